/* What the readers of structured data in elements share; private to this folder. */
#ifndef EV_INDEXER_PAGE_STRUCTURED_READING_H
#define EV_INDEXER_PAGE_STRUCTURED_READING_H

#include "indexer/page/structured/things.h"
#include "indexer/page/tree.h"

/* The thing whose properties the elements inside node are. */
struct ev_scope {
    uint32_t node, past; /* element */
    uint32_t thing;      /* 0: none */
};

/* Scopes that are open at some node of a walk, innermost last. */
struct ev_scopes {
    struct ev_scope *items; /* as many as the tree is deep */
    unsigned count, max;
};

/* Room for a scope per level; false: no memory. */
bool ev_scopes_init(struct ev_scopes *scopes, const struct ev_limits *limits,
                    struct ev_arena *arena);
void ev_scopes_leave(struct ev_scopes *scopes, uint32_t node); /* close those that end before */
void ev_scope_enter(struct ev_scopes *scopes, const struct ev_tree *tree, uint32_t node,
                    uint32_t thing);
uint32_t ev_scope_thing(const struct ev_scopes *scopes); /* innermost, 0: none */

/* A thing at node, whose place it gets. */
uint32_t ev_thing_at_node(struct ev_things *things, const struct ev_tree *tree,
                          enum ev_syntax syntax, struct ev_bytes types, uint32_t node);

/* The local parts of blank-separated type names, in the things' arena. */
struct ev_bytes ev_types_local(struct ev_things *things, struct ev_bytes types);

/* Text of node by ev_node_lines, in the things' arena. */
struct ev_bytes ev_thing_lines(struct ev_things *things, const struct ev_tree *tree, uint32_t node);

/*
 * The value of an element by its kind, for microdata and RDFa: content, datetime or
 * value attribute, else its text; *url is the address it links to or loads.
 */
struct ev_bytes ev_element_value(struct ev_things *things, const struct ev_tree *tree,
                                 uint32_t node, struct ev_bytes *url);

/* Add the value of node to each property named in names, or link inner (not 0) by them. */
void ev_properties_add(struct ev_things *things, const struct ev_tree *tree, uint32_t thing,
                       struct ev_bytes names, uint32_t node, uint32_t inner);

enum ev_status ev_jsonld_read(struct ev_bytes script, const struct ev_limits *limits,
                              struct ev_things *things);
void ev_microdata_read(const struct ev_tree *tree, const struct ev_limits *limits,
                       struct ev_things *things);
void ev_rdfa_read(const struct ev_tree *tree, const struct ev_limits *limits,
                  struct ev_things *things);
void ev_microformats_read(const struct ev_tree *tree, const struct ev_limits *limits,
                          struct ev_things *things);

#endif
