/*
 * Days, and the span of time in which something takes place.
 *
 * Times are local to the event, as its page writes them: an archive never
 * rewrites "14:00" into another zone.  The zone is kept beside the time, with
 * how it is known.  Precision is kept too: "November 2021" stays a month.
 */
#ifndef EVSEARCH_DAY_H
#define EVSEARCH_DAY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/buf.h"
#include "evsearch/bytes.h"
#include "evsearch/error.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A day of the proleptic Gregorian calendar, or part of one; 0 = not given. */
struct ev_day {
    int16_t year;  /* EV_YEAR_MIN..EV_YEAR_MAX, 0 = not given */
    uint8_t month; /* 1..12, 0 = not given */
    uint8_t day;   /* 1..31, 0 = not given */
};

enum { EV_YEAR_MIN = 1000, EV_YEAR_MAX = 2999 };

enum ev_precision { EV_PREC_NONE, EV_PREC_YEAR, EV_PREC_MONTH, EV_PREC_DAY };

/* How much of the day is given.  A day without a year counts as NONE. */
enum ev_precision ev_day_precision(struct ev_day day);

/* The given parts form a day that exists (31 February does not). */
bool ev_day_exists(struct ev_day day);

unsigned ev_month_days(int year, int month); /* 28..31; month 1..12 */

/* Days since 1970-01-01; month or day not given count as 1.  The year must be given. */
int32_t ev_day_number(struct ev_day day);
struct ev_day ev_day_from_number(int32_t number);

/* 1 = Monday .. 7 = Sunday (ISO 8601); the day must be complete. */
int ev_day_weekday(struct ev_day day);

/* First and last complete day of a year, month or day: 2021-02 gives 2021-02-01, 2021-02-28. */
struct ev_day ev_day_first(struct ev_day day);
struct ev_day ev_day_last(struct ev_day day);

/* <0, 0, >0; compares year, month, day in turn, a part not given sorting first. */
int ev_day_compare(struct ev_day a, struct ev_day b);

/* Append "2021-01-19", "2021-01" or "2021"; nothing when the year is not given. */
void ev_day_print(struct ev_day day, struct ev_buf *out);

/*
 * Read an ISO date, "2021", "2021-01" or "2021-01-19", that is the whole of text.
 * EV_END if it has another form, EV_EINPUT if the day does not exist.
 */
enum ev_status ev_day_read_iso(struct ev_bytes text, struct ev_day *out, struct ev_error *err);

enum { EV_NO_MINUTE = -1, EV_NO_ZONE = INT16_MIN };

/* How a value is known.  Order matters: a later one is better. */
enum ev_known { EV_KNOWN_NOT, EV_KNOWN_ASSUMED, EV_KNOWN_PAGE, EV_KNOWN_WRITTEN };

enum ev_when_flag {
    EV_WHEN_END_BEFORE_START = 1 << 0,   /* "10:00 - 00:00": the end was resolved or dropped */
    EV_WHEN_WEEKDAY_MISMATCH = 1 << 1,   /* "Tuesday 3 February 2021", which is a Wednesday */
    EV_WHEN_HEADER_BODY_DIFFER = 1 << 2, /* the date line and the running text disagree */
    EV_WHEN_YEAR_INFERRED = 1 << 3,      /* the year is not written beside the day */
    EV_WHEN_ZONE_ASSUMED = 1 << 4,       /* zone from --tz or the page, not beside the time */
    EV_WHEN_TIME_FROM_BODY = 1 << 5,     /* the time stands in the running text only */
    EV_WHEN_DATE_FROM_BODY = 1 << 6,     /* no date line: the date stands in the running text */
    EV_WHEN_SOURCES_DIFFER = 1 << 7      /* mentions of the event disagree */
};

/* When something takes place.  All zero plus EV_NO_MINUTE: not known. */
struct ev_when {
    struct ev_day start;
    struct ev_day end;    /* last day, equal to start for one day; year 0: as start */
    int16_t start_minute; /* minutes after local midnight, 0..1439, or EV_NO_MINUTE */
    int16_t end_minute;   /* 0..1440 on the day end, or EV_NO_MINUTE */
    int16_t zone_minutes; /* offset from UTC, or EV_NO_ZONE */
    uint8_t zone_known;   /* enum ev_known */
    uint8_t confidence;   /* percent */
    uint32_t flags;       /* of enum ev_when_flag */
    struct ev_bytes zone; /* as written ("CET", "Brussels time") or IANA name; borrowed */
};

#define EV_WHEN_INIT                                                               \
    {                                                                              \
        { 0, 0, 0 }, { 0, 0, 0 }, EV_NO_MINUTE, EV_NO_MINUTE, EV_NO_ZONE, 0, 0, 0, \
        {                                                                          \
            0, 0                                                                   \
        }                                                                          \
    }

/* Append "2021-01-19T14:00/2021-01-19T16:00", "2021-11", "2020-11-30/2020-12-04" (EDTF level 0). */
void ev_when_print_edtf(const struct ev_when *when, struct ev_buf *out);

/* A stable lower-case word for one flag ("end-before-start"); NULL for an unknown bit. */
const char *ev_when_flag_name(enum ev_when_flag flag);

#ifdef __cplusplus
}
#endif
#endif
