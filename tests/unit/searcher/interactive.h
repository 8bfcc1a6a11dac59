/* A ui whose answers are made by hand, for the tests of the interactive mode. */
#ifndef EV_TEST_INTERACTIVE_H
#define EV_TEST_INTERACTIVE_H

#include "tests/unit/testing.h"

#include "searcher/interactive.h"

enum { DESK_FACETS = 2 };

struct desk {
    struct ev_request request;
    struct ev_ui ui;
    uint64_t total;
    struct ev_bytes text; /* every text of events and values */
    struct ev_query root;
    struct ev_request asked; /* last */
    struct ev_results results;
    struct ev_hit hits[EV_UI_HITS_MAX];
    struct ev_mark mark;
    struct ev_facet_value values[DESK_FACETS][40];
    struct ev_facet facets[DESK_FACETS];
    struct ev_mention mention;
    struct ev_person person;
    struct ev_org org;
    enum ev_ui_want want; /* of the last key */
};

static const enum ev_field desk_fields[DESK_FACETS] = { EV_FIELD_ORGANISER, EV_FIELD_TAG };
static const char *const desk_values[DESK_FACETS][4] = {
    { "Lantern Towns", "Repair Log", "Five Weirs", NULL },
    { "Heat", "Rivers", NULL },
};

static inline bool desk_selected(const struct desk *d, enum ev_field field, struct ev_bytes value)
{
    for (size_t i = 0; i < d->asked.filters_count; i++)
        for (size_t k = 0; k < d->asked.filters[i].values_count; k++)
            if (d->asked.filters[i].field == field &&
                ev_bytes_equal_nocase(d->asked.filters[i].values[k], value))
                return true;
    return false;
}

static inline void desk_fill_facet(struct desk *d, size_t f, enum ev_field field)
{
    struct ev_facet *facet = &d->facets[d->results.facets_count++];
    size_t count = 0;

    while (desk_values[f][count] != NULL) {
        struct ev_bytes value = ev_bytes_of(desk_values[f][count]);

        d->values[f][count] = (struct ev_facet_value){ d->text.len > 0 ? d->text : value, 3 - count,
                                                       desk_selected(d, field, value) };
        count++;
    }
    *facet = (struct ev_facet){ .field = field,
                                .values = d->values[f],
                                .values_count = count,
                                .unknown = field == EV_FIELD_ORGANISER,
                                .unknown_selected = desk_selected(d, field, EV_LIT("none")) };
}

/* What ev_search would answer, in shape. */
static inline void desk_answer(struct desk *d)
{
    struct ev_results *r = &d->results;
    struct ev_paging paging;

    ev_ui_request(&d->ui, &d->asked);
    paging = ev_paging_of(d->asked.offset, d->asked.limit, d->total);
    memset(r, 0, sizeof *r);
    d->root.kind = d->asked.text.len > 0 ? EV_QUERY_WORD : EV_QUERY_ALL;
    r->query.root = &d->root;
    r->query.text = d->asked.text;
    r->request = &d->asked;
    r->sort = d->asked.sort != EV_SORT_DEFAULT ? d->asked.sort
              : d->asked.text.len > 0          ? EV_SORT_RELEVANCE
                                               : EV_SORT_DATE;
    r->suggestion = ev_bytes_equal(d->asked.text, EV_LIT("rivver")) ? EV_LIT("river") : EV_NOTHING;
    r->total = d->total;
    r->first = paging.first;
    r->last = paging.last;
    r->hits = d->hits;
    r->hits_count = paging.last == 0 ? 0 : (size_t)(paging.last - paging.first + 1);
    r->facets = d->facets;
    for (size_t f = 0; f < DESK_FACETS; f++)
        for (size_t i = 0; i < d->asked.facets_count; i++)
            if (d->asked.facets[i].field == desk_fields[f])
                desk_fill_facet(d, f, desk_fields[f]);
    ev_ui_answer(&d->ui, r);
}

static inline void desk_open(struct desk *d)
{
    const struct ev_hit *hit = ev_ui_chosen(&d->ui);

    assert_non_null(hit);
    assert_int_equal(ev_ui_show(&d->ui, &hit->event, NULL), EV_OK);
}

static inline void desk_press(struct desk *d, const char *keys)
{
    struct ev_bytes bytes = ev_bytes_of(keys);

    while (bytes.len > 0) {
        uint32_t key;
        size_t taken = ev_key_read(bytes, false, &key);

        bytes = ev_bytes_slice(bytes, taken, bytes.len);
        assert_int_equal(ev_ui_key(&d->ui, key, &d->want, NULL), EV_OK);
        if (d->want == EV_UI_SEARCH)
            desk_answer(d);
        if (d->want == EV_UI_OPEN || (d->want == EV_UI_SEARCH && d->ui.view == EV_UI_EVENT))
            desk_open(d);
    }
}

/* total events, all with text (NULL: "Event") everywhere, on a screen of this size. */
static inline void desk_init(struct desk *d, uint64_t total, const char *text, unsigned rows,
                             unsigned columns, bool color)
{
    memset(d, 0, sizeof *d);
    d->total = total;
    d->text = ev_bytes_of(text);
    d->mark = (struct ev_mark){ 0, 2 };
    for (size_t i = 0; i < EV_UI_HITS_MAX; i++) {
        struct ev_facts *facts = &d->hits[i].event.facts;
        struct ev_bytes shown = text == NULL ? EV_LIT("Event") : d->text;

        d->person = (struct ev_person){ shown, shown, shown, EV_PERSON_SPEAKER };
        d->org = (struct ev_org){ shown, EV_ORG_ORGANISER };
        facts->title = facts->place = facts->text = facts->subtitle = shown;
        facts->when = (struct ev_when)EV_WHEN_INIT;
        facts->when.start = (struct ev_day){ 2021, 1, 19 };
        facts->people = &d->person;
        facts->orgs = &d->org;
        facts->people_count = facts->orgs_count = 1;
        d->hits[i].event.last_seen_utc_s = INT64_MIN;
        d->hits[i].snippet.text = shown;
        d->hits[i].snippet.marks = d->hits[i].title_marks = &d->mark;
        d->hits[i].snippet.marks_count = d->hits[i].title_marks_count = 1;
        d->hits[i].snippet.cut_before = d->hits[i].snippet.cut_behind = true;
        d->mention.facts = *facts;
        d->mention.source.url = shown;
        d->hits[i].event.mentions = &d->mention;
        d->hits[i].event.mentions_count = 1;
    }
    ev_ui_init(&d->ui, &d->request, color);
    ev_ui_resize(&d->ui, rows, columns);
    desk_answer(d);
}

static inline void desk_clear(struct desk *d)
{
    ev_ui_clear(&d->ui);
}

#endif
