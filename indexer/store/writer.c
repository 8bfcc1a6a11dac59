/* The writer: what is there plus what was read, merged, as the next generation. */
#include <string.h>

#include "base/alloc.h"
#include "base/map.h"
#include "evsearch/index.h"
#include "index/directory.h"
#include "index/generation.h"
#include "indexer/store/build.h"
#include "indexer/store/copy.h"
#include "indexer/store/files.h"
#include "indexer/store/live.h"
#include "indexer/store/lock.h"
#include "indexer/store/pages.h"

/* A page capture read in this run, with all it said. */
struct group {
    struct ev_page_record record;
    uint64_t digest; /* of all its mentions */
    struct ev_mention_list mentions;
    struct ev_map seen; /* digests of the readings of it in this run */
};

EV_VEC(groups, struct group);

struct ev_index_writer {
    char *dir;
    struct ev_write_options options;
    int lock;
    struct ev_arena arena; /* of all that is read */
    struct groups groups;
    struct ev_map group_of; /* page key to index in groups */
    struct ev_live live;
    uint64_t pages, pages_with_events, mentions;
};

static enum ev_status no_memory(struct ev_error *err)
{
    return ev_fail(err, EV_EMEM, "no memory to write the index");
}

/* ---- opening ---- */

/* A rebuild begins from nothing, whatever is there; only an addition must understand it. */
static enum ev_status open_live(struct ev_index_writer *writer, struct ev_error *err)
{
    enum ev_status status = ev_live_open(&writer->live, writer->dir, err);

    if (writer->options.mode == EV_WRITE_REBUILD && status != EV_OK && status != EV_EMEM)
        return EV_OK;
    return status;
}

enum ev_status ev_index_writer_open(const char *dir, const struct ev_write_options *options,
                                    struct ev_index_writer **out, struct ev_error *err)
{
    struct ev_index_writer *writer = ev_calloc(1, sizeof *writer);
    enum ev_status status = EV_OK;

    if (writer == NULL)
        return no_memory(err);
    writer->lock = -1;
    writer->options = *options;
    ev_arena_init(&writer->arena, 0);
    writer->group_of.arena = &writer->arena;
    if ((writer->dir = ev_strndup(dir, strlen(dir))) == NULL) {
        status = no_memory(err);
        goto out;
    }
    if (!options->dry_run) {
        if ((status = ev_files_make_dir(dir, err)) != EV_OK ||
            (status = ev_lock_take(dir, &writer->lock, err)) != EV_OK)
            goto out;
        ev_files_remove_unfinished(dir);
    }
    status = open_live(writer, err);
out:
    if (status == EV_OK)
        *out = writer;
    else
        ev_index_writer_free(&writer);
    return status;
}

void ev_index_writer_free(struct ev_index_writer **writer)
{
    if (writer == NULL || *writer == NULL)
        return;
    ev_live_close(&(*writer)->live);
    ev_arena_clear(&(*writer)->arena);
    ev_lock_release((*writer)->lock);
    ev_free((*writer)->dir);
    ev_free(*writer);
    *writer = NULL;
}

/* ---- adding ---- */

/* The group of the page capture that source names, made if it is new. */
static enum ev_status find_group(struct ev_index_writer *writer, const struct ev_source *source,
                                 struct group **out, struct ev_error *err)
{
    struct ev_source copy;
    struct group *group;
    uint64_t index, key;

    if (!ev_source_copy(source, &writer->arena, &copy))
        return no_memory(err);
    key = ev_page_key(&copy);
    if (ev_map_find(&writer->group_of, key, &index)) {
        *out = &writer->groups.items[index];
        return EV_OK;
    }
    if ((group = EV_VEC_ADD(&writer->groups, &writer->arena)) == NULL ||
        !ev_map_set(&writer->group_of, key, writer->groups.count - 1))
        return no_memory(err);
    group->record.key = key;
    group->record.source = copy;
    group->seen.arena = &writer->arena;
    *out = group;
    return EV_OK;
}

/* Hash of one reading of a page: all it said, in order. */
static enum ev_status digest_of(const struct ev_mention *mentions, size_t count, uint64_t *digest,
                                struct ev_error *err)
{
    uint64_t all = count;

    for (size_t i = 0; i < count; i++) {
        uint64_t one;
        enum ev_status status = ev_mention_digest(&mentions[i], &one, err);

        if (status != EV_OK)
            return status;
        all = ev_hash_mix(all, one);
    }
    *digest = all;
    return EV_OK;
}

