/* WARC: every type of record, every way a body is sent, and every kind of damage. */
#include <stdlib.h>

#include "tests/unit/testing.h"
#include "tests/unit/indexer/archive_made.h"

#define AT  "2021-01-12T10:30:00Z"
#define UTC "1610447400"

static struct ev_buf archive, plain, told;

static int make_bufs(void **state)
{
    (void)state;
    ev_buf_init(&archive, EV_BUF_MAX);
    ev_buf_init(&plain, EV_BUF_MAX);
    ev_buf_init(&told, EV_BUF_MAX);
    return 0;
}

static int clear_bufs(void **state)
{
    (void)state;
    ev_buf_clear(&archive);
    ev_buf_clear(&plain);
    ev_buf_clear(&told);
    return 0;
}

static void check_told(const char *why, const char *want)
{
    struct ev_error err = EV_ERROR_INIT;

    ev_buf_reset(&told);
    if (told_memory(ev_buf_bytes(&archive), "made.warc", &told, &err) != EV_OK)
        fail_msg("%s: %s", why, err.text);
    check_text(why, ev_buf_bytes(&told), want);
}

/* ---- records ---- */

static const struct {
    const char *why;
    const char *type, *url, *fields, *block;
    const char *want;
} records[] = {
    { "a response", "response", "http://a.example/x",
      "Content-Type: application/http; msgtype=response\r\n", MADE_HTML("Wool fair"),
      "page http://a.example/x @0 " UTC " record: Wool fair\n" },
    { "an address in brackets, as wget wrote it", "response", " <http://a.example/x> ",
      "Content-Type: application/http\r\n", MADE_HTML("Wool fair"),
      "page http://a.example/x @0 " UTC " record: Wool fair\n" },
    { "blanks in an address", "response", "http://a.example/x y",
      "Content-Type: application/http\r\n", MADE_HTML("Wool fair"),
      "page http://a.example/x%20y @0 " UTC " record: Wool fair\n" },
    { "a folded line in the header", "response", "http://a.example/x",
      "Content-Type: application/http;\r\n msgtype=response\r\n", MADE_HTML("Wool fair"),
      "page http://a.example/x @0 " UTC " record: Wool fair\n" },
    { "a resource is a document without HTTP", "resource", "http://a.example/x",
      "Content-Type: text/html\r\n", MADE_PAGE("Wool fair"),
      "page http://a.example/x @0 " UTC " record: Wool fair\n" },
    { "a conversion is the text of a page", "conversion", "http://a.example/x",
      "Content-Type: text/plain\r\n", "Wool fair\n",
      "page http://a.example/x @0 " UTC " record: Wool fair\n" },
    { "types are compared without case", "Response", "http://a.example/x",
      "content-type: Application/HTTP\r\n", MADE_HTML("Wool fair"),
      "page http://a.example/x @0 " UTC " record: Wool fair\n" },
    { "a request is no page", "request", "http://a.example/x",
      "Content-Type: application/http; msgtype=request\r\n", "GET /x HTTP/1.1\r\n\r\n", "" },
    { "warcinfo is no page", "warcinfo", NULL, "Content-Type: application/warc-fields\r\n",
      "software: made\r\n", "" },
    { "metadata, as in WAT files", "metadata", "http://a.example/x",
      "Content-Type: application/json\r\n", "{\"Envelope\":{}}", "" },
    { "a look-up of a name", "response", "dns:a.example", "Content-Type: text/dns\r\n",
      "20210112103000\na.example. 1 IN A 192.0.2.1\n", "" },
    { "a log of wget", "resource", "metadata://gnu.org/software/wget/warc/wget.log",
      "Content-Type: text/plain\r\n", "--2021-01-12--\n", "" },
    { "an image", "response", "http://a.example/x.png", "Content-Type: application/http\r\n",
      MADE_HTTP("Content-Type: image/png\r\n", "\x89PNG"), "" },
    { "a style sheet is text, but no page", "response", "http://a.example/x.css",
      "Content-Type: application/http\r\n", MADE_HTTP("Content-Type: text/css\r\n", "p{}"), "" },
    { "a later segment of a record", "response", "http://a.example/x",
      "Content-Type: application/http\r\nWARC-Segment-Number: 2\r\n", MADE_HTML("Wool fair"), "" },
    { "a record without a block", "response", "http://a.example/x",
      "Content-Type: application/http\r\n", "", "" },
};

