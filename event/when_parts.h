/* The elements of the date grammar: what one letter of a row reads. */
#ifndef EV_EVENT_WHEN_PARTS_H
#define EV_EVENT_WHEN_PARTS_H

#include "event/when_match.h"

/* What the elements of a row have read; [0] before "~" or "&", [1] behind. */
struct ev_date_parts {
    uint8_t day[2], month[2], weekday[2];
    int16_t year[2];
    uint8_t number[2][2], numbers[2];
    uint32_t days;
    int side;
    size_t tokens;      /* index of the first token */
    uint64_t languages; /* of the month's name */
    bool weak, capital; /* month: everyday word; with a capital */
    bool native;        /* month: in the language of the context */
    bool doubtful;      /* a weekday is, unless it agrees with the date */
    bool and_or_to;     /* the range sign is "and" in some languages */
    bool every;         /* the weekday's form says "every" */
    uint8_t season_months;
};

/*
 * Read one element (a letter of the table in when_date.c) at *i and move *i behind it;
 * last: it is the row's last one.  False if it is not there.
 */
bool ev_date_element(const struct ev_scan *s, char element, size_t *i, struct ev_date_parts *p,
                     bool last);

/* A day at i: index behind it, or i.  keep_dot: a dot may belong to the row, or end the sentence.
 */
size_t ev_date_day(const struct ev_scan *s, size_t i, struct ev_date_parts *p, bool keep_dot);

/* A weekday's name at i: index behind it, or i. */
size_t ev_date_weekday(const struct ev_scan *s, size_t i, struct ev_date_parts *p);

/* Token i is text, in any case. */
bool ev_tok_text(const struct ev_scan *s, size_t i, const char *text);

#endif
