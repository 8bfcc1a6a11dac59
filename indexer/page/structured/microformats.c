/*
 * Microformats: h-event and its like (microformats.org "microformats2-parsing"), and
 * the older hCalendar and hCard with the value class pattern.
 */
#include <string.h>

#include "indexer/page/structured/reading.h"

enum prefix { PREFIX_NONE, PREFIX_P, PREFIX_U, PREFIX_DT, PREFIX_E };

/* Classes that make a thing; other h-* classes are layout ("h-full"). */
static const char *const roots[] = {
    "h-event", "h-card",   "h-adr",    "h-geo",    "h-entry", "h-feed", "h-cite",
    "h-item",  "h-review", "h-recipe", "h-resume", "vevent",  "vcard",  "adr",
};

/* Properties of the older formats; which thing may have them. */
enum { OF_EVENT = 1, OF_CARD = 2, OF_ADDRESS = 4 };

static const struct {
    const char *name;
    unsigned of;
    enum prefix prefix;
} classic[] = {
    { "summary", OF_EVENT, PREFIX_P },
    { "dtstart", OF_EVENT, PREFIX_DT },
    { "dtend", OF_EVENT, PREFIX_DT },
    { "duration", OF_EVENT, PREFIX_DT },
    { "location", OF_EVENT, PREFIX_P },
    { "description", OF_EVENT, PREFIX_E },
    { "category", OF_EVENT, PREFIX_P },
    { "organizer", OF_EVENT, PREFIX_P },
    { "attendee", OF_EVENT, PREFIX_P },
    { "contact", OF_EVENT, PREFIX_P },
    { "status", OF_EVENT, PREFIX_P },
    { "uid", OF_EVENT, PREFIX_U },
    { "url", OF_EVENT | OF_CARD, PREFIX_U },
    { "fn", OF_CARD, PREFIX_P },
    { "org", OF_CARD, PREFIX_P },
    { "title", OF_CARD, PREFIX_P },
    { "role", OF_CARD, PREFIX_P },
    { "adr", OF_CARD, PREFIX_P },
    { "street-address", OF_CARD | OF_ADDRESS, PREFIX_P },
    { "extended-address", OF_CARD | OF_ADDRESS, PREFIX_P },
    { "locality", OF_CARD | OF_ADDRESS, PREFIX_P },
    { "region", OF_CARD | OF_ADDRESS, PREFIX_P },
    { "postal-code", OF_CARD | OF_ADDRESS, PREFIX_P },
    { "country-name", OF_CARD | OF_ADDRESS, PREFIX_P },
};

/* What was seen of a thing, for names and addresses that are implied. */
enum { SAW_TEXT = 1, SAW_URL = 2 };

EV_VEC(seen_list, uint8_t);

struct microformats {
    const struct ev_tree *tree;
    struct ev_things *things;
    struct ev_scopes scopes;
    struct seen_list seen; /* per thing from first_thing on */
    size_t first_thing;
};

static bool is_root(struct ev_bytes word)
{
    for (size_t i = 0; i < sizeof roots / sizeof roots[0]; i++)
        if (ev_bytes_equal(word, ev_bytes_of(roots[i])))
            return true;
    return false;
}

static bool is_mf2(struct ev_bytes type)
{
    return ev_bytes_starts(type, EV_LIT("h-"));
}

/* The class of node that makes a thing, the newer format first; empty: none. */
static struct ev_bytes root_of(const struct ev_tree *tree, uint32_t node)
{
    struct ev_bytes classes = ev_node_attr(tree, node, EV_ATTR_CLASS), word, found = EV_NOTHING;
    size_t at = 0;

    while (ev_word_next(classes, &at, &word)) {
        if (!is_root(word))
            continue;
        if (is_mf2(word))
            return word;
        if (found.len == 0)
            found = word;
    }
    return found;
}

static unsigned classic_of(struct ev_bytes type)
{
    if (ev_bytes_equal(type, EV_LIT("vevent")))
        return OF_EVENT;
    return ev_bytes_equal(type, EV_LIT("vcard")) ? OF_CARD : OF_ADDRESS;
}

/* The property that a class word names inside a thing of type; its name in *name. */
static enum prefix property_of(struct ev_bytes type, struct ev_bytes word, struct ev_bytes *name)
{
    static const struct {
        struct ev_bytes start;
        enum prefix prefix;
    } prefixes[] = {
        { { "p-", 2 }, PREFIX_P },
        { { "u-", 2 }, PREFIX_U },
        { { "dt-", 3 }, PREFIX_DT },
        { { "e-", 2 }, PREFIX_E },
    };

