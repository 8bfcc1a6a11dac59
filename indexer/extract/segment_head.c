/*
 * Dates on lines of their own, with the title above or below.
 *
 * For each date the nearest line that can be a title is found on both sides.  The
 * page is read upwards or downwards as a whole, by which side has the better titles,
 * the smaller gaps and the right ends (a first date with nothing above it has its
 * title below).
 */
#include "indexer/extract/segment.h"

#include "base/utf8.h"
#include "indexer/extract/heads.h"

static uint32_t first_rune(struct ev_bytes text)
{
    size_t at = 0;

    return text.len == 0 ? 0 : ev_utf8_next(text, &at);
}

/* Two titles are marked alike: by a label, as headings of one level, by a sign in front. */
static bool marked_alike(const struct ev_line *a, const struct ev_line *b)
{
    uint32_t rune = first_rune(a->text);

    if (a->label == EV_W_LABEL_TITLE || b->label == EV_W_LABEL_TITLE)
        return a->label == b->label;
    if (a->block->kind == EV_BLOCK_HEADING)
        return b->block->kind == EV_BLOCK_HEADING && a->block->level == b->block->level;
    return (rune == '>' || rune == '*' || rune == 0xBB || rune == 0x25BA || rune == 0x2192) &&
           first_rune(b->text) == rune;
}

/* Further titles below one date, marked like the first: entries of their own. */
static enum ev_status add_alike(struct ev_reading *r, const struct ev_head *head, size_t first,
                                size_t past, struct ev_error *err)
{
    size_t i;

    for (i = first + 1; i < past; i++) {
        struct ev_entry *entry;

        if (!ev_head_may_title(ev_reading_line(r, i)) ||
            !marked_alike(ev_reading_line(r, first), ev_reading_line(r, i)))
            continue;
        entry = ev_entry_add(r, i, err);
        if (entry == NULL)
            return EV_EMEM;
        ev_entry_set_title(r, entry, i, "marked-alike");
        entry->date_line = head->line;
        entry->date = head->date;
        entry->date_rule = "date-above";
    }
    return EV_OK;
}

static enum ev_status add_entry(struct ev_reading *r, const struct ev_head *head,
                                const struct ev_head_style *style, size_t past,
                                struct ev_error *err)
{
    struct ev_entry *entry = ev_entry_add(r, head->line, err);
    bool up = style->up;

    if (entry == NULL)
        return EV_EMEM;
    entry->date_line = head->line;
    entry->date = head->date;
    entry->date_rule = head->label ? "label:date" : "date-line";
    if (up && head->up != EV_NO_LINE) {
        ev_head_titles_up(r, entry, head, style);
    } else if (up && head->weak != EV_NO_LINE) {
        ev_entry_set_title(r, entry, head->weak, "line-below-heading");
        entry->first = head->weak;
    } else if (!up && head->down != EV_NO_LINE) {
        ev_entry_set_title(r, entry, head->down, "line-below-date");
        if (head->town != 0) {
            entry->place.value = ev_reading_line(r, head->town)->text;
            entry->place.line = head->town;
            entry->place.rule = "line-below-date";
            entry->place.confidence = 60;
        }
        return add_alike(r, head, head->down, past, err);
    }
    return EV_OK;
}

/* Days of the entry before, or a date in its text, and not a head of its own. */
static bool belongs_to_last(const struct ev_reading *r, const struct ev_head *head,
                            const struct ev_head *last, size_t title, size_t titled, size_t count)
{
    if (last == NULL)
        return false;
    if (title == EV_NO_LINE && (titled * 2 >= count || !head->main))
        return true;
    if (!ev_head_same_days(last->date, head->date))
        return !head->main && ev_head_titleness(r, title) < EV_TITLENESS_GOOD;
    return !head->main || title == EV_NO_LINE;
}

