/* The small words of dates and times, of all languages at once, by what they do. */
#include "event/when.h"
#include "event/words/words.h"

const struct ev_small_words ev_small_words[] = {
    { EV_WORD_RANGE, 0,
      "to|until|till|through|thru|bis|au|aux|à|a|al|às|alle|ao|tot|tm|til|do|до|по|έως|ως|μέχρι|"
      "hasta|"
      "até|fins|fino|până|la|kuni|līdz|iki|to" },
    { EV_WORD_LIST, 0,
      "and|et|und|e|ed|y|og|och|en|i|a|ve|și|ja|és|и|та|й|і|in|και|un|ir|u|or|ou|oder" },
    { EV_WORD_OF, 0,
      "semester|term|semestre|of|de|del|di|d|dell|do|da|den|the|des|dels|в|na|w|r|ng" },
    { EV_WORD_ARTICLE, 0,
      "the|den|der|dem|le|la|les|el|los|il|i|l|am|zum|on|du|al|dal|dia|dias|giorno|giorni|de|o|ο|"
      "στις|την|dne|dnia|dnu|na|il" },
    { EV_WORD_ORDINAL, 0,
      "st|nd|rd|th|er|re|e|è|o|a|as|os|eme|ste|de|ten|го|ого|е|й|η|ης|ή|ος|nd|en|án|én|ei|ig|"
      "ième" },
    { EV_WORD_EVERY, 0,
      "every|each|jeden|jede|chaque|tous|toutes|ogni|tutti|tutte|cada|todos|todas|elke|iedere|"
      "varje|hver|hvert|każdy|każdą|każda|każde|každý|každé|každou|každú|minden|fiecare|her|κάθε|"
      "каждый|каждую|каждое|каждая|кожен|кожну|кожного|всеки|всяка|svaki|svake|svakog|vsak|"
      "vsako|joka|по" },
    { EV_WORD_SEASON, 3,
      "spring|Frühling|Frühjahr|printemps|primavera|lente|voorjaar|vår|våren|forår|foråret|kevät|"
      "keväällä|wiosna|wiosną|jaro|tavasz|primăvara|bahar|весна|весной|пролет|proljeće|pomlad" },
    { EV_WORD_SEASON, 6,
      "summer|Sommer|été|verano|estate|verão|zomer|sommar|sommaren|sommeren|kesä|kesällä|lato|"
      "latem|léto|leto|nyár|vara|estiu|yaz|лето|летом|літо|лято|ljeto|poletje" },
    { EV_WORD_SEASON, 9,
      "autumn|fall|Herbst|automne|otoño|autunno|outono|herfst|najaar|höst|hösten|høst|høsten|"
      "efterår|efteråret|syksy|syksyllä|jesień|jesienią|podzim|jeseň|ősz|toamna|tardor|güz|"
      "sonbahar|осень|осенью|осінь|есен|jesen" },
    { EV_WORD_SEASON, 12,
      "winter|hiver|invierno|inverno|vinter|vintern|vinteren|talvi|talvella|zima|zimą|zima|tél|"
      "iarna|hivern|kış|зима|зимой" },
    { EV_WORD_SEASON, 4, "Sommersemester|SoSe|SS" },
    { EV_WORD_SEASON, 10, "Wintersemester|WiSe|WS" },
    { EV_WORD_QUARTER, 0, "q" },
    { EV_WORD_HOUR_SIGN, 0, "時|시|点|點|h|hs|hrs|u|ч|г|год|hr|ώ" },
    { EV_WORD_OCLOCK, 0,
      "Uhr|uur|hod|hodin|h|hs|hrs|hr|horas|hores|heures|heure|ore|óra|órakor|órától|óráig|ч|часов|"
      "часа|год|години|časa|sati|ura|uri|klo|godz|val|г" },
    { EV_WORD_AM, 0, "am|a" },
    { EV_WORD_PM, 0, "pm|p" },
    { EV_WORD_CLOCK_NAME, 12,
      "noon|midday|Mittag|midi|mediodía|mezzogiorno|middag|południe|poledne|dél|amiază|полдень" },
    { EV_WORD_CLOCK_NAME, 24,
      "midnight|Mitternacht|minuit|medianoche|mezzanotte|middernacht|midnatt|midnat|"
      "północ|půlnoc|éjfél|полночь" },
    { EV_WORD_AT, 0,
      "at|start|Beginn|Einlass|doors|inizio|début|begin|aanvang|um|om|ab|kl|klo|kello|klokken|"
      "klockan|ore|ora|orario|alle|dalle|las|às|à|godz|godzina|"
      "godzinie|saat|ώρα|hora|horas|heure|Uhrzeit|time|tid|tijd|time|ob|о|в|στις" },
    { EV_WORD_KL, 0, "kl|klo|kello|klokken|klockan|ore|godz|godzina|godzinie|saat" },
    { EV_WORD_BETWEEN, 0,
      "between|zwischen|entre|tra|fra|tussen|mellan|mellem|mellom|między|mezi|medzi|între|između|"
      "med|между|між|από" },
    { EV_WORD_WEAK_DAY, 0, "on|to|die|per|don|son|man|so|do|di|in|la|po|ne|za|me|st" },
    { EV_WORD_DAY_TAIL, 0, "feira|feiras" },
    { EV_WORD_IANA, 0, "Europe|America|Asia|Africa|Australia|Pacific|Atlantic" },
    { EV_WORD_HOURS, 0,
      "hour|hours|hr|hrs|h|Std|Stunde|Stunden|heure|heures|hora|horas|ora|ore|uur|timme|timmar|"
      "timer|time|tunti|tuntia|godz|godziny|godzin|hodina|hodiny|hodin|óra|ώρα|ώρες|час|часа|"
      "часов|години|saat|sata|sati|ure" },
    { EV_WORD_MINUTES, 0,
      "minute|minutes|min|mins|Minuten|minuti|minuto|minutos|minuten|minuter|minutter|minuuttia|"
      "minut|minuty|perc|λεπτά|минут|минуты|хвилин|минути|dakika|minuta" },
    { EV_WORD_LENGTH, 0,
      "duration|length|lasting|lasts|Dauer|durée|durata|duración|duração|duur|varighet|varighed|"
      "längd|trwania|délka|dĺžka|kesto|időtartam|durada|διάρκεια|продолжительность|тривалість|"
      "süre|trajanje|продължителност" },
    { EV_WORD_CUE, EV_CUE_PUBLISHED,
      "posted|published|updated|modified|veröffentlicht|aktualisiert|publié|publiée|publicado|"
      "publicada|actualizado|pubblicato|pubblicata|aggiornato|atualizado|gepubliceerd|bijgewerkt|"
      "geplaatst|publicerad|publicerat|uppdaterad|publisert|oppdatert|publiceret|opdateret|"
      "julkaistu|päivitetty|opublikowano|opublikowany|zaktualizowano|publikováno|zveřejněno|"
      "aktualizováno|publikované|zverejnené|megjelent|frissítve|publicat|actualizat|yayınlandı|"
      "objavljeno|objavljen|δημοσιεύτηκε|опубликовано|обновлено|опубліковано|публикувано|"
      "објављено|copyright|printed|accessed|retrieved|abgerufen|consulté" },
    { EV_WORD_CUE, EV_CUE_DEADLINE,
      "deadline|register|registration|registrations|apply|application|applications|submission|"
      "submissions|submit|rsvp|closes|Anmeldung|Anmeldeschluss|Anmeldefrist|Einsendeschluss|"
      "Bewerbungsschluss|inscription|inscriptions|inscrire|inscripción|inscripciones|plazo|"
      "iscrizione|iscrizioni|scadenza|inscrição|inscrições|prazo|aanmelden|aanmelding|"
      "inschrijven|inschrijving|anmälan|anmäl|påmelding|påmeldingsfrist|tilmelding|"
      "tilmeldingsfrist|frist|ilmoittautuminen|ilmoittautumiset|zgłoszenia|rejestracja|"
      "registrace|přihlášky|uzávěrka|prihlášky|uzávierka|regisztráció|határidő|"
      "jelentkezés|înscrieri|προθεσμία|εγγραφές|регистрация|"
      "заявки|реєстрація|prijave" },
    { EV_WORD_CUE, EV_CUE_RECORDED,
      "recording|recorded|recordings|aufgezeichnet|Aufzeichnung|enregistrement|enregistré|"
      "grabación|grabado|registrazione|gravação|opname|inspelning|inspelad|opptak|optagelse|"
      "tallenne|nagranie|záznam|felvétel|înregistrare|запись|запис|snimka|posnetek" },
    { EV_WORD_CUE, EV_CUE_FROM,
      "from|starting|starts|beginning|begins|ab|depuis|partir|desde|dal|dall|dalle|vanaf|från|"
      "fra|od|od|от|από|alkaen|начиная|beginn|beginnend" },
    { EV_WORD_CUE, EV_CUE_UNTIL,
      "by|until|till|bis|jusqu|jusque|hasta|fino|até|tot|till|til|do|до|μέχρι|fins|"
      "through|până|asti|saakka" },
    { EV_WORD_CUE, EV_CUE_SINCE,
      "since|established|founded|seit|gegründet|fondé|fondée|fundada|fundado|fondata|sinds|"
      "opgericht|sedan|siden|założona|born|geboren" },
    { EV_WORD_ZONE_TIME, 0, "time|Zeit|tijd|tid|Ortszeit" },
    { EV_WORD_ZONE_OF, 0, "hora|heure|ora|horário|czasu" },
    { EV_WORD_WEAK, 0,
      "may|march|mar|set|out|ago|des|mart|ma|ara|kas|may|sub|per|dub|lip|lis|sie|pro|gen|ag|dec|"
      "jan|"
      "elo|mit|sty|gru|tra|svi|tem|nis|april|june|august|mail|mai|бер|лист|вер|трав|лип" },
    { EV_WORD_CJK_YEAR, 0, "年|년" },
    { EV_WORD_CJK_MONTH, 0, "月|월" },
    { EV_WORD_CJK_DAY, 0, "日|일|号" },
    { EV_WORD_NUMBERED, 0,
      "version|v|ver|section|sec|sect|art|article|artikel|chapter|ch|fig|figure|table|no|nr|num|"
      "page|pp|p|volume|vol|room|raum|salle|aula|floor|phone|tel|fax|telefon|mobile|iso|rfc|sdg|"
      "level|part|kapitel|python|release|score|episode" },
    { EV_WORD_UNIT, 0,
      "eur|euro|euros|usd|gbp|chf|kr|sek|nok|dkk|zł|pln|czk|kč|huf|ft|ron|lei|руб|million|millions|"
      "mio|mrd|billion|km|kg|gb|mb|mhz|ghz|percent|prozent|°c|cm|mm|tonnes|tons|kwh|mw" },
};
const size_t ev_small_words_count = sizeof ev_small_words / sizeof ev_small_words[0];
