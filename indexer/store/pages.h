/*
 * The pages an index was made from: which captures, and what each said.
 *
 * A page capture is known by path, address and capture time.  Read again it
 * replaces what it said before; with the same content it changes nothing.  A
 * capture time that is only the file's own does not make the same content of
 * the same path another capture: files get copied and touched.
 */
#ifndef EV_STORE_PAGES_H
#define EV_STORE_PAGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/hash.h"
#include "base/vec.h"
#include "evsearch/arena.h"
#include "evsearch/error.h"
#include "evsearch/event.h"
#include "xapian-c.h"

struct ev_page_record {
    uint64_t key;     /* of path, address, capture */
    uint64_t content; /* of path, address and what was read */
    struct ev_source source;
    uint64_t mentions;
    struct ev_bytes stored; /* as it stands in the live generation; empty: new */
};

EV_VEC(ev_page_records, struct ev_page_record);

/* The key of a capture.  The strings of source must be valid UTF-8 (ev_source_copy). */
uint64_t ev_page_key(const struct ev_source *source);

/* Hash of what a page says of one event, but for when it was captured. */
enum ev_status ev_mention_digest(const struct ev_mention *mention, uint64_t *digest,
                                 struct ev_error *err);

/* The content value of a page that said what digest stands for. */
uint64_t ev_page_content(const struct ev_source *source, uint64_t digest);

/* Write one record as metadata of wdb. */
enum ev_status ev_page_write(xpc_wdb *wdb, const struct ev_page_record *record,
                             struct ev_error *err);

/* Read all records of db into records, in arena; source is not set. */
enum ev_status ev_pages_read(const xpc_db *db, struct ev_arena *arena,
                             struct ev_page_records *records, struct ev_error *err);

#endif
