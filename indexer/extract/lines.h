/* The steps of ev_lines_make that look at more than one line. */
#ifndef EV_EXTRACT_LINES_H
#define EV_EXTRACT_LINES_H

#include "indexer/extract/line.h"

/* The lines of a page, with text and blocks set; nothing else yet.  EV_EMEM. */
enum ev_status ev_lines_from_blocks(const struct ev_page *page, struct ev_arena *arena,
                                    struct ev_lines *lines, struct ev_error *err);

/* A value stands below its label; below a date the place, if the label names both. */
void ev_line_hand_down(struct ev_lines *lines, size_t i);

/* Find unknown labels, menus and what is not of the page's matter.  EV_EMEM. */
enum ev_status ev_lines_mark(struct ev_lines *lines, struct ev_arena *arena, struct ev_error *err);

#endif
