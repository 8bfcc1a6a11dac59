/* evindex add, evindex rebuild: inputs into the next generation of an index. */
#include "indexer/evindex.h"

#include "evsearch/index.h"
#include "evsearch/json.h"

static enum ev_status add_page(void *ctx, const struct ev_page *page,
                               const struct ev_extraction *extraction, struct ev_error *err)
{
    return ev_index_writer_page(ctx, page, extraction, err);
}

static enum ev_status add_mention(void *ctx, const struct ev_mention *mention, struct ev_error *err)
{
    return ev_index_writer_mention(ctx, mention, err);
}

/* ---- reports ---- */

static unsigned long long number(uint64_t n)
{
    return (unsigned long long)n;
}

static const char *plural(uint64_t n)
{
    return n == 1 ? "" : "s";
}

static void say_report(const struct settings *settings, const struct input_counts *counts,
                       const struct ev_write_report *report)
{
    bool same = report->generation == report->previous && !settings->dry_run;

    say("%llu page%s read, %llu with events, %llu skipped", number(report->pages),
        plural(report->pages), number(report->pages_with_events),
        number(counts->skipped + counts->failed));
    say("%llu mention%s read; %llu event%s: %llu new, %llu changed, %llu same, %llu told more "
        "than once",
        number(report->mentions), plural(report->mentions), number(report->events),
        plural(report->events), number(report->events_new), number(report->events_changed),
        number(report->events_same), number(report->merged));
    if (settings->dry_run)
        say("dry run: nothing was written");
    else if (same)
        say("nothing new: generation %u stays live", report->generation);
    else if (report->previous == 0)
        say("generation %u live, %.1f MB", report->generation, (double)report->bytes / 1e6);
    else
        say("generation %u live (was %u), %.1f MB", report->generation, report->previous,
            (double)report->bytes / 1e6);
}

static bool print_report(const struct settings *settings, const struct input_counts *counts,
                         const struct ev_write_report *report)
{
    struct ev_buf out;
    bool ok;

    ev_buf_init(&out, EV_BUF_MAX);
    ev_json_begin(&out, NULL, '{');
    ev_json_str(&out, "schema", "evindex.run/1");
    ev_json_bool(&out, "dry_run", settings->dry_run);
    ev_json_int(&out, "generation", report->generation);
    ev_json_int(&out, "previous", report->previous);
    ev_json_int(&out, "pages", (int64_t)report->pages);
    ev_json_int(&out, "pages_with_events", (int64_t)report->pages_with_events);
    ev_json_int(&out, "skipped", (int64_t)(counts->skipped + counts->failed));
    ev_json_int(&out, "mentions", (int64_t)report->mentions);
    ev_json_begin(&out, "events", '{');
    ev_json_int(&out, "total", (int64_t)report->events);
    ev_json_int(&out, "new", (int64_t)report->events_new);
    ev_json_int(&out, "changed", (int64_t)report->events_changed);
    ev_json_int(&out, "same", (int64_t)report->events_same);
    ev_json_int(&out, "merged", (int64_t)report->merged);
    ev_json_end(&out, '}');
    ev_json_int(&out, "bytes", (int64_t)report->bytes);
    ev_json_end(&out, '}');
    ev_buf_add_char(&out, '\n');
    ok = print_buf(&out);
    ev_buf_clear(&out);
    return ok;
}

/* ---- running ---- */

static int finish(const struct settings *settings, const struct input_counts *counts,
                  const struct ev_write_report *report)
{
    int code = input_exit_code(settings, counts);

    if (settings->json && !print_report(settings, counts, report))
        return EXIT_TROUBLE;
    if (!settings->json && !settings->quiet)
        say_report(settings, counts, report);
    if (code == EXIT_DONE && counts->mentions == 0) {
        say("no events in %llu page%s", number(counts->pages), plural(counts->pages));
        return EXIT_NOTHING;
    }
    return code;
}

/* A run that could read none of its inputs leaves the index as it is. */
static bool nothing_was_read(const struct input_counts *counts)
{
    return counts->pages == 0 && counts->mentions == 0 && counts->failed + counts->skipped > 0;
}

static int write_index(const struct settings *settings, enum ev_write_mode mode)
{
    struct ev_write_options options = { mode, settings->keep, settings->now_utc_s,
                                        settings->dry_run };
    struct ev_error err = EV_ERROR_INIT;
    struct ev_index_writer *writer = NULL;
    struct ev_write_report report = { 0 };
    struct input_counts counts = { 0 };
    struct input_sink sink = { NULL, add_page, add_mention };
    enum ev_status status;

    if (settings->index_dir[0] == '\0') {
        say("no index directory: give one with --index DIR");
        return EXIT_USAGE;
    }
    if ((status = ev_index_writer_open(settings->index_dir, &options, &writer, &err)) != EV_OK)
        return fail_with(status, &err);
    sink.ctx = writer;
    status = read_inputs(settings, &sink, &counts, &err);
    if (status == EV_OK && nothing_was_read(&counts)) {
        ev_index_writer_free(&writer);
        say("no input could be read; the index is as it was");
        return EXIT_TROUBLE;
    }
    if (status == EV_OK)
        status = ev_index_writer_commit(writer, &report, &err);
    ev_index_writer_free(&writer);
    if (status != EV_OK)
        return fail_with(status, &err);
    return finish(settings, &counts, &report);
}

static int run_add(const struct settings *settings)
{
    return write_index(settings, EV_WRITE_ADD);
}

static int run_rebuild(const struct settings *settings)
{
    return write_index(settings, EV_WRITE_REBUILD);
}

static const struct ev_option options[] = {
    ROW_INDEX, ROW_QUIET,  ROW_VERBOSE, ROW_FORMAT,  ROW_PROGRESS,
    ROW_HELP,  ROWS_INPUT, ROW_KEEP,    ROW_DRY_RUN, EV_OPTION_END,
};

const struct command cmd_add = {
    "add", "PATH...", "index pages; what is indexed already stays", 1, SIZE_MAX, options, run_add,
};

const struct command cmd_rebuild = {
    "rebuild", "PATH...",   "index pages into an index that begins anew", 1, SIZE_MAX,
    options,   run_rebuild,
};
