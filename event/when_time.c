#include <string.h>

#include "event/when_match.h"

/*
 * Times are told from other numbers by what stands around the figures, so the rows
 * here name the forms; a form is strong if it is a time wherever it stands.
 */
enum form {
    FORM_NONE,
    FORM_BARE,   /* "10": only in a range with a strong one, or behind "kl." */
    FORM_DOT,    /* "14.30": only in a range, or behind "at", or behind a date */
    FORM_COLON,  /* "14:30" */
    FORM_SIGN,   /* "14h30", "9h" */
    FORM_OCLOCK, /* "14:30 Uhr", "19 uur" */
    FORM_HALF,   /* "2 pm" */
    FORM_NAME    /* "noon" */
};

static const struct ev_when_rule rules[] = {
    [FORM_NONE] = { "H ~ H zone", EV_WHEN_TIME_RANGE, "10 - 11 CET" },
    [FORM_BARE] = { "kl H", EV_WHEN_TIME, "kl. 18" },
    [FORM_DOT] = { "H.MM", EV_WHEN_TIME_RANGE, "14.30–15.30" },
    [FORM_COLON] = { "H:MM", EV_WHEN_TIME, "14:30" },
    [FORM_SIGN] = { "HhMM", EV_WHEN_TIME, "14h30" },
    [FORM_OCLOCK] = { "H:MM Uhr", EV_WHEN_TIME, "14:30 Uhr" },
    [FORM_HALF] = { "H pm", EV_WHEN_TIME, "6:00 pm" },
    [FORM_NAME] = { "noon", EV_WHEN_TIME, "12 noon" },
};
static const struct ev_when_rule duration_rule = { "N minutes", EV_WHEN_DURATION, "90 minutes" };

static const uint8_t confidences[] = {
    [FORM_NONE] = 70, [FORM_BARE] = 75,   [FORM_DOT] = 80,  [FORM_COLON] = 95,
    [FORM_SIGN] = 85, [FORM_OCLOCK] = 95, [FORM_HALF] = 95, [FORM_NAME] = 60,
};

enum { HALF_NONE, HALF_AM, HALF_PM, DAY_MINUTES = 24 * 60 };

struct clock {
    enum form form;
    int hour, minute; /* hour as written, 0..24 */
    int half;
    bool minutes;  /* are written */
    bool doubtful; /* "3 hours" might be a length */
};

/* ---- neighbours ---- */

bool ev_before_is_numbered(const struct ev_scan *s, size_t i)
{
    const struct ev_token *t;

    if (i == 0)
        return false;
    t = ev_tok(s, i - 1);
    if (t->kind == EV_TOKEN_SIGN)
        switch (t->sign) {
        case '$':
        case 0x20AC:
        case 0xA3:
        case 0xA7:
        case 0x2116:
        case '#':
        case '+': return true;
        case '.':
        case ':': return i > 1 && ev_tok_is(s, i - 2, EV_WORD_NUMBERED);
        default: return false;
        }
    return ev_tok_is(s, i - 1, EV_WORD_NUMBERED);
}

bool ev_after_is_unit(const struct ev_scan *s, size_t i)
{
    const struct ev_token *t = ev_tok(s, i);

    if (t->kind == EV_TOKEN_SIGN)
        return t->sign == '%' || t->sign == '$' || t->sign == 0x20AC || t->sign == 0xA3 ||
               t->sign == 0xB0;
    return ev_tok_is(s, i, EV_WORD_UNIT | EV_WORD_HOURS | EV_WORD_MINUTES);
}

/* A word of one of classes stands before token i, small words and signs between. */
static bool led_by(const struct ev_scan *s, size_t i, uint32_t classes, int reach)
{
    for (int n = 0; n < reach && i > 0; n++) {
        i--;
        if (ev_tok_is(s, i, classes))
            return true;
        if (!ev_tok_is(s, i, EV_WORD_ARTICLE) && ev_tok(s, i)->kind != EV_TOKEN_SIGN &&
            classes != EV_WORD_LENGTH)
            return false;
    }
    return false;
}

static bool minutes_at(const struct ev_scan *s, size_t i)
{
    return ev_tok_glued(s, i) && ev_tok_number(s, i, 2, 2, 0, 59);
}

/* "11h 15:" is 11:15; "11h 15 people" is not. */
static bool spaced_minutes_at(const struct ev_scan *s, size_t i)
{
    return ev_tok_number(s, i, 2, 2, 0, 59) &&
           (ev_tok(s, i + 1)->kind == EV_TOKEN_END || ev_tok_sign(s, i + 1, ':') ||
            ev_tok_sign(s, i + 1, ')') || ev_tok_sign(s, i + 1, ','));
}

