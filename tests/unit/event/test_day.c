#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "evsearch/day.h"

#define DAY(y, m, d) ((struct ev_day){ (y), (m), (d) })

static const struct {
    struct ev_day day;
    int32_t number;
    int weekday;
    const char *why;
} number_rows[] = {
    { { 1970, 1, 1 }, 0, 4, "the epoch, a Thursday" },
    { { 1969, 12, 31 }, -1, 3, "before the epoch" },
    { { 2000, 2, 29 }, 11016, 2, "leap day of a century" },
    { { 2021, 2, 2 }, 18660, 2, "an ordinary day" },
    { { 1900, 3, 1 }, -25508, 4, "after the leap day that 1900 has not" },
    { { 2999, 12, 31 }, 376199, 2, "the last day" },
    { { 1000, 1, 1 }, -354285, 3, "the first day" },
};

static void test_numbers(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof number_rows / sizeof number_rows[0]; i++) {
        int32_t got = ev_day_number(number_rows[i].day);

        if (got != number_rows[i].number ||
            ev_day_weekday(number_rows[i].day) != number_rows[i].weekday)
            fail_msg("%s: %d, weekday %d", number_rows[i].why, (int)got,
                     ev_day_weekday(number_rows[i].day));
        assert_int_equal(ev_day_compare(ev_day_from_number(got), number_rows[i].day), 0);
    }
}

static void test_every_day_comes_back_in_order(void **state)
{
    struct ev_day last = { 0, 0, 0 };

    (void)state;
    for (int32_t n = -354285; n <= 376199; n++) {
        struct ev_day day = ev_day_from_number(n);

        assert_int_equal(ev_day_number(day), n);
        assert_true(ev_day_exists(day));
        assert_true(ev_day_compare(last, day) < 0);
        last = day;
    }
}

static const struct {
    struct ev_day day;
    bool exists;
    enum ev_precision precision;
    const char *why;
} part_rows[] = {
    { { 2021, 2, 28 }, true, EV_PREC_DAY, "last of February" },
    { { 2021, 2, 29 }, false, EV_PREC_DAY, "no leap year" },
    { { 2024, 2, 29 }, true, EV_PREC_DAY, "leap year" },
    { { 0, 2, 29 }, true, EV_PREC_NONE, "without a year the leap day may exist" },
    { { 0, 2, 30 }, false, EV_PREC_NONE, "this one never does" },
    { { 2021, 13, 0 }, false, EV_PREC_MONTH, "month 13" },
    { { 2021, 4, 31 }, false, EV_PREC_DAY, "April has 30 days" },
    { { 2021, 4, 0 }, true, EV_PREC_MONTH, "a month" },
    { { 2021, 0, 0 }, true, EV_PREC_YEAR, "a year" },
    { { 2021, 0, 4 }, false, EV_PREC_YEAR, "a day of no month of a year" },
    { { 0, 0, 4 }, true, EV_PREC_NONE, "a day alone" },
    { { 999, 1, 1 }, false, EV_PREC_DAY, "before the first year" },
    { { 3000, 1, 1 }, false, EV_PREC_DAY, "after the last year" },
};

static void test_parts(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof part_rows / sizeof part_rows[0]; i++) {
        if (ev_day_exists(part_rows[i].day) != part_rows[i].exists)
            fail_msg("exists: %s", part_rows[i].why);
        if (ev_day_precision(part_rows[i].day) != part_rows[i].precision)
            fail_msg("precision: %s", part_rows[i].why);
    }
}

static void test_first_and_last(void **state)
{
    (void)state;
    assert_int_equal(ev_day_compare(ev_day_first(DAY(2021, 2, 0)), DAY(2021, 2, 1)), 0);
    assert_int_equal(ev_day_compare(ev_day_last(DAY(2021, 2, 0)), DAY(2021, 2, 28)), 0);
    assert_int_equal(ev_day_compare(ev_day_last(DAY(2024, 2, 0)), DAY(2024, 2, 29)), 0);
    assert_int_equal(ev_day_compare(ev_day_first(DAY(2021, 0, 0)), DAY(2021, 1, 1)), 0);
    assert_int_equal(ev_day_compare(ev_day_last(DAY(2021, 0, 0)), DAY(2021, 12, 31)), 0);
    assert_int_equal(ev_day_compare(ev_day_last(DAY(2021, 5, 6)), DAY(2021, 5, 6)), 0);
}

static void test_a_part_not_given_sorts_first(void **state)
{
    (void)state;
    assert_true(ev_day_compare(DAY(2021, 0, 0), DAY(2021, 1, 0)) < 0);
    assert_true(ev_day_compare(DAY(2021, 1, 0), DAY(2021, 1, 1)) < 0);
    assert_true(ev_day_compare(DAY(2021, 12, 31), DAY(2022, 0, 0)) < 0);
}

