/*
 * What the inputs of one run tell each other (struct ev_reading of reader.h).
 *
 * A crawler that meets a page a second time writes a revisit record, which says only
 * which record has the payload.  That may lie in another file of the run, before or
 * behind, so places of payloads are kept, and revisits whose payload was not yet seen.
 */
#ifndef EV_INDEXER_READERS_READING_H
#define EV_INDEXER_READERS_READING_H

#include "indexer/readers/archive.h"

/* Where a record lies. */
struct ev_place {
    uint32_t file;   /* as ev_reading_file() gave it */
    uint32_t inside; /* bytes into what is unpacked from there on */
    uint64_t offset;
};

enum { EV_INSIDE_MAX = 64 << 20 }; /* a record further inside is not gone back to */

/* A number for the file of in; EV_END: it has none and cannot be read again. */
enum ev_status ev_reading_file(struct ev_reading *reading, const struct ev_input *in,
                               const struct ev_archive_format *format, uint32_t *out,
                               struct ev_error *err);

/* Keep the place of a record that has a payload, or of a revisit to be read at the end. */
enum ev_status ev_reading_keep(struct ev_reading *reading, const struct ev_record *record,
                               struct ev_place place, struct ev_error *err);

/* A revisit that cannot be read again. */
void ev_reading_miss(struct ev_reading *reading);

/* The place of the payload that a revisit names; false: not seen. */
bool ev_reading_find(const struct ev_reading *reading, const struct ev_record *revisit,
                     struct ev_place *out);

/* What ev_archive_open_at() and ev_archive_revisit() need to know of a place. */
struct ev_reading_file {
    struct ev_bytes path, shown; /* path: NUL behind it */
    const struct ev_archive_format *format;
};
const struct ev_reading_file *ev_reading_file_at(const struct ev_reading *reading, uint32_t file);

/* May so many bytes be read once more?  Counts them. */
bool ev_reading_may_reread(struct ev_reading *reading, uint64_t bytes);

/* Read the revisit at a place; *found false: its payload was never seen. */
enum ev_status ev_archive_revisit(struct ev_place place, const struct ev_read_options *options,
                                  const struct ev_sink *sink, bool *found, struct ev_error *err);

#endif
