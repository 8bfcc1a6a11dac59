/*
 * Every allocation of the main calls fails once.  The call then returns
 * XPC_ENOMEM with a text, its outputs are as they were, and (seen by the
 * sanitizer build) nothing is lost.
 */
#include "testing.h"

#include <stdlib.h>

/* libxapian loses some of its own memory when it runs out in the middle of a
 * search.  What xapian-c allocates has no frame of libxapian above operator new,
 * so its leaks are still reported. */
const char *__lsan_default_suppressions(void);
__attribute__((visibility("default"))) const char *__lsan_default_suppressions(void)
{
    return "leak:libxapian.so\n";
}

static struct {
    xpc_wdb *wdb;
    xpc_db *db;
    xpc_doc *doc;
    xpc_query *query;
    xpc_enquire *enquire;
    xpc_mset *mset;
    xpc_stem *stem;
    xpc_spy *spy;
    xpc_buf packed;
} w;

static const uint32_t slots[] = { SLOT_CITY, SLOT_GROUP, SLOT_TAGS };
static const xpc_docid docids[] = { 3, 5, 8 };
#define LONG_TEXT "a text that is longer than what fits into a small string without allocating"

static int world_setup(void **state)
{
    (void)state;
    OK(xpc_wdb_open(NULL, XPC_DB_BACKEND_INMEMORY, 0, &w.wdb, &err));
    corpus_write(w.wdb, false);
    w.db = xpc_wdb_db(w.wdb);
    w.query = joined(XPC_OP_OR, 0, "even", "w3");
    OK(xpc_db_doc(w.db, 6, &w.doc, &err));
    OK(xpc_stem_new("english", &w.stem, &err));
    OK(xpc_enquire_new(w.db, &w.enquire, &err));
    OK(xpc_enquire_set_query(w.enquire, w.query, 0, &err));
    OK(xpc_spy_new(slots, 3, &w.spy, &err));
    OK(xpc_enquire_add_spy(w.enquire, w.spy, &err));
    OK(xpc_enquire_mset(w.enquire, 0, 10, XPC_EXACT, &w.mset, &err));
    return 0;
}

static int world_teardown(void **state)
{
    (void)state;
    xpc_mset_free(&w.mset);
    xpc_spy_free(&w.spy);
    xpc_enquire_free(&w.enquire);
    xpc_stem_free(&w.stem);
    xpc_query_free(&w.query);
    xpc_doc_free(&w.doc);
    xpc_wdb_free(&w.wdb);
    return 0;
}

/* ---- one function for each call; what it makes it frees ---- */

static xpc_status buf_of(xpc_status st, xpc_buf *buf)
{
    xpc_buf_free(buf);
    return st;
}

static xpc_status list_of(xpc_status st, xpc_list **list)
{
    if (st != XPC_OK && *list != NULL)
        abort(); /* an output was touched */
    xpc_list_free(list);
    return st;
}

static xpc_status query_of(xpc_status st, xpc_query **query)
{
    if (st != XPC_OK && *query != NULL)
        abort();
    xpc_query_free(query);
    return st;
}

#define BUF_CALL(name, ...)                \
    static xpc_status name(xpc_error *err) \
    {                                      \
        xpc_buf out = XPC_BUF_INIT;        \
        return buf_of(__VA_ARGS__, &out);  \
    }
#define LIST_CALL(name, ...)               \
    static xpc_status name(xpc_error *err) \
    {                                      \
        xpc_list *out = NULL;              \
        return list_of(__VA_ARGS__, &out); \
    }
#define QUERY_CALL(name, ...)               \
    static xpc_status name(xpc_error *err)  \
    {                                       \
        xpc_query *out = NULL;              \
        return query_of(__VA_ARGS__, &out); \
    }

static const xpc_bytes two_terms[] = { { "a rather long term to force allocation", 38 },
                                       { "another rather long term, same reason", 37 } };
static const double weights[] = { 1, 2, 3 };

