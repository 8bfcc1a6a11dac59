/*
 * Plain text to blocks.
 *
 * First the lines are cut out with their blanks, then each is judged beside its
 * neighbours: a dash, a number with a point or the letter o opens a list item
 * only where the lines around say so, since dates and sentences begin so too.
 */
#include <string.h>

#include "base/utf8.h"
#include "indexer/page/builder.h"
#include "indexer/page/bullet.h"

enum {
    TAB_STOP = 8,
    LISTS_MAX = 16,        /* depth of nested lists that is told apart */
    NUMBER_REACH = 40,     /* lines between "1." and "2." of one list */
    HEADING_BYTES = 200,   /* longer lines are no headings */
    RULE_SLACK_COLUMNS = 3 /* an underline is as long as its heading, give or take */
};

struct line {
    struct ev_bytes text; /* without blanks at its ends; never empty */
    struct ev_bullet bullet;
    uint64_t offset;  /* of text */
    uint32_t number;  /* from 1 */
    uint32_t rule;    /* mark of a drawn line, 0: is none */
    uint16_t indent;  /* columns */
    uint8_t gap;      /* blank lines before */
    bool has_bullet;  /* of its form; whether it counts is item_is() */
    bool lone_bullet; /* nothing but the mark */
};

EV_VEC(lines, struct line);

struct list {
    uint32_t rune;
    uint16_t indent;
};

struct reading {
    struct ev_builder *b;
    struct ev_bytes bytes;
    struct lines lines;
    struct list lists[LISTS_MAX];
    unsigned depth;
};

/* ---- lines ------------------------------------------------------------------ */

static bool is_blank(uint32_t rune)
{
    return ev_rune_is_space(rune) || rune == 0xFEFF || rune == 0x200B || rune < 0x20;
}

/* Without blanks of any kind at both ends; *indent is the columns dropped in front. */
static struct ev_bytes trim(struct ev_bytes s, uint16_t *indent)
{
    size_t at = 0, from = 0;
    unsigned columns = 0;

    while (from < s.len) {
        uint32_t rune = ev_utf8_next(s, &at);

        if (!is_blank(rune))
            break;
        if (rune == '\t')
            columns += TAB_STOP - columns % TAB_STOP;
        else if (rune >= 0x20 && rune != 0xFEFF && rune != 0x200B)
            columns++;
        from = at;
    }
    while (s.len > from) {
        at = s.len;
        if (!is_blank(ev_utf8_prev(s, &at)))
            break;
        s.len = at;
    }
    *indent = (uint16_t)(columns > UINT16_MAX ? UINT16_MAX : columns);
    return ev_bytes_slice(s, from, s.len);
}

/* Where the line at from ends; *next is where the following one starts. */
static size_t line_end(struct ev_bytes s, size_t from, size_t *next)
{
    size_t end = from;

    while (end < s.len && s.data[end] != '\n' && s.data[end] != '\r' && s.data[end] != '\f')
        end++;
    *next = end + (end < s.len);
    if (end + 1 < s.len && s.data[end] == '\r' && s.data[end + 1] == '\n')
        *next = end + 2;
    return end;
}

/* Add one line, in pieces if it is longer than a block may be. */
static bool line_add(struct reading *r, struct line line)
{
    size_t max = r->b->limits.max_block_bytes;

    do {
        struct line *added;
        size_t len = ev_utf8_cut(line.text, max);

        if (len < line.text.len) { /* between words, if there are any */
            const char *blank = memrchr(line.text.data, ' ', len);

            if (blank != NULL && blank > line.text.data)
                len = (size_t)(blank - line.text.data);
        }
        if (len == 0)
            len = line.text.len < max ? line.text.len : max;
        if (r->lines.count >= r->b->limits.max_blocks) {
            r->b->cut = "blocks";
            return false;
        }
        if ((added = EV_VEC_ADD(&r->lines, r->b->arena)) == NULL) {
            r->b->status = EV_EMEM;
            return false;
        }
        *added = line;
        added->text.len = len;
        len += len < line.text.len && line.text.data[len] == ' ';
        line.text = ev_bytes_slice(line.text, len, line.text.len);
        line.offset += len;
        line.has_bullet = line.lone_bullet = false;
        line.rule = 0;
        line.gap = 0;
    } while (line.text.len > 0);
    return true;
}