    if (!is_mf2(type)) {
        for (size_t i = 0; i < sizeof classic / sizeof classic[0]; i++)
            if ((classic[i].of & classic_of(type)) != 0 &&
                ev_bytes_equal(word, ev_bytes_of(classic[i].name))) {
                *name = word;
                return classic[i].prefix;
            }
        return PREFIX_NONE;
    }
    for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++)
        if (ev_bytes_starts(word, prefixes[i].start)) {
            *name = ev_bytes_slice(word, prefixes[i].start.len, word.len);
            return prefixes[i].prefix;
        }
    return PREFIX_NONE;
}

/* ---- values ---------------------------------------------------------------------------- */

static bool has_class(const struct ev_tree *tree, uint32_t node, struct ev_bytes want)
{
    struct ev_bytes classes = ev_node_attr(tree, node, EV_ATTR_CLASS), word;
    size_t at = 0;

    while (ev_word_next(classes, &at, &word))
        if (ev_bytes_equal(word, want))
            return true;
    return false;
}

/* What an element says by its attributes; data NULL: nothing. */
static struct ev_bytes attr_value(const struct ev_tree *tree, uint32_t node)
{
    switch (tree->nodes.items[node].tag) {
    case EV_TAG_ABBR: return ev_node_attr(tree, node, EV_ATTR_TITLE);
    case EV_TAG_DATA:
    case EV_TAG_INPUT: return ev_node_attr(tree, node, EV_ATTR_VALUE);
    case EV_TAG_IMG:
    case EV_TAG_AREA: return ev_node_attr(tree, node, EV_ATTR_ALT);
    case EV_TAG_META: return ev_node_attr(tree, node, EV_ATTR_CONTENT);
    default: return ev_node_attr(tree, node, EV_ATTR_DATETIME);
    }
}

/* Pieces of a value: elements of class value, in the order date, time, zone for a date. */
struct pieces {
    struct ev_buf date, time, zone;
    bool any;
};

static void piece_add(struct pieces *p, struct ev_bytes piece, bool dated)
{
    struct ev_buf *to = &p->time;

    piece = ev_bytes_trim(piece);
    p->any = true;
    if (!dated) {
        ev_buf_add_bytes(to, piece);
        return;
    }
    if (piece.len >= 7 && piece.data[0] >= '1' && piece.data[0] <= '2' && piece.data[4] == '-')
        to = &p->date;
    else if (piece.len > 0 &&
             (piece.data[0] == '+' || piece.data[0] == '-' || piece.data[0] == 'Z'))
        to = &p->zone;
    if (to->len == 0) /* a second date or time is for other readers */
        ev_buf_add_bytes(to, piece);
}

static void pieces_find(const struct microformats *m, uint32_t node, bool dated, struct pieces *p)
{
    uint32_t past = m->tree->nodes.items[node].past;

    for (uint32_t i = node + 1; i < past; i++) {
        bool titled;
        struct ev_bytes piece;

        if (m->tree->nodes.items[i].attrs_count == 0)
            continue;
        titled = has_class(m->tree, i, EV_LIT("value-title"));
        if (!titled && !has_class(m->tree, i, EV_LIT("value")))
            continue;
        piece = titled ? ev_node_attr(m->tree, i, EV_ATTR_TITLE) : attr_value(m->tree, i);
        if (piece.data == NULL)
            piece = ev_thing_lines(m->things, m->tree, i);
        piece_add(p, piece, dated);
        i = m->tree->nodes.items[i].past - 1;
    }
}

/* The value class pattern; data NULL: it is not used. */
static struct ev_bytes value_class(const struct microformats *m, uint32_t node, bool dated)
{
    struct pieces p = { .any = false };
    struct ev_bytes out = EV_NOTHING;

    ev_buf_init(&p.date, EV_BUF_MAX);
    ev_buf_init(&p.time, EV_BUF_MAX);
    ev_buf_init(&p.zone, EV_BUF_MAX);
    pieces_find(m, node, dated, &p);
    if (p.any) {
        if (p.date.len > 0 && p.time.len > 0)
            ev_buf_add_char(&p.date, ' ');
        ev_buf_add_bytes(&p.date, ev_buf_bytes(&p.time));
        ev_buf_add_bytes(&p.date, ev_buf_bytes(&p.zone));
        out = ev_arena_copy(m->things->arena, ev_buf_bytes(&p.date));
        if (p.date.status != EV_OK || p.time.status != EV_OK || p.zone.status != EV_OK ||
            out.data == NULL)
            m->things->status = EV_EMEM;
    }
    ev_buf_clear(&p.date);
    ev_buf_clear(&p.time);
    ev_buf_clear(&p.zone);
    return out;
}

static void value_read(const struct microformats *m, uint32_t node, enum prefix prefix,
                       struct ev_bytes *text, struct ev_bytes *url)
{
    struct ev_bytes value = EV_NOTHING;

