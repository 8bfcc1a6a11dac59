/* Xapian queries that the planner owns. */
#include "searcher/plan.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"

void ev_plan_no_memory(struct ev_planner *planner)
{
    if (planner->status == EV_OK)
        planner->status = ev_fail(planner->err, EV_EMEM, "out of memory");
}

void ev_plan_fail(struct ev_planner *planner, const xpc_error *why)
{
    if (planner->status != EV_OK)
        return;
    if (why->status == XPC_ENOMEM)
        ev_plan_no_memory(planner);
    else
        planner->status = ev_fail(planner->err, EV_EINDEX, "%s: %s",
                                  why->type[0] != '\0' ? why->type : "search", why->message);
}

void ev_plan_note(struct ev_planner *planner, const char *fmt, ...)
{
    struct ev_bytes *note, said;
    char text[320];
    va_list args;
    int len;

    va_start(args, fmt);
    len = vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    said = ev_bytes_of(len < 0 ? "" : text);
    said.len = ev_utf8_cut(said, sizeof text - 1);
    for (size_t i = 0; i < planner->notes.count; i++)
        if (ev_bytes_equal(planner->notes.items[i], said))
            return;
    note = EV_VEC_ADD(&planner->notes, planner->arena);
    if (note == NULL || (*note = ev_arena_copy(planner->arena, said)).data == NULL)
        ev_plan_no_memory(planner);
}

/* Take over a query that was made, or the failure to make it. */
static const xpc_query *keep(struct ev_planner *planner, xpc_status status, xpc_query **query,
                             const xpc_error *why)
{
    xpc_query **slot;

    if (status != XPC_OK) {
        ev_plan_fail(planner, why);
        return NULL;
    }
    if ((slot = EV_VEC_ADD(&planner->made, planner->arena)) == NULL) {
        xpc_query_free(query);
        ev_plan_no_memory(planner);
        return NULL;
    }
    *slot = *query;
    return *slot;
}

const xpc_query *ev_xq_term(struct ev_planner *planner, struct ev_bytes term)
{
    xpc_query *query = NULL;
    xpc_error why = XPC_ERROR_INIT;

    if (planner->status != EV_OK)
        return NULL;
    return keep(planner, xpc_query_term((xpc_bytes){ term.data, term.len }, 1, 0, &query, &why),
                &query, &why);
}

const xpc_query *ev_xq_join(struct ev_planner *planner, xpc_op op, const xpc_query *const *list,
                            size_t count, unsigned param)
{
    xpc_query *query = NULL;
    xpc_error why = XPC_ERROR_INIT;

    if (planner->status != EV_OK)
        return NULL;
    if (count == 1)
        return list[0];
    return keep(planner, xpc_query_join(op, list, count, param, &query, &why), &query, &why);
}

const xpc_query *ev_xq_two(struct ev_planner *planner, xpc_op op, const xpc_query *a,
                           const xpc_query *b)
{
    const xpc_query *const list[] = { a, b };

    return ev_xq_join(planner, op, list, 2, 0);
}

const xpc_query *ev_xq_terms(struct ev_planner *planner, xpc_op op, const struct ev_bytes *terms,
                             size_t count, unsigned window)
{
    const xpc_query **list = ev_arena_array(planner->arena, count, sizeof *list);

    if (list == NULL) {
        ev_plan_no_memory(planner);
        return NULL;
    }
    for (size_t i = 0; i < count; i++)
        list[i] = ev_xq_term(planner, terms[i]);
    return ev_xq_join(planner, op, list, count, window);
}

const xpc_query *ev_xq_scale(struct ev_planner *planner, const xpc_query *query, double factor)
{
    xpc_query *scaled = NULL;
    xpc_error why = XPC_ERROR_INIT;

    if (planner->status != EV_OK)
        return NULL;
    return keep(planner, xpc_query_scale(query, factor, &scaled, &why), &scaled, &why);
}

