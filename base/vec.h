/*
 * A typed growing array inside an arena.
 *
 *     struct word { ... };
 *     EV_VEC(words, struct word)               declares struct words
 *     struct words list = { 0 };
 *     struct word *w = EV_VEC_ADD(&list, arena);   zeroed; NULL: no memory
 *     list.items[i], list.count
 *
 * Growth copies into a new block of the arena and leaves the old one there, so a
 * vec costs at most twice its final size, and pointers into it die on growth.
 */
#ifndef EV_BASE_VEC_H
#define EV_BASE_VEC_H

#include <stddef.h>

#include "evsearch/arena.h"

#define EV_VEC(name, type) \
    struct name {          \
        type *items;       \
        size_t count, cap; \
    }

#define EV_VEC_ADD(vec, arena)                                                                \
    ((__typeof__((vec)->items))ev_vec_add((void **)&(vec)->items, &(vec)->count, &(vec)->cap, \
                                          sizeof *(vec)->items, (arena)))

/* The new, zeroed last item, or NULL and nothing changed when memory is exhausted. */
void *ev_vec_add(void **items, size_t *count, size_t *cap, size_t size, struct ev_arena *arena);

#endif
