/* Titles: what of a line, or of a page, names the event. */
#ifndef EV_EXTRACT_TITLE_H
#define EV_EXTRACT_TITLE_H

#include "indexer/extract/read.h"

/* The title on a line of its own: without label, list number, button behind it. */
struct ev_bytes ev_title_of_line(const struct ev_line *line);

/*
 * The title on a line that also holds the date: what stands before or after dates and
 * times, without joining words.  *place gets a shorter piece on the other side that
 * reads as a place, else it is untouched.
 */
struct ev_bytes ev_title_beside_date(const struct ev_line *line, struct ev_bytes *place);

/* The last part of an address's path that holds letters; empty if none does. */
struct ev_bytes ev_title_slug(struct ev_bytes url);

/*
 * The title inside running text that tells the date hit: the words that the last part
 * of the page's address is made of, what stands before the verb ("The 2015 Seminar took
 * place ..."), what follows a dash.  Empty if none is found.
 */
struct ev_found ev_title_in_sentence(const struct ev_reading *r, size_t index,
                                     const struct ev_when_hit *hit);

/* Joining words that end just before byte past ("... am 5.3."): where the first of them begins. */
size_t ev_title_before_glue(const struct ev_line *line, size_t past);

/* text without joints, quotes that do not close, and numbers of a list at its ends. */
struct ev_bytes ev_title_trim(struct ev_bytes text);

#endif
