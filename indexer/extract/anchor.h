/*
 * Dates that may head an entry, and how they are written.
 *
 * A page lays its entries out in one way.  Anchors of one family and one signature
 * (how the date is written, in what kind of block) belong together; a date inside an
 * entry's text is mostly written in another way.
 */
#ifndef EV_EXTRACT_ANCHOR_H
#define EV_EXTRACT_ANCHOR_H

#include "indexer/extract/read.h"

enum ev_anchor_family {
    EV_ANCHOR_HEAD,   /* a line of its own: the title is another line */
    EV_ANCHOR_LABEL,  /* "Date: ..." */
    EV_ANCHOR_BARS,   /* cells with bars, date and place: settled to HEAD or INLINE */
    EV_ANCHOR_INLINE, /* shares its line with the title */
    EV_ANCHOR_PROSE   /* stands in running text */
};

struct ev_anchor {
    size_t line;
    uint32_t signature; /* equal: written alike */
    uint8_t family;     /* enum ev_anchor_family */
    bool vague;         /* no day, only a month */
};
EV_VEC(ev_anchors, struct ev_anchor);

/* All anchors of the page, in page order.  EV_EMEM. */
enum ev_status ev_anchors_find(const struct ev_reading *r, struct ev_anchors *out,
                               struct ev_error *err);

/* The part of a line that is neither its date nor its time, as far as it is one piece. */
struct ev_bytes ev_anchor_rest(const struct ev_line *line);

/* text reads as a place and as nothing else: capitals, few words, no noun of an event. */
bool ev_anchor_rest_is_place(const struct ev_line *line);

#endif
