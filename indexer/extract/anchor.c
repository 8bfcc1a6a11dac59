#include "indexer/extract/anchor.h"

#include <string.h>

#include "base/utf8.h"

enum {
    INLINE_WORDS_MAX = 36, /* a longer line with a date is running text */
    REST_PLACE_WORDS = 6
};

/* First byte of s at or after from that is no blank or joining punctuation. */
static size_t skip_joint(struct ev_bytes s, size_t from)
{
    while (from < s.len) {
        size_t at = from;
        uint32_t rune = ev_utf8_next(s, &at);

        if (ev_rune_is_letter(rune) || ev_rune_is_digit(rune) || rune == '"' || rune == '(' ||
            rune == '\'' || rune == 0x201C || rune == 0x201E || rune == 0xAB || rune == 0x2018 ||
            rune == '#')
            break;
        from = at;
    }
    return from;
}

struct ev_bytes ev_anchor_rest(const struct ev_line *line)
{
    const struct ev_when_hit *first = NULL, *last = NULL;
    struct ev_bytes before, after;
    size_t i;

    for (i = 0; i < line->whens_count; i++) {
        if (ev_when_hit_is_vague(&line->whens[i]) && &line->whens[i] != line->date)
            continue;
        first = first == NULL ? &line->whens[i] : first;
        last = &line->whens[i];
    }
    if (first == NULL)
        return line->text;
    before = ev_bytes_trim(
        ev_bytes_slice(line->text, (size_t)(line->value.data - line->text.data), first->from));
    after = ev_bytes_slice(line->text, skip_joint(line->text, last->past), line->text.len);
    return before.len > after.len ? before : after;
}

bool ev_anchor_rest_is_place(const struct ev_line *line)
{
    struct ev_bytes rest = ev_anchor_rest(line);
    size_t at = 0, words = 0, upper = 0;
    bool in_word = false;
    uint32_t joint;
    size_t from = (size_t)(rest.data - line->text.data);

    if (rest.len == 0 || line->free_words == 0 || line->free_words > REST_PLACE_WORDS ||
        ev_line_has(line, EV_W_EVENT) || ev_line_has(line, EV_W_ONLINE_NOUN))
        return false;
    while (at < rest.len) {
        uint32_t rune = ev_utf8_next(rest, &at);
        bool letter = ev_rune_is_letter(rune) || ev_rune_is_digit(rune);

        if (letter && !in_word) {
            words++;
            upper += ev_rune_is_upper(rune) || ev_rune_is_digit(rune);
        }
        in_word = letter;
    }
    if (words == 0 || (upper * 2 < words && !ev_line_has(line, EV_W_VENUE)))
        return false;
    if (from > 1 && line->text.data[from - 2] == ':' && line->label == EV_W_COUNT)
        return false; /* "Monday 5 June: Meeting" */
    if (ev_line_has(line, EV_W_VENUE) || ev_line_has(line, EV_W_ONLINE))
        return true;
    if (line->shape == EV_LINE_DATE_TAIL)
        return words <= 4 && from == 0 && rest.len < line->text.len &&
               line->text.data[rest.len - 1] == ',';
    joint = from > 1 ? (unsigned char)line->text.data[from - 2] : 0;
    for (at = 0; at < line->hits_count; at++)
        if (line->hits[at].cls == EV_W_IN && line->hits[at].from >= from &&
            line->hits[at].from <= from + 1)
            return true;
    return joint == ',' || joint == '|';
}

static bool is_joint(uint32_t rune)
{
    return rune == '-' || rune == ':' || rune == '|' || rune == ',' || rune == '\t' ||
           rune == 0xB7 || rune == 0x2022 || (rune >= 0x2010 && rune <= 0x2015);
}

/* Is there a joint (dash, colon, bar, bracket, comma, end of a question) beside the date? */
static bool has_joint(const struct ev_line *line)
{
    const struct ev_when_hit *hit = line->date;
    size_t at = hit->from;
    uint32_t rune;

    while (at > 0 && line->text.data[at - 1] == ' ')
        at--;
    if (at > 0) {
        rune = ev_utf8_prev(line->text, &at);
        if (is_joint(rune) || rune == '(' || rune == '?' || rune == '!')
            return true;
    }
    for (at = hit->past; at < line->text.len && line->text.data[at] == ' '; at++)
        continue;
    if (at == line->text.len)
        return false;
    rune = ev_utf8_next(line->text, &at);
    return is_joint(rune) || rune == ')';
}

/* A line that tells what and when in one: not a sentence about it. */
static bool is_inline(const struct ev_line *line)
{
    const struct ev_block *block = line->block;

    if (block->kind == EV_BLOCK_ROW)
        return true;
    if (ev_line_has(line, EV_W_TAKES_PLACE) && ev_line_is(line, EV_LINE_STOP))
        return false;
    if (block->kind == EV_BLOCK_ITEM && line->shape == EV_LINE_DATE_LEAD && has_joint(line))
        return true;
    /* most languages write weekdays with a small letter, so a date may begin a line so */
    if (line->words > INLINE_WORDS_MAX ||
        (ev_line_is(line, EV_LINE_LOWER) && line->shape != EV_LINE_DATE_LEAD))
        return false;
    if (block->kind == EV_BLOCK_HEADING || block->all_link)
        return true;
    if (block->kind == EV_BLOCK_ITEM)
        return line->shape != EV_LINE_DATE_MID || has_joint(line) ||
               !ev_line_is(line, EV_LINE_PROSE);
    if (ev_line_is(line, EV_LINE_PROSE) && !(line->shape == EV_LINE_DATE_LEAD && has_joint(line)))
        return false;
    if (line->shape == EV_LINE_DATE_LEAD)
        return !ev_line_is(line, EV_LINE_STOP) || has_joint(line);
    if (line->shape == EV_LINE_DATE_TAIL)
        return has_joint(line) || line->titleness >= EV_TITLENESS_FAIR;
    return line->titleness >= EV_TITLENESS_FAIR && has_joint(line);
}

