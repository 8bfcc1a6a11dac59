/* Words of a query as Xapian queries: chunks, stems, accents, title. */
#include "searcher/plan.h"

#include "index/terms.h"

/* Parts of a word's weight beside that of its stem anywhere in the event; chosen by
 * measurement on judged queries. */
static const struct {
    double title, names, place, exact_form, accents;
} weights = { 0.7, 0.7, 0.4, 0.3, 0.3 };

/* Fields whose words name the event's own people, organisers, places and topics. */
static const enum ev_field name_fields[] = { EV_FIELD_TAG, EV_FIELD_PERSON, EV_FIELD_ORGANISER,
                                             EV_FIELD_PLACE };
enum { NAME_FIELDS = sizeof name_fields / sizeof name_fields[0] };

static const char *prefix_of(enum ev_field field)
{
    const char *prefix = ev_field(field)->prefix;

    return prefix == NULL ? "" : prefix;
}

/* The near word that stands for a word the archive does not have; else the word. */
static struct ev_token replaced(const struct ev_planner *planner, const struct ev_token *token)
{
    struct ev_token other = *token;

    for (size_t i = 0; i < planner->replacements.count; i++) {
        const struct ev_replacement *r = &planner->replacements.items[i];

        if (r->near.len > 0 && ev_bytes_equal(r->word, token->folded))
            other.folded = other.lower = r->near;
    }
    return other;
}

/* All forms of the token under prefix as if they were one word. */
static const xpc_query *forms(struct ev_planner *planner, const struct ev_token *token,
                              const char *prefix, struct ev_word_terms *terms)
{
    struct ev_bytes *list;
    enum ev_status st = ev_word_terms(token, prefix, planner->codes, planner->codes_count,
                                      &planner->stemmers, planner->arena, terms, planner->err);

    if (planner->status == EV_OK)
        planner->status = st;
    if (planner->status != EV_OK)
        return NULL;
    list = ev_arena_array(planner->arena, terms->stems_count + 1, sizeof *list);
    if (list == NULL) {
        ev_plan_no_memory(planner);
        return NULL;
    }
    list[0] = terms->folded;
    for (size_t i = 0; i < terms->stems_count; i++)
        list[i + 1] = terms->stems[i];
    return ev_xq_terms(planner, XPC_OP_SYNONYM, list, terms->stems_count + 1, 0);
}

struct ev_bytes ev_plan_term(struct ev_planner *planner, enum ev_field field,
                             const struct ev_token *token)
{
    struct ev_word_terms terms = { .folded = EV_NOTHING };
    enum ev_status st = ev_word_terms(token, prefix_of(field), NULL, 0, &planner->stemmers,
                                      planner->arena, &terms, planner->err);

    if (planner->status == EV_OK)
        planner->status = st;
    return terms.folded;
}

/* The word as part of a name, in the form that was typed: names have no stems. */
static const xpc_query *in_names(struct ev_planner *planner, const struct ev_token *token)
{
    struct ev_bytes terms[NAME_FIELDS];

    for (size_t i = 0; i < NAME_FIELDS; i++)
        terms[i] = ev_plan_term(planner, name_fields[i], token);
    return ev_xq_terms(planner, XPC_OP_SYNONYM, terms, NAME_FIELDS, 0);
}

/* One word: found by its stem, better when the form is the same, better in the title, and
 * where it names the place. */
static const xpc_query *plan_token(struct ev_planner *planner, const struct ev_token *as_typed,
                                   enum ev_field field)
{
    struct ev_token token = replaced(planner, as_typed);
    struct ev_word_terms terms, title;
    const xpc_query *list[6];
    size_t count = 0;

    list[count++] = forms(planner, &token, prefix_of(field), &terms);
    if (planner->status != EV_OK)
        return NULL;
    if (terms.stems_count > 0)
        list[count++] = ev_xq_scale(planner, ev_xq_term(planner, terms.folded), weights.exact_form);
    if (terms.exact.len > 0)
        list[count++] = ev_xq_scale(planner, ev_xq_term(planner, terms.exact), weights.accents);
    if (field == EV_FIELD_TEXT) {
        list[count++] = ev_xq_scale(
            planner, forms(planner, &token, prefix_of(EV_FIELD_TITLE), &title), weights.title);
        list[count++] = ev_xq_scale(planner, in_names(planner, &token), weights.names);
        list[count++] =
            ev_xq_scale(planner, ev_xq_term(planner, ev_plan_term(planner, EV_FIELD_PLACE, &token)),
                        weights.place);
    }
    return ev_xq_join(planner, XPC_OP_OR, list, count, 0);
}

