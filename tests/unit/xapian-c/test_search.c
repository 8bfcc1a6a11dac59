/* Queries, order, facets and what hangs on a match, in three homes. */
#include "testing.h"

#include <math.h>

static struct store *open_store(void **state)
{
    struct store *s = *state;

    if (s->db == NULL) {
        print_message("xapian-tcpsrv is not installed (Debian: xapian-tools)\n");
        skip();
    }
    return s;
}

/* ---- every operator ---- */

static xpc_query *make_range(void)
{
    char a[9], b[9];
    xpc_query *q = NULL;

    OK(xpc_query_value_range(SLOT_NUMBER, (xpc_bytes){ a, xpc_sortable(10, a) },
                             (xpc_bytes){ b, xpc_sortable(19, b) }, &q, &err));
    return q;
}

static xpc_query *make_ge(void)
{
    xpc_query *q = NULL;

    OK(xpc_query_value_ge(SLOT_CITY, XPC_LIT("Rome"), &q, &err));
    return q;
}

static xpc_query *make_le(void)
{
    xpc_query *q = NULL;

    OK(xpc_query_value_le(SLOT_CITY, XPC_LIT("Berlin"), &q, &err));
    return q;
}

static xpc_query *make_and(void)
{
    return joined(XPC_OP_AND, 0, "even", "w0");
}

static xpc_query *make_or(void)
{
    return joined(XPC_OP_OR, 0, "w1", "w2");
}

static xpc_query *make_not(void)
{
    return joined(XPC_OP_AND_NOT, 0, "all", "even");
}

static xpc_query *make_xor(void)
{
    return joined(XPC_OP_XOR, 0, "even", "w0");
}

static xpc_query *make_maybe(void)
{
    return joined(XPC_OP_AND_MAYBE, 0, "even", "w0");
}

static xpc_query *make_filter(void)
{
    return joined(XPC_OP_FILTER, 0, "w0", "even");
}

static xpc_query *make_phrase(void)
{
    return joined(XPC_OP_PHRASE, 0, "alpha", "beta");
}

static xpc_query *make_phrase_gap(void)
{
    return joined(XPC_OP_PHRASE, 0, "even", "alpha");
}

static xpc_query *make_phrase_wide(void)
{
    return joined(XPC_OP_PHRASE, 9, "even", "alpha");
}

static xpc_query *make_near(void)
{
    return joined(XPC_OP_NEAR, 2, "alpha", "beta");
}

static xpc_query *make_elite(void)
{
    return joined(XPC_OP_ELITE_SET, 1, "all", "w0");
}

static xpc_query *make_synonym(void)
{
    return joined(XPC_OP_SYNONYM, 0, "w1", "w2");
}

static xpc_query *make_max(void)
{
    return joined(XPC_OP_MAX, 0, "w1", "w2");
}

static xpc_query *make_wildcard(void)
{
    xpc_query *q = NULL;

    OK(xpc_query_wildcard(XPC_LIT("w"), 0, XPC_WILDCARD_ERROR, XPC_OP_SYNONYM, &q, &err));
    return q;
}

static xpc_query *make_wildcard_first(void)
{
    xpc_query *q = NULL;

    OK(xpc_query_wildcard(XPC_LIT("w"), 2, XPC_WILDCARD_FIRST, XPC_OP_OR, &q, &err));
    return q;
}

static xpc_query *make_wildcard_frequent(void)
{
    xpc_query *q = NULL;

    OK(xpc_query_wildcard(XPC_LIT("e"), 1, XPC_WILDCARD_MOST_FREQUENT, XPC_OP_MAX, &q, &err));
    return q;
}

static xpc_query *make_all(void)
{
    xpc_query *q = NULL;

    OK(xpc_query_all(&q, &err));
    return q;
}

static xpc_query *make_nothing(void)
{
    xpc_query *q = NULL;

    OK(xpc_query_nothing(&q, &err));
    return q;
}

static xpc_query *make_scaled(void)
{
    xpc_query *inner = term("w0"), *q = NULL;

    OK(xpc_query_scale(inner, 2.5, &q, &err));
    xpc_query_free(&inner);
    return q;
}

static xpc_query *make_nested(void)
{
    xpc_query *parts[2] = { make_or(), make_range() }, *q = NULL;

    OK(xpc_query_join(XPC_OP_FILTER, (const xpc_query *const *)parts, 2, 0, &q, &err));
    xpc_query_free(&parts[0]);
    xpc_query_free(&parts[1]);
    return q;
}

static xpc_query *make_value_weight(void)
{
    xpc_query *q = NULL;

    OK(xpc_query_value_weight(SLOT_NUMBER, &q, &err));
    return q;
}

static xpc_query *make_value_map(void)
{
    const xpc_bytes values[] = { XPC_LIT("Rome"), XPC_LIT("Oslo") };
    const double weights[] = { 2, 1 };
    xpc_query *q = NULL;

    OK(xpc_query_value_map(SLOT_CITY, values, weights, 2, 0.5, &q, &err));
    return q;
}

