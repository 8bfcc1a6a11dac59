/* The writer: what is added, replaced, kept, and what a killed one leaves. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/alloc.h"
#include "evsearch/index.h"
#include "index/directory.h"
#include "xapian-c.h"

enum { NOW = 1700000000, CAPTURED = 1600000000 };

static char dir[64], index_dir[96];

static int remove_entry(const char *path, const struct stat *info, int type, struct FTW *ftw)
{
    (void)info;
    (void)type;
    (void)ftw;
    return remove(path);
}

static int make_dir(void **state)
{
    (void)state;
    snprintf(dir, sizeof dir, "/tmp/evsearch-test-XXXXXX");
    if (mkdtemp(dir) == NULL)
        return -1;
    snprintf(index_dir, sizeof index_dir, "%s/deep/index", dir);
    return 0;
}

static int remove_dir(void **state)
{
    (void)state;
    return nftw(dir, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
}

static const char *inside(const char *name)
{
    static char path[160];

    snprintf(path, sizeof path, "%s/%s", index_dir, name);
    return path;
}

static bool exists(const char *name)
{
    struct stat info;

    return lstat(inside(name), &info) == 0;
}

/* ---- pages made by hand ---- */

/* A page with an event for each title; titles end with NULL. */
struct made {
    const char *path;
    int64_t captured_utc_s;
    enum ev_capture_from from;
    const char *titles[4];
};

static struct ev_mention mention_of(const char *title, const struct ev_source *source,
                                    uint32_t rank)
{
    struct ev_mention mention = { .rank = rank, .source = *source };
    struct ev_when when = EV_WHEN_INIT;

    when.start = (struct ev_day){ 2020, 5, (uint8_t)(4 + title[0] % 20) };
    mention.facts.when = when;
    mention.facts.title = ev_bytes_of(title);
    mention.facts.text = ev_bytes_of(title);
    return mention;
}

static enum ev_status add_made(struct ev_index_writer *writer, const struct made *made,
                               struct ev_error *err)
{
    struct ev_page page = { .source = { .path = ev_bytes_of(made->path),
                                        .captured_utc_s = made->captured_utc_s,
                                        .captured_from = made->from,
                                        .span = { 0, 0, EV_NO_OFFSET, EV_NO_OFFSET } } };
    struct ev_mention mentions[4];
    struct ev_extraction extraction = { .mentions = mentions };

    for (; made->titles[extraction.count] != NULL; extraction.count++)
        mentions[extraction.count] =
            mention_of(made->titles[extraction.count], &page.source, (uint32_t)extraction.count);
    return ev_index_writer_page(writer, &page, &extraction, err);
}

static enum ev_status run(enum ev_write_mode mode, unsigned keep, const struct made *pages,
                          size_t count, struct ev_write_report *report, struct ev_error *err)
{
    struct ev_write_options options = { mode, keep, NOW, false };
    struct ev_index_writer *writer = NULL;
    enum ev_status status = ev_index_writer_open(index_dir, &options, &writer, err);

    for (size_t i = 0; i < count && status == EV_OK; i++)
        status = add_made(writer, &pages[i], err);
    if (status == EV_OK)
        status = ev_index_writer_commit(writer, report, err);
    ev_index_writer_free(&writer);
    return status;
}

static const struct made bridges = {
    "a.txt", CAPTURED, EV_CAPTURE_OPTION, { "Bridges of the old town", "Mills of the north", NULL }
};
static const struct made rivers = {
    "b.txt", CAPTURED, EV_CAPTURE_OPTION, { "Rivers and their keepers", NULL }
};

static struct ev_index_info info_of_live(void)
{
    struct ev_index *index = NULL;
    struct ev_index_info info;

    assert_int_equal(ev_index_open(index_dir, &index, NULL), EV_OK);
    assert_int_equal(ev_index_info(index, &info, NULL), EV_OK);
    ev_index_free(&index);
    return info;
}

static void add_ok(const struct made *page, struct ev_write_report *report)
{
    struct ev_error err = EV_ERROR_INIT;

    if (run(EV_WRITE_ADD, 1, page, 1, report, &err) != EV_OK)
        fail_msg("%s: %s", err.file, err.text);
}

/* ---- adding ---- */

