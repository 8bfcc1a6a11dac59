#include "indexer/page/structured/moment.h"

struct cursor {
    struct ev_bytes s;
    size_t at;
};

static char peek(const struct cursor *c, size_t ahead)
{
    return c->at + ahead < c->s.len ? c->s.data[c->at + ahead] : '\0';
}

static bool skip(struct cursor *c, char what)
{
    if (peek(c, 0) != what)
        return false;
    c->at++;
    return true;
}

static size_t digits(const struct cursor *c)
{
    size_t n = 0;

    while (peek(c, n) >= '0' && peek(c, n) <= '9')
        n++;
    return n;
}

static unsigned number(struct cursor *c, size_t n)
{
    unsigned value = 0;

    for (; n > 0; n--)
        value = value * 10 + (unsigned)(c->s.data[c->at++] - '0');
    return value;
}

/* "-01-19", "0119", "-019" behind a year. */
static bool day_read(struct cursor *c, struct ev_day *day)
{
    bool dashed = false;
    size_t n;

    if (digits(c) == 0 && (peek(c, 0) == '-' || peek(c, 0) == '/' || peek(c, 0) == '.')) {
        c->at++;
        dashed = true;
    }
    n = digits(c);
    if (n == 3) { /* day of the year, ISO 8601 5.2.2.2 */
        unsigned nth = number(c, 3);

        *day = ev_day_from_number(ev_day_number((struct ev_day){ day->year, 1, 1 }) + (int)nth - 1);
        return nth >= 1 && nth <= 366;
    }
    if (n == 0)
        return !dashed;
    if ((dashed && n > 2) || (!dashed && n != 4 && n != 2))
        return false;
    day->month = (uint8_t)number(c, n < 2 ? n : 2);
    if (dashed && peek(c, 0) != '-' && peek(c, 0) != '/' && peek(c, 0) != '.')
        return day->month >= 1 && day->month <= 12;
    if (dashed)
        c->at++;
    n = digits(c);
    if (n == 0 || n > 2)
        return false;
    day->day = (uint8_t)number(c, n);
    return day->day >= 1 && day->month >= 1 && day->month <= 12 && day->day <= 31;
}

static bool date_read(struct cursor *c, struct ev_day *out)
{
    struct ev_day day = { 0, 0, 0 };
    struct cursor start = *c;
    size_t n = digits(c);

    if (n == 8 || n == 4) {
        unsigned year = number(c, 4);

        day.year = (int16_t)year;
        if (year >= EV_YEAR_MIN && year <= EV_YEAR_MAX && day_read(c, &day) && ev_day_exists(day)) {
            *out = day;
            return true;
        }
    }
    *c = start;
    return false;
}

/* "pm", "p.m." behind an hour: 12 more; 12am is 0. */
static unsigned half_read(struct cursor *c, unsigned hour)
{
    struct cursor start = *c;
    char half;

    skip(c, ' ');
    half = (char)(peek(c, 0) | 0x20);
    if (half != 'a' && half != 'p')
        goto none;
    c->at++;
    skip(c, '.');
    if ((peek(c, 0) | 0x20) != 'm')
        goto none;
    c->at++;
    skip(c, '.');
    return hour % 12 + (half == 'p' ? 12 : 0);
none:
    *c = start;
    return hour;
}

/* "14:00:00.000", "1400", "7pm"; a bare number of two digits is an hour behind a date only. */
static bool time_read(struct cursor *c, int16_t *minute)
{
    struct cursor start = *c;
    size_t n = digits(c), used;
    unsigned hour, minutes = 0;

    if (n != 1 && n != 2 && n != 4 && n != 6)
        return false;
    hour = number(c, n > 2 ? 2 : n);
    if (n >= 4)
        minutes = number(c, 2);
    if (n == 6)
        number(c, 2);
    if (n <= 2 && (peek(c, 0) == ':' || peek(c, 0) == '.') && peek(c, 1) >= '0' &&
        peek(c, 1) <= '9') {
        c->at++;
        if (digits(c) != 2)
            goto none;
        minutes = number(c, 2);
        if (skip(c, ':') && digits(c) == 2)
            number(c, 2);
    }
    if (peek(c, 0) == '.' && peek(c, 1) >= '0' && peek(c, 1) <= '9') {
        c->at++;
        number(c, digits(c) < 9 ? digits(c) : 9);
    }
    used = c->at;
    hour = half_read(c, hour);
    if (n == 1 && used == start.at + 1 && c->at == used)
        goto none; /* "7" alone */
    if (hour > 24 || minutes > 59 || (hour == 24 && minutes > 0))
        goto none;
    *minute = (int16_t)(hour % 24 * 60 + minutes);
    return true;
none:
    *c = start;
    return false;
}

