/* Which language a text is written in. */
#ifndef EV_EXTRACT_LANGUAGE_H
#define EV_EXTRACT_LANGUAGE_H

#include <stddef.h>
#include <stdint.h>

#include "evsearch/arena.h"
#include "evsearch/bytes.h"
#include "indexer/extract/words.h"

/*
 * The language with the most function words, by counts per row of ev_words_at; empty
 * if they tell nothing sure.  words: of the text.  Static string.
 */
struct ev_bytes ev_language_by_stops(const uint32_t counts[EV_WORDS_LANG_MAX], size_t words);

/* The language that the script of text gives away ("el", "ja", "he" ...), else empty.  Static. */
struct ev_bytes ev_language_by_script(struct ev_bytes text);

/*
 * The language that libexttextcat finds in text (BCP 47), copied into arena; empty if
 * it is not sure, or cannot find its data.  Slow to begin (it reads its tables), so it
 * is asked last.
 */
struct ev_bytes ev_language_by_textcat(struct ev_bytes text, struct ev_arena *arena);

/* The primary part of a language tag in lower case ("pt" of "pt-BR"), in arena. */
struct ev_bytes ev_language_primary(struct ev_bytes tag, struct ev_arena *arena);

#endif
