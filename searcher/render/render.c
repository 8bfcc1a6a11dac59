#include "evsearch/render.h"

#include <string.h>

#include "searcher/render/renderers.h"

#define ROW(name) ev_##name##_begin, ev_##name##_hit, ev_##name##_end

static const struct ev_renderer renderers[] = {
    { "text", "for people", "text/plain", ROW(text), ev_text_event },
    { "json", "one object, schema evsearch.results/1", "application/json", ROW(json_answer),
      ev_json_event },
    { "ndjson", "one JSON object a line: begin, event, facet, end", "application/x-ndjson",
      ROW(ndjson), NULL },
    { "csv", "a table, RFC 4180, columns by --fields", "text/csv", ROW(csv), NULL },
    { "tsv", "a table, tabs between cells, columns by --fields", "text/tab-separated-values",
      ev_tsv_begin, ev_tsv_hit, ev_csv_end, NULL },
    { "ics", "a calendar, RFC 5545", "text/calendar", ROW(ics), NULL },
    { "atom", "a feed, RFC 4287", "application/atom+xml", ROW(atom), NULL },
    { "html", "a report in one file", "text/html", ROW(html), NULL },
    { "md", "Markdown", "text/markdown", ROW(md), NULL },
    { "jsonld", "schema.org", "application/ld+json", ROW(jsonld), NULL },
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

void ev_render_begin(const struct ev_renderer *renderer, const struct ev_results *results,
                     const struct ev_style *style, struct ev_buf *out, struct ev_render *run)
{
    *run = (struct ev_render){ .results = results, .style = style, .out = out };
    renderer->begin(run);
}

void ev_render(const struct ev_renderer *renderer, const struct ev_results *results,
               const struct ev_style *style, struct ev_buf *out)
{
    struct ev_render run;

    ev_render_begin(renderer, results, style, out, &run);
    for (size_t i = 0; !style->facets_only && i < results->hits_count; i++) {
        renderer->hit(&run, &results->hits[i]);
        run.hits++;
    }
    renderer->end(&run);
}
