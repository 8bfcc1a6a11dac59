/* Looking up a word in the tables of event/words. */
#ifndef EV_EVENT_WHEN_WORDS_H
#define EV_EVENT_WHEN_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "event/words/words.h"
#include "evsearch/bytes.h"

enum { EV_WORD_MAX = 64 }; /* bytes of a folded word or zone phrase */

/* What a word may mean; static. */
struct ev_word {
    uint32_t classes;  /* of enum ev_word_class */
    uint8_t season;    /* first month */
    uint8_t hour;      /* of EV_WORD_CLOCK_NAME */
    uint8_t cue;       /* enum ev_when_cue */
    uint16_t calendar; /* chain of months and weekdays, 0 none */
};

/* A month or weekday a word names. */
struct ev_calendar_word {
    uint8_t value;      /* 1..12, or 1..7; 0: none */
    bool native;        /* in the language asked for */
    bool full;          /* the first, full name */
    bool every;         /* the form says "every" ("Mondays") */
    uint64_t languages; /* all languages in which the word has this value */
};

/* Fold word into out; its length, 0 if it does not fit. */
size_t ev_word_fold(struct ev_bytes word, char out[EV_WORD_MAX]);

/* The meanings of a folded word; NULL if it has none. */
const struct ev_word *ev_word_find(struct ev_bytes folded);

/* The month or weekday named by word (may be NULL), preferably in language. */
struct ev_calendar_word ev_word_month(const struct ev_word *word, struct ev_bytes language);
struct ev_calendar_word ev_word_weekday(const struct ev_word *word, struct ev_bytes language);

/* The zone of a folded phrase ("cet", "central european time"); NULL if none. */
const struct ev_zone *ev_zone_find(struct ev_bytes folded);

/* The bit of a language in struct ev_calendar_word. */
uint64_t ev_word_language_bit(struct ev_bytes language);

#endif
