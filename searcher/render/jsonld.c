/* schema.org Event, as JSON-LD. */
#include "searcher/render/renderers.h"

#include "evsearch/json.h"
#include "searcher/render/dates.h"

static const char *const statuses[EV_EVENT_STATUS_COUNT] = {
    [EV_EVENT_SCHEDULED] = "https://schema.org/EventScheduled",
    [EV_EVENT_CANCELLED] = "https://schema.org/EventCancelled",
    [EV_EVENT_POSTPONED] = "https://schema.org/EventPostponed",
    [EV_EVENT_MOVED_ONLINE] = "https://schema.org/EventMovedOnline",
    [EV_EVENT_RESCHEDULED] = "https://schema.org/EventRescheduled",
};

static const char *const modes[EV_MODE_COUNT] = {
    [EV_MODE_ONSITE] = "https://schema.org/OfflineEventAttendanceMode",
    [EV_MODE_ONLINE] = "https://schema.org/OnlineEventAttendanceMode",
    [EV_MODE_HYBRID] = "https://schema.org/MixedEventAttendanceMode",
};

/* ISO 8601 with the offset where it is known. */
static void put_moment(struct ev_buf *out, const char *key, struct ev_day day, int minute,
                       int zone_minutes)
{
    struct ev_buf text;

    ev_buf_init(&text, EV_BUF_MAX);
    ev_moment_iso(day, minute, &text);
    if (minute != EV_NO_MINUTE && zone_minutes != EV_NO_ZONE) {
        int offset = zone_minutes < 0 ? -zone_minutes : zone_minutes;

        ev_buf_add_fmt(&text, "%c%02d:%02d", zone_minutes < 0 ? '-' : '+', offset / 60,
                       offset % 60);
    }
    ev_json_text(out, key, ev_buf_bytes(&text));
    ev_buf_clear(&text);
}

static void put_thing(struct ev_buf *out, const char *key, const char *type, struct ev_bytes name,
                      struct ev_bytes affiliation)
{
    ev_json_begin(out, key, '{');
    ev_json_str(out, "@type", type);
    ev_json_text(out, "name", name);
    if (affiliation.len > 0)
        put_thing(out, "affiliation", "Organization", affiliation, EV_NOTHING);
    ev_json_end(out, '}');
}

static void put_when(struct ev_buf *out, const struct ev_when *when)
{
    struct ev_day end = when->end.year != 0 ? when->end : when->start;

    if (when->start.year == 0)
        return;
    put_moment(out, "startDate", when->start, when->start_minute, when->zone_minutes);
    if (when->end_minute != EV_NO_MINUTE || ev_day_compare(end, when->start) != 0)
        put_moment(out, "endDate", end, when->end_minute, when->zone_minutes);
}

static void put_people(struct ev_buf *out, const struct ev_facts *facts)
{
    ev_json_begin(out, "organizer", '[');
    for (size_t i = 0; i < facts->orgs_count; i++)
        if (facts->orgs[i].role <= EV_ORG_HOST)
            put_thing(out, NULL, "Organization", facts->orgs[i].name, EV_NOTHING);
    ev_json_end(out, ']');
    ev_json_begin(out, "performer", '[');
    for (size_t i = 0; i < facts->people_count; i++)
        if (facts->people[i].role != EV_PERSON_CONTACT)
            put_thing(out, NULL, "Person", facts->people[i].name, facts->people[i].affiliation);
    ev_json_end(out, ']');
    ev_json_begin(out, "keywords", '[');
    for (size_t i = 0; i < facts->tags_count; i++)
        ev_json_text(out, NULL, facts->tags[i]);
    ev_json_end(out, ']');
}

static void put_event(struct ev_buf *out, const struct ev_event *event, bool context)
{
    const struct ev_facts *facts = &event->facts;

    ev_json_begin(out, NULL, '{');
    if (context)
        ev_json_str(out, "@context", "https://schema.org");
    ev_json_str(out, "@type", facts->kind == EV_KIND_EVENT ? "Event" : "CreativeWork");
    ev_json_str(out, "identifier", event->id);
    ev_json_text_if(out, "name", facts->title);
    if (facts->kind == EV_KIND_EVENT)
        put_when(out, &facts->when);
    ev_json_str(out, "eventStatus", statuses[facts->status]);
    if (facts->mode != EV_MODE_UNKNOWN)
        ev_json_str(out, "eventAttendanceMode", modes[facts->mode]);
    if (facts->place.len > 0)
        put_thing(out, "location", "Place", facts->place, EV_NOTHING);
    ev_json_text_if(out, "inLanguage", facts->language);
    ev_json_text_if(out, "url", facts->url);
    ev_json_text_if(out, "description", facts->text);
    put_people(out, facts);
    ev_json_end(out, '}');
}

void ev_render_jsonld(const struct ev_results *results, const struct ev_style *style,
                      struct ev_buf *out)
{
    (void)style;
    ev_json_begin(out, NULL, '{');
    ev_json_str(out, "@context", "https://schema.org");
    ev_json_begin(out, "@graph", '[');
    for (size_t i = 0; i < results->hits_count; i++)
        put_event(out, &results->hits[i].event, false);
    ev_json_end(out, ']');
    ev_json_end(out, '}');
    ev_buf_add_char(out, '\n');
}

void ev_render_jsonld_event(const struct ev_event *event, const struct ev_style *style,
                            struct ev_buf *out)
{
    (void)style;
    put_event(out, event, true);
    ev_buf_add_char(out, '\n');
}
