/* Which mentions are worth comparing: those that share a bucket. */
#ifndef EV_MERGE_CANDIDATES_H
#define EV_MERGE_CANDIDATES_H

#include "indexer/merge/profile.h"

struct ev_candidate {
    uint32_t a, b; /* indices of profiles, a < b */
};

/*
 * Pairs of profiles[0..count) that share a title, rare words of it in one month,
 * an address or people; each pair once, ascending, in arena.  EV_EMEM.  About
 * count * log count, whatever the profiles are.
 */
enum ev_status ev_candidates_find(const struct ev_profile *profiles, size_t count,
                                  struct ev_arena *arena, struct ev_candidate **out,
                                  size_t *out_count, struct ev_error *err);

#endif
