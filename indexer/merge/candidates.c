#include "indexer/merge/candidates.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/vec.h"

enum {
    RARE_WORDS = 4,  /* of a title, that make buckets */
    MONTHS_MAX = 4,  /* of an event, that make buckets: the first ones and the last */
    PEOPLE_KEYS = 6, /* people that make buckets */
    WINDOW = 24      /* neighbours in a bucket that are compared */
};

/* Kinds of buckets; part of the key, so that kinds do not meet by chance. */
enum bucket_kind {
    BUCKET_TITLE = 1,
    BUCKET_WORD,
    BUCKET_URL,
    BUCKET_PAGE_DAY,
    BUCKET_PAGE_TITLE_WORD,
    BUCKET_PERSON_MONTH
};

struct entry {
    uint64_t bucket;
    int32_t day; /* neighbours in a bucket are neighbours in time */
    uint64_t title;
    uint32_t profile;
};

EV_VEC(entries, struct entry);
EV_VEC(candidates, struct ev_candidate);

struct word_count {
    uint64_t hash;
    uint32_t count;
};

struct finder {
    const struct ev_profile *profiles;
    size_t count;
    struct word_count *words; /* by hash: in how many titles a word stands */
    size_t words_count;
    struct entries entries;
    struct ev_arena *arena;
    bool no_memory;
};

/* ---- how common words are ---- */

static int compare_hashes(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

    return x < y ? -1 : x > y;
}

static int compare_words(const void *a, const void *b)
{
    return compare_hashes(&((const struct word_count *)a)->hash,
                          &((const struct word_count *)b)->hash);
}

static bool count_words(struct finder *finder)
{
    size_t total = 0, at = 0, kept = 0;

    for (size_t i = 0; i < finder->count; i++)
        total += finder->profiles[i].words_count;
    if ((finder->words = ev_arena_array(finder->arena, total, sizeof *finder->words)) == NULL)
        return false;
    for (size_t i = 0; i < finder->count; i++)
        for (size_t j = 0; j < finder->profiles[i].words_count; j++)
            finder->words[at++] = (struct word_count){ finder->profiles[i].words[j].hash, 1 };
    if (total > 0)
        qsort(finder->words, total, sizeof *finder->words, compare_words);
    for (size_t i = 0; i < total; i++) {
        if (kept > 0 && finder->words[kept - 1].hash == finder->words[i].hash)
            finder->words[kept - 1].count++;
        else
            finder->words[kept++] = finder->words[i];
    }
    finder->words_count = kept;
    return true;
}

static uint32_t count_of(const struct finder *finder, uint64_t hash)
{
    struct word_count key = { hash, 0 };
    const struct word_count *found =
        bsearch(&key, finder->words, finder->words_count, sizeof *finder->words, compare_words);

    return found == NULL ? 0 : found->count;
}

/* The rarest words of a title that others have too; equally rare ones by their hash. */
static size_t rarest_words(const struct finder *finder, const struct ev_profile *profile,
                           uint64_t rare[RARE_WORDS])
{
    uint32_t counts[RARE_WORDS];
    size_t n = 0;

    for (size_t i = 0; i < profile->words_count; i++) {
        uint64_t hash = profile->words[i].hash;
        uint32_t count = count_of(finder, hash);
        size_t at = n;

        if (count < 2) /* nobody to meet in its bucket */
            continue;
        while (at > 0 &&
               (count < counts[at - 1] || (count == counts[at - 1] && hash < rare[at - 1])))
            at--;
        if (at >= RARE_WORDS || (at > 0 && rare[at - 1] == hash))
            continue;
        if (n < RARE_WORDS)
            n++;
        for (size_t j = n - 1; j > at; j--) {
            rare[j] = rare[j - 1];
            counts[j] = counts[j - 1];
        }
        rare[at] = hash;
        counts[at] = count;
    }
    return n;
}

/* ---- filling buckets ---- */

static void put(struct finder *finder, uint32_t profile, enum bucket_kind kind, uint64_t a,
                uint64_t b)
{
    uint64_t parts[3] = { (uint64_t)kind, a, b };
    struct entry *entry = EV_VEC_ADD(&finder->entries, finder->arena);

    if (entry == NULL) {
        finder->no_memory = true;
        return;
    }
    entry->bucket = ev_hash_of((struct ev_bytes){ (const char *)parts, sizeof parts }).low;
    entry->day = finder->profiles[profile].first_day;
    entry->title = finder->profiles[profile].title_hash;
    entry->profile = profile;
}

