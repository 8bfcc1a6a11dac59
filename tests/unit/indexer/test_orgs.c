/* Who organises, hosts, supports and pays, by phrase. */
#include "tests/unit/indexer/extracted.h"

/* want: name/role */
static const struct extract_row rows[] = {
    { "phrase and one name", "en", "The webinar is organised by the Harbour Institute.",
      "Harbour Institute/organiser" },
    { "a list with \"and\"", "en",
      "Organised by Weavers Guild, Shoreline Trust and Wexley Council on 4 May.",
      "Weavers Guild/organiser; Shoreline Trust/organiser; Wexley Council/organiser" },
    { "\"and\" inside a ministry's name", "en",
      "Organised by the Ministry of Culture and Tourism and the City of Wexley.",
      "Ministry of Culture and Tourism/organiser; City of Wexley/organiser" },
    { "a comma before the town", "en", "Organised by the Institute of Maps, Lisbon.",
      "Institute of Maps/organiser" },
    { "a dash inside a name", "en", "Organised by TIDE - Local Harbours for Sustainability",
      "TIDE - Local Harbours for Sustainability/organiser" },
    { "a label", "en", "Organiser: Friends of the Canal", "Friends of the Canal/organiser" },
    { "a label and a list in bullets", "en",
      "Organisers:\n\n• Shoreline Trust\n• Harbour Institute",
      "Shoreline Trust/organiser; Harbour Institute/organiser" },
    { "partners and funders are told apart", "en",
      "Organised by the Harbour Institute in cooperation with Shoreline Trust and funded by the "
      "Sea Fund.",
      "Harbour Institute/organiser; Shoreline Trust/partner; Sea Fund/funder" },
    { "the clause goes on", "en",
      "This webinar organised by the Harbour Institute highlights good practice cases from the "
      "coast.",
      "Harbour Institute/organiser" },
    { "subject of the verb", "en", "The Weavers Guild is hosting an open evening.",
      "Weavers Guild/host" },
    { "subject behind a date", "en",
      "On 27 April 2021, the Harbour Institute is hosting a virtual event.",
      "Harbour Institute/host" },
    { "subject with an insertion", "en",
      "Weavers Guild, in cooperation with Shoreline Trust, is organising a workshop.",
      "Shoreline Trust/partner; Weavers Guild/organiser" },
    { "pronouns organise nothing", "en", "We are hosting an evening. This approach organises data.",
      "" },
    { "lower case in a running text", "en", "An online event organised by shoreline watch.",
      "shoreline watch/organiser" },
    { "persons are left out", "en",
      "It is co-hosted by Wexley Council directors Ada Okoro and Ben Hale and co-organised by "
      "Shoreline Trust.",
      "Shoreline Trust/co-organiser" },
    { "part of a project is no organiser", "en", "The talk is part of Project Dunes.", "" },
    { "members in apposition", "en",
      "The seminar was hosted by founding member Wexley Council and long-standing member Strandby "
      "Harbour Board.",
      "Wexley Council/host; Strandby Harbour Board/host" },
    { "participle before its phrase", "en",
      "It is jointly organised by the Centre for Coastal Studies and the Arts & Crafts Guild.",
      "Centre for Coastal Studies/organiser; Arts & Crafts Guild/organiser" },
    { "an abbreviation in brackets", "en", "Hosted by the Union of Net Menders (UNM).",
      "Union of Net Menders (UNM)/host" },
    { "a date ends the list", "en", "Hosted by Shoreline Trust in May 2024",
      "Shoreline Trust/host" },
    { "sentence after sentence", "en",
      "Hosted by Shoreline Trust. Lunch is served by the Harbour Kitchen.",
      "Shoreline Trust/host" },
    { "German: passive with the verb last", "de",
      "Die Veranstaltung wird vom Bündnis Grüne Dächer in Kooperation mit der Stadt Lindau "
      "organisiert.",
      "Stadt Lindau/partner; Bündnis Grüne Dächer/organiser" },
    { "German: abbreviation with full stops", "de",
      "Veranstalter: Verein für Heimatpflege e.V. und Volkshochschule Haselbach",
      "Verein für Heimatpflege e.V./organiser; Volkshochschule Haselbach/organiser" },
    { "German: parish of a saint", "de", "Mitveranstalter: Kirchengemeinde St. Anna",
      "Kirchengemeinde St. Anna/co-organiser" },
    { "German: verb instead of colon", "de", "Veranstalter ist der Verein Mühlbach.",
      "Verein Mühlbach/organiser" },
    { "French: article and elision", "fr", "Soirée proposée par l'association Sources Claires.",
      "association Sources Claires/organiser" },
    { "French: partner", "fr",
      "La soirée est organisée par le collectif Les Jardins Partagés, en partenariat avec la Ville "
      "de Mornay.",
      "collectif Les Jardins Partagés/organiser; Ville de Mornay/partner" },
    { "Spanish: label and list", "es",
      "Organiza: Asociación Vecinal El Puente y Biblioteca Municipal",
      "Asociación Vecinal El Puente/organiser; Biblioteca Municipal/organiser" },
    { "Italian: contraction", "it", "A cura dell’Associazione Culturale Il Faro",
      "Associazione Culturale Il Faro/organiser" },
    { "Italian: contractions in a list", "it",
      "Incontro promosso dal Comune di Valdora e dalla Fondazione Aurora",
      "Comune di Valdora/organiser; Fondazione Aurora/organiser" },
    { "Portuguese: contraction", "pt",
      "Evento promovido pelo Clube da Serra e pela Junta de Vila Serena",
      "Clube da Serra/organiser; Junta de Vila Serena/organiser" },
    { "Dutch: passive", "nl",
      "De avond wordt georganiseerd door Stichting Groen Wonen in samenwerking met de bibliotheek.",
      "Stichting Groen Wonen/organiser" },
    { "Swedish: label, partner", "sv",
      "Arrangör: Studieförbundet Linden i samarbete med Norrköpa bibliotek",
      "Studieförbundet Linden/organiser; Norrköpa bibliotek/partner" },
    { "Danish: label inside a line, \"in\" a town", "da",
      "Ved Jette Holm, havbiolog. Arrangør: Folkeuniversitetet i Nordby",
      "Folkeuniversitetet i Nordby/organiser" },
    { "Norwegian: verb instead of colon", "no", "Arrangør er Klimaforum Vest.",
      "Klimaforum Vest/organiser" },
    { "Polish: the verb stands first", "pl", "Spotkanie organizuje Towarzystwo Przyjaciół Rzeki.",
      "Towarzystwo Przyjaciół Rzeki/organiser" },
    { "Czech: verb and partner", "cs", "Pořádá Spolek přátel mlýna ve spolupráci s městem Brodek.",
      "Spolek přátel mlýna/organiser; Brodek/partner" },
    { "Finnish: label", "fi", "Järjestäjä: Luonnonystävät ry", "Luonnonystävät ry/organiser" },
    { "Russian: quotes", "ru", "Организатор: Фонд «Чистый берег»",
      "Фонд «Чистый берег»/organiser" },
    { "French: \"and\" inside a name of two words", "fr",
      "Organisé par l'association Lire et Grandir, il dure deux jours.",
      "association Lire et Grandir/organiser" },
    { "German: a guide with title is no organiser", "de",
      "Die Biologin Dr. Karla Moos vom Naturkundemuseum führt durch die Ausstellung.", "" },
    { "Portuguese: a library that gets books hosts nothing", "pt", "Biblioteca recebe novos livros",
      "" },
};

static void rows_are_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        check_row(&rows[i], false);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(rows_are_read) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
