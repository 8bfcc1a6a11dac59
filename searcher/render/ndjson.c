/* evsearch.stream/1: one object a line, so that an answer can be read while it comes. */
#include "evsearch/json.h"
#include "searcher/render/renderers.h"

static void begin_record(struct ev_buf *out, const char *type)
{
    ev_json_begin(out, NULL, '{');
    ev_json_str(out, "type", type);
}

static void end_record(struct ev_buf *out)
{
    ev_json_end(out, '}');
    ev_buf_add_char(out, '\n');
}

void ev_ndjson_begin(struct ev_render *run)
{
    begin_record(run->out, "begin");
    ev_json_str(run->out, "schema", "evsearch.stream/1");
    ev_json_query(run->out, run->results);
    ev_json_index(run->out, run->results);
    ev_json_paging(run->out, run->results);
    end_record(run->out);
}

void ev_ndjson_hit(struct ev_render *run, const struct ev_hit *hit)
{
    begin_record(run->out, "event");
    ev_json_hit(run->out, "data", hit);
    end_record(run->out);
}

void ev_ndjson_end(struct ev_render *run)
{
    for (size_t i = 0; i < run->results->facets_count; i++) {
        begin_record(run->out, "facet");
        ev_json_facet(run->out, "data", &run->results->facets[i]);
        end_record(run->out);
    }
    begin_record(run->out, "end");
    ev_json_int(run->out, "total", (int64_t)run->results->total);
    ev_json_bool(run->out, "exact", true);
    ev_json_int(run->out, "events", (int64_t)run->hits);
    ev_json_warnings(run->out, run->results);
    end_record(run->out);
}
