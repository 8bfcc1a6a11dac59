/* What the head of an HTML page says about it. */
#ifndef EV_INDEXER_PAGE_HTML_META_H
#define EV_INDEXER_PAGE_HTML_META_H

#include "indexer/page/builder.h"
#include "indexer/page/tree.h"

/*
 * Set lang, title, site, canonical, published and jsonld of page, and *base, to
 * which addresses in the page are relative (empty: not known).  page->source must
 * be set.  Failure sticks in b.
 */
void ev_html_meta(struct ev_builder *b, const struct ev_tree *tree, struct ev_page *page,
                  struct ev_bytes *base);

/* The ISO date at the start of text (2021-02-03...); year 0 if there is none. */
struct ev_day ev_day_in_front(struct ev_bytes text);

#endif
