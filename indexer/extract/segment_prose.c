/*
 * Pages whose only dates stand in running text: one event at most, if a sentence says
 * that it takes place.
 */
#include "indexer/extract/segment.h"

#include <string.h>

#include "base/utf8.h"
#include "indexer/extract/title.h"

enum { SURE = 5, TOP = 3 };

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

/* Comment, interview and the like tell of events only in passing. */
static bool is_opinion(const struct ev_reading *r)
{
    size_t i;

    for (i = r->main_first; i < r->main_past && i < r->main_first + 6; i++) {
        const struct ev_line *line = ev_reading_line(r, i);
        const struct ev_word_hit *hit = ev_line_find(line, EV_W_OPINION);

        if (hit != NULL && hit->word == 0 && (line->words <= 3 || hit->to < line->text.len))
            return true;
    }
    return false;
}

enum ev_status ev_segment_prose(struct ev_reading *r, const struct ev_anchors *anchors,
                                struct ev_error *err)
{
    const struct ev_when_hit *best = NULL;
    size_t i, best_line = EV_NO_LINE;
    struct ev_entry *entry;
    int best_points = 0;

    for (i = 0; i < anchors->count; i++) {
        const struct ev_line *line = ev_reading_line(r, anchors->items[i].line);
        const struct ev_when_hit *hit = event_date(line);
        int points = hit == NULL ? 0 : points_of(r, anchors->items[i].line, hit);

        if (points > best_points) {
            best_points = points;
            best = hit;
            best_line = anchors->items[i].line;
        }
    }
    if (best == NULL || best_points < SURE || is_opinion(r))
        return EV_OK;
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
    if (r->page_title != EV_NO_LINE && r->page_title < best_line)
        ev_entry_set_title(r, entry, r->page_title, "page-heading");
    return EV_OK;
}
