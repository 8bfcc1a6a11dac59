/* Every status that can be had without breaking the machine; NULL everywhere. */
#include "testing.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void test_names(void **state)
{
    static const xpc_status all[] = {
        XPC_OK,           XPC_ENOMEM,         XPC_ESTOPPED,   XPC_ECALLBACK,
        XPC_EEXCEPTION,   XPC_EUNKNOWN,       XPC_EASSERTION, XPC_EINVALIDARG,
        XPC_EINVALIDOP,   XPC_EUNIMPLEMENTED, XPC_EDATABASE,  XPC_ECORRUPT,
        XPC_ECREATE,      XPC_ELOCK,          XPC_EMODIFIED,  XPC_EOPENING,
        XPC_EVERSION,     XPC_EDBNOTFOUND,    XPC_ECLOSED,    XPC_EDOCNOTFOUND,
        XPC_EFEATURE,     XPC_EINTERNAL,      XPC_ENETWORK,   XPC_ETIMEOUT,
        XPC_EQUERYPARSER, XPC_ESERIALISATION, XPC_ERANGE,     XPC_EWILDCARD,
    };
    size_t i, j;

    (void)state;
    for (i = 0; i < COUNT(all); i++) {
        assert_true(strncmp(xpc_status_name(all[i]), "XPC_", 4) == 0);
        assert_string_not_equal(xpc_status_name(all[i]), "XPC_?");
        for (j = 0; j < i; j++)
            assert_true(strcmp(xpc_status_name(all[i]), xpc_status_name(all[j])) != 0);
    }
    assert_string_equal(xpc_status_name((xpc_status)999), "XPC_?");
    assert_string_equal(xpc_status_name(XPC_ELOCK), "XPC_ELOCK");
}

static void test_nothing_there(void **state)
{
    xpc_error err = XPC_ERROR_INIT;
    xpc_db *db = (xpc_db *)&err; /* any value: must stay */
    xpc_db *const before = db;

    (void)state;
    assert_int_equal(xpc_db_open("/nowhere/at/all", 0, &db, &err), XPC_EDBNOTFOUND);
    assert_ptr_equal(db, before);
    assert_int_equal(err.status, XPC_EDBNOTFOUND);
    assert_string_equal(err.type, "DatabaseNotFoundError");
    assert_int_equal(err.os_errno, ENOENT);
    assert_true(err.os_text[0] != '\0');
    assert_int_equal(xpc_db_open("/nowhere/at/all", 0, &db, NULL), XPC_EDBNOTFOUND);
}

static void test_no_database(void **state)
{
    struct folder folder;
    char name[300];
    FILE *file;
    xpc_db *db = NULL;
    int fd;

    (void)state;
    folder_make(&folder);
    FAILS(XPC_EDBNOTFOUND, xpc_db_open(folder.path, 0, &db, &err)); /* an empty folder */
    file = fopen(folder_file(&folder, "text", name, sizeof name), "w");
    assert_non_null(file);
    fputs("this is neither a database nor a stub\n", file);
    fclose(file);
    FAILS(XPC_EOPENING, xpc_db_open(name, 0, &db, &err));
    FAILS(XPC_EOPENING, xpc_db_open(name, XPC_DB_BACKEND_STUB, &db, &err));
    fd = open(name, O_RDONLY);
    FAILS(XPC_ECORRUPT, xpc_db_open_fd(fd, 0, &db, &err));
    FAILS(XPC_EINVALIDARG, xpc_db_open(name, 0x10000, &db, &err));
    folder_remove(&folder);
}

/* Overwrite some bytes of a file of the database. */
static void damage(const char *path, long offset, const char *bytes, size_t n)
{
    FILE *file = fopen(path, "r+");

    assert_non_null(file);
    fseek(file, offset, SEEK_SET);
    fwrite(bytes, 1, n, file);
    fclose(file);
}

