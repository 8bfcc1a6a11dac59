#include "indexer/extract/phrases.h"

#define LANG "nl"

static const struct ev_phrase phrases[] = {
    EV_PEOPLE_LABEL(SPEAKER, "spreker"),
    EV_PEOPLE_LABEL(SPEAKER, "sprekers"),
    EV_PEOPLE_LABEL(SPEAKER, "gastspreker"),
    EV_PEOPLE_LABEL(SPEAKER, "gastsprekers"),
    EV_PEOPLE_LABEL(SPEAKER, "keynote"),
    EV_PEOPLE_LABEL(SPEAKER, "met"),
    EV_PEOPLE_LABEL(SPEAKER, "inleider"),
    EV_PEOPLE_LABEL(SPEAKER, "inleiders"),
    EV_PEOPLE_LABEL(SPEAKER, "docent"),
    EV_PEOPLE_LABEL(SPEAKER, "docenten"),
    EV_PEOPLE_LABEL(SPEAKER, "begeleiding"),
    EV_PEOPLE_LABEL(SPEAKER, "gids"),
    EV_PEOPLE_LABEL(SPEAKER, "trainer"),
    EV_PEOPLE_LABEL(SPEAKER, "auteur"),
    EV_PEOPLE_LABEL(SPEAKER, "opening"),
    EV_PEOPLE_LABEL(SPEAKER, "presentatie"),
    EV_PEOPLE_LABEL(SPEAKER, "lezing"),
    EV_PEOPLE_LABEL(SPEAKER, "gast"),
    EV_PEOPLE_LABEL(SPEAKER, "gasten"),
    EV_PEOPLE_LABEL(SPEAKER, "muziek"),
    EV_PEOPLE_LABEL(PANELLIST, "panel"),
    EV_PEOPLE_LABEL(PANELLIST, "panelleden"),
    EV_PEOPLE_LABEL(PANELLIST, "paneldiscussie"),
    EV_PEOPLE_LABEL(PANELLIST, "gesprekspartners"),
    EV_PEOPLE_LABEL(MODERATOR, "moderator"),
    EV_PEOPLE_LABEL(MODERATOR, "moderatie"),
    EV_PEOPLE_LABEL(MODERATOR, "gespreksleider"),
    EV_PEOPLE_LABEL(MODERATOR, "dagvoorzitter"),
    EV_PEOPLE_LABEL(MODERATOR, "gespreksleiding"),
    EV_PEOPLE_LABEL(CHAIR, "voorzitter"),
    EV_PEOPLE_LABEL(HOST, "gastheer"),
    EV_PEOPLE_LABEL(HOST, "gastvrouw"),
    EV_PEOPLE_LABEL(ORGANISER, "organisator"),
    EV_PEOPLE_LABEL(ORGANISER, "organisatie"),
    EV_PEOPLE_LABEL(ORGANISER, "organisatoren"),
    EV_PEOPLE_LABEL(CONTACT, "contact"),
    EV_PEOPLE_LABEL(CONTACT, "contactpersoon"),
    EV_PEOPLE_LABEL(CONTACT, "informatie"),
    EV_PEOPLE_LABEL(CONTACT, "meer informatie"),
    EV_PEOPLE_LABEL(CONTACT, "aanmelden bij"),
    EV_PEOPLE_LABEL(CONTACT, "inlichtingen"),
    EV_PEOPLE_AFTER(SPEAKER, "o.l.v"),
    EV_PEOPLE_AFTER(MODERATOR, "gemodereerd door"),
    EV_PEOPLE_AFTER(MODERATOR, "onder leiding van"),
    EV_PEOPLE_AFTER(CHAIR, "voorgezeten door"),
    EV_PEOPLE_AFTER(SPEAKER, "lezing van"),
    EV_PEOPLE_AFTER(SPEAKER, "lezing door"),
    EV_PEOPLE_AFTER(SPEAKER, "presentatie van"),
    EV_PEOPLE_AFTER(SPEAKER, "presentatie door"),
    EV_PEOPLE_AFTER(SPEAKER, "verzorgd door"),
    EV_PEOPLE_AFTER(SPEAKER, "gegeven door"),
    EV_PEOPLE_AFTER(SPEAKER, "geleid door"),
    EV_PEOPLE_AFTER(SPEAKER, "gepresenteerd door"),
    EV_PEOPLE_AFTER(SPEAKER, "met medewerking van"),
    EV_PEOPLE_AFTER(SPEAKER, "met bijdragen van"),
    EV_PEOPLE_AFTER(SPEAKER, "sprekers zijn"),
    EV_PEOPLE_AFTER(SPEAKER, "spreker is"),
    EV_PEOPLE_AFTER(PANELLIST, "in gesprek met"),
    EV_PEOPLE_AFTER(PANELLIST, "gesprek met"),
    EV_PEOPLE_AFTER(PANELLIST, "debat met"),
    EV_PEOPLE_AFTER(PANELLIST, "discussie met"),
    EV_PEOPLE_AFTER(CONTACT, "neem contact op met"),
    EV_PEOPLE_AFTER(CONTACT, "contact opnemen met"),
    EV_PEOPLE_AFTER(CONTACT, "opnemen met"),
    EV_PEOPLE_WITH(SPEAKER, "met"),
    EV_PEOPLE_WITH(SPEAKER, "door"),
    EV_PEOPLE_WITH(SPEAKER, "onder andere"),
    EV_PEOPLE_WITH(SPEAKER, "onder wie"),
    EV_ORG_LABEL(ORGANISER, "organisator"),
    EV_ORG_LABEL(ORGANISER, "organisatoren"),
    EV_ORG_LABEL(ORGANISER, "organisatie"),
    EV_ORG_LABEL(ORGANISER, "georganiseerd door"),
    EV_ORG_LABEL(ORGANISER, "initiatief"),
    EV_ORG_LABEL(CO_ORGANISER, "medeorganisator"),
    EV_ORG_LABEL(CO_ORGANISER, "mede georganiseerd door"),
    EV_ORG_LABEL(HOST, "gastheer"),
    EV_ORG_LABEL(PARTNER, "partner"),
    EV_ORG_LABEL(PARTNER, "partners"),
    EV_ORG_LABEL(PARTNER, "in samenwerking met"),
    EV_ORG_LABEL(PARTNER, "samenwerking"),
    EV_ORG_LABEL(PARTNER, "met steun van"),
    EV_ORG_LABEL(PARTNER, "ondersteund door"),
    EV_ORG_LABEL(FUNDER, "gefinancierd door"),
    EV_ORG_LABEL(FUNDER, "sponsor"),
    EV_ORG_LABEL(FUNDER, "sponsoren"),
    EV_ORG_LABEL(FUNDER, "subsidie"),
    EV_ORG_LABEL(FUNDER, "mede gefinancierd door"),
    EV_ORG_AFTER(ORGANISER, "georganiseerd door"),
    EV_ORG_AFTER(ORGANISER, "wordt georganiseerd door"),
    EV_ORG_AFTER(ORGANISER, "verzorgd door"),
    EV_ORG_AFTER(ORGANISER, "op initiatief van"),
    EV_ORG_AFTER(ORGANISER, "een initiatief van"),
    EV_ORG_AFTER(ORGANISER, "gehouden door"),
    EV_ORG_AFTER(CO_ORGANISER, "mede georganiseerd door"),
    EV_ORG_AFTER(CO_ORGANISER, "medegeorganiseerd door"),
    EV_ORG_AFTER(HOST, "gehost door"),
    EV_ORG_AFTER(HOST, "te gast bij"),
    EV_ORG_AFTER(PARTNER, "in samenwerking met"),
    EV_ORG_AFTER(PARTNER, "i.s.m"),
    EV_ORG_AFTER(PARTNER, "samen met"),
    EV_ORG_AFTER(PARTNER, "in partnerschap met"),
    EV_ORG_AFTER(PARTNER, "met steun van"),
    EV_ORG_AFTER(PARTNER, "met ondersteuning van"),
    EV_ORG_AFTER(PARTNER, "ondersteund door"),
    EV_ORG_AFTER(PARTNER, "met medewerking van"),
    EV_ORG_AFTER(FUNDER, "gefinancierd door"),
    EV_ORG_AFTER(FUNDER, "medegefinancierd door"),
    EV_ORG_AFTER(FUNDER, "gesponsord door"),
    EV_ORG_AFTER(FUNDER, "gesubsidieerd door"),
    EV_ORG_BEFORE(ORGANISER, "organiseert"),
    EV_ORG_BEFORE(ORGANISER, "organiseren"),
    EV_ORG_BEFORE(ORGANISER, "nodigt"),
    EV_ORG_BEFORE(ORGANISER, "nodigen"),
    EV_ORG_BEFORE(ORGANISER, "presenteert"),
    EV_ORG_BEFORE(ORGANISER, "presenteren"),
    EV_ORG_BEFORE(ORGANISER, "houdt"),
    EV_ORG_BEFORE(ORGANISER, "biedt"),
    EV_ORG_BEFORE(HOST, "is gastheer"),
    EV_ORG_BEFORE(HOST, "ontvangt"),
    EV_ORG_NOT("namens"),
    EV_ORG_NOT("in opdracht van"),
    EV_ORG_NOT("in het kader van"),
    EV_ORG_NOT("onderdeel van"),
    EV_ORG_NOT("als onderdeel van"),
    EV_ORG_NOT("een project van"),
};

