#include <string.h>

#include "event/when_parts.h"

/*
 * The date grammar.  Every row is tried at every place; the longest match wins, of
 * equal ones the first.
 *
 *   d day, ordinal or not     M month name      Y year of four figures
 *   y year of two figures     m month number    R month in Roman figures
 *   n number of one or two figures: day or month, by the order
 *   w weekday, may be missing W weekday         V weekday without what follows it
 *   L days: "7, 8 and 10"     S season          Q quarter
 *   o "of", may be missing    E "every"         ' apostrophe
 *   , comma, may be missing   K comma           & "and", comma or slash
 *   ~ dash or "to"            | slash between two ends
 *   < the first end again     . / -  themselves x one of them, may be missing
 *   A B C  year, month, day signs of East Asia
 */
enum row_flag {
    ROW_TIGHT = 1 << 0,   /* no spaces inside */
    ROW_BARE = 1 << 1,    /* only as a whole line under a heading with its month */
    ROW_NO_YEAR = 1 << 2, /* a month's name that is an everyday word needs more support */
    ROW_LOOSE = 1 << 3,   /* might be a number of another sort: look around */
    ROW_US = 1 << 4       /* the numbers may be in American order */
};

struct date_row {
    struct ev_when_rule rule;
    uint8_t confidence;
    uint8_t flags;
};

