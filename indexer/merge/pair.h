/* Whether two mentions tell of one event, and by which rule. */
#ifndef EV_MERGE_PAIR_H
#define EV_MERGE_PAIR_H

#include "indexer/merge/profile.h"

/* How the dates of two mentions stand to each other. */
enum ev_date_relation {
    EV_DATES_EQUAL = 1 << 0,   /* both to the day, same start */
    EV_DATES_WITHIN = 1 << 1,  /* one is a month or year that holds the other */
    EV_DATES_OVERLAP = 1 << 2, /* both to the day, other start, some day in common */
    EV_DATES_UNKNOWN = 1 << 3, /* one of them has no date */
    EV_DATES_NEAR = 1 << 4,    /* apart, but not by so much that it is the next edition */
    EV_DATES_APART = 1 << 5
};

struct ev_pair_rule {
    const char *name;
    unsigned strength;  /* stronger pairs are joined first */
    unsigned min_title; /* percent of likeness */
    unsigned dates;     /* any of enum ev_date_relation */
    unsigned needs_all; /* of the evidence bits in pair.c */
    unsigned needs_any; /* one of these; 0: nothing */
    unsigned forbids;
};

/* The first rule that joins a and b; NULL if they are two events.  Symmetric. */
const struct ev_pair_rule *ev_pair_judge(const struct ev_profile *a, const struct ev_profile *b);

/* The i-th rule, NULL past the end: for tests. */
const struct ev_pair_rule *ev_pair_rule_at(size_t i);

enum ev_date_relation ev_dates_relate(const struct ev_profile *a, const struct ev_profile *b);

/* 0..100: 100 for the same words in the same order. */
unsigned ev_titles_compare(const struct ev_profile *a, const struct ev_profile *b);

/* Same name up to case, accents and a slip or two of the pen. */
bool ev_names_alike(const struct ev_name_key *a, const struct ev_name_key *b);

#endif
