/* An open generation, as the searcher and the writer see it. */
#ifndef EV_INDEX_GENERATION_H
#define EV_INDEX_GENERATION_H

#include "evsearch/index.h"
#include "xapian-c.h"

/* The database behind index; lives as long as index.  Never NULL. */
xpc_db *ev_index_db(struct ev_index *index);

/* The stored event of document docid.  EV_EINDEX, EV_EMEM, EV_EIO. */
enum ev_status ev_index_document(struct ev_index *index, xpc_docid docid, struct ev_arena *arena,
                                 struct ev_event *out, struct ev_error *err);

/* Open the database at path as generation; for a writer that checks what it made. */
enum ev_status ev_index_open_path(const char *path, unsigned generation, struct ev_index **out,
                                  struct ev_error *err);

#endif
