/*
 * What was found: one struct that every renderer reads.
 *
 * Plain text and numbers only; marks are offsets, never markup.  Everything lives
 * in the arena given to ev_search.
 */
#ifndef EVSEARCH_RESULTS_H
#define EVSEARCH_RESULTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/arena.h"
#include "evsearch/error.h"
#include "evsearch/event.h"
#include "evsearch/index.h"
#include "evsearch/query.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ev_mark {
    uint32_t from, past; /* bytes of the text it belongs to */
};

/* A passage of the event's text. */
struct ev_snippet {
    struct ev_bytes text;        /* one line */
    const struct ev_mark *marks; /* words that were asked for; ascending, apart */
    size_t marks_count;
    bool cut_before, cut_behind; /* the text goes on there */
};

struct ev_hit {
    uint64_t rank; /* from 1 */
    double score;
    bool partial; /* EV_MATCHED_SOME: it lacks some of the words */
    struct ev_event event;
    struct ev_snippet snippet;         /* text empty: none was asked for, or no text */
    const struct ev_mark *title_marks; /* in event.facts.title */
    size_t title_marks_count;
};

struct ev_facet_value {
    struct ev_bytes value; /* as the pages write it */
    uint64_t count;
    bool selected;
};

struct ev_facet {
    enum ev_field field;
    struct ev_facet_value *values; /* months by time; others by count, then name */
    size_t values_count;
    size_t more;      /* further values that are not listed */
    uint64_t unknown; /* matches without a value */
    bool unknown_selected;
};

/* How many of the words a match must have. */
enum ev_matched {
    EV_MATCHED_ALL,
    EV_MATCHED_ANY,     /* nothing has all words: these have some of them */
    EV_MATCHED_SIMILAR, /* and some words are nowhere in the archive: near ones were taken */
    EV_MATCHED_SOME     /* few have all words: behind them, those that have some */
};

/* A word that is nowhere in the archive, and the nearest one that is. */
struct ev_replacement {
    struct ev_bytes word, near; /* near empty: there is none */
};

struct ev_results {
    struct ev_query_tree query;
    struct ev_bytes reading; /* in words */
    struct ev_bytes engine;  /* the Xapian query */
    const struct ev_request *request;
    struct ev_index_info index;
    enum ev_matched matched;
    struct ev_replacement *replacements;
    size_t replacements_count;
    struct ev_bytes suggestion; /* "did you mean"; empty: nothing to suggest */
    struct ev_bytes *notes;     /* what else should be said, one line each */
    size_t notes_count;
    enum ev_sort sort; /* never DEFAULT */
    uint64_t total;    /* exact */
    uint64_t full;     /* EV_MATCHED_SOME: how many of them have all the words; they come first */
    uint64_t first, last; /* ranks of the hits here; 0 if there are none */
    uint64_t page, pages; /* from 1; pages is 0 if there is nothing */
    size_t limit;
    struct ev_hit *hits;
    size_t hits_count;
    struct ev_facet *facets;
    size_t facets_count;
};

/*
 * Answer a request.  No words: all events by date.  request and index must outlive
 * *out.  EV_EMEM, EV_EINDEX, EV_EIO; never because of what the text says.
 */
enum ev_status ev_search(struct ev_index *index, const struct ev_request *request,
                         struct ev_arena *arena, struct ev_results *out, struct ev_error *err);

/* Takes an answer while it is made.  A status other than EV_OK stops it and is returned. */
struct ev_hit_sink {
    void *ctx;
    /* Once, before the first hit: everything is known but the hits. */
    enum ev_status (*begin)(void *ctx, const struct ev_results *results, struct ev_error *err);
    /* Each hit in order; it lives until the function returns. */
    enum ev_status (*hit)(void *ctx, const struct ev_hit *hit, struct ev_error *err);
};

/*
 * As ev_search, but hits go to sink and none is kept: the memory taken depends on the
 * longest event, not on their number.
 */
enum ev_status ev_search_each(struct ev_index *index, const struct ev_request *request,
                              struct ev_arena *arena, const struct ev_hit_sink *sink,
                              struct ev_results *out, struct ev_error *err);

/*
 * Where page starts and what a page shows, from an offset (negative: from the end),
 * a limit and a total.  An offset beyond the end gives no hits and page pages + 1.
 */
struct ev_paging {
    uint64_t skip, first, last, page, pages;
};
struct ev_paging ev_paging_of(int64_t offset, size_t limit, uint64_t total);

#ifdef __cplusplus
}
#endif
#endif