static void test_damaged(void **state)
{
    struct folder folder;
    char path[300], name[400];
    xpc_wdb *w = NULL;
    xpc_db *db = NULL;
    xpc_buf report = XPC_BUF_INIT;
    uint64_t errors = 0;
    xpc_status st;

    (void)state;
    folder_make(&folder);
    folder_file(&folder, "db", path, sizeof path);
    OK(xpc_wdb_open(path, XPC_DB_NO_SYNC, 0, &w, &err));
    corpus_write(w, true);
    xpc_wdb_free(&w);
    OK(xpc_check(path, XPC_CHECK_STATS, &errors, &report, &err));
    assert_int_equal(errors, 0);
    assert_true(report.n > 0);
    snprintf(name, sizeof name, "%s/postlist.glass", path);
    damage(name, 0, "garbage garbage garbage garbage garbage garbage", 47);
    st = xpc_check(path, 0, &errors, NULL, NULL);
    assert_true(st == XPC_ECORRUPT || (st == XPC_OK && errors > 0));
    snprintf(name, sizeof name, "%s/iamglass", path);
    damage(name, 15, "\x7f\x7f", 2); /* a format of the far future */
    FAILS(XPC_EVERSION, xpc_db_open(path, 0, &db, &err));
    damage(name, 0, "\0\0\0\0", 4);
    FAILS(XPC_ECORRUPT, xpc_db_open(path, 0, &db, &err));
    FAILS(XPC_EOPENING, xpc_check("/nowhere/at/all", 0, &errors, NULL, &err));
    FAILS(XPC_EINVALIDARG, xpc_check(path, 0x100, &errors, NULL, &err));
    FAILS(XPC_EINVALIDARG, xpc_check(path, 0, NULL, NULL, &err));
    xpc_buf_free(&report);
    folder_remove(&folder);
}

static void test_no_server(void **state)
{
    xpc_error e = XPC_ERROR_INIT;
    xpc_db *db = NULL;
    xpc_wdb *w = NULL;

    (void)state;
    assert_int_equal(xpc_db_open_remote("127.0.0.1", 1, 1000, 1000, &db, &e), XPC_ENETWORK);
    assert_string_equal(e.type, "NetworkError");
    assert_int_equal(e.os_errno, ECONNREFUSED);
    assert_non_null(strstr(e.context, "127.0.0.1"));
    FAILS(XPC_ENETWORK, xpc_wdb_open_remote("127.0.0.1", 1, 1000, 1000, 0, &w, &err));
    FAILS(XPC_ENETWORK, xpc_db_open_program("/bin/false", "", 2000, &db, &err));
}

static void test_server_gone(void **state)
{
    void *raw = (void *)(uintptr_t)&home_remote;
    struct store *s;
    xpc_doc *doc = NULL;

    (void)state;
    if (!server_available()) {
        print_message("xapian-tcpsrv is not installed (Debian: xapian-tools)\n");
        skip();
    }
    assert_int_equal(store_setup(&raw), 0);
    s = raw;
    server_stop(&s->server);
    FAILS(XPC_ENETWORK, xpc_db_doc(s->db, 1, &doc, &err));
    store_teardown(&raw);
}

static void test_long_texts_are_cut_between_characters(void **state)
{
    char word[600];
    xpc_error err = XPC_ERROR_INIT;
    xpc_stem *stem = NULL;
    size_t i, n;

    (void)state;
    for (i = 0; i < sizeof word - 2; i += 2)
        memcpy(word + i, "\xc3\xa5", 2); /* å */
    word[sizeof word - 2] = '\0';
    assert_int_equal(xpc_stem_new(word, &stem, &err), XPC_EINVALIDARG);
    n = strlen(err.message);
    assert_true(n >= sizeof err.message - 2 && n < sizeof err.message);
    assert_int_equal((unsigned char)err.message[n - 1], 0xa5);
}

