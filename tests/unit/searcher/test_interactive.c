/* What keys do to the state of the interactive mode. */
#include "tests/unit/searcher/interactive.h"

#define ESC   "\033"
#define UP    "\033[A"
#define DOWN  "\033[B"
#define RIGHT "\033[C"
#define LEFT  "\033[D"
#define ENTER "\r"
#define BACK  "\177"

static const char *const views[] = { "results", "query", "facets", "values", "event", "help" };

/* "view first+chosen text field=value,value ..." */
static void describe(const struct ev_ui *ui, struct ev_buf *out)
{
    ev_buf_add_fmt(out, "%s %zu+%zu", views[ui->view], ui->now.first, ui->now.chosen);
    if (ui->now.text.len > 0)
        ev_buf_add_fmt(out, " %.*s", EV_FMT(ui->now.text));
    for (size_t i = 0; i < ui->now.filters_count; i++)
        for (size_t k = 0; k < ui->now.filters[i].values_count; k++)
            ev_buf_add_fmt(out, "%s%.*s",
                           k > 0   ? ","
                           : i > 0 ? " & "
                                   : " : ",
                           EV_FMT(ui->now.filters[i].values[k]));
}

/* 25 events on 24 rows: pages of 6. */
static const struct {
    const char *keys, *state, *why;
} rows[] = {
    { "", "results 0+0", "the start" },
    { "n", "results 6+0", "next page" },
    { "   ", "results 18+0", "space turns pages too" },
    { "nnnnnnn", "results 24+0", "the last page is the last" },
    { "nnp", "results 6+0", "back by one page" },
    { "p", "results 0+0", "nothing before the first" },
    { "G", "results 24+0", "the last page" },
    { "Gg", "results 0+0", "the first page" },
    { DOWN DOWN, "results 0+2", "the cursor goes down" },
    { DOWN UP UP, "results 0+0", "and no further up than the top" },
    { "jjjjjj", "results 6+0", "down from the last hit turns the page" },
    { "n" UP, "results 0+5", "up from the first hit is the last of the page before" },
    { "G" DOWN DOWN, "results 24+0", "there is nothing behind the last hit" },
    { "3", "event 0+2", "a digit opens" },
    { "n6", "event 6+5", "on any page" },
    { "G2", "results 24+0", "a digit without an event does nothing" },
    { "0", "results 0+0", "0 is the tenth, which is not on a page of six" },
    { "j" ENTER, "event 0+1", "enter opens the one under the cursor" },
    { "3n", "event 0+3", "from an event to the next" },
    { "6n", "event 6+0", "over the end of the page" },
    { "n1p", "event 0+5", "and back over its start" },
    { "1p", "event 0+0", "no event before the first" },
    { "3b", "results 0+2", "back from an event to its place" },
    { "3" ESC, "results 0+2", "escape is back" },
    { "?b", "results 0+0", "help and back" },
    { "3?" ESC, "event 0+2", "help over an event goes back to it" },
    { "/river" ENTER, "results 0+0 river", "a query" },
    { "n/river" ENTER, "results 0+0 river", "a query begins on its first page" },
    { "/river" ESC, "results 0+0", "a query that was left" },
    { "/ river " ENTER, "results 0+0 river", "blanks at the ends do not count" },
    { "/rivxer" LEFT LEFT BACK ENTER, "results 0+0 river", "editing inside" },
    { "/er" LEFT LEFT "riv" ENTER, "results 0+0 river", "inserting before" },
    { "/old words\027\027river" ENTER, "results 0+0 river", "control-W takes words away" },
    { "/old\025river" ENTER, "results 0+0 river", "control-U takes all away" },
    { "/xriver\033[H\033[3~" ENTER, "results 0+0 river", "home and delete" },
    { "/Ume\303\245x" BACK ENTER, "results 0+0 Ume\303\245", "a character of two bytes stays" },
    { "/Ume\303\245" BACK "\303\245" ENTER, "results 0+0 Ume\303\245", "and goes as one" },
    { "/a\002b\302\233c\033[Z" ENTER, "results 0+0 abc",
      "controls are no text, whatever keys they come from" },
    { "/qn?" ENTER, "results 0+0 qn?", "in a query letters are text" },
    { "/a" ENTER "/b" ENTER, "results 0+0 ab", "a query begins with the one before" },
    { "n/a" ENTER BACK, "results 6+0", "back to the question before, and its page" },
    { "/a" ENTER "/b" ENTER "b", "results 0+0 a", "back by one" },
    { "bbb", "results 0+0", "nothing to go back to" },
    { "/rivver" ENTER "d", "results 0+0 river", "the suggestion is taken" },
    { "d", "results 0+0", "no suggestion" },
    { "f", "facets 0+0", "facets" },
    { "fa", "values 0+0", "a letter opens one" },
    { "faa", "values 0+0 : Lantern Towns", "a letter chooses" },
    { "faac", "values 0+0 : Lantern Towns,Five Weirs", "several: or" },
    { "faaa", "values 0+0", "again: no longer" },
    { "faaca", "values 0+0 : Five Weirs", "one of several" },
    { "faa" ESC "bb", "values 0+0 : Lantern Towns & Rivers", "in two facets: and" },
    { "fad", "values 0+0 : none", "events without a value" },
    { "fae", "values 0+0", "a letter without a row" },
    { "faa" ESC ESC, "results 0+0 : Lantern Towns", "back to the events" },
    { "nfaa", "values 0+0 : Lantern Towns", "a choice begins on the first page" },
    { "faa" ESC ESC "c", "results 0+0", "all choices dropped" },
    { "faa" ESC ESC "/x" ENTER, "results 0+0 x : Lantern Towns", "choices stay with a new query" },
    { "fz", "facets 0+0", "no such facet" },
    { "\t~\033[99~\377", "results 0+0", "keys that mean nothing" },
};

