/*
 * HTML to blocks: one walk over the flat tree.
 *
 * What an element does to the text inside it lies in a context that the element
 * inherits and changes; contexts are kept on a stack of the tree's bounded depth.
 */
#include <string.h>

#include "indexer/page/builder.h"
#include "indexer/page/charset.h"
#include "indexer/page/group.h"
#include "indexer/page/html_meta.h"
#include "indexer/page/line.h"
#include "indexer/page/listed.h"
#include "indexer/page/region.h"
#include "indexer/page/rows.h"
#include "indexer/page/structured/structured.h"
#include "indexer/page/tree.h"
#include "indexer/page/uri.h"

EV_VEC(cells, struct ev_cell);

struct open {
    struct ev_context context; /* inside it */
    uint32_t node, past;
    size_t cells; /* of a tr: where its cells begin */
};

struct walk {
    struct ev_builder *b;
    struct ev_tree *tree;
    struct ev_line line;
    struct ev_bytes base;
    struct open *open;
    unsigned depth; /* of open; open[0] is the document */
    uint8_t *holds, *cards;
    struct cells cells;
    struct ev_buf scratch;
    uint32_t groups;
    size_t item_node; /* li whose first line is still to come, 0: none */
};

/* ---- the context of an element ------------------------------------------------------- */

static void link_open(struct walk *w, uint32_t node, struct ev_context *c)
{
    struct ev_bytes href = ev_bytes_trim(ev_node_attr(w->tree, node, EV_ATTR_HREF));

    if (href.len == 0 || ev_bytes_equal_nocase(ev_bytes_slice(href, 0, 11), EV_LIT("javascript:")))
        return;
    ev_buf_reset(&w->scratch);
    ev_uri_resolve(w->base, href, &w->scratch);
    c->href = ev_builder_clean(w->b, ev_buf_bytes(&w->scratch));
    if (w->scratch.status != EV_OK)
        w->b->status = EV_EMEM;
    c->link_node = node;
}

static void group_open(struct walk *w, uint32_t node, struct ev_context *c)
{
    enum ev_card card = (enum ev_card)w->cards[node];

    if (card == EV_CARD_NOT || (card == EV_CARD_LINE && c->card_many))
        return;
    c->group = ++w->groups;
    c->card_many = c->card_many || card == EV_CARD_MANY;
    c->boxed = c->boxed || card == EV_CARD_MANY;
}

static struct ev_bytes lang_of(const struct walk *w, uint32_t node)
{
    struct ev_bytes lang = ev_node_attr(w->tree, node, EV_ATTR_LANG);

    if (lang.data == NULL)
        lang = ev_node_attr(w->tree, node, EV_ATTR_XML_LANG);
    return lang;
}

/* What is the same for any element. */
static void context_common(struct walk *w, uint32_t node, struct ev_context *c)
{
    unsigned does = ev_tag_does((enum ev_tag)w->tree->nodes.items[node].tag);
    struct ev_bytes lang;

    if (w->tree->nodes.items[node].attrs_count > 0) {
        lang = lang_of(w, node);
        if (lang.len > 0)
            c->lang = ev_builder_clean(w->b, lang);
        c->bold = c->bold || ev_node_styled_bold(w->tree, node);
    }
    if ((does & EV_TAG_BOLD) != 0)
        c->bold = true;
    if ((does & EV_TAG_BREAKS) != 0) {
        c->region = ev_node_region(w->tree, w->holds, node, c->region, c->boxed);
        c->block_node = node;
        c->indent = (uint16_t)(c->indent + (c->indent < UINT16_MAX));
    }
    if ((does & EV_TAG_BOX) != 0)
        group_open(w, node, c);
    if ((does & EV_TAG_LIST) != 0)
        c->lists = (uint8_t)(c->lists + (c->lists < UINT8_MAX));
}

static void font_open(const struct walk *w, uint32_t node, struct ev_context *c)
{
    struct ev_bytes size = ev_bytes_trim(ev_node_attr(w->tree, node, EV_ATTR_SIZE));

    /* 3 is the normal size (HTML 3.2) */
    if (size.len > 0 && (size.data[0] == '+' || (size.len == 1 && size.data[0] >= '4')))
        c->bold = true;
}

static struct ev_context context_inside(struct walk *w, uint32_t node)
{
    struct ev_context c = w->open[w->depth].context;
    enum ev_tag tag = (enum ev_tag)w->tree->nodes.items[node].tag;

