#include "indexer/readers/decode.h"

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

#include "base/alloc.h"

enum { PIECE_BYTES = 64 * 1024, ZSTD_WINDOW_LOG_MAX = 27 };

/* What one call of a library did. */
struct step {
    struct ev_bytes in; /* not yet read */
    char *out;
    size_t out_left;
    bool ended;
};

struct codec {
    const char *name;
    enum ev_status (*begin)(struct ev_decoder *d, struct ev_error *err);
    enum ev_status (*step)(struct ev_decoder *d, struct step *step, struct ev_error *err);
    void (*end)(struct ev_decoder *d);
};

struct ev_decoder {
    const struct codec *codec;
    enum ev_coding coding;
    struct ev_input *from;
    bool begun, ended;
    z_stream z;
    ZSTD_DCtx *zstd;
    BrotliDecoderState *brotli;
};

/* ---- gzip, zlib, deflate ------------------------------------------------------ */

static void *z_alloc(void *ctx, unsigned count, unsigned size)
{
    (void)ctx;
    return ev_calloc(count, size);
}

static void z_free(void *ctx, void *p)
{
    (void)ctx;
    ev_free(p);
}

/* Many servers send bare deflate where HTTP asks for zlib. */
static bool has_zlib_header(struct ev_bytes head)
{
    unsigned first, second;

    if (head.len < 2)
        return false;
    first = (unsigned char)head.data[0];
    second = (unsigned char)head.data[1];
    return (first & 0x0F) == 8 && (first * 256 + second) % 31 == 0;
}

static enum ev_status z_begin(struct ev_decoder *d, struct ev_error *err)
{
    int window = MAX_WBITS + 16;
    struct ev_bytes head;
    enum ev_status st;

    if (d->coding == EV_CODING_DEFLATE) {
        if ((st = ev_input_look(d->from, 2, &head, err)) != EV_OK)
            return st;
        window = has_zlib_header(head) ? MAX_WBITS : -MAX_WBITS;
    } else if (d->coding == EV_CODING_BARE_DEFLATE) {
        window = -MAX_WBITS;
    }
    if (d->begun)
        return inflateReset2(&d->z, window) == Z_OK ? EV_OK
                                                    : ev_fail(err, EV_EMEM, "no memory to unpack");
    d->z.zalloc = z_alloc;
    d->z.zfree = z_free;
    return inflateInit2(&d->z, window) == Z_OK ? EV_OK
                                               : ev_fail(err, EV_EMEM, "no memory to unpack");
}

static enum ev_status z_step(struct ev_decoder *d, struct step *s, struct ev_error *err)
{
    int code;

    d->z.next_in = (z_const Bytef *)(uintptr_t)s->in.data;
    d->z.avail_in = (uInt)s->in.len;
    d->z.next_out = (Bytef *)s->out;
    d->z.avail_out = (uInt)s->out_left;
    code = inflate(&d->z, Z_NO_FLUSH);
    s->in = ev_bytes_slice(s->in, s->in.len - d->z.avail_in, s->in.len);
    s->out_left = d->z.avail_out;
    s->ended = code == Z_STREAM_END;
    if (code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR)
        return EV_OK;
    if (code == Z_MEM_ERROR)
        return ev_fail(err, EV_EMEM, "no memory to unpack");
    return ev_fail(err, EV_EINPUT, "%s data is damaged%s%s", d->codec->name,
                   d->z.msg == NULL ? "" : ": ", d->z.msg == NULL ? "" : d->z.msg);
}

static void z_end(struct ev_decoder *d)
{
    (void)inflateEnd(&d->z);
}

/* ---- zstd --------------------------------------------------------------------- */

static enum ev_status zstd_begin(struct ev_decoder *d, struct ev_error *err)
{
    if (d->begun) {
        (void)ZSTD_DCtx_reset(d->zstd, ZSTD_reset_session_only);
        return EV_OK;
    }
    if ((d->zstd = ZSTD_createDCtx()) == NULL)
        return ev_fail(err, EV_EMEM, "no memory to unpack");
    (void)ZSTD_DCtx_setParameter(d->zstd, ZSTD_d_windowLogMax, ZSTD_WINDOW_LOG_MAX);
    return EV_OK;
}

