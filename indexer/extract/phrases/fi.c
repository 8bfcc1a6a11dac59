#include "indexer/extract/phrases.h"

#define LANG "fi"

static const struct ev_phrase phrases[] = {
    EV_PEOPLE_LABEL(SPEAKER, "puhuja"),
    EV_PEOPLE_LABEL(SPEAKER, "puhujat"),
    EV_PEOPLE_LABEL(SPEAKER, "luennoitsija"),
    EV_PEOPLE_LABEL(SPEAKER, "luennoitsijat"),
    EV_PEOPLE_LABEL(SPEAKER, "luento"),
    EV_PEOPLE_LABEL(SPEAKER, "esiintyja"),
    EV_PEOPLE_LABEL(SPEAKER, "esiintyjat"),
    EV_PEOPLE_LABEL(SPEAKER, "esiintyy"),
    EV_PEOPLE_LABEL(SPEAKER, "vieras"),
    EV_PEOPLE_LABEL(SPEAKER, "vieraat"),
    EV_PEOPLE_LABEL(SPEAKER, "vieraana"),
    EV_PEOPLE_LABEL(SPEAKER, "vieraina"),
    EV_PEOPLE_LABEL(SPEAKER, "mukana"),
    EV_PEOPLE_LABEL(SPEAKER, "alustaja"),
    EV_PEOPLE_LABEL(SPEAKER, "alustajat"),
    EV_PEOPLE_LABEL(SPEAKER, "alustus"),
    EV_PEOPLE_LABEL(SPEAKER, "kouluttaja"),
    EV_PEOPLE_LABEL(SPEAKER, "ohjaaja"),
    EV_PEOPLE_LABEL(SPEAKER, "vetaja"),
    EV_PEOPLE_LABEL(SPEAKER, "opas"),
    EV_PEOPLE_LABEL(SPEAKER, "kirjailija"),
    EV_PEOPLE_LABEL(SPEAKER, "avaus"),
    EV_PEOPLE_LABEL(SPEAKER, "paapuhuja"),
    EV_PEOPLE_LABEL(PANELLIST, "panelisti"),
    EV_PEOPLE_LABEL(PANELLIST, "panelistit"),
    EV_PEOPLE_LABEL(PANELLIST, "paneeli"),
    EV_PEOPLE_LABEL(PANELLIST, "paneelissa"),
    EV_PEOPLE_LABEL(PANELLIST, "keskustelijat"),
    EV_PEOPLE_LABEL(MODERATOR, "moderaattori"),
    EV_PEOPLE_LABEL(MODERATOR, "juontaja"),
    EV_PEOPLE_LABEL(MODERATOR, "puheenjohtajana"),
    EV_PEOPLE_LABEL(MODERATOR, "keskustelua vetaa"),
    EV_PEOPLE_LABEL(CHAIR, "puheenjohtaja"),
    EV_PEOPLE_LABEL(HOST, "isanta"),
    EV_PEOPLE_LABEL(HOST, "emanta"),
    EV_PEOPLE_LABEL(ORGANISER, "jarjestaja"),
    EV_PEOPLE_LABEL(ORGANISER, "jarjestajat"),
    EV_PEOPLE_LABEL(CONTACT, "yhteyshenkilo"),
    EV_PEOPLE_LABEL(CONTACT, "yhteystiedot"),
    EV_PEOPLE_LABEL(CONTACT, "lisatietoja"),
    EV_PEOPLE_LABEL(CONTACT, "lisatiedot"),
    EV_PEOPLE_LABEL(CONTACT, "ilmoittautumiset"),
    EV_PEOPLE_AFTER(SPEAKER, "puhujina"),
    EV_PEOPLE_AFTER(SPEAKER, "puhujana"),
    EV_PEOPLE_AFTER(SPEAKER, "vieraana"),
    EV_PEOPLE_AFTER(SPEAKER, "vieraina"),
    EV_PEOPLE_AFTER(SPEAKER, "luennoi"),
    EV_PEOPLE_AFTER(SPEAKER, "mukana keskustelemassa"),
    EV_PEOPLE_AFTER(PANELLIST, "keskustelemassa"),
    EV_PEOPLE_AFTER(PANELLIST, "keskustelevat"),
    EV_PEOPLE_AFTER(CONTACT, "lisatietoja antaa"),
    EV_ORG_LABEL(ORGANISER, "jarjestaja"),
    EV_ORG_LABEL(ORGANISER, "jarjestajat"),
    EV_ORG_LABEL(ORGANISER, "jarjestaa"),
    EV_ORG_LABEL(ORGANISER, "tapahtuman jarjestaa"),
    EV_ORG_LABEL(CO_ORGANISER, "yhteistyossa"),
    EV_ORG_LABEL(PARTNER, "yhteistyokumppani"),
    EV_ORG_LABEL(PARTNER, "yhteistyokumppanit"),
    EV_ORG_LABEL(PARTNER, "kumppanit"),
    EV_ORG_LABEL(FUNDER, "rahoittaja"),
    EV_ORG_LABEL(FUNDER, "rahoittajat"),
    EV_ORG_LABEL(FUNDER, "tukija"),
    EV_ORG_LABEL(FUNDER, "tukijat"),
    EV_ORG_LABEL(FUNDER, "sponsorit"),
    EV_ORG_AFTER(ORGANISER, "jarjestaa"),
    EV_ORG_AFTER(ORGANISER, "jarjestavat"),
    EV_ORG_AFTER(ORGANISER, "tapahtuman jarjestaa"),
    EV_ORG_AFTER(PARTNER, "yhteistyossa"),
    EV_ORG_BEFORE(ORGANISER, "jarjestaa"),
    EV_ORG_BEFORE(ORGANISER, "jarjestavat"),
    EV_ORG_BEFORE(ORGANISER, "kutsuu"),
    EV_ORG_BEFORE(ORGANISER, "kutsuvat"),
};

