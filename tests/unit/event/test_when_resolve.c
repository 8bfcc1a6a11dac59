#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "event/when.h"

static struct ev_when_hit first_hit(const char *text)
{
    struct ev_when_hit hit;

    if (ev_when_scan(ev_bytes_of(text), NULL, &hit, 1) != 1)
        fail_msg("no hit in \"%s\"", text);
    return hit;
}

static void print_edtf(const struct ev_when *when, struct ev_buf *out)
{
    ev_buf_reset(out);
    ev_buf_add_str(out, "");
    ev_when_print_edtf(when, out);
}

/* ---- years ---- */

static const struct {
    const char *text;
    struct ev_year_candidate candidates[3];
    size_t count;
    const char *want;
    bool mismatch;
    const char *why;
} year_rows[] = {
    { "5 March",
      { { EV_YEAR_FROM_HEADING, { 2021, 3, 0 } } },
      1,
      "2021-03-05",
      false,
      "month heading" },
    { "5 January",
      { { EV_YEAR_FROM_HEADING, { 2020, 12, 0 } } },
      1,
      "2021-01-05",
      false,
      "an entry over New Year" },
    { "28 December - 3 January",
      { { EV_YEAR_FROM_PAGE, { 2020, 0, 0 } } },
      1,
      "2020-12-28/2021-01-03",
      false,
      "two years" },
    { "5 January",
      { { EV_YEAR_FROM_POSTED, { 2020, 12, 10 } } },
      1,
      "2021-01-05",
      false,
      "posted in the year before" },
    { "5 March",
      { { EV_YEAR_FROM_POSTED, { 2021, 3, 20 } } },
      1,
      "2021-03-05",
      false,
      "posted soon after, a report" },
    { "Friday 5 March",
      { { EV_YEAR_FROM_PAGE, { 2020, 0, 0 } }, { EV_YEAR_FROM_URL, { 2021, 0, 0 } } },
      2,
      "2021-03-05",
      false,
      "the weekday picks" },
    { "Friday 5 March",
      { { EV_YEAR_FROM_CAPTURE, { 2022, 1, 20 } } },
      1,
      "2021-03-05",
      false,
      "the weekday moves a loose candidate" },
    { "Monday 5 March",
      { { EV_YEAR_FROM_HEADING, { 2021, 3, 0 } } },
      1,
      "2021-03-05",
      true,
      "no candidate agrees" },
    { "Friday 12",
      { { EV_YEAR_FROM_HEADING, { 2021, 3, 0 } } },
      1,
      "2021-03-12",
      false,
      "month and year of the heading" },
    { "29 February",
      { { EV_YEAR_FROM_PAGE, { 2021, 0, 0 } }, { EV_YEAR_FROM_URL, { 2020, 0, 0 } } },
      2,
      "2020-02-29",
      false,
      "a candidate without that day is passed over" },
    { "Friday 12", { { EV_YEAR_FROM_PAGE, { 2021, 0, 0 } } }, 1, "", false, "no month anywhere" },
    { "5 March 2019",
      { { EV_YEAR_FROM_PAGE, { 2021, 0, 0 } } },
      1,
      "2019-03-05",
      false,
      "the year is there" },
    { "5 March", { { EV_YEAR_FROM_PAGE, { 0, 0, 0 } } }, 0, "", false, "no candidate" },
};

static void test_years(void **state)
{
    struct ev_buf out;

    (void)state;
    ev_buf_init(&out, EV_BUF_MAX);
    for (size_t i = 0; i < sizeof year_rows / sizeof year_rows[0]; i++) {
        struct ev_when_hit hit = first_hit(year_rows[i].text);
        bool had_year = hit.when.start.year != 0;
        bool filled = ev_when_resolve_year(&hit.when, hit.weekday, year_rows[i].candidates,
                                           year_rows[i].count);

        print_edtf(&hit.when, &out);
        if (strcmp(out.data, year_rows[i].want) != 0)
            fail_msg("%s: %s", year_rows[i].why, out.data);
        assert_int_equal(filled, !had_year && year_rows[i].want[0] != '\0');
        assert_int_equal((hit.when.flags & EV_WHEN_YEAR_INFERRED) != 0, filled);
        assert_int_equal((hit.when.flags & EV_WHEN_WEEKDAY_MISMATCH) != 0, year_rows[i].mismatch);
    }
    ev_buf_clear(&out);
}

/* ---- joining ---- */

