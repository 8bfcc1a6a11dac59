/* Words that say little: a query asks for them, but need not insist on them. */
#ifndef EV_SEARCHER_WORDS_H
#define EV_SEARCHER_WORDS_H

#include <stdbool.h>

#include "evsearch/bytes.h"

/*
 * Whether the folded word is an article, preposition or the like, or names what every
 * record of the archive is ("event").  All languages together: a query does not say
 * which one it is in.
 */
bool ev_word_is_light(struct ev_bytes folded);

#endif
