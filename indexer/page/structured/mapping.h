/*
 * What structured data means: from things to mentions.
 *
 * One table of property names serves schema.org, h-event, hCalendar and the RDFa
 * vocabularies before them.  docs/structured-data.md is made from it.
 */
#ifndef EV_INDEXER_PAGE_STRUCTURED_MAPPING_H
#define EV_INDEXER_PAGE_STRUCTURED_MAPPING_H

#include "evsearch/page.h"
#include "indexer/page/structured/things.h"

EV_VEC(ev_mentions, struct ev_mention);

/* One row of the table, for documentation and its test. */
struct ev_mapping_row {
    const char *property; /* local name */
    const char *becomes;  /* "title", "start" ... */
    const char *how;      /* one line */
};
const struct ev_mapping_row *ev_mapping_row(size_t i); /* NULL behind the last */

/* Is thing an event by its types, or by a further type (additionalType)? */
bool ev_thing_is_event(struct ev_things *things, uint32_t thing);

/*
 * Append the mention that an event thing makes, strings in arena; nothing if the
 * thing tells neither title nor start, or is only a mention of another event.  base
 * resolves its addresses.  Failure sticks in things.
 */
void ev_thing_to_mention(struct ev_things *things, uint32_t thing, const struct ev_page *page,
                         struct ev_bytes base, struct ev_arena *arena, struct ev_mentions *out);

#endif
