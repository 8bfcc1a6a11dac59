/* Writing page text into HTML and XML: the only functions that do. */
#ifndef EV_RENDER_MARKUP_H
#define EV_RENDER_MARKUP_H

#include "evsearch/buf.h"
#include "evsearch/bytes.h"
#include "evsearch/results.h"

/* Append text as character data or attribute value; what XML forbids becomes U+FFFD. */
void ev_markup_text(struct ev_bytes text, struct ev_buf *out);

/* The same with marks between <mark> and </mark>. */
void ev_markup_marked(struct ev_bytes text, const struct ev_mark *marks, size_t count,
                      struct ev_buf *out);

/* Whether an address may stand in href: http and https only. */
bool ev_markup_is_link(struct ev_bytes url);

#endif
