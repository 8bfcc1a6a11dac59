/*
 * Which boxes of a page are cards: siblings of one shape, repeated.
 *
 * A list of events is nearly always that, whatever tags and classes it uses.
 */
#ifndef EV_INDEXER_PAGE_GROUP_H
#define EV_INDEXER_PAGE_GROUP_H

#include "indexer/page/tree.h"

enum ev_card {
    EV_CARD_NOT,
    EV_CARD_LINE, /* repeated, but mostly of one line each */
    EV_CARD_MANY  /* repeated, of several lines */
};

/*
 * One enum ev_card per node, in the tree's arena.  A box (EV_TAG_BOX) counts when it
 * has a sibling of the same element and class word.  NULL: no memory.  O(n log n).
 */
uint8_t *ev_tree_cards(struct ev_tree *tree);

#endif