static void test_which_of_many(void **state)
{
    struct folder folder;
    char good[300];
    const char *paths[2];
    xpc_wdb *w = NULL;
    xpc_db *db = NULL;
    xpc_error e = XPC_ERROR_INIT;

    (void)state;
    folder_make(&folder);
    paths[0] = folder_file(&folder, "good", good, sizeof good);
    paths[1] = "/nowhere/at/all";
    OK(xpc_wdb_open(good, XPC_DB_NO_SYNC, 0, &w, &err));
    xpc_wdb_free(&w);
    assert_int_equal(xpc_db_open_many(paths, 2, 0, &db, &e), XPC_EDBNOTFOUND);
    assert_string_equal(e.context, "/nowhere/at/all");
    FAILS(XPC_EINVALIDARG, xpc_db_open_many(NULL, 2, 0, &db, &err));
    folder_remove(&folder);
}

static xpc_verdict never_v(void *ctx, const xpc_doc *doc, double weight)
{
    (void)ctx, (void)doc, (void)weight;
    return XPC_FAIL;
}

/* A required pointer that is NULL, for every function that has one. */
static void test_null_handles(void **state)
{
    const xpc_bytes b = { "x", 1 }, bad = { NULL, 3 };
    xpc_buf buf = XPC_BUF_INIT;
    xpc_list *list = NULL;
    xpc_query *q = NULL;
    xpc_doc *doc = NULL;
    xpc_db *db = NULL;
    xpc_db_stats stats;
    xpc_mset *m = NULL;
    xpc_snippet *snippet = NULL;
    xpc_snippet_how how = { 10, NULL, 0, { NULL, 0 } };
    xpc_spy *spy = NULL;
    uint64_t u64;
    uint32_t u32 = 0;
    size_t n;
    bool flag;

    (void)state;
#define REFUSED(call) FAILS(XPC_EINVALIDARG, call)
    REFUSED(xpc_db_open(NULL, 0, &db, &err));
    REFUSED(xpc_db_open("x", 0, NULL, &err));
    REFUSED(xpc_db_open_many(NULL, 0, 0, NULL, &err));
    REFUSED(xpc_db_open_fd(-1, 0, NULL, &err));
    REFUSED(xpc_db_open_remote(NULL, 1, 1, 1, &db, &err));
    REFUSED(xpc_db_open_program(NULL, "", 1, &db, &err));
    REFUSED(xpc_db_add(NULL, NULL, &err));
    REFUSED(xpc_db_reopen(NULL, &flag, &err));
    REFUSED(xpc_db_close(NULL, &err));
    REFUSED(xpc_db_keep_alive(NULL, &err));
    REFUSED(xpc_db_retry(NULL, 1, NULL, NULL, &err));
    REFUSED(xpc_db_get_stats(NULL, &stats, &err));
    REFUSED(xpc_db_term_stats(NULL, &b, 1, NULL, &err));
    REFUSED(xpc_db_slot_stats(NULL, 0, &u32, NULL, NULL, &err));
    REFUSED(xpc_db_uuid(NULL, &buf, &err));
    REFUSED(xpc_db_revision(NULL, &u64, &err));
    REFUSED(xpc_db_locked(NULL, &flag, &err));
    REFUSED(xpc_db_describe(NULL, &buf, &err));
    REFUSED(xpc_db_terms(NULL, b, b, 1, &list, &err));
    REFUSED(xpc_db_postings(NULL, b, 1, NULL, 0, &n, &err));
    REFUSED(xpc_db_slot_values(NULL, 0, 1, 1, &list, &err));
    REFUSED(xpc_db_values(NULL, NULL, 0, NULL, 0, &list, &err));
    REFUSED(xpc_db_doc_length(NULL, 1, &u32, NULL, &err));
    REFUSED(xpc_db_doc_terms(NULL, 1, b, false, 1, &list, &err));
    REFUSED(xpc_db_positions(NULL, 1, b, NULL, 0, &n, &err));
    REFUSED(xpc_db_metadata(NULL, b, &buf, &err));
    REFUSED(xpc_db_metadata_keys(NULL, b, 1, &list, &err));
    REFUSED(xpc_db_suggest(NULL, b, 2, &buf, &err));
    REFUSED(xpc_db_spellings(NULL, b, 2, &list, &err));
    REFUSED(xpc_db_synonyms(NULL, b, &list, &err));
    REFUSED(xpc_db_synonym_keys(NULL, b, 1, &list, &err));
    REFUSED(xpc_db_compact(NULL, "x", 0, 0, NULL, NULL, &err));
    REFUSED(xpc_db_doc(NULL, 1, &doc, &err));
    REFUSED(xpc_wdb_close(NULL, &err));
    REFUSED(xpc_wdb_commit(NULL, &err));
    REFUSED(xpc_wdb_begin(NULL, true, &err));
    REFUSED(xpc_wdb_end(NULL, &err));
    REFUSED(xpc_wdb_cancel(NULL, &err));
    REFUSED(xpc_wdb_add(NULL, doc, NULL, &err));
    REFUSED(xpc_wdb_replace(NULL, 1, doc, &err));
    REFUSED(xpc_wdb_replace_by_term(NULL, b, doc, NULL, &err));
    REFUSED(xpc_wdb_delete(NULL, NULL, 0, &err));
    REFUSED(xpc_wdb_delete_by_terms(NULL, NULL, 0, &err));
    REFUSED(xpc_wdb_set_metadata(NULL, b, b, &err));
    REFUSED(xpc_wdb_add_spellings(NULL, &b, 1, 1, &err));
    REFUSED(xpc_wdb_remove_spellings(NULL, &b, 1, 1, &err));
    REFUSED(xpc_wdb_add_synonyms(NULL, b, &b, 1, &err));
    REFUSED(xpc_wdb_remove_synonyms(NULL, b, &b, 1, &err));
    REFUSED(xpc_wdb_clear_synonyms(NULL, b, &err));
    REFUSED(xpc_doc_new(NULL, &err));
    REFUSED(xpc_doc_make(NULL, 1, NULL, 0, b, &doc, &err));
    REFUSED(xpc_doc_make(NULL, 0, NULL, 0, bad, &doc, &err));
    REFUSED(xpc_doc_add_postings(NULL, NULL, 0, &err));
    REFUSED(xpc_doc_add_terms(NULL, NULL, 0, 0, &err));
    REFUSED(xpc_doc_remove_terms(NULL, NULL, 0, &err));
    REFUSED(xpc_doc_clear_terms(NULL, &err));
    REFUSED(xpc_doc_set_values(NULL, NULL, 0, &err));
    REFUSED(xpc_doc_clear_values(NULL, &err));
    REFUSED(xpc_doc_set_data(NULL, b, &err));
    REFUSED(xpc_doc_data(NULL, &buf, &err));
    REFUSED(xpc_doc_value(NULL, 0, &buf, &err));
    REFUSED(xpc_doc_values(NULL, &list, &err));
    REFUSED(xpc_doc_terms(NULL, b, false, 1, &list, &err));
    REFUSED(xpc_doc_serialise(NULL, &buf, &err));
    REFUSED(xpc_doc_unserialise(b, NULL, &err));
    REFUSED(xpc_query_term(b, 1, 0, NULL, &err));
    REFUSED(xpc_query_term(bad, 1, 0, &q, &err));
    REFUSED(xpc_query_join(XPC_OP_AND, NULL, 2, 0, &q, &err));
    REFUSED(xpc_query_join(XPC_OP_WILDCARD, NULL, 0, 0, &q, &err));
    REFUSED(xpc_query_join_terms(XPC_OP_TERM, &b, 1, 0, &q, &err));
    REFUSED(xpc_query_scale(NULL, 1, &q, &err));
    REFUSED(xpc_query_wildcard(b, 0, (xpc_wildcard_limit)9, XPC_OP_OR, &q, &err));
    REFUSED(xpc_query_wildcard(b, 0, XPC_WILDCARD_ERROR, XPC_OP_AND, &q, &err));
    REFUSED(xpc_query_value_map(0, NULL, NULL, 1, 0, &q, &err));
    REFUSED(xpc_query_value_map(0, NULL, NULL, 0, -1, &q, &err));
    REFUSED(xpc_query_fixed_weight(-1, &q, &err));
    REFUSED(xpc_query_docs(NULL, NULL, 1, &q, &err));
    REFUSED(xpc_query_copy(NULL, &q, &err));
    REFUSED(xpc_query_child(NULL, 0, &q, &err));
    REFUSED(xpc_query_terms(NULL, true, &list, &err));
    REFUSED(xpc_query_describe(NULL, &buf, &err));
    REFUSED(xpc_query_serialise(NULL, &buf, &err));
    REFUSED(xpc_enquire_new(NULL, NULL, &err));
    REFUSED(xpc_enquire_set_query(NULL, NULL, 0, &err));
    REFUSED(xpc_enquire_set_weight(NULL, NULL, &err));
    REFUSED(xpc_enquire_set_sort(NULL, XPC_SORT_KEYS, NULL, 0, &err));
    REFUSED(xpc_enquire_set_docid_order(NULL, XPC_DOCID_ANY, &err));
    REFUSED(xpc_enquire_set_collapse(NULL, 0, 0, &err));
    REFUSED(xpc_enquire_set_cutoff(NULL, 0, 0, &err));
    REFUSED(xpc_enquire_set_time_limit(NULL, 0, &err));
    REFUSED(xpc_enquire_set_relevant(NULL, NULL, 0, &err));
    REFUSED(xpc_enquire_set_decider(NULL, NULL, NULL, &err));
    REFUSED(xpc_enquire_mset(NULL, 0, 1, 0, &m, &err));
    REFUSED(xpc_enquire_matching_terms(NULL, 1, &list, &err));
    REFUSED(xpc_enquire_expand(NULL, NULL, 0, NULL, &list, &err));
    REFUSED(xpc_mset_doc(NULL, 0, &doc, &err));
    REFUSED(xpc_mset_values(NULL, 0, 1, NULL, 0, &list, &err));
    REFUSED(xpc_mset_data(NULL, 0, 1, &list, &err));
    REFUSED(xpc_mset_term(NULL, b, NULL, NULL, &err));
    REFUSED(xpc_mset_fetch(NULL, &err));
    REFUSED(xpc_mset_snippet(NULL, b, &how, &snippet, &err));
    REFUSED(xpc_mset_snippet_html(NULL, b, &how, b, b, &buf, &err));
    REFUSED(xpc_spy_new(NULL, 1, &spy, &err));
    REFUSED(xpc_spy_new_fn(NULL, NULL, &spy, &err));
    REFUSED(xpc_spy_new_fn(never_v, NULL, NULL, &err));
    REFUSED(xpc_enquire_add_spy(NULL, NULL, &err));
    REFUSED(xpc_enquire_clear_spies(NULL, &err));
    REFUSED(xpc_spy_values(NULL, 0, 0, 1, &list, &err));
    REFUSED(xpc_pack(&bad, 1, &buf, &err));
    REFUSED(xpc_unpack(bad, NULL, 0, &n, &err));
    assert_null(list);
    assert_null(q);
    assert_null(doc);
    assert_null(m);
    assert_null(spy);
    assert_null(db);
    xpc_buf_free(&buf);
}

