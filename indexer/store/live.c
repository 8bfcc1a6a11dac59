#include "indexer/store/live.h"

#include <string.h>

#include "index/directory.h"
#include "index/engine.h"
#include "index/generation.h"

enum { DOCIDS_AT_ONCE = 512 };

static enum ev_status no_memory(struct ev_error *err)
{
    return ev_fail(err, EV_EMEM, "no memory to load the index");
}

static uint64_t id_key(const char *id)
{
    return ev_hash_of(ev_bytes_of(id)).low;
}

enum ev_status ev_live_open(struct ev_live *live, const char *dir, struct ev_error *err)
{
    unsigned generation;
    enum ev_status status = ev_current_read(dir, &generation, err);

    memset(live, 0, sizeof *live);
    if (status == EV_END)
        return EV_OK;
    if (status == EV_OK)
        status = ev_index_open(dir, &live->index, err);
    if (status == EV_OK)
        status = ev_index_info(live->index, &live->info, err);
    return status;
}

void ev_live_close(struct ev_live *live)
{
    ev_index_free(&live->index);
}

enum ev_status ev_event_digest(const struct ev_event *event, uint64_t *digest, struct ev_error *err)
{
    struct ev_buf json;
    enum ev_status status;

    ev_buf_init(&json, EV_BUF_MAX);
    ev_event_write(event, true, &json);
    if ((status = ev_buf_status(&json, err)) == EV_OK)
        *digest = ev_hash_of(ev_buf_bytes(&json)).low;
    ev_buf_clear(&json);
    return status;
}

static enum ev_status keep_event(struct ev_live *live, const struct ev_event *event,
                                 struct ev_arena *arena, struct ev_error *err)
{
    uint64_t digest;
    enum ev_status status = ev_event_digest(event, &digest, err);

    if (status != EV_OK)
        return status;
    if (!ev_map_set(&live->events, id_key(event->id), digest))
        return no_memory(err);
    for (size_t i = 0; i < event->mentions_count; i++) {
        struct ev_mention *mention = EV_VEC_ADD(&live->mentions, arena);

        if (mention == NULL)
            return no_memory(err);
        *mention = event->mentions[i];
    }
    live->merged += event->mentions_count > 1;
    return EV_OK;
}

static enum ev_status load_events(struct ev_live *live, struct ev_arena *arena,
                                  struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    xpc_posting_entry entries[DOCIDS_AT_ONCE];
    xpc_docid from = 1;
    size_t count;
    enum ev_status status = EV_OK;

    do {
        if (xpc_db_postings(ev_index_db(live->index), (xpc_bytes){ NULL, 0 }, from, entries,
                            DOCIDS_AT_ONCE, &count, &cause) != XPC_OK)
            return ev_engine_fail(err, "read the index", &cause);
        for (size_t i = 0; i < count && status == EV_OK; i++) {
            struct ev_event event;

            from = entries[i].docid + 1;
            status = ev_index_document(live->index, entries[i].docid, arena, &event, err);
            if (status == EV_OK)
                status = keep_event(live, &event, arena, err);
        }
    } while (status == EV_OK && count == DOCIDS_AT_ONCE);
    return status;
}

enum ev_status ev_live_load(struct ev_live *live, struct ev_arena *arena, struct ev_error *err)
{
    enum ev_status status;

    live->page_keys.arena = live->page_contents.arena = live->events.arena = arena;
    if (live->index == NULL)
        return EV_OK;
    if ((status = ev_pages_read(ev_index_db(live->index), arena, &live->pages, err)) != EV_OK)
        return status;
    for (size_t i = 0; i < live->pages.count; i++)
        if (!ev_map_set(&live->page_keys, live->pages.items[i].key, live->pages.items[i].content) ||
            !ev_map_set(&live->page_contents, live->pages.items[i].content, 1))
            return no_memory(err);
    return load_events(live, arena, err);
}

bool ev_live_has(const struct ev_live *live, const struct ev_page_record *record)
{
    uint64_t content;

    if (ev_map_find(&live->page_keys, record->key, &content))
        return content == record->content;
    return record->source.captured_from == EV_CAPTURE_FILE_TIME &&
           ev_map_find(&live->page_contents, record->content, NULL);
}

bool ev_live_event(const struct ev_live *live, const char *id, uint64_t *digest)
{
    return ev_map_find(&live->events, id_key(id), digest);
}
