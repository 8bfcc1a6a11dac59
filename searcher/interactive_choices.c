/* The interactive mode: values of facets that are chosen. */
#include "searcher/interactive.h"

static enum ev_status no_memory(struct ev_error *err)
{
    return ev_fail(err, EV_EMEM, "out of memory");
}

/* Values are the same when their terms are: by folding, as the index compares. */
static enum ev_status same_value(enum ev_field field, struct ev_bytes a, struct ev_bytes b,
                                 bool *same, struct ev_error *err)
{
    struct ev_buf one, other;
    enum ev_status st;

    ev_buf_init(&one, EV_BUF_MAX);
    ev_buf_init(&other, EV_BUF_MAX);
    ev_term_value(field, a, &one);
    ev_term_value(field, b, &other);
    st = ev_buf_status(&one, err);
    if (st == EV_OK)
        st = ev_buf_status(&other, err);
    if (st == EV_OK)
        *same = ev_bytes_equal(ev_buf_bytes(&one), ev_buf_bytes(&other));
    ev_buf_clear(&one);
    ev_buf_clear(&other);
    return st;
}

/* *to becomes *from without value. */
static enum ev_status filter_without(struct ev_ui *ui, const struct ev_filter *from,
                                     struct ev_bytes value, struct ev_filter *to,
                                     struct ev_error *err)
{
    *to = *from;
    to->values_count = 0;
    to->values = ev_arena_array(&ui->arena, from->values_count, sizeof *to->values);
    if (to->values == NULL)
        return no_memory(err);
    for (size_t i = 0; i < from->values_count; i++) {
        bool same = false;
        enum ev_status st = same_value(from->field, from->values[i], value, &same, err);

        if (st != EV_OK)
            return st;
        if (!same)
            to->values[to->values_count++] = from->values[i];
    }
    return EV_OK;
}

static enum ev_status filter_with(struct ev_ui *ui, const struct ev_filter *from,
                                  struct ev_bytes value, struct ev_filter *to, struct ev_error *err)
{
    struct ev_bytes *values = ev_arena_array(&ui->arena, from->values_count + 1, sizeof *values);
    struct ev_bytes copy = ev_arena_copy(&ui->arena, value);

    if (values == NULL || copy.data == NULL)
        return no_memory(err);
    for (size_t i = 0; i < from->values_count; i++)
        values[i] = from->values[i];
    values[from->values_count] = copy;
    *to = *from;
    to->values = values;
    to->values_count = from->values_count + 1;
    return EV_OK;
}

enum ev_status ev_ui_toggle(struct ev_ui *ui, const struct ev_facet_value *value,
                            struct ev_error *err)
{
    size_t count = ui->now.filters_count, kept = 0;
    struct ev_filter *filters = ev_arena_array(&ui->arena, count + 1, sizeof *filters);
    bool done = false;
    enum ev_status st = EV_OK;

    if (filters == NULL)
        return no_memory(err);
    for (size_t i = 0; st == EV_OK && i < count; i++) {
        const struct ev_filter *one = &ui->now.filters[i];
        bool its = one->field == ui->facet && !one->negated;

        if (its && value->selected)
            st = filter_without(ui, one, value->value, &filters[kept], err);
        else if (its && !done)
            st = filter_with(ui, one, value->value, &filters[kept], err);
        else
            filters[kept] = *one;
        done = done || its;
        kept += filters[kept].values_count > 0;
    }
    if (st == EV_OK && !done && !value->selected) {
        struct ev_filter fresh = { .field = ui->facet };

        st = filter_with(ui, &fresh, value->value, &filters[kept++], err);
    }
    if (st != EV_OK)
        return st;
    ui->now.filters = filters;
    ui->now.filters_count = kept;
    ui->now.first = ui->now.chosen = 0;
    return EV_OK;
}
