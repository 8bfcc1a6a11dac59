/* Results made by hand, for the tests of renderers. */
#ifndef EV_TEST_RENDER_H
#define EV_TEST_RENDER_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "evsearch/render.h"

/* Everything that means something to some reader of some format. */
static const char hostile[] = "=cmd|' /C calc'!A0; a,b \"q\" <script>alert(1)</script> & \x1b[31m"
                              "\xe2\x80\xaegnp.exe\xe2\x80\xac *b* _i_ [x](javascript:y) `c` "
                              "|| ]]> \\n {title}\r\nEND:VEVENT\nX:1\ttab\x7f";

struct answer {
    struct ev_query root;
    struct ev_request request;
    struct ev_results results;
    struct ev_hit hit;
    struct ev_mention mention;
    struct ev_org org;
    struct ev_person person;
    struct ev_bytes tag;
    struct ev_mark mark;
    struct ev_facet facet;
    struct ev_facet_value value;
    struct ev_style style;
    struct ev_buf out;
};

/* One event in which every text is text. */
static void answer_init(struct answer *a, const char *text)
{
    struct ev_bytes bytes = ev_bytes_of(text);
    struct ev_facts *facts = &a->hit.event.facts;

    memset(a, 0, sizeof *a);
    a->org = (struct ev_org){ bytes, EV_ORG_ORGANISER };
    a->person = (struct ev_person){ bytes, bytes, bytes, EV_PERSON_SPEAKER };
    a->tag = bytes;
    a->mark = (struct ev_mark){ 0, 4 };
    memcpy(a->hit.event.id, "0123456789", 10);
    facts->title = facts->subtitle = facts->place = facts->text = facts->url = bytes;
    facts->language = EV_LIT("en");
    facts->when = (struct ev_when)EV_WHEN_INIT;
    facts->when.start = facts->when.end = (struct ev_day){ 2021, 1, 19 };
    facts->orgs = &a->org;
    facts->people = &a->person;
    facts->tags = &a->tag;
    facts->orgs_count = facts->people_count = facts->tags_count = 1;
    a->mention.facts = *facts;
    a->mention.source.path = a->mention.source.url = a->mention.source.crawl = bytes;
    a->mention.source.captured_utc_s = 1610447400;
    a->hit.event.mentions = &a->mention;
    a->hit.event.mentions_count = 1;
    a->hit.event.first_seen_utc_s = a->hit.event.last_seen_utc_s = 1610447400;
    a->hit.rank = 1;
    a->hit.snippet.text = bytes;
    a->hit.snippet.marks = &a->mark;
    a->hit.snippet.marks_count = 1;
    a->hit.title_marks = &a->mark;
    a->hit.title_marks_count = 1;
    a->value = (struct ev_facet_value){ bytes, 1, false };
    a->facet.field = EV_FIELD_TAG;
    a->facet.values = &a->value;
    a->facet.values_count = 1;
    a->root.kind = EV_QUERY_ALL;
    a->request.text = bytes;
    a->request.today = (struct ev_day){ 2021, 7, 1 };
    a->results.query.text = a->results.reading = bytes;
    a->results.query.root = &a->root;
    a->results.request = &a->request;
    a->results.sort = EV_SORT_DATE;
    a->results.total = a->results.first = a->results.last = 1;
    a->results.page = a->results.pages = a->results.limit = 1;
    a->results.hits = &a->hit;
    a->results.hits_count = 1;
    a->results.facets = &a->facet;
    a->results.facets_count = 1;
    a->results.index.built_utc_s = 1610447400;
    a->results.index.last_capture_utc_s = 1610447400;
    ev_buf_init(&a->out, EV_BUF_MAX);
}

static const char *answer_render(struct answer *a, const char *format)
{
    const struct ev_renderer *renderer = ev_renderer_find(format);

    assert_non_null(renderer);
    ev_buf_reset(&a->out);
    ev_render(renderer, &a->results, &a->style, &a->out);
    assert_int_equal(ev_buf_status(&a->out, NULL), EV_OK);
    assert_int_equal(strlen(a->out.data), a->out.len);
    return a->out.data;
}

static void answer_clear(struct answer *a)
{
    ev_buf_clear(&a->out);
}

#define ASSERT_HAS(text, part)                                 \
    do {                                                       \
        if (strstr(text, part) == NULL)                        \
            fail_msg("\"%s\" is missing in:\n%s", part, text); \
    } while (0)
#define ASSERT_HAS_NOT(text, part)                     \
    do {                                               \
        if (strstr(text, part) != NULL)                \
            fail_msg("\"%s\" is in:\n%s", part, text); \
    } while (0)

#endif