static void test_null_text_tools(void **state)
{
    const xpc_bytes b = { "x", 1 };
    xpc_buf buf = XPC_BUF_INIT;
    xpc_list *list = NULL;
    xpc_query *q = NULL;
    xpc_stem *stem = NULL;
    size_t n;

    (void)state;
    REFUSED(xpc_stem_new(NULL, &stem, &err));
    REFUSED(xpc_stem_new("klingon", &stem, &err));
    REFUSED(xpc_stem_word(NULL, b, NULL, 0, &n, &err));
    REFUSED(xpc_stem_words(NULL, &b, 1, &list, &err));
    REFUSED(xpc_stem_languages(NULL, &err));
    REFUSED(xpc_termgen_new(NULL, &err));
    REFUSED(xpc_termgen_set_stem(NULL, NULL, XPC_STEM_ALL, &err));
    REFUSED(xpc_termgen_set_stopwords(NULL, NULL, 0, XPC_STOP_ALL, &err));
    REFUSED(xpc_termgen_set_max_word(NULL, 1, &err));
    REFUSED(xpc_termgen_set_spelling(NULL, NULL, &err));
    REFUSED(xpc_termgen_set_cjk(NULL, true, &err));
    REFUSED(xpc_termgen_set_doc(NULL, NULL, &err));
    REFUSED(xpc_termgen_index(NULL, b, 1, b, true, &err));
    REFUSED(xpc_termgen_set_pos(NULL, 1, &err));
    assert_int_equal(xpc_termgen_pos(NULL), 0);
    REFUSED(xpc_parser_new(NULL, &err));
    REFUSED(xpc_parser_set_stem(NULL, NULL, XPC_STEM_ALL, &err));
    REFUSED(xpc_parser_set_stopwords(NULL, NULL, 0, &err));
    REFUSED(xpc_parser_set_default_op(NULL, XPC_OP_AND, &err));
    REFUSED(xpc_parser_set_db(NULL, NULL, &err));
    REFUSED(xpc_parser_set_max_expansion(NULL, 1, XPC_WILDCARD_FIRST, &err));
    REFUSED(xpc_parser_add_prefix(NULL, "f", b, &err));
    REFUSED(xpc_parser_add_boolean_prefix(NULL, "f", b, true, &err));
    REFUSED(xpc_parser_add_range(NULL, XPC_RANGE_DATE, 0, "", 0, &err));
    REFUSED(xpc_parser_add_range_fn(NULL, NULL, NULL, &err));
    REFUSED(xpc_parser_add_field_fn(NULL, "f", true, NULL, NULL, &err));
    REFUSED(xpc_parser_parse(NULL, b, 0, b, &q, &err));
    REFUSED(xpc_parser_corrected(NULL, &buf, &err));
    REFUSED(xpc_parser_stopped(NULL, &list, &err));
    REFUSED(xpc_parser_unstem(NULL, b, &list, &err));
}

