/* Dates and times of an entry, from its heading, its text, its programme and its page. */
#include "tests/unit/indexer/extracting.h"

static const struct page_row rows[] = {
    { "running text corrects an impossible header",
      "Events\n\nPruning\n\n5 March 2022, 10:00 - 00:00\n\nThe course takes place on Saturday, "
      "March 5th, "
      "2022, 10:00 - 12:30 at the gate.\n",
      "Pruning | 2022-03-05 10:00 - 12:30 | \n" },
    { "time and duration in the text complete the day in the header",
      "Events\n\nCompost clinic\n\n12 March 2022\n\nDate: 12 March, 14:00 (GMT) - duration: "
      "2h\n\nOur "
      "doctor looks at your heap.\n",
      "Compost clinic | 2022-03-12 14:00 - 16:00 | \n" },
    { "an agenda gives the beginning, and the end only if it says so",
      "Seminar on rope\n\n3 May 2022\n\n9:30 Welcome\n10:00 Hemp\n15:45 Close\n",
      "Seminar on rope | 2022-05-03 09:30 - 15:45 | \n" },
    { "the last item begins something: no end",
      "Seminar on rope\n\n3 May 2022\n\n9:30 Welcome\n10:00 Hemp\n15:45 Drinks in the yard\n",
      "Seminar on rope | 2022-05-03 09:30 | \n" },
    { "times of a series hold for its entries",
      "Colloquium\n\nTalks are held every Wednesday from 3:45 to 4:45 pm in Carver Hall.\n\n• 4 "
      "March 2020: "
      "Lakes\n• 11 March 2020: Sand\n",
      "Lakes | 2020-03-04 15:45 - 16:45 | Carver Hall\nSand | 2020-03-11 15:45 - 16:45 | Carver "
      "Hall\n" },
    { "year from the heading above the list",
      "Agenda 2023\n\n4 februari – Snoeien\n18 maart – Zaaien\n",
      "Snoeien | 2023-02-04 | \nZaaien | 2023-03-18 | \n" },
    { "no year anywhere: none is invented", "Agenda\n\n4 februari – Snoeien\n18 maart – Zaaien\n",
      "Snoeien | --02-04 | \nZaaien | --03-18 | \n" },
    { "a range over months and over New Year",
      "Exposições\n\nRedes\n\n30 de novembro de 2021 - 4 de fevereiro de 2022\n\nCordas e gestos "
      "de quem "
      "vive da pesca no mar frio.\n",
      "Redes | 2021-11-30 - 2022-02-04 | \n" },
    { "start and end behind labels of their own",
      "Stage de vannerie\n\nDate de début : 6 juin 2022\nDate de fin : 10 juin 2022\n\nCinq jours "
      "pour "
      "apprendre à tresser.\n",
      "Stage de vannerie | 2022-06-06 - 2022-06-10 | \n" },
    { "opening hours are no times of the event",
      "Salz der Küste\n\n3. Mai bis 30. Oktober 2022\n\nÖffnungszeiten: Di-So 10-17 Uhr\n\nVon "
      "Siedern und "
      "Schmugglern erzählt die Ausstellung.\n",
      "Salz der Küste | 2022-05-03 - 2022-10-30 | \n" },
    { "recordings: the dates below the titles are when they were posted, as one title shows",
      "Webinar recordings\n\nSoil after fire\n2022 Mar 3\nRead more\nTwo rangers compare "
      "notes.\nGrazing the "
      "marsh\n2022 Jan 20\nRead more\nA shepherd and a botanist.\nHedges as larders, October "
      "2021\n2021 Nov "
      "2\nRead more\n",
      "Soil after fire |  | \nGrazing the marsh |  | \nHedges as larders | 2021-10 | \n" },
};

static void test_whens(void **state)
{
    (void)state;
    check_rows(rows, COUNT_OF(rows));
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_whens) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