/* ---- one clock time ---- */

/* "pm", "p.m.", "PM" at i: index behind it, or i. */
static size_t read_half(const struct ev_scan *s, size_t i, struct clock *c)
{
    bool am = ev_tok_is(s, i, EV_WORD_AM), pm = ev_tok_is(s, i, EV_WORD_PM);
    const struct ev_token *t = ev_tok(s, i), *m = ev_tok(s, i + 2);
    size_t end;

    if ((!am && !pm) || c->hour > 12)
        return i;
    if (t->past - t->from == 2 && (s->lex.text.data[t->from + 1] | 0x20) == 'm') {
        /* German "am 5. März" behind a bare hour */
        if (am && t->space && !t->capitals && !c->minutes &&
            (ev_tok(s, i + 1)->kind == EV_TOKEN_NUMBER ||
             (s->language & ev_word_language_bit(EV_LIT("de"))) != 0))
            return i;
        end = i + 1;
    } else {
        if (!ev_tok_sign(s, i + 1, '.') || m->kind != EV_TOKEN_WORD || m->past - m->from != 1 ||
            (s->lex.text.data[m->from] | 0x20) != 'm')
            return i;
        end = i + 3;
        if (ev_tok_sign(s, end, '.') && ev_tok_glued(s, end))
            end++;
    }
    c->half = am ? HALF_AM : HALF_PM;
    c->form = FORM_HALF;
    return end;
}

/* "Uhr", "uur", "hod." behind a clock time. */
static size_t read_oclock(const struct ev_scan *s, size_t i, struct clock *c)
{
    const struct ev_token *t = ev_tok(s, i);

    if (!ev_tok_is(s, i, EV_WORD_OCLOCK) ||
        (c->form == FORM_BARE && t->past - t->from == 1 && t->space &&
         !led_by(s, i - 1, EV_WORD_AT | EV_WORD_RANGE, 2)))
        return i;
    if (!c->minutes && ev_tok_is(s, i, EV_WORD_HOURS))
        c->doubtful = c->hour < 9;
    c->form = t->past - t->from == 1 && !t->space ? FORM_SIGN : FORM_OCLOCK;
    if (ev_tok_sign(s, i + 1, '.') && ev_tok_glued(s, i + 1) && t->past - t->from > 2 &&
        t->past - t->from < 5 &&
        !ev_bytes_equal_nocase(ev_bytes_slice(s->lex.text, t->from, t->past), EV_LIT("Uhr")))
        return i + 2;
    return i + 1;
}

/* "12 noon", "noon", "midnight". */
static size_t read_name(const struct ev_scan *s, size_t i, struct clock *c)
{
    if (ev_tok_number(s, i, 2, 2, 12, 12) && ev_tok_is(s, i + 1, EV_WORD_CLOCK_NAME))
        i++;
    if (!ev_tok_is(s, i, EV_WORD_CLOCK_NAME))
        return 0;
    *c = (struct clock){ .form = FORM_NAME, .hour = ev_tok(s, i)->word->hour, .minutes = true };
    return i + 1;
}

/* "1830" before "hrs", "Uhr", "h". */
static size_t read_four_figures(const struct ev_scan *s, size_t i, struct clock *c)
{
    int32_t n = ev_tok(s, i)->number;

    if (!ev_tok_number(s, i, 4, 4, 0, 2400) || n % 100 > 59 ||
        !ev_tok_is(s, i + 1, EV_WORD_OCLOCK) || ev_tok_is(s, i + 1, EV_WORD_AT))
        return 0;
    *c = (struct clock){ .form = FORM_OCLOCK, .hour = n / 100, .minute = n % 100, .minutes = true };
    return i + 2;
}

