#include "tests/unit/testing.h"

#include "base/utf8.h"

static const struct {
    const char *text, *fold, *lower, *why;
} folds[] = {
    { "", "", "", "nothing" },
    { "Open DATA", "open data", "open data", "ASCII" },
    { "Ume\u00E5", "umea", "ume\u00E5", "ring above" },
    { "Umea\u030A", "umea", "ume\u00E5", "the same, decomposed" },
    { "\u0141\u00F3d\u017A", "lodz", "\u0142\u00F3d\u017A", "a stroke is no mark" },
    { "Stra\u00DFe", "strasse", "stra\u00DFe", "sharp s" },
    { "STRA\u1E9EE", "strasse", "stra\u00DFe", "capital sharp s" },
    { "\u00C6r\u00F8", "aero", "\u00E6r\u00F8", "ligature and slash" },
    { "\uFB01lm", "film", "\uFB01lm", "the fi ligature" },
    { "\u0130stanbul", "istanbul", "istanbul", "dotted capital i" },
    { "D\u0131yarbak\u0131r", "diyarbakir", "d\u0131yarbak\u0131r", "dotless i" },
    { "\u00DE\u00F3r\u00F0ur", "thordur", "\u00FE\u00F3r\u00F0ur", "thorn and eth" },
    { "\u0152uvre", "oeuvre", "\u0153uvre", "oe" },
    { "\u039F\u0394\u039F\u03A3", "\u03BF\u03B4\u03BF\u03C3", "\u03BF\u03B4\u03BF\u03C3", "Greek" },
    { "\uFF21\uFF22", "ab", "\uFF41\uFF42", "full width" },
    { "x\u00B2", "x2", "x\u00B2", "superscript" },
    { "soft\u00ADhyphen", "softhyphen", "soft\u00ADhyphen", "not seen, not told apart" },
    { "caf\u00E9-bar!", "cafe-bar!", "caf\u00E9-bar!", "punctuation stays" },
    { "a\xFF"
      "b",
      "ab", "ab", "invalid bytes go" },
    { "\xE2\x82", "", "", "a cut character goes" },
    { "\u6771\u4EAC", "\u6771\u4EAC", "\u6771\u4EAC", "no case, no marks" },
};

static void check_with(void (*fn)(struct ev_bytes, struct ev_buf *), const char *text,
                       const char *want, const char *why)
{
    struct ev_buf out;

    ev_buf_init(&out, EV_BUF_MAX);
    fn(ev_bytes_of(text), &out);
    assert_int_equal(ev_buf_status(&out, NULL), EV_OK);
    check_text(why, ev_buf_bytes(&out), want);
    ev_buf_clear(&out);
}

static void test_fold_and_lower(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(folds); i++) {
        check_with(ev_fold, folds[i].text, folds[i].fold, folds[i].why);
        check_with(ev_lower, folds[i].text, folds[i].lower, folds[i].why);
        check_with(ev_fold, folds[i].fold, folds[i].fold, "folding again changes nothing");
    }
}

static const struct {
    const char *text, *want, *why;
} cleans[] = {
    { "  two   words ", "two words", "runs of blanks" },
    { "a\r\n\tb", "a b", "line ends and tabs" },
    { "a\u00A0\u2003b\u3000c", "a b c", "blanks of other widths" },
    { "a\u200Bb\uFEFFc\u2060d\u00ADe", "abcde", "characters that are not seen" },
    { "a\u200Db", "a\u200Db", "joiners stay: scripts need them" },
    { "bell\x07 \x1B[31mred", "bell [31mred", "controls" },
    { "a\xC2\x85"
      "b",
      "a b", "the other line end" },
    { "e\u0301", "\u00E9", "composed" },
    { "a\xFFz", "a\uFFFDz", "invalid bytes are seen" },
    { "\uFFFD", "\uFFFD", "a real one stays" },
    { " \u00A0\n", "", "blanks only" },
};

static void test_clean(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(cleans); i++) {
        check_with(ev_clean, cleans[i].text, cleans[i].want, cleans[i].why);
        check_with(ev_clean, cleans[i].want, cleans[i].want, "cleaning again changes nothing");
    }
}

static const struct {
    const char *text;
    bool valid;
    size_t count, width;
    const char *why;
} measures[] = {
    { "", true, 0, 0, "nothing" },
    { "abc", true, 3, 3, "ASCII" },
    { "\u00E9t\u00E9", true, 3, 3, "two bytes, one column" },
    { "\u6771\u4EAC", true, 2, 4, "wide" },
    { "e\u0301", true, 2, 1, "a mark takes no room" },
    { "\U0001F6B2", true, 1, 2, "four bytes, wide" },
    { "\uFFFD", true, 1, 1, "the replacement itself is valid" },
    { "\x80", false, 0, 1, "continuation alone" },
    { "\xC3", false, 1, 1, "cut" },
    { "\xC0\xAF", false, 1, 2, "overlong" },
    { "\xED\xA0\x80", false, 1, 3, "surrogate" },
    { "\xF4\x90\x80\x80", false, 1, 4, "above the last" },
};

