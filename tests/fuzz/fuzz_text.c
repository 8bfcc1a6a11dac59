/* A plain text page: blocks, and the mentions read from them. */
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ev_source source = { EV_LIT("page.txt"),
                                EV_NOTHING,
                                EV_NOTHING,
                                1610409600,
                                EV_CAPTURE_OPTION,
                                { 0, 0, EV_NO_OFFSET, EV_NO_OFFSET },
                                false,
                                0 };
    struct ev_arena arena;
    struct ev_page page;

    ev_arena_init(&arena, 0);
    CHECK(ev_page_from_text((struct ev_bytes){ (const char *)data, size }, &source, &fuzz_limits,
                            &arena, &page, NULL) == EV_OK);
    check_page(&page, size);
    check_mentions(&page);
    ev_arena_clear(&arena);
    return 0;
}
