#include "indexer/extract/names.h"

enum {
    NEVER = EV_WORD_COUNTRY | EV_WORD_ORG | EV_WORD_PLACE | EV_WORD_JOB | EV_WORD_OFFICE |
            EV_WORD_FORMER,
    MAX_WORDS = 5,
    MAX_CASELESS = 4
};

static bool is_name_word(const struct ev_token *token)
{
    return token->shape == EV_TOKEN_TITLE || token->shape == EV_TOKEN_UPPER ||
           token->shape == EV_TOKEN_INITIAL;
}

/* A lower-case "van", "de", "bin" with a capital behind it (or behind its like). */
static bool is_particle(const struct ev_line_tokens *line, size_t at, size_t past)
{
    for (size_t i = at; i < past && i < at + 3; i++) {
        const struct ev_token *token = &line->vec.items[i];
        if (token->shape == EV_TOKEN_TITLE || token->shape == EV_TOKEN_UPPER)
            return i > at;
        if (token->shape != EV_TOKEN_LOWER || !ev_token_is(token, EV_WORD_PARTICLE))
            return false;
    }
    return false;
}

/* "Anna Berg vom Museum", "... del Instituto": no part of the name, but its organisation. */
static bool leads_to_org(const struct ev_line_tokens *line, size_t at, size_t past)
{
    if (!ev_token_is(&line->vec.items[at], EV_WORD_OF))
        return false;
    while (at < past && line->vec.items[at].shape == EV_TOKEN_LOWER)
        at++;
    return at < past &&
           (line->vec.items[at].shape == EV_TOKEN_UPPER ||
            line->vec.items[at].shape == EV_TOKEN_CAMEL ||
            ev_token_is(&line->vec.items[at], EV_WORD_ORG | EV_WORD_COMMON | EV_WORD_PLACE));
}

static size_t skip_honorifics(const struct ev_line_tokens *line, size_t at, size_t past)
{
    const struct ev_token *token = line->vec.items;
    size_t i = at;

    while (i < past && ev_token_is(&token[i], EV_WORD_HONORIFIC) &&
           token[i].shape != EV_TOKEN_MARK) {
        at = ++i;
        if (i < past && token[i].mark == '-' && !token[i].space) /* "Dr.-Ing." */
            i++;
    }
    return at;
}

/* "PhD", ", MBA", "(PhD)" and what follows of that kind. */
static size_t skip_degrees(const struct ev_line_tokens *line, size_t at, size_t past)
{
    const struct ev_token *token = line->vec.items;

    for (;;) {
        size_t i = at;
        if (i < past && token[i].mark == ',')
            i++;
        if (i >= past || !ev_token_is(&token[i], EV_WORD_DEGREE) || !ev_token_is_capital(&token[i]))
            return at;
        at = i + 1;
    }
}

struct tally {
    unsigned words, full, upper, upper_short, initials, late;
    int common;
    bool first_common, late_place;
    unsigned first_upper; /* letters of the first word if it is all capitals */
};

static void tally_add(struct tally *tally, const struct ev_token *token)
{
    tally->words++;
    if (token->shape == EV_TOKEN_INITIAL) {
        tally->initials++;
        return;
    }
    tally->full++;
    if (token->shape == EV_TOKEN_UPPER) {
        tally->upper++;
        tally->upper_short += token->letters <= 3;
        if (tally->words == 1)
            tally->first_upper = token->letters;
    }
    bool common = ev_token_is(token, EV_WORD_COMMON) && !ev_token_is(token, EV_WORD_DAY);
    tally->common += common;
    tally->first_common |= tally->words == 1 && common;
}

static int score_of(const struct tally *tally, bool honorific, bool labelled)
{
    int score = 3;

    if (tally->full == 0 || tally->words > MAX_WORDS)
        return 0;
    if (tally->words < 2)
        return honorific && tally->common == 0 && tally->upper == 0 ? 2 : 0;
    if (tally->common * 2 > (int)tally->full || tally->common > 1 || tally->upper_short > 0)
        return 0;
    if (tally->full == 1 && tally->initials > 0 && tally->common > 0)
        return 0;
    if (tally->words > 2 && tally->first_common && !labelled) /* "... Evolution Anna Berg" */
        return 0;
    score -= tally->common * (labelled && !tally->first_common ? 1 : 2);
    score -= tally->late > 0 ? 2 : 0;
    if (tally->upper == tally->full)
        score -= tally->full > 3 ? 3 : 1;
    else if (tally->first_upper > 0)
        score -= tally->first_upper <= 4 ? 3 : 1;
    score -= tally->full > 4;
    return score + honorific;
}

/* "Stuart Hall": a word that usually names a thing ends a name of two. */
static bool is_late_surname(const struct ev_line_tokens *line, size_t at, size_t past,
                            const struct tally *tally)
{
    const struct ev_token *token = line->vec.items;

    return tally->words == 1 && tally->full == 1 && tally->common == 0 && tally->upper == 0 &&
           token[at].shape == EV_TOKEN_TITLE &&
           !ev_token_is(&token[at], EV_WORD_DAY | EV_WORD_COUNTRY | EV_WORD_FORMER) &&
           !(ev_token_is(&token[at], EV_WORD_ORG) && !ev_token_is(&token[at], EV_WORD_PLACE)) &&
           (at + 1 >= past || token[at + 1].shape == EV_TOKEN_MARK ||
            token[at + 1].shape == EV_TOKEN_LOWER);
}

