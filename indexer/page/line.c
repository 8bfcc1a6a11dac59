#include "indexer/page/line.h"

#include <string.h>

#include "base/utf8.h"

enum { WORDS_MAX = 240, LEVELS_FOR_WORDS = 3 };

void ev_line_init(struct ev_line *line, struct ev_builder *b, const struct ev_tree *tree)
{
    memset(line, 0, sizeof *line);
    line->b = b;
    line->tree = tree;
    ev_buf_init(&line->text, EV_BUF_MAX);
    ev_buf_init(&line->words, EV_BUF_MAX);
}

void ev_line_clear(struct ev_line *line)
{
    ev_buf_clear(&line->text);
    ev_buf_clear(&line->words);
}

/* ---- words of class, id and itemprop ----------------------------------------------- */

static bool has_word(struct ev_bytes list, struct ev_bytes word)
{
    struct ev_bytes one;
    size_t at = 0;

    while (ev_word_next(list, &at, &one))
        if (ev_bytes_equal(one, word))
            return true;
    return false;
}

static void words_add(struct ev_line *line, uint32_t node)
{
    static const enum ev_attr names[] = { EV_ATTR_CLASS, EV_ATTR_ID, EV_ATTR_ITEMPROP };

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct ev_bytes list = ev_node_attr(line->tree, node, names[i]), word;
        size_t at = 0;

        while (ev_word_next(list, &at, &word)) {
            if (line->words.len + word.len + 1 > WORDS_MAX)
                return;
            if (has_word(ev_buf_bytes(&line->words), word))
                continue;
            if (line->words.len > 0)
                ev_buf_add_char(&line->words, ' ');
            ev_clean(word, &line->words);
        }
    }
}

void ev_line_words(struct ev_line *line, uint32_t node)
{
    if (line->tree->nodes.items[node].attrs_count > 0)
        words_add(line, node);
}

/* The words of the nearest elements around a line: its block, or what that lies in. */
static void words_of_block(struct ev_line *line, uint32_t node)
{
    for (int i = 0; i < LEVELS_FOR_WORDS && node != 0; i++) {
        size_t before = line->words.len;
        const struct ev_node *n = &line->tree->nodes.items[node];

        words_add(line, node);
        if (line->words.len > before || (ev_tag_does((enum ev_tag)n->tag) & EV_TAG_BOX) != 0)
            return;
        node = n->parent;
    }
}

/* ---- text ------------------------------------------------------------------------- */

/* lead is the white space of node in front of the first character. */
static void line_start(struct ev_line *line, const struct ev_node *node, struct ev_bytes lead,
                       const struct ev_context *context)
{
    uint32_t line_ends = 0;

    for (size_t i = 0; i < lead.len; i++)
        line_ends += lead.data[i] == '\n';
    line->at_start = *context;
    line->line_first = node->line + line_ends;
    line->offset_first = node->offset + (uint32_t)lead.len;
    line->plain_bytes = 0;
    line->links = (struct ev_links){ 0 };
    line->link_node = 0;
}

