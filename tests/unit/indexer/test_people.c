/* Who speaks, chairs and answers questions, by shape and by phrase. */
#include "tests/unit/indexer/extracted.h"

/* want: name/affiliation/job/role */
static const struct extract_row rows[] = {
    { "a label and one name", "en", "Speaker: Helen Marsh", "Helen Marsh///speaker" },
    { "titles are no part of the name", "en",
      "Speaker: Prof. Dr. Helen Marsh, University of Kilbarra",
      "Helen Marsh/University of Kilbarra//speaker" },
    { "degrees behind a name are no part of it", "en", "Speaker: Helen Marsh, PhD, Tidewise Ltd",
      "Helen Marsh/Tidewise Ltd//speaker" },
    { "function, then organisation", "en", "Speaker: Raj Patel-Moore, Chief Engineer, Tidewise Ltd",
      "Raj Patel-Moore/Tidewise Ltd/Chief Engineer/speaker" },
    { "function of an organisation", "en", "Speaker: Björn Aalto, Director of Harbour Institute",
      "Björn Aalto/Harbour Institute/Director/speaker" },
    { "an office names its own field", "en", "Speaker: Peter Marlowe, Minister for Fisheries",
      "Peter Marlowe//Minister for Fisheries/speaker" },
    { "the field of a chair is no organisation", "en",
      "Speaker: Una Reed, Lecturer in Soil Physics at the University of Kilbarra",
      "Una Reed/University of Kilbarra/Lecturer in Soil Physics/speaker" },
    { "organisation in brackets", "en", "Moderator: Ana Sol (Wexley FM)",
      "Ana Sol/Wexley FM//moderator" },
    { "label alone, names below", "en",
      "Speakers:\n\nHelen Marsh, Harbour Institute\nOlu Bright, Shoreline Trust",
      "Helen Marsh/Harbour Institute//speaker; Olu Bright/Shoreline Trust//speaker" },
    { "a label inside a section", "en",
      "Speakers:\nHelen Marsh, Harbour Institute\nChair: Olu Bright, Shoreline Trust",
      "Helen Marsh/Harbour Institute//speaker; Olu Bright/Shoreline Trust//chair" },
    { "function and organisation on the line below", "en",
      "Our speakers\n\nMaya Lindqvist\nHead of Research, Harbour Institute",
      "Maya Lindqvist/Harbour Institute/Head of Research/speaker" },
    { "prose below a name does not hide the next", "en",
      "Guest speakers:\n\nMaya Lindqvist, Harbour Institute\n\nMaya studied boats in two countries "
      "before she came here.\n\nOmar Feld, Shoreline Trust",
      "Maya Lindqvist/Harbour Institute//speaker; Omar Feld/Shoreline Trust//speaker" },
    { "names in capitals", "en", "KEYNOTE SPEAKERS\n\nMIRIAM ASHFORD, Wexley Observatory",
      "MIRIAM ASHFORD/Wexley Observatory//speaker" },
    { "a list joined by commas and \"and\"", "en", "Speakers: Tom Ash, Bea Vale and Cyd Orr",
      "Tom Ash///speaker; Bea Vale///speaker; Cyd Orr///speaker" },
    { "a list joined by slashes", "en", "Speakers: Ben Ode / Kim Lark",
      "Ben Ode///speaker; Kim Lark///speaker" },
    { "a semicolon ends the chair", "en",
      "Chair: Olu Bright (Shoreline Trust); Kit Marsh (Wexley Council)",
      "Olu Bright/Shoreline Trust//chair; Kit Marsh/Wexley Council//panellist" },
    { "a lead-in that ends in a colon", "en",
      "Tonight our guest speakers will be:\n\nTom Ash, Harbour Institute",
      "Tom Ash/Harbour Institute//speaker" },
    { "bullets with function and organisation need no label", "en",
      "• Dana Whitlock, Senior Editor, Harbour Times\n• Eli Stone, Director, Wexley Lab",
      "Dana Whitlock/Harbour Times/Senior Editor/speaker; Eli Stone/Wexley Lab/Director/speaker" },
    { "dash before the organisation, comma before the topic", "en",
      "- Dana Whitlock - Harbour Institute, how to read a tide table and what it says of us",
      "Dana Whitlock/Harbour Institute//speaker" },
    { "a name with organisation ends an item of a programme", "en",
      "10:00 What the nets tell us, Grace Adeyemi, Institute of Marine Studies",
      "Grace Adeyemi/Institute of Marine Studies//speaker" },
    { "a question mark ends the topic, too", "en",
      "• What do the nets tell us? Grace Adeyemi, Senior Scientist, Institute of Marine Studies",
      "Grace Adeyemi/Institute of Marine Studies/Senior Scientist/speaker" },
    { "the programme's name in brackets", "en",
      "14:00 Rebuilding harbours (Yan Zhou, Port Institute)", "Yan Zhou/Port Institute//speaker" },
    { "a dash before the programme's name", "en",
      "09:30 Opening address – Peter Marlowe, Minister for Fisheries",
      "Peter Marlowe//Minister for Fisheries/speaker" },
    { "a bare title of the programme is nobody", "en",
      "10:45 Coffee Break\n11:00 Panel Discussion\n12:00 Closing Session", "" },
    { "someone of somewhere gives a talk", "en",
      "Amina Yusuf of Kilbarra University will give a talk on tidal mills.",
      "Amina Yusuf/Kilbarra University//speaker" },
    { "two subjects of one verb", "en",
      "Helen Marsh, Director of the Harbour Institute, and Olu Bright, Head of Policy at Shoreline "
      "Trust, will open the day.",
      "Helen Marsh/Harbour Institute/Director/speaker; Olu Bright/Shoreline Trust/Head of "
      "Policy/speaker" },
    { "a clause between name and verb", "en",
      "Lena Fry from Shoreline Trust, which looks after the dunes, explained how they move.",
      "Lena Fry/Shoreline Trust//speaker" },
    { "who is only mentioned does not speak", "en",
      "The mayor of Strandby, Edith Marlowe, was born in the town.", "" },
    { "a phrase before the name", "en", "The debate is moderated by Fen Li, Harbour Radio.",
      "Fen Li/Harbour Radio//moderator" },
    { "function before the name", "en", "The evening is chaired by journalist Amara Diallo.",
      "Amara Diallo//journalist/chair" },
    { "one function for two names", "en",
      "It is hosted by Wexley Council directors Ada Okoro and Ben Hale.",
      "Ada Okoro/Wexley Council/directors/host; Ben Hale/Wexley Council/directors/host" },
    { "after \"with\" a clean name is enough", "en",
      "A panel with Greet Vandamme (Farmers League West), Aoife Brennan (Bog Keepers Ireland)",
      "Greet Vandamme/Farmers League West//panellist; Aoife Brennan/Bog Keepers "
      "Ireland//panellist" },
    { "a firm after \"hosted by\" is nobody", "en", "Hosted by Weavers United.", "" },
    { "contact persons have that role", "en",
      "For more information please contact:\n\nTom Sully, Communications Advisor, Shoreline Trust",
      "Tom Sully/Shoreline Trust/Communications Advisor/contact" },
    { "who speaks and is contact speaks", "en",
      "Speaker: Tom Sully, Shoreline Trust\nContact: Tom Sully",
      "Tom Sully/Shoreline Trust//speaker" },
    { "the second mention adds the organisation", "en",
      "Speaker: Tom Sully\n\n• Tides - Tom Sully, Shoreline Trust",
      "Tom Sully/Shoreline Trust//speaker" },
    { "towns and countries are nobody", "en",
      "Green Growth Summit, Berlin, Germany\nRiver Walk, Saturday Market\nNew York, Central Park",
      "" },
    { "a street is nobody", "en", "Venue: Garden Street, Mill Road 4", "" },
    { "an apostrophe and a particle", "en", "Speaker: Brian O’Shea\nSpeaker: Ludwig van der Molen",
      "Brian O’Shea///speaker; Ludwig van der Molen///speaker" },
    { "initials", "en", "Speaker: J. P. Vidal, Tidewise Ltd", "J. P. Vidal/Tidewise Ltd//speaker" },
    { "a month may be a first name", "en", "Speaker: April Dawes, Tidewise Ltd",
      "April Dawes/Tidewise Ltd//speaker" },
    { "a surname may be a word for a building", "en", "Speaker: Tom Hall, Tidewise Ltd",
      "Tom Hall/Tidewise Ltd//speaker" },
    { "\"Mr\" and a surname again is no second person", "en",
      "Speaker: Arno Bontekoe, Tidewise Ltd\nMr. Bontekoe presents the plan.",
      "Arno Bontekoe/Tidewise Ltd//speaker" },
    { "pronouns in brackets say nothing", "en", "Speaker: Kim Lark (she/her), Tidewise Ltd",
      "Kim Lark/Tidewise Ltd//speaker" },
    { "quotes around an organisation", "en",
      "Lap Hang of the \"Society of Net Menders\" talks about knots.",
      "Lap Hang/Society of Net Menders//speaker" },
    { "an abbreviation stays with its organisation", "en",
      "Speaker: Kit Marsh, Union of Net Menders (UNM)",
      "Kit Marsh/Union of Net Menders (UNM)//speaker" },
    { "a second function is left out", "en",
      "Speaker: Kit Marsh, Secretary of the Union of Net Menders and President of Wexley Club",
      "Kit Marsh/Union of Net Menders/Secretary/speaker" },
    { "German: label, titles, school", "de",
      "Referentin: Prof. Dr. Ulrike Hagedorn, Hochschule für Gestaltung Lindau",
      "Ulrike Hagedorn/Hochschule für Gestaltung Lindau//speaker" },
    { "German: gender endings of a label", "de", "Referent:innen: Kim Sander, Uwe Pohl",
      "Kim Sander///speaker; Uwe Pohl///speaker" },
    { "German: function before the name", "de",
      "Es sprechen Bürgermeisterin Karla Thiessen und Dr. Sven Lührs.",
      "Karla Thiessen//Bürgermeisterin/speaker; Sven Lührs///speaker" },
    { "German: verb instead of colon", "de", "Moderator ist Jonas Wiechert.",
      "Jonas Wiechert///moderator" },
    { "German: items of a list", "de",
      "Podium mit\n- Friederike Aust, Vorsitzende der Naturfreunde Haselbach\n- Malte Brinkmann, "
      "Geschäftsführer Windkraft Nord GmbH",
      "Friederike Aust/Naturfreunde Haselbach/Vorsitzende/speaker; Malte Brinkmann/Windkraft Nord "
      "GmbH/Geschäftsführer/speaker" },
    { "German: contact with telephone", "de", "Ansprechpartnerin: Heike Moll, Tel. 0451 3344",
      "Heike Moll///contact" },
    { "German: the article is no first name", "de", "Das Projekt wird gefördert.", "" },
    { "French: label, function, organisation", "fr",
      "Intervenants :\nSophie Granget, directrice du musée des Beaux-Arts de Vernay",
      "Sophie Granget/musée des Beaux-Arts de Vernay/directrice/speaker" },
    { "French: elision before the organisation", "fr",
      "Modératrice : Latifa Benzema, journaliste à l’Agence du Fleuve",
      "Latifa Benzema/Agence du Fleuve/journaliste/moderator" },
    { "French: talk behind the function", "fr",
      "Souad Lambert, sociologue. “Ce que disent les rives”", "Souad Lambert//sociologue/speaker" },
    { "French: phrase and list with brackets", "fr",
      "Avec l’intervention de Hugo Barral (CNRS), Nadia Benali (Ligue des Rivières) et Paul Hémart "
      "(Ville de Mornay).",
      "Hugo Barral/CNRS//speaker; Nadia Benali/Ligue des Rivières//speaker; Paul Hémart/Ville de "
      "Mornay//speaker" },
    { "French: function, organisation in brackets", "fr",
      "Avec Claire Dumontel, hydrologue (Université de Valmont), et Yves Kerbrat, syndicat des "
      "eaux",
      "Claire Dumontel/Université de Valmont/hydrologue/speaker; Yves Kerbrat/syndicat des "
      "eaux//speaker" },
    { "French: surname first in capitals", "fr",
      "Intervenant : DUPRÉ Michel, président de l’association Nos Rives",
      "DUPRÉ Michel/association Nos Rives/président/speaker" },
    { "Spanish: verb as a label", "es",
      "Intervienen Rosa Quintana, alcaldesa de Valdehierro, y Pedro Luján, del Instituto del Agua.",
      "Rosa Quintana//alcaldesa de Valdehierro/speaker; Pedro Luján/Instituto del Agua//speaker" },
    { "Spanish: phrase", "es",
      "Conferencia a cargo de Andrés Villar, catedrático de Historia de la Universidad de "
      "Alcoraya.",
      "Andrés Villar/Universidad de Alcoraya/catedrático de Historia/speaker" },
    { "Italian: phrase and brackets", "it",
      "Relatori: Giulia Ferraris (Politecnico di Valdora), Marco Bellini (Comune di Sanriva)",
      "Giulia Ferraris/Politecnico di Valdora//speaker; Marco Bellini/Comune di Sanriva//speaker" },
    { "Italian: a first name like a verb form", "it", "Modera Sara Bellandi, Radio Valle",
      "Sara Bellandi/Radio Valle//moderator" },
    { "Italian: functions before the names", "it",
      "Con il vicepresidente della Regione Alta Daniele Leonardi e il segretario generale di "
      "Unionporti Giuseppe Trapani.",
      "Daniele Leonardi/Regione Alta/vicepresidente/speaker; Giuseppe "
      "Trapani/Unionporti/segretario generale/speaker" },
    { "Italian: a bracket about somebody else", "it",
      "Con Enrico Masi, geologo (moderatore Silvano Falchi, direttore della Fondazione Aurora)",
      "Enrico Masi//geologo/speaker; Silvano Falchi/Fondazione Aurora/direttore/moderator" },
    { "Portuguese: functions in lower case", "pt",
      "Convidados: Rui Pacheco, engenheiro, e Marta Nobre, bióloga",
      "Rui Pacheco//engenheiro/speaker; Marta Nobre//bióloga/speaker" },
    { "Portuguese: department of a university", "pt",
      "Palestrante: Joana Zarco, professora do Departamento de Física da Universidade da Serra",
      "Joana Zarco/Departamento de Física da Universidade da Serra/professora/speaker" },
    { "Dutch: particle and body", "nl",
      "Sprekers:\nJoost van den Akker, wethouder gemeente Noordbeek",
      "Joost van den Akker/gemeente Noordbeek/wethouder/speaker" },
    { "Dutch: phrase", "nl", "In gesprek met Fatima el Idrissi van Stichting De Brug",
      "Fatima el Idrissi/Stichting De Brug//panellist" },
    { "Swedish: surnames that are common nouns", "sv", "Samtal mellan Nils Berg och Ida Ek",
      "Nils Berg///panellist; Ida Ek///panellist" },
    { "Swedish: function at a place", "sv",
      "Föreläsare: Eva Strand, professor i historia vid Alby universitet",
      "Eva Strand/Alby universitet/professor i historia/speaker" },
    { "Danish: label", "da", "Oplægsholder: Mette Krogh, lektor ved Nordby Universitet",
      "Mette Krogh/Nordby Universitet/lektor/speaker" },
    { "Norwegian: two with functions", "no",
      "Innledere: Ingrid Solvang, forsker ved Havinstituttet, og Per Arne Tveit, daglig leder i "
      "Kystlaget",
      "Ingrid Solvang/Havinstituttet/forsker/speaker; Per Arne Tveit/Kystlaget/daglig "
      "leder/speaker" },
    { "Polish: titles", "pl", "Prelegent: dr hab. Anna Wierzbicka, Uniwersytet Nadmorski",
      "Anna Wierzbicka/Uniwersytet Nadmorski//speaker" },
    { "Polish: verb", "pl", "Wykład wygłosi prof. Jan Kostecki (Politechnika Nadmorska)",
      "Jan Kostecki/Politechnika Nadmorska//speaker" },
    { "Czech: title and institute", "cs", "Přednáší: doc. Jana Horáčková, Ústav hydrologie",
      "Jana Horáčková/Ústav hydrologie//speaker" },
    { "Finnish: function, centre", "fi", "Puhujat: Liisa Rantanen, tutkija, Järvitutkimuskeskus",
      "Liisa Rantanen/Järvitutkimuskeskus/tutkija/speaker" },
    { "Russian: list under a label", "ru",
      "Спикеры:\nИрина Кольцова, директор Музея реки\nПавел Ершов, Институт географии",
      "Ирина Кольцова/Музея реки/директор/speaker; Павел Ершов/Институт географии//speaker" },
    { "a name, a colon and a topic behind the time", "en", "Fri 5 May – Eli Stone: Salt and iron",
      "Eli Stone///speaker" },
    { "two names with organisations prove each other", "en",
      "Round of talks: Bea Vale (Tidewise), Cyd Orr (Wexley FM), Dan Ives (Port Lab)",
      "Bea Vale/Tidewise//speaker; Cyd Orr/Wexley FM//speaker; Dan Ives/Port Lab//speaker" },
    { "a label without a mark before the name", "en", "Special guest Kit Marsh will perform.",
      "Kit Marsh///speaker" },
    { "a trade between phrase and name", "en", "A talk from the award-winning author Una Reed.",
      "Una Reed//award-winning author/speaker" },
    { "apposition: the function, then who has it", "en",
      "Bring your questions to the engineer, Malcolm Yeo.", "Malcolm Yeo//engineer/speaker" },
    { "numbered entries with brackets", "en",
      "1. Nora Quill (Harbour Institute): Maps of sand\n2. Eli Stone (Saltworks): Salt and iron",
      "Nora Quill/Harbour Institute//speaker; Eli Stone/Saltworks//speaker" },
    { "an unknown function on the line below", "en",
      "## Speakers\n\n### Nora Quill\n\nSenior Mapmaker · Harbour Institute",
      "Nora Quill/Harbour Institute/Senior Mapmaker/speaker" },
    { "the line below proves a bare name", "en", "11 May\nNora Quill\n(Harbour Institute)",
      "Nora Quill/Harbour Institute//speaker" },
    { "members unknown are nobody", "en", "Speaker: TBA\nSpeaker: Various\nChair: The Mayor", "" },
    { "German: a titled function behind a label and a time", "de",
      "19.00 Uhr Begrüßung: Vereinsvorsitzende Gerda Imhof",
      "Gerda Imhof//Vereinsvorsitzende/speaker" },
    { "German: \"of the\" museum is no part of the name", "de",
      "Die Biologin Dr. Karla Moos vom Naturkundemuseum führt durch die Ausstellung.",
      "Karla Moos/Naturkundemuseum/Biologin/speaker" },
    { "German: titles of events are nobody", "de",
      "Konzert: Trio Nordwind\nKasper und die Kiste, Puppentheater Rote Nase\nFlohmarkt rund ums "
      "Rathaus",
      "" },
    { "French: \"among them\"", "fr",
      "Une trentaine d'auteurs, parmi lesquels Sophie Marchand et Karim Belhaj.",
      "Sophie Marchand///speaker; Karim Belhaj///speaker" },
    { "French: feasts and mountains are nobody", "fr",
      "Fête de la Saint-Jean, Place du Marché\nRandonnée au Mont Chauve", "" },
    { "Spanish: article, trade, name", "es", "Taller impartido por la ilustradora Lola Campos",
      "Lola Campos//ilustradora/speaker" },
    { "Spanish: function before, organisation behind", "es",
      "La bióloga Carmen Ortiz, del Grupo de Fauna Norte, ofrecerá una charla.",
      "Carmen Ortiz/Grupo de Fauna Norte/bióloga/speaker" },
    { "Portuguese: the next line is another event", "pt",
      "Mesa com Ana Prado (UFVV) e mediação de Caio Reis\nOficina de Cerâmica, com a artesã Dora "
      "Maia",
      "Ana Prado/UFVV//speaker; Caio Reis///moderator; Dora Maia//artesã/speaker" },
    { "Portuguese: \"da\" is no Italian \"by\"", "pt",
      "Local: Auditório da Biblioteca Central, Campus Norte", "" },
    { "Danish: by somebody, then the topic", "da",
      "Tirsdag d. 7/3 kl. 19.30: Foredrag ved Jens Bro: Fra sten til sand", "Jens Bro///speaker" },
    { "Dutch: time, name, topic", "nl",
      "di 12 maart 20.00 uur – Marijke Holtrop: De dijk als thuis", "Marijke Holtrop///speaker" },
    { "Russian: label, name, function", "ru", "Лекция: Ольга Ветрова, гидролог",
      "Ольга Ветрова//гидролог/speaker" },
    { "titles of events with organisations are nobody", "en",
      "• Live Music, The Foundry\n• Morris Dancing, Town Council\n• Coastal Walks, Wildlife Trust",
      "" },
    { "German: a first item like a name among items that are none", "de",
      "• Frische Luft, Freie Universität\n• Offene Werkstatt, Haus der Jugend", "" },
    { "Polish: a last item like a name among items that are none", "pl",
      "• Dni Otwarte, Szkoła Muzyczna\n• Wielki Bal, Klub Seniora", "" },
    { "one item alone may be a person", "en",
      "• Grace Adeyemi, Institute of Marine Studies\n\nThe talk is free of charge.",
      "Grace Adeyemi/Institute of Marine Studies//speaker" },
    { "neighbours that end alike are things", "en",
      "• Western Line, Wexley Council\n• Eastern Line, Wexley Council", "" },
    { "what is provided by a firm is no talk", "en", "Lunch provided by Wexley Catering", "" },
    { "a common word may be a surname, the line below tells", "en",
      "KEYNOTE SPEAKERS\n\nJONAH PRICE\nPrincipal Engineer at Tidewise",
      "JONAH PRICE/Tidewise/Principal Engineer/speaker" },
};

