/*
 * From a page to the mentions it holds.
 *
 * Segmentation decides per page how its entries are laid out (title above the
 * date, date above the title, date inside the title, rows ...), by which reading
 * is consistent over the repeated blocks.  Then a table of extractors fills the
 * fields of each span; each value carries the rule and the place it came from.
 */
#ifndef EVSEARCH_EXTRACT_H
#define EVSEARCH_EXTRACT_H

#include <stddef.h>

#include "evsearch/arena.h"
#include "evsearch/error.h"
#include "evsearch/event.h"
#include "evsearch/page.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Raised when the same page may give other mentions than before. */
#define EV_EXTRACTOR_VERSION 1

struct ev_extract_options {
    struct ev_bytes tz;   /* zone for times without one; empty: none is assumed */
    struct ev_bytes lang; /* language of pages that tell none; empty: detect */
    size_t max_mentions;  /* of one page; 0: 20,000 */
};

/* One stretch of blocks that tells of one event. */
struct ev_segment {
    size_t first, past; /* blocks [first, past) */
    size_t title, date; /* block index, or past if there is none */
};

struct ev_extraction {
    struct ev_mention *mentions;
    size_t count;
    struct ev_segment *segments; /* one per mention, same order */
    const char *layout;          /* how the page was read: "title-date", "date-title" ...; static */
    int declared_first, declared_last, declared_total; /* "1 - 10 from 72"; 0: not declared */
};

/*
 * Read the mentions of a page.  Everything in *out lives in arena and may borrow
 * from page.  A page without events gives count 0 and EV_OK.  EV_EMEM only.
 * Deterministic; linear in the size of the page.
 */
enum ev_status ev_extract(const struct ev_page *page, const struct ev_extract_options *options,
                          struct ev_arena *arena, struct ev_extraction *out, struct ev_error *err);

#ifdef __cplusplus
}
#endif
#endif
