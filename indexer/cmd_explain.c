/* evindex explain: how a page was read, line by line, and why each field has its value. */
#include "indexer/evindex.h"

#include "evsearch/explain.h"

struct explain {
    const struct settings *settings;
    struct ev_buf out;
};

static enum ev_status explain_page(void *ctx, const struct ev_page *page,
                                   const struct ev_extraction *extraction, struct ev_error *err)
{
    struct explain *explain = ctx;

    if (explain->settings->json) {
        ev_explain_json(page, extraction, explain->settings->stages, &explain->out);
        ev_buf_add_char(&explain->out, '\n');
    } else {
        ev_explain_text(page, extraction, explain->settings->stages, &explain->out);
    }
    if (!print_buf(&explain->out))
        return ev_fail(err, EV_EIO, "cannot write to standard output");
    return EV_OK;
}

/* A calendar's mention has no lines to explain: show what was read. */
static enum ev_status explain_mention(void *ctx, const struct ev_mention *mention,
                                      struct ev_error *err)
{
    struct explain *explain = ctx;

    ev_mention_write(mention, true, &explain->out);
    ev_buf_add_char(&explain->out, '\n');
    if (!print_buf(&explain->out))
        return ev_fail(err, EV_EIO, "cannot write to standard output");
    return EV_OK;
}

static int run_explain(const struct settings *settings)
{
    struct ev_error err = EV_ERROR_INIT;
    struct input_counts counts;
    struct explain explain = { .settings = settings };
    struct input_sink sink = { &explain, explain_page, explain_mention };
    enum ev_status status;

    ev_buf_init(&explain.out, EV_BUF_MAX);
    status = read_inputs(settings, &sink, &counts, &err);
    ev_buf_clear(&explain.out);
    if (status != EV_OK)
        return fail_with(status, &err);
    return input_exit_code(settings, &counts);
}

static const struct ev_option options[] = { ROW_FORMAT, ROW_HELP, ROW_STAGE, ROWS_INPUT,
                                            EV_OPTION_END };

const struct command cmd_explain = {
    "explain",   "FILE...", "show which line of a page became which field, by which rule",
    1,           SIZE_MAX,  options,
    run_explain,
};
