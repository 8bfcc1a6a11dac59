/* Dutch. */
#include "indexer/extract/words.h"

const struct ev_words ev_words_nl = {
    .lang = "nl",
    .compounds = true,
    .stop = "de het een en van in is op te voor met zijn dat die aan er om als door bij ook naar uit "
            "wordt worden niet we wij je u uw ons onze over maar of kan tot deze dit hun meer nog "
            "hoe wat wie waar tijdens heeft hebben tussen",
    .phrases = {
        [EV_W_KICKER] =
            "lees meer|lees verder|meer informatie|meer info|meer weten|meer|bekijk|"
            "bekijk evenement|details|aanmelden|meld je aan|meld u aan|schrijf je in|inschrijven|"
            "schrijf in|registreren|registreer|tickets|koop tickets|reserveren|bekijk de video|"
            "bekijk video|terugkijken|kijk terug|download|downloaden|toevoegen aan agenda|"
            "voeg toe aan agenda|zet in agenda|delen|deel|printen|klik hier|hier|bekijk alle|"
            "alle evenementen|link|gratis|routebeschrijving|naar de website|volgeboekt",
        [EV_W_NAV] =
            "home|naar inhoud|ga naar inhoud|ga naar de inhoud|menu|zoeken|contact|over ons|"
            "nieuwsbrief|inloggen|mijn account|privacy|privacyverklaring|cookies|disclaimer|"
            "sitemap|vorige|volgende|terug|terug naar boven|terug naar overzicht|volg ons|vacatures|"
            "doneer|lid worden|word lid|filter|categorieën|archief|u bent hier|toegankelijkheid",
        [EV_W_LISTING] =
            "evenementen|agenda|kalender|activiteiten|activiteitenkalender|komende evenementen|"
            "aankomende evenementen|afgelopen evenementen|eerdere evenementen|voorbije evenementen|"
            "komende activiteiten|alle evenementen|bijeenkomsten|komende bijeenkomsten|"
            "seminars|workshops|lezingen|congressen|cursussen|webinars|opleidingen|concerten|"
            "tentoonstellingen|programma|evenementenkalender|nieuws en agenda|tourdata|data|colloquium|voorstellingen|eerdere bijeenkomsten|uitagenda",
        [EV_W_RELATED] =
            "gerelateerde evenementen|andere evenementen|meer evenementen|gerelateerd nieuws|"
            "gerelateerde artikelen|lees ook|zie ook|misschien ook interessant|"
            "ook interessant|laatste nieuws|recente berichten|meer nieuws|ander nieuws|reacties|"
            "geef een reactie|meer agenda|bekijk ook|andere activiteiten|anderen bekeken ook|gerelateerd",
        [EV_W_LABEL_DATE] = "datum|data|wanneer|wanneer?|datum en tijd|datum & tijd|dag|startdatum|"
                            "start|begin|datum, tijd en locatie|datum en locatie|tijd en plaats|"
                            "waar en wanneer|wanneer en waar|begindatum|datum en plaats|van",
        [EV_W_LABEL_TIME] = "tijd|tijden|tijdstip|aanvang|begintijd|eindtijd|einde|einddatum|tot|uur|inloop|aanvangstijd",
        [EV_W_LABEL_PLACE] = "locatie|plaats|waar|waar?|adres|zaal|stad|vergaderplaats|ruimte|plaats van samenkomst|gebouw",
        [EV_W_LABEL_TITLE] = "titel|lezing|evenement|naam|sessie|wat|voordracht|workshop|activiteit",
        [EV_W_LABEL_TOPIC] = "thema|onderwerp|ondertitel",
        [EV_W_LABEL_TAGS] = "trefwoorden|tags|thema's|categorieën|categorie|onderwerpen|labels",
        [EV_W_LABEL_OTHER] =
            "spreker|sprekers|inleider|moderator|gespreksleider|dagvoorzitter|organisator|"
            "organisatoren|organisatie|georganiseerd door|contact|contactpersoon|prijs|kosten|"
            "entree|toegang|taal|voertaal|voor wie|voor wie?|doelgroep|type|soort|status|telefoon|"
            "tel|e-mail|email|website|aanmelden|aanmelding|samenvatting|programma|deelnemers|met|"
            "gast|gasten|partners|beschrijving|gepubliceerd|auteur|docent|docenten|duur|info|inschrijving|toegangsprijs",
        [EV_W_EVENT] =
            "evenement|conferentie|congres|workshop|seminar|symposium|forum|top|colloquium|"
            "bijeenkomst|bijeenkomsten|vergadering|lezing|concert|festival|tentoonstelling|training|"
            "cursus|webinar|beurs|debat|discussie|rondetafel|studiedag|themadag|themabijeenkomst|"
            "netwerkbijeenkomst|informatieavond|infoavond|open dag|zomerschool|jaarvergadering|"
            "ledenvergadering|algemene vergadering|voorstelling|rondleiding|wandeling|excursie|"
            "markt|rommelmarkt|opening|vernissage|feest|loop|toernooi|film|voorlezen|masterclass|"
            "hackathon|café|borrel|kennissessie|sessie|college|gesprek|dialoog|meetup|middag|avond|expositie|uitreiking|ondertekening|oploop|dag van",
        [EV_W_TAKES_PLACE] =
            "vindt plaats|vinden plaats|vond plaats|vonden plaats|plaatsvindt|plaatsvinden|"
            "zal plaatsvinden|zullen plaatsvinden|plaats|wordt gehouden|werd gehouden|organiseert|"
            "organiseren|nodigt uit|nodigt|nodigen|nodigen wij|uitgenodigd|van harte uitgenodigd|is te gast|gaat van start|"
            "start op|wordt georganiseerd|houdt|komt samen|van harte welkom",
        [EV_W_ONLINE] = "online|virtueel|digitaal|via zoom|via teams|zoom|ms teams|microsoft teams|"
                        "livestream|live stream|videoconferentie|via livestream|op afstand|online bijeenkomst",
        [EV_W_ONLINE_NOUN] = "webinar|webinars|webinarreeks|online bijeenkomst|online workshop|online cursus|online congres|online lezing",
        [EV_W_HYBRID] = "hybride|hybride bijeenkomst|fysiek en online|zowel fysiek als online|fysiek of online|op locatie en online",
        [EV_W_ONSITE] = "fysiek|op locatie|ter plaatse",
        [EV_W_CANCELLED] = "geannuleerd|afgelast|gaat niet door|afgezegd|vervalt|afgeblazen",
        [EV_W_POSTPONED] = "uitgesteld|verplaatst|verzet|nieuwe datum|verschoven",
        [EV_W_MOVED_ONLINE] = "gaat online door|wordt online gehouden",
        [EV_W_NEWS] = "nieuws|nieuwsbericht|nieuwsberichten|persbericht|persberichten|blog|pers|actueel|berichten|artikelen",
        [EV_W_CALL] =
            "call for papers|oproep|oproep tot|oproep voor|aanbesteding|aanbestedingen|"
            "subsidieoproep|solliciteer|solliciteren|dien een voorstel in|indienen van|"
            "indienen voorstellen|aanvragen indienen|projectoproep|gezocht|vacature|dien uw aanvraag|meld je organisatie aan",
        [EV_W_RECORDING] = "opname|opnames|terugkijken|kijk terug|opgenomen|opname terugkijken",
        [EV_W_MINUTES] = "notulen|verslag|verslagen|besluitenlijst|besluitenlijsten|jaarverslag|"
                         "vergaderstukken|agendastukken|gemeenteblad|vergaderverslag",
        [EV_W_REGISTER] =
            "aanmelden|aanmelding|meld je aan|inschrijven|inschrijving|toegang gratis|gratis toegang|"
            "entree|tickets|kaarten|reserveren|deelname|deelname is gratis|gratis|sprekers|spreker|"
            "programma|deelnemers|save the date|welkom|voor wie",
        [EV_W_DEADLINE] =
            "deadline|uiterlijk|sluitingsdatum|tot uiterlijk|uiterste datum|inschrijven tot|"
            "aanmelden tot|tot en met uiterlijk",
        [EV_W_POSTED] = "gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|geplaatst door|bijgewerkt|laatst bijgewerkt|laatst gewijzigd|geschreven door|gewijzigd|datum publicatie|publicatiedatum|door",
        [EV_W_DAY_N] = "dag",
        [EV_W_AGENDA] = "programma|agenda|dagprogramma|tijdschema|programmaoverzicht|dagindeling|het programma",
        [EV_W_CLOSE] = "einde|afsluiting|slot|sluiting|einde programma|einde bijeenkomst",
        [EV_W_VENUE] =
            "archief|tuin|molen|boerderij|haven|zolder|atelier|fort|wijkhuis|clubhuis|pakhuis|zaal|universiteit|centrum|straat|weg|laan|hotel|theater|schouwburg|bibliotheek|museum|"
            "kerk|campus|gebouw|school|hogeschool|instituut|club|café|huis|park|plein|paleis|kasteel|"
            "arena|stadion|galerie|stadhuis|gemeentehuis|auditorium|aula|bioscoop|boekhandel|"
            "buurthuis|gracht|kade|kamer|hal|sporthal|dorpshuis|ziekenhuis|toren|verdieping|congrescentrum|cultuurcentrum|lokaal|faculteit|singel|markt",
        [EV_W_COLUMN_NAME] = "spreker|sprekers|naam",
        [EV_W_NO_EVENT] = "vakantie|feestdag|geen seminar|geen lezing|geen college|geen bijeenkomst",
        [EV_W_EMPTY] = "geen evenementen|geen evenementen gevonden|geen resultaten|"
                       "geen activiteiten|momenteel geen|op dit moment geen|er zijn geen|geen komende evenementen|geen aankomende evenementen",
        [EV_W_TOUR] = "tour|tournee|roadshow|op tournee|steden|speellijst",
        [EV_W_RECURS] = "elke|iedere|ieder|elk|wekelijks|maandelijks",
        [EV_W_DURATION] = "duur",
        [EV_W_OPINION] = "opinie|column|interview|commentaar|ingezonden",
    },
};
