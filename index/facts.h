/* What a generation says of itself, as metadata of its database. */
#ifndef EV_INDEX_FACTS_H
#define EV_INDEX_FACTS_H

#include "evsearch/index.h"
#include "xapian-c.h"

/* Metadata keys.  The schema stands alone, so that any version can read it. */
#define EV_KEY_SCHEMA XPC_LIT("evsearch.schema")
#define EV_KEY_FACTS  XPC_LIT("evsearch.facts")
#define EV_KEY_PAGE   XPC_LIT("page:") /* followed by the page's key: pages.h of the store */

/* Write info into wdb (bytes and generation are not part of it).  EV_EMEM, EV_EINDEX, EV_EIO. */
enum ev_status ev_facts_write(xpc_wdb *wdb, const struct ev_index_info *info, struct ev_error *err);

/*
 * Read what was written; generation and bytes of *out are kept as they are.
 * EV_ESCHEMA if db was written with another schema version (or by nobody we know).
 */
enum ev_status ev_facts_read(const xpc_db *db, struct ev_index_info *out, struct ev_error *err);

#endif