static void test_records(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(records); i++) {
        ev_buf_reset(&archive);
        made_warc(&archive, records[i].type, records[i].url, records[i].fields,
                  ev_bytes_of(records[i].block));
        check_told(records[i].why, records[i].want);
    }
}

/* ---- bodies ---- */

#define HTML    "Content-Type: text/html\r\n"
#define CHUNKED HTML "Transfer-Encoding: chunked\r\n"
#define FOUND   "page http://a.example/ @0 " UTC " record: Wool fair\n"

static const struct {
    const char *why, *message, *want;
} bodies[] = {
    { "bare line feeds", "HTTP/1.0 200 OK\nContent-Type: text/html\n\n" MADE_PAGE("Wool fair"),
      FOUND },
    { "no reason behind the status", "HTTP/1.1 200\r\n" HTML "\r\n" MADE_PAGE("Wool fair"), FOUND },
    { "no type: what it is, its bytes say", MADE_HTTP("", MADE_PAGE("Wool fair")), FOUND },
    { "no header at all", MADE_PAGE("Wool fair"), FOUND },
    { "a line without a colon", MADE_HTTP("nonsense\r\n" HTML, MADE_PAGE("Wool fair")), FOUND },
    { "a folded type",
      MADE_HTTP("Content-Type: text/html;\r\n\tcharset=utf-8\r\n", MADE_PAGE("Wool fair")), FOUND },
    { "the charset of the header",
      MADE_HTTP("Content-Type: text/html; charset=\"iso-8859-2\"\r\n",
                "<html><body><p>Ple\xB9ivec</p></body></html>"),
      "page http://a.example/ @0 " UTC " record: Ple\xC5\xA1ivec\n" },
    { "text", MADE_HTTP("Content-Type: text/plain\r\n", "Wool fair\n"), FOUND },
    { "not found", "HTTP/1.1 404 Not Found\r\n" HTML "\r\n" MADE_PAGE("Gone"), "" },
    { "a redirect", "HTTP/1.1 302 Found\r\n" HTML "\r\n" MADE_PAGE("Moved"), "" },
    { "a status that is none", "HTTP/1.1 abc\r\n" HTML "\r\n" MADE_PAGE("?"), "" },
    { "an empty body", MADE_HTTP(HTML, ""), "" },
    { "chunks", MADE_HTTP(CHUNKED, "f\r\n<html><body><p>\r\n9;note=1\r\nWool fair\r\n0\r\n\r\n"),
      FOUND },
    { "chunks declared, and none there", MADE_HTTP(CHUNKED, MADE_PAGE("Wool fair")), FOUND },
    { "the last chunk is missing", MADE_HTTP(CHUNKED, "f\r\n<html><body><p>\r\n9\r\nWool fair\r\n"),
      "problem @0: the last chunk of the body is missing\n" FOUND },
    { "a chunk is cut", MADE_HTTP(CHUNKED, "ff\r\n<html><body><p>Wool fair"),
      "problem @0: the last chunk of the body is missing\n" FOUND },
    { "a chunk without a size", MADE_HTTP(CHUNKED, "f\r\n<html><body><p>\r\nxyz\r\nWool\r\n"),
      "problem @0: no size of a chunk at byte 20 of the body\n" },
    { "gzip declared, and none there",
      MADE_HTTP(HTML "Content-Encoding: gzip\r\n", MADE_PAGE("Wool fair")), FOUND },
    { "brotli declared, and none there",
      MADE_HTTP(HTML "Content-Encoding: br\r\n", MADE_PAGE("Wool fair")), FOUND },
    { "an encoding that says nothing",
      MADE_HTTP(HTML "Content-Encoding: identity\r\n", MADE_PAGE("Wool fair")), FOUND },
};

static void test_bodies(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(bodies); i++) {
        ev_buf_reset(&archive);
        made_response(&archive, "http://a.example/", bodies[i].message);
        check_told(bodies[i].why, bodies[i].want);
    }
}

/* ---- packed bodies ---- */