static const struct {
    const char *date, *time, *want;
    bool flagged;
    const char *why;
} join_rows[] = {
    { "19 January 2021", "14:00 - 16:00", "2021-01-19T14:00/2021-01-19T16:00", false, "plain" },
    { "19 January 2021", "14:00", "2021-01-19T14:00", false, "a start" },
    { "2 February 2021", "10:00 - 00:00", "2021-02-02T10:00", true, "an end that cannot be" },
    { "2 February 2021", "14:00 - 13:00", "2021-02-02T14:00", true, "backwards" },
    { "2 February 2021", "14:00 - 14:00", "2021-02-02T14:00", true, "no length" },
    { "2 February 2021", "10:00 - 24:00", "2021-02-02T10:00/2021-02-03T00:00", false,
      "24:00 is the end of the day" },
    { "2 February 2021", "20:00 - 00:00", "2021-02-02T20:00/2021-02-03T00:00", false,
      "in the evening 00:00 is midnight" },
    { "31 December 2021", "20:00 - 02:00", "2021-12-31T20:00/2022-01-01T02:00", false,
      "into the night" },
    { "7 - 8 December 2020", "14:00 - 12:00", "2020-12-07T14:00/2020-12-08T12:00", false,
      "on two days the end may be earlier" },
    { "2021-02-02T09:00", "14:00", "2021-02-02T09:00", false, "a date that has a time keeps it" },
};

static void test_join(void **state)
{
    struct ev_buf out;

    (void)state;
    ev_buf_init(&out, EV_BUF_MAX);
    for (size_t i = 0; i < sizeof join_rows / sizeof join_rows[0]; i++) {
        struct ev_when_hit date = first_hit(join_rows[i].date), time = first_hit(join_rows[i].time);
        struct ev_when when = EV_WHEN_INIT;

        assert_true(ev_when_join(&date, &time, &when));
        print_edtf(&when, &out);
        if (strcmp(out.data, join_rows[i].want) != 0)
            fail_msg("%s: %s", join_rows[i].why, out.data);
        assert_int_equal((when.flags & EV_WHEN_END_BEFORE_START) != 0, join_rows[i].flagged);
    }
    ev_buf_clear(&out);
}

static void test_join_takes_the_zone_and_until(void **state)
{
    struct ev_when_hit date = first_hit("19 January 2021"), time = first_hit("14:00 CET");
    struct ev_when_hit until = first_hit("until 16:00"), month = first_hit("January 2021");
    struct ev_when when = EV_WHEN_INIT, untouched = { .confidence = 77 };

    (void)state;
    assert_true(ev_when_join(&date, &time, &when));
    assert_int_equal(when.zone_known, EV_KNOWN_WRITTEN);
    assert_int_equal(when.zone_minutes, 60);
    assert_true(ev_bytes_equal(when.zone, EV_LIT("CET")));
    assert_true(ev_when_join(&date, &until, &when));
    assert_int_equal(when.start_minute, EV_NO_MINUTE);
    assert_int_equal(when.end_minute, 16 * 60);
    assert_false(ev_when_join(&month, &time, &untouched));
    assert_false(ev_when_join(&date, &date, &untouched));
    assert_int_equal(untouched.confidence, 77);
}

/* ---- header and body ---- */

static const struct {
    const char *date, *time, *body;
    const char *want;
    uint32_t flags;
    const char *why;
} body_rows[] = {
    { "2 February 2021", "10:00 - 00:00", "10:00 - 12:00 (CET)",
      "2021-02-02T10:00/2021-02-02T12:00", EV_WHEN_END_BEFORE_START, "the body has the end" },
    { "10 March 2020", NULL, "11:00 (CET)", "2020-03-10T11:00", EV_WHEN_TIME_FROM_BODY,
      "the body has the time" },
    { "10 March 2020", "11:00", "90 minutes", "2020-03-10T11:00/2020-03-10T12:30", 0,
      "a length gives the end" },
    { "10 March 2020", "03:30", "3:30 pm - 5 pm", "2020-03-10T15:30/2020-03-10T17:00",
      EV_WHEN_HEADER_BODY_DIFFER, "a header without pm" },
    { "10 March 2020", "11:00", "14:00 - 15:00", "2020-03-10T11:00", EV_WHEN_HEADER_BODY_DIFFER,
      "the header wins" },
    { "10 March 2020", "11:00 CET", "10:00 GMT", "2020-03-10T11:00", 0,
      "the same in another zone is no contradiction" },
    { "10 March 2020", "23:30", "90 minutes", "2020-03-10T23:30", 0, "no length over midnight" },
};

