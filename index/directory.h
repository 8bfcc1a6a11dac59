/*
 * The names inside an index directory, and which generation is live.
 *
 *     DIR/CURRENT             "gen-000017" and a line end
 *     DIR/gen-000017/         a generation
 *     DIR/gen-000018.tmp/     being made; of no use if its maker is gone
 *     DIR/lock                locked by the writer; holds its pid
 */
#ifndef EV_INDEX_DIRECTORY_H
#define EV_INDEX_DIRECTORY_H

#include <stdbool.h>
#include <stddef.h>

#include "evsearch/buf.h"
#include "evsearch/error.h"

enum { EV_GENERATION_MAX = 999999 };

#define EV_CURRENT_NAME      "CURRENT"
#define EV_LOCK_NAME         "lock"
#define EV_UNFINISHED_SUFFIX ".tmp"   /* compacted, not yet checked or live */
#define EV_BUILD_SUFFIX      ".build" /* being filled */

/* Make path "DIR/name", NUL-terminated.  EV_EMEM, EV_ELIMIT. */
enum ev_status ev_dir_path(struct ev_buf *path, const char *dir, const char *name,
                           struct ev_error *err);

/* Make path "DIR/gen-000017" and suffix. */
enum ev_status ev_generation_path(struct ev_buf *path, const char *dir, unsigned generation,
                                  const char *suffix, struct ev_error *err);

/*
 * The number in "gen-000017" followed by suffix and nothing else; 0 if name has
 * another form.  No other name of a generation is ever believed, so that CURRENT
 * cannot lead out of the directory.
 */
unsigned ev_generation_number(const char *name, const char *suffix);

/*
 * The live generation.  EV_END if there is no CURRENT; EV_EINDEX if it says
 * something else, EV_EIO.
 */
enum ev_status ev_current_read(const char *dir, unsigned *generation, struct ev_error *err);

#endif
