/* Lists that a page writes by hand: lines of HTML that begin with a bullet of their own. */
#ifndef EV_INDEXER_PAGE_LISTED_H
#define EV_INDEXER_PAGE_LISTED_H

#include "indexer/page/builder.h"

/* Make items of the lines that open with a bullet; a dash counts only beside another. */
void ev_listed_find(struct ev_builder *b);

#endif
