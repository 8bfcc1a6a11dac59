/* Dates that head days: of one event told day by day, or of a calendar. */
#include "indexer/extract/heads.h"
#include "indexer/extract/segment.h"
#include "indexer/extract/title.h"

/* "Day 1", "Tag 2:", "2. Tag": the line names a day of something. */
static bool names_day(const struct ev_line *line)
{
    const struct ev_word_hit *hit = ev_line_find(line, EV_W_DAY_N);

    size_t at;

    if (hit == NULL || hit->word > 1)
        return false;
    if (line->date != NULL && hit->to + 1 >= line->date->from && hit->from < line->date->past)
        return false; /* "dia 14, quinta" is a date */
    at = hit->word == 1 ? 0 : hit->to + 1;
    return at < line->text.len && line->text.data[at] >= '1' && line->text.data[at] <= '9' &&
           (at + 1 == line->text.len ||
            !(line->text.data[at + 1] >= '0' && line->text.data[at + 1] <= '9'));
}

static size_t count_items(const struct ev_reading *r, size_t from, size_t past)
{
    size_t i, items = 0;

    for (i = from; i < past; i++)
        items += ev_reading_line(r, i)->shape == EV_LINE_TIME_LEAD;
    return items;
}

/* "12:30 Lunch": the line begins with its time, and a break or an end comes next. */
static bool is_break(const struct ev_line *line)
{
    size_t i;

    if (line->shape != EV_LINE_TIME_LEAD || line->free_words > 5 || line->time == NULL)
        return false;
    for (i = 0; i < line->hits_count; i++)
        if ((line->hits[i].cls == EV_W_BREAK || line->hits[i].cls == EV_W_CLOSE) &&
            line->hits[i].from >= line->time->past && line->hits[i].from <= line->time->past + 4)
            return true;
    return false;
}

/* Timed lines below the heads that welcome, break for lunch or close: a programme's. */
static bool has_breaks(const struct ev_reading *r, const struct ev_heads *heads)
{
    size_t i;

    for (i = heads->items[0].line; i < r->main_past; i++)
        if (is_break(ev_reading_line(r, i)))
            return true;
    return false;
}

static bool is_headed(const struct ev_reading *r, const struct ev_heads *heads)
{
    return r->page_title != EV_NO_LINE && r->page_title < heads->items[0].line;
}

bool ev_heads_are_days(const struct ev_reading *r, const struct ev_heads *heads, bool up)
{
    size_t i, numbered = 0, programmes = 0;

    if (heads->count < 2 || (!is_headed(r, heads) && !has_breaks(r, heads)))
        return false;
    for (i = 0; i < heads->count; i++) {
        const struct ev_head *head = &heads->items[i];
        size_t title = up ? head->up : head->down;
        size_t past = i + 1 < heads->count ? heads->items[i + 1].line : r->main_past;

        numbered += names_day(ev_reading_line(r, head->line)) ||
                    (head->up != EV_NO_LINE && names_day(ev_reading_line(r, head->up))) ||
                    (head->down != EV_NO_LINE && names_day(ev_reading_line(r, head->down)));
        programmes += (title == EV_NO_LINE || title == r->page_title ||
                       ev_reading_line(r, title)->shape == EV_LINE_TIME_LEAD) &&
                      count_items(r, head->line + 1, past) >= 2;
    }
    if (numbered == heads->count)
        return true;
    return programmes == heads->count && (!r->is_listing || has_breaks(r, heads));
}

enum ev_status ev_heads_add_days(struct ev_reading *r, const struct ev_heads *heads,
                                 struct ev_error *err)
{
    bool headed = is_headed(r, heads);
    struct ev_entry *entry = ev_entry_add(r, headed ? r->page_title : heads->items[0].line, err);

    if (entry == NULL)
        return EV_EMEM;
    if (headed)
        ev_entry_set_title(r, entry, r->page_title, "page-heading");
    entry->date_line = heads->items[0].line;
    entry->date = heads->items[0].date;
    entry->date_rule = "first-day";
    entry->last_date_line = heads->items[heads->count - 1].line;
    r->layout = "days";
    return EV_OK;
}

/* A day's heading with timed lines below it: each is an entry, the day is theirs. */
static enum ev_status add_timed(struct ev_reading *r, const struct ev_head *head, size_t past,
                                struct ev_error *err)
{
    size_t i;

    for (i = head->line + 1; i < past; i++) {
        const struct ev_line *line = ev_reading_line(r, i);
        struct ev_entry *entry;

        if (line->shape != EV_LINE_TIME_LEAD)
            continue;
        entry = ev_entry_add(r, i, err);
        if (entry == NULL)
            return EV_EMEM;
        entry->date_line = head->line;
        entry->date = head->date;
        entry->date_rule = "day-heading";
        entry->time_line = entry->title_line = entry->title.line = i;
        entry->title.value = ev_title_beside_date(line, NULL);
        entry->title.rule = "behind-time";
        entry->title.confidence = 70;
    }
    return EV_OK;
}

bool ev_heads_are_calendar(const struct ev_reading *r, const struct ev_heads *heads)
{
    size_t i, with = 0;

    if (has_breaks(r, heads))
        return false; /* the programme of one event */
    for (i = 0; i < heads->count; i++) {
        size_t past = i + 1 < heads->count ? heads->items[i + 1].line : r->main_past;

        with += heads->items[i].line + 1 < past &&
                ev_reading_line(r, heads->items[i].line + 1)->shape == EV_LINE_TIME_LEAD;
    }
    return with >= 2 && with * 3 >= heads->count * 2;
}

enum ev_status ev_heads_add_calendar(struct ev_reading *r, const struct ev_heads *heads,
                                     struct ev_error *err)
{
    enum ev_status st = EV_OK;
    size_t i;

    r->layout = "day-calendar";
    for (i = 0; i < heads->count && st == EV_OK; i++)
        st = add_timed(r, &heads->items[i],
                       i + 1 < heads->count ? heads->items[i + 1].line : r->main_past, err);
    return st;
}