/* Bytes [from, text.len) came from inside a link: make or lengthen it. */
static void link_note(struct ev_line *line, size_t from, const struct ev_context *context)
{
    struct ev_link *link;

    if (context->link_node == 0 || from == line->text.len || context->href.len == 0)
        return;
    if (line->links.count > 0 && line->link_node == context->link_node) {
        line->links.items[line->links.count - 1].to = (uint32_t)line->text.len;
        return;
    }
    if ((link = EV_VEC_ADD(&line->links, line->b->arena)) == NULL) {
        line->b->status = EV_EMEM;
        return;
    }
    *link = (struct ev_link){ context->href, (uint32_t)from, (uint32_t)line->text.len };
    line->link_node = context->link_node;
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Is every byte printable ASCII or white space, so that cleaning is joining blanks? */
static bool is_plain(struct ev_bytes s)
{
    for (size_t i = 0; i < s.len; i++)
        if ((s.data[i] < ' ' && !is_space(s.data[i])) || s.data[i] == 0x7F)
            return false; /* bytes above 0x7F are negative, or above where char is unsigned */
    return true;
}

static void plain_add(struct ev_buf *out, struct ev_bytes s)
{
    size_t at = 0;

    while (at < s.len) {
        size_t from = at;

        while (at < s.len && !is_space(s.data[at]))
            at++;
        ev_buf_add_bytes(out, ev_bytes_slice(s, from, at));
        from = at;
        while (at < s.len && is_space(s.data[at]))
            at++;
        if (at > from && at < s.len)
            ev_buf_add_char(out, ' ');
    }
}

/* Drop white space of any kind in front; was there some? */
static bool front_trim(struct ev_bytes *s)
{
    size_t at = 0, from = 0;

    while (from < s->len && ev_rune_is_space(ev_utf8_next(*s, &at)))
        from = at;
    *s = ev_bytes_slice(*s, from, s->len);
    return from > 0;
}

static bool back_trim(struct ev_bytes *s)
{
    size_t at = s->len, past = s->len;

    while (past > 0 && ev_rune_is_space(ev_utf8_prev(*s, &at)))
        past = at;
    at = s->len;
    s->len = past;
    return past < at;
}

/* Append text, white space joined, in context. */
static void text_add(struct ev_line *line, const struct ev_node *node, struct ev_bytes text,
                     const struct ev_context *context)
{
    size_t before = line->text.len, start;
    struct ev_bytes lead = text;
    bool blank_after;

    line->blank = front_trim(&text) || line->blank;
    blank_after = back_trim(&text);
    if (text.len == 0)
        return;
    if (before == 0)
        line_start(line, node, ev_bytes_slice(lead, 0, (size_t)(text.data - lead.data)), context);
    else if (line->blank)
        ev_buf_add_char(&line->text, ' ');
    start = line->text.len;
    if (is_plain(text))
        plain_add(&line->text, text);
    else
        ev_clean(text, &line->text);
    if (line->text.len == start) { /* only characters that are not seen */
        ev_buf_cut(&line->text, before);
        return;
    }
    line->blank = blank_after;
    if (!context->bold)
        line->plain_bytes += line->text.len - start;
    link_note(line, start, context);
}

/* Text of pre: line ends end lines, empty lines make gaps. */
static void pre_add(struct ev_line *line, uint32_t node, struct ev_bytes text,
                    const struct ev_context *context)
{
    size_t at = 0;
    struct ev_node at_line = line->tree->nodes.items[node];

    while (at <= text.len) {
        size_t end = ev_bytes_find(text, EV_LIT("\n"), at);

        text_add(line, &at_line, ev_bytes_slice(text, at, end), context);
        line->line_last = at_line.line;
        at_line.line++;
        if (end < text.len)
            ev_line_break(line);
        at = end + 1;
    }
}

static uint32_t line_last_of(const struct ev_node *node, struct ev_bytes text)
{
    uint32_t line = node->line;

    back_trim(&text);
    for (size_t at = 0; (at = ev_bytes_find(text, EV_LIT("\n"), at)) < text.len; at++)
        line++;
    return line;
}

void ev_line_add(struct ev_line *line, uint32_t node, const struct ev_context *context)
{
    const struct ev_node *n = &line->tree->nodes.items[node];
    struct ev_bytes text = ev_node_text(line->tree, node);

    if (context->pre)
        pre_add(line, node, text, context);
    else
        text_add(line, n, text, context);
    if (line->text.len > 0) {
        if (line->datetime.len == 0)
            line->datetime = context->datetime;
        line->line_last = line_last_of(n, text);
        line->offset_past = n->offset + (n->text_past - n->text_from);
    }
    if (line->text.status != EV_OK)
        line->b->status = EV_EMEM;
}

/* ---- blocks ----------------------------------------------------------------------- */

/* Links whose text lies in [from, to) of a split line, moved to count from there. */
static void links_slice(struct ev_line *line, struct ev_block *block, size_t from, size_t to)
{
    size_t first = 0, past;

    while (first < line->links.count && line->links.items[first].to <= from)
        first++;
    for (past = first; past < line->links.count && line->links.items[past].from < to; past++) {
        struct ev_link *link = &line->links.items[past];

        link->from = link->from > from ? link->from - (uint32_t)from : 0;
        link->to = (link->to < to ? link->to : (uint32_t)to) - (uint32_t)from;
    }
    if (past > first) {
        block->links = line->links.items + first;
        block->links_count = past - first;
    }
}

static void block_fill(struct ev_line *line, struct ev_block *block)
{
    const struct ev_context *c = &line->at_start;

    block->kind = c->kind;
    block->region = c->region;
    block->level = c->level;
    block->gap = line->gap;
    block->indent = c->indent;
    block->lang = c->lang;
    block->group = c->group;
    block->emphasis = line->plain_bytes == 0;
    block->datetime = ev_builder_clean(line->b, line->datetime);
    block->place = (struct ev_span){ line->line_first, line->line_last, line->offset_first,
                                     line->offset_past };
    words_of_block(line, c->block_node);
    block->marker = ev_builder_copy(line->b, ev_buf_bytes(&line->words));
}

/* One block, or several where the line is longer than a block may be. */
static void line_to_blocks(struct ev_line *line)
{
    struct ev_bytes text = ev_buf_bytes(&line->text);
    size_t from = 0, max = line->b->limits.max_block_bytes;

    while (from < text.len) {
        struct ev_block *block = ev_builder_add(line->b);
        size_t to = text.len;

        if (block == NULL)
            return;
        if (text.len - from > max) {
            size_t cut = ev_utf8_cut(ev_bytes_slice(text, from, text.len), max);
            const char *space = memrchr(text.data + from, ' ', cut);

            to = space != NULL && space > text.data + from ? (size_t)(space - text.data)
                                                           : from + (cut > 0 ? cut : max);
        }
        block_fill(line, block);
        block->text = ev_builder_copy(line->b, ev_bytes_slice(text, from, to));
        if (to == text.len && from == 0) {
            block->links = line->links.items;
            block->links_count = line->links.count;
        } else {
            links_slice(line, block, from, to);
        }
        block->all_link = block->links_count == 1 && block->links[0].from == 0 &&
                          block->links[0].to == block->text.len;
        line->gap = 0;
        if (line->at_start.kind == EV_BLOCK_ITEM)
            line->at_start.kind = EV_BLOCK_LINE;
        from = to + (to < text.len && text.data[to] == ' ');
    }
}

void ev_line_end(struct ev_line *line)
{
    if (line->text.len > 0) {
        line_to_blocks(line);
        line->gap = 0;
        ev_buf_cut(&line->text, 0);
        line->datetime = EV_NOTHING;
    }
    ev_buf_cut(&line->words, 0);
    line->blank = false;
}

void ev_line_break(struct ev_line *line)
{
    if (line->text.len == 0)
        ev_line_gap(line);
    ev_line_end(line);
}

void ev_line_gap(struct ev_line *line)
{
    line->gap = 1;
}
