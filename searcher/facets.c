#include "searcher/facets.h"

#include <stdlib.h>

#include "base/vec.h"

/* A value as one packed slot value has it. */
struct entry {
    struct ev_bytes term, shown;
    size_t group; /* which packed value: a term in it twice counts once */
    uint64_t count;
};

EV_VEC(entry_vec, struct entry);
EV_VEC(value_vec, struct ev_facet_value);

static struct ev_bytes term_of(enum ev_field field, struct ev_bytes value, struct ev_arena *arena)
{
    struct ev_buf term;
    struct ev_bytes kept = EV_NOTHING;

    ev_buf_init(&term, EV_BUF_MAX);
    ev_term_value(field, value, &term);
    if (term.status == EV_OK)
        kept = ev_arena_copy(arena, ev_buf_bytes(&term));
    ev_buf_clear(&term);
    return kept;
}

static enum ev_status read_entries(const xpc_list *counted, enum ev_field field,
                                   struct ev_arena *arena, struct entry_vec *entries,
                                   uint64_t *known, struct ev_error *err)
{
    for (size_t i = 0; i < counted->n; i++) {
        const struct ev_bytes packed =
            ev_arena_copy(arena, (struct ev_bytes){ counted->v[i].text.p, counted->v[i].text.n });
        struct ev_bytes value;
        size_t at = 0;

        if (packed.data == NULL)
            return ev_fail(err, EV_EMEM, "out of memory");
        if (packed.len > 0)
            *known += counted->v[i].freq;
        while (ev_unpack(packed, &at, &value)) {
            struct entry *entry = EV_VEC_ADD(entries, arena);

            if (entry == NULL)
                return ev_fail(err, EV_EMEM, "out of memory");
            *entry = (struct entry){ term_of(field, value, arena), value, i, counted->v[i].freq };
            if (entry->term.data == NULL)
                return ev_fail(err, EV_EMEM, "out of memory");
        }
    }
    return EV_OK;
}

/* By term, then as shown, then by group: equal spellings of a value stand together. */
static int compare_entries(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    int c = ev_bytes_compare(x->term, y->term);

    if (c == 0)
        c = ev_bytes_compare(x->shown, y->shown);
    return c != 0 ? c : (x->group > y->group) - (x->group < y->group);
}

static int compare_groups(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;

    return (x->group > y->group) - (x->group < y->group);
}

/* One value out of entries[0..count), all of one term, sorted by compare_entries. */
static struct ev_facet_value merge(struct entry *entries, size_t count)
{
    struct ev_facet_value value = { .value = entries[0].shown };
    uint64_t best = 0, sum = 0;

    for (size_t i = 0; i < count; i++) {
        sum = i > 0 && ev_bytes_equal(entries[i].shown, entries[i - 1].shown)
                  ? sum + entries[i].count
                  : entries[i].count;
        if (sum > best) {
            best = sum;
            value.value = entries[i].shown;
        }
    }
    qsort(entries, count, sizeof *entries, compare_groups);
    for (size_t i = 0; i < count; i++)
        if (i == 0 || entries[i].group != entries[i - 1].group)
            value.count += entries[i].count;
    return value;
}

static bool is_chosen(const struct ev_request *request, enum ev_field field, struct ev_bytes term,
                      struct ev_arena *arena)
{
    for (size_t i = 0; i < request->filters_count; i++) {
        const struct ev_filter *filter = &request->filters[i];

        if (filter->field != field || filter->negated)
            continue;
        for (size_t k = 0; k < filter->values_count; k++)
            if (ev_bytes_equal(term_of(field, filter->values[k], arena), term))
                return true;
    }
    return false;
}

/* By value; months so run in time. */
static int compare_in_time(const void *a, const void *b)
{
    const struct ev_facet_value *x = a, *y = b;

    return ev_bytes_compare(x->value, y->value);
}

static int compare_by_count(const void *a, const void *b)
{
    const struct ev_facet_value *x = a, *y = b;

    if (x->count != y->count)
        return x->count < y->count ? 1 : -1;
    return ev_bytes_compare(x->value, y->value);
}

