#include "searcher/render/dates.h"

static const char *const months[] = { "",        "January",  "February", "March",  "April",
                                      "May",     "June",     "July",     "August", "September",
                                      "October", "November", "December" };

static void day_part(struct ev_day day, bool with_month, bool with_year, struct ev_buf *out)
{
    if (day.day != 0)
        ev_buf_add_fmt(out, "%d", day.day);
    if (day.month != 0 && with_month)
        ev_buf_add_fmt(out, "%s%s", day.day != 0 ? " " : "", months[day.month % 13]);
    if (with_year)
        ev_buf_add_fmt(out, "%s%d", day.month != 0 ? " " : "", day.year);
}

static void add_minute(int minute, struct ev_buf *out)
{
    ev_buf_add_fmt(out, "%02d:%02d", minute / 60, minute % 60);
}

void ev_when_text(const struct ev_when *when, struct ev_buf *out)
{
    struct ev_day start = when->start, end = when->end;

    if (ev_day_precision(start) == EV_PREC_NONE) {
        ev_buf_add_str(out, "date not known");
        return;
    }
    if (end.year == 0)
        end = start;
    if (ev_day_compare(start, end) != 0) {
        bool same_year = start.year == end.year;
        bool same_month = same_year && start.month == end.month;

        day_part(start, !same_month, !same_year, out);
        ev_buf_add_str(out, " - ");
    }
    day_part(end, true, true, out);
    if (when->start_minute == EV_NO_MINUTE)
        return;
    ev_buf_add_str(out, ", ");
    add_minute(when->start_minute, out);
    if (when->end_minute != EV_NO_MINUTE) {
        ev_buf_add_str(out, " - ");
        add_minute(when->end_minute, out);
    }
    if (when->zone.len > 0) {
        ev_buf_add_char(out, ' ');
        ev_buf_add_bytes(out, when->zone);
    }
}

void ev_month_text(struct ev_day day, struct ev_buf *out)
{
    if (day.year == 0)
        ev_buf_add_str(out, "date not known");
    else
        day_part((struct ev_day){ day.year, day.month, 0 }, true, true, out);
}

void ev_moment_iso(struct ev_day day, int minute, struct ev_buf *out)
{
    ev_day_print(day, out);
    if (minute != EV_NO_MINUTE && day.day != 0) {
        ev_buf_add_char(out, 'T');
        add_minute(minute, out);
    }
}

/* Day and second of the day; false: not known, or beyond what days can say. */
static bool split_utc(int64_t utc_s, struct ev_day *day, int *second)
{
    int64_t days = utc_s / 86400 - (utc_s % 86400 < 0);

    if (utc_s == INT64_MIN || days > INT32_MAX || days < INT32_MIN)
        return false;
    *day = ev_day_from_number((int32_t)days);
    *second = (int)(utc_s - days * 86400);
    return true;
}

void ev_utc_iso(int64_t utc_s, struct ev_buf *out)
{
    struct ev_day day;
    int second;

    if (!split_utc(utc_s, &day, &second))
        return;
    ev_day_print(day, out);
    ev_buf_add_fmt(out, "T%02d:%02d:%02dZ", second / 3600, second / 60 % 60, second % 60);
}

void ev_utc_day(int64_t utc_s, struct ev_buf *out)
{
    struct ev_day day;
    int second;

    if (split_utc(utc_s, &day, &second))
        ev_day_print(day, out);
}
