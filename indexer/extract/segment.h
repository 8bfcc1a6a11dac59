/*
 * Where each entry of a page begins and ends, which line is its title and which
 * holds its date.
 *
 * Every reading of the page (title above its date, date above its title, both in one
 * line, running text ...) is tried on all its dates; the one that fits most of them
 * wins for the whole page.
 */
#ifndef EV_EXTRACT_SEGMENT_H
#define EV_EXTRACT_SEGMENT_H

#include "indexer/extract/anchor.h"
#include "indexer/extract/read.h"

/* Fill r->entries and r->layout from r->lines.  EV_EMEM.  Linear. */
enum ev_status ev_segment(struct ev_reading *r, struct ev_error *err);

/* The layouts; each adds its entries.  Private to segmentation. */
enum ev_status ev_segment_heads(struct ev_reading *r, const struct ev_anchors *anchors,
                                struct ev_error *err);
enum ev_status ev_segment_inline(struct ev_reading *r, const struct ev_anchors *anchors,
                                 struct ev_error *err);
enum ev_status ev_segment_prose(struct ev_reading *r, const struct ev_anchors *anchors,
                                struct ev_error *err);
/*
 * A bare date at the top of a page whose text tells another one is when it was written:
 * replace the page's only entry by that of the text.
 */
enum ev_status ev_segment_posted(struct ev_reading *r, const struct ev_anchors *anchors,
                                 struct ev_error *err);
/* Pages without any entry: a dated text is a record of news or of a call. */
enum ev_status ev_segment_news(struct ev_reading *r, struct ev_error *err);
enum ev_status ev_segment_undated(struct ev_reading *r, struct ev_error *err);

/* A new entry that begins at line first; NULL: no memory (err is set). */
struct ev_entry *ev_entry_add(struct ev_reading *r, size_t first, struct ev_error *err);

/* Set title from line index. */
void ev_entry_set_title(struct ev_reading *r, struct ev_entry *entry, size_t line,
                        const char *rule);

#endif
