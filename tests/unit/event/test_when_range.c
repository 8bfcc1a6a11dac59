#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "event/when.h"

static const struct ev_day today = { 2021, 3, 31 }; /* a Wednesday */

static const struct {
    const char *text, *from, *to; /* "" open; from NULL: no date */
    uint64_t offset;
    const char *why;
} rows[] = {
    { "2021", "2021-01-01", "2021-12-31", 0, "a year" },
    { "2021-02", "2021-02-01", "2021-02-28", 0, "a month" },
    { "2021-02-03", "2021-02-03", "2021-02-03", 0, "a day" },
    { "2021-q1", "2021-01-01", "2021-03-31", 0, "a quarter" },
    { "Q4 2020", "2020-10-01", "2020-12-31", 0, "a quarter, other way round" },
    { "2021-01-15..2021-02-10", "2021-01-15", "2021-02-10", 0, "a range" },
    { "2021-01..2021-03", "2021-01-01", "2021-03-31", 0, "a range of months" },
    { "..2020", "", "2020-12-31", 0, "open start" },
    { "2021..", "2021-01-01", "", 0, "open end" },
    { " 2020 .. today ", "2020-01-01", "2021-03-31", 0, "blanks and words" },
    { "today", "2021-03-31", "2021-03-31", 0, "today" },
    { "Yesterday", "2021-03-30", "2021-03-30", 0, "yesterday" },
    { "this week", "2021-03-29", "2021-04-04", 0, "weeks begin on Monday" },
    { "next month", "2021-04-01", "2021-04-30", 0, "the next month, from its long last day" },
    { "last month", "2021-02-01", "2021-02-28", 0, "the last month" },
    { "last 30 days", "2021-03-01", "2021-03-31", 0, "back from today" },
    { "last 1 month", "2021-02-28", "2021-03-31", 0, "the 31st of February is the 28th" },
    { "next 2 weeks", "2021-03-31", "2021-04-14", 0, "ahead from today" },
    { "last quarter", "2020-10-01", "2020-12-31", 0, "over New Year" },
    { "next year", "2022-01-01", "2022-12-31", 0, "a year" },
    { "january 2021", "2021-01-01", "2021-01-31", 0, "a month in words" },
    { "19 January 2021", "2021-01-19", "2021-01-19", 0, "a day in words" },
    { "5 March", "2021-03-05", "2021-03-05", 0, "the year is today's" },
    { "30 November - 4 December 2020", "2020-11-30", "2020-12-04", 0, "a range in words" },
    { "12.03.2021", "2021-03-12", "2021-03-12", 0, "figures" },
    { "spring 2020", "2020-03-01", "2020-05-31", 0, "a season" },
    { "", NULL, NULL, 0, "nothing" },
    { "..", NULL, NULL, 0, "open at both ends" },
    { "soon", NULL, NULL, 0, "no date" },
    { "2021-02-30", NULL, NULL, 0, "no such day" },
    { "2021..soon", NULL, NULL, 6, "the place of the second" },
    { "2021 .. 2020", NULL, NULL, 8, "backwards" },
    { "14:00", NULL, NULL, 0, "a time is no date" },
    { "next 99999 days", NULL, NULL, 0, "too far" },
    { "next 9999 years", NULL, NULL, 0, "beyond the last year" },
    { "this 3 weeks", NULL, NULL, 0, "no sense" },
    { "5 March 2021 or so", NULL, NULL, 0, "more than a date" },
};

static struct ev_day iso(const char *text)
{
    struct ev_day day = { 0, 0, 0 };

    if (text[0] != '\0')
        assert_int_equal(ev_day_read_iso(ev_bytes_of(text), &day, NULL), EV_OK);
    return day;
}

static void test_ranges(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct ev_day from = { 7, 7, 7 }, to = { 8, 8, 8 };
        struct ev_error err = EV_ERROR_INIT;
        enum ev_status st = ev_when_range_read(ev_bytes_of(rows[i].text), today, &from, &to, &err);

        if (st != (rows[i].from == NULL ? EV_EQUERY : EV_OK))
            fail_msg("\"%s\" (%s): %s", rows[i].text, rows[i].why, ev_status_name(st));
        if (st != EV_OK) {
            assert_int_equal(from.year, 7);
            assert_int_equal(to.year, 8);
            assert_int_equal(err.offset, rows[i].offset);
            assert_true(err.text[0] != '\0');
        } else if (ev_day_compare(from, iso(rows[i].from)) != 0 ||
                   ev_day_compare(to, iso(rows[i].to)) != 0) {
            fail_msg("\"%s\" (%s): %d-%d-%d..%d-%d-%d", rows[i].text, rows[i].why, from.year,
                     from.month, from.day, to.year, to.month, to.day);
        }
    }
}

static void test_every_prefix_is_safe(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        for (size_t n = 0; n <= strlen(rows[i].text); n++) {
            struct ev_day from, to;
            struct ev_bytes text = { rows[i].text, n };

            if (ev_when_range_read(text, today, &from, &to, NULL) == EV_OK)
                assert_true(from.year == 0 || to.year == 0 || ev_day_compare(from, to) <= 0);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ranges),
        cmocka_unit_test(test_every_prefix_is_safe),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
