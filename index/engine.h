/* The engine's failures as ours. */
#ifndef EV_INDEX_ENGINE_H
#define EV_INDEX_ENGINE_H

#include "evsearch/error.h"
#include "xapian-c.h"

/*
 * Fill err from what the engine said while it was doing what ("open the index"),
 * and return the status: EV_EMEM, EV_EIO where a system error is behind it, else
 * EV_EINDEX.
 */
enum ev_status ev_engine_fail(struct ev_error *err, const char *what, const xpc_error *cause);

#endif
