#include "indexer/extract/phrases.h"

#define LANG "pt"

static const struct ev_phrase phrases[] = {
    EV_PEOPLE_LABEL(SPEAKER, "palestrante"),
    EV_PEOPLE_LABEL(SPEAKER, "palestrantes"),
    EV_PEOPLE_LABEL(SPEAKER, "orador"),
    EV_PEOPLE_LABEL(SPEAKER, "oradora"),
    EV_PEOPLE_LABEL(SPEAKER, "oradores"),
    EV_PEOPLE_LABEL(SPEAKER, "oradoras"),
    EV_PEOPLE_LABEL(SPEAKER, "conferencista"),
    EV_PEOPLE_LABEL(SPEAKER, "conferencistas"),
    EV_PEOPLE_LABEL(SPEAKER, "participantes"),
    EV_PEOPLE_LABEL(SPEAKER, "participam"),
    EV_PEOPLE_LABEL(SPEAKER, "participacao"),
    EV_PEOPLE_LABEL(SPEAKER, "convidado"),
    EV_PEOPLE_LABEL(SPEAKER, "convidada"),
    EV_PEOPLE_LABEL(SPEAKER, "convidados"),
    EV_PEOPLE_LABEL(SPEAKER, "com"),
    EV_PEOPLE_LABEL(SPEAKER, "ministrante"),
    EV_PEOPLE_LABEL(SPEAKER, "ministrado por"),
    EV_PEOPLE_LABEL(SPEAKER, "apresentacao"),
    EV_PEOPLE_LABEL(SPEAKER, "apresentador"),
    EV_PEOPLE_LABEL(SPEAKER, "formador"),
    EV_PEOPLE_LABEL(SPEAKER, "formadora"),
    EV_PEOPLE_LABEL(SPEAKER, "formadores"),
    EV_PEOPLE_LABEL(SPEAKER, "autor"),
    EV_PEOPLE_LABEL(SPEAKER, "autora"),
    EV_PEOPLE_LABEL(SPEAKER, "abertura"),
    EV_PEOPLE_LABEL(SPEAKER, "intervenientes"),
    EV_PEOPLE_LABEL(SPEAKER, "expositor"),
    EV_PEOPLE_LABEL(SPEAKER, "expositores"),
    EV_PEOPLE_LABEL(SPEAKER, "professor"),
    EV_PEOPLE_LABEL(SPEAKER, "professora"),
    EV_PEOPLE_LABEL(SPEAKER, "facilitador"),
    EV_PEOPLE_LABEL(PANELLIST, "mesa redonda"),
    EV_PEOPLE_LABEL(PANELLIST, "painel"),
    EV_PEOPLE_LABEL(PANELLIST, "painelistas"),
    EV_PEOPLE_LABEL(PANELLIST, "debatedores"),
    EV_PEOPLE_LABEL(PANELLIST, "debatedor"),
    EV_PEOPLE_LABEL(PANELLIST, "debatedora"),
    EV_PEOPLE_LABEL(MODERATOR, "moderacao"),
    EV_PEOPLE_LABEL(MODERATOR, "moderador"),
    EV_PEOPLE_LABEL(MODERATOR, "moderadora"),
    EV_PEOPLE_LABEL(MODERATOR, "mediacao"),
    EV_PEOPLE_LABEL(MODERATOR, "mediador"),
    EV_PEOPLE_LABEL(MODERATOR, "mediadora"),
    EV_PEOPLE_LABEL(MODERATOR, "mediado por"),
    EV_PEOPLE_LABEL(CHAIR, "presidencia"),
    EV_PEOPLE_LABEL(CHAIR, "coordenacao de mesa"),
    EV_PEOPLE_LABEL(HOST, "anfitriao"),
    EV_PEOPLE_LABEL(HOST, "anfitria"),
    EV_PEOPLE_LABEL(ORGANISER, "organizador"),
    EV_PEOPLE_LABEL(ORGANISER, "organizadora"),
    EV_PEOPLE_LABEL(ORGANISER, "organizadores"),
    EV_PEOPLE_LABEL(ORGANISER, "coordenacao"),
    EV_PEOPLE_LABEL(ORGANISER, "coordenador"),
    EV_PEOPLE_LABEL(ORGANISER, "coordenadora"),
    EV_PEOPLE_LABEL(ORGANISER, "comissao organizadora"),
    EV_PEOPLE_LABEL(CONTACT, "contato"),
    EV_PEOPLE_LABEL(CONTACT, "contacto"),
    EV_PEOPLE_LABEL(CONTACT, "contatos"),
    EV_PEOPLE_LABEL(CONTACT, "informacoes"),
    EV_PEOPLE_LABEL(CONTACT, "mais informacoes"),
    EV_PEOPLE_AFTER(MODERATOR, "mediacao de"),
    EV_PEOPLE_AFTER(MODERATOR, "moderado por"),
    EV_PEOPLE_AFTER(MODERATOR, "moderada por"),
    EV_PEOPLE_AFTER(MODERATOR, "mediado por"),
    EV_PEOPLE_AFTER(MODERATOR, "mediada por"),
    EV_PEOPLE_AFTER(MODERATOR, "com moderacao de"),
    EV_PEOPLE_AFTER(MODERATOR, "com mediacao de"),
    EV_PEOPLE_AFTER(CHAIR, "presidido por"),
    EV_PEOPLE_AFTER(CHAIR, "presidida por"),
    EV_PEOPLE_AFTER(SPEAKER, "ministrado por"),
    EV_PEOPLE_AFTER(SPEAKER, "ministrada por"),
    EV_PEOPLE_AFTER(SPEAKER, "ministradas por"),
    EV_PEOPLE_AFTER(SPEAKER, "com a participacao de"),
    EV_PEOPLE_AFTER(SPEAKER, "com a presenca de"),
    EV_PEOPLE_AFTER(SPEAKER, "apresentado por"),
    EV_PEOPLE_AFTER(SPEAKER, "apresentada por"),
    EV_PEOPLE_AFTER(SPEAKER, "palestra de"),
    EV_PEOPLE_AFTER(SPEAKER, "conferencia de"),
    EV_PEOPLE_AFTER(SPEAKER, "proferida por"),
    EV_PEOPLE_AFTER(SPEAKER, "proferido por"),
    EV_PEOPLE_AFTER(SPEAKER, "conduzido por"),
    EV_PEOPLE_AFTER(SPEAKER, "conduzida por"),
    EV_PEOPLE_AFTER(SPEAKER, "contara com"),
    EV_PEOPLE_AFTER(SPEAKER, "orientado por"),
    EV_PEOPLE_AFTER(SPEAKER, "orientada por"),
    EV_PEOPLE_AFTER(PANELLIST, "debate com"),
    EV_PEOPLE_AFTER(PANELLIST, "mesa redonda com"),
    EV_PEOPLE_AFTER(PANELLIST, "conversa com"),
    EV_PEOPLE_AFTER(PANELLIST, "dialogo com"),
    EV_PEOPLE_AFTER(PANELLIST, "bate-papo com"),
    EV_PEOPLE_AFTER(CONTACT, "contactar"),
    EV_PEOPLE_AFTER(CONTACT, "entre em contato com"),
    EV_PEOPLE_WITH(SPEAKER, "com"),
    EV_PEOPLE_WITH(SPEAKER, "por"),
    EV_PEOPLE_WITH(SPEAKER, "entre eles"),
    EV_ORG_LABEL(ORGANISER, "organizacao"),
    EV_ORG_LABEL(ORGANISER, "organizador"),
    EV_ORG_LABEL(ORGANISER, "organizadores"),
    EV_ORG_LABEL(ORGANISER, "organizado por"),
    EV_ORG_LABEL(ORGANISER, "promocao"),
    EV_ORG_LABEL(ORGANISER, "promotor"),
    EV_ORG_LABEL(ORGANISER, "promotores"),
    EV_ORG_LABEL(ORGANISER, "realizacao"),
    EV_ORG_LABEL(ORGANISER, "realizado por"),
    EV_ORG_LABEL(ORGANISER, "entidade organizadora"),
    EV_ORG_LABEL(ORGANISER, "promovido por"),
    EV_ORG_LABEL(CO_ORGANISER, "coorganizacao"),
    EV_ORG_LABEL(CO_ORGANISER, "co-organizacao"),
    EV_ORG_LABEL(HOST, "anfitriao"),
    EV_ORG_LABEL(PARTNER, "apoio"),
    EV_ORG_LABEL(PARTNER, "apoios"),
    EV_ORG_LABEL(PARTNER, "parceria"),
    EV_ORG_LABEL(PARTNER, "parceiros"),
    EV_ORG_LABEL(PARTNER, "parceiro"),
    EV_ORG_LABEL(PARTNER, "em parceria com"),
    EV_ORG_LABEL(PARTNER, "colaboracao"),
    EV_ORG_LABEL(PARTNER, "em colaboracao com"),
    EV_ORG_LABEL(PARTNER, "com o apoio de"),
    EV_ORG_LABEL(FUNDER, "patrocinio"),
    EV_ORG_LABEL(FUNDER, "patrocinadores"),
    EV_ORG_LABEL(FUNDER, "financiamento"),
    EV_ORG_LABEL(FUNDER, "financiado por"),
    EV_ORG_LABEL(FUNDER, "cofinanciado por"),
    EV_ORG_LABEL(FUNDER, "patrocinado por"),
    EV_ORG_AFTER(ORGANISER, "organizado por"),
    EV_ORG_AFTER(ORGANISER, "organizada por"),
    EV_ORG_AFTER(ORGANISER, "organizados por"),
    EV_ORG_AFTER(ORGANISER, "organizadas por"),
    EV_ORG_AFTER(ORGANISER, "organizado pela"),
    EV_ORG_AFTER(ORGANISER, "organizado pelo"),
    EV_ORG_AFTER(ORGANISER, "organizada pela"),
    EV_ORG_AFTER(ORGANISER, "organizada pelo"),
    EV_ORG_AFTER(ORGANISER, "promovido por"),
    EV_ORG_AFTER(ORGANISER, "promovida por"),
    EV_ORG_AFTER(ORGANISER, "promovido pela"),
    EV_ORG_AFTER(ORGANISER, "promovido pelo"),
    EV_ORG_AFTER(ORGANISER, "promovida pela"),
    EV_ORG_AFTER(ORGANISER, "promovida pelo"),
    EV_ORG_AFTER(ORGANISER, "realizado por"),
    EV_ORG_AFTER(ORGANISER, "realizada por"),
    EV_ORG_AFTER(ORGANISER, "realizado pela"),
    EV_ORG_AFTER(ORGANISER, "realizado pelo"),
    EV_ORG_AFTER(ORGANISER, "uma iniciativa de"),
    EV_ORG_AFTER(ORGANISER, "uma iniciativa da"),
    EV_ORG_AFTER(ORGANISER, "uma iniciativa do"),
    EV_ORG_AFTER(CO_ORGANISER, "coorganizado por"),
    EV_ORG_AFTER(CO_ORGANISER, "co-organizado por"),
    EV_ORG_AFTER(HOST, "acolhido por"),
    EV_ORG_AFTER(HOST, "acolhida por"),
    EV_ORG_AFTER(PARTNER, "em parceria com"),
    EV_ORG_AFTER(PARTNER, "em colaboracao com"),
    EV_ORG_AFTER(PARTNER, "em cooperacao com"),
    EV_ORG_AFTER(PARTNER, "com o apoio de"),
    EV_ORG_AFTER(PARTNER, "com o apoio da"),
    EV_ORG_AFTER(PARTNER, "com o apoio do"),
    EV_ORG_AFTER(PARTNER, "com apoio de"),
    EV_ORG_AFTER(PARTNER, "com apoio da"),
    EV_ORG_AFTER(PARTNER, "com apoio do"),
    EV_ORG_AFTER(PARTNER, "juntamente com"),
    EV_ORG_AFTER(PARTNER, "em conjunto com"),
    EV_ORG_AFTER(FUNDER, "financiado por"),
    EV_ORG_AFTER(FUNDER, "financiada por"),
    EV_ORG_AFTER(FUNDER, "financiado pela"),
    EV_ORG_AFTER(FUNDER, "financiado pelo"),
    EV_ORG_AFTER(FUNDER, "cofinanciado por"),
    EV_ORG_AFTER(FUNDER, "patrocinado por"),
    EV_ORG_AFTER(FUNDER, "patrocinada por"),
    EV_ORG_BEFORE(ORGANISER, "organiza"),
    EV_ORG_BEFORE(ORGANISER, "organizam"),
    EV_ORG_BEFORE(ORGANISER, "promove"),
    EV_ORG_BEFORE(ORGANISER, "promovem"),
    EV_ORG_BEFORE(ORGANISER, "realiza"),
    EV_ORG_BEFORE(ORGANISER, "realizam"),
    EV_ORG_BEFORE(ORGANISER, "convida"),
    EV_ORG_BEFORE(ORGANISER, "convidam"),
    EV_ORG_BEFORE(ORGANISER, "apresenta"),
    EV_ORG_BEFORE(ORGANISER, "apresentam"),
    EV_ORG_BEFORE(ORGANISER, "oferece"),
    EV_ORG_BEFORE(HOST, "acolhe"),
    EV_ORG_BEFORE(HOST, "recebe"),
    EV_ORG_BEFORE(HOST, "sedia"),
    EV_ORG_BEFORE(HOST, "sera anfitriao"),
    EV_ORG_NOT("no ambito de"),
    EV_ORG_NOT("no ambito do"),
    EV_ORG_NOT("no ambito da"),
    EV_ORG_NOT("em nome de"),
    EV_ORG_NOT("por conta de"),
    EV_ORG_NOT("um projeto de"),
};

