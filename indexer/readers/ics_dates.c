#include "indexer/readers/ics_dates.h"

#include <stdlib.h>

static const int64_t window_s = (int64_t)366 * 86400;

struct times {
    struct ev_ics_times *list;
    struct ev_arena *arena;
    unsigned *fruitless;
    bool failed;
};

static void time_add(struct times *t, icaltimetype time)
{
    icaltimetype *slot = EV_VEC_ADD(t->list, t->arena);

    if (slot == NULL)
        t->failed = true;
    else
        *slot = time;
}

/* Up to when a rule without an end is followed, seconds since 1970. */
static int64_t window_past(const struct ev_ics_event *event, int64_t captured_utc_s)
{
    static const icalproperty_kind stamps[] = { ICAL_DTSTAMP_PROPERTY, ICAL_LASTMODIFIED_PROPERTY };
    int64_t latest = ev_ics_instant(event->start, event->zone);

    for (size_t i = 0; i < sizeof stamps / sizeof stamps[0]; i++) {
        icalproperty *p = icalcomponent_get_first_property(event->component, stamps[i]);
        icaltimetype t = p == NULL                            ? icaltime_null_time()
                         : stamps[i] == ICAL_DTSTAMP_PROPERTY ? icalproperty_get_dtstamp(p)
                                                              : icalproperty_get_lastmodified(p);

        if (!icaltime_is_null_time(t) && t.year <= EV_YEAR_MAX && t.year >= EV_YEAR_MIN &&
            ev_ics_instant(t, NULL) > latest)
            latest = ev_ics_instant(t, NULL);
    }
    if (captured_utc_s > latest)
        latest = captured_utc_s;
    return latest + window_s;
}

static void fruitless_note(struct times *t)
{
    if (t->fruitless != NULL)
        ++*t->fruitless;
}

static void rule_follow(struct times *t, const struct ev_ics_event *event,
                        struct icalrecurrencetype rule, int64_t past, bool *cut)
{
    bool bounded = rule.count > 0 || !icaltime_is_null_time(rule.until);
    icalrecur_iterator *iterator;
    icaltimetype next = icaltime_null_time();
    size_t count = 0;

    /* An entry for every minute is no event, and a rule of them that never holds never ends. */
    if (rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE ||
        rule.freq == ICAL_HOURLY_RECURRENCE || rule.freq == ICAL_NO_RECURRENCE ||
        (t->fruitless != NULL && *t->fruitless >= EV_ICS_FRUITLESS_MAX))
        return;
    if ((iterator = icalrecur_iterator_new(rule, event->start)) == NULL) {
        fruitless_note(t); /* libical looks for the first date here */
        return;
    }
    while (!t->failed && !icaltime_is_null_time(next = icalrecur_iterator_next(iterator))) {
        if (next.year > EV_YEAR_MAX || (!bounded && ev_ics_instant(next, event->zone) > past))
            break;
        if (count++ == EV_ICS_OCCURRENCES_MAX) {
            *cut = true;
            break;
        }
        time_add(t, next);
    }
    if (icaltime_is_null_time(next) && icaltime_is_null_time(rule.until) &&
        (rule.count <= 0 || count < (size_t)rule.count))
        fruitless_note(t);
    icalrecur_iterator_free(iterator);
}

static void rules_follow(struct times *t, const struct ev_ics_event *event, int64_t past, bool *cut)
{
    icalcomponent *c = event->component;
    icalproperty *p = icalcomponent_get_first_property(c, ICAL_RRULE_PROPERTY);

    for (; p != NULL; p = icalcomponent_get_next_property(c, ICAL_RRULE_PROPERTY))
        rule_follow(t, event, icalproperty_get_rrule(p), past, cut);
}

