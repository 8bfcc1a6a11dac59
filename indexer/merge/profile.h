/*
 * A mention prepared for comparison: folded title words, the days it can mean,
 * names, addresses.  Made once per mention, so that a pair is cheap to judge.
 */
#ifndef EV_MERGE_PROFILE_H
#define EV_MERGE_PROFILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/arena.h"
#include "evsearch/error.h"
#include "evsearch/event.h"

enum {
    EV_TITLE_WORDS_MAX = 48, /* further words of a title do not count */
    EV_PEOPLE_MAX = 64,      /* further people do not count */
    EV_SKETCH_SIZE = 64
};

struct ev_title_word {
    struct ev_bytes folded;
    uint64_t hash;
    uint8_t weight; /* longer words tell more */
    bool is_marker; /* tells one of a series from the next: 2021, 3rd, II, B */
};

struct ev_name_key {
    struct ev_bytes folded;
    uint64_t hash;
};

struct ev_profile {
    const struct ev_mention *mention;

    struct ev_title_word *words;
    size_t words_count;
    unsigned title_weight; /* sum of the weights */
    uint64_t title_hash;   /* of all words in order; 0: no title */
    struct ev_title_word *subtitle_words;
    size_t subtitle_words_count;

    enum ev_precision precision; /* of the start; NONE: no year is known */
    int32_t first_day, last_day; /* day numbers it can touch; only if precision is not NONE */
    bool year_doubtful;

    struct ev_name_key *people; /* contacts left out: they stand under everything */
    size_t people_count;
    struct ev_name_key *orgs;
    size_t orgs_count;
    struct ev_title_word *place_words;
    size_t place_words_count;

    uint64_t page;    /* this very capture of a page */
    uint64_t address; /* of the page whenever captured */
    uint64_t host;    /* 0: not known */
    bool alone;       /* the page tells of this event only */
    uint64_t own_url; /* address of the event itself; 0: none, or it is shared with others */

    /* Of the running text: the least hashes of its three-word runs, ascending. */
    uint64_t *sketch;
    size_t sketch_count;
};

/*
 * Prepare mentions[0..count); everything lives in arena and borrows from the
 * mentions.  EV_EMEM.  Linear in the size of the mentions.
 */
enum ev_status ev_profiles_make(const struct ev_mention *mentions, size_t count,
                                struct ev_arena *arena, struct ev_profile **out,
                                struct ev_error *err);

/* How much of the shorter text stands in the other, percent; 0 when either says little. */
unsigned ev_text_likeness(const struct ev_profile *a, const struct ev_profile *b);

#endif
