#include <string.h>

#include "event/when_match.h"

enum { PHRASE_WORDS = 4 };

/* The folded text of tokens [i, past), which are words with single spaces taken between them. */
static size_t fold_phrase(const struct ev_scan *s, size_t i, size_t past, char out[EV_WORD_MAX])
{
    size_t len = 0;

    for (; i < past; i++) {
        char word[EV_WORD_MAX];
        const struct ev_token *t = ev_tok(s, i);
        size_t n = ev_word_fold(ev_bytes_slice(s->lex.text, t->from, t->past), word);

        if (n == 0 || len + n + 1 > EV_WORD_MAX)
            return 0;
        if (len > 0)
            out[len++] = ' ';
        memcpy(out + len, word, n);
        len += n;
    }
    return len;
}

/* The longest phrase of the zone table at i: index behind it, or i. */
static size_t read_phrase(const struct ev_scan *s, size_t i, const struct ev_zone **zone)
{
    size_t past = i;

    while (past < i + PHRASE_WORDS && ev_tok(s, past)->kind == EV_TOKEN_WORD)
        past++;
    for (; past > i; past--) {
        char phrase[EV_WORD_MAX];
        size_t len = fold_phrase(s, i, past, phrase);

        if (len > 0 && (*zone = ev_zone_find((struct ev_bytes){ phrase, len })) != NULL)
            return past;
    }
    return i;
}

/* "+2", "+02:00", "-0330" at i, as minutes. */
static size_t read_offset(const struct ev_scan *s, size_t i, int16_t *minutes)
{
    int sign = ev_tok_sign(s, i, '+') ? 1 : ev_tok_sign(s, i, '-') ? -1 : 0;
    int32_t n = ev_tok(s, i + 1)->number;

    if (sign == 0 || !ev_tok_glued(s, i + 1))
        return i;
    if (ev_tok_number(s, i + 1, 4, 4, 0, 1400) && n % 100 < 60) {
        *minutes = (int16_t)(sign * (n / 100 * 60 + n % 100));
        return i + 2;
    }
    if (!ev_tok_number(s, i + 1, 1, 2, 0, 14))
        return i;
    *minutes = (int16_t)(sign * n * 60);
    if (ev_tok_glued(s, i + 2) && ev_tok_sign(s, i + 2, ':') && ev_tok_glued(s, i + 3) &&
        ev_tok_number(s, i + 3, 2, 2, 0, 59)) {
        *minutes = (int16_t)(*minutes + sign * ev_tok(s, i + 3)->number);
        return i + 4;
    }
    return i + 2;
}

static void set_zone(const struct ev_scan *s, size_t i, size_t past, const struct ev_zone *zone,
                     struct ev_when_hit *hit)
{
    hit->when.zone = ev_bytes_slice(s->lex.text, ev_tok(s, i)->from, ev_tok(s, past - 1)->past);
    hit->when.zone_known = EV_KNOWN_WRITTEN;
    hit->when.zone_minutes = zone == NULL ? EV_NO_ZONE : zone->minutes;
    hit->zone_name = zone == NULL ? NULL : zone->iana;
}

/* "Europe/Berlin". */
static size_t read_iana(const struct ev_scan *s, size_t i, struct ev_when_hit *hit)
{
    const struct ev_zone *zone = NULL;
    size_t past;

    if (!ev_tok_is(s, i, EV_WORD_IANA) || !ev_tok_sign(s, i + 1, '/') || !ev_tok_glued(s, i + 1) ||
        ev_tok(s, i + 2)->kind != EV_TOKEN_WORD)
        return i;
    past = i + 3;
    while (ev_tok_sign(s, past, '_') && ev_tok_glued(s, past) &&
           ev_tok(s, past + 1)->kind == EV_TOKEN_WORD && past < i + 8)
        past += 2;
    (void)read_phrase(s, i + 2, &zone);
    set_zone(s, i, past, zone, hit);
    return past;
}

/* "hora de Madrid", "heure de Paris". */
static size_t read_hour_of(const struct ev_scan *s, size_t i, struct ev_when_hit *hit)
{
    const struct ev_zone *zone = NULL;
    size_t at = i + 1, past;

    if (!ev_tok_is(s, i, EV_WORD_ZONE_OF))
        return i;
    while (at < i + 3 && ev_tok_is(s, at, EV_WORD_OF | EV_WORD_ARTICLE))
        at++;
    past = read_phrase(s, at, &zone);
    if (past == at)
        return i;
    set_zone(s, i, past, zone, hit);
    return past;
}

