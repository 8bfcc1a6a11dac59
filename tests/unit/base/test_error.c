#include "tests/unit/testing.h"

#include <errno.h>

#include "base/utf8.h"

static void test_message_and_errno(void **state)
{
    struct ev_error err = EV_ERROR_INIT;

    (void)state;
    errno = ENOENT;
    assert_int_equal(ev_fail(&err, EV_EIO, "cannot read %s", "a file"), EV_EIO);
    assert_int_equal(err.status, EV_EIO);
    assert_int_equal(err.os_errno, ENOENT);
    assert_string_equal(err.text, "cannot read a file");
    assert_true(err.offset == EV_NO_OFFSET);
    assert_int_equal(ev_fail(&err, EV_EINPUT, "bad"), EV_EINPUT);
    assert_int_equal(err.os_errno, 0); /* kept for EV_EIO only */
    assert_int_equal(ev_fail(NULL, EV_EMEM, "nobody asks"), EV_EMEM);
}

static void test_place_is_added_not_replaced(void **state)
{
    struct ev_error err = EV_ERROR_INIT;

    (void)state;
    ev_fail(&err, EV_EINPUT, "no colon in header");
    assert_int_equal(ev_error_at(&err, EV_EINPUT, NULL, 0, 12), EV_EINPUT);
    assert_int_equal(ev_error_at(&err, EV_EINPUT, "crawl.txt", 3, EV_NO_OFFSET), EV_EINPUT);
    assert_string_equal(err.text, "no colon in header");
    assert_string_equal(err.file, "crawl.txt");
    assert_int_equal(err.line, 3);
    assert_int_equal(err.offset, 12);
    assert_int_equal(ev_error_at(NULL, EV_EIO, "x", 1, 1), EV_EIO);
    ev_fail(&err, EV_EMEM, "another");
    assert_string_equal(err.file, ""); /* a new error has no old place */
}

/* A message of any length of two-, three- and four-byte characters stays whole. */
static void test_cut_at_a_character(void **state)
{
    static const char *const letters[] = { "\u00E9", "\u6771", "\U0001F6B2" };

    (void)state;
    for (size_t k = 0; k < COUNT_OF(letters); k++) {
        char text[1024];

        for (size_t lead = 0; lead < 4; lead++) {
            struct ev_error err = EV_ERROR_INIT;

            memset(text, 'x', lead);
            for (size_t at = lead; at + 5 < sizeof text; at += strlen(letters[k]))
                memcpy(text + at, letters[k], strlen(letters[k]) + 1);
            ev_fail(&err, EV_EINPUT, "%s", text);
            assert_true(ev_utf8_valid(ev_bytes_of(err.text)));
            assert_true(strlen(err.text) > sizeof err.text - 5);
            ev_error_at(&err, EV_EINPUT, text, 0, EV_NO_OFFSET);
            assert_true(ev_utf8_valid(ev_bytes_of(err.file)));
            assert_true(strlen(err.file) > sizeof err.file - 5);
        }
    }
}

static void test_every_status_has_a_name(void **state)
{
    (void)state;
    for (int i = EV_OK; i <= EV_EINDEX; i++) {
        assert_string_not_equal(ev_status_name((enum ev_status)i), "unknown status");
        for (int k = EV_OK; k < i; k++)
            assert_string_not_equal(ev_status_name((enum ev_status)i),
                                    ev_status_name((enum ev_status)k));
    }
    assert_string_equal(ev_status_name((enum ev_status)(EV_EINDEX + 1)), "unknown status");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_message_and_errno),
        cmocka_unit_test(test_place_is_added_not_replaced),
        cmocka_unit_test(test_cut_at_a_character),
        cmocka_unit_test(test_every_status_has_a_name),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
