/* Bytes of terminals, and the keys they are. */
#include "tests/unit/testing.h"

#include "searcher/interactive.h"

static const struct {
    const char *bytes;
    size_t len;
    bool more;
    size_t taken;
    uint32_t key;
    const char *why;
} rows[] = {
    { "a", 1, true, 1, 'a', "a letter" },
    { "ab", 2, true, 1, 'a', "one at a time" },
    { "\r", 1, true, 1, EV_KEY_ENTER, "enter" },
    { "\n", 1, true, 1, EV_KEY_ENTER, "enter, translated" },
    { "\b", 1, true, 1, EV_KEY_BACKSPACE, "the other backspace" },
    { "\0", 1, true, 1, EV_KEY_NONE, "a NUL" },
    { "\303\245", 2, true, 2, 0xE5, "two bytes" },
    { "\303", 1, true, 0, EV_KEY_NONE, "half a character: the rest is to come" },
    { "\303", 1, false, 1, EV_KEY_NONE, "it did not come" },
    { "\346\260\264", 3, true, 3, 0x6C34, "three bytes" },
    { "\360\237\230\200", 4, true, 4, 0x1F600, "four bytes" },
    { "\377", 1, true, 0, EV_KEY_NONE, "not UTF-8, perhaps" },
    { "\377abc", 4, true, 1, EV_KEY_NONE, "not UTF-8" },
    { "\033", 1, true, 0, EV_KEY_NONE, "a sequence may begin" },
    { "\033", 1, false, 1, EV_KEY_ESCAPE, "the escape key" },
    { "\033x", 2, true, 1, EV_KEY_ESCAPE, "escape, then a letter" },
    { "\033[", 2, true, 0, EV_KEY_NONE, "a sequence began" },
    { "\033[", 2, false, 2, EV_KEY_NONE, "and did not go on" },
    { "\033[A", 3, true, 3, EV_KEY_UP, "up" },
    { "\033OB", 3, true, 3, EV_KEY_DOWN, "down, application mode" },
    { "\033O", 2, true, 0, EV_KEY_NONE, "the rest is to come" },
    { "\033[1;5C", 6, true, 6, EV_KEY_RIGHT, "with control held" },
    { "\033[5~", 4, true, 4, EV_KEY_PAGE_UP, "page up" },
    { "\033[6~", 4, true, 4, EV_KEY_PAGE_DOWN, "page down" },
    { "\033[3~x", 5, true, 4, EV_KEY_DELETE, "delete, then more" },
    { "\033[1~", 4, true, 4, EV_KEY_HOME, "home" },
    { "\033[4~", 4, true, 4, EV_KEY_END, "end" },
    { "\033OM", 3, true, 3, EV_KEY_ENTER, "enter of the number block" },
    { "\033[99~", 5, true, 5, EV_KEY_NONE, "a key we do not know, whole" },
    { "\033[?62;1c", 8, true, 8, EV_KEY_NONE, "an answer of the terminal" },
    { "\033[\303\245", 4, true, 3, EV_KEY_NONE, "a broken sequence ends" },
};

static void test_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        uint32_t key;
        size_t taken =
            ev_key_read((struct ev_bytes){ rows[i].bytes, rows[i].len }, rows[i].more, &key);

        if (taken != rows[i].taken || (taken > 0 && key != rows[i].key))
            fail_msg("%s: %zu bytes, key %#x", rows[i].why, taken, key);
    }
}

/* A sequence without an end is given up before a buffer is full. */
static void test_endless(void **state)
{
    char bytes[256] = "\033[";
    uint32_t key;
    size_t taken;

    (void)state;
    memset(bytes + 2, '1', sizeof bytes - 2);
    taken = ev_key_read((struct ev_bytes){ bytes, sizeof bytes }, true, &key);
    assert_in_range(taken, 1, sizeof bytes);
    assert_int_equal(key, EV_KEY_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_endless),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
