#include "tests/unit/testing.h"

static const struct {
    const char *a, *b;
    int order; /* sign */
    bool nocase;
    const char *why;
} pairs[] = {
    { "", "", 0, true, "two empty ones" },
    { "a", "a", 0, true, "same" },
    { "a", "b", -1, false, "by the first byte that differs" },
    { "ab", "a", 1, false, "a beginning sorts first" },
    { "", "a", -1, false, "nothing sorts first" },
    { "Fair", "fAIR", -1, true, "A-Z and a-z are one" },
    { "\xC3\xA4", "\xC3\x84", 1, false, "but no other letters are" },
    { "[", "{", -1, false, "nor what stands beside the letters" },
    { "z", "\xC3\xA4", -1, false, "bytes are unsigned" },
};

static int sign(int n)
{
    return (n > 0) - (n < 0);
}

static void test_compare(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(pairs); i++) {
        struct ev_bytes a = ev_bytes_of(pairs[i].a), b = ev_bytes_of(pairs[i].b);

        if (sign(ev_bytes_compare(a, b)) != pairs[i].order ||
            sign(ev_bytes_compare(b, a)) != -pairs[i].order ||
            ev_bytes_equal(a, b) != (pairs[i].order == 0) ||
            ev_bytes_equal_nocase(a, b) != pairs[i].nocase)
            fail_msg("%s", pairs[i].why);
    }
}

static void test_null_is_nothing(void **state)
{
    (void)state;
    assert_int_equal(ev_bytes_of(NULL).len, 0);
    assert_true(ev_bytes_equal(EV_NOTHING, ev_bytes_of("")));
    assert_true(ev_bytes_starts(EV_NOTHING, EV_NOTHING));
    assert_true(ev_bytes_ends(EV_LIT("a"), EV_NOTHING));
    assert_int_equal(ev_bytes_find(EV_NOTHING, EV_LIT("a"), 0), 0);
    assert_int_equal(ev_bytes_trim(EV_NOTHING).len, 0);
}

static void test_starts_ends(void **state)
{
    (void)state;
    assert_true(ev_bytes_starts(EV_LIT("webinar"), EV_LIT("web")));
    assert_false(ev_bytes_starts(EV_LIT("web"), EV_LIT("webinar")));
    assert_true(ev_bytes_ends(EV_LIT("webinar"), EV_LIT("nar")));
    assert_false(ev_bytes_ends(EV_LIT("nar"), EV_LIT("webinar")));
    assert_false(ev_bytes_ends(EV_LIT("webinar"), EV_LIT("web")));
}

static const struct {
    const char *s, *what;
    size_t from, want;
    const char *why;
} finds[] = {
    { "to be or not to be", "be", 0, 3, "the first" },
    { "to be or not to be", "be", 4, 16, "the next" },
    { "to be or not to be", "be", 17, 18, "too little left" },
    { "to be", "to be or", 0, 5, "longer than all" },
    { "abc", "", 1, 1, "nothing is everywhere" },
    { "abc", "a", 99, 3, "from behind the end" },
};

static void test_find(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(finds); i++) {
        size_t got =
            ev_bytes_find(ev_bytes_of(finds[i].s), ev_bytes_of(finds[i].what), finds[i].from);

        if (got != finds[i].want)
            fail_msg("%s: %zu", finds[i].why, got);
    }
}

static void test_slice_is_clamped(void **state)
{
    struct ev_bytes s = EV_LIT("event");

    (void)state;
    check_text("inside", ev_bytes_slice(s, 1, 3), "ve");
    check_text("past the end", ev_bytes_slice(s, 3, 99), "nt");
    check_text("beginning past the end", ev_bytes_slice(s, 9, 99), "");
    check_text("backwards", ev_bytes_slice(s, 3, 1), "");
}

static void test_trim(void **state)
{
    (void)state;
    check_text("both ends", ev_bytes_trim(EV_LIT(" \t\r\n\v\fa b ")), "a b");
    check_text("all blank", ev_bytes_trim(EV_LIT(" \n ")), "");
    check_text("no-break space stays", ev_bytes_trim(EV_LIT("\xC2\xA0")), "\xC2\xA0");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_compare),          cmocka_unit_test(test_null_is_nothing),
        cmocka_unit_test(test_starts_ends),      cmocka_unit_test(test_find),
        cmocka_unit_test(test_slice_is_clamped), cmocka_unit_test(test_trim),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
