#include "event/when_parts.h"

enum { LIST_MAX = 12 }; /* days in "7, 8 and 10" */

/* Is the weekday's short name surely none of the everyday words it looks like ("on", "so")? */
static bool weekday_is_sure(const struct ev_scan *s, size_t i, struct ev_calendar_word w)
{
    const struct ev_token *t = ev_tok(s, i);

    if (w.full || w.native || ev_tok_sign(s, i + 1, '.') || ev_tok_sign(s, i + 1, ',') ||
        ev_tok_sign(s, i + 1, ')'))
        return true;
    return !ev_tok_is(s, i, EV_WORD_WEAK_DAY) && t->past - t->from > 2;
}

size_t ev_date_weekday(const struct ev_scan *s, size_t i, struct ev_date_parts *p)
{
    struct ev_calendar_word w;

    if (ev_tok(s, i)->kind != EV_TOKEN_WORD)
        return i;
    w = ev_word_weekday(ev_tok(s, i)->word, s->context.language);
    if (w.value == 0 ||
        (!ev_tok(s, i)->upper && !weekday_is_sure(s, i, w) && ev_tok_is(s, i, EV_WORD_WEAK_DAY)))
        return i;
    p->doubtful = p->doubtful || !weekday_is_sure(s, i, w);
    p->weekday[p->side] = w.value;
    p->every = p->every || w.every;
    i++;
    if (ev_tok_sign(s, i, '-') && ev_tok_is(s, i + 1, EV_WORD_DAY_TAIL))
        i += 2;
    else if (ev_tok_is(s, i, EV_WORD_DAY_TAIL))
        i++;
    return i;
}

static size_t skip_weekday(const struct ev_scan *s, size_t i, struct ev_date_parts *p)
{
    size_t next = ev_date_weekday(s, i, p);

    if (next == i)
        return i;
    if (ev_tok_sign(s, next, '.') && ev_tok_glued(s, next))
        next++;
    if (ev_tok_sign(s, next, ',') || ev_tok_sign(s, next, '|') ||
        (ev_tok_sign(s, next, '-') && ev_tok(s, next + 1)->kind == EV_TOKEN_NUMBER))
        next++;
    while (ev_tok_is(s, next, EV_WORD_ARTICLE) &&
           (ev_tok_number(s, next + 1, 1, 2, 1, 31) || ev_tok_is(s, next + 1, EV_WORD_ARTICLE)))
        next++;
    return next;
}

/* Behind a day's figures: "th", "º", ".", "1:a", "5-го". */
static size_t skip_ordinal(const struct ev_scan *s, size_t i)
{
    if (ev_tok_glued(s, i) && ev_tok_is(s, i, EV_WORD_ORDINAL))
        return i + 1;
    if (!ev_tok_glued(s, i) || !ev_tok_glued(s, i + 1))
        return ev_tok_glued(s, i) && ev_tok_sign(s, i, '.') ? i + 1 : i;
    if ((ev_tok_sign(s, i, ':') || ev_tok_sign(s, i, '-') || ev_tok_sign(s, i, '.')) &&
        ev_tok_is(s, i + 1, EV_WORD_ORDINAL) &&
        ev_tok(s, i + 1)->past - ev_tok(s, i + 1)->from <= 6)
        return i + 2;
    return ev_tok_sign(s, i, '.') ? i + 1 : i;
}

size_t ev_date_day(const struct ev_scan *s, size_t i, struct ev_date_parts *p, bool keep_dot)
{
    size_t next;

    if (!ev_tok_number(s, i, 1, 2, 1, 31))
        return i;
    p->day[p->side] = (uint8_t)ev_tok(s, i)->number;
    p->days |= (uint32_t)1 << p->day[p->side];
    next = skip_ordinal(s, i + 1);
    if (keep_dot && next == i + 2 && ev_tok_sign(s, i + 1, '.'))
        next--;
    return next;
}

static size_t read_month(const struct ev_scan *s, size_t i, struct ev_date_parts *p)
{
    const struct ev_token *t = ev_tok(s, i);
    struct ev_calendar_word m;

    if (t->kind != EV_TOKEN_WORD)
        return i;
    m = ev_word_month(t->word, s->context.language);
    if (m.value == 0)
        return i;
    p->month[p->side] = m.value;
    p->languages = m.languages;
    p->weak = (t->word->classes & EV_WORD_WEAK) != 0;
    p->capital = t->upper;
    p->native = m.native;
    i++;
    if (ev_tok_sign(s, i, '.') && ev_tok_glued(s, i) &&
        (ev_tok(s, i + 1)->kind == EV_TOKEN_NUMBER || ev_tok_sign(s, i + 1, ',') ||
         ev_tok_sign(s, i + 1, '-') || ev_tok_sign(s, i + 1, '\'') ||
         ev_tok_is(s, i + 1, EV_WORD_RANGE | EV_WORD_LIST | EV_WORD_OF)))
        i++;
    return i;
}

