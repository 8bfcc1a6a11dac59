#include "tests/unit/testing.h"

#include "evsearch/page.h"
#include "tests/unit/indexer/blocks.h"

static const struct {
    const char *text;
    const char *blocks;
    const char *why;
} rows[] = {
    { "", "", "nothing" },
    { "\n \n\t\n", "", "blank lines only" },
    { "One\nTwo\n\nThree\n\n\nFour", "l One|l Two|+l Three|+l Four", "gaps by blank lines" },
    { "One\r\nTwo\r\n\r\nThree", "l One|l Two|+l Three", "line ends of DOS" },
    { "One\rTwo\r\rThree", "l One|l Two|+l Three", "line ends of old Macs" },
    { "One\fTwo", "l One|l Two", "a form feed ends a line" },
    { "\xEF\xBB\xBFOne", "l One", "byte order mark" },
    { "One\xC2\xA0\xC2\xA0two\n\xC2\xA0\xC2\xA0\nThree", "l One two|+l Three",
      "no-break spaces are blanks" },
    { "Date:\t3 May\tHall", "r Date:;3 May;Hall", "TABs make a row" },
    { "\tindented", "l indented", "a TAB in front is indent" },
    { "\xE2\x80\xA2 a\n  \xE2\x80\xA2 b\n\xE2\x80\xA2 c", "i1 a|i2 b|i1 c", "depth by indent" },
    { "\xE2\x80\xA2 a\no b\no c\n\xE2\x80\xA2 d", "i1 a|i2 b|i2 c|i1 d", "depth by mark" },
    { "\xE2\x80\xA2"
      "a\n\xE2\x96\xAA"
      "b",
      "i1 a|i2 b", "bullets glued to the text" },
    { "- a\n- b", "i1 a|i1 b", "dashes" },
    { "- Anna, Org\n-Bert, Org\n-Carl, Org", "i1 Anna, Org|i1 Bert, Org|i1 Carl, Org",
      "a dash glued to a word, in a run" },
    { "-Anna came alone", "l -Anna came alone", "one glued dash is none" },
    { "10:00\n\xE2\x80\x93 12:00", "l 10:00|l \xE2\x80\x93 12:00", "a range over two lines" },
    { "-\nAnna\n-\nBert", "i1 Anna|i1 Bert", "a lone dash belongs to the next line" },
    { "10:00\n-\n12:00", "l 10:00|l -|l 12:00", "a lone dash between two times" },
    { "* a\n* b", "i1 a|i1 b", "stars" },
    { "*a* word", "l *a* word", "a star of emphasis" },
    { "**All of it**", "l! All of it", "a line in Markdown's bold" },
    { "**Part** of it", "l **Part** of it", "half a line in bold" },
    { "1. Open\n2. Talk\n3. Close", "i1 Open|i1 Talk|i1 Close", "a numbered list" },
    { "1) Open\nmore of it\n2) Talk", "i1 Open|l more of it|i1 Talk", "text between numbers" },
    { "1. May\n2. May", "l 1. May|l 2. May", "days, not numbers of a list" },
    { "20. Januar 2026\nTreffen", "l 20. Januar 2026|l Treffen", "an ordinal alone" },
    { "o tempo\nhoje", "l o tempo|l hoje", "the letter o is a word" },
    { "One\n-----------\nTwo", "l One|-|l Two", "a drawn line longer than what is above" },
    { "Heading\n=======\nText", "h1 Heading|l Text", "underlined by =" },
    { "Heading\n-------\nText", "h2 Heading|l Text", "underlined by -" },
    { "End of text\nparagraph.\n----------", "l End of text|l paragraph.|-",
      "a paragraph is no heading" },
    { "a\n\n* * *\n\nb", "l a|+-|+l b", "stars with blanks between" },
    { "## Talks ##\nText", "h2 Talks|l Text", "Markdown heading" },
    { "#tag and #other", "l #tag and #other", "a hash tag is no heading" },
    { "\xE2\x80\xA2\n\xE2\x80\xA2 a", "i1 a", "an empty bullet says nothing" },
    { "a\xC2\xAD"
      "b\x01"
      "c",
      "l abc", "soft hyphen and control characters" },
    { "bad \xFF byte", "l bad \xEF\xBF\xBD byte", "a broken byte" },
};

static void page_read(const char *text, struct ev_arena *arena, struct ev_page *page)
{
    struct ev_source source = { .path = EV_LIT("a.txt") };

    ev_arena_init(arena, 0);
    assert_int_equal(ev_page_from_text(ev_bytes_of(text), &source, NULL, arena, page, NULL), EV_OK);
}

static void test_blocks(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct ev_arena arena;
        struct ev_page page;
        struct ev_buf got;

        page_read(rows[i].text, &arena, &page);
        ev_buf_init(&got, EV_BUF_MAX);
        blocks_print(&page, &got);
        check_text(rows[i].why, ev_buf_bytes(&got), rows[i].blocks);
        ev_buf_clear(&got);
        ev_arena_clear(&arena);
    }
}

static void test_address_title_and_place(void **state)
{
    struct ev_arena arena;
    struct ev_page page;

    (void)state;
    page_read("# url: https://a.example/x\n\nFirst line\nSecond", &arena, &page);
    check_text("address", page.source.url, "https://a.example/x");
    check_text("path is kept", page.source.path, "a.txt");
    check_text("title", page.title, "First line");
    assert_int_equal(page.blocks_count, 2);
    assert_int_equal(page.blocks[0].place.line_first, 3);
    assert_int_equal(page.blocks[0].gap, 1);
    assert_int_equal(page.blocks[1].place.line_first, 4);
    assert_int_equal(page.blocks[1].place.offset_first, 39);
    assert_int_equal(page.blocks[1].place.offset_past, 45);
    assert_int_equal(page.source.span.line_last, 4);
    ev_arena_clear(&arena);
}

static void test_limits(void **state)
{
    struct ev_limits limits = { 0, 3, 0, 0, 10 };
    struct ev_source source = { 0 };
    struct ev_arena arena;
    struct ev_page page;

    (void)state;
    ev_arena_init(&arena, 0);
    assert_int_equal(ev_page_from_text(EV_LIT("one two three four\nb\nc\nd"), &source, &limits,
                                       &arena, &page, NULL),
                     EV_OK);
    assert_int_equal(page.blocks_count, 3);
    assert_string_equal(page.cut, "blocks");
    check_text("cut between words", page.blocks[0].text, "one two");
    check_text("the rest is a block of its own", page.blocks[1].text, "three four");
    ev_arena_clear(&arena);
}

static enum ev_status read_sample(struct ev_error *err)
{
    struct ev_source source = { .path = EV_LIT("a.txt") };
    struct ev_arena arena;
    struct ev_page page;
    enum ev_status st;

    ev_arena_init(&arena, 0);
    st = ev_page_from_text(EV_LIT("# url: http://a.example\n\xC3\x84nderung\n\na\tb\n- c\n- d\n"),
                           &source, NULL, &arena, &page, err);
    ev_arena_clear(&arena);
    return st;
}

static void test_without_memory(void **state)
{
    (void)state;
    fail_each_allocation(read_sample);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_blocks),
        cmocka_unit_test(test_address_title_and_place),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_without_memory),
    };

    return cmocka_run_group_tests_name("page/text", tests, NULL, NULL);
}
