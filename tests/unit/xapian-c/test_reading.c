/* What a database tells of itself and its documents, in three homes. */
#include "testing.h"

/* The store, or a visible skip where a server is needed and missing. */
static struct store *open_store(void **state)
{
    struct store *s = *state;

    if (s->db == NULL) {
        print_message("xapian-tcpsrv is not installed (Debian: xapian-tools)\n");
        skip();
    }
    return s;
}

static void test_stats(void **state)
{
    struct store *s = open_store(state);
    xpc_db_stats stats;

    OK(xpc_db_get_stats(s->db, &stats, &err));
    assert_int_equal(stats.doc_count, DOCS);
    assert_int_equal(stats.last_docid, DOCS);
    assert_int_equal(stats.shard_count, 1);
    assert_int_equal(stats.total_length, DOCS * 5 + 12 * (1 + 2 + 3 + 4));
    assert_true(stats.average_length > 6.9 && stats.average_length < 7.1);
    assert_true(stats.doclen_lower <= 5 && stats.doclen_upper >= 9);
    assert_true(stats.has_positions);
}

static void test_term_stats(void **state)
{
    struct store *s = open_store(state);
    const xpc_bytes terms[] = { XPC_LIT("all"), XPC_LIT("heavy"), XPC_LIT("nowhere"),
                                XPC_LIT("Q7") };
    xpc_term_stats stats[4];

    OK(xpc_db_term_stats(s->db, terms, 4, stats, &err));
    assert_int_equal(stats[0].termfreq, DOCS);
    assert_int_equal(stats[1].termfreq, DOCS - 12);
    assert_int_equal(stats[1].collfreq, 120);
    assert_true(stats[1].wdf_upper >= 4);
    assert_int_equal(stats[2].termfreq, 0);
    assert_int_equal(stats[2].collfreq, 0);
    assert_int_equal(stats[3].termfreq, 1);
    assert_int_equal(stats[3].collfreq, 0);
    OK(xpc_db_term_stats(s->db, NULL, 0, NULL, &err));
}

static void test_slot_stats(void **state)
{
    struct store *s = open_store(state);
    xpc_buf lower = XPC_BUF_INIT, upper = XPC_BUF_INIT;
    uint32_t freq = 0;

    OK(xpc_db_slot_stats(s->db, SLOT_CITY, &freq, &lower, &upper, &err));
    assert_int_equal(freq, DOCS - 6);
    assert_true(strcmp(lower.p, "Berlin") <= 0 && strcmp(upper.p, "Wien") >= 0);
    OK(xpc_db_slot_stats(s->db, 99, &freq, NULL, NULL, &err));
    assert_int_equal(freq, 0);
    OK(xpc_db_slot_stats(s->db, SLOT_CITY, NULL, NULL, NULL, &err));
    xpc_buf_free(&lower);
    xpc_buf_free(&upper);
}

static void test_terms_page_by_page(void **state)
{
    struct store *s = open_store(state);
    xpc_list *page = NULL;
    char after[32];
    size_t seen = 0;
    bool more = true;
    xpc_bytes from = XPC_LIT("");

    while (more) {
        OK(xpc_db_terms(s->db, XPC_LIT("w"), from, 3, &page, &err));
        seen += page->n;
        more = page->more;
        assert_in_range(page->v[0].freq, DOCS / 7, DOCS / 7 + 1);
        memcpy(after, page->v[page->n - 1].text.p, page->v[page->n - 1].text.n);
        after[page->v[page->n - 1].text.n] = '\0';
        from = (xpc_bytes){ after, page->v[page->n - 1].text.n + 1 };
        xpc_list_free(&page);
    }
    assert_int_equal(seen, 7);
    OK(xpc_db_terms(s->db, XPC_LIT("zzz"), XPC_LIT(""), XPC_NO_LIMIT, &page, &err));
    assert_int_equal(page->n, 0);
    assert_false(page->more);
    xpc_list_free(&page);
    OK(xpc_db_terms(s->db, XPC_LIT(""), XPC_LIT(""), XPC_NO_LIMIT, &page, &err));
    assert_int_equal(page->n, DOCS + 7 + 6);
    xpc_list_free(&page);
}

