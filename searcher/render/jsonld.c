/* schema.org, as JSON-LD: one graph. */
#include "evsearch/json.h"
#include "searcher/render/dates.h"
#include "searcher/render/escape.h"
#include "searcher/render/parts.h"
#include "searcher/render/renderers.h"

#define SCHEMA "https://schema.org/"

static const char *const types[EV_KIND_COUNT] = {
    [EV_KIND_EVENT] = "Event",
    [EV_KIND_NEWS] = "NewsArticle",
    [EV_KIND_CALL] = "CreativeWork",
    [EV_KIND_RECORDING] = "MediaObject",
};

static const char *const statuses[EV_EVENT_STATUS_COUNT] = {
    [EV_EVENT_SCHEDULED] = SCHEMA "EventScheduled",
    [EV_EVENT_CANCELLED] = SCHEMA "EventCancelled",
    [EV_EVENT_POSTPONED] = SCHEMA "EventPostponed",
    [EV_EVENT_MOVED_ONLINE] = SCHEMA "EventMovedOnline",
    [EV_EVENT_RESCHEDULED] = SCHEMA "EventRescheduled",
};

static const char *const modes[EV_MODE_COUNT] = {
    [EV_MODE_UNKNOWN] = NULL,
    [EV_MODE_ONSITE] = SCHEMA "OfflineEventAttendanceMode",
    [EV_MODE_ONLINE] = SCHEMA "OnlineEventAttendanceMode",
    [EV_MODE_HYBRID] = SCHEMA "MixedEventAttendanceMode",
};

/* In which property of an event, and of another work, somebody stands. */
static const struct {
    const char *event, *work;
} parts[EV_PERSON_ROLE_COUNT] = {
    [EV_PERSON_SPEAKER] = { "performer", "contributor" },
    [EV_PERSON_PANELLIST] = { "performer", "contributor" },
    [EV_PERSON_MODERATOR] = { "performer", "contributor" },
    [EV_PERSON_CHAIR] = { "performer", "contributor" },
    [EV_PERSON_HOST] = { "organizer", "publisher" },
    [EV_PERSON_ORGANISER] = { "organizer", "publisher" },
    [EV_PERSON_CONTACT] = { "contributor", "contributor" },
    [EV_PERSON_PARTICIPANT] = { "attendee", "contributor" },
};

/* ISO 8601, with the offset where it is known. */
static void put_moment(struct ev_buf *out, const char *key, struct ev_day day, int minute,
                       int zone_minutes)
{
    struct ev_buf text;

    if (ev_day_precision(day) == EV_PREC_NONE)
        return;
    ev_buf_init(&text, EV_BUF_MAX);
    if (minute == 1440) { /* schema.org has no 24:00 */
        day = ev_day_from_number(ev_day_number(day) + 1);
        minute = 0;
    }
    ev_moment_iso(day, minute, &text);
    if (minute != EV_NO_MINUTE && day.day != 0 && zone_minutes != EV_NO_ZONE) {
        int size = zone_minutes < 0 ? -zone_minutes : zone_minutes;

        ev_buf_add_fmt(&text, "%c%02d:%02d", zone_minutes < 0 ? '-' : '+', size / 60, size % 60);
    }
    ev_json_text(out, key, ev_buf_bytes(&text));
    ev_buf_end(&text, out);
}

static void put_named(struct ev_buf *out, const char *key, const char *type, struct ev_bytes name)
{
    ev_json_begin(out, key, '{');
    ev_json_str(out, "@type", type);
    ev_json_text(out, "name", name);
    ev_json_end(out, '}');
}

static void put_person(struct ev_buf *out, const struct ev_person *person)
{
    ev_json_begin(out, NULL, '{');
    ev_json_str(out, "@type", "Person");
    ev_json_text(out, "name", person->name);
    ev_json_text_if(out, "jobTitle", person->job);
    if (person->affiliation.len > 0)
        put_named(out, "affiliation", "Organization", person->affiliation);
    ev_json_end(out, '}');
}

static const char *org_part(enum ev_org_role role, bool event)
{
    if (role == EV_ORG_FUNDER)
        return "funder";
    if (role == EV_ORG_PARTNER)
        return "sponsor";
    return event ? "organizer" : "publisher";
}

