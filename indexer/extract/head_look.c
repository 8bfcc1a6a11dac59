#include "indexer/extract/heads.h"
#include "indexer/extract/titleness.h"

enum { REACH_ENTRY = 16 }; /* lines above a date at the end of its entry */

bool ev_head_may_title(const struct ev_line *line)
{
    return line->titleness >= EV_TITLENESS_FAIR;
}

/* Lines between title and date that say nothing of it. */
static bool passes(const struct ev_line *line)
{
    if (ev_line_is(line, EV_LINE_OUT | EV_LINE_LABEL_ALONE))
        return true;
    if (line->label != EV_W_COUNT && line->label != EV_W_LABEL_TITLE &&
        line->label != EV_W_LABEL_DATE)
        return true;
    return line->shape == EV_LINE_TIME;
}

bool ev_head_ends(const struct ev_line *line)
{
    return line->shape == EV_LINE_DATE || line->shape == EV_LINE_MONTH ||
           ev_line_is(line, EV_LINE_LISTING | EV_LINE_RELATED | EV_LINE_AGENDA);
}

bool ev_head_is_section(const struct ev_line *line)
{
    return line->shape == EV_LINE_MONTH || ev_line_is(line, EV_LINE_LISTING);
}

/*
 * Below a section's heading even a line that reads as a sentence is a title; just above
 * the date one that begins small.
 */
static bool may_title_weakly(const struct ev_reading *r, const struct ev_head *head, size_t i)
{
    const struct ev_line *line = ev_reading_line(r, i);

    if (line->words < 2 || line->words > 30 || line->shape != EV_LINE_TEXT ||
        line->label != EV_W_COUNT || i <= r->main_first || ev_line_is(line, EV_LINE_KICKER))
        return false;
    if (ev_head_is_section(ev_reading_line(r, i - 1)))
        return true;
    return i + 1 == head->line && line->words <= 12 &&
           !ev_line_is(line, EV_LINE_PROSE | EV_LINE_STOP | EV_LINE_ADDRESS) &&
           ev_line_is(ev_reading_line(r, i - 1), EV_LINE_PROSE);
}

/* What stands between title and date, or just above the date, and is none. */
static bool is_skipped(const struct ev_head *head, const struct ev_line *line, size_t i)
{
    if (passes(line))
        return true;
    if (head->chain_count > 0)
        return false;
    return ev_is_place_like(line) ||
           (ev_line_is(line, EV_LINE_KICKER | EV_LINE_NAV) && head->line - i <= 2);
}

static void look_up_lines(const struct ev_reading *r, struct ev_head *head, size_t floor)
{
    size_t i, seen = 0;

    for (i = head->line; i-- > floor && seen < EV_HEAD_REACH;) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (is_skipped(head, line, i)) {
            seen += !ev_line_is(line, EV_LINE_OUT);
            continue;
        }
        if (head->chain_count == 0 && may_title_weakly(r, head, i))
            head->weak = i;
        if (ev_head_ends(line) || !ev_head_may_title(line))
            return;
        head->chain[head->chain_count++] = i;
        seen++;
    }
}

/*
 * A labelled date may stand at the end of its entry: the title is then the first line of
 * the entry, above the text.  Labels and buttons above that belong to the entry before.
 */
static void look_up_entry(const struct ev_reading *r, struct ev_head *head, size_t floor, bool lone)
{
    size_t i, seen = 0;
    bool through = false;

    for (i = head->line; i-- > floor && seen++ < REACH_ENTRY;) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (ev_line_is(line, EV_LINE_OUT | EV_LINE_LABEL_ALONE))
            continue;
        if (ev_head_ends(line) || ev_line_is(line, EV_LINE_KICKER))
            return;
        if (line->label != EV_W_COUNT && line->label != EV_W_LABEL_TITLE) {
            if (through || head->chain_count > 0)
                return;
            continue;
        }
        through = true;
        if (!ev_head_may_title(line) || (!lone && i == r->main_first && head->chain_count > 0))
            continue; /* the page's heading stands over all its entries */
        head->chain[0] = i;
        head->chain_count = 1;
        if (line->label == EV_W_LABEL_TITLE)
            return;
    }
}

static void look_up(const struct ev_reading *r, struct ev_head *head, size_t floor, bool lone)
{
    head->weak = EV_NO_LINE;
    head->chain_count = 0;
    if (head->label)
        look_up_entry(r, head, floor, lone);
    else
        look_up_lines(r, head, floor);
    head->up = head->chain_count > 0 ? head->chain[0] : EV_NO_LINE;
    head->up2 = head->chain_count > 1 ? head->chain[1] : EV_NO_LINE;
}

static void look_down(const struct ev_reading *r, struct ev_head *head, size_t ceiling)
{
    size_t i, seen = 0;

    head->down = head->down2 = EV_NO_LINE;
    for (i = head->line + 1; i < ceiling && seen < EV_HEAD_REACH; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (passes(line) || ev_line_is(line, EV_LINE_KICKER)) {
            seen++;
            continue;
        }
        if (ev_head_ends(line) || !ev_head_may_title(line))
            return;
        head->down = i;
        if (i + 1 < ceiling && ev_head_may_title(ev_reading_line(r, i + 1)) &&
            ev_reading_line(r, i + 1)->gap == 0)
            head->down2 = i + 1;
        return;
    }
}

void ev_heads_look(const struct ev_reading *r, struct ev_heads *heads)
{
    size_t i;

    for (i = 0; i < heads->count; i++) {
        size_t floor = i > 0 ? heads->items[i - 1].line + 1 : r->main_first;
        size_t ceiling = i + 1 < heads->count ? heads->items[i + 1].line : r->main_past;

        look_up(r, &heads->items[i], floor, heads->count == 1);
        look_down(r, &heads->items[i], ceiling);
    }
}
