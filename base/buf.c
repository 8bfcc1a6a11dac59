#include "evsearch/buf.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"

void ev_buf_init(struct ev_buf *buf, size_t max)
{
    *buf = (struct ev_buf){ NULL, 0, 0, max, EV_OK };
}

void ev_buf_clear(struct ev_buf *buf)
{
    ev_free(buf->data);
    ev_buf_init(buf, buf->max);
}

void ev_buf_reset(struct ev_buf *buf)
{
    buf->status = EV_OK;
    ev_buf_cut(buf, 0);
}

/* Room for more bytes and the NUL, or a sticking failure. */
static void buf_reserve(struct ev_buf *buf, size_t more)
{
    size_t cap = buf->cap < 64 ? 64 : buf->cap;
    char *p;

    if (buf->status != EV_OK)
        return;
    if (more >= buf->max - buf->len) { /* len < max, so no overflow */
        buf->status = EV_ELIMIT;
        return;
    }
    if (buf->cap - buf->len > more)
        return;
    while (cap <= buf->len + more)
        cap *= 2;
    if ((p = ev_realloc(buf->data, cap)) == NULL) {
        buf->status = EV_EMEM;
        return;
    }
    buf->data = p;
    buf->cap = cap;
}

void ev_buf_add(struct ev_buf *buf, const void *bytes, size_t n)
{
    if (n == 0) /* no memory either: data without a NUL would break the invariant */
        return;
    buf_reserve(buf, n);
    if (buf->status != EV_OK)
        return;
    memcpy(buf->data + buf->len, bytes, n);
    buf->len += n;
    buf->data[buf->len] = '\0';
}

void ev_buf_add_bytes(struct ev_buf *buf, struct ev_bytes bytes)
{
    ev_buf_add(buf, bytes.data, bytes.len);
}

void ev_buf_add_str(struct ev_buf *buf, const char *s)
{
    ev_buf_add(buf, s, strlen(s));
}

void ev_buf_add_char(struct ev_buf *buf, char c)
{
    ev_buf_add(buf, &c, 1);
}

void ev_buf_add_fmt(struct ev_buf *buf, const char *fmt, ...)
{
    va_list ap;
    int n;

    va_start(ap, fmt);
    n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    if (n < 0)
        return;
    buf_reserve(buf, (size_t)n);
    if (buf->status != EV_OK)
        return;
    va_start(ap, fmt);
    (void)vsnprintf(buf->data + buf->len, (size_t)n + 1, fmt, ap);
    va_end(ap);
    buf->len += (size_t)n;
}

void ev_buf_add_rune(struct ev_buf *buf, uint32_t rune)
{
    char out[4];
    size_t n = 0;

    if (rune > 0x10FFFF || (rune >= 0xD800 && rune <= 0xDFFF))
        return;
    if (rune < 0x80) {
        out[n++] = (char)rune;
    } else if (rune < 0x800) {
        out[n++] = (char)(0xC0 | (rune >> 6));
        out[n++] = (char)(0x80 | (rune & 0x3F));
    } else if (rune < 0x10000) {
        out[n++] = (char)(0xE0 | (rune >> 12));
        out[n++] = (char)(0x80 | ((rune >> 6) & 0x3F));
        out[n++] = (char)(0x80 | (rune & 0x3F));
    } else {
        out[n++] = (char)(0xF0 | (rune >> 18));
        out[n++] = (char)(0x80 | ((rune >> 12) & 0x3F));
        out[n++] = (char)(0x80 | ((rune >> 6) & 0x3F));
        out[n++] = (char)(0x80 | (rune & 0x3F));
    }
    ev_buf_add(buf, out, n);
}

void ev_buf_end(struct ev_buf *part, struct ev_buf *out)
{
    if (part->status != EV_OK && out->status == EV_OK)
        out->status = part->status;
    ev_buf_clear(part);
}

void ev_buf_cut(struct ev_buf *buf, size_t len)
{
    if (buf->data == NULL || len >= buf->len)
        return;
    buf->len = len;
    buf->data[len] = '\0';
}

struct ev_bytes ev_buf_bytes(const struct ev_buf *buf)
{
    return (struct ev_bytes){ buf->data, buf->len };
}

enum ev_status ev_buf_status(const struct ev_buf *buf, struct ev_error *err)
{
    if (buf->status == EV_ELIMIT)
        return ev_fail(err, EV_ELIMIT, "output larger than %zu bytes", buf->max);
    if (buf->status != EV_OK)
        return ev_fail(err, buf->status, "no memory for a buffer of %zu bytes", buf->len);
    return EV_OK;
}