static enum ev_status zstd_step(struct ev_decoder *d, struct step *s, struct ev_error *err)
{
    ZSTD_inBuffer in = { s->in.data, s->in.len, 0 };
    ZSTD_outBuffer out = { s->out, s->out_left, 0 };
    size_t code = ZSTD_decompressStream(d->zstd, &out, &in);

    s->in = ev_bytes_slice(s->in, in.pos, s->in.len);
    s->out_left -= out.pos;
    s->ended = code == 0;
    if (ZSTD_isError(code))
        return ev_fail(err, EV_EINPUT, "%s data is damaged: %s", d->codec->name,
                       ZSTD_getErrorName(code));
    return EV_OK;
}

static void zstd_end(struct ev_decoder *d)
{
    (void)ZSTD_freeDCtx(d->zstd);
}

/* ---- brotli ------------------------------------------------------------------- */

static void *brotli_alloc(void *ctx, size_t size)
{
    (void)ctx;
    return ev_malloc(size);
}

static void brotli_end(struct ev_decoder *d)
{
    BrotliDecoderDestroyInstance(d->brotli);
    d->brotli = NULL;
}

static enum ev_status brotli_begin(struct ev_decoder *d, struct ev_error *err)
{
    if (d->begun)
        brotli_end(d);
    d->brotli = BrotliDecoderCreateInstance(brotli_alloc, z_free, NULL);
    return d->brotli != NULL ? EV_OK : ev_fail(err, EV_EMEM, "no memory to unpack");
}

static enum ev_status brotli_step(struct ev_decoder *d, struct step *s, struct ev_error *err)
{
    size_t in_left = s->in.len;
    const uint8_t *in = (const uint8_t *)s->in.data;
    uint8_t *out = (uint8_t *)s->out;
    BrotliDecoderResult code =
        BrotliDecoderDecompressStream(d->brotli, &in_left, &in, &s->out_left, &out, NULL);

    s->in = ev_bytes_slice(s->in, s->in.len - in_left, s->in.len);
    s->ended = code == BROTLI_DECODER_RESULT_SUCCESS;
    if (code == BROTLI_DECODER_RESULT_ERROR)
        return ev_fail(err, EV_EINPUT, "%s data is damaged", d->codec->name);
    return EV_OK;
}

/* ---- all ---------------------------------------------------------------------- */

static const struct codec codecs[] = {
    [EV_CODING_NONE] = { "plain", NULL, NULL, NULL },
    [EV_CODING_GZIP] = { "gzip", z_begin, z_step, z_end },
    [EV_CODING_DEFLATE] = { "deflate", z_begin, z_step, z_end },
    [EV_CODING_ZSTD] = { "zstd", zstd_begin, zstd_step, zstd_end },
    [EV_CODING_BROTLI] = { "brotli", brotli_begin, brotli_step, brotli_end },
    [EV_CODING_BARE_DEFLATE] = { "deflate", z_begin, z_step, z_end },
};

const char *ev_coding_name(enum ev_coding coding)
{
    return codecs[coding].name;
}

enum ev_coding ev_coding_of(struct ev_bytes head)
{
    if (ev_bytes_starts(head, EV_LIT("\x1F\x8B\x08")))
        return EV_CODING_GZIP;
    /* a frame, or one of the frames to skip that may stand before it */
    if (ev_bytes_starts(head, EV_LIT("\x28\xB5\x2F\xFD")) ||
        (head.len >= 4 && (head.data[0] & 0xF0) == 0x50 &&
         ev_bytes_equal(ev_bytes_slice(head, 1, 4), EV_LIT("\x2A\x4D\x18"))))
        return EV_CODING_ZSTD;
    return EV_CODING_NONE;
}

enum ev_status ev_decoder_again(struct ev_decoder *d, struct ev_error *err)
{
    enum ev_status st = d->codec->begin(d, err);

    d->begun = d->begun || st == EV_OK;
    d->ended = false;
    return st;
}

