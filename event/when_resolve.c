/* What a line leaves open: the year, the end, the zone. */
#include "event/when.h"

enum {
    NIGHT_FROM = 17 * 60, /* "20:00 - 02:00" runs into the night, "10:00 - 02:00" is a mistake */
    NIGHT_TO = 6 * 60,
    DAY_MINUTES = 24 * 60,
    HALF_DAY = 12 * 60,
    EARLY = 7 * 60, /* a header before it may be an afternoon hour without "pm" */
    POSTED_LATE_DAYS = 31
};

static const uint8_t year_confidences[] = {
    [EV_YEAR_FROM_HEADING] = 90, [EV_YEAR_FROM_PAGE] = 85, [EV_YEAR_FROM_TITLE] = 88,
    [EV_YEAR_FROM_SIBLING] = 75, [EV_YEAR_FROM_URL] = 70,  [EV_YEAR_FROM_POSTED] = 70,
    [EV_YEAR_FROM_CAPTURE] = 50,
};

/* ---- years ---- */

/* The year that puts month nearest to the candidate's month. */
static int nearest_year(struct ev_day candidate, int month)
{
    int ahead = candidate.month == 0 ? 0 : month - candidate.month;

    return candidate.year + (ahead < -6) - (ahead > 6);
}

/* The first year in which the day is not long before the posting. */
static int year_after_posting(struct ev_day posted, struct ev_day day)
{
    if (posted.month == 0)
        return posted.year;
    day.year = posted.year;
    if (ev_day_number(day) < ev_day_number(posted) - POSTED_LATE_DAYS)
        return posted.year + 1;
    return posted.year;
}

static int year_of_candidate(const struct ev_year_candidate *c, struct ev_day day)
{
    switch (c->from) {
    case EV_YEAR_FROM_HEADING:
    case EV_YEAR_FROM_SIBLING:
    case EV_YEAR_FROM_CAPTURE: return nearest_year(c->day, day.month);
    case EV_YEAR_FROM_POSTED: return year_after_posting(c->day, day);
    case EV_YEAR_FROM_PAGE:
    case EV_YEAR_FROM_TITLE:
    case EV_YEAR_FROM_URL: break;
    }
    return c->day.year;
}

/* Fill *when by the candidate, its year moved by shift; false if that makes no day. */
static bool fill_year(struct ev_when *when, const struct ev_year_candidate *c, int shift)
{
    struct ev_day start = when->start, end = when->end;

    if (c->day.year == 0 || (start.month == 0 && c->day.month == 0))
        return false;
    if (start.month == 0) {
        start.month = c->day.month;
        end.month =
            end.day == 0 || end.day >= start.day ? start.month : (uint8_t)(start.month % 12 + 1);
    }
    start.year = (int16_t)(year_of_candidate(c, start) + shift);
    if (end.day != 0 || end.month != 0)
        end.year = (int16_t)(start.year + (end.month < start.month));
    else
        end = start;
    if (!ev_day_exists(start) || !ev_day_exists(end))
        return false;
    when->start = start;
    when->end = end;
    return true;
}

/* May the year of such a candidate be off by one? */
static bool is_loose(enum ev_year_from from)
{
    return from >= EV_YEAR_FROM_URL;
}

/* The first candidate whose day has the weekday. */
static bool fill_by_weekday(struct ev_when *when, int weekday, const struct ev_year_candidate *c,
                            size_t count, size_t *chosen)
{
    static const int shifts[] = { 0, 1, -1 };

    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < (is_loose(c[i].from) ? 3u : 1u); k++) {
            struct ev_when filled = *when;

            if (!fill_year(&filled, &c[i], shifts[k]) || filled.start.day == 0 ||
                ev_day_weekday(filled.start) != weekday)
                continue;
            *when = filled;
            *chosen = i;
            return true;
        }
    return false;
}

static uint8_t least(unsigned a, unsigned b)
{
    return (uint8_t)(a < b ? a : b);
}

bool ev_when_resolve_year(struct ev_when *when, int weekday,
                          const struct ev_year_candidate *candidates, size_t count)
{
    size_t chosen = 0;
    bool checked = false;
    unsigned confidence;

    if (when->start.year != 0 || (when->start.month == 0 && when->start.day == 0))
        return false;
    if (weekday >= 1 && weekday <= 7)
        checked = fill_by_weekday(when, weekday, candidates, count, &chosen);
    while (!checked && chosen < count && !fill_year(when, &candidates[chosen], 0))
        chosen++;
    if (chosen == count)
        return false;
    confidence = year_confidences[candidates[chosen].from];
    when->flags |= EV_WHEN_YEAR_INFERRED;
    if (checked) {
        confidence += 10;
    } else if (weekday != 0 && when->start.day != 0) {
        when->flags |= EV_WHEN_WEEKDAY_MISMATCH;
        confidence -= 25;
    }
    when->confidence = least(when->confidence, least(confidence, 95));
    return true;
}

/* ---- times ---- */

static bool is_one_day(const struct ev_when *when)
{
    return (when->end.year == 0 && when->end.month == 0 && when->end.day == 0) ||
           ev_day_compare(when->start, when->end) == 0;
}

/* The day behind day, also without a year where that is sure; false if not. */
static bool next_day(struct ev_day *day)
{
    if (ev_day_precision(*day) == EV_PREC_DAY) {
        *day = ev_day_from_number(ev_day_number(*day) + 1);
        return true;
    }
    if (day->day >= 28)
        return false;
    day->day++;
    return true;
}

