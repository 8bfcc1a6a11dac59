/*
 * iCalendar (RFC 5545).  Events are VEVENTs; what has no day, and notices that are no
 * events (news, calls, recordings), are VJOURNALs: nothing is left out.  Times stay
 * local, as the page writes them, in a zone that is described, or in none; no address
 * is invented for organisers and people, who stand in X- properties and the description.
 */
#include "base/utf8.h"
#include "searcher/render/dates.h"
#include "searcher/render/escape.h"
#include "searcher/render/parts.h"
#include "searcher/render/passage.h"
#include "searcher/render/renderers.h"
#include "searcher/render/zones.h"

enum { LINE_OCTETS = 75, DAY_MINUTES = 1440 };

/* ---- lines ---- */

/* A content line, folded at 75 octets between characters (RFC 5545 3.1). */
static void put_line(struct ev_buf *out, const struct ev_buf *line)
{
    struct ev_bytes rest = ev_buf_bytes(line);
    size_t room = LINE_OCTETS;

    while (rest.len > room) {
        size_t len = ev_utf8_cut(rest, room);

        ev_buf_add(out, rest.data, len);
        ev_buf_add_str(out, "\r\n ");
        rest = ev_bytes_slice(rest, len, rest.len);
        room = LINE_OCTETS - 1;
    }
    ev_buf_add_bytes(out, rest);
    ev_buf_add_str(out, "\r\n");
}

/* Append a value of type TEXT (RFC 5545 3.3.11). */
static void add_text(struct ev_bytes text, struct ev_buf *line)
{
    struct ev_buf plain;

    ev_buf_init(&plain, EV_BUF_MAX);
    ev_plain_text(text, &plain);
    for (size_t i = 0; i < plain.len; i++) {
        char c = plain.data[i];

        if (c == '\n') {
            ev_buf_add_str(line, "\\n");
        } else {
            if (c == '\\' || c == ';' || c == ',')
                ev_buf_add_char(line, '\\');
            ev_buf_add_char(line, c);
        }
    }
    ev_buf_end(&plain, line);
}

/* A property whose value needs no escape. */
static void put_value(struct ev_buf *out, const char *name, struct ev_bytes value)
{
    struct ev_buf line;

    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_add_fmt(&line, "%s:", name);
    ev_buf_add_bytes(&line, value);
    put_line(out, &line);
    ev_buf_end(&line, out);
}

static void put_str(struct ev_buf *out, const char *name, const char *value)
{
    put_value(out, name, ev_bytes_of(value));
}

/* A property of type TEXT; nothing when text is empty. */
static void put_text(struct ev_buf *out, const char *name, struct ev_bytes text)
{
    struct ev_buf line;

    if (text.len == 0)
        return;
    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_add_fmt(&line, "%s:", name);
    add_text(text, &line);
    put_line(out, &line);
    ev_buf_end(&line, out);
}

/* ---- times ---- */

static void add_date(struct ev_day day, struct ev_buf *out)
{
    ev_buf_add_fmt(out, "%04d%02d%02d", day.year, day.month, day.day);
}

static void add_local(struct ev_day day, int minute, struct ev_buf *out)
{
    add_date(ev_day_from_number(ev_day_number(day) + minute / DAY_MINUTES), out);
    ev_buf_add_fmt(out, "T%02d%02d00", minute % DAY_MINUTES / 60, minute % 60);
}

/* "20210112T103000Z" from the form with dashes and colons. */
static void put_utc(struct ev_buf *out, const char *name, int64_t utc_s)
{
    struct ev_buf iso, value;

    ev_buf_init(&iso, EV_BUF_MAX);
    ev_buf_init(&value, EV_BUF_MAX);
    ev_utc_iso(utc_s, &iso);
    for (size_t i = 0; i < iso.len; i++)
        if (iso.data[i] != '-' && iso.data[i] != ':')
            ev_buf_add_char(&value, iso.data[i]);
    if (value.len > 0)
        put_value(out, name, ev_buf_bytes(&value));
    ev_buf_end(&iso, out);
    ev_buf_end(&value, out);
}

static void put_date(struct ev_buf *out, const char *name, struct ev_day day)
{
    struct ev_buf line;

    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_add_fmt(&line, "%s;VALUE=DATE:", name);
    add_date(day, &line);
    put_line(out, &line);
    ev_buf_end(&line, out);
}

static void add_offset(int minutes, struct ev_buf *out)
{
    int size = minutes < 0 ? -minutes : minutes;

    ev_buf_add_fmt(out, "%c%02d%02d", minutes < 0 ? '-' : '+', size / 60, size % 60);
}

