#include "searcher/plan.h"

#include "base/utf8.h"
#include "index/terms.h"
#include "searcher/words.h"

/* Weights of the whole query against those of its words; chosen by measurement. */
static const struct {
    double light, initial, pair, when, when_words, event;
    unsigned pair_window;
} weights = { 0.05, 0.5, 0.5, 6.0, 0.4, 1.0, 4 };

enum { LANGUAGES_MAX = 40 };

static const xpc_query *plan_node(struct ev_planner *planner, const struct ev_query *q);

/* Whether the code is there already. */
static bool has_code(const struct ev_planner *planner, const char *code)
{
    for (size_t i = 0; i < planner->codes_count; i++)
        if (planner->codes[i] == code)
            return true;
    return false;
}

static void add_code(struct ev_planner *planner, struct ev_bytes language)
{
    const char *code = ev_stem_code(language);

    if (code != NULL && planner->codes_count < LANGUAGES_MAX && !has_code(planner, code))
        planner->codes[planner->codes_count++] = code;
}

enum ev_status ev_planner_init(struct ev_planner *planner, const xpc_db *db, struct ev_arena *arena,
                               struct ev_error *err)
{
    xpc_list *languages = NULL;
    xpc_error why = XPC_ERROR_INIT;
    struct ev_buf prefix;

    *planner = (struct ev_planner){ .db = db, .arena = arena, .err = err };
    planner->codes = ev_arena_array(arena, LANGUAGES_MAX, sizeof *planner->codes);
    if (planner->codes == NULL) {
        ev_plan_no_memory(planner);
        return planner->status;
    }
    add_code(planner, EV_NOTHING); /* events whose language is not known */
    ev_buf_init(&prefix, EV_BUF_MAX);
    ev_term_value(EV_FIELD_LANGUAGE, EV_NOTHING, &prefix);
    if (xpc_db_terms(db, (xpc_bytes){ prefix.data, prefix.len }, (xpc_bytes){ NULL, 0 },
                     LANGUAGES_MAX, &languages, &why) != XPC_OK)
        ev_plan_fail(planner, &why);
    for (size_t i = 0; languages != NULL && i < languages->n; i++)
        add_code(planner, (struct ev_bytes){ languages->v[i].text.p + prefix.len,
                                             languages->v[i].text.n - prefix.len });
    xpc_list_free(&languages);
    ev_buf_clear(&prefix);
    return planner->status;
}

void ev_planner_clear(struct ev_planner *planner)
{
    for (size_t i = 0; i < planner->made.count; i++)
        xpc_query_free(&planner->made.items[i]);
    planner->made.count = 0;
    ev_stemmers_clear(&planner->stemmers);
}

/* ---- leaves ---- */

static struct ev_bytes value_term(struct ev_planner *planner, enum ev_field field,
                                  struct ev_bytes value)
{
    struct ev_buf term;
    struct ev_bytes kept;

    ev_buf_init(&term, EV_BUF_MAX);
    ev_term_value(field, value, &term);
    kept = ev_arena_copy(planner->arena, ev_buf_bytes(&term));
    if (term.status != EV_OK || kept.data == NULL)
        ev_plan_no_memory(planner);
    ev_buf_clear(&term);
    return kept;
}

/* Ids may be given by their beginning, with or without "ev:". */
static const xpc_query *plan_id(struct ev_planner *planner, struct ev_bytes id)
{
    if (ev_bytes_starts(id, EV_LIT("ev:")))
        id = ev_bytes_slice(id, 3, id.len);
    if (id.len < EV_ID_LEN) {
        struct ev_buf pattern;
        const xpc_query *query;

        ev_buf_init(&pattern, EV_BUF_MAX);
        ev_buf_add_bytes(&pattern, id);
        ev_buf_add_char(&pattern, '*');
        query = ev_plan_pattern(planner, ev_buf_bytes(&pattern), EV_FIELD_ID);
        ev_buf_clear(&pattern);
        return query;
    }
    return ev_xq_term(planner, value_term(planner, EV_FIELD_ID, id));
}

