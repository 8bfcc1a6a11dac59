/*
 * A stream of bytes with its name: a file, standard input, memory, or what another
 * stream becomes when it is unpacked.
 *
 * Bytes can be looked at before they are taken, so that readers can bid; a reader
 * of pages takes all of them, a reader of archives takes them piece by piece.  What
 * was taken is forgotten, so memory does not grow with the length of the stream.
 */
#ifndef EV_INDEXER_READERS_INPUT_H
#define EV_INDEXER_READERS_INPUT_H

#include <stdbool.h>

#include "evsearch/buf.h"
#include "evsearch/event.h"
#include "evsearch/reader.h"

/* Where the bytes of an unpacked stream come from. */
struct ev_pull {
    /* Write 1..cap bytes to out; *len 0 is the end.  Not called again after a failure. */
    enum ev_status (*read)(void *ctx, char *out, size_t cap, size_t *len, struct ev_error *err);
    void *ctx;
};

struct ev_input {
    struct ev_bytes path;         /* as shown: UTF-8, other bytes as \xNN; borrowed */
    struct ev_bytes file;         /* as the file system has it, NUL behind it; empty: none */
    struct ev_bytes name;         /* what readers bid on; empty: the path */
    struct ev_bytes media_type;   /* from HTTP or the archive; may be empty */
    struct ev_bytes charset_hint; /* the same */
    struct ev_source source;      /* what pages read from here start with */
    int fd;                       /* -1: none; not closed here */
    struct ev_pull pull;          /* read NULL: none */
    struct ev_buf ahead;          /* bytes read from fd or pull */
    struct ev_bytes memory;       /* if there is neither */
    bool nested;                  /* it comes out of an archive: archives in it are not read */
    uint64_t origin;              /* where the input begins in the file, for places told of it */
    uint64_t base;                /* where the input begins in fd */
    uint64_t size;                /* of a file that can be sought; UINT64_MAX: not known */
    size_t at;                    /* bytes of ahead or memory that were taken */
    uint64_t past;                /* bytes taken before those in ahead */
    bool ended;                   /* there is nothing behind ahead */
    struct ev_error failed;       /* why: EV_OK at an ordinary end */
};

enum { EV_HEAD_BYTES = 16 * 1024 }; /* what readers may look at to bid */

/* All borrow path, and source's strings; memory lives as long as the input. */
void ev_input_init_memory(struct ev_input *in, struct ev_bytes path, struct ev_bytes memory);
void ev_input_init_fd(struct ev_input *in, struct ev_bytes path, int fd);
void ev_input_init_pull(struct ev_input *in, struct ev_bytes path, struct ev_pull pull);
void ev_input_clear(struct ev_input *in); /* leaves fd open */

/* The bytes [offset, offset + len) of in, which must be a file or memory, as an input. */
void ev_input_init_part(struct ev_input *part, const struct ev_input *in, uint64_t offset,
                        uint64_t len);

/* Up to n bytes ahead without taking them; fewer only at the end.  Valid until the next call. */
enum ev_status ev_input_peek(struct ev_input *in, size_t n, struct ev_bytes *out,
                             struct ev_error *err);

/* As peek, but a failure counts as the end: in->failed tells which it is.  EV_EMEM. */
enum ev_status ev_input_look(struct ev_input *in, size_t n, struct ev_bytes *out,
                             struct ev_error *err);

/* Take n bytes of those seen by the last peek or look. */
void ev_input_take(struct ev_input *in, size_t n);

/* Take n bytes, seen or not; *skipped says how many there were, as look does.  EV_EMEM. */
enum ev_status ev_input_skip(struct ev_input *in, uint64_t n, uint64_t *skipped,
                             struct ev_error *err);

/* Go to an offset, before or behind; false, and nothing changed, where that cannot be done. */
bool ev_input_seek(struct ev_input *in, uint64_t offset);

/*
 * Everything that is left, at most max bytes; *cut says that there was more.  Valid
 * until the input is cleared.
 */
enum ev_status ev_input_rest(struct ev_input *in, size_t max, struct ev_bytes *out, bool *cut,
                             struct ev_error *err);

/* Offset of the next byte from the start of the input. */
uint64_t ev_input_offset(const struct ev_input *in);

#endif
