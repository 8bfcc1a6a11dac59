/* Markdown: a list that reads well as text, too. */
#include "searcher/render/renderers.h"

#include <string.h>

#include "searcher/render/dates.h"
#include "searcher/render/markup.h"

/* Page text with what Markdown or HTML would act on made harmless. */
static void put(struct ev_bytes text, struct ev_buf *out)
{
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.data[i];

        if (c == '<' || c == '&')
            ev_buf_add_str(out, c == '<' ? "&lt;" : "&amp;");
        else if (c < 0x20 || c == 0x7F)
            ev_buf_add_char(out, ' ');
        else {
            if (strchr("\\`*_[]#|!", c) != NULL)
                ev_buf_add_char(out, '\\');
            ev_buf_add_char(out, (char)c);
        }
    }
}

static void put_marked(const struct ev_snippet *snippet, struct ev_buf *out)
{
    size_t at = 0;

    ev_buf_add_str(out, snippet->cut_before ? "… " : "");
    for (size_t i = 0; i < snippet->marks_count; i++) {
        put(ev_bytes_slice(snippet->text, at, snippet->marks[i].from), out);
        ev_buf_add_str(out, "**");
        put(ev_bytes_slice(snippet->text, snippet->marks[i].from, snippet->marks[i].past), out);
        ev_buf_add_str(out, "**");
        at = snippet->marks[i].past;
    }
    put(ev_bytes_slice(snippet->text, at, snippet->text.len), out);
    ev_buf_add_str(out, snippet->cut_behind ? " …" : "");
}

static void put_when_where(const struct ev_facts *facts, struct ev_buf *out)
{
    struct ev_buf when;

    ev_buf_init(&when, EV_BUF_MAX);
    ev_when_text(&facts->when, &when);
    put(ev_buf_bytes(&when), out);
    ev_buf_clear(&when);
    if (facts->place.len > 0) {
        ev_buf_add_str(out, " · ");
        put(facts->place, out);
    }
    for (size_t i = 0; i < facts->orgs_count; i++)
        if (facts->orgs[i].role <= EV_ORG_HOST) {
            ev_buf_add_str(out, " · ");
            put(facts->orgs[i].name, out);
        }
}

static void put_hit(const struct ev_hit *hit, struct ev_buf *out)
{
    const struct ev_event *event = &hit->event;

    ev_buf_add_str(out, "## ");
    put(event->facts.title.len > 0 ? event->facts.title : EV_LIT("(no title)"), out);
    ev_buf_add_str(out, "\n\n");
    put_when_where(&event->facts, out);
    ev_buf_add_str(out, "\n\n");
    if (hit->snippet.text.len > 0) {
        ev_buf_add_str(out, "> ");
        put_marked(&hit->snippet, out);
        ev_buf_add_str(out, "\n\n");
    }
    for (size_t i = 0; i < event->mentions_count; i++) {
        const struct ev_source *source = &event->mentions[i].source;

        ev_buf_add_str(out, "- ");
        if (ev_markup_is_link(source->url) &&
            memchr(source->url.data, '>', source->url.len) == NULL)
            ev_buf_add_fmt(out, "<%.*s>", EV_FMT(source->url));
        else
            put(source->url.len > 0 ? source->url : source->path, out);
        ev_buf_add_char(out, '\n');
    }
    ev_buf_add_fmt(out, "- ev:%s\n\n", event->id);
}

void ev_render_md(const struct ev_results *results, const struct ev_style *style,
                  struct ev_buf *out)
{
    ev_buf_add_fmt(out, "# Events search results ( %llu - %llu from %llu )\n\n",
                   (unsigned long long)results->first, (unsigned long long)results->last,
                   (unsigned long long)results->total);
    put(results->reading, out);
    ev_buf_add_str(out, "\n\n");
    for (size_t i = 0; !style->facets_only && i < results->hits_count; i++)
        put_hit(&results->hits[i], out);
    for (size_t f = 0; f < results->facets_count; f++) {
        ev_buf_add_fmt(out, "**%s**", ev_field(results->facets[f].field)->name);
        for (size_t i = 0; i < results->facets[f].values_count; i++) {
            ev_buf_add_str(out, i > 0 ? ", " : ": ");
            put(results->facets[f].values[i].value, out);
            ev_buf_add_fmt(out, " (%llu)", (unsigned long long)results->facets[f].values[i].count);
        }
        ev_buf_add_str(out, "\n\n");
    }
}

void ev_render_md_event(const struct ev_event *event, const struct ev_style *style,
                        struct ev_buf *out)
{
    const struct ev_hit hit = { .event = *event };

    (void)style;
    put_hit(&hit, out);
    put(event->facts.text, out);
    ev_buf_add_char(out, '\n');
}
