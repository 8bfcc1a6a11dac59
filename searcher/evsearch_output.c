/* evsearch: answers on their way out. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "searcher/evsearch.h"

enum { PIECE_BYTES = 1 << 16 };

/* ---- files ---- */

static void say_failure(struct output *out, const char *what)
{
    const char *cause = strerrordesc_np(errno);

    if (!out->failed)
        fprintf(stderr, "evsearch: cannot write %s%s%s: %s\n",
                out->path == NULL ? "the output" : out->path, what[0] == '\0' ? "" : ", ", what,
                cause == NULL ? "unknown error" : cause);
    out->failed = true;
}

static mode_t usual_mode(void)
{
    mode_t mask = umask(0);

    umask(mask);
    return 0666 & ~mask;
}

/* A file beside target, to be renamed. */
static void open_aside(struct output *out, mode_t mode)
{
    int len = snprintf(out->aside, sizeof out->aside, "%s.XXXXXX", out->target), fd = -1;

    if (len < 0 || (size_t)len >= sizeof out->aside) {
        out->aside[0] = '\0';
        errno = ENAMETOOLONG;
        return;
    }
    fd = mkstemp(out->aside);
    if (fd < 0) {
        out->aside[0] = '\0';
        return;
    }
    if (fchmod(fd, mode) != 0 || (out->file = fdopen(fd, "w")) == NULL) {
        close(fd);
        unlink(out->aside);
        out->aside[0] = '\0';
    }
}

static void open_output(struct output *out)
{
    struct stat status;

    if (out->path == NULL || strcmp(out->path, "-") == 0) {
        out->file = stdout;
    } else if (stat(out->path, &status) != 0) {
        if (snprintf(out->target, sizeof out->target, "%s", out->path) < PATH_MAX)
            open_aside(out, usual_mode());
    } else if (!S_ISREG(status.st_mode)) {
        out->file = fopen(out->path, "w"); /* a pipe or a device */
    } else if (realpath(out->path, out->target) != NULL) {
        open_aside(out, status.st_mode & 0777);
    }
    if (out->file == NULL)
        say_failure(out, "");
}

static void write_bytes(struct output *out, struct ev_bytes bytes)
{
    if (out->file == NULL && !out->failed)
        open_output(out);
    if (!out->failed && bytes.len > 0 && fwrite(bytes.data, 1, bytes.len, out->file) != bytes.len)
        say_failure(out, "");
}

static void check_buf(struct output *out, const struct ev_buf *buf)
{
    struct ev_error err = EV_ERROR_INIT;

    if (!out->failed && ev_buf_status(buf, &err) != EV_OK) {
        fprintf(stderr, "evsearch: %s\n", err.text);
        out->failed = true;
    }
}

void output_put(struct output *out, struct ev_buf *buf)
{
    check_buf(out, buf);
    write_bytes(out, ev_buf_bytes(buf));
    ev_buf_clear(buf);
}

/* Write what is there when it is much, but for the last byte, which renderers look at. */
static void output_piece(struct output *out, struct ev_buf *buf)
{
    struct ev_bytes bytes = ev_buf_bytes(buf);

    check_buf(out, buf);
    if (bytes.len < PIECE_BYTES || out->failed)
        return;
    write_bytes(out, ev_bytes_slice(bytes, 0, bytes.len - 1));
    buf->data[0] = bytes.data[bytes.len - 1];
    ev_buf_cut(buf, 1);
}

bool output_end(struct output *out, bool keep)
{
    keep = keep && !out->failed;
    if (keep && out->file == NULL)
        write_bytes(out, EV_NOTHING); /* an empty answer is a file too */
    if (out->file != NULL && fflush(out->file) != 0)
        say_failure(out, "");
    if (out->file != NULL && out->file != stdout && fclose(out->file) != 0)
        say_failure(out, "");
    if (out->aside[0] != '\0' && (!keep || out->failed))
        unlink(out->aside);
    else if (out->aside[0] != '\0' && rename(out->aside, out->target) != 0) {
        say_failure(out, "rename");
        unlink(out->aside);
    }
    out->file = NULL;
    return !out->failed;
}

/* ---- answers ---- */

static void put_end(const struct form *form, struct ev_buf *out)
{
    ev_buf_add_char(out, form->nul ? '\0' : '\n');
}

