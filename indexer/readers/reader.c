#include "evsearch/reader.h"

#include <string.h>

#include "indexer/readers/readers.h"

/* The readers that give their contents to other readers. */
static const struct ev_reader *const archives[] = {
    &ev_reader_warc, &ev_reader_arc, &ev_reader_wacz, &ev_reader_packed, &ev_reader_http,
};

static bool is_archive(const struct ev_reader *reader)
{
    for (size_t i = 0; i < sizeof archives / sizeof archives[0]; i++)
        if (archives[i] == reader)
            return true;
    return false;
}

/* On equal bids the earlier row reads. */
static const struct ev_reader *const readers[] = {
    &ev_reader_warc, &ev_reader_arc,  &ev_reader_wacz, &ev_reader_packed, &ev_reader_http,
    &ev_reader_ics,  &ev_reader_feed, &ev_reader_html, &ev_reader_text,
};

const struct ev_reader *ev_reader_at(size_t index)
{
    return index < sizeof readers / sizeof readers[0] ? readers[index] : NULL;
}

const struct ev_reader *ev_reader_choose(struct ev_bytes head, const char *name,
                                         struct ev_bytes media_type)
{
    const struct ev_reader *best = NULL, *reader;
    int best_bid = 0;

    for (size_t i = 0; (reader = ev_reader_at(i)) != NULL; i++) {
        int bid = reader->bid(head, name, media_type);

        if (bid > best_bid) {
            best = reader;
            best_bid = bid;
        }
    }
    return best;
}

bool ev_reader_word_in(const char *words, struct ev_bytes word)
{
    while (*words != '\0') {
        size_t len = strcspn(words, " ");

        if (word.len > 0 && ev_bytes_equal_nocase((struct ev_bytes){ words, len }, word))
            return true;
        words += len + (words[len] == ' ');
    }
    return false;
}

int ev_reader_bid_outside(const struct ev_reader *reader, const char *name,
                          struct ev_bytes media_type)
{
    const char *dot = strrchr(name, '.');
    const char *semicolon =
        media_type.len == 0 ? NULL : memchr(media_type.data, ';', media_type.len);

    if (semicolon != NULL)
        media_type.len = (size_t)(semicolon - media_type.data);
    if (ev_reader_word_in(reader->media_types, ev_bytes_trim(media_type)))
        return 60;
    if (dot != NULL && strchr(dot, '/') == NULL &&
        ev_reader_word_in(reader->extensions, ev_bytes_of(dot + 1)))
        return 40;
    return 0;
}

void ev_reader_problem(const struct ev_input *in, const struct ev_sink *sink, struct ev_error *err,
                       uint32_t line, uint64_t offset)
{
    char file[sizeof err->file];
    size_t n = in->path.len < sizeof file ? in->path.len : sizeof file - 1;

    if (n > 0)
        memcpy(file, in->path.data, n);
    file[n] = '\0';
    ev_error_at(err, err->status, file, line,
                in->source.in_archive ? in->source.record_offset : offset);
    if (sink->problem != NULL)
        sink->problem(sink->ctx, err);
}

size_t ev_reader_max_page_bytes(const struct ev_read_options *options)
{
    struct ev_limits defaults = EV_LIMITS_DEFAULT;

    return options->limits.max_page_bytes != 0 ? options->limits.max_page_bytes
                                               : defaults.max_page_bytes;
}

enum ev_status ev_reader_take_page(struct ev_input *in, const struct ev_read_options *options,
                                   const struct ev_sink *sink, struct ev_bytes *out,
                                   struct ev_error *err)
{
    size_t max = ev_reader_max_page_bytes(options);
    struct ev_error cut_err = EV_ERROR_INIT;
    bool cut;
    enum ev_status st = ev_input_rest(in, max, out, &cut, err);

    if (st == EV_OK && cut) {
        ev_fail(&cut_err, EV_ELIMIT, "larger than %zu bytes: the rest is left out", max);
        ev_reader_problem(in, sink, &cut_err, 0, max);
    }
    return st;
}

enum ev_status ev_reader_give_page(const struct ev_input *in, const struct ev_page *page,
                                   const struct ev_sink *sink, struct ev_error *err)
{
    struct ev_error cut_err = EV_ERROR_INIT;

    if (page->cut != NULL) {
        ev_fail(&cut_err, EV_ELIMIT, "too many %s: the rest is left out", page->cut);
        ev_reader_problem(in, sink, &cut_err, 0, EV_NO_OFFSET);
    }
    return sink->page == NULL ? EV_OK : sink->page(sink->ctx, page, err);
}

/* ---- one input ---------------------------------------------------------------- */

/* Tells a failure of the caller's sink, which stops the run, from one of the input. */
struct guard {
    const struct ev_sink *sink;
    enum ev_status stopped;
};

static enum ev_status guard_page(void *ctx, const struct ev_page *page, struct ev_error *err)
{
    struct guard *g = ctx;

    return g->stopped = g->sink->page(g->sink->ctx, page, err);
}

static enum ev_status guard_mention(void *ctx, const struct ev_mention *mention,
                                    struct ev_error *err)
{
    struct guard *g = ctx;

    return g->stopped = g->sink->mention(g->sink->ctx, mention, err);
}

