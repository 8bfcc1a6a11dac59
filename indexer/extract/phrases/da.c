/* Danish and Norwegian, whose words for this are alike or tell each other apart. */
#include "indexer/extract/phrases.h"

#define LANG "da"

static const struct ev_phrase phrases[] = {
    EV_PEOPLE_LABEL(SPEAKER, "foredragsholder"),
    EV_PEOPLE_LABEL(SPEAKER, "foredragsholdere"),
    EV_PEOPLE_LABEL(SPEAKER, "foredrag"),
    EV_PEOPLE_LABEL(SPEAKER, "foreleser"),
    EV_PEOPLE_LABEL(SPEAKER, "taler"),
    EV_PEOPLE_LABEL(SPEAKER, "talere"),
    EV_PEOPLE_LABEL(SPEAKER, "innleder"),
    EV_PEOPLE_LABEL(SPEAKER, "innledere"),
    EV_PEOPLE_LABEL(SPEAKER, "oplaegsholder"),
    EV_PEOPLE_LABEL(SPEAKER, "oplaegsholdere"),
    EV_PEOPLE_LABEL(SPEAKER, "medvirkende"),
    EV_PEOPLE_LABEL(SPEAKER, "gjest"),
    EV_PEOPLE_LABEL(SPEAKER, "gjester"),
    EV_PEOPLE_LABEL(SPEAKER, "gaest"),
    EV_PEOPLE_LABEL(SPEAKER, "gaester"),
    EV_PEOPLE_LABEL(SPEAKER, "hovedtaler"),
    EV_PEOPLE_LABEL(SPEAKER, "keynote"),
    EV_PEOPLE_LABEL(SPEAKER, "med"),
    EV_PEOPLE_LABEL(SPEAKER, "ved"),
    EV_PEOPLE_LABEL(SPEAKER, "underviser"),
    EV_PEOPLE_LABEL(SPEAKER, "kursleder"),
    EV_PEOPLE_LABEL(SPEAKER, "kursholder"),
    EV_PEOPLE_LABEL(SPEAKER, "guide"),
    EV_PEOPLE_LABEL(SPEAKER, "forfatter"),
    EV_PEOPLE_LABEL(SPEAKER, "innlegg"),
    EV_PEOPLE_LABEL(SPEAKER, "oplaeg"),
    EV_PEOPLE_LABEL(PANELLIST, "panel"),
    EV_PEOPLE_LABEL(PANELLIST, "paneldeltakere"),
    EV_PEOPLE_LABEL(PANELLIST, "paneldeltagere"),
    EV_PEOPLE_LABEL(PANELLIST, "paneldebatt"),
    EV_PEOPLE_LABEL(PANELLIST, "paneldebat"),
    EV_PEOPLE_LABEL(PANELLIST, "i panelet"),
    EV_PEOPLE_LABEL(MODERATOR, "moderator"),
    EV_PEOPLE_LABEL(MODERATOR, "ordstyrer"),
    EV_PEOPLE_LABEL(MODERATOR, "debattleder"),
    EV_PEOPLE_LABEL(MODERATOR, "debatleder"),
    EV_PEOPLE_LABEL(MODERATOR, "moteleder"),
    EV_PEOPLE_LABEL(MODERATOR, "modeleder"),
    EV_PEOPLE_LABEL(CHAIR, "formand"),
    EV_PEOPLE_LABEL(CHAIR, "dirigent"),
    EV_PEOPLE_LABEL(HOST, "vert"),
    EV_PEOPLE_LABEL(HOST, "vaert"),
    EV_PEOPLE_LABEL(HOST, "vertskap"),
    EV_PEOPLE_LABEL(ORGANISER, "arrangor"),
    EV_PEOPLE_LABEL(ORGANISER, "arrangorer"),
    EV_PEOPLE_LABEL(ORGANISER, "organisator"),
    EV_PEOPLE_LABEL(CONTACT, "kontakt"),
    EV_PEOPLE_LABEL(CONTACT, "kontaktperson"),
    EV_PEOPLE_LABEL(CONTACT, "kontaktpersoner"),
    EV_PEOPLE_LABEL(CONTACT, "informasjon"),
    EV_PEOPLE_LABEL(CONTACT, "information"),
    EV_PEOPLE_LABEL(CONTACT, "mer informasjon"),
    EV_PEOPLE_LABEL(CONTACT, "pamelding til"),
    EV_PEOPLE_LABEL(CONTACT, "tilmelding til"),
    EV_PEOPLE_LABEL(CONTACT, "sporsmal"),
    EV_PEOPLE_AFTER(MODERATOR, "moderert av"),
    EV_PEOPLE_AFTER(MODERATOR, "modereres av"),
    EV_PEOPLE_AFTER(MODERATOR, "ledes av"),
    EV_PEOPLE_AFTER(MODERATOR, "ledet af"),
    EV_PEOPLE_AFTER(MODERATOR, "modereret af"),
    EV_PEOPLE_AFTER(SPEAKER, "foredrag ved"),
    EV_PEOPLE_AFTER(SPEAKER, "foredrag av"),
    EV_PEOPLE_AFTER(SPEAKER, "foredrag af"),
    EV_PEOPLE_AFTER(SPEAKER, "foredrag med"),
    EV_PEOPLE_AFTER(SPEAKER, "holdes av"),
    EV_PEOPLE_AFTER(SPEAKER, "holdes af"),
    EV_PEOPLE_AFTER(SPEAKER, "innlegg ved"),
    EV_PEOPLE_AFTER(SPEAKER, "innlegg av"),
    EV_PEOPLE_AFTER(SPEAKER, "oplaeg ved"),
    EV_PEOPLE_AFTER(SPEAKER, "oplaeg af"),
    EV_PEOPLE_AFTER(SPEAKER, "presentasjon av"),
    EV_PEOPLE_AFTER(SPEAKER, "praesentation af"),
    EV_PEOPLE_AFTER(SPEAKER, "undervist af"),
    EV_PEOPLE_AFTER(SPEAKER, "guidet av"),
    EV_PEOPLE_AFTER(PANELLIST, "samtale med"),
    EV_PEOPLE_AFTER(PANELLIST, "i samtale med"),
    EV_PEOPLE_AFTER(PANELLIST, "debatt med"),
    EV_PEOPLE_AFTER(PANELLIST, "debat med"),
    EV_PEOPLE_AFTER(PANELLIST, "paneldebatt med"),
    EV_PEOPLE_AFTER(CONTACT, "kontakt"),
    EV_PEOPLE_AFTER(CONTACT, "ta kontakt med"),
    EV_PEOPLE_AFTER(CONTACT, "tag kontakt til"),
    EV_PEOPLE_WITH(SPEAKER, "med"),
    EV_PEOPLE_WITH(SPEAKER, "ved"),
    EV_PEOPLE_WITH(SPEAKER, "av"),
    EV_PEOPLE_WITH(SPEAKER, "af"),
    EV_PEOPLE_WITH(SPEAKER, "v"),
    EV_PEOPLE_WITH(SPEAKER, "blant annet"),
    EV_PEOPLE_WITH(SPEAKER, "blandt andet"),
    EV_PEOPLE_WITH(SPEAKER, "blandt andre"),
    EV_ORG_LABEL(ORGANISER, "arrangor"),
    EV_ORG_LABEL(ORGANISER, "arrangorer"),
    EV_ORG_LABEL(ORGANISER, "arrangeres av"),
    EV_ORG_LABEL(ORGANISER, "arrangeres af"),
    EV_ORG_LABEL(ORGANISER, "arrangert av"),
    EV_ORG_LABEL(ORGANISER, "arrangeret af"),
    EV_ORG_LABEL(ORGANISER, "i regi av"),
    EV_ORG_LABEL(CO_ORGANISER, "medarrangor"),
    EV_ORG_LABEL(CO_ORGANISER, "medarrangorer"),
    EV_ORG_LABEL(HOST, "vert"),
    EV_ORG_LABEL(HOST, "vaert"),
    EV_ORG_LABEL(PARTNER, "samarbeidspartner"),
    EV_ORG_LABEL(PARTNER, "samarbeidspartnere"),
    EV_ORG_LABEL(PARTNER, "samarbejdspartner"),
    EV_ORG_LABEL(PARTNER, "samarbejdspartnere"),
    EV_ORG_LABEL(PARTNER, "i samarbeid med"),
    EV_ORG_LABEL(PARTNER, "i samarbejde med"),
    EV_ORG_LABEL(PARTNER, "partner"),
    EV_ORG_LABEL(PARTNER, "partnere"),
    EV_ORG_LABEL(PARTNER, "med stotte fra"),
    EV_ORG_LABEL(PARTNER, "stottet av"),
    EV_ORG_LABEL(PARTNER, "stottet af"),
    EV_ORG_LABEL(FUNDER, "finansiert av"),
    EV_ORG_LABEL(FUNDER, "finansieret af"),
    EV_ORG_LABEL(FUNDER, "sponsor"),
    EV_ORG_LABEL(FUNDER, "sponsorer"),
    EV_ORG_LABEL(FUNDER, "finansieres av"),
    EV_ORG_LABEL(FUNDER, "finansieres af"),
    EV_ORG_AFTER(ORGANISER, "arrangeres av"),
    EV_ORG_AFTER(ORGANISER, "arrangeres af"),
    EV_ORG_AFTER(ORGANISER, "arrangert av"),
    EV_ORG_AFTER(ORGANISER, "arrangeret af"),
    EV_ORG_AFTER(ORGANISER, "organisert av"),
    EV_ORG_AFTER(ORGANISER, "organiseret af"),
    EV_ORG_AFTER(ORGANISER, "organiseres av"),
    EV_ORG_AFTER(ORGANISER, "organiseres af"),
    EV_ORG_AFTER(ORGANISER, "i regi av"),
    EV_ORG_AFTER(ORGANISER, "afholdes af"),
    EV_ORG_AFTER(ORGANISER, "avholdes av"),
    EV_ORG_AFTER(ORGANISER, "pa initiativ av"),
    EV_ORG_AFTER(ORGANISER, "pa initiativ fra"),
    EV_ORG_AFTER(CO_ORGANISER, "medarrangeres av"),
    EV_ORG_AFTER(CO_ORGANISER, "medarrangeres af"),
    EV_ORG_AFTER(HOST, "med vertskap av"),
    EV_ORG_AFTER(PARTNER, "i samarbeid med"),
    EV_ORG_AFTER(PARTNER, "i samarbejde med"),
    EV_ORG_AFTER(PARTNER, "sammen med"),
    EV_ORG_AFTER(PARTNER, "i partnerskap med"),
    EV_ORG_AFTER(PARTNER, "med stotte fra"),
    EV_ORG_AFTER(PARTNER, "stottet av"),
    EV_ORG_AFTER(PARTNER, "stottet af"),
    EV_ORG_AFTER(FUNDER, "finansiert av"),
    EV_ORG_AFTER(FUNDER, "finansieret af"),
    EV_ORG_AFTER(FUNDER, "finansieres av"),
    EV_ORG_AFTER(FUNDER, "finansieres af"),
    EV_ORG_AFTER(FUNDER, "sponset av"),
    EV_ORG_AFTER(FUNDER, "sponsoreret af"),
    EV_ORG_BEFORE(ORGANISER, "arrangerer"),
    EV_ORG_BEFORE(ORGANISER, "inviterer"),
    EV_ORG_BEFORE(ORGANISER, "organiserer"),
    EV_ORG_BEFORE(ORGANISER, "afholder"),
    EV_ORG_BEFORE(ORGANISER, "avholder"),
    EV_ORG_BEFORE(ORGANISER, "holder"),
    EV_ORG_BEFORE(ORGANISER, "presenterer"),
    EV_ORG_BEFORE(ORGANISER, "praesenterer"),
    EV_ORG_BEFORE(HOST, "er vert"),
    EV_ORG_BEFORE(HOST, "er vaert"),
    EV_ORG_NOT("pa vegne av"),
    EV_ORG_NOT("pa vegne af"),
    EV_ORG_NOT("som del av"),
    EV_ORG_NOT("som en del af"),
    EV_ORG_NOT("som en del av"),
    EV_ORG_NOT("innenfor rammen av"),
    EV_ORG_NOT("inden for rammerne af"),
};

