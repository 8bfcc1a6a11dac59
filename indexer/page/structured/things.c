#include "indexer/page/structured/things.h"

#include <stdlib.h>

enum { PROPERTIES_PER_THING = 32 };

void ev_things_init(struct ev_things *things, size_t max, struct ev_arena *arena)
{
    *things = (struct ev_things){ .arena = arena, .max = max };
}

uint32_t ev_thing_add(struct ev_things *things, enum ev_syntax syntax, struct ev_bytes types)
{
    struct ev_thing *thing;

    if (things->list.count >= things->max || things->status != EV_OK)
        return 0;
    if ((thing = EV_VEC_ADD(&things->list, things->arena)) == NULL) {
        things->status = EV_EMEM;
        return 0;
    }
    thing->syntax = syntax;
    thing->types = types;
    return (uint32_t)things->list.count;
}

struct ev_thing *ev_thing_at(struct ev_things *things, uint32_t thing)
{
    return &things->list.items[thing - 1];
}

struct ev_property *ev_property_add(struct ev_things *things, uint32_t thing, struct ev_bytes name)
{
    struct ev_property *property;
    struct ev_thing *t;
    uint32_t number;

    if (thing == 0 || things->status != EV_OK ||
        things->properties.count >= things->max * PROPERTIES_PER_THING)
        return NULL;
    if ((property = EV_VEC_ADD(&things->properties, things->arena)) == NULL) {
        things->status = EV_EMEM;
        return NULL;
    }
    property->name = name;
    number = (uint32_t)things->properties.count;
    t = ev_thing_at(things, thing);
    if (t->last == 0)
        t->first = number;
    else
        things->properties.items[t->last - 1].next = number;
    t->last = number;
    return property;
}

const struct ev_property *ev_property_next(const struct ev_things *things, uint32_t thing,
                                           uint32_t *at)
{
    *at = *at == 0 ? things->list.items[thing - 1].first : things->properties.items[*at - 1].next;
    return *at == 0 ? NULL : &things->properties.items[*at - 1];
}

/* ---- one id, one thing ------------------------------------------------------------- */

struct named {
    struct ev_bytes id;
    uint32_t thing;
};

EV_VEC(named_list, struct named);

static int named_compare(const void *a, const void *b)
{
    const struct named *x = a, *y = b;
    int order = ev_bytes_compare(x->id, y->id);

    return order != 0 ? order : x->thing < y->thing ? -1 : x->thing > y->thing;
}

static uint32_t named_find(const struct named_list *list, struct ev_bytes id)
{
    size_t low = 0, high = list->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (ev_bytes_compare(list->items[middle].id, id) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < list->count && ev_bytes_equal(list->items[low].id, id) ? list->items[low].thing
                                                                        : 0;
}

void ev_things_join(struct ev_things *things)
{
    struct named_list names = { 0 };

    for (uint32_t i = 1; i <= things->list.count; i++) {
        const struct ev_thing *thing = ev_thing_at(things, i);
        struct named *name;

        if (thing->id.len == 0 || thing->first == 0)
            continue;
        if ((name = EV_VEC_ADD(&names, things->arena)) == NULL) {
            things->status = EV_EMEM;
            return;
        }
        *name = (struct named){ thing->id, i };
    }
    if (names.count == 0)
        return;
    qsort(names.items, names.count, sizeof *names.items, named_compare);
    for (size_t i = 0; i < things->properties.count; i++) {
        struct ev_property *property = &things->properties.items[i];
        uint32_t meant;

        if (property->thing == 0 || ev_thing_at(things, property->thing)->first != 0)
            continue;
        meant = named_find(&names, ev_thing_at(things, property->thing)->id);
        if (meant != 0)
            property->thing = meant;
    }
}

struct ev_bytes ev_name_local(struct ev_bytes name)
{
    size_t from = name.len;

    while (from > 0 && name.data[from - 1] != '/' && name.data[from - 1] != '#' &&
           name.data[from - 1] != ':')
        from--;
    return from < name.len ? ev_bytes_slice(name, from, name.len) : name;
}
