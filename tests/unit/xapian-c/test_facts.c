/* Facts about libxapian 1.4 that the API is built on.  If one of these fails with
 * a newer library, a rule in xapian-c.h can be relaxed. */
#include "testing.h"

#include <stdlib.h>

enum { MANY = 5000, SLOT_PARITY = 0 };

static xpc_wdb *many_documents(const char *path, uint32_t flags)
{
    const uint32_t pos = 1;
    xpc_wdb *w = NULL;
    uint32_t i;

    OK(xpc_wdb_open(path, flags, 0, &w, &err));
    for (i = 1; i <= MANY; i++) {
        const xpc_posting posting = { XPC_LIT("all"), &pos, 1, 1 + i % 9 };
        const xpc_value value = { SLOT_PARITY, i % 2 == 0 ? XPC_LIT("even") : XPC_LIT("odd") };
        xpc_doc *doc = NULL;

        OK(xpc_doc_make(&posting, 1, &value, 1, XPC_LIT("d"), &doc, &err));
        OK(xpc_wdb_add(w, doc, NULL, &err));
        xpc_doc_free(&doc);
    }
    OK(xpc_wdb_commit(w, &err));
    return w;
}

/* M1: with the defaults totals are a guess and facets are far off. */
static void test_exact_or_estimated(void **state)
{
    struct folder folder;
    char path[300];
    xpc_wdb *w;
    const uint32_t slot = SLOT_PARITY;
    xpc_query *q = term("all");
    xpc_enquire *e = NULL;
    xpc_spy *spy = NULL;
    xpc_mset *m = NULL;
    xpc_mset_info info;
    xpc_list *list = NULL;

    (void)state;
    folder_make(&folder);
    w = many_documents(folder_file(&folder, "db", path, sizeof path), XPC_DB_NO_SYNC);
    OK(xpc_enquire_new(xpc_wdb_db(w), &e, &err));
    OK(xpc_enquire_set_query(e, q, 0, &err));
    OK(xpc_spy_new(&slot, 1, &spy, &err));
    OK(xpc_enquire_add_spy(e, spy, &err));
    OK(xpc_enquire_mset(e, 0, 10, 0, &m, &err));
    assert_true(xpc_spy_total(spy) < MANY); /* 307 when it was measured first */
    xpc_mset_free(&m);
    OK(xpc_enquire_mset(e, 0, 10, XPC_EXACT, &m, &err));
    info = xpc_mset_get_info(m);
    assert_true(info.exact);
    assert_int_equal(info.lower, MANY);
    assert_int_equal(info.estimated, MANY);
    assert_int_equal(info.upper, MANY);
    assert_int_equal(xpc_spy_total(spy), MANY);
    OK(xpc_spy_values(spy, 0, XPC_SPY_BY_VALUE, XPC_NO_LIMIT, &list, &err));
    assert_int_equal(list->v[0].freq + list->v[1].freq, MANY);
    xpc_list_free(&list);
    xpc_mset_free(&m);
    xpc_spy_free(&spy);
    xpc_enquire_free(&e);
    xpc_query_free(&q);
    xpc_wdb_free(&w);
    folder_remove(&folder);
}

/* Take some milliseconds in a spy, so that the limit passes. */
static xpc_verdict dawdle(void *ctx, const xpc_doc *doc, double weight)
{
    volatile uint32_t *sink = ctx;
    uint32_t i;

    (void)doc;
    (void)weight;
    for (i = 0; i < 3000; i++)
        *sink = *sink + i;
    return XPC_YES;
}

static void test_time_limit(void **state)
{
    xpc_wdb *w = many_documents(NULL, XPC_DB_BACKEND_INMEMORY);
    xpc_query *q = term("all");
    xpc_enquire *e = NULL;
    xpc_spy *spy = NULL;
    xpc_mset *m = NULL;
    xpc_mset_info info;
    uint32_t sink = 0;

    (void)state;
    OK(xpc_enquire_new(xpc_wdb_db(w), &e, &err));
    OK(xpc_enquire_set_query(e, q, 0, &err));
    OK(xpc_spy_new_fn(dawdle, &sink, &spy, &err));
    OK(xpc_enquire_add_spy(e, spy, &err));
    OK(xpc_enquire_set_time_limit(e, 3, &err));
    OK(xpc_enquire_mset(e, 0, 10, XPC_EXACT, &m, &err));
    info = xpc_mset_get_info(m);
    assert_int_equal(info.hit_count, 10);
    assert_true(info.exact != info.time_limit_hit); /* one of the two, never both */
    xpc_mset_free(&m);
    xpc_spy_free(&spy);
    xpc_enquire_free(&e);
    xpc_query_free(&q);
    xpc_wdb_free(&w);
}

