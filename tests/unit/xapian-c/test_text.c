/* Stemmers, the term generator, and the parser with what 1.4 does to people. */
#include "testing.h"

#include <stdlib.h>

/* When the parser of 1.4 throws (M5) it loses a few tokens of its own. */
const char *__lsan_default_suppressions(void);
__attribute__((visibility("default"))) const char *__lsan_default_suppressions(void)
{
    return "leak:libxapian.so\n";
}

static void test_stem(void **state)
{
    const xpc_bytes words[] = { XPC_LIT("minerals"), XPC_LIT("responsible"), XPC_LIT("") };
    xpc_stem *stem = NULL, *none = NULL;
    xpc_list *list = NULL;
    char dst[32];
    size_t len = 77;

    (void)state;
    OK(xpc_stem_new("english", &stem, &err));
    OK(xpc_stem_word(stem, words[0], dst, sizeof dst, &len, &err));
    assert_true(is((xpc_bytes){ dst, len }, "miner"));
    OK(xpc_stem_words(stem, words, 3, &list, &err));
    assert_int_equal(list->n, 3);
    assert_true(is(list->v[1].text, "respons"));
    assert_true(is(list->v[2].text, ""));
    xpc_list_free(&list);
    len = 77;
    FAILS(XPC_ERANGE, xpc_stem_word(stem, words[0], dst, 4, &len, &err));
    assert_int_equal(len, 77);
    OK(xpc_stem_new("none", &none, &err));
    OK(xpc_stem_word(none, words[0], dst, sizeof dst, &len, &err));
    assert_int_equal(len, 8);
    xpc_stem_free(&stem);
    xpc_stem_free(&none);
}

/* All languages that the library names can be made; they come sorted. */
static void test_stem_languages(void **state)
{
    xpc_list *list = NULL;
    char last[32] = "";
    size_t i;

    (void)state;
    OK(xpc_stem_languages(&list, &err));
    assert_true(list->n > 15);
    for (i = 0; i < list->n; i++) {
        char name[32];
        xpc_stem *stem = NULL;

        snprintf(name, sizeof name, "%.*s", (int)list->v[i].text.n, list->v[i].text.p);
        OK(xpc_stem_new(name, &stem, &err));
        xpc_stem_free(&stem);
        assert_true(strcmp(last, name) < 0);
        memcpy(last, name, sizeof last);
    }
    xpc_list_free(&list);
}

static bool has_term(xpc_doc *doc, const char *word, size_t npos)
{
    xpc_list *list = NULL;
    bool yes;

    OK(xpc_doc_terms(doc, xpc_str(word), true, XPC_NO_LIMIT, &list, &err));
    yes = list->n > 0 && is(list->v[0].text, word) && list->v[0].npos == npos;
    xpc_list_free(&list);
    return yes;
}

static void test_term_generator(void **state)
{
    const xpc_bytes stops[] = { XPC_LIT("the"), XPC_LIT("and") };
    xpc_termgen *gen = NULL;
    xpc_stem *stem = NULL;
    xpc_doc *doc = NULL;

    (void)state;
    OK(xpc_termgen_new(&gen, &err));
    OK(xpc_stem_new("en", &stem, &err));
    OK(xpc_doc_new(&doc, &err));
    OK(xpc_termgen_set_stem(gen, stem, XPC_STEM_SOME, &err));
    OK(xpc_termgen_set_stopwords(gen, stops, 2, XPC_STOP_ALL, &err));
    OK(xpc_termgen_set_max_word(gen, 20, &err));
    OK(xpc_termgen_set_doc(gen, doc, &err));
    OK(xpc_termgen_index(gen, XPC_LIT("The Minerals and averyveryverylongwordindeed"), 2,
                         XPC_LIT("S"), true, &err));
    assert_true(has_term(doc, "Sminerals", 1));
    assert_true(has_term(doc, "ZSminer", 0));
    assert_false(has_term(doc, "Sthe", 1));
    assert_false(has_term(doc, "Saveryveryverylongwordindeed", 1));
    assert_true(xpc_termgen_pos(gen) >= 1);
    OK(xpc_termgen_set_pos(gen, 100, &err));
    OK(xpc_termgen_index(gen, XPC_LIT("gap"), 1, XPC_LIT(""), true, &err));
    assert_int_equal(xpc_termgen_pos(gen), 101);
    OK(xpc_termgen_index(gen, XPC_LIT("flat"), 1, XPC_LIT(""), false, &err));
    assert_true(has_term(doc, "flat", 0));
    OK(xpc_termgen_set_stopwords(gen, NULL, 0, XPC_STOP_NONE, &err));
    OK(xpc_termgen_set_stem(gen, NULL, XPC_STEM_NONE, &err));
    OK(xpc_termgen_index(gen, XPC_LIT("the"), 1, XPC_LIT(""), true, &err));
    assert_true(has_term(doc, "the", 1));
    OK(xpc_termgen_set_cjk(gen, true, &err));
    OK(xpc_termgen_index(gen, XPC_LIT("\xe6\x9d\xb1\xe4\xba\xac"), 1, XPC_LIT(""), true, &err));
    assert_true(has_term(doc, "\xe6\x9d\xb1", 1)); /* one character of Tokyo */
    FAILS(XPC_EINVALIDARG, xpc_termgen_set_stem(gen, stem, (xpc_stem_strategy)9, &err));
    FAILS(XPC_EINVALIDARG, xpc_termgen_set_stopwords(gen, stops, 2, (xpc_stop_strategy)9, &err));
    xpc_doc_free(&doc); /* the generator still has it */
    OK(xpc_termgen_index(gen, XPC_LIT("more"), 1, XPC_LIT(""), true, &err));
    xpc_termgen_free(&gen);
    xpc_stem_free(&stem);
}