static const xpc_query *plan_value(struct ev_planner *planner, enum ev_field field,
                                   struct ev_bytes value)
{
    if (field == EV_FIELD_ID)
        return plan_id(planner, value);
    return ev_xq_term(planner, value_term(planner, field, value));
}

static bool is_shouted(struct ev_bytes text)
{
    for (size_t i = 0; i < text.len; i++)
        if (text.data[i] < 'A' || text.data[i] > 'Z')
            return false;
    return text.len > 1;
}

/* A plain word that need not be found: an article, "event"; "IT" in capitals is none. */
static bool is_light(struct ev_planner *planner, const struct ev_query *q)
{
    struct ev_tokens tokens;

    if (q->kind != EV_QUERY_WORD || q->field != EV_FIELD_TEXT || is_shouted(q->text))
        return false;
    if (ev_tokenize(q->text, planner->arena, &tokens, planner->err) != EV_OK) {
        ev_plan_no_memory(planner);
        return false;
    }
    return tokens.count == 1 && ev_word_is_light(tokens.items[0].folded);
}

/* The initial of a name in plain words: pages may have the whole name. */
static bool is_initial(const struct ev_query *q)
{
    return q->kind == EV_QUERY_WORD && q->field == EV_FIELD_TEXT && ev_is_initial(q->text);
}

/* ---- joins ---- */

static const xpc_query **list_of(struct ev_planner *planner, size_t count)
{
    const xpc_query **list = ev_arena_array(planner->arena, count, sizeof *list);

    if (list == NULL)
        ev_plan_no_memory(planner);
    return list;
}

/* Two words that stand near each other weigh a little more; NULL: they cannot. */
static const xpc_query *plan_pair(struct ev_planner *planner, const struct ev_query *a,
                                  const struct ev_query *b)
{
    const struct ev_query *const both[] = { a, b };
    struct ev_bytes terms[2];

    for (int i = 0; i < 2; i++) {
        struct ev_tokens tokens;
        struct ev_word_terms forms;

        if (both[i]->kind != EV_QUERY_WORD || both[i]->field != EV_FIELD_TEXT ||
            ev_tokenize(both[i]->text, planner->arena, &tokens, NULL) != EV_OK ||
            tokens.count != 1 || tokens.items[0].kind != EV_TOKEN_WORD)
            return NULL;
        if (ev_word_terms(&tokens.items[0], "", NULL, 0, &planner->stemmers, planner->arena, &forms,
                          NULL) != EV_OK)
            return NULL;
        terms[i] = forms.folded;
    }
    return ev_xq_scale(planner, ev_xq_terms(planner, XPC_OP_PHRASE, terms, 2, weights.pair_window),
                       weights.pair);
}

struct and_parts {
    const xpc_query **must, **may, **not ;
    size_t must_count, may_count, not_count;
};

/* What must not match is always read strictly: to leave out events that have only some of
 * it would leave out more than was asked for. */
static const xpc_query *plan_unwanted(struct ev_planner *planner, const struct ev_query *q)
{
    const bool any = planner->any;
    const xpc_query *query;

    planner->any = false;
    query = plan_node(planner, q);
    planner->any = any;
    return query;
}

static void sort_child(struct ev_planner *planner, const struct ev_query *child,
                       struct and_parts *parts)
{
    if (child->kind == EV_QUERY_NOT)
        parts->not [parts->not_count++] = plan_unwanted(planner, child->children[0]);
    else if (is_initial(child))
        parts->may[parts->may_count++] =
            ev_xq_scale(planner, ev_plan_initial(planner, child->text), weights.initial);
    else if (is_light(planner, child))
        parts->may[parts->may_count++] =
            ev_xq_scale(planner, plan_node(planner, child), weights.light);
    else
        parts->must[parts->must_count++] = plan_node(planner, child);
}

/* Whether a child may be missing when any of the words will do.  Behind full matches what
 * stands in quotes is not let go: it was asked for in this very form. */
static bool is_word_like(const struct ev_planner *planner, const struct ev_query *q)
{
    if (planner->strict_phrases && (q->kind == EV_QUERY_PHRASE || q->kind == EV_QUERY_NEAR))
        return false;
    return q->field == EV_FIELD_TEXT || q->kind == EV_QUERY_WHEN;
}

