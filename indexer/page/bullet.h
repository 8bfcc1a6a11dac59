/* The marks that open a list item in plain text: which they are, and what follows. */
#ifndef EV_INDEXER_PAGE_BULLET_H
#define EV_INDEXER_PAGE_BULLET_H

#include <stdbool.h>
#include <stdint.h>

#include "evsearch/bytes.h"

enum ev_bullet_kind {
    EV_BULLET_SYMBOL, /* used for nothing else */
    EV_BULLET_DASH,   /* also a range, a minus, a quotation */
    EV_BULLET_STAR,   /* also emphasis */
    EV_BULLET_LETTER, /* the letter o, also a word of several languages */
    EV_BULLET_NUMBER  /* "3." or "3)", also an ordinal of a date */
};

struct ev_bullet {
    enum ev_bullet_kind kind;
    uint32_t rune;   /* the character; for a number what stands behind it */
    unsigned number; /* of EV_BULLET_NUMBER, else 0 */
    size_t len;      /* bytes of the mark and the blanks behind it */
    bool glued;      /* the text follows without a blank */
    bool wide;       /* a TAB or two blanks follow: nobody writes a word so */
};

/*
 * The mark at the start of line, which has no blanks at its ends.  A mark alone on
 * the line has len == line.len.  Says what the characters are, not whether the
 * writer meant a list: that takes the lines around.
 */
bool ev_bullet_read(struct ev_bytes line, struct ev_bullet *out);

/* A line drawn across the page: three or more of one mark, blanks between allowed. */
bool ev_rule_read(struct ev_bytes line, uint32_t *mark);

#endif
