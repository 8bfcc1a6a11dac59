#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "searcher/marker.h"
#include "searcher/render/passage.h"
#include "searcher/render/terminal.h"

static const struct {
    const char *query, *text, *want, *why;
    size_t bytes;
} rows[] = {
    { "river", "A walk along the rivers of the north.", "A walk along the *rivers* of the north.",
      "another form of the word", 200 },
    { "umea", "Vi ses i Umeå.", "Vi ses i *Umeå*.", "accents folded", 200 },
    { "rivers bridge",
      "Rivers are long. Rivers are wide. Boats go up and down, day and night. A bridge over "
      "rivers.",
      "… A *bridge* over *rivers*.", "both words before one of them twice", 40 },
    { "nothing", "It begins here and goes on for a while.", "It begins here and …",
      "the beginning if nothing matches", 20 },
    { "line", "one\ntwo\nthree line\nfour", "one two three *line* four", "one line", 200 },
    { "café -bridge", "bridge café", "bridge *café*", "what is left out is not marked", 200 },
    { "\"rivers\"", "river rivers", "river *rivers*", "quoted: this form only", 200 },
    { "e-mail", "an email, an e-mail", "an *email*, an *e-mail*", "joined and apart", 200 },
    { "riv*", "rivet river oven", "*rivet* *river* oven", "a pattern", 200 },
    { "東京", "都東京都", "都*東京*都", "pairs of characters", 200 },
    { "river", "", "", "no text", 200 },
};

static void show(const struct ev_snippet *snippet, struct ev_buf *out)
{
    static const struct ev_style style = { .width = 0 };
    struct ev_paragraph p = { .style = &style, .stars = true, .out = out };

    ev_buf_add_str(out, snippet->cut_before ? "… " : "");
    ev_paragraph_add(&p, snippet->text, snippet->marks, snippet->marks_count);
    ev_buf_add_str(out, snippet->cut_behind ? " …" : "");
}

static void test_rows(void **state)
{
    static const struct ev_day today = { 2021, 3, 15 };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *codes[] = { "en" };
        struct ev_arena arena;
        struct ev_planner planner = { .arena = &arena, .codes = codes, .codes_count = 1 };
        struct ev_marker marker;
        struct ev_query_tree tree;
        struct ev_snippet snippet;
        struct ev_buf got;

        ev_arena_init(&arena, 0);
        ev_buf_init(&got, EV_BUF_MAX);
        assert_int_equal(ev_query_parse(ev_bytes_of(rows[i].query), today, &arena, &tree, NULL),
                         EV_OK);
        assert_int_equal(ev_marker_init(&marker, tree.root, &planner), EV_OK);
        assert_int_equal(ev_marker_snippet(&marker, ev_bytes_of(rows[i].text), "en", rows[i].bytes,
                                           &snippet, NULL),
                         EV_OK);
        show(&snippet, &got);
        if (strcmp(got.data == NULL ? "" : got.data, rows[i].want) != 0)
            fail_msg("%s: \"%s\", not \"%s\"", rows[i].why, got.data == NULL ? "" : got.data,
                     rows[i].want);
        ev_marker_clear(&marker);
        ev_planner_clear(&planner);
        ev_buf_clear(&got);
        ev_arena_clear(&arena);
    }
}

static const struct {
    const char *text;
    unsigned width;
    const char *want, *why;
} wraps[] = {
    { "one two three", 9, "one two\n  three", "at a space" },
    { "unbreakable", 6, "unbrea\n  kabl\n  e", "a word wider than the line" },
    { "東京都東京都", 8, "東京都東\n  京都", "wide characters take two columns" },
    { "a\033[31mb", 0, "a\xEF\xBF\xBD[31mb", "no escape sequences" },
    { "a\xE2\x80\xAE"
      "b",
      0,
      "a\xEF\xBF\xBD"
      "b",
      "no turning of the direction" },
};

static void test_wraps(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof wraps / sizeof wraps[0]; i++) {
        const struct ev_style style = { .width = wraps[i].width };
        struct ev_buf got;
        struct ev_paragraph p = { .style = &style, .indent = 2, .out = &got };

        ev_buf_init(&got, EV_BUF_MAX);
        ev_paragraph_add(&p, ev_bytes_of(wraps[i].text), NULL, 0);
        if (strcmp(got.data, wraps[i].want) != 0)
            fail_msg("%s: \"%s\"", wraps[i].why, got.data);
        ev_buf_clear(&got);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_wraps),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
