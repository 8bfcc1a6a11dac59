/* Swedish. */
#include "indexer/extract/words.h"

const struct ev_words ev_words_sv = {
    .lang = "sv",
    .compounds = true,
    .stop = "fått hon han säger mig dig sig blev något några flera både många andra börjar själv ut sedan igen arbetet mot bara mycket jag och i att det som en på är av för med till den har de inte om ett ska kan vi du er oss "
            "från vid eller så när man nu också hur under sin sina denna detta alla mer än efter "
            "kommer där vad våra vår genom mellan in upp",
    .phrases = {
        [EV_W_KICKER] =
            "läs mer|läs mer här|mer information|mer info|mer|visa mer|se mer|detaljer|anmälan|"
            "anmäl dig|anmäl dig här|anmäl|till anmälan|boka|boka plats|boka biljett|biljetter|"
            "köp biljett|se film|se filmen|se inspelningen|inspelning|titta|ladda ner|"
            "lägg till i kalender|lägg till i kalendern|dela|skriv ut|klicka här|här|visa alla|alla evenemang|länk|gratis|fullbokat|hitta hit|till evenemanget",
        [EV_W_NAV] =
            "hem|hoppa till innehåll|hoppa till huvudinnehåll|till innehållet|meny|sök|kontakt|"
            "kontakta oss|om oss|nyhetsbrev|logga in|mina sidor|integritetspolicy|cookies|kakor|"
            "webbkarta|föregående|nästa|tillbaka|till toppen|följ oss|lediga jobb|karriär|bli medlem|filter|kategorier|arkiv|du är här|tillgänglighet|press",
        [EV_W_LISTING] =
            "evenemang|kalender|kalendarium|kommande evenemang|tidigare evenemang|aktiviteter|"
            "kommande aktiviteter|tidigare aktiviteter|kommande händelser|händelser|seminarier|"
            "kommande seminarier|tidigare seminarier|konferenser|föreläsningar|kurser|webbinarier|"
            "utbildningar|konserter|utställningar|program|evenemangskalender|kursutbud|möten|"
            "nyheter och evenemang|turnéplan|datum|kommande möten|tidigare möten|på gång|kommande|träffar",
        [EV_W_RELATED] =
            "relaterade evenemang|fler evenemang|andra evenemang|liknande evenemang|läs också|"
            "läs även|se även|relaterade nyheter|relaterade artiklar|relaterat|senaste nytt|"
            "senaste nyheterna|fler nyheter|andra nyheter|senaste inläggen|kommentarer|lämna ett svar|du kanske också gillar|relaterat innehåll",
        [EV_W_LABEL_DATE] = "datum|när|när?|tid|datum och tid|tid och plats|dag|startdatum|start|"
                            "när och var|när & var|börjar|datum & tid|tidpunkt|var och när",
        [EV_W_LABEL_TIME] = "tid|tider|klockslag|klockan|kl|starttid|sluttid|slut|slutdatum|slutar|insläpp",
        [EV_W_LABEL_PLACE] = "plats|var|var?|lokal|adress|ort|sal|stad|lokal/plats|möteslokal|rum|arrangemangsplats|samlingsplats",
        [EV_W_LABEL_TITLE] = "titel|föredrag|föreläsning|evenemang|namn|session|vad|seminarium|rubrik",
        [EV_W_LABEL_TOPIC] = "tema|ämne|underrubrik",
        [EV_W_LABEL_TAGS] = "nyckelord|taggar|etiketter|ämnen|kategorier|kategori|ämnesord|teman",
        [EV_W_LABEL_OTHER] =
            "talare|föreläsare|föredragshållare|moderator|arrangör|arrangörer|medarrangör|"
            "arrangeras av|kontakt|kontaktperson|pris|kostnad|avgift|inträde|entré|språk|målgrupp|"
            "för vem|för vem?|typ|status|telefon|tel|e-post|epost|webbplats|anmälan|"
            "sista anmälningsdag|sammanfattning|program|deltagare|medverkande|medverkar|gäst|gäster|"
            "partner|beskrivning|publicerad|författare|lärare|kursledare|längd|info|antal platser|respondent|opponent|handledare",
        [EV_W_EVENT] =
            "evenemang|konferens|konferensen|workshop|seminarium|seminariet|seminarier|symposium|forum|toppmöte|"
            "kongress|kollokvium|möte|mötet|årsmöte|föreläsning|föredrag|konsert|festival|"
            "utställning|utbildning|kurs|webbinarium|webinar|mässa|debatt|diskussion|panelsamtal|"
            "rundabordssamtal|frukostseminarium|informationsmöte|öppet hus|sommarskola|medlemsmöte|"
            "stämma|föreställning|guidning|visning|vandring|exkursion|marknad|loppis|invigning|"
            "vernissage|fest|lopp|turnering|filmvisning|film|högläsning|hackathon|lansering|träff|"
            "nätverksträff|samtal|disputation|arrangemang|temadag|dag|turné|bokrelease|gudstjänst|café|resa",
        [EV_W_TAKES_PLACE] =
            "äger rum|ägde rum|hålls|hölls|kommer att hållas|arrangerar|arrangeras|arrangerades|"
            "anordnar|anordnas|bjuder in|inbjuder|välkommen till|välkomna till|organiserar|"
            "genomförs|genomfördes|håller vi|träffas|startar den|inleds|står värd|hålla|håller ett|inbjudan",
        [EV_W_ONLINE] = "online|digitalt|digital|virtuellt|virtuell|via zoom|på zoom|zoom|via teams|"
                        "på teams|teams|livesändning|livesänds|webbsändning|på distans|via länk|webbsänds|livestream|digitalt möte",
        [EV_W_ONLINE_NOUN] = "webbinarium|webbinarier|webbinariet|webinar|webinarium|webinarie|digitalt seminarium|digital konferens|onlinekurs|digital workshop",
        [EV_W_HYBRID] = "hybrid|hybridmöte|på plats och digitalt|på plats och online|på plats eller digitalt|fysiskt och digitalt|på plats eller online|fysiskt eller digitalt",
        [EV_W_ONSITE] = "på plats|fysiskt|fysisk",
        [EV_W_CANCELLED] = "inställt|inställd|inställda|ställs in|är inställt|är inställd",
        [EV_W_POSTPONED] = "uppskjuten|uppskjutet|framflyttad|framflyttat|flyttas|skjuts upp|nytt datum|flyttad till",
        [EV_W_MOVED_ONLINE] = "genomförs digitalt|blir digitalt|hålls digitalt i stället",
        [EV_W_NEWS] = "nyheter|nyhet|pressmeddelande|pressmeddelanden|blogg|press|aktuellt|notis|artiklar|nyhetsarkiv",
        [EV_W_CALL] =
            "call for papers|utlysning|utlysningar|upphandling av|ansök|ansök nu|ansökan|"
            "sök medel|sista ansökningsdag|skicka in bidrag|inbjudan att delta med bidrag|"
            "skicka in ditt bidrag|abstrakt senast|anbud|anbudsinbjudan|nominera|lediga tjänster|vi söker",
        [EV_W_RECORDING] = "inspelning|inspelningar|inspelat|se i efterhand|se inspelningen|i efterhand",
        [EV_W_MINUTES] = "protokoll|mötesprotokoll|minnesanteckningar|handlingar|kallelse och handlingar|årsberättelse|verksamhetsberättelse|årsredovisning|anslag|beslut",
        [EV_W_REGISTER] =
            "anmälan|anmäl dig|anmälan krävs|föranmälan|fri entré|gratis inträde|fritt inträde|"
            "biljetter|boka|deltagande|delta|kostnadsfritt|kostnadsfri|gratis|talare|medverkande|program|deltagare|välkommen|välkomna|inbjudningar|inbjudan",
        [EV_W_DEADLINE] =
            "senast|sista dag|sista anmälningsdag|sista ansökningsdag|deadline|sista datum|"
            "anmäl dig senast|osa senast|osa",
        [EV_W_POSTED] = "publicerad|publicerat|publicerades|publicerad den|uppdaterad|senast uppdaterad|"
                        "senast ändrad|skriven av|skapad|inlagd|ändrad|postad|av",
        [EV_W_DAY_N] = "dag",
        [EV_W_AGENDA] = "program|dagordning|agenda|tidsschema|programpunkter|schema|preliminärt program",
        [EV_W_CLOSE] = "slut|avslutning|avslut|mötet avslutas|slut för dagen|avslutar|avslutande ord",
        [EV_W_VENUE] =
            "trädgården|trädgård|kvarnen|hamnen|rådhuset|stugan|klubbhuset|orangeriet|ladan|parkering|sal|salen|universitet|universitetet|centrum|gatan|gata|vägen|väg|hotell|hotel|teater|teatern|"
            "bibliotek|biblioteket|stadsbiblioteket|museum|museet|kyrka|kyrkan|campus|byggnad|"
            "skola|högskola|högskolan|institut|klubb|café|hus|huset|park|parken|torget|torg|slott|slottet|"
            "arena|stadion|galleri|stadshuset|aulan|aula|biograf|bokhandel|kommunhuset|"
            "församlingshemmet|föreningshuset|folkets hus|lokal|hörsal|hörsalen|auditorium|konserthuset|kulturhuset|allé|sjukhuset|våning|gården",
        [EV_W_COLUMN_NAME] = "talare|föreläsare|namn|föredragshållare",
        [EV_W_NO_EVENT] = "helgdag|lov|sportlov|inget seminarium|ingen föreläsning|inställt",
        [EV_W_EMPTY] = "inga evenemang|inga händelser|inga resultat|inga kommande evenemang|"
                       "inga träffar|för närvarande inga|just nu inga|det finns inga|inga aktiviteter",
        [EV_W_TOUR] = "turné|vårturné|höstturné|på turné|roadshow|orter|städer",
        [EV_W_RECURS] = "varje|varannan|veckovis|månadsvis|alla",
        [EV_W_DURATION] = "längd|varaktighet",
        [EV_W_OPINION] = "debatt|krönika|ledare|intervju|insändare|debattartikel|kommentar",
    },
};
