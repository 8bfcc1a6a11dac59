#include "evsearch/query.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "event/when.h"
#include "index/token.h"
#include "searcher/query_lex.h"
#include "searcher/query_when.h"

EV_VEC(query_vec, struct ev_query *);
EV_VEC(problem_vec, struct ev_query_problem);

struct parser {
    struct ev_lexer lexer;
    struct ev_lex now;
    struct ev_arena *arena;
    struct ev_day today;
    struct problem_vec problems;
    enum ev_field field; /* of the group one is in */
    enum ev_relation relation;
    unsigned depth;
    size_t words;
    bool no_memory;
};

static struct ev_query *parse_or(struct parser *p);

static void advance(struct parser *p)
{
    p->now = ev_lex_next(&p->lexer);
}

static void problem(struct parser *p, size_t from, size_t past, bool dropped, const char *fmt, ...)
    __attribute__((format(printf, 5, 6)));

static void problem(struct parser *p, size_t from, size_t past, bool dropped, const char *fmt, ...)
{
    struct ev_query_problem *item;
    char text[256];
    va_list args;
    int len;

    if (p->problems.count == EV_QUERY_PROBLEMS_MAX)
        return;
    item = EV_VEC_ADD(&p->problems, p->arena);
    va_start(args, fmt);
    len = vsnprintf(text, sizeof text, fmt, args);
    va_end(args);
    if (item == NULL || len < 0) {
        p->no_memory = true;
        return;
    }
    *item = (struct ev_query_problem){ (uint32_t)from, (uint32_t)past, ev_bytes_of(text), dropped };
    item->message.len = ev_utf8_cut(item->message, sizeof text - 1);
    item->message = ev_arena_copy(p->arena, item->message);
    p->no_memory |= item->message.data == NULL;
}

static struct ev_query *node(struct parser *p, enum ev_query_kind kind, struct ev_bytes text,
                             size_t from, size_t past)
{
    struct ev_query *q = ev_arena_alloc(p->arena, sizeof *q);

    if (q == NULL) {
        p->no_memory = true;
        return NULL;
    }
    *q = (struct ev_query){ .kind = kind,
                            .field = p->field,
                            .text = text,
                            .from = (uint32_t)from,
                            .past = (uint32_t)past };
    return q;
}

static void add_child(struct parser *p, struct query_vec *list, struct ev_query *child)
{
    struct ev_query **slot;

    if (child == NULL)
        return;
    if ((slot = EV_VEC_ADD(list, p->arena)) == NULL)
        p->no_memory = true;
    else
        *slot = child;
}

/* One node over the children: none gives NULL, one itself. */
static struct ev_query *join(struct parser *p, enum ev_query_kind kind,
                             const struct query_vec *list)
{
    struct ev_query *q;

    if (list->count == 0)
        return NULL;
    if (list->count == 1)
        return list->items[0];
    q = node(p, kind, EV_NOTHING, list->items[0]->from, list->items[list->count - 1]->past);
    if (q == NULL)
        return NULL;
    q->children = list->items;
    q->children_count = list->count;
    return q;
}

/* Add a child, or its children if it is of the same kind: (a (b c)) is (a b c). */
static void add_flat(struct parser *p, struct query_vec *list, enum ev_query_kind kind,
                     struct ev_query *child)
{
    if (child == NULL || child->kind != kind) {
        add_child(p, list, child);
        return;
    }
    for (size_t i = 0; i < child->children_count; i++)
        add_child(p, list, child->children[i]);
}

/* ---- values ---- */

static bool has_words(struct parser *p, struct ev_bytes text)
{
    struct ev_tokens tokens = { NULL, 0, 0 };

    if (ev_tokenize(text, p->arena, &tokens, NULL) != EV_OK)
        p->no_memory = true;
    return tokens.count > 0;
}

/* "*" and "?" inside; a "?" at the end is how questions end, unless a pattern is there anyway. */
static bool is_pattern(struct ev_bytes text)
{
    for (size_t i = 0; i < text.len; i++)
        if (text.data[i] == '*' || (text.data[i] == '?' && i > 0 && i + 1 < text.len))
            return true;
    return false;
}

