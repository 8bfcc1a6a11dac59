#include "indexer/page/structured/mapping.h"

#include <string.h>

#include "base/utf8.h"
#include "event/when.h"
#include "indexer/page/plain.h"
#include "indexer/page/structured/moment.h"
#include "indexer/page/structured/value.h"
#include "indexer/page/uri.h"

/* Being filled: a mention, and what becomes part of it only when all is read. */
struct filling {
    struct ev_values v;
    uint32_t thing;
    struct ev_facts facts;
    struct ev_moment start, end;
    int32_t minutes;
    bool has_end, online, onsite, mode_said;
    struct ev_bytes places[4];
    size_t places_count;
    struct people people;
    struct orgs orgs;
    struct tags tags;
    struct evidence evidence;
};

/* ---- one function per kind of value -------------------------------------------------------- */

static void text_once(struct ev_bytes *field, struct ev_bytes value)
{
    if (field->len == 0)
        *field = value;
}

static struct ev_bytes take_title(struct filling *f, const struct ev_property *p, int arg)
{
    struct ev_bytes title = ev_value_line(&f->v, p);

    (void)arg;
    text_once(&f->facts.title, title);
    return title;
}

static struct ev_bytes take_subtitle(struct filling *f, const struct ev_property *p, int arg)
{
    struct ev_bytes line = ev_value_line(&f->v, p);

    (void)arg;
    if (!ev_bytes_equal(line, f->facts.title))
        text_once(&f->facts.subtitle, line);
    return line;
}

/* summary is the title of a calendar entry and an abstract elsewhere. */
static struct ev_bytes take_summary(struct filling *f, const struct ev_property *p, int arg)
{
    if (f->facts.title.len == 0)
        return take_title(f, p, arg);
    return take_subtitle(f, p, arg);
}

static struct ev_bytes take_text(struct filling *f, const struct ev_property *p, int arg)
{
    struct ev_bytes text = ev_value_text(&f->v, p);

    (void)arg;
    if (text.len > f->facts.text.len)
        f->facts.text = text;
    return text;
}

/* A moment, by ISO 8601 or else as people write dates; the day may be given elsewhere. */
static bool moment_of(struct filling *f, const struct ev_property *p, struct ev_moment *out)
{
    struct ev_bytes text = ev_value_line(&f->v, p);
    struct ev_when_hit hits[4];
    size_t n;

    if (ev_moment_read(text, out) == EV_OK)
        return true;
    n = ev_when_scan(text, NULL, hits, sizeof hits / sizeof hits[0]);
    if (n == 0 || hits[0].when.start.year == 0)
        return false;
    *out = (struct ev_moment){ hits[0].when.start, hits[0].when.start_minute,
                               hits[0].when.zone_minutes, hits[0].when.zone };
    if (n > 1 && hits[1].kind == EV_WHEN_TIME && out->minute == EV_NO_MINUTE)
        out->minute = hits[1].when.start_minute;
    return true;
}

static struct ev_bytes take_start(struct filling *f, const struct ev_property *p, int arg)
{
    struct ev_moment m;

    (void)arg;
    if (f->start.day.year == 0 && moment_of(f, p, &m) && m.day.year != 0)
        f->start = m;
    return ev_value_line(&f->v, p);
}

static struct ev_bytes take_end(struct filling *f, const struct ev_property *p, int arg)
{
    (void)arg;
    if (!f->has_end)
        f->has_end = moment_of(f, p, &f->end);
    return ev_value_line(&f->v, p);
}

static struct ev_bytes take_start_time(struct filling *f, const struct ev_property *p, int arg)
{
    struct ev_moment m;

    (void)arg;
    if (moment_of(f, p, &m) && m.day.year == 0 && f->start.minute == EV_NO_MINUTE)
        f->start.minute = m.minute;
    else if (f->start.day.year == 0)
        return take_start(f, p, arg);
    return ev_value_line(&f->v, p);
}

static struct ev_bytes take_end_time(struct filling *f, const struct ev_property *p, int arg)
{
    struct ev_moment m;

    (void)arg;
    if (!f->has_end || f->end.minute != EV_NO_MINUTE)
        return take_end(f, p, arg);
    if (moment_of(f, p, &m))
        f->end.minute = m.minute;
    return ev_value_line(&f->v, p);
}

static struct ev_bytes take_duration(struct filling *f, const struct ev_property *p, int arg)
{
    struct ev_bytes text = ev_value_line(&f->v, p);

    (void)arg;
    (void)ev_duration_read(text, &f->minutes);
    return text;
}

