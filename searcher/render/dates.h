/* Times of events as people write them, and as programs read them. */
#ifndef EV_RENDER_DATES_H
#define EV_RENDER_DATES_H

#include <stdint.h>

#include "evsearch/buf.h"
#include "evsearch/day.h"

/* "19 January 2021, 14:00 - 16:00 CET", "30 November - 4 December 2020", "2021",
 * "date not known". */
void ev_when_text(const struct ev_when *when, struct ev_buf *out);

/* "January 2021", "2021", "date not known": the heading an event stands under. */
void ev_month_text(struct ev_day day, struct ev_buf *out);

/* "2021-01-19T14:00", without the time if it is not known. */
void ev_moment_iso(struct ev_day day, int minute, struct ev_buf *out);

/* "2021-01-12T10:30:00Z" and "2021-01-12"; nothing if not known (INT64_MIN). */
void ev_utc_iso(int64_t utc_s, struct ev_buf *out);
void ev_utc_day(int64_t utc_s, struct ev_buf *out);

#endif