/* Organisations and people that stand in one property, as an array; nothing if none do. */
static void put_part(struct ev_buf *out, const struct ev_facts *facts, const char *key)
{
    bool event = facts->kind == EV_KIND_EVENT, begun = false;

    for (size_t i = 0; i < facts->orgs_count; i++) {
        if (!ev_bytes_equal(ev_bytes_of(org_part(facts->orgs[i].role, event)), ev_bytes_of(key)))
            continue;
        if (!begun)
            ev_json_begin(out, key, '[');
        begun = true;
        put_named(out, NULL, "Organization", facts->orgs[i].name);
    }
    for (size_t i = 0; i < facts->people_count; i++) {
        const char *its =
            event ? parts[facts->people[i].role].event : parts[facts->people[i].role].work;

        if (!ev_bytes_equal(ev_bytes_of(its), ev_bytes_of(key)))
            continue;
        if (!begun)
            ev_json_begin(out, key, '[');
        begun = true;
        put_person(out, &facts->people[i]);
    }
    if (begun)
        ev_json_end(out, ']');
}

static void put_event_facts(struct ev_buf *out, const struct ev_facts *facts)
{
    const struct ev_when *when = &facts->when;
    struct ev_day end = when->end.year != 0 ? when->end : when->start;

    put_moment(out, "startDate", when->start, when->start_minute, when->zone_minutes);
    if (when->end_minute != EV_NO_MINUTE || ev_day_compare(end, when->start) != 0)
        put_moment(out, "endDate", end, when->end_minute, when->zone_minutes);
    ev_json_str(out, "eventStatus", statuses[facts->status]);
    if (modes[facts->mode] != NULL)
        ev_json_str(out, "eventAttendanceMode", modes[facts->mode]);
    if (facts->place.len > 0)
        put_named(out, "location", "Place", facts->place);
}

static void put_sources(struct ev_buf *out, const struct ev_event *event)
{
    bool begun = false;

    for (size_t i = 0; i < event->mentions_count; i++) {
        struct ev_bytes url = event->mentions[i].source.url;

        if (!ev_url_is_link(url))
            continue;
        if (!begun)
            ev_json_begin(out, "subjectOf", '[');
        begun = true;
        ev_json_begin(out, NULL, '{');
        ev_json_str(out, "@type", "WebPage");
        ev_json_text(out, "url", url);
        ev_json_end(out, '}');
    }
    if (begun)
        ev_json_end(out, ']');
}

void ev_jsonld_begin(struct ev_render *run)
{
    ev_json_begin(run->out, NULL, '{');
    ev_json_str(run->out, "@context", "https://schema.org");
    ev_json_begin(run->out, "@graph", '[');
}

void ev_jsonld_hit(struct ev_render *run, const struct ev_hit *hit)
{
    static const char *const keys[] = { "organizer", "publisher",   "performer", "attendee",
                                        "sponsor",   "contributor", "funder" };
    const struct ev_facts *facts = &hit->event.facts;
    struct ev_buf *out = run->out, tag;

    ev_buf_init(&tag, EV_BUF_MAX);
    ev_put_event_tag(&hit->event, &tag);
    ev_json_begin(out, NULL, '{');
    ev_json_text(out, "@id", ev_buf_bytes(&tag));
    ev_json_str(out, "@type", types[facts->kind]);
    ev_json_str(out, "identifier", hit->event.id);
    ev_json_text_if(out, "name", facts->title);
    ev_json_text_if(out, "alternateName", facts->subtitle);
    if (facts->kind == EV_KIND_EVENT)
        put_event_facts(out, facts);
    else
        put_moment(out, "datePublished",
                   facts->published.year != 0 ? facts->published : facts->when.start, EV_NO_MINUTE,
                   EV_NO_ZONE);
    ev_json_text_if(out, "inLanguage", facts->language);
    if (ev_url_is_link(facts->url))
        ev_json_text(out, "url", facts->url);
    ev_json_text_if(out, "description", hit->snippet.text);
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        put_part(out, facts, keys[i]);
    if (facts->tags_count > 0) {
        ev_json_begin(out, "keywords", '[');
        for (size_t i = 0; i < facts->tags_count; i++)
            ev_json_text(out, NULL, facts->tags[i]);
        ev_json_end(out, ']');
    }
    put_sources(out, &hit->event);
    ev_json_end(out, '}');
    ev_buf_end(&tag, out);
}

void ev_jsonld_end(struct ev_render *run)
{
    ev_json_end(run->out, ']');
    ev_json_end(run->out, '}');
    ev_buf_add_char(run->out, '\n');
}
