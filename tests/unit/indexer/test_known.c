/* What is known of a file before it is read: manifests, and paths in mirrored directories. */
#include "tests/unit/testing.h"

#include <stdio.h>

#include "indexer/readers/known.h"

static const struct {
    const char *why, *path, *url;
} paths[] = {
    { "as wget stores a page", "town.example/events/1.html", "http://town.example/events/1.html" },
    { "below a directory of ours", "mirror/www.town.example/a", "http://www.town.example/a" },
    { "a country", "www.town.pl/a", "http://www.town.pl/a" },
    { "with --protocol-directories", "https/town.example/a", "https://town.example/a" },
    { "a port", "town.example:8080/a", "http://town.example:8080/a" },
    { "the page of a directory", "town.example/events/index.html", "http://town.example/events/" },
    { "the first page", "town.example/index.html", "http://town.example/" },
    { "a query", "town.example/list?page=2.html", "http://town.example/list?page=2" },
    { "what is no address is escaped", "town.example/a b#c\xC3\xA9",
      "http://town.example/a%20b%23c%C3%A9" },
    { "the first host counts", "town.example/www.other.example/a",
      "http://town.example/www.other.example/a" },
    { "no host", "crawl/events/1.html", "" },
    { "a date is no host", "2021.01.12/1.html", "" },
    { "a version is no host", "site-1.2.0/1.html", "" },
    { "a file is no host", "town.example", "" },
    { "a hidden directory is no host", ".git/a", "" },
    { "a library is no host", "node.js/a", "" },
    { "two dots", "town..example/a", "" },
    { "nothing", "", "" },
};

static void test_paths(void **state)
{
    struct ev_buf url;

    (void)state;
    ev_buf_init(&url, EV_BUF_MAX);
    for (size_t i = 0; i < COUNT_OF(paths); i++) {
        ev_buf_reset(&url);
        ev_known_from_path(ev_bytes_of(paths[i].path), &url);
        check_text(paths[i].why, ev_buf_bytes(&url), paths[i].url);
    }
    ev_buf_clear(&url);
}

static const char manifest_text[] = "path\turl\tcaptured\n"
                                    "# a comment\n"
                                    "a.html\thttp://town.example/a\t2021-01-12T10:30:00Z\r\n"
                                    "./sub//b.html\thttp://town.example/b\n"
                                    "\n"
                                    "c.html\t\t20210112\n"
                                    "/far/d.html\thttp://town.example/d";

static const struct {
    const char *why, *path, *url;
    int64_t captured_utc_s; /* 5: as it was */
} rows[] = {
    { "all columns", "crawl/a.html", "http://town.example/a", 1610447400 },
    { "the same file by another path", "./crawl//a.html", "http://town.example/a", 1610447400 },
    { "no time", "crawl/sub/b.html", "http://town.example/b", 5 },
    { "no address", "crawl/c.html", "before", 1610409600 },
    { "a path from the root", "/far/d.html", "http://town.example/d", 5 },
    { "not in it", "crawl/e.html", "before", 5 },
    { "not the same directory", "a.html", "before", 5 },
};

static void test_manifest(void **state)
{
    struct ev_manifest *manifest = NULL;
    struct ev_error err = EV_ERROR_INIT;

    (void)state;
    assert_int_equal(
        ev_manifest_read(ev_bytes_of(manifest_text), "crawl/MANIFEST.tsv", &manifest, &err), EV_OK);
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct ev_source source = { .url = EV_LIT("before"), .captured_utc_s = 5 };

        assert_int_equal(ev_known_from_manifest(manifest, ev_bytes_of(rows[i].path), &source, &err),
                         EV_OK);
        check_text(rows[i].why, source.url, rows[i].url);
        if (source.captured_utc_s != rows[i].captured_utc_s)
            fail_msg("%s: %lld", rows[i].why, (long long)source.captured_utc_s);
        assert_int_equal(source.captured_from,
                         rows[i].captured_utc_s == 5 ? EV_CAPTURE_UNKNOWN : EV_CAPTURE_MANIFEST);
    }
    ev_manifest_free(&manifest);
}

static void test_manifest_wrong(void **state)
{
    struct ev_manifest *manifest = NULL;
    struct ev_error err = EV_ERROR_INIT;

    (void)state;
    assert_int_equal(ev_manifest_read(EV_LIT("a\tb\nc\td\tyesterday\n"), "m.tsv", &manifest, &err),
                     EV_EINPUT);
    assert_int_equal(err.line, 2);
    assert_string_equal(err.file, "m.tsv");
    assert_non_null(strstr(err.text, "yesterday"));
    assert_int_equal(ev_manifest_read(EV_LIT("\thttp://x.example/\n"), "m.tsv", &manifest, &err),
                     EV_EINPUT);
    assert_null(manifest);
}

static enum ev_status read_made(struct ev_error *err)
{
    struct ev_manifest *manifest = NULL;
    enum ev_status st = ev_manifest_read(ev_bytes_of(manifest_text), "crawl/m.tsv", &manifest, err);

    ev_manifest_free(&manifest);
    return st;
}

static void test_no_memory(void **state)
{
    (void)state;
    fail_each_allocation(read_made);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_paths),
        cmocka_unit_test(test_manifest),
        cmocka_unit_test(test_manifest_wrong),
        cmocka_unit_test(test_no_memory),
    };

    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