static xpc_query *make_fixed(void)
{
    xpc_query *q = NULL;

    OK(xpc_query_fixed_weight(3, &q, &err));
    return q;
}

static const struct {
    xpc_query *(*make)(void);
    xpc_op op;
    uint32_t total;
    xpc_docid first; /* 0 = do not care */
    const char *why;
} query_rows[] = {
    { make_and, XPC_OP_AND, 4, 56, "multiples of 14; the shortest first" },
    { make_or, XPC_OP_OR, 18, 0, "1 or 2 modulo 7" },
    { make_not, XPC_OP_AND_NOT, 30, 5, "odd ones, the shortest first" },
    { make_xor, XPC_OP_XOR, 30, 0, "26 even without w0, 4 odd with it" },
    { make_maybe, XPC_OP_AND_MAYBE, 30, 56, "all even; w0 comes first" },
    { make_filter, XPC_OP_FILTER, 4, 56, "as AND" },
    { make_phrase, XPC_OP_PHRASE, 30, 10, "in this order in even documents only" },
    { make_phrase_gap, XPC_OP_PHRASE, 0, 0, "window 2 by default: too far apart" },
    { make_phrase_wide, XPC_OP_PHRASE, 30, 10, "window 9 holds positions 2 to 10" },
    { make_near, XPC_OP_NEAR, 60, 5, "either order" },
    { make_elite, XPC_OP_ELITE_SET, 8, 35, "the rarer one only" },
    { make_synonym, XPC_OP_SYNONYM, 18, 0, "as OR" },
    { make_max, XPC_OP_MAX, 18, 0, "as OR" },
    { make_wildcard, XPC_OP_WILDCARD, 60, 0, "w0 to w6" },
    { make_wildcard_first, XPC_OP_WILDCARD, 17, 0, "w0 and w1" },
    { make_wildcard_frequent, XPC_OP_WILDCARD, 30, 10, "even is the only one" },
    { make_all, XPC_OP_ALL, 60, 1, "everything, by docid" },
    { make_nothing, XPC_OP_NOTHING, 0, 0, "nothing" },
    { make_scaled, XPC_OP_SCALE, 8, 35, "matches stay, weights change" },
    { make_nested, XPC_OP_FILTER, 2, 0, "15 and 16 are 1 and 2 modulo 7" },
    { make_range, XPC_OP_VALUE_RANGE, 10, 10, "both ends belong to it" },
    { make_ge, XPC_OP_VALUE_GE, 18, 3, "Rome 3, 8, 13 ... and Wien without 9, 19 ..." },
    { make_le, XPC_OP_VALUE_LE, 12, 5, "Berlin; no value is no match" },
    { make_value_weight, XPC_OP_SOURCE, 60, 60, "the greatest number first" },
    { make_value_map, XPC_OP_SOURCE, 54, 3, "Rome weighs most; the others weigh a little" },
    { make_fixed, XPC_OP_SOURCE, 60, 1, "everything with weight 3" },
};

static void test_operators(void **state)
{
    struct store *s = open_store(state);
    xpc_hit hits[DOCS];
    size_t r;

    for (r = 0; r < COUNT(query_rows); r++) {
        xpc_query *q = query_rows[r].make();
        uint32_t total;

        assert_int_equal(xpc_query_op(q), query_rows[r].op);
        total = found(s->db, q, hits, DOCS);
        if (total != query_rows[r].total ||
            (total > 0 && query_rows[r].first != 0 && hits[0].docid != query_rows[r].first))
            fail_msg("row %zu (%s): %u, first %u", r, query_rows[r].why, total, hits[0].docid);
    }
}

/* A query that was bytes in between finds the same. */
static void test_operators_serialised(void **state)
{
    struct store *s = open_store(state);
    xpc_hit hits[DOCS];
    size_t r;

    for (r = 0; r < COUNT(query_rows); r++) {
        xpc_query *q = query_rows[r].make(), *again = NULL;
        xpc_buf buf = XPC_BUF_INIT;

        OK(xpc_query_serialise(q, &buf, &err));
        OK(xpc_query_unserialise((xpc_bytes){ buf.p, buf.n }, &again, &err));
        assert_int_equal(found(s->db, again, hits, DOCS), query_rows[r].total);
        OK(xpc_query_describe(q, &buf, &err));
        assert_true(strncmp(buf.p, "Query(", 6) == 0);
        xpc_buf_free(&buf);
        xpc_query_free(&q);
    }
}

static void test_wildcard_over_its_limit(void **state)
{
    struct store *s = open_store(state);
    xpc_query *q = NULL;
    xpc_enquire *e = NULL;
    xpc_mset *m = NULL;

    OK(xpc_query_wildcard(XPC_LIT("w"), 3, XPC_WILDCARD_ERROR, XPC_OP_SYNONYM, &q, &err));
    OK(xpc_enquire_new(s->db, &e, &err));
    OK(xpc_enquire_set_query(e, q, 0, &err));
    FAILS(XPC_EWILDCARD, xpc_enquire_mset(e, 0, 10, 0, &m, &err));
    assert_null(m);
    xpc_enquire_free(&e);
    xpc_query_free(&q);
}

