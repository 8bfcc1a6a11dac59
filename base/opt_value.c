/* Reading the values of options: numbers and points in time. */
#include "evsearch/option.h"

#include <string.h>

enum { SECONDS_PER_DAY = 86400 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A decimal number that is the whole of text; false if it is none or does not fit. */
static bool read_decimal(const char *text, int64_t *out)
{
    bool negative = *text == '-';
    int64_t value = 0;

    if (negative || *text == '+')
        text++;
    if (!is_digit(*text))
        return false;
    for (; is_digit(*text); text++) {
        int digit = *text - '0';

        if (value > (INT64_MAX - digit) / 10)
            return false;
        value = value * 10 + digit;
    }
    if (*text != '\0')
        return false;
    *out = negative ? -value : value;
    return true;
}

enum ev_status ev_option_number(const char *what, const char *text, int64_t min, int64_t max,
                                int64_t *out, struct ev_error *err)
{
    int64_t value;

    if (!read_decimal(text, &value) || value < min || value > max)
        return ev_fail(err, EV_EUSAGE, "%s: \"%s\" is no number from %lld to %lld", what, text,
                       (long long)min, (long long)max);
    *out = value;
    return EV_OK;
}

/* count digits at *p as a number, and move *p behind them. */
static bool read_digits(const char **p, int count, int *out)
{
    int value = 0;

    for (int i = 0; i < count; i++) {
        if (!is_digit((*p)[i]))
            return false;
        value = value * 10 + ((*p)[i] - '0');
    }
    *p += count;
    *out = value;
    return true;
}

static bool read_char(const char **p, char c)
{
    if (**p != c)
        return false;
    (*p)++;
    return true;
}

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Days since 1970-01-01 of a Gregorian date; false if it does not exist. */
static bool civil_days(int year, int month, int day, int64_t *out)
{
    static const int lengths[12] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    int64_t y, days;

    if (year < 1 || month < 1 || month > 12 || day < 1)
        return false;
    if (day > lengths[month - 1] + (month == 2 && is_leap(year) ? 1 : 0))
        return false;
    y = year - 1;
    days = y * 365 + y / 4 - y / 100 + y / 400 + day - 1;
    for (int m = 1; m < month; m++)
        days += lengths[m - 1] + (m == 2 && is_leap(year) ? 1 : 0);
    *out = days - 719162; /* 0001-01-01 to 1970-01-01 */
    return true;
}

static bool read_clock(const char **p, int64_t *seconds)
{
    int hour, minute, second;

    if (!read_char(p, 'T') || !read_digits(p, 2, &hour) || !read_char(p, ':') ||
        !read_digits(p, 2, &minute) || !read_char(p, ':') || !read_digits(p, 2, &second) ||
        !read_char(p, 'Z'))
        return false;
    *seconds = hour * 3600 + minute * 60 + second;
    return hour < 24 && minute < 60 && second < 60;
}

static bool read_time(const char *text, int64_t *utc_s)
{
    const char *p = text;
    int year, month, day;
    int64_t days, seconds = 0;

    if (*p == '@')
        return read_decimal(p + 1, utc_s);
    if (!read_digits(&p, 4, &year) || !read_char(&p, '-') || !read_digits(&p, 2, &month) ||
        !read_char(&p, '-') || !read_digits(&p, 2, &day) || !civil_days(year, month, day, &days))
        return false;
    if (*p != '\0' && !read_clock(&p, &seconds))
        return false;
    if (*p != '\0')
        return false;
    *utc_s = days * SECONDS_PER_DAY + seconds;
    return true;
}

enum ev_status ev_option_time(const char *what, const char *text, int64_t *utc_s,
                              struct ev_error *err)
{
    int64_t value;

    if (!read_time(text, &value))
        return ev_fail(err, EV_EUSAGE,
                       "%s: \"%s\" is no time; write 2021-01-12, 2021-01-12T10:30:00Z or "
                       "@1610447400",
                       what, text);
    *utc_s = value;
    return EV_OK;
}
