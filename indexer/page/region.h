/* Which part of a page's layout an element is, and whether a reader sees it at all. */
#ifndef EV_INDEXER_PAGE_REGION_H
#define EV_INDEXER_PAGE_REGION_H

#include "indexer/page/tree.h"

/* For each node: what its descendants hold.  Made once per tree, in linear time. */
enum ev_holds {
    EV_HOLDS_H1 = 1 << 0,
    EV_HOLDS_MAIN = 1 << 1,    /* main or article */
    EV_HOLDS_CONTROL = 1 << 2, /* a form control that one types into */
};

/* One byte of ev_holds per node, in the tree's arena; NULL: no memory. */
uint8_t *ev_tree_holds(struct ev_tree *tree);

/*
 * The region that node opens, or outer if it opens none.  boxed: it lies in main,
 * an article or a section, whose header and footer are not the page's.
 */
enum ev_region ev_node_region(const struct ev_tree *tree, const uint8_t *holds, uint32_t node,
                              enum ev_region outer, bool boxed);

/* Is node with all its content left out: hidden, a control, a label of one? */
bool ev_node_unseen(const struct ev_tree *tree, const uint8_t *holds, uint32_t node);

/* Does the style attribute ask for bold type? */
bool ev_node_styled_bold(const struct ev_tree *tree, uint32_t node);

#endif
