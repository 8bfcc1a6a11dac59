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

#include "evsearch/buf.h"
#include "evsearch/event.h"
#include "evsearch/results.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ev_style {
    unsigned width;   /* columns to wrap at; 0: do not wrap */
    bool color;       /* SGR sequences for headings and marks */
    bool group_month; /* month headings (text) */
    bool facets_only;
    bool explain; /* text: how the query was read */
    struct ev_day today;
};

struct ev_renderer {
    const char *name; /* the value of --format */
    const char *help;
    void (*results)(const struct ev_results *results, const struct ev_style *style,
                    struct ev_buf *out);
    void (*event)(const struct ev_event *event, const struct ev_style *style, struct ev_buf *out);
};

/* Row index of the table, NULL past its end. */
const struct ev_renderer *ev_renderer_at(size_t index);

/* NULL: no such format. */
const struct ev_renderer *ev_renderer_find(const char *name);

#ifdef __cplusplus
}
#endif
#endif
