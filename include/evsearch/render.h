/*
 * Results as bytes: one row per format.
 *
 * A renderer reads the results and asks nothing else.  Escaping happens here, at
 * the sink: terminal controls, JSON, HTML, CSV, ICS each in one function.
 */
#ifndef EVSEARCH_RENDER_H
#define EVSEARCH_RENDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/arena.h"
#include "evsearch/buf.h"
#include "evsearch/error.h"
#include "evsearch/event.h"
#include "evsearch/results.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ev_column;

struct ev_style {
    unsigned width;   /* columns to wrap at; 0: do not wrap */
    bool color;       /* SGR sequences for headings and marks */
    bool group_month; /* month headings (text) */
    bool facets_only;
    bool explain; /* text: how the query was read */
    bool csv_raw; /* csv, tsv: no guard before cells that a spreadsheet would compute */
    struct ev_day today;
    const struct ev_column *const *columns; /* csv, tsv; NULL: the usual ones */
    size_t columns_count;
};

/* One answer on its way out; ev_render_begin fills it. */
struct ev_render {
    const struct ev_results *results;
    const struct ev_style *style;
    struct ev_buf *out;
    /* what renderers remember between hits */
    uint64_t hits;                 /* rendered so far */
    struct ev_day month;           /* the heading that stands; day is not used */
    uint32_t zones_done[4];        /* ics: zones described, by row */
    uint32_t offsets_done[90 + 1]; /* ics: offsets described, by minute from -1440 */
};

/*
 * A format.  begin, hit for each event in order, end; the output is whole after end.
 * Between the calls the content of out may be taken away but for its last byte.
 * results->hits need not hold the hits that are given.
 */
struct ev_renderer {
    const char *name; /* the value of --format */
    const char *help;
    const char *media_type;
    void (*begin)(struct ev_render *run);
    void (*hit)(struct ev_render *run, const struct ev_hit *hit);
    void (*end)(struct ev_render *run);
    /* One event with all its mentions; NULL: as an answer with one hit. */
    void (*event)(const struct ev_event *event, const struct ev_style *style, struct ev_buf *out);
};

/* Row index of the table, NULL past its end. */
const struct ev_renderer *ev_renderer_at(size_t index);

/* NULL: no such format. */
const struct ev_renderer *ev_renderer_find(const char *name);

/* Begin; results, style and out must outlive run.  Failure sticks in out. */
void ev_render_begin(const struct ev_renderer *renderer, const struct ev_results *results,
                     const struct ev_style *style, struct ev_buf *out, struct ev_render *run);
/* The whole of results. */
void ev_render(const struct ev_renderer *renderer, const struct ev_results *results,
               const struct ev_style *style, struct ev_buf *out);

/* ---- columns: what csv, tsv and templates are made of ---- */

struct ev_column {
    const char *name;
    const char *help; /* one line */
    bool usual;       /* stands in csv and tsv when no columns are asked for */
    void (*print)(const struct ev_hit *hit, struct ev_buf *out); /* text, not escaped */
};

/* Row index of the table, NULL past its end. */
const struct ev_column *ev_column_at(size_t index);

/*
 * Read "id,title,start" into style; the array lives in arena.  EV_EUSAGE: no such column
 * (err suggests one; offset says where) or none at all; EV_EMEM.
 */
enum ev_status ev_columns_read(struct ev_bytes text, struct ev_arena *arena, struct ev_style *style,
                               struct ev_error *err);

/*
 * Check a template: text with {column} in it.  "{{" stands for "{", and \n \t \0 \\ as in
 * C.  EV_EUSAGE: no such column, "{" that is not closed; offset says where.
 */
enum ev_status ev_template_check(struct ev_bytes text, struct ev_error *err);

/* Append a checked template for hit, values on one line and harmless to a terminal. */
void ev_template_print(struct ev_bytes text, const struct ev_hit *hit, struct ev_buf *out);

/* Append a value on one line, harmless to a terminal: controls and signs that turn the
 * direction of writing become U+FFFD, line ends and tabs spaces. */
void ev_line_print(struct ev_bytes value, struct ev_buf *out);

#ifdef __cplusplus
}
#endif
#endif
