/* Danish. */
#include "indexer/extract/words.h"

const struct ev_words ev_words_da = {
    .lang = "da",
    .compounds = true,
    .stop = "fået hun siger mig dig sig blev noget nogle flere både mange andre begynder kommer selv ud siden igen arbejdet mod kun meget og i at det som en på er af for med til den har de ikke om et skal kan vi du jer os fra "
            "ved eller så når man nu også hvordan under sin sine denne dette alle mere end efter "
            "bliver der hvad vores gennem mellem ind op hvor vil blive være din dit jeres deres",
    .phrases = {
        [EV_W_KICKER] =
            "læs mere|læs mere her|mere information|mere info|mere|vis mere|se mere|detaljer|tilmelding|"
            "tilmeld dig|tilmeld dig her|tilmeld|book plads|book billet|køb billet|billetter|"
            "se video|se optagelsen|optagelse|download|hent|tilføj til kalender|del|udskriv|print|"
            "klik her|her|vis alle|se alle|alle arrangementer|link|gratis|udsolgt|til arrangementet|find vej",
        [EV_W_NAV] =
            "hjem|forside|forsiden|gå til indhold|spring til indhold|hop til indhold|menu|søg|"
            "kontakt|kontakt os|om os|nyhedsbrev|log ind|login|min side|privatlivspolitik|"
            "persondatapolitik|cookies|cookiepolitik|sitemap|forrige|næste|tilbage|til toppen|"
            "følg os|ledige stillinger|job|bliv medlem|filter|kategorier|arkiv|du er her|presse|tilgængelighedserklæring",
        [EV_W_LISTING] =
            "arrangementer|begivenheder|kalender|aktivitetskalender|kommende arrangementer|"
            "tidligere arrangementer|afholdte arrangementer|aktiviteter|kommende aktiviteter|"
            "seminarer|konferencer|foredrag|kurser|webinarer|koncerter|udstillinger|program|"
            "arrangementskalender|møder|kommende møder|tidligere møder|mødekalender|turnéplan|datoer|"
            "det sker|hvad sker der|nyheder og arrangementer|kurser og arrangementer|kommende|kalenderen",
        [EV_W_RELATED] =
            "relaterede arrangementer|flere arrangementer|andre arrangementer|lignende arrangementer|"
            "læs også|se også|relaterede nyheder|relaterede artikler|relateret|seneste nyt|"
            "seneste nyheder|flere nyheder|andre nyheder|seneste indlæg|kommentarer|skriv en kommentar|relateret indhold|måske er du også interesseret i",
        [EV_W_LABEL_DATE] = "dato|datoer|hvornår|hvornår?|tid|dato og tid|tid og sted|dag|startdato|"
                            "start|hvornår og hvor|starter|tidspunkt|dato og tidspunkt|hvor og hvornår",
        [EV_W_LABEL_TIME] = "tid|tider|klokkeslæt|klokken|kl|starttid|sluttid|slut|slutdato|slutter|dørene åbner",
        [EV_W_LABEL_PLACE] = "sted|hvor|hvor?|lokale|adresse|by|rum|mødested|mødelokale|lokation",
        [EV_W_LABEL_TITLE] = "titel|foredrag|forelæsning|arrangement|navn|session|hvad|seminar|oplæg",
        [EV_W_LABEL_TOPIC] = "tema|emne|undertitel",
        [EV_W_LABEL_TAGS] = "nøgleord|emneord|stikord|emner|kategorier|kategori|temaer|tags",
        [EV_W_LABEL_OTHER] =
            "foredragsholder|foredragsholdere|oplægsholder|oplægsholdere|forelæser|taler|talere|"
            "ordstyrer|moderator|arrangør|arrangører|medarrangør|arrangeres af|kontakt|"
            "kontaktperson|pris|gebyr|entré|entre|adgang|sprog|målgruppe|for hvem|for hvem?|type|"
            "status|telefon|tlf|tel|e-mail|email|mail|hjemmeside|tilmelding|tilmeldingsfrist|"
            "resumé|program|deltagere|medvirkende|gæst|gæster|partner|beskrivelse|publiceret|"
            "offentliggjort|forfatter|underviser|undervisere|varighed|info|antal pladser",
        [EV_W_EVENT] =
            "arrangement|arrangementet|begivenhed|konference|konferencen|workshop|seminar|seminaret|symposium|forum|"
            "topmøde|kongres|kollokvium|møde|mødet|årsmøde|forelæsning|foredrag|koncert|festival|"
            "udstilling|uddannelse|kursus|webinar|messe|debat|diskussion|paneldebat|panelsamtale|"
            "rundbordssamtale|morgenmøde|informationsmøde|åbent hus|sommerskole|medlemsmøde|"
            "generalforsamling|forestilling|rundvisning|omvisning|vandring|gåtur|ekskursion|marked|"
            "loppemarked|åbning|fernisering|fest|løb|turnering|filmvisning|film|hackathon|lancering|"
            "træf|netværksmøde|samtale|temadag|fagdag|dag|turné|gudstjeneste|café|borgermøde|fyraftensmøde|temamøde|workshoppen",
        [EV_W_TAKES_PLACE] =
            "finder sted|fandt sted|afholdes|blev afholdt|holdes|blev holdt|bliver holdt|afholder|"
            "arrangerer|arrangeres|blev arrangeret|inviterer|inviterer til|velkommen til|organiserer|"
            "gennemføres|mødes|starter den|løber af stablen|vært for|er vært|indbyder|byder velkommen",
        [EV_W_ONLINE] = "online|digitalt|digital|virtuelt|virtuel|via zoom|på zoom|zoom|via teams|"
                        "på teams|teams|livestream|livestreames|streames|over nettet|på nettet|onlinemøde|live stream",
        [EV_W_ONLINE_NOUN] = "webinar|webinaret|webinarer|onlinekursus|online seminar|digital konference|onlineseminar|online kursus|virtuel konference",
        [EV_W_HYBRID] = "hybrid|hybridmøde|fysisk og online|fysisk eller online|både fysisk og online|fysisk og virtuelt|hybridarrangement",
        [EV_W_ONSITE] = "fysisk|fysisk fremmøde|fremmøde",
        [EV_W_CANCELLED] = "aflyst|er aflyst|aflyses",
        [EV_W_POSTPONED] = "udskudt|er udskudt|ny dato|flyttet til|udskydes|udsat",
        [EV_W_MOVED_ONLINE] = "afholdes online i stedet|bliver online|rykker online",
        [EV_W_NEWS] = "nyheder|nyhed|pressemeddelelse|pressemeddelelser|blog|presse|aktuelt|nyt|artikler|nyhedsarkiv",
        [EV_W_CALL] =
            "call for papers|opslag|ansøgning|ansøgninger|ansøg|ansøg nu|ansøgningsfrist|"
            "indkaldelse af|indsend forslag|indsend bidrag|send bidrag|send dit forslag|udbud|"
            "udbudsbekendtgørelse|nominér|ledig stilling|indkaldelse af bidrag|vi søger|høring",
        [EV_W_RECORDING] = "optagelse|optagelser|optagelsen|se optagelsen|gense|se igen",
        [EV_W_MINUTES] = "referat|referater|mødereferat|protokol|dagsorden og referat|beslutningsreferat|årsberetning|årsrapport|beslutninger|bilag",
        [EV_W_REGISTER] =
            "tilmelding|tilmeld dig|tilmelding nødvendig|gratis adgang|fri entré|gratis entré|"
            "billetter|book|deltagelse|deltag|gratis|foredragsholdere|oplægsholdere|medvirkende|program|deltagere|velkommen|alle er velkomne",
        [EV_W_DEADLINE] =
            "frist|senest|tilmeldingsfrist|ansøgningsfrist|deadline|sidste frist|"
            "sidste tilmelding",
        [EV_W_POSTED] = "publiceret|publiceret den|offentliggjort|opdateret|sidst opdateret|senest opdateret|sidst ændret|skrevet af|oprettet|ændret|udgivet|af",
        [EV_W_DAY_N] = "dag",
        [EV_W_AGENDA] = "program|dagsorden|agenda|tidsplan|programoversigt|foreløbigt program|dagens program",
        [EV_W_CLOSE] = "slut|afslutning|tak for i dag|mødet slutter|afrunding|tak for denne gang",
        [EV_W_VENUE] =
            "haven|have|havnen|stuen|klubhuset|laden|kirkegården|sal|salen|universitet|universitetet|center|centeret|centret|gade|gaden|vej|vejen|allé|hotel|hotellet|teater|teatret|"
            "bibliotek|biblioteket|museum|museet|kirke|kirken|campus|bygning|skole|højskole|"
            "institut|klub|café|hus|huset|park|parken|torv|torvet|plads|slot|slottet|arena|stadion|galleri|"
            "rådhuset|rådhus|aula|biograf|boghandel|kulturhuset|kulturhus|forsamlingshus|medborgerhus|lokale|auditorium|koncerthus|koncerthuset|sygehus|sognegård|sognegården|etage|boulevard|hallen|kro",
        [EV_W_COLUMN_NAME] = "foredragsholder|oplægsholder|navn|taler",
        [EV_W_NO_EVENT] = "helligdag|ferie|intet seminar|ingen forelæsning|efterårsferie|vinterferie",
        [EV_W_EMPTY] = "ingen arrangementer|ingen begivenheder|ingen resultater|"
                       "ingen kommende arrangementer|i øjeblikket ingen|der er ingen|ingen aktiviteter|der er i øjeblikket ingen",
        [EV_W_TOUR] = "turné|på turné|roadshow|byer|steder",
        [EV_W_RECURS] = "hver|hveranden|ugentligt|månedligt|alle",
        [EV_W_DURATION] = "varighed",
        [EV_W_OPINION] = "debatindlæg|kronik|leder|interview|læserbrev|kommentar",
    },
};
