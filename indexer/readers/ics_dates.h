/* The days of a repeated calendar entry: RRULE and RDATE without EXDATE. */
#ifndef EV_INDEXER_READERS_ICS_DATES_H
#define EV_INDEXER_READERS_ICS_DATES_H

#include "indexer/readers/ics_event.h"

EV_VEC(ev_ics_times, icaltimetype);

enum {
    EV_ICS_OCCURRENCES_MAX = 1000,
    /* Rules of one file that hold hardly ever ("30 February") and so take libical long;
     * behind them rules are not followed. */
    EV_ICS_FRUITLESS_MAX = 8
};

/*
 * The starts of all occurrences of event, ascending, each once, the first one
 * included.  A rule without an end is followed for a year behind the latest of the
 * start, the event's own stamps, and captured_utc_s (INT64_MIN: not known); rules
 * finer than a day are not followed.  *cut: there were more than the maximum.
 * EV_EMEM.
 */
enum ev_status ev_ics_occurrences(const struct ev_ics_event *event, int64_t captured_utc_s,
                                  const struct ev_ics_context *context, struct ev_ics_times *out,
                                  bool *cut);

#endif
