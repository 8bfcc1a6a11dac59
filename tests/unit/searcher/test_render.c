/* What every format owes its readers, whatever a page says. */
#include "tests/unit/searcher/render.h"

#include "base/alloc.h"
#include "base/utf8.h"

static void test_nothing_acts_on_a_terminal(void **state)
{
    struct answer a;

    (void)state;
    answer_init(&a, hostile);
    for (size_t i = 0; ev_renderer_at(i) != NULL; i++) {
        const char *name = ev_renderer_at(i)->name;
        const unsigned char *c = (const unsigned char *)answer_render(&a, name);

        for (; *c != '\0'; c++)
            if (*c < 0x20 ? *c != '\n' && *c != '\r' && *c != '\t' : *c == 0x7F)
                fail_msg("%s: control %02x", name, *c);
        ASSERT_HAS_NOT(a.out.data, "\xe2\x80\xae");
        assert_true(ev_utf8_valid(ev_buf_bytes(&a.out)));
    }
    answer_clear(&a);
}

static void test_bytes_that_are_no_text(void **state)
{
    struct answer a;

    (void)state;
    answer_init(&a, "cut \xe2\x80 bad \xff\xfe over \xc0\xaf sur \xed\xa0\x80 end \xf0\x9f");
    for (size_t i = 0; ev_renderer_at(i) != NULL; i++) {
        answer_render(&a, ev_renderer_at(i)->name);
        if (!ev_utf8_valid(ev_buf_bytes(&a.out)))
            fail_msg("%s is not UTF-8", ev_renderer_at(i)->name);
    }
    answer_clear(&a);
}

static void test_same_bytes_again(void **state)
{
    struct answer a, b;

    (void)state;
    answer_init(&a, hostile);
    answer_init(&b, hostile);
    for (size_t i = 0; ev_renderer_at(i) != NULL; i++) {
        answer_render(&a, ev_renderer_at(i)->name);
        answer_render(&b, ev_renderer_at(i)->name);
        assert_string_equal(a.out.data, b.out.data);
    }
    answer_clear(&a);
    answer_clear(&b);
}

/* Taking away all but the last byte after each call changes nothing. */
static void test_in_pieces(void **state)
{
    struct ev_hit hits[3];
    struct answer a;

    (void)state;
    answer_init(&a, hostile);
    for (size_t i = 0; i < 3; i++) {
        hits[i] = a.hit;
        hits[i].rank = i + 1;
    }
    a.results.hits = hits;
    a.results.hits_count = 3;
    for (size_t i = 0; ev_renderer_at(i) != NULL; i++) {
        const struct ev_renderer *renderer = ev_renderer_at(i);
        struct ev_render run;
        struct ev_buf out, all;

        ev_buf_init(&out, EV_BUF_MAX);
        ev_buf_init(&all, EV_BUF_MAX);
        ev_render_begin(renderer, &a.results, &a.style, &out, &run);
        for (size_t k = 0; k < 3; k++) {
            renderer->hit(&run, &hits[k]);
            run.hits++;
            ev_buf_add(&all, out.data, out.len - 1);
            out.data[0] = out.data[out.len - 1];
            ev_buf_cut(&out, 1);
        }
        renderer->end(&run);
        ev_buf_add_bytes(&all, ev_buf_bytes(&out));
        answer_render(&a, renderer->name);
        assert_string_equal(all.data, a.out.data);
        ev_buf_clear(&out);
        ev_buf_clear(&all);
    }
    answer_clear(&a);
}

static void test_empty_answer(void **state)
{
    struct answer a;

    (void)state;
    answer_init(&a, "");
    a.results.hits_count = a.results.facets_count = 0;
    a.results.total = a.results.first = a.results.last = a.results.pages = 0;
    for (size_t i = 0; ev_renderer_at(i) != NULL; i++) {
        answer_render(&a, ev_renderer_at(i)->name);
        assert_true(a.out.len > 0);
        assert_int_equal(a.out.data[a.out.len - 1], '\n');
    }
    answer_clear(&a);
}

/* A failure of memory anywhere is seen by the caller, never a cut answer that looks whole. */
static void test_no_memory(void **state)
{
    struct answer a;

    (void)state;
    answer_init(&a, hostile);
    for (size_t i = 0; ev_renderer_at(i) != NULL; i++) {
        struct ev_buf whole;

        ev_buf_init(&whole, EV_BUF_MAX);
        ev_render(ev_renderer_at(i), &a.results, &a.style, &whole);
        for (long n = 1;; n++) {
            struct ev_buf out;
            bool failed;

            ev_buf_init(&out, EV_BUF_MAX);
            ev_alloc_fail_at(n);
            ev_render(ev_renderer_at(i), &a.results, &a.style, &out);
            failed = ev_alloc_failures() > 0;
            ev_alloc_fail_at(0);
            if (out.status == EV_OK &&
                (out.len != whole.len || memcmp(out.data, whole.data, out.len) != 0))
                fail_msg("%s: failure %ld is not seen", ev_renderer_at(i)->name, n);
            ev_buf_clear(&out);
            if (!failed)
                break;
        }
        ev_buf_clear(&whole);
    }
    answer_clear(&a);
}

