/*
 * Who speaks, chairs, hosts or answers questions at an event.
 *
 * Found by shape ("Name, function, organisation"), by phrase ("moderated by ...")
 * and by what stands beside it in the same list; no list of names is used.  The
 * words that tell a name from a title, a town or a firm are data, one table per
 * language (phrases/).
 */
#ifndef EV_EXTRACT_PEOPLE_H
#define EV_EXTRACT_PEOPLE_H

#include <stddef.h>

#include "base/vec.h"
#include "evsearch/arena.h"
#include "evsearch/error.h"
#include "evsearch/event.h"
#include "evsearch/page.h"

struct ev_person_found {
    struct ev_person person;
    struct ev_evidence evidence; /* field EV_FIELD_PERSON, item = its index in the vec */
};

EV_VEC(ev_people, struct ev_person_found);

/*
 * The persons named in blocks [first, past) of page, in page order, each once: the
 * first role that is not contact wins, affiliation and job come from the mention
 * that says most.  facts holds what is known of the event so far (title, place); it
 * may be NULL.  Replaces *out; strings are copied into arena or borrow from page.
 * Linear in the text of the blocks.  EV_EMEM only.
 */
enum ev_status ev_people_extract(const struct ev_page *page, size_t first, size_t past,
                                 const struct ev_facts *facts, struct ev_arena *arena,
                                 struct ev_people *out, struct ev_error *err);

#endif
