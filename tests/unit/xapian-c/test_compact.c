/* Compaction, and the shapes a database can have: joined, stub, single file. */
#include "testing.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

struct pair {
    struct folder folder;
    char a[300], b[300], dest[300];
};

static void write_database(const char *path)
{
    xpc_wdb *w = NULL;

    OK(xpc_wdb_open(path, XPC_DB_NO_SYNC, 2048, &w, &err));
    corpus_write(w, true);
    xpc_wdb_free(&w);
}

static int pair_setup(void **state)
{
    struct pair *p = calloc(1, sizeof *p);

    assert_non_null(p);
    *state = p;
    folder_make(&p->folder);
    write_database(folder_file(&p->folder, "a", p->a, sizeof p->a));
    write_database(folder_file(&p->folder, "b", p->b, sizeof p->b));
    folder_file(&p->folder, "dest", p->dest, sizeof p->dest);
    return 0;
}

static int pair_teardown(void **state)
{
    struct pair *p = *state;

    folder_remove(&p->folder);
    free(p);
    return 0;
}

static void open_both(struct pair *p, xpc_db **out)
{
    const char *paths[] = { p->a, p->b };

    OK(xpc_db_open_many(paths, 2, 0, out, &err));
}

static uint32_t doc_count(const char *path)
{
    xpc_db *db = NULL;
    xpc_db_stats stats;

    OK(xpc_db_open(path, 0, &db, &err));
    OK(xpc_db_get_stats(db, &stats, &err));
    xpc_db_free(&db);
    return stats.doc_count;
}

static void test_joined(void **state)
{
    struct pair *p = *state;
    xpc_db *both = NULL, *again = NULL;
    xpc_db_stats stats;
    xpc_hit hits[2 * DOCS];
    xpc_buf buf = XPC_BUF_INIT;
    xpc_query *q = NULL;
    xpc_enquire *e = NULL;
    xpc_mset *m = NULL;
    uint64_t revision = 0;

    open_both(p, &both);
    OK(xpc_db_get_stats(both, &stats, &err));
    assert_int_equal(stats.shard_count, 2);
    assert_int_equal(stats.doc_count, 2 * DOCS);
    assert_int_equal(found(both, term("even"), hits, COUNT(hits)), DOCS);
    OK(xpc_db_uuid(both, &buf, &err));
    assert_int_equal(buf.n, 73);
    assert_int_equal(buf.p[36], ':');
    FAILS(XPC_EINVALIDOP, xpc_db_revision(both, &revision, &err));
    FAILS(XPC_EINVALIDARG, xpc_db_add(both, both, &err));
    OK(xpc_db_open(p->a, 0, &again, &err));
    OK(xpc_db_add(both, again, &err));
    OK(xpc_db_get_stats(both, &stats, &err));
    assert_int_equal(stats.doc_count, 3 * DOCS);
    OK(xpc_query_docs((xpc_docid[]){ 1 }, NULL, 1, &q, &err));
    OK(xpc_enquire_new(both, &e, &err));
    OK(xpc_enquire_set_query(e, q, 0, &err));
    FAILS(XPC_EINVALIDOP, xpc_enquire_mset(e, 0, 1, 0, &m, &err));
    xpc_enquire_free(&e);
    xpc_query_free(&q);
    xpc_buf_free(&buf);
    xpc_db_free(&again);
    xpc_db_free(&both);
}

static void test_joining_nothing(void **state)
{
    xpc_db *db = NULL;
    xpc_hit hits[1];

    (void)state;
    OK(xpc_db_open_many(NULL, 0, 0, &db, &err));
    assert_int_equal(found(db, term("even"), hits, 1), 0);
    xpc_db_free(&db);
}

struct watched {
    uint32_t calls;
    xpc_verdict answer;
};

static xpc_verdict watch(void *ctx, const char *table, const char *status)
{
    struct watched *watched = ctx;

    assert_non_null(table);
    assert_non_null(status);
    watched->calls++;
    return watched->answer;
}

static void test_compact_two_into_one(void **state)
{
    struct pair *p = *state;
    struct watched watched = { 0, XPC_YES };
    xpc_db *both = NULL, *one = NULL;
    xpc_buf buf = XPC_BUF_INIT;
    uint64_t errors = 9;

    open_both(p, &both);
    OK(xpc_db_compact(both, p->dest, XPC_COMPACT_FULL, 4096, watch, &watched, &err));
    assert_true(watched.calls > 4);
    assert_int_equal(doc_count(p->dest), 2 * DOCS);
    OK(xpc_check(p->dest, XPC_CHECK_FULL_TREE, &errors, &buf, &err));
    assert_int_equal(errors, 0);
    OK(xpc_db_open(p->dest, 0, &one, &err));
    OK(xpc_db_metadata(one, XPC_LIT("source"), &buf, &err));
    assert_string_equal(buf.p, "test");
    xpc_db_free(&one);
    xpc_db_free(&both);
    xpc_buf_free(&buf);
}

