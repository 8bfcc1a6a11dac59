/*
 * Text for a terminal: escaped at the sink, wrapped by columns, marks made visible.
 */
#ifndef EV_RENDER_TERMINAL_H
#define EV_RENDER_TERMINAL_H

#include <stddef.h>

#include "evsearch/buf.h"
#include "evsearch/render.h"
#include "evsearch/results.h"

enum ev_ink { EV_INK_PLAIN, EV_INK_BOLD, EV_INK_DIM, EV_INK_HEAD };

/*
 * Append text with what could act on a terminal or lead the eye astray made harmless:
 * C0, C1, DEL and the signs that turn the direction of writing become U+FFFD.
 */
void ev_term_text(struct ev_bytes text, struct ev_buf *out);

/* Append text in an ink; without colour it is plain. */
void ev_term_ink(const struct ev_style *style, enum ev_ink ink, struct ev_bytes text,
                 struct ev_buf *out);

/* A paragraph that goes on at indent. */
struct ev_paragraph {
    const struct ev_style *style;
    unsigned indent; /* columns of lines after the first */
    unsigned column; /* where the next character goes */
    enum ev_ink ink;
    bool stars; /* without colour, marks stand between asterisks */
    struct ev_buf *out;
};

/*
 * Append text, wrapped at spaces; a word wider than the line is broken.  marks are
 * bytes of text, may be NULL.  The paragraph can be gone on with.
 */
void ev_paragraph_add(struct ev_paragraph *p, struct ev_bytes text, const struct ev_mark *marks,
                      size_t marks_count);

/* Append text behind a gap of blanks; it begins a new line if it does not fit as a whole. */
void ev_paragraph_item(struct ev_paragraph *p, struct ev_bytes text, unsigned gap);

#endif