static struct ev_query *word_node(struct parser *p, struct ev_bytes text, size_t from, size_t past,
                                  bool quoted, bool fuzzy)
{
    enum ev_query_kind kind = quoted             ? EV_QUERY_PHRASE
                              : is_pattern(text) ? EV_QUERY_PATTERN
                              : fuzzy            ? EV_QUERY_FUZZY
                                                 : EV_QUERY_WORD;

    if (quoted && fuzzy)
        kind = EV_QUERY_FUZZY;
    if (!has_words(p, text)) /* punctuation alone, such as "&" or a lone "*" */
        return NULL;
    if (++p->words > EV_QUERY_WORDS_MAX) {
        if (p->words == EV_QUERY_WORDS_MAX + 1)
            problem(p, from, p->lexer.text.len, true, "more than %d words: the rest is left out",
                    EV_QUERY_WORDS_MAX);
        return NULL;
    }
    return node(p, kind, text, from, past);
}

static struct ev_query *range_node(struct parser *p, struct ev_bytes text, size_t from, size_t past)
{
    struct ev_query *q;
    struct ev_error err = EV_ERROR_INIT;
    struct ev_day first, last;
    enum ev_status st;

    if (ev_bytes_equal_nocase(text, EV_LIT("none")))
        return node(p, EV_QUERY_UNKNOWN, EV_NOTHING, from, past);
    st = ev_when_range_read(text, p->today, &first, &last, &err);
    if (st == EV_EMEM)
        p->no_memory = true;
    if (st != EV_OK) {
        problem(p, from, past, true, "%s", err.text[0] != '\0' ? err.text : "no date");
        return NULL;
    }
    q = node(p, EV_QUERY_RANGE, EV_NOTHING, from, past);
    if (q != NULL) {
        q->first = first;
        q->last = last;
        q->relation = p->relation;
    }
    return q;
}

static struct ev_query *value_node(struct parser *p, const struct ev_lex_part *part, size_t from,
                                   size_t past)
{
    const struct ev_field_def *def = ev_field(p->field);

    if (!part->quoted && ev_bytes_equal_nocase(part->text, EV_LIT("none")) && def->facet)
        return node(p, EV_QUERY_UNKNOWN, EV_NOTHING, from, past);
    if (def->kind == EV_EXACT)
        return node(p, !part->quoted && is_pattern(part->text) ? EV_QUERY_PATTERN : EV_QUERY_VALUE,
                    part->text, from, past);
    return word_node(p, part->text, from, past, part->quoted, part->fuzzy);
}

static bool is_range_field(enum ev_field field)
{
    return field == EV_FIELD_DATE || ev_field(field)->kind == EV_TIME;
}

/* The values behind a field, "a" or "a,b,c", between which is OR. */
static struct ev_query *parse_values(struct parser *p, const struct ev_lex *run)
{
    struct query_vec list = { 0 };
    struct ev_lex_part part;
    size_t at = 0;

    if (run->unclosed)
        problem(p, run->from, run->past, false, "the quotes are not closed");
    while (ev_lex_part_next(run->text, &at, &part)) {
        size_t from = run->from + part.from, past = run->from + part.past;

        add_child(p, &list,
                  is_range_field(p->field) ? range_node(p, part.text, from, past)
                                           : value_node(p, &part, from, past));
    }
    return join(p, EV_QUERY_OR, &list);
}

static struct ev_query *parse_group(struct parser *p, size_t from)
{
    struct ev_query *q;

    if (p->depth >= EV_QUERY_DEPTH_MAX) {
        problem(p, from, from + 1, true, "parentheses are nested too deep");
        advance(p);
        return NULL;
    }
    p->depth++;
    advance(p);
    q = parse_or(p);
    if (p->now.kind == EV_LEX_CLOSE)
        advance(p);
    else
        problem(p, from, from + 1, false, "\"(\" without \")\"");
    p->depth--;
    return q;
}

static void unknown_field(struct parser *p, const struct ev_lex *item)
{
    const char *near = ev_field_suggest(item->text);

    if (near != NULL)
        problem(p, item->from, item->past, false,
                "no field \"%.*s\" (did you mean %s?): searched as words", EV_FMT(item->text),
                near);
    else
        problem(p, item->from, item->past, false, "no field \"%.*s\": searched as words",
                EV_FMT(item->text));
}

static struct ev_query *parse_field(struct parser *p)
{
    struct ev_lex item = p->now, value;
    enum ev_field outer = p->field;
    enum ev_relation outer_relation = p->relation;
    struct ev_query *q;

