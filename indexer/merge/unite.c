#include "indexer/merge/unite.h"

#include <string.h>

#include "base/edit.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "base/vec.h"

enum {
    SLIPS = 2,         /* in two spellings of one name */
    SLIPS_FROM = 8,    /* bytes of a name from which slips are forgiven */
    SPELLINGS_MAX = 64 /* names up to which spellings are compared, one with all */
};

/* A list whose items are known by their folded name. */
struct name_list {
    struct ev_bytes *folded;
    uint64_t *hashes;
    size_t count;
    uint32_t *slots; /* open addressing over hashes: index + 1 */
    size_t mask;
    struct ev_buf scratch;
    struct ev_arena *arena;
};

static bool list_start(struct name_list *list, size_t room, struct ev_arena *arena)
{
    size_t slots = 16;

    while (slots < room * 2)
        slots *= 2;
    *list = (struct name_list){ .mask = slots - 1, .arena = arena };
    ev_buf_init(&list->scratch, EV_BUF_MAX);
    list->folded = ev_arena_array(arena, room, sizeof *list->folded);
    list->hashes = ev_arena_array(arena, room, sizeof *list->hashes);
    list->slots = ev_arena_array(arena, slots, sizeof *list->slots);
    return list->folded != NULL && list->hashes != NULL && list->slots != NULL;
}

/* The index of name in the list; it is added if it is new (then *is_new).  false: no memory. */
static bool list_find(struct name_list *list, struct ev_bytes name, size_t *index, bool *is_new)
{
    struct ev_bytes folded;
    uint64_t hash;
    size_t slot;

    ev_buf_reset(&list->scratch);
    ev_fold(name, &list->scratch);
    if (list->scratch.status != EV_OK)
        return false;
    folded = ev_buf_bytes(&list->scratch);
    hash = ev_hash_of(folded).low;
    for (slot = (size_t)hash & list->mask; list->slots[slot] != 0; slot = (slot + 1) & list->mask) {
        *index = list->slots[slot] - 1;
        if (list->hashes[*index] == hash && ev_bytes_equal(list->folded[*index], folded)) {
            *is_new = false;
            return true;
        }
    }
    *index = list->count;
    *is_new = true;
    list->hashes[*index] = hash;
    list->folded[*index] = ev_arena_copy(list->arena, folded);
    list->slots[slot] = (uint32_t)++list->count;
    return list->folded[*index].data != NULL;
}

/* ---- people ---- */

/* Nothing that both say of the two people differs. */
static bool affiliations_agree(const struct ev_person *a, const struct ev_person *b)
{
    return a->affiliation.len == 0 || b->affiliation.len == 0 ||
           ev_bytes_equal_nocase(a->affiliation, b->affiliation);
}

/* Another spelling of a name that is in the list; list->count if there is none. */
static size_t find_spelling(const struct name_list *list, size_t index,
                            const struct ev_person *people, const struct ev_person *person)
{
    struct ev_bytes folded = list->folded[index];

    if (folded.len < SLIPS_FROM || index > SPELLINGS_MAX)
        return list->count;
    for (size_t i = 0; i < index; i++)
        if (list->folded[i].len >= SLIPS_FROM && list->folded[i].data[0] == folded.data[0] &&
            affiliations_agree(&people[i], person) &&
            ev_edit_distance(list->folded[i], folded, SLIPS) <= SLIPS)
            return i;
    return list->count;
}

static void complete_person(struct ev_person *person, const struct ev_person *other)
{
    if (person->affiliation.len == 0)
        person->affiliation = other->affiliation;
    if (person->job.len == 0)
        person->job = other->job;
    if (person->role == EV_PERSON_CONTACT)
        person->role = other->role;
}

/*
 * Add the people of one mention.  at[] leads from the index of a name in the list
 * to the person it means, for a misspelt name stands for another.
 */
