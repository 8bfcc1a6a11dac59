/* JSON as web sites write it, made JSON. */
#ifndef EV_INDEXER_PAGE_STRUCTURED_JSON_REPAIR_H
#define EV_INDEXER_PAGE_STRUCTURED_JSON_REPAIR_H

#include "evsearch/buf.h"

/*
 * Append text without what is around JSON in scripts and with common slips mended:
 * comments, CDATA and HTML comment marks, a trailing ";" or ","; line ends and bad
 * escapes in strings, quotes inside quotes, single quotes, bare keys; what is left
 * open at the end is closed.  The result need not be JSON.  Linear.
 */
void ev_json_repair(struct ev_bytes text, struct ev_buf *out);

#endif
