/*
 * Who organises, hosts, supports or pays for an event.
 *
 * Read from phrases ("organised by", "Veranstalter:", "is hosting") that are data,
 * one table per language (phrases/).  Persons are left out: people.h has them, with
 * the role organiser or host.
 */
#ifndef EV_EXTRACT_ORGS_H
#define EV_EXTRACT_ORGS_H

#include <stddef.h>

#include "base/vec.h"
#include "evsearch/arena.h"
#include "evsearch/error.h"
#include "evsearch/event.h"
#include "evsearch/page.h"

struct ev_org_found {
    struct ev_org org;
    struct ev_evidence evidence; /* field EV_FIELD_ORGANISER, item = its index in the vec */
};

EV_VEC(ev_orgs, struct ev_org_found);

/*
 * The organisations named in blocks [first, past) of page, in page order, each once
 * by folded name; a role with more weight (organiser, co-organiser, host, partner,
 * funder) wins.  facts as for ev_people_extract.  Replaces *out; strings are copied
 * into arena or borrow from page.  Linear in the text of the blocks.  EV_EMEM only.
 */
enum ev_status ev_orgs_extract(const struct ev_page *page, size_t first, size_t past,
                               const struct ev_facts *facts, struct ev_arena *arena,
                               struct ev_orgs *out, struct ev_error *err);

#endif
