#include "tests/unit/testing.h"

#include "evsearch/page.h"
#include "indexer/page/charset.h"

/* EV_LIT is no constant; a table needs one. */
#define BYTES(literal)               \
    {                                \
        literal, sizeof(literal) - 1 \
    }

static const struct {
    struct ev_bytes bytes;
    const char *hint;
    enum ev_markup markup;
    const char *text, *charset, *from;
    const char *why;
} rows[] = {
    { BYTES("abc"), "", EV_MARKUP_HTML, "abc", "utf-8", "utf-8", "ASCII" },
    { BYTES("\xC3\xA9"), "", EV_MARKUP_NONE, "\xC3\xA9", "utf-8", "utf-8", "valid UTF-8" },
    { BYTES("\xEF\xBB\xBF\xC3\xA9"), "latin1", EV_MARKUP_NONE, "\xC3\xA9", "utf-8", "bom",
      "a mark wins over HTTP" },
    { BYTES("\xFF\xFE"
            "a\0\xE9\0"),
      "", EV_MARKUP_NONE, "a\xC3\xA9", "utf-16le", "bom", "UTF-16" },
    { BYTES("\xFE\xFF\0a\0\xE9"), "", EV_MARKUP_NONE, "a\xC3\xA9", "utf-16be", "bom",
      "UTF-16, big end first" },
    { BYTES("\xFF\xFE\0\0a\0\0\0"), "", EV_MARKUP_NONE, "a", "utf-32le", "bom", "UTF-32" },
    { BYTES("\x93\xE9\x94"), "ISO-8859-1", EV_MARKUP_NONE, "\xE2\x80\x9C\xC3\xA9\xE2\x80\x9D",
      "windows-1252", "http", "latin1 means windows-1252" },
    { BYTES("<meta charset=koi8-r>\xC1"), "windows-1251", EV_MARKUP_HTML,
      "<meta charset=koi8-r>\xD0\x91", "windows-1251", "http", "HTTP wins over meta" },
    { BYTES("<META  CharSet = 'KOI8-R' >\xC1"), "", EV_MARKUP_HTML,
      "<META  CharSet = 'KOI8-R' >\xD0\xB0", "koi8-r", "meta", "meta charset" },
    { BYTES("<meta http-equiv=content-type content=\"text/html; charset=iso-8859-2\">\xB1"), "",
      EV_MARKUP_HTML,
      "<meta http-equiv=content-type content=\"text/html; charset=iso-8859-2\">\xC4\x85",
      "iso-8859-2", "meta", "meta http-equiv" },
    { BYTES("<!-- <meta charset=koi8-r> --><meta charset=utf-8>\xC3\xA9"), "", EV_MARKUP_HTML,
      "<!-- <meta charset=koi8-r> --><meta charset=utf-8>\xC3\xA9", "utf-8", "meta",
      "a comment declares nothing" },
    { BYTES("<meta charset=utf-16>\xC3\xA9"), "", EV_MARKUP_HTML, "<meta charset=utf-16>\xC3\xA9",
      "utf-8", "meta", "what can be read byte by byte is not UTF-16" },
    { BYTES("<meta charset=nonsense>\xC3\xA9"), "", EV_MARKUP_HTML,
      "<meta charset=nonsense>\xC3\xA9", "utf-8", "utf-8", "an unknown label says nothing" },
    { BYTES("<?xml version='1.0' encoding='iso-8859-15'?>\xA4"), "", EV_MARKUP_HTML,
      "<?xml version='1.0' encoding='iso-8859-15'?>\xE2\x82\xAC", "iso-8859-15", "xml",
      "XML declaration" },
    { BYTES("<meta charset=utf-8>a\xE9z"), "", EV_MARKUP_HTML, "<meta charset=utf-8>a\xEF\xBF\xBDz",
      "utf-8", "meta", "a broken byte becomes U+FFFD" },
    { BYTES("a\x81z"), "windows-1250", EV_MARKUP_NONE, "a\xEF\xBF\xBDz", "windows-1250", "http",
      "a byte that the charset has not" },
    { BYTES("\x82\xA0\x82"), "shift_jis", EV_MARKUP_NONE, "\xE3\x81\x82\xEF\xBF\xBD", "shift_jis",
      "http", "a character cut at the end" },
    { BYTES("\xD1\xE5\xEC\xE8\xED\xE0\xF0 \xEF\xEE \xE8\xF1\xF2\xEE\xF0\xE8\xE8 \xE3\xEE\xF0\xEE"
            "\xE4\xE0, \xE2\xF5\xEE\xE4 \xF1\xE2\xEE\xE1\xEE\xE4\xED\xFB\xE9"),
      "", EV_MARKUP_NONE,
      "\xD0\xA1\xD0\xB5\xD0\xBC\xD0\xB8\xD0\xBD\xD0\xB0\xD1\x80 \xD0\xBF\xD0\xBE "
      "\xD0\xB8\xD1\x81\xD1\x82\xD0\xBE\xD1\x80\xD0\xB8\xD0\xB8 "
      "\xD0\xB3\xD0\xBE\xD1\x80\xD0\xBE\xD0\xB4\xD0\xB0, \xD0\xB2\xD1\x85\xD0\xBE\xD0\xB4 "
      "\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB1\xD0\xBE\xD0\xB4\xD0\xBD\xD1\x8B\xD0\xB9",
      "windows-1251", "detected", "Russian that says nothing of its charset" },
};

