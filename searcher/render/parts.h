/* Parts of an event that several formats show in the same words. */
#ifndef EV_RENDER_PARTS_H
#define EV_RENDER_PARTS_H

#include "evsearch/buf.h"
#include "evsearch/event.h"
#include "evsearch/results.h"

/* How a format writes a piece of page text. */
typedef void ev_put_text(struct ev_bytes text, struct ev_buf *out);

/* "cancelled · 19 January 2021, 14:00 · online · place · organisers". */
void ev_put_when_where(const struct ev_facts *facts, ev_put_text *put, struct ev_buf *out);

/* "Name (affiliation), Name": all of them. */
void ev_put_people(const struct ev_facts *facts, ev_put_text *put, struct ev_buf *out);

/* The title, or "(no title)". */
struct ev_bytes ev_title_of(const struct ev_event *event);

/* The address of the event's own page, else of the latest page that tells of it; empty
 * if none can stand in a link. */
struct ev_bytes ev_link_of(const struct ev_event *event);

/* What was asked, for a title: the words, or "All events". */
struct ev_bytes ev_asked(const struct ev_results *results);

/*
 * Names that stay (RFC 4151): "tag:evsearch.invalid,2021:event/ID", and of a search
 * "…:search/UUID/HASH", the same as long as the same is asked of the same archive.
 * The authority is one that nobody has (RFC 2606), as an archive has none of its own.
 */
void ev_put_event_tag(const struct ev_event *event, struct ev_buf *out);
void ev_put_search_tag(const struct ev_results *results, struct ev_buf *out);

#endif
