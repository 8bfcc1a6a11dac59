/* An HTML page: blocks, and the mentions read from them. */
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ev_source source = {
        EV_LIT("page.html"), EV_LIT("https://town.example/events/"), EV_NOTHING, 1610409600,
        EV_CAPTURE_OPTION,   { 0, 0, EV_NO_OFFSET, EV_NO_OFFSET },   false,      0
    };
    struct ev_error err = EV_ERROR_INIT;
    struct ev_arena arena;
    struct ev_page page;
    enum ev_status st;

    ev_arena_init(&arena, 0);
    st = ev_page_from_html((struct ev_bytes){ (const char *)data, size }, EV_NOTHING, &source,
                           &fuzz_limits, &arena, &page, &err);
    CHECK(st == EV_OK || (st == EV_ELIMIT && err.text[0] != '\0'));
    if (st == EV_OK) {
        check_page(&page, size);
        check_mentions(&page);
    }
    ev_arena_clear(&arena);
    return 0;
}