static void test_roads(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct ev_arena arena;
        struct ev_decoded got;

        ev_arena_init(&arena, 0);
        assert_int_equal(
            ev_decode(rows[i].bytes, ev_bytes_of(rows[i].hint), rows[i].markup, &arena, &got, NULL),
            EV_OK);
        check_text(rows[i].why, got.text, rows[i].text);
        check_text(rows[i].why, ev_bytes_of(got.charset->name), rows[i].charset);
        check_text(rows[i].why, ev_bytes_of(got.from), rows[i].from);
        ev_arena_clear(&arena);
    }
}

static const struct {
    const char *label, *charset;
    const char *why;
} label_rows[] = {
    { " UTF8 ", "utf-8", "blanks and case" },
    { "us-ascii", "windows-1252", "WHATWG's alias" },
    { "ISO_8859-9", "windows-1254", "Turkish" },
    { "gb2312", "gb18030", "the larger set" },
    { "Windows-31J", "shift_jis", "Japanese" },
    { "ks_c_5601-1987", "euc-kr", "Korean" },
    { "tis-620", "windows-874", "Thai" },
    { "utf-7", NULL, "not read: it hides markup" },
    { "", NULL, "nothing" },
};

static void test_labels(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(label_rows); i++) {
        const struct ev_charset *got = ev_charset_find(ev_bytes_of(label_rows[i].label));

        if ((got == NULL) != (label_rows[i].charset == NULL))
            fail_msg("%s: %s", label_rows[i].why, got == NULL ? "unknown" : got->name);
        if (got != NULL)
            check_text(label_rows[i].why, ev_bytes_of(got->name), label_rows[i].charset);
    }
}

static void test_offsets_stay_those_of_the_input(void **state)
{
    struct ev_source source = { 0 };
    struct ev_arena arena;
    struct ev_page page;

    (void)state;
    ev_arena_init(&arena, 0);
    assert_int_equal(ev_page_from_html(EV_LIT("\xEF\xBB\xBF<p>abc</p>"), EV_NOTHING, &source, NULL,
                                       &arena, &page, NULL),
                     EV_OK);
    assert_int_equal(page.blocks[0].place.offset_first, 6);
    assert_int_equal(page.blocks[0].place.offset_past, 9);
    assert_int_equal(
        ev_page_from_html(EV_LIT("<p>\xE9"), EV_LIT("latin1"), &source, NULL, &arena, &page, NULL),
        EV_OK);
    assert_true(page.blocks[0].place.offset_first == EV_NO_OFFSET);
    assert_int_equal(page.blocks[0].place.line_first, 1);
    ev_arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_roads),
        cmocka_unit_test(test_labels),
        cmocka_unit_test(test_offsets_stay_those_of_the_input),
    };

    return cmocka_run_group_tests_name("page/charset", tests, NULL, NULL);
}
