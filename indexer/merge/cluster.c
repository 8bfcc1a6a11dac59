#include "indexer/merge/cluster.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/vec.h"
#include "indexer/merge/pair.h"

struct join {
    uint32_t a, b;
    const struct ev_pair_rule *rule;
};

EV_VEC(joins, struct join);

/* A set of (event, page) pairs: does an event have an entry of a page capture? */
struct page_set {
    uint64_t *slots; /* 0: free */
    size_t mask;
};

struct clusters {
    const struct ev_profile *profiles;
    size_t count;
    uint32_t *parent;
    uint32_t *next, *last; /* the members of a root as a list; next == self: the end */
    uint32_t *size;
    uint32_t *anchor; /* the member of a root with the most exact date */
    struct page_set pages;
    struct ev_arena *arena;
};

/* ---- who is with whom ---- */

static uint32_t root_of(struct clusters *clusters, uint32_t i)
{
    while (clusters->parent[i] != i) {
        clusters->parent[i] = clusters->parent[clusters->parent[i]];
        i = clusters->parent[i];
    }
    return i;
}

static uint64_t page_key(uint32_t root, uint64_t page)
{
    uint64_t key = ev_hash_mix(root, page);

    return key == 0 ? 1 : key;
}

/* The slot that holds key, or the free one where it belongs. */
static uint64_t *page_slot(const struct page_set *pages, uint64_t key)
{
    size_t at = (size_t)key & pages->mask;

    while (pages->slots[at] != 0 && pages->slots[at] != key)
        at = (at + 1) & pages->mask;
    return &pages->slots[at];
}

/* Each profile is entered anew at most log2(count) times: its set at least doubles. */
static size_t page_slots_needed(size_t count)
{
    size_t logarithm = 1, slots = 64;

    while (((size_t)1 << logarithm) < count)
        logarithm++;
    while (slots < count * (logarithm + 1) * 2)
        slots *= 2;
    return slots;
}

static bool share_a_page(struct clusters *clusters, uint32_t bigger, uint32_t smaller)
{
    for (uint32_t i = smaller;; i = clusters->next[i]) {
        uint64_t key = page_key(bigger, clusters->profiles[i].page);

        if (*page_slot(&clusters->pages, key) == key)
            return true;
        if (clusters->next[i] == i)
            return false;
    }
}

/* ---- may they be one? ---- */

static bool dates_allow(const struct clusters *clusters, uint32_t a, uint32_t b,
                        const struct ev_pair_rule *rule)
{
    const struct ev_profile *x = &clusters->profiles[clusters->anchor[a]];
    const struct ev_profile *y = &clusters->profiles[clusters->anchor[b]];
    enum ev_date_relation dates = ev_dates_relate(x, y);

    if ((dates & (EV_DATES_EQUAL | EV_DATES_WITHIN | EV_DATES_UNKNOWN)) != 0)
        return true;
    return (rule->dates & dates) != 0;
}

static bool more_exact(const struct ev_profile *a, const struct ev_profile *b)
{
    if (a->precision != b->precision)
        return a->precision > b->precision;
    return !a->year_doubtful && b->year_doubtful;
}

static void join(struct clusters *clusters, const struct join *pair, bool same_page)
{
    uint32_t a = root_of(clusters, pair->a), b = root_of(clusters, pair->b);
    uint32_t bigger, smaller, i;

    if (a == b)
        return;
    bigger =
        clusters->size[a] > clusters->size[b] || (clusters->size[a] == clusters->size[b] && a < b)
            ? a
            : b;
    smaller = bigger == a ? b : a;
    if (!dates_allow(clusters, a, b, pair->rule) ||
        (!same_page && share_a_page(clusters, bigger, smaller)))
        return;
    for (i = smaller;; i = clusters->next[i]) {
        uint64_t key = page_key(bigger, clusters->profiles[i].page);

        *page_slot(&clusters->pages, key) = key;
        if (clusters->next[i] == i)
            break;
    }
    clusters->next[clusters->last[bigger]] = smaller;
    clusters->last[bigger] = clusters->last[smaller];
    clusters->size[bigger] += clusters->size[smaller];
    clusters->parent[smaller] = bigger;
    if (more_exact(&clusters->profiles[clusters->anchor[smaller]],
                   &clusters->profiles[clusters->anchor[bigger]]))
        clusters->anchor[bigger] = clusters->anchor[smaller];
}

