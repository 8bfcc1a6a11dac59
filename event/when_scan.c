#include <string.h>

#include "event/when_match.h"

enum {
    CUE_NEAR = 2,       /* "from", "until", "since": tokens before the hit */
    CUE_FAR = 7,        /* "posted on ...", "register by ..." */
    JOIN_GAP_TOKENS = 4 /* between a date and what belongs to it */
};

const char *ev_when_kind_name(enum ev_when_kind kind)
{
    static const char *const names[EV_WHEN_KIND_COUNT] = { "date",      "date-range",  "days",
                                                           "month",     "month-range", "year",
                                                           "season",    "time",        "time-range",
                                                           "date-time", "duration",    "weekdays" };

    return (unsigned)kind < EV_WHEN_KIND_COUNT ? names[kind] : "unknown";
}

static bool is_time(enum ev_when_kind kind)
{
    return kind == EV_WHEN_TIME || kind == EV_WHEN_TIME_RANGE;
}

/*
 * The cue word before token i.  "Register by" is a deadline though "by" is nearer;
 * "Registration 10:00" says nothing of the time.
 */
static enum ev_when_cue cue_before(const struct ev_scan *s, size_t i, bool time)
{
    enum ev_when_cue near = EV_CUE_NONE;

    for (size_t back = 1; back <= CUE_FAR && back <= i && i - back >= s->hit_past_token; back++) {
        const struct ev_token *t = ev_tok(s, i - back);
        enum ev_when_cue cue;

        if (t->kind == EV_TOKEN_SIGN &&
            (t->sign == '.' || t->sign == ';' || t->sign == '!' || t->sign == '?') && back > 2)
            break;
        if (!ev_tok_is(s, i - back, EV_WORD_CUE))
            continue;
        cue = (enum ev_when_cue)t->word->cue;
        if (cue != EV_CUE_FROM && cue != EV_CUE_UNTIL && cue != EV_CUE_SINCE)
            return time ? near : cue;
        if (back <= CUE_NEAR && near == EV_CUE_NONE)
            near = cue;
    }
    return near;
}

/* Which of a date and a time that begin at one token is meant? */
static bool time_is_meant(const struct ev_scan *s, size_t i, size_t date_end,
                          const struct ev_when_hit *date, size_t time_end)
{
    if (date_end == 0 || time_end == 0)
        return time_end != 0;
    if (date->when.start.year == 0 && date->numeric &&
        (s->after_date || (i > 0 && ev_tok_is(s, i - 1, EV_WORD_AT | EV_WORD_KL))))
        return true;
    return time_end > date_end;
}

static bool is_day(const struct ev_when_hit *hit)
{
    return hit->kind == EV_WHEN_DATE && hit->when.start.day != 0;
}

/* "2021-02-02T10:00+01:00": the time behind the date that ends before token i. */
static size_t match_iso_time(const struct ev_scan *s, size_t i, struct ev_when_hit *date)
{
    const struct ev_token *t = ev_tok(s, i);
    struct ev_when_hit time;
    size_t end;

    if (!is_day(date) || t->kind != EV_TOKEN_WORD || t->past - t->from != 1 ||
        (s->lex.text.data[t->from] | 0x20) != 't' || !ev_tok_glued(s, i) || !ev_tok_glued(s, i + 1))
        return i;
    end = ev_match_time(s, i + 1, &time);
    if (end == 0)
        return i;
    date->when.start_minute = time.when.start_minute;
    date->when.end_minute = time.when.end_minute;
    date->when.zone = time.when.zone;
    date->when.zone_minutes = time.when.zone_minutes;
    date->when.zone_known = time.when.zone_known;
    date->kind = EV_WHEN_DATE_TIME;
    date->rule = "date T time";
    return end;
}

/* The longest expression at token i: index behind it, 0 if there is none. */
static size_t match_at(const struct ev_scan *s, size_t i, struct ev_when_hit *hit)
{
    struct ev_when_hit date, time, duration;
    size_t date_end, time_end, duration_end;
    const struct ev_token *t = ev_tok(s, i);

    if (t->kind == EV_TOKEN_SIGN || (t->kind == EV_TOKEN_WORD && t->word == NULL))
        return 0;
    date_end = ev_match_date(s, i, &date);
    time_end = ev_match_time(s, i, &time);
    duration_end = ev_match_duration(s, i, &duration);
    if (duration_end > date_end && (duration_end > time_end || duration.when.confidence > 50)) {
        *hit = duration;
        return duration_end;
    }
    if (time_is_meant(s, i, date_end, &date, time_end)) {
        *hit = time;
        return time_end;
    }
    if (date_end == 0)
        return 0;
    *hit = date;
    return match_iso_time(s, date_end, hit);
}

/* Only signs and small words between the last hit and token i? */
static bool near_last_hit(const struct ev_scan *s, size_t i)
{
    if (i > s->hit_past_token + JOIN_GAP_TOKENS)
        return false;
    for (size_t k = s->hit_past_token; k < i; k++)
        if (ev_tok(s, k)->kind != EV_TOKEN_SIGN &&
            !ev_tok_is(s, k, EV_WORD_AT | EV_WORD_ARTICLE | EV_WORD_RANGE | EV_WORD_CUE))
            return false;
    return true;
}

/* The gap between two hits holds only blanks and these signs, or a dash or "to". */
static bool is_one_of(struct ev_bytes text, const char *const *words)
{
    for (; *words != NULL; words++)
        if (ev_bytes_equal_nocase(text, ev_bytes_of(*words)))
            return true;
    return false;
}

