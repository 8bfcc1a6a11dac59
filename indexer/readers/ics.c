/*
 * iCalendar (RFC 5545): one mention per occurrence of each VEVENT.
 *
 * The file is cut into components first (ics_parts.h), libical reads each of them.
 */
#include <libical/ical.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "indexer/page/charset.h"
#include "indexer/readers/ics_dates.h"
#include "indexer/readers/readers.h"

EV_VEC(events, struct ev_ics_event);

struct calendar {
    struct ev_input *in;
    const struct ev_sink *sink;
    struct ev_arena *arena;
    struct ev_ics_parts parts;
    struct ev_ics_calendars calendars;
    struct ev_ics_zones zones;
    struct events events;
    struct ev_ics_event **by_identity; /* by uid, then occurrence */
    struct ev_decoded text;
    size_t mentions, max_mentions;
    unsigned fruitless; /* as in struct ev_ics_context */
};

static int ics_bid(struct ev_bytes head, const char *name, struct ev_bytes media_type)
{
    struct ev_bytes text = head;
    int outside = ev_reader_bid_outside(&ev_reader_ics, name, media_type);

    if (ev_bytes_starts(text, EV_LIT("\xEF\xBB\xBF")))
        text = ev_bytes_slice(text, 3, text.len);
    text = ev_bytes_trim(text);
    if (ev_bytes_equal_nocase(ev_bytes_slice(text, 0, 15), EV_LIT("BEGIN:VCALENDAR")))
        return 95;
    if (ev_bytes_equal_nocase(ev_bytes_slice(text, 0, 12), EV_LIT("BEGIN:VEVENT")))
        return 90;
    return outside > 0 && head.len > 0 && memchr(head.data, '\0', head.len) == NULL ? outside : 0;
}

static void libical_set_up(void)
{
    icalerror_set_errors_are_fatal(0);
}

/* ---- components ------------------------------------------------------------------------- */

/* The component of a part, for icalcomponent_free(); NULL if libical cannot read it. */
static icalcomponent *component_parse(const struct ev_ics_part *part, struct ev_buf *scratch)
{
    icalcomponent *component;

    ev_buf_reset(scratch);
    ev_buf_add_bytes(scratch, part->text);
    if (!part->closed)
        ev_buf_add_str(scratch,
                       part->kind == EV_ICS_EVENT ? "\r\nEND:VEVENT\r\n" : "\r\nEND:VTIMEZONE\r\n");
    if (scratch->status != EV_OK)
        return NULL;
    component = icalparser_parse_string(scratch->data);
    icalmemory_free_ring();
    return component;
}

static bool zone_add(struct calendar *c, const struct ev_ics_part *part, struct ev_buf *scratch)
{
    icalcomponent *component = component_parse(part, scratch);
    icaltimezone *zone = component == NULL ? NULL : icaltimezone_new();
    struct ev_ics_zone *slot;

    if (zone == NULL || icaltimezone_set_component(zone, component) == 0) {
        if (zone != NULL)
            icaltimezone_free(zone, 1);
        if (component != NULL)
            icalcomponent_free(component);
        return true;
    }
    if ((slot = EV_VEC_ADD(&c->zones, c->arena)) == NULL) {
        icaltimezone_free(zone, 1);
        return false;
    }
    *slot = (struct ev_ics_zone){ ev_bytes_of(icaltimezone_get_tzid(zone)), zone, part->calendar };
    return true;
}

static bool event_add(struct calendar *c, const struct ev_ics_part *part, struct ev_buf *scratch)
{
    struct ev_error problem = EV_ERROR_INIT;
    icalcomponent *component = component_parse(part, scratch);
    struct ev_ics_event *event;

    if (component == NULL || icalcomponent_isa(component) != ICAL_VEVENT_COMPONENT) {
        if (component != NULL)
            icalcomponent_free(component);
        ev_fail(&problem, EV_EINPUT, "a calendar entry that cannot be read");
        ev_reader_problem(c->in, c->sink, &problem, part->place.line_first,
                          part->place.offset_first);
        return true;
    }
    if ((event = EV_VEC_ADD(&c->events, c->arena)) == NULL) {
        icalcomponent_free(component);
        return false;
    }
    event->part = part;
    event->component = component;
    return true;
}