static void test_measures(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(measures); i++) {
        struct ev_bytes s = ev_bytes_of(measures[i].text);

        if (ev_utf8_valid(s) != measures[i].valid || ev_utf8_count(s) != measures[i].count ||
            ev_utf8_width(s) != measures[i].width)
            fail_msg("%s: valid %d, %zu characters, %zu columns", measures[i].why, ev_utf8_valid(s),
                     ev_utf8_count(s), ev_utf8_width(s));
    }
}

static void test_forth_and_back(void **state)
{
    struct ev_bytes s = ev_bytes_of("a\u00E9\u6771\U0001F6B2\xFFz\xC3");
    uint32_t runes[16];
    size_t count = 0, at = 0;

    (void)state;
    while (at < s.len)
        runes[count++] = ev_utf8_next(s, &at);
    assert_int_equal(count, 7);
    assert_int_equal(runes[3], 0x1F6B2);
    assert_int_equal(runes[4], EV_RUNE_BAD);
    while (at > 0)
        assert_int_equal(ev_utf8_prev(s, &at), runes[--count]);
    assert_int_equal(count, 0);
}

static void test_cut_never_inside_a_character(void **state)
{
    struct ev_bytes s = ev_bytes_of("x\u00E9\u6771\U0001F6B2");

    (void)state;
    for (size_t max = 0; max <= s.len + 2; max++) {
        size_t cut = ev_utf8_cut(s, max);

        assert_true(cut <= max || max > s.len);
        assert_true(ev_utf8_valid(ev_bytes_slice(s, 0, cut)));
        assert_true(cut + 4 > max || cut == s.len);
    }
    assert_int_equal(ev_utf8_cut(s, 99), s.len);
}

static const struct {
    uint32_t rune;
    const char *classes; /* of l(etter) d(igit) U(pper) L(ower) s(pace) */
} classes[] = {
    { 'a', "lL" },   { 'Z', "lU" },   { '7', "d" },     { ' ', "s" },     { '\n', "s" },
    { '_', "" },     { 0xE9, "lL" },  { 0x0141, "lU" }, { 0x01C5, "lU" }, { 0x0301, "l" },
    { 0x6771, "l" }, { 0x0663, "d" }, { 0xA0, "s" },    { 0x2028, "s" },  { 0x85, "s" },
    { 0x2013, "" },  { 0x1F6B2, "" }, { '[', "" },      { '@', "" },      { 0x3000, "s" },
};

static void test_classes(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(classes); i++) {
        uint32_t r = classes[i].rune;
        char got[6] = "";
        size_t n = 0;

        if (ev_rune_is_letter(r))
            got[n++] = 'l';
        if (ev_rune_is_digit(r))
            got[n++] = 'd';
        if (ev_rune_is_upper(r))
            got[n++] = 'U';
        if (ev_rune_is_lower(r))
            got[n++] = 'L';
        if (ev_rune_is_space(r))
            got[n++] = 's';
        if (strcmp(got, classes[i].classes) != 0)
            fail_msg("U+%04X: \"%s\"", (unsigned)r, got);
    }
    assert_int_equal(ev_rune_lower('Q'), 'q');
    assert_int_equal(ev_rune_lower(0x0141), 0x0142);
    assert_int_equal(ev_rune_lower('5'), '5');
}

static enum ev_status fold_lower_clean(struct ev_error *err)
{
    struct ev_buf out;
    enum ev_status st;

    ev_buf_init(&out, EV_BUF_MAX);
    ev_fold(ev_bytes_of("\u00C5ngstr\u00F6m"), &out);
    ev_lower(ev_bytes_of("\u00C5ngstr\u00F6m"), &out);
    ev_clean(ev_bytes_of(" \u00C5ngstr\u00F6m  "), &out);
    st = ev_buf_status(&out, err);
    ev_buf_clear(&out);
    return st;
}

static void test_no_memory(void **state)
{
    (void)state;
    fail_each_allocation(fold_lower_clean);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fold_and_lower),
        cmocka_unit_test(test_clean),
        cmocka_unit_test(test_measures),
        cmocka_unit_test(test_forth_and_back),
        cmocka_unit_test(test_cut_never_inside_a_character),
        cmocka_unit_test(test_classes),
        cmocka_unit_test(test_no_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