/*
 * Add one reading to its group.  The same reading again (a file named twice, a
 * record stored twice) adds nothing; another one of the same capture adds to it,
 * since none is more right.
 */
static enum ev_status add_reading(struct ev_index_writer *writer, struct group *group,
                                  const struct ev_mention *mentions, size_t count,
                                  struct ev_error *err)
{
    uint64_t digest;
    enum ev_status status = digest_of(mentions, count, &digest, err);

    if (status != EV_OK || ev_map_find(&group->seen, digest, NULL))
        return status;
    if (!ev_map_set(&group->seen, digest, 1))
        return no_memory(err);
    for (size_t i = 0; i < count; i++) {
        struct ev_mention *mention = EV_VEC_ADD(&group->mentions, &writer->arena);

        if (mention == NULL || !ev_mention_copy(&mentions[i], &writer->arena, mention))
            return no_memory(err);
        /* One key for the page and all it says, so that it can be replaced as a whole. */
        mention->source.path = group->record.source.path;
        mention->source.url = group->record.source.url;
        mention->source.crawl = group->record.source.crawl;
        mention->source.captured_utc_s = group->record.source.captured_utc_s;
        mention->source.captured_from = group->record.source.captured_from;
    }
    group->digest = ev_hash_mix(group->digest, digest);
    group->record.mentions = group->mentions.count;
    group->record.content = ev_page_content(&group->record.source, group->digest);
    return EV_OK;
}

enum ev_status ev_index_writer_page(struct ev_index_writer *writer, const struct ev_page *page,
                                    const struct ev_extraction *extraction, struct ev_error *err)
{
    struct ev_source source = page->source;
    struct group *group;
    enum ev_status status;

    if (source.url.len == 0) /* a file tells its address itself, if anything does */
        source.url = page->canonical;
    status = find_group(writer, &source, &group, err);
    if (status == EV_OK)
        status = add_reading(writer, group, extraction->mentions, extraction->count, err);
    if (status != EV_OK)
        return status;
    writer->pages++;
    writer->pages_with_events += extraction->count > 0;
    writer->mentions += extraction->count;
    return EV_OK;
}

enum ev_status ev_index_writer_mention(struct ev_index_writer *writer,
                                       const struct ev_mention *mention, struct ev_error *err)
{
    struct group *group;
    enum ev_status status = find_group(writer, &mention->source, &group, err);

    if (status == EV_OK)
        status = add_reading(writer, group, mention, 1, err);
    if (status == EV_OK)
        writer->mentions++;
    return status;
}

/* ---- committing ---- */

/* What the next generation is made of. */
struct next {
    struct ev_page_records pages;
    struct ev_mention_list mentions;
    struct ev_event *events;
    size_t events_count;
    bool changed; /* there is something the live generation does not have */
};

/* Take the new groups that the live generation does not hold already. */
static enum ev_status take_groups(struct ev_index_writer *writer, struct next *next,
                                  struct ev_map *replaced, struct ev_error *err)
{
    for (size_t i = 0; i < writer->groups.count; i++) {
        const struct group *group = &writer->groups.items[i];
        struct ev_page_record *record;

        if (writer->options.mode == EV_WRITE_ADD && ev_live_has(&writer->live, &group->record))
            continue;
        if ((record = EV_VEC_ADD(&next->pages, &writer->arena)) == NULL ||
            !ev_map_set(replaced, group->record.key, 1))
            return no_memory(err);
        *record = group->record;
        next->changed = true;
        for (size_t j = 0; j < group->mentions.count; j++) {
            struct ev_mention *mention = EV_VEC_ADD(&next->mentions, &writer->arena);

            if (mention == NULL)
                return no_memory(err);
            *mention = group->mentions.items[j];
        }
    }
    return EV_OK;
}

/* Take over what the live generation says, but for the pages that were read again. */
static enum ev_status take_live(struct ev_index_writer *writer, struct next *next,
                                const struct ev_map *replaced, struct ev_error *err)
{
    const struct ev_live *live = &writer->live;

    for (size_t i = 0; i < live->pages.count; i++) {
        struct ev_page_record *record;

        if (ev_map_find(replaced, live->pages.items[i].key, NULL))
            continue;
        if ((record = EV_VEC_ADD(&next->pages, &writer->arena)) == NULL)
            return no_memory(err);
        *record = live->pages.items[i];
    }
    for (size_t i = 0; i < live->mentions.count; i++) {
        struct ev_mention *mention;

        if (ev_map_find(replaced, ev_page_key(&live->mentions.items[i].source), NULL))
            continue;
        if ((mention = EV_VEC_ADD(&next->mentions, &writer->arena)) == NULL)
            return no_memory(err);
        *mention = live->mentions.items[i];
    }
    return EV_OK;
}