static void test_query_docs(void **state)
{
    struct store *s = open_store(state);
    const xpc_docid docids[] = { 3, 17, 40, 900 };
    const double weights[] = { 1, 3, 2, 9 };
    xpc_hit hits[DOCS];
    xpc_query *parts[2] = { NULL, term("even") }, *q = NULL;

    OK(xpc_query_docs(docids, weights, 4, &parts[0], &err));
    if (s->home != HOME_REMOTE) {
        OK(xpc_query_copy(parts[0], &q, &err));
        assert_int_equal(found(s->db, q, hits, DOCS), 3); /* 900 does not exist */
        assert_int_equal(hits[0].docid, 17);
        assert_int_equal(hits[2].docid, 3);
        OK(xpc_query_join(XPC_OP_FILTER, (const xpc_query *const *)parts, 2, 0, &q, &err));
        assert_int_equal(found(s->db, q, hits, DOCS), 1);
        assert_int_equal(hits[0].docid, 40);
    }
    FAILS(XPC_EINVALIDARG, xpc_query_docs((xpc_docid[]){ 2, 2 }, NULL, 2, &q, &err));
    FAILS(XPC_EINVALIDARG, xpc_query_docs((xpc_docid[]){ 0 }, NULL, 1, &q, &err));
    FAILS(XPC_EINVALIDARG, xpc_query_docs(docids, (double[]){ -1 }, 1, &q, &err));
    FAILS(XPC_EINVALIDARG, xpc_query_docs(docids, (double[]){ NAN }, 1, &q, &err));
    xpc_query_free(&parts[0]);
    xpc_query_free(&parts[1]);
}

/* ---- a running search, with everything that can be set ---- */

struct search {
    xpc_enquire *e;
    xpc_mset *m;
    xpc_hit hits[DOCS];
    uint32_t n;
};

static void search_open(struct search *x, xpc_db *db, xpc_query *q)
{
    memset(x, 0, sizeof *x);
    OK(xpc_enquire_new(db, &x->e, &err));
    OK(xpc_enquire_set_query(x->e, q, 0, &err));
    xpc_query_free(&q);
}

static void search_run(struct search *x)
{
    xpc_mset_free(&x->m);
    OK(xpc_enquire_mset(x->e, 0, DOCS, XPC_EXACT, &x->m, &err));
    x->n = (uint32_t)xpc_mset_hits(x->m, 0, x->hits, DOCS);
}

static void search_close(struct search *x)
{
    xpc_mset_free(&x->m);
    xpc_enquire_free(&x->e);
}

static const struct {
    xpc_sort_by by;
    xpc_sort_key keys[2];
    size_t n;
    xpc_docid first, second, last;
    bool local_only;
    const char *why;
} sort_rows[] = {
    { XPC_SORT_RELEVANCE,
      { { 0, false, { NULL, 0 } } },
      0,
      8,
      18,
      60,
      false,
      "wdf 3 in 8 words first; no heavy at all last" },
    { XPC_SORT_KEYS, { { SLOT_NUMBER, false, { NULL, 0 } } }, 1, 2, 4, 60, false, "ascending" },
    { XPC_SORT_KEYS, { { SLOT_NUMBER, true, { NULL, 0 } } }, 1, 60, 58, 2, false, "descending" },
    { XPC_SORT_KEYS,
      { { SLOT_CITY, false, { NULL, 0 } }, { SLOT_NUMBER, true, { NULL, 0 } } },
      2,
      60,
      50,
      4,
      true,
      "Berlin, the newest first; Wien, the oldest last" },
    { XPC_SORT_KEYS,
      { { SLOT_GROUP, true, { NULL, 0 } }, { SLOT_NUMBER, false, { NULL, 0 } } },
      2,
      2,
      6,
      60,
      true,
      "g2 before g0, ascending inside" },
    { XPC_SORT_KEYS_THEN_RELEVANCE,
      { { SLOT_GROUP, false, { NULL, 0 } } },
      1,
      8,
      28,
      50,
      false,
      "g0 by weight, then g2" },
    { XPC_SORT_RELEVANCE_THEN_KEYS,
      { { SLOT_NUMBER, true, { NULL, 0 } } },
      1,
      58,
      48,
      10,
      false,
      "equal weights: the newest first" },
};

