/*
 * The line of an HTML page that is being put together, and its way into a block.
 *
 * Text comes in pieces, each under the inline elements around it; white space is
 * joined as a browser would.  What is known of the line is what was known when its
 * first character came.
 */
#ifndef EV_INDEXER_PAGE_LINE_H
#define EV_INDEXER_PAGE_LINE_H

#include "indexer/page/builder.h"
#include "indexer/page/tree.h"

EV_VEC(ev_links, struct ev_link);

/* What holds for text at some place of the tree. */
struct ev_context {
    enum ev_block_kind kind;
    enum ev_region region;
    uint8_t level;
    bool bold, pre;
    bool boxed;          /* in main, article, section or a card */
    bool card_many;      /* group is a card of several lines */
    uint8_t lists;       /* depth of nested lists */
    uint16_t indent;     /* nesting of boxes */
    uint32_t group;      /* as in struct ev_block */
    uint32_t block_node; /* innermost element that breaks lines */
    uint32_t link_node;  /* the a element, 0: none */
    struct ev_bytes href;
    struct ev_bytes lang;
    struct ev_bytes datetime;
};

struct ev_line {
    struct ev_builder *b;
    const struct ev_tree *tree;
    struct ev_buf text;
    struct ev_links links;
    uint32_t link_node; /* of the last link */
    struct ev_context at_start;
    struct ev_bytes datetime;
    struct ev_buf words; /* of class, id, itemprop */
    size_t plain_bytes;  /* characters that are not bold, blanks left out */
    bool blank;          /* white space came behind the text */
    uint32_t line_first, line_last, offset_first, offset_past;
    uint8_t gap; /* before the next block */
};

void ev_line_init(struct ev_line *line, struct ev_builder *b, const struct ev_tree *tree);
void ev_line_clear(struct ev_line *line);

/* Append the text node at index, seen in context. */
void ev_line_add(struct ev_line *line, uint32_t node, const struct ev_context *context);

/* An inline element opens: its class words may tell what the line is about. */
void ev_line_words(struct ev_line *line, uint32_t node);

/* End the line; a block is made if it has text. */
void ev_line_end(struct ev_line *line);

/* A br element: ends the line, or makes a gap if there is none. */
void ev_line_break(struct ev_line *line);

/* The next block stands off. */
void ev_line_gap(struct ev_line *line);

#endif
