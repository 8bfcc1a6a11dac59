#include "indexer/extract/phrases.h"

#define LANG "es"

static const struct ev_phrase phrases[] = {
    EV_PEOPLE_LABEL(SPEAKER, "ponente"),
    EV_PEOPLE_LABEL(SPEAKER, "ponentes"),
    EV_PEOPLE_LABEL(SPEAKER, "ponencia"),
    EV_PEOPLE_LABEL(SPEAKER, "ponencias"),
    EV_PEOPLE_LABEL(SPEAKER, "conferenciante"),
    EV_PEOPLE_LABEL(SPEAKER, "conferenciantes"),
    EV_PEOPLE_LABEL(SPEAKER, "orador"),
    EV_PEOPLE_LABEL(SPEAKER, "oradora"),
    EV_PEOPLE_LABEL(SPEAKER, "oradores"),
    EV_PEOPLE_LABEL(SPEAKER, "expositor"),
    EV_PEOPLE_LABEL(SPEAKER, "expositora"),
    EV_PEOPLE_LABEL(SPEAKER, "expositores"),
    EV_PEOPLE_LABEL(SPEAKER, "intervienen"),
    EV_PEOPLE_LABEL(SPEAKER, "interviene"),
    EV_PEOPLE_LABEL(SPEAKER, "participan"),
    EV_PEOPLE_LABEL(SPEAKER, "participantes"),
    EV_PEOPLE_LABEL(SPEAKER, "invitado"),
    EV_PEOPLE_LABEL(SPEAKER, "invitada"),
    EV_PEOPLE_LABEL(SPEAKER, "invitados"),
    EV_PEOPLE_LABEL(SPEAKER, "imparte"),
    EV_PEOPLE_LABEL(SPEAKER, "impartido por"),
    EV_PEOPLE_LABEL(SPEAKER, "con"),
    EV_PEOPLE_LABEL(SPEAKER, "a cargo de"),
    EV_PEOPLE_LABEL(SPEAKER, "presenta"),
    EV_PEOPLE_LABEL(SPEAKER, "presentan"),
    EV_PEOPLE_LABEL(SPEAKER, "profesor"),
    EV_PEOPLE_LABEL(SPEAKER, "profesora"),
    EV_PEOPLE_LABEL(SPEAKER, "docente"),
    EV_PEOPLE_LABEL(SPEAKER, "autor"),
    EV_PEOPLE_LABEL(SPEAKER, "autora"),
    EV_PEOPLE_LABEL(SPEAKER, "apertura"),
    EV_PEOPLE_LABEL(SPEAKER, "bienvenida"),
    EV_PEOPLE_LABEL(SPEAKER, "inauguracion"),
    EV_PEOPLE_LABEL(SPEAKER, "tallerista"),
    EV_PEOPLE_LABEL(SPEAKER, "facilitador"),
    EV_PEOPLE_LABEL(PANELLIST, "panelistas"),
    EV_PEOPLE_LABEL(PANELLIST, "mesa redonda"),
    EV_PEOPLE_LABEL(PANELLIST, "panel"),
    EV_PEOPLE_LABEL(PANELLIST, "panelista"),
    EV_PEOPLE_LABEL(MODERATOR, "modera"),
    EV_PEOPLE_LABEL(MODERATOR, "moderador"),
    EV_PEOPLE_LABEL(MODERATOR, "moderadora"),
    EV_PEOPLE_LABEL(MODERATOR, "moderacion"),
    EV_PEOPLE_LABEL(MODERATOR, "moderado por"),
    EV_PEOPLE_LABEL(MODERATOR, "conduce"),
    EV_PEOPLE_LABEL(CHAIR, "preside"),
    EV_PEOPLE_LABEL(CHAIR, "presidencia"),
    EV_PEOPLE_LABEL(HOST, "anfitrion"),
    EV_PEOPLE_LABEL(HOST, "anfitriona"),
    EV_PEOPLE_LABEL(ORGANISER, "organizador"),
    EV_PEOPLE_LABEL(ORGANISER, "organizadora"),
    EV_PEOPLE_LABEL(ORGANISER, "organiza"),
    EV_PEOPLE_LABEL(ORGANISER, "coordinador"),
    EV_PEOPLE_LABEL(ORGANISER, "coordinadora"),
    EV_PEOPLE_LABEL(ORGANISER, "coordinacion"),
    EV_PEOPLE_LABEL(ORGANISER, "coordina"),
    EV_PEOPLE_LABEL(CONTACT, "contacto"),
    EV_PEOPLE_LABEL(CONTACT, "persona de contacto"),
    EV_PEOPLE_LABEL(CONTACT, "mas informacion"),
    EV_PEOPLE_LABEL(CONTACT, "informacion"),
    EV_PEOPLE_LABEL(CONTACT, "informes"),
    EV_PEOPLE_AFTER(MODERATOR, "moderado por"),
    EV_PEOPLE_AFTER(MODERATOR, "moderada por"),
    EV_PEOPLE_AFTER(MODERATOR, "modera"),
    EV_PEOPLE_AFTER(MODERATOR, "moderara"),
    EV_PEOPLE_AFTER(CHAIR, "presidido por"),
    EV_PEOPLE_AFTER(CHAIR, "presidida por"),
    EV_PEOPLE_AFTER(SPEAKER, "a cargo de"),
    EV_PEOPLE_AFTER(SPEAKER, "impartido por"),
    EV_PEOPLE_AFTER(SPEAKER, "impartida por"),
    EV_PEOPLE_AFTER(SPEAKER, "impartida a cargo de"),
    EV_PEOPLE_AFTER(SPEAKER, "con la participacion de"),
    EV_PEOPLE_AFTER(SPEAKER, "con la intervencion de"),
    EV_PEOPLE_AFTER(SPEAKER, "con la presencia de"),
    EV_PEOPLE_AFTER(SPEAKER, "contara con"),
    EV_PEOPLE_AFTER(SPEAKER, "ponencia de"),
    EV_PEOPLE_AFTER(SPEAKER, "ponencias de"),
    EV_PEOPLE_AFTER(SPEAKER, "conferencia de"),
    EV_PEOPLE_AFTER(SPEAKER, "charla de"),
    EV_PEOPLE_AFTER(SPEAKER, "presentado por"),
    EV_PEOPLE_AFTER(SPEAKER, "presentada por"),
    EV_PEOPLE_AFTER(SPEAKER, "presentacion de"),
    EV_PEOPLE_AFTER(SPEAKER, "dictado por"),
    EV_PEOPLE_AFTER(SPEAKER, "dictada por"),
    EV_PEOPLE_AFTER(SPEAKER, "ofrecida por"),
    EV_PEOPLE_AFTER(SPEAKER, "intervendran"),
    EV_PEOPLE_AFTER(SPEAKER, "participaran"),
    EV_PEOPLE_AFTER(PANELLIST, "mesa redonda con"),
    EV_PEOPLE_AFTER(PANELLIST, "debate con"),
    EV_PEOPLE_AFTER(PANELLIST, "dialogo con"),
    EV_PEOPLE_AFTER(PANELLIST, "conversacion con"),
    EV_PEOPLE_AFTER(PANELLIST, "coloquio con"),
    EV_PEOPLE_AFTER(CONTACT, "contactar con"),
    EV_PEOPLE_AFTER(CONTACT, "pongase en contacto con"),
    EV_PEOPLE_AFTER(CONTACT, "comunicarse con"),
    EV_PEOPLE_AFTER(ORGANISER, "coordinado por"),
    EV_PEOPLE_AFTER(ORGANISER, "coordinada por"),
    EV_PEOPLE_WITH(SPEAKER, "con"),
    EV_PEOPLE_WITH(SPEAKER, "por"),
    EV_PEOPLE_WITH(SPEAKER, "entre ellos"),
    EV_ORG_LABEL(ORGANISER, "organiza"),
    EV_ORG_LABEL(ORGANISER, "organizan"),
    EV_ORG_LABEL(ORGANISER, "organizador"),
    EV_ORG_LABEL(ORGANISER, "organizadores"),
    EV_ORG_LABEL(ORGANISER, "organizadora"),
    EV_ORG_LABEL(ORGANISER, "organizado por"),
    EV_ORG_LABEL(ORGANISER, "entidad organizadora"),
    EV_ORG_LABEL(ORGANISER, "entidades organizadoras"),
    EV_ORG_LABEL(ORGANISER, "convoca"),
    EV_ORG_LABEL(ORGANISER, "convocan"),
    EV_ORG_LABEL(ORGANISER, "promueve"),
    EV_ORG_LABEL(ORGANISER, "promotor"),
    EV_ORG_LABEL(CO_ORGANISER, "coorganiza"),
    EV_ORG_LABEL(CO_ORGANISER, "coorganizan"),
    EV_ORG_LABEL(CO_ORGANISER, "coorganizado por"),
    EV_ORG_LABEL(HOST, "anfitrion"),
    EV_ORG_LABEL(HOST, "acoge"),
    EV_ORG_LABEL(PARTNER, "colabora"),
    EV_ORG_LABEL(PARTNER, "colaboran"),
    EV_ORG_LABEL(PARTNER, "colaboradores"),
    EV_ORG_LABEL(PARTNER, "en colaboracion con"),
    EV_ORG_LABEL(PARTNER, "con la colaboracion de"),
    EV_ORG_LABEL(PARTNER, "con el apoyo de"),
    EV_ORG_LABEL(PARTNER, "apoya"),
    EV_ORG_LABEL(PARTNER, "apoyan"),
    EV_ORG_LABEL(PARTNER, "socios"),
    EV_ORG_LABEL(PARTNER, "auspicia"),
    EV_ORG_LABEL(PARTNER, "auspician"),
    EV_ORG_LABEL(PARTNER, "entidades colaboradoras"),
    EV_ORG_LABEL(FUNDER, "financia"),
    EV_ORG_LABEL(FUNDER, "financian"),
    EV_ORG_LABEL(FUNDER, "financiado por"),
    EV_ORG_LABEL(FUNDER, "cofinanciado por"),
    EV_ORG_LABEL(FUNDER, "patrocina"),
    EV_ORG_LABEL(FUNDER, "patrocinan"),
    EV_ORG_LABEL(FUNDER, "patrocinadores"),
    EV_ORG_LABEL(FUNDER, "patrocinado por"),
    EV_ORG_LABEL(FUNDER, "subvenciona"),
    EV_ORG_AFTER(ORGANISER, "organizado por"),
    EV_ORG_AFTER(ORGANISER, "organizada por"),
    EV_ORG_AFTER(ORGANISER, "organizados por"),
    EV_ORG_AFTER(ORGANISER, "organizadas por"),
    EV_ORG_AFTER(ORGANISER, "convocado por"),
    EV_ORG_AFTER(ORGANISER, "convocada por"),
    EV_ORG_AFTER(ORGANISER, "promovido por"),
    EV_ORG_AFTER(ORGANISER, "promovida por"),
    EV_ORG_AFTER(ORGANISER, "impulsado por"),
    EV_ORG_AFTER(ORGANISER, "impulsada por"),
    EV_ORG_AFTER(ORGANISER, "por iniciativa de"),
    EV_ORG_AFTER(ORGANISER, "una iniciativa de"),
    EV_ORG_AFTER(CO_ORGANISER, "coorganizado por"),
    EV_ORG_AFTER(CO_ORGANISER, "coorganizada por"),
    EV_ORG_AFTER(CO_ORGANISER, "organizado conjuntamente por"),
    EV_ORG_AFTER(HOST, "acogido por"),
    EV_ORG_AFTER(HOST, "acogida por"),
    EV_ORG_AFTER(PARTNER, "en colaboracion con"),
    EV_ORG_AFTER(PARTNER, "con la colaboracion de"),
    EV_ORG_AFTER(PARTNER, "en cooperacion con"),
    EV_ORG_AFTER(PARTNER, "con el apoyo de"),
    EV_ORG_AFTER(PARTNER, "junto con"),
    EV_ORG_AFTER(PARTNER, "junto a"),
    EV_ORG_AFTER(PARTNER, "en alianza con"),
    EV_ORG_AFTER(PARTNER, "auspiciado por"),
    EV_ORG_AFTER(PARTNER, "bajo el auspicio de"),
    EV_ORG_AFTER(PARTNER, "con el respaldo de"),
    EV_ORG_AFTER(FUNDER, "financiado por"),
    EV_ORG_AFTER(FUNDER, "financiada por"),
    EV_ORG_AFTER(FUNDER, "cofinanciado por"),
    EV_ORG_AFTER(FUNDER, "cofinanciada por"),
    EV_ORG_AFTER(FUNDER, "patrocinado por"),
    EV_ORG_AFTER(FUNDER, "patrocinada por"),
    EV_ORG_AFTER(FUNDER, "subvencionado por"),
    EV_ORG_AFTER(FUNDER, "con la financiacion de"),
    EV_ORG_BEFORE(ORGANISER, "organiza"),
    EV_ORG_BEFORE(ORGANISER, "organizan"),
    EV_ORG_BEFORE(ORGANISER, "organizara"),
    EV_ORG_BEFORE(ORGANISER, "organizaran"),
    EV_ORG_BEFORE(ORGANISER, "convoca"),
    EV_ORG_BEFORE(ORGANISER, "convocan"),
    EV_ORG_BEFORE(ORGANISER, "celebra"),
    EV_ORG_BEFORE(ORGANISER, "celebran"),
    EV_ORG_BEFORE(ORGANISER, "invita"),
    EV_ORG_BEFORE(ORGANISER, "invitan"),
    EV_ORG_BEFORE(ORGANISER, "te invita"),
    EV_ORG_BEFORE(ORGANISER, "os invita"),
    EV_ORG_BEFORE(ORGANISER, "les invita"),
    EV_ORG_BEFORE(ORGANISER, "presenta"),
    EV_ORG_BEFORE(ORGANISER, "presentan"),
    EV_ORG_BEFORE(ORGANISER, "ofrece"),
    EV_ORG_BEFORE(ORGANISER, "ofrecen"),
    EV_ORG_BEFORE(ORGANISER, "impulsa"),
    EV_ORG_BEFORE(HOST, "acoge"),
    EV_ORG_BEFORE(HOST, "acogen"),
    EV_ORG_BEFORE(HOST, "acogera"),
    EV_ORG_BEFORE(HOST, "sera anfitrion"),
    EV_ORG_NOT("en el marco de"),
    EV_ORG_NOT("en el marco del"),
    EV_ORG_NOT("en nombre de"),
    EV_ORG_NOT("por encargo de"),
    EV_ORG_NOT("dentro de"),
    EV_ORG_NOT("en representacion de"),
    EV_ORG_NOT("un proyecto de"),
};

