#include "indexer/page/group.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"

struct box {
    uint64_t shape;
    uint32_t parent, node, lines;
};

EV_VEC(boxes, struct box);

/* Class words that tell one card from the next instead of naming the kind. */
static const char state_words[] =
    "odd even first last active current alt alternate views-row row item col column clearfix cf "
    "group left right";

static bool is_state_word(struct ev_bytes word)
{
    const char *words = state_words;

    while (*words != '\0') {
        size_t len = strcspn(words, " ");

        if (ev_bytes_equal_nocase((struct ev_bytes){ words, len }, word))
            return true;
        words += len + (words[len] == ' ');
    }
    return false;
}

/* Element and first telling class word, digits left out ("post-17" is "post-"). */
static uint64_t shape_of(const struct ev_tree *tree, uint32_t node)
{
    struct ev_bytes classes = ev_node_attr(tree, node, EV_ATTR_CLASS), word;
    char text[64];
    size_t at = 0, len = 1;

    text[0] = (char)tree->nodes.items[node].tag;
    while (ev_word_next(classes, &at, &word)) {
        if (is_state_word(word))
            continue;
        for (size_t i = 0; i < word.len && len < sizeof text; i++)
            if (word.data[i] < '0' || word.data[i] > '9')
                text[len++] = word.data[i];
        break;
    }
    return ev_hash_of((struct ev_bytes){ text, len }).low;
}

static bool is_blank_text(struct ev_bytes s)
{
    return ev_bytes_trim(s).len == 0;
}

/*
 * About how many lines each node shows: breaks and innermost block elements with text.
 */
static uint32_t *lines_count(struct ev_tree *tree)
{
    size_t count = tree->nodes.count;
    uint32_t *lines = ev_arena_array(&tree->arena, count, sizeof *lines);

    for (size_t i = count; lines != NULL && i-- > 1;) {
        const struct ev_node *node = &tree->nodes.items[i];
        unsigned does = ev_tag_does((enum ev_tag)node->tag);

        if ((does & EV_TAG_SKIP) != 0)
            continue;
        if (node->tag == EV_TAG_BR)
            lines[i] = 1;
        else if ((does & EV_TAG_BREAKS) != 0 && lines[i] == 0 &&
                 !is_blank_text(ev_node_text(tree, (uint32_t)i)))
            lines[i] = 1;
        lines[node->parent] += lines[i];
    }
    return lines;
}

static int box_compare(const void *a, const void *b)
{
    const struct box *x = a, *y = b;

    if (x->parent != y->parent)
        return x->parent < y->parent ? -1 : 1;
    if (x->shape != y->shape)
        return x->shape < y->shape ? -1 : 1;
    return x->node < y->node ? -1 : x->node > y->node;
}

static bool boxes_collect(struct ev_tree *tree, struct boxes *boxes)
{
    uint32_t *lines = lines_count(tree);

    for (uint32_t i = 1; lines != NULL && i < tree->nodes.count; i++) {
        struct box *box;

        if ((ev_tag_does((enum ev_tag)tree->nodes.items[i].tag) & EV_TAG_BOX) == 0 || lines[i] == 0)
            continue;
        if ((box = EV_VEC_ADD(boxes, &tree->arena)) == NULL)
            return false;
        *box = (struct box){ shape_of(tree, i), tree->nodes.items[i].parent, i, lines[i] };
    }
    return lines != NULL;
}

uint8_t *ev_tree_cards(struct ev_tree *tree)
{
    struct boxes boxes = { 0 };
    uint8_t *cards = ev_arena_alloc(&tree->arena, tree->nodes.count);

    if (cards == NULL || !boxes_collect(tree, &boxes))
        return NULL;
    if (boxes.count > 0)
        qsort(boxes.items, boxes.count, sizeof *boxes.items, box_compare);
    for (size_t from = 0, past; from < boxes.count; from = past) {
        size_t lines = 0;

        for (past = from;
             past < boxes.count && boxes.items[past].parent == boxes.items[from].parent &&
             boxes.items[past].shape == boxes.items[from].shape;
             past++)
            lines += boxes.items[past].lines;
        for (size_t i = from; past - from > 1 && i < past; i++)
            cards[boxes.items[i].node] =
                2 * lines >= 3 * (past - from) ? EV_CARD_MANY : EV_CARD_LINE;
    }
    return cards;
}
