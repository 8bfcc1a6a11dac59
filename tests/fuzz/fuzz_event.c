/* Stored events: whatever was written is read back the same; nothing else is half read. */
#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "evsearch/event.h"

static void check_written_and_read(const struct ev_event *event)
{
    struct ev_event again;
    struct ev_buf first, second;
    struct ev_arena arena;

    ev_arena_init(&arena, 0);
    ev_buf_init(&first, EV_BUF_MAX);
    ev_buf_init(&second, EV_BUF_MAX);
    ev_event_write(event, true, &first);
    CHECK(first.status == EV_OK);
    CHECK(memchr(first.data, '\n', first.len) == NULL);
    CHECK(ev_event_read(ev_buf_bytes(&first), &arena, &again, NULL) == EV_OK);
    ev_event_write(&again, true, &second);
    CHECK(ev_bytes_equal(ev_buf_bytes(&first), ev_buf_bytes(&second)));
    ev_buf_clear(&first);
    ev_buf_clear(&second);
    ev_arena_clear(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ev_error err = EV_ERROR_INIT;
    struct ev_event event, before;
    struct ev_arena arena;
    enum ev_status st;

    ev_arena_init(&arena, 0);
    memset(&event, 0x5A, sizeof event);
    before = event;
    st = ev_event_read((struct ev_bytes){ (const char *)data, size }, &arena, &event, &err);
    if (st == EV_OK) {
        check_written_and_read(&event);
    } else {
        CHECK(st == EV_EINPUT);
        CHECK(memcmp(&event, &before, sizeof event) == 0);
        CHECK(err.text[0] != '\0' && err.offset <= size);
    }
    ev_arena_clear(&arena);
    return 0;
}
