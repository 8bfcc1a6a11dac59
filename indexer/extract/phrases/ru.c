#include "indexer/extract/phrases.h"

#define LANG "ru"

static const struct ev_phrase phrases[] = {
    EV_PEOPLE_LABEL(SPEAKER, "спикер"),
    EV_PEOPLE_LABEL(SPEAKER, "спикеры"),
    EV_PEOPLE_LABEL(SPEAKER, "докладчик"),
    EV_PEOPLE_LABEL(SPEAKER, "докладчики"),
    EV_PEOPLE_LABEL(SPEAKER, "докладчица"),
    EV_PEOPLE_LABEL(SPEAKER, "лектор"),
    EV_PEOPLE_LABEL(SPEAKER, "лекторы"),
    EV_PEOPLE_LABEL(SPEAKER, "выступает"),
    EV_PEOPLE_LABEL(SPEAKER, "выступают"),
    EV_PEOPLE_LABEL(SPEAKER, "выступление"),
    EV_PEOPLE_LABEL(SPEAKER, "выступления"),
    EV_PEOPLE_LABEL(SPEAKER, "гость"),
    EV_PEOPLE_LABEL(SPEAKER, "гости"),
    EV_PEOPLE_LABEL(SPEAKER, "участники"),
    EV_PEOPLE_LABEL(SPEAKER, "участник"),
    EV_PEOPLE_LABEL(SPEAKER, "ведет"),
    EV_PEOPLE_LABEL(SPEAKER, "проводит"),
    EV_PEOPLE_LABEL(SPEAKER, "при участии"),
    EV_PEOPLE_LABEL(SPEAKER, "автор"),
    EV_PEOPLE_LABEL(SPEAKER, "преподаватель"),
    EV_PEOPLE_LABEL(SPEAKER, "открытие"),
    EV_PEOPLE_LABEL(SPEAKER, "приветственное слово"),
    EV_PEOPLE_LABEL(SPEAKER, "доклад"),
    EV_PEOPLE_LABEL(PANELLIST, "панелисты"),
    EV_PEOPLE_LABEL(PANELLIST, "участники дискуссии"),
    EV_PEOPLE_LABEL(PANELLIST, "панельная дискуссия"),
    EV_PEOPLE_LABEL(MODERATOR, "модератор"),
    EV_PEOPLE_LABEL(MODERATOR, "модераторы"),
    EV_PEOPLE_LABEL(MODERATOR, "ведущии"),
    EV_PEOPLE_LABEL(MODERATOR, "ведущая"),
    EV_PEOPLE_LABEL(MODERATOR, "ведущие"),
    EV_PEOPLE_LABEL(MODERATOR, "модерирует"),
    EV_PEOPLE_LABEL(CHAIR, "председатель"),
    EV_PEOPLE_LABEL(CHAIR, "председательствует"),
    EV_PEOPLE_LABEL(HOST, "хозяин"),
    EV_PEOPLE_LABEL(ORGANISER, "организатор"),
    EV_PEOPLE_LABEL(ORGANISER, "организаторы"),
    EV_PEOPLE_LABEL(CONTACT, "контакт"),
    EV_PEOPLE_LABEL(CONTACT, "контакты"),
    EV_PEOPLE_LABEL(CONTACT, "контактное лицо"),
    EV_PEOPLE_LABEL(CONTACT, "справки"),
    EV_PEOPLE_LABEL(CONTACT, "запись"),
    EV_PEOPLE_AFTER(MODERATOR, "модерирует"),
    EV_PEOPLE_AFTER(MODERATOR, "под руководством"),
    EV_PEOPLE_AFTER(CHAIR, "под председательством"),
    EV_PEOPLE_AFTER(SPEAKER, "выступит"),
    EV_PEOPLE_AFTER(SPEAKER, "выступят"),
    EV_PEOPLE_AFTER(SPEAKER, "с участием"),
    EV_PEOPLE_AFTER(SPEAKER, "при участии"),
    EV_PEOPLE_AFTER(SPEAKER, "доклад"),
    EV_PEOPLE_AFTER(SPEAKER, "лекцию прочитает"),
    EV_PEOPLE_AFTER(SPEAKER, "лекцию читает"),
    EV_PEOPLE_AFTER(SPEAKER, "лекция"),
    EV_PEOPLE_AFTER(PANELLIST, "встреча с"),
    EV_PEOPLE_AFTER(PANELLIST, "беседа с"),
    EV_PEOPLE_AFTER(PANELLIST, "дискуссия с"),
    EV_PEOPLE_AFTER(CONTACT, "обращаться к"),
    EV_PEOPLE_WITH(SPEAKER, "с"),
    EV_PEOPLE_WITH(SPEAKER, "со"),
    EV_PEOPLE_WITH(SPEAKER, "в том числе"),
    EV_ORG_LABEL(ORGANISER, "организатор"),
    EV_ORG_LABEL(ORGANISER, "организаторы"),
    EV_ORG_LABEL(ORGANISER, "организует"),
    EV_ORG_LABEL(ORGANISER, "проводит"),
    EV_ORG_LABEL(ORGANISER, "проводят"),
    EV_ORG_LABEL(CO_ORGANISER, "соорганизатор"),
    EV_ORG_LABEL(CO_ORGANISER, "соорганизаторы"),
    EV_ORG_LABEL(HOST, "принимающая сторона"),
    EV_ORG_LABEL(PARTNER, "партнер"),
    EV_ORG_LABEL(PARTNER, "партнеры"),
    EV_ORG_LABEL(PARTNER, "при поддержке"),
    EV_ORG_LABEL(PARTNER, "совместно с"),
    EV_ORG_LABEL(PARTNER, "поддержка"),
    EV_ORG_LABEL(FUNDER, "спонсор"),
    EV_ORG_LABEL(FUNDER, "спонсоры"),
    EV_ORG_LABEL(FUNDER, "финансирование"),
    EV_ORG_LABEL(FUNDER, "при финансовои поддержке"),
    EV_ORG_AFTER(ORGANISER, "организован"),
    EV_ORG_AFTER(ORGANISER, "организована"),
    EV_ORG_AFTER(ORGANISER, "организовано"),
    EV_ORG_AFTER(ORGANISER, "организованныи"),
    EV_ORG_AFTER(ORGANISER, "организованная"),
    EV_ORG_AFTER(ORGANISER, "по инициативе"),
    EV_ORG_AFTER(ORGANISER, "организатором выступает"),
    EV_ORG_AFTER(CO_ORGANISER, "соорганизатором выступает"),
    EV_ORG_AFTER(PARTNER, "при поддержке"),
    EV_ORG_AFTER(PARTNER, "совместно с"),
    EV_ORG_AFTER(PARTNER, "в сотрудничестве с"),
    EV_ORG_AFTER(PARTNER, "в партнерстве с"),
    EV_ORG_AFTER(PARTNER, "при содеиствии"),
    EV_ORG_AFTER(FUNDER, "финансируется"),
    EV_ORG_AFTER(FUNDER, "при финансовои поддержке"),
    EV_ORG_AFTER(FUNDER, "на средства"),
    EV_ORG_BEFORE(ORGANISER, "организует"),
    EV_ORG_BEFORE(ORGANISER, "организуют"),
    EV_ORG_BEFORE(ORGANISER, "проводит"),
    EV_ORG_BEFORE(ORGANISER, "проводят"),
    EV_ORG_BEFORE(ORGANISER, "приглашает"),
    EV_ORG_BEFORE(ORGANISER, "приглашают"),
    EV_ORG_BEFORE(HOST, "принимает"),
    EV_ORG_NOT("от имени"),
    EV_ORG_NOT("в рамках"),
    EV_ORG_NOT("по поручению"),
};

