/* Polish. */
#include "indexer/extract/words.h"

const struct ev_words ev_words_pl = {
    .lang = "pl",
    .stop = "i w na z do się nie że jest to o od dla jak po za ze przez oraz który która które są "
            "będzie będą tym tego przy pod czy ale być może lub już także nas nasz was jego ich tej "
            "ten ta we ku nad jako między podczas",
    .phrases = {
        [EV_W_KICKER] =
            "czytaj więcej|czytaj dalej|więcej|więcej informacji|dowiedz się więcej|zobacz więcej|"
            "szczegóły|zobacz szczegóły|zapisz się|zapisy|zarejestruj się|rejestracja|kup bilet|"
            "bilety|zobacz nagranie|zobacz wideo|obejrzyj|pobierz|pobierz program|"
            "dodaj do kalendarza|udostępnij|drukuj|kliknij tutaj|tutaj|zobacz wszystkie|"
            "wszystkie wydarzenia|link|wstęp wolny|plakat|zgłoszenia|formularz zgłoszeniowy|przejdź",
        [EV_W_NAV] =
            "strona główna|przejdź do treści|przejdź do głównej treści|menu|szukaj|wyszukaj|"
            "kontakt|o nas|newsletter|zaloguj|zaloguj się|logowanie|moje konto|"
            "polityka prywatności|mapa strony|poprzedni|poprzednia|następny|następna|wstecz|powrót|"
            "do góry|obserwuj nas|wszelkie prawa zastrzeżone|praca|kariera|wesprzyj nas|filtruj|"
            "kategorie|archiwum|jesteś tutaj|deklaracja dostępności|bip",
        [EV_W_LISTING] =
            "wydarzenia|nadchodzące wydarzenia|minione wydarzenia|przeszłe wydarzenia|"
            "kalendarz|kalendarz wydarzeń|kalendarium|terminarz|terminy|najbliższe wydarzenia|"
            "konferencje|seminaria|warsztaty|szkolenia|wykłady|spotkania|webinaria|koncerty|"
            "wystawy|imprezy|kalendarz imprez|aktualności i wydarzenia|archiwum wydarzeń|"
            "program wydarzeń|repertuar|lista wydarzeń|trasa koncertowa|najbliższe spotkania|zbliżające się wydarzenia",
        [EV_W_RELATED] =
            "powiązane wydarzenia|inne wydarzenia|podobne wydarzenia|zobacz także|zobacz też|"
            "zobacz również|czytaj także|przeczytaj także|powiązane artykuły|ostatnie aktualności|"
            "ostatnie wpisy|pozostałe aktualności|inne aktualności|komentarze|dodaj komentarz|polecane|to może cię zainteresować|podobne artykuły",
        [EV_W_LABEL_DATE] = "data|daty|kiedy|kiedy?|termin|terminy|data i godzina|data i czas|"
                            "dzień|data rozpoczęcia|początek|start|rozpoczęcie|termin i miejsce|czas i miejsce|data i miejsce|data wydarzenia|od",
        [EV_W_LABEL_TIME] = "godzina|godziny|godz|czas|godzina rozpoczęcia|koniec|zakończenie|data zakończenia|do|o godzinie",
        [EV_W_LABEL_PLACE] = "miejsce|gdzie|gdzie?|lokalizacja|adres|sala|miasto|miejsce wydarzenia|"
                             "miejsce spotkania|miejscowość|siedziba|miejsce obrad",
        [EV_W_LABEL_TITLE] = "tytuł|wykład|referat|wydarzenie|nazwa|sesja|co|spotkanie|tytuł referatu|tytuł wykładu",
        [EV_W_LABEL_TOPIC] = "temat|podtytuł|hasło",
        [EV_W_LABEL_TAGS] = "słowa kluczowe|tagi|tematy|kategorie|kategoria|etykiety|tematyka|hasła",
        [EV_W_LABEL_OTHER] =
            "prelegent|prelegenci|prelegentka|prowadzący|prowadząca|prowadzenie|mówca|mówcy|"
            "wykładowca|moderator|moderacja|organizator|organizatorzy|współorganizator|"
            "organizatorem jest|kontakt|osoba do kontaktu|cena|koszt|opłata|wstęp|język|"
            "grupa docelowa|dla kogo|rodzaj|typ|status|telefon|tel|e-mail|email|strona|"
            "strona internetowa|rejestracja|zapisy|streszczenie|program|uczestnicy|udział|"
            "goście|gość|partner|partnerzy|patronat|opis|opublikowano|autor|referent|czas trwania|informacje",
        [EV_W_EVENT] =
            "wydarzenie|konferencja|konferencji|konferencję|warsztaty|warsztat|seminarium|sympozjum|forum|szczyt|kongres|"
            "kolokwium|spotkanie|spotkania|zebranie|wykład|wykłady|koncert|festiwal|wystawa|szkolenie|kurs|"
            "webinar|webinarium|targi|debata|dyskusja|panel dyskusyjny|okrągły stół|dzień otwarty|"
            "dni otwarte|szkoła letnia|walne zebranie|posiedzenie|przedstawienie|spektakl|premiera|"
            "zwiedzanie|spacer|wycieczka|rajd|jarmark|otwarcie|wernisaż|uroczystość|bieg|turniej|"
            "projekcja|film|czytanie|hackathon|zjazd|sesja|piknik|obchody|gala|zajęcia|impreza|dni|święto|msza|edycja",
        [EV_W_TAKES_PLACE] =
            "odbędzie się|odbędą się|odbył się|odbyła się|odbyło się|odbyły się|odbywa się|"
            "odbywają się|organizuje|organizują|zorganizuje|zaprasza|zapraszają|zapraszamy|"
            "rozpocznie się|ma miejsce|miało miejsce|gości|będzie gościć|startuje|zapraszamy na|serdecznie zapraszamy",
        [EV_W_ONLINE] = "online|on-line|zdalnie|wirtualnie|wirtualny|wirtualna|przez zoom|"
                        "na platformie zoom|zoom|ms teams|na platformie ms teams|transmisja online|"
                        "transmisja na żywo|w formie zdalnej|w trybie zdalnym|wideokonferencja|transmisja|w formule online",
        [EV_W_ONLINE_NOUN] = "webinar|webinarium|webinaria|szkolenie online|konferencja online|kurs online|spotkanie online|warsztaty online",
        [EV_W_HYBRID] = "hybrydowo|hybrydowy|hybrydowa|hybrydowe|w formule hybrydowej|w formie hybrydowej|stacjonarnie i online|w trybie hybrydowym|stacjonarnie oraz online",
        [EV_W_ONSITE] = "stacjonarnie|stacjonarny|stacjonarna|na miejscu|w formie stacjonarnej",
        [EV_W_CANCELLED] = "odwołane|odwołany|odwołana|zostało odwołane|zostaje odwołane|nie odbędzie się",
        [EV_W_POSTPONED] = "przełożone|przełożony|przełożona|przesunięte|przesunięty|nowy termin|zmiana terminu",
        [EV_W_MOVED_ONLINE] = "przeniesione do internetu|odbędzie się zdalnie|odbędzie się online",
        [EV_W_NEWS] = "aktualności|aktualność|wiadomości|komunikat|komunikaty|komunikat prasowy|"
                      "informacja prasowa|blog|prasa|biuro prasowe|nowości|artykuły",
        [EV_W_CALL] =
            "call for papers|nabór|nabór wniosków|nabór zgłoszeń|konkurs|ogłoszenie o naborze|"
            "zgłaszanie referatów|zgłoszenia referatów|termin nadsyłania|nadsyłanie abstraktów|"
            "przetarg|przetargi|zapytanie ofertowe|zaproszenie do składania|składanie wniosków|rekrutacja|zgłoś swój projekt",
        [EV_W_RECORDING] = "nagranie|nagrania|zobacz nagranie|zapis wideo|obejrzyj nagranie",
        [EV_W_MINUTES] = "protokół|protokoły|protokół z posiedzenia|uchwała|uchwały|porządek obrad pdf|sprawozdanie|sprawozdania|biuletyn|zarządzenie|zarządzenia",
        [EV_W_REGISTER] =
            "rejestracja|zapisy|zapisz się|zgłoszenia|wstęp wolny|wstęp bezpłatny|udział bezpłatny|"
            "udział jest bezpłatny|bilety|bezpłatne|bezpłatny|uczestnictwo|udział|prelegenci|program|uczestników|zapraszamy|liczba miejsc ograniczona",
        [EV_W_DEADLINE] =
            "termin zgłoszeń|do dnia|najpóźniej|ostateczny termin|termin nadsyłania|"
            "termin składania|nie później niż|zapisy do|zgłoszenia do|deadline",
        [EV_W_POSTED] = "opublikowano|opublikowany|opublikowane|data publikacji|dodano|dodane|zaktualizowano|ostatnia aktualizacja|aktualizacja|utworzono|zmodyfikowano|autor|napisał|data dodania",
        [EV_W_DAY_N] = "dzień",
        [EV_W_AGENDA] = "program|porządek obrad|agenda|harmonogram|plan spotkania|program konferencji|program ramowy|plan",
        [EV_W_CLOSE] = "zakończenie|koniec|zamknięcie|podsumowanie i zakończenie|zakończenie konferencji|zakończenie obrad|zamknięcie konferencji",
        [EV_W_VENUE] =
            "rynku|sali|bibliotece|muzeum|kościele|domu|placu|parku|szkole|uniwersytecie|ratuszu|teatrze|zamku|świetlicy|ogrodzie|ogród|sala|uniwersytet|uniwersytetu|centrum|ul|ulica|al|aleja|hotel|teatr|biblioteka|biblioteki|muzeum|kościół|"
            "kampus|budynek|szkoła|instytut|klub|kawiarnia|dom|park|plac|pałac|zamek|stadion|galeria|"
            "ratusz|aula|audytorium|kino|księgarnia|politechnika|wydział|akademia|hala|dom kultury|"
            "ośrodek kultury|urząd|urząd miasta|szpital|piętro|filharmonia|rynek|świetlica|amfiteatr|osiedle|pl|kolegium",
        [EV_W_COLUMN_NAME] = "prelegent|prelegenci|prowadzący|referent|mówca",
        [EV_W_NO_EVENT] = "święto|ferie|brak seminarium|dzień wolny|przerwa świąteczna",
        [EV_W_EMPTY] = "brak wydarzeń|nie znaleziono wydarzeń|brak wyników|brak nadchodzących wydarzeń|"
                       "obecnie brak|nie ma wydarzeń|aktualnie brak|nie znaleziono",
        [EV_W_TOUR] = "trasa|trasa koncertowa|tournée|w trasie|miasta|roadshow",
        [EV_W_RECURS] = "każdy|każdą|każda|co tydzień|co miesiąc|cotygodniowe|w każdy|codziennie",
        [EV_W_DURATION] = "czas trwania",
        [EV_W_OPINION] = "opinia|felieton|wywiad|komentarz|opinie",
    },
};