static void test_body(void **state)
{
    struct ev_buf out;

    (void)state;
    ev_buf_init(&out, EV_BUF_MAX);
    for (size_t i = 0; i < sizeof body_rows / sizeof body_rows[0]; i++) {
        struct ev_when_hit date = first_hit(body_rows[i].date), body = first_hit(body_rows[i].body);
        struct ev_when when = date.when;

        if (body_rows[i].time != NULL) {
            struct ev_when_hit time = first_hit(body_rows[i].time);

            assert_true(ev_when_join(&date, &time, &when));
        }
        (void)ev_when_complete(&when, &body);
        print_edtf(&when, &out);
        if (strcmp(out.data, body_rows[i].want) != 0 || when.flags != body_rows[i].flags)
            fail_msg("%s: %s, flags %x", body_rows[i].why, out.data, (unsigned)when.flags);
        assert_false(ev_when_complete(&when, &body) && body_rows[i].time == NULL);
    }
    ev_buf_clear(&out);
}

/* ---- numeric order ---- */

static const struct {
    const char *texts[2];
    const char *language;
    enum ev_numeric_order want;
    const char *why;
} order_rows[] = {
    { { "13/10/2014", "1/2/2014" }, "", EV_ORDER_DMY, "13 is no month" },
    { { "10/13/2014", "1/2/2014" }, "en-GB", EV_ORDER_MDY, "what is written beats the language" },
    { { "Wednesday 10/3/2018", "" }, "", EV_ORDER_MDY, "the weekday agrees with one order" },
    { { "1/2/2014", "" }, "en-US", EV_ORDER_MDY, "language" },
    { { "1/2/2014", "" }, "fr", EV_ORDER_DMY, "language" },
    { { "1/2/2014", "3 pm EST" }, "en", EV_ORDER_MDY, "a zone of the United States" },
    { { "1/2/2014", "" }, "en", EV_ORDER_UNKNOWN, "nothing tells" },
    { { "13.10.2014", "" }, "en", EV_ORDER_UNKNOWN, "dots are day first everywhere" },
};

static void test_order(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof order_rows / sizeof order_rows[0]; i++) {
        struct ev_bytes texts[2] = { ev_bytes_of(order_rows[i].texts[0]),
                                     ev_bytes_of(order_rows[i].texts[1]) };

        if (ev_when_numeric_order(texts, 2, ev_bytes_of(order_rows[i].language)) !=
            order_rows[i].want)
            fail_msg("%s", order_rows[i].why);
    }
}

/* ---- months ---- */

static void test_touched_months(void **state)
{
    struct ev_when when = { .start = { 2020, 11, 30 },
                            .end = { 2021, 1, 4 },
                            .start_minute = EV_NO_MINUTE,
                            .end_minute = EV_NO_MINUTE };
    struct ev_day months[EV_TOUCH_MONTHS_MAX + 1];
    int16_t years[4];

    (void)state;
    assert_int_equal(ev_when_touch_months(&when, months, 10), 3);
    assert_int_equal(months[0].month, 11);
    assert_int_equal(months[2].year, 2021);
    assert_int_equal(months[2].month, 1);
    assert_int_equal(ev_when_touch_months(&when, months, 2), 2);
    assert_int_equal(ev_when_touch_years(&when, years, 4), 2);
    assert_int_equal(years[1], 2021);

    when.end = (struct ev_day){ 2999, 1, 1 };
    assert_int_equal(ev_when_touch_months(&when, months, EV_TOUCH_MONTHS_MAX + 1),
                     EV_TOUCH_MONTHS_MAX);
    when = (struct ev_when)EV_WHEN_INIT;
    assert_int_equal(ev_when_touch_months(&when, months, 10), 0);
    when.start = (struct ev_day){ 2021, 0, 0 }; /* a year is in no month */
    assert_int_equal(ev_when_touch_months(&when, months, 10), 0);
    assert_int_equal(ev_when_touch_years(&when, years, 4), 1);
    when.start = (struct ev_day){ 2021, 4, 0 };
    assert_int_equal(ev_when_touch_months(&when, months, 10), 1);

    when.start = (struct ev_day){ 2021, 12, 31 }; /* a night is of the day it began on */
    when.end = (struct ev_day){ 2022, 1, 1 };
    when.start_minute = 20 * 60;
    when.end_minute = 2 * 60;
    assert_int_equal(ev_when_touch_months(&when, months, 10), 1);
    assert_int_equal(ev_when_touch_years(&when, years, 4), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_years),
        cmocka_unit_test(test_join),
        cmocka_unit_test(test_join_takes_the_zone_and_until),
        cmocka_unit_test(test_body),
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_touched_months),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
