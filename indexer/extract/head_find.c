#include "indexer/extract/heads.h"

bool ev_head_same_days(const struct ev_when_hit *a, const struct ev_when_hit *b)
{
    struct ev_day start = a->when.start, end = a->when.end, day = b->when.start;

    if (end.year == 0 && end.month == 0 && end.day == 0)
        end = start;
    if (start.year != 0 && day.year != 0 && (day.year < start.year || day.year > end.year))
        return false;
    start.year = end.year = day.year = 0;
    if (end.month < start.month)
        return day.month >= start.month || day.month <= end.month;
    return ev_day_compare(start, day) <= 0 && ev_day_compare(day, end) <= 0;
}

/* The signature that most heads share; the first one on a tie.  Few differ, so a small table does.
 */
static uint32_t main_signature(const struct ev_heads *heads)
{
    enum { KINDS = 8 };
    uint32_t kinds[KINDS] = { 0 };
    size_t counts[KINDS] = { 0 }, used = 0, i, k, best = 0;

    for (i = 0; i < heads->count; i++) {
        for (k = 0; k < used && kinds[k] != heads->items[i].signature; k++)
            continue;
        if (k == KINDS)
            continue;
        used += k == used;
        kinds[k] = heads->items[i].signature;
        counts[k]++;
    }
    for (k = 1; k < used; k++)
        if (counts[k] > counts[best])
            best = k;
    return kinds[best];
}

static enum ev_status head_add(const struct ev_reading *r, const struct ev_anchor *anchor,
                               const struct ev_when_hit *date, struct ev_heads *heads,
                               struct ev_error *err)
{
    struct ev_head *head = EV_VEC_ADD(heads, r->arena);

    if (head == NULL)
        return ev_fail(err, EV_EMEM, "no memory for the dates of a page");
    head->line = anchor->line;
    head->date = date;
    head->signature = anchor->signature;
    head->label = anchor->family == EV_ANCHOR_LABEL;
    return EV_OK;
}

/* A row of dates, "Monday 11 January | Monday 8 February", heads as many entries. */
static enum ev_status heads_of_line(const struct ev_reading *r, const struct ev_anchor *anchor,
                                    struct ev_heads *heads, struct ev_error *err)
{
    const struct ev_line *line = ev_reading_line(r, anchor->line);
    bool row = line->shape == EV_LINE_DATE && line->time == NULL && line->label == EV_W_COUNT &&
               line->block->kind == EV_BLOCK_ROW;
    enum ev_status st = EV_OK;
    size_t i;

    if (!row)
        return head_add(r, anchor, line->date, heads, err);
    for (i = 0; i < line->whens_count && st == EV_OK; i++)
        if (line->whens[i].kind == EV_WHEN_DATE)
            st = head_add(r, anchor, &line->whens[i], heads, err);
    return st;
}

static enum ev_status heads_collect(const struct ev_reading *r, const struct ev_anchors *anchors,
                                    struct ev_heads *heads, struct ev_error *err)
{
    enum ev_status st = EV_OK;
    size_t i;

    for (i = 0; i < anchors->count && st == EV_OK; i++)
        if (anchors->items[i].family == EV_ANCHOR_HEAD ||
            anchors->items[i].family == EV_ANCHOR_LABEL)
            st = heads_of_line(r, &anchors->items[i], heads, err);
    return st;
}

/* "Wed 15" just above "March 15, 2023 @ 7 pm": the second one says it all. */
static bool says_more(const struct ev_reading *r, const struct ev_head *a, const struct ev_head *b)
{
    const struct ev_day *few = &a->date->when.start, *more = &b->date->when.start;

    return b->line <= a->line + 2 && few->day == more->day &&
           (few->month == 0 || few->month == more->month) && more->year != 0 &&
           (few->year == 0 || (ev_reading_line(r, a->line)->time == NULL &&
                               ev_reading_line(r, b->line)->time != NULL));
}

static void drop_partial(const struct ev_reading *r, struct ev_heads *heads)
{
    size_t i, kept = 0;

    for (i = 0; i < heads->count; i++) {
        if (kept > 0 && says_more(r, &heads->items[kept - 1], &heads->items[i]))
            kept--;
        heads->items[kept++] = heads->items[i];
    }
    heads->count = kept;
}

static void mark_main(struct ev_heads *heads)
{
    uint32_t signature = main_signature(heads);
    size_t i;

    for (i = 0; i < heads->count; i++)
        heads->items[i].main = heads->items[i].signature == signature;
}

/* A day of the range above it, with the day's programme below. */
static bool is_programme_day(const struct ev_reading *r, const struct ev_head *last,
                             const struct ev_head *head)
{
    const struct ev_when_hit *range = last->date;

    return (range->kind == EV_WHEN_DATE_RANGE || range->kind == EV_WHEN_DAYS) &&
           ev_head_same_days(range, head->date) && head->line + 1 < r->main_past &&
           ev_reading_line(r, head->line + 1)->shape == EV_LINE_TIME_LEAD;
}

/*
 * A date written otherwise than the heads, on a day of the head before it, repeats
 * that head ("Date: ..." in the text, a day of the programme).
 */
static void drop_repeats(const struct ev_reading *r, struct ev_heads *heads)
{
    size_t i, kept = 0;

    for (i = 0; i < heads->count; i++) {
        const struct ev_head *last = kept > 0 ? &heads->items[kept - 1] : NULL;
        const struct ev_head *head = &heads->items[i];

        if (last != NULL && ev_head_same_days(last->date, head->date) &&
            (!head->main || (last->label != head->label)))
            continue;
        if (last != NULL && is_programme_day(r, last, head))
            continue;
        if (last != NULL && head->label && ev_reading_line(r, head->line)->label == EV_W_LABEL_TIME)
            continue; /* "End date: ..." */
        heads->items[kept++] = *head;
    }
    heads->count = kept;
}

enum ev_status ev_heads_find(const struct ev_reading *r, const struct ev_anchors *anchors,
                             struct ev_heads *heads, struct ev_error *err)
{
    enum ev_status st = heads_collect(r, anchors, heads, err);

    if (st != EV_OK || heads->count == 0)
        return st;
    drop_partial(r, heads);
    mark_main(heads);
    drop_repeats(r, heads);
    return EV_OK;
}