const struct ev_phrasebook ev_phrases_pt = {
    .language = LANG,
    .function =
        "o a os as um uma uns umas e ou mas se para de do da dos das ao aos em no na nos nas com "
        "sem por pelo pela pelos pelas sobre entre ate desde sao era ser foi foram esta estao ha "
        "tem sera serao pode podem deve devem nao mais muito tambem ja todo todos toda todas este "
        "estes estas esse essa isso seu sua seus suas nosso nossa nossos nossas meu minha lhe que "
        "quem qual quando onde como porque apos antes durante contra",
    .common =
        "aberta aberto acao abertura acesso actividades atividades agua agenda ambiente ambiental "
        "ano anos aprendizagem arquivo arte artes assembleia auditorio aula ajuda bairro "
        "biblioteca bibliotecas biodiversidade brasil caminho caminhada campanha capacitacao "
        "carnaval caso casos centro chamada cidadania cidade cidades ciclo ciencia ciencias "
        "cientifico cientificos cinema clima climaticas coloquio comercio compostagem comunicacao "
        "comunidade concerto concurso conferencia congresso consumo conversa cooperacao criancas "
        "criacao crise cultura culturais cultural curso cursos danca dados debate democracia "
        "desafios desenvolvimento dia dias dialogo digital direito direitos domingo doenca "
        "doencas ecologia economia educacao emprego empresa empresas encontro encontros energia "
        "ensino escola escolas espaco estado estrategia estudo estudos europa evento eventos "
        "exposicao familia feira feminino festa festival filme filosofia floresta formacao forum "
        "fotografia futuro genero gestao governo grande grupo guerra historia homenagem hora "
        "horta igualdade importancia inauguracao infancia infeccoes informacao inovacao "
        "inscricoes integracao internacional introducao investigacao inverno jardim jogos jornada "
        "jornadas jovens justica juventude lancamento leitura liberdade lingua literatura livre "
        "livro livros local logicas lugar luta maos mapa mar meio memoria mercado mesa mestrado "
        "mobilidade modelo movimento mudanca mulher mulheres mundo municipal museu musica "
        "nacional natal natureza negra noite noticias nova novas novo novos obra oficina oficinas "
        "olhar oportunidades outono pais paisagem palestra palestras participacao patrimonio paz "
        "percurso perspectivas pesquisa planeta plano plantas poesia politica politicas povo "
        "praca praia pratica praticas presenca prevencao primavera processo producao programa "
        "programacao projeto projetos publico publica publicas quarta quinta segunda terca sexta "
        "sabado reciclagem recursos rede redes reforma regiao reuniao revista revolucao rio rios "
        "roda rural saude seguranca semana seminario sessao sistema social sociais sociedade "
        "solidariedade sustentabilidade sustentavel tarde teatro tecnica tecnologia tecnologicos "
        "tecnologias tema temas tematicas teoria terra territorio tempo torneio trabalho tradicao "
        "transicao transporte tratamento turismo uso valores verao verdade viagem vida violencia "
        "visita viver voluntariado voz vozes web workshop leia mais saiba inicio",
    .jobs =
        "diretor diretora director directora presidente vice-presidente responsavel chefe "
        "coordenador coordenadora professor professora docente pesquisador pesquisadora "
        "investigador investigadora doutor doutora doutorando doutoranda jornalista escritor "
        "escritora autor autora sociologo sociologa historiador historiadora geografo geografa "
        "economista filosofo filosofa politologo antropologo antropologa biologo biologa geologo "
        "geologa engenheiro engenheira arquiteto arquiteta arquitecto advogado advogada medico "
        "medica psicologo psicologa prefeito prefeita vereador vereadora deputado deputada "
        "senador senadora ministro ministra secretario secretaria delegado tecnico tecnica "
        "consultor consultora especialista fundador fundadora cofundador cofundadora membro "
        "porta-voz gerente gestor gestora artista fotografo fotografa cineasta ator atriz musico "
        "cantor cantora poeta tradutor tradutora editor editora ativista agricultor guia "
        "bibliotecario bibliotecaria arquivista curador curadora embaixador embaixadora reitor "
        "reitora estudante assessor assessora representante moderador moderadora chef",
    .offices =
        "prefeito prefeita vereador vereadora ministro ministra senador senadora deputado deputada",
    .orgs =
        "universidade universidades faculdade escola instituto instituicao departamento "
        "laboratorio centro ministerio agencia autoridade conselho comissao comite parlamento "
        "governo camara prefeitura municipio junta secretaria regiao associacao associacoes "
        "federacao confederacao uniao sindicato sociedade fundacao fundo rede consorcio coligacao "
        "plataforma organizacao organizacoes ong empresa companhia cooperativa grupo banco museu "
        "biblioteca hospital igreja paroquia partido imprensa editora jornal revista radio teatro "
        "orquestra casa observatorio gabinete direcao servico coletivo colectivo circulo clube "
        "liga usp ufmg unicamp ufrj fiocruz embrapa",
    .honorifics = "sr sra srta dona dom eng eng. dr. dra. prof. profa. profa me. arq.",
    .speak = "fala falara apresenta apresentara apresentam explica explicara participa participara "
             "participam modera discute debate conta compartilha partilha ministra ministrara",
    .places =
        "rua avenida praca largo travessa estrada alameda sala salao auditorio edificio predio "
        "piso andar hotel castelo ponte estacao parque jardim floresta lago ilha monte rio igreja "
        "teatro palacio pavilhao centro praia miniauditorio",
    .countries =
        "portugal brasil espanha franca alemanha italia angola mocambique argentina chile uruguai "
        "paraguai bolivia peru colombia mexico china japao india russia ucrania",
    .join = "e &",
    .of = "de do da dos das pela pelo na no em",
    .field = "para em",
    .days =
        "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro "
        "segunda terca quarta quinta sexta sabado domingo",
    .former = "ex antigo antiga",
    .articles = "o a os as",
    .phrases = phrases,
    .phrases_count = sizeof phrases / sizeof *phrases,
};
