/* The date words of a query. */

#include "event/when.h"

enum unit { UNIT_DAY, UNIT_WEEK, UNIT_MONTH, UNIT_QUARTER, UNIT_YEAR };

static const struct {
    const char *word;
    enum unit unit;
} units[] = {
    { "day", UNIT_DAY },         { "days", UNIT_DAY },         { "week", UNIT_WEEK },
    { "weeks", UNIT_WEEK },      { "month", UNIT_MONTH },      { "months", UNIT_MONTH },
    { "quarter", UNIT_QUARTER }, { "quarters", UNIT_QUARTER }, { "year", UNIT_YEAR },
    { "years", UNIT_YEAR },
};

static const struct {
    const char *word;
    int direction;
} directions[] = {
    { "this", 0 },      { "current", 0 }, { "last", -1 },  { "past", -1 },
    { "previous", -1 }, { "next", 1 },    { "coming", 1 },
};

static const struct {
    const char *word;
    int days;
} day_names[] = { { "today", 0 }, { "yesterday", -1 }, { "tomorrow", 1 } };

enum { COUNT_MAX = 10000 };

struct span {
    struct ev_day first, last;
};

static struct ev_day add_days(struct ev_day day, int32_t days)
{
    return ev_day_from_number(ev_day_number(day) + days);
}

/* The day n months on, or the last of its month if that is shorter. */
static struct ev_day add_months(struct ev_day day, int n)
{
    int month = day.year * 12 + day.month - 1 + n;
    struct ev_day out = { (int16_t)(month / 12), (uint8_t)(month % 12 + 1), day.day };

    if (out.day > ev_month_days(out.year, out.month))
        out.day = (uint8_t)ev_month_days(out.year, out.month);
    return out;
}

static int months_of(enum unit unit)
{
    return unit == UNIT_YEAR ? 12 : unit == UNIT_QUARTER ? 3 : 1;
}

/* The day, week, month ... that is n after the one today is in. */
static struct span whole_unit(struct ev_day today, enum unit unit, int n)
{
    struct ev_day first = today;

    if (unit == UNIT_DAY || unit == UNIT_WEEK) {
        int days = unit == UNIT_DAY ? 1 : 7;

        if (unit == UNIT_WEEK)
            first = add_days(first, 1 - ev_day_weekday(first));
        first = add_days(first, n * days);
        return (struct span){ first, add_days(first, days - 1) };
    }
    first.day = 1;
    first.month = (uint8_t)(first.month - (first.month - 1) % months_of(unit));
    first = add_months(first, n * months_of(unit));
    return (struct span){ first, add_days(add_months(first, months_of(unit)), -1) };
}

/* From today n units ahead, or back. */
static struct span units_from(struct ev_day today, enum unit unit, int n)
{
    struct ev_day other = unit <= UNIT_WEEK ? add_days(today, n * (unit == UNIT_DAY ? 1 : 7))
                                            : add_months(today, n * months_of(unit));

    return n < 0 ? (struct span){ other, today } : (struct span){ today, other };
}

/* Take the first word off *text. */
static struct ev_bytes take_word(struct ev_bytes *text)
{
    size_t n = 0;
    struct ev_bytes word;

    *text = ev_bytes_trim(*text);
    while (n < text->len && text->data[n] != ' ' && text->data[n] != '\t')
        n++;
    word = ev_bytes_slice(*text, 0, n);
    *text = ev_bytes_trim(ev_bytes_slice(*text, n, text->len));
    return word;
}

/* A number of at most COUNT_MAX, -1 if word is none. */
static int read_count(struct ev_bytes word)
{
    int n = 0;

    for (size_t i = 0; i < word.len; i++) {
        if (word.data[i] < '0' || word.data[i] > '9')
            return -1;
        n = n * 10 + (word.data[i] - '0');
        if (n > COUNT_MAX)
            return -1;
    }
    return word.len == 0 ? -1 : n;
}

static bool in_years(struct span s)
{
    return ev_day_exists(s.first) && ev_day_exists(s.last) && s.first.year != 0;
}