static void test_term_generator_feeds_spelling(void **state)
{
    struct folder folder;
    char path[300];
    xpc_wdb *w = NULL;
    xpc_termgen *gen = NULL;
    xpc_doc *doc = NULL;
    xpc_buf buf = XPC_BUF_INIT;

    (void)state;
    folder_make(&folder);
    OK(xpc_wdb_open(folder_file(&folder, "db", path, sizeof path), XPC_DB_NO_SYNC, 0, &w, &err));
    OK(xpc_termgen_new(&gen, &err));
    OK(xpc_doc_new(&doc, &err));
    OK(xpc_termgen_set_doc(gen, doc, &err));
    OK(xpc_termgen_set_spelling(gen, w, &err));
    OK(xpc_termgen_index(gen, XPC_LIT("mineral"), 1, XPC_LIT(""), true, &err));
    OK(xpc_termgen_set_spelling(gen, NULL, &err));
    OK(xpc_termgen_index(gen, XPC_LIT("webinar"), 1, XPC_LIT(""), true, &err));
    OK(xpc_wdb_commit(w, &err));
    OK(xpc_db_suggest(xpc_wdb_db(w), XPC_LIT("minreal"), 2, &buf, &err));
    assert_string_equal(buf.p, "mineral");
    OK(xpc_db_suggest(xpc_wdb_db(w), XPC_LIT("webinra"), 2, &buf, &err));
    assert_string_equal(buf.p, "");
    xpc_buf_free(&buf);
    xpc_doc_free(&doc);
    xpc_termgen_free(&gen);
    xpc_wdb_free(&w);
    folder_remove(&folder);
}

/* ---- the parser ---- */

struct parsing {
    xpc_parser *parser;
    xpc_stem *stem;
    xpc_wdb *wdb;
};

static int parsing_setup(void **state)
{
    struct parsing *p = calloc(1, sizeof *p);

    assert_non_null(p);
    *state = p;
    OK(xpc_wdb_open(NULL, XPC_DB_BACKEND_INMEMORY, 0, &p->wdb, &err));
    corpus_write(p->wdb, false);
    OK(xpc_stem_new("english", &p->stem, &err));
    OK(xpc_parser_new(&p->parser, &err));
    OK(xpc_parser_set_stem(p->parser, p->stem, XPC_STEM_SOME, &err));
    OK(xpc_parser_set_db(p->parser, xpc_wdb_db(p->wdb), &err));
    OK(xpc_parser_add_prefix(p->parser, "title", XPC_LIT("S"), &err));
    OK(xpc_parser_add_boolean_prefix(p->parser, "id", XPC_LIT("Q"), true, &err));
    OK(xpc_parser_add_boolean_prefix(p->parser, "tag", XPC_LIT("K"), false, &err));
    OK(xpc_parser_add_range(p->parser, XPC_RANGE_DATE, 5, "", 0, &err));
    OK(xpc_parser_add_range(p->parser, XPC_RANGE_NUMBER, SLOT_NUMBER, "n", 0, &err));
    OK(xpc_parser_add_range(p->parser, XPC_RANGE_STRING, SLOT_CITY, "city:", 0, &err));
    return 0;
}