/* A first name that is a small word without its accents: then one more word follows. */
static bool is_like_function(const struct ev_line_tokens *line, size_t at, size_t past)
{
    const struct ev_token *token = line->vec.items;

    return token[at].letters >= 4 && at + 1 < past && token[at + 1].shape == EV_TOKEN_TITLE &&
           !ev_token_is(&token[at + 1], NEVER | EV_WORD_FUNCTION | EV_WORD_COMMON) &&
           (at + 2 >= past || token[at + 2].shape == EV_TOKEN_MARK ||
            token[at + 2].shape == EV_TOKEN_LOWER);
}

/* "Jan", "April", "Di" are names, too, but not beside a number. */
static bool is_day(const struct ev_line_tokens *line, size_t at, size_t past,
                   const struct tally *tally)
{
    const struct ev_token *token = line->vec.items;

    if (!ev_token_is(&token[at], EV_WORD_DAY) || token[at].shape == EV_TOKEN_INITIAL)
        return false;
    if (tally->words > 0)
        return !ev_token_is(&token[at], EV_WORD_PARTICLE) && token[at].letters > 3;
    return token[at].letters > 6 || at + 1 >= past || !is_name_word(&token[at + 1]) ||
           (at > 0 && token[at - 1].shape == EV_TOKEN_NUMBER);
}

static size_t read_words(const struct ev_line_tokens *line, size_t at, size_t past, bool labelled,
                         struct tally *tally)
{
    size_t last = at;

    for (size_t i = at; i < past; i++) {
        const struct ev_token *token = &line->vec.items[i];
        if (token->shape == EV_TOKEN_LOWER && tally->words > 0 && is_particle(line, i, past)) {
            if (tally->full >= 2 && leads_to_org(line, i, past))
                break;
            continue;
        }
        if (!is_name_word(token) || token->possessive || tally->words > MAX_WORDS)
            break;
        if (tally->words > 0 && ev_token_is(token, EV_WORD_DEGREE) &&
            token->shape != EV_TOKEN_INITIAL)
            break;
        if (ev_token_is(token, EV_WORD_FUNCTION) && tally->words == 0 &&
            token->shape == EV_TOKEN_INITIAL && token->to - token->from == 1) /* "A Green Day" */
            break;
        if (ev_token_is(token, EV_WORD_FUNCTION) && token->shape != EV_TOKEN_INITIAL &&
            (tally->words == 0 || !ev_token_is(token, EV_WORD_PARTICLE)) &&
            !(labelled && i == at && is_like_function(line, at, past)))
            break;
        if (is_day(line, i, past, tally))
            break;
        bool surname = token->foreign && tally->words > 0 && token->shape == EV_TOKEN_TITLE;
        if (ev_token_is(token, NEVER) && token->shape != EV_TOKEN_INITIAL && !surname) {
            if (!is_late_surname(line, i, past, tally))
                break;
            tally->late_place = ev_token_is(token, EV_WORD_PLACE);
            tally->late += !(token->affix && (token->classes & EV_WORD_THINGS) == EV_WORD_PLACE);
            tally->common -= ev_token_is(token, EV_WORD_COMMON); /* counted once */
        }
        tally_add(tally, token);
        tally->common +=
            surname && ev_token_is(token, NEVER) && !ev_token_is(token, EV_WORD_COMMON);
        last = i + 1;
    }
    return last;
}

static bool read_caseless(const struct ev_line_tokens *line, size_t at, size_t past,
                          struct ev_name *out)
{
    size_t i = at;

    while (i < past && line->vec.items[i].shape == EV_TOKEN_CASELESS && i - at < MAX_CASELESS &&
           !ev_token_is(&line->vec.items[i], NEVER))
        i++;
    if (i == at || (i < past && line->vec.items[i].shape == EV_TOKEN_CASELESS) ||
        line->vec.items[i - 1].to - line->vec.items[at].from > 60)
        return false;
    *out =
        (struct ev_name){ .from = at, .past = i, .end = i, .words = (uint8_t)(i - at), .score = 2 };
    return true;
}

bool ev_name_read(const struct ev_line_tokens *line, size_t at, size_t past, bool labelled,
                  struct ev_name *out)
{
    struct tally tally = { 0 };
    size_t from, end;
    int score;

    if (past > line->vec.count)
        past = line->vec.count;
    from = skip_honorifics(line, at, past);
    if (from >= past)
        return false;
    if (from > 0 && line->vec.items[from].shape == EV_TOKEN_INITIAL && /* "33 N. Mill" */
        line->vec.items[from - 1].shape == EV_TOKEN_NUMBER)
        return false;
    if (labelled && line->vec.items[from].shape == EV_TOKEN_CASELESS)
        return read_caseless(line, from, past, out);
    if (line->vec.items[from].shape == EV_TOKEN_LOWER)
        return false;
    end = read_words(line, from, past, labelled, &tally);
    score = score_of(&tally, from > at, labelled);
    if (score <= 0)
        return false;
    *out = (struct ev_name){ .from = from,
                             .past = end,
                             .end = skip_degrees(line, end, past),
                             .words = (uint8_t)tally.words,
                             .score = (int8_t)(score > 3 ? 3 : score),
                             .honorific = from > at,
                             .common = tally.common > 0,
                             .place = tally.late_place };
    return true;
}
