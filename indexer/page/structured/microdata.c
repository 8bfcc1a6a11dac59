/* Microdata (HTML, "Microdata"): itemscope, itemprop, itemtype, itemid, itemref. */
#include <stdlib.h>

#include "indexer/page/structured/reading.h"

enum { VISITS_PER_NODE = 4 }; /* many items may refer to one element, but not without end */

struct reference {
    struct ev_bytes id;
    uint32_t thing;
    uint32_t node; /* the element of that id, 0: not found */
};

EV_VEC(references, struct reference);

struct microdata {
    const struct ev_tree *tree;
    struct ev_things *things;
    struct ev_scopes scopes;
    struct references references;
    size_t first_thing; /* things made before us */
    size_t visits;
};

static void references_add(struct microdata *m, uint32_t node, uint32_t thing)
{
    struct ev_bytes list = ev_node_attr(m->tree, node, EV_ATTR_ITEMREF), id;
    size_t at = 0;

    while (ev_word_next(list, &at, &id)) {
        struct reference *r = EV_VEC_ADD(&m->references, m->things->arena);

        if (r == NULL) {
            m->things->status = EV_EMEM;
            return;
        }
        *r = (struct reference){ id, thing, 0 };
    }
}

/* The thing that an earlier visit made for node; things are in order of their nodes. */
static uint32_t thing_of_node(const struct microdata *m, uint32_t node)
{
    size_t low = m->first_thing, high = m->things->list.count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (m->things->list.items[middle].node < node)
            low = middle + 1;
        else
            high = middle;
    }
    return low < m->things->list.count && m->things->list.items[low].node == node
               ? (uint32_t)low + 1
               : 0;
}

static uint32_t item_open(struct microdata *m, uint32_t node)
{
    struct ev_bytes types =
        ev_types_local(m->things, ev_node_attr(m->tree, node, EV_ATTR_ITEMTYPE));
    uint32_t thing = ev_thing_at_node(m->things, m->tree, EV_SYNTAX_MICRODATA, types, node);

    if (thing != 0) {
        ev_thing_at(m->things, thing)->id = ev_node_attr(m->tree, node, EV_ATTR_ITEMID);
        references_add(m, node, thing);
    }
    return thing;
}

/* Properties among the nodes [from, past) for outer and the items inside. */
static void nodes_read(struct microdata *m, uint32_t from, uint32_t past, uint32_t outer,
                       bool first)
{
    m->scopes.count = 0;
    if (outer != 0)
        ev_scope_enter(&m->scopes, m->tree, from, outer);
    for (uint32_t i = from; i < past && m->things->status == EV_OK; i++) {
        struct ev_bytes names;
        uint32_t around, item = 0;

        if (m->tree->nodes.items[i].attrs_count == 0)
            continue;
        ev_scopes_leave(&m->scopes, i);
        around = ev_scope_thing(&m->scopes);
        names = ev_node_attr(m->tree, i, EV_ATTR_ITEMPROP);
        if (ev_node_attr(m->tree, i, EV_ATTR_ITEMSCOPE).data != NULL)
            item = first ? item_open(m, i) : thing_of_node(m, i);
        if (names.len > 0)
            ev_properties_add(m->things, m->tree, around, names, i, item);
        if (item != 0) {
            ev_scope_enter(&m->scopes, m->tree, i, item);
            if (!first) /* it has its properties from the first visit */
                i = m->tree->nodes.items[i].past - 1;
        }
    }
}

static int reference_compare(const void *a, const void *b)
{
    const struct reference *const *x = a, *const *y = b;

    return ev_bytes_compare((*x)->id, (*y)->id);
}

/* Find the elements that references name: one pass over the tree. */
static void references_find(struct microdata *m)
{
    size_t count = m->references.count;
    struct reference **sorted = ev_arena_array(m->things->arena, count, sizeof *sorted);

    if (sorted == NULL) {
        m->things->status = EV_EMEM;
        return;
    }
    for (size_t i = 0; i < count; i++)
        sorted[i] = &m->references.items[i];
    qsort(sorted, count, sizeof *sorted, reference_compare);
    for (uint32_t node = 1; node < m->tree->nodes.count; node++) {
        struct reference want = { ev_node_attr(m->tree, node, EV_ATTR_ID), 0, 0 }, *key = &want;
        size_t low = 0, high = count;

        if (want.id.len == 0)
            continue;
        while (low < high) {
            size_t middle = low + (high - low) / 2;

            if (reference_compare(&sorted[middle], &key) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < count && ev_bytes_equal(sorted[low]->id, want.id); low++)
            if (sorted[low]->node == 0)
                sorted[low]->node = node;
    }
}

void ev_microdata_read(const struct ev_tree *tree, const struct ev_limits *limits,
                       struct ev_things *things)
{
    struct microdata m = { .tree = tree, .things = things, .first_thing = things->list.count };
    size_t count = tree->nodes.count;

    if (!ev_scopes_init(&m.scopes, limits, things->arena)) {
        things->status = EV_EMEM;
        return;
    }
    nodes_read(&m, 1, (uint32_t)count, 0, true);
    if (m.references.count > 0)
        references_find(&m);
    for (size_t i = 0; i < m.references.count && m.visits < count * VISITS_PER_NODE; i++) {
        const struct reference *r = &m.references.items[i];

        if (r->node == 0)
            continue;
        m.visits += tree->nodes.items[r->node].past - r->node;
        nodes_read(&m, r->node, tree->nodes.items[r->node].past, r->thing, false);
    }
}