static int parsing_teardown(void **state)
{
    struct parsing *p = *state;

    xpc_parser_free(&p->parser);
    xpc_stem_free(&p->stem);
    xpc_wdb_free(&p->wdb);
    free(p);
    return 0;
}

/* The description of what text parses to, without "Query(" and ")". */
static void parse(struct parsing *p, const char *text, uint32_t flags, char *dst, size_t cap)
{
    xpc_query *q = NULL;
    xpc_buf buf = XPC_BUF_INIT;

    OK(xpc_parser_parse(p->parser, xpc_str(text), flags, XPC_LIT(""), &q, &err));
    OK(xpc_query_describe(q, &buf, &err));
    snprintf(dst, cap, "%.*s", (int)buf.n - 7, buf.p + 6);
    xpc_buf_free(&buf);
    xpc_query_free(&q);
}

static const struct {
    const char *text;
    uint32_t flags;
    const char *want;
    const char *why;
} parse_rows[] = {
    { "minerals", XPC_PARSE_DEFAULT, "Zminer@1", "lower case is stemmed" },
    { "Minerals", XPC_PARSE_DEFAULT, "minerals@1", "M8: capitalised words are not" },
    { "-minerals", XPC_PARSE_DEFAULT, "Zminer@1", "M3: a leading minus searches FOR the word" },
    { "-minerals", XPC_PARSE_DEFAULT | XPC_PARSE_PURE_NOT, "Zminer@1", "M3: even so" },
    { "min?rals", XPC_PARSE_DEFAULT | XPC_PARSE_WILDCARD, "(Zmin@1 OR Zral@2)",
      "M7: an inner wildcard splits the word" },
    { "minerlas~", XPC_PARSE_DEFAULT, "Zminerla@1", "M7: ~ is dropped without a word" },
    { "title:energy id:7 id:9", XPC_PARSE_DEFAULT, "(ZSenergi@1 FILTER (Q7 OR Q9))",
      "exclusive filters are OR-ed" },
    { "tag:a tag:b", XPC_PARSE_DEFAULT, "0 * (Ka AND Kb)", "others are AND-ed" },
    { "", XPC_PARSE_DEFAULT, "", "nothing" },
};

static void test_parser_rows(void **state)
{
    struct parsing *p = *state;
    char got[300];
    size_t r;

    for (r = 0; r < COUNT(parse_rows); r++) {
        parse(p, parse_rows[r].text, parse_rows[r].flags, got, sizeof got);
        if (strcmp(got, parse_rows[r].want) != 0)
            fail_msg("\"%s\" (%s): %s, want %s", parse_rows[r].text, parse_rows[r].why, got,
                     parse_rows[r].want);
    }
}

/* M4, M5: plain input of people that throws. */
static void test_parser_throws(void **state)
{
    struct parsing *p = *state;
    xpc_query *q = NULL;

    FAILS(XPC_EQUERYPARSER, xpc_parser_parse(p->parser, XPC_LIT("minerals AND"), XPC_PARSE_DEFAULT,
                                             XPC_LIT(""), &q, &err));
    FAILS(XPC_EQUERYPARSER, xpc_parser_parse(p->parser, XPC_LIT("NOT minerals"), XPC_PARSE_DEFAULT,
                                             XPC_LIT(""), &q, &err));
    OK(xpc_parser_set_default_op(p->parser, XPC_OP_PHRASE, &err));
    FAILS(XPC_EUNIMPLEMENTED,
          xpc_parser_parse(p->parser, XPC_LIT("Energy 1/2 security act 2023-2027"),
                           XPC_PARSE_DEFAULT, XPC_LIT(""), &q, &err));
    assert_null(q);
    FAILS(XPC_EINVALIDARG, xpc_parser_set_default_op(p->parser, XPC_OP_AND_NOT, &err));
    FAILS(XPC_EINVALIDARG, xpc_parser_set_default_op(p->parser, XPC_OP_TERM, &err));
    FAILS(XPC_EINVALIDOP, xpc_parser_add_prefix(p->parser, "id", XPC_LIT("X"), &err));
    FAILS(XPC_EINVALIDARG, xpc_parser_set_max_expansion(p->parser, 5, (xpc_wildcard_limit)9, &err));
    FAILS(XPC_EINVALIDARG, xpc_parser_add_range(p->parser, (xpc_range_kind)9, 0, "", 0, &err));
    FAILS(XPC_EINVALIDARG, xpc_parser_set_stem(p->parser, NULL, (xpc_stem_strategy)9, &err));
}

