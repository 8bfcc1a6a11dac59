#include "tests/unit/testing.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "evsearch/buf.h"
#include "evsearch/reader.h"

/* What the sink heard, in order: "page NAME TITLE|problem NAME TEXT". */
struct heard {
    struct ev_buf log;
    enum ev_status answer;
};

static void heard_sep(struct heard *h)
{
    if (h->log.len > 0)
        ev_buf_add_char(&h->log, '|');
}

/* The last part of a path, since the tests' folder has any name. */
static struct ev_bytes last_part(struct ev_bytes path)
{
    size_t from = path.len;

    while (from > 0 && path.data[from - 1] != '/')
        from--;
    return ev_bytes_slice(path, from, path.len);
}

static enum ev_status hear_page(void *ctx, const struct ev_page *page, struct ev_error *err)
{
    struct heard *h = ctx;
    struct ev_bytes name = last_part(page->source.path);

    heard_sep(h);
    ev_buf_add_fmt(&h->log, "%.*s %.*s: %.*s", EV_FMT(page->media_type), EV_FMT(name),
                   EV_FMT(page->title));
    return h->answer == EV_OK ? EV_OK : ev_fail(err, h->answer, "stop");
}

static void hear_problem(void *ctx, const struct ev_error *err)
{
    struct heard *h = ctx;
    struct ev_bytes name = last_part(ev_bytes_of(err->file));

    heard_sep(h);
    ev_buf_add_fmt(&h->log, "problem %.*s: %s", EV_FMT(name), err->text);
}

/* EV_LIT is no constant; a table needs one. */
#define BYTES(literal)               \
    {                                \
        literal, sizeof(literal) - 1 \
    }

static const struct {
    struct ev_bytes bytes;
    const char *name, *media_type;
    const char *reader;
    const char *why;
} bid_rows[] = {
    { BYTES("One line"), "x", "", "text", "plain text without a name" },
    { BYTES("One line"), "x.txt", "", "text", "plain text by its name" },
    { BYTES("<p>One"), "x.html", "", "html", "a fragment by its name" },
    { BYTES("<p>One"), "x", "text/html; charset=utf-8", "html", "a fragment by media type" },
    { BYTES("<div><p>a</p><br>b</div>"), "x", "", "html", "a fragment by its tags" },
    { BYTES("\n <!-- c --> <!DocType HTML>"), "x.txt", "", "html",
      "what it is wins over its name" },
    { BYTES("\xEF\xBB\xBF<html>"), "", "", "html", "behind a mark" },
    { BYTES("<?xml version='1.0'?><!DOCTYPE html>"), "", "", "html", "XHTML" },
    { BYTES("\xFF\xFE<\0h\0t\0m\0l\0>\0"), "", "", "html", "UTF-16" },
    { BYTES("\xFF\xFE"
            "a\0b\0"),
      "", "", "text", "text in UTF-16" },
    { BYTES("a < b and c > d"), "", "", "text", "brackets in text" },
    { BYTES("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"), "x.html", "", NULL,
      "a picture that is called a page" },
    { BYTES("%PDF-1.4\n1 0 obj"), "x", "", NULL, "a PDF is no text" },
    { BYTES("PK\3\4\x14\0"), "x", "", NULL, "an archive" },
};

static void test_bids(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(bid_rows); i++) {
        const struct ev_reader *got = ev_reader_choose(bid_rows[i].bytes, bid_rows[i].name,
                                                       ev_bytes_of(bid_rows[i].media_type));

        check_text(bid_rows[i].why, ev_bytes_of(got == NULL ? "none" : got->name),
                   bid_rows[i].reader == NULL ? "none" : bid_rows[i].reader);
    }
}

static void test_table(void **state)
{
    const struct ev_reader *reader;

    (void)state;
    for (size_t i = 0; (reader = ev_reader_at(i)) != NULL; i++) {
        assert_true(reader->name[0] != '\0' && reader->help[0] != '\0');
        assert_int_equal(reader->bid(EV_NOTHING, "", EV_NOTHING), 0);
        for (size_t k = 0; k < i; k++)
            assert_string_not_equal(reader->name, ev_reader_at(k)->name);
    }
}

/* ---- files and directories --------------------------------------------------------------- */

static char folder[] = "/tmp/evsearch-reader-XXXXXX";

static const char *path_in(const char *name)
{
    static char path[4096];

    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static void file_write(const char *name, const char *text)
{
    FILE *f = fopen(path_in(name), "wb");

    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
}

static int folder_make(void **state)
{
    (void)state;
    if (mkdtemp(folder) == NULL || mkdir(path_in("c"), 0700) != 0)
        return -1;
    file_write("b.txt", "B");
    file_write("a.html", "<title>A</title>");
    file_write("c/d.txt", "D");
    file_write("c-.txt", "C-");
    file_write("empty", "");
    file_write("pic.png", "\x89PNG\r\n\x1A\n\x01\x02\x03\x04");
    file_write(".hidden", "H");
    file_write("n\xFF.txt", "N");
    return mkfifo(path_in("fifo"), 0600) != 0 || symlink("b.txt", path_in("link")) != 0 ||
           symlink("..", path_in("c/up")) != 0;
}

static int folder_remove(void **state)
{
    static const char *const names[] = { "b.txt", "a.html",  "c/d.txt", "c-.txt",
                                         "empty", "pic.png", ".hidden", "n\xFF.txt",
                                         "fifo",  "link",    "c/up",    "large" };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(names); i++)
        (void)unlink(path_in(names[i]));
    (void)rmdir(path_in("c"));
    return rmdir(folder);
}