static void pack_zlib(struct ev_buf *out, struct ev_bytes page)
{
    ev_buf_reset(&plain);
    made_gzip(&plain, page);
    /* the deflate data of a gzip member, between a header of 10 and a trailer of 8 bytes */
    ev_buf_add_str(out, "\x78\xDA");
    ev_buf_add_bytes(out, ev_bytes_slice(ev_buf_bytes(&plain), 10, plain.len - 8));
    for (int shift = 24; shift >= 0; shift -= 8)
        ev_buf_add_char(
            out, (char)(adler32(adler32(0, NULL, 0), (const Bytef *)page.data, (uInt)page.len) >>
                        shift));
}

static void pack_bare_deflate(struct ev_buf *out, struct ev_bytes page)
{
    ev_buf_reset(&plain);
    made_gzip(&plain, page);
    ev_buf_add_bytes(out, ev_bytes_slice(ev_buf_bytes(&plain), 10, plain.len - 8));
}

static void pack_brotli(struct ev_buf *out, struct ev_bytes page)
{
    (void)page; /* made once by brotli from the same page */
    ev_buf_add_bytes(
        out,
        EV_LIT("\x1B\x41\x00\x58\x1C\x07\x6E\xCC\xC5\x62\xD1\xE6\x9E\xD3\x08\x95\xDE\x3C\x57\x6F"
               "\x70\xFA\xC5\x07\x8D\x4E\xF3\xF8\xB0\xB5\x81\x0D\x38\x70\x09\x30\xA0\xC1\x27\xF8"
               "\xC8\xD4\x20\x42\x38\x01\xA3\xE8\x53\xB1\xA2\x11\xC0\x6C\xD8\x67\x13"));
}

static void pack_damaged(struct ev_buf *out, struct ev_bytes page)
{
    size_t from = out->len;

    made_gzip(out, page);
    out->data[from + 30] = (char)(out->data[from + 30] ^ 0x55);
}

static void pack_chunked_gzip(struct ev_buf *out, struct ev_bytes page)
{
    ev_buf_reset(&plain);
    made_gzip(&plain, page);
    for (size_t at = 0; at < plain.len; at += 10) {
        struct ev_bytes chunk = ev_bytes_slice(ev_buf_bytes(&plain), at, at + 10);

        ev_buf_add_fmt(out, "%zX\r\n", chunk.len);
        ev_buf_add_bytes(out, chunk);
        ev_buf_add_str(out, "\r\n");
    }
    ev_buf_add_str(out, "0\r\n\r\n");
}

static const struct {
    const char *why, *fields;
    void (*pack)(struct ev_buf *out, struct ev_bytes page);
    const char *want;
} packed[] = {
    { "gzip", "Content-Encoding: gzip\r\n", made_gzip, FOUND },
    { "its old name", "Content-Encoding: X-GZIP\r\n", made_gzip, FOUND },
    { "gzip that nobody declared", "", made_gzip, FOUND },
    { "deflate with its header", "Content-Encoding: deflate\r\n", pack_zlib, FOUND },
    { "deflate without", "Content-Encoding: deflate\r\n", pack_bare_deflate, FOUND },
    { "zstd", "Content-Encoding: zstd\r\n", made_zstd, FOUND },
    { "brotli", "Content-Encoding: br\r\n", pack_brotli, FOUND },
    { "gzip in chunks", "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
      pack_chunked_gzip, FOUND },
};

static void packed_archive(const char *fields, void (*pack)(struct ev_buf *, struct ev_bytes))
{
    struct ev_buf message;

    ev_buf_init(&message, EV_BUF_MAX);
    ev_buf_add_fmt(&message, "HTTP/1.1 200 OK\r\n" HTML "%s\r\n", fields);
    pack(&message, EV_LIT("<html><title>Wool fair</title><body><p>Wool fair</p></body></html>"));
    ev_buf_reset(&archive);
    made_warc(&archive, "response", "http://a.example/", "Content-Type: application/http\r\n",
              ev_buf_bytes(&message));
    ev_buf_clear(&message);
}

