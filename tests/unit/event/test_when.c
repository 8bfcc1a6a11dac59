#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "event/when.h"
#include "event/when_match.h"
#include "evsearch/buf.h"

/* One hit as text: "date-range 2021-03-01..2021-03-31 w1", for the tables below. */
static void print_day(struct ev_day day, struct ev_buf *out)
{
    ev_buf_add_fmt(out, "%04d-%02d-%02d", day.year, day.month, day.day);
}

static void print_hit(const struct ev_when_hit *hit, struct ev_buf *out)
{
    const struct ev_when *w = &hit->when;

    ev_buf_add_str(out, ev_when_kind_name(hit->kind));
    if (w->start.year != 0 || w->start.month != 0 || w->start.day != 0) {
        ev_buf_add_char(out, ' ');
        print_day(w->start, out);
        if (ev_day_compare(w->start, w->end) != 0) {
            ev_buf_add_str(out, "..");
            print_day(w->end, out);
        }
    }
    if (w->start_minute != EV_NO_MINUTE)
        ev_buf_add_fmt(out, " %02d:%02d", w->start_minute / 60, w->start_minute % 60);
    if (w->end_minute != EV_NO_MINUTE)
        ev_buf_add_fmt(out, "-%02d:%02d", w->end_minute / 60, w->end_minute % 60);
    if (hit->weekday != 0)
        ev_buf_add_fmt(out, " w%d", hit->weekday);
    if (hit->duration_minutes != 0)
        ev_buf_add_fmt(out, " %dmin", (int)hit->duration_minutes);
    if (w->zone.len > 0)
        ev_buf_add_fmt(out, " [%.*s]", EV_FMT(w->zone));
    if (hit->cue != EV_CUE_NONE)
        ev_buf_add_fmt(out, " cue%d", (int)hit->cue);
}

/* All hits of text, "; " between. */
static void print_scan(const char *text, const struct ev_when_context *context, struct ev_buf *out)
{
    struct ev_when_hit hits[EV_WHEN_LINE_HITS];
    size_t n = ev_when_scan(ev_bytes_of(text), context, hits, EV_WHEN_LINE_HITS);

    ev_buf_reset(out);
    ev_buf_add_str(out, "");
    for (size_t i = 0; i < n; i++) {
        if (i > 0)
            ev_buf_add_str(out, "; ");
        print_hit(&hits[i], out);
    }
}

