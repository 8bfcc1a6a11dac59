/* Reading the operands of a command: pages and mentions into what the command does. */
#include "indexer/evindex.h"

#include <stdio.h>
#include <string.h>

#include "evsearch/reader.h"

enum { PROGRESS_STEP = 50 };

struct run {
    const struct settings *settings;
    const struct input_sink *sink;
    struct input_counts *counts;
    struct ev_arena arena;  /* of one page */
    enum ev_status stopped; /* why a function of the sink ended the run */
    bool progress_shown;
};

static void show_progress(struct run *run)
{
    const struct input_counts *counts = run->counts;

    if (!run->settings->progress || counts->pages % PROGRESS_STEP != 0)
        return;
    run->progress_shown = true;
    fprintf(stderr, "\revindex: %llu pages, %llu mentions", (unsigned long long)counts->pages,
            (unsigned long long)counts->mentions);
    fflush(stderr);
}

/* Take the counter line away before a message. */
static void clear_progress(struct run *run)
{
    if (run->progress_shown)
        fputs("\r\033[K", stderr);
    run->progress_shown = false;
}

static enum ev_status on_page(void *ctx, const struct ev_page *page, struct ev_error *err)
{
    struct run *run = ctx;
    struct ev_extract_options options = { ev_bytes_of(run->settings->tz),
                                          ev_bytes_of(run->settings->lang), 0 };
    struct ev_extraction extraction;

    run->stopped = ev_extract(page, &options, &run->arena, &extraction, err);
    if (run->stopped == EV_OK) {
        run->counts->pages++;
        run->counts->mentions += extraction.count;
        run->counts->pages_with_events += extraction.count > 0;
        if (run->settings->verbose) {
            clear_progress(run);
            say("%.*s: %zu event%s",
                EV_FMT(page->source.in_archive ? page->source.url : page->source.path),
                extraction.count, extraction.count == 1 ? "" : "s");
        }
        run->stopped = run->sink->page(run->sink->ctx, page, &extraction, err);
    }
    ev_arena_reset(&run->arena);
    show_progress(run);
    return run->stopped;
}

static enum ev_status on_mention(void *ctx, const struct ev_mention *mention, struct ev_error *err)
{
    struct run *run = ctx;

    run->counts->mentions++;
    return run->stopped = run->sink->mention(run->sink->ctx, mention, err);
}

static void on_problem(void *ctx, const struct ev_error *err)
{
    struct run *run = ctx;

    clear_progress(run);
    run->counts->skipped++;
    say_error(err);
}

/* Read one operand; what is wrong with it is said and counted. */
static enum ev_status read_operand(struct run *run, const char *path,
                                   const struct ev_read_options *options,
                                   const struct ev_sink *sink, struct ev_error *err)
{
    struct ev_error cause = EV_ERROR_INIT;
    enum ev_status status = ev_read_path(path, options, sink, &cause);

    if (status == EV_OK)
        return status;
    if (status == EV_EMEM || run->stopped != EV_OK) {
        if (err != NULL)
            *err = cause;
        return status;
    }
    clear_progress(run);
    say_error(&cause);
    run->counts->failed++;
    return EV_OK;
}

/* The whole of a file, of no more than EV_BUF_MAX bytes. */
static enum ev_status read_file(const char *path, struct ev_buf *out, struct ev_error *err)
{
    FILE *file = fopen(path, "rb");
    enum ev_status status;
    char piece[4096];
    size_t n;

    if (file == NULL)
        return ev_error_at(err, ev_fail(err, EV_EIO, "cannot open"), path, 0, EV_NO_OFFSET);
    while ((n = fread(piece, 1, sizeof piece, file)) > 0 && out->status == EV_OK)
        ev_buf_add(out, piece, n);
    status = ferror(file) != 0 ? ev_fail(err, EV_EIO, "cannot read") : ev_buf_status(out, err);
    fclose(file);
    return status == EV_OK ? status : ev_error_at(err, status, path, 0, EV_NO_OFFSET);
}

static enum ev_status read_manifest(const char *path, struct ev_manifest **out,
                                    struct ev_error *err)
{
    struct ev_buf text;
    enum ev_status status = EV_OK;

    if (path == NULL)
        return status;
    ev_buf_init(&text, EV_BUF_MAX);
    status = read_file(path, &text, err);
    if (status == EV_OK)
        status = ev_manifest_read(ev_buf_bytes(&text), path, out, err);
    ev_buf_clear(&text);
    return status;
}

enum ev_status read_inputs(const struct settings *settings, const struct input_sink *sink,
                           struct input_counts *counts, struct ev_error *err)
{
    struct run run = { .settings = settings, .sink = sink, .counts = counts };
    struct ev_sink reader_sink = { &run, on_page, on_mention, on_problem };
    struct ev_read_options options = EV_READ_OPTIONS_INIT;
    struct ev_manifest *manifest = NULL;
    enum ev_status status = read_manifest(settings->manifest, &manifest, err);

    memset(counts, 0, sizeof *counts);
    ev_arena_init(&run.arena, 0);
    options.crawl = ev_bytes_of(settings->crawl);
    options.crawl_time_utc_s = settings->crawl_time_utc_s;
    options.follow_symlinks = settings->follow_symlinks;
    options.manifest = manifest;
    if (status == EV_OK)
        status = ev_reading_make(&options.reading, err);
    for (size_t i = 0; i < settings->operands_count && status == EV_OK; i++)
        status = read_operand(&run, settings->operands[i], &options, &reader_sink, err);
    if (status == EV_OK)
        status = ev_reading_finish(options.reading, &options, &reader_sink, err);
    ev_reading_free(&options.reading);
    ev_manifest_free(&manifest);
    clear_progress(&run);
    ev_arena_clear(&run.arena);
    return status;
}

int input_exit_code(const struct settings *settings, const struct input_counts *counts)
{
    if (counts->failed > 0)
        return EXIT_TROUBLE;
    if (settings->strict && counts->skipped > 0)
        return EXIT_INCOMPLETE;
    return EXIT_DONE;
}
