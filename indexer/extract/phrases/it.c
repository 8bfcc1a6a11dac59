#include "indexer/extract/phrases.h"

#define LANG "it"

static const struct ev_phrase phrases[] = {
    EV_PEOPLE_LABEL(SPEAKER, "relatore"),
    EV_PEOPLE_LABEL(SPEAKER, "relatrice"),
    EV_PEOPLE_LABEL(SPEAKER, "relatori"),
    EV_PEOPLE_LABEL(SPEAKER, "relatrici"),
    EV_PEOPLE_LABEL(SPEAKER, "intervengono"),
    EV_PEOPLE_LABEL(SPEAKER, "interviene"),
    EV_PEOPLE_LABEL(SPEAKER, "interventi"),
    EV_PEOPLE_LABEL(SPEAKER, "interverranno"),
    EV_PEOPLE_LABEL(SPEAKER, "ospite"),
    EV_PEOPLE_LABEL(SPEAKER, "ospiti"),
    EV_PEOPLE_LABEL(SPEAKER, "con"),
    EV_PEOPLE_LABEL(SPEAKER, "a cura di"),
    EV_PEOPLE_LABEL(SPEAKER, "presenta"),
    EV_PEOPLE_LABEL(SPEAKER, "presentano"),
    EV_PEOPLE_LABEL(SPEAKER, "docente"),
    EV_PEOPLE_LABEL(SPEAKER, "docenti"),
    EV_PEOPLE_LABEL(SPEAKER, "partecipano"),
    EV_PEOPLE_LABEL(SPEAKER, "saluti"),
    EV_PEOPLE_LABEL(SPEAKER, "saluti istituzionali"),
    EV_PEOPLE_LABEL(SPEAKER, "apertura"),
    EV_PEOPLE_LABEL(SPEAKER, "introduce"),
    EV_PEOPLE_LABEL(SPEAKER, "introduzione"),
    EV_PEOPLE_LABEL(SPEAKER, "conduce"),
    EV_PEOPLE_LABEL(SPEAKER, "autore"),
    EV_PEOPLE_LABEL(SPEAKER, "autrice"),
    EV_PEOPLE_LABEL(SPEAKER, "lettura"),
    EV_PEOPLE_LABEL(PANELLIST, "tavola rotonda"),
    EV_PEOPLE_LABEL(PANELLIST, "dialogano"),
    EV_PEOPLE_LABEL(PANELLIST, "discutono"),
    EV_PEOPLE_LABEL(MODERATOR, "modera"),
    EV_PEOPLE_LABEL(MODERATOR, "moderatore"),
    EV_PEOPLE_LABEL(MODERATOR, "moderatrice"),
    EV_PEOPLE_LABEL(MODERATOR, "moderano"),
    EV_PEOPLE_LABEL(MODERATOR, "coordina"),
    EV_PEOPLE_LABEL(MODERATOR, "moderazione"),
    EV_PEOPLE_LABEL(CHAIR, "presiede"),
    EV_PEOPLE_LABEL(CHAIR, "chair"),
    EV_PEOPLE_LABEL(CHAIR, "presidenza"),
    EV_PEOPLE_LABEL(HOST, "padrone di casa"),
    EV_PEOPLE_LABEL(ORGANISER, "organizzatore"),
    EV_PEOPLE_LABEL(ORGANISER, "organizzatori"),
    EV_PEOPLE_LABEL(ORGANISER, "responsabile"),
    EV_PEOPLE_LABEL(ORGANISER, "referente"),
    EV_PEOPLE_LABEL(ORGANISER, "comitato organizzatore"),
    EV_PEOPLE_LABEL(CONTACT, "contatti"),
    EV_PEOPLE_LABEL(CONTACT, "contatto"),
    EV_PEOPLE_LABEL(CONTACT, "informazioni"),
    EV_PEOPLE_LABEL(CONTACT, "per informazioni"),
    EV_PEOPLE_LABEL(CONTACT, "info"),
    EV_PEOPLE_AFTER(MODERATOR, "moderato da"),
    EV_PEOPLE_AFTER(MODERATOR, "moderata da"),
    EV_PEOPLE_AFTER(MODERATOR, "modera"),
    EV_PEOPLE_AFTER(MODERATOR, "moderera"),
    EV_PEOPLE_AFTER(MODERATOR, "coordinato da"),
    EV_PEOPLE_AFTER(MODERATOR, "coordinata da"),
    EV_PEOPLE_AFTER(MODERATOR, "condotto da"),
    EV_PEOPLE_AFTER(MODERATOR, "condotta da"),
    EV_PEOPLE_AFTER(CHAIR, "presieduto da"),
    EV_PEOPLE_AFTER(CHAIR, "presieduta da"),
    EV_PEOPLE_AFTER(SPEAKER, "intervengono"),
    EV_PEOPLE_AFTER(SPEAKER, "interverranno"),
    EV_PEOPLE_AFTER(SPEAKER, "interviene"),
    EV_PEOPLE_AFTER(SPEAKER, "interverra"),
    EV_PEOPLE_AFTER(SPEAKER, "a cura di"),
    EV_PEOPLE_AFTER(SPEAKER, "con la partecipazione di"),
    EV_PEOPLE_AFTER(SPEAKER, "con gli interventi di"),
    EV_PEOPLE_AFTER(SPEAKER, "con interventi di"),
    EV_PEOPLE_AFTER(SPEAKER, "tenuto da"),
    EV_PEOPLE_AFTER(SPEAKER, "tenuta da"),
    EV_PEOPLE_AFTER(SPEAKER, "presentato da"),
    EV_PEOPLE_AFTER(SPEAKER, "presentata da"),
    EV_PEOPLE_AFTER(SPEAKER, "relazione di"),
    EV_PEOPLE_AFTER(SPEAKER, "conferenza di"),
    EV_PEOPLE_AFTER(SPEAKER, "lezione di"),
    EV_PEOPLE_AFTER(SPEAKER, "lettura di"),
    EV_PEOPLE_AFTER(SPEAKER, "introduce"),
    EV_PEOPLE_AFTER(SPEAKER, "in dialogo con"),
    EV_PEOPLE_AFTER(SPEAKER, "ne parla"),
    EV_PEOPLE_AFTER(SPEAKER, "ne parlano"),
    EV_PEOPLE_AFTER(SPEAKER, "ne discutono"),
    EV_PEOPLE_AFTER(PANELLIST, "tavola rotonda con"),
    EV_PEOPLE_AFTER(PANELLIST, "dibattito con"),
    EV_PEOPLE_AFTER(PANELLIST, "dialogo con"),
    EV_PEOPLE_AFTER(PANELLIST, "dialogano"),
    EV_PEOPLE_AFTER(PANELLIST, "discutono"),
    EV_PEOPLE_AFTER(CONTACT, "contattare"),
    EV_PEOPLE_AFTER(CONTACT, "rivolgersi a"),
    EV_PEOPLE_WITH(SPEAKER, "con"),
    EV_PEOPLE_WITH(SPEAKER, "da"),
    EV_PEOPLE_WITH(SPEAKER, "tra cui"),
    EV_ORG_LABEL(ORGANISER, "organizza"),
    EV_ORG_LABEL(ORGANISER, "organizzano"),
    EV_ORG_LABEL(ORGANISER, "organizzatore"),
    EV_ORG_LABEL(ORGANISER, "organizzatori"),
    EV_ORG_LABEL(ORGANISER, "organizzato da"),
    EV_ORG_LABEL(ORGANISER, "a cura di"),
    EV_ORG_LABEL(ORGANISER, "promosso da"),
    EV_ORG_LABEL(ORGANISER, "promotori"),
    EV_ORG_LABEL(ORGANISER, "promotore"),
    EV_ORG_LABEL(ORGANISER, "ente organizzatore"),
    EV_ORG_LABEL(ORGANISER, "organizzazione"),
    EV_ORG_LABEL(CO_ORGANISER, "coorganizzato da"),
    EV_ORG_LABEL(CO_ORGANISER, "co-organizzato da"),
    EV_ORG_LABEL(HOST, "ospitato da"),
    EV_ORG_LABEL(PARTNER, "in collaborazione con"),
    EV_ORG_LABEL(PARTNER, "con il patrocinio di"),
    EV_ORG_LABEL(PARTNER, "patrocinio"),
    EV_ORG_LABEL(PARTNER, "partner"),
    EV_ORG_LABEL(PARTNER, "con il sostegno di"),
    EV_ORG_LABEL(PARTNER, "con il contributo di"),
    EV_ORG_LABEL(FUNDER, "finanziato da"),
    EV_ORG_LABEL(FUNDER, "cofinanziato da"),
    EV_ORG_LABEL(FUNDER, "sponsor"),
    EV_ORG_LABEL(FUNDER, "sostenuto da"),
    EV_ORG_AFTER(ORGANISER, "organizzato da"),
    EV_ORG_AFTER(ORGANISER, "organizzata da"),
    EV_ORG_AFTER(ORGANISER, "organizzati da"),
    EV_ORG_AFTER(ORGANISER, "organizzate da"),
    EV_ORG_AFTER(ORGANISER, "organizzato dalla"),
    EV_ORG_AFTER(ORGANISER, "organizzato dal"),
    EV_ORG_AFTER(ORGANISER, "organizzata dalla"),
    EV_ORG_AFTER(ORGANISER, "organizzata dal"),
    EV_ORG_AFTER(ORGANISER, "promosso da"),
    EV_ORG_AFTER(ORGANISER, "promossa da"),
    EV_ORG_AFTER(ORGANISER, "promosso dalla"),
    EV_ORG_AFTER(ORGANISER, "promosso dal"),
    EV_ORG_AFTER(ORGANISER, "promossa dalla"),
    EV_ORG_AFTER(ORGANISER, "promossa dal"),
    EV_ORG_AFTER(ORGANISER, "indetto da"),
    EV_ORG_AFTER(ORGANISER, "indetta da"),
    EV_ORG_AFTER(ORGANISER, "su iniziativa di"),
    EV_ORG_AFTER(ORGANISER, "un iniziativa di"),
    EV_ORG_AFTER(ORGANISER, "a cura di"),
    EV_ORG_AFTER(ORGANISER, "a cura della"),
    EV_ORG_AFTER(ORGANISER, "a cura del"),
    EV_ORG_AFTER(CO_ORGANISER, "coorganizzato da"),
    EV_ORG_AFTER(CO_ORGANISER, "co-organizzato da"),
    EV_ORG_AFTER(CO_ORGANISER, "organizzato congiuntamente da"),
    EV_ORG_AFTER(HOST, "ospitato da"),
    EV_ORG_AFTER(HOST, "ospitata da"),
    EV_ORG_AFTER(PARTNER, "in collaborazione con"),
    EV_ORG_AFTER(PARTNER, "in cooperazione con"),
    EV_ORG_AFTER(PARTNER, "con la collaborazione di"),
    EV_ORG_AFTER(PARTNER, "con il patrocinio di"),
    EV_ORG_AFTER(PARTNER, "con il patrocinio del"),
    EV_ORG_AFTER(PARTNER, "con il sostegno di"),
    EV_ORG_AFTER(PARTNER, "con il supporto di"),
    EV_ORG_AFTER(PARTNER, "insieme a"),
    EV_ORG_AFTER(PARTNER, "in partnership con"),
    EV_ORG_AFTER(PARTNER, "con il contributo di"),
    EV_ORG_AFTER(FUNDER, "finanziato da"),
    EV_ORG_AFTER(FUNDER, "finanziata da"),
    EV_ORG_AFTER(FUNDER, "cofinanziato da"),
    EV_ORG_AFTER(FUNDER, "sponsorizzato da"),
    EV_ORG_AFTER(FUNDER, "con il finanziamento di"),
    EV_ORG_BEFORE(ORGANISER, "organizza"),
    EV_ORG_BEFORE(ORGANISER, "organizzano"),
    EV_ORG_BEFORE(ORGANISER, "promuove"),
    EV_ORG_BEFORE(ORGANISER, "promuovono"),
    EV_ORG_BEFORE(ORGANISER, "invita"),
    EV_ORG_BEFORE(ORGANISER, "invitano"),
    EV_ORG_BEFORE(ORGANISER, "presenta"),
    EV_ORG_BEFORE(ORGANISER, "presentano"),
    EV_ORG_BEFORE(ORGANISER, "propone"),
    EV_ORG_BEFORE(ORGANISER, "propongono"),
    EV_ORG_BEFORE(ORGANISER, "indice"),
    EV_ORG_BEFORE(HOST, "ospita"),
    EV_ORG_BEFORE(HOST, "ospitano"),
    EV_ORG_BEFORE(HOST, "ospitera"),
    EV_ORG_NOT("nell'ambito di"),
    EV_ORG_NOT("nell'ambito del"),
    EV_ORG_NOT("nell'ambito della"),
    EV_ORG_NOT("per conto di"),
    EV_ORG_NOT("a nome di"),
    EV_ORG_NOT("un progetto di"),
    EV_ORG_NOT("in occasione di"),
};

