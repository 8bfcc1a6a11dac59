/* A line as tokens: numbers, words, signs.  A window slides over lines of any length. */
#ifndef EV_EVENT_WHEN_LEX_H
#define EV_EVENT_WHEN_LEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "event/when_words.h"
#include "evsearch/bytes.h"

enum ev_token_kind { EV_TOKEN_END, EV_TOKEN_NUMBER, EV_TOKEN_WORD, EV_TOKEN_SIGN };

struct ev_token {
    enum ev_token_kind kind;
    size_t from, past;          /* bytes of the text */
    bool space;                 /* white space before it */
    bool upper;                 /* word: begins with a capital */
    bool capitals;              /* word: ASCII capitals only */
    uint8_t digits;             /* number: how many figures, at most 255 */
    int32_t number;             /* at most 999999999 */
    uint32_t sign;              /* its character, the dashes as '-', apostrophes as '\'' */
    const struct ev_word *word; /* NULL: in no table */
};

/*
 * A match may look EV_LEX_AHEAD tokens ahead and EV_LEX_BEHIND back.  Indices are
 * of the window; ev_lex_advance() moves them.
 */
enum { EV_LEX_WINDOW = 256, EV_LEX_AHEAD = 128, EV_LEX_BEHIND = 12 };

struct ev_lexer {
    struct ev_bytes text;
    size_t at; /* first byte not yet in a token */
    struct ev_token tokens[EV_LEX_WINDOW];
    size_t count;
    size_t dropped; /* tokens before tokens[0] */
};

void ev_lex_begin(struct ev_lexer *lexer, struct ev_bytes text);

/* Make sure that EV_LEX_AHEAD tokens follow tokens[i]; returns the new index of tokens[i]. */
size_t ev_lex_advance(struct ev_lexer *lexer, size_t i);

/* The token at i; one of kind END outside of the window. */
const struct ev_token *ev_lex_at(const struct ev_lexer *lexer, size_t i);

#endif