/* The figures of a clock time: "14", "14:30", "14:30:00", "14.30", "14h30", "14h". */
static size_t read_figures(const struct ev_scan *s, size_t i, struct clock *c)
{
    *c = (struct clock){ .form = FORM_BARE, .hour = ev_tok(s, i)->number };
    i++;
    if (ev_tok_is(s, i, EV_WORD_HOUR_SIGN) && ev_tok(s, i)->past - ev_tok(s, i)->from == 1 &&
        ev_tok(s, i)->space && ev_tok_number(s, i + 1, 2, 2, 0, 59)) { /* "18 h 30" */
        c->form = FORM_SIGN;
        c->minute = ev_tok(s, i + 1)->number;
        c->minutes = true;
        return i + 2;
    }
    if (!ev_tok_glued(s, i))
        return i;
    if ((ev_tok_sign(s, i, ':') || ev_tok_sign(s, i, '.')) && minutes_at(s, i + 1)) {
        c->form = ev_tok_sign(s, i, ':') ? FORM_COLON : FORM_DOT;
        c->minute = ev_tok(s, i + 1)->number;
        c->minutes = true;
        i += 2;
        if (c->form == FORM_COLON && ev_tok_glued(s, i) && ev_tok_sign(s, i, ':') &&
            minutes_at(s, i + 1))
            i += 2;
        return i;
    }
    if (ev_tok_is(s, i, EV_WORD_HOUR_SIGN)) {
        c->form = FORM_SIGN;
        c->doubtful = c->hour < 9;
        i++;
        if (minutes_at(s, i) || spaced_minutes_at(s, i)) {
            c->minute = ev_tok(s, i)->number;
            c->minutes = true;
            c->doubtful = false;
            i++;
        }
    }
    return i;
}

/* A clock time of any form at i; 0 if there is none. */
static size_t read_clock(const struct ev_scan *s, size_t i, struct clock *c)
{
    size_t end = read_name(s, i, c);

    if (end == 0)
        end = read_four_figures(s, i, c);
    if (end != 0)
        return end;
    if (!ev_tok_number(s, i, 1, 2, 0, 24))
        return 0;
    end = read_figures(s, i, c);
    if (c->hour == 24 && c->minute != 0)
        return 0;
    if (c->form != FORM_SIGN) {
        size_t half = read_half(s, end, c);

        end = half != end ? half : read_oclock(s, end, c);
    }
    return end;
}

static int minute_of(const struct clock *c)
{
    int hour = c->hour;

    if (c->half == HALF_AM && hour == 12)
        hour = 0;
    else if (c->half == HALF_PM && hour < 12)
        hour += 12;
    return hour * 60 + c->minute;
}

/* ---- from one to another ---- */

/* "2-4pm", "11-1pm", "10am-1:30": the half of the day that is not written. */
static void share_half(struct clock *a, struct clock *b)
{
    if (a->half == HALF_NONE && b->half != HALF_NONE && a->hour <= 12 && a->hour > 0 &&
        a->form != FORM_NAME) {
        a->half = b->half;
        if (minute_of(a) >= minute_of(b))
            a->half = b->half == HALF_PM ? HALF_AM : HALF_NONE;
    } else if (b->half == HALF_NONE && a->half != HALF_NONE && b->hour <= 12 && b->hour > 0 &&
               b->form != FORM_NAME) {
        b->half = HALF_AM;
        if (minute_of(b) <= minute_of(a))
            b->half = HALF_PM;
    }
}

static size_t read_to(const struct ev_scan *s, size_t i, bool between)
{
    size_t next = i;

    if (ev_tok_sign(s, i, '-'))
        next = i + 1;
    else if (ev_tok_is(s, i, EV_WORD_RANGE) || (between && ev_tok_is(s, i, EV_WORD_LIST)))
        next = i + 1;
    if (next == i)
        return i;
    while (next < i + 4 && (ev_tok_is(s, next, EV_WORD_AT | EV_WORD_ARTICLE) ||
                            (next > i + 1 && ev_tok_sign(s, next, '.'))))
        next++;
    return next;
}

/* Is the time good where it stands, alone? */
static bool stands_alone(const struct ev_scan *s, size_t i, size_t end, struct clock *c)
{
    if (c->hour == 24 && c->form != FORM_NAME)
        return false;
    switch (c->form) {
    case FORM_COLON:
    case FORM_HALF: return true;
    case FORM_OCLOCK:
    case FORM_SIGN:
        return !c->doubtful || led_by(s, i, EV_WORD_AT | EV_WORD_RANGE, 3) || s->after_date;
    case FORM_DOT:
        return !ev_before_is_numbered(s, i) && !ev_after_is_unit(s, end) &&
               (led_by(s, i, EV_WORD_AT, 3) || s->after_date ||
                (i + s->lex.dropped == 0 && ev_tok(s, end)->kind == EV_TOKEN_WORD));
    case FORM_BARE: return led_by(s, i, EV_WORD_KL, 3) && !ev_after_is_unit(s, end) && i > 0;
    case FORM_NAME:
        return ev_tok(s, i)->kind == EV_TOKEN_NUMBER || led_by(s, i, EV_WORD_AT, 2) ||
               s->after_date;
    case FORM_NONE: break;
    }
    return false;
}

