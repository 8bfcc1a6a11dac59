/*
 * Structured data of a page, whatever its syntax: things of some type with named
 * properties, whose values are text or things.
 *
 * JSON-LD, microdata, RDFa and microformats are read into this one form, so that
 * what they mean is written once (mapping.h).
 */
#ifndef EV_INDEXER_PAGE_STRUCTURED_THINGS_H
#define EV_INDEXER_PAGE_STRUCTURED_THINGS_H

#include "base/vec.h"
#include "evsearch/event.h"

enum ev_syntax {
    EV_SYNTAX_JSONLD,
    EV_SYNTAX_MICRODATA,
    EV_SYNTAX_RDFA,
    EV_SYNTAX_MICROFORMATS,
    EV_SYNTAX_COUNT
};

/* Things and properties are named by their number from 1; 0 is none. */
struct ev_property {
    struct ev_bytes name; /* local: "startDate", of microformats "start" */
    struct ev_bytes text; /* as read, not cleaned; '\n' between lines */
    struct ev_bytes url;  /* of a link; relative as written; empty: none */
    uint32_t thing;       /* the value is a thing */
    uint32_t next;        /* of the same thing */
};

struct ev_thing {
    struct ev_bytes types; /* local names, blank-separated */
    struct ev_bytes id;
    enum ev_syntax syntax;
    uint32_t first, last; /* property */
    uint32_t outer;       /* the thing it is a value of, */
    struct ev_bytes role; /* by this property */
    uint32_t node;        /* of the tree it was read from */
    struct ev_span place;
};

EV_VEC(ev_thing_list, struct ev_thing);
EV_VEC(ev_property_list, struct ev_property);

/* Strings are borrowed from the tree or live in arena; failure sticks. */
struct ev_things {
    struct ev_arena *arena;
    struct ev_thing_list list;
    struct ev_property_list properties;
    size_t max; /* of things; more are left out, as are more than 32 properties each on average */
    enum ev_status status;
};

void ev_things_init(struct ev_things *things, size_t max, struct ev_arena *arena);

/* A new thing; 0 when no more are taken. */
uint32_t ev_thing_add(struct ev_things *things, enum ev_syntax syntax, struct ev_bytes types);

struct ev_thing *ev_thing_at(struct ev_things *things, uint32_t thing);

/* Add a property; thing 0 is ignored.  Returns it until the next one is added, or NULL. */
struct ev_property *ev_property_add(struct ev_things *things, uint32_t thing, struct ev_bytes name);

/* The property after property `after` of thing (0: the first), NULL at the end. */
const struct ev_property *ev_property_next(const struct ev_things *things, uint32_t thing,
                                           uint32_t *at);

/* Things that are only an id are replaced by the thing of that id, where there is one. */
void ev_things_join(struct ev_things *things);

/* The part of a name behind its prefix or namespace: "schema:Event", "https://schema.org/Event". */
struct ev_bytes ev_name_local(struct ev_bytes name);

#endif