static void test_postings(void **state)
{
    struct store *s = open_store(state);
    xpc_posting_entry entries[50];
    size_t n = 0;

    OK(xpc_db_postings(s->db, XPC_LIT("heavy"), 0, entries, 50, &n, &err));
    assert_int_equal(n, DOCS - 12);
    assert_int_equal(entries[2].docid, 3);
    assert_int_equal(entries[2].wdf, 3);
    assert_int_equal(entries[2].doc_length, 8);
    OK(xpc_db_postings(s->db, XPC_LIT("even"), 11, entries, 2, &n, &err));
    assert_int_equal(n, 2);
    assert_int_equal(entries[0].docid, 12);
    assert_int_equal(entries[1].docid, 14);
    OK(xpc_db_postings(s->db, XPC_LIT("even"), DOCS + 1, entries, 2, &n, &err));
    assert_int_equal(n, 0);
    OK(xpc_db_postings(s->db, XPC_LIT("nowhere"), 5, entries, 2, &n, &err));
    assert_int_equal(n, 0);
    OK(xpc_db_postings(s->db, XPC_LIT(""), 59, entries, 50, &n, &err));
    assert_int_equal(n, 2);
}

static void test_slot_values(void **state)
{
    struct store *s = open_store(state);
    xpc_list *list = NULL;

    OK(xpc_db_slot_values(s->db, SLOT_CITY, 8, 2, &list, &err));
    assert_int_equal(list->n, 2);
    assert_true(list->more);
    assert_int_equal(list->v[0].docid, 8);
    assert_int_equal(list->v[0].slot, SLOT_CITY);
    assert_int_equal(list->v[1].docid, 10); /* 9 has no city */
    assert_true(is(list->v[0].text, "Rome"));
    xpc_list_free(&list);
    OK(xpc_db_slot_values(s->db, SLOT_CITY, 0, XPC_NO_LIMIT, &list, &err));
    assert_int_equal(list->n, DOCS - 6);
    assert_false(list->more);
    xpc_list_free(&list);
}

static void test_values_of_many(void **state)
{
    struct store *s = open_store(state);
    const xpc_docid docids[] = { 60, 9 };
    const uint32_t slots[] = { SLOT_GROUP, SLOT_CITY };
    xpc_list *list = NULL;

    OK(xpc_db_values(s->db, docids, 2, slots, 2, &list, &err));
    assert_int_equal(list->n, 4);
    assert_true(is(list->v[0].text, "g0"));
    assert_true(is(list->v[1].text, "Berlin"));
    assert_true(is(list->v[2].text, "g1"));
    assert_true(is(list->v[3].text, ""));
    assert_int_equal(list->v[3].docid, 9);
    assert_int_equal(list->v[3].slot, SLOT_CITY);
    xpc_list_free(&list);
    FAILS(XPC_EDOCNOTFOUND,
          xpc_db_values(s->db, (xpc_docid[]){ 1, 900 }, 2, slots, 2, &list, &err));
    assert_null(list);
}

static void test_doc_length_and_terms(void **state)
{
    struct store *s = open_store(state);
    uint32_t length = 0, unique = 0;
    xpc_list *list = NULL;

    OK(xpc_db_doc_length(s->db, 4, &length, &unique, &err));
    assert_int_equal(length, 9);
    assert_int_equal(unique, 7);
    OK(xpc_db_doc_length(s->db, 4, NULL, NULL, &err));
    OK(xpc_db_doc_terms(s->db, 4, XPC_LIT(""), true, XPC_NO_LIMIT, &list, &err));
    assert_int_equal(list->n, 7);
    assert_true(is(list->v[0].text, "Q4"));
    assert_int_equal(list->v[0].npos, 0);
    assert_true(is(list->v[2].text, "alpha"));
    assert_int_equal(list->v[2].npos, 1);
    assert_int_equal(list->v[2].pos[0], 10);
    assert_int_equal(list->v[2].wdf, 1);
    assert_int_equal(list->v[2].freq, DOCS);
    xpc_list_free(&list);
    OK(xpc_db_doc_terms(s->db, 4, XPC_LIT("a"), false, 1, &list, &err));
    assert_int_equal(list->n, 1);
    assert_true(list->more);
    assert_true(is(list->v[0].text, "all"));
    assert_null(list->v[0].pos);
    xpc_list_free(&list);
    FAILS(XPC_EDOCNOTFOUND, xpc_db_doc_length(s->db, 900, &length, &unique, &err));
    FAILS(XPC_EDOCNOTFOUND,
          xpc_db_doc_terms(s->db, 900, XPC_LIT(""), true, XPC_NO_LIMIT, &list, &err));
    assert_int_equal(length, 9);
}

