/* The matchers of the when-scanner: what begins at a token? */
#ifndef EV_EVENT_WHEN_MATCH_H
#define EV_EVENT_WHEN_MATCH_H

#include "event/when.h"
#include "event/when_lex.h"

struct ev_scan {
    struct ev_lexer lex;
    struct ev_when_context context;
    uint64_t language;     /* bits of context.language */
    bool after_date;       /* the last hit is a date, and little stands between */
    size_t hit_past_token; /* index (window) behind the last hit */
};

/*
 * Each fills *hit (kind, when, rule ...; not from, past, cue) with the longest
 * expression of its sort that begins at token i and returns the index behind it; 0
 * and *hit undefined if there is none.
 */
size_t ev_match_date(const struct ev_scan *s, size_t i, struct ev_when_hit *hit);
size_t ev_match_time(const struct ev_scan *s, size_t i, struct ev_when_hit *hit);
size_t ev_match_duration(const struct ev_scan *s, size_t i, struct ev_when_hit *hit);

/* A zone at token i ("CET", "(Brussels time)", "UTC+2"): index behind it, or i. */
size_t ev_match_zone(const struct ev_scan *s, size_t i, struct ev_when_hit *hit);

/* One row of the grammar, for tests and documentation. */
struct ev_when_rule {
    const char *rule;
    enum ev_when_kind kind;
    const char *example; /* read as one hit of this kind, by this rule */
};
const struct ev_when_rule *ev_date_rule(size_t i); /* NULL behind the last one */
const struct ev_when_rule *ev_time_rule(size_t i);

/* ---- questions about tokens ---- */

static inline const struct ev_token *ev_tok(const struct ev_scan *s, size_t i)
{
    return ev_lex_at(&s->lex, i);
}

/* Token i is a word of one of these classes. */
static inline bool ev_tok_is(const struct ev_scan *s, size_t i, uint32_t classes)
{
    const struct ev_token *t = ev_tok(s, i);

    return t->kind == EV_TOKEN_WORD && t->word != NULL && (t->word->classes & classes) != 0;
}

static inline bool ev_tok_sign(const struct ev_scan *s, size_t i, uint32_t sign)
{
    const struct ev_token *t = ev_tok(s, i);

    return t->kind == EV_TOKEN_SIGN && t->sign == sign;
}

static inline bool ev_tok_number(const struct ev_scan *s, size_t i, int min_digits, int max_digits,
                                 int32_t min, int32_t max)
{
    const struct ev_token *t = ev_tok(s, i);

    return t->kind == EV_TOKEN_NUMBER && t->digits >= min_digits && t->digits <= max_digits &&
           t->number >= min && t->number <= max;
}

/* Token i follows the one before it without a space. */
static inline bool ev_tok_glued(const struct ev_scan *s, size_t i)
{
    const struct ev_token *t = ev_tok(s, i);

    return t->kind != EV_TOKEN_END && !t->space && i > 0;
}

/* The number before token i, or behind i, is money, a measure or numbered: no date, no time. */
bool ev_before_is_numbered(const struct ev_scan *s, size_t i);
bool ev_after_is_unit(const struct ev_scan *s, size_t i);

#endif
