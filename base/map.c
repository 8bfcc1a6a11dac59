#include "base/map.h"

enum { SLOTS_AT_FIRST = 64 };

struct ev_map_slot {
    uint64_t key, value;
    bool used;
};

/* The slot of key, or the free one where it belongs. */
static struct ev_map_slot *slot_of(const struct ev_map *map, uint64_t key)
{
    size_t at = (size_t)((key * 0x9E3779B97F4A7C15u) >> 16) & map->mask;

    while (map->slots[at].used && map->slots[at].key != key)
        at = (at + 1) & map->mask;
    return &map->slots[at];
}

static bool grow(struct ev_map *map)
{
    struct ev_map bigger = *map;
    size_t slots = map->slots == NULL ? SLOTS_AT_FIRST : (map->mask + 1) * 2;

    bigger.mask = slots - 1;
    if ((bigger.slots = ev_arena_array(map->arena, slots, sizeof *bigger.slots)) == NULL)
        return false;
    for (size_t i = 0; map->slots != NULL && i <= map->mask; i++)
        if (map->slots[i].used)
            *slot_of(&bigger, map->slots[i].key) = map->slots[i];
    *map = bigger;
    return true;
}

bool ev_map_set(struct ev_map *map, uint64_t key, uint64_t value)
{
    struct ev_map_slot *slot;

    if ((map->slots == NULL || map->count * 2 > map->mask) && !grow(map))
        return false;
    slot = slot_of(map, key);
    map->count += !slot->used;
    *slot = (struct ev_map_slot){ key, value, true };
    return true;
}

bool ev_map_find(const struct ev_map *map, uint64_t key, uint64_t *value)
{
    const struct ev_map_slot *slot;

    if (map->slots == NULL || !(slot = slot_of(map, key))->used)
        return false;
    if (value != NULL)
        *value = slot->value;
    return true;
}
