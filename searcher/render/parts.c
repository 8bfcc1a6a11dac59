#include "searcher/render/parts.h"

#include "base/hash.h"
#include "searcher/render/dates.h"
#include "searcher/render/escape.h"

#define TAG_AUTHORITY "tag:evsearch.invalid,2021:"

static void put_part(struct ev_bytes part, size_t start, ev_put_text *put, struct ev_buf *out)
{
    if (part.len == 0)
        return;
    if (out->len > start)
        ev_buf_add_str(out, " · ");
    put(part, out);
}

void ev_put_when_where(const struct ev_facts *facts, ev_put_text *put, struct ev_buf *out)
{
    size_t start = out->len;
    struct ev_buf when;

    ev_buf_init(&when, EV_BUF_MAX);
    ev_when_text(&facts->when, &when);
    if (facts->kind != EV_KIND_EVENT)
        put_part(ev_bytes_of(ev_kind_name(facts->kind)), start, put, out);
    if (facts->status != EV_EVENT_SCHEDULED)
        put_part(ev_bytes_of(ev_event_status_name(facts->status)), start, put, out);
    put_part(ev_buf_bytes(&when), start, put, out);
    if (facts->mode == EV_MODE_ONLINE || facts->mode == EV_MODE_HYBRID)
        put_part(ev_bytes_of(ev_mode_name(facts->mode)), start, put, out);
    put_part(facts->place, start, put, out);
    for (size_t i = 0; i < facts->orgs_count; i++)
        if (facts->orgs[i].role <= EV_ORG_HOST)
            put_part(facts->orgs[i].name, start, put, out);
    ev_buf_end(&when, out);
}

void ev_put_people(const struct ev_facts *facts, ev_put_text *put, struct ev_buf *out)
{
    for (size_t i = 0; i < facts->people_count; i++) {
        if (i > 0)
            ev_buf_add_str(out, ", ");
        put(facts->people[i].name, out);
        if (facts->people[i].affiliation.len > 0) {
            ev_buf_add_str(out, " (");
            put(facts->people[i].affiliation, out);
            ev_buf_add_char(out, ')');
        }
    }
}

struct ev_bytes ev_title_of(const struct ev_event *event)
{
    return event->facts.title.len > 0 ? event->facts.title : EV_LIT("(no title)");
}

struct ev_bytes ev_link_of(const struct ev_event *event)
{
    if (ev_url_is_link(event->facts.url))
        return event->facts.url;
    for (size_t i = event->mentions_count; i-- > 0;)
        if (ev_url_is_link(event->mentions[i].source.url))
            return event->mentions[i].source.url;
    return EV_NOTHING;
}

struct ev_bytes ev_asked(const struct ev_results *results)
{
    return results->query.text.len > 0 ? results->query.text : EV_LIT("All events");
}

void ev_put_event_tag(const struct ev_event *event, struct ev_buf *out)
{
    ev_buf_add_fmt(out, TAG_AUTHORITY "event/%s", event->id);
}

/* Everything that decides which events are found, in one text. */
static void put_request(const struct ev_results *results, struct ev_buf *out)
{
    const struct ev_request *request = results->request;

    ev_buf_add_bytes(out, results->query.text);
    for (size_t i = 0; i < request->filters_count; i++) {
        const struct ev_filter *filter = &request->filters[i];

        ev_buf_add_fmt(out, "\n%s%s", filter->negated ? "-" : "", ev_field(filter->field)->name);
        for (size_t k = 0; k < filter->values_count; k++)
            ev_buf_add_fmt(out, "\t%.*s", EV_FMT(filter->values[k]));
    }
    ev_buf_add_char(out, '\n');
    ev_day_print(request->first, out);
    ev_buf_add_str(out, "..");
    ev_day_print(request->last, out);
}

void ev_put_search_tag(const struct ev_results *results, struct ev_buf *out)
{
    char hash[EV_HASH_TEXT_MAX + 1];
    struct ev_buf request;

    ev_buf_init(&request, EV_BUF_MAX);
    put_request(results, &request);
    ev_hash_text(ev_hash_of(ev_buf_bytes(&request)), EV_ID_LEN, hash);
    ev_buf_add_fmt(out, TAG_AUTHORITY "search/%s/%s", results->index.uuid, hash);
    ev_buf_end(&request, out);
}