static const struct {
    const char *text, *want, *why;
} scan_rows[] = {
    /* dates in words */
    { "19 January 2021, 14:00 - 16:00", "date 2021-01-19; time-range 14:00-16:00", "a date line" },
    { "1 - 31 March 2021", "date-range 2021-03-01..2021-03-31", "days of a month" },
    { "28 December – 3 January 2021", "date-range 2020-12-28..2021-01-03", "over New Year" },
    { "the 21 and 22 June 2018", "days 2018-06-21..2018-06-22", "two days" },
    { "segunda a quarta-feira, 5 a 7", "date-range 0000-00-05..0000-00-07 w1", "days alone" },
    { "Dia 14, quinta", "date 0000-00-14 w4", "a day alone, weekday behind" },
    { "1º de marzo de 2024", "date 2024-03-01", "es" },
    { "1er mars", "date 0000-03-01", "fr" },
    { "11 d’octubre de 2022", "date 2022-10-11", "ca" },
    { "12 ноября 2019 г.", "date 2019-11-12", "ru" },
    { "5 листопада 2021", "date 2021-11-05", "uk" },
    { "3 Ιανουαρίου 2021", "date 2021-01-03", "el" },
    { "5 Kasım 2021 Cuma", "date 2021-11-05 w5", "tr, weekday behind" },
    { "2019. november 12-14.", "date-range 2019-11-12..2019-11-14", "hu" },
    { "3. siječnja 2021.", "date 2021-01-03", "hr" },
    { "1. a 2. března 2022", "days 2022-03-01..2022-03-02", "cs: a is and" },
    { "15 listopada 2020", "date 2020-11-15", "pl: the eleventh month" },
    { "5 maja o godz. 18:00", "date 0000-05-05; time 18:00", "pl" },
    { "ke 5. toukokuuta 2021 klo 18–20", "date 2021-05-05 w3; time-range 18:00-20:00", "fi" },
    { "2021年3月5日", "date 2021-03-05", "ja" },
    { "5 May, 12 May and 3 June 2021", "date 2021-05-05; days 2021-05-12..2021-06-03",
      "the last year holds for all" },
    { "2024. június 6., csütörtök 18:00", "date 2024-06-06 w4; time 18:00", "hu, weekday behind" },
    { "joi, 6 iunie 2024, ora 18:00", "date 2024-06-06 w4; time 18:00", "ro" },
    { "6 юни 2024 г.", "date 2024-06-06", "bg" },
    { "6. јуна 2024.", "date 2024-06-06", "sr" },
    { "6 јуни 2024", "date 2024-06-06", "mk" },
    { "Mi., 5. bis Fr., 7. Juni 2024", "date-range 2024-06-05..2024-06-07 w3", "de, weekdays" },
    { "3, 10, 17 and 24 June 2024", "days 2024-06-03..2024-06-24", "a list" },
    { "MARCH 5TH, 2021", "date 2021-03-05", "capitals" },
    { "5 fevrier 2021", "date 2021-02-05", "no accents" },
    { "31 February 2021", "month 2021-02-00", "no such day, the month stays" },
    { "Tuesday 3 February 2021", "date 2021-02-03 w2", "the weekday is wrong, and kept" },
    /* dates in figures */
    { "13/10/2014 17:00 - 15/10/2014 12:00", "date-time 2014-10-13..2014-10-15 17:00-12:00",
      "both ends with a time" },
    { "2021-02-02T14:00+01:00", "date-time 2021-02-02 14:00 [+01:00]", "ISO 8601" },
    { "2021-02-02T10:00Z/2021-02-02T12:00Z", "date-time 2021-02-02 10:00-12:00 [Z]",
      "an ISO interval" },
    { "So 12.03.2023", "date 2023-03-12 w7", "a doubtful weekday that agrees" },
    { "on 12.03.2021", "date 2021-03-12", "on is no weekday" },
    { "2021-02-021", "", "figures run on" },
    /* times */
    { "2:00 - 4:00 PM CET", "time-range 14:00-16:00 [CET]", "pm holds for both" },
    { "11am-12pm", "time-range 11:00-12:00", "over noon" },
    { "11-1pm", "time-range 11:00-13:00", "the morning is not written" },
    { "10am-1:30", "time-range 10:00-13:30", "the afternoon is not written" },
    { "12 a.m. - 1 a.m.", "time-range 00:00-01:00", "twelve in the night" },
    { "von 9 bis 17 Uhr", "time-range 09:00-17:00", "de" },
    { "alle ore 9.40", "time 09:40", "it" },
    { "8h15-9h 45 : accueil", "time-range 08:15-09:45", "a blank too much" },
    { "10 - 11:30 CET", "time-range 10:00-11:30 [CET]", "bare hour" },
    { "17:00 - 15 October", "time 17:00; date 0000-10-15", "a date behind the dash" },
    { "9:00 - 00:00", "time-range 09:00-00:00", "kept for ev_when_join" },
    { "15:00-16:00 Lisbon time | 16:00-17:00 CET",
      "time-range 15:00-16:00 [Lisbon time]; time-range 16:00-17:00 [CET]", "two zones" },
    { "14:00 (Berlin), 18:00 hora de Madrid", "time 14:00 [Berlin]; time 18:00 [hora de Madrid]",
      "towns" },
    { "10:00 UTC+2", "time 10:00 [UTC+2]", "offset" },
    { "20:00 Paris", "time 20:00", "a town alone is a place" },
    { "duration: 1h", "duration 60min", "a length" },
    { "Dauer: 2 Std.", "duration 120min", "de" },
    { "Durée : 1h30", "duration 90min", "fr" },
    { "1 hour 30 minutes", "duration 90min", "in two parts" },
    { "every Wednesday 11:45 - 12:45", "weekdays w3; time-range 11:45-12:45", "a series" },
    { "Mondays at noon", "weekdays w1; time 12:00", "plural" },
    { "à 18 h 30", "time 18:30", "fr, blanks" },
    { "Thu, 06 Jun 2024 18:00:00 +0200", "date 2024-06-06 w4; time 18:00 [+0200]", "RFC 5322" },
    { "2024年6月6日(木) 18時30分", "date 2024-06-06; time 18:30", "ja" },
    { "8am PT/11am ET/5pm CET", "time 08:00 [PT]; time 11:00 [ET]; time 17:00 [CET]", "glued" },
    { "mon-fri 9-17", "weekdays w1", "hours, or days: not said" },
    { "3 June 2024 at 10:00 to 5 June 2024 at 16:00",
      "date-time 2024-06-03..2024-06-05 10:00-16:00", "both ends in words" },
    /* cues */
    { "Register by 5 March 2021", "date 2021-03-05 cue2", "a deadline" },
    { "Organised by the team on 5 March 2021", "date 2021-03-05", "that by is another" },
    { "Posted on 3 May 2021", "date 2021-05-03 cue1", "posting date" },
    { "09:00 Registration 10:00 Opening", "time 09:00; time 10:00", "no deadline of a time" },
    { "since 2014", "year 2014-00-00 cue6", "since" },
    { "until 16:00", "time 16:00 cue5", "an end" },
    /* none */
    { "1,534 people in 2020-2025, a 90min webinar", "", "numbers, a programme, a length" },
    { "€3.50, 12.50 EUR, 3.5 and 1/2", "", "money and fractions" },
    { "+49 30 1234 5678, localhost:8080, 10.11.12.13, v2.10.1", "", "other numbers" },
    { "from 10 to 20 buyers may attend; 24/7", "", "counts" },
    { "11ª edição, 4th edition", "", "ordinals" },
    { "Results (1 - 20 of 90)", "", "a pager" },
    { "May I ask? March on!", "", "month names alone" },
    { "score 3:2, ratio 16:9, 1:100", "", "scores" },
    { "", "", "nothing" },
};