static void guard_problem(void *ctx, const struct ev_error *err)
{
    struct guard *g = ctx;

    if (g->sink->problem != NULL)
        g->sink->problem(g->sink->ctx, err);
}

static enum ev_status read_guarded(const struct ev_reader *reader, struct ev_input *in,
                                   const struct ev_read_options *options,
                                   const struct ev_sink *sink, struct ev_error *err)
{
    struct guard g = { sink, EV_OK };
    struct ev_sink guarded = { &g, sink->page == NULL ? NULL : guard_page,
                               sink->mention == NULL ? NULL : guard_mention, guard_problem };
    struct ev_error local = EV_ERROR_INIT;
    struct ev_arena arena;
    enum ev_status st;

    ev_arena_init(&arena, 0);
    st = reader->read(in, options, &guarded, &arena, &local);
    ev_arena_clear(&arena);
    if (st == EV_OK)
        return EV_OK;
    if (g.stopped != EV_OK || st == EV_EMEM) {
        if (err != NULL)
            *err = local;
        return st;
    }
    ev_reader_problem(in, sink, &local, 0, EV_NO_OFFSET);
    return EV_OK;
}

static void source_complete(struct ev_source *source, const struct ev_read_options *options)
{
    source->crawl = options->crawl;
    if (options->crawl_time_utc_s != INT64_MIN && source->captured_from < EV_CAPTURE_OPTION) {
        source->captured_utc_s = options->crawl_time_utc_s;
        source->captured_from = EV_CAPTURE_OPTION;
    }
}

/* The reader that bids highest on in; NULL: none.  *empty: there is nothing to read. */
static enum ev_status reader_of(struct ev_input *in, const struct ev_reader **reader, bool *empty,
                                struct ev_error *err)
{
    struct ev_bytes shown = in->name.len > 0 ? in->name : in->path, head;
    char name[256];
    size_t cut = shown.len < sizeof name ? 0 : shown.len - sizeof name + 1;
    enum ev_status st = ev_input_peek(in, EV_HEAD_BYTES, &head, err);

    if (st != EV_OK)
        return st;
    if (shown.len > 0)
        memcpy(name, shown.data + cut, shown.len - cut);
    name[shown.len - cut] = '\0';
    *empty = head.len == 0;
    *reader = *empty ? NULL : ev_reader_choose(head, name, in->media_type);
    if (in->nested && *reader != NULL && is_archive(*reader))
        *reader = NULL;
    return EV_OK;
}

enum ev_status ev_read_input(struct ev_input *in, const struct ev_read_options *options,
                             const struct ev_sink *sink, struct ev_error *err)
{
    struct ev_error problem = EV_ERROR_INIT;
    const struct ev_reader *reader = NULL;
    bool empty = false;
    enum ev_status st = reader_of(in, &reader, &empty, &problem);

    if (st == EV_OK && reader == NULL)
        st = ev_fail(&problem, EV_EINPUT,
                     empty ? "the file is empty" : "no reader knows this kind of file");
    if (st == EV_EMEM && err != NULL)
        *err = problem;
    if (st == EV_EMEM)
        return st;
    if (st != EV_OK) {
        ev_reader_problem(in, sink, &problem, 0, EV_NO_OFFSET);
        return EV_OK;
    }
    source_complete(&in->source, options);
    return read_guarded(reader, in, options, sink, err);
}

enum ev_status ev_read_record(struct ev_input *in, const struct ev_read_options *options,
                              const struct ev_sink *sink, struct ev_error *err)
{
    const struct ev_reader *reader = NULL;
    bool empty = false;
    enum ev_status st = reader_of(in, &reader, &empty, err);

    if (st != EV_OK || reader == NULL)
        return st;
    source_complete(&in->source, options);
    return read_guarded(reader, in, options, sink, err);
}

enum ev_status ev_read_part(struct ev_input *in, const struct ev_read_options *options,
                            const struct ev_sink *sink, struct ev_error *err)
{
    const struct ev_reader *reader = NULL;
    bool empty = false;
    enum ev_status st = reader_of(in, &reader, &empty, err);

    if (st != EV_OK)
        return st;
    if (reader != &ev_reader_warc && reader != &ev_reader_arc)
        return ev_fail(err, EV_EINPUT, "a file in the archive is no WARC file");
    return read_guarded(reader, in, options, sink, err);
}

static enum ev_status memory_read(struct ev_bytes bytes, const char *name,
                                  const struct ev_read_options *options, const struct ev_sink *sink,
                                  struct ev_error *err)
{
    struct ev_input in;
    enum ev_status st;

    ev_input_init_memory(&in, ev_bytes_of(name), bytes);
    st = ev_read_input(&in, options, sink, err);
    ev_input_clear(&in);
    return st;
}

enum ev_status ev_read_memory(struct ev_bytes bytes, const char *name,
                              const struct ev_read_options *options, const struct ev_sink *sink,
                              struct ev_error *err)
{
    struct ev_read_options own = *options;
    enum ev_status st;

    if (options->reading != NULL)
        return memory_read(bytes, name, options, sink, err);
    if ((st = ev_reading_make(&own.reading, err)) != EV_OK)
        return st;
    st = memory_read(bytes, name, &own, sink, err);
    if (st == EV_OK)
        st = ev_reading_finish(own.reading, &own, sink, err);
    ev_reading_free(&own.reading);
    return st;
}
