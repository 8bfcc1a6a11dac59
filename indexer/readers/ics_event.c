#include "indexer/readers/ics_event.h"

#include <string.h>

#include "base/utf8.h"
#include "indexer/page/plain.h"

enum { DAY_MINUTES = 24 * 60 };

EV_VEC(people, struct ev_person);
EV_VEC(orgs, struct ev_org);
EV_VEC(tags, struct ev_bytes);

struct filling {
    struct ev_ics_event *event;
    struct ev_arena *arena;
    struct people people;
    struct orgs orgs;
    struct tags tags;
    bool failed;
};

/* ---- text properties -------------------------------------------------------------------- */

static struct ev_bytes clean(struct filling *f, const char *text, bool lines)
{
    struct ev_bytes out = EV_NOTHING;

    if (text != NULL && ev_plain_text(ev_bytes_of(text), lines, f->arena, &out) != EV_OK)
        f->failed = true;
    return out;
}

static void take_title(struct filling *f, icalproperty *p, struct ev_bytes value)
{
    icalparameter *lang = icalproperty_get_first_parameter(p, ICAL_LANGUAGE_PARAMETER);

    if (f->event->facts.title.len == 0)
        f->event->facts.title = value;
    if (lang != NULL)
        f->event->facts.language = clean(f, icalparameter_get_language(lang), false);
}

static void take_text(struct filling *f, icalproperty *p, struct ev_bytes value)
{
    (void)p;
    if (value.len > f->event->facts.text.len)
        f->event->facts.text = value;
}

static void take_place(struct filling *f, icalproperty *p, struct ev_bytes value)
{
    struct ev_facts *facts = &f->event->facts;

    (void)p;
    if (ev_place_is_online(value)) {
        facts->mode = EV_MODE_ONLINE;
        if (facts->url.len == 0 && ev_bytes_find(value, EV_LIT("//"), 0) < value.len)
            facts->url = value;
    } else if (value.len > 0) {
        facts->mode = EV_MODE_ONSITE;
        facts->place = value;
    }
}

static void take_url(struct filling *f, icalproperty *p, struct ev_bytes value)
{
    (void)p;
    f->event->facts.url = value;
}

static void take_tag(struct filling *f, icalproperty *p, struct ev_bytes value)
{
    struct ev_bytes *tag = value.len == 0 ? NULL : EV_VEC_ADD(&f->tags, f->arena);

    (void)p;
    if (tag != NULL)
        *tag = value;
    else if (value.len > 0)
        f->failed = true;
}

static void take_status(struct filling *f, icalproperty *p, struct ev_bytes value)
{
    (void)p;
    if (ev_bytes_equal_nocase(value, EV_LIT("CANCELLED")) ||
        ev_bytes_equal_nocase(value, EV_LIT("CANCELED")))
        f->event->facts.status = EV_EVENT_CANCELLED;
}

/* ---- people --------------------------------------------------------------------------------- */

static struct ev_bytes common_name(struct filling *f, icalproperty *p)
{
    icalparameter *cn = icalproperty_get_first_parameter(p, ICAL_CN_PARAMETER);
    struct ev_bytes name =
        cn == NULL ? (struct ev_bytes){ NULL, 0 } : clean(f, icalparameter_get_cn(cn), false);

    if (ev_bytes_find(name, EV_LIT("@"), 0) < name.len) /* an address is no name */
        name.len = 0;
    while (name.len >= 2 && name.data[0] == '"' && name.data[name.len - 1] == '"')
        name = ev_bytes_slice(name, 1, name.len - 1);
    return name;
}

static void person_add(struct filling *f, struct ev_bytes name, enum ev_person_role role)
{
    struct ev_person *person = name.len == 0 ? NULL : EV_VEC_ADD(&f->people, f->arena);

    if (person != NULL)
        *person = (struct ev_person){ .name = name, .role = role };
    else if (name.len > 0)
        f->failed = true;
}

static icalparameter_cutype kind_of_user(icalproperty *p)
{
    icalparameter *type = icalproperty_get_first_parameter(p, ICAL_CUTYPE_PARAMETER);

    return type == NULL ? ICAL_CUTYPE_NONE : icalparameter_get_cutype(type);
}