static void test_scan(void **state)
{
    struct ev_buf out;

    (void)state;
    ev_buf_init(&out, EV_BUF_MAX);
    for (size_t i = 0; i < sizeof scan_rows / sizeof scan_rows[0]; i++) {
        print_scan(scan_rows[i].text, NULL, &out);
        if (strcmp(out.data, scan_rows[i].want) != 0)
            fail_msg("\"%s\" (%s):\n  got  %s\n  want %s", scan_rows[i].text, scan_rows[i].why,
                     out.data, scan_rows[i].want);
    }
    ev_buf_clear(&out);
}

static void test_context_decides(void **state)
{
    struct ev_when_context us = { .order = EV_ORDER_MDY };
    struct ev_when_context october = { .heading = { 2021, 10, 0 } };
    struct ev_when_context croatian = { .language = EV_LIT("hr") };
    struct ev_buf out;

    (void)state;
    ev_buf_init(&out, EV_BUF_MAX);
    print_scan("10/3/2018", &us, &out);
    assert_string_equal(out.data, "date 2018-10-03");
    print_scan("10/3/2018", NULL, &out);
    assert_string_equal(out.data, "date 2018-03-10");
    print_scan("Wednesday 10/3/2018", NULL, &out); /* the weekday decides */
    assert_string_equal(out.data, "date 2018-10-03 w3");
    print_scan("21 - 23", &october, &out);
    assert_string_equal(out.data, "date-range 0000-00-21..0000-00-23");
    print_scan("21 - 23 people", &october, &out);
    assert_string_equal(out.data, "");
    print_scan("15. listopada 2020", &croatian, &out);
    assert_string_equal(out.data, "date 2020-10-15");
    ev_buf_clear(&out);
}

/* ---- every row of the grammar ---- */

static const struct ev_when_rule *rule_at(size_t i)
{
    size_t dates = 0;

    while (ev_date_rule(dates) != NULL)
        dates++;
    return i < dates ? ev_date_rule(i) : ev_time_rule(i - dates);
}

static void test_every_rule_reads_its_example(void **state)
{
    const struct ev_when_context context = { .heading = { 2021, 3, 0 } };

    (void)state;
    for (size_t i = 0; rule_at(i) != NULL; i++) {
        const struct ev_when_rule *rule = rule_at(i);
        struct ev_when_hit hits[4];
        size_t n = ev_when_scan(ev_bytes_of(rule->example), &context, hits, 4);

        if (n != 1 || strcmp(hits[0].rule, rule->rule) != 0 || hits[0].kind != rule->kind)
            fail_msg("\"%s\": %zu hits, rule %s, want %s", rule->example, n,
                     n > 0 ? hits[0].rule : "none", rule->rule);
        assert_int_equal(hits[0].past, strlen(rule->example));
    }
}