static size_t count_titled(const struct ev_heads *heads, bool up)
{
    size_t i, titled = 0;

    for (i = 0; i < heads->count; i++)
        titled += (up ? heads->items[i].up : heads->items[i].down) != EV_NO_LINE;
    return titled;
}

/* What heads a page with one date is its title, even if it reads as a sentence. */
static void lift_first_line(struct ev_reading *r)
{
    struct ev_line *line = ev_reading_line(r, r->main_first);
    const uint32_t never = EV_LINE_LISTING | EV_LINE_EMPTY | EV_LINE_COLUMNS | EV_LINE_OUT |
                           EV_LINE_RELATED | EV_LINE_LABEL_ALONE;

    if (line->shape != EV_LINE_TEXT || line->label != EV_W_COUNT || line->words < 2 ||
        line->words > 30 || ev_line_is(line, never))
        return;
    line->titleness = (uint8_t)(line->titleness < 2 ? EV_TITLENESS_FAIR + 2 : line->titleness + 4);
    if (r->page_title == EV_NO_LINE)
        r->page_title = r->main_first;
}

/* Most dates are followed by a word or two and then a longer line: town, then title. */
static bool has_town_first(const struct ev_reading *r, const struct ev_heads *heads)
{
    size_t i, with = 0;

    for (i = 0; i < heads->count; i++) {
        const struct ev_head *head = &heads->items[i];
        const struct ev_line *first, *second;

        if (head->down2 == EV_NO_LINE)
            continue;
        first = ev_reading_line(r, head->down);
        second = ev_reading_line(r, head->down2);
        with += first->words <= 2 && second->words >= 3 && !ev_line_has(first, EV_W_EVENT) &&
                !ev_line_has(second, EV_W_VENUE) && second->time == NULL;
    }
    return with >= 2 && with * 3 >= heads->count * 2;
}

static void put_town_first(struct ev_heads *heads)
{
    size_t i;

    for (i = 0; i < heads->count; i++)
        if (heads->items[i].down2 != EV_NO_LINE) {
            heads->items[i].town = heads->items[i].down;
            heads->items[i].down = heads->items[i].down2;
        }
}

static size_t title_of(const struct ev_head *head, bool up)
{
    if (!up)
        return head->down;
    return head->up != EV_NO_LINE ? head->up : head->weak;
}

static enum ev_status add_entries(struct ev_reading *r, const struct ev_heads *heads, bool up,
                                  struct ev_error *err)
{
    struct ev_head_style style = ev_heads_style(r, heads, up);
    size_t titled = count_titled(heads, up), i;
    const struct ev_head *last = NULL;
    enum ev_status st = EV_OK;

    r->layout = up ? "title-date" : "date-title";
    for (i = 0; i < heads->count && st == EV_OK; i++) {
        const struct ev_head *head = &heads->items[i];
        size_t past = i + 1 < heads->count ? heads->items[i + 1].line : r->main_past;

        if (belongs_to_last(r, head, last, title_of(head, up), titled, heads->count))
            continue;
        st = add_entry(r, head, &style, past, err);
        last = head;
    }
    return st;
}

enum ev_status ev_segment_heads(struct ev_reading *r, const struct ev_anchors *anchors,
                                struct ev_error *err)
{
    struct ev_heads heads = { 0 };
    enum ev_status st = ev_heads_find(r, anchors, &heads, err);
    bool up;

    if (st != EV_OK || heads.count == 0)
        return st;
    if (heads.count == 1)
        lift_first_line(r);
    ev_heads_look(r, &heads);
    up = ev_heads_read_up(r, &heads);
    if (!up && has_town_first(r, &heads))
        put_town_first(&heads);
    if (ev_heads_are_days(r, &heads, up))
        return ev_heads_add_days(r, &heads, err);
    if (ev_heads_are_calendar(r, &heads))
        return ev_heads_add_calendar(r, &heads, err);
    return add_entries(r, &heads, up, err);
}
