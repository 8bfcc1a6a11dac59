/* The one fold and the one cleaning of text: valid, and done once is done. */
#include "tests/fuzz/fuzz.h"

#include "base/utf8.h"

static void check_settled(void (*fn)(struct ev_bytes, struct ev_buf *), struct ev_bytes text)
{
    struct ev_buf once, twice;

    ev_buf_init(&once, EV_BUF_MAX);
    ev_buf_init(&twice, EV_BUF_MAX);
    fn(text, &once);
    fn(ev_buf_bytes(&once), &twice);
    CHECK(once.status == EV_OK && twice.status == EV_OK);
    CHECK(ev_utf8_valid(ev_buf_bytes(&once)));
    CHECK(ev_bytes_equal(ev_buf_bytes(&once), ev_buf_bytes(&twice)));
    ev_buf_clear(&once);
    ev_buf_clear(&twice);
}

static void check_steps(struct ev_bytes text)
{
    size_t at = 0, count = 0;

    while (at < text.len) {
        size_t before = at, back;
        uint32_t rune = ev_utf8_next(text, &at);

        CHECK(at > before && at - before <= 4 && at <= text.len);
        back = at;
        if (rune != EV_RUNE_BAD) {
            CHECK(ev_utf8_prev(text, &back) == rune && back == before);
        }
        count++;
    }
    if (ev_utf8_valid(text))
        CHECK(ev_utf8_count(text) == count);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ev_bytes text = { (const char *)data, size };
    struct ev_bytes trimmed = ev_bytes_trim(text);

    check_steps(text);
    check_settled(ev_clean, text);
    check_settled(ev_fold, text);
    check_settled(ev_lower, text);
    CHECK(ev_bytes_equal(ev_bytes_trim(trimmed), trimmed));
    for (size_t max = 0; max < size && max < 16; max++)
        CHECK(ev_utf8_cut(text, max) <= max);
    return 0;
}
