/* A report in one file: no script, prints well. */
#include "searcher/render/renderers.h"

#include "searcher/render/dates.h"
#include "searcher/render/markup.h"

static const char head_before_title[] =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
static const char head_after_title[] =
    "</title>\n<style>\n"
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}\n"
    "h1{font-size:1.4rem}h2{font-size:1.1rem;margin:1.5rem 0 0}p{margin:.2rem 0}\n"
    "mark{background:#ffe58a;color:inherit}.from{color:#555;font-size:.9rem}\n"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem}dd{margin:0}\n"
    "@media print{body{margin:0}a{color:inherit}}\n"
    "</style>\n</head>\n<body>\n";

static void put_head(struct ev_bytes title, struct ev_buf *out)
{
    ev_buf_add_str(out, head_before_title);
    ev_markup_text(title, out);
    ev_buf_add_str(out, head_after_title);
}

static void put_part(struct ev_buf *out, size_t start, struct ev_bytes part)
{
    if (part.len == 0)
        return;
    if (out->len > start)
        ev_buf_add_str(out, " · ");
    ev_markup_text(part, out);
}

static void put_when_where(const struct ev_facts *facts, struct ev_buf *out)
{
    struct ev_buf when;
    size_t start;

    ev_buf_init(&when, EV_BUF_MAX);
    ev_when_text(&facts->when, &when);
    ev_buf_add_str(out, "<p>");
    start = out->len;
    if (facts->kind != EV_KIND_EVENT)
        put_part(out, start, ev_bytes_of(ev_kind_name(facts->kind)));
    if (facts->status != EV_EVENT_SCHEDULED)
        put_part(out, start, ev_bytes_of(ev_event_status_name(facts->status)));
    put_part(out, start, ev_buf_bytes(&when));
    if (facts->mode == EV_MODE_ONLINE || facts->mode == EV_MODE_HYBRID)
        put_part(out, start, ev_bytes_of(ev_mode_name(facts->mode)));
    put_part(out, start, facts->place);
    for (size_t i = 0; i < facts->orgs_count; i++)
        if (facts->orgs[i].role <= EV_ORG_HOST)
            put_part(out, start, facts->orgs[i].name);
    ev_buf_add_str(out, "</p>\n");
    ev_buf_clear(&when);
}

static void put_people(const struct ev_facts *facts, struct ev_buf *out)
{
    if (facts->people_count == 0)
        return;
    ev_buf_add_str(out, "<p>With ");
    for (size_t i = 0; i < facts->people_count; i++) {
        ev_buf_add_str(out, i > 0 ? ", " : "");
        ev_markup_text(facts->people[i].name, out);
        if (facts->people[i].affiliation.len > 0) {
            ev_buf_add_str(out, " (");
            ev_markup_text(facts->people[i].affiliation, out);
            ev_buf_add_char(out, ')');
        }
    }
    ev_buf_add_str(out, "</p>\n");
}

static void put_source(const struct ev_source *source, struct ev_buf *out)
{
    struct ev_bytes where = source->url.len > 0 ? source->url : source->path;

    if (ev_markup_is_link(where)) {
        ev_buf_add_str(out, "<a href=\"");
        ev_markup_text(where, out);
        ev_buf_add_str(out, "\">");
        ev_markup_text(where, out);
        ev_buf_add_str(out, "</a>");
    } else {
        ev_markup_text(where, out);
    }
    if (source->captured_utc_s != INT64_MIN) {
        ev_buf_add_str(out, " captured ");
        ev_utc_iso(source->captured_utc_s, out);
    }
}

static void put_sources(const struct ev_event *event, struct ev_buf *out)
{
    ev_buf_add_fmt(out, "<p class=\"from\">ev:%s", event->id);
    for (size_t i = 0; i < event->mentions_count; i++) {
        ev_buf_add_str(out, i == 0 ? " · " : ", ");
        put_source(&event->mentions[i].source, out);
    }
    ev_buf_add_str(out, "</p>\n");
}