const struct ev_phrasebook ev_phrases_fi = {
    .language = LANG,
    .function =
        "ja tai mutta jos kun etta joka mika kuka missa milloin miksi miten on ovat oli olivat ei "
        "eivat myos viela jo hyvin kaikki jokainen tama nama se ne tuo me te he han mina sina "
        "niin kuin seka eli kanssa ilman jalkeen ennen aikana vuoksi kohti",
    .common =
        "avoimet avoin elokuva energia esitelma esitys ilmasto ilta jumppa joulu juhla kalenteri "
        "kesa kirja kirjasto kirjallisuus kokous konsertti kulttuuri kunta kurssi kevat lapset "
        "luento luonto maanantai keskiviikko torstai perjantai lauantai sunnuntai tiistai "
        "markkinat metsa musiikki museo nuoret nayttely ohjelma opastus retki seminaari syksy "
        "taide talvi tapaaminen tapahtuma tapahtumat teatteri terveys tiede tulevaisuus tutkimus "
        "tyo tyopaja uusi vesi vuosi yhteiskunta ymparisto yo",
    .jobs = "johtaja *johtaja paallikko *paallikko puheenjohtaja varapuheenjohtaja professori "
            "dosentti lehtori tutkija *tutkija tohtori vaitoskirjatutkija opettaja toimittaja "
            "kirjailija runoilija taiteilija valokuvaaja ohjaaja nayttelija muusikko arkkitehti "
            "insinoori juristi asianajaja laakari psykologi sosiologi historioitsija ekonomisti "
            "filosofi biologi geologi asiantuntija *asiantuntija suunnittelija *suunnittelija "
            "koordinaattori *koordinaattori neuvoja konsultti sihteeri *sihteeri kansanedustaja "
            "ministeri *ministeri kaupunginjohtaja pormestari valtuutettu perustaja omistaja jasen "
            "opas kirjastonhoitaja kuraattori kirkkoherra opiskelija",
    .offices = "pormestari kunnanjohtaja ministeri kansanedustaja",
    .orgs =
        "yliopisto *yliopisto korkeakoulu *korkeakoulu ammattikorkeakoulu koulu instituutti "
        "*instituutti laitos *laitos keskus *keskus ministerio *ministerio virasto *virasto kunta "
        "kaupunki *kaupunki seurakunta maakunta yhdistys *yhdistys liitto *liitto seura *seura "
        "saatio *saatio jarjesto *jarjesto ry rahasto verkosto osuuskunta yritys ryhma pankki "
        "museo *museo kirjasto *kirjasto sairaala kirkko puolue kustantamo lehti radio teatteri "
        "orkesteri toimisto kerho opisto *opisto syke luke vtt",
    .speak = "kertoo puhuu esittelee luennoi vetaa keskustelee opastaa lukee",
    .places =
        "katu *katu tie *tie tori *tori sali *sali talo *talo rakennus kerros hotelli linna silta "
        "asema puisto metsa jarvi saari joki kirkko teatteri kirjasto kaupungintalo kulttuuritalo",
    .countries =
        "suomi ruotsi norja tanska viro saksa ranska italia espanja englanti venaja ukraina puola "
        "yhdysvallat kiina japani",
    .join = "ja seka &",
    .days = "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu "
            "marraskuu joulukuu tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta "
            "heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta maanantai tiistai "
            "keskiviikko torstai perjantai lauantai sunnuntai",
    .former = "entinen",
    .phrases = phrases,
    .phrases_count = sizeof phrases / sizeof *phrases,
};