static void test_first_generation(void **state)
{
    struct ev_write_report report;
    struct ev_index_info info;
    uint64_t errors = 99;

    (void)state;
    add_ok(&bridges, &report);
    assert_int_equal(report.generation, 1);
    assert_int_equal(report.previous, 0);
    assert_int_equal(report.events_new, 2);
    assert_true(report.bytes > 0);
    info = info_of_live();
    assert_int_equal(info.events, 2);
    assert_int_equal(info.pages, 1);
    assert_int_equal(info.kinds[EV_KIND_EVENT], 2);
    assert_int_equal(info.built_utc_s, NOW);
    assert_int_equal(info.first_capture_utc_s, CAPTURED);
    assert_int_equal(info.first_day.year, 2020);
    assert_true(strlen(info.uuid) == 36);
    assert_int_equal(ev_index_check(index_dir, NULL, &errors, NULL), EV_OK);
    assert_int_equal(errors, 0);
}

static void test_adding_keeps_what_is_there(void **state)
{
    struct ev_write_report report;
    struct ev_index_info first, second;

    (void)state;
    add_ok(&bridges, &report);
    first = info_of_live();
    add_ok(&rivers, &report);
    second = info_of_live();
    assert_int_equal(report.previous, 1);
    assert_int_equal(report.events_new, 1);
    assert_int_equal(report.events_same, 2);
    assert_int_equal(second.events, 3);
    assert_int_equal(second.pages, 2);
    assert_string_equal(first.uuid, second.uuid);
}

static void test_same_page_again_changes_nothing(void **state)
{
    struct made touched = bridges;
    struct ev_write_report report;

    (void)state;
    add_ok(&bridges, &report);
    add_ok(&bridges, &report);
    assert_int_equal(report.generation, report.previous);
    assert_int_equal(report.events_same, 2);
    assert_false(exists("gen-000002"));
    touched.captured_utc_s += 86400;
    touched.from = EV_CAPTURE_FILE_TIME;
    add_ok(&touched, &report);
    assert_int_equal(report.generation, 1);
    touched.from = EV_CAPTURE_RECORD;
    add_ok(&touched, &report);
    assert_int_equal(report.generation, 2);
    assert_int_equal(report.events, 2);
    assert_int_equal(report.merged, 2);
}

static void test_page_read_anew_replaces_itself(void **state)
{
    struct made changed = bridges;
    struct ev_write_report report;
    struct ev_index_info info;

    (void)state;
    add_ok(&bridges, &report);
    add_ok(&rivers, &report);
    changed.titles[1] = "Caves of the south";
    add_ok(&changed, &report);
    info = info_of_live();
    assert_int_equal(info.events, 3);
    assert_int_equal(info.mentions, 3);
    assert_int_equal(info.pages, 2);
    assert_int_equal(report.events_new, 1);
}

static void test_one_reading_twice_in_a_run(void **state)
{
    struct made twice[3] = { bridges, bridges, rivers };
    struct ev_write_report report;

    (void)state;
    assert_int_equal(run(EV_WRITE_ADD, 1, twice, 3, &report, NULL), EV_OK);
    assert_int_equal(info_of_live().mentions, 3);
}

static void test_mention_without_a_page(void **state)
{
    struct ev_write_options options = { EV_WRITE_ADD, 1, NOW, false };
    struct ev_source source = { .path = EV_LIT("feed.ics"), .captured_utc_s = CAPTURED };
    struct ev_mention mention = mention_of("Bridges of the old town", &source, 0);

    (void)state;
    for (int turn = 0; turn < 2; turn++) {
        struct ev_index_writer *writer = NULL;
        struct ev_write_report report;

        assert_int_equal(ev_index_writer_open(index_dir, &options, &writer, NULL), EV_OK);
        assert_int_equal(ev_index_writer_mention(writer, &mention, NULL), EV_OK);
        assert_int_equal(ev_index_writer_commit(writer, &report, NULL), EV_OK);
        assert_int_equal(report.generation, 1);
        ev_index_writer_free(&writer);
    }
    assert_int_equal(info_of_live().events, 1);
}

static void test_rebuild_forgets_and_keeps_the_archive(void **state)
{
    struct ev_write_report report;
    struct ev_index_info before, after;

    (void)state;
    add_ok(&bridges, &report);
    before = info_of_live();
    assert_int_equal(run(EV_WRITE_REBUILD, 1, &rivers, 1, &report, NULL), EV_OK);
    after = info_of_live();
    assert_int_equal(after.events, 1);
    assert_int_equal(after.pages, 1);
    assert_string_equal(before.uuid, after.uuid);
}

static void test_old_generations_go(void **state)
{
    struct made page = rivers;
    char path[16];

    (void)state;
    for (int i = 0; i < 5; i++) {
        struct ev_write_report report;

        snprintf(path, sizeof path, "%d.txt", i);
        page.path = path;
        assert_int_equal(run(EV_WRITE_ADD, 2, &page, 1, &report, NULL), EV_OK);
    }
    assert_false(exists("gen-000001") || exists("gen-000002"));
    assert_true(exists("gen-000003") && exists("gen-000004") && exists("gen-000005"));
}