/* M2: markup in the text is escaped with markers; without, we refuse. */
static void test_snippet_markers(void **state)
{
    const xpc_snippet_how how = { 200, NULL, XPC_SNIPPET_EXHAUSTIVE, { "...", 3 } };
    const xpc_bytes text = XPC_LIT("a <script>all</script> & all");
    xpc_wdb *w = NULL;
    xpc_query *q = term("all");
    xpc_enquire *e = NULL;
    xpc_mset *m = NULL;
    xpc_buf buf = XPC_BUF_INIT;

    (void)state;
    OK(xpc_wdb_open(NULL, XPC_DB_BACKEND_INMEMORY, 0, &w, &err));
    corpus_write(w, false);
    OK(xpc_enquire_new(xpc_wdb_db(w), &e, &err));
    OK(xpc_enquire_set_query(e, q, 0, &err));
    OK(xpc_enquire_mset(e, 0, 10, 0, &m, &err));
    OK(xpc_mset_snippet_html(m, text, &how, XPC_LIT("<mark>"), XPC_LIT("</mark>"), &buf, &err));
    assert_string_equal(buf.p,
                        "a &lt;script&gt;<mark>all</mark>&lt;/script&gt; &amp; <mark>all</mark>");
    FAILS(XPC_EINVALIDARG,
          xpc_mset_snippet_html(m, text, &how, XPC_LIT(""), XPC_LIT(""), &buf, &err));
    FAILS(XPC_EINVALIDARG,
          xpc_mset_snippet_html(m, text, &how, XPC_LIT("<b>"), XPC_LIT(""), &buf, &err));
    assert_true(strncmp(buf.p, "a &lt;", 6) == 0); /* untouched */
    xpc_buf_free(&buf);
    xpc_mset_free(&m);
    xpc_enquire_free(&e);
    xpc_query_free(&q);
    xpc_wdb_free(&w);
}

/* A phrase that the end of the snippet cuts: libxapian opens its marker and never
 * closes it.  Found by tests/fuzz/fuzz_snippet.c. */
static void test_snippet_markers_pair(void **state)
{
    const xpc_bytes text = XPC_LIT("alpha <b>beta gamma</b> & \"x\"b>beta gamma</b> & \"x\" alphas "
                                   "and more alphas to the end");
    const xpc_snippet_how how = {
        36, NULL, XPC_SNIPPET_BACKGROUND | XPC_SNIPPET_EXHAUSTIVE, { "[...]", 5 }
    };
    const xpc_bytes words[] = { XPC_LIT("alpha"), XPC_LIT("beta"), XPC_LIT("gamma") };
    const char *p;
    xpc_doc *doc = NULL;
    xpc_wdb *w = NULL;
    xpc_query *parts[2] = { term("alpha"), joined(XPC_OP_PHRASE, 0, "beta", "gamma") }, *q = NULL;
    xpc_enquire *e = NULL;
    xpc_mset *m = NULL;
    xpc_snippet *snippet = NULL;
    xpc_buf buf = XPC_BUF_INIT;
    int open = 0;

    (void)state;
    OK(xpc_wdb_open(NULL, XPC_DB_BACKEND_INMEMORY, 0, &w, &err));
    OK(xpc_doc_new(&doc, &err));
    OK(xpc_doc_add_terms(doc, words, 3, 1, &err));
    OK(xpc_wdb_add(w, doc, NULL, &err));
    OK(xpc_query_join(XPC_OP_OR, (const xpc_query *const *)parts, 2, 0, &q, &err));
    OK(xpc_enquire_new(xpc_wdb_db(w), &e, &err));
    OK(xpc_enquire_set_query(e, q, 0, &err));
    OK(xpc_enquire_mset(e, 0, 10, 0, &m, &err));
    OK(xpc_mset_snippet(m, text, &how, &snippet, &err));
    assert_int_equal(snippet->nmarks, 3);
    assert_int_equal(snippet->marks[2].len, 4); /* "beta" of the cut phrase */
    OK(xpc_mset_snippet_html(m, text, &how, XPC_LIT("{"), XPC_LIT("}"), &buf, &err));
    for (p = buf.p; *p != '\0'; p++)
        open += *p == '{' ? 1 : *p == '}' ? -1 : 0;
    assert_int_equal(open, 0);
    assert_null(strchr(buf.p, '<'));
    xpc_doc_free(&doc);
    xpc_snippet_free(&snippet);
    xpc_buf_free(&buf);
    xpc_mset_free(&m);
    xpc_enquire_free(&e);
    xpc_query_free(&q);
    xpc_query_free(&parts[0]);
    xpc_query_free(&parts[1]);
    xpc_wdb_free(&w);
}