    if (item.field == EV_FIELD_COUNT) {
        size_t past = ev_lex_rest(&p->lexer);

        unknown_field(p, &item);
        advance(p);
        p->field = EV_FIELD_TEXT;
        q = word_node(p, ev_bytes_slice(p->lexer.text, item.from, past), item.from, past, false,
                      false);
        p->field = outer;
        return q;
    }
    p->field = item.field;
    p->relation = item.relation;
    value = ev_lex_value(&p->lexer);
    if (value.kind == EV_LEX_OPEN) {
        q = parse_group(p, value.from);
    } else {
        q = parse_values(p, &value);
        advance(p);
    }
    p->field = outer;
    p->relation = outer_relation;
    return q;
}

/* ---- operators ---- */

/* Inside a group with a field a word or quoted run is a value of the field. */
static struct ev_query *parse_term(struct parser *p)
{
    struct ev_lex item = p->now;

    advance(p);
    if (p->field != EV_FIELD_TEXT) {
        item.text = ev_bytes_slice(p->lexer.text, item.from, item.past);
        return parse_values(p, &item);
    }
    if (item.unclosed)
        problem(p, item.from, item.past, false, "the quotes are not closed");
    return word_node(p, item.text, item.from, item.past, item.kind == EV_LEX_QUOTED, item.fuzzy);
}

static struct ev_query *parse_primary(struct parser *p)
{
    struct ev_lex item = p->now;

    switch (item.kind) {
    case EV_LEX_OPEN: return parse_group(p, item.from);
    case EV_LEX_FIELD: return parse_field(p);
    case EV_LEX_WORD:
    case EV_LEX_QUOTED: return parse_term(p);
    default: return NULL;
    }
}

static bool starts_operand(enum ev_lex_kind kind)
{
    return kind == EV_LEX_WORD || kind == EV_LEX_QUOTED || kind == EV_LEX_OPEN ||
           kind == EV_LEX_FIELD || kind == EV_LEX_NOT;
}

/* NOT binds to the one thing behind it; a second one takes the first back. */
static struct ev_query *parse_not(struct parser *p)
{
    struct ev_lex first = p->now;
    bool negated = false;
    struct ev_query *q, *not ;

    while (p->now.kind == EV_LEX_NOT) {
        negated = !negated;
        advance(p);
    }
    if (!starts_operand(p->now.kind)) {
        problem(p, first.from, first.past, true, "nothing behind \"%.*s\"",
                EV_FMT(ev_bytes_slice(p->lexer.text, first.from, first.past)));
        return NULL;
    }
    q = parse_primary(p);
    if (!negated || q == NULL)
        return q;
    if (q->kind == EV_QUERY_NOT)
        return q->children[0];
    not = node(p, EV_QUERY_NOT, EV_NOTHING, first.from, q->past);
    if (not != NULL && (not ->children = ev_arena_array(p->arena, 1, sizeof q)) != NULL) {
        not ->children[0] = q;
        not ->children_count = 1;
        return not ;
    }
    p->no_memory = true;
    return NULL;
}

static struct ev_query *parse_unary(struct parser *p)
{
    return p->now.kind == EV_LEX_NOT ? parse_not(p) : parse_primary(p);
}

static struct ev_query *flat_and(struct parser *p, const struct query_vec *parts)
{
    struct query_vec list = { 0 };

    for (size_t i = 0; i < parts->count; i++)
        add_flat(p, &list, EV_QUERY_AND, parts->items[i]);
    return join(p, EV_QUERY_AND, &list);
}

/* Single words can be near each other; of anything else the operator is taken as AND. */
static bool can_be_near(const struct query_vec *list)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i]->kind != EV_QUERY_WORD || list->items[i]->field != list->items[0]->field)
            return false;
    return true;
}

static struct ev_query *parse_near(struct parser *p)
{
    struct query_vec list = { 0 };
    struct ev_query *first = parse_unary(p), *q;
    struct ev_lex op = p->now;
    unsigned window = 0;

    if (op.kind != EV_LEX_NEAR)
        return first;
    add_child(p, &list, first);
    while (p->now.kind == EV_LEX_NEAR) {
        struct ev_lex near = p->now;

        window = near.window > window ? near.window : window;
        advance(p);
        if (!starts_operand(p->now.kind))
            problem(p, near.from, near.past, true, "NEAR stands between two words");
        else
            add_child(p, &list, parse_unary(p));
    }
    if (list.count < 2)
        return join(p, EV_QUERY_AND, &list);
    if (!can_be_near(&list)) {
        problem(p, op.from, op.past, false, "NEAR joins single words: taken as AND");
        return flat_and(p, &list);
    }
    q = join(p, EV_QUERY_NEAR, &list);
    if (q != NULL)
        q->window = window;
    return q;
}

