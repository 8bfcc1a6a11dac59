/* Pairs joined into events, the surest first, where nothing speaks against it. */
#ifndef EV_MERGE_CLUSTER_H
#define EV_MERGE_CLUSTER_H

#include "indexer/merge/candidates.h"
#include "indexer/merge/profile.h"

/*
 * Give each of profiles[0..count) the number of its event in event_of[]: the
 * least index of a profile in it.  event_of lives in arena.  EV_EMEM.
 *
 * Two entries of one page capture are two events unless they are the same entry
 * twice, and two sets of mentions with different days stay apart unless the pair
 * itself says that the date moved: one doubtful mention cannot join what two sure
 * ones keep apart.
 */
enum ev_status ev_cluster(const struct ev_profile *profiles, size_t count, struct ev_arena *arena,
                          uint32_t **event_of, struct ev_error *err);

#endif