static size_t read_roman(const struct ev_scan *s, size_t i, struct ev_date_parts *p)
{
    static const char *const roman[] = { "I",   "II",   "III", "IV", "V",  "VI",
                                         "VII", "VIII", "IX",  "X",  "XI", "XII" };
    const struct ev_token *t = ev_tok(s, i);
    struct ev_bytes word = ev_bytes_slice(s->lex.text, t->from, t->past);

    if (t->kind != EV_TOKEN_WORD || !t->capitals)
        return i;
    for (uint8_t m = 0; m < 12; m++)
        if (ev_bytes_equal(word, ev_bytes_of(roman[m]))) {
            p->month[p->side] = (uint8_t)(m + 1);
            return i + 1;
        }
    return i;
}

static size_t read_year(const struct ev_scan *s, size_t i, struct ev_date_parts *p)
{
    if (!ev_tok_number(s, i, 4, 4, 1600, 2199))
        return i;
    if (p->year[p->side] == 0) /* "2023/2024" keeps 2023 */
        p->year[p->side] = (int16_t)ev_tok(s, i)->number;
    return i + 1;
}

/* Two figures: 00..68 are 2000..2068, as POSIX strptime has it. */
static size_t read_short_year(const struct ev_scan *s, size_t i, struct ev_date_parts *p)
{
    int32_t y;

    if (!ev_tok_number(s, i, 2, 2, 0, 99))
        return i;
    y = ev_tok(s, i)->number;
    if (p->year[p->side] == 0) /* "2020/21" keeps 2020 */
        p->year[p->side] = (int16_t)(y <= 68 ? 2000 + y : 1900 + y);
    return i + 1;
}

static size_t read_number(const struct ev_scan *s, size_t i, struct ev_date_parts *p)
{
    int side = p->side;

    if (!ev_tok_number(s, i, 1, 2, 1, 31) || p->numbers[side] == 2)
        return i;
    p->number[side][p->numbers[side]++] = (uint8_t)ev_tok(s, i)->number;
    return i + 1;
}

static size_t read_month_number(const struct ev_scan *s, size_t i, struct ev_date_parts *p)
{
    if (!ev_tok_number(s, i, 1, 2, 1, 12))
        return i;
    p->month[p->side] = (uint8_t)ev_tok(s, i)->number;
    return i + 1;
}

/* Optional "of": "de", "d'", "of the", "del". */
static size_t skip_of(const struct ev_scan *s, size_t i)
{
    for (int n = 0; n < 2 && ev_tok_is(s, i, EV_WORD_OF); n++) {
        i++;
        if (ev_tok_sign(s, i, '\''))
            i++;
    }
    return i;
}

bool ev_tok_text(const struct ev_scan *s, size_t i, const char *text)
{
    const struct ev_token *t = ev_tok(s, i);

    return ev_bytes_equal_nocase(ev_bytes_slice(s->lex.text, t->from, t->past), ev_bytes_of(text));
}

/* Dash or "to", with an article behind. */
static size_t read_range_sign(const struct ev_scan *s, size_t i, struct ev_date_parts *p)
{
    size_t next = i;

    if (ev_tok_sign(s, i, '-'))
        next = i + 1 + ev_tok_sign(s, i + 1, '-');
    else if (ev_tok_text(s, i, "t") && ev_tok_sign(s, i + 1, '/') && ev_tok_text(s, i + 2, "m"))
        next = i + 3;
    else if (ev_tok_is(s, i, EV_WORD_RANGE)) {
        p->and_or_to = ev_tok_is(s, i, EV_WORD_LIST);
        next = i + 1;
        if (ev_tok_is(s, next, EV_WORD_RANGE) && !ev_tok_number(s, next, 1, 2, 0, 99))
            next++; /* "până la", "fino al" */
    }
    if (next == i)
        return i;
    p->side = 1;
    while (ev_tok_is(s, next, EV_WORD_ARTICLE) &&
           ev_word_weekday(ev_tok(s, next)->word, s->context.language).value == 0 && next < i + 5)
        next++;
    return next;
}

/* "and", comma, slash, plus. */
static size_t read_list_sign(const struct ev_scan *s, size_t i)
{
    size_t next = i;

    if (ev_tok_sign(s, i, ',') || ev_tok_sign(s, i, '/') || ev_tok_sign(s, i, '+') ||
        ev_tok_sign(s, i, '&') || ev_tok_sign(s, i, ';'))
        next++;
    if (ev_tok_is(s, next, EV_WORD_LIST) || (next > i && ev_tok_sign(s, next, '&')))
        next++;
    if (next > i && ev_tok_is(s, next, EV_WORD_ARTICLE) && ev_tok_number(s, next + 1, 1, 2, 1, 31))
        next++;
    return next;
}