/* Cut bytes from offset at, which is line number, into lines.  Returns the last line's number. */
static uint32_t lines_cut(struct reading *r, size_t at, uint32_t number)
{
    unsigned gap = 0;

    while (at < r->bytes.len) {
        size_t next, end = line_end(r->bytes, at, &next);
        struct line line = { .number = number };

        line.text = trim(ev_bytes_slice(r->bytes, at, end), &line.indent);
        if (line.text.len == 0) {
            gap += gap < UINT8_MAX;
        } else {
            line.offset = (uint64_t)(line.text.data - r->bytes.data);
            line.gap = (uint8_t)gap;
            gap = 0;
            if (!ev_rule_read(line.text, &line.rule)) {
                line.rule = 0;
                line.has_bullet = ev_bullet_read(line.text, &line.bullet);
                line.lone_bullet = line.has_bullet && line.bullet.len == line.text.len;
            }
            if (!line_add(r, line))
                break;
        }
        if (end < r->bytes.len && r->bytes.data[end] != '\f' && next < r->bytes.len)
            number++;
        at = next;
    }
    return number;
}

/* ---- is it a list item? ------------------------------------------------------- */

static const struct line *neighbour(const struct reading *r, size_t i, int step)
{
    if ((step < 0 && i == 0) || (step > 0 && i + 1 >= r->lines.count))
        return NULL;
    return &r->lines.items[step < 0 ? i - 1 : i + 1];
}

static bool same_mark(const struct line *a, const struct line *b)
{
    return b != NULL && b->has_bullet && b->bullet.kind == a->bullet.kind &&
           (a->bullet.kind != EV_BULLET_DASH || b->bullet.rune == a->bullet.rune);
}

/* A line before or after it, or behind one further line, opens with the same mark. */
static bool in_a_run(const struct reading *r, size_t i)
{
    const struct line *line = &r->lines.items[i];

    return same_mark(line, neighbour(r, i, -1)) || same_mark(line, neighbour(r, i, 1)) ||
           (i >= 2 && same_mark(line, neighbour(r, i - 1, -1))) ||
           (i + 2 < r->lines.count && same_mark(line, neighbour(r, i + 1, 1)));
}

static struct ev_bytes behind_bullet(const struct line *line)
{
    return ev_bytes_slice(line->text, line->bullet.len, line->text.len);
}

static bool has_letter(struct ev_bytes s)
{
    size_t at = 0;

    while (at < s.len)
        if (ev_rune_is_letter(ev_utf8_next(s, &at)))
            return true;
    return false;
}

static struct ev_bytes first_word(struct ev_bytes s)
{
    size_t end = 0;

    while (end < s.len && s.data[end] != ' ' && s.data[end] != '\t')
        end++;
    return ev_bytes_slice(s, 0, end);
}

/* Are a and b two following entries of one numbered list?  "1. May", "2. May" are days. */
static bool numbers_follow(const struct line *a, const struct line *b)
{
    return b->has_bullet && b->bullet.kind == EV_BULLET_NUMBER && !b->bullet.glued &&
           b->bullet.rune == a->bullet.rune && b->bullet.number == a->bullet.number + 1 &&
           b->indent == a->indent &&
           !ev_bytes_equal(first_word(behind_bullet(a)), first_word(behind_bullet(b)));
}

static bool number_is_item(const struct reading *r, size_t i)
{
    const struct line *line = &r->lines.items[i];
    size_t low = i > NUMBER_REACH ? i - NUMBER_REACH : 0;

    if (line->bullet.glued || line->lone_bullet || !has_letter(behind_bullet(line)))
        return false;
    for (size_t k = i; k-- > low;)
        if (numbers_follow(&r->lines.items[k], line) &&
            r->lines.items[k].bullet.kind == EV_BULLET_NUMBER)
            return true;
    for (size_t k = i + 1; k < r->lines.count && k <= i + NUMBER_REACH; k++)
        if (numbers_follow(line, &r->lines.items[k]))
            return true;
    return false;
}

static bool dash_is_item(const struct reading *r, size_t i)
{
    const struct line *line = &r->lines.items[i];
    size_t at = line->bullet.len;

    if (line->lone_bullet)
        return in_a_run(r, i) || ((i == 0 || line->gap > 0) && i + 1 < r->lines.count &&
                                  has_letter(r->lines.items[i + 1].text));
    if (line->bullet.glued)
        return ev_rune_is_letter(ev_utf8_next(line->text, &at)) && in_a_run(r, i);
    return has_letter(behind_bullet(line)) || in_a_run(r, i);
}

/* "o" is a word in Portuguese, Czech and Polish: only a blank too many or company makes a mark. */
static bool letter_is_item(const struct reading *r, size_t i)
{
    const struct line *line = &r->lines.items[i];

    if (line->bullet.glued || line->lone_bullet)
        return false;
    return line->bullet.wide || in_a_run(r, i) || (r->depth > 0 && line->indent > 0);
}

static bool item_is(const struct reading *r, size_t i)
{
    const struct line *line = &r->lines.items[i];

    if (!line->has_bullet)
        return false;
    switch (line->bullet.kind) {
    case EV_BULLET_SYMBOL: return true;
    case EV_BULLET_DASH: return dash_is_item(r, i);
    case EV_BULLET_STAR: return !line->bullet.glued && !line->lone_bullet;
    case EV_BULLET_LETTER: return letter_is_item(r, i);
    case EV_BULLET_NUMBER: return number_is_item(r, i);
    }
    return false;
}

