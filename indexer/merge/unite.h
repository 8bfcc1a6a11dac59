/* People, organisations and tags of several mentions as one list each. */
#ifndef EV_MERGE_UNITE_H
#define EV_MERGE_UNITE_H

#include "evsearch/arena.h"
#include "evsearch/error.h"
#include "evsearch/event.h"

/*
 * Set people, orgs and tags of facts to the union over mentions[0..count), the
 * most trusted mention first: its spelling is kept, others fill what it leaves
 * open.  EV_EMEM.
 */
enum ev_status ev_unite_lists(const struct ev_mention *const *mentions, size_t count,
                              struct ev_arena *arena, struct ev_facts *facts, struct ev_error *err);

#endif
