/* Where entries begin and end: one row per layout, in the languages we read. */
#include "tests/unit/indexer/extracting.h"

static const struct page_row heads[] = {
    { "title above its date, section headings by month",
      "Events\n\nMay 2021\n\nMoss walk\n\n3 May 2021, 10:00 - 12:00\n\nWe look at moss, liverwort "
      "and "
      "whatever else grows on the wall.\n\nFern walk\n\n9 May 2021, 10:00\n\nFerns, for a change, "
      "along "
      "the shaded side of the valley.\n",
      "Moss walk | 2021-05-03 10:00 - 12:00 | \nFern walk | 2021-05-09 10:00 | \n" },
    { "date above its title: nothing but the section stands over the first date",
      "Termine\n\n4. Juni 2021\n\nHafenrundgang\n\nEin Gang durch Schuppen und Speicher mit einem, "
      "der "
      "dort gelernt hat.\n\n11. Juni 2021\n\nKaffee im Kran\n\nZwanzig Meter über dem Wasser gibt "
      "es "
      "Kuchen für alle, die schwindelfrei sind.\n",
      "Hafenrundgang | 2021-06-04 | \nKaffee im Kran | 2021-06-11 | \n" },
    { "second heading line below the title is no title",
      "Events ( 1 - 2 from 2 )\n\nMay 2021\n\nSalt and stone\n\nA workshop for masons and curious "
      "people\n"
      "5 May 2021\n\nStone drinks salt, and then it crumbles; we ask what can be done.\n\nLime "
      "days\n\n"
      "12 May 2021\n\nHow to burn, slake and paint with lime, in two afternoons.\n",
      "Salt and stone | 2021-05-05 | \nLime days | 2021-05-12 | \n" },
    { "place between title and date",
      "Past events\n\nRope Makers' Fair\nBrightsea, Wales\n3 June 2019\n\nTwo hundred metres of "
      "rope were "
      "laid in one go on the quay.\n\nNet Menders' Fair\nGraystrand, Norway\n8 July 2019\n\nNets "
      "of nine "
      "harbours were hung between the masts.\n",
      "Rope Makers' Fair | 2019-06-03 | Brightsea, Wales\n"
      "Net Menders' Fair | 2019-07-08 | Graystrand, Norway\n" },
    { "headings that are dates only: no titles are invented",
      "EVENTS\n\nMay 2021\n\n8 May 2021\n\nWe sing in the yard, all who like to come are welcome "
      "to join "
      "in.\n\n22 May 2021\n\nAn open rehearsal for anyone who would like to try their voice.\n",
      " | 2021-05-08 | \n | 2021-05-22 | \n" },
    { "day, month and year on lines of their own",
      "Kalender\n\n7\nmar\n2023\nVäva band\nStora salen\n\n21\nmar\n2023\nTova sulor\nLilla "
      "salen\n",
      "Väva band | 2023-03-07 | Stora salen\nTova sulor | 2023-03-21 | Lilla salen\n" },
    { "labels, value on the line below",
      "Sardinhada no cais\n\nData:\n12 de junho de 2022\n\nHora:\n19h00\n\nLocal:\nCais das "
      "Redes\nRua da "
      "Praia 3\n\nTraga a sua cadeira; há pão e vinho para quem chegar cedo.\n",
      "Sardinhada no cais | 2022-06-12 19:00 | Cais das Redes, Rua da Praia 3\n" },
    { "labels at the end of the entry: the title is above the text",
      "Uittips\n\nDe stem van het water\nEen avond over dijken, gedichten en wat er gebeurt als ze "
      "allebei "
      "breken.\nWaar: Gemaal Noord, Edam\nWanneer: 6 oktober 2022, 20.00 uur\nMeer "
      "informatie\n\nHet stille "
      "land\nFoto's van boerderijen zonder boeren, met uitleg door de maker van de beelden.\nWaar: "
      "Oude "
      "Mouterij, Goes\nWanneer: 8 oktober 2022, 20.00 uur\nMeer informatie\n",
      "De stem van het water | 2022-10-06 20:00 | Gemaal Noord, Edam\n"
      "Het stille land | 2022-10-08 20:00 | Oude Mouterij, Goes\n" },
    { "label Title in each paragraph beats the line above the date",
      "Colloquium\n\nDate: 6 February 2020\nSpeaker: Ines Calloway\nTitle: Knots that cannot be "
      "drawn\n\n"
      "Date: 20 February 2020\nSpeaker: Tomas Verhoef\nTitle: Five ways to floor a kitchen\n",
      "Knots that cannot be drawn | 2020-02-06 | \n"
      "Five ways to floor a kitchen | 2020-02-20 | \n" },
    { "title, speaker, profession, date: the topmost line is the title",
      "Vorträge\n\nDie lange Reise der Aale\n\nJutta Brandt\n\nBiologin\n\nMittwoch, 3. Mai 2023, "
      "20:00 Uhr\n\n"
      "Niemand hat je einen Aal laichen sehen, und doch kommen sie jedes Jahr zurück.\n\nWas Möwen "
      "wissen\n\nOtto Hansen\n\nLehrer\n\nMittwoch, 7. Juni 2023, 20:00 Uhr\n\nBeobachtungen von "
      "einem, der "
      "vierzig Jahre lang sein Pausenbrot teilen musste.\n",
      "Die lange Reise der Aale | 2023-05-03 20:00 | \nWas Möwen wissen | 2023-06-07 20:00 | \n" },
    { "several talks below one date, each with its label",
      "Festival\n\nDia 21 de maio de 2022\nPalestra: O sal da terra\nPalestrante: Rita "
      "Moura\nPalestra: Mapas "
      "de areia\nPalestrante: João Reis\n",
      "O sal da terra | 2022-05-21 | \nMapas de areia | 2022-05-21 | \n" },
    { "days without titles, with a programme: one conference",
      "Tagung der Uhrmacher\n\n5. Mai 2022\n9:00 Begrüßung\n10:00 Räder\n\n6. Mai 2022\n9:00 "
      "Federn\n12:00 "
      "Ende\n",
      "Tagung der Uhrmacher | 2022-05-05 09:00 - 2022-05-06 12:00 | \n" },
    { "headings of days in a calendar: each timed line is an entry",
      "Programma\n\n3 febbraio 2023\n18:00 Il fiume lento\n21:00 Nebbia\n\n7 febbraio 2023\n21:00 "
      "Il fiume "
      "lento\n",
      "Il fiume lento | 2023-02-03 18:00 | \nNebbia | 2023-02-03 21:00 | \n"
      "Il fiume lento | 2023-02-07 21:00 | \n" },
    { "a date said twice, short and in full",
      "Events\n\nWed 15\nMarch 15, 2023 @ 7:00 pm\nBat walk\nBring a torch with a red filter and "
      "meet us at "
      "the sluice gate.\nSat 18\nMarch 18, 2023 @ 10:00 am\nWillow day\nMake a basket from the "
      "willow cut on "
      "the site this winter.\n",
      "Bat walk | 2023-03-15 19:00 | \nWillow day | 2023-03-18 10:00 | \n" },
    { "related events below a single event are others",
      "Noční jízda tramvají\n\n12. května 2023, 21:00\n\nProjedeme celou trať s člověkem, který ji "
      "kdysi "
      "stavěl.\nBěhem cesty se hraje na harmoniku.\n\nSouvisející akce\n\nDen otevřených "
      "dveří\n20. května "
      "2023\n",
      "Noční jízda tramvají | 2023-05-12 21:00 | \n" },
};

