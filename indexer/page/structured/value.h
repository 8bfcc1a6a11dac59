/* Values of properties as clean text: lines, names, places, addresses. */
#ifndef EV_INDEXER_PAGE_STRUCTURED_VALUE_H
#define EV_INDEXER_PAGE_STRUCTURED_VALUE_H

#include "indexer/page/structured/things.h"
#include "indexer/page/tree.h"

EV_VEC(people, struct ev_person);
EV_VEC(orgs, struct ev_org);
EV_VEC(tags, struct ev_bytes);
EV_VEC(evidence, struct ev_evidence);

/* All results are clean and live in arena; failure sticks in things. */
struct ev_values {
    struct ev_things *things;
    struct ev_arena *arena;
    struct ev_bytes base; /* of relative addresses */
};

/* One line: markup and entities taken out; of a thing its name. */
struct ev_bytes ev_value_line(struct ev_values *v, const struct ev_property *p);

/* Many lines, '\n' between. */
struct ev_bytes ev_value_text(struct ev_values *v, const struct ev_property *p);

/* Of a person or organisation. */
struct ev_bytes ev_value_name(struct ev_values *v, const struct ev_property *p);

/* Of a place: its name and address in one line, ", " between. */
struct ev_bytes ev_value_place(struct ev_values *v, const struct ev_property *p);

/* Absolute address; text that is none stays as it is. */
struct ev_bytes ev_value_url(struct ev_values *v, const struct ev_property *p);

/* Does one of the types of thing equal type, or (Organization) end in it? */
bool ev_value_is(const struct ev_values *v, uint32_t thing, const char *type);

/* The first property of thing called name; NULL: none. */
const struct ev_property *ev_value_find(const struct ev_values *v, uint32_t thing,
                                        const char *name);

/* The line of the first property of thing that has one of the blank-separated names. */
struct ev_bytes ev_value_of(struct ev_values *v, uint32_t thing, const char *names);

/* Those of count parts that add something to the ones before, between in between. */
struct ev_bytes ev_values_join(struct ev_values *v, const struct ev_bytes *parts, size_t count,
                               const char *between);

#endif
