/* Atom (RFC 4287): a search as a feed. */
#include "searcher/render/dates.h"
#include "searcher/render/escape.h"
#include "searcher/render/parts.h"
#include "searcher/render/passage.h"
#include "searcher/render/renderers.h"

static void put_element(struct ev_buf *out, const char *name, struct ev_bytes text)
{
    ev_buf_add_fmt(out, "<%s>", name);
    ev_html_text(text, out);
    ev_buf_add_fmt(out, "</%s>\n", name);
}

/* An element, a person inside it. */
static void put_person(struct ev_buf *out, const char *name, struct ev_bytes person)
{
    ev_buf_add_fmt(out, "<%s>", name);
    ev_buf_add_str(out, "<name>");
    ev_html_text(person, out);
    ev_buf_add_fmt(out, "</name></%s>\n", name);
}

/* A time that must be there: the first of the two that is known. */
static void put_updated(struct ev_buf *out, int64_t utc_s, int64_t otherwise_utc_s)
{
    ev_buf_add_str(out, "<updated>");
    ev_utc_iso(utc_s != INT64_MIN ? utc_s : otherwise_utc_s, out);
    ev_buf_add_str(out, "</updated>\n");
}

static void put_content(struct ev_buf *out, const struct ev_hit *hit)
{
    struct ev_passage passage;

    ev_passage_init(&passage, &hit->snippet);
    ev_buf_add_str(out, "<content type=\"text\">");
    ev_put_when_where(&hit->event.facts, ev_html_text, out);
    if (hit->event.facts.people_count > 0) {
        ev_buf_add_str(out, "\nWith ");
        ev_put_people(&hit->event.facts, ev_html_text, out);
    }
    if (passage.text.len > 0) {
        ev_buf_add_char(out, '\n');
        ev_html_text(ev_buf_bytes(&passage.text), out);
    }
    ev_buf_add_str(out, "</content>\n");
    ev_passage_end(&passage, out);
}

void ev_atom_begin(struct ev_render *run)
{
    const struct ev_results *results = run->results;

    ev_buf_add_str(run->out, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                             "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<id>");
    ev_put_search_tag(results, run->out);
    ev_buf_add_str(run->out, "</id>\n");
    put_element(run->out, "title", ev_asked(results));
    put_updated(run->out, results->index.last_capture_utc_s, results->index.built_utc_s);
    put_person(run->out, "author", EV_LIT("evsearch"));
    put_element(run->out, "generator", EV_LIT("evsearch"));
}

void ev_atom_hit(struct ev_render *run, const struct ev_hit *hit)
{
    const struct ev_event *event = &hit->event;
    struct ev_bytes link = ev_link_of(event);

    ev_buf_add_str(run->out, "<entry>\n<id>");
    ev_put_event_tag(event, run->out);
    ev_buf_add_str(run->out, "</id>\n");
    put_element(run->out, "title", ev_title_of(event));
    put_updated(run->out, event->last_seen_utc_s, run->results->index.built_utc_s);
    if (event->first_seen_utc_s != INT64_MIN) {
        ev_buf_add_str(run->out, "<published>");
        ev_utc_iso(event->first_seen_utc_s, run->out);
        ev_buf_add_str(run->out, "</published>\n");
    }
    if (link.len > 0) {
        ev_buf_add_str(run->out, "<link rel=\"alternate\" href=\"");
        ev_html_text(link, run->out);
        ev_buf_add_str(run->out, "\"/>\n");
    }
    for (size_t i = 0; i < event->facts.orgs_count; i++)
        if (event->facts.orgs[i].role <= EV_ORG_HOST)
            put_person(run->out, "author", event->facts.orgs[i].name);
    for (size_t i = 0; i < event->facts.tags_count; i++) {
        ev_buf_add_str(run->out, "<category term=\"");
        ev_html_text(event->facts.tags[i], run->out);
        ev_buf_add_str(run->out, "\"/>\n");
    }
    put_content(run->out, hit);
    ev_buf_add_str(run->out, "</entry>\n");
}

void ev_atom_end(struct ev_render *run)
{
    ev_buf_add_str(run->out, "</feed>\n");
}
