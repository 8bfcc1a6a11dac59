#include "indexer/page/structured/value.h"

#include <string.h>

#include "base/utf8.h"
#include "indexer/page/plain.h"
#include "indexer/page/uri.h"

enum { PARTS_MAX = 8, THINGS_DEEP = 4 };

static struct ev_bytes keep(struct ev_values *v, const struct ev_buf *buf)
{
    struct ev_bytes out = EV_NOTHING;

    if (buf->status != EV_OK)
        v->things->status = buf->status;
    else if (buf->len > 0 && (out = ev_arena_copy(v->arena, ev_buf_bytes(buf))).data == NULL)
        v->things->status = EV_EMEM;
    return out;
}

static struct ev_bytes text_clean(struct ev_values *v, struct ev_bytes text, bool lines)
{
    struct ev_bytes out = EV_NOTHING;

    if (ev_plain_text(text, lines, v->arena, &out) != EV_OK)
        v->things->status = EV_EMEM;
    return out;
}

bool ev_value_is(const struct ev_values *v, uint32_t thing, const char *type)
{
    struct ev_bytes types = ev_thing_at(v->things, thing)->types, one;
    size_t at = 0;

    while (ev_word_next(types, &at, &one))
        if (ev_bytes_equal(one, ev_bytes_of(type)))
            return true;
    return false;
}

const struct ev_property *ev_value_find(const struct ev_values *v, uint32_t thing, const char *name)
{
    const struct ev_property *p;
    uint32_t at = 0;

    while ((p = ev_property_next(v->things, thing, &at)) != NULL)
        if (ev_bytes_equal(p->name, ev_bytes_of(name)))
            return p;
    return NULL;
}

/* The first property with one of the names, in their order. */
static const struct ev_property *find_any(const struct ev_values *v, uint32_t thing,
                                          const char *names)
{
    struct ev_bytes list = ev_bytes_of(names), name;
    size_t at = 0;

    while (ev_word_next(list, &at, &name)) {
        const struct ev_property *p;
        uint32_t next = 0;

        while ((p = ev_property_next(v->things, thing, &next)) != NULL)
            if (ev_bytes_equal(p->name, name))
                return p;
    }
    return NULL;
}

/* The text of p, going from a thing to what it is called, a few steps at most. */
static struct ev_bytes raw_text(const struct ev_values *v, const struct ev_property *p,
                                const char *names)
{
    for (int i = 0; p != NULL && i < THINGS_DEEP; i++) {
        const struct ev_property *inner = p->thing == 0 ? NULL : find_any(v, p->thing, names);

        if (inner == NULL)
            return p->text;
        p = inner;
    }
    return EV_NOTHING;
}

struct ev_bytes ev_value_line(struct ev_values *v, const struct ev_property *p)
{
    return text_clean(v, raw_text(v, p, "name headline summary fn alternateName url startDate"),
                      false);
}

struct ev_bytes ev_value_text(struct ev_values *v, const struct ev_property *p)
{
    return text_clean(v, raw_text(v, p, "text description name"), true);
}

struct ev_bytes ev_value_of(struct ev_values *v, uint32_t thing, const char *names)
{
    const struct ev_property *p = find_any(v, thing, names);

    return p == NULL ? EV_NOTHING : ev_value_name(v, p);
}

struct ev_bytes ev_value_name(struct ev_values *v, const struct ev_property *p)
{
    struct ev_bytes parts[2];

    if (p->thing != 0 && find_any(v, p->thing, "name fn") == NULL &&
        find_any(v, p->thing, "familyName family-name") != NULL) {
        parts[0] = ev_value_of(v, p->thing, "givenName given-name");
        parts[1] = ev_value_of(v, p->thing, "familyName family-name");
        return ev_values_join(v, parts, 2, " ");
    }
    return text_clean(v, raw_text(v, p, "name fn legalName org organization-name alternateName"),
                      false);
}

struct ev_bytes ev_value_url(struct ev_values *v, const struct ev_property *p)
{
    struct ev_bytes ref = p->url, out;
    struct ev_buf url, clean;

    if (p->thing != 0) {
        const struct ev_property *inner = find_any(v, p->thing, "url @id");

        ref =
            inner != NULL && inner->url.len > 0 ? inner->url : ev_thing_at(v->things, p->thing)->id;
    }
    if (ref.len == 0)
        ref = p->text;
    ev_buf_init(&url, EV_BUF_MAX);
    ev_buf_init(&clean, EV_BUF_MAX);
    ev_uri_resolve(v->base, ref, &url);
    ev_clean(ev_buf_bytes(&url), &clean);
    out = keep(v, &clean);
    if (url.status != EV_OK)
        v->things->status = url.status;
    ev_buf_clear(&clean);
    ev_buf_clear(&url);
    return out;
}

/* ---- places -------------------------------------------------------------------------- */

/* Is part said already in whole, as words of it? */
static bool is_in(struct ev_bytes whole, struct ev_bytes part)
{
    for (size_t at = 0; (at = ev_bytes_find(whole, part, at)) < whole.len; at++) {
        size_t past = at + part.len;

        if ((at == 0 || whole.data[at - 1] == ' ') &&
            (past == whole.len || whole.data[past] == ' ' || whole.data[past] == ','))
            return true;
    }
    return false;
}

struct ev_bytes ev_values_join(struct ev_values *v, const struct ev_bytes *parts, size_t count,
                               const char *between)
{
    struct ev_buf all;
    struct ev_bytes out;

    ev_buf_init(&all, EV_BUF_MAX);
    for (size_t i = 0; i < count; i++) {
        if (parts[i].len == 0 || is_in(ev_buf_bytes(&all), parts[i]))
            continue;
        if (all.len > 0)
            ev_buf_add_str(&all, between);
        ev_buf_add_bytes(&all, parts[i]);
    }
    out = keep(v, &all);
    ev_buf_clear(&all);
    return out;
}

/* The parts of a postal address, from the street to the country. */
static size_t address_parts(struct ev_values *v, uint32_t thing, struct ev_bytes *parts)
{
    static const char *const names[] = {
        "streetAddress street-address", "extendedAddress extended-address", "postOfficeBoxNumber",
        "postalCode postal-code",       "addressLocality locality",         "addressRegion region",
        "addressCountry country-name",
    };
    size_t n = 0;

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct ev_bytes part = ev_value_of(v, thing, names[i]);

        if (part.len > 0)
            parts[n++] = part;
    }
    return n;
}

static struct ev_bytes address_of(struct ev_values *v, uint32_t thing)
{
    struct ev_bytes parts[PARTS_MAX];
    size_t n = address_parts(v, thing, parts);

    return ev_values_join(v, parts, n, ", ");
}

struct ev_bytes ev_value_place(struct ev_values *v, const struct ev_property *p)
{
    struct ev_bytes parts[PARTS_MAX] = { 0 };
    const struct ev_property *address;

    if (p->thing == 0)
        return ev_value_line(v, p);
    parts[0] = ev_value_of(v, p->thing, "name fn org");
    address = find_any(v, p->thing, "address adr");
    if (address != NULL && address->thing != 0)
        parts[1] = address_of(v, address->thing);
    if (parts[1].len == 0 && address != NULL)
        parts[1] = ev_value_line(v, address);
    if (parts[1].len == 0)
        parts[1] = address_of(v, p->thing);
    if (parts[0].len == 0 && parts[1].len == 0)
        return text_clean(v, p->text, false);
    return ev_values_join(v, parts, 2, ", ");
}
