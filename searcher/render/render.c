#include "evsearch/render.h"

#include <string.h>

#include "searcher/render/renderers.h"

static const struct ev_renderer renderers[] = {
    { "text", "for people", ev_render_text, ev_render_text_event },
    { "json", "one object, schema evsearch.results/1", ev_render_json, ev_render_json_event },
    { "ndjson", "one object a line", ev_render_ndjson, ev_render_ndjson_event },
    { "csv", "a table, RFC 4180", ev_render_csv, ev_render_csv_event },
    { "tsv", "a table between tabs", ev_render_tsv, ev_render_tsv_event },
    { "ics", "a calendar, RFC 5545", ev_render_ics, ev_render_ics_event },
    { "atom", "a feed, RFC 4287", ev_render_atom, ev_render_atom_event },
    { "html", "a report in one file", ev_render_html, ev_render_html_event },
    { "md", "Markdown", ev_render_md, ev_render_md_event },
    { "jsonld", "schema.org Event", ev_render_jsonld, ev_render_jsonld_event },
};

const struct ev_renderer *ev_renderer_at(size_t index)
{
    return index < sizeof renderers / sizeof renderers[0] ? &renderers[index] : NULL;
}

const struct ev_renderer *ev_renderer_find(const char *name)
{
    const struct ev_renderer *renderer;

    for (size_t i = 0; (renderer = ev_renderer_at(i)) != NULL; i++)
        if (strcmp(renderer->name, name) == 0)
            return renderer;
    return NULL;
}