static void test_dry_run_writes_nothing(void **state)
{
    struct ev_write_options options = { EV_WRITE_ADD, 1, NOW, true };
    struct ev_index_writer *writer = NULL;
    struct ev_write_report report;

    (void)state;
    assert_int_equal(ev_index_writer_open(index_dir, &options, &writer, NULL), EV_OK);
    assert_int_equal(add_made(writer, &bridges, NULL), EV_OK);
    assert_int_equal(ev_index_writer_commit(writer, &report, NULL), EV_OK);
    ev_index_writer_free(&writer);
    assert_int_equal(report.events_new, 2);
    assert_false(exists(""));
}

static void test_order_of_pages_does_not_matter(void **state)
{
    struct made forth[2] = { bridges, rivers }, back[2] = { rivers, bridges };
    struct ev_write_report report;

    (void)state;
    assert_int_equal(run(EV_WRITE_ADD, 1, forth, 2, &report, NULL), EV_OK);
    assert_int_equal(run(EV_WRITE_REBUILD, 1, back, 2, &report, NULL), EV_OK);
    assert_int_equal(report.events_same, 3);
}

/* ---- reading back ---- */

static enum ev_status count_event(void *ctx, const struct ev_event *event, struct ev_error *err)
{
    char *last = ctx;

    (void)err;
    assert_true(strcmp(last, event->id) < 0);
    memcpy(last, event->id, EV_ID_LEN + 1);
    return event->facts.title.data[0] == 'R' ? EV_ELIMIT : EV_OK;
}

static void test_event_by_id(void **state)
{
    struct made pages[2] = { bridges, rivers };
    struct ev_write_report report;
    struct ev_index *index = NULL;
    struct ev_event event, again;
    struct ev_arena arena;
    char last[EV_ID_LEN + 1] = "", shouted[EV_ID_LEN + 4] = "ev:";

    (void)state;
    assert_int_equal(run(EV_WRITE_ADD, 1, pages, 2, &report, NULL), EV_OK);
    assert_int_equal(ev_index_open(index_dir, &index, NULL), EV_OK);
    ev_arena_init(&arena, 0);
    assert_int_equal(ev_index_each(index, &arena, count_event, last, NULL), EV_ELIMIT);
    memcpy(shouted + 3, last, EV_ID_LEN + 1);
    for (size_t i = 3; shouted[i] != '\0'; i++)
        if (shouted[i] >= 'a' && shouted[i] <= 'z')
            shouted[i] = (char)(shouted[i] - 'a' + 'A');
    assert_int_equal(ev_index_event(index, ev_bytes_of(last), &arena, &event, NULL), EV_OK);
    assert_int_equal(ev_index_event(index, (struct ev_bytes){ last, 6 }, &arena, &event, NULL),
                     EV_OK);
    assert_int_equal(ev_index_event(index, ev_bytes_of(shouted), &arena, &again, NULL), EV_OK);
    assert_string_equal(event.id, again.id);
    assert_true(ev_bytes_equal(event.facts.title, EV_LIT("Rivers and their keepers")));
    assert_int_equal(ev_index_event(index, EV_LIT("zzzzzzzzzz"), &arena, &event, NULL), EV_END);
    assert_int_equal(ev_index_event(index, EV_NOTHING, &arena, &event, NULL), EV_END);
    assert_int_equal(ev_index_event(index, EV_LIT("01234567890123"), &arena, &event, NULL), EV_END);
    ev_arena_clear(&arena);
    ev_index_free(&index);
}

static void test_several_events_begin_so(void **state)
{
    struct ev_write_report report;
    struct ev_index *index = NULL;
    struct ev_error err = EV_ERROR_INIT;
    struct ev_arena arena;
    struct ev_event event;
    bool met = false;

    (void)state;
    for (int i = 0; i < 12; i++) {
        char path[16];
        struct made many = {
            path, CAPTURED, EV_CAPTURE_OPTION, { "Alpine", "Baltic", "Caspian", NULL }
        };
        char names[3][32];

        snprintf(path, sizeof path, "%d.txt", i);
        for (int j = 0; j < 3; j++) {
            snprintf(names[j], sizeof names[j], "%s herbs %c", many.titles[j], 'a' + i);
            many.titles[j] = names[j];
        }
        add_ok(&many, &report);
    }
    assert_int_equal(report.events, 36); /* more events than there are first letters */
    assert_int_equal(ev_index_open(index_dir, &index, NULL), EV_OK);
    ev_arena_init(&arena, 0);
    for (const char *c = "0123456789abcdefghjkmnpqrstvwxyz"; *c != '\0' && !met; c++)
        met = ev_index_event(index, (struct ev_bytes){ c, 1 }, &arena, &event, &err) == EV_EUSAGE;
    assert_true(met);
    assert_non_null(strstr(err.text, "events have an id that begins with"));
    ev_arena_clear(&arena);
    ev_index_free(&index);
}

