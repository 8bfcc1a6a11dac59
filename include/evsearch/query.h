/*
 * What is asked: the query language as a tree, and a request around it.
 *
 * Nothing a person can type is an error of the parser: what can be read is read,
 * what cannot is named with its place in problems, and taken as words or left out.
 *
 *     words              all of them; case and accents do not matter
 *     "a phrase"         in this order
 *     a OR b  (a b)      AND, OR, NOT in capitals
 *     -word  NOT word
 *     a NEAR b  NEAR/5
 *     title:word  person:"full name"  tag:(a OR b)  kind:event,call  month:none
 *     date:2021-01..2021-03  starts: ends: within: seen: lastseen: published:
 *     word*  w?rd  word~
 */
#ifndef EVSEARCH_QUERY_H
#define EVSEARCH_QUERY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/arena.h"
#include "evsearch/buf.h"
#include "evsearch/bytes.h"
#include "evsearch/day.h"
#include "evsearch/error.h"
#include "evsearch/schema.h"

#ifdef __cplusplus
extern "C" {
#endif

enum ev_query_kind {
    EV_QUERY_ALL,     /* every event: nothing was asked */
    EV_QUERY_WORD,    /* text, under field */
    EV_QUERY_PHRASE,  /* words of text in this order */
    EV_QUERY_PATTERN, /* text holds * or ? */
    EV_QUERY_FUZZY,   /* words near to text */
    EV_QUERY_VALUE,   /* field has the whole value text */
    EV_QUERY_UNKNOWN, /* field has no value ("month:none") */
    EV_QUERY_RANGE,   /* a time lies in days first..last; how: relation */
    EV_QUERY_WHEN,    /* words that are a date too: children match, or the event is then */
    EV_QUERY_AND,     /* all children */
    EV_QUERY_OR,      /* one of the children */
    EV_QUERY_NEAR,    /* all children (words) within window words */
    EV_QUERY_NOT      /* not the only child */
};

/* How days relate to a range. */
enum ev_relation {
    EV_OVERLAPS, /* takes place on one of its days: the usual meaning */
    EV_WITHIN,   /* begins and ends in it */
    EV_AT        /* the time of field lies in it */
};

struct ev_query {
    enum ev_query_kind kind;
    enum ev_field field; /* EV_FIELD_TEXT: no field was named */
    struct ev_bytes text;
    uint32_t from, past;       /* bytes of the query text it was read from */
    struct ev_day first, last; /* RANGE, WHEN: complete days; year 0: open */
    enum ev_relation relation;
    unsigned window;            /* NEAR */
    struct ev_query **children; /* AND OR NEAR NOT WHEN */
    size_t children_count;
};

struct ev_query_problem {
    uint32_t from, past;     /* bytes of the query text */
    struct ev_bytes message; /* one line, lower case start, no full stop */
    bool dropped;            /* the part is not searched at all; else it is taken as words */
};

struct ev_query_tree {
    struct ev_bytes text; /* what was parsed: clean, one line */
    struct ev_query *root;
    struct ev_query_problem *problems; /* by place */
    size_t problems_count;
};

enum {
    EV_QUERY_BYTES_MAX = 16384,
    EV_QUERY_DEPTH_MAX = 24,
    EV_QUERY_WORDS_MAX = 256,
    EV_QUERY_PROBLEMS_MAX = 16 /* further ones are not told */
};

/*
 * Read a query.  text may hold any bytes; what is beyond EV_QUERY_BYTES_MAX,
 * EV_QUERY_WORDS_MAX words or EV_QUERY_DEPTH_MAX parentheses is left out and named
 * in problems.  today must be complete; relative dates count from it.  All in
 * arena.  EV_EMEM only.
 */
enum ev_status ev_query_parse(struct ev_bytes text, struct ev_day today, struct ev_arena *arena,
                              struct ev_query_tree *out, struct ev_error *err);

/* Append the query in the query language, fully bracketed: parsing it gives the same tree. */
void ev_query_print(const struct ev_query *query, struct ev_buf *out);

/* Append how the query is read, in words. */
void ev_query_explain(const struct ev_query *query, struct ev_buf *out);

/* The text of --help-query. */
void ev_query_help(struct ev_buf *out);

/* ---- a request ---- */

enum ev_sort {
    EV_SORT_DEFAULT, /* relevance if there are words, else date */
    EV_SORT_RELEVANCE,
    EV_SORT_DATE,         /* first event first; unknown dates last */
    EV_SORT_DATE_REVERSE, /* last event first; unknown dates last */
    EV_SORT_TITLE
};

enum { EV_FULL_ENOUGH = 10 }; /* whatever the limit: totals do not depend on the page */

enum ev_match {
    EV_MATCH_AUTO, /* all words; behind fewer than EV_FULL_ENOUGH such events, some of them */
    EV_MATCH_ALL,
    EV_MATCH_ANY
};

/* A choice of values of one field: OR between them, AND between filters. */
struct ev_filter {
    enum ev_field field;
    bool negated;
    struct ev_bytes *values; /* "none" (alone) stands for events without a value */
    size_t values_count;
};

enum ev_facet_order {
    EV_FACET_USUAL, /* months in time, others as by count */
    EV_FACET_BY_COUNT,
    EV_FACET_BY_VALUE /* those listed are still the most frequent ones */
};

struct ev_facet_wish {
    enum ev_field field;
    size_t max; /* values listed, chosen ones not counted; 0: all */
};

struct ev_request {
    struct ev_bytes text;
    struct ev_day today;
    const struct ev_filter *filters;
    size_t filters_count;
    struct ev_day first, last; /* --date: overlap; year 0: open */
    enum ev_sort sort;
    enum ev_match match;
    int64_t offset; /* hits to skip; negative: counted from the end */
    size_t limit;   /* hits returned at most; 0: none, totals and facets only */
    const struct ev_facet_wish *facets;
    size_t facets_count;
    enum ev_facet_order facet_order;
    size_t snippet_bytes; /* aimed at; 0: no snippets */
};

/*
 * Read "FIELD=VALUE[,VALUE]" as --where has it; a comma inside double quotes is part
 * of the value.  EV_EUSAGE: no such field (err suggests one), no "=", no value, or a
 * field that is no filter; offset says where.
 */
enum ev_status ev_filter_read(struct ev_bytes text, bool negated, struct ev_arena *arena,
                              struct ev_filter *out, struct ev_error *err);

/* Read "NAME[:N]" as --facet has it.  EV_EUSAGE names the facets there are. */
enum ev_status ev_facet_wish_read(struct ev_bytes text, struct ev_facet_wish *out,
                                  struct ev_error *err);

/* Read the words of --date; EV_EUSAGE with the offset. */
enum ev_status ev_date_read(struct ev_bytes text, struct ev_day today, struct ev_day *first,
                            struct ev_day *last, struct ev_error *err);

#ifdef __cplusplus
}
#endif
#endif
