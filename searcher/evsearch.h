/* What the files of the program share. */
#ifndef EV_EVSEARCH_H
#define EV_EVSEARCH_H

#include <limits.h>
#include <stdbool.h>
#include <stdio.h>

#include "evsearch/buf.h"
#include "evsearch/index.h"
#include "evsearch/render.h"
#include "evsearch/results.h"

/*
 * Where an answer goes.  A file is written aside and renamed when it is whole, so
 * that a reader never sees half of it and a failure leaves the old one.
 */
struct output {
    const char *path;                       /* NULL or "-": standard output */
    FILE *file;                             /* NULL until something is written */
    char target[PATH_MAX], aside[PATH_MAX]; /* aside "": written in place */
    bool failed;
};

/* Write the content of buf and clear it. */
void output_put(struct output *out, struct ev_buf *buf);

/*
 * The answer is done: keep it, or, if not, leave the old file.  false: it could not
 * be written; the reason was said.
 */
bool output_end(struct output *out, bool keep);

/* In which form an answer is printed. */
struct form {
    const struct ev_renderer *renderer;
    const struct ev_style *style;
    const char *list;     /* --list; NULL: not asked for */
    const char *template; /* --template; NULL: not asked for */
    bool count;
    bool nul; /* values end with NUL instead of a line end */
};

/* Something was typed, and nothing of it could be read. */
bool is_unreadable(const struct ev_results *results);

/*
 * Search, and print the answer while it comes.  *results, without hits, is set as soon
 * as it is known.  EV_EQUERY: unreadable, nothing was printed; EV_END: it cannot be
 * written; else as ev_search_each.
 */
enum ev_status answer_stream(const struct form *form, struct ev_index *index,
                             const struct ev_request *request, struct ev_arena *arena,
                             struct output *to, struct ev_results *results, struct ev_error *err);

/*
 * One event with all its mentions, whole in out; in a form made for answers, as an
 * answer with one hit.
 */
enum ev_status render_event(const struct form *form, const struct ev_request *request,
                            struct ev_index *index, const struct ev_event *event,
                            struct ev_buf *out, struct ev_error *err);

/*
 * Let a person look through the answers on the terminal, from request on.  EV_EUSAGE:
 * input and output are no terminal that can be drawn on.
 */
enum ev_status run_interactive(struct ev_index *index, const struct ev_request *request, bool color,
                               struct ev_error *err);

/* The columns that --fields and --template know, a line each. */
void print_columns(struct ev_buf *out);

#endif