/* The must part: all of them, or, when any will do, one of the words and all the rest. */
static const xpc_query *join_must(struct ev_planner *planner, const struct ev_query *q,
                                  const struct and_parts *parts)
{
    const xpc_query **words = list_of(planner, q->children_count);
    const xpc_query **rest = list_of(planner, q->children_count + 1);
    size_t words_count = 0, rest_count = 0, at = 0;

    if (!planner->any)
        return ev_xq_join(planner, XPC_OP_AND, parts->must, parts->must_count, 0);
    if (words == NULL || rest == NULL)
        return NULL;
    for (size_t i = 0; i < q->children_count; i++) {
        const struct ev_query *child = q->children[i];

        if (child->kind == EV_QUERY_NOT || is_initial(child) || is_light(planner, child))
            continue;
        if (is_word_like(planner, child))
            words[words_count++] = parts->must[at++];
        else
            rest[rest_count++] = parts->must[at++];
    }
    if (words_count > 0)
        rest[rest_count++] = ev_xq_join(planner, XPC_OP_OR, words, words_count, 0);
    return ev_xq_join(planner, XPC_OP_AND, rest, rest_count, 0);
}

static const xpc_query *plan_and(struct ev_planner *planner, const struct ev_query *q)
{
    size_t n = q->children_count;
    struct and_parts parts = { .must = list_of(planner, n),
                               .may = list_of(planner, 2 * n),
                               .not = list_of(planner, n) };
    const xpc_query *query;

    if (planner->status != EV_OK)
        return NULL;
    for (size_t i = 0; i < n; i++)
        sort_child(planner, q->children[i], &parts);
    if (parts.must_count == 0 && parts.may_count > 0) { /* "the who": then they are all there is */
        query = ev_xq_join(planner, planner->any ? XPC_OP_OR : XPC_OP_AND, parts.may,
                           parts.may_count, 0);
        parts.may_count = 0;
    } else if (parts.must_count == 0) {
        query = ev_xq_all(planner);
    } else {
        query = join_must(planner, q, &parts);
    }
    for (size_t i = 0; i + 1 < n; i++) {
        const xpc_query *pair = plan_pair(planner, q->children[i], q->children[i + 1]);

        if (pair != NULL)
            parts.may[parts.may_count++] = pair;
    }
    if (parts.may_count > 0)
        query = ev_xq_two(planner, XPC_OP_AND_MAYBE, query,
                          ev_xq_join(planner, XPC_OP_OR, parts.may, parts.may_count, 0));
    if (parts.not_count > 0)
        query = ev_xq_two(planner, XPC_OP_AND_NOT, query,
                          ev_xq_join(planner, XPC_OP_OR, parts.not, parts.not_count, 0));
    return query;
}

static const xpc_query *plan_children(struct ev_planner *planner, const struct ev_query *q,
                                      xpc_op op)
{
    const xpc_query **list = list_of(planner, q->children_count);

    if (list == NULL)
        return NULL;
    for (size_t i = 0; i < q->children_count; i++)
        list[i] = plan_node(planner, q->children[i]);
    return ev_xq_join(planner, op, list, q->children_count, 0);
}

/* Words near each other: each by its first form, as Xapian's NEAR wants plain terms. */
static const xpc_query *plan_near(struct ev_planner *planner, const struct ev_query *q)
{
    struct ev_bytes *terms = ev_arena_array(planner->arena, q->children_count, sizeof *terms);

    if (terms == NULL) {
        ev_plan_no_memory(planner);
        return NULL;
    }
    for (size_t i = 0; i < q->children_count; i++) {
        const struct ev_query *child = q->children[i];
        const char *prefix = ev_field(child->field)->prefix;
        struct ev_tokens tokens;
        struct ev_word_terms forms;

        if (ev_tokenize(child->text, planner->arena, &tokens, planner->err) != EV_OK ||
            tokens.count == 0 ||
            ev_word_terms(
                &tokens.items[tokens.items[0].kind == EV_TOKEN_JOINED && tokens.count > 1], prefix,
                NULL, 0, &planner->stemmers, planner->arena, &forms, planner->err) != EV_OK) {
            ev_plan_no_memory(planner);
            return NULL;
        }
        terms[i] = forms.folded;
    }
    return ev_xq_terms(planner, XPC_OP_NEAR, terms, q->children_count,
                       q->window + (unsigned)q->children_count - 1);
}