enum ev_status ev_decoder_make(enum ev_coding coding, struct ev_bytes dictionary,
                               struct ev_input *from, struct ev_decoder **out, struct ev_error *err)
{
    struct ev_decoder *d = ev_calloc(1, sizeof *d);
    enum ev_status st;

    if (d == NULL)
        return ev_fail(err, EV_EMEM, "no memory to unpack");
    d->codec = &codecs[coding];
    d->coding = coding;
    d->from = from;
    st = ev_decoder_again(d, err);
    if (st == EV_OK && coding == EV_CODING_ZSTD && dictionary.len > 0 &&
        ZSTD_isError(ZSTD_DCtx_loadDictionary(d->zstd, dictionary.data, dictionary.len)))
        st = ev_fail(err, EV_EINPUT, "the zstd dictionary is damaged");
    if (st == EV_OK)
        *out = d;
    else
        ev_decoder_free(&d);
    return st;
}

void ev_decoder_free(struct ev_decoder **decoder)
{
    struct ev_decoder *d = *decoder;

    if (d == NULL)
        return;
    if (d->begun)
        d->codec->end(d);
    ev_free(d);
    *decoder = NULL;
}

enum ev_status ev_decoder_read(struct ev_decoder *d, char *out, size_t cap, size_t *len,
                               struct ev_error *err)
{
    struct step step = { .out = out, .out_left = cap, .ended = d->ended };
    enum ev_status st = EV_OK;

    while (step.out_left == cap && !step.ended && st == EV_OK) {
        struct ev_bytes seen;
        size_t before;

        if ((st = ev_input_look(d->from, PIECE_BYTES, &seen, err)) != EV_OK)
            return st;
        step.in = seen;
        before = step.out_left;
        st = d->codec->step(d, &step, err);
        ev_input_take(d->from, seen.len - step.in.len);
        if (st == EV_OK && !step.ended && step.out_left == before && step.in.len == seen.len) {
            if (d->from->failed.status != EV_OK && err != NULL)
                *err = d->from->failed;
            return d->from->failed.status != EV_OK
                       ? d->from->failed.status
                       : ev_fail(err, EV_EINPUT, "%s data ends early", d->codec->name);
        }
    }
    d->ended = step.ended;
    if (step.out_left < cap) {
        *len = cap - step.out_left;
        return EV_OK; /* a failure comes again with the next call */
    }
    return st == EV_OK ? EV_END : st;
}

enum ev_status ev_decode_head(enum ev_coding coding, struct ev_bytes dictionary,
                              struct ev_bytes packed, char *out, size_t cap, size_t *len,
                              struct ev_error *err)
{
    struct ev_decoder *decoder = NULL;
    struct ev_input in;
    size_t got = 0, more = 0;
    enum ev_status st;

    ev_input_init_memory(&in, EV_NOTHING, packed);
    st = ev_decoder_make(coding, dictionary, &in, &decoder, err);
    while (st == EV_OK && got < cap) {
        st = ev_decoder_read(decoder, out + got, cap - got, &more, err);
        got += st == EV_OK ? more : 0;
    }
    ev_decoder_free(&decoder);
    ev_input_clear(&in);
    if (st == EV_EMEM)
        return st;
    *len = got;
    return EV_OK;
}

enum ev_status ev_decode_all(enum ev_coding coding, struct ev_bytes packed, size_t max,
                             struct ev_buf *out, bool *cut, struct ev_error *err)
{
    char piece[PIECE_BYTES / 4];
    struct ev_decoder *decoder = NULL;
    struct ev_input in;
    size_t from = out->len, len;
    enum ev_status st;

    *cut = false;
    ev_input_init_memory(&in, EV_NOTHING, packed);
    st = ev_decoder_make(coding, EV_NOTHING, &in, &decoder, err);
    while (st == EV_OK && !*cut &&
           (st = ev_decoder_read(decoder, piece, sizeof piece, &len, err)) == EV_OK) {
        *cut = len > max - (out->len - from);
        ev_buf_add(out, piece, *cut ? max - (out->len - from) : len);
        st = ev_buf_status(out, err);
    }
    ev_decoder_free(&decoder);
    ev_input_clear(&in);
    return st == EV_END ? EV_OK : st;
}
