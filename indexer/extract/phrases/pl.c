#include "indexer/extract/phrases.h"

#define LANG "pl"

static const struct ev_phrase phrases[] = {
    EV_PEOPLE_LABEL(SPEAKER, "prelegent"),
    EV_PEOPLE_LABEL(SPEAKER, "prelegentka"),
    EV_PEOPLE_LABEL(SPEAKER, "prelegenci"),
    EV_PEOPLE_LABEL(SPEAKER, "prelegentki"),
    EV_PEOPLE_LABEL(SPEAKER, "wykladowca"),
    EV_PEOPLE_LABEL(SPEAKER, "wykladowczyni"),
    EV_PEOPLE_LABEL(SPEAKER, "wykladowcy"),
    EV_PEOPLE_LABEL(SPEAKER, "prowadzacy"),
    EV_PEOPLE_LABEL(SPEAKER, "prowadzaca"),
    EV_PEOPLE_LABEL(SPEAKER, "prowadzenie"),
    EV_PEOPLE_LABEL(SPEAKER, "prowadzi"),
    EV_PEOPLE_LABEL(SPEAKER, "prowadza"),
    EV_PEOPLE_LABEL(SPEAKER, "mowca"),
    EV_PEOPLE_LABEL(SPEAKER, "mowcy"),
    EV_PEOPLE_LABEL(SPEAKER, "gosc"),
    EV_PEOPLE_LABEL(SPEAKER, "goscie"),
    EV_PEOPLE_LABEL(SPEAKER, "gosc specjalny"),
    EV_PEOPLE_LABEL(SPEAKER, "uczestnicy"),
    EV_PEOPLE_LABEL(SPEAKER, "z udzialem"),
    EV_PEOPLE_LABEL(SPEAKER, "autor"),
    EV_PEOPLE_LABEL(SPEAKER, "autorka"),
    EV_PEOPLE_LABEL(SPEAKER, "wystapienie"),
    EV_PEOPLE_LABEL(SPEAKER, "wystapienia"),
    EV_PEOPLE_LABEL(SPEAKER, "wyklad"),
    EV_PEOPLE_LABEL(SPEAKER, "referent"),
    EV_PEOPLE_LABEL(SPEAKER, "trener"),
    EV_PEOPLE_LABEL(SPEAKER, "trenerka"),
    EV_PEOPLE_LABEL(SPEAKER, "spotkanie z"),
    EV_PEOPLE_LABEL(SPEAKER, "otwarcie"),
    EV_PEOPLE_LABEL(SPEAKER, "ekspert"),
    EV_PEOPLE_LABEL(SPEAKER, "eksperci"),
    EV_PEOPLE_LABEL(PANELLIST, "panelisci"),
    EV_PEOPLE_LABEL(PANELLIST, "panelistki"),
    EV_PEOPLE_LABEL(PANELLIST, "panel"),
    EV_PEOPLE_LABEL(PANELLIST, "w panelu"),
    EV_PEOPLE_LABEL(MODERATOR, "moderator"),
    EV_PEOPLE_LABEL(MODERATOR, "moderatorka"),
    EV_PEOPLE_LABEL(MODERATOR, "moderacja"),
    EV_PEOPLE_LABEL(MODERATOR, "moderuje"),
    EV_PEOPLE_LABEL(MODERATOR, "prowadzenie dyskusji"),
    EV_PEOPLE_LABEL(MODERATOR, "spotkanie poprowadzi"),
    EV_PEOPLE_LABEL(CHAIR, "przewodniczacy"),
    EV_PEOPLE_LABEL(CHAIR, "przewodniczaca"),
    EV_PEOPLE_LABEL(CHAIR, "przewodniczy"),
    EV_PEOPLE_LABEL(HOST, "gospodarz"),
    EV_PEOPLE_LABEL(ORGANISER, "organizator"),
    EV_PEOPLE_LABEL(ORGANISER, "organizatorka"),
    EV_PEOPLE_LABEL(ORGANISER, "organizatorzy"),
    EV_PEOPLE_LABEL(ORGANISER, "koordynator"),
    EV_PEOPLE_LABEL(ORGANISER, "koordynatorka"),
    EV_PEOPLE_LABEL(CONTACT, "kontakt"),
    EV_PEOPLE_LABEL(CONTACT, "osoba do kontaktu"),
    EV_PEOPLE_LABEL(CONTACT, "informacje"),
    EV_PEOPLE_LABEL(CONTACT, "wiecej informacji"),
    EV_PEOPLE_LABEL(CONTACT, "zapisy"),
    EV_PEOPLE_AFTER(MODERATOR, "moderowany przez"),
    EV_PEOPLE_AFTER(MODERATOR, "moderowana przez"),
    EV_PEOPLE_AFTER(MODERATOR, "poprowadzi"),
    EV_PEOPLE_AFTER(MODERATOR, "spotkanie poprowadzi"),
    EV_PEOPLE_AFTER(SPEAKER, "z udzialem"),
    EV_PEOPLE_AFTER(SPEAKER, "wyklad wyglosi"),
    EV_PEOPLE_AFTER(SPEAKER, "wystapi"),
    EV_PEOPLE_AFTER(SPEAKER, "wystapia"),
    EV_PEOPLE_AFTER(SPEAKER, "prowadzony przez"),
    EV_PEOPLE_AFTER(SPEAKER, "prowadzona przez"),
    EV_PEOPLE_AFTER(SPEAKER, "prowadzone przez"),
    EV_PEOPLE_AFTER(SPEAKER, "przygotowany przez"),
    EV_PEOPLE_AFTER(PANELLIST, "rozmowa z"),
    EV_PEOPLE_AFTER(PANELLIST, "dyskusja z"),
    EV_PEOPLE_AFTER(PANELLIST, "debata z"),
    EV_PEOPLE_AFTER(CONTACT, "prosimy o kontakt z"),
    EV_PEOPLE_AFTER(CONTACT, "kontakt z"),
    EV_PEOPLE_WITH(SPEAKER, "z"),
    EV_PEOPLE_WITH(SPEAKER, "ze"),
    EV_PEOPLE_WITH(SPEAKER, "m.in"),
    EV_PEOPLE_WITH(SPEAKER, "miedzy innymi"),
    EV_ORG_LABEL(ORGANISER, "organizator"),
    EV_ORG_LABEL(ORGANISER, "organizatorzy"),
    EV_ORG_LABEL(ORGANISER, "organizacja"),
    EV_ORG_LABEL(ORGANISER, "organizowane przez"),
    EV_ORG_LABEL(ORGANISER, "organizuje"),
    EV_ORG_LABEL(ORGANISER, "zaprasza"),
    EV_ORG_LABEL(ORGANISER, "zapraszaja"),
    EV_ORG_LABEL(CO_ORGANISER, "wspolorganizator"),
    EV_ORG_LABEL(CO_ORGANISER, "wspolorganizatorzy"),
    EV_ORG_LABEL(HOST, "gospodarz"),
    EV_ORG_LABEL(HOST, "gospodarze"),
    EV_ORG_LABEL(PARTNER, "partner"),
    EV_ORG_LABEL(PARTNER, "partnerzy"),
    EV_ORG_LABEL(PARTNER, "we wspolpracy z"),
    EV_ORG_LABEL(PARTNER, "wspolpraca"),
    EV_ORG_LABEL(PARTNER, "patronat"),
    EV_ORG_LABEL(PARTNER, "patron"),
    EV_ORG_LABEL(PARTNER, "wsparcie"),
    EV_ORG_LABEL(PARTNER, "przy wsparciu"),
    EV_ORG_LABEL(FUNDER, "sponsor"),
    EV_ORG_LABEL(FUNDER, "sponsorzy"),
    EV_ORG_LABEL(FUNDER, "dofinansowano"),
    EV_ORG_LABEL(FUNDER, "finansowanie"),
    EV_ORG_LABEL(FUNDER, "finansowane przez"),
    EV_ORG_LABEL(FUNDER, "dofinansowane przez"),
    EV_ORG_LABEL(FUNDER, "projekt finansowany"),
    EV_ORG_AFTER(ORGANISER, "organizowany przez"),
    EV_ORG_AFTER(ORGANISER, "organizowana przez"),
    EV_ORG_AFTER(ORGANISER, "organizowane przez"),
    EV_ORG_AFTER(ORGANISER, "zorganizowany przez"),
    EV_ORG_AFTER(ORGANISER, "zorganizowana przez"),
    EV_ORG_AFTER(ORGANISER, "zorganizowane przez"),
    EV_ORG_AFTER(ORGANISER, "z inicjatywy"),
    EV_ORG_AFTER(CO_ORGANISER, "wspolorganizowany przez"),
    EV_ORG_AFTER(CO_ORGANISER, "wspolorganizowana przez"),
    EV_ORG_AFTER(CO_ORGANISER, "wspolorganizowane przez"),
    EV_ORG_AFTER(HOST, "goszczony przez"),
    EV_ORG_AFTER(PARTNER, "we wspolpracy z"),
    EV_ORG_AFTER(PARTNER, "we wspolpracy ze"),
    EV_ORG_AFTER(PARTNER, "przy wspolpracy z"),
    EV_ORG_AFTER(PARTNER, "wspolnie z"),
    EV_ORG_AFTER(PARTNER, "wraz z"),
    EV_ORG_AFTER(PARTNER, "przy wsparciu"),
    EV_ORG_AFTER(PARTNER, "pod patronatem"),
    EV_ORG_AFTER(PARTNER, "w partnerstwie z"),
    EV_ORG_AFTER(FUNDER, "finansowany przez"),
    EV_ORG_AFTER(FUNDER, "finansowana przez"),
    EV_ORG_AFTER(FUNDER, "finansowane przez"),
    EV_ORG_AFTER(FUNDER, "dofinansowany przez"),
    EV_ORG_AFTER(FUNDER, "wspolfinansowany przez"),
    EV_ORG_AFTER(FUNDER, "dofinansowano ze"),
    EV_ORG_AFTER(FUNDER, "sponsorowany przez"),
    EV_ORG_BEFORE(ORGANISER, "organizuje"),
    EV_ORG_BEFORE(ORGANISER, "organizuja"),
    EV_ORG_BEFORE(ORGANISER, "zaprasza"),
    EV_ORG_BEFORE(ORGANISER, "zapraszaja"),
    EV_ORG_BEFORE(ORGANISER, "serdecznie zaprasza"),
    EV_ORG_BEFORE(ORGANISER, "przedstawia"),
    EV_ORG_BEFORE(HOST, "gosci"),
    EV_ORG_NOT("w imieniu"),
    EV_ORG_NOT("na zlecenie"),
    EV_ORG_NOT("w ramach"),
    EV_ORG_NOT("w ramach projektu"),
    EV_ORG_NOT("w ramach programu"),
    EV_ORG_NOT("na rzecz"),
};