static void test_packed_bodies(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(packed); i++) {
        packed_archive(packed[i].fields, packed[i].pack);
        check_told(packed[i].why, packed[i].want);
    }
    packed_archive("Content-Encoding: gzip\r\n", pack_damaged);
    ev_buf_reset(&told);
    assert_int_equal(told_memory(ev_buf_bytes(&archive), "made.warc", &told, NULL), EV_OK);
    assert_true(ev_bytes_starts(ev_buf_bytes(&told), EV_LIT("problem @0: gzip data is damaged")));
}

/* ---- packed archives ---- */

static size_t offsets[4];

/* Four records, each packed alone by pack (NULL: not packed), between them junk. */
static void four_records(void (*pack)(struct ev_buf *, struct ev_bytes))
{
    static const char *const names[] = { "north", "east", "south", "west" };
    char url[64], message[256];

    ev_buf_reset(&archive);
    for (size_t i = 0; i < 4; i++) {
        offsets[i] = archive.len;
        snprintf(url, sizeof url, "http://a.example/%s", names[i]);
        snprintf(message, sizeof message, MADE_HTML("Fair of the %s"), names[i], names[i]);
        ev_buf_reset(&plain);
        made_response(&plain, url, message);
        if (pack == NULL)
            ev_buf_add_bytes(&archive, ev_buf_bytes(&plain));
        else
            pack(&archive, ev_buf_bytes(&plain));
    }
}

/* The four records but those in the mask, and in the place of skip the text instead. */
static void check_four(const char *why, unsigned left_out, int skip, const char *instead)
{
    static const char *const names[] = { "north", "east", "south", "west" };
    struct ev_buf want;

    ev_buf_init(&want, EV_BUF_MAX);
    for (int i = 0; i < 4; i++) {
        if (i == skip)
            ev_buf_add_str(&want, instead);
        if ((left_out >> i & 1) == 0)
            ev_buf_add_fmt(&want, "page http://a.example/%s @%zu " UTC " record: Fair of the %s\n",
                           names[i], offsets[i], names[i]);
    }
    check_told(why, want.data == NULL ? "" : want.data);
    ev_buf_clear(&want);
}

static void test_packed_archives(void **state)
{
    (void)state;
    four_records(NULL);
    check_four("not packed", 0, -1, "");
    four_records(made_gzip);
    check_four("gzip, record by record", 0, -1, "");
    four_records(made_zstd);
    check_four("zstd, record by record", 0, -1, "");

    four_records(NULL);
    ev_buf_reset(&plain);
    made_gzip(&plain, ev_buf_bytes(&archive));
    ev_buf_reset(&archive);
    ev_buf_add_bytes(&archive, ev_buf_bytes(&plain));
    memset(offsets, 0, sizeof offsets);
    check_four("one member for all records", 0, -1, "");
}

/* Members that end anywhere in a record. */
static void test_split_members(void **state)
{
    struct ev_buf all;

    (void)state;
    four_records(NULL);
    ev_buf_init(&all, EV_BUF_MAX);
    ev_buf_add_bytes(&all, ev_buf_bytes(&archive));
    ev_buf_reset(&archive);
    for (size_t at = 0; at < all.len; at += 100)
        made_gzip(&archive, ev_bytes_slice(ev_buf_bytes(&all), at, at + 100));
    ev_buf_clear(&all);
    memset(offsets, 0, sizeof offsets);
    check_four("members of 100 bytes", 0, -1, "");
}

/* A frame to skip with the dictionary of all others, as crawlers that pack with zstd write it. */
static void test_zstd_dictionary(void **state)
{
    struct ev_bytes dictionary = EV_LIT(MADE_HTML("Fair") "WARC/1.0\r\nWARC-Type: response\r\n");
    ZSTD_CCtx *cctx = ZSTD_createCCtx();
    char packed_record[1024];

    (void)state;
    ev_buf_reset(&archive);
    ev_buf_add_bytes(&archive, EV_LIT("\x5D\x2A\x4D\x18"));
    for (int shift = 0; shift < 32; shift += 8)
        ev_buf_add_char(&archive, (char)(dictionary.len >> shift));
    ev_buf_add_bytes(&archive, dictionary);
    ev_buf_reset(&plain);
    made_response(&plain, "http://a.example/", MADE_HTML("Wool fair"));
    ev_buf_add(&archive, packed_record,
               ZSTD_compress_usingDict(cctx, packed_record, sizeof packed_record, plain.data,
                                       plain.len, dictionary.data, dictionary.len, 3));
    ZSTD_freeCCtx(cctx);
    ev_buf_reset(&told);
    assert_int_equal(told_memory(ev_buf_bytes(&archive), "made.warc.zst", &told, NULL), EV_OK);
    assert_true(ev_bytes_find(ev_buf_bytes(&told), EV_LIT("record: Wool fair"), 0) < told.len);
}

