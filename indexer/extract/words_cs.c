/* Czech. */
#include "indexer/extract/words.h"

const struct ev_words ev_words_cs = {
    .lang = "cs",
    .stop = "a v na se že je s z do o pro to jako za ve k po od si jsou ale by podle ze při který "
            "která které bude budou nebo také aby už byl byla bylo tak kde jak i až jeho jejich však "
            "mezi před této tento více vás nás náš",
    .phrases = {
        [EV_W_KICKER] =
            "číst více|číst dále|více|více informací|více info|zjistit více|zobrazit více|detail|"
            "detaily|podrobnosti|registrace|registrovat|registrujte se|registrovat se|"
            "přihlásit se|přihláška|přihlášení|rezervace|vstupenky|koupit vstupenku|přehrát video|"
            "záznam|sledovat záznam|stáhnout|stáhnout program|přidat do kalendáře|sdílet|tisk|"
            "vytisknout|klikněte zde|zde|zobrazit vše|všechny akce|odkaz|zdarma|plakát|pozvánka|mapa",
        [EV_W_NAV] =
            "domů|úvod|přejít k obsahu|přeskočit na obsah|menu|hledat|vyhledávání|kontakt|kontakty|"
            "o nás|newsletter|přihlásit|můj účet|ochrana osobních údajů|zásady ochrany osobních údajů|"
            "mapa stránek|předchozí|další|zpět|nahoru|zpět na přehled|sledujte nás|"
            "všechna práva vyhrazena|kariéra|podpořte nás|filtr|kategorie|archiv|nacházíte se|prohlášení o přístupnosti|úřední deska",
        [EV_W_LISTING] =
            "akce|události|kalendář|kalendář akcí|nadcházející akce|nadcházející události|"
            "proběhlé akce|minulé akce|uplynulé akce|připravované akce|plánované akce|přehled akcí|"
            "konference|semináře|workshopy|školení|přednášky|setkání|webináře|koncerty|výstavy|"
            "program akcí|archiv akcí|aktuality a akce|termíny|rozvrh|seznam akcí|turné|nejbližší akce|kulturní akce|kurzy|co se děje",
        [EV_W_RELATED] =
            "související akce|další akce|podobné akce|čtěte také|viz také|související články|"
            "související|mohlo by vás zajímat|poslední aktuality|nejnovější příspěvky|další aktuality|"
            "další zprávy|nejnovější zprávy|komentáře|napsat komentář|přidat komentář|další články",
        [EV_W_LABEL_DATE] = "datum|data|kdy|kdy?|termín|termíny|datum a čas|den|datum konání|"
                            "termín konání|začátek|zahájení|datum zahájení|datum a místo|kdy a kde|čas a místo|termín a místo|místo a čas|od",
        [EV_W_LABEL_TIME] = "čas|hodina|hodiny|začátek v|konec|ukončení|datum ukončení|do|čas konání|doba konání",
        [EV_W_LABEL_PLACE] = "místo|kde|kde?|místo konání|adresa|sál|město|lokalita|místnost|prostor",
        [EV_W_LABEL_TITLE] = "název|přednáška|titul|akce|název akce|co|seminář|název přednášky|jméno akce",
        [EV_W_LABEL_TOPIC] = "téma|podtitul",
        [EV_W_LABEL_TAGS] = "klíčová slova|štítky|témata|kategorie|tagy|rubrika|oblast",
        [EV_W_LABEL_OTHER] =
            "přednášející|řečník|řečníci|lektor|lektorka|lektoři|moderátor|moderátorka|moderuje|"
            "pořadatel|pořadatelé|organizátor|organizátoři|pořádá|kontakt|kontaktní osoba|cena|"
            "poplatek|vstupné|vstup|jazyk|cílová skupina|pro koho|typ|druh|stav|telefon|tel|e-mail|"
            "email|web|webové stránky|registrace|anotace|abstrakt|program|účastníci|hosté|host|"
            "partner|partneři|záštita|popis|publikováno|zveřejněno|autor|vede|délka|hlavní partner|účinkují|vystoupí",
        [EV_W_EVENT] =
            "akce|událost|konference|konferenci|workshop|seminář|seminář|sympozium|fórum|summit|kongres|kolokvium|"
            "setkání|schůze|schůzka|přednáška|přednášky|koncert|festival|výstava|školení|kurz|webinář|veletrh|"
            "debata|beseda|diskuse|diskuze|panelová diskuse|kulatý stůl|den otevřených dveří|letní škola|"
            "valná hromada|zasedání|představení|premiéra|prohlídka|procházka|výlet|exkurze|trh|trhy|jarmark|"
            "zahájení|vernisáž|slavnost|běh|turnaj|promítání|projekce|film|čtení|hackathon|sjezd|"
            "pouť|ples|oslava|křest knihy|dílna|soutěž|ročník|dny|den|bohoslužba|tábor|divadlo",
        [EV_W_TAKES_PLACE] =
            "se koná|se konají|se konal|se konala|se konalo|se bude konat|se uskuteční|se uskutečnil|"
            "se uskutečnila|se uskutečnilo|proběhne|proběhnou|proběhl|proběhla|proběhlo|pořádá|"
            "pořádají|uspořádá|organizuje|zve|zvou|zveme|zveme vás|koná se|uskuteční se|začíná|hostí|srdečně zveme",
        [EV_W_ONLINE] = "online|on-line|virtuálně|virtuální|přes zoom|na zoomu|zoom|ms teams|"
                        "přes ms teams|živý přenos|přímý přenos|livestream|distančně|videokonference|na dálku|online přenos",
        [EV_W_ONLINE_NOUN] = "webinář|webináře|webinar|online seminář|online konference|online kurz|online školení|online přednáška",
        [EV_W_HYBRID] = "hybridně|hybridní|hybridní formou|prezenčně i online|prezenčně a online|osobně i online",
        [EV_W_ONSITE] = "prezenčně|prezenční|osobně|na místě",
        [EV_W_CANCELLED] = "zrušeno|zrušen|zrušena|se ruší|je zrušena|je zrušen|nekoná se",
        [EV_W_POSTPONED] = "odloženo|odložen|odložena|přesunuto|přesunut|přesunuta|nový termín|náhradní termín",
        [EV_W_MOVED_ONLINE] = "přesunuto do online|proběhne online|bude online",
        [EV_W_NEWS] = "aktuality|aktualita|zprávy|novinky|tisková zpráva|tiskové zprávy|blog|pro média|tisk|články",
        [EV_W_CALL] =
            "call for papers|výzva|výzva k|výzvy|výzva k podávání|výběrové řízení|výběrová řízení|"
            "přihlašování příspěvků|zasílání abstraktů|zaslání abstraktu|podávání žádostí|"
            "podávání přihlášek|veřejná zakázka|grantová výzva|konkurz|nominace|hledáme",
        [EV_W_RECORDING] = "záznam|záznamy|videozáznam|sledovat záznam|záznam přednášky",
        [EV_W_MINUTES] = "zápis|zápisy|zápis z jednání|zápis ze schůze|usnesení|protokol|výroční zpráva|zpravodaj|sborník|vyhláška|vyhlášky",
        [EV_W_REGISTER] =
            "registrace|přihlášky|přihlaste se|vstup volný|vstup zdarma|vstupné|vstupenky|"
            "rezervace|účast|účast zdarma|zdarma|přednášející|řečníci|program|účastníci|zveme|kapacita omezena|předprodej",
        [EV_W_DEADLINE] =
            "uzávěrka|nejpozději|termín přihlášení|uzávěrka přihlášek|přihlášky do|"
            "termín odevzdání|registrace do|přihlašujte se do|deadline",
        [EV_W_POSTED] = "publikováno|zveřejněno|vydáno|aktualizováno|poslední aktualizace|vloženo|"
                        "přidáno|napsal|napsala|autor|vytvořeno|změněno|datum vydání|datum zveřejnění|vyvěšeno",
        [EV_W_DAY_N] = "den",
        [EV_W_AGENDA] = "program|pořad jednání|agenda|harmonogram|program jednání|program konference|předběžný program|program semináře",
        [EV_W_CLOSE] = "zakončení|konec|závěr|ukončení|konec akce|zakončení konference|ukončení semináře",
        [EV_W_VENUE] =
            "sále|knihovně|muzeu|kostele|domě|náměstí|parku|škole|univerzitě|radnici|divadle|zámku|zahradě|zahrada|klubu|kině|galerii|sál|univerzita|univerzity|centrum|ulice|ul|třída|náměstí|nám|hotel|divadlo|knihovna|muzeum|kostel|"
            "kampus|budova|škola|ústav|institut|klub|kavárna|dům|park|palác|zámek|hrad|stadion|galerie|"
            "radnice|aula|auditorium|kino|knihkupectví|fakulta|akademie|hala|kulturní dům|"
            "kulturní centrum|úřad|magistrát|nemocnice|patro|posluchárna|sokolovna|místnost|zasedací místnost|nábřeží|restaurace|areál",
        [EV_W_COLUMN_NAME] = "přednášející|řečník|jméno|lektor",
        [EV_W_NO_EVENT] = "svátek|prázdniny|seminář se nekoná|přednáška odpadá|státní svátek|seminář odpadá",
        [EV_W_EMPTY] = "žádné akce|žádné události|nebyly nalezeny|žádné výsledky|žádné nadcházející akce|"
                       "momentálně žádné|v současné době žádné|nejsou žádné|aktuálně žádné|nebyly nalezeny žádné",
        [EV_W_TOUR] = "turné|na turné|města|roadshow",
        [EV_W_RECURS] = "každý|každou|každé|týdně|měsíčně|pravidelně|vždy",
        [EV_W_DURATION] = "délka|doba trvání",
        [EV_W_OPINION] = "názor|komentář|rozhovor|fejeton|úvodník",
    },
};
