/*
 * The words of dates and times, as data.  To teach a language: a struct
 * ev_calendar_words in one of the tables here, and its small words in the rows of
 * ev_small_words.  Words are written naturally; they are compared folded (case and
 * accents off).  Alternatives are separated by '|'.
 */
#ifndef EV_EVENT_WORDS_WORDS_H
#define EV_EVENT_WORDS_WORDS_H

#include <stddef.h>
#include <stdint.h>

struct ev_calendar_words {
    const char *language;    /* BCP 47 primary tag */
    const char *months[12];  /* full, inflected, short; without the abbreviation's dot */
    const char *weekdays[7]; /* Monday first; the full name first; "+" marks "every Monday" */
};

/* What a small word may do; a word may do several things. */
enum ev_word_class {
    EV_WORD_RANGE = 1 << 0,     /* 5 "to" 7 */
    EV_WORD_LIST = 1 << 1,      /* 5 "and" 7 */
    EV_WORD_OF = 1 << 2,        /* 5 "of" March, marzo "de" 2021 */
    EV_WORD_ARTICLE = 1 << 3,   /* "the" 5th */
    EV_WORD_ORDINAL = 1 << 4,   /* 5"th", glued */
    EV_WORD_EVERY = 1 << 5,     /* "every" Wednesday */
    EV_WORD_SEASON = 1 << 6,    /* value: first month of the three or six */
    EV_WORD_QUARTER = 1 << 7,   /* "Q" 1 */
    EV_WORD_HOUR_SIGN = 1 << 8, /* 14"h"30 */
    EV_WORD_OCLOCK = 1 << 9,    /* 14:30 "Uhr" */
    EV_WORD_AM = 1 << 10,       /* also "a" of "a.m." */
    EV_WORD_PM = 1 << 11,
    EV_WORD_CLOCK_NAME = 1 << 12, /* "noon"; value: hour */
    EV_WORD_AT = 1 << 13,         /* "at" 18.30: makes a dotted number a time */
    EV_WORD_HOURS = 1 << 14,      /* 2 "hours" */
    EV_WORD_MINUTES = 1 << 15,    /* 90 "minutes" */
    EV_WORD_LENGTH = 1 << 16,     /* "duration": 1h */
    EV_WORD_CUE = 1 << 17,        /* value: enum ev_when_cue */
    EV_WORD_ZONE_TIME = 1 << 18,  /* Brussels "time" */
    EV_WORD_ZONE_OF = 1 << 19,    /* "hora" de Madrid */
    EV_WORD_WEAK = 1 << 20,       /* a month's name that is an everyday word too */
    EV_WORD_CJK_YEAR = 1 << 21,
    EV_WORD_CJK_MONTH = 1 << 22,
    EV_WORD_CJK_DAY = 1 << 23,
    EV_WORD_NUMBERED = 1 << 24, /* "version", "section": the number behind it is no time */
    EV_WORD_UNIT = 1 << 25,     /* "EUR", "km", "%": the number before it is no time */
    EV_WORD_KL = 1 << 26,       /* "kl" 18: makes a bare hour a time */
    EV_WORD_BETWEEN = 1 << 27,  /* "between" 9:00 and 10:00 */
    EV_WORD_WEAK_DAY = 1 << 28, /* a weekday's short name that is an everyday word too */
    EV_WORD_DAY_TAIL = 1 << 29, /* terça-"feira" */
    EV_WORD_IANA = 1 << 30      /* "Europe"/Berlin */
};

struct ev_small_words {
    uint32_t word_class; /* enum ev_word_class */
    uint8_t value;
    const char *words;
};

struct ev_zone {
    const char *words; /* "cet|mez": letter case does not matter in phrases, capitals do in
                          abbreviations */
    int16_t minutes;   /* offset from UTC, EV_NO_ZONE if it changes over the year or is doubtful */
    const char *iana;  /* NULL: not one zone */
};

extern const struct ev_calendar_words ev_calendar_west[], ev_calendar_north[], ev_calendar_east[],
    ev_calendar_cyrillic[];
extern const size_t ev_calendar_west_count, ev_calendar_north_count, ev_calendar_east_count,
    ev_calendar_cyrillic_count;
extern const struct ev_small_words ev_small_words[];
extern const size_t ev_small_words_count;
extern const struct ev_zone ev_zones[];
extern const size_t ev_zones_count;

#endif
