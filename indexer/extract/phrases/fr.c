#include "indexer/extract/phrases.h"

#define LANG "fr"

static const struct ev_phrase phrases[] = {
    EV_PEOPLE_LABEL(SPEAKER, "intervenant"),
    EV_PEOPLE_LABEL(SPEAKER, "intervenante"),
    EV_PEOPLE_LABEL(SPEAKER, "intervenants"),
    EV_PEOPLE_LABEL(SPEAKER, "intervenantes"),
    EV_PEOPLE_LABEL(SPEAKER, "intervenant e s"),
    EV_PEOPLE_LABEL(SPEAKER, "intervenants et intervenantes"),
    EV_PEOPLE_LABEL(SPEAKER, "orateur"),
    EV_PEOPLE_LABEL(SPEAKER, "oratrice"),
    EV_PEOPLE_LABEL(SPEAKER, "orateurs"),
    EV_PEOPLE_LABEL(SPEAKER, "conferencier"),
    EV_PEOPLE_LABEL(SPEAKER, "conferenciere"),
    EV_PEOPLE_LABEL(SPEAKER, "conferenciers"),
    EV_PEOPLE_LABEL(SPEAKER, "avec"),
    EV_PEOPLE_LABEL(SPEAKER, "invite"),
    EV_PEOPLE_LABEL(SPEAKER, "invitee"),
    EV_PEOPLE_LABEL(SPEAKER, "invites"),
    EV_PEOPLE_LABEL(SPEAKER, "invite e s"),
    EV_PEOPLE_LABEL(SPEAKER, "anime par"),
    EV_PEOPLE_LABEL(SPEAKER, "animation"),
    EV_PEOPLE_LABEL(SPEAKER, "presente par"),
    EV_PEOPLE_LABEL(SPEAKER, "auteur"),
    EV_PEOPLE_LABEL(SPEAKER, "autrice"),
    EV_PEOPLE_LABEL(SPEAKER, "artiste"),
    EV_PEOPLE_LABEL(SPEAKER, "artistes"),
    EV_PEOPLE_LABEL(SPEAKER, "formateur"),
    EV_PEOPLE_LABEL(SPEAKER, "formatrice"),
    EV_PEOPLE_LABEL(SPEAKER, "ouverture"),
    EV_PEOPLE_LABEL(SPEAKER, "introduction"),
    EV_PEOPLE_LABEL(SPEAKER, "communication"),
    EV_PEOPLE_LABEL(SPEAKER, "discutant"),
    EV_PEOPLE_LABEL(SPEAKER, "discutante"),
    EV_PEOPLE_LABEL(PANELLIST, "table ronde"),
    EV_PEOPLE_LABEL(PANELLIST, "panelistes"),
    EV_PEOPLE_LABEL(PANELLIST, "paneliste"),
    EV_PEOPLE_LABEL(PANELLIST, "participants"),
    EV_PEOPLE_LABEL(MODERATOR, "moderateur"),
    EV_PEOPLE_LABEL(MODERATOR, "moderatrice"),
    EV_PEOPLE_LABEL(MODERATOR, "moderation"),
    EV_PEOPLE_LABEL(MODERATOR, "modere par"),
    EV_PEOPLE_LABEL(MODERATOR, "animateur"),
    EV_PEOPLE_LABEL(MODERATOR, "animatrice"),
    EV_PEOPLE_LABEL(MODERATOR, "debat anime par"),
    EV_PEOPLE_LABEL(CHAIR, "presidence"),
    EV_PEOPLE_LABEL(CHAIR, "president de seance"),
    EV_PEOPLE_LABEL(CHAIR, "presidente de seance"),
    EV_PEOPLE_LABEL(CHAIR, "sous la presidence de"),
    EV_PEOPLE_LABEL(HOST, "hote"),
    EV_PEOPLE_LABEL(HOST, "accueil"),
    EV_PEOPLE_LABEL(ORGANISER, "organisateur"),
    EV_PEOPLE_LABEL(ORGANISER, "organisatrice"),
    EV_PEOPLE_LABEL(ORGANISER, "organisateurs"),
    EV_PEOPLE_LABEL(ORGANISER, "organise par"),
    EV_PEOPLE_LABEL(ORGANISER, "responsable"),
    EV_PEOPLE_LABEL(ORGANISER, "responsables"),
    EV_PEOPLE_LABEL(CONTACT, "contact"),
    EV_PEOPLE_LABEL(CONTACT, "contacts"),
    EV_PEOPLE_LABEL(CONTACT, "renseignements"),
    EV_PEOPLE_LABEL(CONTACT, "informations"),
    EV_PEOPLE_LABEL(CONTACT, "pour en savoir plus"),
    EV_PEOPLE_LABEL(CONTACT, "personne a contacter"),
    EV_PEOPLE_LABEL(CONTACT, "inscriptions aupres de"),
    EV_PEOPLE_AFTER(MODERATOR, "modere par"),
    EV_PEOPLE_AFTER(MODERATOR, "moderee par"),
    EV_PEOPLE_AFTER(MODERATOR, "anime par"),
    EV_PEOPLE_AFTER(MODERATOR, "animee par"),
    EV_PEOPLE_AFTER(MODERATOR, "animes par"),
    EV_PEOPLE_AFTER(MODERATOR, "animees par"),
    EV_PEOPLE_AFTER(MODERATOR, "debat anime par"),
    EV_PEOPLE_AFTER(CHAIR, "preside par"),
    EV_PEOPLE_AFTER(CHAIR, "presidee par"),
    EV_PEOPLE_AFTER(CHAIR, "sous la presidence de"),
    EV_PEOPLE_AFTER(SPEAKER, "avec l'intervention de"),
    EV_PEOPLE_AFTER(SPEAKER, "avec les interventions de"),
    EV_PEOPLE_AFTER(SPEAKER, "avec la participation de"),
    EV_PEOPLE_AFTER(SPEAKER, "en presence de"),
    EV_PEOPLE_AFTER(SPEAKER, "par"),
    EV_PEOPLE_AFTER(SPEAKER, "conference de"),
    EV_PEOPLE_AFTER(SPEAKER, "presentation de"),
    EV_PEOPLE_AFTER(SPEAKER, "intervention de"),
    EV_PEOPLE_AFTER(SPEAKER, "interventions de"),
    EV_PEOPLE_AFTER(SPEAKER, "presente par"),
    EV_PEOPLE_AFTER(SPEAKER, "presentee par"),
    EV_PEOPLE_AFTER(SPEAKER, "donnee par"),
    EV_PEOPLE_AFTER(SPEAKER, "donne par"),
    EV_PEOPLE_AFTER(SPEAKER, "proposee par"),
    EV_PEOPLE_AFTER(SPEAKER, "assuree par"),
    EV_PEOPLE_AFTER(SPEAKER, "lecture de"),
    EV_PEOPLE_AFTER(SPEAKER, "introduction de"),
    EV_PEOPLE_AFTER(SPEAKER, "introduction par"),
    EV_PEOPLE_AFTER(SPEAKER, "rencontre avec"),
    EV_PEOPLE_AFTER(SPEAKER, "temoignage de"),
    EV_PEOPLE_AFTER(SPEAKER, "concert de"),
    EV_PEOPLE_AFTER(PANELLIST, "table ronde avec"),
    EV_PEOPLE_AFTER(PANELLIST, "debat avec"),
    EV_PEOPLE_AFTER(PANELLIST, "discussion avec"),
    EV_PEOPLE_AFTER(PANELLIST, "echange avec"),
    EV_PEOPLE_AFTER(HOST, "accueilli par"),
    EV_PEOPLE_AFTER(HOST, "accueillie par"),
    EV_PEOPLE_AFTER(CONTACT, "contacter"),
    EV_PEOPLE_AFTER(CONTACT, "contactez"),
    EV_PEOPLE_AFTER(CONTACT, "aupres de"),
    EV_PEOPLE_AFTER(ORGANISER, "organise par"),
    EV_PEOPLE_AFTER(ORGANISER, "organisee par"),
    EV_PEOPLE_AFTER(ORGANISER, "sous la direction de"),
    EV_PEOPLE_AFTER(ORGANISER, "coordonne par"),
    EV_PEOPLE_WITH(SPEAKER, "parmi lesquels"),
    EV_PEOPLE_WITH(SPEAKER, "parmi lesquelles"),
    EV_PEOPLE_WITH(SPEAKER, "notamment"),
    EV_PEOPLE_WITH(SPEAKER, "avec"),
    EV_PEOPLE_WITH(SPEAKER, "par"),
    EV_PEOPLE_WITH(SPEAKER, "dont"),
    EV_ORG_LABEL(ORGANISER, "organisateur"),
    EV_ORG_LABEL(ORGANISER, "organisateurs"),
    EV_ORG_LABEL(ORGANISER, "organisatrice"),
    EV_ORG_LABEL(ORGANISER, "organise par"),
    EV_ORG_LABEL(ORGANISER, "organisation"),
    EV_ORG_LABEL(ORGANISER, "propose par"),
    EV_ORG_LABEL(ORGANISER, "une initiative de"),
    EV_ORG_LABEL(ORGANISER, "porteur"),
    EV_ORG_LABEL(CO_ORGANISER, "co-organisateur"),
    EV_ORG_LABEL(CO_ORGANISER, "co-organisateurs"),
    EV_ORG_LABEL(CO_ORGANISER, "coorganise par"),
    EV_ORG_LABEL(CO_ORGANISER, "co-organise par"),
    EV_ORG_LABEL(HOST, "hote"),
    EV_ORG_LABEL(HOST, "accueilli par"),
    EV_ORG_LABEL(PARTNER, "partenaire"),
    EV_ORG_LABEL(PARTNER, "partenaires"),
    EV_ORG_LABEL(PARTNER, "en partenariat avec"),
    EV_ORG_LABEL(PARTNER, "en collaboration avec"),
    EV_ORG_LABEL(PARTNER, "avec le soutien de"),
    EV_ORG_LABEL(PARTNER, "soutenu par"),
    EV_ORG_LABEL(FUNDER, "financeurs"),
    EV_ORG_LABEL(FUNDER, "finance par"),
    EV_ORG_LABEL(FUNDER, "cofinance par"),
    EV_ORG_LABEL(FUNDER, "mecenes"),
    EV_ORG_LABEL(FUNDER, "sponsors"),
    EV_ORG_AFTER(ORGANISER, "presentee par"),
    EV_ORG_AFTER(ORGANISER, "presente par"),
    EV_ORG_AFTER(ORGANISER, "organise par"),
    EV_ORG_AFTER(ORGANISER, "organisee par"),
    EV_ORG_AFTER(ORGANISER, "organises par"),
    EV_ORG_AFTER(ORGANISER, "organisees par"),
    EV_ORG_AFTER(ORGANISER, "propose par"),
    EV_ORG_AFTER(ORGANISER, "proposee par"),
    EV_ORG_AFTER(ORGANISER, "a l'initiative de"),
    EV_ORG_AFTER(ORGANISER, "a l'invitation de"),
    EV_ORG_AFTER(ORGANISER, "une initiative de"),
    EV_ORG_AFTER(ORGANISER, "mis en place par"),
    EV_ORG_AFTER(CO_ORGANISER, "co-organise par"),
    EV_ORG_AFTER(CO_ORGANISER, "co-organisee par"),
    EV_ORG_AFTER(CO_ORGANISER, "coorganise par"),
    EV_ORG_AFTER(CO_ORGANISER, "coorganisee par"),
    EV_ORG_AFTER(CO_ORGANISER, "organise conjointement par"),
    EV_ORG_AFTER(HOST, "accueilli par"),
    EV_ORG_AFTER(HOST, "accueillie par"),
    EV_ORG_AFTER(HOST, "heberge par"),
    EV_ORG_AFTER(PARTNER, "en partenariat avec"),
    EV_ORG_AFTER(PARTNER, "en collaboration avec"),
    EV_ORG_AFTER(PARTNER, "en cooperation avec"),
    EV_ORG_AFTER(PARTNER, "avec le soutien de"),
    EV_ORG_AFTER(PARTNER, "avec le concours de"),
    EV_ORG_AFTER(PARTNER, "avec l'appui de"),
    EV_ORG_AFTER(PARTNER, "conjointement avec"),
    EV_ORG_AFTER(PARTNER, "soutenu par"),
    EV_ORG_AFTER(PARTNER, "soutenue par"),
    EV_ORG_AFTER(PARTNER, "sous l'egide de"),
    EV_ORG_AFTER(PARTNER, "sous le patronage de"),
    EV_ORG_AFTER(PARTNER, "en lien avec"),
    EV_ORG_AFTER(FUNDER, "finance par"),
    EV_ORG_AFTER(FUNDER, "financee par"),
    EV_ORG_AFTER(FUNDER, "cofinance par"),
    EV_ORG_AFTER(FUNDER, "cofinancee par"),
    EV_ORG_AFTER(FUNDER, "avec le soutien financier de"),
    EV_ORG_AFTER(FUNDER, "avec le financement de"),
    EV_ORG_AFTER(FUNDER, "parraine par"),
    EV_ORG_BEFORE(ORGANISER, "organise"),
    EV_ORG_BEFORE(ORGANISER, "organisent"),
    EV_ORG_BEFORE(ORGANISER, "propose"),
    EV_ORG_BEFORE(ORGANISER, "proposent"),
    EV_ORG_BEFORE(ORGANISER, "vous invite"),
    EV_ORG_BEFORE(ORGANISER, "vous invitent"),
    EV_ORG_BEFORE(ORGANISER, "invite"),
    EV_ORG_BEFORE(ORGANISER, "invitent"),
    EV_ORG_BEFORE(ORGANISER, "a le plaisir"),
    EV_ORG_BEFORE(ORGANISER, "ont le plaisir"),
    EV_ORG_BEFORE(ORGANISER, "presente"),
    EV_ORG_BEFORE(ORGANISER, "lance"),
    EV_ORG_BEFORE(ORGANISER, "vous propose"),
    EV_ORG_BEFORE(ORGANISER, "vous proposent"),
    EV_ORG_BEFORE(HOST, "accueille"),
    EV_ORG_BEFORE(HOST, "accueillent"),
    EV_ORG_BEFORE(HOST, "recoit"),
    EV_ORG_NOT("pour le compte de"),
    EV_ORG_NOT("au nom de"),
    EV_ORG_NOT("dans le cadre de"),
    EV_ORG_NOT("dans le cadre du"),
    EV_ORG_NOT("dans le cadre des"),
    EV_ORG_NOT("un projet de"),
};