/* ---- all of it ---- */

static int compare_joins(const void *a, const void *b)
{
    const struct join *x = a, *y = b;

    if (x->rule->strength != y->rule->strength)
        return x->rule->strength > y->rule->strength ? -1 : 1;
    if (x->a != y->a)
        return x->a < y->a ? -1 : 1;
    return x->b < y->b ? -1 : x->b > y->b;
}

static enum ev_status judge_all(const struct ev_profile *profiles, size_t count,
                                struct ev_arena *arena, struct joins *joins, struct ev_error *err)
{
    struct ev_candidate *candidates = NULL;
    size_t candidates_count = 0;
    enum ev_status status =
        ev_candidates_find(profiles, count, arena, &candidates, &candidates_count, err);

    for (size_t i = 0; i < candidates_count && status == EV_OK; i++) {
        const struct ev_candidate *pair = &candidates[i];
        const struct ev_pair_rule *rule = ev_pair_judge(&profiles[pair->a], &profiles[pair->b]);
        struct join *kept;

        if (rule == NULL)
            continue;
        if ((kept = EV_VEC_ADD(joins, arena)) == NULL)
            status = ev_fail(err, EV_EMEM, "no memory to merge events");
        else
            *kept = (struct join){ pair->a, pair->b, rule };
    }
    if (status == EV_OK && joins->count > 0)
        qsort(joins->items, joins->count, sizeof *joins->items, compare_joins);
    return status;
}

static bool clusters_start(struct clusters *clusters)
{
    size_t count = clusters->count, slots = page_slots_needed(count);

    clusters->parent = ev_arena_array(clusters->arena, count, sizeof *clusters->parent);
    clusters->next = ev_arena_array(clusters->arena, count, sizeof *clusters->next);
    clusters->last = ev_arena_array(clusters->arena, count, sizeof *clusters->last);
    clusters->size = ev_arena_array(clusters->arena, count, sizeof *clusters->size);
    clusters->anchor = ev_arena_array(clusters->arena, count, sizeof *clusters->anchor);
    clusters->pages.slots = ev_arena_array(clusters->arena, slots, sizeof *clusters->pages.slots);
    clusters->pages.mask = slots - 1;
    if (clusters->parent == NULL || clusters->next == NULL || clusters->last == NULL ||
        clusters->size == NULL || clusters->anchor == NULL || clusters->pages.slots == NULL)
        return false;
    for (uint32_t i = 0; i < count; i++) {
        uint64_t key = page_key(i, clusters->profiles[i].page);

        clusters->parent[i] = clusters->next[i] = clusters->last[i] = clusters->anchor[i] = i;
        clusters->size[i] = 1;
        *page_slot(&clusters->pages, key) = key;
    }
    return true;
}

/* Number each event by its least member, which does not depend on how it was joined. */
static void number_events(struct clusters *clusters, uint32_t *least, uint32_t *event_of)
{
    for (uint32_t i = 0; i < clusters->count; i++)
        least[i] = UINT32_MAX;
    for (uint32_t i = 0; i < clusters->count; i++) {
        uint32_t root = root_of(clusters, i);

        if (least[root] == UINT32_MAX)
            least[root] = i;
        event_of[i] = least[root];
    }
}

enum ev_status ev_cluster(const struct ev_profile *profiles, size_t count, struct ev_arena *arena,
                          uint32_t **event_of, struct ev_error *err)
{
    struct clusters clusters = { .profiles = profiles, .count = count, .arena = arena };
    struct joins joins = { 0 };
    uint32_t *numbers = ev_arena_array(arena, count, sizeof *numbers);
    uint32_t *least = ev_arena_array(arena, count, sizeof *least);
    enum ev_status status;

    if (numbers == NULL || least == NULL || !clusters_start(&clusters))
        return ev_fail(err, EV_EMEM, "no memory to merge events");
    if ((status = judge_all(profiles, count, arena, &joins, err)) != EV_OK)
        return status;
    for (size_t i = 0; i < joins.count; i++) {
        const struct join *pair = &joins.items[i];

        join(&clusters, pair, profiles[pair->a].page == profiles[pair->b].page);
    }
    number_events(&clusters, least, numbers);
    *event_of = numbers;
    return EV_OK;
}
