/*
 * Text to words, the same on pages and in queries.
 *
 * A word is a run of letters and digits.  What people write as one thing with
 * something in the middle (COVID-19, e-mail, O'Shea, 2021-2027, a@b.org) is a
 * chunk: its parts are words at following positions, and where the joined form
 * is also typed ("covid19", "email", "oshea") that is a token too, at the
 * position of the first part.  Scripts written without spaces (Han, kana, Hangul,
 * Thai, Lao, Khmer, Myanmar) become overlapping pairs of characters.
 */
#ifndef EV_INDEX_TOKEN_H
#define EV_INDEX_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/arena.h"
#include "evsearch/bytes.h"
#include "evsearch/error.h"

enum ev_token_kind {
    EV_TOKEN_WORD,   /* a word, or a part of a chunk */
    EV_TOKEN_JOINED, /* a whole chunk without what joins it; C++ and C# whole */
    EV_TOKEN_PAIR,   /* two characters of a script without spaces, or one that stands alone */
    EV_TOKEN_SINGLE  /* each character of such a run, so that one alone is found too */
};

enum { EV_WORD_MAX = 96 }; /* bytes of a folded word; longer ones are cut, on both sides alike */

struct ev_token {
    uint32_t from, to; /* bytes of the text */
    uint32_t position; /* from 0; +1 for each word or pair */
    uint32_t chunk;    /* tokens of one chunk share it; ascending */
    enum ev_token_kind kind;
    bool weak;              /* an elided article (l', d', dell'): a query need not insist on it */
    struct ev_bytes folded; /* ev_fold, at most EV_WORD_MAX bytes; never empty */
    struct ev_bytes lower;  /* ev_lower; the same pointer as folded if nothing differs */
};

struct ev_tokens {
    struct ev_token *items;
    size_t count;
    uint32_t positions; /* how many positions the text takes */
};

/*
 * Split text into tokens, in order of position, a joined form before its parts.
 * Any bytes are accepted; what is no valid UTF-8 separates words.  Everything in
 * *out lives in arena.  EV_EMEM, EV_ELIMIT (4 GiB).  Linear in text.len.
 */
enum ev_status ev_tokenize(struct ev_bytes text, struct ev_arena *arena, struct ev_tokens *out,
                           struct ev_error *err);

#endif
