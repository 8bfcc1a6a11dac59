/*
 * Header lines, as HTTP and WARC write them, and what they say of a body.
 *
 * Everything here is borne that servers and crawlers send: bare line feeds, folded
 * lines, lines without a colon, headers that never end.
 */
#ifndef EV_INDEXER_READERS_HTTP_H
#define EV_INDEXER_READERS_HTTP_H

#include "evsearch/arena.h"
#include "evsearch/bytes.h"
#include "evsearch/buf.h"
#include "evsearch/error.h"

#include <stdbool.h>
#include <stdint.h>

struct ev_head_field {
    struct ev_bytes name, value; /* trimmed; folded lines joined by blanks */
};

struct ev_head {
    struct ev_bytes start; /* the first line */
    struct ev_head_field *fields;
    size_t count;
    unsigned bad_line; /* first line without a colon, from 1; 0: none */
};

enum { EV_HEAD_MAX_BYTES = 64 * 1024, EV_HEAD_MAX_FIELDS = 1000 };

/* The length of the header with its blank line; 0 if text has no end of it. */
size_t ev_head_len(struct ev_bytes text);

/* Read a header, with its blank line or without.  It lives in the arena.  EV_EMEM. */
enum ev_status ev_head_read(struct ev_bytes text, struct ev_arena *arena, struct ev_head *out,
                            struct ev_error *err);

/* The value of the first field of that name; empty: none. */
struct ev_bytes ev_head_find(const struct ev_head *head, const char *name);

/* A number that is the whole of text; false if it is none or too large. */
bool ev_head_number(struct ev_bytes text, uint64_t *out);

/* One response. */
struct ev_http {
    struct ev_head head;
    int status;              /* 200; 0: there is no status line, and no header */
    struct ev_bytes type;    /* the media type without parameters */
    struct ev_bytes charset; /* of Content-Type; empty: none */
    size_t body;             /* where it begins in the message */
};

/* Read the header of a message; without a status line all of it is the body.  EV_EMEM. */
enum ev_status ev_http_read(struct ev_bytes message, struct ev_arena *arena, struct ev_http *out,
                            struct ev_error *err);

/* "text/html; charset=utf-8" in its parts. */
void ev_media_type_split(struct ev_bytes value, struct ev_bytes *type, struct ev_bytes *charset);

/*
 * The body as the server meant it, without chunks and packing; *out points into
 * message or into one of the two buffers.  At most max bytes and a few more.
 * EV_EMEM.  EV_EINPUT: body damaged, nothing of it can be used; problem->status
 * EV_EINPUT with EV_OK: the body ends early.
 */
enum ev_status ev_http_body(const struct ev_http *http, struct ev_bytes message, size_t max,
                            struct ev_buf buffers[2], struct ev_bytes *out,
                            struct ev_error *problem, struct ev_error *err);

#endif