static enum ev_status compare_with_live(const struct ev_index_writer *writer,
                                        const struct next *next, struct ev_write_report *report,
                                        struct ev_error *err)
{
    for (size_t i = 0; i < next->events_count; i++) {
        uint64_t digest, before;
        enum ev_status status = ev_event_digest(&next->events[i], &digest, err);

        if (status != EV_OK)
            return status;
        if (!ev_live_event(&writer->live, next->events[i].id, &before))
            report->events_new++;
        else if (before == digest)
            report->events_same++;
        else
            report->events_changed++;
        report->merged += next->events[i].mentions_count > 1;
    }
    report->events = next->events_count;
    return EV_OK;
}

static enum ev_status write_generation(struct ev_index_writer *writer, const struct next *next,
                                       struct ev_write_report *report, struct ev_error *err)
{
    struct ev_build build = { .dir = writer->dir,
                              .events = next->events,
                              .events_count = next->events_count,
                              .pages = next->pages.items,
                              .pages_count = next->pages.count,
                              .built_utc_s = writer->options.now_utc_s };
    unsigned highest;
    enum ev_status status = ev_files_highest(writer->dir, &highest, err);

    if (status != EV_OK)
        return status;
    if (highest >= EV_GENERATION_MAX)
        return ev_fail(err, EV_ELIMIT, "generation numbers are used up; begin a new index");
    build.generation = highest + 1;
    memcpy(build.uuid, writer->live.info.uuid, sizeof build.uuid);
    if ((status = ev_build_generation(&build, err)) != EV_OK ||
        (status = ev_files_swap_in(writer->dir, build.generation, err)) != EV_OK)
        return status;
    report->generation = build.generation;
    ev_files_remove_old(writer->dir, build.generation, writer->options.keep);
    return EV_OK;
}

/* The size of what is live now; the swap has been made, so a failure here is none. */
static uint64_t live_bytes(const struct ev_index_writer *writer)
{
    struct ev_index *index = NULL;
    struct ev_index_info info = { .bytes = 0 };

    if (ev_index_open(writer->dir, &index, NULL) == EV_OK)
        (void)ev_index_info(index, &info, NULL);
    ev_index_free(&index);
    return info.bytes;
}

static void report_nothing_new(const struct ev_index_writer *writer, struct ev_write_report *report)
{
    report->generation = writer->live.info.generation;
    report->events = report->events_same = writer->live.info.events;
    report->merged = writer->live.merged;
}

static enum ev_status make_next(struct ev_index_writer *writer, struct next *next,
                                struct ev_error *err)
{
    struct ev_map replaced = { .arena = &writer->arena };
    bool adds = writer->options.mode == EV_WRITE_ADD;
    enum ev_status status = ev_live_load(&writer->live, &writer->arena, err);

    if (status != EV_OK && (adds || status == EV_EMEM))
        return status;
    if ((status = take_groups(writer, next, &replaced, err)) == EV_OK && adds)
        status = take_live(writer, next, &replaced, err);
    return status;
}

enum ev_status ev_index_writer_commit(struct ev_index_writer *writer,
                                      struct ev_write_report *report, struct ev_error *err)
{
    struct ev_write_report done = { .pages = writer->pages,
                                    .pages_with_events = writer->pages_with_events,
                                    .mentions = writer->mentions,
                                    .previous = writer->live.info.generation };
    struct next next = { 0 };
    bool adds = writer->options.mode == EV_WRITE_ADD;
    enum ev_status status = make_next(writer, &next, err);

    if (status != EV_OK)
        return status;
    if (adds && !next.changed && done.previous > 0) {
        report_nothing_new(writer, &done);
    } else {
        status = ev_merge(next.mentions.items, next.mentions.count, &writer->arena, &next.events,
                          &next.events_count, err);
        if (status == EV_OK)
            status = compare_with_live(writer, &next, &done, err);
        if (status == EV_OK && !writer->options.dry_run)
            status = write_generation(writer, &next, &done, err);
    }
    if (status != EV_OK)
        return status;
    if (!writer->options.dry_run)
        done.bytes = live_bytes(writer);
    *report = done;
    return EV_OK;
}
