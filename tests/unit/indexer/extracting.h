/* Extraction of a page written as a string, told in one line per mention. */
#ifndef EV_TESTS_EXTRACTING_H
#define EV_TESTS_EXTRACTING_H

#include <stdio.h>
#include <string.h>

#include "evsearch/extract.h"
#include "evsearch/page.h"
#include "tests/unit/testing.h"

static inline void tell_day(struct ev_buf *out, struct ev_day day)
{
    if (day.year != 0)
        ev_buf_add_fmt(out, "%04d", day.year);
    else if (day.month != 0 || day.day != 0)
        ev_buf_add_char(out, '-');
    if (day.month != 0)
        ev_buf_add_fmt(out, "-%02d", day.month);
    if (day.day != 0)
        ev_buf_add_fmt(out, "-%02d", day.day);
}

static inline void tell_minute(struct ev_buf *out, int minute)
{
    if (minute != EV_NO_MINUTE)
        ev_buf_add_fmt(out, "%02d:%02d", minute / 60, minute % 60);
}

/* "title | 2021-01-19 14:00 - 2021-01-19 16:00 | place"; other kinds than events in front. */
static inline void tell_mention(struct ev_buf *out, const struct ev_mention *mention)
{
    const struct ev_facts *facts = &mention->facts;

    if (facts->kind != EV_KIND_EVENT)
        ev_buf_add_fmt(out, "%s: ", ev_kind_name(facts->kind));
    ev_buf_add_bytes(out, facts->title);
    ev_buf_add_str(out, " | ");
    tell_day(out, facts->when.start);
    if (facts->when.start_minute != EV_NO_MINUTE)
        ev_buf_add_char(out, ' ');
    tell_minute(out, facts->when.start_minute);
    if (ev_day_compare(facts->when.end, facts->when.start) != 0 ||
        facts->when.end_minute != EV_NO_MINUTE) {
        ev_buf_add_str(out, " - ");
        if (ev_day_compare(facts->when.end, facts->when.start) != 0)
            tell_day(out, facts->when.end);
        if (ev_day_compare(facts->when.end, facts->when.start) != 0 &&
            facts->when.end_minute != EV_NO_MINUTE)
            ev_buf_add_char(out, ' ');
        tell_minute(out, facts->when.end_minute);
    }
    ev_buf_add_str(out, " | ");
    ev_buf_add_bytes(out, facts->place);
    ev_buf_add_char(out, '\n');
}

/* All mentions of a text page (or HTML, if it begins with '<'), a line each. */
static inline void tell_page(const char *text, struct ev_buf *out)
{
    struct ev_arena arena;
    struct ev_source source = { .captured_utc_s = INT64_MIN };
    struct ev_limits limits = EV_LIMITS_DEFAULT;
    struct ev_error err = EV_ERROR_INIT;
    struct ev_extraction extraction;
    struct ev_page page;
    size_t i;

    ev_arena_init(&arena, 0);
    if (text[0] == '<')
        assert_int_equal(
            ev_page_from_html(ev_bytes_of(text), EV_NOTHING, &source, &limits, &arena, &page, &err),
            EV_OK);
    else
        assert_int_equal(
            ev_page_from_text(ev_bytes_of(text), &source, &limits, &arena, &page, &err), EV_OK);
    assert_int_equal(ev_extract(&page, NULL, &arena, &extraction, &err), EV_OK);
    ev_buf_reset(out);
    for (i = 0; i < extraction.count; i++)
        tell_mention(out, &extraction.mentions[i]);
    ev_arena_clear(&arena);
}

struct page_row {
    const char *reason; /* why the row is there */
    const char *text;
    const char *told; /* what tell_page gives */
};

static inline void check_rows(const struct page_row *rows, size_t count)
{
    struct ev_buf out;
    size_t i, wrong = 0;

    ev_buf_init(&out, EV_BUF_MAX);
    for (i = 0; i < count; i++) {
        tell_page(rows[i].text, &out);
        if (strcmp(out.data == NULL ? "" : out.data, rows[i].told) == 0)
            continue;
        wrong++;
        print_error("%s\nexpected:\n%sfound:\n%s\n", rows[i].reason, rows[i].told,
                    out.data == NULL ? "" : out.data);
    }
    ev_buf_clear(&out);
    assert_int_equal(wrong, 0);
}

#endif
