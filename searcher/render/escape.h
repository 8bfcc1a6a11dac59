/* Making text harmless, one function for each kind of sink. */
#ifndef EV_RENDER_ESCAPE_H
#define EV_RENDER_ESCAPE_H

#include <stdbool.h>
#include <stdint.h>

#include "evsearch/buf.h"
#include "evsearch/results.h"

/* Controls (C0, C1, DEL), signs that turn the direction of writing, line and paragraph
 * separators, and what XML refuses.  They become U+FFFD. */
bool ev_rune_is_harmful(uint32_t rune);

/* Text of several lines: '\n' stays, a tab becomes a space. */
void ev_plain_text(struct ev_bytes text, struct ev_buf *out);

/* HTML and XML, for content and for quoted attributes. */
void ev_html_text(struct ev_bytes text, struct ev_buf *out);

/* The same with marks of it between <mark> and </mark>, moved on by shift bytes. */
void ev_html_marked(struct ev_bytes text, const struct ev_mark *marks, size_t marks_count,
                    size_t shift, struct ev_buf *out);

/* Markdown (CommonMark), on one line: nothing of it is markup. */
void ev_md_text(struct ev_bytes text, struct ev_buf *out);

/* An http or https address that can stand in a link; others are only shown. */
bool ev_url_is_link(struct ev_bytes url);

#endif
