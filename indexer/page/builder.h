/*
 * What ev_page_from_text and ev_page_from_html share: a page that grows block by
 * block under limits.
 *
 * A builder borrows its arena and owns one scratch buffer.
 *
 *     ev_builder_init(&b, limits, arena);
 *     block = ev_builder_add(&b);     zeroed; NULL: full or no memory
 *     status = ev_builder_finish(&b, &page, err);
 *     ev_builder_clear(&b);
 */
#ifndef EV_INDEXER_PAGE_BUILDER_H
#define EV_INDEXER_PAGE_BUILDER_H

#include <stdbool.h>

#include "base/vec.h"
#include "evsearch/page.h"

EV_VEC(ev_blocks, struct ev_block);

struct ev_builder {
    struct ev_arena *arena;
    struct ev_limits limits; /* no field is 0 */
    struct ev_blocks blocks;
    struct ev_buf scratch; /* for ev_builder_clean */
    enum ev_status status; /* EV_OK or EV_EMEM; sticks */
    const char *cut;       /* as in struct ev_page */
};

/* A copy of limits (NULL: all defaults) in which no field is 0. */
struct ev_limits ev_limits_resolve(const struct ev_limits *limits);

void ev_builder_init(struct ev_builder *b, const struct ev_limits *limits, struct ev_arena *arena);
void ev_builder_clear(struct ev_builder *b);

/* A new zeroed block at the end; NULL when the page is full (cut is set) or memory is (status). */
struct ev_block *ev_builder_add(struct ev_builder *b);

/* ev_clean into the arena.  Nothing on failure, which sticks in b->status. */
struct ev_bytes ev_builder_clean(struct ev_builder *b, struct ev_bytes raw);

/* Copy into the arena.  Nothing on failure, which sticks in b->status. */
struct ev_bytes ev_builder_copy(struct ev_builder *b, struct ev_bytes bytes);

/* Copy source with its strings into the arena. */
struct ev_source ev_builder_source(struct ev_builder *b, const struct ev_source *source);

/* Move the blocks into page, whose other fields the caller has set; page untouched on failure. */
enum ev_status ev_builder_finish(struct ev_builder *b, struct ev_page *page, struct ev_error *err);

#endif