BUF_CALL(doc_data, xpc_doc_data(w.doc, &out, err))
BUF_CALL(doc_value, xpc_doc_value(w.doc, SLOT_CITY, &out, err))
BUF_CALL(doc_serialise, xpc_doc_serialise(w.doc, &out, err))
BUF_CALL(db_metadata, xpc_db_metadata(w.db, XPC_LIT("schema"), &out, err))
BUF_CALL(db_describe, xpc_db_describe(w.db, &out, err))
BUF_CALL(db_slot_stats, xpc_db_slot_stats(w.db, SLOT_CITY, NULL, &out, NULL, err))
BUF_CALL(query_describe, xpc_query_describe(w.query, &out, err))
BUF_CALL(query_serialise, xpc_query_serialise(w.query, &out, err))
BUF_CALL(pack, xpc_pack(two_terms, 2, &out, err))
LIST_CALL(db_terms, xpc_db_terms(w.db, XPC_LIT("w"), XPC_LIT("w1"), 3, &out, err))
LIST_CALL(db_slot_values, xpc_db_slot_values(w.db, SLOT_CITY, 1, 5, &out, err))
LIST_CALL(db_values, xpc_db_values(w.db, docids, 3, slots, 3, &out, err))
LIST_CALL(db_doc_terms, xpc_db_doc_terms(w.db, 4, XPC_LIT("a"), true, 9, &out, err))
LIST_CALL(doc_terms, xpc_doc_terms(w.doc, XPC_LIT("a"), true, 9, &out, err))
LIST_CALL(doc_values, xpc_doc_values(w.doc, &out, err))
LIST_CALL(query_terms, xpc_query_terms(w.query, true, &out, err))
LIST_CALL(mset_values, xpc_mset_values(w.mset, 0, 5, slots, 3, &out, err))
LIST_CALL(mset_data, xpc_mset_data(w.mset, 0, 5, &out, err))
LIST_CALL(spy_by_count, xpc_spy_values(w.spy, 0, XPC_SPY_BY_COUNT, 3, &out, err))
LIST_CALL(spy_unpacked, xpc_spy_values(w.spy, 2, XPC_SPY_UNPACK, 9, &out, err))
LIST_CALL(matching_terms, xpc_enquire_matching_terms(w.enquire, 4, &out, err))
LIST_CALL(stem_words, xpc_stem_words(w.stem, two_terms, 2, &out, err))
LIST_CALL(stem_languages, xpc_stem_languages(&out, err))
QUERY_CALL(query_term, xpc_query_term(two_terms[0], 1, 0, &out, err))
QUERY_CALL(query_join_terms, xpc_query_join_terms(XPC_OP_OR, two_terms, 2, 0, &out, err))
QUERY_CALL(query_range, xpc_query_value_range(1, two_terms[0], two_terms[1], &out, err))
QUERY_CALL(query_wildcard,
           xpc_query_wildcard(two_terms[0], 0, XPC_WILDCARD_FIRST, XPC_OP_OR, &out, err))
QUERY_CALL(query_scale, xpc_query_scale(w.query, 2, &out, err))
QUERY_CALL(query_docs, xpc_query_docs(docids, weights, 3, &out, err))
QUERY_CALL(query_value_map, xpc_query_value_map(0, two_terms, weights, 2, 0, &out, err))
QUERY_CALL(query_value_weight, xpc_query_value_weight(1, &out, err))

static xpc_status query_join(xpc_error *err)
{
    const xpc_query *parts[] = { w.query, w.query };
    xpc_query *out = NULL;

    return query_of(xpc_query_join(XPC_OP_AND, parts, 2, 0, &out, err), &out);
}

static xpc_status doc_make(xpc_error *err)
{
    static const uint32_t pos[] = { 1, 2, 3 };
    const xpc_posting posting = { two_terms[0], pos, 3, 1 };
    const xpc_value value = { 1, two_terms[1] };
    xpc_doc *out = NULL;
    xpc_status st = xpc_doc_make(&posting, 1, &value, 1, XPC_LIT(LONG_TEXT), &out, err);

    xpc_doc_free(&out);
    return st;
}

static xpc_status db_doc(xpc_error *err)
{
    xpc_doc *out = NULL;
    xpc_status st = xpc_db_doc(w.db, 3, &out, err);

    xpc_doc_free(&out);
    return st;
}

static xpc_status term_stats(xpc_error *err)
{
    xpc_term_stats out[2];

    return xpc_db_term_stats(w.db, two_terms, 2, out, err);
}

static xpc_status postings(xpc_error *err)
{
    xpc_posting_entry out[20];
    size_t n;

    return xpc_db_postings(w.db, XPC_LIT("even"), 1, out, 20, &n, err);
}

static xpc_status positions(xpc_error *err)
{
    uint32_t out[4];
    size_t n;

    return xpc_db_positions(w.db, 4, XPC_LIT("alpha"), out, 4, &n, err);
}

