/* Calendars: lines, times, zones. */
#include "tests/unit/searcher/render.h"

#include "base/utf8.h"
#include "searcher/render/zones.h"

static void test_no_line_is_injected(void **state)
{
    struct answer a;
    const char *ics;

    (void)state;
    answer_init(&a, hostile);
    ics = answer_render(&a, "ics");
    ASSERT_HAS_NOT(ics, "\nX:1");
    ASSERT_HAS(ics, "\\nEND:VEVENT");
    assert_ptr_equal(strstr(ics, "\r\nEND:VEVENT\r\n"),
                     strstr(ics, "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    answer_clear(&a);
}

static void test_lines_are_folded(void **state)
{
    char title[400];
    struct answer a;
    struct ev_bytes ics;

    (void)state;
    for (size_t shift = 0; shift < 4; shift++) {
        memset(title, 'x', shift);
        for (size_t i = shift; i + 4 < sizeof title; i += 4)
            memcpy(title + i, "\xf0\x9f\x8c\xb1", 4);
        title[shift + (sizeof title - 1 - shift) / 4 * 4 - 4] = '\0';
        answer_init(&a, title);
        answer_render(&a, "ics");
        ics = ev_buf_bytes(&a.out);
        for (size_t at = 0, end; at < ics.len; at = end + 2) {
            end = ev_bytes_find(ics, EV_LIT("\r\n"), at);
            assert_true(end < ics.len);
            assert_true(end - at <= 75);
            assert_true(ev_utf8_valid(ev_bytes_slice(ics, at, end)));
        }
        answer_clear(&a);
    }
}

struct when_row {
    struct ev_day start, end;
    int16_t start_minute, end_minute, zone_minutes;
    const char *zone;
    const char *want; /* in the calendar */
    const char *not_want;
    const char *why;
};

#define D(y, m, d) \
    {              \
        y, m, d    \
    }
static const struct when_row when_rows[] = {
    { D(2021, 1, 19), D(2021, 1, 19), -1, -1, EV_NO_ZONE, "",
      "DTSTART;VALUE=DATE:20210119\r\nDTEND;VALUE=DATE:20210120\r\n", NULL,
      "the end of a day is the next one" },
    { D(2020, 11, 30), D(2020, 12, 31), -1, -1, EV_NO_ZONE, "",
      "DTSTART;VALUE=DATE:20201130\r\nDTEND;VALUE=DATE:20210101\r\n", NULL, "days over a year" },
    { D(2021, 2, 0), D(0, 0, 0), -1, -1, EV_NO_ZONE, "",
      "DTSTART;VALUE=DATE:20210201\r\nDTEND;VALUE=DATE:20210301\r\nX-EVSEARCH-PRECISION:month\r\n",
      NULL, "a month is its days" },
    { D(2021, 0, 0), D(0, 0, 0), -1, -1, EV_NO_ZONE, "",
      "DTSTART;VALUE=DATE:20210101\r\nDTEND;VALUE=DATE:20220101\r\nX-EVSEARCH-PRECISION:year\r\n",
      NULL, "a year is its days" },
    { D(2021, 1, 19), D(2021, 1, 19), 840, 960, EV_NO_ZONE, "",
      "DTSTART:20210119T140000\r\nDTEND:20210119T160000\r\nX-EVSEARCH-ZONE:not known", "VTIMEZONE",
      "no zone: local time, and it is said" },
    { D(2021, 1, 19), D(2021, 1, 19), 840, -1, EV_NO_ZONE, "", "DTSTART:20210119T140000\r\n",
      "DTEND", "no end is made up" },
    { D(2021, 1, 19), D(2021, 1, 19), 600, 0, EV_NO_ZONE, "", "DTSTART:20210119T100000\r\n",
      "DTEND", "an end before the start is none" },
    { D(2021, 1, 19), D(2021, 1, 19), 600, 1440, EV_NO_ZONE, "", "DTEND:20210120T000000\r\n", NULL,
      "24:00 is the next day" },
    { D(2021, 1, 19), D(2021, 1, 21), 600, -1, EV_NO_ZONE, "",
      "DTEND:20210122T000000\r\nX-EVSEARCH-END:", NULL, "several days without an hour of end" },
    { D(2021, 1, 19), D(2021, 1, 19), 840, 960, 0, "UTC",
      "DTSTART:20210119T140000Z\r\nDTEND:20210119T160000Z\r\n", "VTIMEZONE", "UTC" },
    { D(2021, 1, 19), D(2021, 1, 19), 840, 960, 60, "CET", "DTSTART;TZID=UTC+0100:20210119T140000",
      "X-EVSEARCH-ZONE", "an offset" },
    { D(2021, 1, 19), D(2021, 1, 19), 840, 960, -210, "-03:30",
      "TZOFFSETFROM:-0330\r\nTZOFFSETTO:-0330\r\n", NULL, "an odd offset is described" },
    { D(2021, 7, 19), D(2021, 7, 19), 840, 960, EV_NO_ZONE, "Brussels time",
      "DTSTART;TZID=Europe/Brussels:20210719T140000\r\n", "UTC+", "a town" },
    { D(2021, 7, 19), D(2021, 7, 19), 840, 960, EV_NO_ZONE, "Europe/Berlin",
      "DTSTART;TZID=Europe/Berlin:", NULL, "an IANA name" },
    { D(2021, 7, 19), D(2021, 7, 19), 840, 960, EV_NO_ZONE, "hora de Madrid",
      "DTSTART;TZID=Europe/Madrid:", NULL, "in another language" },
    { D(2021, 7, 19), D(2021, 7, 19), 840, 960, EV_NO_ZONE, "ET",
      "BEGIN:STANDARD\r\nDTSTART:20071104T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\n"
      "TZNAME:EST\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\nEND:STANDARD\r\n"
      "BEGIN:DAYLIGHT\r\nDTSTART:20070311T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\n"
      "TZNAME:EDT\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\nEND:DAYLIGHT\r\n",
      NULL, "a zone with summer time is described" },
    { D(1995, 7, 19), D(1995, 7, 19), 840, 960, EV_NO_ZONE, "Brussels time",
      "X-EVSEARCH-ZONE:Brussels time\r\n", "VTIMEZONE", "before the rule: local time" },
    { D(2021, 7, 19), D(2021, 7, 19), 840, 960, EV_NO_ZONE, "IST", "X-EVSEARCH-ZONE:IST\r\n",
      "VTIMEZONE", "a doubtful name stays as written" },
    { D(2021, 7, 19), D(2021, 7, 19), 840, 960, 540, "Tokyo time", "DTSTART;TZID=Asia/Tokyo:", NULL,
      "a town whose clocks do not change" },
    { D(2021, 7, 19), D(2021, 7, 19), 840, 960, 60, "BST", "DTSTART;TZID=UTC+0100:", NULL,
      "an abbreviation is its offset" },
};

static void test_times(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof when_rows / sizeof when_rows[0]; i++) {
        const struct when_row *row = &when_rows[i];
        struct ev_when *when;
        struct answer a;
        const char *ics;

        answer_init(&a, "t");
        when = &a.hit.event.facts.when;
        when->start = row->start;
        when->end = row->end;
        when->start_minute = row->start_minute;
        when->end_minute = row->end_minute;
        when->zone_minutes = row->zone_minutes;
        when->zone = ev_bytes_of(row->zone);
        ics = answer_render(&a, "ics");
        if (strstr(ics, row->want) == NULL ||
            (row->not_want != NULL && strstr(ics, row->not_want) != NULL))
            fail_msg("row %zu (%s):\n%s", i, row->why, ics);
        answer_clear(&a);
    }
}

/* What is no event, and what has no day, is a note. */
static void test_journals(void **state)
{
    struct answer a;
    const char *ics;

    (void)state;
    answer_init(&a, "t");
    a.hit.event.facts.when.start = (struct ev_day){ 0, 5, 3 };
    ics = answer_render(&a, "ics");
    ASSERT_HAS(ics, "BEGIN:VJOURNAL\r\nUID:ev:0123456789\r\nDTSTAMP:20210112T103000Z\r\n");
    ASSERT_HAS_NOT(ics, "DTSTART");
    ASSERT_HAS_NOT(ics, "VEVENT");
    a.hit.event.facts.when.start = (struct ev_day){ 2021, 5, 3 };
    a.hit.event.facts.kind = EV_KIND_CALL;
    ics = answer_render(&a, "ics");
    ASSERT_HAS(ics, "DTSTART;VALUE=DATE:20210503\r\n");
    ASSERT_HAS(ics, "X-EVSEARCH-KIND:call\r\n");
    ASSERT_HAS_NOT(ics, "LOCATION");
    answer_clear(&a);
}

static void test_status_and_changes(void **state)
{
    struct ev_mention mentions[3];
    struct answer a;
    const char *ics;

    (void)state;
    answer_init(&a, "t");
    for (size_t i = 0; i < 3; i++)
        mentions[i] = a.mention;
    mentions[1].facts.when.start.day = 20;
    mentions[2].facts.when.start.day = 20;
    mentions[2].facts.status = EV_EVENT_CANCELLED;
    a.hit.event.mentions = mentions;
    a.hit.event.mentions_count = 3;
    a.hit.event.facts.status = EV_EVENT_CANCELLED;
    ics = answer_render(&a, "ics");
    ASSERT_HAS(ics, "SEQUENCE:2\r\n");
    ASSERT_HAS(ics, "\nSTATUS:CANCELLED\r\n");
    ASSERT_HAS_NOT(ics, "\nORGANIZER");
    ASSERT_HAS_NOT(ics, "\nATTENDEE");
    ASSERT_HAS_NOT(ics, "mailto");
    answer_clear(&a);
}

static void test_change_days(void **state)
{
    static const struct {
        struct ev_zone_change change;
        int year;
        struct ev_day want;
    } rows[] = {
        { { -1, 3, 0 }, 2021, D(2021, 3, 28) }, { { -1, 10, 0 }, 2021, D(2021, 10, 31) },
        { { 2, 3, 0 }, 2021, D(2021, 3, 14) },  { { 1, 11, 0 }, 2020, D(2020, 11, 1) },
        { { 1, 4, 0 }, 2029, D(2029, 4, 1) },   { { -1, 9, 0 }, 2024, D(2024, 9, 29) },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(
            ev_day_compare(ev_zone_change_day(&rows[i].change, rows[i].year), rows[i].want), 0);
}

static void test_zone_table(void **state)
{
    size_t count = 0;

    (void)state;
    for (; ev_zone_rule_at(count) != NULL; count++) {
        struct ev_when when = EV_WHEN_INIT;
        struct ev_zone_choice choice;

        when.start = (struct ev_day){ ev_zone_rule_at(count)->year, 1, 1 };
        when.zone = ev_bytes_of(ev_zone_rule_at(count)->name);
        choice = ev_zone_choose(&when);
        assert_int_equal(choice.form, EV_ZONE_RULE);
        assert_int_equal(choice.row, count);
        when.start.year--;
        assert_int_equal(ev_zone_choose(&when).form, EV_ZONE_NONE);
    }
    assert_true(count <= 128); /* bits in struct ev_render */
}

static void test_a_zone_is_described_once(void **state)
{
    struct ev_hit hits[2];
    struct answer a;
    const char *ics;

    (void)state;
    answer_init(&a, "t");
    a.hit.event.facts.when.start_minute = 600;
    a.hit.event.facts.when.zone = EV_LIT("Europe/Berlin");
    hits[0] = hits[1] = a.hit;
    a.results.hits = hits;
    a.results.hits_count = 2;
    ics = answer_render(&a, "ics");
    ics = strstr(ics, "BEGIN:VTIMEZONE");
    assert_non_null(ics);
    assert_null(strstr(ics + 1, "BEGIN:VTIMEZONE"));
    answer_clear(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_no_line_is_injected),
        cmocka_unit_test(test_lines_are_folded),
        cmocka_unit_test(test_times),
        cmocka_unit_test(test_journals),
        cmocka_unit_test(test_status_and_changes),
        cmocka_unit_test(test_change_days),
        cmocka_unit_test(test_zone_table),
        cmocka_unit_test(test_a_zone_is_described_once),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