const struct ev_phrasebook ev_phrases_it = {
    .language = LANG,
    .function =
        "il lo la i gli le l' un uno una e ed o ma se per di del dello della dei degli delle a al "
        "allo alla ai agli alle in nel nello nella nei negli nelle su sul sulla con da dal dalla "
        "dai dagli dalle tra fra sono era essere stato ha hanno sara saranno puo possono deve non "
        "piu molto anche gia tutto tutti tutta tutte questo questa questi queste quello quella "
        "suo sua suoi sue loro nostro nostra nostri nostre mio mia noi voi ci si che chi cosa "
        "quando dove come perche cui quale quali contro durante dopo prima senza verso",
    .common =
        "accesso acqua agenda aiuto albero alimentare ambiente ambientale anno anni aperto "
        "archivio arte arti assemblea attivita avvio ballo bambini bene beni biblioteca "
        "biodiversita calendario cambiamento cammino campagna carta casa caso centro chiesa "
        "chiusura cibo ciclo cinema circolare citta cittadini civica clima collettivo colore "
        "comunita comune comuni comunicazione concerto concorso conferenza congresso consumo "
        "contatti contro convegno cooperazione corso corsi costruire crisi cucina cultura "
        "culturale danza dati democrazia dialogo dibattito digitale diritti diritto domani "
        "domenica donna donne ecologia economia edilizia educazione energia escursione esperienze "
        "estate europa evento eventi famiglia femminile festa festival fiera filosofia film fine "
        "fiume foresta formazione forum fotografia futuro genere gestione giardino gioco giorno "
        "giornata giornate giovani giovedi giustizia gita grande gruppo guerra guida guidata idee "
        "identita impresa imprese inaugurazione incontro incontri industria informazione infanzia "
        "ingresso iniziativa innovazione insegnamento internazionale inverno laboratorio "
        "laboratori lavoro legge lettura lezione libero libri libro lingua locale lotta lunedi "
        "luogo luoghi mare martedi mattina memoria mensa mense mercato mercoledi mestieri "
        "migrazione mobilita moderna mondo montagna mostra movimento museo musica musicale natale "
        "natura nazionale notizie notte novita nuova nuove nuovi nuovo opera orto pace paesaggio "
        "paese pane parole partecipazione passeggiata patrimonio percorso persone pianeta piante "
        "piazza piccolo poesia politica politiche popolo pranzo pratiche premio presentazione "
        "primavera problemi programma progetto progetti proiezione prospettive pubblica pubblico "
        "quartiere questione racconto rassegna regione religione rete ricerca riciclo riforma "
        "risorse rivoluzione rosa rurale sabato salute scienza scienze scuola scuole seminario "
        "sera serata sicurezza sociale societa solidarieta sostenibile sostenibilita spazio "
        "spettacolo sport stagione stato storia storie strada strategia strumenti studio studi "
        "suolo sviluppo tavola teatro tecnologia tema tempo teoria terra territorio territori "
        "torneo tradizione transizione trasporti turismo uomo urbana uscita valori venerdi verde "
        "vita viaggio violenza visita vivere voci volontariato volontari web webinar leggi tutto",
    .jobs =
        "direttore direttrice presidente vicepresidente responsabile capo coordinatore "
        "coordinatrice professore professoressa docente ricercatore ricercatrice dottorando "
        "dottoranda giornalista scrittore scrittrice autore autrice sociologo sociologa storico "
        "storica geografo economista filosofo filosofa politologo antropologo antropologa biologo "
        "biologa geologo geologa agronomo agronoma ingegnere architetto urbanista avvocato "
        "avvocata medico psicologo psicologa sindaco sindaca vicesindaco assessore assessora "
        "assessorato consigliere consigliera deputato deputata senatore senatrice ministro "
        "ministra sottosegretario segretario segretaria delegato delegata tecnico consulente "
        "esperto esperta specialista fondatore fondatrice cofondatore membro portavoce tesoriere "
        "amministratore amministratrice artista fotografo fotografa regista attore attrice "
        "musicista cantante poeta poetessa traduttore traduttrice editore editrice attivista "
        "agricoltore guida bibliotecario bibliotecaria archivista curatore curatrice ambasciatore "
        "ambasciatrice rettore rettrice preside studente studentessa dirigente referente "
        "moderatore moderatrice relatore generale",
    .offices = "sindaco sindaca ministro ministra senatore senatrice sottosegretario",
    .orgs =
        "politecnico universita ateneo scuola istituto istituzione facolta dipartimento "
        "laboratorio centro "
        "ministero agenzia autorita consiglio commissione comitato parlamento governo comune "
        "provincia regione citta unione associazione associazioni federazione confederazione "
        "sindacato societa fondazione fondo rete consorzio coalizione piattaforma organizzazione "
        "ong impresa azienda cooperativa gruppo banca museo biblioteca ospedale chiesa parrocchia "
        "partito stampa editore edizioni giornale rivista radio teatro orchestra casa "
        "osservatorio camera ufficio direzione servizio collettivo circolo club lega cnr enea "
        "ispra arpa confindustria legambiente unioncamere cgil cisl uil arci acli",
    .honorifics =
        "sig sig. sig.ra dott dott.ssa prof.ssa avv avv. ing. arch arch. on on. rag geom don suor "
        "padre dottor professor dottoressa professoressa",
    .speak = "parla parlera parlano presenta presentera presentano spiega interviene interverra "
             "racconta raccontera modera moderera dialoga discute apre chiude conduce legge terra",
    .places =
        "via viale piazza piazzale corso largo vicolo strada lungomare sala salone aula edificio "
        "palazzo auditorium piano hotel castello ponte stazione parco giardino bosco lago isola "
        "monte fiume chiesa teatro villa cascina centro biblioteca",
    .countries =
        "italia francia germania spagna portogallo svizzera austria belgio olanda grecia turchia "
        "russia ucraina polonia svezia regno libia tunisia marocco algeria egitto cina giappone "
        "india brasile argentina",
    .join = "e ed &",
    .of = "di del dello della dei degli delle dell' d' presso da dal dalla al all' per",
    .field = "per in",
    .days = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
            "dicembre lunedi martedi mercoledi giovedi venerdi sabato domenica",
    .former = "ex gia",
    .articles = "il lo la i gli le l'",
    .phrases = phrases,
    .phrases_count = sizeof phrases / sizeof *phrases,
};
