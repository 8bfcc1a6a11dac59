/* WACZ: WARC files in a zip file; and files that are packed as a whole. */
#include "tests/unit/testing.h"
#include "tests/unit/indexer/archive_made.h"

#define UTC "1610447400"

static struct ev_buf zip, directory, warc, plain, told;
static struct ev_buf *const bufs[] = { &zip, &directory, &warc, &plain, &told };
static size_t entries;

static int make_bufs(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(bufs); i++)
        ev_buf_init(bufs[i], EV_BUF_MAX);
    return 0;
}

static int clear_bufs(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(bufs); i++)
        ev_buf_clear(bufs[i]);
    return 0;
}

/* ---- making zip files ---- */

static void add_number(struct ev_buf *out, uint64_t value, size_t bytes)
{
    for (; bytes > 0; bytes--, value >>= 8)
        ev_buf_add_char(out, (char)(value & 0xFF));
}

/* What a local header and an entry of the directory share; wide: the sizes stand elsewhere. */
static void add_common(struct ev_buf *out, const char *name, struct ev_bytes packed, size_t len,
                       bool deflated, bool wide)
{
    add_number(out, 20, 2); /* version */
    add_number(out, 0, 2);
    add_number(out, deflated ? 8 : 0, 2);
    add_number(out, 0, 4); /* time */
    add_number(out, 0, 4); /* CRC, which is not looked at: what is inside has its own */
    add_number(out, wide ? UINT32_MAX : packed.len, 4);
    add_number(out, wide ? UINT32_MAX : len, 4);
    add_number(out, strlen(name), 2);
}

static size_t zip_add(const char *name, struct ev_bytes content, bool deflated, bool wide)
{
    struct ev_bytes packed = content;
    size_t at = zip.len, data;

    if (deflated) {
        ev_buf_reset(&plain);
        made_gzip(&plain, content);
        packed = ev_bytes_slice(ev_buf_bytes(&plain), 10, plain.len - 8);
    }
    ev_buf_add_str(&zip, "PK\3\4");
    add_common(&zip, name, packed, content.len, deflated, false);
    add_number(&zip, 0, 2);
    ev_buf_add_str(&zip, name);
    data = zip.len;
    ev_buf_add_bytes(&zip, packed);

    ev_buf_add_str(&directory, "PK\1\2");
    add_number(&directory, 20, 2); /* made by */
    add_common(&directory, name, packed, content.len, deflated, wide);
    add_number(&directory, wide ? 28 : 0, 2);
    add_number(&directory, 0, 2);
    add_number(&directory, 0, 8); /* disk, attributes */
    add_number(&directory, wide ? UINT32_MAX : at, 4);
    ev_buf_add_str(&directory, name);
    if (wide) {
        add_number(&directory, 1, 2);
        add_number(&directory, 24, 2);
        add_number(&directory, content.len, 8);
        add_number(&directory, packed.len, 8);
        add_number(&directory, at, 8);
    }
    entries++;
    return data;
}

static void zip_begin(void)
{
    ev_buf_reset(&zip);
    ev_buf_reset(&directory);
    entries = 0;
}

static void zip_end(bool wide)
{
    size_t at = zip.len, end;

    ev_buf_add_bytes(&zip, ev_buf_bytes(&directory));
    end = zip.len;
    if (wide) {
        ev_buf_add_str(&zip, "PK\6\6");
        add_number(&zip, 44, 8);
        add_number(&zip, 0, 12);
        add_number(&zip, entries, 8);
        add_number(&zip, entries, 8);
        add_number(&zip, directory.len, 8);
        add_number(&zip, at, 8);
        ev_buf_add_str(&zip, "PK\6\7");
        add_number(&zip, 0, 4);
        add_number(&zip, end, 8);
        add_number(&zip, 1, 4);
    }
    ev_buf_add_str(&zip, "PK\5\6");
    add_number(&zip, 0, 4);
    add_number(&zip, wide ? UINT16_MAX : entries, 2);
    add_number(&zip, wide ? UINT16_MAX : entries, 2);
    add_number(&zip, directory.len, 4);
    add_number(&zip, wide ? UINT32_MAX : at, 4);
    add_number(&zip, 0, 2);
}

static void make_warc(const char *url)
{
    ev_buf_reset(&warc);
    ev_buf_reset(&plain);
    made_response(&plain, url, MADE_HTML("Wool fair"));
    made_gzip(&warc, ev_buf_bytes(&plain));
}

static void check_told(const char *why, const char *name, const char *want)
{
    struct ev_error err = EV_ERROR_INIT;

    ev_buf_reset(&told);
    if (told_memory(ev_buf_bytes(&zip), name, &told, &err) != EV_OK)
        fail_msg("%s: %s", why, err.text);
    check_text(why, ev_buf_bytes(&told), want);
}

/* ---- tests ---- */

