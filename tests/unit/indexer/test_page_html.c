#include "tests/unit/testing.h"

#include <stdlib.h>

#include "evsearch/page.h"
#include "tests/unit/indexer/blocks.h"

static const struct {
    const char *html;
    const char *blocks;
    const char *why;
} rows[] = {
    { "", "", "nothing" },
    { "plain text", "+l plain text", "text without a tag" },
    { "<h1>A</h1><h3>B</h3>", "+h1! A|+h3! B", "headings with their level" },
    { "<p>a <b>b</b>c<i> d</i></p>", "+l a bc d", "inline elements join as a browser shows" },
    { "<p>a\n   b\t c</p>", "+l a b c", "white space is one blank" },
    { "<div>a<div>b</div>c</div>", "+l a|+l b|+l c", "boxes break lines" },
    { "<p>a<br>b<br/>c<br><br>d", "+l a|l b|l c|+l d", "br ends a line, two make a gap" },
    { "<ul><li>a<ul><li>b</ul><li>c</ul>", "+i1 a|+i2 b|+i1 c", "depth of lists, tags unclosed" },
    { "<ul><li><h3>a</h3><p>b</p></li><li>c</li></ul>", "+h3! a|+l b|+i1 c",
      "a heading in an item stays a heading" },
    { "<table><tr><td>a<td>b<tr><td>c<td></table>", "+r a;b|l c", "rows of cells" },
    { "<table><tr><td></td><td>b</td><td>c</td></table>", "+r ;b;c",
      "an empty cell keeps its place" },
    { "<table><tr><th>Where<td>Hall</table>", "+n! Where|l Hall", "a label and its value" },
    { "<table><tr><td>When:<td>now</table>", "+n When:|l now", "a label by its colon" },
    { "<table><tr><th>3 May<td>Talk</table>", "+r 3 May;Talk", "a date in th is no label" },
    { "<table><tr><th>Date<th>Title</table>", "+r! Date;Title", "the head of a table" },
    { "<table><tr><td>10:00<td>Talk<br>Anna</table>", "+r 10:00;Talk|l Anna",
      "further lines of the last cell follow the row" },
    { "<table><tr><td><h2>a</h2><p>b</p><td>c</table>", "+h2! a|+l b|+l c",
      "a layout table falls apart" },
    { "<table><tr><td><table><tr><td>a<td>b</table><td>c</table>", "+r a;b|+l c",
      "a table in a table" },
    { "<dl><dt>Where<dd>Hall<dd>Town</dl>", "+n Where|l Hall|l Town", "terms are labels" },
    { "a<hr>b", "+l a|+-|+l b", "a rule" },
    { "<p><strong>all</strong></p><p><b>part</b> of it</p>", "+l! all|+l part of it",
      "emphasis is of the whole line" },
    { "<p style='font-weight: 700'>a</p><font size=5>b</font>", "+l! a|+l! b",
      "emphasis by style and size" },
    { "<p><a href=x>a</a></p><p><a href=x>a</a> b</p>", "+l@ a|+l a b",
      "one link is the whole line, or not" },
    { "<a href=x><h3>a</h3><p>b</p></a>", "+h3!@ a|+l@ b", "a link around blocks" },
    { "<pre>a\n b\n\nc</pre>", "+l a|l b|+l c", "lines of pre" },
    { "a<script>b<c</script><style>d</style><noscript>e</noscript><!-- f -->g", "+l ag",
      "scripts, styles, comments" },
    { "a<p hidden>b</p><p style='display:none'>c</p><p class=sr-only>d</p>", "+l a", "hidden" },
    { "<form><label for=q>Search</label><input id=q><select><option>a</select><button>Go</button>"
      "</form>b",
      "+l b", "controls of forms" },
    { "<h3><button>Title</button></h3>", "+h3! Title", "a button that is a heading" },
    { "<img alt=picture src=x>a", "l a", "the text of an image is no text" },
    { "&Auml;&nbsp;&#228;&#x2013;&#150;&amp;", "+l \xC3\x84 \xC3\xA4\xE2\x80\x93\xE2\x80\x93&",
      "entities, also of windows-1252" },
    { "&ecaron;&nbsp&copy 1 &lpar;a&rpar; &unknown; &amp;ecaron; R&D",
      "+l \xC4\x9B \xC2\xA9 1 (a) &unknown; &ecaron; R&D",
      "entities of HTML 5, a semicolon missing" },
    { "m<sup>2</sup> CO<sub>2</sub>", "+l m2 CO2", "raised and lowered" },
    { "&bull; a<br>&bull; b<br>- c<br>- d<br>e - f", "+i1 a|i1 b|i1 c|i1 d|l e - f",
      "lists written by hand" },
    { "<header>a</header><nav>b</nav><main><header>c</header></main><aside>d</aside>"
      "<footer>e</footer>",
      "+l a {header}|+l b {nav}|+l c|+l d {aside}|+l e {footer}", "regions by element" },
    { "<div role=navigation>a</div><p>b</p><div role=contentinfo>c</div>",
      "+l a {nav}|+l b|+l c {footer}", "regions by role" },
    { "<p>long enough text of the page itself</p><div class='x sidebar'>a</div><div id=footer>b",
      "+l long enough text of the page itself|+l a {aside}|+l b {footer}",
      "regions by class and id" },
    { "<div class=sidebar><h1>T</h1><p>text</p></div>", "+h1! T|+l text",
      "what holds the main heading is no side bar" },
    { "<article><p>a</p><footer>b</footer></article>", "+l a|+l b",
      "the footer of an article is not the page's" },
    { "<p>a<table><tr><td>b</p></td></table></b></i>c", "+l a|+l b|+l c", "broken nesting" },
    { "<section><section><p>a", "+l a", "tags never closed" },
    { "<p>a\xC2\xA0 b\xE2\x80\x8B"
      "c</p>",
      "+l a bc", "no-break and zero-width" },
};

