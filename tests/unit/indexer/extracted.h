/* People and organisers of a few lines of text, as one line to compare. */
#ifndef EV_TESTS_UNIT_INDEXER_EXTRACTED_H
#define EV_TESTS_UNIT_INDEXER_EXTRACTED_H

#include "evsearch/buf.h"
#include "evsearch/page.h"
#include "indexer/extract/orgs.h"
#include "indexer/extract/people.h"
#include "tests/unit/testing.h"

/* One line of a page in one language, and what must be read from it. */
struct extract_row {
    const char *why, *language, *text, *want;
};

static inline struct ev_page page_of(const char *text, struct ev_arena *arena)
{
    struct ev_source source = { 0 };
    struct ev_limits limits = EV_LIMITS_DEFAULT;
    struct ev_page page;
    struct ev_error err = EV_ERROR_INIT;

    assert_int_equal(ev_page_from_text(ev_bytes_of(text), &source, &limits, arena, &page, &err),
                     EV_OK);
    return page;
}

/* "Name/affiliation/job/role; ..." */
static inline void people_text(const struct ev_people *people, struct ev_buf *out)
{
    for (size_t i = 0; i < people->count; i++) {
        const struct ev_person *p = &people->items[i].person;
        ev_buf_add_fmt(out, "%s%.*s/%.*s/%.*s/%s", i > 0 ? "; " : "", EV_FMT(p->name),
                       EV_FMT(p->affiliation), EV_FMT(p->job), ev_person_role_name(p->role));
    }
}

/* "Name/role; ..." */
static inline void orgs_text(const struct ev_orgs *orgs, struct ev_buf *out)
{
    for (size_t i = 0; i < orgs->count; i++)
        ev_buf_add_fmt(out, "%s%.*s/%s", i > 0 ? "; " : "", EV_FMT(orgs->items[i].org.name),
                       ev_org_role_name(orgs->items[i].org.role));
}

static inline void check_row(const struct extract_row *row, bool people)
{
    struct ev_arena arena;
    struct ev_buf got;
    struct ev_facts facts = { .language = ev_bytes_of(row->language) };
    struct ev_people found = { 0 };
    struct ev_orgs orgs = { 0 };

    ev_arena_init(&arena, 0);
    ev_buf_init(&got, EV_BUF_MAX);
    struct ev_page page = page_of(row->text, &arena);
    if (people) {
        assert_int_equal(
            ev_people_extract(&page, 0, page.blocks_count, &facts, &arena, &found, NULL), EV_OK);
        people_text(&found, &got);
    } else {
        assert_int_equal(ev_orgs_extract(&page, 0, page.blocks_count, &facts, &arena, &orgs, NULL),
                         EV_OK);
        orgs_text(&orgs, &got);
    }
    check_text(row->why, ev_buf_bytes(&got), row->want);
    ev_buf_clear(&got);
    ev_arena_clear(&arena);
}

#endif