/* The name a described zone has: the IANA name, or "UTC+0100". */
static void add_zone_id(const struct ev_zone_choice *zone, struct ev_buf *out)
{
    if (zone->form == EV_ZONE_RULE) {
        ev_buf_add_str(out, ev_zone_rule_at(zone->row)->name);
    } else {
        ev_buf_add_str(out, "UTC");
        add_offset(zone->minutes, out);
    }
}

static void put_moment(struct ev_buf *out, const char *name, struct ev_day day, int minute,
                       const struct ev_zone_choice *zone)
{
    struct ev_buf line;

    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_add_str(&line, name);
    if (zone->form == EV_ZONE_RULE || zone->form == EV_ZONE_OFFSET) {
        ev_buf_add_str(&line, ";TZID=");
        add_zone_id(zone, &line);
    }
    ev_buf_add_char(&line, ':');
    add_local(day, minute, &line);
    if (zone->form == EV_ZONE_UTC)
        ev_buf_add_char(&line, 'Z');
    put_line(out, &line);
    ev_buf_end(&line, out);
}

/* ---- descriptions of zones ---- */

/* One half of the year, or all of it when change is NULL. */
static void put_observance(struct ev_buf *out, const char *kind, const char *name, int from, int to,
                           const struct ev_zone_change *change, int year)
{
    struct ev_buf line;

    put_str(out, "BEGIN", kind);
    ev_buf_init(&line, EV_BUF_MAX);
    ev_buf_add_str(&line, "DTSTART:");
    if (change == NULL)
        ev_buf_add_str(&line, "19700101T000000");
    else
        add_local(ev_zone_change_day(change, year), change->minute + (to < from ? 60 : 0), &line);
    put_line(out, &line);
    ev_buf_cut(&line, 0);
    add_offset(from, &line);
    put_value(out, "TZOFFSETFROM", ev_buf_bytes(&line));
    ev_buf_cut(&line, 0);
    add_offset(to, &line);
    put_value(out, "TZOFFSETTO", ev_buf_bytes(&line));
    put_str(out, "TZNAME", name);
    if (change != NULL) {
        ev_buf_cut(&line, 0);
        ev_buf_add_fmt(&line, "RRULE:FREQ=YEARLY;BYMONTH=%d;BYDAY=%dSU", change->month,
                       change->nth);
        put_line(out, &line);
    }
    put_str(out, "END", kind);
    ev_buf_end(&line, out);
}

static void put_zone(struct ev_buf *out, const struct ev_zone_choice *zone)
{
    const struct ev_zone_rule *rule = ev_zone_rule_at(zone->row);
    struct ev_buf id;

    ev_buf_init(&id, EV_BUF_MAX);
    add_zone_id(zone, &id);
    put_str(out, "BEGIN", "VTIMEZONE");
    put_value(out, "TZID", ev_buf_bytes(&id));
    if (zone->form == EV_ZONE_OFFSET) {
        put_observance(out, "STANDARD", id.data == NULL ? "" : id.data, zone->minutes,
                       zone->minutes, NULL, 0);
    } else if (rule->summer == NULL) {
        put_observance(out, "STANDARD", rule->standard, rule->minutes, rule->minutes, NULL, 0);
    } else {
        put_observance(out, "STANDARD", rule->standard, rule->minutes + 60, rule->minutes,
                       &rule->end, rule->year - 1);
        put_observance(out, "DAYLIGHT", rule->summer, rule->minutes, rule->minutes + 60,
                       &rule->begin, rule->year - 1);
    }
    put_str(out, "END", "VTIMEZONE");
    ev_buf_end(&id, out);
}

/* Describe a zone before its first use. */
static void need_zone(struct ev_render *run, const struct ev_zone_choice *zone)
{
    size_t bit = zone->form == EV_ZONE_RULE ? zone->row : (size_t)(zone->minutes + DAY_MINUTES);
    uint32_t *done = zone->form == EV_ZONE_RULE ? run->zones_done : run->offsets_done;

    if ((zone->form != EV_ZONE_RULE && zone->form != EV_ZONE_OFFSET) ||
        (done[bit / 32] >> (bit % 32) & 1) != 0)
        return;
    done[bit / 32] |= (uint32_t)1 << (bit % 32);
    put_zone(run->out, zone);
}

/* ---- an event ---- */

static bool has_time(const struct ev_when *when)
{
    return ev_day_precision(when->start) == EV_PREC_DAY && when->start_minute != EV_NO_MINUTE;
}

static struct ev_day end_of(const struct ev_when *when)
{
    return when->end.year != 0 ? when->end : when->start;
}

