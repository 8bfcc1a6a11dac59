/*
 * A stream of bytes with its name: a file, standard input, or memory.
 *
 * Bytes can be looked at before they are taken, so that readers can bid; a reader
 * of pages takes all of them, a reader of archives takes them piece by piece.
 */
#ifndef EV_INDEXER_READERS_INPUT_H
#define EV_INDEXER_READERS_INPUT_H

#include <stdbool.h>

#include "evsearch/buf.h"
#include "evsearch/event.h"
#include "evsearch/reader.h"

struct ev_input {
    struct ev_bytes path;         /* as shown: UTF-8, other bytes as \xNN; borrowed */
    struct ev_bytes media_type;   /* from HTTP or the archive; may be empty */
    struct ev_bytes charset_hint; /* the same */
    struct ev_source source;      /* what pages read from here start with */
    int fd;                       /* -1: memory only; not closed here */
    struct ev_buf ahead;          /* bytes read from fd */
    struct ev_bytes memory;
    size_t at;     /* bytes of ahead or memory that were taken */
    uint64_t past; /* bytes taken before those in ahead */
    bool ended;    /* fd gave its last byte */
};

enum { EV_HEAD_BYTES = 16 * 1024 }; /* what readers may look at to bid */

/* Both borrow path, and source's strings; memory lives as long as the input. */
void ev_input_init_memory(struct ev_input *in, struct ev_bytes path, struct ev_bytes memory);
void ev_input_init_fd(struct ev_input *in, struct ev_bytes path, int fd);
void ev_input_clear(struct ev_input *in); /* leaves fd open */

/* Up to n bytes ahead without taking them; fewer only at the end.  Valid until the next call. */
enum ev_status ev_input_peek(struct ev_input *in, size_t n, struct ev_bytes *out,
                             struct ev_error *err);

/* Take n bytes of those seen by the last peek. */
void ev_input_take(struct ev_input *in, size_t n);

/*
 * Everything that is left, at most max bytes; *cut says that there was more.  Valid
 * until the input is cleared.
 */
enum ev_status ev_input_rest(struct ev_input *in, size_t max, struct ev_bytes *out, bool *cut,
                             struct ev_error *err);

/* Offset of the next byte from the start of the input. */
uint64_t ev_input_offset(const struct ev_input *in);

#endif
