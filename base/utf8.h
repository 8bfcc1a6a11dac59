/*
 * UTF-8: reading characters, validity, and the one fold of evsearch.
 *
 * The same fold is used on pages and on queries, so that "Umea" finds "Umeå".
 */
#ifndef EV_BASE_UTF8_H
#define EV_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/buf.h"
#include "evsearch/bytes.h"

#define EV_RUNE_BAD 0xFFFD

/*
 * The character at s[*at], and move *at behind it.  An invalid or cut sequence
 * gives EV_RUNE_BAD and moves by one byte.  *at must be below s.len.
 */
uint32_t ev_utf8_next(struct ev_bytes s, size_t *at);

/* The character that ends before s[*at], and move *at to its start.  *at must be above 0. */
uint32_t ev_utf8_prev(struct ev_bytes s, size_t *at);

bool ev_utf8_valid(struct ev_bytes s);

/* Characters in s. */
size_t ev_utf8_count(struct ev_bytes s);

/* The longest length <= max bytes that does not cut a character of s. */
size_t ev_utf8_cut(struct ev_bytes s, size_t max);

/* Columns s takes in a terminal: 2 for wide East Asian, 0 for combining marks. */
size_t ev_utf8_width(struct ev_bytes s);

/* Classes by Unicode general category. */
bool ev_rune_is_letter(uint32_t rune); /* L*, M* */
bool ev_rune_is_digit(uint32_t rune);  /* Nd */
bool ev_rune_is_upper(uint32_t rune);  /* Lu, Lt */
bool ev_rune_is_lower(uint32_t rune);  /* Ll */
bool ev_rune_is_space(uint32_t rune);  /* Z*, and TAB LF VT FF CR */
uint32_t ev_rune_lower(uint32_t rune);

/*
 * Append the folded form of s to out: NFKD, marks removed, case folded, and the
 * letters that do not decompose replaced (ø o, đ d, ł l, ß ss, æ ae, œ oe, þ th,
 * ð d, ħ h, ı i).  Punctuation and spaces stay.  Invalid bytes are dropped.
 */
void ev_fold(struct ev_bytes s, struct ev_buf *out);

/* Append s in lower case, composed (NFC), accents kept.  Invalid bytes are dropped. */
void ev_lower(struct ev_bytes s, struct ev_buf *out);

/*
 * Append s as clean text of one line: valid UTF-8 in NFC, every run of white
 * space (also no-break and line ends) one space, none at the ends of s; control,
 * zero-width and soft-hyphen characters dropped; invalid bytes as U+FFFD.
 */
void ev_clean(struct ev_bytes s, struct ev_buf *out);

#endif