static xpc_status search(xpc_error *err)
{
    xpc_enquire *e = NULL;
    xpc_mset *m = NULL;
    xpc_status st;

    if ((st = xpc_enquire_new(w.db, &e, err)) == XPC_OK &&
        (st = xpc_enquire_set_query(e, w.query, 0, err)) == XPC_OK)
        st = xpc_enquire_mset(e, 0, 10, XPC_EXACT, &m, err);
    if (st != XPC_OK && m != NULL)
        abort();
    xpc_mset_free(&m);
    xpc_enquire_free(&e);
    return st;
}

static xpc_status search_with_everything(xpc_error *err)
{
    static const xpc_sort_key keys[] = { { SLOT_CITY, true, { NULL, 0 } },
                                         { SLOT_NUMBER, false, { NULL, 0 } } };
    const xpc_weight weight = xpc_weight_default(XPC_WEIGHT_BM25_PLUS);
    xpc_enquire *e = NULL;
    xpc_spy *spy = NULL;
    xpc_mset *m = NULL;
    xpc_status st;

    if ((st = xpc_enquire_new(w.db, &e, err)) == XPC_OK &&
        (st = xpc_enquire_set_query(e, w.query, 0, err)) == XPC_OK &&
        (st = xpc_spy_new(slots, 3, &spy, err)) == XPC_OK &&
        (st = xpc_enquire_add_spy(e, spy, err)) == XPC_OK &&
        (st = xpc_enquire_set_weight(e, &weight, err)) == XPC_OK &&
        (st = xpc_enquire_set_relevant(e, docids, 3, err)) == XPC_OK &&
        (st = xpc_enquire_set_collapse(e, SLOT_GROUP, 2, err)) == XPC_OK &&
        (st = xpc_enquire_set_sort(e, XPC_SORT_KEYS_THEN_RELEVANCE, keys, 2, err)) == XPC_OK)
        st = xpc_enquire_mset(e, 0, 10, XPC_EXACT, &m, err);
    xpc_mset_free(&m);
    xpc_spy_free(&spy);
    xpc_enquire_free(&e);
    return st;
}

static xpc_status expand(xpc_error *err)
{
    const xpc_expand how = { 5, 0, 0, XPC_EXPAND_TRAD, 0, NULL, NULL };
    xpc_list *out = NULL;

    return list_of(xpc_enquire_expand(w.enquire, docids, 3, &how, &out, err), &out);
}

static xpc_status snippet(xpc_error *err)
{
    const xpc_snippet_how how = { 60, w.stem, XPC_SNIPPET_EXHAUSTIVE, { "...", 3 } };
    xpc_snippet *out = NULL;
    xpc_status st = xpc_mset_snippet(w.mset, XPC_LIT("an even <text> " LONG_TEXT), &how, &out, err);

    xpc_snippet_free(&out);
    return st;
}

static xpc_status text_tools(xpc_error *err)
{
    xpc_termgen *gen = NULL;
    xpc_doc *doc = NULL;
    xpc_status st;

    if ((st = xpc_termgen_new(&gen, err)) == XPC_OK && (st = xpc_doc_new(&doc, err)) == XPC_OK &&
        (st = xpc_termgen_set_stem(gen, w.stem, XPC_STEM_SOME, err)) == XPC_OK &&
        (st = xpc_termgen_set_stopwords(gen, two_terms, 2, XPC_STOP_ALL, err)) == XPC_OK &&
        (st = xpc_termgen_set_doc(gen, doc, err)) == XPC_OK)
        st = xpc_termgen_index(gen, XPC_LIT("minerals and energy"), 1, XPC_LIT("S"), true, err);
    xpc_doc_free(&doc);
    xpc_termgen_free(&gen);
    return st;
}

static xpc_status parser(xpc_error *err)
{
    xpc_parser *p = NULL;
    xpc_query *q = NULL;
    xpc_status st;

    if ((st = xpc_parser_new(&p, err)) == XPC_OK &&
        (st = xpc_parser_set_stem(p, w.stem, XPC_STEM_SOME, err)) == XPC_OK &&
        (st = xpc_parser_add_prefix(p, "title", XPC_LIT("S"), err)) == XPC_OK &&
        (st = xpc_parser_add_range(p, XPC_RANGE_DATE, 1, "", 0, err)) == XPC_OK)
        st = xpc_parser_parse(p, XPC_LIT("title:energy AND \"two words\""), XPC_PARSE_DEFAULT,
                              XPC_LIT(""), &q, err);
    xpc_query_free(&q);
    xpc_parser_free(&p);
    return st;
}

