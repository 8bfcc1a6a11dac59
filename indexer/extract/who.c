/* People and organisations of an entry, from their own modules. */
#include "indexer/extract/draft.h"
#include "indexer/extract/orgs.h"
#include "indexer/extract/people.h"

static enum ev_status keep_evidence(const struct ev_reading *r, struct ev_draft *draft,
                                    const struct ev_evidence *evidence, struct ev_error *err)
{
    struct ev_evidence *kept = EV_VEC_ADD(&draft->evidence, r->arena);

    if (kept == NULL)
        return ev_fail(err, EV_EMEM, "no memory for evidence");
    *kept = *evidence;
    return EV_OK;
}

static enum ev_status add_people(const struct ev_reading *r, struct ev_draft *draft,
                                 struct ev_error *err)
{
    struct ev_people people = { 0 };
    struct ev_facts *facts = draft->facts;
    enum ev_status st = ev_people_extract(r->page, draft->first_block, draft->past_block, facts,
                                          r->arena, &people, err);
    size_t i;

    if (st != EV_OK || people.count == 0)
        return st;
    facts->people = ev_arena_array(r->arena, people.count, sizeof *facts->people);
    if (facts->people == NULL)
        return ev_fail(err, EV_EMEM, "no memory for people");
    for (i = 0; i < people.count && st == EV_OK; i++) {
        facts->people[i] = people.items[i].person;
        st = keep_evidence(r, draft, &people.items[i].evidence, err);
    }
    facts->people_count = people.count;
    return st;
}

static enum ev_status add_orgs(const struct ev_reading *r, struct ev_draft *draft,
                               struct ev_error *err)
{
    struct ev_orgs orgs = { 0 };
    struct ev_facts *facts = draft->facts;
    enum ev_status st = ev_orgs_extract(r->page, draft->first_block, draft->past_block, facts,
                                        r->arena, &orgs, err);
    size_t i;

    if (st != EV_OK || orgs.count == 0)
        return st;
    facts->orgs = ev_arena_array(r->arena, orgs.count, sizeof *facts->orgs);
    if (facts->orgs == NULL)
        return ev_fail(err, EV_EMEM, "no memory for organisations");
    for (i = 0; i < orgs.count && st == EV_OK; i++) {
        facts->orgs[i] = orgs.items[i].org;
        st = keep_evidence(r, draft, &orgs.items[i].evidence, err);
    }
    facts->orgs_count = orgs.count;
    return st;
}

enum ev_status ev_extract_who(const struct ev_reading *r, struct ev_draft *draft,
                              struct ev_error *err)
{
    enum ev_status st = add_people(r, draft, err);

    return st == EV_OK ? add_orgs(r, draft, err) : st;
}
