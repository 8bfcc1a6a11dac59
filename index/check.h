/* Is a generation sound? */
#ifndef EV_INDEX_CHECK_H
#define EV_INDEX_CHECK_H

#include "evsearch/index.h"

/* As ev_index_check, for the database at path. */
enum ev_status ev_check_path(const char *path, unsigned generation, struct ev_buf *report,
                             uint64_t *errors, struct ev_error *err);

#endif