/* All zones, then all events, since an event may stand before its zone. */
static enum ev_status components_read(struct calendar *c, struct ev_error *err)
{
    struct ev_ics_context context = { c->arena, &c->zones, &c->calendars, NULL };
    struct ev_buf scratch;
    bool good = true;

    ev_buf_init(&scratch, EV_BUF_MAX);
    for (int kind = EV_ICS_TIMEZONE; kind >= EV_ICS_EVENT; kind--)
        for (size_t i = 0; i < c->parts.count && good; i++) {
            const struct ev_ics_part *part = &c->parts.items[i];

            if ((int)part->kind == kind)
                good = kind == EV_ICS_EVENT ? event_add(c, part, &scratch)
                                            : zone_add(c, part, &scratch);
        }
    good = good && scratch.status == EV_OK;
    for (size_t i = 0; i < c->events.count && good; i++)
        good = ev_ics_event_read(&c->events.items[i], &context) == EV_OK;
    ev_buf_clear(&scratch);
    return good ? EV_OK : ev_fail(err, EV_EMEM, "no memory for a calendar");
}

/* ---- which entries are one event ---------------------------------------------------------- */

static int identity_compare(const void *a, const void *b)
{
    const struct ev_ics_event *const *x = a, *const *y = b;
    int order = ev_bytes_compare((*x)->uid, (*y)->uid);

    if (order == 0 && (*x)->replaces != (*y)->replaces)
        order = (*x)->replaces < (*y)->replaces ? -1 : 1;
    if (order == 0 && (*x)->sequence != (*y)->sequence)
        order = (*x)->sequence < (*y)->sequence ? -1 : 1;
    return order != 0 ? order : *x < *y ? -1 : *x > *y;
}

/* Of entries with one identity the one with the highest SEQUENCE counts (RFC 5546 2.1.5). */
static bool identities_sort(struct calendar *c)
{
    size_t count = c->events.count;

    c->by_identity = ev_arena_array(c->arena, count, sizeof *c->by_identity);
    if (c->by_identity == NULL)
        return false;
    for (size_t i = 0; i < count; i++)
        c->by_identity[i] = &c->events.items[i];
    if (count > 1)
        qsort(c->by_identity, count, sizeof *c->by_identity, identity_compare);
    for (size_t i = 0; i + 1 < count; i++) {
        struct ev_ics_event *one = c->by_identity[i];
        const struct ev_ics_event *next = c->by_identity[i + 1];

        one->superseded = one->uid.len > 0 && ev_bytes_equal(one->uid, next->uid) &&
                          one->replaces == next->replaces && one->sequence < next->sequence;
    }
    return true;
}

/* Is there an entry of its own for the occurrence of event at this instant? */
static bool is_replaced(const struct calendar *c, const struct ev_ics_event *event, int64_t at)
{
    size_t low = 0, high = c->events.count;

    if (event->uid.len == 0 || event->replaces != INT64_MIN)
        return false;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct ev_ics_event *other = c->by_identity[middle];
        int order = ev_bytes_compare(other->uid, event->uid);

        if (order < 0 || (order == 0 && other->replaces < at))
            low = middle + 1;
        else
            high = middle;
    }
    return low < c->events.count && c->by_identity[low]->replaces == at &&
           ev_bytes_equal(c->by_identity[low]->uid, event->uid);
}

/* ---- mentions ------------------------------------------------------------------------------ */

static struct ev_span place_in_input(const struct calendar *c, struct ev_span place)
{
    if (c->text.moved) {
        place.offset_first = place.offset_past = EV_NO_OFFSET;
    } else {
        place.offset_first += c->text.skipped;
        place.offset_past += c->text.skipped;
    }
    return place;
}

static enum ev_status mention_give(struct calendar *c, const struct ev_ics_event *event,
                                   icaltimetype start, struct ev_error *err)
{
    struct ev_mention mention = { .facts = event->facts, .source = c->in->source };

    if (c->mentions >= c->max_mentions)
        return EV_OK;
    mention.facts.when = ev_ics_when(event, start);
    mention.source.span = place_in_input(c, event->part->place);
    mention.rank = (uint32_t)c->mentions++;
    mention.evidence = event->evidence.items;
    mention.evidence_count = event->evidence.count;
    return c->sink->mention == NULL ? EV_OK : c->sink->mention(c->sink->ctx, &mention, err);
}

