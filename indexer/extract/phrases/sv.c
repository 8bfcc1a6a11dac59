#include "indexer/extract/phrases.h"

#define LANG "sv"

static const struct ev_phrase phrases[] = {
    EV_PEOPLE_LABEL(SPEAKER, "forelasare"),
    EV_PEOPLE_LABEL(SPEAKER, "forelasning"),
    EV_PEOPLE_LABEL(SPEAKER, "talare"),
    EV_PEOPLE_LABEL(SPEAKER, "medverkande"),
    EV_PEOPLE_LABEL(SPEAKER, "medverkar"),
    EV_PEOPLE_LABEL(SPEAKER, "gast"),
    EV_PEOPLE_LABEL(SPEAKER, "gaster"),
    EV_PEOPLE_LABEL(SPEAKER, "gasttalare"),
    EV_PEOPLE_LABEL(SPEAKER, "huvudtalare"),
    EV_PEOPLE_LABEL(SPEAKER, "inledare"),
    EV_PEOPLE_LABEL(SPEAKER, "inleder"),
    EV_PEOPLE_LABEL(SPEAKER, "med"),
    EV_PEOPLE_LABEL(SPEAKER, "ledare"),
    EV_PEOPLE_LABEL(SPEAKER, "kursledare"),
    EV_PEOPLE_LABEL(SPEAKER, "guide"),
    EV_PEOPLE_LABEL(SPEAKER, "forfattare"),
    EV_PEOPLE_LABEL(SPEAKER, "presentator"),
    EV_PEOPLE_LABEL(SPEAKER, "presenterar"),
    EV_PEOPLE_LABEL(PANELLIST, "panel"),
    EV_PEOPLE_LABEL(PANELLIST, "paneldeltagare"),
    EV_PEOPLE_LABEL(PANELLIST, "panelsamtal"),
    EV_PEOPLE_LABEL(PANELLIST, "i panelen"),
    EV_PEOPLE_LABEL(MODERATOR, "moderator"),
    EV_PEOPLE_LABEL(MODERATOR, "samtalsledare"),
    EV_PEOPLE_LABEL(MODERATOR, "modereras av"),
    EV_PEOPLE_LABEL(MODERATOR, "moderatorer"),
    EV_PEOPLE_LABEL(CHAIR, "ordforande"),
    EV_PEOPLE_LABEL(HOST, "vard"),
    EV_PEOPLE_LABEL(HOST, "vardar"),
    EV_PEOPLE_LABEL(ORGANISER, "arrangor"),
    EV_PEOPLE_LABEL(ORGANISER, "arrangorer"),
    EV_PEOPLE_LABEL(ORGANISER, "organisator"),
    EV_PEOPLE_LABEL(CONTACT, "kontakt"),
    EV_PEOPLE_LABEL(CONTACT, "kontaktperson"),
    EV_PEOPLE_LABEL(CONTACT, "kontaktpersoner"),
    EV_PEOPLE_LABEL(CONTACT, "information"),
    EV_PEOPLE_LABEL(CONTACT, "mer information"),
    EV_PEOPLE_LABEL(CONTACT, "anmalan till"),
    EV_PEOPLE_LABEL(CONTACT, "fragor"),
    EV_PEOPLE_AFTER(MODERATOR, "modereras av"),
    EV_PEOPLE_AFTER(MODERATOR, "modererat av"),
    EV_PEOPLE_AFTER(MODERATOR, "leds av"),
    EV_PEOPLE_AFTER(MODERATOR, "under ledning av"),
    EV_PEOPLE_AFTER(SPEAKER, "forelasning av"),
    EV_PEOPLE_AFTER(SPEAKER, "forelasning med"),
    EV_PEOPLE_AFTER(SPEAKER, "foredrag av"),
    EV_PEOPLE_AFTER(SPEAKER, "presentation av"),
    EV_PEOPLE_AFTER(SPEAKER, "halls av"),
    EV_PEOPLE_AFTER(SPEAKER, "medverkar gor"),
    EV_PEOPLE_AFTER(SPEAKER, "inleds av"),
    EV_PEOPLE_AFTER(SPEAKER, "guidad av"),
    EV_PEOPLE_AFTER(SPEAKER, "framfors av"),
    EV_PEOPLE_AFTER(SPEAKER, "talare ar"),
    EV_PEOPLE_AFTER(PANELLIST, "i samtal med"),
    EV_PEOPLE_AFTER(PANELLIST, "samtal med"),
    EV_PEOPLE_AFTER(PANELLIST, "samtal mellan"),
    EV_PEOPLE_AFTER(PANELLIST, "panelsamtal med"),
    EV_PEOPLE_AFTER(PANELLIST, "debatt med"),
    EV_PEOPLE_AFTER(CONTACT, "kontakta"),
    EV_PEOPLE_AFTER(CONTACT, "kontakt med"),
    EV_PEOPLE_WITH(SPEAKER, "med"),
    EV_PEOPLE_WITH(SPEAKER, "av"),
    EV_PEOPLE_WITH(SPEAKER, "bland andra"),
    EV_PEOPLE_WITH(SPEAKER, "bland annat"),
    EV_ORG_LABEL(ORGANISER, "arrangor"),
    EV_ORG_LABEL(ORGANISER, "arrangorer"),
    EV_ORG_LABEL(ORGANISER, "arrangeras av"),
    EV_ORG_LABEL(ORGANISER, "organisator"),
    EV_ORG_LABEL(ORGANISER, "anordnas av"),
    EV_ORG_LABEL(ORGANISER, "i arrangemang av"),
    EV_ORG_LABEL(ORGANISER, "arrangerar"),
    EV_ORG_LABEL(CO_ORGANISER, "medarrangor"),
    EV_ORG_LABEL(CO_ORGANISER, "medarrangorer"),
    EV_ORG_LABEL(HOST, "vard"),
    EV_ORG_LABEL(HOST, "vardorganisation"),
    EV_ORG_LABEL(PARTNER, "samarbetspartner"),
    EV_ORG_LABEL(PARTNER, "samarbetspartners"),
    EV_ORG_LABEL(PARTNER, "i samarbete med"),
    EV_ORG_LABEL(PARTNER, "partner"),
    EV_ORG_LABEL(PARTNER, "med stod av"),
    EV_ORG_LABEL(PARTNER, "partners"),
    EV_ORG_LABEL(FUNDER, "finansieras av"),
    EV_ORG_LABEL(FUNDER, "finansiar"),
    EV_ORG_LABEL(FUNDER, "finansiarer"),
    EV_ORG_LABEL(FUNDER, "sponsorer"),
    EV_ORG_LABEL(FUNDER, "sponsor"),
    EV_ORG_AFTER(ORGANISER, "arrangeras av"),
    EV_ORG_AFTER(ORGANISER, "arrangerat av"),
    EV_ORG_AFTER(ORGANISER, "anordnas av"),
    EV_ORG_AFTER(ORGANISER, "organiseras av"),
    EV_ORG_AFTER(ORGANISER, "ordnas av"),
    EV_ORG_AFTER(ORGANISER, "halls av"),
    EV_ORG_AFTER(ORGANISER, "i arrangemang av"),
    EV_ORG_AFTER(ORGANISER, "pa initiativ av"),
    EV_ORG_AFTER(CO_ORGANISER, "samarrangeras av"),
    EV_ORG_AFTER(CO_ORGANISER, "medarrangeras av"),
    EV_ORG_AFTER(HOST, "star som vard"),
    EV_ORG_AFTER(PARTNER, "i samarbete med"),
    EV_ORG_AFTER(PARTNER, "tillsammans med"),
    EV_ORG_AFTER(PARTNER, "i samverkan med"),
    EV_ORG_AFTER(PARTNER, "i partnerskap med"),
    EV_ORG_AFTER(PARTNER, "med stod av"),
    EV_ORG_AFTER(PARTNER, "med stod fran"),
    EV_ORG_AFTER(FUNDER, "finansieras av"),
    EV_ORG_AFTER(FUNDER, "finansierat av"),
    EV_ORG_AFTER(FUNDER, "medfinansieras av"),
    EV_ORG_AFTER(FUNDER, "sponsras av"),
    EV_ORG_BEFORE(ORGANISER, "arrangerar"),
    EV_ORG_BEFORE(ORGANISER, "anordnar"),
    EV_ORG_BEFORE(ORGANISER, "ordnar"),
    EV_ORG_BEFORE(ORGANISER, "organiserar"),
    EV_ORG_BEFORE(ORGANISER, "haller"),
    EV_ORG_BEFORE(ORGANISER, "bjuder in"),
    EV_ORG_BEFORE(ORGANISER, "inbjuder"),
    EV_ORG_BEFORE(ORGANISER, "presenterar"),
    EV_ORG_BEFORE(HOST, "ar vard"),
    EV_ORG_NOT("pa uppdrag av"),
    EV_ORG_NOT("inom ramen for"),
    EV_ORG_NOT("som en del av"),
    EV_ORG_NOT("ett projekt av"),
    EV_ORG_NOT("for rakning"),
};

