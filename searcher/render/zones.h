/*
 * Time zones for calendars: what a page calls a zone, as a rule that a calendar
 * program can apply.
 *
 * The table holds the zones that event/words/zones.c knows by name, each from the
 * year on in which its present rule has held.  A zone of an earlier year has no rule
 * here, and a time without a rule is local time, which is what the page says.
 */
#ifndef EV_RENDER_ZONES_H
#define EV_RENDER_ZONES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/buf.h"
#include "evsearch/day.h"

/* When clocks change: the nth (-1: last) Sunday of a month, at a local time. */
struct ev_zone_change {
    int8_t nth;
    uint8_t month;
    int16_t minute; /* of the day, local standard time for both changes */
};

struct ev_zone_rule {
    const char *name;                 /* IANA */
    int16_t minutes;                  /* standard offset from UTC */
    int16_t year;                     /* first whole year of the rule */
    const char *standard, *summer;    /* abbreviations; summer NULL: clocks do not change */
    struct ev_zone_change begin, end; /* of summer time */
};

/* Row index of the table, NULL past its end. */
const struct ev_zone_rule *ev_zone_rule_at(size_t index);

enum ev_zone_form {
    EV_ZONE_NONE,   /* not known: local time */
    EV_ZONE_UTC,    /* UTC itself */
    EV_ZONE_OFFSET, /* a fixed offset, minutes */
    EV_ZONE_RULE    /* row of the table */
};

struct ev_zone_choice {
    enum ev_zone_form form;
    int16_t minutes; /* OFFSET */
    size_t row;      /* RULE */
};

/* The zone of an event, by what its page writes. */
struct ev_zone_choice ev_zone_choose(const struct ev_when *when);

/* The day on which the clocks change in a year. */
struct ev_day ev_zone_change_day(const struct ev_zone_change *change, int year);

#endif
