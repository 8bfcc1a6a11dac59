/*
 * Dates and times in running text.
 *
 * ev_when_scan finds every date and time expression in one line; the helpers
 * join a date with its time, find a year that is not written, and tell 2/3 from
 * 3/2.  Nothing here guesses silently: what was inferred is flagged.
 *
 * The words (months, weekdays, connectors, cues, zones) are tables under
 * event/words; the date grammar is a table of rows, each with its example.
 * All languages are tried on every line, as pages mix them.
 */
#ifndef EV_EVENT_WHEN_H
#define EV_EVENT_WHEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/bytes.h"
#include "evsearch/day.h"
#include "evsearch/error.h"

enum ev_when_kind {
    EV_WHEN_DATE,       /* one day; its year may be 0, its month too ("Friday 12th") */
    EV_WHEN_DATE_RANGE, /* "30 November - 4 December 2020" */
    EV_WHEN_DAYS,       /* "7, 8 and 10 March": start and end are the outer ones, days has all */
    EV_WHEN_MONTH,      /* "November 2021" */
    EV_WHEN_MONTH_RANGE,
    EV_WHEN_YEAR,
    EV_WHEN_SEASON,     /* "spring 2021", "Q1 2021", "Wintersemester 2020/21": months, roughly */
    EV_WHEN_TIME,       /* start_minute only */
    EV_WHEN_TIME_RANGE, /* start_minute and end_minute */
    EV_WHEN_DATE_TIME,  /* written as one: ISO 8601, "1/2/2021 9:00 - 3/2/2021 17:00" */
    EV_WHEN_DURATION,   /* duration_minutes only */
    EV_WHEN_WEEKDAYS,   /* "every Wednesday"; weekday, to weekday_last */
    EV_WHEN_KIND_COUNT
};

/* A stable lower-case word ("date-range"); never NULL. */
const char *ev_when_kind_name(enum ev_when_kind kind);

/* What the words just before an expression make of it. */
enum ev_when_cue {
    EV_CUE_NONE,
    EV_CUE_PUBLISHED, /* posted, published, updated: no event date */
    EV_CUE_DEADLINE,  /* register by, deadline, closes */
    EV_CUE_RECORDED,  /* recording of */
    EV_CUE_FROM,      /* from, starting: a beginning whose end is elsewhere */
    EV_CUE_UNTIL,     /* until, to: an end */
    EV_CUE_SINCE      /* since, established in: no event date */
};

/* How an all-numeric date is to be read. */
enum ev_numeric_order { EV_ORDER_UNKNOWN, EV_ORDER_DMY, EV_ORDER_MDY };

/* What is known around a line; all zero: nothing. */
struct ev_when_context {
    struct ev_bytes language;    /* BCP 47 ("de", "pt-BR"); decides ambiguous words only */
    enum ev_numeric_order order; /* UNKNOWN: day first, with less confidence */
    struct ev_day heading;       /* month (and year) of the heading above; a line that is a bare
                                    day or range of days ("21 - 23") is then a date */
};

/* One expression.  Strings borrow from the scanned text, or are static. */
struct ev_when_hit {
    size_t from, past; /* bytes of the text, [from, past); cue words are not in it */
    enum ev_when_kind kind;
    enum ev_when_cue cue;
    struct ev_when when;         /* parts that are not written are 0; year 0 with month and day set
                                    is a date without year; confidence is set */
    uint8_t weekday;             /* as written, 1 = Monday .. 7, 0 none */
    uint8_t weekday_last;        /* of the last day, or of "Monday to Friday"; 0 none */
    uint32_t days;               /* EV_WHEN_DAYS inside one month: bit n = day n; else 0 */
    int32_t duration_minutes;    /* EV_WHEN_DURATION, else 0 */
    bool numeric;                /* day and month both in figures: order matters */
    bool swappable;              /* numeric, and both orders give a day that exists */
    enum ev_numeric_order order; /* as it was read; UNKNOWN: nothing to choose */
    const char *zone_name;       /* IANA name of a known zone ("Europe/Brussels"), else NULL */
    const char *rule;            /* grammar row that fired ("d M Y"), for evindex explain */
};

enum { EV_WHEN_LINE_HITS = 64 }; /* a good size for the hits of one line */