static void further_add(struct times *t, const struct ev_ics_event *event)
{
    icalcomponent *c = event->component;
    icalproperty *p = icalcomponent_get_first_property(c, ICAL_RDATE_PROPERTY);

    for (; p != NULL; p = icalcomponent_get_next_property(c, ICAL_RDATE_PROPERTY)) {
        struct icaldatetimeperiodtype date = icalproperty_get_rdate(p);
        icaltimetype time = icaltime_is_null_time(date.time) ? date.period.start : date.time;

        if (!icaltime_is_null_time(time) && time.year >= EV_YEAR_MIN && time.year <= EV_YEAR_MAX)
            time_add(t, time);
    }
}

/* ---- ascending, without doubles and exceptions ------------------------------------------- */

struct instant {
    int64_t at;
    icaltimetype time;
};

static int instant_compare(const void *a, const void *b)
{
    const struct instant *x = a, *y = b;

    return x->at < y->at ? -1 : x->at > y->at;
}

static int number_compare(const void *a, const void *b)
{
    const int64_t *x = a, *y = b;

    return *x < *y ? -1 : *x > *y;
}

EV_VEC(numbers, int64_t);

/* The instants that EXDATE takes out, ascending; whole days as their midnight. */
static bool exceptions_read(const struct ev_ics_event *event, const struct ev_ics_context *context,
                            struct numbers *out)
{
    icalcomponent *c = event->component;
    icalproperty *p = icalcomponent_get_first_property(c, ICAL_EXDATE_PROPERTY);

    for (; p != NULL; p = icalcomponent_get_next_property(c, ICAL_EXDATE_PROPERTY)) {
        icaltimetype time = icalproperty_get_exdate(p);
        icaltimezone *zone = ev_ics_zone_of(p, event->part->calendar, context->zones);
        int64_t *slot;

        if (icaltime_is_null_time(time) || time.year < EV_YEAR_MIN || time.year > EV_YEAR_MAX)
            continue;
        if ((slot = EV_VEC_ADD(out, context->arena)) == NULL)
            return false;
        if (time.is_date && !event->start.is_date) { /* meant is the occurrence on that day */
            time.is_date = 0;
            time.hour = event->start.hour;
            time.minute = event->start.minute;
            time.second = event->start.second;
        }
        *slot = ev_ics_instant(time, zone != NULL ? zone : event->zone);
    }
    if (out->count > 1)
        qsort(out->items, out->count, sizeof *out->items, number_compare);
    return true;
}

static bool is_among(const struct numbers *numbers, int64_t at)
{
    return numbers->count > 0 && bsearch(&at, numbers->items, numbers->count,
                                         sizeof *numbers->items, number_compare) != NULL;
}

static bool times_order(const struct ev_ics_event *event, struct ev_ics_times *list,
                        const struct ev_ics_context *context)
{
    struct instant *order = ev_arena_array(context->arena, list->count, sizeof *order);
    struct numbers exceptions = { 0 };
    size_t kept = 0;

    if (order == NULL || !exceptions_read(event, context, &exceptions))
        return false;
    for (size_t i = 0; i < list->count; i++)
        order[i] = (struct instant){ ev_ics_instant(list->items[i], event->zone), list->items[i] };
    if (list->count > 1)
        qsort(order, list->count, sizeof *order, instant_compare);
    for (size_t i = 0; i < list->count; i++)
        if ((i == 0 || order[i].at != order[i - 1].at) && !is_among(&exceptions, order[i].at))
            list->items[kept++] = order[i].time;
    list->count = kept;
    return true;
}

enum ev_status ev_ics_occurrences(const struct ev_ics_event *event, int64_t captured_utc_s,
                                  const struct ev_ics_context *context, struct ev_ics_times *out,
                                  bool *cut)
{
    struct times t = { out, context->arena, context->fruitless, false };

    out->count = 0;
    *cut = false;
    time_add(&t, event->start);
    if (!icaltime_is_null_time(event->start)) {
        rules_follow(&t, event, window_past(event, captured_utc_s), cut);
        further_add(&t, event);
    }
    if (t.failed || (out->count > 1 && !times_order(event, out, context)))
        return EV_EMEM;
    return EV_OK;
}
