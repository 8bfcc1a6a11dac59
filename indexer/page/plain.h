/* Plain text from values that may hold markup: descriptions in JSON, calendars, feeds. */
#ifndef EV_INDEXER_PAGE_PLAIN_H
#define EV_INDEXER_PAGE_PLAIN_H

#include "evsearch/arena.h"
#include "evsearch/bytes.h"
#include "evsearch/error.h"

/*
 * Clean text in arena: tags and entities taken out where there are any; lines: one
 * line per line or block of text, '\n' between, else all in one line.  EV_EMEM.
 */
enum ev_status ev_plain_text(struct ev_bytes text, bool lines, struct ev_arena *arena,
                             struct ev_bytes *out);

/* Does the name of a place say that it is none ("online", "Zoom", an address of the web)? */
bool ev_place_is_online(struct ev_bytes place);

#endif
