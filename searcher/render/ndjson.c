/* One JSON object a line: begin, each event, each facet, end. */
#include "searcher/render/renderers.h"

#include "evsearch/json.h"

static void begin_line(struct ev_buf *out, const char *type)
{
    ev_json_begin(out, NULL, '{');
    ev_json_str(out, "type", type);
}

static void end_line(struct ev_buf *out)
{
    ev_json_end(out, '}');
    ev_buf_add_char(out, '\n');
}

void ev_render_ndjson(const struct ev_results *results, const struct ev_style *style,
                      struct ev_buf *out)
{
    begin_line(out, "begin");
    ev_json_str(out, "schema", "evsearch.results/1");
    ev_json_query(out, results);
    ev_json_index(out, results);
    end_line(out);
    for (size_t i = 0; !style->facets_only && i < results->hits_count; i++) {
        begin_line(out, "event");
        ev_json_hit(out, "data", &results->hits[i]);
        end_line(out);
    }
    for (size_t i = 0; i < results->facets_count; i++) {
        begin_line(out, "facet");
        ev_json_facet(out, "data", &results->facets[i]);
        end_line(out);
    }
    begin_line(out, "end");
    ev_json_paging(out, results);
    end_line(out);
}

void ev_render_ndjson_event(const struct ev_event *event, const struct ev_style *style,
                            struct ev_buf *out)
{
    ev_render_json_event(event, style, out);
}