/* ---- damage ---- */

/* Overwrite what stands at the first occurrence of what behind the record's offset. */
static void damage(size_t record, const char *what, const char *with)
{
    size_t at = ev_bytes_find(ev_buf_bytes(&archive), ev_bytes_of(what), offsets[record]);

    assert_true(at < archive.len);
    memcpy(archive.data + at, with, strlen(with));
}

static const struct {
    const char *why, *what, *with, *problem;
    unsigned left_out;
} plain_damage[] = {
    { "a length too small", "Content-Length: 1", "Content-Length: 0",
      "the length of the record is wrong: left out", 2 },
    { "a length too large: the next record is not swallowed", "Content-Length: 1",
      "Content-Length: 3", "the length of the record is wrong: left out", 2 },
    { "a length larger than the file", "Content-Length: 1", "Content-Length: 9",
      "the record is cut short: left out", 2 },
    { "no number for a length", "Content-Length: ", "Content-Length: x",
      "the record has no length that can be read", 2 },
    { "no length",
      "Content-Length: ", "Content-Breadth:", "the record has no length that can be read", 2 },
    { "a line without a colon is told, and the record read", "Content-Type:", "Content-Type ",
      "no colon in line 5 of the record's header", 0 },
    { "no first line", "WARC/1.0", "WORK/1.0", "no WARC record begins here", 2 },
};

static void test_damage_plain(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(plain_damage); i++) {
        char problem[200];

        four_records(NULL);
        damage(1, plain_damage[i].what, plain_damage[i].with);
        snprintf(problem, sizeof problem, "problem @%zu: %s\n", offsets[1],
                 plain_damage[i].problem);
        check_four(plain_damage[i].why, plain_damage[i].left_out, 1, problem);
    }
}

/* Any byte of a packed record turned: its neighbours are read, and something is told. */
static void check_each_byte(void (*pack)(struct ev_buf *, struct ev_bytes))
{
    four_records(pack);
    for (size_t at = offsets[1]; at < offsets[2]; at++) {
        ev_buf_reset(&told);
        archive.data[at] = (char)~archive.data[at];
        assert_int_equal(told_memory(ev_buf_bytes(&archive), "made.warc", &told, NULL), EV_OK);
        archive.data[at] = (char)~archive.data[at];
        if (ev_bytes_find(ev_buf_bytes(&told), EV_LIT("of the north"), 0) == told.len ||
            ev_bytes_find(ev_buf_bytes(&told), EV_LIT("of the south"), 0) == told.len ||
            ev_bytes_find(ev_buf_bytes(&told), EV_LIT("of the west"), 0) == told.len)
            fail_msg("byte %zu of the record: %s", at - offsets[1], told.data);
        if (ev_bytes_find(ev_buf_bytes(&told), EV_LIT("problem @"), 0) == told.len &&
            ev_bytes_find(ev_buf_bytes(&told), EV_LIT("Fair of the east\n"), 0) == told.len)
            fail_msg("byte %zu of the record: nothing told: %s", at - offsets[1], told.data);
    }
}

static void test_damage_packed(void **state)
{
    (void)state;
    check_each_byte(made_gzip);
    check_each_byte(made_zstd);
}

/* Junk between members, and NULs that pad them. */
static void test_junk_between(void **state)
{
    (void)state;
    four_records(made_gzip);
    ev_buf_reset(&plain);
    ev_buf_add_bytes(&plain, ev_bytes_slice(ev_buf_bytes(&archive), 0, offsets[2]));
    ev_buf_add_bytes(&plain, EV_LIT("\0\0\0\0junk \x1F\x8B\x08 junk"));
    ev_buf_add_bytes(&plain, ev_bytes_slice(ev_buf_bytes(&archive), offsets[2], archive.len));
    ev_buf_reset(&archive);
    ev_buf_add_bytes(&archive, ev_buf_bytes(&plain));
    offsets[2] += 4 + 13;
    offsets[3] += 4 + 13;
    ev_buf_reset(&plain);
    ev_buf_add_fmt(&plain, "problem @%zu: no gzip data here\n", offsets[2] - 13);
    check_four("junk between members", 0, 2, plain.data);
}