static void test_compact_to_a_single_file(void **state)
{
    struct pair *p = *state;
    xpc_db *db = NULL, *file = NULL;
    xpc_db_stats stats;
    int fd;

    OK(xpc_db_open(p->a, 0, &db, &err));
    OK(xpc_db_compact(db, p->dest, XPC_COMPACT_SINGLE_FILE | XPC_COMPACT_FULLER, 0, NULL, NULL,
                      &err));
    xpc_db_free(&db);
    assert_int_equal(doc_count(p->dest), DOCS);
    fd = open(p->dest, O_RDONLY);
    assert_true(fd >= 0);
    OK(xpc_db_open_fd(fd, 0, &file, &err));
    OK(xpc_db_get_stats(file, &stats, &err));
    assert_int_equal(stats.doc_count, DOCS);
    xpc_db_free(&file);
}

static void test_compact_refuses(void **state)
{
    struct pair *p = *state;
    xpc_db *both = NULL, *memory = NULL;

    open_both(p, &both);
    FAILS(XPC_EINVALIDOP,
          xpc_db_compact(both, p->dest, XPC_COMPACT_NO_RENUMBER, 0, NULL, NULL, &err));
    FAILS(XPC_EINVALIDARG, xpc_db_compact(both, p->dest, 64, 0, NULL, NULL, &err));
    FAILS(XPC_EINVALIDARG, xpc_db_compact(both, p->dest, 3, 0, NULL, NULL, &err));
    FAILS(XPC_EINVALIDARG, xpc_db_compact(both, p->dest, 0, 1u << 20, NULL, NULL, &err));
    FAILS(XPC_EINVALIDARG, xpc_db_compact(both, NULL, 0, 0, NULL, NULL, &err));
    OK(xpc_db_open(NULL, XPC_DB_BACKEND_INMEMORY, &memory, &err));
    FAILS(XPC_EDATABASE, xpc_db_compact(memory, p->dest, 0, 0, NULL, NULL, &err));
    xpc_db_free(&memory);
    xpc_db_free(&both);
}

static void test_compact_stopped(void **state)
{
    struct pair *p = *state;
    struct watched watched = { 0, XPC_STOP };
    xpc_db *db = NULL;

    OK(xpc_db_open(p->a, 0, &db, &err));
    FAILS(XPC_ESTOPPED, xpc_db_compact(db, p->dest, 0, 0, watch, &watched, &err));
    assert_int_equal(watched.calls, 1);
    xpc_db_free(&db);
}

static void test_stub(void **state)
{
    struct pair *p = *state;
    char stub[300];
    FILE *file = fopen(folder_file(&p->folder, "stub", stub, sizeof stub), "w");

    assert_non_null(file);
    fprintf(file, "auto a\nauto b\n");
    fclose(file);
    assert_int_equal(doc_count(stub), 2 * DOCS);
}

static void test_reopen_sees_the_new_state(void **state)
{
    struct pair *p = *state;
    xpc_db *db = NULL;
    xpc_wdb *w = NULL;
    uint64_t before = 0, after = 0;
    bool changed = false;

    OK(xpc_db_open(p->a, 0, &db, &err));
    OK(xpc_db_revision(db, &before, &err));
    OK(xpc_wdb_open(p->a, XPC_DB_OPEN | XPC_DB_NO_SYNC, 0, &w, &err));
    OK(xpc_wdb_delete(w, (xpc_docid[]){ 1 }, 1, &err));
    OK(xpc_wdb_commit(w, &err));
    xpc_wdb_free(&w);
    OK(xpc_db_reopen(db, &changed, &err));
    assert_true(changed);
    OK(xpc_db_revision(db, &after, &err));
    assert_true(after > before);
    xpc_db_free(&db);
}

static void test_database_without_term_lists(void **state)
{
    struct pair *p = *state;
    xpc_wdb *w = NULL;
    xpc_list *list = NULL;

    OK(xpc_wdb_open(p->dest, XPC_DB_NO_SYNC | XPC_DB_NO_TERMLIST, 0, &w, &err));
    corpus_write(w, true);
    FAILS(XPC_EFEATURE, xpc_db_doc_terms(xpc_wdb_db(w), 1, XPC_LIT(""), false, 9, &list, &err));
    xpc_wdb_free(&w);
}

static void test_through_a_program(void **state)
{
    struct pair *p = *state;
    xpc_db *db = NULL;
    xpc_db_stats stats;

    if (access("/usr/bin/xapian-progsrv", X_OK) != 0) {
        print_message("xapian-progsrv is not installed (Debian: xapian-tools)\n");
        skip();
    }
    OK(xpc_db_open_program("xapian-progsrv", p->a, 20000, &db, &err));
    OK(xpc_db_get_stats(db, &stats, &err));
    assert_int_equal(stats.doc_count, DOCS);
    xpc_db_free(&db);
}

#define PAIR(test) cmocka_unit_test_setup_teardown(test, pair_setup, pair_teardown)

static const struct CMUnitTest tests[] = {
    PAIR(test_joined),
    cmocka_unit_test(test_joining_nothing),
    PAIR(test_compact_two_into_one),
    PAIR(test_compact_to_a_single_file),
    PAIR(test_compact_refuses),
    PAIR(test_compact_stopped),
    PAIR(test_stub),
    PAIR(test_reopen_sees_the_new_state),
    PAIR(test_database_without_term_lists),
    PAIR(test_through_a_program),
};

RUN_TESTS(tests)
