#include "indexer/extract/phrases.h"

#define LANG "de"

static const struct ev_phrase phrases[] = {
    EV_PEOPLE_LABEL(SPEAKER, "referent"),
    EV_PEOPLE_LABEL(SPEAKER, "referentin"),
    EV_PEOPLE_LABEL(SPEAKER, "referenten"),
    EV_PEOPLE_LABEL(SPEAKER, "referentinnen"),
    EV_PEOPLE_LABEL(SPEAKER, "referent in"),
    EV_PEOPLE_LABEL(SPEAKER, "referierende"),
    EV_PEOPLE_LABEL(SPEAKER, "referentinnen und referenten"),
    EV_PEOPLE_LABEL(SPEAKER, "redner"),
    EV_PEOPLE_LABEL(SPEAKER, "rednerin"),
    EV_PEOPLE_LABEL(SPEAKER, "rednerinnen und redner"),
    EV_PEOPLE_LABEL(SPEAKER, "sprecher"),
    EV_PEOPLE_LABEL(SPEAKER, "sprecherin"),
    EV_PEOPLE_LABEL(SPEAKER, "vortragende"),
    EV_PEOPLE_LABEL(SPEAKER, "vortragender"),
    EV_PEOPLE_LABEL(SPEAKER, "vortrag"),
    EV_PEOPLE_LABEL(SPEAKER, "dozent"),
    EV_PEOPLE_LABEL(SPEAKER, "dozentin"),
    EV_PEOPLE_LABEL(SPEAKER, "dozenten"),
    EV_PEOPLE_LABEL(SPEAKER, "dozentinnen"),
    EV_PEOPLE_LABEL(SPEAKER, "leitung"),
    EV_PEOPLE_LABEL(SPEAKER, "kursleitung"),
    EV_PEOPLE_LABEL(SPEAKER, "seminarleitung"),
    EV_PEOPLE_LABEL(SPEAKER, "fuhrung"),
    EV_PEOPLE_LABEL(SPEAKER, "gast"),
    EV_PEOPLE_LABEL(SPEAKER, "gaste"),
    EV_PEOPLE_LABEL(SPEAKER, "mit"),
    EV_PEOPLE_LABEL(SPEAKER, "es sprechen"),
    EV_PEOPLE_LABEL(SPEAKER, "mitwirkende"),
    EV_PEOPLE_LABEL(SPEAKER, "impuls"),
    EV_PEOPLE_LABEL(SPEAKER, "impulsvortrag"),
    EV_PEOPLE_LABEL(SPEAKER, "keynote"),
    EV_PEOPLE_LABEL(SPEAKER, "eroffnung"),
    EV_PEOPLE_LABEL(SPEAKER, "begrussung"),
    EV_PEOPLE_LABEL(SPEAKER, "grusswort"),
    EV_PEOPLE_LABEL(SPEAKER, "autor"),
    EV_PEOPLE_LABEL(SPEAKER, "autorin"),
    EV_PEOPLE_LABEL(SPEAKER, "lesung"),
    EV_PEOPLE_LABEL(SPEAKER, "einfuhrung"),
    EV_PEOPLE_LABEL(SPEAKER, "trainer"),
    EV_PEOPLE_LABEL(SPEAKER, "trainerin"),
    EV_PEOPLE_LABEL(SPEAKER, "kunstler"),
    EV_PEOPLE_LABEL(SPEAKER, "kunstlerin"),
    EV_PEOPLE_LABEL(SPEAKER, "expertinnen und experten"),
    EV_PEOPLE_LABEL(PANELLIST, "podium"),
    EV_PEOPLE_LABEL(PANELLIST, "podiumsgaste"),
    EV_PEOPLE_LABEL(PANELLIST, "podiumsdiskussion"),
    EV_PEOPLE_LABEL(PANELLIST, "auf dem podium"),
    EV_PEOPLE_LABEL(PANELLIST, "diskutanten"),
    EV_PEOPLE_LABEL(PANELLIST, "es diskutieren"),
    EV_PEOPLE_LABEL(PANELLIST, "gesprachspartner"),
    EV_PEOPLE_LABEL(MODERATOR, "moderation"),
    EV_PEOPLE_LABEL(MODERATOR, "moderator"),
    EV_PEOPLE_LABEL(MODERATOR, "moderatorin"),
    EV_PEOPLE_LABEL(MODERATOR, "moderiert von"),
    EV_PEOPLE_LABEL(MODERATOR, "gesprachsleitung"),
    EV_PEOPLE_LABEL(MODERATOR, "diskussionsleitung"),
    EV_PEOPLE_LABEL(CHAIR, "vorsitz"),
    EV_PEOPLE_LABEL(CHAIR, "sitzungsleitung"),
    EV_PEOPLE_LABEL(HOST, "gastgeber"),
    EV_PEOPLE_LABEL(HOST, "gastgeberin"),
    EV_PEOPLE_LABEL(ORGANISER, "organisation"),
    EV_PEOPLE_LABEL(ORGANISER, "organisator"),
    EV_PEOPLE_LABEL(ORGANISER, "veranstalter"),
    EV_PEOPLE_LABEL(CONTACT, "kontakt"),
    EV_PEOPLE_LABEL(CONTACT, "kontaktperson"),
    EV_PEOPLE_LABEL(CONTACT, "ansprechpartner"),
    EV_PEOPLE_LABEL(CONTACT, "ansprechpartnerin"),
    EV_PEOPLE_LABEL(CONTACT, "ansprechpartner in"),
    EV_PEOPLE_LABEL(CONTACT, "ansprechperson"),
    EV_PEOPLE_LABEL(CONTACT, "ansprechpersonen"),
    EV_PEOPLE_LABEL(CONTACT, "auskunft"),
    EV_PEOPLE_LABEL(CONTACT, "ruckfragen"),
    EV_PEOPLE_LABEL(CONTACT, "information"),
    EV_PEOPLE_LABEL(CONTACT, "anmeldung bei"),
    EV_PEOPLE_LABEL(CONTACT, "informationen bei"),
    EV_PEOPLE_AFTER(MODERATOR, "moderiert von"),
    EV_PEOPLE_AFTER(MODERATOR, "moderation von"),
    EV_PEOPLE_AFTER(MODERATOR, "es moderiert"),
    EV_PEOPLE_AFTER(MODERATOR, "im gesprach mit"),
    EV_PEOPLE_AFTER(CHAIR, "unter vorsitz von"),
    EV_PEOPLE_AFTER(CHAIR, "unter der leitung von"),
    EV_PEOPLE_AFTER(SPEAKER, "vortrag von"),
    EV_PEOPLE_AFTER(SPEAKER, "vortrage von"),
    EV_PEOPLE_AFTER(SPEAKER, "referat von"),
    EV_PEOPLE_AFTER(SPEAKER, "referiert von"),
    EV_PEOPLE_AFTER(SPEAKER, "gehalten von"),
    EV_PEOPLE_AFTER(SPEAKER, "impuls von"),
    EV_PEOPLE_AFTER(SPEAKER, "impulse von"),
    EV_PEOPLE_AFTER(SPEAKER, "eroffnet von"),
    EV_PEOPLE_AFTER(SPEAKER, "geleitet von"),
    EV_PEOPLE_AFTER(SPEAKER, "es sprechen"),
    EV_PEOPLE_AFTER(SPEAKER, "es spricht"),
    EV_PEOPLE_AFTER(SPEAKER, "lesung mit"),
    EV_PEOPLE_AFTER(SPEAKER, "vorgestellt von"),
    EV_PEOPLE_AFTER(SPEAKER, "fuhrung mit"),
    EV_PEOPLE_AFTER(SPEAKER, "gast ist"),
    EV_PEOPLE_AFTER(SPEAKER, "zu gast ist"),
    EV_PEOPLE_AFTER(SPEAKER, "zu gast sind"),
    EV_PEOPLE_AFTER(PANELLIST, "es diskutieren"),
    EV_PEOPLE_AFTER(PANELLIST, "podiumsdiskussion mit"),
    EV_PEOPLE_AFTER(PANELLIST, "diskussion mit"),
    EV_PEOPLE_AFTER(PANELLIST, "gesprach mit"),
    EV_PEOPLE_AFTER(CONTACT, "wenden sie sich an"),
    EV_PEOPLE_AFTER(CONTACT, "ruckfragen an"),
    EV_PEOPLE_AFTER(CONTACT, "fragen an"),
    EV_PEOPLE_AFTER(CONTACT, "ansprechpartner ist"),
    EV_PEOPLE_AFTER(CONTACT, "ansprechpartnerin ist"),
    EV_PEOPLE_AFTER(HOST, "eingeladen von"),
    EV_PEOPLE_WITH(SPEAKER, "darunter"),
    EV_PEOPLE_WITH(SPEAKER, "unter anderem"),
    EV_PEOPLE_WITH(SPEAKER, "mit"),
    EV_PEOPLE_WITH(SPEAKER, "von"),
    EV_PEOPLE_WITH(SPEAKER, "durch"),
    EV_PEOPLE_WITH(SPEAKER, "ua mit"),
    EV_PEOPLE_WITH(SPEAKER, "u.a. mit"),
    EV_PEOPLE_WITH(SPEAKER, "unter anderem mit"),
    EV_ORG_LABEL(ORGANISER, "veranstalter"),
    EV_ORG_LABEL(ORGANISER, "veranstalterin"),
    EV_ORG_LABEL(ORGANISER, "veranstalter in"),
    EV_ORG_LABEL(ORGANISER, "veranstaltende"),
    EV_ORG_LABEL(ORGANISER, "veranstaltet von"),
    EV_ORG_LABEL(ORGANISER, "ausrichter"),
    EV_ORG_LABEL(ORGANISER, "organisation"),
    EV_ORG_LABEL(ORGANISER, "organisator"),
    EV_ORG_LABEL(ORGANISER, "organisatoren"),
    EV_ORG_LABEL(ORGANISER, "organisiert von"),
    EV_ORG_LABEL(ORGANISER, "eine veranstaltung von"),
    EV_ORG_LABEL(ORGANISER, "eine veranstaltung der"),
    EV_ORG_LABEL(ORGANISER, "eine veranstaltung des"),
    EV_ORG_LABEL(ORGANISER, "trager"),
    EV_ORG_LABEL(CO_ORGANISER, "mitveranstalter"),
    EV_ORG_LABEL(CO_ORGANISER, "mitorganisiert von"),
    EV_ORG_LABEL(HOST, "gastgeber"),
    EV_ORG_LABEL(HOST, "gastgeberin"),
    EV_ORG_LABEL(PARTNER, "kooperation"),
    EV_ORG_LABEL(PARTNER, "kooperationspartner"),
    EV_ORG_LABEL(PARTNER, "in kooperation mit"),
    EV_ORG_LABEL(PARTNER, "partner"),
    EV_ORG_LABEL(PARTNER, "projektpartner"),
    EV_ORG_LABEL(PARTNER, "in zusammenarbeit mit"),
    EV_ORG_LABEL(PARTNER, "unterstutzt von"),
    EV_ORG_LABEL(PARTNER, "mit unterstutzung von"),
    EV_ORG_LABEL(PARTNER, "schirmherrschaft"),
    EV_ORG_LABEL(FUNDER, "gefordert von"),
    EV_ORG_LABEL(FUNDER, "gefordert durch"),
    EV_ORG_LABEL(FUNDER, "forderer"),
    EV_ORG_LABEL(FUNDER, "fordergebende"),
    EV_ORG_LABEL(FUNDER, "sponsoren"),
    EV_ORG_LABEL(FUNDER, "sponsor"),
    EV_ORG_LABEL(FUNDER, "finanziert von"),
    EV_ORG_AFTER(ORGANISER, "veranstaltet von"),
    EV_ORG_AFTER(ORGANISER, "veranstaltet vom"),
    EV_ORG_AFTER(ORGANISER, "veranstaltet von der"),
    EV_ORG_AFTER(ORGANISER, "veranstaltet durch"),
    EV_ORG_AFTER(ORGANISER, "organisiert von"),
    EV_ORG_AFTER(ORGANISER, "organisiert vom"),
    EV_ORG_AFTER(ORGANISER, "organisiert durch"),
    EV_ORG_AFTER(ORGANISER, "ausgerichtet von"),
    EV_ORG_AFTER(ORGANISER, "ausgerichtet vom"),
    EV_ORG_AFTER(ORGANISER, "durchgefuhrt von"),
    EV_ORG_AFTER(ORGANISER, "durchgefuhrt vom"),
    EV_ORG_AFTER(ORGANISER, "angeboten von"),
    EV_ORG_AFTER(ORGANISER, "angeboten vom"),
    EV_ORG_AFTER(ORGANISER, "eine veranstaltung von"),
    EV_ORG_AFTER(ORGANISER, "eine veranstaltung der"),
    EV_ORG_AFTER(ORGANISER, "eine veranstaltung des"),
    EV_ORG_AFTER(ORGANISER, "auf einladung von"),
    EV_ORG_AFTER(ORGANISER, "auf einladung der"),
    EV_ORG_AFTER(ORGANISER, "auf einladung des"),
    EV_ORG_AFTER(CO_ORGANISER, "mitorganisiert von"),
    EV_ORG_AFTER(CO_ORGANISER, "gemeinsam organisiert von"),
    EV_ORG_AFTER(HOST, "zu gast bei"),
    EV_ORG_AFTER(HOST, "eingeladen von"),
    EV_ORG_AFTER(PARTNER, "in kooperation mit"),
    EV_ORG_AFTER(PARTNER, "in zusammenarbeit mit"),
    EV_ORG_AFTER(PARTNER, "gemeinsam mit"),
    EV_ORG_AFTER(PARTNER, "zusammen mit"),
    EV_ORG_AFTER(PARTNER, "in partnerschaft mit"),
    EV_ORG_AFTER(PARTNER, "unterstutzt von"),
    EV_ORG_AFTER(PARTNER, "unterstutzt durch"),
    EV_ORG_AFTER(PARTNER, "mit unterstutzung von"),
    EV_ORG_AFTER(PARTNER, "mit unterstutzung der"),
    EV_ORG_AFTER(PARTNER, "mit unterstutzung des"),
    EV_ORG_AFTER(PARTNER, "unter der schirmherrschaft"),
    EV_ORG_AFTER(FUNDER, "gefordert von"),
    EV_ORG_AFTER(FUNDER, "gefordert durch"),
    EV_ORG_AFTER(FUNDER, "gefordert vom"),
    EV_ORG_AFTER(FUNDER, "finanziert von"),
    EV_ORG_AFTER(FUNDER, "finanziert durch"),
    EV_ORG_AFTER(FUNDER, "aus mitteln"),
    EV_ORG_AFTER(FUNDER, "mit finanzieller unterstutzung"),
    EV_ORG_AFTER(FUNDER, "gesponsert von"),
    EV_ORG_BEFORE(ORGANISER, "veranstaltet"),
    EV_ORG_BEFORE(ORGANISER, "veranstalten"),
    EV_ORG_BEFORE(ORGANISER, "organisiert"),
    EV_ORG_BEFORE(ORGANISER, "organisieren"),
    EV_ORG_BEFORE(ORGANISER, "richtet"),
    EV_ORG_BEFORE(ORGANISER, "ladt ein"),
    EV_ORG_BEFORE(ORGANISER, "laden ein"),
    EV_ORG_BEFORE(ORGANISER, "ladt"),
    EV_ORG_BEFORE(ORGANISER, "laden"),
    EV_ORG_BEFORE(ORGANISER, "bietet"),
    EV_ORG_BEFORE(ORGANISER, "prasentiert"),
    EV_ORG_BEFORE(ORGANISER, "fuhrt"),
    EV_ORG_BEFORE(HOST, "ist gastgeber"),
    EV_ORG_NOT("im auftrag von"),
    EV_ORG_NOT("im auftrag der"),
    EV_ORG_NOT("im auftrag des"),
    EV_ORG_NOT("im rahmen von"),
    EV_ORG_NOT("im rahmen der"),
    EV_ORG_NOT("im rahmen des"),
    EV_ORG_NOT("teil des"),
    EV_ORG_NOT("teil der"),
    EV_ORG_NOT("ein projekt von"),
};