static void page_read(struct ev_bytes html, struct ev_arena *arena, struct ev_page *page)
{
    struct ev_source source = { .path = EV_LIT("a.html"),
                                .url = EV_LIT("https://a.example/dir/page?x") };

    ev_arena_init(arena, 0);
    assert_int_equal(ev_page_from_html(html, EV_NOTHING, &source, NULL, arena, page, NULL), EV_OK);
}

static void test_blocks(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct ev_arena arena;
        struct ev_page page;
        struct ev_buf got;

        page_read(ev_bytes_of(rows[i].html), &arena, &page);
        ev_buf_init(&got, EV_BUF_MAX);
        blocks_print(&page, &got);
        check_text(rows[i].why, ev_buf_bytes(&got), rows[i].blocks);
        ev_buf_clear(&got);
        ev_arena_clear(&arena);
    }
}

static const struct {
    const char *href, *address;
    const char *why;
} link_rows[] = {
    { "b", "https://a.example/dir/b", "beside the page" },
    { "/b", "https://a.example/b", "from the root" },
    { "../../b", "https://a.example/b", "more steps up than there are" },
    { "./b/../c?q=1#d", "https://a.example/dir/c?q=1#d", "dots inside" },
    { "//b.example/c", "https://b.example/c", "another host, same scheme" },
    { "?y", "https://a.example/dir/page?y", "only a query" },
    { "#top", "https://a.example/dir/page?x#top", "only a fragment" },
    { " mailto:a@b.example ", "mailto:a@b.example", "another scheme, blanks around" },
    { "b\n c", "https://a.example/dir/b c", "line ends inside are dropped" },
};

