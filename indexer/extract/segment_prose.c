/*
 * Pages whose only dates stand in running text: one event at most, if a sentence says
 * that it takes place.
 */
#include "indexer/extract/segment.h"

#include <string.h>

#include "base/utf8.h"
#include "indexer/extract/title.h"

enum {
    SURE = 5,
    TOP = 3,
    OWN_HEADING_LINES = 3, /* from the page's heading on: a heading below that is an entry's */
    POSTED_LINES = 4,      /* a posting date stands among the first lines */
    POSTED_BEFORE = 400,   /* days before the event */
    POSTED_AFTER = 45      /* days after it, in a report */
};

/* "Rome, 15 October 2019 - ...": where and when the text was written, not what it tells of. */
static bool is_dateline(const struct ev_line *line, const struct ev_when_hit *hit)
{
    size_t at, words = 1;
    uint32_t rune;

    for (at = 0; at < hit->from; at++)
        words += line->text.data[at] == ' ';
    if (words > 4 || !ev_line_is(line, EV_LINE_PROSE))
        return false;
    for (at = hit->past; at < line->text.len && line->text.data[at] == ' '; at++)
        continue;
    if (at == line->text.len || hit->when.start.year == 0)
        return false;
    rune = ev_utf8_next(line->text, &at);
    return rune == '-' || (rune >= 0x2012 && rune <= 0x2015);
}

/* First date of the line that the event can have. */
static const struct ev_when_hit *event_date(const struct ev_line *line)
{
    size_t i;

    for (i = 0; i < line->whens_count; i++) {
        const struct ev_when_hit *hit = &line->whens[i];

        if (!ev_when_hit_is_day(hit) || hit->cue == EV_CUE_PUBLISHED ||
            hit->cue == EV_CUE_DEADLINE || hit->cue == EV_CUE_SINCE || is_dateline(line, hit))
            continue;
        return hit;
    }
    return NULL;
}

/* The nearest phrase of class cls to the date lies within the same sentence, roughly. */
static bool is_near(const struct ev_line *line, const struct ev_when_hit *hit,
                    enum ev_phrase_class cls, size_t reach)
{
    size_t i;

    for (i = 0; i < line->hits_count; i++) {
        const struct ev_word_hit *word = &line->hits[i];

        if (word->cls == cls && word->to + reach >= hit->from && word->from <= hit->past + reach)
            return true;
    }
    return false;
}

static int points_of(const struct ev_reading *r, size_t index, const struct ev_when_hit *hit)
{
    const struct ev_line *line = ev_reading_line(r, index);
    int points = 0;

    points += is_near(line, hit, EV_W_TAKES_PLACE, 160) ? 4 : 0;
    points +=
        is_near(line, hit, EV_W_EVENT, 160) || is_near(line, hit, EV_W_ONLINE_NOUN, 160) ? 2 : 0;
    points += line->time != NULL ? 2 : 0;
    points += index < r->main_first + TOP ? 1 : 0;
    points += hit->kind == EV_WHEN_DATE_RANGE || hit->weekday != 0 ? 1 : 0;
    points -= is_near(line, hit, EV_W_DEADLINE, 60) ? 5 : 0;
    points -= is_near(line, hit, EV_W_CALL, 160) ? 3 : 0;
    return points;
}

/* A heading of its own just above the paragraph, far from the page's heading. */
static bool has_own_heading(const struct ev_reading *r, size_t line)
{
    const struct ev_line *above;

    if (line == 0 || line <= r->main_first || line - 1 <= r->page_title)
        return false;
    above = ev_reading_line(r, line - 1);
    return above->titleness >= EV_TITLENESS_FAIR &&
           (above->titleness >= EV_TITLENESS_GOOD || ev_line_has(above, EV_W_EVENT)) &&
           line - r->page_title > OWN_HEADING_LINES;
}

/* The page's heading, if it has one; else what the sentence names. */
static void set_title(struct ev_reading *r, struct ev_entry *entry)
{
    if (r->page_title != EV_NO_LINE && r->page_title < entry->date_line &&
        has_own_heading(r, entry->date_line)) {
        entry->first = entry->date_line - 1;
        ev_entry_set_title(r, entry, entry->date_line - 1, "line-above-text");
        return;
    }
    if (r->page_title != EV_NO_LINE && r->page_title < entry->date_line &&
        !ev_line_is(ev_reading_line(r, r->page_title), EV_LINE_PROSE)) {
        ev_entry_set_title(r, entry, r->page_title, "page-heading");
        return;
    }
    entry->title = ev_title_in_sentence(r, entry->date_line, entry->date);
    entry->title_line = entry->title.value.len > 0 ? entry->title.line : EV_NO_LINE;
}

