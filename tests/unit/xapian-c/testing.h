/*
 * testing.h - what the tests of xapian-c share: a temporary folder, a small
 * database in three homes (memory, disk, TCP), an operator new that fails.
 */
#ifndef XAPIAN_C_TESTING_H
#define XAPIAN_C_TESTING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>

#include <cmocka.h>
#include <xapian-c.h>

/* The call succeeds, or the test fails with its words. */
#define OK(call)                                                                              \
    do {                                                                                      \
        xpc_error err = XPC_ERROR_INIT;                                                       \
        xpc_status st_ = (call);                                                              \
        if (st_ != XPC_OK)                                                                    \
            fail_msg("%s: %s: %s %s", #call, xpc_status_name(st_), err.message, err.context); \
    } while (0)

/* The call, which names its error &err, returns this status and says why. */
#define FAILS(want, call)                                                              \
    do {                                                                               \
        xpc_error err = XPC_ERROR_INIT;                                                \
        xpc_status st_ = (call);                                                       \
        if (st_ != (want))                                                             \
            fail_msg("%s: %s (%s), want %s", #call, xpc_status_name(st_), err.message, \
                     xpc_status_name(want));                                           \
        assert_int_equal(err.status, (want));                                          \
        assert_true(err.message[0] != '\0');                                           \
    } while (0)

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ---- a temporary folder: make it, name a file in it, remove it with all in it ---- */
struct folder {
    char path[256];
};
void folder_make(struct folder *folder);
const char *folder_file(const struct folder *folder, const char *name, char *dst, size_t cap);
void folder_remove(struct folder *folder);

/* ---- a server on 127.0.0.1 and a free port ---- */
struct server {
    pid_t pid; /* 0 = not running */
    uint32_t port;
};
bool server_available(void);
void server_start(struct server *server, const char *path, bool writable);
void server_stop(struct server *server);

/* ---- the documents of the tests ---- */

enum { SLOT_CITY = 0, SLOT_NUMBER = 1, SLOT_TAGS = 2, SLOT_GROUP = 3 };
enum { DOCS = 60 };

/*
 * Document i of DOCS (i from 1):
 *   terms   "all"; "even" or "odd"; "w0".."w6" by i % 7; "heavy" with wdf i % 5
 *           (not where that is 0); boolean "Q" + i
 *   phrase  "alpha" at 10 and "beta" at 11 when i is even, the other way when odd
 *   values  city by i % 5 (none where i % 10 == 9); number i; tags {"t0", "t1"},
 *           the first where i % 2 == 0, the second where i % 3 == 0; group i % 4
 *   data    "document i"
 * and, unless the database is in memory, spelling and synonyms.
 */
void corpus_write(xpc_wdb *wdb, bool dictionary);
void corpus_document(uint32_t i, xpc_doc **out);

enum home { HOME_MEMORY, HOME_DISK, HOME_REMOTE };

/* The corpus, open for reading in one of the homes. */
struct store {
    enum home home;
    struct folder folder;
    char path[300];
    struct server server;
    xpc_wdb *wdb; /* in memory only */
    xpc_db *db;   /* borrowed from wdb in memory */
};

/* cmocka's set-up and tear-down; *state comes in as a const enum home *. */
int store_setup(void **state);
int store_teardown(void **state);
extern const enum home home_memory, home_disk, home_remote;

/* One test in three homes. */
#define IN_THREE_HOMES(name)                                                                   \
    { #name " (memory)", name, store_setup, store_teardown, (void *)(uintptr_t)&home_memory }, \
        { #name " (disk)", name, store_setup, store_teardown, (void *)(uintptr_t)&home_disk }, \
    {                                                                                          \
#name " (remote)", name, store_setup, store_teardown, (void *)(uintptr_t)&home_remote  \
    }

/* ---- short cuts ---- */

/* Does the text equal the C string? */
bool is(xpc_bytes text, const char *want);

/* Run query (freed here) over db with XPC_EXACT; hits and total. */
uint32_t found(xpc_db *db, xpc_query *query, xpc_hit *hits, size_t cap);

xpc_query *term(const char *word);
xpc_query *joined(xpc_op op, uint32_t param, const char *a, const char *b);

/* ---- operator new: the n-th allocation from now fails; 0 disarms ---- */
void fail_new_at(long n);
long fail_new_count(void);

/* The tests of a program, or those that match its first argument. */
#define RUN_TESTS(tests)                                                 \
    int main(int argc, char **argv)                                      \
    {                                                                    \
        if (argc > 1)                                                    \
            cmocka_set_test_filter(argv[1]);                             \
        return cmocka_run_group_tests_name(__FILE__, tests, NULL, NULL); \
    }

#endif
