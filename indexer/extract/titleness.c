#include "indexer/extract/titleness.h"

#include <string.h>

#include "base/utf8.h"

/* Lines that are no title whatever they look like. */
static bool cannot_be(const struct ev_line *line)
{
    const uint32_t never = EV_LINE_KICKER | EV_LINE_NAV | EV_LINE_LISTING | EV_LINE_RELATED |
                           EV_LINE_OUT | EV_LINE_LABEL_ALONE | EV_LINE_AGENDA | EV_LINE_NOT_WHEN |
                           EV_LINE_EMPTY | EV_LINE_COLUMNS;

    if (ev_line_is(line, never) || line->words == 0 || line->words > 40)
        return true;
    if (line->shape == EV_LINE_DATE || line->shape == EV_LINE_MONTH || line->shape == EV_LINE_TIME)
        return true;
    return line->label != EV_W_COUNT && line->label != EV_W_LABEL_TITLE;
}

static int by_markup(const struct ev_line *line)
{
    const struct ev_block *block = line->block;
    int points = 0;

    if (block->kind == EV_BLOCK_HEADING)
        points += block->level <= 4 ? 5 : 4;
    if (block->emphasis && block->kind != EV_BLOCK_HEADING)
        points += 2;
    if (block->all_link)
        points += 1;
    if (block->kind == EV_BLOCK_ITEM && block->emphasis == false && !block->all_link)
        points -= 2;
    return points;
}

static int by_length(const struct ev_line *line)
{
    if (line->words == 1)
        return -1;
    if (line->words > 25)
        return -4;
    return line->words > 16 ? -1 : 0;
}

static int by_ending(const struct ev_line *line)
{
    size_t at = line->text.len;

    switch (ev_utf8_prev(line->text, &at)) {
    case '.': return line->words >= 4 && ev_line_is(line, EV_LINE_STOP) ? -3 : 0;
    case ',':
    case ';': return -4;
    case ':': return -2;
    default: return 0;
    }
}

/* "Luynes 37230", "26506 Norden": a town with its postcode. */
static bool has_postcode(const struct ev_line *line)
{
    size_t i, run = 0;

    if (line->words > 4 || line->words < 2)
        return false;
    for (i = 0; i <= line->text.len; i++) {
        if (i < line->text.len && line->text.data[i] >= '0' && line->text.data[i] <= '9') {
            run++;
            continue;
        }
        if (run == 5)
            return true;
        run = 0;
    }
    return false;
}

bool ev_is_place_like(const struct ev_line *line)
{
    if (line->shape == EV_LINE_TEXT && has_postcode(line))
        return true;
    return line->words <= 5 && line->upper_words == line->words &&
           memchr(line->text.data, ',', line->text.len) != NULL && !ev_line_has(line, EV_W_EVENT) &&
           !ev_line_has(line, EV_W_ONLINE_NOUN) && line->block->kind != EV_BLOCK_HEADING;
}

uint8_t ev_titleness(const struct ev_line *line)
{
    int points = 6;

    if (cannot_be(line))
        return 0;
    points += by_markup(line) + by_length(line) + by_ending(line);
    if (ev_line_is(line, EV_LINE_PROSE))
        points -= 3;
    if (ev_line_is(line, EV_LINE_LOWER))
        points -= 3;
    if (ev_line_is(line, EV_LINE_ADDRESS))
        points -= 5;
    if (line->shape == EV_LINE_TIME_LEAD)
        points -= 4;
    if (line->label == EV_W_LABEL_TITLE)
        points += 2;
    if (ev_is_place_like(line))
        points -= 3;
    if (ev_line_has(line, EV_W_EVENT))
        points += 1;
    else if (ev_line_has(line, EV_W_VENUE) && line->words <= 8)
        points -= 1;
    return (uint8_t)(points < 0 ? 0 : points > 15 ? 15 : points);
}