/* The date in running text that most surely is an event's, and its line; NULL: none. */
static const struct ev_when_hit *best_date(const struct ev_reading *r,
                                           const struct ev_anchors *anchors, size_t *best_line)
{
    const struct ev_when_hit *best = NULL;
    int best_points = SURE - 1;
    size_t i;

    for (i = 0; i < anchors->count; i++) {
        const struct ev_line *line = ev_reading_line(r, anchors->items[i].line);
        const struct ev_when_hit *hit = event_date(line);
        int points = hit == NULL ? 0 : points_of(r, anchors->items[i].line, hit);

        if (points > best_points) {
            best_points = points;
            best = hit;
            *best_line = anchors->items[i].line;
        }
    }
    return best;
}

static enum ev_status add_prose_entry(struct ev_reading *r, const struct ev_when_hit *best,
                                      size_t best_line, struct ev_error *err)
{
    struct ev_entry *entry;

    r->layout = "prose";
    entry = ev_entry_add(
        r, r->page_title != EV_NO_LINE && r->page_title < best_line ? r->page_title : r->main_first,
        err);
    if (entry == NULL)
        return EV_EMEM;
    entry->date_line = best_line;
    entry->date = best;
    entry->date_rule = "date-in-text";
    entry->prose = true;
    set_title(r, entry);
    return EV_OK;
}

/* Paragraphs that begin with a date and tell what takes place then: entries, if there are several.
 */
static bool tells_entry(const struct ev_reading *r, const struct ev_anchor *anchor)
{
    const struct ev_line *line = ev_reading_line(r, anchor->line);
    const struct ev_when_hit *hit = event_date(line);

    return line->shape == EV_LINE_DATE_LEAD && hit == line->date && hit->when.start.month != 0 &&
           points_of(r, anchor->line, hit) >= SURE;
}

static enum ev_status add_paragraphs(struct ev_reading *r, const struct ev_anchors *anchors,
                                     struct ev_error *err)
{
    size_t i;

    r->layout = "paragraphs";
    for (i = 0; i < anchors->count; i++) {
        size_t line = anchors->items[i].line;
        struct ev_entry *entry;

        if (!tells_entry(r, &anchors->items[i]))
            continue;
        entry = ev_entry_add(r, line, err);
        if (entry == NULL)
            return EV_EMEM;
        entry->date_line = line;
        entry->date = ev_reading_line(r, line)->date;
        entry->date_rule = "date-in-text";
        entry->prose = true;
        entry->title = ev_title_in_sentence(r, line, entry->date);
        entry->title_line = entry->title.value.len > 0 ? line : EV_NO_LINE;
    }
    return EV_OK;
}

enum ev_status ev_segment_prose(struct ev_reading *r, const struct ev_anchors *anchors,
                                struct ev_error *err)
{
    size_t line = EV_NO_LINE, i, paragraphs = 0;
    const struct ev_when_hit *best;

    if (r->is_opinion)
        return EV_OK;
    for (i = 0; i < anchors->count; i++)
        paragraphs += tells_entry(r, &anchors->items[i]);
    if (paragraphs >= 2)
        return add_paragraphs(r, anchors, err);
    best = best_date(r, anchors, &line);
    return best == NULL ? EV_OK : add_prose_entry(r, best, line, err);
}

/* Days from a to b, b's year taken from a if it has none. */
static int32_t days_between(struct ev_day a, struct ev_day b)
{
    if (b.year == 0)
        b.year = a.year;
    if (ev_day_precision(a) != EV_PREC_DAY || ev_day_precision(b) != EV_PREC_DAY)
        return 0;
    return ev_day_number(b) - ev_day_number(a);
}

/* May the only date line of the page be when it was written: bare, and at its top? */
static bool may_be_posted(const struct ev_reading *r, const struct ev_entry *entry)
{
    const struct ev_line *line = ev_reading_line(r, entry->date_line);
    uint64_t events = (uint64_t)1 << EV_W_EVENT | (uint64_t)1 << EV_W_LISTING;

    return entry->date->kind == EV_WHEN_DATE && line->shape == EV_LINE_DATE && line->time == NULL &&
           line->label == EV_W_COUNT && !r->is_listing && (r->address & events) == 0 &&
           entry->date_line <= r->main_first + POSTED_LINES;
}

enum ev_status ev_segment_posted(struct ev_reading *r, const struct ev_anchors *anchors,
                                 struct ev_error *err)
{
    const struct ev_when_hit *best;
    struct ev_entry head;
    size_t line = EV_NO_LINE;
    int32_t days;

    if (r->entries.count != 1 || !may_be_posted(r, &r->entries.items[0]))
        return EV_OK;
    head = r->entries.items[0];
    best = best_date(r, anchors, &line);
    if (best == NULL)
        return EV_OK;
    days = days_between(head.date->when.start, best->when.start);
    if (days == 0 || days > POSTED_BEFORE || days < -POSTED_AFTER)
        return EV_OK;
    r->entries.count = 0;
    if (add_prose_entry(r, best, line, err) != EV_OK)
        return EV_EMEM;
    r->entries.items[0].posted = head.date;
    r->entries.items[0].posted_line = head.date_line;
    if (head.title_line != EV_NO_LINE) {
        r->entries.items[0].first = head.first;
        ev_entry_set_title(r, &r->entries.items[0], head.title_line, "page-heading");
    }
    return EV_OK;
}