static struct ev_bytes take_place(struct filling *f, const struct ev_property *p, int arg)
{
    struct ev_bytes place;

    (void)arg;
    if (p->thing != 0 && ev_value_is(&f->v, p->thing, "VirtualLocation")) {
        f->online = true;
        return ev_value_line(&f->v, p);
    }
    place = ev_value_place(&f->v, p);
    if (ev_place_is_online(place)) {
        f->online = true;
        return place;
    }
    if (place.len > 0) {
        f->onsite = true;
        if (f->places_count < sizeof f->places / sizeof f->places[0])
            f->places[f->places_count++] = place;
    }
    return place;
}

static void person_add(struct filling *f, const struct ev_property *p, enum ev_person_role role)
{
    struct ev_person *person;
    struct ev_bytes name = ev_value_name(&f->v, p);

    if (name.len == 0 || ev_uri_has_scheme(name))
        return;
    if ((person = EV_VEC_ADD(&f->people, f->v.arena)) == NULL) {
        f->v.things->status = EV_EMEM;
        return;
    }
    person->name = name;
    person->role = role;
    if (p->thing != 0) {
        person->affiliation = ev_value_of(&f->v, p->thing, "worksFor affiliation memberOf org");
        person->job = ev_value_of(&f->v, p->thing, "jobTitle job-title title role");
    }
}

static void org_add(struct filling *f, const struct ev_property *p, enum ev_org_role role)
{
    struct ev_bytes name = ev_value_name(&f->v, p);
    struct ev_org *org;

    if (name.len == 0 || ev_uri_has_scheme(name))
        return;
    if ((org = EV_VEC_ADD(&f->orgs, f->v.arena)) == NULL) {
        f->v.things->status = EV_EMEM;
        return;
    }
    *org = (struct ev_org){ name, role };
}

static struct ev_bytes take_person(struct filling *f, const struct ev_property *p, int arg)
{
    person_add(f, p, (enum ev_person_role)arg);
    return ev_value_name(&f->v, p);
}

/* Who organises may be a person or an organisation; the type tells. */
static struct ev_bytes take_org(struct filling *f, const struct ev_property *p, int arg)
{
    if (p->thing != 0 && ev_value_is(&f->v, p->thing, "Person"))
        person_add(f, p, EV_PERSON_ORGANISER);
    else
        org_add(f, p, (enum ev_org_role)arg);
    return ev_value_name(&f->v, p);
}

static struct ev_bytes take_tags(struct filling *f, const struct ev_property *p, int split)
{
    struct ev_bytes all = ev_value_line(&f->v, p);
    size_t from = 0;

    while (from < all.len) {
        size_t end = split ? ev_bytes_find(all, EV_LIT(","), from) : all.len;
        struct ev_bytes tag = ev_bytes_trim(ev_bytes_slice(all, from, end)), *slot;

        from = end + 1;
        if (tag.len == 0)
            continue;
        if ((slot = EV_VEC_ADD(&f->tags, f->v.arena)) == NULL) {
            f->v.things->status = EV_EMEM;
            break;
        }
        *slot = tag;
    }
    return all;
}

static struct ev_bytes take_language(struct filling *f, const struct ev_property *p, int arg)
{
    struct ev_bytes lang = p->thing != 0 ? ev_value_of(&f->v, p->thing, "alternateName name")
                                         : ev_value_line(&f->v, p);
    size_t len = 0;

    (void)arg;
    while (len < lang.len && (lang.data[len] | 0x20) >= 'a' && (lang.data[len] | 0x20) <= 'z')
        len++;
    if ((len == 2 || len == 3) && (len == lang.len || lang.data[len] == '-'))
        text_once(&f->facts.language, lang);
    return lang;
}

static struct ev_bytes take_url(struct filling *f, const struct ev_property *p, int arg)
{
    struct ev_bytes url = ev_value_url(&f->v, p);

    (void)arg;
    text_once(&f->facts.url, url);
    return url;
}

/* Status and attendance are the last part of an address: "https://schema.org/EventCancelled". */
static struct ev_bytes take_status(struct filling *f, const struct ev_property *p, int arg)
{
    static const struct {
        const char *word;
        enum ev_event_status status;
    } words[] = {
        { "eventcancelled", EV_EVENT_CANCELLED },      { "eventcanceled", EV_EVENT_CANCELLED },
        { "cancelled", EV_EVENT_CANCELLED },           { "canceled", EV_EVENT_CANCELLED },
        { "eventpostponed", EV_EVENT_POSTPONED },      { "postponed", EV_EVENT_POSTPONED },
        { "eventrescheduled", EV_EVENT_RESCHEDULED },  { "rescheduled", EV_EVENT_RESCHEDULED },
        { "eventmovedonline", EV_EVENT_MOVED_ONLINE },
    };
    struct ev_bytes word = ev_name_local(ev_value_url(&f->v, p));