static void test_positions(void **state)
{
    struct store *s = open_store(state);
    uint32_t pos[4];
    size_t total = 9;

    OK(xpc_db_positions(s->db, 4, XPC_LIT("beta"), pos, 4, &total, &err));
    assert_int_equal(total, 1);
    assert_int_equal(pos[0], 11);
    OK(xpc_db_positions(s->db, 4, XPC_LIT("beta"), NULL, 0, &total, &err));
    assert_int_equal(total, 1);
    OK(xpc_db_positions(s->db, 4, XPC_LIT("heavy"), pos, 4, &total, &err));
    assert_int_equal(total, 0);
    OK(xpc_db_positions(s->db, 4, XPC_LIT("nowhere"), pos, 4, &total, &err));
    assert_int_equal(total, 0);
    FAILS(XPC_EDOCNOTFOUND, xpc_db_positions(s->db, 900, XPC_LIT("beta"), pos, 4, &total, &err));
}

static void test_metadata(void **state)
{
    struct store *s = open_store(state);
    xpc_buf buf = XPC_BUF_INIT;
    xpc_list *keys = NULL;

    OK(xpc_db_metadata(s->db, XPC_LIT("schema"), &buf, &err));
    assert_int_equal(buf.n, 3);
    assert_memory_equal(buf.p, "7\0x", 4);
    OK(xpc_db_metadata(s->db, XPC_LIT("absent"), &buf, &err));
    assert_int_equal(buf.n, 0);
    FAILS(XPC_EINVALIDARG, xpc_db_metadata(s->db, XPC_LIT(""), &buf, &err));
    xpc_buf_free(&buf);
    if (s->home == HOME_MEMORY) {
        FAILS(XPC_EUNIMPLEMENTED, xpc_db_metadata_keys(s->db, XPC_LIT("s"), 9, &keys, &err));
        return;
    }
    OK(xpc_db_metadata_keys(s->db, XPC_LIT("s"), XPC_NO_LIMIT, &keys, &err));
    assert_int_equal(keys->n, 2);
    assert_true(is(keys->v[1].text, "source"));
    xpc_list_free(&keys);
    OK(xpc_db_metadata_keys(s->db, XPC_LIT("so"), 0, &keys, &err));
    assert_int_equal(keys->n, 0);
    assert_true(keys->more);
    xpc_list_free(&keys);
}

static void test_spelling(void **state)
{
    struct store *s = open_store(state);
    xpc_buf buf = XPC_BUF_INIT;
    xpc_list *words = NULL;
    const bool disk = s->home == HOME_DISK; /* the others know nothing of spelling */

    OK(xpc_db_suggest(s->db, XPC_LIT("mineraal"), 2, &buf, &err));
    assert_string_equal(buf.p, disk ? "mineral" : "");
    OK(xpc_db_suggest(s->db, XPC_LIT("xyzxyz"), 2, &buf, &err));
    assert_string_equal(buf.p, "");
    OK(xpc_db_spellings(s->db, XPC_LIT("mine"), XPC_NO_LIMIT, &words, &err));
    assert_int_equal(words->n, disk ? 2 : 0);
    if (disk) {
        assert_true(is(words->v[0].text, "miner"));
        assert_int_equal(words->v[0].freq, 2);
    }
    xpc_list_free(&words);
    xpc_buf_free(&buf);
}

static void test_synonyms(void **state)
{
    struct store *s = open_store(state);
    xpc_list *list = NULL;
    const size_t one = s->home == HOME_DISK ? 1 : 0;

    OK(xpc_db_synonyms(s->db, XPC_LIT("mineral"), &list, &err));
    assert_int_equal(list->n, 2 * one);
    if (one)
        assert_true(is(list->v[0].text, "metal"));
    xpc_list_free(&list);
    OK(xpc_db_synonym_keys(s->db, XPC_LIT("min"), XPC_NO_LIMIT, &list, &err));
    assert_int_equal(list->n, one);
    xpc_list_free(&list);
}

