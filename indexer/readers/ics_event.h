/* One VEVENT: its facts, its identity, and the days on which it takes place. */
#ifndef EV_INDEXER_READERS_ICS_EVENT_H
#define EV_INDEXER_READERS_ICS_EVENT_H

#include <libical/ical.h>

#include "indexer/page/structured/moment.h"
#include "indexer/readers/ics_parts.h"

EV_VEC(ev_ics_evidence, struct ev_evidence);

struct ev_ics_event {
    const struct ev_ics_part *part;
    icalcomponent *component; /* owned; NULL: not readable */
    struct ev_bytes uid;
    int64_t replaces; /* start of the occurrence that RECURRENCE-ID names; INT64_MIN: none */
    int sequence;
    bool superseded; /* another one has the same identity and a higher sequence */
    struct ev_facts facts;
    struct ev_ics_evidence evidence;
    icaltimetype start;   /* is_null_time: none */
    icaltimezone *zone;   /* of start, NULL: not known */
    int32_t length;       /* minutes; of whole days: days * 1440; -1: no end */
    struct ev_bytes tzid; /* as shown; empty: none */
    uint8_t zone_known;   /* enum ev_known */
};

/* A zone that a VTIMEZONE of the file defines. */
struct ev_ics_zone {
    struct ev_bytes tzid;
    icaltimezone *zone; /* owned */
    uint32_t calendar;
};

EV_VEC(ev_ics_zones, struct ev_ics_zone);

/* Where events look for what lies outside of them. */
struct ev_ics_context {
    struct ev_arena *arena;
    const struct ev_ics_zones *zones;
    const struct ev_ics_calendars *calendars;
    unsigned *fruitless; /* rules that were followed to the end of time; NULL: not counted */
};

/* Read event->component into the fields behind it.  EV_EMEM. */
enum ev_status ev_ics_event_read(struct ev_ics_event *event, const struct ev_ics_context *context);

/* The when of the occurrence that starts at start. */
struct ev_when ev_ics_when(const struct ev_ics_event *event, icaltimetype start);

/* Seconds since 1970 in UTC of a time in zone (NULL: as if UTC), for comparing. */
int64_t ev_ics_instant(icaltimetype time, icaltimezone *zone);

/* The zone that the TZID of a property names; NULL: none, UTC or not known. */
icaltimezone *ev_ics_zone_of(icalproperty *property, uint32_t calendar,
                             const struct ev_ics_zones *zones);

#endif
