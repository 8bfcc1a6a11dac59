#include "indexer/extract/phrases.h"

#define LANG "cs"

static const struct ev_phrase phrases[] = {
    EV_PEOPLE_LABEL(SPEAKER, "prednasejici"),
    EV_PEOPLE_LABEL(SPEAKER, "prednasi"),
    EV_PEOPLE_LABEL(SPEAKER, "recnik"),
    EV_PEOPLE_LABEL(SPEAKER, "recnici"),
    EV_PEOPLE_LABEL(SPEAKER, "recnice"),
    EV_PEOPLE_LABEL(SPEAKER, "mluvci"),
    EV_PEOPLE_LABEL(SPEAKER, "host"),
    EV_PEOPLE_LABEL(SPEAKER, "hoste"),
    EV_PEOPLE_LABEL(SPEAKER, "hostem"),
    EV_PEOPLE_LABEL(SPEAKER, "hosty"),
    EV_PEOPLE_LABEL(SPEAKER, "specialni host"),
    EV_PEOPLE_LABEL(SPEAKER, "ucinkuji"),
    EV_PEOPLE_LABEL(SPEAKER, "ucinkuje"),
    EV_PEOPLE_LABEL(SPEAKER, "vystoupi"),
    EV_PEOPLE_LABEL(SPEAKER, "vystupujici"),
    EV_PEOPLE_LABEL(SPEAKER, "vede"),
    EV_PEOPLE_LABEL(SPEAKER, "vedou"),
    EV_PEOPLE_LABEL(SPEAKER, "vedouci"),
    EV_PEOPLE_LABEL(SPEAKER, "lektor"),
    EV_PEOPLE_LABEL(SPEAKER, "lektorka"),
    EV_PEOPLE_LABEL(SPEAKER, "lektori"),
    EV_PEOPLE_LABEL(SPEAKER, "autor"),
    EV_PEOPLE_LABEL(SPEAKER, "autorka"),
    EV_PEOPLE_LABEL(SPEAKER, "uvadi"),
    EV_PEOPLE_LABEL(SPEAKER, "s ucasti"),
    EV_PEOPLE_LABEL(SPEAKER, "zahajeni"),
    EV_PEOPLE_LABEL(SPEAKER, "pruvodce"),
    EV_PEOPLE_LABEL(PANELLIST, "paneliste"),
    EV_PEOPLE_LABEL(PANELLIST, "panel"),
    EV_PEOPLE_LABEL(PANELLIST, "diskutujici"),
    EV_PEOPLE_LABEL(PANELLIST, "diskutuji"),
    EV_PEOPLE_LABEL(PANELLIST, "v panelu"),
    EV_PEOPLE_LABEL(MODERATOR, "moderator"),
    EV_PEOPLE_LABEL(MODERATOR, "moderatorka"),
    EV_PEOPLE_LABEL(MODERATOR, "moderuje"),
    EV_PEOPLE_LABEL(MODERATOR, "moderace"),
    EV_PEOPLE_LABEL(MODERATOR, "vecerem provazi"),
    EV_PEOPLE_LABEL(CHAIR, "predseda"),
    EV_PEOPLE_LABEL(CHAIR, "predsedajici"),
    EV_PEOPLE_LABEL(HOST, "hostitel"),
    EV_PEOPLE_LABEL(ORGANISER, "organizator"),
    EV_PEOPLE_LABEL(ORGANISER, "organizatorka"),
    EV_PEOPLE_LABEL(ORGANISER, "organizatori"),
    EV_PEOPLE_LABEL(ORGANISER, "poradatel"),
    EV_PEOPLE_LABEL(ORGANISER, "poradatele"),
    EV_PEOPLE_LABEL(ORGANISER, "koordinator"),
    EV_PEOPLE_LABEL(CONTACT, "kontakt"),
    EV_PEOPLE_LABEL(CONTACT, "kontaktni osoba"),
    EV_PEOPLE_LABEL(CONTACT, "informace"),
    EV_PEOPLE_LABEL(CONTACT, "vice informaci"),
    EV_PEOPLE_LABEL(CONTACT, "prihlasky"),
    EV_PEOPLE_AFTER(MODERATOR, "moderuje"),
    EV_PEOPLE_AFTER(MODERATOR, "moderovat bude"),
    EV_PEOPLE_AFTER(MODERATOR, "provazi"),
    EV_PEOPLE_AFTER(SPEAKER, "prednasi"),
    EV_PEOPLE_AFTER(SPEAKER, "vystoupi"),
    EV_PEOPLE_AFTER(SPEAKER, "prednaska"),
    EV_PEOPLE_AFTER(SPEAKER, "pod vedenim"),
    EV_PEOPLE_AFTER(SPEAKER, "s ucasti"),
    EV_PEOPLE_AFTER(SPEAKER, "hostem bude"),
    EV_PEOPLE_AFTER(SPEAKER, "hosty budou"),
    EV_PEOPLE_AFTER(SPEAKER, "povede"),
    EV_PEOPLE_AFTER(SPEAKER, "uvede"),
    EV_PEOPLE_AFTER(PANELLIST, "beseda s"),
    EV_PEOPLE_AFTER(PANELLIST, "debata s"),
    EV_PEOPLE_AFTER(PANELLIST, "rozhovor s"),
    EV_PEOPLE_AFTER(PANELLIST, "diskuse s"),
    EV_PEOPLE_AFTER(PANELLIST, "setkani s"),
    EV_PEOPLE_AFTER(CONTACT, "kontaktujte"),
    EV_PEOPLE_AFTER(CONTACT, "obratte se na"),
    EV_PEOPLE_WITH(SPEAKER, "s"),
    EV_PEOPLE_WITH(SPEAKER, "se"),
    EV_PEOPLE_WITH(SPEAKER, "mimo jine"),
    EV_ORG_LABEL(ORGANISER, "poradatel"),
    EV_ORG_LABEL(ORGANISER, "poradatele"),
    EV_ORG_LABEL(ORGANISER, "porada"),
    EV_ORG_LABEL(ORGANISER, "poradaji"),
    EV_ORG_LABEL(ORGANISER, "organizator"),
    EV_ORG_LABEL(ORGANISER, "organizatori"),
    EV_ORG_LABEL(ORGANISER, "organizuje"),
    EV_ORG_LABEL(ORGANISER, "poradajici"),
    EV_ORG_LABEL(CO_ORGANISER, "spoluporadatel"),
    EV_ORG_LABEL(CO_ORGANISER, "spoluporadatele"),
    EV_ORG_LABEL(CO_ORGANISER, "spoluporada"),
    EV_ORG_LABEL(HOST, "hostitel"),
    EV_ORG_LABEL(PARTNER, "partner"),
    EV_ORG_LABEL(PARTNER, "partneri"),
    EV_ORG_LABEL(PARTNER, "ve spolupraci s"),
    EV_ORG_LABEL(PARTNER, "spoluprace"),
    EV_ORG_LABEL(PARTNER, "za podpory"),
    EV_ORG_LABEL(PARTNER, "zastita"),
    EV_ORG_LABEL(PARTNER, "pod zastitou"),
    EV_ORG_LABEL(PARTNER, "podporuje"),
    EV_ORG_LABEL(PARTNER, "podpora"),
    EV_ORG_LABEL(FUNDER, "sponzor"),
    EV_ORG_LABEL(FUNDER, "sponzori"),
    EV_ORG_LABEL(FUNDER, "financovano"),
    EV_ORG_LABEL(FUNDER, "financuje"),
    EV_ORG_LABEL(FUNDER, "financni podpora"),
    EV_ORG_LABEL(FUNDER, "spolufinancovano"),
    EV_ORG_AFTER(ORGANISER, "poradany"),
    EV_ORG_AFTER(ORGANISER, "poradana"),
    EV_ORG_AFTER(ORGANISER, "poradane"),
    EV_ORG_AFTER(ORGANISER, "porada"),
    EV_ORG_AFTER(ORGANISER, "poradaji"),
    EV_ORG_AFTER(ORGANISER, "organizuje"),
    EV_ORG_AFTER(ORGANISER, "organizovany"),
    EV_ORG_AFTER(ORGANISER, "organizovana"),
    EV_ORG_AFTER(ORGANISER, "z iniciativy"),
    EV_ORG_AFTER(CO_ORGANISER, "spoluporada"),
    EV_ORG_AFTER(HOST, "hosti"),
    EV_ORG_AFTER(PARTNER, "ve spolupraci s"),
    EV_ORG_AFTER(PARTNER, "ve spolupraci se"),
    EV_ORG_AFTER(PARTNER, "spolecne s"),
    EV_ORG_AFTER(PARTNER, "spolu s"),
    EV_ORG_AFTER(PARTNER, "za podpory"),
    EV_ORG_AFTER(PARTNER, "s podporou"),
    EV_ORG_AFTER(PARTNER, "pod zastitou"),
    EV_ORG_AFTER(PARTNER, "v partnerstvi s"),
    EV_ORG_AFTER(FUNDER, "financovano"),
    EV_ORG_AFTER(FUNDER, "financovany"),
    EV_ORG_AFTER(FUNDER, "spolufinancovano"),
    EV_ORG_AFTER(FUNDER, "s financni podporou"),
    EV_ORG_AFTER(FUNDER, "za financni podpory"),
    EV_ORG_AFTER(FUNDER, "sponzorovano"),
    EV_ORG_BEFORE(ORGANISER, "porada"),
    EV_ORG_BEFORE(ORGANISER, "poradaji"),
    EV_ORG_BEFORE(ORGANISER, "organizuje"),
    EV_ORG_BEFORE(ORGANISER, "organizuji"),
    EV_ORG_BEFORE(ORGANISER, "zve"),
    EV_ORG_BEFORE(ORGANISER, "zvou"),
    EV_ORG_BEFORE(ORGANISER, "srdecne zve"),
    EV_ORG_BEFORE(ORGANISER, "vas zve"),
    EV_ORG_BEFORE(ORGANISER, "vas zvou"),
    EV_ORG_BEFORE(ORGANISER, "predstavuje"),
    EV_ORG_BEFORE(HOST, "hosti"),
    EV_ORG_NOT("jmenem"),
    EV_ORG_NOT("v ramci"),
    EV_ORG_NOT("v ramci projektu"),
    EV_ORG_NOT("z povereni"),
};