static void tell_limit(struct calendar *c, const struct ev_ics_event *event)
{
    struct ev_error problem = EV_ERROR_INIT;

    ev_fail(&problem, EV_ELIMIT, "more than %d dates of one entry: the rest is left out",
            EV_ICS_OCCURRENCES_MAX);
    ev_reader_problem(c->in, c->sink, &problem, event->part->place.line_first,
                      place_in_input(c, event->part->place).offset_first);
}

static int64_t captured(const struct calendar *c)
{
    /* the time of a file says when it was copied, not until when its rules held */
    return c->in->source.captured_from == EV_CAPTURE_FILE_TIME ? INT64_MIN
                                                               : c->in->source.captured_utc_s;
}

static enum ev_status event_give(struct calendar *c, const struct ev_ics_event *event,
                                 struct ev_error *err)
{
    struct ev_ics_context context = { c->arena, &c->zones, &c->calendars, &c->fruitless };
    struct ev_ics_times times = { 0 };
    enum ev_status st;
    bool cut;

    if (event->superseded || (event->facts.title.len == 0 && icaltime_is_null_time(event->start)))
        return EV_OK;
    if (event->replaces != INT64_MIN || icaltime_is_null_time(event->start))
        return mention_give(c, event, event->start, err);
    if (ev_ics_occurrences(event, captured(c), &context, &times, &cut) != EV_OK)
        return ev_fail(err, EV_EMEM, "no memory for the dates of a calendar entry");
    if (cut)
        tell_limit(c, event);
    st = EV_OK;
    for (size_t i = 0; i < times.count && st == EV_OK; i++)
        if (!is_replaced(c, event, ev_ics_instant(times.items[i], event->zone)))
            st = mention_give(c, event, times.items[i], err);
    return st;
}

static enum ev_status events_give(struct calendar *c, struct ev_error *err)
{
    enum ev_status st = EV_OK;
    struct ev_error problem = EV_ERROR_INIT;

    if (!identities_sort(c))
        return ev_fail(err, EV_EMEM, "no memory for %zu calendar entries", c->events.count);
    for (size_t i = 0; i < c->events.count && st == EV_OK && c->mentions < c->max_mentions; i++)
        st = event_give(c, &c->events.items[i], err);
    if (c->fruitless >= EV_ICS_FRUITLESS_MAX) {
        ev_fail(&problem, EV_ELIMIT,
                "%d rules that hardly ever hold: further ones are not followed",
                EV_ICS_FRUITLESS_MAX);
        ev_reader_problem(c->in, c->sink, &problem, 0, EV_NO_OFFSET);
    }
    if (st == EV_OK && c->mentions >= c->max_mentions) {
        ev_fail(&problem, EV_ELIMIT, "more than %zu events: the rest is left out", c->max_mentions);
        ev_reader_problem(c->in, c->sink, &problem, 0, EV_NO_OFFSET);
    }
    return st;
}

static void calendar_clear(struct calendar *c)
{
    for (size_t i = 0; i < c->events.count; i++)
        icalcomponent_free(c->events.items[i].component);
    for (size_t i = 0; i < c->zones.count; i++)
        icaltimezone_free(c->zones.items[i].zone, 1);
}

static enum ev_status ics_read(struct ev_input *in, const struct ev_read_options *options,
                               const struct ev_sink *sink, struct ev_arena *arena,
                               struct ev_error *err)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    struct ev_limits defaults = EV_LIMITS_DEFAULT;
    struct calendar c = { .in = in, .sink = sink, .arena = arena };
    struct ev_bytes bytes;
    enum ev_status st;

    pthread_once(&once, libical_set_up);
    c.max_mentions =
        options->limits.max_mentions != 0 ? options->limits.max_mentions : defaults.max_mentions;
    st = ev_reader_take_page(in, options, sink, &bytes, err);
    if (st == EV_OK)
        st = ev_decode(bytes, in->charset_hint, EV_MARKUP_NONE, arena, &c.text, err);
    if (st == EV_OK)
        st = ev_ics_cut(c.text.text, arena, &c.parts, &c.calendars, err);
    if (st == EV_OK)
        st = components_read(&c, err);
    if (st == EV_OK)
        st = events_give(&c, err);
    calendar_clear(&c);
    return st;
}

const struct ev_reader ev_reader_ics = {
    "ics",
    "text/calendar application/ics",
    "ics ical ifb icalendar",
    "iCalendar: one record per date of each entry",
    ics_bid,
    ics_read,
};
