/* ARC: both versions of its line, packed or not, and what is damaged. */
#include "tests/unit/testing.h"
#include "tests/unit/indexer/archive_made.h"

#define VERSION                                                    \
    "filedesc://made.arc 192.0.2.1 20210112103000 text/plain 69\n" \
    "1 0 Made\nURL IP-address Archive-date Content-type Archive-length\n\n   \n\n"
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

/* columns: what stands before the length. */
static void made_arc(struct ev_buf *out, const char *columns, const char *block)
{
    ev_buf_add_fmt(out, "%s %zu\n%s\n", columns, strlen(block), block);
}

static void check_told(const char *why, const char *want)
{
    struct ev_error err = EV_ERROR_INIT;

    ev_buf_reset(&told);
    if (told_memory(ev_buf_bytes(&archive), "made.arc", &told, &err) != EV_OK)
        fail_msg("%s: %s", why, err.text);
    check_text(why, ev_buf_bytes(&told), want);
}

static const struct {
    const char *why, *columns, *block, *want;
} rows[] = {
    { "version 1", "http://a.example/x 192.0.2.7 20210112103000 text/html", MADE_HTML("Wool fair"),
      "page http://a.example/x @130 " UTC " record: Wool fair\n" },
    { "version 2", "http://a.example/x 192.0.2.7 20210112103000 text/html 200 - - 0 made.arc",
      MADE_HTML("Wool fair"), "page http://a.example/x @130 " UTC " record: Wool fair\n" },
    { "blanks in an address", "http://a.example/x y 192.0.2.7 20210112103000 text/html",
      MADE_HTML("Wool fair"), "page http://a.example/x%20y @130 " UTC " record: Wool fair\n" },
    { "an address of IPv6", "http://a.example/x 2001:db8::7 20210112103000 text/html",
      MADE_HTML("Wool fair"), "page http://a.example/x @130 " UTC " record: Wool fair\n" },
    { "a date without seconds", "http://a.example/x 192.0.2.7 202101121030 text/html",
      MADE_HTML("Wool fair"), "page http://a.example/x @130 " UTC " record: Wool fair\n" },
    { "a block without HTTP", "http://a.example/x 192.0.2.7 20210112103000 text/html",
      MADE_PAGE("Wool fair"), "page http://a.example/x @130 " UTC " record: Wool fair\n" },
    { "not found", "http://a.example/x 192.0.2.7 20210112103000 text/html",
      "HTTP/1.1 404 Not Found\r\n\r\n" MADE_PAGE("Gone"), "" },
    { "a look-up of a name", "dns:a.example 192.0.2.7 20210112103000 text/dns",
      "20210112103000\na.example. 1 IN A 192.0.2.1\n", "" },
};

static void test_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        ev_buf_reset(&archive);
        ev_buf_add_str(&archive, VERSION);
        made_arc(&archive, rows[i].columns, rows[i].block);
        check_told(rows[i].why, rows[i].want);
    }
}

#define COLUMNS " 192.0.2.7 20210112103000 text/html"

static void test_packed(void **state)
{
    (void)state;
    ev_buf_reset(&archive);
    made_gzip(&archive, EV_LIT(VERSION));
    ev_buf_reset(&plain);
    made_arc(&plain, "http://a.example/x" COLUMNS, MADE_HTML("Wool fair"));
    made_gzip(&archive, ev_buf_bytes(&plain));
    ev_buf_reset(&told);
    assert_int_equal(told_memory(ev_buf_bytes(&archive), "made.arc.gz", &told, NULL), EV_OK);
    assert_true(ev_bytes_ends(ev_buf_bytes(&told), EV_LIT(" record: Wool fair\n")));
}

static const struct {
    const char *why, *line, *problem;
} damages[] = {
    { "a length too small", "http://a.example/x" COLUMNS " 9",
      "the length of the record is wrong: left out" },
    { "a length too large", "http://a.example/x" COLUMNS " 200",
      "the length of the record is wrong: left out" },
    { "a length larger than the file", "http://a.example/x" COLUMNS " 99999",
      "the record is cut short: left out" },
    { "no length", "http://a.example/x" COLUMNS " -1",
      "the record has no length that can be read" },
    { "no line at all", "nonsense", "no ARC record begins here" },
};

static void test_damage(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(damages); i++) {
        char want[300];
        size_t next;

        ev_buf_reset(&archive);
        ev_buf_add_str(&archive, VERSION);
        ev_buf_add_fmt(&archive, "%s\n" MADE_HTML("East") "\n", damages[i].line);
        next = archive.len;
        made_arc(&archive, "http://a.example/y" COLUMNS, MADE_HTML("Wool fair"));
        snprintf(want, sizeof want,
                 "problem @130: %s\npage http://a.example/y @%zu " UTC " record: Wool fair\n",
                 damages[i].problem, next);
        check_told(damages[i].why, want);
    }
}

static void test_truncation(void **state)
{
    (void)state;
    ev_buf_reset(&plain);
    ev_buf_add_str(&plain, VERSION);
    made_arc(&plain, "http://a.example/x" COLUMNS, MADE_HTML("Wool fair"));
    made_arc(&plain, "http://a.example/y" COLUMNS, MADE_HTML("Mill day"));
    for (size_t len = 0; len < plain.len; len++) {
        char *exact = ev_malloc(len);

        memcpy(exact, plain.data, len);
        ev_buf_reset(&told);
        assert_int_equal(told_memory((struct ev_bytes){ exact, len }, "made.arc", &told, NULL),
                         EV_OK);
        ev_free(exact);
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_packed),
        cmocka_unit_test(test_damage),
        cmocka_unit_test(test_truncation),
    };

    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    return cmocka_run_group_tests(tests, make_bufs, clear_bufs);
}