/* ---- DatabaseModifiedError ---- */

struct reading {
    uint32_t calls, docs;
};

/* Read every document; fails as soon as a block was reused. */
static xpc_status read_all(void *ctx, xpc_db *db, xpc_error *err)
{
    struct reading *r = ctx;
    xpc_list *list = NULL;
    xpc_status st;

    r->calls++;
    st = xpc_db_slot_values(db, SLOT_PARITY, 0, XPC_NO_LIMIT, &list, err);
    if (st == XPC_OK)
        r->docs = (uint32_t)list->n;
    xpc_list_free(&list);
    return st;
}

static void rewrite_all(xpc_wdb *w, const char *data)
{
    xpc_docid id;

    for (id = 1; id <= MANY; id++) {
        const xpc_value value = { SLOT_PARITY, xpc_str(data) };
        xpc_doc *doc = NULL;

        OK(xpc_doc_make(NULL, 0, &value, 1, xpc_str(data), &doc, &err));
        OK(xpc_wdb_replace(w, id, doc, &err));
        xpc_doc_free(&doc);
    }
    OK(xpc_wdb_commit(w, &err));
}

static void test_modified_and_retry(void **state)
{
    struct folder folder;
    char path[300];
    struct reading r = { 0, 0 };
    xpc_error e = XPC_ERROR_INIT;
    xpc_wdb *w;
    xpc_db *db = NULL;

    (void)state;
    folder_make(&folder);
    w = many_documents(folder_file(&folder, "db", path, sizeof path), XPC_DB_NO_SYNC);
    OK(xpc_db_open(path, 0, &db, &err));
    rewrite_all(w, "first");
    OK(read_all(&r, db, &err)); /* one commit does no harm */
    rewrite_all(w, "second");
    assert_int_equal(read_all(&r, db, &e), XPC_EMODIFIED);
    assert_string_equal(e.type, "DatabaseModifiedError");
    r.calls = 0;
    FAILS(XPC_EMODIFIED, xpc_db_retry(db, 1, read_all, &r, &err));
    assert_int_equal(r.calls, 1);
    r.calls = 0;
    OK(xpc_db_retry(db, 3, read_all, &r, &err));
    assert_int_equal(r.calls, 2);
    assert_int_equal(r.docs, MANY);
    xpc_db_free(&db);
    xpc_wdb_free(&w);
    folder_remove(&folder);
}

static xpc_status always_modified(void *ctx, xpc_db *db, xpc_error *err)
{
    struct reading *r = ctx;

    (void)db;
    r->calls++;
    if (err != NULL) {
        err->status = XPC_EMODIFIED;
        memcpy(err->message, "again", 6);
    }
    return XPC_EMODIFIED;
}

static xpc_status fails_otherwise(void *ctx, xpc_db *db, xpc_error *err)
{
    struct reading *r = ctx;

    r->calls++;
    return xpc_db_doc_length(db, 12345, NULL, NULL, err);
}

static void test_retry_is_bounded(void **state)
{
    struct reading r = { 0, 0 };
    xpc_db *db = NULL;

    (void)state;
    OK(xpc_db_open(NULL, XPC_DB_BACKEND_INMEMORY, &db, &err));
    FAILS(XPC_EMODIFIED, xpc_db_retry(db, 5, always_modified, &r, &err));
    assert_int_equal(r.calls, 5);
    r.calls = 0;
    FAILS(XPC_EMODIFIED, xpc_db_retry(db, 0, always_modified, &r, &err));
    assert_int_equal(r.calls, 1);
    r.calls = 0;
    FAILS(XPC_EDOCNOTFOUND, xpc_db_retry(db, 5, fails_otherwise, &r, &err));
    assert_int_equal(r.calls, 1);
    FAILS(XPC_EINVALIDARG, xpc_db_retry(db, 5, NULL, NULL, &err));
    xpc_db_free(&db);
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_exact_or_estimated), cmocka_unit_test(test_time_limit),
    cmocka_unit_test(test_snippet_markers),    cmocka_unit_test(test_snippet_markers_pair),
    cmocka_unit_test(test_modified_and_retry), cmocka_unit_test(test_retry_is_bounded),
};

RUN_TESTS(tests)