static void rows_are_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        check_row(&rows[i], true);
}

/* Every row that fits gives the same when memory fails on the way: an error or nothing lost. */
static enum ev_status extract_once(struct ev_error *err)
{
    struct ev_arena arena;
    struct ev_page page;
    struct ev_people people;
    struct ev_source source = { 0 };
    struct ev_limits limits = EV_LIMITS_DEFAULT;
    enum ev_status st;

    ev_arena_init(&arena, 0);
    st = ev_page_from_text(EV_LIT("Speakers:\n\nHelen Marsh, Harbour Institute\nOlu Bright, Lab\n"),
                           &source, &limits, &arena, &page, err);
    if (st == EV_OK)
        st = ev_people_extract(&page, 0, page.blocks_count, NULL, &arena, &people, err);
    ev_arena_clear(&arena);
    return st;
}

static void memory_fails(void **state)
{
    (void)state;
    fail_each_allocation(extract_once);
}

/* A long line of capitals must not take more than linear time, nor give a crowd. */
static void long_line(void **state)
{
    struct ev_arena arena;
    struct ev_buf text;
    struct ev_people people = { 0 };

    (void)state;
    ev_arena_init(&arena, 0);
    ev_buf_init(&text, EV_BUF_MAX);
    for (size_t i = 0; i < 20000; i++)
        ev_buf_add_str(&text, i % 3 == 0 ? "Anna, " : "Berg (");
    ev_buf_add_str(&text, "end\n");
    struct ev_page page = page_of(text.data, &arena);
    assert_int_equal(ev_people_extract(&page, 0, page.blocks_count, NULL, &arena, &people, NULL),
                     EV_OK);
    assert_true(people.count <= 400);
    ev_buf_clear(&text);
    ev_arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(rows_are_read),
                                        cmocka_unit_test(memory_fails),
                                        cmocka_unit_test(long_line) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