static void test_links(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(link_rows); i++) {
        struct ev_arena arena;
        struct ev_page page;
        struct ev_buf html;

        ev_buf_init(&html, EV_BUF_MAX);
        ev_buf_add_fmt(&html, "<p>see <a href=\"%s\">this <b>one</b></a>.", link_rows[i].href);
        page_read(ev_buf_bytes(&html), &arena, &page);
        assert_int_equal(page.blocks_count, 1);
        assert_int_equal(page.blocks[0].links_count, 1);
        check_text(link_rows[i].why, page.blocks[0].links[0].href, link_rows[i].address);
        assert_int_equal(page.blocks[0].links[0].from, 4);
        assert_int_equal(page.blocks[0].links[0].to, 12);
        ev_buf_clear(&html);
        ev_arena_clear(&arena);
    }
}

static const char head[] =
    "<!DOCTYPE html>\n<html lang='de-AT'>\n<head><title> A &amp; B </title>\n"
    "<meta property='og:site_name' content='Site'><meta name=date content='2024-05-01T10:00'>\n"
    "<link rel='shortlink canonical' href='/c'><base href='https://b.example/x/'>\n"
    "<script type='application/ld+json; charset=utf-8'>{\"a\":1}</script></head>\n"
    "<body>\n<p class='one two' id=i>x <span class=date itemprop='startDate'>"
    "<time datetime='2024-05-02'>2 May</time></span>\n"
    "<p lang=en><a href=y>z</a></p>\n";

static void test_head(void **state)
{
    struct ev_arena arena;
    struct ev_page page;

    (void)state;
    page_read(ev_bytes_of(head), &arena, &page);
    check_text("title", page.title, "A & B");
    check_text("language", page.lang, "de-AT");
    check_text("site", page.site, "Site");
    check_text("canonical", page.canonical, "https://a.example/c");
    assert_int_equal(page.published.year * 10000 + page.published.month * 100 + page.published.day,
                     20240501);
    assert_int_equal(page.jsonld_count, 1);
    check_text("script", page.jsonld[0], "{\"a\":1}");
    assert_int_equal(page.blocks_count, 2);
    check_text("words", page.blocks[0].marker, "date startDate one two i");
    check_text("time element", page.blocks[0].datetime, "2024-05-02");
    check_text("language of the page", page.blocks[0].lang, "de-AT");
    check_text("language of the element", page.blocks[1].lang, "en");
    check_text("base", page.blocks[1].links[0].href, "https://b.example/x/y");
    assert_int_equal(page.blocks[0].place.line_first, 8);
    assert_int_equal(page.blocks[1].place.line_first, 9);
    ev_arena_clear(&arena);
}

static void test_repeated_boxes_are_numbered(void **state)
{
    static const char html[] =
        "<h1>T</h1><div class='card odd'><h2>a</h2><p>b</p><ul><li>c</li><li>d</li></ul></div>"
        "<div class='card even'><h2>e</h2><p>f</p></div><div class=other><p>g</p></div>";
    struct ev_arena arena;
    struct ev_page page;

    (void)state;
    page_read(ev_bytes_of(html), &arena, &page);
    assert_int_equal(page.blocks_count, 8);
    assert_int_equal(page.blocks[0].group, 0);
    assert_int_not_equal(page.blocks[1].group, 0);
    for (size_t i = 2; i <= 4; i++)
        assert_int_equal(page.blocks[i].group, page.blocks[1].group);
    assert_int_not_equal(page.blocks[5].group, page.blocks[1].group);
    assert_int_equal(page.blocks[6].group, page.blocks[5].group);
    assert_int_equal(page.blocks[7].group, 0);
    ev_arena_clear(&arena);
}

/* ---- hostile pages ---------------------------------------------------------------------- */

static void test_every_cut_of_a_page(void **state)
{
    (void)state;
    for (size_t len = 0; len < sizeof head; len++) {
        struct ev_arena arena;
        struct ev_page page;
        char *exact = malloc(len + 1); /* so that a sanitizer sees one byte too far */

        assert_non_null(exact);
        memcpy(exact, head, len);
        page_read((struct ev_bytes){ exact, len }, &arena, &page);
        ev_arena_clear(&arena);
        free(exact);
    }
}