/* Cut at every byte: what stands before the cut is read, and a cut record is told. */
static void check_each_cut(void (*pack)(struct ev_buf *, struct ev_bytes), size_t from)
{
    four_records(pack);
    for (size_t len = from; len < archive.len; len++) {
        size_t whole = 0, pages = 0, at = 0;
        bool cut_is_told;
        char *exact = ev_malloc(len);

        memcpy(exact, archive.data, len);
        ev_buf_reset(&told);
        assert_int_equal(told_memory((struct ev_bytes){ exact, len }, "made.warc", &told, NULL),
                         EV_OK);
        ev_free(exact);
        while (whole < 4 && (whole == 3 ? archive.len : offsets[whole + 1]) <= len)
            whole++;
        for (; (at = ev_bytes_find(ev_buf_bytes(&told), EV_LIT("record: Fair"), at)) < told.len;
             at++)
            pages++;
        cut_is_told = ev_bytes_find(ev_buf_bytes(&told), EV_LIT("problem @"), 0) < told.len;
        if (pages < whole || (pages == whole && len > offsets[whole] && !cut_is_told) ||
            pages > whole + 1)
            fail_msg("cut at %zu: %s", len, told.data == NULL ? "" : told.data);
    }
}

static void test_truncation(void **state)
{
    (void)state;
    check_each_cut(NULL, strlen("WARC/1."));
    check_each_cut(made_gzip, strlen("\x1F\x8B\x08"));
    check_each_cut(made_zstd, 16); /* before: nothing tells it from text */
}

/* 80 MB of blanks in a member of 80 kB: it stops, is told, and the next record is read. */
static void test_bomb(void **state)
{
    static char blanks[1 << 20];
    char problem[200];

    (void)state;
    memset(blanks, ' ', sizeof blanks);
    ev_buf_reset(&plain);
    ev_buf_add_fmt(&plain,
                   "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/"
                   "\r\nContent-Type: image/png\r\nContent-Length: %u\r\n\r\n",
                   80u << 20);
    for (int i = 0; i < 80; i++)
        ev_buf_add(&plain, blanks, sizeof blanks);
    ev_buf_reset(&archive);
    made_gzip(&archive, ev_buf_bytes(&plain));
    offsets[1] = archive.len;
    ev_buf_reset(&plain);
    made_response(&plain, "http://a.example/", MADE_HTML("Wool fair"));
    made_gzip(&archive, ev_buf_bytes(&plain));
    snprintf(problem, sizeof problem,
             "problem @0: unpacks to more than 200 times its size: left out\n"
             "page http://a.example/ @%zu " UTC " record: Wool fair\n",
             offsets[1]);
    check_told("a bomb", problem);
}

static enum ev_status read_four(struct ev_error *err)
{
    struct ev_buf silent;
    enum ev_status st;

    ev_buf_init(&silent, EV_BUF_MAX);
    st = told_memory(ev_buf_bytes(&archive), "made.warc", &silent, err);
    ev_buf_clear(&silent);
    return st;
}

static void test_no_memory(void **state)
{
    (void)state;
    packed_archive("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", pack_chunked_gzip);
    ev_buf_reset(&plain);
    made_gzip(&plain, ev_buf_bytes(&archive));
    ev_buf_reset(&archive);
    ev_buf_add_bytes(&archive, ev_buf_bytes(&plain));
    fail_each_allocation(read_four);
}

/* ---- revisits ---- */

#define REVISIT                                                                          \
    "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\n" \
    "Content-Type: application/http\r\n"
#define SAME_URL                                          \
    "WARC-Refers-To-Target-URI: http://a.example/old\r\n" \
    "WARC-Refers-To-Date: 2021-01-12T10:30:00Z\r\n"
