/*
 * A growing buffer with a ceiling, whose first failure sticks.
 *
 * Rendering is a hundred appends; a check after each would bury the text.  The
 * buffer remembers its first failure (EV_EMEM, EV_ELIMIT), later appends do
 * nothing, and the caller asks once, by ev_buf_status().
 *
 * Invariant: data[len] is NUL whenever data is not NULL.  len never reaches max.
 */
#ifndef EVSEARCH_BUF_H
#define EVSEARCH_BUF_H

#include <stdarg.h>
#include <stddef.h>

#include "evsearch/bytes.h"
#include "evsearch/error.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ev_buf {
    char *data; /* NULL before the first append */
    size_t len, cap;
    size_t max;
    enum ev_status status; /* first failure */
};

#define EV_BUF_MAX ((size_t)1 << 30) /* a ceiling for callers without a better one */

/* Start empty with a ceiling of max bytes (1..SIZE_MAX/4).  Allocates nothing. */
void ev_buf_init(struct ev_buf *buf, size_t max);

/* Free the memory; the buffer is empty again and keeps its ceiling. */
void ev_buf_clear(struct ev_buf *buf);

/* Forget the content and a failure, keep the memory. */
void ev_buf_reset(struct ev_buf *buf);

void ev_buf_add(struct ev_buf *buf, const void *bytes, size_t n);
void ev_buf_add_bytes(struct ev_buf *buf, struct ev_bytes bytes);
void ev_buf_add_str(struct ev_buf *buf, const char *s); /* s is NUL-terminated */
void ev_buf_add_char(struct ev_buf *buf, char c);
void ev_buf_add_fmt(struct ev_buf *buf, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Append the UTF-8 form of a code point; nothing for surrogates and values above 10FFFF. */
void ev_buf_add_rune(struct ev_buf *buf, uint32_t rune);

/* Clear part, which was made on the way to out; a failure of part becomes one of out. */
void ev_buf_end(struct ev_buf *part, struct ev_buf *out);

/* Make the content shorter, keeping a failure; len longer than the content is ignored. */
void ev_buf_cut(struct ev_buf *buf, size_t len);

/* The content; valid until the next append, reset or clear. */
struct ev_bytes ev_buf_bytes(const struct ev_buf *buf);

/* EV_OK, or the first failure, with a message in err. */
enum ev_status ev_buf_status(const struct ev_buf *buf, struct ev_error *err);

#ifdef __cplusplus
}
#endif
#endif
