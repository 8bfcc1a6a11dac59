/* Atom (RFC 4287): a search as a feed. */
#include "searcher/render/renderers.h"

#include "searcher/render/dates.h"
#include "searcher/render/markup.h"

static void put(struct ev_buf *out, const char *name, struct ev_bytes text)
{
    ev_buf_add_fmt(out, "<%s>", name);
    ev_markup_text(text, out);
    ev_buf_add_fmt(out, "</%s>\n", name);
}

/* A time must be there: the last capture of the event, else the index's own. */
static void put_updated(struct ev_buf *out, int64_t utc_s, int64_t otherwise_utc_s)
{
    struct ev_buf text;

    ev_buf_init(&text, EV_BUF_MAX);
    ev_utc_iso(utc_s != INT64_MIN ? utc_s : otherwise_utc_s, &text);
    put(out, "updated", text.len > 0 ? ev_buf_bytes(&text) : EV_LIT("1970-01-01T00:00:00Z"));
    ev_buf_clear(&text);
}

static void put_summary(struct ev_buf *out, const struct ev_hit *hit)
{
    const struct ev_facts *facts = &hit->event.facts;
    struct ev_buf text;

    ev_buf_init(&text, EV_BUF_MAX);
    ev_when_text(&facts->when, &text);
    if (facts->place.len > 0)
        ev_buf_add_fmt(&text, " · %.*s", EV_FMT(facts->place));
    for (size_t i = 0; i < facts->orgs_count; i++)
        if (facts->orgs[i].role <= EV_ORG_HOST)
            ev_buf_add_fmt(&text, " · %.*s", EV_FMT(facts->orgs[i].name));
    if (hit->snippet.text.len > 0)
        ev_buf_add_fmt(&text, "\n%.*s", EV_FMT(hit->snippet.text));
    put(out, "summary", ev_buf_bytes(&text));
    ev_buf_clear(&text);
}

static struct ev_bytes link_of(const struct ev_event *event)
{
    if (ev_markup_is_link(event->facts.url))
        return event->facts.url;
    for (size_t i = event->mentions_count; i-- > 0;)
        if (ev_markup_is_link(event->mentions[i].source.url))
            return event->mentions[i].source.url;
    return EV_NOTHING;
}

static void put_entry(struct ev_buf *out, const struct ev_hit *hit, int64_t built_utc_s)
{
    const struct ev_facts *facts = &hit->event.facts;
    struct ev_bytes link = link_of(&hit->event);

    ev_buf_add_fmt(out, "<entry>\n<id>urn:evsearch:%s</id>\n", hit->event.id);
    put(out, "title", facts->title.len > 0 ? facts->title : EV_LIT("(no title)"));
    put_updated(out, hit->event.last_seen_utc_s, built_utc_s);
    if (link.len > 0) {
        ev_buf_add_str(out, "<link href=\"");
        ev_markup_text(link, out);
        ev_buf_add_str(out, "\"/>\n");
    }
    for (size_t i = 0; i < facts->tags_count; i++) {
        ev_buf_add_str(out, "<category term=\"");
        ev_markup_text(facts->tags[i], out);
        ev_buf_add_str(out, "\"/>\n");
    }
    put_summary(out, hit);
    ev_buf_add_str(out, "</entry>\n");
}

static void put_head(struct ev_buf *out, struct ev_bytes title, struct ev_bytes id,
                     int64_t built_utc_s)
{
    ev_buf_add_str(out, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<id>urn:evsearch:");
    ev_markup_text(id, out);
    ev_buf_add_str(out, "</id>\n");
    put(out, "title", title);
    put_updated(out, built_utc_s, built_utc_s);
    ev_buf_add_str(out, "<author><name>evsearch</name></author>\n");
}

void ev_render_atom(const struct ev_results *results, const struct ev_style *style,
                    struct ev_buf *out)
{
    (void)style;
    put_head(out, results->query.text.len > 0 ? results->query.text : EV_LIT("All events"),
             ev_bytes_of(results->index.uuid), results->index.built_utc_s);
    for (size_t i = 0; i < results->hits_count; i++)
        put_entry(out, &results->hits[i], results->index.built_utc_s);
    ev_buf_add_str(out, "</feed>\n");
}

void ev_render_atom_event(const struct ev_event *event, const struct ev_style *style,
                          struct ev_buf *out)
{
    const struct ev_hit hit = { .event = *event };

    (void)style;
    put_head(out, event->facts.title, ev_bytes_of(event->id), event->last_seen_utc_s);
    put_entry(out, &hit, event->last_seen_utc_s);
    ev_buf_add_str(out, "</feed>\n");
}
