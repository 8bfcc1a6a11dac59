/*
 * Unpacking streams of bytes: gzip, zlib and bare deflate, zstd, brotli.
 *
 * A decoder unpacks one member (gzip member, zstd frame, brotli stream) that starts
 * where its input stands, and leaves the input behind the member's last byte.
 */
#ifndef EV_INDEXER_READERS_DECODE_H
#define EV_INDEXER_READERS_DECODE_H

#include "indexer/readers/input.h"

enum ev_coding {
    EV_CODING_NONE,
    EV_CODING_GZIP,
    EV_CODING_DEFLATE, /* as HTTP means it: with a zlib header or without */
    EV_CODING_ZSTD,
    EV_CODING_BROTLI,
    EV_CODING_BARE_DEFLATE /* as zip means it */
};

struct ev_decoder;

/* "gzip"; for messages. */
const char *ev_coding_name(enum ev_coding coding);

/* GZIP or ZSTD if head starts with their mark, else NONE. */
enum ev_coding ev_coding_of(struct ev_bytes head);

/*
 * Start at the next byte of from, which must outlive the decoder.  dictionary is of
 * zstd, and copied; empty: none.  EV_EMEM, or EV_EINPUT for a broken dictionary.
 */
enum ev_status ev_decoder_make(enum ev_coding coding, struct ev_bytes dictionary,
                               struct ev_input *from, struct ev_decoder **out,
                               struct ev_error *err);
void ev_decoder_free(struct ev_decoder **decoder);

/* Begin another member at the next byte of the same input. */
enum ev_status ev_decoder_again(struct ev_decoder *decoder, struct ev_error *err);

/*
 * Up to cap unpacked bytes; *len is at least 1.  EV_END behind the member's last
 * byte.  EV_EINPUT if the data is damaged or ends early; EV_EMEM; what reading gives.
 */
enum ev_status ev_decoder_read(struct ev_decoder *decoder, char *out, size_t cap, size_t *len,
                               struct ev_error *err);

/*
 * The first unpacked bytes, *len and at most cap of them, of the member that packed
 * begins with; none if it is damaged.  EV_EMEM.
 */
enum ev_status ev_decode_head(enum ev_coding coding, struct ev_bytes dictionary,
                              struct ev_bytes packed, char *out, size_t cap, size_t *len,
                              struct ev_error *err);

/*
 * Append the member that is the whole of packed; at most max bytes, *cut says that
 * there is more.  What was appended before a failure stays.
 */
enum ev_status ev_decode_all(enum ev_coding coding, struct ev_bytes packed, size_t max,
                             struct ev_buf *out, bool *cut, struct ev_error *err);

#endif
