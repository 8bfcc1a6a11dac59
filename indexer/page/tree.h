/*
 * An HTML page as a flat tree: elements and runs of text in one array, in document
 * order, each knowing its parent and where its descendants end.
 *
 * Built in one pass from the events of libxml2's HTML parser, without its DOM: a
 * node is 40 bytes, only attributes that somebody asks for are kept, and walking
 * needs no recursion.  All text lies in one buffer, so the text of an element is a
 * range of it.
 */
#ifndef EV_INDEXER_PAGE_TREE_H
#define EV_INDEXER_PAGE_TREE_H

#include "base/vec.h"
#include "evsearch/page.h"
#include "indexer/page/names_html.h"

struct ev_tree_attr {
    enum ev_attr name;
    struct ev_bytes value;
};

struct ev_node {
    uint32_t parent;               /* of node 0: 0 */
    uint32_t past;                 /* behind its last descendant */
    uint32_t line, offset;         /* of the start in the decoded text */
    uint32_t text_from, text_past; /* in ev_tree.text, with all descendants */
    uint32_t attrs;                /* first, in ev_tree.attrs */
    uint16_t attrs_count;
    uint8_t tag; /* enum ev_tag */
};

EV_VEC(ev_nodes, struct ev_node);
EV_VEC(ev_tree_attrs, struct ev_tree_attr);

struct ev_tree {
    struct ev_arena arena; /* of the tree itself */
    struct ev_nodes nodes; /* node 0 is the document */
    struct ev_tree_attrs attrs;
    struct ev_buf text;
    const char *cut; /* as in struct ev_page */
};

/*
 * Parse html, valid UTF-8.  Elements deeper than limits->max_depth are left out,
 * their content stays.  On EV_OK the caller owns tree; tree->cut says whether a
 * limit was reached.  EV_EMEM.
 */
enum ev_status ev_tree_parse(struct ev_bytes html, const struct ev_limits *limits,
                             struct ev_tree *tree, struct ev_error *err);
void ev_tree_clear(struct ev_tree *tree);

/* Value of an attribute of node; data is NULL if it has none. */
struct ev_bytes ev_node_attr(const struct ev_tree *tree, uint32_t node, enum ev_attr name);

/* Raw text of node with all descendants; valid until the tree is cleared. */
struct ev_bytes ev_node_text(const struct ev_tree *tree, uint32_t node);

/* Append the text of node as it is seen, scripts left out; '\n' at breaks, not cleaned. */
void ev_node_lines(const struct ev_tree *tree, uint32_t node, struct ev_buf *out);

/* Next blank-separated word of list at *at; false at the end. */
bool ev_word_next(struct ev_bytes list, size_t *at, struct ev_bytes *word);

#endif
