/*
 * Stemmers by language code.
 *
 * Snowball's stemmers come through xapian-c; they want lower case with accents.
 * What they give is folded afterwards, so that a stem is the same whether or not
 * the accents were typed.
 */
#ifndef EV_INDEX_STEM_H
#define EV_INDEX_STEM_H

#include <stddef.h>

#include "evsearch/buf.h"
#include "evsearch/bytes.h"
#include "evsearch/error.h"

struct xpc_stem;

enum { EV_STEM_LANGUAGES = 32 }; /* room in the cache; the table has fewer */

/* Stemmers made so far; all zero to start with.  One thread at a time. */
struct ev_stemmers {
    struct xpc_stem *made[EV_STEM_LANGUAGES];
};

/*
 * The code under which words of language are stemmed: the part of a BCP 47 tag
 * before the first "-" if there is a stemmer for it ("pt-BR" gives "pt"), "en"
 * for an empty tag, NULL if the language has no stemmer.  Static.
 */
const char *ev_stem_code(struct ev_bytes language);

/* The i-th code of the table, NULL past its end. */
const char *ev_stem_code_at(size_t i);

/*
 * Append the folded stem of word to out.  code is one that ev_stem_code gave; word
 * is in lower case.  EV_EMEM; failure to append sticks in out.
 */
enum ev_status ev_stem(struct ev_stemmers *stemmers, const char *code, struct ev_bytes word,
                       struct ev_buf *out, struct ev_error *err);

void ev_stemmers_clear(struct ev_stemmers *stemmers);

#endif
