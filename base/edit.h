/* How many typing slips lie between two words: for suggestions and for spellings of a name. */
#ifndef EV_BASE_EDIT_H
#define EV_BASE_EDIT_H

#include <stddef.h>

#include "evsearch/bytes.h"

enum { EV_EDIT_RUNES_MAX = 96 };

/*
 * The least number of insertions, deletions, replacements and swaps of two
 * neighbours that turn a into b, in characters; max + 1 as soon as it is more
 * than max, or one of them is longer than EV_EDIT_RUNES_MAX and they differ.
 * Compares characters as they are: fold first where case and accents do not
 * count.  Time is the product of the lengths, which are bounded.
 */
size_t ev_edit_distance(struct ev_bytes a, struct ev_bytes b, size_t max);

#endif
