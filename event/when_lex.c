#include "event/when_lex.h"

#include <string.h>

#include "base/utf8.h"

enum { NUMBER_MAX = 999999999, DIGITS_MAX = 255 };

/* The value of a digit, ASCII or full width; -1 if it is none. */
static int digit_of(uint32_t rune)
{
    if (rune >= '0' && rune <= '9')
        return (int)(rune - '0');
    return rune >= 0xFF10 && rune <= 0xFF19 ? (int)(rune - 0xFF10) : -1;
}

/* Scripts without spaces between words: every character is a word. */
static bool is_unspaced(uint32_t rune)
{
    return rune >= 0x2E80 && rune <= 0xD7A3;
}

/* Signs that mean the same to a date. */
static uint32_t plain_sign(uint32_t rune)
{
    switch (rune) {
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0x301C:
    case 0xFF5E:
    case 0xFF0D:
    case '~':
    case 0x2192: return '-';
    case 0x2019:
    case 0x2018:
    case 0x02BC:
    case '`': return '\'';
    case 0xFF0F:
    case 0x2044: return '/';
    case 0xFF1A: return ':';
    case 0xFF08: return '(';
    case 0xFF09: return ')';
    case 0xFF0C:
    case 0x3001: return ',';
    default: return rune;
    }
}

static void lex_number(struct ev_lexer *l, struct ev_token *t)
{
    size_t next = l->at;

    t->kind = EV_TOKEN_NUMBER;
    while (next < l->text.len) {
        int digit = digit_of(ev_utf8_next(l->text, &next));

        if (digit < 0)
            break;
        t->number = t->number > (NUMBER_MAX - 9) / 10 ? NUMBER_MAX : t->number * 10 + digit;
        t->digits = (uint8_t)(t->digits + (t->digits < DIGITS_MAX));
        l->at = next;
    }
}

static void lex_word(struct ev_lexer *l, struct ev_token *t, uint32_t first)
{
    char folded[EV_WORD_MAX];
    size_t next = l->at, len;

    t->kind = EV_TOKEN_WORD;
    t->upper = ev_rune_is_upper(first);
    t->capitals = true;
    while (next < l->text.len) {
        uint32_t rune = ev_utf8_next(l->text, &next);

        if (!ev_rune_is_letter(rune) || digit_of(rune) >= 0 ||
            (is_unspaced(rune) && l->at > t->from))
            break;
        t->capitals = t->capitals && rune >= 'A' && rune <= 'Z';
        l->at = next;
        if (is_unspaced(rune))
            break;
    }
    len = ev_word_fold(ev_bytes_slice(l->text, t->from, l->at), folded);
    t->word = ev_word_find((struct ev_bytes){ folded, len });
}

/* Read the next token; false at the end of the text. */
static bool lex_next(struct ev_lexer *l, struct ev_token *t)
{
    size_t next;
    uint32_t rune = 0;

    memset(t, 0, sizeof *t);
    for (; l->at < l->text.len; l->at = next, t->space = true) {
        next = l->at;
        rune = ev_utf8_next(l->text, &next);
        if (!ev_rune_is_space(rune))
            break;
    }
    if (l->at >= l->text.len)
        return false;
    t->from = l->at;
    if (digit_of(rune) >= 0)
        lex_number(l, t);
    else if (ev_rune_is_letter(rune))
        lex_word(l, t, rune);
    else {
        t->kind = EV_TOKEN_SIGN;
        t->sign = plain_sign(rune);
        (void)ev_utf8_next(l->text, &l->at);
    }
    t->past = l->at;
    return true;
}

void ev_lex_begin(struct ev_lexer *lexer, struct ev_bytes text)
{
    lexer->text = text;
    lexer->at = 0;
    lexer->count = 0;
    lexer->dropped = 0;
}

size_t ev_lex_advance(struct ev_lexer *lexer, size_t i)
{
    if (lexer->count > i + EV_LEX_AHEAD || (lexer->at >= lexer->text.len && lexer->count > i))
        return i;
    if (i > EV_LEX_BEHIND) {
        size_t drop = i - EV_LEX_BEHIND;

        memmove(lexer->tokens, lexer->tokens + drop,
                (lexer->count - drop) * sizeof lexer->tokens[0]);
        lexer->count -= drop;
        lexer->dropped += drop;
        i -= drop;
    }
    while (lexer->count < EV_LEX_WINDOW && lex_next(lexer, &lexer->tokens[lexer->count]))
        lexer->count++;
    return i;
}

const struct ev_token *ev_lex_at(const struct ev_lexer *lexer, size_t i)
{
    static const struct ev_token end = { .kind = EV_TOKEN_END };

    return i < lexer->count ? &lexer->tokens[i] : &end;
}