static void test_sort(void **state)
{
    struct store *s = open_store(state);
    size_t r;

    for (r = 0; r < COUNT(sort_rows); r++) {
        struct search x;

        search_open(&x, s->db, joined(XPC_OP_AND_MAYBE, 0, "even", "heavy"));
        OK(xpc_enquire_set_sort(x.e, sort_rows[r].by, sort_rows[r].keys, sort_rows[r].n, &err));
        if (sort_rows[r].local_only && s->home == HOME_REMOTE) {
            FAILS(XPC_EUNIMPLEMENTED, xpc_enquire_mset(x.e, 0, 10, XPC_EXACT, &x.m, &err));
        } else {
            search_run(&x);
            if (x.n != 30 || x.hits[0].docid != sort_rows[r].first ||
                x.hits[1].docid != sort_rows[r].second || x.hits[29].docid != sort_rows[r].last)
                fail_msg("row %zu (%s): %u, %u ... %u", r, sort_rows[r].why, x.hits[0].docid,
                         x.hits[1].docid, x.hits[29].docid);
        }
        search_close(&x);
    }
}

static void test_sort_missing_value(void **state)
{
    struct store *s = open_store(state);
    xpc_sort_key key = { SLOT_CITY, false, { NULL, 0 } };
    struct search x;

    search_open(&x, s->db, term("odd"));
    OK(xpc_enquire_set_sort(x.e, XPC_SORT_KEYS, &key, 1, &err));
    search_run(&x);
    assert_int_equal(x.hits[0].docid, 9); /* absent is smallest */
    assert_int_equal(x.hits[0].sort_key.n, 0);
    assert_true(is(x.hits[6].sort_key, "Berlin"));
    if (s->home != HOME_REMOTE) {
        key.missing = XPC_LIT("\xff");
        OK(xpc_enquire_set_sort(x.e, XPC_SORT_KEYS, &key, 1, &err));
        search_run(&x);
        assert_int_equal(x.hits[0].docid, 5);
        assert_int_equal(x.hits[29].docid, 59);
    }
    FAILS(XPC_EINVALIDARG, xpc_enquire_set_sort(x.e, XPC_SORT_KEYS, NULL, 0, &err));
    FAILS(XPC_EINVALIDARG, xpc_enquire_set_sort(x.e, (xpc_sort_by)9, &key, 1, &err));
    search_close(&x);
}

static void test_docid_order(void **state)
{
    struct store *s = open_store(state);
    struct search x;

    search_open(&x, s->db, make_all());
    OK(xpc_enquire_set_docid_order(x.e, XPC_DOCID_DESCENDING, &err));
    search_run(&x);
    assert_int_equal(x.hits[0].docid, 60);
    OK(xpc_enquire_set_docid_order(x.e, XPC_DOCID_ANY, &err));
    search_run(&x);
    assert_int_equal(x.n, 60);
    OK(xpc_enquire_set_docid_order(x.e, XPC_DOCID_ASCENDING, &err));
    search_run(&x);
    assert_int_equal(x.hits[0].docid, 1);
    FAILS(XPC_EINVALIDARG, xpc_enquire_set_docid_order(x.e, (xpc_docid_order)7, &err));
    search_close(&x);
}

static void test_collapse(void **state)
{
    struct store *s = open_store(state);
    struct search x;
    xpc_mset_info info;

    search_open(&x, s->db, term("all"));
    OK(xpc_enquire_set_collapse(x.e, SLOT_GROUP, 2, &err));
    search_run(&x);
    info = xpc_mset_get_info(x.m);
    assert_int_equal(x.n, 8); /* four groups, two each */
    assert_int_equal(info.estimated, 8);
    assert_int_equal(info.uncollapsed_lower, 60);
    assert_true(is(x.hits[0].collapse_key, "g1"));
    assert_true(x.hits[0].collapse_count > 0);
    OK(xpc_enquire_set_collapse(x.e, XPC_NO_SLOT, 1, &err));
    search_run(&x);
    assert_int_equal(x.n, 60);
    assert_int_equal(x.hits[0].collapse_key.n, 0);
    search_close(&x);
}

static void test_cutoff(void **state)
{
    struct store *s = open_store(state);
    struct search x;

    search_open(&x, s->db, joined(XPC_OP_OR, 0, "all", "w3"));
    OK(xpc_enquire_set_cutoff(x.e, 100, 0, &err));
    search_run(&x);
    assert_int_equal(x.n, 2); /* both words, and as short as can be */
    assert_int_equal(x.hits[1].percent, 100);
    FAILS(XPC_EINVALIDARG, xpc_enquire_set_cutoff(x.e, 101, 0, &err));
    OK(xpc_enquire_set_cutoff(x.e, 0, 1000, &err));
    search_run(&x);
    assert_int_equal(x.n, 0);
    search_close(&x);
}

