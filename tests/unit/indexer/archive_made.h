/* Archives made byte by byte, and what their readers tell of them as text. */
#ifndef EV_TESTS_ARCHIVE_MADE_H
#define EV_TESTS_ARCHIVE_MADE_H

#include <inttypes.h>
#include <stdio.h>
#include <zlib.h>
#include <zstd.h>

#include "evsearch/buf.h"
#include "evsearch/reader.h"

/* ---- making ---- */

#define MADE_PAGE(title)        "<html><title>" title "</title><body><p>" title "</p></body></html>"
#define MADE_HTTP(fields, body) "HTTP/1.1 200 OK\r\n" fields "\r\n" body
#define MADE_HTML(title)        MADE_HTTP("Content-Type: text/html; charset=utf-8\r\n", MADE_PAGE(title))

static inline void made_block(struct ev_buf *out, struct ev_bytes block)
{
    ev_buf_add_fmt(out, "Content-Length: %zu\r\n\r\n", block.len);
    ev_buf_add_bytes(out, block);
    ev_buf_add_str(out, "\r\n\r\n");
}

/* fields: further lines of the header, each with its end. */
static inline void made_warc(struct ev_buf *out, const char *type, const char *url,
                             const char *fields, struct ev_bytes block)
{
    ev_buf_add_fmt(out, "WARC/1.0\r\nWARC-Type: %s\r\n", type);
    if (url != NULL)
        ev_buf_add_fmt(out, "WARC-Target-URI: %s\r\n", url);
    ev_buf_add_fmt(out, "WARC-Date: 2021-01-12T10:30:00Z\r\n%s", fields);
    made_block(out, block);
}

static inline void made_response(struct ev_buf *out, const char *url, const char *message)
{
    made_warc(out, "response", url, "Content-Type: application/http; msgtype=response\r\n",
              ev_bytes_of(message));
}

static inline void made_gzip(struct ev_buf *out, struct ev_bytes plain)
{
    char piece[4096];
    z_stream z = { 0 };
    int code = Z_OK;

    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    z.next_in = (z_const Bytef *)(uintptr_t)plain.data;
    z.avail_in = (uInt)plain.len;
    while (code != Z_STREAM_END) {
        z.next_out = (Bytef *)piece;
        z.avail_out = sizeof piece;
        code = deflate(&z, Z_FINISH);
        ev_buf_add(out, piece, sizeof piece - z.avail_out);
    }
    deflateEnd(&z);
}

static inline void made_zstd(struct ev_buf *out, struct ev_bytes plain)
{
    size_t cap = ZSTD_compressBound(plain.len);
    char *packed = ev_malloc(cap);
    ZSTD_CCtx *cctx = ZSTD_createCCtx();

    ZSTD_CCtx_setParameter(cctx, ZSTD_c_checksumFlag, 1);
    ev_buf_add(out, packed, ZSTD_compress2(cctx, packed, cap, plain.data, plain.len));
    ZSTD_freeCCtx(cctx);
    ev_free(packed);
}

/* ---- telling ---- */

static inline enum ev_status told_page(void *ctx, const struct ev_page *page, struct ev_error *err)
{
    struct ev_buf *out = ctx;

    ev_buf_add_fmt(out, "page %.*s @%" PRIu64 " %" PRId64 " %s: %.*s\n", EV_FMT(page->source.url),
                   page->source.record_offset, page->source.captured_utc_s,
                   ev_capture_from_name(page->source.captured_from),
                   EV_FMT(page->blocks_count > 0 ? page->blocks[0].text : page->title));
    return ev_buf_status(out, err);
}

static inline void told_problem(void *ctx, const struct ev_error *err)
{
    struct ev_buf *out = ctx;

    ev_buf_add_fmt(out, "problem @%" PRIu64 ": %s\n", err->offset, err->text);
}

/* Read an archive in memory, and append what the sink was told. */
static inline enum ev_status told_memory(struct ev_bytes archive, const char *name,
                                         struct ev_buf *out, struct ev_error *err)
{
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct ev_sink sink = { out, told_page, NULL, told_problem };

    return ev_read_memory(archive, name, &options, &sink, err);
}

#endif
