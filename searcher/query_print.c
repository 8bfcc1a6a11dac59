#include "evsearch/query.h"

#include <string.h>

static void print_node(const struct ev_query *q, struct ev_buf *out);

static void print_field(const struct ev_query *q, struct ev_buf *out)
{
    if (q->field == EV_FIELD_TEXT)
        return;
    ev_buf_add_str(out, q->relation == EV_WITHIN ? "within" : ev_field(q->field)->name);
    ev_buf_add_char(out, ':');
}

static void print_quoted(struct ev_bytes text, struct ev_buf *out)
{
    ev_buf_add_char(out, '"');
    ev_buf_add_bytes(out, text);
    ev_buf_add_char(out, '"');
}

static void print_days(const struct ev_query *q, struct ev_buf *out)
{
    if (q->first.year != 0)
        ev_day_print(q->first, out);
    ev_buf_add_str(out, "..");
    if (q->last.year != 0)
        ev_day_print(q->last, out);
}

static void print_children(const struct ev_query *q, const char *between, struct ev_buf *out)
{
    ev_buf_add_char(out, '(');
    for (size_t i = 0; i < q->children_count; i++) {
        if (i > 0)
            ev_buf_add_str(out, between);
        print_node(q->children[i], out);
    }
    ev_buf_add_char(out, ')');
}

static void print_near(const struct ev_query *q, struct ev_buf *out)
{
    char between[16];
    struct ev_buf op;

    ev_buf_init(&op, sizeof between);
    ev_buf_add_fmt(&op, " NEAR/%u ", q->window);
    print_children(q, op.data == NULL ? " NEAR " : op.data, out);
    ev_buf_clear(&op);
}

static void print_node(const struct ev_query *q, struct ev_buf *out)
{
    switch (q->kind) {
    case EV_QUERY_AND:
    case EV_QUERY_WHEN: print_children(q, " ", out); return;
    case EV_QUERY_OR: print_children(q, " OR ", out); return;
    case EV_QUERY_NEAR: print_near(q, out); return;
    case EV_QUERY_ALL: return;
    case EV_QUERY_NOT:
        ev_buf_add_str(out, "NOT ");
        print_node(q->children[0], out);
        return;
    default: break;
    }
    print_field(q, out);
    switch (q->kind) {
    case EV_QUERY_PHRASE:
    case EV_QUERY_VALUE: print_quoted(q->text, out); break;
    case EV_QUERY_UNKNOWN: ev_buf_add_str(out, "none"); break;
    case EV_QUERY_RANGE: print_days(q, out); break;
    case EV_QUERY_FUZZY:
        print_quoted(q->text, out);
        ev_buf_add_char(out, '~');
        break;
    default: ev_buf_add_bytes(out, q->text); break;
    }
}

void ev_query_print(const struct ev_query *query, struct ev_buf *out)
{
    print_node(query, out);
}

/* ---- in words ---- */

static void explain_node(const struct ev_query *q, bool inside, struct ev_buf *out);

static void explain_days(const struct ev_query *q, struct ev_buf *out)
{
    if (q->first.year != 0 && q->last.year != 0 && ev_day_compare(q->first, q->last) == 0) {
        ev_buf_add_str(out, "on ");
        ev_day_print(q->first, out);
        return;
    }
    if (q->first.year != 0) {
        ev_buf_add_str(out, "from ");
        ev_day_print(q->first, out);
    }
    if (q->last.year != 0) {
        ev_buf_add_str(out, q->first.year != 0 ? " to " : "up to ");
        ev_day_print(q->last, out);
    }
}

static void explain_range(const struct ev_query *q, struct ev_buf *out)
{
    if (q->relation == EV_OVERLAPS)
        ev_buf_add_str(out, "taking place ");
    else if (q->relation == EV_WITHIN)
        ev_buf_add_str(out, "beginning and ending ");
    else
        ev_buf_add_fmt(out, "%s ", ev_field(q->field)->name);
    explain_days(q, out);
}

static void explain_list(const struct ev_query *q, const char *between, bool inside,
                         struct ev_buf *out)
{
    if (inside)
        ev_buf_add_char(out, '(');
    for (size_t i = 0; i < q->children_count; i++) {
        if (i > 0)
            ev_buf_add_str(out, between);
        explain_node(q->children[i], true, out);
    }
    if (inside)
        ev_buf_add_char(out, ')');
}

static void explain_when(const struct ev_query *q, struct ev_buf *out)
{
    ev_buf_add_str(out, "(taking place ");
    explain_days(q, out);
    ev_buf_add_str(out, ", or the words ");
    for (size_t i = 0; i < q->children_count; i++) {
        if (i > 0)
            ev_buf_add_char(out, ' ');
        ev_buf_add_bytes(out, q->children[i]->text);
    }
    ev_buf_add_char(out, ')');
}

static void explain_leaf(const struct ev_query *q, struct ev_buf *out)
{
    switch (q->kind) {
    case EV_QUERY_PHRASE:
        ev_buf_add_str(out, "the phrase ");
        print_quoted(q->text, out);
        break;
    case EV_QUERY_PATTERN:
        ev_buf_add_str(out, "words like ");
        ev_buf_add_bytes(out, q->text);
        break;
    case EV_QUERY_FUZZY:
        ev_buf_add_str(out, "words near to ");
        print_quoted(q->text, out);
        break;
    default: ev_buf_add_bytes(out, q->text); break;
    }
    if (q->field != EV_FIELD_TEXT && q->kind != EV_QUERY_VALUE)
        ev_buf_add_fmt(out, " in %s", ev_field(q->field)->name);
}

static void explain_node(const struct ev_query *q, bool inside, struct ev_buf *out)
{
    switch (q->kind) {
    case EV_QUERY_ALL: ev_buf_add_str(out, "all events"); break;
    case EV_QUERY_AND: explain_list(q, " and ", inside, out); break;
    case EV_QUERY_OR: explain_list(q, " or ", inside, out); break;
    case EV_QUERY_NEAR:
        explain_list(q, " near ", true, out);
        ev_buf_add_fmt(out, " within %u words", q->window);
        break;
    case EV_QUERY_NOT:
        ev_buf_add_str(out, "not ");
        explain_node(q->children[0], true, out);
        break;
    case EV_QUERY_WHEN: explain_when(q, out); break;
    case EV_QUERY_RANGE: explain_range(q, out); break;
    case EV_QUERY_UNKNOWN: ev_buf_add_fmt(out, "without a %s", ev_field(q->field)->name); break;
    case EV_QUERY_VALUE:
        ev_buf_add_fmt(out, "%s is ", ev_field(q->field)->name);
        explain_leaf(q, out);
        break;
    default: explain_leaf(q, out); break;
    }
}

void ev_query_explain(const struct ev_query *query, struct ev_buf *out)
{
    explain_node(query, false, out);
}
