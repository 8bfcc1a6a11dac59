#include "tests/unit/testing.h"

#include "evsearch/buf.h"

static void test_appends(void **state)
{
    struct ev_buf buf;

    (void)state;
    ev_buf_init(&buf, 1000);
    assert_int_equal(ev_buf_bytes(&buf).len, 0);
    ev_buf_add(&buf, "a\0b", 3);
    ev_buf_add_str(&buf, "-");
    ev_buf_add_char(&buf, 'c');
    ev_buf_add_bytes(&buf, EV_NOTHING);
    ev_buf_add_fmt(&buf, "%d%s", 42, "!");
    assert_int_equal(buf.len, 8);
    assert_memory_equal(buf.data, "a\0b-c42!", 9);
    assert_int_equal(ev_buf_status(&buf, NULL), EV_OK);
    ev_buf_clear(&buf);
    assert_null(buf.data);
    assert_int_equal(buf.max, 1000);
}

static void test_ceiling_is_exact_and_sticks(void **state)
{
    struct ev_error err = EV_ERROR_INIT;
    struct ev_buf buf;

    (void)state;
    ev_buf_init(&buf, 100);
    for (int i = 0; i < 99; i++)
        ev_buf_add_char(&buf, 'x');
    assert_int_equal(ev_buf_status(&buf, NULL), EV_OK);
    ev_buf_add_char(&buf, 'y');
    assert_int_equal(buf.len, 99); /* capacity grows in powers of two, the ceiling does not */
    assert_int_equal(ev_buf_status(&buf, &err), EV_ELIMIT);
    assert_string_equal(err.text, "output larger than 100 bytes");
    ev_buf_cut(&buf, 10);
    ev_buf_add_char(&buf, 'z'); /* there is room again, but the failure sticks */
    assert_int_equal(buf.len, 10);
    ev_buf_reset(&buf);
    ev_buf_add_char(&buf, 'z');
    check_text("after reset", ev_buf_bytes(&buf), "z");
    assert_int_equal(ev_buf_status(&buf, NULL), EV_OK);
    ev_buf_clear(&buf);
}

static void test_one_append_over_the_ceiling(void **state)
{
    struct ev_buf buf;

    (void)state;
    ev_buf_init(&buf, 4);
    ev_buf_add(&buf, "long text", 9);
    ev_buf_add_fmt(&buf, "%d", 12345);
    assert_int_equal(buf.len, 0);
    assert_int_equal(ev_buf_status(&buf, NULL), EV_ELIMIT);
    ev_buf_clear(&buf);
}

static const struct {
    uint32_t rune;
    const char *want;
    const char *why;
} runes[] = {
    { 'A', "A", "ASCII" },
    { 0x7F, "\x7F", "last of one byte" },
    { 0x80, "\xC2\x80", "first of two" },
    { 0x7FF, "\xDF\xBF", "last of two" },
    { 0x800, "\xE0\xA0\x80", "first of three" },
    { 0xFFFD, "\xEF\xBF\xBD", "replacement" },
    { 0x10000, "\xF0\x90\x80\x80", "first of four" },
    { 0x10FFFF, "\xF4\x8F\xBF\xBF", "the last" },
    { 0x110000, "", "above the last" },
    { 0xD800, "", "a surrogate" },
    { 0xDFFF, "", "the last surrogate" },
};

static void test_runes(void **state)
{
    struct ev_buf buf;

    (void)state;
    ev_buf_init(&buf, 64);
    for (size_t i = 0; i < COUNT_OF(runes); i++) {
        ev_buf_reset(&buf);
        ev_buf_add_rune(&buf, runes[i].rune);
        check_text(runes[i].why, ev_buf_bytes(&buf), runes[i].want);
    }
    ev_buf_clear(&buf);
}

static void test_cut(void **state)
{
    struct ev_buf buf;

    (void)state;
    ev_buf_init(&buf, 64);
    ev_buf_cut(&buf, 0); /* nothing there yet */
    ev_buf_add_str(&buf, "event");
    ev_buf_cut(&buf, 9);
    assert_string_equal(buf.data, "event");
    ev_buf_cut(&buf, 2);
    assert_string_equal(buf.data, "ev");
    ev_buf_clear(&buf);
}

static enum ev_status many_appends(struct ev_error *err)
{
    struct ev_buf buf;
    enum ev_status st;

    ev_buf_init(&buf, EV_BUF_MAX);
    for (int i = 0; i < 500; i++)
        ev_buf_add_fmt(&buf, "line %d\n", i);
    st = ev_buf_status(&buf, err);
    ev_buf_clear(&buf);
    return st;
}

static void test_no_memory(void **state)
{
    (void)state;
    fail_each_allocation(many_appends);
}

static void test_strndup(void **state)
{
    char *copy = ev_strndup("half of it", 4);

    (void)state;
    assert_string_equal(copy, "half");
    ev_free(copy);
    copy = ev_strndup(NULL, 0);
    assert_string_equal(copy, "");
    ev_free(copy);
    ev_free(NULL);
    ev_alloc_fail_at(1);
    assert_null(ev_strndup("x", 1));
    ev_alloc_fail_at(0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_appends),
        cmocka_unit_test(test_ceiling_is_exact_and_sticks),
        cmocka_unit_test(test_one_append_over_the_ceiling),
        cmocka_unit_test(test_runes),
        cmocka_unit_test(test_cut),
        cmocka_unit_test(test_no_memory),
        cmocka_unit_test(test_strndup),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
