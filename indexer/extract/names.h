/* Where a person's name stands in a line, told by shape and by word classes. */
#ifndef EV_EXTRACT_NAMES_H
#define EV_EXTRACT_NAMES_H

#include "indexer/extract/tokens.h"

struct ev_name {
    size_t from, past; /* tokens of the name proper */
    size_t end;        /* token behind the titles that follow it ("PhD") */
    uint8_t words;     /* capitalised words of it */
    int8_t score;      /* 1 possible, 2 likely, 3 plain */
    bool honorific;    /* a title stood before it */
    bool place;        /* its surname is a word for places, too: "Tom Hall" */
    bool common;       /* one of its words is a common noun or adjective */
};

/*
 * Read a name that begins at token at: "Dr. Anna van der Berg", "J. P. Vidal", "ANNA
 * BERG".  Words that name firms, places, countries, days or functions are no part of
 * it.  labelled: the page says that names follow, so scripts without case, and
 * surnames that are other words too, are taken.  false: there is none.
 */
bool ev_name_read(const struct ev_line_tokens *line, size_t at, size_t past, bool labelled,
                  struct ev_name *out);

#endif
