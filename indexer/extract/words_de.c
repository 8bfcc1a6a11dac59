/* German. */
#include "indexer/extract/words.h"

const struct ev_words ev_words_de = {
    .lang = "de",
    .compounds = true,
    .stop = "wenn kein keine ohne gegen immer sehr zwei gibt einem ihre seine dann wo wer was schon mehr bitte der die das und ist für mit von zu im den des dem auf ein eine einen einer eines nicht "
            "sich auch werden wird bei aus nach an am als sie wir ihr uns es ich dass oder zum zur "
            "über durch wie sind hat haben kann können um noch vor bis unter diese dieser alle",
    .phrases = {
        [EV_W_KICKER] =
            "weiterlesen|mehr lesen|mehr erfahren|mehr|mehr infos|mehr informationen|"
            "weitere informationen|weitere infos|details|zur veranstaltung|zum event|zur anmeldung|"
            "anmeldung|anmelden|jetzt anmelden|hier anmelden|jetzt buchen|tickets|ticket kaufen|"
            "karten|video ansehen|zum video|aufzeichnung|zur aufzeichnung|aufzeichnung ansehen|"
            "download|herunterladen|flyer|programm als pdf|zum kalender hinzufügen|in kalender eintragen|"
            "teilen|drucken|hier klicken|hier|alle anzeigen|alle veranstaltungen|link|zur website|"
            "zum programm|termin speichern|ausgebucht|kostenlos|anfahrt|zur karte|einladung|plakat",
        [EV_W_NAV] =
            "startseite|zum inhalt|zum inhalt springen|direkt zum inhalt|menü|hauptmenü|suche|"
            "suchen|kontakt|über uns|wir über uns|newsletter|anmelden|login|mein konto|impressum|"
            "datenschutz|datenschutzerklärung|agb|barrierefreiheit|zurück|weiter|nächste seite|"
            "vorherige seite|nach oben|zurück zur übersicht|folgen sie uns|sitemap|karriere|"
            "stellenangebote|spenden|mitglied werden|presse|filter|kategorien|archiv|sie sind hier|mitglieder|downloads|navigation überspringen",
        [EV_W_LISTING] =
            "veranstaltungen|termine|kalender|veranstaltungskalender|terminkalender|"
            "kommende veranstaltungen|nächste veranstaltungen|vergangene veranstaltungen|"
            "aktuelle veranstaltungen|aktuelle termine|nächste termine|kommende termine|"
            "vergangene termine|terminübersicht|veranstaltungsübersicht|veranstaltungsarchiv|"
            "veranstaltungsprogramm|seminare|workshops|vorträge|tagungen|konferenzen|konzerte|"
            "ausstellungen|führungen|webinare|kurse|fortbildungen|vortragsreihe|events|"
            "unsere veranstaltungen|alle termine|tourdaten|tourtermine|kolloquium|oberseminar|"
            "programmübersicht|stammtisch|treffen|sitzungen|spielplan|weitere termine|rückblick|"
            "tagungen und workshops|vorträge und workshops|jahresprogramm|die nächsten termine",
        [EV_W_RELATED] =
            "weitere veranstaltungen|ähnliche veranstaltungen|das könnte sie auch interessieren|"
            "das könnte dich auch interessieren|verwandte themen|ähnliche artikel|weitere artikel|"
            "weitere beiträge|neueste beiträge|aktuelle meldungen|weitere meldungen|siehe auch|"
            "mehr zum thema|auch interessant|weitere nachrichten|verwandte artikel|kommentare|"
            "kommentar hinterlassen|schreibe einen kommentar|andere veranstaltungen|weitere events",
        [EV_W_LABEL_DATE] = "datum|termin|termine|wann|wann?|zeitpunkt|datum und uhrzeit|"
                            "datum & uhrzeit|datum/zeit|datum und zeit|beginn|start|startdatum|zeit und ort|"
                            "wann und wo|veranstaltungsdatum|tag|zeitraum|datum und ort|ort und zeit|zeit & ort|termin und ort|veranstaltungstermin|am|von",
        [EV_W_LABEL_TIME] = "uhrzeit|zeit|einlass|ende|enddatum|bis|beginn|anfang|dauer|uhrzeiten",
        [EV_W_LABEL_PLACE] = "ort|wo|wo?|veranstaltungsort|adresse|anschrift|raum|stadt|saal|"
                             "treffpunkt|tagungsort|lokal|standort|location|hörsaal|veranstaltungsraum|lokalität|spielort",
        [EV_W_LABEL_TITLE] = "titel|vortrag|vortragstitel|veranstaltung|seminar|workshop|was|name",
        [EV_W_LABEL_TOPIC] = "thema|untertitel|motto",
        [EV_W_LABEL_TAGS] = "schlagwörter|schlagworte|stichwörter|stichworte|kategorien|kategorie|"
                            "themen|rubrik|tags|themenfelder|rubriken",
        [EV_W_LABEL_OTHER] =
            "referent|referentin|referenten|referentinnen|referierende|referent*innen|moderation|"
            "veranstalter|veranstalterin|veranstaltet von|organisation|organisator|kontakt|"
            "ansprechpartner|ansprechpartnerin|preis|kosten|eintritt|teilnahmegebühr|gebühr|sprache|"
            "zielgruppe|art|format|status|telefon|tel|e-mail|email|mail|website|webseite|internet|"
            "anmeldung|anmeldeschluss|zusammenfassung|inhalt|beschreibung|vita|teilnehmer|"
            "teilnehmende|programm|ablauf|leitung|mit|gast|gäste|sprecher|sprecherin|hinweis|"
            "partner|förderer|voraussetzungen|anbieter|veröffentlicht|autor|stand|institution|anreise|dozent|dozentin|kursleitung|kooperation|kooperationspartner|fördergebende",
        [EV_W_EVENT] =
            "veranstaltung|tagung|konferenz|fachtagung|fachkonferenz|workshop|seminar|symposium|"
            "forum|gipfel|kongress|kolloquium|treffen|stammtisch|vortrag|vorlesung|ringvorlesung|"
            "konzert|festival|ausstellung|schulung|kurs|lehrgang|messe|fortbildung|webinar|"
            "podiumsdiskussion|podiumsgespräch|diskussion|gespräch|diskussionsabend|infoabend|"
            "informationsveranstaltung|infoveranstaltung|tag der offenen tür|sommerschule|"
            "herbsttagung|frühjahrstagung|jahrestagung|mitgliederversammlung|versammlung|sitzung|"
            "lesung|premiere|aufführung|vorstellung|führung|wanderung|exkursion|ausflug|fest|markt|"
            "flohmarkt|eröffnung|vernissage|feier|party|lauf|turnier|filmabend|film|gottesdienst|"
            "fachtag|fachgespräch|hackathon|runder tisch|sprechstunde|netzwerktreffen|workshopreihe|"
            "auftaktveranstaltung|abschlussveranstaltung|meetup|beratung|fahrt|klausur|arbeitstagung|auftakt|sommerfest|weihnachtsmarkt|jubiläum",
        [EV_W_TAKES_PLACE] =
            "findet statt|finden statt|fand statt|fanden statt|statt|stattfindet|stattfinden|stattfand|"
            "wird stattfinden|lädt ein|laden ein|lädt|laden wir|laden wir sie|veranstaltet|"
            "veranstalten|organisiert|organisieren|eingeladen|herzlich eingeladen|herzlich ein|trifft sich|treffen sich|startet am|beginnt am|"
            "ist zu gast|gastiert|ausgerichtet|richtet|abgehalten|erwartet sie",
        [EV_W_ONLINE] = "online|virtuell|digital|per zoom|via zoom|zoom|ms teams|per videokonferenz|"
                        "videokonferenz|livestream|live-stream|online-veranstaltung|onlineveranstaltung|"
                        "online-vortrag|webex|bigbluebutton|im internet|onlineseminar|online-seminar|via livestream",
        [EV_W_ONLINE_NOUN] = "webinar|webinare|online-seminar|online-workshop|online-konferenz|"
                             "online-vortrag|online-veranstaltung|digitale veranstaltung|web-seminar|webseminar|onlinevortrag|online-tagung",
        [EV_W_HYBRID] = "hybrid|hybridveranstaltung|hybrid-veranstaltung|hybride veranstaltung|"
                        "in präsenz und online|vor ort und online|präsenz und online|präsenz oder online|vor ort oder online|vor ort und digital",
        [EV_W_ONSITE] = "präsenz|in präsenz|vor ort|präsenzveranstaltung",
        [EV_W_CANCELLED] = "abgesagt|fällt aus|entfällt|muss leider ausfallen|fällt leider aus|ausgefallen|storniert",
        [EV_W_POSTPONED] = "verschoben|wird verschoben|wurde verschoben|neuer termin|verlegt auf",
        [EV_W_MOVED_ONLINE] = "findet online statt|stattdessen online|wird online durchgeführt",
        [EV_W_NEWS] = "nachrichten|aktuelles|neuigkeiten|pressemitteilung|pressemitteilungen|presse|"
                      "meldung|meldungen|blog|news|medienmitteilung|presseinformation|artikel",
        [EV_W_CALL] =
            "call for papers|ausschreibung|ausschreibungen|aufruf|beitragsaufruf|"
            "bewerbung|bewerbungen|bewerben sie sich|bewerbungsfrist|jetzt bewerben|"
            "einreichung von beiträgen|einreichungsfrist|vorschläge einreichen|stellenausschreibung|"
            "projektaufruf|interessenbekundung|interessensbekundung|mitmachen gesucht|aufruf zur einreichung|wir suchen",
        [EV_W_RECORDING] = "aufzeichnung|aufzeichnungen|mitschnitt|mitschnitte|video zum nachschauen|"
                           "nachschauen|zum nachhören|mediathek|videomitschnitt",
        [EV_W_MINUTES] = "einladung und tagesordnung|unterlagen|sitzungsunterlagen|präsentationen|protokoll|protokolle|niederschrift|niederschriften|sitzungsprotokoll|"
                         "tagungsband|amtsblatt|jahresbericht|gemeindebrief|bekanntmachung|beschluss|beschlüsse|ergebnisprotokoll",
        [EV_W_REGISTER] =
            "anmeldung|anmelden|anmeldung erforderlich|eintritt frei|eintritt|teilnahme|"
            "die teilnahme ist kostenlos|kostenfrei|kostenlos|karten|vorverkauf|abendkasse|"
            "referenten|referentin|referent|programm|teilnehmende|teilnehmer|save the date|herzlich willkommen",
        [EV_W_DEADLINE] =
            "anmeldeschluss|bis spätestens|einsendeschluss|spätestens|bewerbungsschluss|"
            "bewerbungsfrist|anmeldefrist|einreichfrist|abgabefrist|anmeldung bis|"
            "redaktionsschluss|stichtag|frühbucher",
        [EV_W_BYLINE] = "von",
        [EV_W_POSTED] = "veröffentlicht|veröffentlicht am|geschrieben|geschrieben am|erstellt am|"
                        "erstellt|aktualisiert|aktualisiert am|zuletzt geändert|stand|letzte änderung|"
                        "letzte aktualisierung|eingestellt am|gepostet|geändert|verfasst am|verfasst von|verfasst|erschienen|publiziert",
        [EV_W_DAY_N] = "tag",
        [EV_W_AGENDA] = "programm|ablauf|agenda|tagesordnung|zeitplan|programmablauf|tagungsprogramm|ablaufplan|vorläufiges programm",
        [EV_W_CLOSE] = "ende|ende der veranstaltung|schluss|abschluss|veranstaltungsende|"
                       "ende der tagung|schlusswort|verabschiedung|ausklang|tagungsende",
        [EV_W_VENUE] =
            "archiv|depot|speicher|bühne|villa|wiese|hafen|vereinshaus|mensa|tor|turm|forum|werkstatt|atelier|praxis|gemeindesaal|halle|stadthalle|universität|zentrum|saal|raum|straße|str|weg|allee|hotel|theater|"
            "bibliothek|bücherei|stadtbibliothek|museum|kirche|campus|gebäude|schule|hochschule|"
            "institut|club|café|haus|park|platz|schloss|burg|arena|stadion|galerie|rathaus|"
            "gasse|hörsaal|kino|bürgerhaus|gemeindehaus|kulturzentrum|gasthaus|gasthof|restaurant|"
            "aula|akademie|turnhalle|sporthalle|bahnhof|kloster|dom|garten|foyer|ufer|ring|damm|"
            "volkshochschule|vhs|technische universität|kongresszentrum|messe|keller|scheune|hof|brücke|pfarrheim|vereinsheim|sitzungssaal",
        [EV_W_COLUMN_NAME] = "referent|referentin|vortragender|vortragende|name|sprecher|referenten|referent:in",
        [EV_W_NO_EVENT] = "ferien|feiertag|kein seminar|keine vorlesung|kein termin|vorlesungsfrei|kein vortrag|kein kolloquium",
        [EV_W_EMPTY] = "keine veranstaltungen|keine veranstaltungen gefunden|keine termine|"
                       "keine einträge|keine ergebnisse|zurzeit keine|derzeit keine|aktuell keine|"
                       "momentan keine|keine kommenden veranstaltungen|keine aktuellen termine|zur zeit keine|es wurden keine",
        [EV_W_TOUR] = "tour|tournee|roadshow|auf tour|städte|stationen|tourdaten",
        [EV_W_RECURS] = "jeden|jede|wöchentlich|monatlich|jeweils|immer|täglich|regelmäßig",
        [EV_W_DURATION] = "dauer",
        [EV_W_OPINION] = "kommentar|meinung|leitartikel|interview|kolumne|gastbeitrag|leserbrief",
    },
};
