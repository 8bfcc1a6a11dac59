/* How much a line looks like the title of an event, 0 (cannot be) to 15. */
#ifndef EV_EXTRACT_TITLENESS_H
#define EV_EXTRACT_TITLENESS_H

#include <stdint.h>

#include "indexer/extract/line.h"

/* Pure; reads the other features of the line. */
uint8_t ev_titleness(const struct ev_line *line);

/* "Brussels, Belgium": a few capitalised words with a comma, none of them an event's. */
bool ev_is_place_like(const struct ev_line *line);

#endif
