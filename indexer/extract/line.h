/*
 * The lines of a page with what one look at each can tell.
 *
 * A line is a block, or several that are one to the eye: a date set as "20" / "Jan" /
 * "2026", a value below its label.  Words, dates and phrases are found once, here; all
 * that follows (segmentation, titles, places ...) reads these features only.
 */
#ifndef EV_EXTRACT_LINE_H
#define EV_EXTRACT_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/vec.h"
#include "event/when.h"
#include "evsearch/page.h"
#include "indexer/extract/words.h"

enum ev_line_shape {
    EV_LINE_TEXT,      /* no date, no time */
    EV_LINE_DATE,      /* a date (with time) and nothing else */
    EV_LINE_MONTH,     /* a month, season or year and nothing else: heads a section */
    EV_LINE_TIME,      /* a time and nothing else */
    EV_LINE_DATE_LEAD, /* begins with a date */
    EV_LINE_DATE_TAIL, /* ends with a date */
    EV_LINE_DATE_MID,  /* a date somewhere inside */
    EV_LINE_TIME_LEAD, /* begins with a time: an item of a programme */
    EV_LINE_TIME_MID   /* a time inside, no date */
};

enum ev_line_flag {
    EV_LINE_KICKER = 1 << 0,      /* a button: "Read more" */
    EV_LINE_NAV = 1 << 1,         /* site furniture */
    EV_LINE_LISTING = 1 << 2,     /* "Upcoming events", "Events ( 1 - 2 from 2 )" */
    EV_LINE_RELATED = 1 << 3,     /* "Related events" */
    EV_LINE_PROSE = 1 << 4,       /* running text */
    EV_LINE_STOP = 1 << 5,        /* ends in a full stop */
    EV_LINE_OUT = 1 << 6,         /* not part of the page's matter: menus, footers */
    EV_LINE_LABEL_ALONE = 1 << 7, /* the line is a label, its value follows */
    EV_LINE_LOWER = 1 << 8,       /* begins with a lower-case letter */
    EV_LINE_ADDRESS = 1 << 9,     /* holds a mail or web address */
    EV_LINE_AGENDA = 1 << 10,     /* heading of a programme */
    EV_LINE_NOT_WHEN = 1 << 11,   /* its date is a deadline, a posting date ... */
    EV_LINE_EMPTY = 1 << 12,      /* says that a list is empty */
    EV_LINE_COLUMNS = 1 << 13,    /* heading row of a table */
    EV_LINE_PAPERS = 1 << 15,     /* a date, and links to papers of that day */
    EV_LINE_PLACE_TOO = 1 << 14   /* its label names date and place: "Ort und Zeit" */
};

#define EV_NO_LINE SIZE_MAX

struct ev_line {
    struct ev_bytes text;  /* without buttons glued to it */
    struct ev_bytes value; /* text behind its label; text if there is none */
    const struct ev_block *block;
    size_t first, past;              /* blocks [first, past) */
    const struct ev_when_hit *whens; /* offsets are of text */
    size_t whens_count;
    const struct ev_word_hit *hits; /* offsets are of text */
    size_t hits_count;
    uint64_t classes;               /* 1 << enum ev_phrase_class, of all phrases in it */
    const struct ev_when_hit *date; /* the one that shape is about, NULL none */
    const struct ev_when_hit *time; /* first time or time range, NULL none */
    uint32_t flags;                 /* of enum ev_line_flag */
    uint16_t words;                 /* all words */
    uint16_t free_words;            /* words that belong to no date, time, label or joining word */
    uint16_t upper_words;           /* words that begin with a capital or a digit */
    uint8_t shape;                  /* enum ev_line_shape */
    uint8_t label;         /* enum ev_phrase_class of its label (own line or line above), else
                              EV_W_COUNT */
    uint8_t titleness;     /* 0..15; from EV_TITLENESS_FAIR on it may be a title */
    uint8_t gap;           /* blank space before it, of its first block */
    struct ev_day heading; /* month or year heading that it stands under */
};
EV_VEC(ev_lines, struct ev_line);

enum { EV_TITLENESS_FAIR = 4, EV_TITLENESS_GOOD = 7 };

static inline bool ev_line_has(const struct ev_line *line, enum ev_phrase_class cls)
{
    return (line->classes >> cls & 1) != 0;
}

static inline bool ev_line_is(const struct ev_line *line, uint32_t flags)
{
    return (line->flags & flags) != 0;
}

/* First phrase of class cls, NULL if none is among the hits. */
const struct ev_word_hit *ev_line_find(const struct ev_line *line, enum ev_phrase_class cls);

/* The date's kind says at least a day (its year may be missing). */
bool ev_when_hit_is_day(const struct ev_when_hit *hit);
/* Month, season or year. */
bool ev_when_hit_is_vague(const struct ev_when_hit *hit);
bool ev_when_hit_is_time(const struct ev_when_hit *hit);

/* What ev_lines_make found out about the page as a whole. */
struct ev_lines_about {
    uint32_t stops[EV_WORDS_LANG_MAX]; /* function words per row of ev_words_at */
    size_t words;
    struct ev_bytes language; /* guessed, for reading dates */
    enum ev_numeric_order order;
    bool compounds; /* the language writes compounds as one word */
};

/*
 * The lines of page, in page order; all in arena, borrowing from page.  language: of
 * the page where it is declared, else empty.  EV_EMEM.  Linear.
 */
enum ev_status ev_lines_make(const struct ev_page *page, const struct ev_lexicon *lexicon,
                             struct ev_bytes language, struct ev_arena *arena, struct ev_lines *out,
                             struct ev_lines_about *about, struct ev_error *err);

#endif
