/* The query language: everything is read somehow, and what is printed is read the same. */
#include "tests/fuzz/fuzz.h"

#include "base/utf8.h"
#include "evsearch/query.h"

static const struct ev_day today = { 2021, 7, 1 };

static size_t depth_of(const struct ev_query *query, size_t depth)
{
    size_t deepest = depth;

    CHECK(depth <= (size_t)EV_QUERY_DEPTH_MAX * 4);
    for (size_t i = 0; i < query->children_count; i++) {
        size_t d = depth_of(query->children[i], depth + 1);

        deepest = d > deepest ? d : deepest;
    }
    return deepest;
}

static void check_tree(const struct ev_query_tree *tree)
{
    CHECK(tree->root != NULL && ev_utf8_valid(tree->text));
    (void)depth_of(tree->root, 0);
    for (size_t i = 0; i < tree->problems_count; i++) {
        CHECK(tree->problems[i].from <= tree->problems[i].past);
        CHECK(tree->problems[i].past <= tree->text.len);
        CHECK(tree->problems[i].message.len > 0);
        CHECK(i == 0 || tree->problems[i - 1].from <= tree->problems[i].from);
    }
}

/* print(parse(text)) is a fixed point of print(parse()). */
static void check_round_trip(const struct ev_query_tree *tree, struct ev_arena *arena)
{
    struct ev_query_tree again;
    struct ev_buf first, second;

    ev_buf_init(&first, EV_BUF_MAX);
    ev_buf_init(&second, EV_BUF_MAX);
    ev_query_print(tree->root, &first);
    if (first.len < EV_QUERY_BYTES_MAX) {
        CHECK(ev_query_parse(ev_buf_bytes(&first), today, arena, &again, NULL) == EV_OK);
        ev_query_print(again.root, &second);
        CHECK(ev_bytes_equal(ev_buf_bytes(&first), ev_buf_bytes(&second)));
    }
    ev_buf_reset(&second);
    ev_query_explain(tree->root, &second);
    CHECK(second.status == EV_OK && ev_utf8_valid(ev_buf_bytes(&second)));
    ev_buf_clear(&first);
    ev_buf_clear(&second);
}

static void check_request_words(struct ev_bytes text, struct ev_arena *arena)
{
    struct ev_error err = EV_ERROR_INIT;
    struct ev_filter filter;
    struct ev_facet_wish wish;

    if (ev_filter_read(text, false, arena, &filter, &err) == EV_OK)
        CHECK(filter.values_count > 0 && filter.field < EV_FIELD_COUNT);
    else
        CHECK(err.status == EV_EUSAGE && err.text[0] != '\0');
    if (ev_facet_wish_read(text, &wish, NULL) == EV_OK)
        CHECK(wish.field < EV_FIELD_COUNT && ev_field(wish.field)->facet);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ev_bytes text = { (const char *)data, size };
    struct ev_query_tree tree;
    struct ev_arena arena;

    ev_arena_init(&arena, 0);
    CHECK(ev_query_parse(text, today, &arena, &tree, NULL) == EV_OK);
    check_tree(&tree);
    check_round_trip(&tree, &arena);
    check_request_words(text, &arena);
    ev_arena_clear(&arena);
    return 0;
}
