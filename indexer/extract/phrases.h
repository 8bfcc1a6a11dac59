/*
 * The words of each language by which people and organisers are told from the rest.
 *
 * A language is one file in phrases/ and one row in phrases.c.  All words are
 * written folded (ev_fold: lower case, no accents; a test says so), separated by
 * blanks.  "word*" stands for every word that begins so, "*word" for every word
 * that ends so.
 *
 * Three kinds of word hold in their own language only, since another language may
 * use them as names or otherwise: function, common and join.  All others hold everywhere: an
 * English page may well have a "Geschäftsführer".
 */
#ifndef EV_EXTRACT_PHRASES_H
#define EV_EXTRACT_PHRASES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/bytes.h"
#include "evsearch/event.h"

/* Classes of words, bits of ev_word_classes(). */
enum ev_word_class {
    EV_WORD_FUNCTION = 1 << 0,  /* articles, pronouns, auxiliaries: never part of a name */
    EV_WORD_COMMON = 1 << 1,    /* nouns and adjectives of titles: rarely part of a name */
    EV_WORD_JOB = 1 << 2,       /* director, professor */
    EV_WORD_ORG = 1 << 3,       /* university, ministry, ltd */
    EV_WORD_HONORIFIC = 1 << 4, /* Dr, Mrs: before a name and no part of it */
    EV_WORD_SPEAK = 1 << 5,     /* verbs that follow a speaker: talks, presents */
    EV_WORD_PLACE = 1 << 6,     /* street, hall: never part of a person's name */
    EV_WORD_COUNTRY = 1 << 7,   /* one-word countries */
    EV_WORD_AND = 1 << 8,       /* joins the last of a list */
    EV_WORD_OF = 1 << 9,        /* between a function or person and the organisation */
    EV_WORD_FIELD = 1 << 10,    /* between a function and what it is about: "for", "in" */
    EV_WORD_PARTICLE = 1 << 11, /* van, de, bin: lower-case part of a name */
    EV_WORD_DEGREE = 1 << 12,   /* PhD, MBA, Jr: after a name and no part of it */
    EV_WORD_DAY = 1 << 13,      /* months and days of the week */
    EV_WORD_FORMER = 1 << 14,   /* former, ex: what follows is no affiliation of today */
    EV_WORD_OFFICE = 1 << 15,   /* minister, commissioner: a function that names its own field */
    EV_WORD_ARTICLE = 1 << 16,  /* skipped before an organisation: "the" */

    /* words for things; in other languages many of them are surnames */
    EV_WORD_THINGS =
        EV_WORD_JOB | EV_WORD_ORG | EV_WORD_PLACE | EV_WORD_COUNTRY | EV_WORD_DAY | EV_WORD_OFFICE
};

enum ev_phrase_kind {
    EV_PHRASE_PEOPLE_LABEL, /* "Speakers:", alone on its line or before the names */
    EV_PHRASE_PEOPLE_AFTER, /* "moderated by": the people follow */
    EV_PHRASE_PEOPLE_WITH,  /* "with": people may follow; they need a sign of their own */
    EV_PHRASE_ORG_LABEL,    /* "Organiser:" */
    EV_PHRASE_ORG_AFTER,    /* "organised by": the organisations follow */
    EV_PHRASE_ORG_BEFORE,   /* "is hosting": the organisation is the subject before */
    EV_PHRASE_ORG_NOT       /* "on behalf of", "part of": what follows organises nothing */
};

struct ev_phrase {
    enum ev_phrase_kind kind;
    uint8_t role;     /* enum ev_person_role or enum ev_org_role, by kind */
    const char *text; /* folded words; a word may end in '*' */
    const char *rule; /* "phrase:organised by/en": what explain shows */
};

/* What a file of phrases/ fills in.  NULL: the language has none. */
struct ev_phrasebook {
    const char *language; /* BCP 47, several with blanks between; "any": words of all languages */
    const char *function, *common, *jobs, *offices, *orgs, *honorifics, *speak, *places;
    const char *countries, *join, *of, *field, *particles, *degrees, *days, *former, *articles;
    const struct ev_phrase *phrases;
    size_t phrases_count;
};

/* Rows of a phrase table; the file defines LANG ("en") first. */
#define EV_PEOPLE_LABEL(role, text)                                            \
    {                                                                          \
        EV_PHRASE_PEOPLE_LABEL, EV_PERSON_##role, text, "label:" text "/" LANG \
    }
#define EV_PEOPLE_AFTER(role, text)                                             \
    {                                                                           \
        EV_PHRASE_PEOPLE_AFTER, EV_PERSON_##role, text, "phrase:" text "/" LANG \
    }
#define EV_PEOPLE_WITH(role, text)                                             \
    {                                                                          \
        EV_PHRASE_PEOPLE_WITH, EV_PERSON_##role, text, "phrase:" text "/" LANG \
    }
#define EV_ORG_LABEL(role, text)                                         \
    {                                                                    \
        EV_PHRASE_ORG_LABEL, EV_ORG_##role, text, "label:" text "/" LANG \
    }
#define EV_ORG_AFTER(role, text)                                          \
    {                                                                     \
        EV_PHRASE_ORG_AFTER, EV_ORG_##role, text, "phrase:" text "/" LANG \
    }
#define EV_ORG_BEFORE(role, text)                                           \
    {                                                                       \
        EV_PHRASE_ORG_BEFORE, EV_ORG_##role, text, "subject:" text "/" LANG \
    }
#define EV_ORG_NOT(text)                                 \
    {                                                    \
        EV_PHRASE_ORG_NOT, 0, text, "not:" text "/" LANG \
    }

enum { EV_PHRASEBOOKS_MAX = 32 };

/* All languages in use, ended by NULL; at most EV_PHRASEBOOKS_MAX. */
extern const struct ev_phrasebook *const ev_phrasebooks[];

/* The language's bit in ev_word_classes; 0 if there is no table for it ("en-GB" is "en"). */
uint32_t ev_phrasebook_bit(struct ev_bytes language);

struct ev_word_info {
    uint32_t classes;    /* of enum ev_word_class, by the whole word */
    uint32_t affixes;    /* the same by its beginning or end: any name may look so by chance, */
    uint32_t affixes_in; /* hence the languages whose words do */
    uint32_t function_in, common_in, join_in; /* languages where it is FUNCTION, COMMON, AND */
    uint32_t things_in;                       /* ... one of THINGS */
    bool phrase;                              /* a phrase begins with it */
};

/* What is known of a folded word. */
struct ev_word_info ev_word_look_up(struct ev_bytes folded);

/*
 * Phrases that begin with the folded word: call with *at = 0, then on until NULL.
 * In no particular order.
 */
const struct ev_phrase *ev_phrase_next(struct ev_bytes folded, uint32_t *at);

/* Words of all tables, and room for them; for the test that watches the load. */
void ev_phrases_load(size_t *words, size_t *room);

#endif