/* The tokens that take a position each, in order; *count of them. */
static struct ev_bytes *in_order(struct ev_planner *planner, const struct ev_token *tokens,
                                 size_t tokens_count, enum ev_field field, size_t *count)
{
    struct ev_bytes *terms = ev_arena_array(planner->arena, tokens_count, sizeof *terms);

    *count = 0;
    if (terms == NULL) {
        ev_plan_no_memory(planner);
        return NULL;
    }
    for (size_t i = 0; i < tokens_count; i++)
        if (tokens[i].kind == EV_TOKEN_WORD || tokens[i].kind == EV_TOKEN_PAIR)
            terms[(*count)++] = ev_plan_term(planner, field, &tokens[i]);
    return terms;
}

/* "C++": what stands behind the letter is part of the name. */
static bool is_sign_word(const struct ev_token *token)
{
    return token->kind == EV_TOKEN_JOINED &&
           (ev_bytes_ends(token->folded, EV_LIT("+")) || ev_bytes_ends(token->folded, EV_LIT("#")));
}

/* The words of a chunk one must find: all but elided articles. */
static const xpc_query *strong_words(struct ev_planner *planner, const struct ev_token *tokens,
                                     size_t count, enum ev_field field, size_t *strong)
{
    const xpc_query **list = ev_arena_array(planner->arena, count, sizeof *list);

    *strong = 0;
    if (list == NULL) {
        ev_plan_no_memory(planner);
        return NULL;
    }
    for (size_t i = 0; i < count; i++)
        if (tokens[i].kind == EV_TOKEN_WORD && !tokens[i].weak)
            list[(*strong)++] = plan_token(planner, &tokens[i], field);
    return *strong == 0 ? NULL : ev_xq_join(planner, XPC_OP_AND, list, *strong, 0);
}

/* Several words written as one: as a phrase, joined, or without the article. */
static const xpc_query *plan_chunk(struct ev_planner *planner, const struct ev_token *tokens,
                                   size_t count, enum ev_field field)
{
    const xpc_query *ways[3];
    size_t ways_count = 0, words, strong, weak = 0;
    struct ev_bytes *terms;
    const xpc_query *strong_query;

    if (count == 1 || is_sign_word(&tokens[0]))
        return plan_token(planner, &tokens[0], field);
    terms = in_order(planner, tokens, count, field, &words);
    if (terms == NULL)
        return NULL;
    for (size_t i = 0; i < count; i++)
        weak += tokens[i].weak;
    if (tokens[0].kind == EV_TOKEN_JOINED)
        ways[ways_count++] = plan_token(planner, &tokens[0], field);
    if (words > 1)
        ways[ways_count++] = ev_xq_terms(planner, XPC_OP_PHRASE, terms, words, (unsigned)words);
    else if (tokens[0].kind == EV_TOKEN_SINGLE || tokens[0].kind == EV_TOKEN_PAIR)
        ways[ways_count++] = ev_xq_terms(planner, XPC_OP_OR, terms, words, 0);
    if (weak > 0 || (words == 1 && tokens[0].kind == EV_TOKEN_JOINED)) {
        strong_query = strong_words(planner, tokens, count, field, &strong);
        if (strong_query != NULL)
            ways[ways_count++] = strong_query;
    }
    return ev_xq_join(planner, XPC_OP_OR, ways, ways_count, 0);
}

static bool tokenize(struct ev_planner *planner, struct ev_bytes text, struct ev_tokens *tokens)
{
    if (planner->status == EV_OK)
        planner->status = ev_tokenize(text, planner->arena, tokens, planner->err);
    return planner->status == EV_OK;
}

const xpc_query *ev_plan_words(struct ev_planner *planner, struct ev_bytes text,
                               enum ev_field field)
{
    struct ev_tokens tokens;
    const xpc_query **list;
    size_t count = 0;

    if (!tokenize(planner, text, &tokens))
        return NULL;
    list = ev_arena_array(planner->arena, tokens.count, sizeof *list);
    if (list == NULL) {
        ev_plan_no_memory(planner);
        return NULL;
    }
    for (size_t i = 0, past; i < tokens.count; i = past) {
        for (past = i; past < tokens.count && tokens.items[past].chunk == tokens.items[i].chunk;)
            past++;
        list[count++] = plan_chunk(planner, &tokens.items[i], past - i, field);
    }
    return count == 0 ? ev_xq_nothing(planner) : ev_xq_join(planner, XPC_OP_AND, list, count, 0);
}

const xpc_query *ev_plan_phrase(struct ev_planner *planner, struct ev_bytes text,
                                enum ev_field field)
{
    struct ev_tokens tokens;
    struct ev_bytes *terms;
    size_t count;

    if (field == EV_FIELD_PERSON)
        return ev_plan_name(planner, text);
    if (!tokenize(planner, text, &tokens))
        return NULL;
    if (tokens.count > 0 && is_sign_word(&tokens.items[0]) && tokens.positions == 1)
        return ev_xq_term(planner, ev_plan_term(planner, field, &tokens.items[0]));
    terms = in_order(planner, tokens.items, tokens.count, field, &count);
    if (terms == NULL)
        return NULL;
    return count == 0 ? ev_xq_nothing(planner)
                      : ev_xq_terms(planner, XPC_OP_PHRASE, terms, count, (unsigned)count);
}