const struct ev_phrasebook ev_phrases_fr = {
    .language = LANG,
    .function =
        "le la les l' un une des du de d' et ou mais si pour a au aux en dans sur sous avec sans "
        "par entre vers chez est sont etait etre ete ont avait sera seront peut peuvent doit "
        "doivent ne pas plus tres aussi encore tout tous toute toutes ce cet cette ces son sa ses "
        "leur leurs notre nos votre vos mon ma mes nous vous ils elles il elle on je tu qui que "
        "quoi dont quand comment pourquoi quel quelle quels quelles y lors ainsi afin depuis "
        "pendant apres avant contre comme",
    .common =
        "accueil actualite actualites agenda aide alimentation amenagement annee ans apero appel "
        "apres-midi arbre archives art arts assemblee assises association atelier ateliers autour "
        "avenir balade bal benevoles bibliotheque bien biodiversite boire bois bourse cafe "
        "calendrier campagne carte cercle changement chantier chemin cinema cine-debat citoyen "
        "citoyenne citoyens climat club collecte collectif colloque comite communication "
        "compostage concert concours conference congres conseil consommation construire contact "
        "cours creation cuisine culture cycle danse debat decouverte defi demain democratie "
        "developpement dialogue dimanche documentaire droit droits durable eau ecole economie "
        "ecologie education egalite elections emploi energie enfants enjeux entree entreprise "
        "environnement espace etat ete etude etudes europe evenement evenements exposition "
        "famille femmes festival fete film fin formation forum foret foire france futur general "
        "generale grand grande groupe guerre habitat hier histoire hiver homme inauguration "
        "information infos initiation innovation inscription insertion international "
        "internationale jardin jardins jeu jeudi jeune jeunes jeunesse jeux jour journee journees "
        "justice lancement langue lecture libre lien lieu litterature livre livres logement loi "
        "loisirs lundi maison maisons manifestation marche mardi matin matinee medias memoire "
        "menu mercredi metiers mise mobilite monde musee musique nationale nature nouveau "
        "nouveaux nouvelle nuit numerique objectif oiseaux paix panier parcours paroles "
        "participation patrimoine pause paysage pays petit petite petits peuple place plan "
        "plantes poesie point politique politiques portes ouvertes pratique pratiques "
        "presentation presse printemps prix programme projection projet projets public publique "
        "publics question questions quartier randonnee recherche recit reduction reemploi regards "
        "region rencontre rencontres rendez-vous reparation repas reseau residence ressources "
        "retour reunion revolution riviere rural salon samedi sante science sciences scolaire "
        "seance securite semaine seminaire service site social sociale societe soir soiree "
        "solidaire solidarite sortie sport spectacle stage strategie table technologie temps "
        "terre territoire territoires theatre theorie tournoi tourisme traces transition "
        "transports travail travaux univers urbain usages vacances velo velos vendredi vernissage "
        "vers vide-grenier vie ville villes visioconference visite vivre voix vote voyage "
        "webinaire zero lire suite",
    .jobs =
        "directeur directrice president presidente vice-president vice-presidente responsable "
        "chef cheffe charge chargee professeur professeure maitre maitresse chercheur chercheuse "
        "chercheure enseignant enseignante enseignant-chercheur doctorant doctorante journaliste "
        "auteur auteure autrice ecrivain ecrivaine essayiste sociologue historien historienne "
        "geographe economiste philosophe politologue anthropologue ethnologue hydrologue geologue "
        "biologiste ecologue agronome ingenieur ingenieure architecte urbaniste paysagiste avocat "
        "avocate medecin psychologue maire adjoint adjointe conseiller conseillere depute deputee "
        "senateur senatrice ministre secretaire delegue deleguee coordinateur coordinatrice "
        "coordonnateur animateur animatrice formateur formatrice consultant consultante expert "
        "experte specialiste fondateur fondatrice cofondateur cofondatrice membre porte-parole "
        "tresorier tresoriere gerant gerante artiste photographe realisateur realisatrice "
        "cineaste comedien comedienne musicien musicienne chanteur chanteuse poete metteur "
        "traducteur traductrice editeur editrice redacteur redactrice militant militante "
        "agriculteur agricultrice maraicher eleveur guide bibliothecaire archiviste conservateur "
        "conservatrice commissaire ambassadeur ambassadrice recteur doyen doyenne etudiant "
        "etudiante technicien technicienne naturaliste ornithologue",
    .offices = "maire maires adjoint adjointe ministre senateur senatrice depute deputee",
    .orgs =
        "universite universites ecole institut institution faculte laboratoire centre ministere "
        "agence autorite conseil commission comite parlement gouvernement mairie ville commune "
        "metropole departement region communaute association associations federation "
        "confederation union syndicat societe fondation fonds reseau consortium coalition "
        "partenariat organisation organisations ong entreprise cooperative groupe groupement "
        "banque musee bibliotheque mediatheque hopital eglise parti presse editions journal revue "
        "radio theatre orchestre maison observatoire chambre office bureau direction service "
        "collectif cercle club ligue cnrs inrae inserm ademe ehess ens iep",
    .honorifics = "m. monsieur madame mademoiselle maitre me pr docteur professeur mm mmes",
    .speak =
        "parle parlera parlent presente presentera presentent explique raconte racontera evoque "
        "evoquera intervient interviendra interviennent anime animera dialogue discute abordera "
        "partage propose lit lira est",
    .places =
        "rue avenue place boulevard allee chemin quai impasse salle espace batiment amphitheatre "
        "amphi hall etage hotel chateau pont gare parc jardin foret lac ile mont riviere parking "
        "maison mediatheque mairie eglise theatre cinema",
    .countries =
        "france allemagne italie espagne portugal belgique suisse luxembourg pays-bas autriche "
        "pologne suede norvege danemark finlande grece turquie russie ukraine algerie maroc "
        "tunisie liban syrie egypte senegal mali canada quebec chine japon inde bresil "
        "royaume-uni angleterre irlande",
    .join = "et & ainsi",
    .of = "de du des d' a au aux chez",
    .field = "pour en",
    .days = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
    .former = "ancien ancienne ex",
    .articles = "le la les l' du des de d'",
    .phrases = phrases,
    .phrases_count = sizeof phrases / sizeof *phrases,
};