/* What must hold of the hits of any text. */
static void check_hits(struct ev_bytes text, const struct ev_when_hit *hits, size_t n)
{
    size_t past = 0;

    for (size_t i = 0; i < n; i++) {
        const struct ev_when_hit *h = &hits[i];

        assert_true(h->from >= past && h->past > h->from && h->past <= text.len);
        assert_true((unsigned)h->kind < EV_WHEN_KIND_COUNT && h->rule != NULL);
        assert_true(ev_day_exists(h->when.start) && ev_day_exists(h->when.end));
        assert_in_range(h->when.start_minute + 1, 0, 1440);
        assert_in_range(h->when.end_minute + 1, 0, 1441);
        assert_in_range(h->when.confidence, 1, 100);
        if (h->when.zone.len > 0)
            assert_true(h->when.zone.data >= text.data &&
                        h->when.zone.data + h->when.zone.len <= text.data + text.len);
        past = h->past;
    }
}

/* The text in a block of its own size, so that a sanitizer sees a read beyond it. */
static void scan_copy(const char *text, size_t len)
{
    const struct ev_when_context context = { .heading = { 2021, 3, 0 } };
    struct ev_when_hit hits[EV_WHEN_LINE_HITS];
    char *copy = malloc(len == 0 ? 1 : len);
    struct ev_bytes bytes = { copy, len };

    assert_non_null(copy);
    memcpy(copy, text, len);
    check_hits(bytes, hits, ev_when_scan(bytes, &context, hits, EV_WHEN_LINE_HITS));
    check_hits(bytes, hits, ev_when_scan(bytes, NULL, hits, 2));
    free(copy);
}

static void test_every_part_of_every_example_is_safe(void **state)
{
    (void)state;
    for (size_t i = 0; rule_at(i) != NULL; i++) {
        const char *example = rule_at(i)->example;

        for (size_t n = 0; n <= strlen(example); n++) {
            scan_copy(example, n);
            scan_copy(example + n, strlen(example) - n);
        }
    }
}

/* Numbers that are the same in every run. */
static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

static void test_mixed_pieces_are_safe(void **state)
{
    char text[400];
    uint32_t seed = 7;
    size_t rules = 0;

    (void)state;
    while (rule_at(rules) != NULL)
        rules++;
    for (int round = 0; round < 4000; round++) {
        size_t len = 0;

        while (len < 300) {
            const char *piece = rule_at(next_random(&seed) % rules)->example;
            size_t from = next_random(&seed) % strlen(piece);
            size_t n = next_random(&seed) % (strlen(piece) - from) + 1;

            memcpy(text + len, piece + from, n);
            len += n;
            if (next_random(&seed) % 3 == 0)
                text[len++] = " -,./:()\xE2&"[next_random(&seed) % 10];
            if (len > 340)
                break;
        }
        scan_copy(text, len);
    }
}

static void test_a_hit_alone_is_the_same_hit(void **state)
{
    (void)state;
    for (size_t i = 0; ev_date_rule(i) != NULL; i++) {
        struct ev_buf text;
        struct ev_when_hit in, alone;
        struct ev_bytes claimed;

        ev_buf_init(&text, EV_BUF_MAX);
        ev_buf_add_fmt(&text, "We meet: %s; come!", ev_date_rule(i)->example);
        if (ev_when_scan(ev_buf_bytes(&text), NULL, &in, 1) == 1) {
            claimed = ev_bytes_slice(ev_buf_bytes(&text), in.from, in.past);
            assert_int_equal(ev_when_scan(claimed, NULL, &alone, 1), 1);
            assert_int_equal(alone.kind, in.kind);
            assert_int_equal(alone.past, claimed.len);
            assert_int_equal(ev_day_compare(alone.when.start, in.when.start), 0);
            assert_int_equal(ev_day_compare(alone.when.end, in.when.end), 0);
        }
        ev_buf_clear(&text);
    }
}

static void test_ten_thousand_dates_on_a_line(void **state)
{
    enum { DATES = 10000 };
    struct ev_when_hit *hits = calloc(DATES + 1, sizeof *hits);
    struct ev_buf text;

    (void)state;
    assert_non_null(hits);
    ev_buf_init(&text, EV_BUF_MAX);
    for (int i = 0; i < DATES; i++)
        ev_buf_add_str(&text, "5 May 2021, ");
    assert_int_equal(ev_when_scan(ev_buf_bytes(&text), NULL, hits, DATES + 1), DATES);
    check_hits(ev_buf_bytes(&text), hits, DATES);
    ev_buf_clear(&text);
    free(hits);
}