    (void)arg;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (ev_bytes_equal_nocase(word, ev_bytes_of(words[i].word)) &&
            f->facts.status == EV_EVENT_SCHEDULED)
            f->facts.status = words[i].status;
    return word;
}

static struct ev_bytes take_mode(struct filling *f, const struct ev_property *p, int arg)
{
    static const struct {
        const char *word;
        bool online, onsite;
    } words[] = {
        { "onlineeventattendancemode", true, false },
        { "offlineeventattendancemode", false, true },
        { "mixedeventattendancemode", true, true },
        { "online", true, false },
        { "offline", false, true },
        { "mixed", true, true },
    };
    struct ev_bytes word = ev_name_local(ev_value_url(&f->v, p));

    (void)arg;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (!f->mode_said && ev_bytes_equal_nocase(word, ev_bytes_of(words[i].word))) {
            f->online = words[i].online;
            f->onsite = words[i].onsite;
            f->mode_said = true;
        }
    return word;
}

static struct ev_bytes take_published(struct filling *f, const struct ev_property *p, int arg)
{
    struct ev_moment m;

    (void)arg;
    if (f->facts.published.year == 0 && moment_of(f, p, &m))
        f->facts.published = m.day;
    return ev_value_line(&f->v, p);
}

/* ---- the table ------------------------------------------------------------------------------ */

/*
 * Properties, in the order they are read: where two give one field, the earlier wins.
 * The rule in the evidence is the syntax and the property.
 */
#define MAPPING(X)                                                                                 \
    X("name", TITLE, take_title, 0, "the title")                                                   \
    X("headline", TITLE, take_title, 0, "the title, where name is missing")                        \
    X("summary", TITLE, take_summary, 0, "the title of a calendar entry, else the subtitle")       \
    X("alternativeHeadline", SUBTITLE, take_subtitle, 0, "the subtitle")                           \
    X("alternateName", SUBTITLE, take_subtitle, 0, "the subtitle")                                 \
    X("startDate", START, take_start, 0, "day, time and offset as written")                        \
    X("start", START, take_start, 0, "h-event: dt-start")                                          \
    X("dtstart", START, take_start, 0, "hCalendar")                                                \
    X("startTime", START, take_start_time, 0, "the time, where startDate is a day")                \
    X("endDate", END, take_end, 0, "day and time; a day is inclusive")                             \
    X("end", END, take_end, 0, "h-event: dt-end; a time alone is on the day of the start")         \
    X("dtend", END, take_end, 0, "hCalendar")                                                      \
    X("endTime", END, take_end_time, 0, "the time, where endDate is a day")                        \
    X("duration", END, take_duration, 0, "start plus an ISO 8601 duration, where no end is given") \
    X("eventAttendanceMode", MODE, take_mode, 0, "online, onsite or hybrid")                       \
    X("location", PLACE, take_place, 0, "name and address; a VirtualLocation makes it online")     \
    X("eventStatus", STATUS, take_status, 0, "cancelled, postponed, rescheduled, moved online")    \
    X("status", STATUS, take_status, 0, "hCalendar: CANCELLED")                                    \
    X("organizer", ORGANISER, take_org, EV_ORG_ORGANISER, "organiser; a Person is a person")       \
    X("organiser", ORGANISER, take_org, EV_ORG_ORGANISER, "the British spelling")                  \
    X("provider", ORGANISER, take_org, EV_ORG_ORGANISER, "organiser of a course")                  \
    X("sponsor", ORGANISER, take_org, EV_ORG_PARTNER, "partner")                                   \
    X("funder", ORGANISER, take_org, EV_ORG_FUNDER, "funder")                                      \
    X("performer", PERSON, take_person, EV_PERSON_SPEAKER, "speaker")                              \
    X("performers", PERSON, take_person, EV_PERSON_SPEAKER, "the older plural")                    \
    X("speaker", PERSON, take_person, EV_PERSON_SPEAKER, "speaker")                                \
    X("instructor", PERSON, take_person, EV_PERSON_SPEAKER, "speaker of a course")                 \
    X("actor", PERSON, take_person, EV_PERSON_SPEAKER, "speaker")                                  \
    X("contributor", PERSON, take_person, EV_PERSON_SPEAKER, "speaker")                            \
    X("contact", PERSON, take_person, EV_PERSON_CONTACT, "contact")                                \
    X("attendee", PERSON, take_person, EV_PERSON_PARTICIPANT, "participant")                       \
    X("attendees", PERSON, take_person, EV_PERSON_PARTICIPANT, "the older plural")                 \
    X("description", TEXT, take_text, 0, "the text, markup taken out")                             \
    X("content", TEXT, take_text, 0, "h-event: e-content")                                         \
    X("abstract", TEXT, take_text, 0, "the text, where description is shorter")                    \
    X("keywords", TAG, take_tags, 1, "tags, split at commas")                                      \
    X("category", TAG, take_tags, 0, "h-event, hCalendar: one tag each")                           \
    X("eventType", TAG, take_tags, 0, "data-vocabulary.org: a tag")                                \
    X("inLanguage", LANGUAGE, take_language, 0, "language, where it is a code")                    \
    X("url", URL, take_url, 0, "the event's own page")                                             \
    X("mainEntityOfPage", URL, take_url, 0, "the event's own page, where url is missing")          \
    X("sameAs", URL, take_url, 0, "the same")                                                      \
    X("datePublished", PUBLISHED, take_published, 0, "posting date")

