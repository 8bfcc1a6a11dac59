/*
 * Memory that is freed all at once.
 *
 * One arena per page, per event set, per answer: nothing inside is freed alone,
 * so most functions need no cleanup.  Blocks are aligned for any type.  One
 * thread at a time.
 *
 *     struct ev_arena arena;
 *     ev_arena_init(&arena, 64 << 20);
 *     ... ev_arena_copy(&arena, text, &copy) ...
 *     ev_arena_clear(&arena);
 */
#ifndef EVSEARCH_ARENA_H
#define EVSEARCH_ARENA_H

#include <stddef.h>

#include "evsearch/bytes.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ev_arena_chunk;

struct ev_arena {
    struct ev_arena_chunk *chunks; /* newest first */
    size_t used_bytes;             /* handed out since init or reset */
    size_t max_bytes;              /* ceiling for used_bytes; 0 = none */
};

/* Start empty.  Allocates nothing, cannot fail. */
void ev_arena_init(struct ev_arena *arena, size_t max_bytes);

/* size bytes, zeroed; NULL when memory or the ceiling is exhausted.  size 0 gives a valid pointer.
 */
void *ev_arena_alloc(struct ev_arena *arena, size_t size);

/* count * size bytes, zeroed; NULL also when the product overflows. */
void *ev_arena_array(struct ev_arena *arena, size_t count, size_t size);

/*
 * Copy of text, followed by a NUL that is not counted.  data is NULL if and only
 * if memory is exhausted.
 */
struct ev_bytes ev_arena_copy(struct ev_arena *arena, struct ev_bytes text);

/* Free everything but keep the newest chunk for reuse; for a loop over pages. */
void ev_arena_reset(struct ev_arena *arena);

/* Free everything.  The arena can be used again. */
void ev_arena_clear(struct ev_arena *arena);

#ifdef __cplusplus
}
#endif
#endif
