/*
 * Words that tell what a line is for: labels, kickers, event nouns, cues.
 *
 * One table per language (words_<lang>.c), natural lower-case spelling; matching is
 * by folded words, so accents and case do not matter.  Adding a language is adding
 * a table and a row in words.c.  All languages are looked up at once: a class is
 * used only where its position in the line makes it safe.
 */
#ifndef EV_EXTRACT_WORDS_H
#define EV_EXTRACT_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/vec.h"
#include "evsearch/arena.h"
#include "evsearch/bytes.h"

enum ev_phrase_class {
    EV_W_KICKER,      /* "read more", "register here": a button, never a title */
    EV_W_NAV,         /* "home", "skip to content": site furniture */
    EV_W_LISTING,     /* "upcoming events", "calendar": heading of a list of events */
    EV_W_RELATED,     /* "related events": what follows tells of other events */
    EV_W_LABEL_DATE,  /* label before a date */
    EV_W_LABEL_TIME,  /* label before a time */
    EV_W_LABEL_PLACE, /* label before a place */
    EV_W_LABEL_TITLE, /* label before an entry's title: "talk:", "title:" */
    EV_W_LABEL_TOPIC, /* label before a subtitle: "topic:" */
    EV_W_LABEL_TAGS,  /* label before topic tags */
    EV_W_LABEL_OTHER, /* labels of other things: speaker, price, contact */
    EV_W_EVENT,       /* nouns that name events */
    EV_W_TAKES_PLACE, /* verbs that say that something happens at a date */
    EV_W_ONLINE,      /* takes place on the net */
    EV_W_ONLINE_NOUN, /* an event that is online by its name: "webinar" */
    EV_W_HYBRID,      /* both ways */
    EV_W_ONSITE,      /* in presence */
    EV_W_CANCELLED,
    EV_W_POSTPONED,
    EV_W_MOVED_ONLINE,
    EV_W_NEWS,        /* page or section of news */
    EV_W_CALL,        /* call for papers, members, tenders */
    EV_W_RECORDING,   /* a recording is there */
    EV_W_MINUTES,     /* minutes, protocols and other papers of a meeting */
    EV_W_REGISTER,    /* one can sign up, so it is an event */
    EV_W_DEADLINE,    /* beside a date: not the event's */
    EV_W_POSTED,      /* beside a date: when the page was written */
    EV_W_BYLINE,      /* behind a date: who wrote the page that day */
    EV_W_DAY_N,       /* "day" in "day 1" */
    EV_W_AGENDA,      /* heading of a programme */
    EV_W_BREAK,       /* item of a programme that is none of its own: "coffee break", "welcome" */
    EV_W_CLOSE,       /* last item of a programme: an end, not a beginning */
    EV_W_VENUE,       /* nouns that name venues: "hall", "university" */
    EV_W_COLUMN_NAME, /* table column of persons */
    EV_W_NO_EVENT,    /* a row that says nothing takes place */
    EV_W_EMPTY,       /* a list says that it is empty */
    EV_W_TOUR,        /* one event in several towns */
    EV_W_RECURS,      /* "every", "weekly" */
    EV_W_DURATION,    /* "duration" */
    EV_W_OPINION,     /* comment, interview, editorial */
    EV_W_GLUE,        /* words that only join a date and a time: "at", "until" */
    EV_W_UNIT,        /* words behind a time: "Uhr", "hours", "CET" */
    EV_W_UNKNOWN,     /* "to be announced" */
    EV_W_IN,          /* prepositions before a place */
    EV_W_COUNT
};

/* Words of one language.  '|' between phrases; NULL: none. */
struct ev_words {
    const char *lang; /* BCP 47 */
    bool compounds;   /* words are joined to one: "Stadtarchiv" */
    const char *stop; /* frequent function words, blank-separated; tell the language */
    const char *phrases[EV_W_COUNT];
};

/* The tables; ev_words_stops holds languages of which only function words are known. */
extern const struct ev_words ev_words_any, ev_words_cs, ev_words_da, ev_words_de, ev_words_en,
    ev_words_es, ev_words_fr, ev_words_it, ev_words_nl, ev_words_no, ev_words_pl, ev_words_pt,
    ev_words_ru, ev_words_sv, ev_words_stops[];

/* A phrase found in a line. */
struct ev_word_hit {
    uint32_t from, to; /* bytes of the line */
    uint16_t word;     /* index of its first word in the line */
    uint16_t words;    /* how many words it has */
    uint8_t cls;       /* enum ev_phrase_class */
};
EV_VEC(ev_word_hits, struct ev_word_hit);

/* A word of a line. */
struct ev_word {
    uint32_t from, to; /* bytes of the line */
    uint32_t hash;     /* of the folded word */
};
EV_VEC(ev_word_list, struct ev_word);

struct ev_lexicon;

/* Row of the table of languages, NULL past its end. */
const struct ev_words *ev_words_at(size_t index);

enum { EV_WORDS_LANG_MAX = 48 };

/* The index over all tables, for the life of the process; any thread.  NULL: no memory. */
const struct ev_lexicon *ev_lexicon(void);

/*
 * Split text into words: runs of letters and digits.  Replaces *words.  false: no
 * memory.  Linear.
 */
bool ev_words_split(struct ev_bytes text, struct ev_arena *arena, struct ev_word_list *words);

/*
 * Append the phrases found in words, of each class the longest at a place, in order of
 * place, at most max; *classes gets bit (1 << class) of every one, also beyond max.
 * counts (may be NULL): per row of ev_words_at, raised for phrases that few languages
 * have.  false: no memory.  Linear.
 */
bool ev_lexicon_find(const struct ev_lexicon *lexicon, const struct ev_word_list *words, size_t max,
                     struct ev_arena *arena, struct ev_word_hits *hits, uint64_t *classes,
                     uint32_t *counts);

/*
 * The classes (of events, online events and venues) whose one-word phrases end the word:
 * "Familienkonzert", "Stadtarchiv".  For languages that write compounds as one word.
 */
uint64_t ev_lexicon_compound(const struct ev_lexicon *lexicon, struct ev_bytes word);

enum { EV_STOP_WEIGHT = 60 };

/*
 * Add to counts[row] for every word that is a function word of that language:
 * EV_STOP_WEIGHT for a word of one language, a share of it for a word of several.
 */
void ev_lexicon_count_stops(const struct ev_lexicon *lexicon, const struct ev_word_list *words,
                            uint32_t counts[EV_WORDS_LANG_MAX]);

#endif