static void test_parser_ranges(void **state)
{
    struct parsing *p = *state;
    xpc_query *q = NULL;
    xpc_hit hits[DOCS];

    OK(xpc_parser_parse(p->parser, XPC_LIT("n10..19"), XPC_PARSE_DEFAULT, XPC_LIT(""), &q, &err));
    assert_int_equal(found(xpc_wdb_db(p->wdb), q, hits, DOCS), 10);
    OK(xpc_parser_parse(p->parser, XPC_LIT("city:Rome..Wien"), XPC_PARSE_DEFAULT, XPC_LIT(""), &q,
                        &err));
    assert_int_equal(found(xpc_wdb_db(p->wdb), q, hits, DOCS), 18);
}

static void test_parser_words(void **state)
{
    const xpc_bytes stops[] = { XPC_LIT("the") };
    struct parsing *p = *state;
    xpc_query *q = NULL;
    xpc_list *list = NULL;
    xpc_buf buf = XPC_BUF_INIT;

    OK(xpc_parser_set_stopwords(p->parser, stops, 1, &err));
    OK(xpc_parser_set_max_expansion(p->parser, 50, XPC_WILDCARD_FIRST, &err));
    OK(xpc_parser_parse(p->parser, XPC_LIT("the minerals mineral alph*"),
                        XPC_PARSE_DEFAULT | XPC_PARSE_WILDCARD, XPC_LIT(""), &q, &err));
    OK(xpc_parser_stopped(p->parser, &list, &err));
    assert_int_equal(list->n, 1);
    assert_true(is(list->v[0].text, "the"));
    xpc_list_free(&list);
    OK(xpc_parser_unstem(p->parser, XPC_LIT("Zminer"), &list, &err));
    assert_int_equal(list->n, 2);
    xpc_list_free(&list);
    OK(xpc_parser_corrected(p->parser, &buf, &err));
    assert_int_equal(buf.n, 0);
    OK(xpc_query_terms(q, false, &list, &err));
    assert_true(list->n >= 2);
    xpc_list_free(&list);
    OK(xpc_query_terms(q, true, &list, &err));
    assert_int_equal(list->n, 1);
    xpc_list_free(&list);
    assert_true(xpc_query_length(q) >= 2);
    assert_true(xpc_query_count(q) >= 2);
    xpc_query_free(&q);
    xpc_buf_free(&buf);
}

struct script {
    xpc_verdict answer;
    bool make;
    uint32_t called;
};

static xpc_verdict weekend(void *ctx, xpc_bytes begin, xpc_bytes end, xpc_query **out)
{
    struct script *script = ctx;

    script->called++;
    if (!is(begin, "sat") || !is(end, "sun"))
        return XPC_NO;
    if (script->make && xpc_query_term(XPC_LIT("Weekend"), 1, 0, out, NULL) != XPC_OK)
        return XPC_FAIL;
    return script->answer;
}

static xpc_verdict place(void *ctx, xpc_bytes text, xpc_query **out)
{
    struct script *script = ctx;

    script->called++;
    if (script->make && xpc_query_term(text, 1, 0, out, NULL) != XPC_OK)
        return XPC_FAIL;
    return script->answer;
}

static void test_parser_callbacks(void **state)
{
    struct parsing *p = *state;
    struct script range = { XPC_YES, true, 0 }, field = { XPC_YES, true, 0 };
    xpc_query *q = NULL;
    char got[200];

    OK(xpc_parser_add_range_fn(p->parser, weekend, &range, &err));
    OK(xpc_parser_add_field_fn(p->parser, "place", true, place, &field, &err));
    OK(xpc_parser_add_field_fn(p->parser, "near", false, place, &field, &err));
    parse(p, "sat..sun", XPC_PARSE_DEFAULT, got, sizeof got);
    assert_string_equal(got, "0 * Weekend");
    parse(p, "place:Oslo", XPC_PARSE_DEFAULT, got, sizeof got);
    assert_string_equal(got, "0 * Oslo");
    parse(p, "near:oslo", XPC_PARSE_DEFAULT, got, sizeof got);
    assert_string_equal(got, "oslo");
    field = (struct script){ XPC_NO, true, 0 }; /* made, but refused: freed all the same */
    parse(p, "near:oslo", XPC_PARSE_DEFAULT, got, sizeof got);
    assert_string_equal(got, "");
    field = (struct script){ XPC_YES, false, 0 };
    parse(p, "near:oslo", XPC_PARSE_DEFAULT, got, sizeof got);
    assert_string_equal(got, "");
    field = (struct script){ XPC_STOP, true, 0 };
    FAILS(XPC_ESTOPPED, xpc_parser_parse(p->parser, XPC_LIT("a near:oslo b"), XPC_PARSE_DEFAULT,
                                         XPC_LIT(""), &q, &err));
    range = (struct script){ XPC_FAIL, true, 0 };
    FAILS(XPC_ECALLBACK, xpc_parser_parse(p->parser, XPC_LIT("x sat..sun y"), XPC_PARSE_DEFAULT,
                                          XPC_LIT(""), &q, &err));
    assert_null(q);
    FAILS(XPC_EINVALIDARG, xpc_parser_add_range_fn(p->parser, NULL, NULL, &err));
    FAILS(XPC_EINVALIDARG, xpc_parser_add_field_fn(p->parser, "f", true, NULL, NULL, &err));
}