/* ORGANIZER: a calendar says rarely whether it is a person; then it is an organisation. */
static void take_organiser(struct filling *f, icalproperty *p, struct ev_bytes value)
{
    struct ev_bytes name = common_name(f, p);
    struct ev_org *org;

    (void)value;
    if (kind_of_user(p) == ICAL_CUTYPE_INDIVIDUAL) {
        person_add(f, name, EV_PERSON_ORGANISER);
        return;
    }
    org = name.len == 0 ? NULL : EV_VEC_ADD(&f->orgs, f->arena);
    if (org != NULL)
        *org = (struct ev_org){ name, EV_ORG_ORGANISER };
    else if (name.len > 0)
        f->failed = true;
}

static void take_attendee(struct filling *f, icalproperty *p, struct ev_bytes value)
{
    icalparameter_cutype kind = kind_of_user(p);
    icalparameter *role = icalproperty_get_first_parameter(p, ICAL_ROLE_PARAMETER);

    (void)value;
    if (kind == ICAL_CUTYPE_ROOM || kind == ICAL_CUTYPE_RESOURCE || kind == ICAL_CUTYPE_GROUP)
        return;
    person_add(f, common_name(f, p),
               role != NULL && icalparameter_get_role(role) == ICAL_ROLE_CHAIR
                   ? EV_PERSON_CHAIR
                   : EV_PERSON_PARTICIPANT);
}

/* ---- the table --------------------------------------------------------------------------------
 */

static const struct row {
    icalproperty_kind kind;
    enum ev_field field;
    bool lines;
    void (*take)(struct filling *f, icalproperty *p, struct ev_bytes value);
    const char *rule;
} rows[] = {
    { ICAL_SUMMARY_PROPERTY, EV_FIELD_TITLE, false, take_title, "ics:SUMMARY" },
    { ICAL_DESCRIPTION_PROPERTY, EV_FIELD_TEXT, true, take_text, "ics:DESCRIPTION" },
    { ICAL_URL_PROPERTY, EV_FIELD_URL, false, take_url, "ics:URL" },
    { ICAL_LOCATION_PROPERTY, EV_FIELD_PLACE, false, take_place, "ics:LOCATION" },
    { ICAL_CATEGORIES_PROPERTY, EV_FIELD_TAG, false, take_tag, "ics:CATEGORIES" },
    { ICAL_STATUS_PROPERTY, EV_FIELD_STATUS, false, take_status, "ics:STATUS" },
    { ICAL_ORGANIZER_PROPERTY, EV_FIELD_ORGANISER, false, take_organiser, "ics:ORGANIZER" },
    { ICAL_ATTENDEE_PROPERTY, EV_FIELD_PERSON, false, take_attendee, "ics:ATTENDEE" },
};

static void evidence_add(struct filling *f, enum ev_field field, const char *rule,
                         struct ev_bytes value)
{
    struct ev_evidence *e = value.len == 0 ? NULL : EV_VEC_ADD(&f->event->evidence, f->arena);

    if (value.len == 0)
        return;
    if (e == NULL) {
        f->failed = true;
        return;
    }
    e->field = field;
    e->confidence = 99;
    e->rule = rule;
    e->value = value;
    e->place = f->event->part->place;
}

static void row_take(struct filling *f, const struct row *row)
{
    icalcomponent *c = f->event->component;
    icalproperty *p = icalcomponent_get_first_property(c, row->kind);

    for (; p != NULL; p = icalcomponent_get_next_property(c, row->kind)) {
        icalvalue *v = icalproperty_get_value(p);
        bool is_text = v != NULL && icalvalue_isa(v) == ICAL_TEXT_VALUE;
        const char *raw = is_text ? icalvalue_get_text(v) : NULL;
        struct ev_bytes value;

        if (v != NULL && !is_text)
            raw = icalproperty_get_value_as_string(p);
        value = clean(f, raw, row->lines);
        row->take(f, p, value);
        if (row->field == EV_FIELD_ORGANISER || row->field == EV_FIELD_PERSON)
            value = common_name(f, p);
        evidence_add(f, row->field, row->rule, value);
    }
}

/* ---- time -------------------------------------------------------------------------------------
 */

/* "/vendor/Europe/Berlin" names the zone by its last parts. */
static struct ev_bytes tzid_plain(struct ev_bytes tzid)
{
    size_t from = tzid.len, slashes = 0;