static void test_pages(void **state)
{
    struct store *s = open_store(state);
    struct search x;
    xpc_mset *page = NULL;
    xpc_mset_info info;
    xpc_hit hits[10];

    search_open(&x, s->db, term("even"));
    OK(xpc_enquire_mset(x.e, 25, 10, XPC_EXACT, &page, &err));
    info = xpc_mset_get_info(page);
    assert_int_equal(info.first, 25);
    assert_int_equal(info.hit_count, 5);
    assert_int_equal(info.estimated, 30);
    assert_true(info.exact && !info.time_limit_hit);
    assert_true(info.max_attained <= info.max_possible);
    assert_int_equal(xpc_mset_hits(page, 0, hits, 10), 5);
    assert_int_equal(hits[4].rank, 29);
    assert_int_equal(xpc_mset_hits(page, 3, hits, 10), 2);
    assert_int_equal(hits[0].rank, 28);
    assert_int_equal(xpc_mset_hits(page, 5, hits, 10), 0);
    assert_int_equal(xpc_mset_hits(page, 0, NULL, 10), 0);
    assert_int_equal(xpc_mset_hits(NULL, 0, hits, 10), 0);
    assert_int_equal(xpc_mset_get_info(NULL).estimated, 0);
    xpc_mset_free(&page);
    search_close(&x);
}

static void test_what_hits_hold(void **state)
{
    struct store *s = open_store(state);
    const uint32_t slots[] = { SLOT_CITY, SLOT_GROUP };
    struct search x;
    xpc_list *list = NULL;
    xpc_doc *doc = NULL;
    xpc_buf buf = XPC_BUF_INIT;
    uint32_t freq = 0;
    double weight = -1;

    search_open(&x, s->db, term("w3"));
    search_run(&x);
    OK(xpc_mset_fetch(x.m, &err));
    OK(xpc_mset_values(x.m, 0, 2, slots, 2, &list, &err));
    assert_int_equal(list->n, 4);
    assert_true(is(list->v[0].text, "Berlin"));
    assert_int_equal(list->v[0].docid, 10);
    assert_true(is(list->v[3].text, "g1"));
    xpc_list_free(&list);
    OK(xpc_mset_data(x.m, 1, 99, &list, &err));
    assert_int_equal(list->n, 8);
    assert_true(is(list->v[0].text, "document 45"));
    assert_int_equal(list->v[0].docid, 45);
    xpc_list_free(&list);
    OK(xpc_mset_doc(x.m, 0, &doc, &err));
    OK(xpc_doc_data(doc, &buf, &err));
    assert_string_equal(buf.p, "document 10");
    xpc_doc_free(&doc);
    FAILS(XPC_ERANGE, xpc_mset_doc(x.m, 9, &doc, &err));
    OK(xpc_mset_term(x.m, XPC_LIT("w3"), &freq, &weight, &err));
    assert_int_equal(freq, 9);
    assert_true(weight > 0);
    OK(xpc_mset_term(x.m, XPC_LIT("w3"), NULL, NULL, &err));
    FAILS(XPC_EINVALIDARG, xpc_mset_term(x.m, XPC_LIT("nowhere"), &freq, &weight, &err));
    OK(xpc_enquire_matching_terms(x.e, 3, &list, &err));
    assert_int_equal(list->n, 1);
    xpc_list_free(&list);
    xpc_buf_free(&buf);
    search_close(&x);
}

/* ---- weights ---- */

static void test_every_weighting_scheme(void **state)
{
    struct store *s = open_store(state);
    int scheme, smoothing;
    struct search x;

    search_open(&x, s->db, joined(XPC_OP_OR, 0, "w1", "w3"));
    for (scheme = XPC_WEIGHT_BOOL; scheme <= XPC_WEIGHT_LM; scheme++) {
        xpc_weight weight = xpc_weight_default((xpc_scheme)scheme);

        OK(xpc_enquire_set_weight(x.e, &weight, &err));
        search_run(&x);
        if (x.n != 18)
            fail_msg("scheme %d: %u", scheme, x.n);
        if (scheme == XPC_WEIGHT_BOOL)
            assert_true(x.hits[0].weight == 0);
        if (scheme == XPC_WEIGHT_COORD)
            assert_true(x.hits[0].weight == 1);
    }
    for (smoothing = XPC_SMOOTHING_TWO_STAGE; smoothing <= XPC_SMOOTHING_DIRICHLET_PLUS;
         smoothing++) {
        xpc_weight weight = xpc_weight_default(XPC_WEIGHT_LM);

        weight.smoothing = (xpc_smoothing)smoothing;
        OK(xpc_enquire_set_weight(x.e, &weight, &err));
        search_run(&x);
        assert_int_equal(x.n, 18);
    }
    search_close(&x);
}

static void test_weight_parameters(void **state)
{
    struct store *s = open_store(state);
    xpc_weight weight = xpc_weight_default(XPC_WEIGHT_BM25);
    struct search x;
    double usual;

    search_open(&x, s->db, term("heavy"));
    search_run(&x);
    usual = x.hits[0].weight;
    OK(xpc_enquire_set_weight(x.e, &weight, &err));
    search_run(&x);
    assert_true(x.hits[0].weight == usual); /* our defaults are Xapian's */
    weight.k1 = 2;
    OK(xpc_enquire_set_weight(x.e, &weight, &err));
    search_run(&x);
    assert_true(x.hits[0].weight != usual);
    weight = xpc_weight_default(XPC_WEIGHT_TFIDF);
    memcpy(weight.normalisations, "xyz", 4);
    FAILS(XPC_EINVALIDARG, xpc_enquire_set_weight(x.e, &weight, &err));
    weight = xpc_weight_default((xpc_scheme)99);
    FAILS(XPC_EINVALIDARG, xpc_enquire_set_weight(x.e, &weight, &err));
    weight = xpc_weight_default(XPC_WEIGHT_PL2);
    weight.c = -1;
    FAILS(XPC_EINVALIDARG, xpc_enquire_set_weight(x.e, &weight, &err));
    weight = xpc_weight_default(XPC_WEIGHT_LM);
    weight.smoothing = (xpc_smoothing)0;
    FAILS(XPC_EINVALIDARG, xpc_enquire_set_weight(x.e, &weight, &err));
    search_close(&x);
}

