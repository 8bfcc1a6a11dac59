/* French. */
#include "indexer/extract/words.h"

const struct ev_words ev_words_fr = {
    .lang = "fr",
    .stop = "avant après tout toute tous très bien sans vers chez où comment depuis nos vos même aussi fait encore deux peut le la les des du de et un une en est pour dans sur avec qui que au aux par ce cette ces "
            "sont vous nous votre notre leur plus se ou ne pas a été être comme mais son sa ses "
            "il elle ils lors afin chaque dont sous entre à d l qu",
    .phrases = {
        [EV_W_KICKER] =
            "lire la suite|lire plus|en savoir plus|en savoir +|voir plus|plus d'infos|plus d'informations|"
            "plus d'info|savoir plus|détails|voir le détail|voir les détails|s'inscrire|"
            "je m'inscris|inscrivez-vous|inscription|inscription ici|inscriptions|réserver|"
            "réservation|billetterie|voir la vidéo|voir le replay|replay|télécharger|"
            "télécharger le programme|ajouter au calendrier|ajouter à mon agenda|partager|imprimer|"
            "cliquez ici|ici|découvrir|voir tout|tous les événements|tous les évènements|"
            "voir l'événement|lien|consulter|complet|gratuit|voir sur la carte|cet évènement est passé|cet événement est passé",
        [EV_W_NAV] =
            "accueil|aller au contenu|passer au contenu|menu|rechercher|recherche|contact|"
            "nous contacter|contactez-nous|à propos|qui sommes-nous|qui sommes nous|newsletter|"
            "lettre d'information|connexion|se connecter|mon compte|mentions légales|"
            "politique de confidentialité|plan du site|précédent|suivant|retour|"
            "retour à la liste|haut de page|suivez-nous|tous droits réservés|recrutement|"
            "faire un don|adhérer|s'abonner|filtrer|catégories|archives|aller au menu|fil d'ariane",
        [EV_W_LISTING] =
            "événements|évènements|agenda|calendrier|nos événements|nos évènements|"
            "prochains événements|prochains évènements|événements à venir|évènements à venir|"
            "événements passés|évènements passés|à venir|les rendez-vous|rendez-vous|"
            "prochaines dates|prochains rendez-vous|conférences|séminaires|ateliers|webinaires|"
            "colloques|actualités et événements|manifestations|concerts|spectacles|programmation|"
            "liste des événements|calendrier des événements|agenda culturel|séminaire|dates de tournée|"
            "séances|séances passées|prochaines séances|réunions|formations|archives des événements|expositions",
        [EV_W_RELATED] =
            "à lire aussi|voir aussi|événements similaires|évènements similaires|"
            "autres événements|autres évènements|dans la même catégorie|articles similaires|"
            "sur le même sujet|dernières actualités|articles récents|actualités récentes|"
            "événements liés|évènements liés|à découvrir aussi|laisser un commentaire|commentaires|"
            "ces événements pourraient vous intéresser|les autres dates",
        [EV_W_LABEL_DATE] = "date|dates|quand|quand ?|date et heure|date & heure|date et horaire|"
                            "dates et horaires|date de début|début|le|jour|date de l'événement|"
                            "date et lieu|date(s)|du",
        [EV_W_LABEL_TIME] = "heure|heures|horaire|horaires|heure de début|heure de fin|fin|"
                            "date de fin|au|de",
        [EV_W_LABEL_PLACE] = "lieu|lieux|où|où ?|adresse|salle|ville|lieu de l'événement|"
                             "lieu de rendez-vous|emplacement|endroit|localisation|site",
        [EV_W_LABEL_TITLE] = "titre|exposé|conférence|intitulé|événement|évènement|atelier|"
                             "séance|intervention|communication|quoi|spectacle",
        [EV_W_LABEL_TOPIC] = "thème|sujet|sous-titre|thématique",
        [EV_W_LABEL_TAGS] = "mots-clés|mots clés|étiquettes|thématiques|catégories|catégorie|"
                            "rubrique|tags|thèmes|mot-clé",
        [EV_W_LABEL_OTHER] =
            "intervenant|intervenante|intervenants|intervenantes|modérateur|modératrice|animateur|"
            "orateur|oratrice|organisateur|organisateurs|organisé par|organisation|contact|tarif|"
            "tarifs|prix|langue|langues|public|type|statut|téléphone|tél|courriel|email|site web|"
            "site internet|inscription|résumé|biographie|entrée|partenaires|programme|avec|"
            "participants|pour qui|invité|invités|invitée|conférencier|conférencière|renseignements|"
            "description|publié le|mis à jour|auteur|animation|accès|discutant|discutante|durée",
        [EV_W_EVENT] =
            "événement|évènement|conférence|conférences|colloque|séminaire|atelier|ateliers|"
            "journée|journées|journée d'étude|journée d'études|rencontre|rencontres|forum|sommet|"
            "congrès|réunion|table ronde|débat|concert|festival|exposition|formation|webinaire|"
            "visioconférence|salon|foire|stage|spectacle|projection|lecture|soirée|assemblée|"
            "assemblée générale|assises|université d'été|école d'été|visite|balade|marché|"
            "inauguration|vernissage|cérémonie|ciné-débat|café|présentation|réunion publique|"
            "hackathon|portes ouvertes|petit-déjeuner|fête|bal|vide-grenier|randonnée|brocante|loto|théâtre|cycle",
        [EV_W_TAKES_PLACE] =
            "aura lieu|auront lieu|a lieu|ont lieu|a eu lieu|ont eu lieu|se tiendra|se tiendront|"
            "se tient|s'est tenu|s'est tenue|se déroulera|se dérouleront|se déroule|s'est déroulé|"
            "s'est déroulée|organise|organisent|organisera|vous invite|vous invitent|participez|"
            "vous convie|vous convient|rendez-vous le|est organisé|est organisée|sera organisé|sera organisée|accueille|"
            "accueillera|propose|nous vous invitons|tenue le|donnera une conférence|vous donne rendez-vous",
        [EV_W_ONLINE] = "en ligne|visioconférence|visio|en visio|à distance|zoom|en distanciel|"
                        "distanciel|en direct sur youtube|webdiffusion|virtuel|virtuelle|lien zoom",
        [EV_W_ONLINE_NOUN] = "webinaire|webinaires|webinar|wébinaire|web-conférence|webconférence|"
                             "conférence en ligne|atelier en ligne|conférence virtuelle",
        [EV_W_HYBRID] = "hybride|en présentiel et en distanciel|en présentiel et à distance|"
                        "en présentiel et en ligne|sur place ou à distance|en mode hybride|"
                        "présentiel et distanciel|présentiel ou distanciel|en présentiel ou en ligne",
        [EV_W_ONSITE] = "présentiel|en présentiel|sur place",
        [EV_W_CANCELLED] = "annulé|annulée|annulés|est annulé|est annulée",
        [EV_W_POSTPONED] = "reporté|reportée|est reporté|est reportée|reporté au|reportée au",
        [EV_W_MOVED_ONLINE] = "se tiendra en ligne|passe en ligne|sera finalement en ligne",
        [EV_W_NEWS] = "actualités|actualité|communiqué|communiqué de presse|communiqués de presse|"
                      "blog|presse|actu|actus|articles|brèves",
        [EV_W_CALL] =
            "appel à communications|appel à communication|appel à contributions|"
            "appel à contribution|appel à projets|appel à candidatures|appel à candidature|"
            "appel d'offres|appel à manifestation d'intérêt|appel à participation|appel à articles|"
            "dossier de candidature|candidatez|déposer votre candidature|date limite de dépôt|"
            "soumettre une proposition|propositions de communication|appel à propositions|appel à bénévoles|appels à projets",
        [EV_W_RECORDING] = "replay|enregistrement|enregistrements|rediffusion|revoir la vidéo|"
                           "voir la vidéo|captation",
        [EV_W_MINUTES] = "présentations|documents|convocation|compte rendu|compte-rendu|comptes rendus|procès-verbal|"
                         "procès-verbaux|procès verbal|délibérations|délibération|pv|ordre du jour pdf|"
                         "bulletin|bulletin municipal|rapport annuel|actes du colloque",
        [EV_W_REGISTER] =
            "inscription|inscriptions|s'inscrire|inscrivez-vous|inscription obligatoire|"
            "entrée libre|entrée gratuite|réservation|réservations|sur réservation|billetterie|"
            "gratuit|ouvert à tous|participez|programme|intervenants|participants|venez",
        [EV_W_DEADLINE] =
            "date limite|au plus tard|date butoir|délai|limite d'inscription|"
            "clôture des inscriptions",
        [EV_W_POSTED] = "publié|publié le|posté le|mis en ligne le|mis à jour|mise à jour|"
                        "dernière mise à jour|modifié le|rédigé le|écrit le|par|paru le",
        [EV_W_DAY_N] = "jour|journée",
        [EV_W_AGENDA] = "programme|ordre du jour|déroulé|programme de la journée|au programme|"
                        "le programme|programme détaillé|emploi du temps",
        [EV_W_CLOSE] = "clôture|fin|fin de la journée|conclusion|clôture de la journée|"
                       "fin de la réunion|fin du colloque|mot de clôture",
        [EV_W_VENUE] =
            "grange|moulin|atelier|pavillon|médiathèque|préfecture|siège|caserne|port|esplanade|résidence|salle|université|centre|rue|avenue|hôtel|auditorium|théâtre|bibliothèque|"
            "médiathèque|musée|église|campus|bâtiment|école|collège|lycée|institut|club|café|maison|"
            "parc|place|palais|château|stade|galerie|amphithéâtre|amphi|mairie|boulevard|"
            "hôtel de ville|gymnase|cinéma|espace|librairie|cour|quai|faubourg|faculté|ministère|"
            "hôpital|chapelle|abbaye|foyer|jardin|square|étage|cité|ferme|halle|impasse|allée",
        [EV_W_COLUMN_NAME] = "intervenant|intervenants|orateur|nom|conférencier",
        [EV_W_NO_EVENT] = "pas de séminaire|pas de séance|vacances|férié|jour férié|relâche",
        [EV_W_EMPTY] = "aucun événement|aucun évènement|aucun résultat|aucun événement à venir|"
                       "aucun évènement à venir|pas d'événement|pas d'évènement|aucune manifestation|"
                       "il n'y a aucun|il n'y a pas d'événement|il n'y a pas d'évènement",
        [EV_W_TOUR] = "tournée|en tournée|dates de tournée|villes|étapes",
        [EV_W_RECURS] = "tous les|toutes les|chaque|chaque semaine|hebdomadaire|mensuel|tous les mois",
        [EV_W_DURATION] = "durée",
        [EV_W_OPINION] = "tribune|éditorial|entretien|point de vue|chronique|opinion|édito",
    },
};