const struct ev_phrasebook ev_phrases_da = {
    .language = "da no nb nn",
    .function =
        "en ei et den det de og eller men om for av af til fra i pa ved med uten uden over under "
        "mellom mellem mot mod etter efter som er var vaert vaeret blir bliver har hadde havde "
        "kan skal ma far vil ville ikke ingen ogsa enna endnu allerede mer mere mest mye meget "
        "alle alt hver hvert denne dette disse vart vare vores deres sin sitt sine hans hennes "
        "min mitt mine vi dere han hun du jeg man hva hvad hvem nar hvor hvorfor hvilken hvordan "
        "her der da sa at enn end ut ud innen inden gjennom gennem hos samt",
    .common =
        "aften aktuelt alle arbeid arbejde arkiv avslutning afslutning barn born besok besog "
        "bibliotek biologi bok bog boker boger by byen dag dage dager dans data debatt debat del "
        "demokrati digital digitale energi fest festival film fisk foredrag forening forste fred "
        "fredag fremtid fremtiden fremtidens frokost frokostmote fugl fugler fugle gronn gronne "
        "gron gruppe guidet have hage hav havvind havet helse host historie historier hap idrett "
        "information informasjon innovasjon innovation integrasjon innkjop indkob apning abning "
        "jord jul julemarked kalender klima koncert konsert konferanse konference kommune "
        "kommunale kommuner kultur kunst kunnskap viden kurs kursus kvinner kvinder kveld "
        "landskap liv livet lokal lokale lunsj lys lordag makt mat mad marked medlemsmote miljo "
        "mobilitet musikk musik mandag mennesker mote mode morgen museum maned natt nat natur "
        "naturen ny nye nyheter nyheder nettverk netvaerk offentlig offentlige onsdag pause plass "
        "plads politikk politik praksis program prosjekt projekt rapport reise rejse rett ret "
        "rettigheter rettigheder samfunn samfund samtale samarbeid samarbejde seminar skog skov "
        "skole sosial sosiale social sommer sondag sprak sprog stor store strategi symposium "
        "teater teknologi tema tid tirsdag torsdag trafikk traer traeer treff tur ungdom unge "
        "anskaffelser utdanning uddannelse utstilling udstilling utvikling udvikling valg "
        "vandring vann vand uke uge vitenskap videnskab vinter visning var forar verden velkommen "
        "webinar workshop arsmote ar apen aben apent les mer laes mere hjem",
    .jobs =
        "*leder *forsker *formand *laerer *chef *ansvarlig *forfatter direktor *direktor sjef "
        "*sjef chef *chef leder *leder styreleder formand nestleder "
        "naestformand professor forsteamanuensis lektor adjunkt stipendiat forsker *forsker "
        "laerer foreleser underviser radgiver *radgiver konsulent *konsulent koordinator "
        "*koordinator ansvarlig *ansvarlig saksbehandler ekspert *ekspert spesialist specialist "
        "prosjektleder projektleder daglig administrerende ordforer borgmester varaordforer byrad "
        "byradsleder stortingsrepresentant folketingsmedlem statsrad minister *minister "
        "statssekretaer ambassador sekretaer generalsekretaer kasserer styremedlem "
        "bestyrelsesmedlem medlem grunder grundlaegger stifter eier ejer journalist reporter "
        "redaktor forfatter dikter digter kunstner fotograf filmskaper instruktor regissor "
        "skuespiller musiker sanger arkitekt ingenior *ingenior jurist advokat lege laege "
        "psykolog sosiolog sociolog historiker *historiker okonom *okonom filosof biolog *biolog "
        "okolog geolog kjemiker fysiker prest praest bibliotekar arkivar kurator konservator "
        "kommunikasjonssjef innkjoper indkober talsperson student moderator ordstyrer bonde "
        "gardbruker landmand guide",
    .offices = "borgmester ordforer minister statsminister statsrad statssekretaer",
    .orgs =
        "universitet universitetet *universitet *universitetet hogskole hoyskole *hogskolen "
        "*hoyskolen hojskole skole institutt instituttet institut *instituttet akademi fakultet "
        "senter senteret *senteret center *centret departement departementet *departementet "
        "ministerium ministeriet *ministeriet direktorat direktoratet *direktoratet myndighet "
        "styrelse *styrelsen rad radet *radet kommisjon kommission komite utvalg storting "
        "stortinget folketinget regjeringen kommune kommunen fylkeskommune region regionen by "
        "stiftelse stiftelsen *stiftelsen fond fonden forening foreningen *forening *foreningen "
        "forbund forbundet *forbundet lag laget *laget fagforening selskap selskapet *selskapet "
        "selskab nettverk netvaerk netvaerket organisasjon organisation bedrift virksomhed firma "
        "konsern gruppe bank museum museet *museet bibliotek biblioteket menighet kirke parti "
        "partiet forlag avis radio teater orkester kontor klubb klub folkeuniversitet "
        "folkeuniversitetet kulturhuset",
    .honorifics = "herr fru hr",
    .speak = "taler forteller fortaeller presenterer praesenterer forklarer viser leder innleder "
             "indleder diskuterer samtaler deler leser laeser holder modererer guider sa siger",
    .places =
        "gate gata *gata gade *gade gaten *gaten vei *vei veien *veien vej *vej torg torget "
        "torvet *torvet plass pladsen sal salen *salen hus huset *huset bygning etasje hotell "
        "hotel slott slot bro stasjon station park parken skog skov sjo so oy elv kirke kirken "
        "teatret biblioteket gard garden",
    .countries =
        "norge danmark sverige finland island tyskland frankrike frankrig italia italien spania "
        "spanien portugal storbritannia storbritannien england polen ukraina ukraine russland "
        "rusland usa kina japan india indien gronland faeroyene",
    .join = "og samt &",
    .of = "ved pa fra av af hos i for til",
    .field = "for i innen inden",
    .days = "januar februar mars marts april mai maj juni juli august september oktober november "
            "desember december mandag tirsdag onsdag torsdag fredag lordag sondag",
    .former = "tidligere forhenvaerende",
    .articles = "den det de",
    .phrases = phrases,
    .phrases_count = sizeof phrases / sizeof *phrases,
};