/* Add the chosen values that no match has, if they are values of the archive. */
static enum ev_status add_chosen(struct value_vec *values, const struct entry_vec *entries,
                                 const struct ev_request *request, enum ev_field field,
                                 bool (*exists)(void *, struct ev_bytes), void *ctx,
                                 struct ev_arena *arena, struct ev_error *err)
{
    for (size_t i = 0; i < request->filters_count; i++) {
        const struct ev_filter *filter = &request->filters[i];

        for (size_t k = 0; k < filter->values_count; k++) {
            struct ev_bytes term = term_of(field, filter->values[k], arena);
            bool there = filter->field != field || filter->negated || !exists(ctx, term);
            struct ev_facet_value *value;

            for (size_t e = 0; !there && e < entries->count; e++)
                there = ev_bytes_equal(entries->items[e].term, term);
            for (size_t v = 0; !there && v < values->count; v++)
                there = ev_bytes_equal(values->items[v].value, filter->values[k]);
            if (there)
                continue;
            if ((value = EV_VEC_ADD(values, arena)) == NULL)
                return ev_fail(err, EV_EMEM, "out of memory");
            *value = (struct ev_facet_value){ filter->values[k], 0, true };
        }
    }
    return EV_OK;
}

static void sort_values(struct ev_facet *facet, bool by_value)
{
    if (facet->values_count > 1)
        qsort(facet->values, facet->values_count, sizeof *facet->values,
              by_value ? compare_in_time : compare_by_count);
}

/* Keep the first max values and those that are chosen. */
static void keep_most(struct ev_facet *facet, size_t max, bool in_time)
{
    size_t kept = 0, listed = 0;

    if (max == 0)
        return;
    if (in_time) { /* of times the last are kept, in order */
        size_t drop = facet->values_count > max ? facet->values_count - max : 0;

        for (size_t i = 0; i < facet->values_count; i++)
            if (i >= drop || facet->values[i].selected)
                facet->values[kept++] = facet->values[i];
    } else {
        for (size_t i = 0; i < facet->values_count; i++)
            if (facet->values[i].selected || listed++ < max)
                facet->values[kept++] = facet->values[i];
    }
    facet->more = facet->values_count - kept;
    facet->values_count = kept;
}

static bool unknown_is_chosen(const struct ev_request *request, enum ev_field field)
{
    for (size_t i = 0; i < request->filters_count; i++)
        for (size_t k = 0; k < request->filters[i].values_count; k++)
            if (request->filters[i].field == field && !request->filters[i].negated &&
                ev_bytes_equal_nocase(request->filters[i].values[k], EV_LIT("none")))
                return true;
    return false;
}

static enum ev_status merge_all(struct entry_vec *entries, const struct ev_request *request,
                                enum ev_field field, struct ev_arena *arena,
                                struct value_vec *values, struct ev_error *err)
{
    if (entries->count > 1)
        qsort(entries->items, entries->count, sizeof *entries->items, compare_entries);
    for (size_t i = 0, past; i < entries->count; i = past) {
        struct ev_facet_value *value = EV_VEC_ADD(values, arena);
        struct ev_bytes term = entries->items[i].term;

        for (past = i; past < entries->count && ev_bytes_equal(entries->items[past].term, term);)
            past++;
        if (value == NULL)
            return ev_fail(err, EV_EMEM, "out of memory");
        *value = merge(&entries->items[i], past - i);
        value->selected = is_chosen(request, field, term, arena);
    }
    return EV_OK;
}

enum ev_status ev_facet_count(const xpc_spy *spy, size_t slot_index, uint64_t total,
                              const struct ev_facet_wish *wish, const struct ev_request *request,
                              bool (*exists)(void *ctx, struct ev_bytes term), void *ctx,
                              struct ev_arena *arena, struct ev_facet *out, struct ev_error *err)
{
    struct ev_facet facet = { .field = wish->field };
    struct entry_vec entries = { 0 };
    struct value_vec values = { 0 };
    xpc_list *counted = NULL;
    xpc_error why = XPC_ERROR_INIT;
    uint64_t known = 0;
    bool in_time;
    enum ev_status st;

    if (xpc_spy_values(spy, slot_index, XPC_SPY_BY_VALUE, XPC_NO_LIMIT, &counted, &why) != XPC_OK)
        return ev_fail(err, why.status == XPC_ENOMEM ? EV_EMEM : EV_EINDEX, "%s", why.message);
    st = read_entries(counted, wish->field, arena, &entries, &known, err);
    xpc_list_free(&counted);
    if (st == EV_OK)
        st = merge_all(&entries, request, wish->field, arena, &values, err);
    if (st == EV_OK)
        st = add_chosen(&values, &entries, request, wish->field, exists, ctx, arena, err);
    if (st != EV_OK)
        return st;
    facet.values = values.items;
    facet.values_count = values.count;
    facet.unknown = total - known;
    facet.unknown_selected = unknown_is_chosen(request, wish->field);
    in_time = wish->field == EV_FIELD_MONTH && request->facet_order != EV_FACET_BY_COUNT;
    sort_values(&facet, in_time);
    keep_most(&facet, wish->max, in_time);
    if (request->facet_order == EV_FACET_BY_VALUE)
        sort_values(&facet, true);
    *out = facet;
    return EV_OK;
}