/* ---- what goes wrong ---- */

static void write_file(const char *name, const char *text)
{
    FILE *file = fopen(inside(name), "wb");

    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

static void test_no_index(void **state)
{
    struct ev_index *index = NULL;
    struct ev_error err = EV_ERROR_INIT;

    (void)state;
    assert_int_equal(ev_index_open(index_dir, &index, &err), EV_EINDEX);
    assert_non_null(strstr(err.text, "make one with"));
    assert_null(index);
}

static void test_current_leads_nowhere_else(void **state)
{
    static const char *const bad[] = { "",           "../gen-000001", "gen-1", "gen-000001x",
                                       "gen-000000", "gen-999998",    "/etc" };
    struct ev_write_report report;

    (void)state;
    add_ok(&bridges, &report);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct ev_index *index = NULL;
        struct ev_error err = EV_ERROR_INIT;
        enum ev_status status;

        write_file("CURRENT", bad[i]);
        status = ev_index_open(index_dir, &index, &err);
        assert_true(status == EV_EINDEX || status == EV_EIO);
        assert_true(err.text[0] != '\0');
        assert_null(index);
    }
    assert_int_equal(run(EV_WRITE_REBUILD, 1, &rivers, 1, &report, NULL), EV_OK);
    assert_int_equal(info_of_live().events, 1);
}

static void test_index_of_another_schema(void **state)
{
    xpc_wdb *wdb = NULL;
    struct ev_write_report report;
    struct ev_index *index = NULL;
    struct ev_error err = EV_ERROR_INIT;

    (void)state;
    add_ok(&bridges, &report);
    assert_int_equal(xpc_wdb_open(inside("gen-000001"), XPC_DB_OPEN, 0, &wdb, NULL), XPC_OK);
    assert_int_equal(xpc_wdb_set_metadata(wdb, XPC_LIT("evsearch.schema"), XPC_LIT("999"), NULL),
                     XPC_OK);
    assert_int_equal(xpc_wdb_commit(wdb, NULL), XPC_OK);
    xpc_wdb_free(&wdb);
    assert_int_equal(ev_index_open(index_dir, &index, &err), EV_ESCHEMA);
    assert_non_null(strstr(err.text, "999"));
    assert_int_equal(run(EV_WRITE_ADD, 1, &rivers, 1, &report, NULL), EV_ESCHEMA);
    assert_int_equal(run(EV_WRITE_REBUILD, 1, &rivers, 1, &report, NULL), EV_OK);
    assert_int_equal(report.generation, 2);
}

static void test_lock_names_its_holder(void **state)
{
    struct ev_write_options options = { EV_WRITE_ADD, 1, NOW, false };
    struct ev_index_writer *first = NULL, *second = NULL;
    struct ev_error err = EV_ERROR_INIT;
    char pid[32];

    (void)state;
    snprintf(pid, sizeof pid, "process %ld ", (long)getpid());
    assert_int_equal(ev_index_writer_open(index_dir, &options, &first, NULL), EV_OK);
    assert_int_equal(ev_index_writer_open(index_dir, &options, &second, &err), EV_ELOCKED);
    assert_null(second);
    assert_non_null(strstr(err.text, pid));
    ev_index_writer_free(&first);
    assert_int_equal(ev_index_writer_open(index_dir, &options, &second, NULL), EV_OK);
    ev_index_writer_free(&second);
}

/* Whatever a killed writer left, the last good generation is live and the next run works. */
static void test_leftovers_of_a_killed_writer(void **state)
{
    struct ev_write_report report;

    (void)state;
    add_ok(&bridges, &report);
    assert_int_equal(mkdir(inside("gen-000002.build"), 0777), 0);
    write_file("gen-000002.build/postlist.glass", "half");
    assert_int_equal(mkdir(inside("gen-000003.tmp"), 0777), 0);
    write_file("gen-000003.tmp/iamglass", "");
    assert_int_equal(mkdir(inside("gen-000004"), 0777), 0); /* renamed, but never live */
    write_file("CURRENT.tmp", "gen-0000");
    write_file("lock", "1\n");
    assert_int_equal(info_of_live().events, 2);
    add_ok(&rivers, &report);
    assert_int_equal(report.generation, 5);
    assert_int_equal(info_of_live().events, 3);
    assert_false(exists("gen-000002.build") || exists("gen-000003.tmp") || exists("CURRENT.tmp"));
}

