/* Words of no single language, and function words of languages without phrases of their own. */
#include "indexer/extract/words.h"

const struct ev_words ev_words_any = {
    .lang = "",
    .stop = "",
    .phrases = {
        [EV_W_GLUE] =
            "at|from|to|on|and|until|till|between|of|the|um|ab|von|bis|den|dem|am|und|der|ca|le|de|à|"
            "du|au|et|dès|del|al|a|las|los|el|y|desde|hasta|dalle|alle|ore|il|dal|e|das|às|as|dia|"
            "dias|do|op|tot|van|en|om|kl|klo|klokken|klockan|og|och|fra|til|till|från|od|w|dniach|"
            "dniu|dnia|v|ve|с|до|в|г|года|по|date|datum|when|each day|daily|onwards|all day|ganztägig|"
            "toute la journée|jeweils|dates|weekday|day|dag|tag|local time|t m|tm",
        [EV_W_UNIT] =
            "o'clock|hrs|hours|hour|time|local time|uhr|h|heures|heure|hs|horas|hora|uur|godz|godziny|"
            "r|hod|hodin|ч|am|pm|noon|midnight|c t|s t|gmt|utc|cet|cest|eet|eest|wet|west|bst|est|edt|"
            "cst|cdt|mst|mdt|pst|pdt|et|pt|ct|mt|mez|mesz|msk|ist|jst|aest|aedt|hkt|sgt|uk time|uk|"
            "central european time|central european summer time|brussels time|paris time|"
            "berlin time|glasgow time|london time|eastern|eastern time|pacific time|central time|"
            "mountain time|british summer time|german time|brussels",
        [EV_W_BREAK] =
            "break|coffee|coffee break|tea break|lunch|lunch break|welcome|registration|opening|"
            "welcome and introduction|introduction|q a|discussion|pause|kaffeepause|mittagspause|"
            "mittagessen|begrüßung|begrüssung|empfang|ankommen|eröffnung|pause café|pause déjeuner|"
            "déjeuner|accueil|accueil des participants|mot de bienvenue|ouverture|café|comida|"
            "bienvenida|recepción|apertura|pausa|pausa café|pausa caffè|pranzo|saluti|"
            "registrazione|almoço|intervalo|recepção|abertura|boas-vindas|pauze|koffiepauze|"
            "lunchpauze|ontvangst|welkom|opening|inloop|paus|kaffe|fika|välkommen|inledning|lunsj|"
            "velkommen|registrering|frokost|velkomst|pauza|przerwa|przerwa kawowa|lunch|powitanie|"
            "rejestracja|rejestracja uczestników|přestávka|oběd|registrace|zahájení|перерыв|обед|"
            "кофе-брейк|регистрация|открытие",
        [EV_W_UNKNOWN] =
            "tba|tbc|tbd|to be announced|to be confirmed|to be determined|to be decided|"
            "title tba|wird noch bekannt gegeben|folgt|n n|à confirmer|à venir|por confirmar|"
            "por determinar|da definire|da confermare|a definir|a confirmar|nader te bepalen|"
            "volgt|meddelas senare|kommer senare|kunngjøres senere|annonceres senere|"
            "wkrótce|do ustalenia|bude upřesněno|будет объявлено",
        [EV_W_LABEL_DATE] = "save the date",
        [EV_W_LABEL_OTHER] = "opening hours|opening times|öffnungszeiten|geöffnet|horaires d'ouverture|"
                             "heures d'ouverture|horario de apertura|horario de visita|orari di apertura|"
                             "orario di apertura|horário de funcionamento|openingstijden|öppettider|"
                             "åpningstider|åbningstider|godziny otwarcia|otevírací doba|часы работы|"
                             "режим работы|bürozeiten|office hours",
        [EV_W_IN] = "nell|nelle|nei|negli|all|allo|agli|ai|dall|presso|dans|chez|in|at|à|au|aux|en|im|am|bei|beim|auf|nel|nella|nello|al|alla|presso|a|em|no|na|"
                    "te|op|i|på|ved|w|we|na|v|ve|в|на",
        [EV_W_KICKER] = "ics|pdf|html|ical|outlook|google|webcal|http|https|www",
        [EV_W_EVENT] = "bof|meetup|hackathon|barcamp|webinar|workshop|forum|festival|symposium|"
                       "seminar|expo|summit|openair|open air|masterclass|brunch|quiz|jam",
        [EV_W_ONLINE] = "zoom us|teams|ms teams|webex|bigbluebutton|jitsi|gotomeeting|livestream|"
                        "discord|youtube live|google meet",
    },
};