const struct ev_phrasebook ev_phrases_nl = {
    .language = LANG,
    .function =
        "de het een en of maar als voor van naar in op aan bij met zonder door over onder tussen "
        "tegen tijdens uit om te ten ter is zijn was waren wordt worden werd heeft hebben had kan "
        "kunnen zal zullen moet moeten mag wil niet geen ook nog al zeer meer alle alles elke "
        "iedere deze dit die dat onze ons uw hun haar mijn wij we jij je u zij ze ik hij er wat "
        "wie waar wanneer waarom welke hoe hier daar dan toen na vanaf tot sinds vanwege zoals",
    .common =
        "aanmelden aanpak academie actie activiteiten actueel agenda algemene archief avond "
        "avontuur basis beginners beheer beleid belang beleving bericht bezoek bibliotheek "
        "bijeenkomst bijen biodiversiteit boek boeken boom bomen borrel bos bouw buurt congres "
        "cultuur cursus dag dagen dans data debat deel democratie dialoog dier digitale dinsdag "
        "donderdag dorp duurzaam duurzame duurzaamheid economie educatie eerste einde energie "
        "energietransitie erfgoed ervaring europa europese evenement evenementen excursie familie "
        "feest festival fiets fietstocht film filosofie fotografie gebied geld gemeente gemeenten "
        "geschiedenis gesprek gezondheid gids groen groene groep grond handel herfst huis ideeen "
        "informatie informatieavond inkoop inkopen innovatie inspiratie inspraak internationale "
        "jaar jeugd jongeren kansen kennis kerk kerst kinderen klimaat kosten kunst kwaliteit "
        "landschap lente leren les leven lezing liefde literatuur lokale lunch maaltijd maandag "
        "maatschappij markt markten media mens mensen middag mobiliteit morgen museum muziek "
        "nacht natuur nederland netwerk nieuw nieuwe nieuws ochtend oefening onderwijs onderzoek "
        "ontdek ontmoeting ontwikkeling oorlog oost open opening opleiding overheid overheden "
        "overleg park planten plein podium politiek praktijk presentatie prijs programma project "
        "projecten publiek raad recht rechten regio reis reparatie repaircafe ruimte samen "
        "samenleving samenwerking school seminar sociale spel sport stad start steden straat "
        "strategie symposium taal technologie tentoonstelling theater thema toekomst tocht "
        "training tuin tuinen vaardigheden veiligheid verandering verbinding vergadering verhaal "
        "verhalen verkeer vierdaagse viering vogels voedsel voor voorjaar voorstelling vraag "
        "vrede vrij vrijdag vrijheid vrijwilligers vrouwen waarde wandeling water web webinar "
        "weekend wereld werk werken wetenschap wijk winter wonen woensdag workshop zaterdag zee "
        "zomer zondag zorg lees meer home",
    .jobs =
        "*voorzitter *leider *woordvoerder *onderzoeker *directeur *meester *gids directeur "
        "voorzitter vicevoorzitter hoofd manager *manager medewerker *medewerker "
        "adviseur *adviseur beleidsadviseur beleidsmedewerker projectleider *leider coordinator "
        "*coordinator hoogleraar professor docent lector onderzoeker *onderzoeker wetenschapper "
        "promovendus student journalist schrijver schrijfster auteur kunstenaar muzikant dichter "
        "dichteres fotograaf filmmaker regisseur architect ingenieur advocaat arts psycholoog "
        "socioloog historicus econoom filosoof bioloog ecoloog geoloog burgemeester wethouder "
        "raadslid gedeputeerde minister staatssecretaris kamerlid senator secretaris "
        "penningmeester bestuurder bestuurslid lid oprichter oprichtster medeoprichter eigenaar "
        "expert *expert deskundige *deskundige specialist *specialist consultant trainer coach "
        "gids boswachter boer teler curator conservator bibliothecaris archivaris woordvoerder "
        "ambassadeur rector decaan presentator moderator inkoper vertegenwoordiger",
    .offices = "burgemeester minister staatssecretaris gedeputeerde",
    .orgs =
        "universiteit hogeschool school instituut academie faculteit afdeling centrum *centrum "
        "ministerie agentschap autoriteit raad *raad commissie comite parlement overheid gemeente "
        "provincie waterschap rijkswaterstaat stad vereniging *vereniging federatie bond *bond "
        "unie vakbond stichting fonds *fonds netwerk *netwerk consortium coalitie platform "
        "*platform organisatie *organisatie ngo bedrijf onderneming cooperatie groep bank museum "
        "bibliotheek ziekenhuis kerk partij uitgeverij krant tijdschrift omroep theater orkest "
        "bureau *bureau dienst kamer collectief club landschap tno rivm vng knaw",
    .honorifics = "dhr dhr. mevr mevr. mw mw. heer mevrouw drs. ir. mr.",
    .speak = "spreekt spreken vertelt vertellen presenteert legt geeft geven leidt opent bespreekt "
             "deelt toont leest modereert verzorgt",
    .places = "straat *straat laan *laan weg *weg plein *plein kade gracht *gracht dijk *dijk zaal "
              "gebouw verdieping hotel kasteel brug station park tuin bos meer eiland rivier kerk "
              "theater buurthuis dorpshuis gemeentehuis stadhuis huis",
    .countries =
        "nederland belgie vlaanderen duitsland frankrijk engeland spanje italie portugal zweden "
        "noorwegen denemarken finland polen oekraine rusland suriname indonesie",
    .join = "en & alsmede",
    .of = "van bij aan te uit der",
    .field = "voor op in",
    .days =
        "januari februari maart april mei juni juli augustus september oktober november december "
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mrt okt",
    .former = "voormalig voormalige oud ex",
    .articles = "de het een",
    .phrases = phrases,
    .phrases_count = sizeof phrases / sizeof *phrases,
};