static xpc_status stem_new(xpc_error *err)
{
    xpc_stem *out = NULL;
    xpc_status st = xpc_stem_new("english", &out, err);

    xpc_stem_free(&out);
    return st;
}

static xpc_status memory_database(xpc_error *err)
{
    xpc_wdb *wdb = NULL;
    xpc_doc *doc = NULL;
    xpc_status st;

    if ((st = xpc_wdb_open(NULL, XPC_DB_BACKEND_INMEMORY, 0, &wdb, err)) == XPC_OK &&
        (st = xpc_doc_new(&doc, err)) == XPC_OK &&
        (st = xpc_doc_add_terms(doc, two_terms, 2, 1, err)) == XPC_OK)
        st = xpc_wdb_add(wdb, doc, NULL, err);
    xpc_doc_free(&doc);
    xpc_wdb_free(&wdb);
    return st;
}

static xpc_status missing_database(xpc_error *err)
{
    xpc_db *db = NULL;
    xpc_status st = xpc_db_open("/nowhere/at/all/and/a/long/way/from/home", 0, &db, err);

    if (st != XPC_EDBNOTFOUND)
        return st;
    /* what may fail without a word is the system's text beside the message */
    if (fail_new_count() > 0)
        err->status = XPC_ENOMEM;
    return err->status == XPC_ENOMEM ? XPC_ENOMEM : XPC_OK;
}

static const struct {
    const char *name;
    xpc_status (*run)(xpc_error *err);
} calls[] = {
    { "doc_data", doc_data },
    { "doc_value", doc_value },
    { "doc_serialise", doc_serialise },
    { "db_metadata", db_metadata },
    { "db_describe", db_describe },
    { "db_slot_stats", db_slot_stats },
    { "query_describe", query_describe },
    { "query_serialise", query_serialise },
    { "pack", pack },
    { "db_terms", db_terms },
    { "db_slot_values", db_slot_values },
    { "db_values", db_values },
    { "db_doc_terms", db_doc_terms },
    { "doc_terms", doc_terms },
    { "doc_values", doc_values },
    { "query_terms", query_terms },
    { "mset_values", mset_values },
    { "mset_data", mset_data },
    { "spy_by_count", spy_by_count },
    { "spy_unpacked", spy_unpacked },
    { "matching_terms", matching_terms },
    { "stem_words", stem_words },
    { "stem_languages", stem_languages },
    { "query_term", query_term },
    { "query_join_terms", query_join_terms },
    { "query_range", query_range },
    { "query_wildcard", query_wildcard },
    { "query_scale", query_scale },
    { "query_docs", query_docs },
    { "query_value_map", query_value_map },
    { "query_value_weight", query_value_weight },
    { "query_join", query_join },
    { "doc_make", doc_make },
    { "db_doc", db_doc },
    { "term_stats", term_stats },
    { "postings", postings },
    { "positions", positions },
    { "search", search },
    { "search_with_everything", search_with_everything },
    { "expand", expand },
    { "snippet", snippet },
    { "text_tools", text_tools },
    { "parser", parser },
    { "stem_new", stem_new },
    { "memory_database", memory_database },
    { "missing_database", missing_database },
};

/* Returns how many allocations the call made. */
static long fail_each_allocation(const char *name, xpc_status (*run)(xpc_error *err))
{
    long n;

    for (n = 1; n < 5000; n++) {
        xpc_error e = XPC_ERROR_INIT;
        xpc_status st;
        long failed;

        fail_new_at(n);
        st = run(&e);
        failed = fail_new_count();
        fail_new_at(0);
        if (failed == 0) {
            if (st != XPC_OK)
                fail_msg("%s: %s with all memory: %s", name, xpc_status_name(st), e.message);
            return n - 1;
        }
        if (st != XPC_ENOMEM || e.status != XPC_ENOMEM || e.message[0] == '\0')
            fail_msg("%s, allocation %ld: %s", name, n, xpc_status_name(st));
    }
    fail_msg("%s: more than 5000 allocations", name);
    return 0;
}

static void test_each_allocation_fails(void **state)
{
    long total = 0;
    size_t i;

    (void)state;
    for (i = 0; i < COUNT(calls); i++)
        total += fail_each_allocation(calls[i].name, calls[i].run);
    print_message("%ld allocations failed, one at a time, in %zu calls\n", total, COUNT(calls));
    assert_true(total > 500);
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test_setup_teardown(test_each_allocation_fails, world_setup, world_teardown),
};

RUN_TESTS(tests)
