/*
 * RDFa Lite 1.1 (W3C): vocab and prefix say what names mean, typeof makes a thing,
 * property a value, resource an id.  Names are known by their local part, so vocab
 * and prefix are not followed.
 */
#include "indexer/page/structured/reading.h"

static uint32_t thing_open(const struct ev_tree *tree, struct ev_things *things, uint32_t node)
{
    struct ev_bytes types = ev_node_attr(tree, node, EV_ATTR_TYPEOF);
    struct ev_bytes id = ev_node_attr(tree, node, EV_ATTR_RESOURCE);
    uint32_t thing =
        ev_thing_at_node(things, tree, EV_SYNTAX_RDFA, ev_types_local(things, types), node);

    if (id.len == 0)
        id = ev_node_attr(tree, node, EV_ATTR_ABOUT);
    if (thing != 0)
        ev_thing_at(things, thing)->id = id;
    return thing;
}

/* property with resource and without typeof: the value is the thing of that id. */
static uint32_t thing_named(const struct ev_tree *tree, struct ev_things *things, uint32_t node)
{
    struct ev_bytes id = ev_node_attr(tree, node, EV_ATTR_RESOURCE);
    uint32_t thing;

    if (id.len == 0)
        return 0;
    thing = ev_thing_at_node(things, tree, EV_SYNTAX_RDFA, EV_NOTHING, node);
    if (thing != 0)
        ev_thing_at(things, thing)->id = id;
    return thing;
}

void ev_rdfa_read(const struct ev_tree *tree, const struct ev_limits *limits,
                  struct ev_things *things)
{
    struct ev_scopes scopes;

    if (!ev_scopes_init(&scopes, limits, things->arena)) {
        things->status = EV_EMEM;
        return;
    }
    for (uint32_t i = 1; i < tree->nodes.count && things->status == EV_OK; i++) {
        struct ev_bytes names;
        uint32_t around, inner = 0;

        if (tree->nodes.items[i].attrs_count == 0)
            continue;
        ev_scopes_leave(&scopes, i);
        around = ev_scope_thing(&scopes);
        names = ev_node_attr(tree, i, EV_ATTR_PROPERTY);
        if (ev_node_attr(tree, i, EV_ATTR_TYPEOF).data != NULL)
            inner = thing_open(tree, things, i);
        else if (names.len > 0 && around != 0)
            inner = thing_named(tree, things, i);
        if (names.len > 0)
            ev_properties_add(things, tree, around, names, i, inner);
        if (inner != 0)
            ev_scope_enter(&scopes, tree, i, inner);
    }
}
