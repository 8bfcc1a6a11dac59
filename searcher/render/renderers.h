/* The functions of the table of renderers, and what formats share. */
#ifndef EV_RENDER_RENDERERS_H
#define EV_RENDER_RENDERERS_H

#include "evsearch/render.h"

/* Parts of the JSON form, each one object or the keys of one; key as in json.h. */
void ev_json_hit(struct ev_buf *out, const char *key, const struct ev_hit *hit);
void ev_json_facet(struct ev_buf *out, const char *key, const struct ev_facet *facet);
void ev_json_query(struct ev_buf *out, const struct ev_results *results);
void ev_json_index(struct ev_buf *out, const struct ev_results *results);
void ev_json_paging(struct ev_buf *out, const struct ev_results *results);
void ev_json_warnings(struct ev_buf *out, const struct ev_results *results);

#define EV_RENDERER(name)                                                  \
    void ev_##name##_begin(struct ev_render *run);                         \
    void ev_##name##_hit(struct ev_render *run, const struct ev_hit *hit); \
    void ev_##name##_end(struct ev_render *run)

EV_RENDERER(text);
EV_RENDERER(json_answer);
EV_RENDERER(ndjson);
EV_RENDERER(csv);
EV_RENDERER(ics);
EV_RENDERER(atom);
EV_RENDERER(html);
EV_RENDERER(md);
EV_RENDERER(jsonld);
void ev_tsv_begin(struct ev_render *run);
void ev_tsv_hit(struct ev_render *run, const struct ev_hit *hit);

void ev_text_event(const struct ev_event *event, const struct ev_style *style, struct ev_buf *out);
void ev_json_event(const struct ev_event *event, const struct ev_style *style, struct ev_buf *out);

#endif