/* The months (counted from year 0) that stand for the days of a profile; 0 = no date. */
static size_t months_of(const struct ev_profile *profile, int64_t months[MONTHS_MAX + 1])
{
    struct ev_day first, last;
    int64_t from, to;
    size_t n = 0;

    months[n++] = 0; /* so that dated and undated ones meet */
    if (profile->precision == EV_PREC_NONE)
        return n;
    first = ev_day_from_number(profile->first_day);
    last = ev_day_from_number(profile->last_day);
    from = first.year * 12 + first.month;
    to = last.year * 12 + last.month;
    for (int64_t month = from; month <= to && n < MONTHS_MAX; month++)
        months[n++] = month;
    if (months[n - 1] < to)
        months[n++] = to;
    return n;
}

static void put_words(struct finder *finder, uint32_t i, const int64_t *months, size_t n_months)
{
    const struct ev_profile *profile = &finder->profiles[i];
    uint64_t rare[RARE_WORDS];
    size_t n_rare = rarest_words(finder, profile, rare);

    for (size_t w = 0; w < n_rare; w++) {
        for (size_t m = 0; m < n_months; m++)
            put(finder, i, BUCKET_WORD, rare[w], (uint64_t)months[m]);
        put(finder, i, BUCKET_PAGE_TITLE_WORD, profile->address, rare[w]);
    }
}

static void put_people(struct finder *finder, uint32_t i, const int64_t *months, size_t n_months)
{
    const struct ev_profile *profile = &finder->profiles[i];

    for (size_t p = 0; p < profile->people_count && p < PEOPLE_KEYS; p++)
        for (size_t m = 0; m < n_months; m++)
            put(finder, i, BUCKET_PERSON_MONTH, profile->people[p].hash, (uint64_t)months[m]);
}

static void put_profile(struct finder *finder, uint32_t i)
{
    const struct ev_profile *profile = &finder->profiles[i];
    int64_t months[MONTHS_MAX + 1];
    size_t n_months = months_of(profile, months);

    if (profile->title_hash != 0)
        put(finder, i, BUCKET_TITLE, profile->title_hash, 0);
    if (profile->own_url != 0)
        put(finder, i, BUCKET_URL, profile->own_url, 0);
    if (profile->precision != EV_PREC_NONE)
        put(finder, i, BUCKET_PAGE_DAY, profile->address, (uint64_t)(int64_t)profile->first_day);
    put_words(finder, i, months, n_months);
    put_people(finder, i, months, n_months);
}

/* ---- from buckets to pairs ---- */

static int compare_entries(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;

    if (x->bucket != y->bucket)
        return x->bucket < y->bucket ? -1 : 1;
    if (x->day != y->day)
        return x->day < y->day ? -1 : 1;
    if (x->title != y->title)
        return x->title < y->title ? -1 : 1;
    return x->profile < y->profile ? -1 : x->profile > y->profile;
}

static int compare_candidates(const void *a, const void *b)
{
    const struct ev_candidate *x = a, *y = b;

    if (x->a != y->a)
        return x->a < y->a ? -1 : 1;
    return x->b < y->b ? -1 : x->b > y->b;
}

static bool pair_neighbours(struct finder *finder, struct candidates *pairs)
{
    const struct entry *entries = finder->entries.items;

    for (size_t i = 0; i < finder->entries.count; i++)
        for (size_t j = i + 1;
             j < finder->entries.count && j <= i + WINDOW && entries[j].bucket == entries[i].bucket;
             j++) {
            uint32_t a = entries[i].profile, b = entries[j].profile;
            struct ev_candidate *pair;

            if (a == b)
                continue;
            if ((pair = EV_VEC_ADD(pairs, finder->arena)) == NULL)
                return false;
            *pair = a < b ? (struct ev_candidate){ a, b } : (struct ev_candidate){ b, a };
        }
    return true;
}

enum ev_status ev_candidates_find(const struct ev_profile *profiles, size_t count,
                                  struct ev_arena *arena, struct ev_candidate **out,
                                  size_t *out_count, struct ev_error *err)
{
    struct finder finder = { .profiles = profiles, .count = count, .arena = arena };
    struct candidates pairs = { 0 };
    size_t kept = 0;

    if (!count_words(&finder))
        return ev_fail(err, EV_EMEM, "no memory to compare events");
    for (size_t i = 0; i < count; i++)
        put_profile(&finder, (uint32_t)i);
    if (finder.entries.count > 0)
        qsort(finder.entries.items, finder.entries.count, sizeof *finder.entries.items,
              compare_entries);
    if (finder.no_memory || !pair_neighbours(&finder, &pairs))
        return ev_fail(err, EV_EMEM, "no memory to compare events");
    if (pairs.count > 0)
        qsort(pairs.items, pairs.count, sizeof *pairs.items, compare_candidates);
    for (size_t i = 0; i < pairs.count; i++)
        if (kept == 0 || compare_candidates(&pairs.items[kept - 1], &pairs.items[i]) != 0)
            pairs.items[kept++] = pairs.items[i];
    *out = pairs.items;
    *out_count = kept;
    return EV_OK;
}