const struct ev_phrasebook ev_phrases_pl = {
    .language = LANG,
    .function =
        "i oraz a ale lub albo czy jesli dla od do z ze w we na o po przy pod nad przed za bez "
        "przez miedzy u jest sa byl byla bylo byly byc bedzie beda ma maja moze moga nalezy nie "
        "tez takze juz bardzo wiecej wszystko wszyscy kazdy ten ta to te ci tego tej tych nasz "
        "nasza nasze wasz wasza jego jej ich swoj moj my wy on ona oni kto co kiedy gdzie "
        "dlaczego jak ktory ktora ktore jakie jaki sie aby zeby podczas wedlug wsrod wobec",
    .common =
        "akcja aktualnosci architektura archiwum bajka basn bezpieczenstwo biblioteka biblioteki "
        "bioroznorodnosc cialo cyfrowa cykl cmentarzu czas czwartek czlowiek czytanie czytelniczy "
        "debata demokracja dialog dla dni dnia dom droga dzieci dziecko dziedzictwo dzien dzwiek "
        "dzialania edukacja ekologia ekonomia ekspozycja energia europa europejski festiwal "
        "festyn film filmowy fotografia gala glos godzina gospodarka gra grupa historia "
        "inauguracja informacja informacje innowacje integracja jak jesien jubileusz kalendarz "
        "kawa kino klimat klub klucz kolo kobieta kobiety koncert konferencja kongres konkurs "
        "kraj kryzys ksiazka ksiazki kultura kurs lato las lasy lekcja lektura letni literatura "
        "ludzie maraton media miasta miasto miejsca miejska miesiac mlodziez mobilnosc most "
        "muzeum muzyka nabor nauka nocny nowa nowe nowy noc obchody oblicza obywatelski ochrona "
        "ogrod ogrody opowiesci otwarcie otwarte pamiec panel piatek piknik plan planeta pociag "
        "poezja pokaz polityka polska polski pomoc poniedzialek poranek powietrze powrot praca "
        "prace praktyka prawa prawo premiera prezentacja program projekt projekty promocja "
        "protest przeglad przestrzen przyroda przyszlosc ptaki publiczne publiczny rajd recykling "
        "reforma rodzina rodzinne rola rower rozmowa rozwoj rynek rzeka sala samorzad seminarium "
        "serce sesja siec sobota sport spacer spoleczenstwo spoleczna spoleczne spotkanie "
        "spotkania stare starym strategia sympozjum szkola szkolenie sztuka swieto swiat sroda "
        "srodowisko sniadanie taniec targi teatr technologia temat transport tydzien uczniowie "
        "ulica walne warsztat warsztaty wernisaz wiosna wieczor wiedza wiersze wolnosc "
        "wolontariat woda wojna wspolnie wspolpraca wtorek wybory wydarzenia wydarzenie wyklad "
        "wystawa wyzwania zabawa zdrowie zebranie ziemia zielony zielnikowe zima zimowy zmiana "
        "zmiany zajecia zwiedzanie zycie czytaj wiecej strona glowna",
    .jobs =
        "dyrektor dyrektorka prezes prezeska wiceprezes wicedyrektor kierownik kierowniczka "
        "profesor adiunkt wykladowca wykladowczyni doktorant doktorantka badacz badaczka "
        "naukowiec nauczyciel nauczycielka dziennikarz dziennikarka redaktor redaktorka pisarz "
        "pisarka autor autorka poeta poetka artysta artystka malarz malarka fotograf fotografka "
        "rezyser rezyserka aktor aktorka muzyk kompozytor architekt architektka inzynier prawnik "
        "prawniczka adwokat radca lekarz lekarka psycholog psycholozka socjolog socjolozka "
        "historyk historyczka ekonomista ekonomistka filozof filozofka politolog politolozka "
        "biolog biolozka geolog ekolog etnograf etnografka antropolog burmistrz prezydent wojt "
        "starosta radny radna posel poslanka senator senatorka minister ministra wiceminister "
        "sekretarz skarbnik rzecznik rzeczniczka koordynator koordynatorka specjalista "
        "specjalistka ekspert ekspertka doradca doradczyni konsultant konsultantka zalozyciel "
        "zalozycielka wspolzalozyciel wlasciciel czlonek czlonkini przewodniczacy przewodniczaca "
        "przewodnik przewodniczka trener trenerka kurator kuratorka kustosz kustoszka "
        "bibliotekarz bibliotekarka archiwista ambasador rektor dziekan student studentka "
        "aktywista aktywistka rolnik moderator moderatorka ksiadz",
    .offices = "burmistrz wojt minister ministra wiceminister senator posel poslanka",
    .orgs =
        "uniwersytet uniwersytetu politechnika politechniki akademia akademii szkola szkoly "
        "instytut instytutu wydzial wydzialu katedra centrum ministerstwo ministerstwa agencja "
        "urzad urzedu rada rady komisja komitet parlament sejm rzad miasto miasta gmina gminy "
        "powiat wojewodztwo stowarzyszenie stowarzyszenia federacja zwiazek zwiazku towarzystwo "
        "towarzystwa fundacja fundacji fundusz siec konsorcjum koalicja platforma organizacja "
        "spolka spoldzielnia firma grupa bank muzeum biblioteka biblioteki szpital kosciol "
        "parafia partia wydawnictwo gazeta radio teatr orkiestra biuro kolo klub kolektyw pan "
        "oddzial dom osrodek ngo",
    .honorifics = "pan pani panstwo inz inz. hab hab. mgr mgr. ks ks. prof. lek med",
    .speak = "mowi opowie opowiada przedstawi przedstawia prezentuje wyjasni poprowadzi prowadzi "
             "wystapi wystapia wyglosi dyskutuje rozmawia pokaze czyta",
    .places =
        "ulica ul ul. ulicy plac pl pl. placu aleja al al. sala sali budynek pietro hotel zamek "
        "most dworzec park parku ogrod las jezioro rzeka wyspa kosciol teatr palac dom ratusz "
        "brama",
    .countries =
        "polska polski niemcy francja wlochy hiszpania portugalia czechy slowacja wegry ukraina "
        "rosja bialorus litwa lotwa estonia szwecja norwegia dania finlandia anglia usa chiny "
        "japonia indie",
    .join = "i oraz &",
    .of = "z ze w we przy od",
    .field = "ds ds. do",
    .days = "styczen stycznia luty lutego marzec marca kwiecien kwietnia maj maja czerwiec czerwca "
            "lipiec lipca sierpien sierpnia wrzesien wrzesnia pazdziernik pazdziernika listopad "
            "listopada grudzien grudnia poniedzialek wtorek sroda czwartek piatek sobota niedziela",
    .former = "byly byla dawny",
    .phrases = phrases,
    .phrases_count = sizeof phrases / sizeof *phrases,
};