/* Between NULs a value goes as it is; on a line it is made harmless. */
static void put_value(const struct form *form, struct ev_bytes value, struct ev_buf *out)
{
    if (form->nul)
        ev_buf_add_bytes(out, value);
    else
        ev_line_print(value, out);
    put_end(form, out);
}

/* An answer that is printed while it comes. */
struct answer {
    const struct form *form;
    struct output *to;
    struct ev_buf out;
    struct ev_render run;
    struct ev_results *results;
};

bool is_unreadable(const struct ev_results *results)
{
    return results->query.problems_count > 0 && results->query.root->kind == EV_QUERY_ALL &&
           results->request->text.len > 0;
}

static enum ev_status answer_begin(void *ctx, const struct ev_results *results,
                                   struct ev_error *err)
{
    struct answer *answer = ctx;
    const struct form *form = answer->form;

    (void)err;
    *answer->results = *results;
    if (is_unreadable(results))
        return EV_EQUERY;
    if (form->count) {
        ev_buf_add_fmt(&answer->out, "%llu", (unsigned long long)results->total);
        put_end(form, &answer->out);
    } else if (form->list == NULL && form->template == NULL) {
        ev_render_begin(form->renderer, answer->results, form->style, &answer->out, &answer->run);
    }
    return EV_OK;
}

/* Once nothing can be written, the rest need not be read. */
static enum ev_status answer_hit(void *ctx, const struct ev_hit *hit, struct ev_error *err)
{
    struct answer *answer = ctx;
    const struct form *form = answer->form;

    (void)err;
    if (form->list != NULL) {
        put_value(form, ev_bytes_of(hit->event.id), &answer->out);
    } else if (form->template != NULL) {
        ev_template_print(ev_bytes_of(form->template), hit, &answer->out);
        put_end(form, &answer->out);
    } else if (!form->count) {
        form->renderer->hit(&answer->run, hit);
        answer->run.hits++;
    }
    output_piece(answer->to, &answer->out);
    return answer->to->failed ? EV_END : EV_OK;
}

static void answer_end(struct answer *answer)
{
    const struct ev_results *results = answer->results;
    const struct form *form = answer->form;

    if (form->list != NULL) {
        for (size_t f = 0; f < results->facets_count; f++)
            for (size_t i = 0; i < results->facets[f].values_count; i++)
                put_value(form, results->facets[f].values[i].value, &answer->out);
    } else if (form->template == NULL && !form->count) {
        form->renderer->end(&answer->run);
    }
    output_put(answer->to, &answer->out);
}

enum ev_status answer_stream(const struct form *form, struct ev_index *index,
                             const struct ev_request *request, struct ev_arena *arena,
                             struct output *to, struct ev_results *results, struct ev_error *err)
{
    struct answer answer = { .form = form, .to = to, .results = results };
    const struct ev_hit_sink sink = { &answer, answer_begin, answer_hit };
    enum ev_status st;

    ev_buf_init(&answer.out, EV_BUF_MAX);
    st = ev_search_each(index, request, arena, &sink, results, err);
    if (st == EV_OK)
        answer_end(&answer);
    ev_buf_clear(&answer.out);
    return st;
}

enum ev_status render_event(const struct form *form, const struct ev_request *request,
                            struct ev_index *index, const struct ev_event *event,
                            struct ev_buf *out, struct ev_error *err)
{
    struct ev_query all = { .kind = EV_QUERY_ALL };
    struct ev_hit hit = { .rank = 1, .event = *event, .snippet.text = event->facts.text };
    struct ev_results results = { .query = { .text = event->facts.title, .root = &all },
                                  .request = request,
                                  .hits = &hit };
    enum ev_status st;

    if (form->template != NULL) {
        ev_template_print(ev_bytes_of(form->template), &hit, out);
        put_end(form, out);
        return EV_OK;
    }
    if (form->renderer->event != NULL) {
        form->renderer->event(event, form->style, out);
        return EV_OK;
    }
    results.sort = EV_SORT_DATE;
    results.total = results.first = results.last = results.page = results.pages = 1;
    results.limit = results.hits_count = 1;
    st = ev_index_info(index, &results.index, err);
    if (st == EV_OK)
        ev_render(form->renderer, &results, form->style, out);
    return st;
}

void print_columns(struct ev_buf *out)
{
    const struct ev_column *column;

    for (size_t i = 0; (column = ev_column_at(i)) != NULL; i++)
        ev_buf_add_fmt(out, "%-13s %s%s\n", column->name, column->help,
                       column->usual ? "" : " (only when asked for)");
}
