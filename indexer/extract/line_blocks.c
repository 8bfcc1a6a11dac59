/* From blocks to lines: a date that is set over several blocks is one line. */
#include <string.h>

#include "base/utf8.h"
#include "indexer/extract/lines.h"

enum {
    SPLIT_BLOCKS_MAX = 5, /* "Mon" / "20" / "Jan" / "2026" / "18:00" */
    SPLIT_BYTES_MAX = 14  /* of one such block */
};

/* Could a block be a part of a split date: short, and a number or a single word? */
static bool may_be_split(const struct ev_block *block)
{
    size_t i, spaces = 0;

    if (block->kind == EV_BLOCK_RULE || block->text.len == 0 || block->text.len > SPLIT_BYTES_MAX)
        return false;
    for (i = 0; i < block->text.len; i++)
        spaces += block->text.data[i] == ' ';
    return spaces <= 1;
}

static bool has_digit(struct ev_bytes text)
{
    size_t i;

    for (i = 0; i < text.len; i++)
        if (text.data[i] >= '0' && text.data[i] <= '9')
            return true;
    return false;
}

/* One date covers all of text but punctuation, and no part of it alone would do. */
static bool is_one_date(struct ev_bytes text)
{
    struct ev_when_hit hits[4];
    size_t count = ev_when_scan(text, NULL, hits, 4);
    size_t i, free = 0, at = 0;

    if (count == 0 || !ev_when_hit_is_day(&hits[0]) || hits[0].when.start.month == 0)
        return false;
    for (i = 0; i <= count; i++) {
        size_t past = i < count ? hits[i].from : text.len;

        for (; at < past; at++)
            free += ev_rune_is_letter((unsigned char)text.data[at]) ||
                    ((unsigned char)text.data[at] >= '0' && (unsigned char)text.data[at] <= '9');
        at = i < count ? hits[i].past : at;
    }
    return free == 0;
}

/* How many blocks from first on are one split date; 1 if none.  *text: the date in one line. */
static size_t split_date(const struct ev_page *page, struct ev_arena *arena, size_t first,
                         struct ev_bytes *text)
{
    const struct ev_block *blocks = page->blocks;
    size_t count, run = 0, digits = 0, letters = 0;
    char joined[SPLIT_BLOCKS_MAX * (SPLIT_BYTES_MAX + 1)];

    while (run < SPLIT_BLOCKS_MAX && first + run < page->blocks_count &&
           may_be_split(&blocks[first + run])) {
        bool digit = has_digit(blocks[first + run++].text);

        digits += digit;
        letters += !digit;
    }
    if (digits == 0 || letters == 0 || is_one_date(blocks[first].text))
        return 1;
    for (count = run; count >= 2; count--) {
        size_t i, len = 0;

        for (i = 0; i < count; i++) {
            memcpy(joined + len, blocks[first + i].text.data, blocks[first + i].text.len);
            len += blocks[first + i].text.len;
            joined[len++] = ' ';
        }
        if (is_one_date((struct ev_bytes){ joined, len - 1 })) {
            *text = ev_arena_copy(arena, (struct ev_bytes){ joined, len - 1 });
            return text->data == NULL ? 0 : count;
        }
    }
    return 1;
}

enum ev_status ev_lines_from_blocks(const struct ev_page *page, struct ev_arena *arena,
                                    struct ev_lines *lines, struct ev_error *err)
{
    size_t i = 0, count;
    unsigned gap = 0;

    for (; i < page->blocks_count; i += count) {
        const struct ev_block *block = &page->blocks[i];
        struct ev_bytes text = block->text;
        struct ev_line *line;

        count = 1;
        gap += block->gap + (block->kind == EV_BLOCK_RULE ? 1u : 0u);
        if (block->kind == EV_BLOCK_RULE || ev_bytes_trim(text).len == 0)
            continue;
        if (may_be_split(block))
            count = split_date(page, arena, i, &text);
        line = count == 0 ? NULL : EV_VEC_ADD(lines, arena);
        if (line == NULL)
            return ev_fail(err, EV_EMEM, "no memory for the lines of a page");
        line->text = text;
        line->block = block;
        line->first = i;
        line->past = i + count;
        line->gap = (uint8_t)(gap > UINT8_MAX ? UINT8_MAX : gap);
        line->label = EV_W_COUNT;
        gap = 0;
    }
    return EV_OK;
}