/* Events that take place then come first; events that say so follow. */
static const xpc_query *plan_when(struct ev_planner *planner, const struct ev_query *q)
{
    const xpc_query *then = ev_plan_range(planner, EV_FIELD_DATE, EV_OVERLAPS, q->first, q->last);
    const xpc_query *words = plan_children(planner, q, XPC_OP_AND);

    return ev_xq_two(planner, XPC_OP_OR,
                     ev_xq_two(planner, XPC_OP_FILTER, ev_xq_weight(planner, weights.when), then),
                     ev_xq_scale(planner, words, weights.when_words));
}

static const xpc_query *plan_node(struct ev_planner *planner, const struct ev_query *q)
{
    if (planner->status != EV_OK)
        return NULL;
    switch (q->kind) {
    case EV_QUERY_ALL: return ev_xq_all(planner);
    case EV_QUERY_WORD: return ev_plan_words(planner, q->text, q->field);
    case EV_QUERY_PHRASE: return ev_plan_phrase(planner, q->text, q->field);
    case EV_QUERY_PATTERN: return ev_plan_pattern(planner, q->text, q->field);
    case EV_QUERY_FUZZY: return ev_plan_fuzzy(planner, q->text, q->field);
    case EV_QUERY_VALUE: return plan_value(planner, q->field, q->text);
    case EV_QUERY_UNKNOWN:
        return ev_xq_without_value(planner, q->field == EV_FIELD_DATE ? EV_FIELD_START : q->field);
    case EV_QUERY_RANGE: return ev_plan_range(planner, q->field, q->relation, q->first, q->last);
    case EV_QUERY_WHEN: return plan_when(planner, q);
    case EV_QUERY_AND: return plan_and(planner, q);
    case EV_QUERY_OR: return plan_children(planner, q, XPC_OP_OR);
    case EV_QUERY_NEAR: return plan_near(planner, q);
    case EV_QUERY_NOT: return ev_xq_not(planner, plan_unwanted(planner, q->children[0]));
    }
    return NULL;
}

/* An archive of events: one comes before the news or call that speaks of it. */
const xpc_query *ev_plan_tree(struct ev_planner *planner, const struct ev_query *root)
{
    const xpc_query *query = plan_node(planner, root);
    const xpc_query *events = plan_value(planner, EV_FIELD_KIND, EV_LIT("event"));

    return ev_xq_two(
        planner, XPC_OP_AND_MAYBE, query,
        ev_xq_two(planner, XPC_OP_FILTER, ev_xq_weight(planner, weights.event), events));
}

/* Above every score that words can give (EV_QUERY_WORDS_MAX of them); a power of two, so
 * that it can be taken off again. */
const double ev_plan_tier = 1048576.0;

const xpc_query *ev_plan_tiers(struct ev_planner *planner, const xpc_query *full,
                               const xpc_query *some)
{
    return ev_xq_two(planner, XPC_OP_AND_MAYBE, some,
                     ev_xq_two(planner, XPC_OP_FILTER, ev_xq_weight(planner, ev_plan_tier), full));
}

/* ---- filters ---- */

/* A whole value; where the archive has none such, the words of the value in the field. */
static const xpc_query *plan_choice(struct ev_planner *planner, const struct ev_filter *filter,
                                    struct ev_bytes value)
{
    const struct ev_field_def *def = ev_field(filter->field);

