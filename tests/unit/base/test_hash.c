#include "tests/unit/testing.h"

#include "base/edit.h"
#include "base/hash.h"

static const struct {
    uint64_t high, low;
    size_t count;
    const char *want, *why;
} texts[] = {
    { 0, 0, 4, "0000", "zeros" },
    { UINT64_MAX, UINT64_MAX, 26, "zzzzzzzzzzzzzzzzzzzzzzzzzw",
      "all bits: 25 fives and three bits" },
    { (uint64_t)1 << 59, 0, 2, "10", "the top five bits come first" },
    { 0, 1, 26, "00000000000000000000000004", "the last bit" },
    { 1, 0, 14, "00000000000020", "across the two halves" },
    { UINT64_C(0x00443214C7425400), 0, 1, "0", "one character" },
};

static void test_text(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        struct ev_hash hash = { texts[i].high, texts[i].low };
        char out[EV_HASH_TEXT_MAX + 1];

        ev_hash_text(hash, texts[i].count, out);
        check_text(texts[i].why, ev_bytes_of(out), texts[i].want);
    }
}

/* Ids are stored: a new library or machine must give the same. */
static void test_values_never_change(void **state)
{
    char out[EV_HASH_TEXT_MAX + 1];

    (void)state;
    ev_hash_text(ev_hash_of(EV_LIT("")), 10, out);
    assert_string_equal(out, "k6n0dmr18y");
    ev_hash_text(ev_hash_of(EV_LIT("river restoration")), 10, out);
    assert_string_equal(out, "knfg219sjz");
}

static const struct {
    const char *a, *b;
    size_t max, want;
    const char *why;
} edits[] = {
    { "limit", "limit", 2, 0, "same" },
    { "limt", "limit", 2, 1, "one left out" },
    { "limmit", "limit", 2, 1, "one too many" },
    { "linit", "limit", 2, 1, "one wrong" },
    { "", "ab", 2, 2, "from nothing" },
    { "ilmit", "limit", 2, 1, "two neighbours swapped" },
    { "facet", "format", 2, 3, "far apart: max + 1" },
};

static void test_edits(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(edits); i++) {
        struct ev_bytes a = ev_bytes_of(edits[i].a), b = ev_bytes_of(edits[i].b);

        if (ev_edit_distance(a, b, edits[i].max) != edits[i].want ||
            ev_edit_distance(b, a, edits[i].max) != edits[i].want)
            fail_msg("%s: %zu", edits[i].why, ev_edit_distance(a, b, edits[i].max));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_values_never_change),
        cmocka_unit_test(test_edits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