static const struct {
    const char *text;
    enum ev_status status;
    struct ev_day day;
    const char *why;
} iso_rows[] = {
    { "2021", EV_OK, { 2021, 0, 0 }, "a year" },
    { "2021-01", EV_OK, { 2021, 1, 0 }, "a month" },
    { "2021-01-19", EV_OK, { 2021, 1, 19 }, "a day" },
    { "2021-02-29", EV_EINPUT, { 0, 0, 0 }, "no such day" },
    { "2021-00", EV_EINPUT, { 0, 0, 0 }, "month 0" },
    { "2021-01-00", EV_EINPUT, { 0, 0, 0 }, "day 0" },
    { "0000", EV_EINPUT, { 0, 0, 0 }, "year 0" },
    { "0999", EV_EINPUT, { 0, 0, 0 }, "before the first year" },
    { "2021-1", EV_END, { 0, 0, 0 }, "one figure" },
    { "2021/01/19", EV_END, { 0, 0, 0 }, "other signs" },
    { "2021-01-19T10:00", EV_END, { 0, 0, 0 }, "more than a day" },
    { "20a1", EV_END, { 0, 0, 0 }, "a letter" },
    { "", EV_END, { 0, 0, 0 }, "nothing" },
};

static void test_iso(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof iso_rows / sizeof iso_rows[0]; i++) {
        struct ev_day day = DAY(7, 7, 7);
        struct ev_error err = EV_ERROR_INIT;
        enum ev_status st = ev_day_read_iso(ev_bytes_of(iso_rows[i].text), &day, &err);

        if (st != iso_rows[i].status)
            fail_msg("\"%s\" (%s): %s", iso_rows[i].text, iso_rows[i].why, ev_status_name(st));
        if (st == EV_OK)
            assert_int_equal(ev_day_compare(day, iso_rows[i].day), 0);
        else
            assert_int_equal(day.year, 7);
        assert_true((st == EV_EINPUT) == (err.text[0] != '\0'));
    }
}

static const struct {
    struct ev_when when;
    const char *want, *why;
} edtf_rows[] = {
    { { .start = { 2021, 1, 19 }, .start_minute = 840, .end_minute = 960 },
      "2021-01-19T14:00/2021-01-19T16:00",
      "one day, two times" },
    { { .start = { 2021, 11, 0 }, .end = { 2021, 11, 0 }, .start_minute = -1, .end_minute = -1 },
      "2021-11",
      "a month" },
    { { .start = { 2020, 11, 30 }, .end = { 2020, 12, 4 }, .start_minute = -1, .end_minute = -1 },
      "2020-11-30/2020-12-04",
      "days" },
    { { .start = { 2020, 11, 30 }, .end = { 2020, 12, 4 }, .start_minute = 600, .end_minute = -1 },
      "2020-11-30T10:00/2020-12-04",
      "no end time" },
    { { .start = { 2020, 12, 31 }, .start_minute = 1200, .end_minute = 1440 },
      "2020-12-31T20:00/2021-01-01T00:00",
      "midnight is the next day's" },
    { { .start = { 2020, 12, 31 }, .start_minute = 1200, .end_minute = -1 },
      "2020-12-31T20:00",
      "a start alone" },
    { { .start = { 0, 12, 31 }, .start_minute = 1200, .end_minute = -1 }, "", "no year" },
};

static void test_edtf(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof edtf_rows / sizeof edtf_rows[0]; i++) {
        struct ev_buf out;

        ev_buf_init(&out, 1000);
        ev_buf_add_str(&out, "");
        ev_when_print_edtf(&edtf_rows[i].when, &out);
        if (!ev_bytes_equal(ev_buf_bytes(&out), ev_bytes_of(edtf_rows[i].want)))
            fail_msg("%s: %.*s", edtf_rows[i].why, EV_FMT(ev_buf_bytes(&out)));
        ev_buf_clear(&out);
    }
}

static void test_every_flag_has_a_name(void **state)
{
    (void)state;
    for (unsigned bit = 0; bit < 8; bit++)
        assert_non_null(ev_when_flag_name((enum ev_when_flag)(1u << bit)));
    assert_null(ev_when_flag_name((enum ev_when_flag)(1u << 20)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_every_day_comes_back_in_order),
        cmocka_unit_test(test_parts),
        cmocka_unit_test(test_first_and_last),
        cmocka_unit_test(test_a_part_not_given_sorts_first),
        cmocka_unit_test(test_iso),
        cmocka_unit_test(test_edtf),
        cmocka_unit_test(test_every_flag_has_a_name),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
