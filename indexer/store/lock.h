/* One writer at a time: a lock that dies with its holder. */
#ifndef EV_STORE_LOCK_H
#define EV_STORE_LOCK_H

#include "evsearch/error.h"

/*
 * Lock the index directory dir, which exists, and write our pid into its lock
 * file.  *fd holds the lock until ev_lock_release or the end of the process.
 * EV_ELOCKED (err names the pid of the holder), EV_EIO, EV_EMEM.
 */
enum ev_status ev_lock_take(const char *dir, int *fd, struct ev_error *err);

/* Accepts -1. */
void ev_lock_release(int fd);

#endif