static void test_html(void **state)
{
    struct answer a;
    const char *html;

    (void)state;
    answer_init(&a, hostile);
    html = answer_render(&a, "html");
    ASSERT_HAS_NOT(html, "<script");
    ASSERT_HAS_NOT(html, "href="); /* the address is none */
    ASSERT_HAS_NOT(html, "src=");
    ASSERT_HAS_NOT(html, "@import");
    ASSERT_HAS(html, "default-src 'none'");
    ASSERT_HAS(html, "<mark>=cmd</mark>");
    a.hit.event.facts.url = EV_LIT("https://example.org/?a=1&b='\"");
    html = answer_render(&a, "html");
    ASSERT_HAS_NOT(html, "href="); /* a quote has no place in an address */
    a.hit.event.facts.url = EV_LIT("https://example.org/?a=1&b='");
    html = answer_render(&a, "html");
    ASSERT_HAS(html, "<a href=\"https://example.org/?a=1&amp;b=&#39;\">");
    a.hit.event.facts.url = EV_LIT("javascript:alert(1)");
    ASSERT_HAS_NOT(answer_render(&a, "html"), "href=");
    a.hit.event.facts.language = EV_LIT("en\" onclick=\"x");
    ASSERT_HAS_NOT(answer_render(&a, "html"), "onclick");
    answer_clear(&a);
}

static void test_markdown(void **state)
{
    struct answer a;
    const char *md;

    (void)state;
    answer_init(&a, hostile);
    md = answer_render(&a, "md");
    ASSERT_HAS_NOT(md, "<script");
    ASSERT_HAS_NOT(md, "[x](");
    ASSERT_HAS_NOT(md, " *b*");
    ASSERT_HAS(md, "\\*b\\*");
    ASSERT_HAS_NOT(md, "\nEND:"); /* a line end in a title is no line end */
    answer_clear(&a);
}

static void test_atom(void **state)
{
    struct answer a;
    const char *atom;

    (void)state;
    answer_init(&a, hostile);
    atom = answer_render(&a, "atom");
    ASSERT_HAS_NOT(atom, "<script");
    ASSERT_HAS_NOT(atom, "<link");
    ASSERT_HAS(atom, "<id>tag:evsearch.invalid,2021:event/0123456789</id>");
    ASSERT_HAS(atom, "<updated>2021-01-12T10:30:00Z</updated>");
    answer_clear(&a);
}

/* The name of a search depends on what is asked and on nothing else. */
static void test_atom_search_id(void **state)
{
    struct ev_bytes values[] = { EV_LIT("a"), EV_LIT("b") };
    struct ev_filter filter = { EV_FIELD_TAG, false, values, 2 };
    struct answer a, b;

    (void)state;
    answer_init(&a, "river");
    answer_init(&b, "river");
    b.results.total = 7;
    b.results.page = 2;
    b.results.hits_count = a.results.hits_count = 0;
    answer_render(&a, "atom");
    answer_render(&b, "atom");
    assert_string_equal(a.out.data, b.out.data);
    b.request.filters = &filter;
    b.request.filters_count = 1;
    answer_render(&b, "atom");
    assert_string_not_equal(a.out.data, b.out.data);
    answer_clear(&a);
    answer_clear(&b);
}

static void test_jsonld(void **state)
{
    struct answer a;
    const char *json;

    (void)state;
    answer_init(&a, "t");
    a.hit.event.facts.when.start_minute = 14 * 60;
    a.hit.event.facts.when.end_minute = 1440;
    a.hit.event.facts.when.zone_minutes = -210;
    json = answer_render(&a, "jsonld");
    ASSERT_HAS(json, "\"startDate\":\"2021-01-19T14:00-03:30\"");
    ASSERT_HAS(json, "\"endDate\":\"2021-01-20T00:00-03:30\"");
    ASSERT_HAS(json, "\"performer\":[{\"@type\":\"Person\"");
    ASSERT_HAS_NOT(json, "\"url\":\"t\"");
    a.hit.event.facts.kind = EV_KIND_NEWS;
    json = answer_render(&a, "jsonld");
    ASSERT_HAS(json, "\"@type\":\"NewsArticle\"");
    ASSERT_HAS(json, "\"datePublished\":\"2021-01-19\"");
    ASSERT_HAS_NOT(json, "eventStatus");
    answer_clear(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing_acts_on_a_terminal),
        cmocka_unit_test(test_bytes_that_are_no_text),
        cmocka_unit_test(test_same_bytes_again),
        cmocka_unit_test(test_in_pieces),
        cmocka_unit_test(test_empty_answer),
        cmocka_unit_test(test_no_memory),
        cmocka_unit_test(test_html),
        cmocka_unit_test(test_markdown),
        cmocka_unit_test(test_atom),
        cmocka_unit_test(test_atom_search_id),
        cmocka_unit_test(test_jsonld),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