static bool unite_people(struct name_list *list, const struct ev_mention *mention,
                         struct ev_person *people, size_t *at, struct ev_facts *facts,
                         bool compare_spellings)
{
    for (size_t i = 0; i < mention->facts.people_count; i++) {
        const struct ev_person *person = &mention->facts.people[i];
        size_t index, same;
        bool is_new;

        if (!list_find(list, person->name, &index, &is_new))
            return false;
        people[index] = is_new ? *person : people[index];
        if (is_new) {
            same = compare_spellings ? find_spelling(list, index, people, person) : list->count;
            at[index] = same < list->count ? at[same] : facts->people_count++;
            if (same == list->count) {
                facts->people[at[index]] = *person;
                continue;
            }
        }
        complete_person(&facts->people[at[index]], person);
    }
    return true;
}

static bool make_people(const struct ev_mention *const *mentions, size_t count,
                        struct ev_arena *arena, struct ev_facts *facts)
{
    struct name_list list;
    struct ev_person *people;
    size_t *at, room = 0;
    bool ok;

    for (size_t i = 0; i < count; i++)
        room += mentions[i]->facts.people_count;
    people = ev_arena_array(arena, room, sizeof *people);
    at = ev_arena_array(arena, room, sizeof *at);
    facts->people = ev_arena_array(arena, room, sizeof *facts->people);
    ok = list_start(&list, room, arena) && people != NULL && at != NULL && facts->people != NULL;
    for (size_t i = 0; i < count && ok; i++) /* one page does not spell a name in two ways */
        ok = unite_people(&list, mentions[i], people, at, facts, i > 0);
    ev_buf_clear(&list.scratch);
    return ok;
}

/* ---- organisations, tags ---- */

static bool make_orgs(const struct ev_mention *const *mentions, size_t count,
                      struct ev_arena *arena, struct ev_facts *facts)
{
    struct name_list list;
    size_t room = 0, index;
    bool ok, is_new;

    for (size_t i = 0; i < count; i++)
        room += mentions[i]->facts.orgs_count;
    facts->orgs = ev_arena_array(arena, room, sizeof *facts->orgs);
    ok = list_start(&list, room, arena) && facts->orgs != NULL;
    for (size_t i = 0; i < count && ok; i++)
        for (size_t j = 0; j < mentions[i]->facts.orgs_count && ok; j++) {
            const struct ev_org *org = &mentions[i]->facts.orgs[j];

            if (!(ok = list_find(&list, org->name, &index, &is_new)))
                break;
            if (is_new)
                facts->orgs[index] = *org;
            else if (org->role < facts->orgs[index].role)
                facts->orgs[index].role = org->role;
        }
    facts->orgs_count = list.count;
    ev_buf_clear(&list.scratch);
    return ok;
}

static bool make_tags(const struct ev_mention *const *mentions, size_t count,
                      struct ev_arena *arena, struct ev_facts *facts)
{
    struct name_list list;
    size_t room = 0, index;
    bool ok, is_new;

    for (size_t i = 0; i < count; i++)
        room += mentions[i]->facts.tags_count;
    facts->tags = ev_arena_array(arena, room, sizeof *facts->tags);
    ok = list_start(&list, room, arena) && facts->tags != NULL;
    for (size_t i = 0; i < count && ok; i++)
        for (size_t j = 0; j < mentions[i]->facts.tags_count && ok; j++) {
            ok = list_find(&list, mentions[i]->facts.tags[j], &index, &is_new);
            if (ok && is_new)
                facts->tags[index] = mentions[i]->facts.tags[j];
        }
    facts->tags_count = list.count;
    ev_buf_clear(&list.scratch);
    return ok;
}

enum ev_status ev_unite_lists(const struct ev_mention *const *mentions, size_t count,
                              struct ev_arena *arena, struct ev_facts *facts, struct ev_error *err)
{
    if (!make_people(mentions, count, arena, facts) || !make_orgs(mentions, count, arena, facts) ||
        !make_tags(mentions, count, arena, facts))
        return ev_fail(err, EV_EMEM, "no memory to merge events");
    return EV_OK;
}
