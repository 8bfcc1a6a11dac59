/* What the neighbours of a line tell: labels, menus, the regions of the layout. */
#include "base/hash.h"
#include "indexer/extract/lines.h"

enum {
    PREFIX_BYTES = 24, /* of a label that no table knows */
    PREFIXES = 256,    /* of them that are remembered */
    MENU_LINES_MIN = 4 /* so many short bullets in a row are a menu */
};

/* A word that may also be a heading or a menu's is a label if it ends in a colon. */
static bool hands_down(const struct ev_line *above)
{
    if (above->block->kind == EV_BLOCK_LABEL || above->text.data[above->text.len - 1] == ':')
        return true;
    return above->label != EV_W_LABEL_OTHER && above->label != EV_W_LABEL_TITLE &&
           !ev_line_is(above, EV_LINE_LISTING | EV_LINE_NAV | EV_LINE_AGENDA);
}

void ev_line_hand_down(struct ev_lines *lines, size_t i)
{
    const struct ev_line *above;
    struct ev_line *line = &lines->items[i];

    if (i == 0 || line->label != EV_W_COUNT)
        return;
    above = &lines->items[i - 1];
    if (ev_line_is(above, EV_LINE_LABEL_ALONE) && hands_down(above)) {
        line->label = above->label;
        line->flags |= above->flags & EV_LINE_PLACE_TOO;
    } else if (ev_line_is(above, EV_LINE_PLACE_TOO) && above->date != NULL &&
               line->shape == EV_LINE_TEXT && line->gap == 0 && line->words <= 14) {
        line->label = EV_W_LABEL_PLACE;
    }
}

/* ---- labels that no table knows ---- */

/* Bytes before the colon of "Za kolik: ..." (three short words at most); 0 if there is none. */
static size_t prefix_of(const struct ev_line *line)
{
    size_t colon = ev_bytes_find(line->text, EV_LIT(":"), 0), i, blanks = 0;

    if (colon < 2 || colon > PREFIX_BYTES || colon + 2 >= line->text.len ||
        line->text.data[colon + 1] != ' ')
        return 0;
    for (i = 0; i < colon; i++)
        blanks += line->text.data[i] == ' ';
    return blanks <= 2 ? colon : 0;
}

static bool beside_label(const struct ev_lines *lines, size_t i)
{
    return (i > 0 && lines->items[i - 1].label != EV_W_COUNT) ||
           (i + 1 < lines->count && lines->items[i + 1].label != EV_W_COUNT);
}

/* The same words before a colon, again and again, beside known labels: a label too. */
static enum ev_status flag_unknown_labels(struct ev_lines *lines, struct ev_arena *arena,
                                          struct ev_error *err)
{
    size_t *last = ev_arena_array(arena, PREFIXES, sizeof *last); /* line + 1, by hash */
    size_t i;

    if (last == NULL)
        return ev_fail(err, EV_EMEM, "no memory for the lines of a page");
    for (i = 0; i < lines->count; i++) {
        struct ev_line *line = &lines->items[i];
        size_t len = line->label == EV_W_COUNT ? prefix_of(line) : 0, *slot;
        struct ev_bytes prefix = ev_bytes_slice(line->text, 0, len + 1);

        if (len == 0 || !beside_label(lines, i))
            continue;
        slot = &last[ev_hash_of(prefix).low % PREFIXES];
        if (*slot > 0 && ev_bytes_starts(lines->items[*slot - 1].text, prefix)) {
            line->label = lines->items[*slot - 1].label = EV_W_LABEL_OTHER;
            line->value = ev_bytes_trim(ev_bytes_slice(line->text, len + 1, line->text.len));
        }
        *slot = i + 1;
    }
    return EV_OK;
}

/* ---- menus and regions ---- */

/* A line of a menu's length, which is no sentence and tells no date. */
static bool may_be_menu(const struct ev_line *line)
{
    return line->words <= 4 && line->whens_count == 0 && !ev_line_is(line, EV_LINE_STOP) &&
           line->block->kind != EV_BLOCK_HEADING && line->block->kind != EV_BLOCK_ROW;
}

static bool is_menu_mark(const struct ev_line *line)
{
    return line->block->kind == EV_BLOCK_ITEM || line->block->all_link ||
           ev_line_is(line, EV_LINE_NAV);
}

/*
 * Short lines in a row, with words of site furniture among them, are a menu; its last
 * line is one that looks the part, as the page's title may follow at once.
 */
static void flag_menus(struct ev_lines *lines)
{
    size_t i = 0;

    while (i < lines->count) {
        size_t past = i, last = i, nav = 0, marks = 0, k;

        for (; past < lines->count && may_be_menu(&lines->items[past]); past++) {
            bool mark = is_menu_mark(&lines->items[past]);

            nav += ev_line_is(&lines->items[past], EV_LINE_NAV);
            marks += mark;
            last = mark ? past : last;
        }
        if (nav > 0 && last + 1 - i >= MENU_LINES_MIN &&
            (marks * 3 >= (last + 1 - i) * 2 || nav >= 3))
            for (k = i; k <= last; k++)
                lines->items[k].flags |= EV_LINE_OUT;
        i = past > i ? past : i + 1;
    }
}

static void flag_regions(struct ev_lines *lines)
{
    size_t i;

    for (i = 0; i < lines->count; i++) {
        enum ev_region region = lines->items[i].block->region;

        if (region == EV_REGION_NAV || region == EV_REGION_FOOTER || region == EV_REGION_ASIDE ||
            (region == EV_REGION_HEADER && lines->items[i].block->kind != EV_BLOCK_HEADING))
            lines->items[i].flags |= EV_LINE_OUT;
    }
}

enum ev_status ev_lines_mark(struct ev_lines *lines, struct ev_arena *arena, struct ev_error *err)
{
    enum ev_status st = flag_unknown_labels(lines, arena, err);

    if (st != EV_OK)
        return st;
    flag_menus(lines);
    flag_regions(lines);
    return EV_OK;
}