static enum ev_status hear(struct heard *h, const char *path, const struct ev_read_options *options,
                           struct ev_error *err)
{
    struct ev_sink sink = { h, hear_page, NULL, hear_problem };

    ev_buf_init(&h->log, EV_BUF_MAX);
    return ev_read_path(path, options, &sink, err);
}

static void test_walk(void **state)
{
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct heard h = { .answer = EV_OK };

    (void)state;
    assert_int_equal(hear(&h, folder, &options, NULL), EV_OK);
    check_text("byte order, no link, no fifo, nothing hidden", ev_buf_bytes(&h.log),
               "text/html a.html: A|text/plain b.txt: B|text/plain d.txt: D|text/plain c-.txt: C-|"
               "problem empty: the file is empty|text/plain n\\xFF.txt: N|"
               "problem pic.png: no reader knows this kind of file");
    ev_buf_clear(&h.log);
}

static void test_walk_follows_links_when_asked(void **state)
{
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct heard h = { .answer = EV_OK };

    (void)state;
    options.follow_symlinks = true;
    assert_int_equal(hear(&h, path_in("c"), &options, NULL), EV_OK);
    assert_true(ev_bytes_find(ev_buf_bytes(&h.log), EV_LIT("link: B"), 0) < h.log.len);
    assert_true(ev_bytes_find(ev_buf_bytes(&h.log), EV_LIT("a link to a directory it lies in"), 0) <
                h.log.len);
    ev_buf_clear(&h.log);
}

static void test_one_path(void **state)
{
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct ev_error err = EV_ERROR_INIT;
    struct heard h = { .answer = EV_OK };

    (void)state;
    assert_int_equal(hear(&h, path_in("b.txt"), &options, &err), EV_OK);
    check_text("a file", ev_buf_bytes(&h.log), "text/plain b.txt: B");
    ev_buf_clear(&h.log);
    assert_int_equal(hear(&h, path_in("link"), &options, &err), EV_OK);
    check_text("a link that the user named", ev_buf_bytes(&h.log), "text/plain link: B");
    ev_buf_clear(&h.log);
    assert_int_equal(hear(&h, path_in("nothing"), &options, &err), EV_EIO);
    assert_int_equal(h.log.len, 0);
    assert_string_equal(err.file, path_in("nothing"));
    assert_int_equal(hear(&h, path_in("fifo"), &options, &err), EV_EIO);
    assert_string_equal(err.text, "neither a file nor a directory");
}

static void test_sink_stops_the_run(void **state)
{
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct ev_error err = EV_ERROR_INIT;
    struct heard h = { .answer = EV_EINDEX };

    (void)state;
    assert_int_equal(hear(&h, folder, &options, &err), EV_EINDEX);
    check_text("after the first page", ev_buf_bytes(&h.log), "text/html a.html: A");
    assert_string_equal(err.text, "stop");
    ev_buf_clear(&h.log);
}

static void test_too_large(void **state)
{
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct heard h = { .answer = EV_OK };

    (void)state;
    file_write("large", "One\nTwo\n");
    options.limits.max_page_bytes = 5;
    assert_int_equal(hear(&h, path_in("large"), &options, NULL), EV_OK);
    check_text("cut and said so", ev_buf_bytes(&h.log),
               "problem large: larger than 5 bytes: the rest is left out|text/plain large: One");
    ev_buf_clear(&h.log);
}

/* ---- where and when ---------------------------------------------------------------------- */

static enum ev_status see_source(void *ctx, const struct ev_page *page, struct ev_error *err)
{
    (void)err;
    *(struct ev_source *)ctx = page->source;
    return EV_OK;
}

static void test_capture_time(void **state)
{
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct ev_source source;
    struct ev_sink sink = { &source, see_source, NULL, NULL };

    (void)state;
    assert_int_equal(ev_read_path(path_in("b.txt"), &options, &sink, NULL), EV_OK);
    assert_int_equal(source.captured_from, EV_CAPTURE_FILE_TIME);
    assert_true(source.captured_utc_s > 0);
    assert_int_equal(ev_read_memory(EV_LIT("x"), "x", &options, &sink, NULL), EV_OK);
    assert_int_equal(source.captured_from, EV_CAPTURE_UNKNOWN);
    assert_true(source.captured_utc_s == INT64_MIN);
    options.crawl_time_utc_s = 17;
    assert_int_equal(ev_read_memory(EV_LIT("x"), "x", &options, &sink, NULL), EV_OK);
    assert_int_equal(source.captured_from, EV_CAPTURE_OPTION);
    assert_int_equal(source.captured_utc_s, 17);
}

static enum ev_status read_sample(struct ev_error *err)
{
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct ev_sink sink = { NULL, NULL, NULL, NULL };

    return ev_read_path(path_in("c"), &options, &sink, err);
}

static void test_without_memory(void **state)
{
    (void)state;
    fail_each_allocation(read_sample);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bids),           cmocka_unit_test(test_table),
        cmocka_unit_test(test_walk),           cmocka_unit_test(test_walk_follows_links_when_asked),
        cmocka_unit_test(test_one_path),       cmocka_unit_test(test_sink_stops_the_run),
        cmocka_unit_test(test_too_large),      cmocka_unit_test(test_capture_time),
        cmocka_unit_test(test_without_memory),
    };

    return cmocka_run_group_tests_name("readers", tests, folder_make, folder_remove);
}