static const struct {
    const char *repeated;
    unsigned times;
    const char *behind;
    size_t blocks_max;
    const char *why;
} hostile_rows[] = {
    { "<div>", 100000, "x", 1, "boxes without end" },
    { "<b>", 100000, "x</i></i></i>", 1, "inline elements without end" },
    { "<ul><li>", 50000, "x", 1, "lists without end" },
    { "<table><tr><td>", 30000, "x", 1, "tables without end" },
    { "word ", 200000, "", 16, "one line of a megabyte" },
    { "<", 200000, "", 4, "only opening brackets" },
    { "&", 200000, "", 4, "only ampersands" },
    { "<!--", 100000, "", 0, "comments without end" },
    { "<a b=c ", 50000, ">x", 1, "one element with many attributes" },
    { "</p>", 50000, "x", 1, "only end tags" },
};

static void test_hostile(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(hostile_rows); i++) {
        struct ev_arena arena;
        struct ev_page page;
        struct ev_buf html;

        ev_buf_init(&html, EV_BUF_MAX);
        for (unsigned k = 0; k < hostile_rows[i].times; k++)
            ev_buf_add_str(&html, hostile_rows[i].repeated);
        ev_buf_add_str(&html, hostile_rows[i].behind);
        page_read(ev_buf_bytes(&html), &arena, &page);
        if (page.blocks_count > hostile_rows[i].blocks_max)
            fail_msg("%s: %zu blocks", hostile_rows[i].why, page.blocks_count);
        ev_buf_clear(&html);
        ev_arena_clear(&arena);
    }
}

static void test_nul_does_not_end_a_page(void **state)
{
    struct ev_arena arena;
    struct ev_page page;

    (void)state;
    page_read(EV_LIT("<p>a\0b</p><p>c</p>"), &arena, &page);
    assert_int_equal(page.blocks_count, 2);
    check_text("a blank instead", page.blocks[0].text, "a b");
    ev_arena_clear(&arena);
}

static void test_limits(void **state)
{
    struct ev_limits limits = { 0, 2, 0, 0, 0 };
    struct ev_source source = { 0 };
    struct ev_arena arena;
    struct ev_page page;

    (void)state;
    ev_arena_init(&arena, 0);
    assert_int_equal(ev_page_from_html(EV_LIT("<p>a<p>b<p>c"), EV_NOTHING, &source, &limits, &arena,
                                       &page, NULL),
                     EV_OK);
    assert_int_equal(page.blocks_count, 2);
    assert_string_equal(page.cut, "blocks");
    ev_arena_clear(&arena);
}

static enum ev_status read_sample(struct ev_error *err)
{
    static const char html[] =
        "<html lang=de><title>\xC3\xA4</title><meta name=dc.publisher content=x>"
        "<div class=vevent><h2 class=summary>a</h2><abbr class=dtstart title=2024-01-02>b</abbr>"
        "<a class=url href=c>d</a></div><table><tr><td>e<td>\xC3\xB6</table>";
    struct ev_source source = { .path = EV_LIT("a") };
    struct ev_arena arena;
    struct ev_page page;
    enum ev_status st;

    ev_arena_init(&arena, 0);
    st = ev_page_from_html(ev_bytes_of(html), EV_NOTHING, &source, NULL, &arena, &page, err);
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
        cmocka_unit_test(test_links),
        cmocka_unit_test(test_head),
        cmocka_unit_test(test_repeated_boxes_are_numbered),
        cmocka_unit_test(test_every_cut_of_a_page),
        cmocka_unit_test(test_hostile),
        cmocka_unit_test(test_nul_does_not_end_a_page),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_without_memory),
    };

    return cmocka_run_group_tests_name("page/html", tests, NULL, NULL);
}
