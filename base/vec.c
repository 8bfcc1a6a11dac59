#include "base/vec.h"

#include <string.h>

void *ev_vec_add(void **items, size_t *count, size_t *cap, size_t size, struct ev_arena *arena)
{
    if (*count == *cap) {
        size_t new_cap = *cap == 0 ? 8 : *cap * 2;
        void *grown = ev_arena_array(arena, new_cap, size);

        if (grown == NULL)
            return NULL;
        if (*count > 0)
            memcpy(grown, *items, *count * size);
        *items = grown;
        *cap = new_cap;
    }
    return (char *)*items + (*count)++ * size;
}
