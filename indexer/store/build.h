/* Events and page records into a new generation, checked and on the disk. */
#ifndef EV_STORE_BUILD_H
#define EV_STORE_BUILD_H

#include "evsearch/index.h"
#include "indexer/store/pages.h"

struct ev_build {
    const char *dir;
    unsigned generation;
    const struct ev_event *events; /* by id */
    size_t events_count;
    const struct ev_page_record *pages;
    size_t pages_count;
    char uuid[40]; /* of the archive; "": a new archive */
    int64_t built_utc_s;
};

/*
 * Write the generation under its unfinished name (directory.h), compact it, read
 * it back and compare, and wait for the disk.  On failure nothing of it is left.
 * EV_EINDEX, EV_EIO, EV_EMEM.
 */
enum ev_status ev_build_generation(const struct ev_build *build, struct ev_error *err);

#endif
