/* Markdown (CommonMark) that reads well as it stands. */
#include "searcher/render/dates.h"
#include "searcher/render/escape.h"
#include "searcher/render/parts.h"
#include "searcher/render/renderers.h"

/* text[from..past) with marks in bold. */
static void put_marked(struct ev_bytes text, const struct ev_mark *marks, size_t count,
                       struct ev_buf *out)
{
    size_t at = 0;

    for (size_t i = 0; i < count; i++) {
        ev_md_text(ev_bytes_slice(text, at, marks[i].from), out);
        ev_buf_add_str(out, "**");
        ev_md_text(ev_bytes_slice(text, marks[i].from, marks[i].past), out);
        ev_buf_add_str(out, "**");
        at = marks[i].past;
    }
    ev_md_text(ev_bytes_slice(text, at, text.len), out);
}

static void put_source(const struct ev_source *source, struct ev_buf *out)
{
    ev_buf_add_str(out, "- ");
    if (ev_url_is_link(source->url))
        ev_buf_add_fmt(out, "<%.*s>", EV_FMT(source->url));
    else
        ev_md_text(source->url.len > 0 ? source->url : source->path, out);
    if (source->captured_utc_s != INT64_MIN) {
        ev_buf_add_str(out, ", captured ");
        ev_utc_day(source->captured_utc_s, out);
    }
    ev_buf_add_char(out, '\n');
}

static void put_facet(const struct ev_facet *facet, struct ev_buf *out)
{
    ev_buf_add_fmt(out, "| %s | events |\n| --- | ---: |\n", ev_field(facet->field)->name);
    for (size_t i = 0; i < facet->values_count; i++) {
        ev_buf_add_str(out, "| ");
        ev_md_text(facet->values[i].value, out);
        ev_buf_add_fmt(out, " | %llu |\n", (unsigned long long)facet->values[i].count);
    }
    if (facet->more > 0)
        ev_buf_add_fmt(out, "| and %zu more | |\n", facet->more);
    if (facet->unknown > 0)
        ev_buf_add_fmt(out, "| none | %llu |\n", (unsigned long long)facet->unknown);
    ev_buf_add_char(out, '\n');
}

void ev_md_begin(struct ev_render *run)
{
    const struct ev_results *results = run->results;

    ev_buf_add_str(run->out, "# ");
    ev_md_text(ev_asked(results), run->out);
    if (results->first > 0)
        ev_buf_add_fmt(run->out, "\n\nEvents %llu to %llu of %llu\n\n",
                       (unsigned long long)results->first, (unsigned long long)results->last,
                       (unsigned long long)results->total);
    else
        ev_buf_add_fmt(run->out, "\n\n%llu events\n\n", (unsigned long long)results->total);
}

void ev_md_hit(struct ev_render *run, const struct ev_hit *hit)
{
    const struct ev_event *event = &hit->event;
    struct ev_buf *out = run->out;

    ev_buf_add_fmt(out, "## %llu\\. ", (unsigned long long)hit->rank);
    ev_md_text(ev_title_of(event), out);
    ev_buf_add_str(out, "\n\n");
    ev_put_when_where(&event->facts, ev_md_text, out);
    ev_buf_add_str(out, "\n\n");
    if (event->facts.people_count > 0) {
        ev_buf_add_str(out, "With ");
        ev_put_people(&event->facts, ev_md_text, out);
        ev_buf_add_str(out, "\n\n");
    }
    if (hit->snippet.text.len > 0) {
        ev_buf_add_str(out, hit->snippet.cut_before ? "> … " : "> ");
        put_marked(hit->snippet.text, hit->snippet.marks, hit->snippet.marks_count, out);
        ev_buf_add_str(out, hit->snippet.cut_behind ? " …\n\n" : "\n\n");
    }
    if (ev_url_is_link(event->facts.url))
        ev_buf_add_fmt(out, "<%.*s>\n\n", EV_FMT(event->facts.url));
    for (size_t i = 0; i < event->mentions_count; i++)
        put_source(&event->mentions[i].source, out);
    ev_buf_add_fmt(out, "- ev:%s\n\n", event->id);
}

void ev_md_end(struct ev_render *run)
{
    for (size_t i = 0; i < run->results->facets_count; i++)
        put_facet(&run->results->facets[i], run->out);
}