static void test_identity(void **state)
{
    struct store *s = open_store(state);
    xpc_buf buf = XPC_BUF_INIT;
    uint64_t revision = 0;
    bool flag = true;

    OK(xpc_db_uuid(s->db, &buf, &err));
    assert_int_equal(buf.n, s->home == HOME_MEMORY ? 0 : 36);
    OK(xpc_db_describe(s->db, &buf, &err));
    assert_true(buf.n > 0);
    if (s->home == HOME_DISK) {
        OK(xpc_db_revision(s->db, &revision, &err));
        assert_true(revision >= 1);
        OK(xpc_db_locked(s->db, &flag, &err));
        assert_false(flag);
    } else {
        FAILS(XPC_EUNIMPLEMENTED, xpc_db_revision(s->db, &revision, &err));
    }
    OK(xpc_db_keep_alive(s->db, &err));
    OK(xpc_db_reopen(s->db, &flag, &err));
    assert_false(flag);
    OK(xpc_db_reopen(s->db, NULL, &err));
    xpc_buf_free(&buf);
}

static void test_document(void **state)
{
    struct store *s = open_store(state);
    xpc_doc *doc = NULL, *again = NULL;
    xpc_buf buf = XPC_BUF_INIT;
    xpc_list *list = NULL;

    OK(xpc_db_doc(s->db, 5, &doc, &err));
    assert_int_equal(xpc_doc_id(doc), 5);
    OK(xpc_doc_data(doc, &buf, &err));
    assert_string_equal(buf.p, "document 5");
    OK(xpc_doc_value(doc, SLOT_CITY, &buf, &err));
    assert_string_equal(buf.p, "Berlin");
    OK(xpc_doc_values(doc, &list, &err));
    assert_int_equal(list->n, 3); /* 5 has no tags, and packed nothing is no value */
    assert_int_equal(list->v[1].slot, SLOT_NUMBER);
    xpc_list_free(&list);
    OK(xpc_doc_terms(doc, XPC_LIT("a"), true, XPC_NO_LIMIT, &list, &err));
    assert_int_equal(list->n, 2);
    assert_int_equal(list->v[1].pos[0], 11);
    xpc_list_free(&list);
    OK(xpc_doc_serialise(doc, &buf, &err));
    OK(xpc_doc_unserialise((xpc_bytes){ buf.p, buf.n }, &again, &err));
    OK(xpc_doc_data(again, &buf, &err));
    assert_string_equal(buf.p, "document 5");
    xpc_doc_free(&again);
    xpc_doc_free(&doc);
    FAILS(XPC_EDOCNOTFOUND, xpc_db_doc(s->db, 900, &doc, &err));
    FAILS(XPC_EINVALIDARG, xpc_db_doc(s->db, 0, &doc, &err));
    assert_null(doc);
    xpc_buf_free(&buf);
}

static void test_child_outlives_database(void **state)
{
    struct store *s = open_store(state);
    xpc_enquire *enquire = NULL;
    xpc_doc *doc = NULL;
    xpc_buf buf = XPC_BUF_INIT;

    OK(xpc_db_doc(s->db, 3, &doc, &err));
    OK(xpc_enquire_new(s->db, &enquire, &err));
    xpc_db_free(&s->db);
    xpc_wdb_free(&s->wdb);
    OK(xpc_doc_data(doc, &buf, &err));
    assert_string_equal(buf.p, "document 3");
    xpc_doc_free(&doc);
    xpc_enquire_free(&enquire);
    xpc_buf_free(&buf);
}

static void test_closed(void **state)
{
    struct store *s = open_store(state);
    xpc_doc *doc = NULL;

    OK(xpc_db_close(s->db, &err));
    OK(xpc_db_close(s->db, &err));
    FAILS(XPC_ECLOSED, xpc_db_doc(s->db, 3, &doc, &err));
}

static const struct CMUnitTest tests[] = {
    IN_THREE_HOMES(test_stats),
    IN_THREE_HOMES(test_term_stats),
    IN_THREE_HOMES(test_slot_stats),
    IN_THREE_HOMES(test_terms_page_by_page),
    IN_THREE_HOMES(test_postings),
    IN_THREE_HOMES(test_slot_values),
    IN_THREE_HOMES(test_values_of_many),
    IN_THREE_HOMES(test_doc_length_and_terms),
    IN_THREE_HOMES(test_positions),
    IN_THREE_HOMES(test_metadata),
    IN_THREE_HOMES(test_spelling),
    IN_THREE_HOMES(test_synonyms),
    IN_THREE_HOMES(test_identity),
    IN_THREE_HOMES(test_document),
    IN_THREE_HOMES(test_child_outlives_database),
    IN_THREE_HOMES(test_closed),
};

RUN_TESTS(tests)