static void test_parser_corrects(void **state)
{
    struct folder folder;
    char path[300];
    xpc_wdb *w = NULL;
    xpc_parser *parser = NULL;
    xpc_query *q = NULL;
    xpc_buf buf = XPC_BUF_INIT;

    (void)state;
    folder_make(&folder);
    OK(xpc_wdb_open(folder_file(&folder, "db", path, sizeof path), XPC_DB_NO_SYNC, 0, &w, &err));
    corpus_write(w, true);
    OK(xpc_parser_new(&parser, &err));
    OK(xpc_parser_set_db(parser, xpc_wdb_db(w), &err));
    OK(xpc_parser_parse(parser, XPC_LIT("enrgy"), XPC_PARSE_DEFAULT | XPC_PARSE_SPELLING,
                        XPC_LIT(""), &q, &err));
    OK(xpc_parser_corrected(parser, &buf, &err));
    assert_string_equal(buf.p, "energy");
    xpc_buf_free(&buf);
    xpc_query_free(&q);
    xpc_parser_free(&parser);
    xpc_wdb_free(&w);
    folder_remove(&folder);
}

static void test_query_tree(void **state)
{
    const xpc_bytes words[] = { XPC_LIT("b"), XPC_LIT("a"), XPC_LIT("b") };
    xpc_query *q = NULL, *child = NULL;
    xpc_list *list = NULL;
    xpc_buf buf = XPC_BUF_INIT;

    (void)state;
    OK(xpc_query_join_terms(XPC_OP_OR, words, 3, 0, &q, &err));
    assert_int_equal(xpc_query_count(q), 3);
    assert_int_equal(xpc_query_length(q), 3);
    OK(xpc_query_child(q, 1, &child, &err));
    assert_int_equal(xpc_query_op(child), XPC_OP_TERM);
    xpc_query_free(&child);
    FAILS(XPC_EINVALIDARG, xpc_query_child(q, 3, &child, &err));
    OK(xpc_query_terms(q, true, &list, &err));
    assert_int_equal(list->n, 2);
    assert_true(is(list->v[0].text, "a"));
    xpc_list_free(&list);
    xpc_query_free(&q);
    assert_int_equal(xpc_query_op(NULL), XPC_OP_NOTHING);
    assert_int_equal(xpc_query_count(NULL), 0);
    assert_int_equal(xpc_query_length(NULL), 0);
    OK(xpc_query_join(XPC_OP_AND, NULL, 0, 0, &q, &err));
    assert_int_equal(xpc_query_op(q), XPC_OP_NOTHING);
    FAILS(XPC_EINVALIDARG, xpc_query_scale(q, -1, &child, &err));
    xpc_query_free(&q);
    q = term("word");
    OK(xpc_query_serialise(q, &buf, &err));
    FAILS(XPC_ESERIALISATION, xpc_query_unserialise((xpc_bytes){ buf.p, buf.n - 1 }, &child, &err));
    assert_null(child);
    xpc_query_free(&q);
    xpc_buf_free(&buf);
}

#define PARSING(test) cmocka_unit_test_setup_teardown(test, parsing_setup, parsing_teardown)

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_stem),
    cmocka_unit_test(test_stem_languages),
    cmocka_unit_test(test_term_generator),
    cmocka_unit_test(test_term_generator_feeds_spelling),
    PARSING(test_parser_rows),
    PARSING(test_parser_throws),
    PARSING(test_parser_ranges),
    PARSING(test_parser_words),
    PARSING(test_parser_callbacks),
    cmocka_unit_test(test_parser_corrects),
    cmocka_unit_test(test_query_tree),
};

RUN_TESTS(tests)
