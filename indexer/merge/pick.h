/* The best value of each field of an event, out of its mentions. */
#ifndef EV_MERGE_PICK_H
#define EV_MERGE_PICK_H

#include "evsearch/arena.h"
#include "evsearch/error.h"
#include "evsearch/event.h"

/*
 * Fill the facts and the first and last capture of event from its mentions, which
 * are in their final order and at least one.  What the event points to lives in
 * arena or in the mentions.  EV_EMEM.
 */
enum ev_status ev_pick_facts(struct ev_event *event, struct ev_arena *arena, struct ev_error *err);

#endif