const struct ev_phrasebook ev_phrases_de = {
    .language = LANG,
    .function =
        "der die das den dem des ein eine einer eines einem einen und oder aber wenn fur von zu "
        "im in am an auf aus bei mit nach uber unter zwischen durch gegen ohne um als wie ist "
        "sind war waren wird werden wurde wurden hat haben hatte kann konnen soll sollen muss "
        "mussen darf will nicht kein keine auch noch nur sehr schon bereits mehr alle alles jeder "
        "jede jedes dieser diese dieses jener unser unsere ihr ihre ihren sein seine wir sie ich "
        "er es man was wer wo wann warum welche welcher welches hier dort dann da damit dass ob "
        "zum zur vom beim ins ans ab bis seit vor wahrend wegen trotz uns euch sich so sowie",
    .common =
        "abend abschluss aktion aktionstag aktuelles alltag angebot anfanger anmeldung ansatz "
        "antrag arbeit arbeitskreis archiv aufgabe auftakt ausblick ausflug austausch ausstellung "
        "bau beratung bericht beruf besuch beteiligung bewegung bild bildung bildungsurlaub "
        "biodiversitat boden brucke buch bucher bund burger chancen computer dank daten debatte "
        "demokratie dialog dienstag digital digitale digitalisierung diskussion donnerstag dorf "
        "einblick einfuhrung eintritt energie energiewende entwicklung erfahrung erfolg "
        "ergebnisse ernahrung eroffnung europa europaische exkursion fahrrad familie feier ferien "
        "fest festival film filmabend flohmarkt fluss forschung fortbildung forum frage fragen "
        "frauen freitag freie freiheit frieden fruhjahr fruhling fuhrung garten gebaude gefahr "
        "gemeinde gemeinsam gemeinsame generalversammlung geschichte gesellschaft gesprach "
        "gesundheit gottesdienst grillfest grundkurs grundlagen gruppe gruss gute "
        "hauptversammlung haus heimat herausforderung herbst hilfe hochwasser info infoabend "
        "information informationen informationsveranstaltung initiative innovation integration "
        "internationale jahr jahre jahreshauptversammlung jahrestagung jubilaum jugend jung junge "
        "kaffee kalender kinder kino kirche klima klimaschutz klimawandel kochen kommunale "
        "kommunen konferenz kongress kontakt konzert kooperation kosten kreativ krieg kultur "
        "kunst kurs kurse lage land landschaft leben lernen lesung leute licht lieder literatur "
        "markt medien mensch menschen messe migration mitglieder mitgliederversammlung "
        "mittagessen mittwoch mobilitat modell montag morgen museum musik nachbarschaft "
        "nachhaltige nachhaltigkeit nacht natur neue neues neuen netzwerk oper ordnung ort pause "
        "perspektiven pflanzen planung platz podium podiumsdiskussion politik politische praxis "
        "presse preis programm projekt projekte prufung psychologie qualitat radtour raum recht "
        "rede reform regional reihe reise religion ruckblick rundgang samstag schule schulung "
        "schutz schwerpunkt selbst seminar senioren service sicherheit sitzung sommer sommerfest "
        "sonne sonntag soziale spiel spiele sport sprache sprechstunde stadt stadtrat stammtisch "
        "stand start strategie strasse strategien stunde system tag tagung tanz technik teil "
        "teilnahme termin termine theater thema themen tier tiere tour tradition training treffen "
        "umgang umwelt unternehmen unterricht ursachen veranstaltung veranstaltungen verein "
        "verkehr versammlung verwaltung vielfalt vogel volk vortrag vortrage wald wandel "
        "wanderung wasser web webinar wege weg weihnachten weihnachtsmarkt welt werkstatt werte "
        "wetter winter wirtschaft wissen wissenschaft woche wohnen workshop workshops zeit zeiten "
        "ziel ziele zukunft zusammen zusammenarbeit startseite impressum datenschutz weiterlesen "
        "mehr lesen",
    .jobs =
        "*vorsitzende *vorsitzender *leiter *leiterin *sprecher *sprecherin *beauftragte "
        "*beauftragter *forscher *forscherin *redakteur *redakteurin *fuhrerin *wissenschaftler "
        "*wissenschaftlerin *lehrer *lehrerin *berater *beraterin direktor direktorin leiter "
        "leiterin leitung geschaftsfuhrer geschaftsfuhrerin "
        "geschaftsfuhrung vorstand vorsitzender vorsitzende vorsitz prasident prasidentin "
        "vizeprasident vizeprasidentin professor professorin dozent dozentin referent referentin "
        "wissenschaftler wissenschaftlerin mitarbeiter mitarbeiterin forscher forscherin "
        "beauftragte beauftragter *beauftragte *beauftragter burgermeister burgermeisterin "
        "oberburgermeister oberburgermeisterin landrat landratin stadtrat stadtratin minister "
        "ministerin staatssekretar staatssekretarin abgeordnete abgeordneter senator senatorin "
        "journalist journalistin redakteur redakteurin autor autorin schriftsteller "
        "schriftstellerin kunstler kunstlerin musiker musikerin architekt architektin ingenieur "
        "ingenieurin rechtsanwalt rechtsanwaltin anwalt anwaltin arzt arztin biologe biologin "
        "geologe geologin historiker historikerin soziologe soziologin okonom okonomin philosoph "
        "philosophin psychologe psychologin pfarrer pfarrerin lehrer lehrerin trainer trainerin "
        "berater beraterin *berater *beraterin koordinator koordinatorin sprecher sprecherin "
        "*sprecher *sprecherin experte expertin *experte *expertin grunder grunderin mitgrunder "
        "mitgrunderin inhaber inhaberin *leiter *leiterin *manager *managerin forster forsterin "
        "landwirt landwirtin moderator moderatorin kurator kuratorin fotograf fotografin "
        "studentin student doktorand doktorandin mitglied stellvertreter stellvertretender "
        "stellvertretende sekretar sekretarin schatzmeister dezernent dezernentin intendant "
        "intendantin",
    .offices = "burgermeister burgermeisterin oberburgermeister oberburgermeisterin minister "
               "ministerin bundesminister bundesministerin staatssekretar staatssekretarin "
               "senator senatorin",
    .orgs =
        "universitat hochschule fachhochschule *hochschule *universitat *institut institut "
        "akademie *akademie schule gymnasium fakultat lehrstuhl zentrum *zentrum ministerium "
        "*ministerium amt *amt behorde *behorde landesamt bundesamt umweltamt stadt gemeinde "
        "landkreis kreis bezirk land bund verein *verein verband *verband *bund stiftung "
        "*stiftung gesellschaft *gesellschaft genossenschaft *genossenschaft kammer *kammer "
        "gewerkschaft bundnis netzwerk *netzwerk initiative *initiative arbeitskreis *kreis "
        "verlag zeitung *zeitung rundfunk museum bibliothek *bibliothek klinik krankenhaus kirche "
        "*gemeinde partei fraktion werke *werke agentur *agentur buro *buro unternehmen firma "
        "konzern bank sparkasse volkshochschule vhs stadtwerke landtag bundestag kommission rat "
        "*rat parlament forum club klub gruppe werkstatt haus",
    .honorifics = "herr frau hr fr herrn dipl diplom magister pfarrer rechtsanwalt",
    .speak = "spricht sprechen sprach referiert referieren erklart erlautert erzahlt berichtet "
             "berichten stellt zeigt liest halt gibt diskutiert diskutieren moderiert fuhrt leitet "
             "eroffnet begrusst prasentiert informiert nimmt wird sagte sagt",
    .places =
        "strasse *strasse str *str platz *platz weg *weg allee gasse *gasse saal *saal halle "
        "*halle raum gebaude etage stock turm brucke bahnhof *bahnhof hof *hof schloss burg "
        "kirche rathaus gemeindehaus gemeindesaal burgerhaus gasthaus gasthof hotel park garten "
        "see berg tal insel parkplatz treffpunkt",
    .countries =
        "deutschland osterreich schweiz frankreich italien spanien niederlande belgien luxemburg "
        "polen tschechien ungarn danemark schweden norwegen finnland griechenland turkei russland "
        "ukraine grossbritannien england irland usa china japan indien brasilien",
    .join = "und & sowie",
    .of = "von vom der des bei beim am an aus im",
    .field = "fur",
    .days =
        "uhr januar janner februar marz april mai juni juli august september oktober november "
        "dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi "
        "do fr sa so",
    .former = "ehemaliger ehemalige fruherer fruhere ex alt",
    .articles = "der die das dem den des",
    .phrases = phrases,
    .phrases_count = sizeof phrases / sizeof *phrases,
};
