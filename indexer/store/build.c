#include "indexer/store/build.h"

#include <string.h>

#include "index/check.h"
#include "index/directory.h"
#include "index/engine.h"
#include "index/facts.h"
#include "index/generation.h"
#include "index/terms.h"
#include "indexer/store/files.h"

/* What is needed for one document after the other. */
struct documents {
    xpc_wdb *wdb;
    struct ev_stemmers stemmers;
    struct ev_arena arena;
    struct ev_buf data;
};

static enum ev_status add_document(struct documents *documents, const struct ev_event *event,
                                   struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    struct ev_document document;
    xpc_doc *doc = NULL;
    enum ev_status status =
        ev_document_of(event, &documents->stemmers, &documents->arena, &document, err);

    ev_buf_reset(&documents->data);
    ev_event_write(event, true, &documents->data);
    if (status == EV_OK)
        status = ev_buf_status(&documents->data, err);
    if (status == EV_OK && (xpc_doc_make(document.postings, document.postings_count,
                                         document.values, document.values_count,
                                         (xpc_bytes){ documents->data.data, documents->data.len },
                                         &doc, &cause) != XPC_OK ||
                            xpc_wdb_add(documents->wdb, doc, NULL, &cause) != XPC_OK))
        status = ev_engine_fail(err, "write the index", &cause);
    xpc_doc_free(&doc);
    ev_arena_reset(&documents->arena);
    return status;
}

static enum ev_status add_documents(xpc_wdb *wdb, const struct ev_build *build,
                                    struct ev_error *err)
{
    struct documents documents = { .wdb = wdb };
    enum ev_status status = EV_OK;

    ev_arena_init(&documents.arena, 0);
    ev_buf_init(&documents.data, EV_BUF_MAX);
    for (size_t i = 0; i < build->events_count && status == EV_OK; i++)
        status = add_document(&documents, &build->events[i], err);
    ev_buf_clear(&documents.data);
    ev_arena_clear(&documents.arena);
    ev_stemmers_clear(&documents.stemmers);
    return status;
}

/* ---- facts ---- */

static void count_days(const struct ev_when *when, struct ev_index_info *info)
{
    struct ev_day first, last;

    if (when->start.year == 0)
        return;
    first = ev_day_first(when->start);
    last = ev_day_last(when->end.year == 0 ? when->start : when->end);
    if (info->first_day.year == 0 || ev_day_compare(first, info->first_day) < 0)
        info->first_day = first;
    if (info->last_day.year == 0 || ev_day_compare(last, info->last_day) > 0)
        info->last_day = last;
}

static void count_captures(const struct ev_event *event, struct ev_index_info *info)
{
    if (event->first_seen_utc_s == INT64_MIN)
        return;
    if (info->first_capture_utc_s == INT64_MIN ||
        event->first_seen_utc_s < info->first_capture_utc_s)
        info->first_capture_utc_s = event->first_seen_utc_s;
    if (event->last_seen_utc_s > info->last_capture_utc_s)
        info->last_capture_utc_s = event->last_seen_utc_s;
}

static struct ev_index_info facts_of(const struct ev_build *build)
{
    struct ev_index_info info = { .schema_version = EV_SCHEMA_VERSION,
                                  .extractor_version = EV_EXTRACTOR_VERSION };

    memcpy(info.uuid, build->uuid, sizeof info.uuid);
    info.built_utc_s = build->built_utc_s;
    info.events = build->events_count;
    info.pages = build->pages_count;
    info.first_capture_utc_s = info.last_capture_utc_s = INT64_MIN;
    for (size_t i = 0; i < build->events_count; i++) {
        const struct ev_event *event = &build->events[i];

        info.mentions += event->mentions_count;
        info.kinds[event->facts.kind]++;
        count_days(&event->facts.when, &info);
        count_captures(event, &info);
    }
    return info;
}

/* A new archive takes the identity of its first database. */
static enum ev_status take_uuid(xpc_wdb *wdb, struct ev_index_info *info, struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    xpc_buf uuid = XPC_BUF_INIT;
    enum ev_status status = EV_OK;

    if (info->uuid[0] != '\0')
        return EV_OK;
    if (xpc_db_uuid(xpc_wdb_db(wdb), &uuid, &cause) != XPC_OK)
        status = ev_engine_fail(err, "write the index", &cause);
    else if (uuid.n < sizeof info->uuid)
        memcpy(info->uuid, uuid.p, uuid.n + 1);
    xpc_buf_free(&uuid);
    return status;
}

/* ---- the generation ---- */

static enum ev_status fill(xpc_wdb *wdb, const struct ev_build *build, struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    struct ev_index_info info = facts_of(build);
    enum ev_status status = take_uuid(wdb, &info, err);

    if (status == EV_OK)
        status = add_documents(wdb, build, err);
    for (size_t i = 0; i < build->pages_count && status == EV_OK; i++)
        status = ev_page_write(wdb, &build->pages[i], err);
    if (status == EV_OK)
        status = ev_facts_write(wdb, &info, err);
    if (status == EV_OK && xpc_wdb_commit(wdb, &cause) != XPC_OK)
        status = ev_engine_fail(err, "write the index", &cause);
    return status;
}

/* from: the filled database; to: the compact one, which alone is kept. */
static enum ev_status fill_and_compact(const struct ev_build *build, const char *from,
                                       const char *to, struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    xpc_wdb *wdb = NULL;
    enum ev_status status;

    if (xpc_wdb_open(from, XPC_DB_CREATE | XPC_DB_NO_SYNC | XPC_DB_DANGEROUS, 0, &wdb, &cause) !=
        XPC_OK)
        return ev_engine_fail(err, "make a generation", &cause);
    status = fill(wdb, build, err);
    if (status == EV_OK &&
        xpc_db_compact(xpc_wdb_db(wdb), to, XPC_COMPACT_FULL, 0, NULL, NULL, &cause) != XPC_OK)
        status = ev_engine_fail(err, "compact the index", &cause);
    xpc_wdb_free(&wdb);
    return status;
}

static enum ev_status verify(const struct ev_build *build, const char *path, struct ev_error *err)
{
    uint64_t errors = 0;
    enum ev_status status = ev_check_path(path, build->generation, NULL, &errors, err);

    if (status == EV_OK && errors > 0)
        status = ev_fail(err, EV_EINDEX,
                         "the new generation is not sound (%llu errors) and was not used",
                         (unsigned long long)errors);
    return status;
}

enum ev_status ev_build_generation(const struct ev_build *build, struct ev_error *err)
{
    struct ev_buf from, to;
    enum ev_status status;

    ev_buf_init(&from, EV_BUF_MAX);
    ev_buf_init(&to, EV_BUF_MAX);
    status = ev_generation_path(&from, build->dir, build->generation, EV_BUILD_SUFFIX, err);
    if (status == EV_OK)
        status = ev_generation_path(&to, build->dir, build->generation, EV_UNFINISHED_SUFFIX, err);
    if (status == EV_OK)
        status = fill_and_compact(build, from.data, to.data, err);
    if (status == EV_OK)
        status = verify(build, to.data, err);
    if (status == EV_OK)
        status = ev_files_sync(to.data, err);
    ev_files_remove(build->dir, build->generation, EV_BUILD_SUFFIX);
    if (status != EV_OK)
        ev_files_remove(build->dir, build->generation, EV_UNFINISHED_SUFFIX);
    ev_buf_clear(&from);
    ev_buf_clear(&to);
    return status;
}
