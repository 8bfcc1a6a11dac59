/* Lists of organisations in a line of tokens. */
#ifndef EV_EXTRACT_ORGS_READ_H
#define EV_EXTRACT_ORGS_READ_H

#include "indexer/extract/names.h"

enum { EV_ORG_LIST_MAX = 24 };

struct ev_org_list {
    struct ev_bytes names[EV_ORG_LIST_MAX]; /* borrowed from the line's text */
    size_t count;
    bool after_person; /* the last item read was a person */
};

/* The token, or a full stop past the end. */
const struct ev_token *ev_org_token(const struct ev_line_tokens *line, size_t at);

/*
 * Read "A, the B of C and D" at token from, up to where the clause ends; persons are
 * left out.  labelled: after a label, where nothing but names is expected.  Returns
 * the token behind the list.
 */
size_t ev_org_list_read(const struct ev_line_tokens *line, size_t from, bool labelled,
                        struct ev_org_list *out);

/*
 * The organisations that are the subject of the verb in tokens [verb, past): they end
 * at verb and begin the clause that begins at token clause.  None if they do not look
 * like names.
 */
void ev_org_subject(const struct ev_line_tokens *line, size_t clause, size_t verb, size_t past,
                    struct ev_org_list *out);

#endif
