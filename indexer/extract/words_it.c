/* Italian. */
#include "indexer/extract/words.h"

const struct ev_words ev_words_it = {
    .lang = "it",
    .stop = "prima dopo tutto tutti molto bene dove verso sempre stesso può due anni essere quando senza ancora il lo la i gli le di del della dei delle degli e in un una uno che è per con da al alla "
            "ai alle si su sul sulla non come sono nel nella nei nelle anche più questo questa ha "
            "hanno dal dalla o a ed ci sarà saranno tra fra loro suo sua dell all nell",
    .phrases = {
        [EV_W_KICKER] =
            "leggi tutto|leggi di più|leggi|continua a leggere|scopri di più|maggiori informazioni|"
            "per saperne di più|vai all'evento|dettagli|iscriviti|iscriviti qui|iscrizione|"
            "iscrizioni|registrati|registrati qui|prenota|prenota ora|biglietti|acquista|"
            "guarda il video|guarda la registrazione|scarica|scarica il programma|locandina|"
            "aggiungi al calendario|condividi|stampa|clicca qui|qui|vedi tutti|tutti gli eventi|link|gratuito|ulteriori informazioni|info",
        [EV_W_NAV] =
            "home|vai al contenuto|salta al contenuto|menu|menù|cerca|ricerca|contatti|contattaci|"
            "chi siamo|newsletter|accedi|area riservata|note legali|privacy|informativa privacy|"
            "cookie policy|mappa del sito|precedente|successivo|successiva|torna indietro|indietro|"
            "torna su|seguici|seguici su|tutti i diritti riservati|lavora con noi|dona ora|"
            "abbonati|filtra|categorie|archivio|ti trovi in|amministrazione trasparente",
        [EV_W_LISTING] =
            "eventi|agenda|calendario|prossimi eventi|eventi passati|calendario eventi|"
            "calendario degli eventi|i nostri eventi|appuntamenti|prossimi appuntamenti|"
            "convegni|seminari|incontri|conferenze|corsi|webinar|mostre|concerti|"
            "eventi in programma|in programma|archivio eventi|eventi e notizie|notizie ed eventi|"
            "news ed eventi|iniziative|attività|ciclo di incontri|ciclo di seminari|date del tour|tutti gli eventi|spettacoli|le date",
        [EV_W_RELATED] =
            "eventi correlati|altri eventi|articoli correlati|notizie correlate|leggi anche|"
            "ti potrebbe interessare|potrebbe interessarti|potrebbe interessarti anche|"
            "ultime notizie|articoli recenti|vedi anche|altre notizie|contenuti correlati|"
            "lascia un commento|commenti|ultimi articoli|eventi simili",
        [EV_W_LABEL_DATE] = "data|date|quando|quando?|data e ora|data e orario|giorno|giorni|"
                            "data inizio|data di inizio|inizio|data evento|data e luogo|luogo e data|dal|dove e quando|quando e dove",
        [EV_W_LABEL_TIME] = "ora|ore|orario|orari|ora di inizio|ora inizio|fine|data fine|data di fine|al|alle",
        [EV_W_LABEL_PLACE] = "luogo|dove|dove?|indirizzo|sala|città|sede|ubicazione|aula|"
                             "luogo dell'evento|località|sede dell'evento|location",
        [EV_W_LABEL_TITLE] = "titolo|relazione|conferenza|intervento|evento|nome|incontro|cosa|seminario",
        [EV_W_LABEL_TOPIC] = "tema|argomento|sottotitolo|oggetto",
        [EV_W_LABEL_TAGS] = "parole chiave|etichette|argomenti|categorie|categoria|temi|tag|tags",
        [EV_W_LABEL_OTHER] =
            "relatore|relatrice|relatori|moderatore|moderatrice|modera|introduce|interviene|"
            "intervengono|organizzatore|organizzatori|organizza|organizzato da|a cura di|"
            "promosso da|contatti|contatto|prezzo|costo|quota|ingresso|lingua|lingue|"
            "rivolto a|destinatari|tipo|tipologia|stato|telefono|tel|email|e-mail|sito|sito web|"
            "iscrizione|iscrizioni|abstract|biografia|programma|partecipanti|partecipano|ospite|"
            "ospiti|con|info|informazioni|note|descrizione|pubblicato|autore|docente|docenti|patrocinio|durata|speaker|saluti",
        [EV_W_EVENT] =
            "evento|conferenza|convegno|seminario|laboratorio|workshop|forum|vertice|congresso|"
            "colloquio|incontro|incontri|riunione|tavola rotonda|dibattito|concerto|festival|mostra|"
            "formazione|corso|webinar|fiera|simposio|presentazione|lezione|ciclo|assemblea|giornata|"
            "giornata di studi|giornata di studio|giornate|scuola estiva|visita|visita guidata|passeggiata|mercato|inaugurazione|"
            "cerimonia|proiezione|cinema|teatro|spettacolo|festa|sagra|gara|torneo|videoconferenza|"
            "hackathon|recital|lettura|open day|aperitivo|convention|stati generali|edizione|salone|rassegna",
        [EV_W_TAKES_PLACE] =
            "si terrà|si terranno|si tiene|si è tenuto|si è tenuta|si sono tenuti|si svolge|"
            "si svolgerà|si svolgeranno|si svolgono|si è svolto|si è svolta|avrà luogo|ha avuto luogo|"
            "avranno luogo|organizza|organizzano|organizzerà|invita|vi invita|vi invitiamo|"
            "vi aspettiamo|è in programma|in programma|ospita|ospiterà|torna|prende il via|"
            "prenderà il via|promuove|appuntamento il|in calendario|si riunisce|si riunirà",
        [EV_W_ONLINE] = "online|on line|on-line|virtuale|da remoto|a distanza|su zoom|via zoom|zoom|"
                        "videoconferenza|in videoconferenza|in streaming|streaming|diretta streaming|"
                        "diretta facebook|diretta youtube|piattaforma zoom|microsoft teams|google meet|in diretta",
        [EV_W_ONLINE_NOUN] = "webinar|seminario online|seminario web|convegno online|evento online|"
                             "corso online|incontro online",
        [EV_W_HYBRID] = "ibrido|ibrida|modalità ibrida|modalità mista|in presenza e online|"
                        "in presenza e on line|in presenza e da remoto|in presenza e in streaming|in presenza o online|modalità blended",
        [EV_W_ONSITE] = "in presenza|dal vivo",
        [EV_W_CANCELLED] = "annullato|annullata|cancellato|cancellata|è annullato|sospeso|sospesa",
        [EV_W_POSTPONED] = "rinviato|rinviata|posticipato|posticipata|rimandato|rimandata|nuova data|spostato al|spostata al",
        [EV_W_MOVED_ONLINE] = "si terrà online|si svolgerà online|trasferito online",
        [EV_W_NEWS] = "notizie|notizia|comunicato|comunicato stampa|comunicati|comunicati stampa|"
                      "news|blog|stampa|primo piano|ultime notizie|rassegna stampa",
        [EV_W_CALL] =
            "call for papers|bando|bandi|bando di gara|avviso pubblico|invito a presentare|"
            "manifestazione di interesse|manifestazioni di interesse|invio delle proposte|"
            "presentazione delle domande|presentazione delle proposte|domande di partecipazione|"
            "candidature|candidati|selezione pubblica|invio abstract|concorso|domanda di ammissione|scadenza bando",
        [EV_W_RECORDING] = "registrazione video|registrazioni|guarda la registrazione|rivedi|video dell'evento|riguarda",
        [EV_W_MINUTES] = "documenti|convocazione|allegati|verbale|verbali|delibera|delibere|ordine del giorno pdf|atti del convegno|"
                         "relazione annuale|determina|resoconto|bollettino",
        [EV_W_REGISTER] =
            "iscrizione|iscrizioni|iscriviti|iscriversi|ingresso libero|ingresso gratuito|"
            "prenotazione|prenotazioni|prenotazione obbligatoria|biglietti|partecipazione gratuita|"
            "partecipazione|gratuito|gratuita|relatori|programma|aperto a tutti|posti limitati|save the date",
        [EV_W_DEADLINE] =
            "scadenza|entro il|entro e non oltre|termine ultimo|scadenza iscrizioni|"
            "data di scadenza|chiusura iscrizioni",
        [EV_W_BYLINE] = "di",
        [EV_W_POSTED] = "pubblicato|pubblicato il|pubblicata il|data pubblicazione|"
                        "data di pubblicazione|aggiornato|aggiornato il|ultimo aggiornamento|"
                        "ultima modifica|scritto da|inserito il|modificato|redazione|postato",
        [EV_W_DAY_N] = "giorno|giornata",
        [EV_W_AGENDA] = "programma|ordine del giorno|agenda|scaletta|programma della giornata|programma preliminare|il programma",
        [EV_W_CLOSE] = "chiusura|fine|conclusione|conclusioni|chiusura dei lavori|fine lavori|fine dei lavori|termine dei lavori",
        [EV_W_VENUE] =
            "archivio|castello|fortezza|villa|giardino|mulino|sede|portico|cortile|caserma|complesso|sala|università|centro|via|viale|hotel|auditorium|teatro|biblioteca|museo|chiesa|"
            "campus|edificio|scuola|collegio|istituto|circolo|caffè|casa|parco|piazza|palazzo|"
            "castello|stadio|galleria|municipio|comune|facoltà|aula|salone|corso|cinema|libreria|"
            "fondazione|rettorato|ospedale|torre|piano|largo|dipartimento|palasport|villa|chiostro|aula magna|oratorio|cascina|piazzale|politecnico|ateneo",
        [EV_W_COLUMN_NAME] = "relatore|relatori|nome|docente|speaker",
        [EV_W_NO_EVENT] = "festivo|vacanze|nessun seminario|festa nazionale|sospensione delle lezioni",
        [EV_W_EMPTY] = "nessun evento|nessun evento trovato|nessun evento in programma|"
                       "nessun risultato|non ci sono eventi|non sono presenti eventi|al momento non ci sono|nessun appuntamento",
        [EV_W_TOUR] = "tour|tournée|in tour|date del tour|tappe|città",
        [EV_W_RECURS] = "ogni|tutti i|tutte le|settimanale|mensile",
        [EV_W_DURATION] = "durata",
        [EV_W_OPINION] = "editoriale|intervista|opinione|commento|rubrica",
    },
};