    if (tzid.len == 0 || tzid.data[0] != '/')
        return tzid;
    while (from > 0 && slashes < 2) {
        from--;
        slashes += tzid.data[from] == '/';
    }
    return ev_bytes_slice(tzid, from + 1, tzid.len);
}

static struct ev_bytes tzid_of(icalproperty *p)
{
    icalparameter *tzid = icalproperty_get_first_parameter(p, ICAL_TZID_PARAMETER);

    return tzid == NULL ? EV_NOTHING : ev_bytes_of(icalparameter_get_tzid(tzid));
}

icaltimezone *ev_ics_zone_of(icalproperty *property, uint32_t calendar,
                             const struct ev_ics_zones *zones)
{
    struct ev_bytes tzid = tzid_of(property);
    struct ev_bytes plain = tzid_plain(tzid);
    char name[64];

    if (tzid.len == 0)
        return NULL;
    for (size_t i = 0; i < zones->count; i++)
        if (zones->items[i].calendar == calendar && ev_bytes_equal(zones->items[i].tzid, tzid))
            return zones->items[i].zone;
    if (plain.len >= sizeof name)
        return NULL;
    memcpy(name, plain.data, plain.len);
    name[plain.len] = '\0';
    return icaltimezone_get_builtin_timezone(name);
}

int64_t ev_ics_instant(icaltimetype time, icaltimezone *zone)
{
    struct ev_day day = { (int16_t)time.year, (uint8_t)time.month, (uint8_t)time.day };
    int64_t seconds = (int64_t)ev_day_number(day) * 86400;
    int is_daylight = 0;

    if (time.is_date)
        return seconds;
    seconds += time.hour * 3600 + time.minute * 60 + time.second;
    if (!icaltime_is_utc(time) && zone != NULL)
        seconds -= icaltimezone_get_utc_offset(zone, &time, &is_daylight);
    return seconds;
}

static bool is_usable(icaltimetype t)
{
    return !icaltime_is_null_time(t) && t.year >= EV_YEAR_MIN && t.year <= EV_YEAR_MAX &&
           ev_day_exists((struct ev_day){ (int16_t)t.year, (uint8_t)t.month, (uint8_t)t.day }) &&
           t.month > 0 && t.day > 0;
}

/* A time that libical did not take, read from the line itself; null if that fails too. */
static icaltimetype time_from_line(const struct ev_ics_event *event, struct ev_bytes name)
{
    icaltimetype t = icaltime_null_time();
    struct ev_moment m;

    if (ev_moment_read(ev_ics_raw(event->part->text, name), &m) != EV_OK || m.day.day == 0)
        return t;
    t.year = m.day.year;
    t.month = m.day.month;
    t.day = m.day.day;
    t.is_date = m.minute == EV_NO_MINUTE;
    if (m.minute != EV_NO_MINUTE) {
        t.hour = m.minute / 60;
        t.minute = m.minute % 60;
    }
    if (m.zone_minutes == 0)
        t.zone = icaltimezone_get_utc_timezone();
    return t;
}

static void start_read(struct filling *f, const struct ev_ics_context *context)
{
    struct ev_ics_event *e = f->event;
    icalproperty *p = icalcomponent_get_first_property(e->component, ICAL_DTSTART_PROPERTY);
    struct ev_bytes raw = ev_ics_raw(e->part->text, EV_LIT("DTSTART"));

    e->start = p == NULL ? time_from_line(e, EV_LIT("DTSTART")) : icalproperty_get_dtstart(p);
    if (!is_usable(e->start)) {
        e->start = icaltime_null_time();
        return;
    }
    if (p != NULL) {
        e->zone = ev_ics_zone_of(p, e->part->calendar, context->zones);
        e->tzid = clean(f, tzid_plain(tzid_of(p)).data, false);
        e->zone_known = e->tzid.len > 0 ? EV_KNOWN_WRITTEN : EV_KNOWN_NOT;
    }
    if (icaltime_is_utc(e->start)) {
        e->tzid = EV_LIT("UTC");
        e->zone = icaltimezone_get_utc_timezone();
        e->zone_known = EV_KNOWN_WRITTEN;
    } else if (e->tzid.len == 0 && e->part->calendar > 0 && !e->start.is_date) {
        e->tzid = context->calendars->items[e->part->calendar - 1].zone;
        e->zone_known = e->tzid.len > 0 ? EV_KNOWN_PAGE : EV_KNOWN_NOT;
    }
    evidence_add(f, EV_FIELD_START, "ics:DTSTART", raw);
}

