#include "indexer/store/pages.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "evsearch/json.h"
#include "index/engine.h"
#include "index/facts.h"

enum { KEY_TEXT = 16 }; /* hex digits of a 64-bit number */

static uint64_t address_key(const struct ev_source *source)
{
    return ev_hash_mix(ev_hash_of(source->path).low, ev_hash_of(source->url).low);
}

uint64_t ev_page_key(const struct ev_source *source)
{
    return ev_hash_mix(address_key(source), (uint64_t)source->captured_utc_s);
}

uint64_t ev_page_content(const struct ev_source *source, uint64_t digest)
{
    return ev_hash_mix(address_key(source), digest);
}

enum ev_status ev_mention_digest(const struct ev_mention *mention, uint64_t *digest,
                                 struct ev_error *err)
{
    struct ev_mention timeless = *mention;
    struct ev_buf json;
    enum ev_status status;

    timeless.source.captured_utc_s = INT64_MIN;
    timeless.source.captured_from = EV_CAPTURE_UNKNOWN;
    timeless.source.record_offset = 0;
    ev_buf_init(&json, EV_BUF_MAX);
    ev_mention_write(&timeless, true, &json);
    if ((status = ev_buf_status(&json, err)) == EV_OK)
        *digest = ev_hash_of(ev_buf_bytes(&json)).low;
    ev_buf_clear(&json);
    return status;
}

/* ---- records as metadata: key "page:KEY", value "CONTENT MENTIONS\n{...}" ---- */

static void write_record(const struct ev_page_record *record, struct ev_buf *out)
{
    const struct ev_source *source = &record->source;

    ev_buf_add_fmt(out, "%016" PRIx64 " %" PRIu64 "\n", record->content, record->mentions);
    ev_json_begin(out, NULL, '{');
    ev_json_text_if(out, "path", source->path);
    ev_json_text_if(out, "url", source->url);
    ev_json_text_if(out, "crawl", source->crawl);
    if (source->captured_utc_s != INT64_MIN)
        ev_json_int(out, "captured", source->captured_utc_s);
    ev_json_str(out, "captured_from", ev_capture_from_name(source->captured_from));
    ev_json_end(out, '}');
}

enum ev_status ev_page_write(xpc_wdb *wdb, const struct ev_page_record *record,
                             struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    struct ev_buf key, value;
    enum ev_status status;

    ev_buf_init(&key, EV_BUF_MAX);
    ev_buf_init(&value, EV_BUF_MAX);
    ev_buf_add(&key, EV_KEY_PAGE.p, EV_KEY_PAGE.n);
    ev_buf_add_fmt(&key, "%016" PRIx64, record->key);
    if (record->stored.len > 0)
        ev_buf_add_bytes(&value, record->stored);
    else
        write_record(record, &value);
    if ((status = ev_buf_status(&key, err)) == EV_OK &&
        (status = ev_buf_status(&value, err)) == EV_OK &&
        xpc_wdb_set_metadata(wdb, (xpc_bytes){ key.data, key.len },
                             (xpc_bytes){ value.data, value.len }, &cause) != XPC_OK)
        status = ev_engine_fail(err, "write the index", &cause);
    ev_buf_clear(&key);
    ev_buf_clear(&value);
    return status;
}

/* The number that len hex digits write; false if there are others. */
static bool read_hex(struct ev_bytes text, uint64_t *out)
{
    uint64_t value = 0;

    if (text.len != KEY_TEXT)
        return false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];

        if (c >= '0' && c <= '9')
            value = value << 4 | (uint64_t)(c - '0');
        else if (c >= 'a' && c <= 'f')
            value = value << 4 | (uint64_t)(c - 'a' + 10);
        else
            return false;
    }
    *out = value;
    return true;
}

static bool read_record(struct ev_bytes key, struct ev_bytes value, struct ev_page_record *record)
{
    size_t at = KEY_TEXT + 1;

    *record = (struct ev_page_record){ .stored = value };
    if (!read_hex(ev_bytes_slice(key, EV_KEY_PAGE.n, key.len), &record->key) ||
        !read_hex(ev_bytes_slice(value, 0, KEY_TEXT), &record->content))
        return false;
    for (; at < value.len && value.data[at] >= '0' && value.data[at] <= '9'; at++)
        record->mentions = record->mentions * 10 + (uint64_t)(value.data[at] - '0');
    return at < value.len && value.data[at] == '\n';
}

static enum ev_status read_one(const xpc_db *db, xpc_bytes key, xpc_buf *value,
                               struct ev_arena *arena, struct ev_page_records *records,
                               struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    struct ev_page_record *record;
    struct ev_bytes kept;

    if (xpc_db_metadata(db, key, value, &cause) != XPC_OK)
        return ev_engine_fail(err, "read the index", &cause);
    kept = ev_arena_copy(arena, (struct ev_bytes){ value->p, value->n });
    if (kept.data == NULL || (record = EV_VEC_ADD(records, arena)) == NULL)
        return ev_fail(err, EV_EMEM, "no memory for the pages of the index");
    if (!read_record((struct ev_bytes){ key.p, key.n }, kept, record))
        return ev_fail(err, EV_EINDEX, "the index is damaged: a page record cannot be read");
    return EV_OK;
}

enum ev_status ev_pages_read(const xpc_db *db, struct ev_arena *arena,
                             struct ev_page_records *records, struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    xpc_list *keys = NULL;
    xpc_buf value = XPC_BUF_INIT;
    enum ev_status status = EV_OK;

    if (xpc_db_metadata_keys(db, EV_KEY_PAGE, XPC_NO_LIMIT, &keys, &cause) != XPC_OK)
        return ev_engine_fail(err, "read the index", &cause);
    for (size_t i = 0; i < keys->n && status == EV_OK; i++)
        status = read_one(db, keys->v[i].text, &value, arena, records, err);
    xpc_buf_free(&value);
    xpc_list_free(&keys);
    return status;
}