    context_common(w, node, &c);
    switch (tag) {
    case EV_TAG_H1:
    case EV_TAG_H2:
    case EV_TAG_H3:
    case EV_TAG_H4:
    case EV_TAG_H5:
    case EV_TAG_H6:
        c.kind = EV_BLOCK_HEADING;
        c.level = (uint8_t)(tag - EV_TAG_H1 + 1);
        break;
    case EV_TAG_DT:
        c.kind = EV_BLOCK_LABEL;
        c.level = 0;
        break;
    case EV_TAG_DD:
    case EV_TAG_TD:
    case EV_TAG_TH:
    case EV_TAG_LI:
        c.kind = EV_BLOCK_LINE;
        c.level = 0;
        break;
    case EV_TAG_MAIN:
    case EV_TAG_ARTICLE:
    case EV_TAG_SECTION: c.boxed = true; break;
    case EV_TAG_A: link_open(w, node, &c); break;
    case EV_TAG_FONT: font_open(w, node, &c); break;
    case EV_TAG_PRE: c.pre = true; break;
    case EV_TAG_TIME: c.datetime = ev_node_attr(w->tree, node, EV_ATTR_DATETIME); break;
    default: break;
    }
    return c;
}

/* ---- the walk ------------------------------------------------------------------------ */

/* The line ends; the first of an li, unless it is a heading, is the item. */
static void line_end(struct walk *w)
{
    struct ev_context *c = &w->line.at_start;

    if (w->line.text.len > 0 && w->item_node != 0) {
        if (c->kind == EV_BLOCK_LINE) {
            c->kind = EV_BLOCK_ITEM;
            c->level = c->lists > 0 ? c->lists : 1;
        }
        w->item_node = 0;
    }
    ev_line_end(&w->line);
}

static void row_close(struct walk *w, const struct open *open)
{
    if (w->cells.count > open->cells)
        ev_row_end(w->b, w->cells.items + open->cells, w->cells.count - open->cells);
    w->cells.count = open->cells;
}

static void cell_open(struct walk *w, enum ev_tag tag)
{
    struct ev_cell *cell = EV_VEC_ADD(&w->cells, &w->tree->arena);

    if (cell == NULL)
        w->b->status = EV_EMEM;
    else
        *cell = (struct ev_cell){ (uint32_t)w->b->blocks.count, tag == EV_TAG_TH };
}

static void element_close(struct walk *w)
{
    const struct open *open = &w->open[w->depth];
    enum ev_tag tag = (enum ev_tag)w->tree->nodes.items[open->node].tag;
    unsigned does = ev_tag_does(tag);

    if ((does & EV_TAG_BREAKS) != 0)
        line_end(w);
    if ((does & EV_TAG_GAP) != 0)
        ev_line_gap(&w->line);
    if (tag == EV_TAG_TR)
        row_close(w, open);
    if (tag == EV_TAG_LI && w->item_node == open->node)
        w->item_node = 0;
    w->depth--;
}

static void element_open(struct walk *w, uint32_t node)
{
    enum ev_tag tag = (enum ev_tag)w->tree->nodes.items[node].tag;
    unsigned does = ev_tag_does(tag);
    struct open *open;

    if ((does & EV_TAG_BREAKS) != 0)
        line_end(w);
    if ((does & EV_TAG_GAP) != 0)
        ev_line_gap(&w->line);
    if (tag == EV_TAG_TD || tag == EV_TAG_TH)
        cell_open(w, tag);
    if (tag == EV_TAG_LI)
        w->item_node = node;
    open = &w->open[w->depth + 1];
    *open = (struct open){ context_inside(w, node), node, w->tree->nodes.items[node].past,
                           w->cells.count };
    w->depth++;
    if ((does & EV_TAG_BREAKS) == 0)
        ev_line_words(&w->line, node);
}

static void rule_add(struct walk *w, uint32_t node)
{
    const struct ev_node *n = &w->tree->nodes.items[node];
    struct ev_block *block;

    line_end(w);
    if ((block = ev_builder_add(w->b)) == NULL)
        return;
    block->kind = EV_BLOCK_RULE;
    block->region = w->open[w->depth].context.region;
    block->gap = 1;
    block->place = (struct ev_span){ n->line, n->line, n->offset, n->offset };
    ev_line_gap(&w->line);
}

/* Is the subtree of node text of the page? */
static bool is_seen(struct walk *w, uint32_t node)
{
    const struct ev_node *n = &w->tree->nodes.items[node];

    if ((ev_tag_does((enum ev_tag)n->tag) & EV_TAG_SKIP) != 0)
        return false;
    return n->tag == EV_TAG_BODY || n->tag == EV_TAG_HTML ||
           ((n->attrs_count == 0 && n->tag != EV_TAG_BUTTON && n->tag != EV_TAG_LABEL) ||
            !ev_node_unseen(w->tree, w->holds, node));
}

