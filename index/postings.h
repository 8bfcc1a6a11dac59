/* The postings of one document while it is made. */
#ifndef EV_INDEX_POSTINGS_H
#define EV_INDEX_POSTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/vec.h"
#include "evsearch/arena.h"
#include "evsearch/buf.h"
#include "evsearch/error.h"
#include "index/stem.h"
#include "index/terms.h"
#include "index/token.h"

struct ev_posting {
    struct ev_bytes term;
    uint64_t hash;
    uint32_t wdf;
    uint32_t *positions; /* ascending */
    size_t positions_count, positions_cap;
};

EV_VEC(ev_posting_vec, struct ev_posting);

struct ev_postings {
    struct ev_arena *arena;
    struct ev_stemmers *stemmers;
    const char *code; /* language of the words; NULL: no stemmer */
    struct ev_posting_vec list;
    uint32_t *slots; /* open addressing: index + 1 into list; 0: free */
    size_t slots_count;
    uint32_t position; /* before the next field */
    struct ev_buf term, stem;
    struct ev_error *err;
};

/* How the words of a run of text count. */
struct ev_field_text {
    const char *prefix; /* a second prefix beside the empty one; NULL: none */
    uint32_t wdf;
    bool
        once; /* only words the document does not have yet count: other pages tell the same again */
};

void ev_postings_init(struct ev_postings *p, const char *code, struct ev_stemmers *stemmers,
                      struct ev_arena *arena, struct ev_error *err);

/* Free the buffers; the list stays in the arena. */
void ev_postings_clear(struct ev_postings *p);

/* Add the words of text, with positions behind those of the text before.  EV_EMEM. */
enum ev_status ev_postings_text(struct ev_postings *p, struct ev_bytes text,
                                const struct ev_field_text *how);

/* Add the term of a whole value, for filters.  EV_EMEM. */
enum ev_status ev_postings_value(struct ev_postings *p, enum ev_field field, struct ev_bytes value);

/* Make *term 'Z' prefix code ':' stem. */
void ev_stem_term(struct ev_buf *term, const char *prefix, const char *code, struct ev_bytes stem);

/* Whether a token of this kind is stemmed. */
bool ev_token_has_stem(const struct ev_token *token);

/* EV_EMEM with its message. */
enum ev_status ev_no_memory(struct ev_error *err);

#endif
