/* evindex extract: the mentions of pages as JSON lines; nothing is indexed. */
#include "indexer/evindex.h"

#include "evsearch/export.h"

static enum ev_status print_mention(void *ctx, const struct ev_mention *mention,
                                    struct ev_error *err)
{
    struct ev_buf *line = ctx;

    ev_mention_export(mention, line);
    ev_buf_add_char(line, '\n');
    if (!print_buf(line))
        return ev_fail(err, EV_EIO, "cannot write to standard output");
    return EV_OK;
}

static enum ev_status print_page(void *ctx, const struct ev_page *page,
                                 const struct ev_extraction *extraction, struct ev_error *err)
{
    enum ev_status status = EV_OK;

    (void)page;
    for (size_t i = 0; i < extraction->count && status == EV_OK; i++)
        status = print_mention(ctx, &extraction->mentions[i], err);
    return status;
}

static int run_extract(const struct settings *settings)
{
    struct ev_error err = EV_ERROR_INIT;
    struct input_counts counts;
    struct ev_buf line;
    struct input_sink sink = { &line, print_page, print_mention };
    enum ev_status status;
    int code;

    ev_buf_init(&line, EV_BUF_MAX);
    status = read_inputs(settings, &sink, &counts, &err);
    ev_buf_clear(&line);
    if (status != EV_OK)
        return fail_with(status, &err);
    code = input_exit_code(settings, &counts);
    if (code == EXIT_DONE && counts.mentions == 0) {
        say("no events in %llu page%s", (unsigned long long)counts.pages,
            counts.pages == 1 ? "" : "s");
        code = EXIT_NOTHING;
    }
    return code;
}

static const struct ev_option options[] = { ROW_QUIET, ROW_VERBOSE, ROW_PROGRESS,
                                            ROW_HELP,  ROWS_INPUT,  EV_OPTION_END };

const struct command cmd_extract = {
    "extract",   "PATH...", "print what pages say of events as JSON lines; index nothing",
    1,           SIZE_MAX,  options,
    run_extract,
};