static void length_read(struct filling *f, const struct ev_ics_context *context)
{
    struct ev_ics_event *e = f->event;
    icalproperty *p = icalcomponent_get_first_property(e->component, ICAL_DTEND_PROPERTY);
    icalproperty *d = icalcomponent_get_first_property(e->component, ICAL_DURATION_PROPERTY);
    icaltimetype end = p == NULL ? time_from_line(e, EV_LIT("DTEND")) : icalproperty_get_dtend(p);
    int64_t seconds = -1;

    e->length = -1;
    if (icaltime_is_null_time(e->start))
        return;
    if (is_usable(end))
        seconds =
            ev_ics_instant(end, p == NULL ? e->zone
                                          : ev_ics_zone_of(p, e->part->calendar, context->zones)) -
            ev_ics_instant(e->start, e->zone);
    else if (d != NULL)
        seconds = icaldurationtype_as_int(icalproperty_get_duration(d));
    if (seconds >= 0 && seconds / 60 < INT32_MAX)
        e->length = (int32_t)(seconds / 60);
    if (seconds >= 0)
        evidence_add(
            f, EV_FIELD_END, is_usable(end) ? "ics:DTEND" : "ics:DURATION",
            ev_ics_raw(e->part->text, is_usable(end) ? EV_LIT("DTEND") : EV_LIT("DURATION")));
}

static void identity_read(struct filling *f, const struct ev_ics_context *context)
{
    struct ev_ics_event *e = f->event;
    icalproperty *p = icalcomponent_get_first_property(e->component, ICAL_RECURRENCEID_PROPERTY);

    e->uid = ev_bytes_of(icalcomponent_get_uid(e->component));
    e->sequence = icalcomponent_get_sequence(e->component);
    e->replaces = INT64_MIN;
    if (p != NULL && is_usable(icalproperty_get_recurrenceid(p)))
        e->replaces = ev_ics_instant(icalproperty_get_recurrenceid(p),
                                     ev_ics_zone_of(p, e->part->calendar, context->zones));
}

enum ev_status ev_ics_event_read(struct ev_ics_event *event, const struct ev_ics_context *context)
{
    struct filling f = { .event = event, .arena = context->arena };
    struct ev_facts *facts = &event->facts;

    facts->when = (struct ev_when)EV_WHEN_INIT;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        row_take(&f, &rows[i]);
    if (event->part->calendar > 0 &&
        ev_bytes_equal_nocase(context->calendars->items[event->part->calendar - 1].method,
                              EV_LIT("CANCEL")))
        facts->status = EV_EVENT_CANCELLED;
    start_read(&f, context);
    length_read(&f, context);
    identity_read(&f, context);
    facts->people = f.people.items;
    facts->people_count = f.people.count;
    facts->orgs = f.orgs.items;
    facts->orgs_count = f.orgs.count;
    facts->tags = f.tags.items;
    facts->tags_count = f.tags.count;
    return f.failed ? EV_EMEM : EV_OK;
}

static struct ev_moment moment_of(icaltimetype t)
{
    struct ev_moment m = {
        { (int16_t)t.year, (uint8_t)t.month, (uint8_t)t.day }, EV_NO_MINUTE, EV_NO_ZONE, { NULL, 0 }
    };

    if (!t.is_date)
        m.minute = (int16_t)(t.hour * 60 + t.minute);
    return m;
}

struct ev_when ev_ics_when(const struct ev_ics_event *event, icaltimetype start)
{
    struct ev_when when = EV_WHEN_INIT;
    struct ev_moment from;
    int is_daylight = 0;

    if (icaltime_is_null_time(start))
        return when;
    from = moment_of(start);
    when = ev_when_of(&from, NULL, event->length > 0 ? event->length : 0);
    if (event->length > 0 && event->length % DAY_MINUTES == 0)
        ev_when_whole_days(&when); /* whole days, written from midnight to midnight */
    if (when.start_minute == EV_NO_MINUTE)
        return when;
    when.zone = event->tzid;
    when.zone_known = event->zone_known;
    if (event->zone != NULL)
        when.zone_minutes =
            (int16_t)(icaltimezone_get_utc_offset(event->zone, &start, &is_daylight) / 60);
    return when;
}
