#include "evsearch/query.h"

#include <string.h>

#include "base/vec.h"
#include "event/when.h"

enum { FACET_VALUES = 10, FACET_VALUES_MAX = 100000 };

EV_VEC(value_vec, struct ev_bytes);

static enum ev_status fail_at(struct ev_error *err, size_t offset, enum ev_status status)
{
    return ev_error_at(err, status, NULL, 0, offset);
}

static enum ev_status find_field(struct ev_bytes name, enum ev_field *field, struct ev_error *err)
{
    const char *near = ev_field_suggest(name);

    *field = ev_field_find(name);
    if (*field != EV_FIELD_COUNT)
        return EV_OK;
    if (near != NULL)
        ev_fail(err, EV_EUSAGE, "no field \"%.*s\" (did you mean %s?)", EV_FMT(name), near);
    else
        ev_fail(err, EV_EUSAGE, "no field \"%.*s\"", EV_FMT(name));
    return fail_at(err, 0, EV_EUSAGE);
}

/* The next value: up to a comma, or between double quotes. */
static struct ev_bytes next_value(struct ev_bytes text, size_t *at)
{
    struct ev_bytes value;
    size_t past;

    while (*at < text.len && (text.data[*at] == ' ' || text.data[*at] == ','))
        (*at)++;
    if (*at < text.len && text.data[*at] == '"') {
        past = ev_bytes_find(text, EV_LIT("\""), *at + 1);
        value = ev_bytes_slice(text, *at + 1, past);
        *at = past + (past < text.len);
    } else {
        past = ev_bytes_find(text, EV_LIT(","), *at);
        value = ev_bytes_slice(text, *at, past);
        *at = past;
    }
    return ev_bytes_trim(value);
}

enum ev_status ev_filter_read(struct ev_bytes text, bool negated, struct ev_arena *arena,
                              struct ev_filter *out, struct ev_error *err)
{
    size_t equals = ev_bytes_find(text, EV_LIT("="), 0), at = equals + 1;
    struct ev_filter filter = { .negated = negated };
    struct value_vec values = { 0 };
    enum ev_status st;

    if (equals == text.len) {
        ev_fail(err, EV_EUSAGE, "no \"=\" in \"%.*s\": a filter is FIELD=VALUE", EV_FMT(text));
        return fail_at(err, text.len, EV_EUSAGE);
    }
    st = find_field(ev_bytes_trim(ev_bytes_slice(text, 0, equals)), &filter.field, err);
    if (st != EV_OK)
        return st;
    if (ev_field(filter.field)->kind == EV_TIME || filter.field == EV_FIELD_DATE) {
        ev_fail(err, EV_EUSAGE, "%s is a time: use --date, or %s:RANGE in the query",
                ev_field(filter.field)->name, ev_field(filter.field)->name);
        return fail_at(err, 0, EV_EUSAGE);
    }
    while (at < text.len) {
        struct ev_bytes value = next_value(text, &at), *slot;

        if (value.len == 0)
            continue;
        if ((slot = EV_VEC_ADD(&values, arena)) == NULL ||
            (*slot = ev_arena_copy(arena, value)).data == NULL)
            return ev_fail(err, EV_EMEM, "out of memory");
    }
    if (values.count == 0) {
        ev_fail(err, EV_EUSAGE, "no value for %s", ev_field(filter.field)->name);
        return fail_at(err, text.len, EV_EUSAGE);
    }
    filter.values = values.items;
    filter.values_count = values.count;
    *out = filter;
    return EV_OK;
}

static void name_facets(struct ev_buf *out)
{
    for (int i = 0; i < EV_FIELD_COUNT; i++)
        if (ev_field((enum ev_field)i)->facet)
            ev_buf_add_fmt(out, "%s%s", out->len > 0 ? " " : "", ev_field((enum ev_field)i)->name);
}

enum ev_status ev_facet_wish_read(struct ev_bytes text, struct ev_facet_wish *out,
                                  struct ev_error *err)
{
    size_t colon = ev_bytes_find(text, EV_LIT(":"), 0);
    struct ev_facet_wish wish = { EV_FIELD_COUNT, FACET_VALUES };
    enum ev_status st = find_field(ev_bytes_slice(text, 0, colon), &wish.field, err);
    struct ev_buf names;

    if (st != EV_OK)
        return st;
    if (!ev_field(wish.field)->facet) {
        ev_buf_init(&names, EV_BUF_MAX);
        name_facets(&names);
        st = ev_fail(err, EV_EUSAGE, "%s cannot be counted; these can: %.*s",
                     ev_field(wish.field)->name, EV_FMT(ev_buf_bytes(&names)));
        ev_buf_clear(&names);
        return fail_at(err, 0, st);
    }
    if (wish.field == EV_FIELD_MONTH)
        wish.max = 0;
    if (colon < text.len) {
        wish.max = 0;
        for (size_t i = colon + 1; i < text.len; i++) {
            if (text.data[i] < '0' || text.data[i] > '9' || wish.max > FACET_VALUES_MAX) {
                ev_fail(err, EV_EUSAGE, "\"%.*s\" is no number of values",
                        EV_FMT(ev_bytes_slice(text, colon + 1, text.len)));
                return fail_at(err, i, EV_EUSAGE);
            }
            wish.max = wish.max * 10 + (size_t)(text.data[i] - '0');
        }
    }
    *out = wish;
    return EV_OK;
}

enum ev_status ev_date_read(struct ev_bytes text, struct ev_day today, struct ev_day *first,
                            struct ev_day *last, struct ev_error *err)
{
    enum ev_status st = ev_when_range_read(text, today, first, last, err);

    if (st == EV_OK || st == EV_EMEM)
        return st;
    if (err != NULL)
        err->status = EV_EUSAGE;
    return EV_EUSAGE;
}
