/* Names of people as they are asked for: in any order, with initials. */
#include "searcher/plan.h"

#include "base/utf8.h"

enum { MIDDLE_NAMES = 1 }; /* words of a name that may be left out between two others */

bool ev_is_initial(struct ev_bytes text)
{
    size_t at = 0;
    uint32_t rune = text.len > 0 ? ev_utf8_next(text, &at) : 0;
    struct ev_bytes rest = ev_bytes_slice(text, at, text.len);

    return ev_rune_is_letter(rune) && ev_bytes_equal(rest, EV_LIT("."));
}

const xpc_query *ev_plan_initial(struct ev_planner *planner, struct ev_bytes text)
{
    const xpc_query *query;
    struct ev_buf pattern;
    size_t at = 0;

    ev_utf8_next(text, &at);
    ev_buf_init(&pattern, EV_BUF_MAX);
    ev_buf_add_bytes(&pattern, ev_bytes_slice(text, 0, at));
    ev_buf_add_char(&pattern, '*');
    query = ev_plan_pattern(planner, ev_buf_bytes(&pattern), EV_FIELD_PERSON);
    ev_buf_clear(&pattern);
    return query;
}

static bool is_one_letter(const struct ev_token *token)
{
    return ev_utf8_count(token->folded) == 1;
}

const xpc_query *ev_plan_name(struct ev_planner *planner, struct ev_bytes text)
{
    struct ev_tokens tokens;
    struct ev_bytes *whole;
    const xpc_query **list;
    size_t whole_count = 0, count = 0;

    if (planner->status == EV_OK)
        planner->status = ev_tokenize(text, planner->arena, &tokens, planner->err);
    if (planner->status != EV_OK)
        return NULL;
    whole = ev_arena_array(planner->arena, tokens.count, sizeof *whole);
    list = ev_arena_array(planner->arena, tokens.count + 1, sizeof *list);
    if (whole == NULL || list == NULL) {
        ev_plan_no_memory(planner);
        return NULL;
    }
    for (size_t i = 0; i < tokens.count; i++) {
        const struct ev_token *token = &tokens.items[i];

        if (token->kind != EV_TOKEN_WORD && token->kind != EV_TOKEN_PAIR)
            continue;
        if (is_one_letter(token))
            list[count++] = ev_plan_initial(planner, token->folded);
        else
            whole[whole_count++] = ev_plan_term(planner, EV_FIELD_PERSON, token);
    }
    if (whole_count > 0)
        list[count++] = ev_xq_terms(planner, XPC_OP_NEAR, whole, whole_count,
                                    (unsigned)whole_count + MIDDLE_NAMES);
    return count == 0 ? ev_xq_nothing(planner) : ev_xq_join(planner, XPC_OP_AND, list, count, 0);
}
