/* What a page says in structured data, and what its text says, as one. */
#ifndef EV_EXTRACT_STRUCTURED_H
#define EV_EXTRACT_STRUCTURED_H

#include "evsearch/extract.h"
#include "indexer/extract/read.h"

/*
 * Join page->structured with the mentions in out.  A structured value wins over one
 * guessed from text; the text's evidence stays, so a disagreement can be seen.  EV_EMEM.
 */
enum ev_status ev_structured_merge(const struct ev_reading *r, struct ev_extraction *out,
                                   struct ev_error *err);

#endif
