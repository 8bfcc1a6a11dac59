/*
 * A calendar file as a list of its components, found by their BEGIN and END lines.
 *
 * Each component is parsed alone, so that a broken or cut one costs no neighbour,
 * and each event knows its lines in the file.
 */
#ifndef EV_INDEXER_READERS_ICS_PARTS_H
#define EV_INDEXER_READERS_ICS_PARTS_H

#include "base/vec.h"
#include "evsearch/event.h"

enum ev_ics_kind { EV_ICS_EVENT, EV_ICS_TIMEZONE };

struct ev_ics_part {
    enum ev_ics_kind kind;
    struct ev_bytes text; /* from BEGIN: on; borrowed */
    bool closed;          /* its END: was there */
    struct ev_span place;
    uint32_t calendar; /* number of its VCALENDAR, from 1; 0: outside */
};

EV_VEC(ev_ics_parts, struct ev_ics_part);

/* What a calendar says of all its events; empty: nothing. */
struct ev_ics_calendar {
    struct ev_bytes method, zone; /* METHOD, X-WR-TIMEZONE */
};

EV_VEC(ev_ics_calendars, struct ev_ics_calendar);

/* Cut text into parts, borrowed from it.  EV_EMEM. */
enum ev_status ev_ics_cut(struct ev_bytes text, struct ev_arena *arena, struct ev_ics_parts *parts,
                          struct ev_ics_calendars *calendars, struct ev_error *err);

/* Value of the first line `name:...` or `name;...:...` of a part, as written; empty: none. */
struct ev_bytes ev_ics_raw(struct ev_bytes part, struct ev_bytes name);

#endif