static const struct page_row inlines[] = {
    { "date and title in one bullet, date first",
      "Programm\n\n• 3. März 2022: Kometen\n• 17. März 2022: Sextanten\n",
      "Kometen | 2022-03-03 | \nSextanten | 2022-03-17 | \n" },
    { "title first, weekday and times behind it",
      "Autumn talks\n\nWho owns the water? – Tuesday 14 September 2021 19:00 – 20:30\nAn evening "
      "about "
      "the foreshore and those who walk on it.\n\nSalt and paint – Thursday 23 September 2021 "
      "19:00 – "
      "20:30\nTwo shipwrights show what weather does to a hull.\n",
      "Who owns the water? | 2021-09-14 19:00 - 20:30 | \n"
      "Salt and paint | 2021-09-23 19:00 - 20:30 | \n" },
    { "month only, behind a comma",
      "Walks\n\nThe Drovers' Road, April 2024\nAcross the Sands, June 2024\nRound the Lakes, July "
      "2024\n",
      "The Drovers' Road | 2024-04 | \nAcross the Sands | 2024-06 | \n"
      "Round the Lakes | 2024-07 | \n" },
    { "rows whose cells ran together end in the speaker, if the heading says so; no talk, no row",
      "Fall 2019\n\nDate Title Speaker\n9/6 How Lakes Forget Maria Olsen\nNorthgate "
      "University\n9/20 "
      "Sand That Sings Peter Abara\nInstitute of Dunes\n10/4 No seminar\n",
      "How Lakes Forget | 2019-09-06 | \nSand That Sings | 2019-09-20 | \n" },
    { "cells between bars, with headings",
      "Spring 2014\n\nDate | Speaker | Title |\n\nJan. 24 | Kim Castle (Northgate) | Light in "
      "curved rooms |\n\n"
      "Feb. 28 | Ofra Zeit (Delta) | Walks that branch |\n",
      "Light in curved rooms | 2014-01-24 | \nWalks that branch | 2014-02-28 | \n" },
    { "a curriculum: what, where, when",
      "Lectures\n\nThe grammar of knots, Saltmarsh University, 14 May 2019\nWhy rivers have names, "
      "Graz, 3 "
      "October 2019\nCounting in the dark, Leiden, 21 February 2020\n",
      "The grammar of knots | 2019-05-14 | Saltmarsh University\n"
      "Why rivers have names | 2019-10-03 | Graz\nCounting in the dark | 2020-02-21 | Leiden\n" },
    { "a tour: the towns are places, the page names the show",
      "Lyktmakaren på turné\n\nI vår visar vi den på tre orter.\n\n• Visby – 3 mars 2022\n• Falun "
      "– 5 mars "
      "2022\n• Kalmar – 9 mars 2022\n",
      "Lyktmakaren på turné | 2022-03-03 | Visby\nLyktmakaren på turné | 2022-03-05 | Falun\n"
      "Lyktmakaren på turné | 2022-03-09 | Kalmar\n" },
    { "important dates of a conference are none of its days",
      "Second Conference on Peat\n\n12-14 June 2023, Tartu, Estonia\n\nImportant dates\n\n• "
      "Submission "
      "deadline: 15 January 2023\n• Notification of acceptance: 1 March 2023\n• Early bird "
      "registration: 15 "
      "April 2023\n",
      "Second Conference on Peat | 2023-06-12 - 2023-06-14 | Tartu, Estonia\n" },
    { "a list of deadlines is no list of events",
      "Terminy\n\nZgłoszenia referatów – do 20.03.2017\nPrzyjęcie referatów – do "
      "31.03.2017\nKomunikat – "
      "10.04.2017\n",
      "" },
};