/*
 * Find the expressions in text: one line or paragraph of UTF-8 (not checked; bad
 * bytes separate words).  At most max hits are written, left to right, without
 * overlap.  Returns how many.  A hit that cannot exist (31 February) is left out;
 * a weekday that disagrees is flagged.  A date and a time beside it are two hits
 * (ev_when_join); two dates with their times, which are one hit, need room for four.
 * context may be NULL.  No allocation; linear in text.len.
 */
size_t ev_when_scan(struct ev_bytes text, const struct ev_when_context *context,
                    struct ev_when_hit *hits, size_t max);

/*
 * The order of all-numeric dates on a page, from what only one order allows (a
 * number above 12, a weekday that agrees), else from language ("en-US") and signs
 * of the United States (am/pm beside such dates, zones).  UNKNOWN if nothing tells.
 */
enum ev_numeric_order ev_when_numeric_order(const struct ev_bytes *texts, size_t count,
                                            struct ev_bytes language);

/* Where a year was found; order matters, an earlier one is better. */
enum ev_year_from {
    EV_YEAR_FROM_HEADING, /* "February 2021" above the entry */
    EV_YEAR_FROM_PAGE,    /* page title or heading: "Events in 2021" */
    EV_YEAR_FROM_TITLE,   /* the entry's own title */
    EV_YEAR_FROM_SIBLING, /* an entry beside it */
    EV_YEAR_FROM_URL,
    EV_YEAR_FROM_POSTED, /* posting date: the first such day after it, or at most 31 days before */
    EV_YEAR_FROM_CAPTURE /* capture time: the nearest such day */
};

struct ev_year_candidate {
    enum ev_year_from from;
    struct ev_day day; /* the year must be given */
};

/*
 * Fill a missing year (and, for a day alone, a missing month) of *when from the
 * candidates, best first.  weekday (0 none) as written picks among them: the first
 * candidate that agrees wins, and raises the confidence; if none agrees the first
 * one is taken and flagged EV_WHEN_WEEKDAY_MISMATCH.  A range over New Year gets two
 * years.  Sets EV_WHEN_YEAR_INFERRED.  False, and nothing changed, if the year is
 * there already, if there is no candidate, or no day would exist.
 */
bool ev_when_resolve_year(struct ev_when *when, int weekday,
                          const struct ev_year_candidate *candidates, size_t count);

/*
 * Put the time hit on the days of the date hit.  The end is dropped and
 * EV_WHEN_END_BEFORE_START set if it is not after the start on one day, with one
 * exception: an end of 00:00 to 06:00 after a start at 17:00 or later is the
 * night that follows ("20:00 - 02:00"); "24:00" and then "00:00" are the end of
 * the day.  A single time behind "until" is the end.  False, *out untouched, if date
 * has no day or time no time.  A date hit that has a time already keeps it.
 */
bool ev_when_join(const struct ev_when_hit *date, const struct ev_when_hit *time,
                  struct ev_when *out);

/*
 * Complete *when by a time (range) or duration found in the running text: fills a
 * time that is missing (EV_WHEN_TIME_FROM_BODY), an end that is missing or was
 * dropped, when the starts agree, and a missing zone.  Other starts:
 * EV_WHEN_HEADER_BODY_DIFFER, and only an impossible header is replaced.  False
 * if nothing changed.
 */
bool ev_when_complete(struct ev_when *when, const struct ev_when_hit *body);

/*
 * Read the date words of a query, whole text: "2021", "2021-03", "2021-q1",
 * "2021-01-15..2021-02-10", "..2020", "2021..", "today", "yesterday", "tomorrow",
 * "this/last/next week/month/quarter/year", "last/next N days/weeks/months/years" (today is in it),
 * "january 2021", and any date that ev_when_scan reads (a missing year is today's).
 * today must be complete.  *from and *to are complete days, inclusive; year 0 in one
 * of them: open.  EV_EQUERY with the offset of what cannot be read, or if the end is
 * before the start.
 */
enum ev_status ev_when_range_read(struct ev_bytes text, struct ev_day today, struct ev_day *from,
                                  struct ev_day *to, struct ev_error *err);

enum { EV_TOUCH_MONTHS_MAX = 240 };

/*
 * The months a when touches, ascending, year and month set; at most max.  A when
 * known to the year only ("2021"), or not at all, touches none: it is found under
 * its year, and under "month:none".  Returns how many.
 */
size_t ev_when_touch_months(const struct ev_when *when, struct ev_day *months, size_t max);

/* The years a when touches, ascending; at most max.  Returns how many. */
size_t ev_when_touch_years(const struct ev_when *when, int16_t *years, size_t max);

#endif
