#include "index/check.h"

#include <string.h>

#include "index/directory.h"
#include "index/engine.h"
#include "index/generation.h"

struct checker {
    struct ev_buf *report; /* may be NULL */
    uint64_t errors;
    uint64_t events, mentions;
    uint64_t kinds[EV_KIND_COUNT];
    char last_id[EV_ID_LEN + 1];
};

static void found(struct checker *checker, const char *what, const char *where)
{
    checker->errors++;
    if (checker->report != NULL)
        ev_buf_add_fmt(checker->report, "%s%s%s\n", what, where[0] == '\0' ? "" : ": ", where);
}

static enum ev_status check_event(void *ctx, const struct ev_event *event, struct ev_error *err)
{
    struct checker *checker = ctx;

    (void)err;
    checker->events++;
    checker->mentions += event->mentions_count;
    checker->kinds[event->facts.kind]++;
    if (event->mentions_count == 0)
        found(checker, "an event without mentions", event->id);
    if (strcmp(checker->last_id, event->id) >= 0)
        found(checker, "events are not in the order of their ids", event->id);
    memcpy(checker->last_id, event->id, sizeof checker->last_id);
    return EV_OK;
}

static void check_counts(struct checker *checker, const struct ev_index_info *info)
{
    if (checker->events != info->events)
        found(checker, "the number of events differs from what the index says", "");
    if (checker->mentions != info->mentions)
        found(checker, "the number of mentions differs from what the index says", "");
    for (int i = 0; i < EV_KIND_COUNT; i++)
        if (checker->kinds[i] != info->kinds[i])
            found(checker, "the number of records differs from what the index says",
                  ev_kind_name((enum ev_kind)i));
}

static enum ev_status check_engine(const char *path, struct checker *checker, struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    uint64_t errors = 0;

    if (xpc_check(path, 0, &errors, NULL, &cause) != XPC_OK)
        return ev_engine_fail(err, "check the index", &cause);
    for (uint64_t i = 0; i < errors && i < 1; i++)
        found(checker, "the database is damaged", path);
    return EV_OK;
}

enum ev_status ev_check_path(const char *path, unsigned generation, struct ev_buf *report,
                             uint64_t *errors, struct ev_error *err)
{
    struct checker checker = { .report = report };
    struct ev_index *index = NULL;
    struct ev_index_info info;
    struct ev_arena arena;
    enum ev_status status;

    if ((status = check_engine(path, &checker, err)) != EV_OK ||
        (status = ev_index_open_path(path, generation, &index, err)) != EV_OK)
        return status;
    ev_arena_init(&arena, 0);
    status = ev_index_info(index, &info, err);
    if (status == EV_OK)
        status = ev_index_each(index, &arena, check_event, &checker, err);
    if (status == EV_OK)
        check_counts(&checker, &info);
    if (status == EV_OK)
        *errors = checker.errors;
    ev_arena_clear(&arena);
    ev_index_free(&index);
    return status;
}

enum ev_status ev_index_check(const char *dir, struct ev_buf *report, uint64_t *errors,
                              struct ev_error *err)
{
    struct ev_index *index = NULL;
    struct ev_index_info info;
    struct ev_buf path;
    enum ev_status status = ev_index_open(dir, &index, err); /* says what is wrong with dir */

    if (status != EV_OK)
        return status;
    ev_buf_init(&path, EV_BUF_MAX);
    status = ev_index_info(index, &info, err);
    ev_index_free(&index);
    if (status == EV_OK)
        status = ev_generation_path(&path, dir, info.generation, "", err);
    if (status == EV_OK)
        status = ev_check_path(path.data, info.generation, report, errors, err);
    ev_buf_clear(&path);
    return status;
}
