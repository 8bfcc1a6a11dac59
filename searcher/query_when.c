#include "searcher/query_when.h"

#include "event/when.h"

/* Which expressions are times one can ask for: those with days or months of a known year. */
static bool is_time_asked_for(const struct ev_when_hit *hit)
{
    switch (hit->kind) {
    case EV_WHEN_DATE:
    case EV_WHEN_DATE_RANGE:
    case EV_WHEN_DAYS:
    case EV_WHEN_MONTH:
    case EV_WHEN_MONTH_RANGE:
    case EV_WHEN_YEAR:
    case EV_WHEN_SEASON:
    case EV_WHEN_DATE_TIME: return ev_day_precision(hit->when.start) != EV_PREC_NONE;
    default: return false;
    }
}

static bool is_plain_word(const struct ev_query *query)
{
    return query->kind == EV_QUERY_WORD && query->field == EV_FIELD_TEXT;
}

/* A bare number that can only be meant as a year. */
static bool read_year(struct ev_bytes word, struct ev_day *year)
{
    int n = 0;

    if (word.len != 4)
        return false;
    for (size_t i = 0; i < 4; i++) {
        if (word.data[i] < '0' || word.data[i] > '9')
            return false;
        n = n * 10 + (word.data[i] - '0');
    }
    *year = (struct ev_day){ (int16_t)n, 0, 0 };
    return n >= 1950 && n <= 2099;
}

struct dates {
    struct ev_when_hit hits[EV_WHEN_LINE_HITS];
    size_t count;
    size_t base; /* where the scanned text begins */
};

/* Words [first, past) of the run make up the hit that begins with word first; past == first: none.
 */
static size_t words_of_hit(struct ev_query *const *words, size_t first, size_t count,
                           const struct dates *dates, struct ev_day *from, struct ev_day *to)
{
    for (size_t h = 0; h < dates->count; h++) {
        const struct ev_when_hit *hit = &dates->hits[h];
        size_t past = first;

        if (dates->base + hit->from != words[first]->from || !is_time_asked_for(hit))
            continue;
        while (past < count && words[past]->past <= dates->base + hit->past)
            past++;
        if (past == first || (past < count && words[past]->from < dates->base + hit->past))
            continue;
        *from = ev_day_first(hit->when.start);
        *to = ev_day_last(hit->when.end.year != 0 ? hit->when.end : hit->when.start);
        return past;
    }
    if (!read_year(words[first]->text, from))
        return first;
    *to = ev_day_last(*from);
    *from = ev_day_first(*from);
    return first + 1;
}

static struct ev_query *when_node(struct ev_query **words, size_t count, struct ev_day from,
                                  struct ev_day to, struct ev_arena *arena)
{
    struct ev_query *q = ev_arena_alloc(arena, sizeof *q);
    struct ev_query **children = ev_arena_array(arena, count, sizeof *children);

    if (q == NULL || children == NULL)
        return NULL;
    for (size_t i = 0; i < count; i++)
        children[i] = words[i];
    *q = (struct ev_query){ .kind = EV_QUERY_WHEN,
                            .field = EV_FIELD_DATE,
                            .from = words[0]->from,
                            .past = words[count - 1]->past,
                            .first = from,
                            .last = to,
                            .relation = EV_OVERLAPS,
                            .children = children,
                            .children_count = count };
    return q;
}

/* Rewrite the run words[0..count) into kept[]; returns how many nodes it became. */
static size_t rewrite_run(struct ev_query **words, size_t count, struct ev_bytes text,
                          struct ev_query **kept, struct ev_arena *arena, bool *no_memory)
{
    struct dates dates = { .base = words[0]->from };
    size_t made = 0, i = 0;

    dates.count = ev_when_scan(ev_bytes_slice(text, words[0]->from, words[count - 1]->past), NULL,
                               dates.hits, EV_WHEN_LINE_HITS);
    while (i < count) {
        struct ev_day from = { 0, 0, 0 }, to = { 0, 0, 0 };
        size_t past = words_of_hit(words, i, count, &dates, &from, &to);

        if (past == i) {
            kept[made++] = words[i++];
            continue;
        }
        kept[made] = when_node(&words[i], past - i, from, to, arena);
        if (kept[made++] == NULL) {
            *no_memory = true;
            return 0;
        }
        i = past;
    }
    return made;
}

struct ev_query *ev_query_find_dates(struct ev_query *query, struct ev_bytes text,
                                     struct ev_arena *arena, bool *no_memory)
{
    struct ev_query *one = query, **children = query->kind == EV_QUERY_AND ? query->children : &one;
    size_t count = query->kind == EV_QUERY_AND ? query->children_count : 1, made = 0, i = 0;
    struct ev_query **kept = ev_arena_array(arena, count, sizeof *kept);

    if (kept == NULL) {
        *no_memory = true;
        return query;
    }
    while (i < count) {
        size_t past = i;

        while (past < count && is_plain_word(children[past]))
            past++;
        if (past == i)
            kept[made++] = children[i++];
        else
            made += rewrite_run(&children[i], past - i, text, &kept[made], arena, no_memory);
        i = past > i ? past : i;
    }
    if (*no_memory || query->kind != EV_QUERY_AND)
        return made == 1 ? kept[0] : query;
    if (made == 1)
        return kept[0];
    query->children = kept;
    query->children_count = made;
    return query;
}
