/* A report in one file: no script, nothing loaded from elsewhere, light and dark, prints. */
#include "searcher/render/dates.h"
#include "searcher/render/escape.h"
#include "searcher/render/parts.h"
#include "searcher/render/passage.h"
#include "searcher/render/renderers.h"

/* The policy makes a browser keep what the comment above says, whatever a page's text holds. */
static const char head_before_title[] =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
    "<meta name=\"referrer\" content=\"no-referrer\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
static const char head_after_title[] =
    "</title>\n<style>\n"
    ":root{color-scheme:light dark;--paper:#fff;--ink:#1d1d1d;--dim:#5c5c5c;--mark:#ffe58a;"
    "--line:#ddd}\n"
    "@media (prefers-color-scheme:dark){:root{--paper:#161616;--ink:#e8e8e8;--dim:#a8a8a8;"
    "--mark:#6b5600;--line:#3a3a3a}a{color:#9ecbff}}\n"
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;"
    "background:var(--paper);color:var(--ink)}\n"
    "h1{font-size:1.4rem}h2{font-size:1.1rem;margin:0}p{margin:.2rem 0}\n"
    "article{border-top:1px solid var(--line);padding:1rem 0;overflow-wrap:anywhere}\n"
    "mark{background:var(--mark);color:inherit}.from{color:var(--dim);font-size:.9rem}\n"
    "ul.from{padding-left:1.2rem;margin:.2rem 0}table{border-collapse:collapse;margin:1rem 0}\n"
    "caption{text-align:left;font-weight:bold}td{padding:0 1rem 0 0}\n"
    "td+td{text-align:right;font-variant-numeric:tabular-nums}\n"
    "@media print{body{margin:0;max-width:none}article{break-inside:avoid}}\n"
    "</style>\n</head>\n<body>\n";

static void put_link(struct ev_bytes url, struct ev_bytes shown, struct ev_buf *out)
{
    if (!ev_url_is_link(url)) {
        ev_html_text(shown, out);
        return;
    }
    ev_buf_add_str(out, "<a href=\"");
    ev_html_text(url, out);
    ev_buf_add_str(out, "\">");
    ev_html_text(shown, out);
    ev_buf_add_str(out, "</a>");
}

static void put_sources(const struct ev_event *event, struct ev_buf *out)
{
    ev_buf_add_fmt(out, "<ul class=\"from\">\n<li>ev:%s</li>\n", event->id);
    for (size_t i = 0; i < event->mentions_count; i++) {
        const struct ev_source *source = &event->mentions[i].source;

        ev_buf_add_str(out, "<li>");
        put_link(source->url, source->url.len > 0 ? source->url : source->path, out);
        if (source->captured_utc_s != INT64_MIN) {
            ev_buf_add_str(out, ", captured ");
            ev_utc_day(source->captured_utc_s, out);
        }
        ev_buf_add_str(out, "</li>\n");
    }
    ev_buf_add_str(out, "</ul>\n");
}

/* lang="…" when the language is known and looks like a language. */
static void put_language(struct ev_bytes language, struct ev_buf *out)
{
    for (size_t i = 0; i < language.len; i++) {
        unsigned char c = (unsigned char)language.data[i];

        if (c != '-' && (c < '0' || c > '9') && ((c | 0x20) < 'a' || (c | 0x20) > 'z'))
            return;
    }
    if (language.len >= 2 && language.len <= 16)
        ev_buf_add_fmt(out, " lang=\"%.*s\"", EV_FMT(language));
}

static void put_passage(const struct ev_hit *hit, struct ev_buf *out)
{
    struct ev_passage passage;

    if (hit->snippet.text.len == 0)
        return;
    ev_passage_init(&passage, &hit->snippet);
    ev_buf_add_str(out, "<p dir=\"auto\"");
    put_language(hit->event.facts.language, out);
    ev_buf_add_char(out, '>');
    ev_html_marked(ev_buf_bytes(&passage.text), hit->snippet.marks, hit->snippet.marks_count,
                   passage.shift, out);
    ev_buf_add_str(out, "</p>\n");
    ev_passage_end(&passage, out);
}