/* "7, 8 and 10": at least two days, ascending. */
static size_t read_days(const struct ev_scan *s, size_t i, struct ev_date_parts *p)
{
    struct ev_date_parts first = *p, more;
    size_t end = ev_date_day(s, i, &first, false), best = i;

    if (end == i)
        return i;
    more = first;
    more.side = 1;
    for (int n = 1; n < LIST_MAX; n++) {
        uint8_t last = n == 1 ? more.day[0] : more.day[1];
        size_t sign = read_list_sign(s, end), next;

        if (sign == end)
            break;
        sign = skip_weekday(s, sign, &more);
        next = ev_date_day(s, sign, &more, false);
        if (next == sign || more.day[1] <= last)
            break;
        *p = more;
        p->side = 0;
        best = end = next;
    }
    return best;
}

static size_t read_season(const struct ev_scan *s, size_t i, struct ev_date_parts *p)
{
    const struct ev_token *t = ev_tok(s, i);

    if (!ev_tok_is(s, i, EV_WORD_SEASON))
        return i;
    p->month[0] = t->word->season;
    p->season_months = p->month[0] == 4 || p->month[0] == 10 ? 6 : 3;
    return t->past - t->from == 2 && !t->capitals ? i : i + 1; /* "SS", "WS" */
}

static size_t read_quarter(const struct ev_scan *s, size_t i, struct ev_date_parts *p)
{
    if (!ev_tok_is(s, i, EV_WORD_QUARTER) || !ev_tok_number(s, i + 1, 1, 1, 1, 4) ||
        !ev_tok_glued(s, i + 1))
        return i;
    p->month[0] = (uint8_t)(ev_tok(s, i + 1)->number * 3 - 2);
    p->season_months = 3;
    return i + 2;
}

static size_t read_one_sign(const struct ev_scan *s, size_t i, const char *signs)
{
    for (; *signs != '\0'; signs++)
        if (ev_tok_sign(s, i, (unsigned char)*signs))
            return i + 1;
    return i;
}

bool ev_date_element(const struct ev_scan *s, char element, size_t *i, struct ev_date_parts *p,
                     bool last)
{
    size_t next = *i;

    switch (element) {
    case 'w': *i = skip_weekday(s, *i, p); return true;
    case 'o': *i = skip_of(s, *i); return true;
    case 'x': *i = read_one_sign(s, *i, ".-/"); return true;
    case ',': *i = read_one_sign(s, *i, ","); return true;
    case 'W': next = last ? ev_date_weekday(s, *i, p) : skip_weekday(s, *i, p); break;
    case 'V': next = ev_date_weekday(s, *i, p); break;
    case 'd': next = ev_date_day(s, *i, p, last); break;
    case 'L': next = read_days(s, *i, p); break;
    case 'M': next = read_month(s, *i, p); break;
    case 'R': next = read_roman(s, *i, p); break;
    case 'Y': next = read_year(s, *i, p); break;
    case 'y': next = read_short_year(s, *i, p); break;
    case 'n': next = read_number(s, *i, p); break;
    case 'm': next = read_month_number(s, *i, p); break;
    case 'K': next = read_one_sign(s, *i, ","); break;
    case '<': p->side = 0; return true;
    case '|':
        next = read_one_sign(s, *i, "/");
        p->side = 1;
        break;
    case '~': next = read_range_sign(s, *i, p); break;
    case '&':
        next = read_list_sign(s, *i);
        p->side = 1;
        break;
    case 'S': next = read_season(s, *i, p); break;
    case 'Q': next = read_quarter(s, *i, p); break;
    case 'A': next += ev_tok_is(s, *i, EV_WORD_CJK_YEAR); break;
    case 'B': next += ev_tok_is(s, *i, EV_WORD_CJK_MONTH); break;
    case 'C': next += ev_tok_is(s, *i, EV_WORD_CJK_DAY); break;
    case 'E':
        next += ev_tok_is(s, *i, EV_WORD_EVERY);
        while (next > *i && ev_tok_is(s, next, EV_WORD_ARTICLE))
            next++;
        break;
    case '.':
        if (!ev_tok_glued(s, *i) && *i > p->tokens)
            return false;
        next = read_one_sign(s, *i, ".");
        break;
    default: {
        const char sign[2] = { element, '\0' };

        next = read_one_sign(s, *i, sign);
    }
    }
    if (next == *i)
        return false;
    *i = next;
    return true;
}
