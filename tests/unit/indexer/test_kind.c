/* What is no event: news, calls, minutes, lists of links, empty calendars. */
#include "tests/unit/indexer/extracting.h"

static const struct page_row rows[] = {
    { "a call with a date at its top is a call, also if it names workshops to come",
      "A working group for buyers of rope\n8 February 2021\n\nWe invite you to become a member of "
      "the "
      "group, which will meet online. Over the year we want to bring together buyers from many "
      "harbours.\n\nIf you are interested in joining, please write to us.\n",
      "call: A working group for buyers of rope | 2021-02-08 | \n" },
    { "news with a posting date",
      "Nyheter\n\nFjellvettlaget har fått ny leder\n\nPublisert 14. mars 2022\n\nStyret har ansatt "
      "Ingrid "
      "Moen. Hun kommer fra arbeidet med merking av stier i nordfylket og begynner "
      "i august, når de andre er på fjellet.\n",
      "news: Fjellvettlaget har fått ny leder | 2022-03-14 | \n" },
    { "a list of news: dates and titles, but nothing of events",
      "News\n\n12 March 2021\nThe mill moves\nAfter nine years in the annex we have found a roof "
      "of our "
      "own.\n\n3 February 2021\nA new website\nOrders and weather in one place, thanks to all who "
      "tested.\n\n18 January 2021\nAnnual figures\nTurnover grew by four percent, mostly thanks to "
      "rye.\n",
      "news: The mill moves | 2021-03-12 | \nnews: A new website | 2021-02-03 | \n"
      "news: Annual figures | 2021-01-18 | \n" },
    { "minutes are papers",
      "Minutes\n\nMinutes of the meeting of 4 January 2022\nMinutes of the meeting "
      "of 1 February 2022\n",
      "" },
    { "an empty calendar",
      "Agenda\n\nPróximos eventos\n\nNão há eventos agendados neste momento.\n", "" },
    { "a page about somebody",
      "About the Hedge Trust\n\nThe trust was founded in 1987. Since 12 May 2004 it has been a "
      "registered "
      "charity, and its volunteers look after a hundred miles of hedge.\n",
      "" },
    { "links, and when they were last looked at",
      "Liens utiles\n\n• Société des mousses\n• Atlas des papillons\n• Portail des "
      "sentiers\n\nDernière mise "
      "à jour : 3 janvier 2022\n",
      "" },
    { "vacancies have deadlines, not days",
      "Stellenangebote\n\nTechniker im Labor\nBewerbungsfrist: 31. März 2022\nTeilzeit, "
      "unbefristet\n",
      "" },
    { "a report tells when the event was, above it stands when it was written",
      "Eighty walkers on the sea wall\n\n21 May 2022\n\nOur spring walk took place on 14 May 2022 "
      "in "
      "Brancaster. Eighty people came, and nobody fell in.\n",
      "Eighty walkers on the sea wall | 2022-05-14 | Brancaster\n" },
};

static void test_kinds(void **state)
{
    (void)state;
    check_rows(rows, COUNT_OF(rows));
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_kinds) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
