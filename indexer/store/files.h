/* The directories and files of an index: made, made lasting, swapped in, removed. */
#ifndef EV_STORE_FILES_H
#define EV_STORE_FILES_H

#include <stdint.h>

#include "evsearch/error.h"

/* Make path and the directories above it that are missing.  EV_EIO, EV_EMEM. */
enum ev_status ev_files_make_dir(const char *path, struct ev_error *err);

/* The highest generation number in use in dir, finished or not; 0 if there is none. */
enum ev_status ev_files_highest(const char *dir, unsigned *highest, struct ev_error *err);

/* Remove what a killed writer left unfinished.  Only under the lock. */
void ev_files_remove_unfinished(const char *dir);

/* Remove generations below live but for the keep newest of them.  Only under the lock. */
void ev_files_remove_old(const char *dir, unsigned live, unsigned keep);

/* Remove DIR/gen-N and suffix, if it is there. */
void ev_files_remove(const char *dir, unsigned generation, const char *suffix);

/* Wait until the files of a directory and the directory itself are on the disk. */
enum ev_status ev_files_sync(const char *path, struct ev_error *err);

/*
 * Make generation live: rename it from its unfinished name, then replace CURRENT.
 * A reader sees the old or the new one at every moment, a power cut included.
 */
enum ev_status ev_files_swap_in(const char *dir, unsigned generation, struct ev_error *err);

#endif
