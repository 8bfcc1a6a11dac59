/* From 64-bit hashes to numbers, in an arena: an open-addressing table that only grows. */
#ifndef EV_BASE_MAP_H
#define EV_BASE_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/arena.h"

struct ev_map_slot;

/* All zero but arena is an empty map. */
struct ev_map {
    struct ev_arena *arena;
    struct ev_map_slot *slots;
    size_t mask, count;
};

/* Set key to value, in place of what it had.  false: no memory, and nothing changed. */
bool ev_map_set(struct ev_map *map, uint64_t key, uint64_t value);

/* The value of key into *value (may be NULL); false if the map does not have it. */
bool ev_map_find(const struct ev_map *map, uint64_t key, uint64_t *value);

#endif