/* One node; returns the next to visit. */
static uint32_t node_visit(struct walk *w, uint32_t node)
{
    const struct ev_node *n = &w->tree->nodes.items[node];

    if (n->tag == EV_TAG_TEXT) {
        ev_line_add(&w->line, node, &w->open[w->depth].context);
        return node + 1;
    }
    if (n->tag == EV_TAG_BR) {
        if (w->line.text.len == 0)
            ev_line_gap(&w->line);
        line_end(w);
        return node + 1;
    }
    if (n->tag == EV_TAG_HR) {
        rule_add(w, node);
        return node + 1;
    }
    if (!is_seen(w, node))
        return n->past;
    element_open(w, node);
    return node + 1;
}

static void walk_all(struct walk *w)
{
    uint32_t node = 1, count = (uint32_t)w->tree->nodes.count;

    while (node < count && w->b->status == EV_OK && w->b->cut == NULL) {
        while (w->depth > 0 && w->open[w->depth].past <= node)
            element_close(w);
        node = node_visit(w, node);
    }
    while (w->depth > 0)
        element_close(w);
    line_end(w);
}

/* Room for about as many blocks as the tree has lines, so that their array is not copied. */
static void blocks_reserve(struct ev_builder *b, const struct ev_tree *tree)
{
    size_t cap = 8;

    for (size_t i = 0; i < tree->nodes.count && cap < b->limits.max_blocks; i++) {
        enum ev_tag tag = (enum ev_tag)tree->nodes.items[i].tag;

        cap += tag == EV_TAG_BR || (ev_tag_does(tag) & EV_TAG_BREAKS) != 0;
    }
    b->blocks.items = ev_arena_array(b->arena, cap, sizeof *b->blocks.items);
    if (b->blocks.items == NULL)
        b->status = EV_EMEM;
    else
        b->blocks.cap = cap;
}

/* The blocks of tree into b. */
static void blocks_make(struct ev_builder *b, struct ev_tree *tree, struct ev_bytes base)
{
    struct walk w = { .b = b, .tree = tree, .base = base };

    w.holds = ev_tree_holds(tree);
    w.cards = ev_tree_cards(tree);
    w.open = ev_arena_array(&tree->arena, b->limits.max_depth + 2, sizeof *w.open);
    if (w.holds == NULL || w.cards == NULL || w.open == NULL) {
        b->status = EV_EMEM;
        return;
    }
    blocks_reserve(b, tree);
    ev_buf_init(&w.scratch, EV_BUF_MAX);
    ev_line_init(&w.line, b, tree);
    w.open[0].past = (uint32_t)tree->nodes.count;
    walk_all(&w);
    ev_line_clear(&w.line);
    ev_buf_clear(&w.scratch);
}

static void page_fill(struct ev_builder *b, struct ev_tree *tree, const struct ev_decoded *text,
                      const struct ev_source *source, struct ev_page *page)
{
    struct ev_bytes base = EV_NOTHING;

    page->source = ev_builder_source(b, source);
    page->media_type = EV_LIT("text/html");
    page->charset = ev_bytes_of(text->charset->name);
    page->charset_from = text->from;
    page->cut = tree->cut;
    ev_html_meta(b, tree, page, &base);
    blocks_make(b, tree, base);
    ev_structured_read(b, tree, base, page);
    ev_listed_find(b);
}

static uint32_t lines_in(struct ev_bytes s)
{
    uint32_t lines = s.len > 0;

    for (size_t at = 0; (at = ev_bytes_find(s, EV_LIT("\n"), at)) + 1 < s.len; at++)
        lines++;
    return lines;
}

enum ev_status ev_page_from_html(struct ev_bytes bytes, struct ev_bytes charset_hint,
                                 const struct ev_source *source, const struct ev_limits *limits,
                                 struct ev_arena *arena, struct ev_page *out, struct ev_error *err)
{
    struct ev_builder b;
    struct ev_decoded text;
    struct ev_tree tree;
    struct ev_page page = { 0 };
    enum ev_status st;

    ev_builder_init(&b, limits, arena);
    st = ev_decode(ev_bytes_slice(bytes, 0, b.limits.max_page_bytes), charset_hint, EV_MARKUP_HTML,
                   arena, &text, err);
    if (st == EV_OK)
        st = ev_tree_parse(text.text, &b.limits, &tree, err);
    if (st == EV_OK) {
        page_fill(&b, &tree, &text, source, &page);
        page.source.span = (struct ev_span){ 1, lines_in(text.text), 0, text.text.len };
        if (bytes.len > b.limits.max_page_bytes)
            page.cut = "bytes";
        st = ev_builder_finish(&b, &page, err);
        ev_tree_clear(&tree);
    }
    if (st == EV_OK) {
        ev_decoded_place(&text, &page);
        *out = page;
    }
    ev_builder_clear(&b);
    return st;
}