static bool zone_read(struct cursor *c, struct ev_moment *m)
{
    struct cursor start = *c;
    int sign;
    size_t n;
    unsigned hours, minutes = 0;

    while (skip(c, ' '))
        ;
    start.at = c->at;
    if (skip(c, 'Z') || skip(c, 'z')) {
        m->zone_minutes = 0;
        m->zone = ev_bytes_slice(c->s, start.at, c->at);
        return true;
    }
    sign = skip(c, '+') ? 1 : skip(c, '-') ? -1 : 0;
    n = digits(c);
    if (sign == 0 || (n != 1 && n != 2 && n != 4))
        return false;
    hours = number(c, n < 2 ? n : 2);
    if (n == 4 || (skip(c, ':') && digits(c) == 2))
        minutes = number(c, 2);
    if (hours > 14 || minutes > 59)
        return false;
    m->zone_minutes = (int16_t)(sign * (int)(hours * 60 + minutes));
    m->zone = ev_bytes_slice(c->s, start.at, c->at);
    return true;
}

enum ev_status ev_moment_read(struct ev_bytes text, struct ev_moment *out)
{
    struct ev_moment m = { { 0, 0, 0 }, EV_NO_MINUTE, EV_NO_ZONE, { NULL, 0 } };
    struct cursor c = { ev_bytes_trim(text), 0 };
    bool dated = date_read(&c, &m.day);

    if (dated) {
        while (peek(&c, 0) == ' ' || peek(&c, 0) == 'T' || peek(&c, 0) == 't' || peek(&c, 0) == ',')
            c.at++;
    }
    if (c.at < c.s.len && (time_read(&c, &m.minute) || dated))
        zone_read(&c, &m);
    if (c.at < c.s.len || (!dated && (m.minute == EV_NO_MINUTE || c.s.len <= 2)))
        return EV_END;
    *out = m;
    return EV_OK;
}

enum ev_status ev_duration_read(struct ev_bytes text, int32_t *minutes)
{
    struct cursor c = { ev_bytes_trim(text), 0 };
    int64_t total = 0;
    bool in_time = false, any = false;

    if (!skip(&c, 'P'))
        return EV_END;
    while (c.at < c.s.len) {
        size_t n = digits(&c);
        unsigned value;

        if (n == 0 && !in_time && skip(&c, 'T')) {
            in_time = true;
            continue;
        }
        if (n == 0 || n > 6)
            return EV_END;
        value = number(&c, n);
        if (skip(&c, 'W') && !in_time)
            total += (int64_t)value * 7 * 24 * 60;
        else if (skip(&c, 'D') && !in_time)
            total += (int64_t)value * 24 * 60;
        else if (in_time && skip(&c, 'H'))
            total += (int64_t)value * 60;
        else if (in_time && skip(&c, 'M'))
            total += value;
        else if (!in_time || !skip(&c, 'S'))
            return EV_END; /* months and years have no fixed length */
        any = true;
    }
    if (!any || total > INT32_MAX)
        return EV_END;
    *minutes = (int32_t)total;
    return EV_OK;
}

/* ---- when -------------------------------------------------------------------------- */

static void when_end_after(struct ev_when *w, int32_t minutes)
{
    int64_t past;

    if (minutes <= 0 || ev_day_precision(w->start) != EV_PREC_DAY)
        return;
    if (w->start_minute == EV_NO_MINUTE) { /* whole days: P1D is the day itself */
        w->end = ev_day_from_number(ev_day_number(w->start) + (minutes - 1) / (24 * 60));
        return;
    }
    past = (int64_t)w->start_minute + minutes;
    w->end = ev_day_from_number(ev_day_number(w->start) + (int32_t)(past / (24 * 60)));
    w->end_minute = (int16_t)(past % (24 * 60));
}

static bool when_is_backwards(const struct ev_when *w)
{
    int order = ev_day_compare(w->start, w->end);

    if (ev_day_precision(w->start) != ev_day_precision(w->end))
        return ev_day_compare(ev_day_first(w->start), ev_day_last(w->end)) > 0;
    return order > 0 || (order == 0 && w->end_minute != EV_NO_MINUTE &&
                         w->start_minute != EV_NO_MINUTE && w->end_minute < w->start_minute);
}

void ev_when_whole_days(struct ev_when *w)
{
    bool to_last_minute = w->end_minute == 23 * 60 + 59;

    if (w->start_minute != 0 || (w->end_minute > 0 && !to_last_minute))
        return;
    if (w->end_minute == 0 && ev_day_compare(w->start, w->end) < 0)
        w->end = ev_day_from_number(ev_day_number(w->end) - 1);
    w->start_minute = w->end_minute = EV_NO_MINUTE;
}

static void when_end_set(struct ev_when *w, const struct ev_moment *end)
{
    w->end = end->day.year == 0 ? w->start : end->day;
    w->end_minute = end->minute;
    if (when_is_backwards(w)) {
        w->end = w->start;
        w->end_minute = EV_NO_MINUTE;
        w->flags |= EV_WHEN_END_BEFORE_START;
    }
}

struct ev_when ev_when_of(const struct ev_moment *start, const struct ev_moment *end,
                          int32_t minutes)
{
    struct ev_when w = EV_WHEN_INIT;

    if (start->day.year == 0)
        return w;
    w.start = w.end = start->day;
    w.start_minute = start->minute;
    w.confidence = 95;
    if (start->zone_minutes != EV_NO_ZONE) {
        w.zone_minutes = start->zone_minutes;
        w.zone = start->zone;
        w.zone_known = EV_KNOWN_WRITTEN;
    }
    if (end != NULL)
        when_end_set(&w, end);
    else
        when_end_after(&w, minutes);
    return w;
}