static void test_relevant_documents(void **state)
{
    struct store *s = open_store(state);
    const xpc_docid docids[] = { 3, 10 };
    struct search x;
    double before;

    search_open(&x, s->db, joined(XPC_OP_OR, 0, "w3", "even"));
    search_run(&x);
    before = x.hits[0].weight;
    OK(xpc_enquire_set_relevant(x.e, docids, 2, &err));
    search_run(&x);
    assert_true(x.hits[0].weight != before);
    OK(xpc_enquire_set_relevant(x.e, NULL, 0, &err));
    search_run(&x);
    assert_true(x.hits[0].weight == before);
    FAILS(XPC_EINVALIDARG, xpc_enquire_set_relevant(x.e, (xpc_docid[]){ 0 }, 1, &err));
    search_close(&x);
}

/* ---- facets ---- */

static void test_spies_count_several_slots(void **state)
{
    struct store *s = open_store(state);
    const uint32_t slots[] = { SLOT_CITY, SLOT_GROUP, SLOT_TAGS };
    xpc_spy *spy = NULL;
    xpc_list *list = NULL;
    struct search x;
    int run;

    OK(xpc_spy_new(slots, 3, &spy, &err));
    search_open(&x, s->db, term("even"));
    OK(xpc_enquire_add_spy(x.e, spy, &err));
    for (run = 0; run < 2; run++) { /* the second run must not add to the first */
        search_run(&x);
        assert_int_equal(xpc_spy_total(spy), 30);
        OK(xpc_spy_values(spy, 0, XPC_SPY_BY_VALUE, XPC_NO_LIMIT, &list, &err));
        assert_int_equal(list->n, 5);
        assert_true(is(list->v[0].text, "Berlin"));
        assert_int_equal(list->v[0].freq, 6);
        xpc_list_free(&list);
    }
    OK(xpc_spy_values(spy, 1, XPC_SPY_BY_COUNT, 1, &list, &err));
    assert_int_equal(list->n, 1);
    assert_true(list->more);
    assert_true(is(list->v[0].text, "g0")); /* equal counts: by value */
    assert_int_equal(list->v[0].freq, 15);
    xpc_list_free(&list);
    OK(xpc_spy_values(spy, 2, XPC_SPY_BY_COUNT | XPC_SPY_UNPACK, XPC_NO_LIMIT, &list, &err));
    assert_int_equal(list->n, 2);
    assert_true(is(list->v[0].text, "t0"));
    assert_int_equal(list->v[0].freq, 30);
    assert_int_equal(list->v[1].freq, 10);
    xpc_list_free(&list);
    FAILS(XPC_ESERIALISATION, xpc_spy_values(spy, 0, XPC_SPY_UNPACK, 9, &list, &err));
    FAILS(XPC_ERANGE, xpc_spy_values(spy, 3, 0, 9, &list, &err));
    xpc_spy_free(&spy); /* the enquire keeps what it needs */
    search_run(&x);
    OK(xpc_enquire_clear_spies(x.e, &err));
    search_run(&x);
    search_close(&x);
    assert_int_equal(xpc_spy_total(NULL), 0);
}

struct seen {
    uint32_t count, stop_at;
    xpc_verdict answer;
    bool read;
};

static xpc_verdict see(void *ctx, const xpc_doc *doc, double weight)
{
    struct seen *seen = ctx;
    xpc_buf buf = XPC_BUF_INIT;

    if (xpc_doc_value(doc, SLOT_GROUP, &buf, NULL) == XPC_OK && buf.n == 2 && weight >= 0)
        seen->read = true;
    xpc_buf_free(&buf);
    return ++seen->count == seen->stop_at ? seen->answer : XPC_YES;
}

