/* Spanish. */
#include "indexer/extract/words.h"

const struct ev_words ev_words_es = {
    .lang = "es",
    .stop = "antes después todo todos muy bien donde hacia siempre mismo hay puede dos años ser tiene el la los las de del y en un una que es para con por al se su sus lo como más este esta "
            "estos estas son no o a nos nuestro nuestra sobre entre desde hasta también muy ha han "
            "será qué cómo pero sin cada fue donde según así te tu e",
    .phrases = {
        [EV_W_KICKER] =
            "leer más|ver más|más información|más info|saber más|más detalles|detalles|"
            "seguir leyendo|inscríbete|inscríbete aquí|inscribirse|inscripción|inscripciones|"
            "regístrate|registro|reservar|comprar entradas|entradas|ver vídeo|ver video|"
            "ver grabación|descargar|descargar programa|añadir al calendario|agregar al calendario|"
            "compartir|imprimir|haz clic aquí|aquí|ver todos|ver todo|todos los eventos|"
            "ver evento|enlace|gratis|ver mapa|programa completo",
        [EV_W_NAV] =
            "inicio|saltar al contenido|ir al contenido|menú|buscar|contacto|contáctanos|"
            "quiénes somos|sobre nosotros|acerca de|boletín|iniciar sesión|acceder|mi cuenta|"
            "aviso legal|política de privacidad|política de cookies|mapa web|mapa del sitio|"
            "anterior|siguiente|volver|volver arriba|síguenos|todos los derechos reservados|"
            "trabaja con nosotros|donar|suscríbete|filtrar|categorías|archivo|estás aquí|hemeroteca",
        [EV_W_LISTING] =
            "eventos|agenda|calendario|próximos eventos|eventos pasados|eventos anteriores|"
            "nuestros eventos|calendario de eventos|agenda de eventos|actividades|"
            "próximas actividades|actividades pasadas|jornadas|seminarios|talleres|conferencias|"
            "cursos|congresos|webinars|webinarios|agenda cultural|próximas fechas|fechas|"
            "programación|conciertos|exposiciones|convocatorias y eventos|noticias y eventos|"
            "seminario|ciclo de conferencias|todos los eventos|fechas de la gira|charlas|sesiones|reuniones",
        [EV_W_RELATED] =
            "eventos relacionados|otros eventos|más eventos|noticias relacionadas|"
            "artículos relacionados|también te puede interesar|te puede interesar|"
            "últimas noticias|entradas recientes|noticias recientes|ver también|contenido relacionado|"
            "otras noticias|más noticias|deja un comentario|comentarios|deja una respuesta|eventos similares|otras actividades",
        [EV_W_LABEL_DATE] = "fecha|fechas|cuándo|cuando|¿cuándo?|fecha y hora|día|días|día y hora|"
                            "fecha de inicio|inicio|comienzo|fecha y lugar|lugar y fecha|fecha del evento|del",
        [EV_W_LABEL_TIME] = "hora|horas|horario|hora de inicio|hora de fin|fin|fecha de fin|fecha fin|al|apertura",
        [EV_W_LABEL_PLACE] = "lugar|dónde|donde|¿dónde?|dirección|sala|ciudad|sede|ubicación|"
                             "localización|lugar del evento|espacio|aula|local|localidad",
        [EV_W_LABEL_TITLE] = "título|charla|conferencia|ponencia|evento|nombre|actividad|sesión|qué|taller|seminario",
        [EV_W_LABEL_TOPIC] = "tema|subtítulo|asunto|temática",
        [EV_W_LABEL_TAGS] = "etiquetas|palabras clave|temas|categorías|categoría|temáticas|tags",
        [EV_W_LABEL_OTHER] =
            "ponente|ponentes|conferenciante|conferencista|moderador|moderadora|modera|moderan|"
            "organizador|organizadores|organiza|organizan|organizado por|contacto|precio|coste|"
            "costo|tarifa|idioma|idiomas|público|dirigido a|tipo|estado|teléfono|tel|correo|"
            "correo electrónico|email|web|sitio web|inscripción|inscripciones|resumen|biografía|"
            "entrada|entradas|programa|participantes|participan|intervienen|interviene|invitado|invitados|presenta|"
            "imparte|colabora|colaboran|descripción|plazas|modalidad|publicado|autor|docente|patrocina|duración|facilitador",
        [EV_W_EVENT] =
            "evento|conferencia|conferencias|jornada|jornadas|seminario|taller|talleres|foro|cumbre|"
            "congreso|coloquio|encuentro|encuentros|reunión|mesa redonda|debate|concierto|festival|"
            "exposición|formación|curso|webinar|webinario|feria|simposio|charla|ponencia|"
            "presentación|ciclo|asamblea|escuela de verano|visita|ruta|mercado|inauguración|"
            "ceremonia|acto|gala|proyección|cine|teatro|función|fiesta|carrera|torneo|coloquios|"
            "videoconferencia|conversatorio|sesión|hackathon|recital|lectura|muestra|desayuno|tertulia|convivencia|capacitación",
        [EV_W_TAKES_PLACE] =
            "tendrá lugar|tendrán lugar|tiene lugar|tuvo lugar|tuvieron lugar|se celebra|"
            "se celebrará|se celebrarán|se celebró|se celebraron|se realiza|se realizará|"
            "se realizarán|se realizó|se llevará a cabo|se llevó a cabo|se llevarán a cabo|organiza|"
            "organizan|organizará|invita|invitan|te invita|te invitamos|os invitamos|les invitamos|"
            "acogerá|acoge|se desarrollará|será el|será los días|se impartirá|celebra|celebrará|arranca|dará comienzo",
        [EV_W_ONLINE] = "en línea|online|virtual|virtualmente|por zoom|vía zoom|zoom|"
                        "videoconferencia|streaming|en streaming|a distancia|telemático|telemática|"
                        "en directo por youtube|modalidad virtual|modalidad online|google meet|de forma virtual",
        [EV_W_ONLINE_NOUN] = "webinar|webinars|webinario|webinarios|seminario web|conferencia virtual|"
                             "seminario virtual|curso online|jornada online|seminario online|taller virtual|encuentro virtual",
        [EV_W_HYBRID] = "híbrido|híbrida|presencial y online|presencial y virtual|"
                        "presencial y en línea|presencial u online|modalidad híbrida|formato híbrido",
        [EV_W_ONSITE] = "presencial|de forma presencial|presencialmente",
        [EV_W_CANCELLED] = "cancelado|cancelada|suspendido|suspendida|anulado|anulada|queda suspendido|queda cancelado",
        [EV_W_POSTPONED] = "aplazado|aplazada|pospuesto|pospuesta|se aplaza|se pospone|nueva fecha|reprogramado|reprogramada",
        [EV_W_MOVED_ONLINE] = "pasa a ser online|se celebrará online|se traslada a formato online",
        [EV_W_NEWS] = "noticias|noticia|nota de prensa|notas de prensa|comunicado|comunicados|"
                      "actualidad|blog|prensa|novedades|sala de prensa|boletín",
        [EV_W_CALL] =
            "convocatoria de ponencias|convocatoria de artículos|convocatoria|"
            "convocatoria abierta|llamada a comunicaciones|llamado a ponencias|"
            "llamado a presentar|solicitud de ofertas|licitación|licitaciones|"
            "presentación de propuestas|envío de comunicaciones|envío de propuestas|"
            "plazo de solicitud|plazo de presentación|abierto el plazo|bases de la convocatoria|presentar candidaturas|beca|becas|petición de contribuciones",
        [EV_W_RECORDING] = "grabación|grabaciones|ver la grabación|vídeo de la sesión|ver vídeo|disponible en diferido",
        [EV_W_MINUTES] = "documentos|documentación|convocatoria y orden|acta|actas|acta de la reunión|actas de las reuniones|orden del día pdf|"
                         "memoria anual|boletín oficial|acuerdos|informe anual|transcripción",
        [EV_W_REGISTER] =
            "inscripción|inscripciones|inscríbete|inscribirse|entrada libre|entrada gratuita|"
            "entrada libre hasta completar aforo|aforo limitado|aforo|entradas|reserva|reservas|"
            "gratuito|gratuita|registro|ponentes|programa|participantes|asistencia|plazas limitadas",
        [EV_W_DEADLINE] =
            "fecha límite|plazo|fecha tope|cierre de inscripciones|límite de inscripción|"
            "fin de plazo|último día|a más tardar",
        [EV_W_POSTED] = "publicado|publicado el|publicada el|publicado por|actualizado|"
                        "actualizado el|última actualización|modificado|escrito por|redacción|por",
        [EV_W_DAY_N] = "día|jornada",
        [EV_W_AGENDA] = "programa|orden del día|agenda|cronograma|horario|programa preliminar|programa de la jornada",
        [EV_W_CLOSE] = "clausura|cierre|fin|fin de la jornada|cierre de la jornada|final|fin de la sesión|despedida",
        [EV_W_VENUE] =
            "faro|archivo|casa de cultura|jardín|puerto|mercado|alcázar|monasterio|convento|palau|ermita|molino|sala|universidad|centro|calle|avenida|hotel|auditorio|teatro|biblioteca|museo|iglesia|"
            "campus|edificio|escuela|colegio|instituto|club|café|casa|parque|plaza|palacio|castillo|"
            "estadio|galería|ayuntamiento|facultad|aula|salón|salón de actos|paseo|cine|paraninfo|"
            "librería|fundación|rectorado|ateneo|hospital|torre|piso|planta|carrera|polideportivo|pabellón|auditórium|sede|recinto",
        [EV_W_COLUMN_NAME] = "ponente|ponentes|nombre|conferenciante|expositor",
        [EV_W_NO_EVENT] = "festivo|vacaciones|no hay seminario|sin seminario|no hay clase|feriado",
        [EV_W_EMPTY] = "no hay eventos|no se encontraron eventos|no hay eventos próximos|"
                       "no hay próximos eventos|sin resultados|no hay resultados|no hay actividades|"
                       "no se han encontrado|actualmente no hay|no existen eventos",
        [EV_W_TOUR] = "gira|de gira|fechas de la gira|ciudades",
        [EV_W_RECURS] = "todos los|todas las|cada|semanal|mensual|cada semana",
        [EV_W_DURATION] = "duración",
        [EV_W_OPINION] = "opinión|editorial|entrevista|tribuna|columna|artículo de opinión",
    },
};