const struct ev_phrasebook ev_phrases_ru = {
    .language = LANG,
    .function =
        "и или но а если для от до из с со в во на о об по при под над перед за без через между у "
        "к ко это есть был была было были быть будет будут может могут не нет также уже очень "
        "более все каждыи этот эта эти тот та наш наша наши ваш его ее их свои мои мы вы он она "
        "они кто что когда где почему как которыи которая которые чтобы после время",
    .common =
        "афиша беседа библиотека будущее вечер власть вода возможности воина встреча выборы "
        "выставка город города группа дебаты дети деятельность диалог дискуссия дни день дом "
        "жизнь занятие зал заседание защита здоровье зима знание игра искусство история календарь "
        "кино климат клуб книга книги конгресс конкурс конференция концерт круглыи курс культура "
        "лекция лектории лес лето литература мастер-класс мастерская мир молодежь музеи музыка "
        "наука неделя новая новое новости новыи ночь общество открытие открытыи память план "
        "погода политика помощь праздник презентация премьера природа программа проект проекты "
        "прогулка работа развитие реформа река родина роль рынок сад свобода семинар семья сказки "
        "собрание совещание спектакль спорт стихи стол театр тема теория технология традиции "
        "транспорт тренинг ужин улица урок фестиваль фильм форум чтения читательского школа "
        "экология экономика экскурсия энергия ярмарка читать далее главная",
    .jobs =
        "директор заместитель руководитель начальник председатель президент вице-президент "
        "профессор доцент преподаватель лектор ученыи исследователь сотрудник аспирант студент "
        "учитель журналист журналистка редактор писатель писательница автор поэт поэтесса "
        "художник художница фотограф режиссер актер актриса музыкант композитор архитектор "
        "инженер юрист адвокат врач психолог социолог историк экономист философ политолог биолог "
        "геолог гидролог эколог географ этнограф антрополог мэр глава губернатор депутат сенатор "
        "министр секретарь координатор специалист эксперт советник консультант основатель "
        "сооснователь владелец член представитель пресс-секретарь тренер гид экскурсовод куратор "
        "библиотекарь архивист посол ректор декан активист модератор священник менеджер",
    .offices = "министр депутат сенатор губернатор",
    .orgs =
        "университет университета институт института академия академии школа школы факультет "
        "кафедра центр центра министерство министерства агентство управление департамент комитет "
        "комиссия совет парламент правительство администрация мэрия город области раион "
        "ассоциация федерация союз общество фонд фонда сеть консорциум организация компания "
        "предприятие кооператив группа банк музеи музея библиотека библиотеки больница церковь "
        "партия издательство газета журнал радио театр оркестр бюро клуб объединение нии мгу "
        "спбгу ран вшэ ооо",
    .honorifics = "г-н г-жа господин госпожа д-р проф",
    .speak = "говорит расскажет рассказывает выступит выступает представит представляет объяснит "
             "проведет ведет читает покажет обсудит",
    .places = "улица ул ул. площадь пл проспект пр переулок шоссе зал корпус здание этаж гостиница "
              "замок мост вокзал парк сад лес озеро остров река церковь театр дворец дом",
    .countries =
        "россия украина беларусь казахстан германия франция италия испания польша великобритания "
        "сша китаи япония индия",
    .join = "и &",
    .of = "из от при в",
    .field = "по",
    .days = "январь января февраль февраля март марта апрель апреля маи мая июнь июня июль июля "
            "август августа сентябрь сентября октябрь октября ноябрь ноября декабрь декабря "
            "понедельник вторник среда четверг пятница суббота воскресенье",
    .former = "бывшии бывшая",
    .phrases = phrases,
    .phrases_count = sizeof phrases / sizeof *phrases,
};