void ev_html_hit(struct ev_render *run, const struct ev_hit *hit)
{
    const struct ev_facts *facts = &hit->event.facts;
    bool linked = ev_url_is_link(facts->url);
    struct ev_buf *out = run->out;

    ev_buf_add_fmt(out, "<article id=\"ev-%s\">\n<h2 dir=\"auto\"", hit->event.id);
    put_language(facts->language, out);
    ev_buf_add_char(out, '>');
    if (linked) {
        ev_buf_add_str(out, "<a href=\"");
        ev_html_text(facts->url, out);
        ev_buf_add_str(out, "\">");
    }
    if (facts->title.len > 0)
        ev_html_marked(facts->title, hit->title_marks, hit->title_marks_count, 0, out);
    else
        ev_html_text(ev_title_of(&hit->event), out);
    ev_buf_add_str(out, linked ? "</a></h2>\n<p>" : "</h2>\n<p>");
    ev_put_when_where(facts, ev_html_text, out);
    ev_buf_add_str(out, "</p>\n");
    if (facts->people_count > 0) {
        ev_buf_add_str(out, "<p>With ");
        ev_put_people(facts, ev_html_text, out);
        ev_buf_add_str(out, "</p>\n");
    }
    put_passage(hit, out);
    put_sources(&hit->event, out);
    ev_buf_add_str(out, "</article>\n");
}

static void put_count(struct ev_bytes value, uint64_t count, struct ev_buf *out)
{
    ev_buf_add_str(out, "<tr><td dir=\"auto\">");
    ev_html_text(value, out);
    ev_buf_add_fmt(out, "</td><td>%llu</td></tr>\n", (unsigned long long)count);
}

static void put_facet(const struct ev_facet *facet, struct ev_buf *out)
{
    if (facet->values_count == 0 && facet->unknown == 0)
        return;
    ev_buf_add_fmt(out, "<table>\n<caption>%s</caption>\n", ev_field(facet->field)->name);
    for (size_t i = 0; i < facet->values_count; i++)
        put_count(facet->values[i].value, facet->values[i].count, out);
    if (facet->unknown > 0)
        put_count(EV_LIT("none"), facet->unknown, out);
    ev_buf_add_str(out, "</table>\n");
    if (facet->more > 0)
        ev_buf_add_fmt(out, "<p>and %zu more</p>\n", facet->more);
}

void ev_html_begin(struct ev_render *run)
{
    const struct ev_results *results = run->results;

    ev_buf_add_str(run->out, head_before_title);
    ev_html_text(ev_asked(results), run->out);
    ev_buf_add_str(run->out, head_after_title);
    ev_buf_add_str(run->out, "<h1 dir=\"auto\">");
    ev_html_text(ev_asked(results), run->out);
    ev_buf_add_str(run->out, "</h1>\n<p>");
    if (results->first > 0)
        ev_buf_add_fmt(run->out, "Events %llu to %llu of %llu", (unsigned long long)results->first,
                       (unsigned long long)results->last, (unsigned long long)results->total);
    else
        ev_buf_add_fmt(run->out, "%llu events", (unsigned long long)results->total);
    ev_buf_add_fmt(run->out, "</p>\n<p class=\"from\">Generation %u, %llu events",
                   results->index.generation, (unsigned long long)results->index.events);
    if (results->index.last_capture_utc_s != INT64_MIN) {
        ev_buf_add_str(run->out, ", last capture ");
        ev_utc_day(results->index.last_capture_utc_s, run->out);
    }
    ev_buf_add_str(run->out, "</p>\n<main>\n");
}

void ev_html_end(struct ev_render *run)
{
    ev_buf_add_str(run->out, "</main>\n");
    for (size_t i = 0; i < run->results->facets_count; i++)
        put_facet(&run->results->facets[i], run->out);
    ev_buf_add_str(run->out, "</body>\n</html>\n");
}