const struct ev_phrasebook ev_phrases_cs = {
    .language = LANG,
    .function =
        "a i nebo ale ci pokud pro od do z ze v ve na o po pri pod nad pred za bez pres mezi u k "
        "ke s se je jsou byl byla bylo byly byt bude budou ma maji muze mohou musi ne neni take "
        "jiz uz velmi vice vse vsichni kazdy ten ta to ti tato tento tyto nas nase vas vase jeho "
        "jeji jejich svuj muj my vy on ona oni kdo co kdy kde proc jak ktery ktera ktere jaky "
        "jaka si aby behem podle kolem proti",
    .common =
        "akce aktuality architektura archiv bezpecnost beseda biodiverzita budoucnost bydleni "
        "cesta cyklus cviceni cas caj cteni ctvrtek ceska ceske cesky cmelacich darek deti detsky "
        "debata demokracie den dialog digitalni dilna dilny divadlo dny dobry doba doprava dum "
        "ekologie ekonomie energie evropa evropska festival film filmovy fotografie forum galerie "
        "historie hodina hra hry hudba inovace informace jarmark jaro kalendar kava kino klima "
        "klimaticka klub kniha knihy knihovna koncert konference kongres krajina kraj kultura "
        "kurz kvetiny les lesy leto listopad literatura lide maj maraton media mesto mestem misto "
        "mistni mladez muzeum mysleni nabor namet natura nedelni nedele noc nova nove novy "
        "novinky obec obce obrazy ochrana odpad oslava otevreni otevrene pamatky patek plan "
        "planeta podzim poezie politika pohadka pomoc pondeli porada povidani prace prava pravo "
        "praxe premiera prochazka program projekt projekty promitani prednaska prednasky "
        "predplatne predstaveni pribehy priroda ptaci recyklace reforma rodina rok rozhovor "
        "rozvoj reka sal schuze sdileni seminar setkani sit slavnost soutez sobota spolecnost "
        "spolecne spoluprace sport stare starostkou strategie streda studie svet svoboda svatek "
        "sympozium skola skoleni saty tanec technologie tema trh tyden udrzitelnost udrzitelny "
        "umeni utery univerzita uvod valna veda vecer vernisaz verejna verejne verejny veletrh "
        "vikend voda vody volby vychazka vylet vyroci vystava vyzva vzdelavani workshop zahajeni "
        "zahrada zdravi zeme zelena zmena zima znalosti zena zeny zivot zivotni cist vice domu",
    .jobs =
        "reditel reditelka predseda predsedkyne mistopredseda mistopredsedkyne vedouci profesor "
        "profesorka docent docentka asistent lektor lektorka vedec vedkyne vyzkumnik vyzkumnice "
        "doktorand doktorandka student studentka ucitel ucitelka novinar novinarka redaktor "
        "redaktorka spisovatel spisovatelka autor autorka basnik basnirka umelec umelkyne malir "
        "fotograf fotografka reziser reziserka herec herecka hudebnik skladatel architekt "
        "architektka inzenyr inzenyrka pravnik pravnicka advokat advokatka lekar lekarka "
        "psycholog psycholozka sociolog sociolozka historik historicka ekonom ekonomka filozof "
        "filozofka politolog politolozka biolog biolozka geolog ekolog ekolozka botanik zoolog "
        "etnolog antropolog starosta starostka primator primatorka mistostarosta radni zastupitel "
        "zastupitelka poslanec poslankyne senator senatorka ministr ministryne namestek "
        "namestkyne tajemnik tajemnice pokladnik mluvci koordinator koordinatorka specialista "
        "specialistka expert expertka poradce poradkyne konzultant zakladatel zakladatelka "
        "spoluzakladatel majitel clen clenka pruvodce pruvodkyne trener kurator kuratorka "
        "knihovnik knihovnice archivar velvyslanec rektor dekan aktivista aktivistka zemedelec "
        "moderator moderatorka farar",
    .offices = "starosta starostka primator primatorka ministr ministryne senator senatorka "
               "poslanec poslankyne",
    .orgs =
        "univerzita univerzity vysoka skola akademie institut ustav fakulta katedra centrum "
        "ministerstvo agentura urad rada komise vybor parlament vlada mesto obec kraj magistrat "
        "spolek sdruzeni asociace federace svaz spolecnost nadace fond sit konsorcium koalice "
        "platforma organizace firma podnik druzstvo skupina banka muzeum knihovna nemocnice "
        "cirkev farnost strana nakladatelstvi noviny casopis rozhlas divadlo orchestr kancelar "
        "klub kolektiv av cr cvut vut sprava odbor stanice hnuti",
    .honorifics = "pan pani slecna ing. mgr. rndr judr mvdr paeddr thdr bc bc. doc doc. prof.",
    .speak = "mluvi vypravi predstavi predstavuje vysvetli promluvi hovori uvede vede moderuje "
             "vystoupi cte ukaze povede",
    .places =
        "ulice ul ul. namesti nam nam. trida sal salu budova patro hotel zamek hrad most nadrazi "
        "park zahrada les jezero reka ostrov kostel divadlo palac dum radnice radnici",
    .countries =
        "cesko cechy morava slovensko nemecko rakousko polsko madarsko francie italie spanelsko "
        "portugalsko ukrajina rusko anglie usa cina japonsko indie",
    .join = "a i &",
    .of = "z ze pri v ve na od",
    .field = "pro",
    .days =
        "leden ledna unor unora brezen brezna duben dubna kveten kvetna cerven cervna cervenec "
        "cervence srpen srpna zari rijen rijna listopad listopadu prosinec prosince pondeli utery "
        "streda ctvrtek patek sobota nedele",
    .former = "byvaly byvala",
    .phrases = phrases,
    .phrases_count = sizeof phrases / sizeof *phrases,
};
