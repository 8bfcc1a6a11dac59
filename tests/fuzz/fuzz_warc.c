/*
 * An archive: WARC or ARC, packed or not.
 *
 * The same bytes tell the same; what is wrong with them is told to the sink and is no
 * failure; places lie in the input; addresses are clean.
 */
#include "base/utf8.h"
#include "evsearch/reader.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/page_check.h"

struct seen {
    size_t size;
    uint64_t pages, problems, sum;
};

static void check_url(struct ev_bytes url)
{
    CHECK(ev_utf8_valid(url));
    for (size_t i = 0; i < url.len; i++)
        CHECK((unsigned char)url.data[i] > 0x20);
}

static enum ev_status on_page(void *ctx, const struct ev_page *page, struct ev_error *err)
{
    struct seen *seen = ctx;

    (void)err;
    seen->pages++;
    if (!page->source.in_archive)
        return EV_OK;
    CHECK(page->source.record_offset < seen->size);
    check_url(page->source.url);
    CHECK((page->source.captured_utc_s == INT64_MIN) ==
          (page->source.captured_from == EV_CAPTURE_UNKNOWN));
    seen->sum = seen->sum * 31 + page->source.record_offset + page->blocks_count;
    return EV_OK;
}

static enum ev_status on_mention(void *ctx, const struct ev_mention *mention, struct ev_error *err)
{
    (void)ctx;
    (void)mention;
    (void)err;
    return EV_OK;
}

static void on_problem(void *ctx, const struct ev_error *err)
{
    struct seen *seen = ctx;

    seen->problems++;
    CHECK(err->status != EV_OK);
    CHECK(err->text[0] != '\0');
    CHECK(err->offset == EV_NO_OFFSET || err->offset <= seen->size);
    seen->sum = seen->sum * 31 + err->offset;
}

static struct seen read_once(const uint8_t *data, size_t size)
{
    struct seen seen = { .size = size };
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct ev_sink sink = { &seen, on_page, on_mention, on_problem };
    struct ev_error err = EV_ERROR_INIT;

    options.limits = fuzz_limits;
    CHECK(ev_read_memory((struct ev_bytes){ (const char *)data, size }, "fuzz.warc", &options,
                         &sink, &err) == EV_OK);
    return seen;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct seen first = read_once(data, size), second = read_once(data, size);

    CHECK(first.pages == second.pages);
    CHECK(first.problems == second.problems);
    CHECK(first.sum == second.sum);
    CHECK(first.pages + first.problems > 0 || size > 0);
    return 0;
}
