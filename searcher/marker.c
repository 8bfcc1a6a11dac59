#include "searcher/marker.h"

#include <string.h>

#include "index/terms.h"
#include "searcher/words.h"

static struct ev_wanted *add_wanted(struct ev_marker *marker)
{
    struct ev_wanted *wanted = EV_VEC_ADD(&marker->wanted, marker->planner->arena);

    if (wanted == NULL)
        ev_plan_no_memory(marker->planner);
    return wanted;
}

static void add_token(struct ev_marker *marker, const struct ev_token *token, bool exact)
{
    struct ev_planner *planner = marker->planner;
    struct ev_token other = *token;
    struct ev_word_terms terms;
    struct ev_wanted *wanted;

    for (size_t i = 0; i < planner->replacements.count; i++)
        if (planner->replacements.items[i].near.len > 0 &&
            ev_bytes_equal(planner->replacements.items[i].word, token->folded))
            other.folded = other.lower = planner->replacements.items[i].near;
    if (ev_word_terms(&other, "", planner->codes, exact ? 0 : planner->codes_count,
                      &planner->stemmers, planner->arena, &terms, planner->err) != EV_OK) {
        ev_plan_no_memory(planner);
        return;
    }
    if ((wanted = add_wanted(marker)) == NULL)
        return;
    *wanted = (struct ev_wanted){ .folded = terms.folded,
                                  .stems = terms.stems,
                                  .stems_count = terms.stems_count,
                                  .light = ev_word_is_light(terms.folded) };
}

static void add_words(struct ev_marker *marker, const struct ev_query *q)
{
    struct ev_tokens tokens;

    if (ev_tokenize(q->text, marker->planner->arena, &tokens, marker->planner->err) != EV_OK) {
        ev_plan_no_memory(marker->planner);
        return;
    }
    for (size_t i = 0; i < tokens.count; i++)
        if (tokens.items[i].kind != EV_TOKEN_SINGLE)
            add_token(marker, &tokens.items[i], q->kind == EV_QUERY_PHRASE);
}

static void collect(struct ev_marker *marker, const struct ev_query *q)
{
    struct ev_wanted *wanted;

    switch (q->kind) {
    case EV_QUERY_NOT:
    case EV_QUERY_VALUE: return;
    case EV_QUERY_PATTERN:
        if ((wanted = add_wanted(marker)) != NULL) {
            wanted->pattern = true;
            wanted->folded = ev_pattern_fold(marker->planner, q->text, false);
        }
        return;
    case EV_QUERY_WORD:
    case EV_QUERY_FUZZY:
    case EV_QUERY_PHRASE: add_words(marker, q); return;
    default:
        for (size_t i = 0; i < q->children_count; i++)
            collect(marker, q->children[i]);
    }
}

enum ev_status ev_marker_init(struct ev_marker *marker, const struct ev_query *root,
                              struct ev_planner *planner)
{
    *marker = (struct ev_marker){ .planner = planner };
    ev_buf_init(&marker->stem, EV_BUF_MAX);
    collect(marker, root);
    return planner->status;
}

void ev_marker_clear(struct ev_marker *marker)
{
    ev_buf_clear(&marker->stem);
}

/* Stemming changes endings: a word with another beginning need not be stemmed. */
static bool begins_alike(struct ev_bytes a, struct ev_bytes b)
{
    return a.len >= 2 && b.len >= 2 && a.data[0] == b.data[0] && a.data[1] == b.data[1];
}

static bool has_stem(struct ev_marker *marker, const struct ev_wanted *wanted,
                     const struct ev_token *token, const char *code)
{
    struct ev_planner *planner = marker->planner;
    struct ev_word_terms terms;

    if (ev_word_terms(token, "", &code, 1, &planner->stemmers, planner->arena, &terms, NULL) !=
        EV_OK)
        return false;
    for (size_t i = 0; i < terms.stems_count; i++)
        for (size_t k = 0; k < wanted->stems_count; k++)
            if (ev_bytes_equal(terms.stems[i], wanted->stems[k]))
                return true;
    return false;
}

size_t ev_marker_find(struct ev_marker *marker, const struct ev_token *token, const char *code)
{
    for (size_t i = 0; i < marker->wanted.count; i++) {
        const struct ev_wanted *wanted = &marker->wanted.items[i];

        if (wanted->pattern ? ev_pattern_matches(wanted->folded, token->folded)
                            : ev_bytes_equal(wanted->folded, token->folded))
            return i;
        if (code != NULL && wanted->stems_count > 0 &&
            begins_alike(wanted->folded, token->folded) && has_stem(marker, wanted, token, code))
            return i;
    }
    return SIZE_MAX;
}

EV_VEC(mark_vec, struct ev_mark);

enum ev_status ev_marker_marks(struct ev_marker *marker, struct ev_bytes text, const char *code,
                               const struct ev_mark **marks, size_t *count, struct ev_error *err)
{
    struct ev_arena *arena = marker->planner->arena;
    struct mark_vec list = { 0 };
    struct ev_tokens tokens;
    enum ev_status st = ev_tokenize(text, arena, &tokens, err);

    for (size_t i = 0; st == EV_OK && marker->wanted.count > 0 && i < tokens.count; i++) {
        const struct ev_token *token = &tokens.items[i];
        struct ev_mark *mark;

        if (list.count > 0 && token->from < list.items[list.count - 1].past)
            continue;
        if (ev_marker_find(marker, token, code) == SIZE_MAX)
            continue;
        if ((mark = EV_VEC_ADD(&list, arena)) == NULL)
            return ev_fail(err, EV_EMEM, "out of memory");
        *mark = (struct ev_mark){ token->from, token->to };
    }
    if (st == EV_OK) {
        *marks = list.items;
        *count = list.count;
    }
    return st;
}
