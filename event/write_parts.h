/* Parts of events as JSON that the stored form and the form for others share. */
#ifndef EV_EVENT_WRITE_PARTS_H
#define EV_EVENT_WRITE_PARTS_H

#include "evsearch/event.h"

/* Each writes nothing when there is nothing to write. */

/* "2021-01-19", "2021-01", "2021"; with unknown parts in front "--04-05", "---05". */
void ev_write_day(struct ev_buf *out, const char *key, struct ev_day day);
void ev_write_minute(struct ev_buf *out, const char *key, int minute); /* "14:00" */
void ev_write_flags(struct ev_buf *out, uint32_t flags);
void ev_write_people(struct ev_buf *out, const struct ev_facts *facts);
void ev_write_tags(struct ev_buf *out, const struct ev_facts *facts);
void ev_write_items(struct ev_buf *out, const char *key, const struct ev_facts *facts);
void ev_write_org(struct ev_buf *out, const struct ev_org *org);
void ev_write_lines(struct ev_buf *out, const struct ev_span *span);

#endif