static void put_hit(const struct ev_hit *hit, struct ev_buf *out)
{
    const struct ev_facts *facts = &hit->event.facts;

    ev_buf_add_fmt(out, "<article id=\"ev-%s\">\n<h2>", hit->event.id);
    if (facts->title.len > 0)
        ev_markup_marked(facts->title, hit->title_marks, hit->title_marks_count, out);
    else
        ev_buf_add_str(out, "(no title)");
    ev_buf_add_str(out, "</h2>\n");
    put_when_where(facts, out);
    put_people(facts, out);
    if (hit->snippet.text.len > 0) {
        ev_buf_add_fmt(out, "<p>%s", hit->snippet.cut_before ? "… " : "");
        ev_markup_marked(hit->snippet.text, hit->snippet.marks, hit->snippet.marks_count, out);
        ev_buf_add_fmt(out, "%s</p>\n", hit->snippet.cut_behind ? " …" : "");
    }
    put_sources(&hit->event, out);
    ev_buf_add_str(out, "</article>\n");
}

static void put_facets(const struct ev_results *results, struct ev_buf *out)
{
    if (results->facets_count == 0)
        return;
    ev_buf_add_str(out, "<section>\n<h2>Facets</h2>\n<dl>\n");
    for (size_t f = 0; f < results->facets_count; f++) {
        const struct ev_facet *facet = &results->facets[f];

        ev_buf_add_fmt(out, "<dt>%s</dt><dd>", ev_field(facet->field)->name);
        for (size_t i = 0; i < facet->values_count; i++) {
            ev_buf_add_str(out, i > 0 ? ", " : "");
            ev_markup_text(facet->values[i].value, out);
            ev_buf_add_fmt(out, " (%llu)", (unsigned long long)facet->values[i].count);
        }
        ev_buf_add_fmt(out, "%snone (%llu)</dd>\n", facet->values_count > 0 ? ", " : "",
                       (unsigned long long)facet->unknown);
    }
    ev_buf_add_str(out, "</dl>\n</section>\n");
}

void ev_render_html(const struct ev_results *results, const struct ev_style *style,
                    struct ev_buf *out)
{
    put_head(results->query.text.len > 0 ? results->query.text : EV_LIT("All events"), out);
    ev_buf_add_fmt(out, "<h1>Events search results ( %llu - %llu from %llu )</h1>\n<p>",
                   (unsigned long long)results->first, (unsigned long long)results->last,
                   (unsigned long long)results->total);
    ev_markup_text(results->reading, out);
    ev_buf_add_fmt(out, "</p>\n<p class=\"from\">generation %u, %llu events, as of ",
                   results->index.generation, (unsigned long long)results->index.events);
    ev_utc_iso(results->index.built_utc_s, out);
    ev_buf_add_str(out, "</p>\n<main>\n");
    for (size_t i = 0; !style->facets_only && i < results->hits_count; i++)
        put_hit(&results->hits[i], out);
    ev_buf_add_str(out, "</main>\n");
    put_facets(results, out);
    ev_buf_add_str(out, "</body>\n</html>\n");
}

void ev_render_html_event(const struct ev_event *event, const struct ev_style *style,
                          struct ev_buf *out)
{
    const struct ev_hit hit = { .event = *event };
    struct ev_bytes text = event->facts.text;
    size_t at = 0;

    (void)style;
    put_head(event->facts.title, out);
    ev_buf_add_str(out, "<main>\n");
    put_hit(&hit, out);
    while (at < text.len) {
        size_t end = ev_bytes_find(text, EV_LIT("\n"), at);

        ev_buf_add_str(out, "<p>");
        ev_markup_text(ev_bytes_slice(text, at, end), out);
        ev_buf_add_str(out, "</p>\n");
        at = end + 1;
    }
    ev_buf_add_str(out, "</main>\n</body>\n</html>\n");
}
