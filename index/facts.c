#include "index/facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "index/engine.h"

/* ---- writing: "name value" lines ---- */

static void write_day(struct ev_buf *out, const char *name, struct ev_day day)
{
    if (day.year == 0)
        return;
    ev_buf_add_fmt(out, "%s ", name);
    ev_day_print(day, out);
    ev_buf_add_char(out, '\n');
}

static void write_number(struct ev_buf *out, const char *name, int64_t number)
{
    ev_buf_add_fmt(out, "%s %lld\n", name, (long long)number);
}

static void write_facts(struct ev_buf *out, const struct ev_index_info *info)
{
    ev_buf_add_fmt(out, "uuid %s\n", info->uuid);
    write_number(out, "extractor", info->extractor_version);
    write_number(out, "events", (int64_t)info->events);
    write_number(out, "mentions", (int64_t)info->mentions);
    write_number(out, "pages", (int64_t)info->pages);
    for (int i = 0; i < EV_KIND_COUNT; i++) {
        ev_buf_add_str(out, "kind-");
        write_number(out, ev_kind_name((enum ev_kind)i), (int64_t)info->kinds[i]);
    }
    write_day(out, "first-day", info->first_day);
    write_day(out, "last-day", info->last_day);
    write_number(out, "first-capture", info->first_capture_utc_s);
    write_number(out, "last-capture", info->last_capture_utc_s);
    write_number(out, "built", info->built_utc_s);
}

static enum ev_status set_metadata(xpc_wdb *wdb, xpc_bytes key, const struct ev_buf *value,
                                   struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    enum ev_status status = ev_buf_status(value, err);

    if (status != EV_OK)
        return status;
    if (xpc_wdb_set_metadata(wdb, key, (xpc_bytes){ value->data, value->len }, &cause) != XPC_OK)
        return ev_engine_fail(err, "write the index", &cause);
    return EV_OK;
}

enum ev_status ev_facts_write(xpc_wdb *wdb, const struct ev_index_info *info, struct ev_error *err)
{
    struct ev_buf text;
    enum ev_status status;

    ev_buf_init(&text, EV_BUF_MAX);
    ev_buf_add_fmt(&text, "%u", info->schema_version);
    status = set_metadata(wdb, EV_KEY_SCHEMA, &text, err);
    if (status == EV_OK) {
        ev_buf_reset(&text);
        write_facts(&text, info);
        status = set_metadata(wdb, EV_KEY_FACTS, &text, err);
    }
    ev_buf_clear(&text);
    return status;
}

/* ---- reading ---- */

/* The value of the line that begins with name and a blank; "" if there is none. */
static const char *value_of(const char *text, const char *name)
{
    size_t len = strlen(name);

    while (*text != '\0') {
        if (strncmp(text, name, len) == 0 && text[len] == ' ')
            return text + len + 1;
        text += strcspn(text, "\n");
        text += *text == '\n';
    }
    return "";
}

static int64_t number_of(const char *text, const char *name)
{
    return (int64_t)strtoll(value_of(text, name), NULL, 10);
}

static struct ev_day day_of(const char *text, const char *name)
{
    const char *value = value_of(text, name);
    struct ev_day day = { 0, 0, 0 };

    (void)ev_day_read_iso((struct ev_bytes){ value, strcspn(value, "\n") }, &day, NULL);
    return day;
}

static void read_facts(const char *text, struct ev_index_info *info)
{
    const char *uuid = value_of(text, "uuid");
    char name[32];

    snprintf(info->uuid, sizeof info->uuid, "%.*s", (int)strcspn(uuid, "\n"), uuid);
    info->extractor_version = (unsigned)number_of(text, "extractor");
    info->events = (uint64_t)number_of(text, "events");
    info->mentions = (uint64_t)number_of(text, "mentions");
    info->pages = (uint64_t)number_of(text, "pages");
    for (int i = 0; i < EV_KIND_COUNT; i++) {
        snprintf(name, sizeof name, "kind-%s", ev_kind_name((enum ev_kind)i));
        info->kinds[i] = (uint64_t)number_of(text, name);
    }
    info->first_day = day_of(text, "first-day");
    info->last_day = day_of(text, "last-day");
    info->first_capture_utc_s = number_of(text, "first-capture");
    info->last_capture_utc_s = number_of(text, "last-capture");
    info->built_utc_s = number_of(text, "built");
}

static enum ev_status check_schema(const char *text, struct ev_error *err)
{
    unsigned long version = strtoul(text, NULL, 10);

    if (version == EV_SCHEMA_VERSION)
        return EV_OK;
    if (version == 0)
        return ev_fail(err, EV_ESCHEMA, "this is no index of evsearch");
    return ev_fail(err, EV_ESCHEMA,
                   "the index has schema %lu, this version reads schema %d: build it anew with "
                   "evindex rebuild",
                   version, EV_SCHEMA_VERSION);
}

enum ev_status ev_facts_read(const xpc_db *db, struct ev_index_info *out, struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    xpc_buf text = XPC_BUF_INIT;
    enum ev_status status;

    if (xpc_db_metadata(db, EV_KEY_SCHEMA, &text, &cause) != XPC_OK) {
        status = ev_engine_fail(err, "read the index", &cause);
        goto out;
    }
    if ((status = check_schema(text.n == 0 ? "" : text.p, err)) != EV_OK)
        goto out;
    if (xpc_db_metadata(db, EV_KEY_FACTS, &text, &cause) != XPC_OK) {
        status = ev_engine_fail(err, "read the index", &cause);
        goto out;
    }
    out->schema_version = EV_SCHEMA_VERSION;
    read_facts(text.n == 0 ? "" : text.p, out);
out:
    xpc_buf_free(&text);
    return status;
}