    *url = EV_NOTHING;
    if (prefix == PREFIX_U) {
        (void)ev_element_value(m->things, m->tree, node, url);
    } else if (prefix != PREFIX_E) {
        value = value_class(m, node, prefix == PREFIX_DT);
        if (value.data == NULL)
            value = attr_value(m->tree, node);
    }
    *text = value.data != NULL ? value : ev_thing_lines(m->things, m->tree, node);
}

/* ---- the walk -------------------------------------------------------------------------- */

static uint8_t *seen_of(struct microformats *m, uint32_t thing)
{
    return &m->seen.items[thing - 1 - m->first_thing];
}

static void property_add(struct microformats *m, uint32_t thing, uint32_t node, enum prefix prefix,
                         struct ev_bytes name, uint32_t inner)
{
    struct ev_bytes text, url;
    struct ev_property *property;

    value_read(m, node, prefix, &text, &url);
    if ((property = ev_property_add(m->things, thing, name)) == NULL)
        return;
    property->text = text;
    property->url = url;
    property->thing = inner;
    *seen_of(m, thing) |= prefix == PREFIX_U ? SAW_URL : prefix == PREFIX_DT ? 0 : SAW_TEXT;
    if (inner != 0) {
        ev_thing_at(m->things, inner)->outer = thing;
        ev_thing_at(m->things, inner)->role = name;
    }
}

static uint32_t root_open(struct microformats *m, uint32_t node, struct ev_bytes root)
{
    uint32_t thing = ev_thing_at_node(m->things, m->tree, EV_SYNTAX_MICROFORMATS, root, node);
    uint8_t *seen = thing == 0 ? NULL : EV_VEC_ADD(&m->seen, m->things->arena);

    if (thing != 0 && seen == NULL)
        m->things->status = EV_EMEM;
    return seen == NULL ? 0 : thing;
}

static void node_read(struct microformats *m, uint32_t node, struct ev_bytes classes)
{
    uint32_t around, inner = 0;
    struct ev_bytes root = root_of(m->tree, node), word, name, type;
    size_t at = 0;

    ev_scopes_leave(&m->scopes, node);
    around = ev_scope_thing(&m->scopes);
    if (root.len > 0 && (around != 0 || !ev_bytes_equal(root, EV_LIT("adr"))))
        inner = root_open(m, node, root);
    if (around != 0) {
        type = ev_thing_at(m->things, around)->types;
        while (ev_word_next(classes, &at, &word)) {
            enum prefix prefix = property_of(type, word, &name);

            if (prefix != PREFIX_NONE)
                property_add(m, around, node, prefix, name, inner);
        }
    }
    if (inner != 0)
        ev_scope_enter(&m->scopes, m->tree, node, inner);
}

/* A thing without named text is named by all its text, without a link by its only link. */
static void implied_add(struct microformats *m, uint32_t thing)
{
    uint32_t node = ev_thing_at(m->things, thing)->node, links = 0, link = node;
    const struct ev_node *n = &m->tree->nodes.items[node];
    uint8_t seen = *seen_of(m, thing);
    struct ev_property *property;

    if (!is_mf2(ev_thing_at(m->things, thing)->types) || (seen & SAW_TEXT) != 0)
        return;
    for (uint32_t i = node + 1; n->tag != EV_TAG_A && i < n->past; i = m->tree->nodes.items[i].past)
        if (m->tree->nodes.items[i].tag == EV_TAG_A) {
            links++;
            link = i;
        }
    if ((property = ev_property_add(m->things, thing, EV_LIT("name"))) != NULL) {
        property->text = attr_value(m->tree, node);
        if (property->text.data == NULL)
            property->text = ev_thing_lines(m->things, m->tree, node);
    }
    if ((seen & SAW_URL) == 0 && links <= 1 &&
        (property = ev_property_add(m->things, thing, EV_LIT("url"))) != NULL)
        property->url = ev_node_attr(m->tree, link, EV_ATTR_HREF);
}

void ev_microformats_read(const struct ev_tree *tree, const struct ev_limits *limits,
                          struct ev_things *things)
{
    struct microformats m = { .tree = tree, .things = things, .first_thing = things->list.count };

    if (!ev_scopes_init(&m.scopes, limits, things->arena)) {
        things->status = EV_EMEM;
        return;
    }
    for (uint32_t i = 1; i < tree->nodes.count && things->status == EV_OK; i++) {
        struct ev_bytes classes = ev_node_attr(tree, i, EV_ATTR_CLASS);

        if (classes.len > 0)
            node_read(&m, i, classes);
    }
    for (size_t i = m.first_thing; i < m.first_thing + m.seen.count; i++)
        if (things->status == EV_OK)
            implied_add(&m, (uint32_t)i + 1);
}