static void test_freeing_nothing(void **state)
{
    xpc_db *db = NULL;
    xpc_wdb *wdb = NULL;
    xpc_doc *doc = NULL;
    xpc_query *query = NULL;
    xpc_enquire *enquire = NULL;
    xpc_mset *mset = NULL;
    xpc_spy *spy = NULL;
    xpc_stem *stem = NULL;
    xpc_termgen *gen = NULL;
    xpc_parser *parser = NULL;
    xpc_list *list = NULL;
    xpc_snippet *snippet = NULL;

    (void)state;
    xpc_db_free(&db), xpc_db_free(NULL);
    xpc_wdb_free(&wdb), xpc_wdb_free(NULL);
    xpc_doc_free(&doc), xpc_doc_free(NULL);
    xpc_query_free(&query), xpc_query_free(NULL);
    xpc_enquire_free(&enquire), xpc_enquire_free(NULL);
    xpc_mset_free(&mset), xpc_mset_free(NULL);
    xpc_spy_free(&spy), xpc_spy_free(NULL);
    xpc_stem_free(&stem), xpc_stem_free(NULL);
    xpc_termgen_free(&gen), xpc_termgen_free(NULL);
    xpc_parser_free(&parser), xpc_parser_free(NULL);
    xpc_list_free(&list), xpc_list_free(NULL);
    xpc_snippet_free(&snippet), xpc_snippet_free(NULL);
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_names),
    cmocka_unit_test(test_nothing_there),
    cmocka_unit_test(test_no_database),
    cmocka_unit_test(test_damaged),
    cmocka_unit_test(test_no_server),
    cmocka_unit_test(test_server_gone),
    cmocka_unit_test(test_long_texts_are_cut_between_characters),
    cmocka_unit_test(test_which_of_many),
    cmocka_unit_test(test_null_handles),
    cmocka_unit_test(test_null_text_tools),
    cmocka_unit_test(test_freeing_nothing),
};

RUN_TESTS(tests)
