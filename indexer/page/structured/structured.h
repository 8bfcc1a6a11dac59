/* The mentions that a page's structured data makes. */
#ifndef EV_INDEXER_PAGE_STRUCTURED_STRUCTURED_H
#define EV_INDEXER_PAGE_STRUCTURED_STRUCTURED_H

#include "indexer/page/builder.h"
#include "indexer/page/tree.h"

/*
 * Set page->structured from its JSON-LD scripts and the elements of tree, in that
 * order; the same event said twice is one mention, completed.  base resolves
 * addresses.  Failure sticks in b.
 */
void ev_structured_read(struct ev_builder *b, const struct ev_tree *tree, struct ev_bytes base,
                        struct ev_page *page);

#endif