/* A child is killed at different moments of writing; the index must stay whole. */
static void test_killed_at_any_moment(void **state)
{
    struct ev_write_report report;

    (void)state;
    add_ok(&bridges, &report);
    for (unsigned wait_us = 0; wait_us < 40000; wait_us += 4000) {
        struct ev_index_info info;
        struct made page = rivers;
        char path[32];
        pid_t child;

        snprintf(path, sizeof path, "killed-%u.txt", wait_us);
        page.path = path;
        child = fork();
        assert_true(child >= 0);
        if (child == 0) {
            (void)run(EV_WRITE_ADD, 1, &page, 1, &report, NULL);
            _exit(0);
        }
        usleep(wait_us);
        kill(child, SIGKILL);
        waitpid(child, NULL, 0);
        info = info_of_live();
        assert_true(info.events == 2 || info.events == 3);
    }
    add_ok(&rivers, &report);
    assert_int_equal(info_of_live().events, 3);
}

static void test_index_dir_is_a_file(void **state)
{
    struct ev_write_report report;
    struct ev_error err = EV_ERROR_INIT;
    FILE *file;

    (void)state;
    snprintf(index_dir, sizeof index_dir, "%s/file", dir);
    file = fopen(index_dir, "wb");
    assert_non_null(file);
    fclose(file);
    assert_int_equal(run(EV_WRITE_ADD, 1, &bridges, 1, &report, &err), EV_EIO);
    assert_true(err.os_errno != 0);
}

static void test_damage_is_found(void **state)
{
    struct ev_write_report report;
    struct ev_error err = EV_ERROR_INIT;
    uint64_t errors = 0;
    enum ev_status status;
    int fd;

    (void)state;
    add_ok(&bridges, &report);
    fd = open(inside("gen-000001/docdata.glass"), O_WRONLY);
    assert_true(fd >= 0);
    assert_int_equal(pwrite(fd, "garbage garbage garbage garbage", 31, 8000), 31);
    assert_int_equal(pwrite(fd, "garbage garbage garbage garbage", 31, 0), 31);
    close(fd);
    status = ev_index_check(index_dir, NULL, &errors, &err);
    assert_true(status == EV_EINDEX || status == EV_EIO || errors > 0);
}

static void test_every_failing_allocation(void **state)
{
    struct ev_write_report report = { .generation = 777 };

    (void)state;
    add_ok(&rivers, &report);
    for (long n = 1;; n += n < 40 ? 1 : 7) {
        struct ev_error err = EV_ERROR_INIT;
        enum ev_status status;
        long failures;

        report.generation = 777;
        ev_alloc_fail_at(n);
        status = run(EV_WRITE_ADD, 1, &bridges, 1, &report, &err);
        failures = ev_alloc_failures();
        ev_alloc_fail_at(0);
        assert_true(info_of_live().events == 1 || status == EV_OK);
        if (status == EV_OK)
            break; /* failures behind the swap are no failures of the run */
        assert_true(failures > 0);
        assert_int_equal(report.generation, 777);
        assert_int_equal(status, EV_EMEM);
        assert_true(err.text[0] != '\0');
        assert_true(n < 10000);
    }
    assert_int_equal(info_of_live().events, 3);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, make_dir, remove_dir)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_first_generation),
        TEST(test_adding_keeps_what_is_there),
        TEST(test_same_page_again_changes_nothing),
        TEST(test_page_read_anew_replaces_itself),
        TEST(test_one_reading_twice_in_a_run),
        TEST(test_mention_without_a_page),
        TEST(test_rebuild_forgets_and_keeps_the_archive),
        TEST(test_old_generations_go),
        TEST(test_dry_run_writes_nothing),
        TEST(test_order_of_pages_does_not_matter),
        TEST(test_event_by_id),
        TEST(test_several_events_begin_so),
        TEST(test_no_index),
        TEST(test_current_leads_nowhere_else),
        TEST(test_index_of_another_schema),
        TEST(test_lock_names_its_holder),
        TEST(test_leftovers_of_a_killed_writer),
        TEST(test_killed_at_any_moment),
        TEST(test_index_dir_is_a_file),
        TEST(test_damage_is_found),
        TEST(test_every_failing_allocation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
