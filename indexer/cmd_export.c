/* evindex export: every event with its sources, one JSON object a line. */
#include "indexer/evindex.h"

#include "evsearch/export.h"
#include "evsearch/index.h"

static enum ev_status export_event(void *ctx, const struct ev_event *event, struct ev_error *err)
{
    struct ev_buf *line = ctx;

    ev_event_export(event, line);
    ev_buf_add_char(line, '\n');
    if (!print_buf(line))
        return ev_fail(err, EV_EIO, "cannot write to standard output");
    return EV_OK;
}

static int run_export(const struct settings *settings)
{
    struct ev_error err = EV_ERROR_INIT;
    struct ev_index *index = NULL;
    struct ev_arena arena;
    struct ev_buf line;
    enum ev_status status = ev_index_open(settings->index_dir, &index, &err);

    if (status != EV_OK)
        return fail_with(status, &err);
    ev_arena_init(&arena, 0);
    ev_buf_init(&line, EV_BUF_MAX);
    status = ev_index_each(index, &arena, export_event, &line, &err);
    ev_buf_clear(&line);
    ev_arena_clear(&arena);
    ev_index_free(&index);
    return status == EV_OK ? EXIT_DONE : fail_with(status, &err);
}

static const struct ev_option options[] = { ROW_INDEX, ROW_HELP, EV_OPTION_END };

const struct command cmd_export = {
    "export", "", "print every event with its sources as JSON lines", 0, 0, options, run_export,
};
