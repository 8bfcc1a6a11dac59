/* Portuguese. */
#include "indexer/extract/words.h"

const struct ev_words ev_words_pt = {
    .lang = "pt",
    .stop = "antes depois tudo todos bem sem sempre mesmo há pode dois anos tem isso ainda quando o a os as de do da dos das e em um uma que é para com por no na nos nas ao aos à às se "
            "seu sua seus mais como não são foi ou pelo pela este esta será também sobre entre até "
            "ser nosso nossa já quem onde desde muito às você",
    .phrases = {
        [EV_W_KICKER] =
            "leia mais|ler mais|saiba mais|saber mais|ver mais|mais informações|mais detalhes|"
            "detalhes|continue lendo|continuar a ler|inscreva-se|inscreva-se aqui|inscrição|"
            "inscrições|inscrições aqui|registe-se|reservar|comprar bilhetes|bilhetes|ingressos|"
            "ver vídeo|assista|assistir|assista ao vídeo|ver gravação|baixar|descarregar|"
            "adicionar ao calendário|adicionar à agenda|compartilhar|partilhar|imprimir|"
            "clique aqui|aqui|ver todos|todos os eventos|ver evento|link|gratuito|ver mapa|acesse",
        [EV_W_NAV] =
            "início|página inicial|ir para o conteúdo|pular para o conteúdo|saltar para o conteúdo|"
            "menu|buscar|pesquisar|pesquisa|contato|contacto|contactos|fale conosco|quem somos|sobre|"
            "sobre nós|newsletter|boletim|entrar|iniciar sessão|minha conta|aviso legal|"
            "política de privacidade|mapa do site|anterior|próximo|próxima|seguinte|voltar|"
            "voltar ao topo|siga-nos|todos os direitos reservados|trabalhe conosco|doe|assine|filtrar|categorias|arquivo|você está aqui",
        [EV_W_LISTING] =
            "eventos|agenda|calendário|próximos eventos|eventos passados|eventos anteriores|"
            "nossos eventos|calendário de eventos|agenda de eventos|atividades|actividades|"
            "próximas atividades|jornadas|seminários|oficinas|conferências|palestras|cursos|"
            "congressos|webinars|webinários|agenda cultural|próximas datas|programação|"
            "exposições|concertos|shows|notícias e eventos|ciclo de palestras|todos os eventos|"
            "datas da turnê|reuniões|sessões|encontros|espetáculos",
        [EV_W_RELATED] =
            "eventos relacionados|outros eventos|mais eventos|notícias relacionadas|"
            "artigos relacionados|leia também|veja também|você também pode gostar|"
            "pode interessar|últimas notícias|posts recentes|notícias recentes|conteúdo relacionado|"
            "outras notícias|mais notícias|deixe um comentário|comentários|deixe uma resposta",
        [EV_W_LABEL_DATE] = "data|datas|quando|quando?|data e hora|data e horário|dia|dias|"
                            "data de início|início|data e local|local e data|data do evento|quando e onde",
        [EV_W_LABEL_TIME] = "hora|horas|horário|horários|hora de início|término|fim|data de fim|data de término|hora de fim",
        [EV_W_LABEL_PLACE] = "local|onde|onde?|endereço|morada|sala|cidade|sede|localização|"
                             "lugar|local do evento|espaço|auditório|localidade",
        [EV_W_LABEL_TITLE] = "título|palestra|conferência|evento|nome|atividade|sessão|o quê|mesa|mesa-redonda|oficina|comunicação",
        [EV_W_LABEL_TOPIC] = "tema|assunto|subtítulo",
        [EV_W_LABEL_TAGS] = "palavras-chave|etiquetas|temas|categorias|categoria|marcadores|tags|assuntos",
        [EV_W_LABEL_OTHER] =
            "palestrante|palestrantes|orador|oradora|oradores|conferencista|moderador|moderadora|"
            "mediador|mediadora|mediação|moderação|organizador|organizadores|organização|realização|"
            "promoção|contato|contacto|preço|custo|valor|idioma|língua|público|público-alvo|"
            "destinatários|tipo|estado|telefone|tel|email|e-mail|site|inscrição|inscrições|resumo|"
            "biografia|entrada|ingressos|programa|programação|participantes|participação|convidado|"
            "convidados|apoio|parceiros|descrição|vagas|modalidade|publicado|autor|docente|ministrante|duração|informações",
        [EV_W_EVENT] =
            "evento|conferência|palestra|palestras|jornada|jornadas|seminário|oficina|workshop|"
            "fórum|cimeira|cúpula|congresso|colóquio|encontro|encontros|reunião|mesa-redonda|"
            "mesa redonda|debate|concerto|show|festival|exposição|formação|curso|minicurso|webinar|"
            "webinário|feira|simpósio|aula|aula aberta|apresentação|lançamento|ciclo|assembleia|"
            "escola de verão|visita|caminhada|mercado|inauguração|cerimônia|cerimónia|gala|cinema|"
            "teatro|espetáculo|festa|corrida|torneio|videoconferência|hackathon|recital|leitura|mostra|semana|live|roda de conversa|edição|bate-papo",
        [EV_W_TAKES_PLACE] =
            "terá lugar|terão lugar|tem lugar|teve lugar|realiza-se|realizam-se|realizar-se-á|"
            "será realizado|será realizada|serão realizadas|serão realizados|foi realizado|foi realizada|acontece|acontecem|"
            "acontecerá|aconteceu|vai acontecer|ocorre|ocorrerá|ocorreu|decorre|decorrerá|decorreu|"
            "organiza|promove|promoverá|promovem|convida|convidamos|recebe|receberá|sedia|ministradas|será ministrado|será ministrada|"
            "irá decorrer|vai decorrer|vai realizar-se",
        [EV_W_ONLINE] = "online|on-line|virtual|virtualmente|pelo zoom|via zoom|zoom|"
                        "videoconferência|transmissão ao vivo|transmissão|ao vivo pelo youtube|"
                        "à distância|remoto|remota|google meet|pelo youtube|plataforma zoom|streaming|plataforma teams",
        [EV_W_ONLINE_NOUN] = "webinar|webinars|webinário|webinários|webinario|seminário virtual|curso online|evento online|live",
        [EV_W_HYBRID] = "híbrido|híbrida|presencial e online|presencial e virtual|formato híbrido|modalidade híbrida|presencial e remoto",
        [EV_W_ONSITE] = "presencial|presencialmente",
        [EV_W_CANCELLED] = "cancelado|cancelada|foi cancelado|foi cancelada|anulado",
        [EV_W_POSTPONED] = "adiado|adiada|foi adiado|foi adiada|nova data|remarcado|remarcada|reagendado",
        [EV_W_MOVED_ONLINE] = "passa a online|será realizado online|realizado de forma online",
        [EV_W_NEWS] = "notícias|notícia|comunicado|comunicado de imprensa|comunicados|imprensa|blog|novidades|boletim|atualidade",
        [EV_W_CALL] =
            "chamada de trabalhos|chamada para trabalhos|chamada de artigos|chamada pública|edital|"
            "editais|convocatória|submissão de trabalhos|submissão de propostas|"
            "submissão de resumos|envio de propostas|candidaturas|candidaturas abertas|concurso|"
            "licitação|seleção|processo seletivo|bolsas|chamada de propostas|manifestação de interesse|prazo de candidatura",
        [EV_W_RECORDING] = "gravação|gravações|ver a gravação|assista à gravação|rever|vídeo da sessão",
        [EV_W_MINUTES] = "documentos|convocatória da reunião|ata|atas|acta|actas|ata da reunião|relatório anual|anais|deliberações|pauta|transcrição|boletim oficial",
        [EV_W_REGISTER] =
            "inscrição|inscrições|inscreva-se|inscrever|inscrições abertas|entrada gratuita|"
            "entrada livre|entrada franca|ingressos|bilhetes|gratuito|gratuita|gratuitas|vagas|"
            "participação|participantes|palestrantes|programa|programação|aberto ao público|vagas limitadas",
        [EV_W_DEADLINE] =
            "prazo|prazo final|data limite|encerramento das inscrições",
        [EV_W_POSTED] = "publicado|publicado em|publicada em|postado em|atualizado|atualizado em|"
                        "última atualização|última modificação|escrito por|criado em|modificado|por",
        [EV_W_DAY_N] = "dia",
        [EV_W_AGENDA] = "programa|programação|ordem do dia|agenda|ordem de trabalhos|cronograma|pauta",
        [EV_W_CLOSE] = "encerramento|fim|fim da sessão|término|final|sessão de encerramento|fim dos trabalhos",
        [EV_W_VENUE] =
            "arquivo|jardim|mosteiro|convento|quinta|solar|mercado|cais|junta de freguesia|sede|moinho|sala|universidade|centro|rua|avenida|hotel|auditório|miniauditório|teatro|biblioteca|"
            "museu|igreja|campus|edifício|prédio|escola|colégio|instituto|clube|café|casa|parque|"
            "praça|palácio|castelo|estádio|galeria|câmara municipal|prefeitura|faculdade|aula|salão|"
            "largo|cinema|livraria|fundação|reitoria|hospital|torre|andar|departamento|conservatório|anfiteatro|pavilhão|travessa|bairro|ginásio|bloco",
        [EV_W_COLUMN_NAME] = "palestrante|palestrantes|nome|orador",
        [EV_W_NO_EVENT] = "feriado|férias|não haverá|sem seminário|recesso",
        [EV_W_EMPTY] = "nenhum evento|nenhum evento encontrado|nenhum resultado|não há eventos|"
                       "sem eventos|não existem eventos|não foram encontrados|de momento não há|não há próximos eventos",
        [EV_W_TOUR] = "turnê|digressão|em turnê|cidades|datas da turnê",
        [EV_W_RECURS] = "todos os|todas as|cada|semanal|mensal|sempre",
        [EV_W_DURATION] = "duração",
        [EV_W_OPINION] = "opinião|editorial|entrevista|coluna|crônica|crónica",
    },
};
