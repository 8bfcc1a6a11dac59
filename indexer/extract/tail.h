/*
 * What stands behind a person's name: function and organisation.
 *
 * "Name, function, organisation", "Name (organisation)", "Name - function - organisation",
 * "Name of organisation" and their mixtures; the function is told from the
 * organisation by the classes of words (phrases.h).
 */
#ifndef EV_EXTRACT_TAIL_H
#define EV_EXTRACT_TAIL_H

#include "indexer/extract/names.h"

struct ev_tail {
    struct ev_bytes affiliation, job; /* borrowed from the line's text; empty: not said */
    size_t past;                      /* token behind the tail; = at if there is none */
    uint8_t parts;                    /* comma-separated parts read */
    bool job_word, org_word;          /* words that name functions, organisations */
    bool closed;                      /* nothing but marks stands between it and the line's end */
};

/*
 * Read the tail at token at, which is behind a name.  own_line: the line is one
 * person's, so a second "Capital Capital" is an organisation and not the next person.
 */
void ev_tail_read(const struct ev_line_tokens *line, size_t at, bool own_line, struct ev_tail *out);

/* Tell function and organisation apart in tokens [from, past) that belong to one person. */
void ev_tail_split(const struct ev_line_tokens *line, size_t from, size_t past,
                   struct ev_tail *out);

#endif