static void check_two(const char *why, bool deflated, bool wide)
{
    char want[300];
    size_t first, second;

    zip_begin();
    zip_add("datapackage.json", EV_LIT("{\"profile\":\"data-package\"}"), true, false);
    make_warc("http://a.example/one");
    first = zip_add("archive/one.warc.gz", ev_buf_bytes(&warc), deflated, wide);
    zip_add("pages/pages.jsonl", EV_LIT("{\"url\":\"http://a.example/\"}\n"), true, false);
    make_warc("http://a.example/two");
    second = zip_add("archive/two.warc.gz", ev_buf_bytes(&warc), deflated, wide);
    zip_end(wide);
    snprintf(want, sizeof want,
             "page http://a.example/one @%zu " UTC " record: Wool fair\n"
             "page http://a.example/two @%zu " UTC " record: Wool fair\n",
             first, second);
    check_told(why, "made.wacz", want);
    check_told("the name does not matter", "made", want);
}

static void test_wacz(void **state)
{
    (void)state;
    check_two("stored", false, false);
    check_two("stored, with wide numbers", false, true);
    check_two("packed once more", true, false);
}

static void test_damage(void **state)
{
    struct ev_buf whole;

    (void)state;
    zip_begin();
    make_warc("http://a.example/");
    zip_add("archive/one.warc.gz", ev_buf_bytes(&warc), false, false);
    zip_add("archive/two.txt", EV_LIT("no archive\n"), false, false);
    zip_end(false);
    ev_buf_reset(&told);
    assert_int_equal(told_memory(ev_buf_bytes(&zip), "made.wacz", &told, NULL), EV_OK);
    assert_true(ev_bytes_find(ev_buf_bytes(&told), EV_LIT("Wool fair"), 0) < told.len);
    assert_true(ev_bytes_find(ev_buf_bytes(&told), EV_LIT("is no WARC file"), 0) < told.len);

    ev_buf_init(&whole, EV_BUF_MAX);
    ev_buf_add_bytes(&whole, ev_buf_bytes(&zip));
    for (size_t len = 4; len < whole.len; len++) {
        char *exact = ev_malloc(len);

        memcpy(exact, whole.data, len);
        ev_buf_reset(&told);
        assert_int_equal(told_memory((struct ev_bytes){ exact, len }, "made.wacz", &told, NULL),
                         EV_OK);
        ev_free(exact);
        assert_true(ev_bytes_find(ev_buf_bytes(&told), EV_LIT("problem "), 0) < told.len);
    }
    for (size_t at = 4; at < whole.len; at++) { /* any byte turned: no crash */
        zip.data[at] = (char)~zip.data[at];
        ev_buf_reset(&told);
        assert_int_equal(told_memory(ev_buf_bytes(&zip), "made.wacz", &told, NULL), EV_OK);
        zip.data[at] = (char)~zip.data[at];
    }
    ev_buf_clear(&whole);
}

/* A hundred names for one file inside. */
static void test_overlap(void **state)
{
    (void)state;
    zip_begin();
    make_warc("http://a.example/");
    zip_add("archive/one.warc.gz", ev_buf_bytes(&warc), false, false);
    ev_buf_reset(&plain);
    ev_buf_add_bytes(&plain, ev_buf_bytes(&directory));
    for (; entries < 100; entries++)
        ev_buf_add_bytes(&directory, ev_buf_bytes(&plain));
    zip_end(false);
    ev_buf_reset(&told);
    assert_int_equal(told_memory(ev_buf_bytes(&zip), "made.wacz", &told, NULL), EV_OK);
    assert_true(ev_bytes_find(ev_buf_bytes(&told), EV_LIT("overlap"), 0) < told.len);
}

static const struct {
    const char *why, *name;
    void (*pack)(struct ev_buf *, struct ev_bytes);
    const char *content, *want;
} files[] = {
    { "a page", "made.html.gz", made_gzip, MADE_PAGE("Wool fair"),
      "page  @0 -9223372036854775808 unknown: Wool fair\n" },
    { "text with zstd", "made.txt.zst", made_zstd, "Wool fair\n",
      "page  @0 -9223372036854775808 unknown: Wool fair\n" },
    { "an image", "made.png.gz", made_gzip, "\x89PNG\r\n\x1A\n\1\2\3\4\5\6",
      "problem @18446744073709551615: no reader knows this kind of file\n" },
};

static void test_packed_files(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(files); i++) {
        ev_buf_reset(&zip);
        files[i].pack(&zip, ev_bytes_of(files[i].content));
        check_told(files[i].why, files[i].name, files[i].want);
    }
}

/* Packing in packing ends at the second: input cannot make us go deeper. */
static void test_packed_deep(void **state)
{
    (void)state;
    ev_buf_reset(&zip);
    ev_buf_add_str(&zip, MADE_PAGE("Wool fair"));
    for (int i = 0; i < 20; i++) {
        ev_buf_reset(&plain);
        made_gzip(&plain, ev_buf_bytes(&zip));
        ev_buf_reset(&zip);
        ev_buf_add_bytes(&zip, ev_buf_bytes(&plain));
    }
    check_told("deep", "made.gz",
               "problem @18446744073709551615: no reader knows this kind of file\n");
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wacz),        cmocka_unit_test(test_damage),
        cmocka_unit_test(test_overlap),     cmocka_unit_test(test_packed_files),
        cmocka_unit_test(test_packed_deep),
    };

    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, make_bufs, clear_bufs);
}