static void misplaced(struct parser *p)
{
    problem(p, p->now.from, p->now.past, true, "%.*s stands between two parts",
            EV_FMT(ev_bytes_slice(p->lexer.text, p->now.from, p->now.past)));
    advance(p);
}

static struct ev_query *parse_and(struct parser *p)
{
    struct query_vec list = { 0 };
    struct ev_query *q;
    bool operand = false; /* something was read since the last operator */

    for (;;) {
        enum ev_lex_kind kind = p->now.kind;

        if (kind == EV_LEX_CLOSE && p->depth == 0) {
            problem(p, p->now.from, p->now.past, true, "\")\" without \"(\"");
            advance(p);
        } else if (kind == EV_LEX_END || kind == EV_LEX_CLOSE || kind == EV_LEX_OR) {
            break;
        } else if (kind == EV_LEX_NEAR) {
            misplaced(p);
        } else if (kind == EV_LEX_AND) {
            struct ev_lex op = p->now;

            advance(p);
            if (!operand || !starts_operand(p->now.kind))
                problem(p, op.from, op.past, true, "%.*s stands between two parts",
                        EV_FMT(ev_bytes_slice(p->lexer.text, op.from, op.past)));
        } else {
            operand = true;
            add_flat(p, &list, EV_QUERY_AND, parse_near(p));
        }
    }
    q = join(p, EV_QUERY_AND, &list);
    return q == NULL || p->no_memory
               ? q
               : ev_query_find_dates(q, p->lexer.text, p->arena, &p->no_memory);
}

static struct ev_query *parse_or(struct parser *p)
{
    struct query_vec list = { 0 };

    add_flat(p, &list, EV_QUERY_OR, parse_and(p));
    while (p->now.kind == EV_LEX_OR) {
        struct ev_lex op = p->now;

        advance(p);
        if (list.count == 0 || !(starts_operand(p->now.kind)))
            problem(p, op.from, op.past, true, "OR stands between two parts");
        add_flat(p, &list, EV_QUERY_OR, parse_and(p));
    }
    return join(p, EV_QUERY_OR, &list);
}

/* Clean text of one line: what was typed may come from anywhere. */
static struct ev_bytes clean_text(struct parser *p, struct ev_bytes text)
{
    struct ev_buf buf;
    struct ev_bytes clean;

    ev_buf_init(&buf, EV_BUF_MAX);
    ev_clean(ev_bytes_slice(text, 0, ev_utf8_cut(text, EV_QUERY_BYTES_MAX)), &buf);
    clean = ev_arena_copy(p->arena, ev_buf_bytes(&buf));
    p->no_memory |= buf.status == EV_EMEM || clean.data == NULL;
    ev_buf_clear(&buf);
    return clean;
}

static int by_place(const void *a, const void *b)
{
    const struct ev_query_problem *first = a, *second = b;

    if (first->from != second->from)
        return first->from < second->from ? -1 : 1;
    return (first->past > second->past) - (first->past < second->past);
}

enum ev_status ev_query_parse(struct ev_bytes text, struct ev_day today, struct ev_arena *arena,
                              struct ev_query_tree *out, struct ev_error *err)
{
    struct parser p = { .arena = arena, .today = today, .field = EV_FIELD_TEXT };
    struct ev_query *root = NULL;

    p.lexer.text = clean_text(&p, text);
    if (!p.no_memory) {
        if (text.len > EV_QUERY_BYTES_MAX)
            problem(&p, p.lexer.text.len, p.lexer.text.len, true,
                    "longer than %d bytes: the rest is left out", EV_QUERY_BYTES_MAX);
        advance(&p);
        root = parse_or(&p);
    }
    if (root == NULL && !p.no_memory)
        root = node(&p, EV_QUERY_ALL, EV_NOTHING, 0, 0);
    if (p.no_memory)
        return ev_fail(err, EV_EMEM, "out of memory");
    if (p.problems.count > 1)
        qsort(p.problems.items, p.problems.count, sizeof *p.problems.items, by_place);
    *out = (struct ev_query_tree){ p.lexer.text, root, p.problems.items, p.problems.count };
    return EV_OK;
}