/* Depth of an item from its indent, and at one indent from its mark; from 1. */
static uint8_t item_depth(struct reading *r, const struct line *line)
{
    unsigned known = r->depth;

    while (r->depth > 0 && r->lists[r->depth - 1].indent > line->indent)
        r->depth--;
    for (known = r->depth; known > 0 && r->lists[known - 1].indent == line->indent; known--)
        if (r->lists[known - 1].rune == line->bullet.rune) {
            r->depth = known;
            return (uint8_t)known;
        }
    if (r->depth < LISTS_MAX)
        r->lists[r->depth++] = (struct list){ line->bullet.rune, line->indent };
    return (uint8_t)r->depth;
}

/* ---- blocks ------------------------------------------------------------------- */

static struct ev_block *block_add(struct reading *r, const struct line *line)
{
    struct ev_block *block = ev_builder_add(r->b);

    if (block == NULL)
        return NULL;
    block->gap = line->gap;
    block->indent = line->indent;
    block->place =
        (struct ev_span){ line->number, line->number, line->offset, line->offset + line->text.len };
    return block;
}

/* "# Title ##": the level, and the title in *text; 0 if it is none. */
static uint8_t hash_heading(struct ev_bytes *text)
{
    size_t level = 0;
    struct ev_bytes s = *text;

    while (level < s.len && s.data[level] == '#')
        level++;
    if (level == 0 || level > 6 || level >= s.len || s.data[level] != ' ' || s.len > HEADING_BYTES)
        return 0;
    s = ev_bytes_trim(ev_bytes_slice(s, level, s.len));
    while (s.len > 0 && s.data[s.len - 1] == '#')
        s.len--;
    s = ev_bytes_trim(s);
    if (s.len == 0)
        return 0;
    *text = s;
    return (uint8_t)level;
}

/* Is the line before a drawn line a heading that it underlines? */
static uint8_t underlined_level(const struct reading *r, size_t i)
{
    const struct line *line = &r->lines.items[i], *above = neighbour(r, i, -1);
    size_t width, drawn = ev_utf8_count(line->text);

    if ((line->rule != '=' && line->rule != '-' && line->rule != '~') || line->gap > 0 ||
        above == NULL || above->rule != 0 || above->text.len > HEADING_BYTES)
        return 0;
    if (i >= 2 && above->gap == 0) /* the last line of a paragraph */
        return 0;
    width = ev_utf8_count(above->text);
    if (drawn + RULE_SLACK_COLUMNS < width || drawn > width + RULE_SLACK_COLUMNS)
        return 0;
    return line->rule == '=' ? 1 : line->rule == '-' ? 2 : 3;
}

/* The cells of a line with TABs inside, cleaned one by one, TAB between. */
static struct ev_bytes row_clean(struct ev_builder *b, struct ev_bytes raw)
{
    struct ev_buf row;
    struct ev_bytes out;
    size_t from = 0;

    ev_buf_init(&row, EV_BUF_MAX);
    while (from <= raw.len) {
        size_t end = ev_bytes_find(raw, EV_LIT("\t"), from);

        if (from > 0)
            ev_buf_add_char(&row, '\t');
        ev_clean(ev_bytes_slice(raw, from, end), &row);
        from = end + 1;
    }
    if (row.status != EV_OK)
        b->status = EV_EMEM;
    out = ev_builder_copy(b, ev_buf_bytes(&row));
    ev_buf_clear(&row);
    return out;
}

/* A whole line between ** ** or __ __ is emphasised, as in Markdown. */
static bool emphasis_strip(struct ev_bytes *text)
{
    struct ev_bytes s = *text;

    if (s.len < 5 || (!ev_bytes_starts(s, EV_LIT("**")) && !ev_bytes_starts(s, EV_LIT("__"))) ||
        s.data[s.len - 1] != s.data[0] || s.data[s.len - 2] != s.data[0])
        return false;
    s = ev_bytes_slice(s, 2, s.len - 2);
    if (ev_bytes_find(s, (struct ev_bytes){ text->data, 2 }, 0) != s.len)
        return false;
    *text = s;
    return true;
}

static void text_set(struct reading *r, struct ev_block *block, struct ev_bytes text)
{
    block->emphasis = emphasis_strip(&text);
    if (memchr(text.data, '\t', text.len) != NULL && block->kind == EV_BLOCK_LINE) {
        block->kind = EV_BLOCK_ROW;
        block->text = row_clean(r->b, text);
    } else {
        block->text = ev_builder_clean(r->b, text);
    }
    if (block->text.len == 0) /* nothing that is seen */
        r->b->blocks.count--;
}