static void test_callback_spy(void **state)
{
    struct store *s = open_store(state);
    struct seen seen = { 0, 0, XPC_YES, false };
    xpc_spy *spy = NULL;
    struct search x;

    OK(xpc_spy_new_fn(see, &seen, &spy, &err));
    search_open(&x, s->db, term("even"));
    OK(xpc_enquire_add_spy(x.e, spy, &err));
    if (s->home == HOME_REMOTE) { /* a stock server knows ValueCountMatchSpy only */
        FAILS(XPC_EUNIMPLEMENTED, xpc_enquire_mset(x.e, 0, 10, XPC_EXACT, &x.m, &err));
    } else {
        search_run(&x);
        assert_int_equal(seen.count, 30);
        assert_true(seen.read);
        seen = (struct seen){ 0, 7, XPC_STOP, false };
        FAILS(XPC_ESTOPPED, xpc_enquire_mset(x.e, 0, 10, XPC_EXACT, &x.m, &err));
        assert_int_equal(seen.count, 7);
        seen = (struct seen){ 0, 3, XPC_FAIL, false };
        FAILS(XPC_ECALLBACK, xpc_enquire_mset(x.e, 0, 10, XPC_EXACT, &x.m, &err));
        seen.stop_at = 0;
        search_run(&x); /* usable again */
        assert_int_equal(x.n, 30);
    }
    assert_int_equal(xpc_spy_total(spy), 0);
    xpc_spy_free(&spy);
    search_close(&x);
}

static xpc_verdict in_oslo(void *ctx, const xpc_doc *doc)
{
    struct seen *seen = ctx;
    xpc_buf city = XPC_BUF_INIT;
    xpc_verdict verdict = XPC_FAIL;

    if (xpc_doc_value(doc, SLOT_CITY, &city, NULL) == XPC_OK)
        verdict = city.n > 0 && strcmp(city.p, "Oslo") == 0 ? XPC_YES : XPC_NO;
    xpc_buf_free(&city);
    return ++seen->count == seen->stop_at ? seen->answer : verdict;
}

static void test_decider(void **state)
{
    struct store *s = open_store(state);
    struct seen seen = { 0, 0, XPC_YES, false };
    struct search x;

    search_open(&x, s->db, term("all"));
    OK(xpc_enquire_set_decider(x.e, in_oslo, &seen, &err));
    if (s->home == HOME_REMOTE) {
        FAILS(XPC_EUNIMPLEMENTED, xpc_enquire_mset(x.e, 0, 10, XPC_EXACT, &x.m, &err));
    } else {
        search_run(&x);
        assert_int_equal(x.n, 12);
        assert_int_equal(xpc_mset_get_info(x.m).estimated, 12);
        seen = (struct seen){ 0, 5, XPC_STOP, false };
        FAILS(XPC_ESTOPPED, xpc_enquire_mset(x.e, 0, 10, XPC_EXACT, &x.m, &err));
        seen = (struct seen){ 0, 5, (xpc_verdict)42, false };
        FAILS(XPC_ECALLBACK, xpc_enquire_mset(x.e, 0, 10, XPC_EXACT, &x.m, &err));
    }
    OK(xpc_enquire_set_decider(x.e, NULL, NULL, &err));
    search_run(&x);
    assert_int_equal(x.n, 60);
    search_close(&x);
}

/* ---- more like this ---- */

static xpc_verdict no_letters_w(void *ctx, xpc_bytes word)
{
    const xpc_verdict *answer = ctx;

    return word.n > 0 && word.p[0] == 'w' ? XPC_NO : *answer;
}

static void test_expand(void **state)
{
    struct store *s = open_store(state);
    const xpc_docid docids[] = { 7, 21, 35 }; /* w0, odd */
    xpc_expand how = { 5, 0, 0, XPC_EXPAND_TRAD, 0, NULL, NULL };
    xpc_verdict answer = XPC_YES;
    xpc_list *list = NULL;
    struct search x;

    search_open(&x, s->db, term("odd"));
    OK(xpc_enquire_expand(x.e, docids, 3, &how, &list, &err));
    assert_true(list->n > 0 && list->n <= 5);
    assert_true(is(list->v[0].text, "w0"));
    assert_true(list->v[0].weight > 0);
    xpc_list_free(&list);
    how.scheme = XPC_EXPAND_BO1;
    OK(xpc_enquire_expand(x.e, docids, 3, &how, &list, &err));
    assert_true(list->n > 0);
    xpc_list_free(&list);
    OK(xpc_enquire_expand(x.e, NULL, 0, &how, &list, &err));
    assert_int_equal(list->n, 0);
    xpc_list_free(&list);
    how = (xpc_expand){ 50,     XPC_EXPAND_QUERY_TERMS | XPC_EXPAND_EXACT_TERMFREQ,
                        0,      XPC_EXPAND_TRAD,
                        1,      no_letters_w,
                        &answer };
    OK(xpc_enquire_expand(x.e, docids, 3, &how, &list, &err));
    assert_true(list->n > 0);
    assert_true(list->v[0].text.p[0] != 'w');
    xpc_list_free(&list);
    answer = XPC_STOP;
    FAILS(XPC_ESTOPPED, xpc_enquire_expand(x.e, docids, 3, &how, &list, &err));
    FAILS(XPC_EINVALIDARG, xpc_enquire_expand(x.e, docids, 3, NULL, &list, &err));
    search_close(&x);
}

/* ---- snippets ---- */