/* "today", "next month", "last 30 days". */
static bool read_relative(struct ev_bytes text, struct ev_day today, struct span *out)
{
    struct ev_bytes word = take_word(&text);
    int direction = 2, count = -1;

    for (size_t i = 0; i < sizeof day_names / sizeof day_names[0]; i++)
        if (text.len == 0 && ev_bytes_equal_nocase(word, ev_bytes_of(day_names[i].word))) {
            out->first = out->last = add_days(today, day_names[i].days);
            return in_years(*out);
        }
    for (size_t i = 0; i < sizeof directions / sizeof directions[0]; i++)
        if (ev_bytes_equal_nocase(word, ev_bytes_of(directions[i].word)))
            direction = directions[i].direction;
    if (direction == 2)
        return false;
    word = take_word(&text);
    count = read_count(word);
    if (count >= 0)
        word = take_word(&text);
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        if (text.len != 0 || !ev_bytes_equal_nocase(word, ev_bytes_of(units[i].word)))
            continue;
        if (count >= 0 && direction == 0)
            return false;
        *out = count >= 0 ? units_from(today, units[i].unit, direction * count)
                          : whole_unit(today, units[i].unit, direction);
        return in_years(*out);
    }
    return false;
}

/* Any date the scanner reads, if it is all of text. */
static bool read_written(struct ev_bytes text, struct ev_day today, struct span *out)
{
    struct ev_when_hit hit;
    struct ev_year_candidate this_year = { EV_YEAR_FROM_PAGE, { 0, 0, 0 } };

    this_year.day.year = today.year;
    if (ev_when_scan(text, NULL, &hit, 1) != 1 || hit.from != 0 || hit.past != text.len ||
        hit.kind == EV_WHEN_WEEKDAYS)
        return false;
    if (hit.when.start.year == 0 && !ev_when_resolve_year(&hit.when, 0, &this_year, 1))
        return false;
    if (hit.when.start_minute != EV_NO_MINUTE && hit.kind != EV_WHEN_DATE_TIME)
        return false;
    out->first = ev_day_first(hit.when.start);
    out->last = ev_day_last(hit.when.end.year == 0 ? hit.when.start : hit.when.end);
    return true;
}

static enum ev_status cannot_read(struct ev_bytes text, size_t offset, struct ev_error *err)
{
    return ev_error_at(
        err,
        ev_fail(err, EV_EQUERY, "\"%.*s\" is no date; say 2021-03 or 2021-01..2021-03",
                (int)(text.len > 60 ? 60 : text.len), text.data == NULL ? "" : text.data),
        NULL, 0, offset);
}

/* One end of a range, or all of it; offset is that of text in the query. */
static enum ev_status read_span(struct ev_bytes text, size_t offset, struct ev_day today,
                                struct span *out, struct ev_error *err)
{
    struct ev_day iso;
    enum ev_status st = ev_day_read_iso(text, &iso, err);

    if (st == EV_EINPUT)
        return ev_error_at(err, ev_fail(err, EV_EQUERY, "no such day: %.*s", EV_FMT(text)), NULL, 0,
                           offset);
    if (st == EV_OK) {
        *out = (struct span){ ev_day_first(iso), ev_day_last(iso) };
        return EV_OK;
    }
    if (read_relative(text, today, out) || read_written(text, today, out))
        return EV_OK;
    return cannot_read(text, offset, err);
}

/* The side of a range, without blanks, and where it begins. */
static struct ev_bytes side(struct ev_bytes text, size_t from, size_t past, size_t *offset)
{
    struct ev_bytes part = ev_bytes_slice(text, from, past), trimmed = ev_bytes_trim(part);

    *offset = trimmed.len == 0 ? from : from + (size_t)(trimmed.data - part.data);
    return trimmed;
}

enum ev_status ev_when_range_read(struct ev_bytes text, struct ev_day today, struct ev_day *from,
                                  struct ev_day *to, struct ev_error *err)
{
    size_t dots = ev_bytes_find(text, EV_LIT(".."), 0), left_at, right_at;
    struct ev_bytes left = side(text, 0, dots, &left_at), right;
    struct span a = { { 0, 0, 0 }, { 0, 0, 0 } }, b = a;
    enum ev_status st = EV_OK;

    if (dots == text.len) {
        st = read_span(left, left_at, today, &a, err);
        if (st != EV_OK)
            return st;
        *from = a.first;
        *to = a.last;
        return EV_OK;
    }
    right = side(text, dots + 2, text.len, &right_at);
    if (left.len == 0 && right.len == 0)
        return cannot_read(text, dots, err);
    if (left.len > 0)
        st = read_span(left, left_at, today, &a, err);
    if (st == EV_OK && right.len > 0)
        st = read_span(right, right_at, today, &b, err);
    if (st != EV_OK)
        return st;
    if (left.len > 0 && right.len > 0 && ev_day_compare(a.first, b.last) > 0)
        return ev_error_at(err, ev_fail(err, EV_EQUERY, "the range ends before it begins"), NULL, 0,
                           right_at);
    *from = a.first;
    *to = b.last;
    return EV_OK;
}
