/* Points in time as structured data writes them: ISO 8601 in all the forms seen. */
#ifndef EV_INDEXER_PAGE_STRUCTURED_MOMENT_H
#define EV_INDEXER_PAGE_STRUCTURED_MOMENT_H

#include "evsearch/day.h"

struct ev_moment {
    struct ev_day day;    /* year 0: not given */
    int16_t minute;       /* EV_NO_MINUTE: not given */
    int16_t zone_minutes; /* EV_NO_ZONE: not given */
    struct ev_bytes zone; /* as written, borrowed; empty: none */
};

/*
 * Read the whole of text: "2021-01-19T14:00:00+01:00", "20210119T140000Z",
 * "2021-01-19 14:00", "2021-019" (day of the year), "2021-01", "7pm", "19:30".
 * EV_END, *out untouched, if it is none of these.
 */
enum ev_status ev_moment_read(struct ev_bytes text, struct ev_moment *out);

/* "PT1H30M", "P2D": minutes; EV_END if text is no duration of fixed length. */
enum ev_status ev_duration_read(struct ev_bytes text, int32_t *minutes);

/*
 * When from two moments (end NULL: none; minutes 0: no duration).  An end before the
 * start is dropped and flagged.
 */
struct ev_when ev_when_of(const struct ev_moment *start, const struct ev_moment *end,
                          int32_t minutes);

/* Whole days written as 00:00, 00:00 to 23:59 or 00:00 to 00:00 lose their times. */
void ev_when_whole_days(struct ev_when *when);

#endif
