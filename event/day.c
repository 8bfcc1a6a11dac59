#include "evsearch/day.h"

enum { DAYS_PER_ERA = 146097, YEARS_PER_ERA = 400, EPOCH_FROM_MARCH_0000 = 719468 };

enum ev_precision ev_day_precision(struct ev_day day)
{
    if (day.year == 0)
        return EV_PREC_NONE;
    if (day.month == 0)
        return EV_PREC_YEAR;
    return day.day == 0 ? EV_PREC_MONTH : EV_PREC_DAY;
}

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

unsigned ev_month_days(int year, int month)
{
    static const unsigned char days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

    if (month == 2 && is_leap(year))
        return 29;
    return days[(unsigned)(month - 1) % 12];
}

bool ev_day_exists(struct ev_day day)
{
    int leap_year = 2000; /* 29 February without a year may exist */

    if (day.year != 0 && (day.year < EV_YEAR_MIN || day.year > EV_YEAR_MAX))
        return false;
    if (day.month > 12 || day.day > 31)
        return false;
    if (day.month == 0)
        return day.day == 0 || day.year == 0;
    return day.day <= ev_month_days(day.year == 0 ? leap_year : day.year, day.month);
}

/* Years are counted from March, so that the leap day is the last of its year. */
int32_t ev_day_number(struct ev_day day)
{
    int32_t month = day.month == 0 ? 1 : day.month;
    int32_t in_month = day.day == 0 ? 1 : day.day;
    int32_t year = day.year - (month <= 2);
    int32_t era = year / YEARS_PER_ERA, in_era = year % YEARS_PER_ERA;
    int32_t from_march = (month + 9) % 12;
    int32_t in_year = (153 * from_march + 2) / 5 + in_month - 1;

    return era * DAYS_PER_ERA + in_era * 365 + in_era / 4 - in_era / 100 + in_year -
           EPOCH_FROM_MARCH_0000;
}

struct ev_day ev_day_from_number(int32_t number)
{
    int32_t n = number + EPOCH_FROM_MARCH_0000;
    int32_t era = n / DAYS_PER_ERA, in_era = n % DAYS_PER_ERA;
    int32_t year = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    int32_t in_year = in_era - (365 * year + year / 4 - year / 100);
    int32_t from_march = (5 * in_year + 2) / 153;
    int32_t month = from_march < 10 ? from_march + 3 : from_march - 9;

    return (struct ev_day){
        .year = (int16_t)(era * YEARS_PER_ERA + year + (month <= 2)),
        .month = (uint8_t)month,
        .day = (uint8_t)(in_year - (153 * from_march + 2) / 5 + 1),
    };
}

int ev_day_weekday(struct ev_day day)
{
    int since_monday = (int)((ev_day_number(day) + 3) % 7); /* 1970-01-01 was a Thursday */

    return (since_monday < 0 ? since_monday + 7 : since_monday) + 1;
}

struct ev_day ev_day_first(struct ev_day day)
{
    if (day.month == 0)
        day.month = 1;
    if (day.day == 0)
        day.day = 1;
    return day;
}

struct ev_day ev_day_last(struct ev_day day)
{
    if (day.month == 0)
        day.month = 12;
    if (day.day == 0)
        day.day = (uint8_t)ev_month_days(day.year, day.month);
    return day;
}

int ev_day_compare(struct ev_day a, struct ev_day b)
{
    if (a.year != b.year)
        return a.year < b.year ? -1 : 1;
    if (a.month != b.month)
        return a.month < b.month ? -1 : 1;
    return a.day < b.day ? -1 : a.day > b.day;
}

void ev_day_print(struct ev_day day, struct ev_buf *out)
{
    enum ev_precision precision = ev_day_precision(day);

    if (precision >= EV_PREC_YEAR)
        ev_buf_add_fmt(out, "%04d", day.year);
    if (precision >= EV_PREC_MONTH)
        ev_buf_add_fmt(out, "-%02d", day.month);
    if (precision == EV_PREC_DAY)
        ev_buf_add_fmt(out, "-%02d", day.day);
}

/* The digits text[from, from + n) as a number, -1 if there are others. */
static int digits(struct ev_bytes text, size_t from, size_t n)
{
    int value = 0;

    if (from + n > text.len)
        return -1;
    for (size_t i = from; i < from + n; i++) {
        if (text.data[i] < '0' || text.data[i] > '9')
            return -1;
        value = value * 10 + (text.data[i] - '0');
    }
    return value;
}

enum ev_status ev_day_read_iso(struct ev_bytes text, struct ev_day *out, struct ev_error *err)
{
    int year, month = 0, day = 0;
    struct ev_day read;

    if (text.len != 4 && text.len != 7 && text.len != 10)
        return EV_END;
    if ((year = digits(text, 0, 4)) < 0)
        return EV_END;
    if (text.len >= 7 && (text.data[4] != '-' || (month = digits(text, 5, 2)) < 0))
        return EV_END;
    if (text.len == 10 && (text.data[7] != '-' || (day = digits(text, 8, 2)) < 0))
        return EV_END;
    read = (struct ev_day){ (int16_t)year, (uint8_t)month, (uint8_t)day };
    if (year == 0 || (text.len >= 7 && month == 0) || (text.len == 10 && day == 0) ||
        !ev_day_exists(read))
        return ev_fail(err, EV_EINPUT, "no such day: %.*s", EV_FMT(text));
    *out = read;
    return EV_OK;
}

static void print_minute(int minute, struct ev_buf *out)
{
    ev_buf_add_fmt(out, "T%02d:%02d", minute / 60, minute % 60);
}

/* EDTF knows no 24:00: midnight is the next day's 00:00. */
static void print_end(struct ev_day day, int minute, struct ev_buf *out)
{
    if (minute >= 24 * 60 && ev_day_precision(day) == EV_PREC_DAY) {
        day = ev_day_from_number(ev_day_number(day) + 1);
        minute -= 24 * 60;
    }
    ev_day_print(day, out);
    if (minute != EV_NO_MINUTE && ev_day_precision(day) == EV_PREC_DAY)
        print_minute(minute, out);
}

void ev_when_print_edtf(const struct ev_when *when, struct ev_buf *out)
{
    struct ev_day end = when->end.year == 0 ? when->start : when->end;

    if (when->start.year == 0)
        return;
    ev_day_print(when->start, out);
    if (when->start_minute != EV_NO_MINUTE && ev_day_precision(when->start) == EV_PREC_DAY)
        print_minute(when->start_minute, out);
    if (ev_day_compare(when->start, end) == 0 && when->end_minute == EV_NO_MINUTE)
        return;
    ev_buf_add_char(out, '/');
    print_end(end, when->end_minute, out);
}

const char *ev_when_flag_name(enum ev_when_flag flag)
{
    switch (flag) {
    case EV_WHEN_END_BEFORE_START: return "end-before-start";
    case EV_WHEN_WEEKDAY_MISMATCH: return "weekday-mismatch";
    case EV_WHEN_HEADER_BODY_DIFFER: return "header-body-differ";
    case EV_WHEN_YEAR_INFERRED: return "year-inferred";
    case EV_WHEN_ZONE_ASSUMED: return "zone-assumed";
    case EV_WHEN_TIME_FROM_BODY: return "time-from-body";
    case EV_WHEN_DATE_FROM_BODY: return "date-from-body";
    case EV_WHEN_SOURCES_DIFFER: return "sources-differ";
    }
    return NULL;
}
