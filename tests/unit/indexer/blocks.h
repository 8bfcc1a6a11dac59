/* Blocks as one string, so that a table row can hold what a page must give. */
#ifndef EV_TESTS_UNIT_INDEXER_BLOCKS_H
#define EV_TESTS_UNIT_INDEXER_BLOCKS_H

#include "evsearch/buf.h"
#include "evsearch/page.h"

/*
 * "h2 Title|+i1 item|r a;b" : '+' a gap before; l line, h heading, i item, r row
 * (cells by ';'), n label, - rule, with the level where there is one; '!' emphasis,
 * '@' all one link; text; {region} when it is not main.
 */
static inline void blocks_print(const struct ev_page *page, struct ev_buf *out)
{
    static const char letters[] = "lhirn-";

    for (size_t i = 0; i < page->blocks_count; i++) {
        const struct ev_block *b = &page->blocks[i];

        if (i > 0)
            ev_buf_add_char(out, '|');
        if (b->gap > 0)
            ev_buf_add_char(out, '+');
        ev_buf_add_char(out, letters[b->kind]);
        if (b->level > 0)
            ev_buf_add_fmt(out, "%u", b->level);
        if (b->emphasis)
            ev_buf_add_char(out, '!');
        if (b->all_link)
            ev_buf_add_char(out, '@');
        if (b->text.len > 0)
            ev_buf_add_char(out, ' ');
        for (size_t k = 0; k < b->text.len; k++)
            ev_buf_add_char(out, b->text.data[k] == '\t' ? ';' : b->text.data[k]);
        if (b->region != EV_REGION_MAIN)
            ev_buf_add_fmt(out, " {%s}", ev_region_name(b->region));
    }
}

#endif