/* ---- words ---- */

static void check_names(const struct ev_calendar_words *calendar, const char *list, int value,
                        bool month)
{
    while (*list != '\0') {
        size_t n = strcspn(list, "|");
        struct ev_bytes name = { list, n };
        char folded[EV_WORD_MAX];
        const struct ev_word *word;
        struct ev_calendar_word found;

        name = ev_bytes_slice(name, list[0] == '+', n);
        word = ev_word_find((struct ev_bytes){ folded, ev_word_fold(name, folded) });
        assert_non_null(word);
        found = month ? ev_word_month(word, ev_bytes_of(calendar->language))
                      : ev_word_weekday(word, ev_bytes_of(calendar->language));
        if (found.value != value || !found.native)
            fail_msg("%s \"%.*s\": %d, want %d", calendar->language, EV_FMT(name), found.value,
                     value);
        list += n + (list[n] == '|');
    }
}

static void check_calendars(const struct ev_calendar_words *calendars, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        for (int m = 0; m < 12; m++)
            check_names(&calendars[i], calendars[i].months[m], m + 1, true);
        for (int d = 0; d < 7; d++)
            check_names(&calendars[i], calendars[i].weekdays[d], d + 1, false);
    }
}

static void test_every_name_is_found_in_its_language(void **state)
{
    (void)state;
    check_calendars(ev_calendar_west, ev_calendar_west_count);
    check_calendars(ev_calendar_north, ev_calendar_north_count);
    check_calendars(ev_calendar_east, ev_calendar_east_count);
    check_calendars(ev_calendar_cyrillic, ev_calendar_cyrillic_count);
}

static void test_every_zone_is_found(void **state)
{
    (void)state;
    for (size_t i = 0; i < ev_zones_count; i++) {
        const char *list = ev_zones[i].words;

        while (*list != '\0') {
            size_t n = strcspn(list, "|");
            char folded[EV_WORD_MAX];
            struct ev_bytes name = { folded, ev_word_fold((struct ev_bytes){ list, n }, folded) };

            if (ev_zone_find(name) != &ev_zones[i])
                fail_msg("zone \"%.*s\"", (int)n, list);
            list += n + (list[n] == '|');
        }
    }
}

static void test_every_month_of_every_language_is_read(void **state)
{
    static const struct ev_calendar_words *const tables[] = { ev_calendar_west, ev_calendar_north,
                                                              ev_calendar_east,
                                                              ev_calendar_cyrillic };
    const size_t counts[] = { ev_calendar_west_count, ev_calendar_north_count,
                              ev_calendar_east_count, ev_calendar_cyrillic_count };

    (void)state;
    for (size_t t = 0; t < 4; t++)
        for (size_t i = 0; i < counts[t]; i++)
            for (int m = 0; m < 12; m++) {
                const char *name = tables[t][i].months[m];
                struct ev_when_context context = { .language = ev_bytes_of(tables[t][i].language) };
                struct ev_when_hit hit;
                struct ev_buf text;

                ev_buf_init(&text, EV_BUF_MAX);
                ev_buf_add_fmt(&text, "x 7. %.*s 2021", (int)strcspn(name, "|"), name);
                if (ev_when_scan(ev_buf_bytes(&text), &context, &hit, 1) != 1 ||
                    ev_day_compare(hit.when.start, (struct ev_day){ 2021, (uint8_t)(m + 1), 7 }) !=
                        0)
                    fail_msg("%s: %s", tables[t][i].language, text.data);
                ev_buf_clear(&text);
            }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_scan),
        cmocka_unit_test(test_context_decides),
        cmocka_unit_test(test_every_rule_reads_its_example),
        cmocka_unit_test(test_every_part_of_every_example_is_safe),
        cmocka_unit_test(test_mixed_pieces_are_safe),
        cmocka_unit_test(test_a_hit_alone_is_the_same_hit),
        cmocka_unit_test(test_ten_thousand_dates_on_a_line),
        cmocka_unit_test(test_every_name_is_found_in_its_language),
        cmocka_unit_test(test_every_zone_is_found),
        cmocka_unit_test(test_every_month_of_every_language_is_read),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