const struct ev_words ev_words_stops[] = {
    { .lang = "fi",
      .stop = "ja on ei se että hän oli olla ovat joka mutta kun niin myös sekä tai jos "
              "kuin ole mukaan sen tämä voi kanssa klo ovat mitä jossa sitä tämän" },
    { .lang = "hu",
      .stop = "a az és hogy nem is egy ez van meg de csak már mint vagy volt lesz ki "
              "szerint után még minden amely illetve valamint között által lehet" },
    { .lang = "tr",
      .stop = "ve bir bu da de için ile olarak çok daha gibi en kadar sonra olan ne var "
              "ise her veya ancak tarafından ya olduğu göre" },
    { .lang = "ro",
      .stop = "și de la în a cu pe pentru nu din că care mai este au fi sau ale prin "
              "despre unde când după sunt ca un o al lor fost va" },
    { .lang = "ca",
      .stop = "el la els les de i a en que un una per amb del dels al als és són no es "
              "més aquesta aquest com però seva seu ha tot dins l d fins també amb" },
    { .lang = "hr",
      .stop = "i u na je se da za su od s o a kao koji koja koje ne bi će te iz ili što "
              "ali nakon više svih između biti kako također samo već po" },
    { .lang = "sk",
      .stop = "a v na sa je že s z do o pre to ako za vo k po od si sú ale by podľa pri "
              "ktorý ktorá ktoré bude budú alebo tiež aby už bol bola bolo tak kde aj" },
    { .lang = "sl",
      .stop = "in v na je se da za so od z o ki pa s tudi ne bi po kot iz ali pri do bo "
              "med ter biti vse več lahko kako kjer še le bodo" },
    { .lang = "et",
      .stop = "ja on ei et see oli mis kui ka või aga mille kes ning oma seda saab need "
              "välja pärast kuni nii selle nende juures veel" },
    { .lang = "lt",
      .stop = "ir yra kad su iš į ne tai už bus kaip apie jau per o ar bei nuo iki kuris "
              "kurie arba dėl pagal bet taip tik prie" },
    { .lang = "lv",
      .stop = "un ir ar no par uz kas lai arī pie tiek vai tas bet kā nav pēc līdz tika "
              "būs kuri jau gada viņa šo savu" },
    { .lang = "eu",
      .stop = "eta da ez du dira bat ere zen izan dute baina hau hori dela egin izango "
              "duen den edo bere zuen arte" },
    { .lang = "gl",
      .stop = "o a os as de do da dos das e en un unha que é para con por no na nos nas ao "
              "aos á ás se máis como non son foi ou pola polo esta tamén sobre ata" },
    { .lang = "is",
      .stop = "og að í á er sem til um við það af með fyrir ekki en var hann eru frá verður "
              "þar hefur sé þess þá eða hjá svo" },
    { .lang = "uk",
      .stop = "і в у на що не з та до за від як це для про по є але його ми ви або яка які "
              "який буде під час також й їх щоб" },
    { .lang = "bg",
      .stop = "и на в за от се да с по е са ще не което това който като при след до или "
              "беше бъде също между има ни ви те" },
    { .lang = "sr",
      .stop = "и у на је се да за су од са о а као који која које не би ће из или што али "
              "након између бити како такође само већ по" },
    { .lang = NULL },
};