/* Days: the end is the day after the last one.  A month or a year is all its days. */
static void put_days(struct ev_buf *out, const struct ev_when *when)
{
    struct ev_day first = ev_day_first(when->start), last = ev_day_last(end_of(when));

    put_date(out, "DTSTART", first);
    if (ev_day_compare(last, first) >= 0)
        put_date(out, "DTEND", ev_day_from_number(ev_day_number(last) + 1));
    if (ev_day_precision(when->start) == EV_PREC_YEAR)
        put_str(out, "X-EVSEARCH-PRECISION", "year");
    else if (ev_day_precision(when->start) == EV_PREC_MONTH)
        put_str(out, "X-EVSEARCH-PRECISION", "month");
}

/* A time without an end has none; of several days, the last one counts whole. */
static void put_times(struct ev_buf *out, const struct ev_when *when,
                      const struct ev_zone_choice *zone)
{
    struct ev_day last = ev_day_last(end_of(when));
    int days = (int)(ev_day_number(last) - ev_day_number(when->start));
    int minute = when->end_minute != EV_NO_MINUTE ? when->end_minute : DAY_MINUTES;

    put_moment(out, "DTSTART", when->start, when->start_minute, zone);
    if (days > 0 || (days == 0 && when->end_minute > when->start_minute))
        put_moment(out, "DTEND", last, minute, zone);
    if (days > 0 && when->end_minute == EV_NO_MINUTE)
        put_str(out, "X-EVSEARCH-END", "not known, end of the last day");
    if (zone->form == EV_ZONE_NONE && when->zone.len > 0)
        put_text(out, "X-EVSEARCH-ZONE", when->zone);
    else if (zone->form == EV_ZONE_NONE)
        put_str(out, "X-EVSEARCH-ZONE", "not known, local time of the place");
}

static const char *calendar_status(enum ev_event_status status)
{
    switch (status) {
    case EV_EVENT_CANCELLED: return "CANCELLED";
    case EV_EVENT_POSTPONED: return "TENTATIVE";
    default: return "CONFIRMED";
    }
}

/* How often what the pages say of its date or status changed, by time of capture. */
static unsigned changes(const struct ev_event *event)
{
    const struct ev_facts *last = NULL;
    unsigned count = 0;

    for (size_t i = 0; i < event->mentions_count; i++) {
        const struct ev_facts *facts = &event->mentions[i].facts;

        if (ev_day_precision(facts->when.start) == EV_PREC_NONE)
            continue;
        if (last != NULL &&
            (ev_day_compare(last->when.start, facts->when.start) != 0 ||
             last->when.start_minute != facts->when.start_minute || last->status != facts->status))
            count++;
        last = facts;
    }
    return count;
}

static void put_people(struct ev_buf *out, const struct ev_facts *facts)
{
    struct ev_buf text;

    ev_buf_init(&text, EV_BUF_MAX);
    for (size_t i = 0; i < facts->orgs_count; i++) {
        ev_buf_cut(&text, 0);
        ev_buf_add_fmt(&text, "%.*s (%s)", EV_FMT(facts->orgs[i].name),
                       ev_org_role_name(facts->orgs[i].role));
        put_text(out, "X-EVSEARCH-ORGANISER", ev_buf_bytes(&text));
    }
    for (size_t i = 0; i < facts->people_count; i++) {
        const struct ev_person *person = &facts->people[i];

        ev_buf_cut(&text, 0);
        ev_buf_add_bytes(&text, person->name);
        if (person->affiliation.len > 0)
            ev_buf_add_fmt(&text, ", %.*s", EV_FMT(person->affiliation));
        ev_buf_add_fmt(&text, " (%s)", ev_person_role_name(person->role));
        put_text(out, "X-EVSEARCH-PERSON", ev_buf_bytes(&text));
    }
    ev_buf_end(&text, out);
}

static void put_categories(struct ev_buf *out, const struct ev_facts *facts)
{
    struct ev_buf line;

    if (facts->tags_count == 0)
        return;
    ev_buf_init(&line, EV_BUF_MAX);
    for (size_t i = 0; i < facts->tags_count; i++) {
        ev_buf_add_str(&line, i == 0 ? "CATEGORIES:" : ",");
        add_text(facts->tags[i], &line);
    }
    put_line(out, &line);
    ev_buf_end(&line, out);
}

