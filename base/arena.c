#include "evsearch/arena.h"

#include <stdint.h>
#include <string.h>

#include "base/alloc.h"

enum { CHUNK_BYTES = 32 * 1024, ALIGN = 16 };

struct ev_arena_chunk {
    struct ev_arena_chunk *next;
    size_t cap, used; /* of the bytes behind this header */
    size_t pad;       /* keeps the header a multiple of ALIGN */
};

_Static_assert(sizeof(struct ev_arena_chunk) % ALIGN == 0, "blocks behind it are aligned");

void ev_arena_init(struct ev_arena *arena, size_t max_bytes)
{
    *arena = (struct ev_arena){ NULL, 0, max_bytes };
}

static struct ev_arena_chunk *chunk_add(struct ev_arena *arena, size_t need)
{
    size_t cap = need > CHUNK_BYTES ? need : CHUNK_BYTES;
    struct ev_arena_chunk *chunk = ev_malloc(sizeof *chunk + cap);

    if (chunk == NULL)
        return NULL;
    *chunk = (struct ev_arena_chunk){ arena->chunks, cap, 0, 0 };
    arena->chunks = chunk;
    return chunk;
}

void *ev_arena_alloc(struct ev_arena *arena, size_t size)
{
    struct ev_arena_chunk *chunk = arena->chunks;
    char *p;

    if (size > SIZE_MAX / 2)
        return NULL;
    size = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    if (arena->max_bytes != 0 && size > arena->max_bytes - arena->used_bytes)
        return NULL;
    if ((chunk == NULL || chunk->cap - chunk->used < size) &&
        (chunk = chunk_add(arena, size)) == NULL)
        return NULL;
    p = (char *)(chunk + 1) + chunk->used;
    chunk->used += size;
    arena->used_bytes += size;
    memset(p, 0, size);
    return p;
}

void *ev_arena_array(struct ev_arena *arena, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size)
        return NULL;
    return ev_arena_alloc(arena, count * size);
}

struct ev_bytes ev_arena_copy(struct ev_arena *arena, struct ev_bytes text)
{
    char *p = ev_arena_alloc(arena, text.len + 1);

    if (p == NULL)
        return EV_NOTHING;
    if (text.len > 0)
        memcpy(p, text.data, text.len);
    return (struct ev_bytes){ p, text.len };
}

static void chunks_free(struct ev_arena_chunk *chunk)
{
    while (chunk != NULL) {
        struct ev_arena_chunk *next = chunk->next;

        ev_free(chunk);
        chunk = next;
    }
}

void ev_arena_reset(struct ev_arena *arena)
{
    if (arena->chunks == NULL)
        return;
    chunks_free(arena->chunks->next);
    arena->chunks->next = NULL;
    arena->chunks->used = 0;
    arena->used_bytes = 0;
}

void ev_arena_clear(struct ev_arena *arena)
{
    chunks_free(arena->chunks);
    arena->chunks = NULL;
    arena->used_bytes = 0;
}
