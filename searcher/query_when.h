/* Dates among the words of a query: "lectures february 2021", "Riga 2018". */
#ifndef EV_SEARCHER_QUERY_WHEN_H
#define EV_SEARCHER_QUERY_WHEN_H

#include <stdbool.h>

#include "evsearch/arena.h"
#include "evsearch/query.h"

/*
 * Put WHEN nodes into an AND (or a single word) where runs of plain words of text
 * read as a date with a year.  Returns the node to use instead of query.  Memory
 * exhausted: *no_memory becomes true.
 */
struct ev_query *ev_query_find_dates(struct ev_query *query, struct ev_bytes text,
                                     struct ev_arena *arena, bool *no_memory);

#endif