/* What calendar programs show below the title. */
static void put_description(struct ev_buf *out, const struct ev_hit *hit, bool with_place)
{
    const struct ev_facts *facts = &hit->event.facts;
    struct ev_passage passage;
    struct ev_buf text;

    ev_buf_init(&text, EV_BUF_MAX);
    ev_passage_init(&passage, &hit->snippet);
    if (facts->subtitle.len > 0)
        ev_buf_add_fmt(&text, "%.*s\n", EV_FMT(facts->subtitle));
    if (with_place && facts->place.len > 0)
        ev_buf_add_fmt(&text, "%.*s\n", EV_FMT(facts->place));
    for (size_t i = 0; i < facts->orgs_count; i++)
        ev_buf_add_fmt(&text, "%s%.*s", i == 0 ? "" : ", ", EV_FMT(facts->orgs[i].name));
    ev_buf_add_str(&text, facts->orgs_count > 0 ? "\n" : "");
    for (size_t i = 0; i < facts->people_count; i++)
        ev_buf_add_fmt(&text, "%s%.*s", i == 0 ? "With " : ", ", EV_FMT(facts->people[i].name));
    ev_buf_add_str(&text, facts->people_count > 0 ? "\n" : "");
    ev_buf_add_bytes(&text, ev_buf_bytes(&passage.text));
    put_text(out, "DESCRIPTION", ev_bytes_trim(ev_buf_bytes(&text)));
    ev_passage_end(&passage, out);
    ev_buf_end(&text, out);
}

/* What both components have. */
static void put_common(struct ev_render *run, const struct ev_hit *hit)
{
    const struct ev_event *event = &hit->event;
    const struct ev_facts *facts = &event->facts;
    struct ev_buf *out = run->out, number;

    ev_buf_init(&number, EV_BUF_MAX);
    ev_buf_add_fmt(&number, "ev:%s", event->id);
    put_value(out, "UID", ev_buf_bytes(&number));
    put_utc(out, "DTSTAMP",
            event->last_seen_utc_s != INT64_MIN ? event->last_seen_utc_s
                                                : run->results->index.built_utc_s);
    put_utc(out, "CREATED", event->first_seen_utc_s);
    put_utc(out, "LAST-MODIFIED", event->last_seen_utc_s);
    ev_buf_cut(&number, 0);
    ev_buf_add_fmt(&number, "%u", changes(event));
    put_value(out, "SEQUENCE", ev_buf_bytes(&number));
    put_text(out, "SUMMARY", ev_title_of(event));
    put_categories(out, facts);
    if (ev_url_is_link(facts->url))
        put_value(out, "URL", facts->url);
    put_people(out, facts);
    if (facts->kind != EV_KIND_EVENT)
        put_str(out, "X-EVSEARCH-KIND", ev_kind_name(facts->kind));
    if (facts->status != EV_EVENT_SCHEDULED)
        put_str(out, "X-EVSEARCH-STATUS", ev_event_status_name(facts->status));
    if (facts->mode != EV_MODE_UNKNOWN)
        put_str(out, "X-EVSEARCH-MODE", ev_mode_name(facts->mode));
    ev_buf_end(&number, out);
}

static void put_event(struct ev_render *run, const struct ev_hit *hit)
{
    const struct ev_facts *facts = &hit->event.facts;
    struct ev_zone_choice zone = ev_zone_choose(&facts->when);

    if (has_time(&facts->when))
        need_zone(run, &zone);
    put_str(run->out, "BEGIN", "VEVENT");
    put_common(run, hit);
    if (has_time(&facts->when))
        put_times(run->out, &facts->when, &zone);
    else
        put_days(run->out, &facts->when);
    put_text(run->out, "LOCATION", facts->place);
    put_str(run->out, "STATUS", calendar_status(facts->status));
    put_description(run->out, hit, false);
    put_str(run->out, "END", "VEVENT");
}

static void put_journal(struct ev_render *run, const struct ev_hit *hit)
{
    const struct ev_facts *facts = &hit->event.facts;
    struct ev_day day = facts->published.year != 0 ? facts->published : facts->when.start;

    put_str(run->out, "BEGIN", "VJOURNAL");
    put_common(run, hit);
    if (ev_day_precision(day) != EV_PREC_NONE)
        put_date(run->out, "DTSTART", ev_day_first(day));
    put_str(run->out, "STATUS", facts->status == EV_EVENT_CANCELLED ? "CANCELLED" : "FINAL");
    put_description(run->out, hit, true);
    put_str(run->out, "END", "VJOURNAL");
}

void ev_ics_begin(struct ev_render *run)
{
    put_str(run->out, "BEGIN", "VCALENDAR");
    put_str(run->out, "VERSION", "2.0");
    put_str(run->out, "PRODID", "-//evsearch//evsearch//EN");
    put_text(run->out, "X-WR-CALNAME", ev_asked(run->results));
}

void ev_ics_hit(struct ev_render *run, const struct ev_hit *hit)
{
    const struct ev_facts *facts = &hit->event.facts;

    if (facts->kind == EV_KIND_EVENT && ev_day_precision(facts->when.start) != EV_PREC_NONE)
        put_event(run, hit);
    else
        put_journal(run, hit);
}

void ev_ics_end(struct ev_render *run)
{
    put_str(run->out, "END", "VCALENDAR");
}