/* A phrase of the table: an abbreviation in capitals, or a place with "time", or in brackets. */
static size_t read_named(const struct ev_scan *s, size_t i, bool in_brackets,
                         struct ev_when_hit *hit)
{
    const struct ev_zone *zone = NULL;
    size_t past = read_phrase(s, i, &zone), end;
    const struct ev_token *t = ev_tok(s, i);
    bool short_name = past == i + 1 && t->past - t->from <= 5 && zone != NULL &&
                      (zone->iana == NULL || zone->minutes != EV_NO_ZONE || t->capitals);
    int16_t minutes;

    if (past == i || zone == NULL)
        return i;
    if (ev_tok_is(s, past, EV_WORD_ZONE_TIME) && t->upper) {
        set_zone(s, i, past + 1, zone, hit);
        return past + 1;
    }
    if (short_name ? !t->capitals : past == i + 1 && !(in_brackets && t->upper))
        return i;
    if (!short_name && !in_brackets && past > i + 1 && !ev_tok_is(s, past - 1, EV_WORD_ZONE_TIME) &&
        zone->iana != NULL)
        return i; /* a town of two words, without "time" */
    set_zone(s, i, past, zone, hit);
    end = zone->minutes == 0 && zone->iana == NULL ? read_offset(s, past, &minutes) : past;
    if (end != past) {
        set_zone(s, i, end, zone, hit);
        hit->when.zone_minutes = minutes;
    }
    return end;
}

/* The time before token i is that of "2021-02-02T14:00" or "T14:00:00". */
static bool behind_iso_time(const struct ev_scan *s, size_t i)
{
    for (size_t back = 4; back <= 6 && back <= i; back += 2) {
        const struct ev_token *t = ev_tok(s, i - back);

        if (t->kind == EV_TOKEN_WORD && t->past - t->from == 1 && !t->space &&
            (s->lex.text.data[t->from] | 0x20) == 't')
            return true;
    }
    return false;
}

/* "+01:00" right behind a time; "-05:00" only in ISO 8601, else it is a range. */
static size_t read_glued_offset(const struct ev_scan *s, size_t i, struct ev_when_hit *hit)
{
    int16_t minutes = EV_NO_ZONE;
    size_t past;

    if (ev_tok_number(s, i + 1, 4, 4, 0, 1400)
            ? ev_tok_glued(s, i) /* "18:00:00 +0200" of RFC 5322 */
            : !ev_tok_glued(s, i) || (ev_tok_sign(s, i, '-') && !behind_iso_time(s, i)))
        return i;
    past = read_offset(s, i, &minutes);
    if (past == i)
        return i;
    set_zone(s, i, past, NULL, hit);
    hit->when.zone_minutes = minutes;
    return past;
}

static size_t read_zone(const struct ev_scan *s, size_t i, struct ev_when_hit *hit)
{
    bool open = ev_tok_sign(s, i, '(') || ev_tok_sign(s, i, '[');
    size_t at = i + (open || ev_tok_sign(s, i, ',')), past;

    past = read_iana(s, at, hit);
    if (past == at)
        past = read_hour_of(s, at, hit);
    if (past == at)
        past = read_named(s, at, open, hit);
    if (past == at)
        return i;
    return past + (open && (ev_tok_sign(s, past, ')') || ev_tok_sign(s, past, ']')));
}

size_t ev_match_zone(const struct ev_scan *s, size_t i, struct ev_when_hit *hit)
{
    struct ev_when_hit second = { .when = EV_WHEN_INIT };
    size_t past = read_glued_offset(s, i, hit), more;

    if (past != i)
        return past;
    past = read_zone(s, i, hit);
    if (past == i)
        return i;
    more = read_zone(s, past, &second); /* "CET Brussels time", "CEST (UTC+2)" */
    if (more == past || ev_tok_sign(s, past, ','))
        return past;
    if (hit->zone_name == NULL)
        hit->zone_name = second.zone_name;
    if (hit->when.zone_minutes == EV_NO_ZONE)
        hit->when.zone_minutes = second.when.zone_minutes;
    return more;
}