static const struct row {
    const char *property;
    enum ev_field field;
    struct ev_bytes (*take)(struct filling *f, const struct ev_property *p, int arg);
    int arg;
    const char *rules[EV_SYNTAX_COUNT];
    const char *how;
} mapping[] = {
#define ROW(property, field, take, arg, how)                                                     \
    { property,                                                                                  \
      EV_FIELD_##field,                                                                          \
      take,                                                                                      \
      arg,                                                                                       \
      { "json-ld:" property, "microdata:" property, "rdfa:" property, "microformat:" property }, \
      how },
    MAPPING(ROW)
#undef ROW
};

enum { ROWS = sizeof mapping / sizeof mapping[0] };

const struct ev_mapping_row *ev_mapping_row(size_t i)
{
    static const struct ev_mapping_row rows[] = {
#define ROW(property, field, take, arg, how) { property, #field, how },
        MAPPING(ROW)
#undef ROW
    };

    return i < ROWS ? &rows[i] : NULL;
}

/* Types that are events though their name does not end in Event. */
static const char *const event_types[] = {
    "Event",  "EventSeries", "Festival", "Hackathon",   "CourseInstance",
    "Vevent", "vevent",      "h-event",  "SocialEvent", "Conference",
};

/* Types whose name ends in Event but that are none. */
static const char *const no_event_types[] = { "EventReservation", "UserInteractionEvent" };

static bool type_in(const char *const *types, size_t count, struct ev_bytes type)
{
    for (size_t i = 0; i < count; i++)
        if (ev_bytes_equal(type, ev_bytes_of(types[i])))
            return true;
    return false;
}

static bool types_are_event(struct ev_bytes types)
{
    struct ev_bytes type;
    size_t at = 0;

    while (ev_word_next(types, &at, &type)) {
        if (type_in(no_event_types, sizeof no_event_types / sizeof *no_event_types, type))
            continue;
        if (type_in(event_types, sizeof event_types / sizeof *event_types, type) ||
            ev_bytes_ends(type, EV_LIT("Event")))
            return true;
    }
    return false;
}

bool ev_thing_is_event(struct ev_things *things, uint32_t thing)
{
    const struct ev_property *p;
    uint32_t at = 0;

    if (types_are_event(ev_thing_at(things, thing)->types))
        return true;
    while ((p = ev_property_next(things, thing, &at)) != NULL)
        if (ev_bytes_equal(p->name, EV_LIT("additionalType")) &&
            types_are_event(ev_name_local(p->url.len > 0 ? p->url : p->text)))
            return true;
    return false;
}

/* Named only to say what another thing belongs to, without a date. */
static bool is_passing_mention(const struct filling *f)
{
    static const char *const roles[] = { "superEvent", "about", "mentions", "recordedAt" };
    const struct ev_thing *thing = ev_thing_at(f->v.things, f->thing);

    if (thing->outer == 0 || f->facts.when.start.year != 0)
        return false;
    for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++)
        if (ev_bytes_equal(thing->role, ev_bytes_of(roles[i])))
            return true;
    return f->facts.title.len == 0;
}

/* ---- filling --------------------------------------------------------------------------------- */

