/*
 * From a query tree to Xapian queries.
 *
 * A planner owns every Xapian query it makes until it is cleared; the first
 * failure sticks, and later calls give NULL, so that building a tree of queries
 * needs no check at each step.
 */
#ifndef EV_SEARCHER_PLAN_H
#define EV_SEARCHER_PLAN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/vec.h"
#include "evsearch/arena.h"
#include "evsearch/error.h"
#include "evsearch/query.h"
#include "evsearch/results.h"
#include "index/stem.h"
#include "index/token.h"
#include "xapian-c.h"

EV_VEC(ev_xquery_vec, xpc_query *);
EV_VEC(ev_replacement_vec, struct ev_replacement);
EV_VEC(ev_note_vec, struct ev_bytes);

struct ev_planner {
    const xpc_db *db;
    struct ev_arena *arena;
    struct ev_stemmers stemmers;
    const char **codes; /* of the stemmers for the languages in the index */
    size_t codes_count;
    size_t terms_seen, terms_taken;         /* by patterns and near words, of the whole query */
    bool any;                               /* the words of the query are joined by OR */
    bool strict_phrases;                    /* any: but for phrases, which must match */
    struct ev_replacement_vec replacements; /* words to be replaced by near ones */
    struct ev_note_vec notes;               /* what a person should know of the plan */
    struct ev_xquery_vec made;
    enum ev_status status;
    struct ev_error *err;
};

/* Start, and find out which languages the index holds.  EV_EMEM, EV_EINDEX. */
enum ev_status ev_planner_init(struct ev_planner *planner, const xpc_db *db, struct ev_arena *arena,
                               struct ev_error *err);

void ev_planner_clear(struct ev_planner *planner);

/* The scored query of a tree.  NULL: planner->status says why. */
const xpc_query *ev_plan_tree(struct ev_planner *planner, const struct ev_query *root);

/* All that some matches; what full matches too weighs ev_plan_tier more, and so comes first. */
extern const double ev_plan_tier;
const xpc_query *ev_plan_tiers(struct ev_planner *planner, const xpc_query *full,
                               const xpc_query *some);

/*
 * Everything the request asks for by --where and --date, without weight; filters on
 * the field without are left out (EV_FIELD_COUNT: none is).  NULL with status EV_OK:
 * there is no filter.
 */
const xpc_query *ev_plan_filters(struct ev_planner *planner, const struct ev_request *request,
                                 enum ev_field without);

/* query restricted to what filter matches; either may be NULL (all, no filter). */
const xpc_query *ev_plan_restrict(struct ev_planner *planner, const xpc_query *query,
                                  const xpc_query *filter);

/*
 * Collect into planner->replacements the plain words of the tree that are nowhere in
 * the archive, each with the nearest word that is.  Returns how many have one.
 */
size_t ev_plan_find_replacements(struct ev_planner *planner, const struct ev_query *root);

/* ---- for the files of the planner ---- */

/* Each returns NULL once the planner has failed. */
const xpc_query *ev_xq_term(struct ev_planner *planner, struct ev_bytes term);
const xpc_query *ev_xq_join(struct ev_planner *planner, xpc_op op, const xpc_query *const *list,
                            size_t count, unsigned param);
const xpc_query *ev_xq_two(struct ev_planner *planner, xpc_op op, const xpc_query *a,
                           const xpc_query *b);
const xpc_query *ev_xq_terms(struct ev_planner *planner, xpc_op op, const struct ev_bytes *terms,
                             size_t count, unsigned window);
const xpc_query *ev_xq_scale(struct ev_planner *planner, const xpc_query *query, double factor);
const xpc_query *ev_xq_all(struct ev_planner *planner);
const xpc_query *ev_xq_nothing(struct ev_planner *planner);
const xpc_query *ev_xq_weight(struct ev_planner *planner, double weight);
const xpc_query *ev_xq_not(struct ev_planner *planner, const xpc_query *query);
const xpc_query *ev_xq_without_value(struct ev_planner *planner, enum ev_field field);

/* Put a failure of xapian-c into the planner. */
void ev_plan_fail(struct ev_planner *planner, const xpc_error *why);
void ev_plan_no_memory(struct ev_planner *planner);
void ev_plan_note(struct ev_planner *planner, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* Documents that have the term; 0 after a failure. */
uint32_t ev_plan_termfreq(struct ev_planner *planner, struct ev_bytes term);

/* The words of text under field as one query: chunks, stems, accents. */
const xpc_query *ev_plan_words(struct ev_planner *planner, struct ev_bytes text,
                               enum ev_field field);

/* The term of a word as typed under field. */
struct ev_bytes ev_plan_term(struct ev_planner *planner, enum ev_field field,
                             const struct ev_token *token);

/* "B." */
bool ev_is_initial(struct ev_bytes text);

/* A word of a person's name that begins with the first letter of text. */
const xpc_query *ev_plan_initial(struct ev_planner *planner, struct ev_bytes text);

/* The words of one person's name in any order; a single letter is an initial. */
const xpc_query *ev_plan_name(struct ev_planner *planner, struct ev_bytes text);

/* The words of text in this order; of a person, in any. */
const xpc_query *ev_plan_phrase(struct ev_planner *planner, struct ev_bytes text,
                                enum ev_field field);

/* Days first..last of a relation; year 0 is open. */
const xpc_query *ev_plan_range(struct ev_planner *planner, enum ev_field field,
                               enum ev_relation relation, struct ev_day first, struct ev_day last);

/* Words matching a pattern or near to a word. */
const xpc_query *ev_plan_pattern(struct ev_planner *planner, struct ev_bytes pattern,
                                 enum ev_field field);
const xpc_query *ev_plan_fuzzy(struct ev_planner *planner, struct ev_bytes text,
                               enum ev_field field);

/* The word of the archive nearest to folded, len 0 if none is within two slips. */
struct ev_bytes ev_plan_near_word(struct ev_planner *planner, struct ev_bytes folded);

#endif
