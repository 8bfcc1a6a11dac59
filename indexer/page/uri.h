/* Absolute addresses from relative ones. */
#ifndef EV_INDEXER_PAGE_URI_H
#define EV_INDEXER_PAGE_URI_H

#include "evsearch/buf.h"
#include "evsearch/bytes.h"

/* Does ref begin with a scheme ("https:", "mailto:")? */
bool ev_uri_has_scheme(struct ev_bytes ref);

/*
 * Append ref as seen from base (RFC 3986 5.2), without judging or escaping it; blanks
 * at its ends and line ends inside are dropped as browsers do.  A base without a
 * scheme leaves ref as it is.
 */
void ev_uri_resolve(struct ev_bytes base, struct ev_bytes ref, struct ev_buf *out);

#endif