const struct ev_phrasebook ev_phrases_sv = {
    .language = LANG,
    .function =
        "en ett den det de och eller men om for av till fran i pa vid med utan over under mellan "
        "mot efter innan som ar var varit blir bli har hade kan ska skall skulle maste far vill "
        "inte ingen inget inga ocksa annu redan mer mest mycket alla allt varje denna detta dessa "
        "vart vara er ert era sin sitt sina hans hennes deras min mitt mina vi ni han hon du jag "
        "man vad vem nar varfor vilken vilka hur dar da sa att an ur inom genom hos samt",
    .common =
        "afton aktuellt alla anmalan arbete arkiv avslutning barn berattelser besok bibliotek "
        "biblioteket bildning biologisk bok boken brollop by cirkular dag dagar dans data debatt "
        "del demokrati digital ekonomi energi evenemang fest festival film folk fisk forelasning "
        "foredrag forening forsta forskola fred fragor framtid framtiden fredag frukost fagel "
        "faglar farg foraldrar gamla gron grona grupp guidad hav hem historia hopp halsa hallbar "
        "hallbara hallbarhet host hosten idrott information innovation integration inkop "
        "invigning jord jul julmarknad kalender klimat klimatet kommun kommunal kommuner "
        "konferens konsert konst kultur kunskap kurs kvinnor kvall landsbygd liv livet ljus lokal "
        "loppis lunch lordag makt marknad mat medlemsmote miljo minne mobilitet musik mandag "
        "manniskor mote morgon museum manad natt natur naturen ny nya nyheter natverk odla odling "
        "offentlig offentliga onsdag paus planet plats politik praktik program projekt promenad "
        "pask rapport resa ratt rattigheter samhalle samhallet samtal samverkan seminarium skog "
        "skogen skogens skola social sociala sommar sport sprak stad staden stickcafe stor "
        "strategi studiecirkel strom symposium sondag teater teknik tema tid tisdag torsdag "
        "trafik tradgard trad traff transport ungdom unga upphandling utbildning utstallning "
        "utveckling val vandring vatten vecka vetenskap vinter visning var varen vard valkommen "
        "varld varlden webbinarium workshop alder ar oppen oppet las mer",
    .jobs =
        "*ledare *forskare *chef *ansvarig *ordforande *larare *forfattare *vetare direktor "
        "*direktor chef *chef ordforande vice professor lektor docent doktorand forskare "
        "*forskare larare forelasare utredare handlaggare *handlaggare strateg *strateg "
        "samordnare *samordnare koordinator *koordinator ansvarig *ansvarig *ansvarige radgivare "
        "*radgivare sakkunnig expert *expert specialist *specialist konsult *konsult "
        "projektledare *ledare ledamot riksdagsledamot kommunalrad borgmastare landshovding "
        "minister *minister statssekreterare ambassador sekreterare *sekreterare kassor "
        "styrelseledamot vd grundare medgrundare agare journalist reporter redaktor forfattare "
        "poet konstnar fotograf filmare regissor skadespelare musiker sangare arkitekt ingenjor "
        "*ingenjor jurist advokat lakare psykolog sociolog historiker *historiker ekonom *ekonom "
        "filosof biolog *biolog ekolog geolog kemist fysiker prast bibliotekarie arkivarie "
        "intendent curator kommunikator *kommunikator inkopare upphandlare talesperson medlem "
        "student moderator tradgardsmastare bonde guide vetare *vetare",
    .offices = "kommunalrad borgmastare minister statsminister statsrad statssekreterare",
    .orgs =
        "universitet universitetet *universitet *universitetet hogskola hogskolan *hogskola "
        "*hogskolan skola institut institutet *institut *institutet akademi fakultet institution "
        "centrum *centrum departement departementet *departementet myndighet *myndigheten *verket "
        "*styrelsen lansstyrelsen rad radet *radet kommission kommissionen kommitte riksdagen "
        "regeringen kommun kommunen *kommun region regionen landsting stad stiftelse stiftelsen "
        "*stiftelsen forening foreningen *forening *foreningen forbund forbundet *forbund "
        "*forbundet fackforbund sallskap *sallskapet fond natverk natverket organisation bolag "
        "bolaget foretag ab koncernen kooperativ grupp bank museum museet *museet bibliotek "
        "forsamling kyrka parti partiet forlag tidning tidningen radio teater orkester byra "
        "kontor klubb klubben *gruppen *bolaget folkhogskola studieforbund studieforbundet "
        "hembygdsforening",
    .honorifics = "herr fru froken",
    .speak =
        "talar berattar presenterar forklarar forelaser visar leder inleder diskuterar samtalar "
        "delar laser haller modererar guidar sade sager",
    .places =
        "gata *gata gatan *gatan vag *vag vagen *vagen torg torget *torget plats platsen sal "
        "salen *salen hus huset *huset byggnad vaning hotell slott bro station park parken "
        "*parken skog sjo o alv kyrka kyrkan teatern biblioteket *biblioteket stadsbiblioteket "
        "hembygdsgarden folkets gard *garden",
    .countries = "sverige norge danmark finland island tyskland frankrike italien spanien portugal "
                 "storbritannien england polen ukraina ryssland usa kina japan indien",
    .join = "och samt &",
    .of = "vid pa fran av hos i for till",
    .field = "for i inom",
    .days = "januari februari mars april maj juni juli augusti september oktober november december "
            "mandag tisdag onsdag torsdag fredag lordag sondag",
    .former = "tidigare fore fd",
    .articles = "den det de",
    .phrases = phrases,
    .phrases_count = sizeof phrases / sizeof *phrases,
};
