/* JSON-LD as schema.org and search engines describe it, without following contexts. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "indexer/page/structured/json_repair.h"
#include "indexer/page/structured/reading.h"

/* A value still to be read: the work list replaces recursion. */
struct todo {
    const json_t *value;
    uint32_t thing;       /* that has it as a property; 0: a thing of the page */
    struct ev_bytes name; /* of the property */
    unsigned depth;
};

EV_VEC(todo_list, struct todo);

struct jsonld {
    struct ev_things *things;
    struct todo_list todo; /* first in, first out */
    size_t done;
    unsigned max_depth;
};

static struct ev_bytes copy(struct jsonld *j, struct ev_bytes s)
{
    struct ev_bytes out = ev_arena_copy(j->things->arena, s);

    if (out.data == NULL)
        j->things->status = EV_EMEM;
    return out;
}

static void todo_add(struct jsonld *j, const json_t *value, uint32_t thing, struct ev_bytes name,
                     unsigned depth)
{
    struct todo *todo;

    if (depth > j->max_depth || j->things->status != EV_OK)
        return;
    if ((todo = EV_VEC_ADD(&j->todo, j->things->arena)) == NULL)
        j->things->status = EV_EMEM;
    else
        *todo = (struct todo){ value, thing, name, depth };
}

static struct ev_bytes string_of(const json_t *value)
{
    return (struct ev_bytes){ json_string_value(value), json_string_length(value) };
}

static void text_add(struct jsonld *j, uint32_t thing, struct ev_bytes name, struct ev_bytes text)
{
    struct ev_bytes kept = copy(j, text);
    struct ev_property *property = ev_property_add(j->things, thing, name);

    if (property == NULL)
        return;
    property->text = kept;
    property->url = kept; /* JSON-LD does not tell an address from text */
}

static void scalar_add(struct jsonld *j, uint32_t thing, struct ev_bytes name, const json_t *value)
{
    char number[40];

    if (json_is_string(value)) {
        text_add(j, thing, name, string_of(value));
    } else if (json_is_integer(value)) {
        (void)snprintf(number, sizeof number, "%lld", (long long)json_integer_value(value));
        text_add(j, thing, name, ev_bytes_of(number));
    } else if (json_is_real(value)) {
        (void)snprintf(number, sizeof number, "%.10g", json_real_value(value));
        text_add(j, thing, name, ev_bytes_of(number));
    }
}

/* Local names of @type, blank-separated. */
static struct ev_bytes types_of(struct jsonld *j, const json_t *object)
{
    const json_t *type = json_object_get(object, "@type"), *one;
    struct ev_buf list;
    struct ev_bytes out;
    size_t i;

    if (type == NULL)
        type = json_object_get(object, "type");
    if (json_is_string(type))
        return ev_types_local(j->things, string_of(type));
    ev_buf_init(&list, EV_BUF_MAX);
    json_array_foreach(type, i, one)
    {
        ev_buf_add_bytes(&list, string_of(one));
        ev_buf_add_char(&list, ' ');
    }
    out = ev_types_local(j->things, ev_buf_bytes(&list));
    if (list.status != EV_OK)
        j->things->status = EV_EMEM;
    ev_buf_clear(&list);
    return out;
}

static void members_add(struct jsonld *j, const struct todo *todo, uint32_t thing)
{
    const char *key;
    json_t *value;

    json_object_foreach((json_t *)todo->value, key, value)
    {
        struct ev_bytes name = ev_bytes_of(key);

        if (strcmp(key, "@graph") == 0)
            todo_add(j, value, 0, EV_NOTHING, todo->depth + 1);
        else if (key[0] != '@')
            todo_add(j, value, thing, copy(j, ev_name_local(name)), todo->depth + 1);
    }
}

static void object_read(struct jsonld *j, const struct todo *todo)
{
    static const char *const wrappers[] = { "@value", "@list", "@set" };
    const json_t *id = json_object_get(todo->value, "@id");
    struct ev_property *property;
    uint32_t thing;

    for (size_t i = 0; i < sizeof wrappers / sizeof wrappers[0]; i++) {
        const json_t *wrapped = json_object_get(todo->value, wrappers[i]);

        if (wrapped != NULL) {
            todo_add(j, wrapped, todo->thing, todo->name, todo->depth + 1);
            return;
        }
    }
    thing = ev_thing_add(j->things, EV_SYNTAX_JSONLD, types_of(j, todo->value));
    if (thing == 0)
        return;
    if (json_is_string(id))
        ev_thing_at(j->things, thing)->id = copy(j, string_of(id));
    ev_thing_at(j->things, thing)->outer = todo->thing;
    ev_thing_at(j->things, thing)->role = todo->name;
    if ((property = ev_property_add(j->things, todo->thing, todo->name)) != NULL)
        property->thing = thing;
    members_add(j, todo, thing);
}

static void value_read(struct jsonld *j, const struct todo *todo)
{
    json_t *one;
    size_t i;

    if (json_is_object(todo->value)) {
        object_read(j, todo);
    } else if (json_is_array(todo->value)) {
        json_array_foreach(todo->value, i, one)
            todo_add(j, one, todo->thing, todo->name, todo->depth + 1);
    } else {
        scalar_add(j, todo->thing, todo->name, todo->value);
    }
}

static void document_read(struct jsonld *j, const json_t *root)
{
    todo_add(j, root, 0, EV_NOTHING, 0);
    for (; j->done < j->todo.count && j->things->status == EV_OK; j->done++) {
        struct todo todo = j->todo.items[j->done];

        value_read(j, &todo);
    }
}

/* All JSON values in text, one after another; false if the first is none. */
static bool text_read(struct jsonld *j, struct ev_bytes text)
{
    static const size_t flags = JSON_DISABLE_EOF_CHECK | JSON_ALLOW_NUL;
    bool any = false;

    while ((text = ev_bytes_trim(text)).len > 0 && j->things->status == EV_OK) {
        json_error_t error;
        json_t *root = json_loadb(text.data, text.len, flags, &error);

        if (root == NULL || error.position <= 0) {
            json_decref(root);
            return any;
        }
        document_read(j, root);
        json_decref(root);
        any = true;
        text = ev_bytes_slice(text, (size_t)error.position, text.len);
        while (text.len > 0 && (text.data[0] == ';' || text.data[0] == ','))
            text = ev_bytes_slice(text, 1, text.len);
    }
    return any;
}

enum ev_status ev_jsonld_read(struct ev_bytes script, const struct ev_limits *limits,
                              struct ev_things *things)
{
    struct jsonld j = { .things = things, .max_depth = limits->max_depth };
    struct ev_buf repaired;

    if (text_read(&j, script) || things->status != EV_OK)
        return things->status;
    ev_buf_init(&repaired, EV_BUF_MAX);
    ev_json_repair(script, &repaired);
    if (repaired.status == EV_OK)
        (void)text_read(&j, ev_buf_bytes(&repaired)); /* what is no JSON even now says nothing */
    else
        things->status = repaired.status;
    ev_buf_clear(&repaired);
    return things->status;
}
