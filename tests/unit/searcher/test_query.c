#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "evsearch/query.h"

static const struct ev_day today = { 2021, 3, 15 };

static const struct {
    const char *text, *want; /* printed tree, then each problem as " !from-past" */
    const char *why;
} rows[] = {
    { "", "", "nothing asks for everything" },
    { "  -  & ", "", "punctuation asks for nothing and is no mistake" },
    { "River Restoration", "(River Restoration)", "words mean AND" },
    { "a AND b", "(a b)", "AND may be said" },
    { "a b OR c", "((a b) OR c)", "AND binds closer than OR" },
    { "(a OR b) c", "((a OR b) c)", "parentheses" },
    { "((a) (b c))", "(a b c)", "parentheses that change nothing go" },
    { "a -b", "(a NOT b)", "a minus leaves out" },
    { "-rivers", "NOT rivers", "also in front" },
    { "a - b", "(a b)", "a dash between words is no minus" },
    { "well-known", "well-known", "a hyphen is part of the word" },
    { "a NOT NOT b", "(a b)", "twice not is not not" },
    { "\"a phrase\"", "\"a phrase\"", "quotes" },
    { "\u201Ccurly quotes\u201D", "\"curly quotes\"", "as word processors write them" },
    { "a NEAR b", "(a NEAR/10 b)", "near" },
    { "a NEAR/3 b NEAR/5 c", "(a NEAR/5 b NEAR/5 c)", "the widest window holds" },
    { "a NEAR \"b c\"", "(a \"b c\") !2-6", "NEAR joins words only" },
    { "title:word", "title:word", "a field" },
    { "org:Harbour", "organiser:Harbour", "by another name" },
    { "person:\"Anna Muster\"", "person:\"Anna Muster\"", "a phrase in a field" },
    { "tag:(a OR b)", "(tag:a OR tag:b)", "a group in a field" },
    { "kind:event,call", "(kind:\"event\" OR kind:\"call\")", "values with commas" },
    { "tag:\"a, b\",c", "(tag:\"a, b\" OR tag:c)", "a comma inside quotes" },
    { "month:none", "month:none", "events without one" },
    { "foo:bar", "foo:bar !0-4", "no such field: words" },
    { "note: this", "(note: this)", "a colon as people write it" },
    { "http://example.org/x", "http://example.org/x", "an address is no field" },
    { "proc*", "proc*", "a pattern" },
    { "w?rd why?", "(w?rd why?)", "a question mark at the end is none" },
    { "restoraton~", "\"restoraton\"~", "near words" },
    { "a AND", "a !2-5", "nothing behind AND" },
    { "AND a", "a !0-3", "nothing before AND" },
    { "OR", " !0-2", "an operator alone" },
    { "a OR", "a !2-4", "nothing behind OR" },
    { "(a b", "(a b) !0-1", "not closed" },
    { "a) b", "(a b) !1-2", "not opened" },
    { "\"a b", "\"a b\" !0-4", "quotes not closed" },
    { "a NOT", "a !2-5", "nothing behind NOT" },
    { "NEAR a", "a !0-4", "nothing before NEAR" },
    { "starts:", "starts:", "a colon and no value: a word" },
};

static void show(const struct ev_query_tree *tree, struct ev_buf *out)
{
    ev_query_print(tree->root, out);
    for (size_t i = 0; i < tree->problems_count; i++)
        ev_buf_add_fmt(out, " !%u-%u", tree->problems[i].from, tree->problems[i].past);
}

static void test_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct ev_arena arena;
        struct ev_query_tree tree;
        struct ev_buf got;

        ev_arena_init(&arena, 0);
        ev_buf_init(&got, EV_BUF_MAX);
        assert_int_equal(ev_query_parse(ev_bytes_of(rows[i].text), today, &arena, &tree, NULL),
                         EV_OK);
        show(&tree, &got);
        if (strcmp(got.data == NULL ? "" : got.data, rows[i].want) != 0)
            fail_msg("%s: \"%s\" gave %s, not %s", rows[i].why, rows[i].text,
                     got.data == NULL ? "nothing" : got.data, rows[i].want);
        ev_buf_clear(&got);
        ev_arena_clear(&arena);
    }
}

static size_t random_query(uint32_t *seed, char *text, size_t max)
{
    static const char *const bits[] = {
        "a",      "b ",     " ",    "\"",   "(",   ")",         "-",    " AND ",  " OR ",
        " NOT ",  " NEAR ", "*",    "?",    "~",   "title:",    ":",    ",",      "date:2021",
        "é",      "東京",   "\xFF", "foo:", "'",   "kind:x",    "none", "month:", "person:(",
        "NEAR/2", "“",      "\t",   "2021", "web", "february ", "--",   "1/2",    "##"
    };
    size_t len = 0;

    for (int i = 0; i < 24; i++) {
        *seed = *seed * 1664525 + 1013904223;
        const char *bit = bits[(*seed >> 16) % (sizeof bits / sizeof bits[0])];

        if (len + strlen(bit) >= max)
            break;
        memcpy(text + len, bit, strlen(bit));
        len += strlen(bit);
    }
    return len;
}

/* Anything can be read, and what is printed reads as the same tree. */
static void test_any_text(void **state)
{
    uint32_t seed = 7;

    (void)state;
    for (int run = 0; run < 20000; run++) {
        char text[256];
        size_t len = random_query(&seed, text, sizeof text);
        struct ev_arena arena;
        struct ev_query_tree tree, again;
        struct ev_buf first, second;

        ev_arena_init(&arena, 0);
        ev_buf_init(&first, EV_BUF_MAX);
        ev_buf_init(&second, EV_BUF_MAX);
        assert_int_equal(ev_query_parse((struct ev_bytes){ text, len }, today, &arena, &tree, NULL),
                         EV_OK);
        ev_query_print(tree.root, &first);
        assert_int_equal(ev_query_parse(ev_buf_bytes(&first), today, &arena, &again, NULL), EV_OK);
        ev_query_print(again.root, &second);
        if (!ev_bytes_equal(ev_buf_bytes(&first), ev_buf_bytes(&second)))
            fail_msg("\"%.*s\" prints as %s and that as %s", (int)len, text, first.data,
                     second.data == NULL ? "nothing" : second.data);
        for (size_t i = 0; i < tree.problems_count; i++)
            assert_true(tree.problems[i].from <= tree.problems[i].past &&
                        tree.problems[i].past <= tree.text.len);
        ev_buf_clear(&first);
        ev_buf_clear(&second);
        ev_arena_clear(&arena);
    }
}

static void test_deep_parentheses(void **state)
{
    static char text[20000];
    struct ev_arena arena;
    struct ev_query_tree tree;

    (void)state;
    memset(text, '(', sizeof text);
    ev_arena_init(&arena, 0);
    assert_int_equal(
        ev_query_parse((struct ev_bytes){ text, sizeof text }, today, &arena, &tree, NULL), EV_OK);
    assert_true(tree.problems_count > 0);
    ev_arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_any_text),
        cmocka_unit_test(test_deep_parentheses),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