#define ROW(pattern, kind, example, confidence, flags)          \
    {                                                           \
        { pattern, EV_WHEN_##kind, example }, confidence, flags \
    }

static const struct date_row rows[] = {
    /* the day first */
    ROW("w d x o M x , o Y", DATE, "Tuesday, 19 January 2021", 95, 0),
    ROW("w d o M", DATE, "den 5 april", 80, ROW_NO_YEAR),
    ROW("w d x o M x ' y", DATE, "12-Mar-'19", 80, 0),
    ROW("w d - M - y", DATE, "12-Mar-19", 75, ROW_TIGHT),
    ROW("w d ~ w d o M , o Y", DATE_RANGE, "7 - 8 December 2020", 95, 0),
    ROW("w d ~ w d o M", DATE_RANGE, "5-22 October", 80, ROW_NO_YEAR),
    ROW("w L o M , o Y", DAYS, "1 and 2 March 2022", 95, 0),
    ROW("w L o M", DAYS, "7 e 8 maggio", 80, ROW_NO_YEAR),
    ROW("w d o M ~ w d o M , o Y", DATE_RANGE, "30 November - 4 December 2020", 95, 0),
    ROW("w d o M , o Y ~ w d o M , o Y", DATE_RANGE, "30 December 2020 - 4 January 2021", 95, 0),
    ROW("w d o M ~ w d o M", DATE_RANGE, "30 November to 4 December", 80, ROW_NO_YEAR),
    ROW("w d o M & w d o M , o Y", DAYS, "30 November and 1 December 2020", 90, 0),
    /* the month first */
    ROW("w M d , Y", DATE, "February 2nd, 2021", 95, 0),
    ROW("w M d", DATE, "Sat, Mar 5", 80, ROW_NO_YEAR),
    ROW("w M d ~ w d , Y", DATE_RANGE, "March 5-7, 2021", 95, 0),
    ROW("w M d ~ w d", DATE_RANGE, "October 5 - 22", 80, ROW_NO_YEAR),
    ROW("w M L , Y", DAYS, "March 5, 6 and 7, 2021", 95, 0),
    ROW("w M L", DAYS, "March 5 and 7", 75, ROW_NO_YEAR),
    ROW("w M d ~ w M d , Y", DATE_RANGE, "November 30 - December 4, 2020", 95, 0),
    ROW("w M d , Y ~ w M d , Y", DATE_RANGE, "December 30, 2020 - January 4, 2021", 95, 0),
    ROW("w M d ~ w M d", DATE_RANGE, "November 30 - December 4", 80, ROW_NO_YEAR),
    ROW("w M d & w M d , Y", DAYS, "November 30 and December 1, 2020", 90, 0),
    /* the year first */
    ROW("Y , M d", DATE, "2023 Jul 18", 95, 0),
    ROW("Y x M x d", DATE, "2019. november 12", 95, 0),
    ROW("Y x M x d ~ d", DATE_RANGE, "2019. november 12-14", 95, 0),
    ROW("Y x M x d ~ M d", DATE_RANGE, "2019. november 30 - december 2", 95, 0),
    ROW("Y , d M", DATE, "2017, 20 December", 85, 0),
    /* months */
    ROW("M x , o Y", MONTH, "February, 2021", 85, 0),
    ROW("M ' y", MONTH, "Nov '21", 70, 0),
    ROW("M ~ M , o Y", MONTH_RANGE, "March - May 2021", 85, 0),
    ROW("M / M Y", MONTH_RANGE, "March/April 2021", 85, 0),
    ROW("M & M , o Y", MONTH_RANGE, "March and April 2021", 80, 0),
    ROW("M , o Y ~ M , o Y", MONTH_RANGE, "November 2020 to March 2021", 85, 0),
    ROW("Y x M", MONTH, "2021 March", 75, 0),
    /* figures only */
    ROW("w Y - n - n", DATE, "2021-02-02", 95, ROW_TIGHT),
    ROW("w Y / n / n", DATE, "2021/02/02", 95, ROW_TIGHT),
    ROW("w Y . n . n", DATE, "2019. 11. 12", 90, 0),
    ROW("Y - n - n ~ Y - n - n", DATE_RANGE, "2021-02-02 - 2021-02-04", 95, 0),
    ROW("Y - n - n | Y - n - n", DATE_RANGE, "2021-02-02/2021-02-04", 95, ROW_TIGHT),
    ROW("w n . n . Y", DATE, "02.02.2021", 95, 0),
    ROW("w n . n . y", DATE, "02.02.21", 75, ROW_TIGHT | ROW_LOOSE),
    ROW("w n . n .", DATE, "12.3.", 60, ROW_LOOSE),
    ROW("w n . n", DATE, "12.03", 35, ROW_TIGHT | ROW_LOOSE),
    ROW("w d . ~ w n . n . Y", DATE_RANGE, "4.-6.10.2006", 95, 0),
    ROW("w d ~ w n . n . Y", DATE_RANGE, "4-6.10.2006", 90, 0),
    ROW("w d . ~ w n . n .", DATE_RANGE, "4.-6.10.", 70, ROW_LOOSE),
    ROW("w d . & n . n . Y", DAYS, "4. und 6.10.2006", 90, 0),
    ROW("w n . n . ~ w n . n . Y", DATE_RANGE, "30.11. - 4.12.2020", 95, 0),
    ROW("w n . n ~ w n . n . Y", DATE_RANGE, "30.11 - 4.12.2020", 85, 0),
    ROW("w n . n . ~ w n . n .", DATE_RANGE, "30.11. - 4.12.", 70, ROW_LOOSE),
    ROW("w n . n . & w n . n . Y", DAYS, "30.11. und 1.12.2020", 90, 0),
    ROW("w n . n . Y ~ w n . n . Y", DATE_RANGE, "30.11.2020 - 4.1.2021", 95, 0),
    ROW("w n / n / Y", DATE, "02/02/2021", 90, ROW_US),
    ROW("w n - n - Y", DATE, "12-5-2024", 85, ROW_US | ROW_TIGHT),
    ROW("w n / n / y", DATE, "02/02/21", 75, ROW_US | ROW_TIGHT | ROW_LOOSE),
    ROW("w n - n - y", DATE, "08-06-23", 60, ROW_US | ROW_TIGHT | ROW_LOOSE),
    ROW("w n / n", DATE, "8/22", 35, ROW_US | ROW_TIGHT | ROW_LOOSE),
    ROW("w d - n / n / Y", DATE_RANGE, "12-14/5/2024", 85, ROW_TIGHT),
    ROW("w n / n / Y ~ w n / n / Y", DATE_RANGE, "30/11/2020 - 4/1/2021", 95, ROW_US),
    ROW("w n / n ~ w n / n / Y", DATE_RANGE, "30/11 - 4/12/2020", 90, ROW_US),
    ROW("w n / n ~ w n / n", DATE_RANGE, "30/11 - 4/12", 60, ROW_US | ROW_LOOSE),
    ROW("w n - n - Y ~ w n - n - Y", DATE_RANGE, "30-11-2020 - 04-01-2021", 90, ROW_US),
    ROW("m / Y", MONTH, "03/2021", 65, ROW_TIGHT | ROW_LOOSE),
    ROW("m . Y", MONTH, "03.2021", 55, ROW_TIGHT | ROW_LOOSE),
    ROW("Y - m", MONTH, "2021-03", 65, ROW_TIGHT | ROW_LOOSE),
    ROW("d . R . Y", DATE, "12.XI.2019", 90, 0),
    ROW("d R Y", DATE, "12 XI 2019", 85, 0),
    ROW("d ~ d R Y", DATE_RANGE, "12-14 XI 2019", 85, 0),
    /* East Asia */
    ROW("Y A m B d C", DATE, "2021年3月5日", 95, 0),
    ROW("Y A m B d C ~ d C", DATE_RANGE, "2021年3月5日~7日", 95, 0),
    ROW("Y A m B d C ~ m B d C", DATE_RANGE, "2021年3月30日～4月2日", 95, 0),
    ROW("Y A m B", MONTH, "2021年3月", 85, 0),
    ROW("m B d C", DATE, "3月5日", 80, 0),
    /* seasons */
    ROW("S , o Y", SEASON, "spring 2018", 60, 0),
    ROW("S Y / y", SEASON, "Wintersemester 2020/21", 60, 0),
    ROW("S Y / Y", SEASON, "Winter 2023/2024", 60, 0),
    ROW("Y S", SEASON, "2018 autumn", 50, 0),
    ROW("Q x Y", SEASON, "Q1 2021", 65, 0),
    ROW("Y x Q", SEASON, "2021-Q1", 65, 0),
    /* less than a date */
    ROW("W d", DATE, "Friday 12th", 50, ROW_LOOSE),
    ROW("d K W", DATE, "14, quinta", 45, ROW_LOOSE),
    ROW("W d ~ W d", DATE_RANGE, "Friday 12 - Sunday 14", 55, ROW_LOOSE),
    ROW("W ~ V K < d ~ d", DATE_RANGE, "segunda a quarta-feira, 5 a 7", 55, 0),
    ROW("d", DATE, "21", 50, ROW_BARE),
    ROW("d ~ d", DATE_RANGE, "21 - 23", 55, ROW_BARE),
    ROW("L", DAYS, "21 and 23", 55, ROW_BARE),
    ROW("W ~ W", WEEKDAYS, "Monday to Friday", 60, 0),
    ROW("E W", WEEKDAYS, "every Wednesday", 70, 0),
    ROW("W", WEEKDAYS, "Wednesdays", 60, 0),
    ROW("Y", YEAR, "2021", 20, ROW_LOOSE),
};

enum { ROWS = sizeof rows / sizeof rows[0] };

/* Day and its dot are one element unless the row has the dot itself. */
static bool row_keeps_dot(const char *pattern)
{
    return pattern[0] == 'd' && pattern[1] == ' ' && pattern[2] == '.';
}

static bool all_glued(const struct ev_scan *s, size_t from, size_t past)
{
    for (size_t i = from + 1; i < past; i++)
        if (!ev_tok_glued(s, i))
            return false;
    return true;
}

/* The index behind the row's match at i, or i. */
static size_t match_row(const struct ev_scan *s, const struct date_row *row, size_t i,
                        struct ev_date_parts *p)
{
    size_t at = i, first = i;

    memset(p, 0, sizeof *p);
    p->tokens = i;
    for (const char *c = row->rule.rule; *c != '\0'; c++) {
        if (*c == ' ')
            continue;
        if (row_keeps_dot(c)) {
            size_t before = at;

            at = ev_date_day(s, at, p, true);
            if (at == before)
                return i;
        } else if (!ev_date_element(s, *c, &at, p, c[1] == '\0')) {
            return i;
        }
        if (c == row->rule.rule && *c == 'w')
            first = at;
    }
    return (row->flags & ROW_TIGHT) != 0 && !all_glued(s, first, at) ? i : at;
}

/* Day and month of side from its two numbers, by the order. */
static void order_numbers(struct ev_date_parts *p, int side, bool month_first, bool year_first)
{
    if (p->numbers[side] != 2)
        return;
    p->month[side] = p->number[side][month_first || year_first ? 0 : 1];
    p->day[side] = p->number[side][month_first || year_first ? 1 : 0];
}

static struct ev_day day_of(const struct ev_date_parts *p, int side)
{
    return (struct ev_day){ p->year[side], p->month[side], p->day[side] };
}

/* What stands on one side only holds for both. */
static void share(struct ev_date_parts *p)
{
    if (p->month[0] == 0)
        p->month[0] = p->month[1];
    if (p->month[1] == 0)
        p->month[1] = p->month[0];
    if (p->year[0] == 0 && p->year[1] != 0)
        p->year[0] = (int16_t)(p->year[1] - (p->month[0] > p->month[1]));
    if (p->year[1] == 0 && p->year[0] != 0)
        p->year[1] = (int16_t)(p->year[0] + (p->month[1] < p->month[0]));
}

static bool weekday_agrees(const struct ev_date_parts *p, int side)
{
    struct ev_day day = day_of(p, side);

    return p->weekday[side] == 0 || ev_day_precision(day) != EV_PREC_DAY || !ev_day_exists(day) ||
           ev_day_weekday(day) == p->weekday[side];
}

/* Decide which number is the month; *sure: nothing but this reading exists. */
static bool month_first(const struct ev_scan *s, const struct ev_date_parts *p, bool *sure)
{
    bool may[2] = { true, true };

    for (int side = 0; side < 2; side++)
        for (int m = 0; m < 2 && p->numbers[side] == 2; m++) {
            struct ev_date_parts try = *p;

            order_numbers(&try, side, m == 1, false);
            share(&try);
            if (try.month[side] > 12 || !ev_day_exists(day_of(&try, side)) ||
                (p->numbers[side] == 2 && try.weekday[side] != 0 && !weekday_agrees(&try, side)))
                may[m] = false;
        }
    *sure = may[0] != may[1];
    if (*sure)
        return may[1];
    return s->context.order == EV_ORDER_MDY;
}

static void set_season(const struct ev_date_parts *p, struct ev_when *when)
{
    int last = p->month[0] + p->season_months - 1;

    when->start = (struct ev_day){ p->year[0], p->month[0], 0 };
    when->end = (struct ev_day){ (int16_t)(p->year[0] + (last > 12)),
                                 (uint8_t)(last > 12 ? last - 12 : last), 0 };
}

/* The parts make days that exist, in order. */
static bool parts_exist(const struct ev_date_parts *p, enum ev_when_kind kind)
{
    struct ev_day a = day_of(p, 0), b = day_of(p, 1);

    if (!ev_day_exists(a) || !ev_day_exists(b))
        return false;
    if (kind == EV_WHEN_WEEKDAYS || p->side == 0)
        return true;
    if (a.year == 0 && a.month != b.month)
        return true; /* over New Year */
    return ev_day_compare(a, b) < 0;
}

static void fill_days(const struct ev_date_parts *p, struct ev_when_hit *hit)
{
    bool two = p->side == 1 || p->day[1] != 0;

    hit->when.start = day_of(p, 0);
    hit->when.end = two ? day_of(p, 1) : hit->when.start;
    hit->weekday = p->weekday[0];
    hit->weekday_last = two ? p->weekday[1] : 0;
    if (hit->kind == EV_WHEN_DAYS && hit->when.start.month == hit->when.end.month)
        hit->days = p->days & 0xFFFFFFFE;
    if (hit->kind == EV_WHEN_WEEKDAYS)
        hit->when.start = hit->when.end = (struct ev_day){ 0, 0, 0 };
}

/* Czech, Slovak and Polish "a" is "and", where Spanish "a" is "to". */
static bool sign_is_and(const struct ev_scan *s, const struct ev_date_parts *p)
{
    uint64_t and_languages = ev_word_language_bit(EV_LIT("cs")) |
                             ev_word_language_bit(EV_LIT("sk")) |
                             ev_word_language_bit(EV_LIT("pl"));

    if (!p->and_or_to)
        return false;
    if (p->languages == 0)
        return (s->language & and_languages) != 0;
    return (p->languages & and_languages) != 0 &&
           (p->languages & ev_word_language_bit(EV_LIT("es"))) == 0;
}

/* Make the hit of a match; false if its parts make no date. */
static bool make_hit(const struct ev_scan *s, const struct date_row *row, struct ev_date_parts *p,
                     struct ev_when_hit *hit)
{
    bool year_first = strchr(row->rule.rule, 'Y') != NULL && strchr(row->rule.rule, 'n') != NULL &&
                      strchr(row->rule.rule, 'Y') < strchr(row->rule.rule, 'n');
    bool us = false, sure = true;

    *hit = (struct ev_when_hit){ .kind = row->rule.kind,
                                 .when = EV_WHEN_INIT,
                                 .rule = row->rule.rule };
    if ((row->flags & ROW_US) != 0)
        us = month_first(s, p, &sure);
    hit->numeric = p->numbers[0] == 2 || p->numbers[1] == 2;
    hit->swappable = (row->flags & ROW_US) != 0 && !sure;
    hit->order = (row->flags & ROW_US) == 0 ? EV_ORDER_UNKNOWN : us ? EV_ORDER_MDY : EV_ORDER_DMY;
    hit->when.confidence = row->confidence;
    if (p->weekday[0] != 0 && hit->numeric && row->confidence <= 60)
        hit->when.confidence = (uint8_t)(row->confidence + 25);
    order_numbers(p, 0, us, year_first);
    order_numbers(p, 1, us, year_first);
    share(p);
    if (!parts_exist(p, hit->kind) ||
        (p->doubtful && (p->year[0] == 0 || !weekday_agrees(p, 0) || !weekday_agrees(p, 1))))
        return false;
    if (p->season_months != 0) {
        set_season(p, &hit->when);
        return true;
    }
    fill_days(p, hit);
    if (hit->swappable && s->context.order == EV_ORDER_UNKNOWN &&
        p->number[0][0] != p->number[0][1])
        hit->when.confidence = (uint8_t)(hit->when.confidence * 3 / 4);
    if (!weekday_agrees(p, 0) || (p->side == 1 && !weekday_agrees(p, 1))) {
        hit->when.flags |= EV_WHEN_WEEKDAY_MISMATCH;
        hit->when.confidence = (uint8_t)(hit->when.confidence - 15);
    }
    if (hit->kind == EV_WHEN_DATE_RANGE && sign_is_and(s, p) &&
        hit->when.start.month == hit->when.end.month) {
        hit->kind = EV_WHEN_DAYS;
        hit->days = p->days & 0xFFFFFFFE;
    }
    return true;
}

/* What is glued before token i lets a number begin here. */
static bool starts_here(const struct ev_scan *s, size_t i)
{
    const struct ev_token *before = ev_tok(s, i - 1);
    bool number = ev_tok(s, i)->kind == EV_TOKEN_NUMBER;

    if (i == 0)
        return true;
    if (before->kind == EV_TOKEN_SIGN &&
        (before->sign == '$' || before->sign == 0x20AC || before->sign == 0xA3) && number)
        return false;
    if (!ev_tok_glued(s, i))
        return true;
    if (before->kind != EV_TOKEN_SIGN) /* CJK words stand beside numbers */
        return before->kind == EV_TOKEN_WORD && before->past - before->from == 3 &&
               (unsigned char)s->lex.text.data[before->from] >= 0xE3;
    switch (before->sign) {
    case '#':
    case '+':
    case '=':
    case '@':
    case '_':
    case '&':
    case '?':
    case '%':
    case '\\': return false;
    case '-': return !number || !ev_tok_glued(s, i - 1) || s->hit_past_token == i - 1;
    case '/':
    case '.':
    case ':':
        return !ev_tok_glued(s, i - 1) || s->hit_past_token == i - 1 ||
               ev_tok(s, i - 2)->kind == EV_TOKEN_SIGN ||
               (before->sign == ':' && ev_tok(s, i - 2)->kind == EV_TOKEN_WORD);
    case ',':
        return !number || ev_tok(s, i - 2)->kind != EV_TOKEN_NUMBER || ev_tok(s, i)->digits != 3;
    default: return true;
    }
}

/* What is glued behind lets the match end before token i. */
static bool ends_here(const struct ev_scan *s, size_t i, const struct date_row *row)
{
    const struct ev_token *last = ev_tok(s, i - 1), *t = ev_tok(s, i), *next = ev_tok(s, i + 1);
    bool year = last->kind == EV_TOKEN_NUMBER && last->digits == 4;

    if (last->kind == EV_TOKEN_NUMBER && !year &&
        (ev_tok_is(s, i, EV_WORD_OCLOCK | EV_WORD_AM | EV_WORD_PM | EV_WORD_HOUR_SIGN) ||
         ev_tok_is(s, i, EV_WORD_MINUTES | EV_WORD_HOURS)) &&
        !(t->past - t->from == 1 && t->space))
        return false;
    if (!ev_tok_glued(s, i))
        return true;
    if (t->kind == EV_TOKEN_WORD && last->kind == EV_TOKEN_NUMBER)
        return ev_tok_text(s, i, "t") || (unsigned char)s->lex.text.data[t->from] >= 0xE3 ||
               row->rule.kind == EV_WHEN_DAYS || ev_tok_is(s, i, EV_WORD_ORDINAL);
    if (t->kind == EV_TOKEN_NUMBER && last->kind == EV_TOKEN_SIGN)
        return false;
    if (t->kind != EV_TOKEN_SIGN || next->kind != EV_TOKEN_NUMBER || !ev_tok_glued(s, i + 1))
        return t->kind != EV_TOKEN_SIGN || (t->sign != '%' && t->sign != '_' && t->sign != '@');
    switch (t->sign) {
    case '.': return year;
    case ',': return year || next->digits != 3;
    case ':': return year && row->rule.kind != EV_WHEN_YEAR;
    case '-':
    case '/': return last->kind != EV_TOKEN_NUMBER;
    default: return true;
    }
}

/* An all-numeric or otherwise doubtful match has nothing against it. */
static bool surroundings_allow(const struct ev_scan *s, const struct date_row *row, size_t i,
                               size_t end)
{
    if (row->rule.kind == EV_WHEN_YEAR) {
        bool dash_year = ev_tok_sign(s, end, '-') && ev_tok(s, end + 1)->kind == EV_TOKEN_NUMBER;
        bool year_dash =
            i > 1 && ev_tok_sign(s, i - 1, '-') && ev_tok(s, i - 2)->kind == EV_TOKEN_NUMBER;

        return !dash_year && !year_dash && ev_tok(s, i)->number >= 1900 &&
               ev_tok(s, i)->number < 2100 && !ev_before_is_numbered(s, i) &&
               !ev_after_is_unit(s, end);
    }
    if (ev_before_is_numbered(s, i) || ev_after_is_unit(s, end))
        return false;
    return !(ev_tok(s, i)->number == 24 && ev_tok(s, i + 2)->number == 7 && end == i + 3);
}

static bool whole_line(const struct ev_scan *s, size_t i, size_t end)
{
    while (ev_tok_sign(s, end, '.') || ev_tok_sign(s, end, ',') || ev_tok_sign(s, end, ':'))
        end++;
    return i + s->lex.dropped == 0 && ev_tok(s, end)->kind == EV_TOKEN_END;
}

/* May a month's name that is an everyday word be one here? */
static bool month_counts(const struct ev_scan *s, const struct ev_date_parts *p, size_t end)
{
    if (!p->weak || p->weekday[0] != 0)
        return true;
    if (p->capital)
        return true;
    if ((s->language & ev_word_language_bit(EV_LIT("en"))) != 0)
        return false;
    return p->native || ev_tok(s, end)->kind == EV_TOKEN_END;
}

/* "3.5" and "1/2" are numbers, "10.11" and "8/22" may be dates. */
static bool looks_like_date(const struct ev_scan *s, const struct ev_date_parts *p, size_t i,
                            size_t end)
{
    int figures = ev_tok(s, end - 1)->digits + ev_tok(s, end - 3)->digits;

    if (p->numbers[0] != 2 || p->numbers[1] != 0 || p->year[0] != 0 || p->weekday[0] != 0 ||
        ev_tok(s, end - 1)->kind != EV_TOKEN_NUMBER)
        return true;
    if (i == 0 && s->context.heading.year != 0) /* the rows of a table below "Fall 2019" */
        return true;
    return figures >= (ev_tok_sign(s, end - 2, '.') ? 4 : 3);
}

static bool row_allowed(const struct ev_scan *s, const struct date_row *row,
                        const struct ev_date_parts *p, size_t i, size_t end)
{
    if (!ends_here(s, end, row))
        return false;
    if ((row->flags & ROW_BARE) != 0 && (s->context.heading.month == 0 || !whole_line(s, i, end)))
        return false;
    if ((row->flags & ROW_NO_YEAR) != 0 && i > 0 && !month_counts(s, p, end))
        return false;
    if ((row->flags & ROW_LOOSE) != 0 && p->weekday[0] == 0 &&
        (!surroundings_allow(s, row, i, end) || !looks_like_date(s, p, i, end)))
        return false;
    if (row->rule.kind == EV_WHEN_WEEKDAYS && strcmp(row->rule.rule, "W") == 0)
        return p->every;
    return true;
}

static bool agrees_with(struct ev_day day, uint8_t weekday)
{
    return ev_day_precision(day) == EV_PREC_DAY && ev_day_weekday(day) == weekday;
}

/* "(Friday)", "(Fri)", ", Friday" or "Friday" behind a date: index behind it, or i. */
static size_t read_trailing_weekday(const struct ev_scan *s, size_t i, struct ev_when_hit *hit)
{
    struct ev_date_parts p = { .side = 0 };
    bool dot = ev_tok_sign(s, i, '.') && ev_tok_sign(s, i + 1, ','); /* Hungarian "6., hétfő" */
    bool open = ev_tok_sign(s, i, '(');
    size_t at = i + dot + (open || ev_tok_sign(s, i + dot, ',')), next;

    if (hit->weekday != 0 || hit->kind != EV_WHEN_DATE)
        return i;
    next = ev_date_weekday(s, at, &p);
    if (next == at)
        return i;
    if (open && ev_tok_sign(s, next, '.'))
        next++;
    if (open ? !ev_tok_sign(s, next, ')')
             : p.doubtful || !agrees_with(hit->when.start, p.weekday[0]) ||
                   (ev_tok(s, next)->kind == EV_TOKEN_NUMBER && !ev_tok_sign(s, next + 1, ':')))
        return i;
    hit->weekday = p.weekday[0];
    if (ev_day_precision(hit->when.start) == EV_PREC_DAY &&
        !agrees_with(hit->when.start, hit->weekday))
        hit->when.flags |= EV_WHEN_WEEKDAY_MISMATCH;
    return next + open;
}

static bool may_start_date(const struct ev_scan *s, size_t i)
{
    const struct ev_token *t = ev_tok(s, i);

    if (t->kind == EV_TOKEN_NUMBER)
        return t->digits <= 2 || t->digits == 4;
    return t->kind == EV_TOKEN_WORD && t->word != NULL &&
           (t->word->calendar != 0 ||
            (t->word->classes & (EV_WORD_SEASON | EV_WORD_QUARTER | EV_WORD_EVERY)) != 0);
}

/* The element that a row begins with cannot be token i: a quick way out. */
static bool cannot_start(const struct ev_token *t, char element)
{
    switch (element) {
    case 'd':
    case 'L':
    case 'm': return t->kind != EV_TOKEN_NUMBER || t->digits > 2;
    case 'Y': return t->kind != EV_TOKEN_NUMBER || t->digits != 4;
    case 'w': return false;
    default: return t->kind == EV_TOKEN_NUMBER;
    }
}

size_t ev_match_date(const struct ev_scan *s, size_t i, struct ev_when_hit *hit)
{
    size_t best = 0;

    if (!may_start_date(s, i) || !starts_here(s, i))
        return 0;
    for (size_t r = 0; r < ROWS; r++) {
        struct ev_date_parts p;
        struct ev_when_hit found;
        size_t end;

        if (cannot_start(ev_tok(s, i), rows[r].rule.rule[0]))
            continue;
        end = match_row(s, &rows[r], i, &p);
        if (end <= best || end == i || !row_allowed(s, &rows[r], &p, i, end) ||
            !make_hit(s, &rows[r], &p, &found))
            continue;
        best = end;
        *hit = found;
    }
    return best == 0 ? 0 : read_trailing_weekday(s, best, hit);
}

const struct ev_when_rule *ev_date_rule(size_t i)
{
    return i < ROWS ? &rows[i].rule : NULL;
}
