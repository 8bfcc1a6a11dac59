/*
 * Pages without an event that have a date of their own: a piece of news or a call is a
 * record too.
 */
#include "indexer/extract/segment.h"

enum { TOP_LINES = 12, BODY_WORDS = 25 };

/* The day on which the text was posted, said among the first lines; NULL if none is. */
static const struct ev_when_hit *posting_date(const struct ev_reading *r, size_t *at)
{
    size_t i, k, past = r->main_first + TOP_LINES;

    for (i = r->main_first; i < r->main_past && i < past; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        for (k = 0; k < line->whens_count; k++) {
            const struct ev_when_hit *hit = &line->whens[k];

            if (ev_when_hit_is_day(hit) && hit->when.start.year != 0 &&
                (hit->cue == EV_CUE_PUBLISHED ||
                 (hit->cue == EV_CUE_NONE && ev_line_is(line, EV_LINE_NOT_WHEN)))) {
                *at = i;
                return hit;
            }
        }
    }
    return NULL;
}

/* Some running text follows: without it the page is a list of links or empty. */
static bool has_body(const struct ev_reading *r)
{
    size_t i, words = 0;

    for (i = r->main_first; i < r->main_past && words < BODY_WORDS; i++)
        if (ev_line_is(ev_reading_line(r, i), EV_LINE_PROSE) &&
            !ev_line_is(ev_reading_line(r, i), EV_LINE_OUT))
            words += ev_reading_line(r, i)->words;
    return words >= BODY_WORDS;
}

enum ev_status ev_segment_news(struct ev_reading *r, struct ev_error *err)
{
    const struct ev_when_hit *posted;
    struct ev_entry *entry;
    size_t at = EV_NO_LINE;

    if (r->page_title == EV_NO_LINE || !has_body(r))
        return EV_OK;
    posted = posting_date(r, &at);
    if (posted == NULL && r->page->published.year == 0)
        return EV_OK;
    entry = ev_entry_add(r, r->page_title < at ? r->page_title : at, err);
    if (entry == NULL)
        return EV_EMEM;
    ev_entry_set_title(r, entry, r->page_title, "page-heading");
    entry->posted = posted;
    entry->posted_line = at;
    entry->is_news = true;
    r->layout = "news";
    return EV_OK;
}