/* "9 September | Leipzig | Apple feast": cells in one line. */
static bool has_bars(const struct ev_line *line)
{
    size_t i, bars = 0;

    for (i = 0; i < line->text.len; i++)
        bars += line->text.data[i] == '|';
    return bars > 0 && line->free_words > 0;
}

static int family_of(const struct ev_line *line)
{
    if (ev_when_hit_is_vague(line->date)) {
        if (line->date->kind == EV_WHEN_YEAR || line->date->when.start.year == 0 ||
            line->shape == EV_LINE_MONTH)
            return -1;
        return line->shape == EV_LINE_DATE_TAIL && has_joint(line) && is_inline(line)
                   ? EV_ANCHOR_INLINE
                   : -1;
    }
    if (line->label == EV_W_LABEL_DATE || (line->label == EV_W_LABEL_TIME && line->free_words < 4))
        return EV_ANCHOR_LABEL;
    if (line->label != EV_W_COUNT && line->label != EV_W_LABEL_TITLE &&
        line->shape != EV_LINE_DATE_LEAD)
        return EV_ANCHOR_PROSE;
    if (line->shape == EV_LINE_DATE)
        return EV_ANCHOR_HEAD;
    if (has_bars(line) && line->words <= INLINE_WORDS_MAX)
        return EV_ANCHOR_BARS;
    if (ev_anchor_rest_is_place(line) && line->block->kind != EV_BLOCK_ROW)
        return EV_ANCHOR_BARS;
    return is_inline(line) ? EV_ANCHOR_INLINE : EV_ANCHOR_PROSE;
}

/* How the date is written; not whether it has a time or is a range, which varies. */
static uint32_t signature_of(const struct ev_line *line, int family)
{
    const struct ev_when_hit *hit = line->date;
    uint32_t s = (uint32_t)family;

    s = s * 8 + (uint32_t)line->block->kind;
    s = s * 8 + line->block->level;
    s = s * 2 + hit->numeric;
    s = s * 2 + (hit->weekday != 0);
    s = s * 2 + (hit->when.start.year != 0);
    s = s * 2 + ev_when_hit_is_vague(hit);
    return s;
}

static bool has_day(const struct ev_line *line)
{
    return line->date != NULL && ev_when_hit_is_day(line->date);
}

/* A title of its own stands just above or below line i, and no date in it. */
static bool has_title_beside(const struct ev_reading *r, size_t i)
{
    const struct ev_line *above = i > 0 ? ev_reading_line(r, i - 1) : NULL;
    const struct ev_line *below = i + 1 < r->lines.count ? ev_reading_line(r, i + 1) : NULL;

    return (above != NULL && above->titleness >= EV_TITLENESS_FAIR && !has_day(above)) ||
           (below != NULL && below->titleness >= EV_TITLENESS_FAIR && !has_day(below));
}

/*
 * Lines with bars, and lines whose rest could be a place, hold the title, unless most of
 * them have one beside them.
 */
static void settle_bars(const struct ev_reading *r, struct ev_anchors *anchors)
{
    size_t i, bars = 0, beside = 0;
    uint8_t family;

    for (i = 0; i < anchors->count; i++) {
        if (anchors->items[i].family != EV_ANCHOR_BARS)
            continue;
        bars++;
        beside += has_title_beside(r, anchors->items[i].line);
    }
    family = beside * 3 >= bars * 2 ? EV_ANCHOR_HEAD : EV_ANCHOR_INLINE;
    for (i = 0; i < anchors->count; i++)
        if (anchors->items[i].family == EV_ANCHOR_BARS)
            anchors->items[i].family = family;
}

enum ev_status ev_anchors_find(const struct ev_reading *r, struct ev_anchors *out,
                               struct ev_error *err)
{
    size_t i;

    for (i = 0; i < r->lines.count; i++) {
        const struct ev_line *line = ev_reading_line(r, i);
        struct ev_anchor *anchor;
        int family;

        if (line->date == NULL ||
            ev_line_is(line, EV_LINE_OUT | EV_LINE_NOT_WHEN | EV_LINE_LISTING))
            continue;
        family = family_of(line);
        if (family < 0)
            continue;
        anchor = EV_VEC_ADD(out, r->arena);
        if (anchor == NULL)
            return ev_fail(err, EV_EMEM, "no memory for the dates of a page");
        anchor->line = i;
        anchor->family = (uint8_t)family;
        anchor->vague = ev_when_hit_is_vague(line->date);
        anchor->signature = signature_of(line, family);
    }
    settle_bars(r, out);
    return EV_OK;
}
