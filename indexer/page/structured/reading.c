#include "indexer/page/structured/reading.h"

bool ev_scopes_init(struct ev_scopes *scopes, const struct ev_limits *limits,
                    struct ev_arena *arena)
{
    *scopes = (struct ev_scopes){ .max = limits->max_depth + 2 };
    scopes->items = ev_arena_array(arena, scopes->max, sizeof *scopes->items);
    return scopes->items != NULL;
}

void ev_scopes_leave(struct ev_scopes *scopes, uint32_t node)
{
    while (scopes->count > 0 && scopes->items[scopes->count - 1].past <= node)
        scopes->count--;
}

void ev_scope_enter(struct ev_scopes *scopes, const struct ev_tree *tree, uint32_t node,
                    uint32_t thing)
{
    if (scopes->count < scopes->max)
        scopes->items[scopes->count++] =
            (struct ev_scope){ node, tree->nodes.items[node].past, thing };
}

uint32_t ev_scope_thing(const struct ev_scopes *scopes)
{
    return scopes->count == 0 ? 0 : scopes->items[scopes->count - 1].thing;
}

uint32_t ev_thing_at_node(struct ev_things *things, const struct ev_tree *tree,
                          enum ev_syntax syntax, struct ev_bytes types, uint32_t node)
{
    const struct ev_node *n = &tree->nodes.items[node];
    const struct ev_node *past =
        n->past < tree->nodes.count ? &tree->nodes.items[n->past] : &tree->nodes.items[n->past - 1];
    uint32_t number = ev_thing_add(things, syntax, types);

    if (number != 0) {
        struct ev_thing *thing = ev_thing_at(things, number);

        thing->node = node;
        thing->place = (struct ev_span){ n->line, past->line, n->offset, past->offset };
    }
    return number;
}

struct ev_bytes ev_thing_lines(struct ev_things *things, const struct ev_tree *tree, uint32_t node)
{
    struct ev_buf text;
    struct ev_bytes out;

    ev_buf_init(&text, EV_BUF_MAX);
    ev_node_lines(tree, node, &text);
    out = ev_arena_copy(things->arena, ev_buf_bytes(&text));
    if (text.status != EV_OK || out.data == NULL)
        things->status = EV_EMEM;
    ev_buf_clear(&text);
    return out;
}

/* Where elements keep their value, if not in their text (HTML, "Microdata", 5.2.4). */
static const struct {
    enum ev_tag tag;
    enum ev_attr value, url;
} value_attrs[] = {
    { EV_TAG_A, EV_ATTR_NONE, EV_ATTR_HREF },      { EV_TAG_AREA, EV_ATTR_ALT, EV_ATTR_HREF },
    { EV_TAG_LINK, EV_ATTR_HREF, EV_ATTR_HREF },   { EV_TAG_IMG, EV_ATTR_ALT, EV_ATTR_SRC },
    { EV_TAG_IFRAME, EV_ATTR_NONE, EV_ATTR_SRC },  { EV_TAG_SOURCE, EV_ATTR_NONE, EV_ATTR_SRC },
    { EV_TAG_OBJECT, EV_ATTR_NONE, EV_ATTR_DATA }, { EV_TAG_DATA, EV_ATTR_VALUE, EV_ATTR_NONE },
    { EV_TAG_METER, EV_ATTR_VALUE, EV_ATTR_NONE }, { EV_TAG_TIME, EV_ATTR_DATETIME, EV_ATTR_NONE },
};

struct ev_bytes ev_element_value(struct ev_things *things, const struct ev_tree *tree,
                                 uint32_t node, struct ev_bytes *url)
{
    struct ev_bytes value = ev_node_attr(tree, node, EV_ATTR_CONTENT);
    enum ev_tag tag = (enum ev_tag)tree->nodes.items[node].tag;

    *url = EV_NOTHING;
    for (size_t i = 0; i < sizeof value_attrs / sizeof value_attrs[0]; i++) {
        if (value_attrs[i].tag != tag)
            continue;
        *url = ev_node_attr(tree, node, value_attrs[i].url);
        if (value.data == NULL && value_attrs[i].value != EV_ATTR_NONE)
            value = ev_node_attr(tree, node, value_attrs[i].value);
    }
    if (value.data == NULL && tag != EV_TAG_META)
        value = ev_thing_lines(things, tree, node);
    return value;
}

void ev_properties_add(struct ev_things *things, const struct ev_tree *tree, uint32_t thing,
                       struct ev_bytes names, uint32_t node, uint32_t inner)
{
    struct ev_bytes name, text = EV_NOTHING, url = EV_NOTHING;
    size_t at = 0;

    if (thing == 0)
        return;
    if (inner == 0)
        text = ev_element_value(things, tree, node, &url);
    else
        ev_thing_at(things, inner)->outer = thing;
    while (ev_word_next(names, &at, &name)) {
        struct ev_property *property = ev_property_add(things, thing, ev_name_local(name));

        if (property == NULL)
            return;
        property->text = text;
        property->url = url;
        property->thing = inner;
        if (inner != 0)
            ev_thing_at(things, inner)->role = property->name;
    }
}

struct ev_bytes ev_types_local(struct ev_things *things, struct ev_bytes types)
{
    struct ev_buf out;
    struct ev_bytes word, copy;
    size_t at = 0;

    ev_buf_init(&out, EV_BUF_MAX);
    while (ev_word_next(types, &at, &word)) {
        ev_buf_add_bytes(&out, ev_name_local(word));
        ev_buf_add_char(&out, ' ');
    }
    copy = ev_arena_copy(things->arena, ev_buf_bytes(&out));
    if (out.status != EV_OK || copy.data == NULL)
        things->status = EV_EMEM;
    ev_buf_clear(&out);
    return copy;
}