    if (filter->field == EV_FIELD_ID)
        return plan_id(planner, value);
    if (def->kind == EV_TEXT)
        return ev_plan_words(planner, value, filter->field);
    if (def->kind == EV_NAME) {
        struct ev_bytes term = value_term(planner, filter->field, value);

        if (ev_plan_termfreq(planner, term) == 0) {
            ev_plan_note(planner, "no %s is called just \"%.*s\": taken as words of the name",
                         def->name, EV_FMT(value));
            return ev_plan_phrase(planner, value, filter->field);
        }
        return ev_xq_term(planner, term);
    }
    return ev_xq_term(planner, value_term(planner, filter->field, value));
}

static bool is_none(struct ev_bytes value, enum ev_field field)
{
    return ev_field(field)->facet && ev_bytes_equal_nocase(value, EV_LIT("none"));
}

static const xpc_query *plan_filter(struct ev_planner *planner, const struct ev_filter *filter)
{
    const xpc_query **list = list_of(planner, filter->values_count);
    const xpc_query *query;

    if (list == NULL)
        return NULL;
    for (size_t i = 0; i < filter->values_count; i++)
        list[i] = is_none(filter->values[i], filter->field)
                      ? ev_xq_without_value(planner, filter->field)
                      : plan_choice(planner, filter, filter->values[i]);
    query = ev_xq_join(planner, XPC_OP_OR, list, filter->values_count, 0);
    return filter->negated ? ev_xq_not(planner, query) : query;
}

const xpc_query *ev_plan_filters(struct ev_planner *planner, const struct ev_request *request,
                                 enum ev_field without)
{
    const xpc_query **list = list_of(planner, request->filters_count + 1);
    size_t count = 0;

    if (list == NULL)
        return NULL;
    for (size_t i = 0; i < request->filters_count; i++)
        if (request->filters[i].field != without || request->filters[i].negated)
            list[count++] = plan_filter(planner, &request->filters[i]);
    if (request->first.year != 0 || request->last.year != 0)
        list[count++] =
            ev_plan_range(planner, EV_FIELD_DATE, EV_OVERLAPS, request->first, request->last);
    return count == 0 ? NULL : ev_xq_join(planner, XPC_OP_AND, list, count, 0);
}

const xpc_query *ev_plan_restrict(struct ev_planner *planner, const xpc_query *query,
                                  const xpc_query *filter)
{
    if (query == NULL)
        query = ev_xq_all(planner);
    return filter == NULL ? query : ev_xq_two(planner, XPC_OP_FILTER, query, filter);
}

/* ---- words the archive does not have ---- */

static bool is_known(struct ev_planner *planner, const struct ev_token *token)
{
    struct ev_word_terms terms;

    if (ev_word_terms(token, "", planner->codes, planner->codes_count, &planner->stemmers,
                      planner->arena, &terms, planner->err) != EV_OK) {
        ev_plan_no_memory(planner);
        return true;
    }
    if (ev_plan_termfreq(planner, terms.folded) > 0)
        return true;
    for (size_t i = 0; i < terms.stems_count; i++)
        if (ev_plan_termfreq(planner, terms.stems[i]) > 0)
            return true;
    return false;
}

static size_t replace_word(struct ev_planner *planner, const struct ev_query *q)
{
    struct ev_tokens tokens;
    struct ev_replacement *replacement;

    if (ev_tokenize(q->text, planner->arena, &tokens, planner->err) != EV_OK) {
        ev_plan_no_memory(planner);
        return 0;
    }
    if (tokens.count != 1 || is_known(planner, &tokens.items[0]))
        return 0;
    if ((replacement = EV_VEC_ADD(&planner->replacements, planner->arena)) == NULL) {
        ev_plan_no_memory(planner);
        return 0;
    }
    replacement->word = tokens.items[0].folded;
    replacement->near = ev_plan_near_word(planner, tokens.items[0].folded);
    return replacement->near.len > 0;
}

size_t ev_plan_find_replacements(struct ev_planner *planner, const struct ev_query *q)
{
    size_t found = 0;

    if (planner->status != EV_OK || q->kind == EV_QUERY_NOT)
        return 0;
    if (q->kind == EV_QUERY_WORD && q->field == EV_FIELD_TEXT)
        return replace_word(planner, q);
    for (size_t i = 0; i < q->children_count; i++)
        found += ev_plan_find_replacements(planner, q->children[i]);
    return found;
}