static bool is_strong(enum form form)
{
    return form >= FORM_COLON;
}

static bool range_stands(const struct ev_scan *s, size_t i, size_t end, const struct clock *a,
                         const struct clock *b)
{
    if (a->hour == 24)
        return false;
    if (is_strong(a->form) || is_strong(b->form))
        return true;
    if (ev_before_is_numbered(s, i) || ev_after_is_unit(s, end))
        return false;
    if (a->form == FORM_DOT || b->form == FORM_DOT)
        return a->form == b->form || led_by(s, i, EV_WORD_AT, 3) || s->after_date;
    return led_by(s, i, EV_WORD_KL, 3);
}

/* ---- boundaries ---- */

static bool time_starts(const struct ev_scan *s, size_t i)
{
    const struct ev_token *before = ev_tok(s, i - 1);

    if (i == 0 || !ev_tok_glued(s, i))
        return i == 0 || before->kind != EV_TOKEN_SIGN ||
               (before->sign != '$' && before->sign != 0x20AC && before->sign != 0xA3);
    if (before->kind == EV_TOKEN_NUMBER)
        return false;
    if (before->kind == EV_TOKEN_WORD) {
        if ((unsigned char)s->lex.text.data[before->from] >= 0xE3)
            return true;
        return (s->lex.text.data[before->from] == 'T' || s->lex.text.data[before->from] == 't') &&
               before->past - before->from == 1 && ev_tok(s, i - 2)->kind == EV_TOKEN_NUMBER;
    }
    switch (before->sign) {
    case '$':
    case 0x20AC:
    case 0xA3:
    case '#':
    case '+':
    case '=':
    case '_':
    case '&':
    case '@': return false;
    case '.':
    case ',':
    case ':':
        return !(ev_tok_glued(s, i - 1) && ev_tok(s, i - 2)->kind == EV_TOKEN_NUMBER &&
                 ev_tok(s, i - 2)->digits != 4);
    default: return true;
    }
}

static bool time_ends(const struct ev_scan *s, size_t i)
{
    const struct ev_token *last = ev_tok(s, i - 1), *t = ev_tok(s, i), *next = ev_tok(s, i + 1);

    if (!ev_tok_glued(s, i))
        return true;
    if (t->kind == EV_TOKEN_WORD && last->kind == EV_TOKEN_NUMBER)
        return (t->past - t->from == 1 && s->lex.text.data[t->from] == 'Z') ||
               (unsigned char)s->lex.text.data[t->from] >= 0xE3 || ev_tok_is(s, i, EV_WORD_OCLOCK);
    if (t->kind == EV_TOKEN_NUMBER)
        return last->kind != EV_TOKEN_NUMBER;
    if (t->kind != EV_TOKEN_SIGN)
        return true;
    if (t->sign == '%')
        return false;
    if (t->sign != '.' && t->sign != ':' && t->sign != ',')
        return true;
    return next->kind != EV_TOKEN_NUMBER || !ev_tok_glued(s, i + 1) ||
           last->kind != EV_TOKEN_NUMBER || (t->sign == '.' && next->digits == 3);
}

/* ---- the matchers ---- */

static void set_time(struct ev_when_hit *hit, const struct clock *a, const struct clock *b,
                     enum form form)
{
    hit->kind = b == NULL ? EV_WHEN_TIME : EV_WHEN_TIME_RANGE;
    hit->when.start_minute = (int16_t)(minute_of(a) % DAY_MINUTES);
    if (b != NULL)
        hit->when.end_minute = (int16_t)minute_of(b);
    hit->when.confidence = confidences[form];
    hit->rule = rules[form].rule;
}

/* The end of a range that begins with a; 0 if there is none. */
static size_t read_end(const struct ev_scan *s, size_t i, size_t end, struct clock *a,
                       struct clock *b, struct ev_when_hit *hit)
{
    size_t after_zone = ev_match_zone(s, end, hit);
    size_t to = read_to(s, after_zone, led_by(s, i, EV_WORD_BETWEEN, 3));
    size_t past;
    struct ev_when_hit date;
    bool zone = false;

