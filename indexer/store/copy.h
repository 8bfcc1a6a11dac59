/* Mentions that outlive the page they were read from. */
#ifndef EV_STORE_COPY_H
#define EV_STORE_COPY_H

#include "evsearch/arena.h"
#include "evsearch/event.h"

/*
 * A copy of mention whose every part lives in arena.  Bytes of path and address
 * that are no UTF-8 become U+FFFD, as they will be when they are stored, so that
 * a page is known again.  false: no memory.
 */
bool ev_mention_copy(const struct ev_mention *mention, struct ev_arena *arena,
                     struct ev_mention *out);

/* The same for where a page was read. */
bool ev_source_copy(const struct ev_source *source, struct ev_arena *arena, struct ev_source *out);

#endif
