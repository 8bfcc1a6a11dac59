/* evindex info: what an index holds. */
#include "indexer/evindex.h"

#include <stdio.h>

#include "evsearch/index.h"
#include "evsearch/json.h"

enum { SECONDS_PER_DAY = 86400 };

/* "2021-01-12T10:30:00Z" */
static void add_time(struct ev_buf *out, int64_t utc_s)
{
    int64_t days = utc_s / SECONDS_PER_DAY, rest = utc_s % SECONDS_PER_DAY;

    if (rest < 0) {
        rest += SECONDS_PER_DAY;
        days--;
    }
    ev_day_print(ev_day_from_number((int32_t)days), out);
    ev_buf_add_fmt(out, "T%02d:%02d:%02dZ", (int)(rest / 3600), (int)(rest / 60 % 60),
                   (int)(rest % 60));
}

static void text_time(struct ev_buf *out, const char *name, int64_t utc_s)
{
    if (utc_s == INT64_MIN)
        return;
    ev_buf_add_fmt(out, "%-14s ", name);
    add_time(out, utc_s);
    ev_buf_add_char(out, '\n');
}

static void text_number(struct ev_buf *out, const char *name, uint64_t number)
{
    ev_buf_add_fmt(out, "%-14s %llu\n", name, (unsigned long long)number);
}

static void info_text(const struct settings *settings, const struct ev_index_info *info,
                      struct ev_buf *out)
{
    ev_buf_add_fmt(out, "%-14s %s\n", "index", settings->index_dir);
    ev_buf_add_fmt(out, "%-14s %s\n", "archive", info->uuid);
    text_number(out, "generation", info->generation);
    text_time(out, "built", info->built_utc_s);
    text_number(out, "schema", info->schema_version);
    text_number(out, "extractor", info->extractor_version);
    text_number(out, "bytes", info->bytes);
    text_number(out, "pages", info->pages);
    text_number(out, "mentions", info->mentions);
    text_number(out, "records", info->events);
    for (int i = 0; i < EV_KIND_COUNT; i++)
        if (info->kinds[i] > 0)
            ev_buf_add_fmt(out, "  %-12s %llu\n", ev_kind_name((enum ev_kind)i),
                           (unsigned long long)info->kinds[i]);
    if (info->first_day.year != 0) {
        ev_buf_add_fmt(out, "%-14s ", "days");
        ev_day_print(info->first_day, out);
        ev_buf_add_str(out, " to ");
        ev_day_print(info->last_day, out);
        ev_buf_add_char(out, '\n');
    }
    text_time(out, "first capture", info->first_capture_utc_s);
    text_time(out, "last capture", info->last_capture_utc_s);
}

static void json_time(struct ev_buf *out, const char *key, int64_t utc_s)
{
    struct ev_buf text;

    if (utc_s == INT64_MIN)
        return;
    ev_buf_init(&text, EV_BUF_MAX);
    add_time(&text, utc_s);
    ev_json_text(out, key, ev_buf_bytes(&text));
    ev_buf_clear(&text);
}

static void json_day(struct ev_buf *out, const char *key, struct ev_day day)
{
    struct ev_buf text;

    if (day.year == 0)
        return;
    ev_buf_init(&text, EV_BUF_MAX);
    ev_day_print(day, &text);
    ev_json_text(out, key, ev_buf_bytes(&text));
    ev_buf_clear(&text);
}

static void info_json(const struct settings *settings, const struct ev_index_info *info,
                      struct ev_buf *out)
{
    ev_json_begin(out, NULL, '{');
    ev_json_str(out, "index", settings->index_dir);
    ev_json_str(out, "archive", info->uuid);
    ev_json_int(out, "generation", info->generation);
    json_time(out, "built", info->built_utc_s);
    ev_json_int(out, "schema", info->schema_version);
    ev_json_int(out, "extractor", info->extractor_version);
    ev_json_int(out, "bytes", (int64_t)info->bytes);
    ev_json_int(out, "pages", (int64_t)info->pages);
    ev_json_int(out, "mentions", (int64_t)info->mentions);
    ev_json_int(out, "records", (int64_t)info->events);
    ev_json_begin(out, "kinds", '{');
    for (int i = 0; i < EV_KIND_COUNT; i++)
        ev_json_int(out, ev_kind_name((enum ev_kind)i), (int64_t)info->kinds[i]);
    ev_json_end(out, '}');
    json_day(out, "first_day", info->first_day);
    json_day(out, "last_day", info->last_day);
    json_time(out, "first_capture", info->first_capture_utc_s);
    json_time(out, "last_capture", info->last_capture_utc_s);
    ev_json_end(out, '}');
    ev_buf_add_char(out, '\n');
}

static int run_info(const struct settings *settings)
{
    struct ev_error err = EV_ERROR_INIT;
    struct ev_index *index = NULL;
    struct ev_index_info info;
    struct ev_buf out;
    bool printed;
    enum ev_status status = ev_index_open(settings->index_dir, &index, &err);

    if (status == EV_OK)
        status = ev_index_info(index, &info, &err);
    ev_index_free(&index);
    if (status != EV_OK)
        return fail_with(status, &err);
    ev_buf_init(&out, EV_BUF_MAX);
    if (settings->json)
        info_json(settings, &info, &out);
    else
        info_text(settings, &info, &out);
    printed = print_buf(&out);
    ev_buf_clear(&out);
    return printed ? EXIT_DONE : EXIT_TROUBLE;
}

static const struct ev_option options[] = { ROW_INDEX, ROW_FORMAT, ROW_HELP, EV_OPTION_END };

const struct command cmd_info = {
    "info", "", "what the index holds, and from when", 0, 0, options, run_info,
};