static bool gap_is(struct ev_bytes text, const struct ev_when_hit *a, const struct ev_when_hit *b,
                   const char *signs, bool range)
{
    static const char *const ranges[] = { "-",   "\xE2\x80\x93", "\xE2\x80\x94", "/",
                                          "to",  "bis",          "au",           "al",
                                          "tot", "till",         "til",          NULL };
    static const char *const ats[] = { "at",  "@", "um", "kl", "kl.", "om",
                                       "klo", "o", "v",  "ob", NULL };
    struct ev_bytes gap = ev_bytes_trim(ev_bytes_slice(text, a->past, b->from));
    size_t at = 0;

    if (gap.len > 4)
        return false;
    if (range)
        return is_one_of(gap, ranges);
    if (is_one_of(gap, ats))
        return true;
    for (; at < gap.len; at++)
        if (strchr(signs, gap.data[at]) == NULL)
            return false;
    return true;
}

static void join_ends(struct ev_when_hit *first, const struct ev_when_hit *last,
                      const struct ev_when_hit *last_time)
{
    first->when.end = last->when.start;
    first->when.end_minute = last_time->when.start_minute;
    first->weekday_last = last->weekday;
    first->kind = EV_WHEN_DATE_TIME;
    first->past = last_time->past;
    first->rule = "date time ~ date time";
}

static bool days_in_order(const struct ev_when_hit *a, const struct ev_when_hit *b)
{
    return a->when.start.year != 0 && b->when.start.year != 0 &&
           ev_day_compare(a->when.start, b->when.start) <= 0;
}

/* "1/2/2021 9:00 - 3/2/2021 17:00" and "2021-02-02T10:00/2021-02-02T12:00". */
static size_t join_long(struct ev_bytes text, struct ev_when_hit *hits, size_t n)
{
    if (n >= 2 && hits[n - 1].kind == EV_WHEN_DATE_TIME && hits[n - 2].kind == EV_WHEN_DATE_TIME &&
        hits[n - 2].when.end_minute == EV_NO_MINUTE && days_in_order(&hits[n - 2], &hits[n - 1]) &&
        gap_is(text, &hits[n - 2], &hits[n - 1], "", true)) {
        join_ends(&hits[n - 2], &hits[n - 1], &hits[n - 1]);
        return n - 1;
    }
    if (n >= 4 && is_day(&hits[n - 4]) && hits[n - 3].kind == EV_WHEN_TIME &&
        is_day(&hits[n - 2]) && hits[n - 1].kind == EV_WHEN_TIME &&
        days_in_order(&hits[n - 4], &hits[n - 2]) &&
        gap_is(text, &hits[n - 4], &hits[n - 3], ",|-", false) &&
        gap_is(text, &hits[n - 3], &hits[n - 2], "", true) &&
        gap_is(text, &hits[n - 2], &hits[n - 1], ",|", false)) {
        hits[n - 4].when.start_minute = hits[n - 3].when.start_minute;
        join_ends(&hits[n - 4], &hits[n - 2], &hits[n - 1]);
        return n - 3;
    }
    return n;
}

/* "5 May, 12 May and 3 June 2021": the first ones get the year of the last. */
static void share_year(struct ev_bytes text, struct ev_when_hit *hits, size_t n)
{
    for (size_t i = n - 1; i > 0; i--) {
        struct ev_when_hit *a = &hits[i - 1], *b = &hits[i];
        struct ev_bytes gap = ev_bytes_trim(ev_bytes_slice(text, a->past, b->from));

        if (!is_day(a) || (!is_day(b) && b->kind != EV_WHEN_DAYS) || a->when.start.year != 0 ||
            b->when.start.year == 0 || a->when.start.month == 0 || gap.len > 6 ||
            a->when.start.month > b->when.start.month ||
            !(ev_bytes_starts(gap, EV_LIT(",")) || ev_bytes_starts(gap, EV_LIT("&")) ||
              ev_bytes_equal(gap, EV_LIT("and")) || ev_bytes_equal(gap, EV_LIT("und")) ||
              ev_bytes_equal(gap, EV_LIT("et")) || ev_bytes_equal(gap, EV_LIT("y"))))
            return;
        a->when.start.year = a->when.end.year = b->when.start.year;
        if (!ev_day_exists(a->when.start))
            a->when.start.year = a->when.end.year = 0;
    }
}

size_t ev_when_scan(struct ev_bytes text, const struct ev_when_context *context,
                    struct ev_when_hit *hits, size_t max)
{
    struct ev_scan s;
    size_t i = 0, n = 0;

    s.context = context == NULL ? (struct ev_when_context){ .language = EV_NOTHING } : *context;
    s.language = ev_word_language_bit(s.context.language);
    s.after_date = false;
    s.hit_past_token = 0;
    ev_lex_begin(&s.lex, text);
    while (n < max) {
        struct ev_when_hit hit;
        size_t dropped = s.lex.dropped, end;

        i = ev_lex_advance(&s.lex, i);
        dropped = s.lex.dropped - dropped;
        s.hit_past_token = s.hit_past_token > dropped ? s.hit_past_token - dropped : 0;
        if (ev_tok(&s, i)->kind == EV_TOKEN_END)
            break;
        s.after_date = n > 0 && !is_time(hits[n - 1].kind) && hits[n - 1].kind != EV_WHEN_YEAR &&
                       near_last_hit(&s, i);
        end = match_at(&s, i, &hit);
        if (end == 0) {
            i++;
            continue;
        }
        hit.from = ev_tok(&s, i)->from;
        hit.past = ev_tok(&s, end - 1)->past;
        hit.cue = cue_before(&s, i, is_time(hit.kind));
        hits[n++] = hit;
        s.hit_past_token = i = end;

        n = join_long(text, hits, n);
        if (n >= 2)
            share_year(text, hits, n);
    }
    return n;
}
