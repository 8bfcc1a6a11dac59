#include "indexer/page/rows.h"

#include <string.h>

#include "base/utf8.h"

enum { LABEL_BYTES = 60 };

static size_t cell_past(const struct ev_builder *b, const struct ev_cell *cells, size_t count,
                        size_t i)
{
    return i + 1 < count ? cells[i + 1].first : b->blocks.count;
}

static bool has_digit(struct ev_bytes s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.data[i] >= '0' && s.data[i] <= '9')
            return true;
    return false;
}

/* Two cells of which the first names the second: "Where" - "Town hall". */
static bool is_label_row(const struct ev_builder *b, const struct ev_cell *cells, size_t count)
{
    const struct ev_block *label = &b->blocks.items[cells[0].first];

    return count == 2 && cells[1].first == cells[0].first + 1 && cells[1].first < b->blocks.count &&
           label->kind == EV_BLOCK_LINE && label->text.len <= LABEL_BYTES &&
           !has_digit(label->text) &&
           ((cells[0].header && !cells[1].header) || ev_bytes_ends(label->text, EV_LIT(":")));
}

/* May the row become one line?  *filled counts cells with text, *last is the last of them. */
static bool is_one_line(const struct ev_builder *b, const struct ev_cell *cells, size_t count,
                        size_t *filled, size_t *last)
{
    *filled = 0;
    for (size_t i = 0; i < count; i++) {
        size_t past = cell_past(b, cells, count, i);

        for (size_t k = cells[i].first; k < past; k++)
            if (b->blocks.items[k].kind != EV_BLOCK_LINE)
                return false;
        if (past == cells[i].first)
            continue;
        if (i + 1 < count && past - cells[i].first > 1 && past < b->blocks.count)
            return false;
        *last = i;
        (*filled)++;
    }
    return *filled >= 2;
}

static void link_move(struct ev_builder *b, struct ev_block *row, size_t *at,
                      const struct ev_block *from, size_t by)
{
    (void)b;
    for (size_t i = 0; i < from->links_count; i++) {
        struct ev_link link = from->links[i];

        link.from += (uint32_t)by;
        link.to += (uint32_t)by;
        row->links[(*at)++] = link;
    }
}

/* One block of the first lines of all cells; the others of the last cell follow it. */
static void row_join(struct ev_builder *b, const struct ev_cell *cells, size_t last)
{
    struct ev_block *blocks = b->blocks.items, row = blocks[cells[0].first];
    size_t links = 0, at = 0, first = cells[0].first;
    size_t rest = cells[last].first + 1;
    struct ev_buf text;

    for (size_t i = first; i < rest; i++)
        links += blocks[i].links_count;
    row.links_count = links;
    row.links = ev_arena_array(b->arena, links, sizeof *row.links);
    if (row.links == NULL) {
        b->status = EV_EMEM;
        return;
    }
    ev_buf_init(&text, EV_BUF_MAX);
    for (size_t i = 0; i <= last; i++) {
        const struct ev_block *cell = &blocks[cells[i].first];

        if (i > 0)
            ev_buf_add_char(&text, '\t');
        if (i < last && cells[i + 1].first == cells[i].first)
            continue;
        link_move(b, &row, &at, cell, text.len);
        ev_buf_add_bytes(&text, cell->text);
        row.emphasis = row.emphasis && cell->emphasis;
        row.place.line_last = cell->place.line_last;
        row.place.offset_past = cell->place.offset_past;
        if (row.datetime.len == 0)
            row.datetime = cell->datetime;
    }
    row.kind = EV_BLOCK_ROW;
    row.text = ev_builder_copy(b, ev_buf_bytes(&text));
    row.all_link = links == 1 && row.links[0].from == 0 && row.links[0].to == row.text.len;
    ev_buf_clear(&text);
    blocks[first] = row;
    memmove(&blocks[first + 1], &blocks[rest], (b->blocks.count - rest) * sizeof *blocks);
    b->blocks.count -= rest - first - 1;
    if (first + 1 < b->blocks.count)
        blocks[first + 1].gap = 0;
}

void ev_row_end(struct ev_builder *b, const struct ev_cell *cells, size_t count)
{
    size_t filled, last = 0;

    if (count < 2 || b->status != EV_OK || cells[0].first >= b->blocks.count)
        return;
    if (is_label_row(b, cells, count)) {
        b->blocks.items[cells[0].first].kind = EV_BLOCK_LABEL;
        b->blocks.items[cells[1].first].gap = 0;
        return;
    }
    if (is_one_line(b, cells, count, &filled, &last))
        row_join(b, cells, last);
}