#define DIGEST "WARC-Payload-Digest: sha1:MADEMADEMADEMADE\r\n"

static char dir[] = "/tmp/evsearch-warc-XXXXXX";

static void write_file(const char *name, void (*pack)(struct ev_buf *, struct ev_bytes))
{
    char path[100];
    FILE *file;

    snprintf(path, sizeof path, "%s/%s", dir, name);
    ev_buf_reset(&archive);
    if (pack == NULL)
        ev_buf_add_bytes(&archive, ev_buf_bytes(&plain));
    else
        pack(&archive, ev_buf_bytes(&plain));
    assert_non_null(file = fopen(path, "wb"));
    assert_int_equal(fwrite(archive.data, 1, archive.len, file), archive.len);
    assert_int_equal(fclose(file), 0);
}

/* A revisit in one file, what it refers to in another. */
static const struct {
    const char *why, *first, *second, *fields, *want;
} revisits[] = {
    { "what it refers to came before, found by address and time", "b", "a", SAME_URL,
      "page http://a.example/new @0 " UTC " record: Wool fair\n" },
    { "it comes later", "a", "b", SAME_URL,
      "page http://a.example/new @0 " UTC " record: Wool fair\n" },
    { "by the digest, whatever its address is", "b", "a", DIGEST,
      "page http://a.example/new @0 " UTC " record: Wool fair\n" },
    { "by the digest, later", "a", "b", DIGEST,
      "page http://a.example/new @0 " UTC " record: Wool fair\n" },
    { "it is nowhere", "a", "b", "",
      "problem @0: 1 revisit record refers to a payload that is in no input\n" },
};

static void check_revisit(size_t i, void (*pack)(struct ev_buf *, struct ev_bytes))
{
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct ev_sink sink = { &told, told_page, NULL, told_problem };
    struct ev_error err = EV_ERROR_INIT;
    char fields[400];

    snprintf(fields, sizeof fields, REVISIT "%s", revisits[i].fields);
    ev_buf_reset(&plain);
    made_warc(&plain, "revisit", "http://a.example/new", fields, EV_LIT("HTTP/1.1 304 -\r\n\r\n"));
    write_file(revisits[i].first[0] == 'a' ? "1" : "2", pack);
    ev_buf_reset(&plain);
    made_warc(&plain, "response", "http://a.example/old",
              "Content-Type: application/http\r\n" DIGEST, EV_LIT(MADE_HTML("Wool fair")));
    write_file(revisits[i].first[0] == 'a' ? "2" : "1", pack);
    ev_buf_reset(&told);
    assert_int_equal(ev_read_path(dir, &options, &sink, &err), EV_OK);
    if (ev_bytes_find(ev_buf_bytes(&told), ev_bytes_of(revisits[i].want), 0) == told.len)
        fail_msg("%s: %s", revisits[i].why, told.data);
    if (ev_bytes_find(ev_buf_bytes(&told), EV_LIT("a.example/old"), 0) == told.len)
        fail_msg("%s: the first is not read: %s", revisits[i].why, told.data);
}

static void test_revisits(void **state)
{
    char path[100];

    (void)state;
    assert_non_null(mkdtemp(dir));
    for (size_t i = 0; i < COUNT_OF(revisits); i++) {
        check_revisit(i, NULL);
        check_revisit(i, made_gzip);
        check_revisit(i, made_zstd);
    }
    for (int i = 1; i <= 2; i++) {
        snprintf(path, sizeof path, "%s/%d", dir, i);
        assert_int_equal(remove(path), 0);
    }
    assert_int_equal(remove(dir), 0);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_records),       cmocka_unit_test(test_bodies),
        cmocka_unit_test(test_packed_bodies), cmocka_unit_test(test_packed_archives),
        cmocka_unit_test(test_split_members), cmocka_unit_test(test_zstd_dictionary),
        cmocka_unit_test(test_damage_plain),  cmocka_unit_test(test_damage_packed),
        cmocka_unit_test(test_junk_between),  cmocka_unit_test(test_truncation),
        cmocka_unit_test(test_revisits),      cmocka_unit_test(test_bomb),
        cmocka_unit_test(test_no_memory),
    };

    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, make_bufs, clear_bufs);
}