const xpc_query *ev_xq_all(struct ev_planner *planner)
{
    xpc_query *query = NULL;
    xpc_error why = XPC_ERROR_INIT;

    if (planner->status != EV_OK)
        return NULL;
    return keep(planner, xpc_query_all(&query, &why), &query, &why);
}

const xpc_query *ev_xq_nothing(struct ev_planner *planner)
{
    xpc_query *query = NULL;
    xpc_error why = XPC_ERROR_INIT;

    if (planner->status != EV_OK)
        return NULL;
    return keep(planner, xpc_query_nothing(&query, &why), &query, &why);
}

const xpc_query *ev_xq_weight(struct ev_planner *planner, double weight)
{
    xpc_query *query = NULL;
    xpc_error why = XPC_ERROR_INIT;

    if (planner->status != EV_OK)
        return NULL;
    return keep(planner, xpc_query_fixed_weight(weight, &query, &why), &query, &why);
}

const xpc_query *ev_xq_not(struct ev_planner *planner, const xpc_query *query)
{
    return ev_xq_two(planner, XPC_OP_AND_NOT, ev_xq_all(planner), query);
}

/* Every value that is there is at least one byte above 0. */
static const xpc_query *with_value(struct ev_planner *planner, enum ev_field field)
{
    xpc_query *query = NULL;
    xpc_error why = XPC_ERROR_INIT;

    if (planner->status != EV_OK)
        return NULL;
    return keep(planner, xpc_query_value_ge(ev_field(field)->slot, XPC_LIT("\x01"), &query, &why),
                &query, &why);
}

const xpc_query *ev_xq_without_value(struct ev_planner *planner, enum ev_field field)
{
    return ev_xq_not(planner, with_value(planner, field));
}

uint32_t ev_plan_termfreq(struct ev_planner *planner, struct ev_bytes term)
{
    const xpc_bytes bytes = { term.data, term.len };
    xpc_term_stats stats = { 0, 0, 0 };
    xpc_error why = XPC_ERROR_INIT;

    if (planner->status == EV_OK &&
        xpc_db_term_stats(planner->db, &bytes, 1, &stats, &why) != XPC_OK)
        ev_plan_fail(planner, &why);
    return stats.termfreq;
}

static const xpc_query *bound(struct ev_planner *planner, enum ev_field field, struct ev_day day,
                              bool upper)
{
    xpc_query *query = NULL;
    xpc_error why = XPC_ERROR_INIT;
    char text[16];
    xpc_bytes value = { text, 12 };
    uint32_t slot = ev_field(field)->slot;
    xpc_status st;

    if (planner->status != EV_OK)
        return NULL;
    snprintf(text, sizeof text, "%04d%02d%02d%s", day.year % 10000, day.month % 100, day.day % 100,
             upper ? "2359" : "0000");
    st = upper ? xpc_query_value_le(slot, value, &query, &why)
               : xpc_query_value_ge(slot, value, &query, &why);
    return keep(planner, st, &query, &why);
}

/* One that has the value at all, and lies within the bounds that are given. */
static const xpc_query *within(struct ev_planner *planner, enum ev_field low_field,
                               struct ev_day low, enum ev_field high_field, struct ev_day high)
{
    const xpc_query *list[3];
    size_t count = 0;

    if (low.year != 0)
        list[count++] = bound(planner, low_field, low, false);
    if (high.year != 0)
        list[count++] = bound(planner, high_field, high, true);
    if (low.year == 0) /* an absent value is below every bound */
        list[count++] = with_value(planner, high_field);
    return ev_xq_join(planner, XPC_OP_AND, list, count, 0);
}

const xpc_query *ev_plan_range(struct ev_planner *planner, enum ev_field field,
                               enum ev_relation relation, struct ev_day first, struct ev_day last)
{
    switch (relation) {
    case EV_OVERLAPS: return within(planner, EV_FIELD_END, first, EV_FIELD_START, last);
    case EV_WITHIN: return within(planner, EV_FIELD_START, first, EV_FIELD_END, last);
    default: return within(planner, field, first, field, last);
    }
}
