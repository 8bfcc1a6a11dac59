/*
 * A line as tokens: words with what is known of them, and punctuation marks.
 *
 * Names and organisers are read from these, so that spelling, abbreviations,
 * apostrophes and the like are settled in one place.
 */
#ifndef EV_EXTRACT_TOKENS_H
#define EV_EXTRACT_TOKENS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/vec.h"
#include "evsearch/buf.h"
#include "evsearch/page.h"
#include "indexer/extract/phrases.h"

enum ev_token_shape {
    EV_TOKEN_MARK,     /* one punctuation mark */
    EV_TOKEN_NUMBER,   /* digits first */
    EV_TOKEN_LOWER,    /* begins with a lower-case letter */
    EV_TOKEN_TITLE,    /* "Anna", "McKay", "Jean-Luc" */
    EV_TOKEN_UPPER,    /* "UNICEF", "WWF-France" */
    EV_TOKEN_CAMEL,    /* "EuroCities", "Web2": never a person's name */
    EV_TOKEN_INITIAL,  /* "J.", "J" */
    EV_TOKEN_CASELESS, /* scripts without case */
    EV_TOKEN_ADDRESS   /* mail or web address */
};

struct ev_token {
    uint32_t from, to;          /* bytes of the line */
    uint32_t folded, folded_to; /* bytes of ev_line_tokens.folded */
    uint32_t classes;           /* enum ev_word_class, as the line's language has it */
    uint32_t function_in;       /* languages in which it is FUNCTION */
    uint8_t shape;              /* enum ev_token_shape */
    char mark;                  /* MARK: , ; : . ? ! ( ) " - | / & @ or * for any other */
    bool space;                 /* white space before it */
    bool phrase;                /* a phrase begins here */
    bool foreign;               /* of THINGS, but in other languages only */
    bool affix;                 /* of THINGS by its beginning or end only: "Neudorf" */
    bool possessive;            /* "Anna's" */
    uint8_t letters;            /* at most 255 */
};

EV_VEC(ev_token_vec, struct ev_token);

/* A line and its tokens; reused from line to line. */
struct ev_line_tokens {
    struct ev_bytes text; /* borrowed */
    struct ev_token_vec vec;
    struct ev_buf folded;
    uint32_t language; /* bit of ev_phrasebook_bit; 0: not known, all languages count */
};

/* Read text into line, in place of what it held.  false: no memory.  Linear. */
bool ev_tokens_read(struct ev_bytes text, struct ev_arena *arena, struct ev_line_tokens *line);

/* The text of tokens [from, past), as written. */
struct ev_bytes ev_tokens_text(const struct ev_line_tokens *line, size_t from, size_t past);

/*
 * The longest phrase of one of the kinds (bits 1 << enum ev_phrase_kind) that begins at
 * token at; *past is the token behind it.  NULL: none.
 */
const struct ev_phrase *ev_tokens_phrase(const struct ev_line_tokens *line, size_t at,
                                         uint32_t kinds, size_t *past);

static inline bool ev_token_is(const struct ev_token *token, uint32_t classes)
{
    return (token->classes & classes) != 0;
}

static inline bool ev_token_is_capital(const struct ev_token *token)
{
    return token->shape >= EV_TOKEN_TITLE && token->shape <= EV_TOKEN_INITIAL;
}

/*
 * The bit of the language that blocks [first, past) of page, and what stands before
 * them, are written in, by function words; 0: not clear.  line is used for reading.
 */
uint32_t ev_tokens_language(const struct ev_page *page, size_t first, size_t past,
                            struct ev_arena *arena, struct ev_line_tokens *line);

/* Free what line holds outside the arena. */
void ev_tokens_clear(struct ev_line_tokens *line);

#endif