const struct ev_phrasebook ev_phrases_es = {
    .language = LANG,
    .function =
        "el la los las un una unos unas y e o u pero si para de del a al en con sin por sobre "
        "entre hacia hasta desde es son era ser sido fue fueron esta estan ha han habia sera "
        "seran puede pueden debe deben no ni mas muy tambien ya todo todos toda todas este estos "
        "estas ese esa eso su sus nuestro nuestra nuestros nuestras mi mis tu tus nos os se lo le "
        "les que quien cual cuando donde como porque ante bajo contra durante segun tras",
    .common =
        "abierta abierto acceso accion actividad actividades actos actualidad agenda agua "
        "alimentacion alimentos ambiente ambiental analisis ano anos aprendizaje archivo arte "
        "artes asamblea aula ayuda ballet barrio biblioteca biodiversidad cambio camino campana "
        "capacitacion caso casos castellano centro charla ciclo ciencia ciencias cine ciudad "
        "ciudadana ciudadania ciudades climatico clima clausura club coloquio comercio "
        "comunicacion comunidad concierto concurso conferencia congreso construccion consumo "
        "contra convocatoria cooperacion cooperativa crisis cultura cultural curso cursos danza "
        "datos debate democracia derecho derechos desafios desarrollo dia dias dialogo digital "
        "domingo economia ecologia educacion educativa elecciones empleo empresa empresas "
        "encuentro energia ensayo entrada escena escuela escuelas espacio espanol estado "
        "estrategia estudio estudios europa evento eventos experiencias exposicion familia "
        "feminismo feria festival fiesta filosofia final financiacion formacion foro fotografia "
        "futbol futuro genero gestion gobierno gran grupo guerra guia hacia historia homenaje "
        "hora horario huerto igualdad inauguracion infancia informacion innovacion inscripcion "
        "integracion internacional investigacion invierno introduccion jardin joven jovenes "
        "jornada jornadas jueves juntos justicia laboral lanzamiento lectura lengua libertad "
        "libre libro libros literatura local lucha lugar lunes maestria manana mapa mar martes "
        "medio medios memoria mercado mesa miercoles migracion mirada mision modelo moderna "
        "movilidad movimiento mujer mujeres mundial mundo municipal museo musica musical nacional "
        "naturaleza navidad ninos noche noticias nueva nuevas nuevo nuevos obra oportunidades "
        "orientacion otono paisaje pais pan paseo patrimonio paz pelicula perspectivas plan "
        "plantas plaza poblacion poesia politica politicas popular practica practicas "
        "presentacion primavera problemas proceso programa proyeccion proyecto proyectos publica "
        "publico publicos pueblo puertas ramon realidad recital recursos red redes reforma region "
        "regional religion reparacion reto retos retrospectiva reunion revista revolucion rio "
        "ruta rural sabado salud seguridad semana seminario servicio sesion simposio sistema "
        "social sociales sociedad solidaria solidaridad sostenible sostenibilidad suelo taller "
        "talleres tarde teatro tecnica tecnologia tecnologias tema temas teoria territorio tiempo "
        "tierra torneo trabajo tradicion transito transicion transparencia transporte turismo "
        "universal urbana uso valores vecinal venta verano viaje vida viernes violencia visita "
        "vivienda vivir voluntariado voz web yoga leer mas inicio",
    .jobs =
        "director directora presidente presidenta vicepresidente vicepresidenta responsable jefe "
        "jefa coordinador coordinadora profesor profesora catedratico catedratica investigador "
        "investigadora docente doctor doctora periodista escritor escritora autor autora "
        "sociologo sociologa historiador historiadora geografo geografa economista filosofo "
        "filosofa politologo politologa antropologo antropologa biologo biologa geologo geologa "
        "hidrologo ingeniero ingeniera arquitecto arquitecta urbanista abogado abogada medico "
        "medica psicologo psicologa alcalde alcaldesa concejal concejala consejero consejera "
        "diputado diputada senador senadora ministro ministra secretario secretaria subsecretario "
        "delegado delegada tecnico tecnica consultor consultora experto experta especialista "
        "fundador fundadora cofundador cofundadora miembro portavoz tesorero gerente artista "
        "fotografo fotografa cineasta actor actriz musico musica cantante poeta traductor "
        "traductora editor editora activista agricultor guia bibliotecario bibliotecaria "
        "archivero comisario comisaria embajador embajadora rector rectora decano decana "
        "estudiante asesor asesora gestor gestora representante moderador moderadora",
    .offices =
        "alcalde alcaldesa concejal concejala ministro ministra senador senadora diputado diputada",
    .orgs =
        "universidad universidades escuela instituto institucion facultad laboratorio centro "
        "ministerio agencia autoridad consejo consejeria comision comite parlamento gobierno "
        "ayuntamiento municipio municipalidad alcaldia diputacion provincia region junta "
        "generalitat comunidad mancomunidad asociacion asociaciones federacion confederacion "
        "union sindicato sociedad fundacion fondo red consorcio coalicion plataforma organizacion "
        "organizaciones ong empresa compania cooperativa cooperativas grupo banco museo "
        "biblioteca hospital iglesia partido prensa editorial diario periodico revista radio "
        "teatro orquesta casa observatorio camara oficina direccion departamento servicio "
        "colectivo circulo club liga csic unam cepal",
    .honorifics = "sr sra srta don dona d. dna sr. sra. dr. dra. prof. ing. lic. lcdo arq.",
    .speak =
        "ofrecera ofreceran ofrece dara daran impartira impartiran disertara habla hablara "
        "hablaran presenta presentara presentan explica explicara interviene "
        "intervendra intervienen participa participara participan modera moderara expone expondra "
        "comparte compartira dialoga dialogara dice cuenta contara",
    .places =
        "calle avenida plaza paseo carretera camino sala salon aula edificio auditorio planta "
        "piso hotel castillo puente estacion parque jardin bosque lago isla monte rio casa teatro "
        "iglesia palacio pabellon centro",
    .countries =
        "espana francia alemania italia portugal mexico argentina chile colombia peru bolivia "
        "ecuador uruguay paraguay venezuela cuba guatemala honduras nicaragua panama brasil "
        "marruecos argelia china japon india rusia ucrania",
    .join = "y e &",
    .of = "de del la en al",
    .field = "para en",
    .days =
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre "
        "diciembre lunes martes miercoles jueves viernes sabado domingo",
    .former = "ex antiguo antigua exministro",
    .articles = "el la los las",
    .phrases = phrases,
    .phrases_count = sizeof phrases / sizeof *phrases,
};