/* Put start and end on the day or days of when; the rules are those of ev_when_join. */
static void set_times(struct ev_when *when, int start, int end)
{
    when->start_minute = (int16_t)start;
    when->end_minute = EV_NO_MINUTE;
    if (end == EV_NO_MINUTE)
        return;
    if (!is_one_day(when) || end > start) {
        when->end_minute = (int16_t)end;
        return;
    }
    if (start >= NIGHT_FROM && end == 0) {
        when->end_minute = DAY_MINUTES;
        return;
    }
    if (start >= NIGHT_FROM && end <= NIGHT_TO && end < start) {
        struct ev_day night = when->start;

        if (!next_day(&night))
            return;
        when->end = night;
        when->end_minute = (int16_t)end;
        return;
    }
    when->flags |= EV_WHEN_END_BEFORE_START;
}

static void take_zone(struct ev_when *when, const struct ev_when *from)
{
    if (from->zone_known <= when->zone_known)
        return;
    when->zone = from->zone;
    when->zone_minutes = from->zone_minutes;
    when->zone_known = from->zone_known;
    when->flags &= ~(uint32_t)EV_WHEN_ZONE_ASSUMED;
}

bool ev_when_join(const struct ev_when_hit *date, const struct ev_when_hit *time,
                  struct ev_when *out)
{
    struct ev_when when = date->when;

    if (when.start.day == 0 || time->when.start_minute == EV_NO_MINUTE)
        return false;
    if (when.start_minute != EV_NO_MINUTE) {
        *out = when;
        return true;
    }
    if (time->kind == EV_WHEN_TIME && time->cue == EV_CUE_UNTIL)
        when.end_minute = time->when.start_minute;
    else
        set_times(&when, time->when.start_minute, time->when.end_minute);
    take_zone(&when, &time->when);
    when.confidence = least(when.confidence, time->when.confidence);
    *out = when;
    return true;
}

static bool add_duration(struct ev_when *when, int minutes)
{
    int end = when->start_minute + minutes;

    if (when->start_minute == EV_NO_MINUTE || when->end_minute != EV_NO_MINUTE ||
        !is_one_day(when) || minutes <= 0 || end > DAY_MINUTES)
        return false;
    when->end_minute = (int16_t)end;
    return true;
}

/* Start times agree: take what is missing. */
static bool complete_same_start(struct ev_when *when, const struct ev_when *body)
{
    bool changed = false;

    if (when->end_minute == EV_NO_MINUTE && body->end_minute > body->start_minute) {
        when->end_minute = body->end_minute;
        changed = true;
    }
    if (body->zone_known > when->zone_known) {
        take_zone(when, body);
        changed = true;
    }
    return changed;
}

/* "03:30" above a text that says "15:30", or an end that was dropped. */
static bool header_is_impossible(const struct ev_when *when, const struct ev_when *body)
{
    if ((when->flags & EV_WHEN_END_BEFORE_START) != 0 && when->end_minute == EV_NO_MINUTE)
        return body->end_minute != EV_NO_MINUTE;
    return when->start_minute < EARLY && body->start_minute == when->start_minute + HALF_DAY;
}

static bool zones_differ(const struct ev_when *a, const struct ev_when *b)
{
    return a->zone_known == EV_KNOWN_WRITTEN && b->zone_known == EV_KNOWN_WRITTEN &&
           (a->zone_minutes != b->zone_minutes || !ev_bytes_equal_nocase(a->zone, b->zone));
}

bool ev_when_complete(struct ev_when *when, const struct ev_when_hit *body)
{
    const struct ev_when *b = &body->when;
    uint32_t flags = when->flags;

    if (body->kind == EV_WHEN_DURATION)
        return add_duration(when, body->duration_minutes);
    if (b->start_minute == EV_NO_MINUTE || when->start.day == 0 || zones_differ(when, b))
        return false;
    if (when->start_minute == EV_NO_MINUTE) {
        set_times(when, b->start_minute, b->end_minute);
        take_zone(when, b);
        when->flags |= EV_WHEN_TIME_FROM_BODY;
        return true;
    }
    if (when->start_minute == b->start_minute)
        return complete_same_start(when, b);
    when->flags |= EV_WHEN_HEADER_BODY_DIFFER;
    if (header_is_impossible(when, b)) {
        set_times(when, b->start_minute, b->end_minute);
        take_zone(when, b);
        return true;
    }
    return when->flags != flags;
}

/* ---- months and years ---- */

/* First and last day touched; a party that ends at night is of the day it began on. */
static bool touched(const struct ev_when *when, struct ev_day *first, struct ev_day *last)
{
    if (when->start.year == 0)
        return false;
    *first = when->start;
    *last = when->end.year == 0 ? when->start : when->end;
    if (when->end_minute != EV_NO_MINUTE && when->end_minute <= NIGHT_TO &&
        when->start_minute >= NIGHT_FROM && ev_day_precision(*first) == EV_PREC_DAY &&
        ev_day_precision(*last) == EV_PREC_DAY && ev_day_number(*last) == ev_day_number(*first) + 1)
        *last = *first;
    return true;
}

size_t ev_when_touch_months(const struct ev_when *when, struct ev_day *months, size_t max)
{
    struct ev_day first, last;
    size_t n = 0;
    int month, past;

    if (!touched(when, &first, &last) || first.month == 0)
        return 0;
    month = first.year * 12 + first.month - 1;
    past = last.year * 12 + (last.month == 0 ? 12 : last.month);
    for (; month < past && n < max && n < EV_TOUCH_MONTHS_MAX; month++)
        months[n++] = (struct ev_day){ (int16_t)(month / 12), (uint8_t)(month % 12 + 1), 0 };
    return n;
}

size_t ev_when_touch_years(const struct ev_when *when, int16_t *years, size_t max)
{
    struct ev_day first, last;
    size_t n = 0;

    if (!touched(when, &first, &last))
        return 0;
    for (int16_t year = first.year; year <= last.year && n < max; year++)
        years[n++] = year;
    return n;
}
