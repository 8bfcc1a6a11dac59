/* Where it takes place, and when the words for it are none. */
#include "tests/unit/indexer/extracting.h"

static const struct page_row rows[] = {
    { "a line below the date",
      "Events\n\nCities as buyers\n\n6 June 2018\nGraz, Austria\n\nThe workshop helps towns to buy "
      "things "
      "together, across borders.\n",
      "Cities as buyers | 2018-06-06 | Graz, Austria\n" },
    { "behind the date, with a preposition",
      "Faire Beschaffung\n\nSave the date: 12.11.2019 in Erfurt\n\nViele Orte wollen fairer "
      "einkaufen und "
      "suchen dafür Verbündete.\n",
      "Faire Beschaffung | 2019-11-12 | Erfurt\n" },
    { "an address of three lines behind a label",
      "Repaircafé\n\nWanneer: 18 maart 2023\nWaar:\nWijkhuis De Linde\nLindelaan "
      "4\nZutphen\n\nNeem je "
      "broek of je fiets mee.\n",
      "Repaircafé | 2023-03-18 | Wijkhuis De Linde, Lindelaan 4, Zutphen\n" },
    { "a label for day and place",
      "Ondertekening\n\nDatum en locatie\n8 juni 2023\nOmnisport, Apeldoorn\n\nBestuurders zijn "
      "van harte "
      "uitgenodigd.\n",
      "Ondertekening | 2023-06-08 | Omnisport, Apeldoorn\n" },
    { "town and venue in the sentence that tells the day, venue first",
      "The 2015 Lantern Seminar took place on 11 November 2015 in Ollerby at Mill House.\n",
      "2015 Lantern Seminar | 2015-11-11 | Mill House, Ollerby\n" },
    { "the net is no place",
      "Taller de mapas\n\nFecha: 22 de abril de 2023\nLugar: Online (Zoom)\n\nSe enviará el enlace "
      "la "
      "víspera.\n",
      "Taller de mapas | 2023-04-22 | \n" },
    { "a sentence below the heading Venue is not the place's name",
      "Rope 2023\n\n12 June 2023, Tartu, Estonia\n\nVenue\n\nThe conference is held in an old "
      "loft.\n",
      "Rope 2023 | 2023-06-12 | Tartu, Estonia\n" },
    { "a small word for a venue, behind the time",
      "Skördefest\n\nFöreningen bjuder in till skördefest lördagen den 3 september 2022 kl. 12-16 "
      "i "
      "klosterträdgården i Vreta, där barnen får pressa must.\n",
      "Skördefest | 2022-09-03 12:00 - 16:00 | klosterträdgården i Vreta\n" },
    { "place and time on one line, as on the entries beside it",
      "What's on\n\n16 Feb 2023\nSea Shanties\nThe Net Loft · 8pm\n\n25 Feb 2023\nFamily "
      "Prints\nThe Net "
      "Loft · 10am\n",
      "Sea Shanties | 2023-02-16 20:00 | The Net Loft\nFamily Prints | 2023-02-25 10:00 | The Net "
      "Loft\n" },
};

static void test_places(void **state)
{
    (void)state;
    check_rows(rows, COUNT_OF(rows));
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_places) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
