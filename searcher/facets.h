/* Counting values over all matches. */
#ifndef EV_SEARCHER_FACETS_H
#define EV_SEARCHER_FACETS_H

#include <stddef.h>
#include <stdint.h>

#include "evsearch/arena.h"
#include "evsearch/error.h"
#include "evsearch/query.h"
#include "evsearch/results.h"
#include "xapian-c.h"

/*
 * Turn what a spy counted for its slot into the values of a facet.
 *
 * total    matches in all, for those without a value.
 * exists   tells whether the archive has the value at all; chosen values that it
 *          has are listed even where none matches.
 * Values that fold to the same term are one value, shown as most pages write it.
 */
enum ev_status ev_facet_count(const xpc_spy *spy, size_t slot_index, uint64_t total,
                              const struct ev_facet_wish *wish, const struct ev_request *request,
                              bool (*exists)(void *ctx, struct ev_bytes term), void *ctx,
                              struct ev_arena *arena, struct ev_facet *out, struct ev_error *err);

#endif
