/*
 * What an event is found by: its postings and value slots, and the same word
 * forms for queries.
 *
 * A word of a field with prefix P gives
 *     P + folded                 with positions ("minerals", "Sminerals")
 *     P + lower                  beside it where accents were folded ("hållbar")
 *     'Z' + P + code + ':' + stem   for the language of the event ("Zen:miner")
 * A whole value gives ev_term_value(): P + ':' + folded value.  No word begins
 * with ':' and none has capitals, so the forms cannot be mistaken for each other.
 *
 * Words of every field also stand under the empty prefix, title words with more
 * weight than those of the body; positions leave a gap between fields, so that no
 * phrase reaches from one into the next.
 */
#ifndef EV_INDEX_TERMS_H
#define EV_INDEX_TERMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/arena.h"
#include "evsearch/error.h"
#include "evsearch/event.h"
#include "evsearch/schema.h"
#include "index/stem.h"
#include "index/token.h"
#include "xapian-c.h"

enum { EV_FIELD_GAP = 100 };  /* positions between fields */
enum { EV_MONTHS_MAX = 240 }; /* months an event is counted in; a longer one is cut */

struct ev_document {
    const xpc_posting *postings; /* by first occurrence; each term once */
    size_t postings_count;
    const xpc_value *values;
    size_t values_count;
};

/*
 * The postings and values of event, for xpc_doc_make; all in arena, which must
 * live until then.  EV_EMEM.  Linear in the size of the event.
 */
enum ev_status ev_document_of(const struct ev_event *event, struct ev_stemmers *stemmers,
                              struct ev_arena *arena, struct ev_document *out,
                              struct ev_error *err);

/* Host of the source's address in lower case, or the last part of its path; may be empty. */
struct ev_bytes ev_source_name(const struct ev_source *source, struct ev_arena *arena);

/*
 * Append 12 digits YYYYMMDDhhmm, the form of values of kind EV_TIME.  minute
 * EV_NO_MINUTE gives 0000, or 2359 if last; parts of the day not given become the
 * first or the last possible.  Nothing if the year is not given.
 */
void ev_time_value(struct ev_day day, int minute, bool last, struct ev_buf *out);

/* The terms a word of a query may stand under in the field with this prefix. */
struct ev_word_terms {
    struct ev_bytes folded;
    struct ev_bytes exact;  /* with accents; len 0: none were typed */
    struct ev_bytes *stems; /* each once */
    size_t stems_count;
};

/*
 * Term forms of the word token under prefix, stemmed in the languages of codes
 * (ev_stem_code).  All in arena.  EV_EMEM.
 */
enum ev_status ev_word_terms(const struct ev_token *token, const char *prefix,
                             const char *const *codes, size_t codes_count,
                             struct ev_stemmers *stemmers, struct ev_arena *arena,
                             struct ev_word_terms *out, struct ev_error *err);

#endif