    if (to == after_zone || (past = read_clock(s, to, b)) == 0 || !time_ends(s, past))
        return 0;
    if (b->form <= FORM_DOT && ev_match_date(s, to, &date) > past)
        return 0; /* "17:00 - 15 October" */
    if (a->form == FORM_BARE && b->form == FORM_BARE) {
        struct ev_when_hit probe = { .when = EV_WHEN_INIT };

        zone = ev_match_zone(s, past, &probe) != past && !ev_before_is_numbered(s, i);
    }
    if (!zone && !range_stands(s, i, past, a, b))
        return 0;
    share_half(a, b);
    return past;
}

size_t ev_match_time(const struct ev_scan *s, size_t i, struct ev_when_hit *hit)
{
    struct clock a, b;
    size_t end, past;
    enum form form;

    if ((ev_tok(s, i)->kind != EV_TOKEN_NUMBER && !ev_tok_is(s, i, EV_WORD_CLOCK_NAME)) ||
        !time_starts(s, i))
        return 0;
    *hit = (struct ev_when_hit){ .when = EV_WHEN_INIT };
    end = read_clock(s, i, &a);
    if (end == 0)
        return 0;
    past = read_end(s, i, end, &a, &b, hit);
    if (past != 0) {
        form = a.form > b.form ? a.form : b.form;
        set_time(hit, &a, &b, form == FORM_BARE && !led_by(s, i, EV_WORD_KL, 3) ? FORM_NONE : form);
        return ev_match_zone(s, past, hit);
    }
    *hit = (struct ev_when_hit){ .when = EV_WHEN_INIT };
    if (!time_ends(s, end) || !stands_alone(s, i, end, &a))
        return 0;
    set_time(hit, &a, NULL, a.form);
    return ev_match_zone(s, end, hit);
}

enum { DURATION_MAX_MINUTES = 24 * 60 };

/* Minutes that "1.5 hours", "90 minutes" at i say; 0 in *minutes if none. */
static size_t read_amount(const struct ev_scan *s, size_t i, int *minutes)
{
    int amount = ev_tok(s, i)->number, tenths = 0;
    size_t at = i + 1;

    *minutes = 0;
    if (!ev_tok_number(s, i, 1, 3, 0, 999))
        return i;
    if (ev_tok_glued(s, at) && (ev_tok_sign(s, at, '.') || ev_tok_sign(s, at, ',')) &&
        ev_tok_glued(s, at + 1) && ev_tok_number(s, at + 1, 1, 2, 0, 99)) {
        tenths = ev_tok(s, at + 1)->number * (ev_tok(s, at + 1)->digits == 1 ? 6 : 1);
        if (ev_tok(s, at + 1)->digits == 2)
            tenths = tenths * 60 / 100;
        at += 2;
    }
    if (ev_tok_is(s, at, EV_WORD_HOURS) && amount <= 24)
        *minutes = amount * 60 + tenths;
    else if (ev_tok_is(s, at, EV_WORD_MINUTES) && tenths == 0)
        *minutes = amount;
    if (*minutes == 0)
        return i;
    at++;
    if (ev_tok_sign(s, at, '.') && ev_tok_glued(s, at) &&
        ev_tok(s, at - 1)->past - ev_tok(s, at - 1)->from <= 4)
        at++;
    return at;
}

size_t ev_match_duration(const struct ev_scan *s, size_t i, struct ev_when_hit *hit)
{
    bool led = led_by(s, i, EV_WORD_LENGTH, 4);
    int minutes, more;
    size_t end, at, past;

    if (ev_tok(s, i)->kind != EV_TOKEN_NUMBER || !time_starts(s, i))
        return 0;
    end = read_amount(s, i, &minutes);
    if (end == i || (!ev_tok(s, i + 1)->space && !led))
        return 0;
    at = end + (ev_tok_is(s, end, EV_WORD_LIST) || ev_tok_sign(s, end, ','));
    past = minutes % 60 == 0 ? read_amount(s, at, &more) : at;
    if (past != at && more < 60) {
        minutes += more;
        end = past;
    } else if (led && minutes_at(s, end)) { /* "1h30" */
        minutes += ev_tok(s, end)->number;
        end++;
    }
    if (minutes > DURATION_MAX_MINUTES)
        return 0;
    *hit = (struct ev_when_hit){ .kind = EV_WHEN_DURATION,
                                 .when = EV_WHEN_INIT,
                                 .duration_minutes = minutes,
                                 .rule = duration_rule.rule };
    hit->when.confidence = led ? 90 : 45;
    return end;
}

const struct ev_when_rule *ev_time_rule(size_t i)
{
    enum { RULES = sizeof rules / sizeof rules[0] };

    if (i == RULES)
        return &duration_rule;
    return i < RULES ? &rules[i] : NULL;
}
