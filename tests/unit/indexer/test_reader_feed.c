#include "tests/unit/testing.h"

#include "evsearch/buf.h"
#include "evsearch/reader.h"

struct heard {
    struct ev_buf log;
    size_t problems;
};

/* "title url published: first block behind the title @line (+structured)", '|' between pages. */
static enum ev_status hear_page(void *ctx, const struct ev_page *page, struct ev_error *err)
{
    struct heard *h = ctx;

    (void)err;
    if (h->log.len > 0)
        ev_buf_add_char(&h->log, '|');
    ev_buf_add_fmt(&h->log, "%.*s <%.*s> ", EV_FMT(page->title), EV_FMT(page->source.url));
    ev_day_print(page->published, &h->log);
    for (size_t i = 1; i < page->blocks_count; i++)
        ev_buf_add_fmt(&h->log, "; %.*s", EV_FMT(page->blocks[i].text));
    ev_buf_add_fmt(&h->log, " @%u", page->source.span.line_first);
    for (size_t i = 0; i < page->structured_count; i++) {
        ev_buf_add_str(&h->log, " = ");
        ev_when_print_edtf(&page->structured[i].facts.when, &h->log);
        ev_buf_add_fmt(&h->log, " %.*s", EV_FMT(page->structured[i].facts.place));
    }
    return EV_OK;
}

static void hear_problem(void *ctx, const struct ev_error *err)
{
    struct heard *h = ctx;

    (void)err;
    h->problems++;
}

static const struct {
    const char *name, *bytes, *pages;
    size_t problems;
    const char *why;
} rows[] = {
    { "a.xml",
      "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>F</title>\n<item>\n<title>A &amp; "
      "b</title>\n<link>https://a.example/1</link><pubDate>Tue, 19 Jan 2021 14:00:00 "
      "+0100</pubDate>"
      "<description>&lt;p&gt;One&lt;p&gt;Two</description></item></channel></rss>",
      "A & b <https://a.example/1> 2021-01-19; One; Two @3", 0, "RSS 2.0, escaped markup" },
    { "a.xml",
      "<rdf:RDF xmlns:rdf='r' xmlns='s' xmlns:dc='d' "
      "xmlns:ev='e'><channel><title>F</title></channel>"
      "<item><title>A</title><link>https://a.example/1</link><dc:date>2021-01-19</dc:date>"
      "<ev:startdate>2021-02-03T10:00</ev:startdate><ev:location>Hall</ev:location></item></"
      "rdf:RDF>",
      "A <https://a.example/1> 2021-01-19 @1 = 2021-02-03T10:00 Hall", 0,
      "RSS 1.0 with the event module" },
    { "a.xml",
      "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='de'><title>F</title><entry><title "
      "type='html'>A &lt;b&gt;c&lt;/b&gt;</title><link rel='self' href='x'/><link "
      "href='https://a.example/1'/><updated>2021-01-19T10:00:00Z</updated><category term='t'/>"
      "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One</p></div></content>"
      "</entry></feed>",
      "A c <https://a.example/1> 2021-01-19; One; t @1", 0, "Atom, markup as it is" },
    { "a.xml",
      "<rss><channel><item><title>A</title><description><![CDATA[<b>x</b> &nbsp; y]]></description>"
      "</item><item><title>B</title></item>",
      "A <> ; x y @1|B <>  @1", 1, "cut off behind two entries" },
    { "a.xml",
      "<!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><rss><channel><item><title>A"
      "</title><description>x&b;y</description></item></channel></rss>",
      "A <> ; xy @1", 0, "entities of a document type are not expanded" },
    { "a.xml", "<rss><channel/></rss>", "", 0, "a feed without entries" },
    { "a.xml",
      "<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><item><title>Caf\xE9</title>"
      "</item></channel></rss>",
      "Caf\xC3\xA9 <>  @1", 0, "another charset" },
    { "a", "HTTP/1.1 200 OK\r\nContent-Type: text/html; Charset=\"iso-8859-1\"\r\n\r\n<p>Caf\xE9",
      " <>  @1", 0, "an HTTP response: charset of its head" },
    { "a", "HTTP/1.1 200 OK\nContent-Type: text/html\n", "", 1, "a head without an end" },
};

static void hear(struct heard *h, struct ev_bytes bytes, const char *name)
{
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct ev_sink sink = { h, hear_page, NULL, hear_problem };

    *h = (struct heard){ .problems = 0 };
    ev_buf_init(&h->log, EV_BUF_MAX);
    assert_int_equal(ev_read_memory(bytes, name, &options, &sink, NULL), EV_OK);
}

static void test_entries(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct heard h;

        hear(&h, ev_bytes_of(rows[i].bytes), rows[i].name);
        check_text(rows[i].why, ev_buf_bytes(&h.log), rows[i].pages);
        if (h.problems != rows[i].problems)
            fail_msg("%s: %zu problems", rows[i].why, h.problems);
        ev_buf_clear(&h.log);
    }
}

static void test_every_cut(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        for (size_t len = 1; len <= strlen(rows[i].bytes); len++) {
            struct heard h;

            hear(&h, (struct ev_bytes){ rows[i].bytes, len }, rows[i].name);
            ev_buf_clear(&h.log);
        }
}

static enum ev_status read_sample(struct ev_error *err)
{
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct ev_sink sink = { NULL, NULL, NULL, NULL };

    return ev_read_memory(ev_bytes_of(rows[1].bytes), "a.xml", &options, &sink, err);
}

static void test_without_memory(void **state)
{
    (void)state;
    fail_each_allocation(read_sample);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_entries),
        cmocka_unit_test(test_every_cut),
        cmocka_unit_test(test_without_memory),
    };

    return cmocka_run_group_tests_name("readers/feed", tests, NULL, NULL);
}