/* An item; its text may stand on the line behind a lone mark.  Returns the lines used. */
static size_t item_add(struct reading *r, size_t i)
{
    const struct line *line = &r->lines.items[i], *said = line;
    struct ev_bytes text = behind_bullet(line);
    struct ev_block *block;
    size_t used = 1;

    if (line->lone_bullet) {
        said = neighbour(r, i, 1);
        if (said == NULL || said->rule != 0 || item_is(r, i + 1))
            return 1; /* a mark without text says nothing */
        text = said->text;
        used = 2;
    }
    if ((block = block_add(r, line)) == NULL)
        return used;
    block->kind = EV_BLOCK_ITEM;
    block->level = item_depth(r, line);
    block->place.line_last = said->number;
    block->place.offset_past = said->offset + said->text.len;
    text_set(r, block, text);
    return used;
}

static size_t line_to_block(struct reading *r, size_t i)
{
    const struct line *line = &r->lines.items[i];
    struct ev_bytes text = line->text;
    struct ev_block *block;

    if (line->rule != 0) {
        uint8_t level = underlined_level(r, i);
        size_t count = r->b->blocks.count;

        r->depth = 0;
        /* the underlined head of a table stays a row */
        if (level > 0 && count > 0 && r->b->blocks.items[count - 1].kind != EV_BLOCK_ROW) {
            block = &r->b->blocks.items[count - 1];
            block->kind = EV_BLOCK_HEADING;
            block->level = level;
        } else if ((block = block_add(r, line)) != NULL) {
            block->kind = EV_BLOCK_RULE;
        }
        return 1;
    }
    if (item_is(r, i))
        return item_add(r, i);
    if (r->depth > 0 && line->indent <= r->lists[0].indent)
        r->depth = 0;
    if ((block = block_add(r, line)) == NULL)
        return 1;
    block->level = hash_heading(&text);
    block->kind = block->level > 0 ? EV_BLOCK_HEADING : EV_BLOCK_LINE;
    text_set(r, block, text);
    return 1;
}

/* ---- the page ----------------------------------------------------------------- */

/* A first line "# url: ..." names the page.  Returns where the text begins. */
static size_t url_line(struct ev_bytes s, struct ev_bytes *url)
{
    size_t next, end, start = ev_bytes_starts(s, EV_LIT("\xEF\xBB\xBF")) ? 3 : 0;
    struct ev_bytes line;

    end = line_end(s, start, &next);
    line = ev_bytes_trim(ev_bytes_slice(s, start, end));
    if (!ev_bytes_starts(line, EV_LIT("# url:")))
        return start;
    *url = ev_bytes_trim(ev_bytes_slice(line, sizeof "# url:" - 1, line.len));
    return next;
}

/* The first line that says something; of a row the first cell that does. */
static struct ev_bytes first_text(const struct ev_builder *b)
{
    for (size_t i = 0; i < b->blocks.count; i++) {
        struct ev_bytes text = ev_bytes_trim(b->blocks.items[i].text);

        if (text.len > 0)
            return ev_bytes_slice(text, 0, ev_bytes_find(text, EV_LIT("\t"), 0));
    }
    return EV_NOTHING;
}

static void page_read(struct reading *r, const struct ev_source *source, struct ev_page *page)
{
    struct ev_bytes url = EV_NOTHING;
    size_t start = url_line(r->bytes, &url);
    uint32_t last = lines_cut(r, start, start > 0 && r->bytes.data[start - 1] == '\n' ? 2 : 1);

    page->source = ev_builder_source(r->b, source);
    if (url.len > 0)
        page->source.url = ev_builder_clean(r->b, url);
    page->source.span = (struct ev_span){ r->bytes.len > 0, last, 0, r->bytes.len };
    page->media_type = EV_LIT("text/plain");
    page->charset = EV_LIT("utf-8");
    page->charset_from = "utf-8";
    for (size_t i = 0; i < r->lines.count && r->b->status == EV_OK;)
        i += line_to_block(r, i);
    page->title = first_text(r->b);
}

enum ev_status ev_page_from_text(struct ev_bytes utf8, const struct ev_source *source,
                                 const struct ev_limits *limits, struct ev_arena *arena,
                                 struct ev_page *out, struct ev_error *err)
{
    struct ev_builder b;
    struct reading r = { .b = &b };
    struct ev_page page = { 0 };
    enum ev_status st;

    ev_builder_init(&b, limits, arena);
    r.bytes = ev_bytes_slice(utf8, 0, b.limits.max_page_bytes);
    if (r.bytes.len < utf8.len)
        page.cut = "bytes";
    page_read(&r, source, &page);
    st = ev_builder_finish(&b, &page, err);
    if (st == EV_OK)
        *out = page;
    ev_builder_clear(&b);
    return st;
}