static void test_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct desk desk;
        struct ev_buf text;

        desk_init(&desk, 25, NULL, 24, 80, false);
        ev_buf_init(&text, EV_BUF_MAX);
        desk_press(&desk, rows[i].keys);
        describe(&desk.ui, &text);
        check_text(rows[i].why, ev_buf_bytes(&text), rows[i].state);
        ev_buf_clear(&text);
        desk_clear(&desk);
    }
}

static void test_quit(void **state)
{
    static const char *const from[] = { "q", "fq", "faq", "1q", "?q" };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(from); i++) {
        struct desk desk;

        desk_init(&desk, 25, NULL, 24, 80, false);
        desk_press(&desk, from[i]);
        assert_int_equal(desk.want, EV_UI_QUIT);
        desk_clear(&desk);
    }
}

static const struct {
    const char *keys;
    enum ev_sort sort;
    const char *why;
} sorts[] = {
    { "s", EV_SORT_DATE_REVERSE, "from date" },
    { "ss", EV_SORT_TITLE, "then title" },
    { "sss", EV_SORT_DATE, "without words nothing is best" },
    { "/x\rs", EV_SORT_DATE, "from relevance" },
    { "/x\rssss", EV_SORT_RELEVANCE, "round" },
};

static void test_sorts(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(sorts); i++) {
        struct desk desk;

        desk_init(&desk, 25, NULL, 24, 80, false);
        desk_press(&desk, sorts[i].keys);
        if (desk.asked.sort != sorts[i].sort)
            fail_msg("%s: %d", sorts[i].why, (int)desk.asked.sort);
        desk_clear(&desk);
    }
}

/* A filter of the command line is a choice like any other, however it is written. */
static void test_filter_of_command_line(void **state)
{
    struct ev_bytes values[] = { EV_LIT("lantern towns") };
    const struct ev_filter filters[] = {
        { EV_FIELD_TAG, true, values, 1 },
        { EV_FIELD_ORGANISER, false, values, 1 },
    };
    struct desk desk;

    (void)state;
    desk_init(&desk, 25, NULL, 24, 80, false);
    ev_ui_clear(&desk.ui);
    desk.request.filters = filters;
    desk.request.filters_count = COUNT_OF(filters);
    ev_ui_init(&desk.ui, &desk.request, false);
    desk_answer(&desk);
    desk_press(&desk, "faa");
    assert_int_equal(desk.asked.filters_count, 1);
    assert_true(desk.asked.filters[0].negated);
    desk_clear(&desk);
}

static void test_resize(void **state)
{
    struct desk desk;

    (void)state;
    desk_init(&desk, 25, NULL, 24, 80, false);
    desk_press(&desk, "njjjj");
    assert_int_equal(desk.ui.now.first + desk.ui.now.chosen, 10);
    ev_ui_resize(&desk.ui, 12, 40);
    desk_answer(&desk);
    assert_int_equal(desk.ui.now.first + desk.ui.now.chosen, 10); /* the cursor keeps its event */
    assert_int_equal(desk.asked.limit, 4);
    ev_ui_resize(&desk.ui, 100, 200);
    desk_answer(&desk);
    assert_int_equal(desk.ui.now.first + desk.ui.now.chosen, 10);
    assert_int_equal(desk.asked.limit, EV_UI_HITS_MAX);
    ev_ui_resize(&desk.ui, 0, 0);
    desk_answer(&desk);
    assert_int_equal(desk.asked.limit, 1);
    desk_clear(&desk);
}

static void test_nothing_found(void **state)
{
    static const char *const keys[] = { "n", "p", "1", "\r", "j", "k", "G", "g", "s", "fa", "c" };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(keys); i++) {
        struct desk desk;

        desk_init(&desk, 0, NULL, 24, 80, false);
        desk_press(&desk, keys[i]);
        assert_int_not_equal(desk.ui.view, EV_UI_EVENT);
        assert_int_equal(desk.ui.now.first + desk.ui.now.chosen, 0);
        desk_clear(&desk);
    }
}

static enum ev_status press_all(struct ev_error *err)
{
    static const char keys[] = "faab/x";
    struct desk desk;
    enum ev_status st = EV_OK;
    enum ev_ui_want want;

    desk_init(&desk, 25, NULL, 24, 80, false);
    for (size_t i = 0; st == EV_OK && i < sizeof keys - 1; i++) {
        st = ev_ui_key(&desk.ui, (unsigned char)keys[i], &want, err);
        if (st == EV_OK && want == EV_UI_SEARCH)
            desk_answer(&desk);
    }
    if (st == EV_OK)
        st = ev_ui_show(&desk.ui, &desk.hits[0].event, err);
    desk_clear(&desk);
    return st;
}

static void test_memory(void **state)
{
    (void)state;
    fail_each_allocation(press_all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),   cmocka_unit_test(test_quit),
        cmocka_unit_test(test_sorts),  cmocka_unit_test(test_filter_of_command_line),
        cmocka_unit_test(test_resize), cmocka_unit_test(test_nothing_found),
        cmocka_unit_test(test_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
