#include "indexer/extract/heads.h"

enum {
    UP_BIAS = 2, /* a lone date: titles stand above more often */
    /* Weights per date: of the page's ends, of gaps, of boxes, of sections and labels. */
    EDGE = 3,
    GAP = 2,
    BOX = 4,
    SECTION = 8,
    LABEL = 4 /* labels stand under their title */
};

int ev_head_titleness(const struct ev_reading *r, size_t line)
{
    return line == EV_NO_LINE ? 0 : ev_reading_line(r, line)->titleness;
}

/* The widest blank space between two lines, a above b. */
static int widest_gap(const struct ev_reading *r, size_t a, size_t b)
{
    int widest = 0;
    size_t i;

    for (i = a + 1; i <= b && i < r->lines.count; i++)
        if (ev_reading_line(r, i)->gap > widest)
            widest = ev_reading_line(r, i)->gap;
    return widest;
}

/* The title is on the side from which less blank space separates the date. */
static int gap_vote(const struct ev_reading *r, const struct ev_head *head)
{
    size_t up = head->up != EV_NO_LINE ? head->up : head->line > 0 ? head->line - 1 : head->line;
    size_t down = head->down != EV_NO_LINE ? head->down : head->line + 1;
    int before = widest_gap(r, up, head->line), after = widest_gap(r, head->line, down);

    return (before < after) - (before > after);
}

/* A line that says "Title:" belongs to the date in its own paragraph. */
static int label_vote(const struct ev_reading *r, const struct ev_head *head)
{
    bool up = head->up != EV_NO_LINE && ev_reading_line(r, head->up)->label == EV_W_LABEL_TITLE;
    bool down =
        head->down != EV_NO_LINE && ev_reading_line(r, head->down)->label == EV_W_LABEL_TITLE;

    if (up && down)
        return 2 * gap_vote(r, head);
    return up - down;
}

static int box_vote(const struct ev_reading *r, const struct ev_head *head)
{
    uint32_t box = ev_reading_line(r, head->line)->block->group;
    bool up, down;

    if (box == 0)
        return 0;
    up = head->up != EV_NO_LINE && ev_reading_line(r, head->up)->block->group == box;
    down = head->down != EV_NO_LINE && ev_reading_line(r, head->down)->block->group == box;
    return up - down;
}

/*
 * What stands between a section's heading and the date can only be the title; a date
 * just below the heading has its title below.
 */
static int section_vote(const struct ev_reading *r, const struct ev_head *head)
{
    size_t top = head->up2 != EV_NO_LINE ? head->up2 : head->up;

    if (top != EV_NO_LINE && top > r->main_first)
        return ev_head_is_section(ev_reading_line(r, top - 1));
    if (top == EV_NO_LINE && head->weak != EV_NO_LINE)
        return 1;
    if (top == EV_NO_LINE && head->line > r->main_first)
        return -ev_head_is_section(ev_reading_line(r, head->line - 1));
    return 0;
}

bool ev_heads_read_up(const struct ev_reading *r, const struct ev_heads *heads)
{
    const struct ev_head *first = &heads->items[0], *last = &heads->items[heads->count - 1];
    int points = 0;
    size_t i;

    for (i = 0; i < heads->count; i++) {
        const struct ev_head *head = &heads->items[i];

        points += ev_head_titleness(r, head->up) - ev_head_titleness(r, head->down);
        points += GAP * gap_vote(r, head) + BOX * box_vote(r, head);
        points += SECTION * (section_vote(r, head) + label_vote(r, head));
        points += head->label ? LABEL : 0;
    }
    if (heads->count == 1)
        return points + UP_BIAS >= 0;
    if (first->up == EV_NO_LINE && first->down != EV_NO_LINE)
        points -= EDGE * (int)heads->count;
    if (last->down == EV_NO_LINE && last->up != EV_NO_LINE)
        points += (EDGE - 1) * (int)heads->count;
    return points >= 0;
}