static const struct page_row proses[] = {
    { "one sentence tells that it takes place",
      "Jarmark wraca\n\nW sobotę 10 czerwca 2023 r. na rynku w Piaskach odbędzie się jarmark "
      "rzemiosła. "
      "Pokażą się garncarze i kowale z całego regionu.\n",
      "Jarmark wraca | 2023-06-10 | rynku w Piaskach\n" },
    { "the place and day of writing are not the event's",
      "Torna la festa\n\nPietrafredda, 2 ottobre 2021 - La Festa del castagno, organizzata dalla "
      "Pro Loco, "
      "si svolgerà sabato 16 e domenica 17 ottobre a Pietrafredda.\n",
      "Torna la festa | 2021-10-16 - 2021-10-17 | Pietrafredda\n" },
    { "no heading: the sentence names the event",
      "The 2015 Lantern Seminar took place on Wed 11 November 2015 in Ollerby at Mill House. "
      "Ninety people "
      "came and talked about wicks.\n",
      "2015 Lantern Seminar | 2015-11-11 | Mill House, Ollerby\n" },
    { "an event mentioned in passing is none",
      "Debatt\n\nMindre buller, tack\n\nDen 1 december ska jag tala på en konferens om hamnar. Där "
      "vill jag "
      "ha tystnad i stället för ännu en panel om framtiden.\n",
      "" },
};

static void test_heads(void **state)
{
    (void)state;
    check_rows(heads, COUNT_OF(heads));
}

static void test_inlines(void **state)
{
    (void)state;
    check_rows(inlines, COUNT_OF(inlines));
}

static void test_proses(void **state)
{
    (void)state;
    check_rows(proses, COUNT_OF(proses));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_heads),
        cmocka_unit_test(test_inlines),
        cmocka_unit_test(test_proses),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
