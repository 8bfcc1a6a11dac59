/* Which words of a text are those that were asked for. */
#ifndef EV_SEARCHER_MARKER_H
#define EV_SEARCHER_MARKER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/vec.h"
#include "evsearch/arena.h"
#include "evsearch/error.h"
#include "evsearch/query.h"
#include "evsearch/results.h"
#include "index/stem.h"
#include "index/token.h"
#include "searcher/plan.h"

/* A word that was asked for. */
struct ev_wanted {
    struct ev_bytes folded; /* or the pattern */
    struct ev_bytes *stems; /* terms as ev_word_terms gives them under the empty prefix */
    size_t stems_count;
    bool pattern, light;
};

EV_VEC(ev_wanted_vec, struct ev_wanted);

struct ev_marker {
    struct ev_wanted_vec wanted;
    struct ev_planner *planner; /* for its stemmers and arena */
    struct ev_buf stem;
};

/* Collect the words of the tree, replacements of the planner in place of unknown words. */
enum ev_status ev_marker_init(struct ev_marker *marker, const struct ev_query *root,
                              struct ev_planner *planner);
void ev_marker_clear(struct ev_marker *marker);

/* Index of the wanted word that token is a form of, SIZE_MAX if none. code: the language. */
size_t ev_marker_find(struct ev_marker *marker, const struct ev_token *token, const char *code);

/* Marks for all tokens of text that were asked for; in arena of the planner. */
enum ev_status ev_marker_marks(struct ev_marker *marker, struct ev_bytes text, const char *code,
                               const struct ev_mark **marks, size_t *count, struct ev_error *err);

/* The passage of text that shows best what was asked for, about bytes long. */
enum ev_status ev_marker_snippet(struct ev_marker *marker, struct ev_bytes text, const char *code,
                                 size_t bytes, struct ev_snippet *out, struct ev_error *err);

/* '*' any run, '?' one character; both folded. */
bool ev_pattern_matches(struct ev_bytes pattern, struct ev_bytes word);

/* Letters and digits folded, '*' and '?' kept, other punctuation dropped unless value. */
struct ev_bytes ev_pattern_fold(struct ev_planner *planner, struct ev_bytes pattern, bool value);

#endif