static void evidence_add(struct filling *f, const struct row *row, struct ev_bytes value)
{
    const struct ev_thing *thing = ev_thing_at(f->v.things, f->thing);
    struct ev_evidence *e;

    if (value.len == 0)
        return;
    if ((e = EV_VEC_ADD(&f->evidence, f->v.arena)) == NULL) {
        f->v.things->status = EV_EMEM;
        return;
    }
    e->field = row->field;
    e->confidence = 95;
    e->rule = row->rules[thing->syntax];
    e->value = value;
    e->place = thing->place;
    if (row->field == EV_FIELD_PERSON && f->people.count > 0)
        e->item = (uint16_t)(f->people.count - 1);
    else if (row->field == EV_FIELD_ORGANISER && f->orgs.count > 0)
        e->item = (uint16_t)(f->orgs.count - 1);
    else if (row->field == EV_FIELD_TAG && f->tags.count > 0)
        e->item = (uint16_t)(f->tags.count - 1);
}

/* Row of a property name, ROWS if it means nothing to us. */
static size_t row_of(struct ev_bytes name)
{
    size_t i = 0;

    while (i < ROWS && !ev_bytes_equal(name, ev_bytes_of(mapping[i].property)))
        i++;
    return i;
}

/* Read the properties of thing in the order of the table. */
static void properties_take(struct filling *f, uint32_t thing)
{
    const struct ev_property *p;
    uint64_t rows = 0; /* those that occur */
    uint32_t at = 0;

    _Static_assert(ROWS <= 64, "one bit per row");
    while ((p = ev_property_next(f->v.things, thing, &at)) != NULL) {
        size_t row = row_of(p->name);

        rows |= row < ROWS ? (uint64_t)1 << row : 0;
    }
    for (size_t row = 0; row < ROWS; row++) {
        if ((rows >> row & 1) == 0)
            continue;
        at = 0;
        while ((p = ev_property_next(f->v.things, thing, &at)) != NULL)
            if (ev_bytes_equal(p->name, ev_bytes_of(mapping[row].property)))
                evidence_add(f, &mapping[row], mapping[row].take(f, p, mapping[row].arg));
    }
}

/* A repeated event gives its days by a Schedule. */
static void schedule_take(struct filling *f)
{
    const struct ev_property *p;
    uint32_t at = 0;

    while (f->start.day.year == 0 && (p = ev_property_next(f->v.things, f->thing, &at)) != NULL) {
        static const char *const names[] = { "startDate", "startTime", "endTime" };
        uint32_t schedule = p->thing;

        if (schedule == 0 || !ev_value_is(&f->v, schedule, "Schedule"))
            continue;
        for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
            const struct ev_property *inner = ev_value_find(&f->v, schedule, names[i]);

            if (inner != NULL)
                evidence_add(f, &mapping[row_of(inner->name)],
                             mapping[row_of(inner->name)].take(f, inner, 0));
        }
    }
}

static void facts_finish(struct filling *f)
{
    struct ev_facts *facts = &f->facts;

    facts->kind = EV_KIND_EVENT;
    facts->when = ev_when_of(&f->start, f->has_end ? &f->end : NULL, f->minutes);
    ev_when_whole_days(&facts->when);
    facts->mode = f->online && f->onsite ? EV_MODE_HYBRID
                  : f->online            ? EV_MODE_ONLINE
                  : f->onsite            ? EV_MODE_ONSITE
                                         : EV_MODE_UNKNOWN;
    facts->place = ev_values_join(&f->v, f->places, f->places_count, "; ");
    facts->people = f->people.items;
    facts->people_count = f->people.count;
    facts->orgs = f->orgs.items;
    facts->orgs_count = f->orgs.count;
    facts->tags = f->tags.items;
    facts->tags_count = f->tags.count;
}

void ev_thing_to_mention(struct ev_things *things, uint32_t thing, const struct ev_page *page,
                         struct ev_bytes base, struct ev_arena *arena, struct ev_mentions *out)
{
    struct filling f = { .v = { things, arena, base }, .thing = thing };
    struct ev_mention *mention;

    f.start.minute = f.end.minute = EV_NO_MINUTE;
    f.start.zone_minutes = f.end.zone_minutes = EV_NO_ZONE;
    f.facts.when = (struct ev_when)EV_WHEN_INIT;
    properties_take(&f, thing);
    schedule_take(&f);
    facts_finish(&f);
    if ((f.facts.title.len == 0 && f.facts.when.start.year == 0) || is_passing_mention(&f) ||
        things->status != EV_OK)
        return;
    if ((mention = EV_VEC_ADD(out, arena)) == NULL) {
        things->status = EV_EMEM;
        return;
    }
    mention->facts = f.facts;
    mention->source = page->source;
    mention->source.span = ev_thing_at(things, thing)->place;
    mention->evidence = f.evidence.items;
    mention->evidence_count = f.evidence.count;
}