static const struct {
    const char *text, *want, *mark;
    const char *why;
} snippet_rows[] = {
    { "plain heavy words", "plain heavy words", "heavy", "one mark" },
    { "<script>heavy</script> & \"more\" heavy&lt; end",
      "<script>heavy</script> & \"more\" heavy&lt; end", "heavy",
      "text comes out as it went in, entities of its own too" },
    { "control \x01 heavy \x02 bytes \x03 end", "control   heavy   bytes   end", "heavy",
      "bytes used as marks become blanks" },
    { "nothing here", "nothing here", NULL, "no match: the beginning" },
    { "", "", NULL, "empty" },
};

static void test_snippets_are_plain(void **state)
{
    struct store *s = open_store(state);
    const xpc_snippet_how how = {
        200, NULL, XPC_SNIPPET_BACKGROUND | XPC_SNIPPET_EXHAUSTIVE, { "...", 3 }
    };
    struct search x;
    size_t r, i;

    search_open(&x, s->db, term("heavy"));
    search_run(&x);
    for (r = 0; r < COUNT(snippet_rows); r++) {
        xpc_snippet *snippet = NULL;

        OK(xpc_mset_snippet(x.m, xpc_str(snippet_rows[r].text), &how, &snippet, &err));
        if (strncmp(snippet->text.p, snippet_rows[r].want, snippet->text.n) != 0)
            fail_msg("%s: %.*s", snippet_rows[r].why, (int)snippet->text.n, snippet->text.p);
        assert_true((snippet->nmarks > 0) == (snippet_rows[r].mark != NULL));
        for (i = 0; i < snippet->nmarks; i++) {
            assert_int_equal(snippet->marks[i].len, strlen(snippet_rows[r].mark));
            assert_memory_equal(snippet->text.p + snippet->marks[i].start, snippet_rows[r].mark,
                                snippet->marks[i].len);
        }
        xpc_snippet_free(&snippet);
        assert_null(snippet);
    }
    xpc_snippet_free(NULL);
    search_close(&x);
}

static void test_snippet_leaves_out(void **state)
{
    struct store *s = open_store(state);
    xpc_snippet_how how = { 40, NULL, XPC_SNIPPET_EXHAUSTIVE, { "[&]", 3 } };
    char text[2000] = "";
    xpc_snippet *snippet = NULL;
    struct search x;
    int i;

    for (i = 0; i < 100; i++)
        strcat(text, "lorem ipsum ");
    strcat(text, "heavy ");
    for (i = 0; i < 50; i++)
        strcat(text, "dolor ");
    search_open(&x, s->db, term("heavy"));
    search_run(&x);
    OK(xpc_mset_snippet(x.m, xpc_str(text), &how, &snippet, &err));
    assert_int_equal(snippet->nmarks, 1);
    assert_true(snippet->text.n < 80);
    assert_memory_equal(snippet->text.p, "[&]", 3); /* not unescaped: it is the caller's */
    xpc_snippet_free(&snippet);
    how.flags |= XPC_SNIPPET_NEEDS_MATCH;
    how.omit = XPC_LIT("");
    OK(xpc_mset_snippet(x.m, XPC_LIT("no match in here"), &how, &snippet, &err));
    assert_int_equal(snippet->text.n, 0);
    xpc_snippet_free(&snippet);
    search_close(&x);
}

static void test_time_limit_not_reached(void **state)
{
    struct store *s = open_store(state);
    struct search x;

    search_open(&x, s->db, term("all"));
    OK(xpc_enquire_set_time_limit(x.e, 60000, &err));
    search_run(&x);
    assert_false(xpc_mset_get_info(x.m).time_limit_hit);
    assert_true(xpc_mset_get_info(x.m).exact);
    OK(xpc_enquire_set_time_limit(x.e, 0, &err));
    search_run(&x);
    search_close(&x);
}

static const struct CMUnitTest tests[] = {
    IN_THREE_HOMES(test_operators),
    IN_THREE_HOMES(test_operators_serialised),
    IN_THREE_HOMES(test_wildcard_over_its_limit),
    IN_THREE_HOMES(test_query_docs),
    IN_THREE_HOMES(test_sort),
    IN_THREE_HOMES(test_sort_missing_value),
    IN_THREE_HOMES(test_docid_order),
    IN_THREE_HOMES(test_collapse),
    IN_THREE_HOMES(test_cutoff),
    IN_THREE_HOMES(test_pages),
    IN_THREE_HOMES(test_what_hits_hold),
    IN_THREE_HOMES(test_every_weighting_scheme),
    IN_THREE_HOMES(test_weight_parameters),
    IN_THREE_HOMES(test_relevant_documents),
    IN_THREE_HOMES(test_spies_count_several_slots),
    IN_THREE_HOMES(test_callback_spy),
    IN_THREE_HOMES(test_decider),
    IN_THREE_HOMES(test_expand),
    IN_THREE_HOMES(test_snippets_are_plain),
    IN_THREE_HOMES(test_snippet_leaves_out),
    IN_THREE_HOMES(test_time_limit_not_reached),
};

RUN_TESTS(tests)
