/* Norwegian. */
#include "indexer/extract/words.h"

const struct ev_words ev_words_no = {
    .lang = "no",
    .compounds = true,
    .stop = "fått hun sier meg deg seg ble noe flere både mange andre begynner kommer selv ut opp siden igjen arbeidet mot frå ikkje og i det som en på er av for med til den har de ikke om et skal kan vi du dere oss fra "
            "ved eller så når man nå også hvordan under sin sine denne dette alle mer enn etter blir "
            "der hva våre vår gjennom mellom inn opp hvor å vil bli være ei eit",
    .phrases = {
        [EV_W_KICKER] =
            "les mer|les meir|mer informasjon|meir informasjon|mer info|mer|vis mer|se mer|detaljer|påmelding|"
            "meld deg på|meld deg på her|til påmelding|bestill|bestill billett|kjøp billett|"
            "billetter|se video|se opptak|opptak|last ned|legg til i kalender|del|skriv ut|klikk her|"
            "her|vis alle|se alle|alle arrangementer|lenke|gratis|utsolgt|til arrangementet|fullbooket",
        [EV_W_NAV] =
            "hjem|forside|hopp til innhold|hopp til hovedinnhold|gå til innhold|meny|søk|kontakt|"
            "kontakt oss|om oss|nyhetsbrev|logg inn|min side|personvern|personvernerklæring|"
            "informasjonskapsler|nettstedskart|forrige|neste|tilbake|til toppen|følg oss|"
            "ledige stillinger|bli medlem|filter|kategorier|arkiv|du er her|tilgjengelighetserklæring|presse",
        [EV_W_LISTING] =
            "arrangementer|arrangement|kalender|aktivitetskalender|kommende arrangementer|kommende arrangement|"
            "tidligere arrangementer|tidligere arrangement|aktiviteter|hendelser|seminarer|konferanser|foredrag|"
            "kurs|webinarer|konserter|utstillinger|program|arrangementskalender|møter|"
            "kommende møter|tidligere møter|møtekalender|turneplan|datoer|hva skjer|"
            "nyheter og arrangementer|kurs og arrangementer|kurs og konferanser|kommende|det skjer",
        [EV_W_RELATED] =
            "relaterte arrangementer|flere arrangementer|andre arrangementer|lignende arrangementer|"
            "les også|se også|relaterte nyheter|relaterte artikler|relatert|siste nytt|"
            "siste nyheter|flere nyheter|andre nyheter|siste innlegg|kommentarer|legg igjen en kommentar|relatert innhold",
        [EV_W_LABEL_DATE] = "dato|datoer|når|når?|tid|dato og tid|tid og sted|dag|startdato|start|"
                            "når og hvor|starter|tidspunkt|dato og klokkeslett|hvor og når",
        [EV_W_LABEL_TIME] = "tid|tider|klokkeslett|klokken|klokka|kl|starttid|sluttid|slutt|sluttdato|slutter",
        [EV_W_LABEL_PLACE] = "sted|hvor|hvor?|stad|lokale|adresse|by|rom|møtested|møterom|arrangementssted|kvar",
        [EV_W_LABEL_TITLE] = "tittel|foredrag|forelesning|arrangement|navn|sesjon|hva|seminar",
        [EV_W_LABEL_TOPIC] = "tema|emne|undertittel",
        [EV_W_LABEL_TAGS] = "nøkkelord|emneord|stikkord|emner|kategorier|kategori|temaer|tagger",
        [EV_W_LABEL_OTHER] =
            "foredragsholder|foredragsholdere|foreleser|innleder|innledere|taler|talere|ordstyrer|"
            "moderator|arrangør|arrangører|medarrangør|arrangeres av|kontakt|kontaktperson|pris|"
            "kostnad|avgift|inngang|språk|målgruppe|for hvem|for hvem?|type|status|telefon|tlf|tel|"
            "e-post|epost|nettsted|påmelding|påmeldingsfrist|sammendrag|program|deltakere|"
            "medvirkende|gjest|gjester|partner|beskrivelse|publisert|forfatter|kursholder|varighet|info|antall plasser",
        [EV_W_EVENT] =
            "arrangement|arrangementet|konferanse|konferansen|workshop|seminar|seminaret|symposium|forum|toppmøte|kongress|"
            "kollokvium|møte|møtet|årsmøte|forelesning|foredrag|konsert|festival|utstilling|"
            "opplæring|kurs|webinar|messe|debatt|diskusjon|paneldebatt|panelsamtale|rundebordsmøte|"
            "frokostseminar|frokostmøte|informasjonsmøte|åpent hus|åpen dag|sommerskole|medlemsmøte|"
            "generalforsamling|forestilling|omvisning|tur|vandring|ekskursjon|marked|åpning|"
            "vernissage|fest|løp|turnering|filmvisning|film|hackathon|lansering|treff|nettverksmøte|"
            "samtale|disputas|samling|fagdag|temadag|dag|turné|turne|gudstjeneste|kafé|folkemøte|verksted",
        [EV_W_TAKES_PLACE] =
            "finner sted|fant sted|holdes|ble holdt|blir holdt|avholdes|ble avholdt|arrangerer|"
            "arrangeres|ble arrangert|blir arrangert|inviterer|inviterer til|velkommen til|organiserer|"
            "gjennomføres|ble gjennomført|skal holde|møtes|starter den|går av stabelen|vert for|ønsker velkommen",
        [EV_W_ONLINE] = "online|digitalt|digital|virtuelt|virtuell|via zoom|på zoom|zoom|via teams|"
                        "på teams|teams|strømmes|direktesendt|direktestrømmes|nettbasert|på nett|over nett|digitalt møte|livestream|strømming",
        [EV_W_ONLINE_NOUN] = "webinar|webinaret|webinarer|nettseminar|digitalt seminar|digital konferanse|nettkurs|digitalt kurs",
        [EV_W_HYBRID] = "hybrid|hybridmøte|fysisk og digitalt|fysisk eller digitalt|både fysisk og digitalt|på stedet og digitalt|hybridarrangement",
        [EV_W_ONSITE] = "fysisk|på stedet|fysisk oppmøte|oppmøte",
        [EV_W_CANCELLED] = "avlyst|er avlyst|kansellert|innstilt",
        [EV_W_POSTPONED] = "utsatt|er utsatt|ny dato|flyttet til|utsettes",
        [EV_W_MOVED_ONLINE] = "holdes digitalt i stedet|blir digitalt|flyttet til digital",
        [EV_W_NEWS] = "nyheter|nyhet|pressemelding|pressemeldinger|blogg|presse|aktuelt|nytt|artikler|nyhetsarkiv",
        [EV_W_CALL] =
            "call for papers|utlysning|utlysninger|søknad|søknader|søk nå|søk om|"
            "søknadsfrist|send inn bidrag|send inn forslag|send inn abstract|anbud|"
            "anbudskonkurranse|nominer|ledig stilling|innspill ønskes|vi søker|høring",
        [EV_W_RECORDING] = "opptak|se opptak|opptaket|i opptak|se i ettertid",
        [EV_W_MINUTES] = "referat|referater|møtereferat|protokoll|protokoller|møteprotokoll|sakspapirer|innkalling og sakspapirer|årsmelding|årsrapport|vedtak",
        [EV_W_REGISTER] =
            "påmelding|meld deg på|påmelding kreves|gratis inngang|fri inngang|gratis adgang|"
            "billetter|bestill|deltakelse|delta|gratis|foredragsholdere|medvirkende|program|deltakere|velkommen|innledere",
        [EV_W_DEADLINE] =
            "frist|senest|påmeldingsfrist|søknadsfrist|deadline|siste frist",
        [EV_W_POSTED] = "publisert|publisert den|oppdatert|sist oppdatert|sist endret|skrevet av|opprettet|endret|lagt ut|av",
        [EV_W_DAY_N] = "dag",
        [EV_W_AGENDA] = "program|dagsorden|agenda|saksliste|tidsplan|programoversikt|foreløpig program",
        [EV_W_CLOSE] = "slutt|avslutning|møtet avsluttes|vel hjem|avsluttes|avslutter",
        [EV_W_VENUE] =
            "hagen|hage|havna|stua|klubbhuset|låven|sal|salen|universitet|universitetet|senter|senteret|gata|gate|gaten|veien|vei|hotell|hotel|teater|teatret|"
            "bibliotek|biblioteket|museum|museet|kirke|kirken|campus|bygg|bygning|skole|høgskole|høyskole|"
            "institutt|klubb|kafé|hus|huset|park|parken|torget|plass|slott|slottet|arena|stadion|galleri|"
            "rådhuset|rådhus|aula|kino|bokhandel|kulturhuset|kulturhus|grendehus|samfunnshus|litteraturhuset|rom|auditorium|konserthus|konserthuset|sykehus|etasje|brygge|allé",
        [EV_W_COLUMN_NAME] = "foredragsholder|foreleser|navn|taler",
        [EV_W_NO_EVENT] = "helligdag|ferie|ingen seminar|ikke seminar|ingen forelesning|vinterferie|høstferie",
        [EV_W_EMPTY] = "ingen arrangementer|ingen arrangement|ingen hendelser|ingen resultater|"
                       "ingen kommende arrangementer|ingen treff|for tiden ingen|det er ingen|ingen aktiviteter",
        [EV_W_TOUR] = "turné|turne|på turné|roadshow|byer|steder",
        [EV_W_RECURS] = "hver|annenhver|ukentlig|månedlig|alle",
        [EV_W_DURATION] = "varighet",
        [EV_W_OPINION] = "debattinnlegg|kronikk|leder|intervju|leserinnlegg|kommentar",
    },
};
