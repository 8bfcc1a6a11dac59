/* A snippet with dots where its text goes on. */
#ifndef EV_RENDER_PASSAGE_H
#define EV_RENDER_PASSAGE_H

#include "evsearch/buf.h"
#include "evsearch/results.h"

struct ev_passage {
    struct ev_buf text; /* "… text …" */
    size_t shift;       /* bytes that marks of the snippet move by */
};

void ev_passage_init(struct ev_passage *passage, const struct ev_snippet *snippet);
/* As ev_buf_end. */
void ev_passage_end(struct ev_passage *passage, struct ev_buf *out);

#endif
