#include "indexer/page/tree.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <pthread.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "indexer/page/entities.h"

enum {
    NODES_PER_BLOCK = 16,    /* more elements than this per block allowed are a bomb */
    ATTRS_MAX = 256,         /* of one element: libxml2 compares each with all before */
    OPEN_PER_DEPTH = 2,      /* open elements of libxml2 per level of ours, then it starts anew */
    NODES_RESERVED = 500000, /* a page with more has to wait for copies */
    VALUE_MAX = 64 * 1024    /* longer attribute values are data, not words */
};

struct parse {
    struct ev_tree *tree;
    htmlParserCtxtPtr ctxt;
    uint32_t *open; /* nodes that are open, innermost last */
    unsigned depth, max_depth;
    unsigned deeper; /* open elements that got no node */
    size_t max_nodes;
    uint64_t base; /* offset of the parser's first byte in the page */
    uint32_t base_line;
    uint32_t last_offset, last_line; /* where the event before ended */
    bool behind_amp;                 /* the text so far ends with "&" of a reference */
    bool semicolon_due;              /* a reference was read but for its ";" */
    uint64_t resume;                 /* where a new parser goes on; 0: the page ends */
    enum ev_status status;
};

/* ---- making the bytes safe to parse --------------------------------------------- */

static bool starts_nocase(struct ev_bytes s, size_t at, struct ev_bytes what)
{
    return ev_bytes_equal_nocase(ev_bytes_slice(s, at, at + what.len), what);
}

/* End of a tag that opens at s[at]; attributes beyond the limit are blanked. */
static size_t tag_tame(struct ev_bytes s, char *bytes, size_t at)
{
    size_t attrs = 0, blank_from = 0;
    bool between = false;
    char quote = 0;

    for (; at < s.len; at++) {
        char c = s.data[at];

        if (quote != 0) {
            if (c == quote)
                quote = 0;
        } else if (c == '>') {
            break;
        } else if ((c == '"' || c == '\'') && at > 0 && s.data[at - 1] == '=') {
            quote = c;
        } else if (c == ' ' || (c >= '\t' && c <= '\r') || c == '/') {
            between = true;
        } else if (between) {
            between = false;
            if (++attrs > ATTRS_MAX && blank_from == 0)
                blank_from = at;
        }
    }
    if (blank_from > 0)
        memset(bytes + blank_from, ' ', at - blank_from);
    return at;
}

/* Where the markup behind '<' at s[at] ends; scripts and comments are jumped over. */
static size_t markup_tame(struct ev_bytes s, char *bytes, size_t at)
{
    static const struct {
        struct ev_bytes open, close;
    } raw[] = {
        { { "<script", 7 }, { "</script", 8 } },
        { { "<style", 6 }, { "</style", 7 } },
        { { "<!--", 4 }, { "-->", 3 } },
    };
    size_t past;

    if (at + 1 >= s.len || ((s.data[at + 1] | 0x20) < 'a' && s.data[at + 1] != '!'))
        return at + 1;
    past = s.data[at + 1] == '!' ? at + 2 : tag_tame(s, bytes, at + 1);
    for (size_t i = 0; i < sizeof raw / sizeof raw[0]; i++)
        if (starts_nocase(s, at, raw[i].open)) {
            size_t end = past;

            while (end < s.len && !starts_nocase(s, end, raw[i].close))
                end = ev_bytes_find(s, ev_bytes_slice(raw[i].close, 0, 1), end + 1);
            return end;
        }
    return past;
}

/*
 * A copy that libxml2 takes linear time for: no NUL, at which it would stop, no
 * control characters, and no element with thousands of attributes.  Counts tags.
 */
static char *bytes_tame(struct ev_bytes html, size_t *brackets)
{
    char *copy = ev_malloc(html.len + 1);
    size_t at = 0;

    if (copy == NULL)
        return NULL;
    for (size_t i = 0; i < html.len; i++) {
        unsigned char c = (unsigned char)html.data[i];

        copy[i] = c < 0x20 && (c < '\t' || c > '\r' || c == 0x0B) ? ' ' : html.data[i];
    }
    copy[html.len] = '\0';
    for (*brackets = 0; (at = ev_bytes_find(html, EV_LIT("<"), at)) < html.len; ++*brackets)
        at = markup_tame(html, copy, at);
    return copy;
}

/* ---- events ---------------------------------------------------------------------- */

static uint64_t parser_offset(const struct parse *p)
{
    const xmlParserInput *input = p->ctxt->input;

    return p->base + input->consumed + (uint64_t)(input->cur - input->base);
}

static void place_note(struct parse *p)
{
    p->last_offset = (uint32_t)parser_offset(p);
    p->last_line = p->base_line + (uint32_t)p->ctxt->input->line;
}

static void parse_stop(struct parse *p)
{
    xmlStopParser(p->ctxt);
}

static struct ev_node *node_add(struct parse *p, enum ev_tag tag)
{
    struct ev_node *node;

    if (p->tree->nodes.count >= p->max_nodes) {
        p->tree->cut = "elements";
        parse_stop(p);
        return NULL;
    }
    if ((node = EV_VEC_ADD(&p->tree->nodes, &p->tree->arena)) == NULL) {
        p->status = EV_EMEM;
        parse_stop(p);
        return NULL;
    }
    node->parent = p->open[p->depth];
    node->past = (uint32_t)p->tree->nodes.count;
    node->tag = (uint8_t)tag;
    node->line = p->last_line;
    node->offset = p->last_offset;
    node->text_from = node->text_past = (uint32_t)p->tree->text.len;
    return node;
}

static bool attr_add(struct parse *p, const char *name, const char *value)
{
    enum ev_attr known = ev_attr_find(name);
    struct ev_tree_attr *attr;
    struct ev_bytes bytes = ev_bytes_of(value);

    if (known == EV_ATTR_NONE || bytes.len > VALUE_MAX)
        return false;
    if ((attr = EV_VEC_ADD(&p->tree->attrs, &p->tree->arena)) == NULL) {
        p->status = EV_EMEM;
        return false;
    }
    attr->name = known;
    attr->value = ev_arena_copy(&p->tree->arena, bytes);
    if (attr->value.data == NULL)
        p->status = EV_EMEM;
    return true;
}

static void attrs_add(struct parse *p, uint32_t node, const xmlChar **atts)
{
    uint32_t first = (uint32_t)p->tree->attrs.count;
    uint16_t count = 0;

    for (size_t i = 0; atts != NULL && atts[i] != NULL; i += 2)
        count = (uint16_t)(count + attr_add(p, (const char *)atts[i], (const char *)atts[i + 1]));
    p->tree->nodes.items[node].attrs = first;
    p->tree->nodes.items[node].attrs_count = count;
}

/* Bytes of a tag still to be read: libxml2 tells of an element before it reads the ">". */
static uint32_t tag_rest(const xmlParserInput *input)
{
    if (input->cur[0] == '>')
        return 1;
    return input->cur[0] == '/' && input->cur[1] == '>' ? 2 : 0;
}

static void on_start(void *ctx, const xmlChar *name, const xmlChar **atts)
{
    struct parse *p = ctx;
    struct ev_node *node;
    uint32_t index = (uint32_t)p->tree->nodes.count;

    if (p->status != EV_OK || p->tree->cut != NULL || p->resume != 0)
        return;
    if (p->ctxt->nameNr > (int)(p->max_depth * OPEN_PER_DEPTH)) {
        p->resume = parser_offset(p);
        p->base_line += (uint32_t)p->ctxt->input->line - 1;
        parse_stop(p);
        return;
    }
    if (p->depth + 1 >= p->max_depth) {
        p->deeper++;
        return;
    }
    if ((node = node_add(p, ev_tag_find((const char *)name))) == NULL)
        return;
    attrs_add(p, index, atts);
    p->open[++p->depth] = index;
    p->behind_amp = p->semicolon_due = false;
    place_note(p);
    p->last_offset += tag_rest(p->ctxt->input);
}

static void node_close(struct parse *p)
{
    struct ev_node *node = &p->tree->nodes.items[p->open[p->depth--]];

    node->past = (uint32_t)p->tree->nodes.count;
    node->text_past = (uint32_t)p->tree->text.len;
}

static void on_end(void *ctx, const xmlChar *name)
{
    struct parse *p = ctx;

    (void)name;
    if (p->resume != 0)
        return;
    p->behind_amp = p->semicolon_due = false;
    if (p->deeper > 0)
        p->deeper--;
    else if (p->depth > 0)
        node_close(p);
    if (p->ctxt->input != NULL && p->tree->cut == NULL && p->status == EV_OK)
        place_note(p);
}

/* References such as &#150; mean windows-1252, as in browsers (HTML, "numeric character reference
 * end state"). */
static const uint16_t references_0x80[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

static void text_add(struct ev_buf *out, struct ev_bytes s)
{
    unsigned char c = s.len == 2 ? (unsigned char)s.data[1] : 0;

    if (c >= 0x80 && c < 0xA0 && (unsigned char)s.data[0] == 0xC2)
        ev_buf_add_rune(out, references_0x80[c - 0x80]);
    else
        ev_buf_add_bytes(out, s);
}

/*
 * libxml2 reads a text before it supplies the elements that must stand around it, so
 * the place noted last may lie behind the text: it cannot begin later than this.
 */
static void text_place(const struct parse *p, struct ev_bytes text, struct ev_node *node)
{
    uint64_t latest = parser_offset(p);
    uint32_t line = p->base_line + (uint32_t)p->ctxt->input->line;

    latest -= latest < text.len ? latest : text.len;
    for (size_t i = 0; i < text.len; i++)
        line -= text.data[i] == '\n';
    if (node->offset > latest)
        node->offset = (uint32_t)latest;
    if (node->line > line)
        node->line = line;
}

/*
 * libxml2 gives a reference that it does not know as "&", its name, and what follows,
 * in three pieces; the same if only the ";" is missing.  Puts the character in place
 * of the "&" and takes the name from text.
 */
static void reference_mend(struct parse *p, struct ev_bytes *text)
{
    struct ev_buf *out = &p->tree->text;
    bool closed = p->ctxt->input->cur[0] == ';', behind_amp = p->behind_amp;
    const htmlEntityDesc *known = NULL;
    uint32_t rune = 0;
    char name[32];

    p->behind_amp = ev_bytes_equal(*text, EV_LIT("&"));
    if (p->semicolon_due && text->data[0] == ';')
        *text = ev_bytes_slice(*text, 1, text->len);
    p->semicolon_due = false;
    if (!behind_amp || text->len >= sizeof name || out->len == 0)
        return;
    memcpy(name, text->data, text->len);
    name[text->len] = '\0';
    if (closed)
        rune = ev_entity_find(*text);
    else if ((known = htmlEntityLookup((const xmlChar *)name)) != NULL && known->value < 0x100)
        rune = known->value; /* only those of Latin-1 go without (HTML, "named references") */
    if (rune == 0)
        return;
    ev_buf_cut(out, out->len - 1);
    ev_buf_add_rune(out, rune);
    p->semicolon_due = closed;
    *text = EV_NOTHING;
}

static void on_text(void *ctx, const xmlChar *text, int len)
{
    struct ev_bytes bytes = { (const char *)text, len <= 0 ? 0 : (size_t)len };
    struct parse *p = ctx;
    struct ev_tree *tree = p->tree;
    struct ev_node *last;

    if (p->status != EV_OK || tree->cut != NULL || p->resume != 0 || bytes.len == 0)
        return;
    last = &tree->nodes.items[tree->nodes.count - 1];
    if (last->tag != EV_TAG_TEXT || last->past != tree->nodes.count ||
        last->parent != p->open[p->depth]) {
        if ((last = node_add(p, EV_TAG_TEXT)) == NULL)
            return;
        text_place(p, bytes, last);
    }
    reference_mend(p, &bytes);
    text_add(&tree->text, bytes);
    last->text_past = (uint32_t)tree->text.len;
    place_note(p);
    if (tree->text.status != EV_OK) {
        p->status = tree->text.status;
        parse_stop(p);
    }
}

/* ---- the parser -------------------------------------------------------------------- */

static void on_error(void *ctx, xmlErrorPtr error)
{
    (void)ctx;
    (void)error;
}

static xmlParserInputPtr refuse_entity(const char *url, const char *id, xmlParserCtxtPtr ctxt)
{
    (void)url;
    (void)id;
    (void)ctxt;
    return NULL;
}

static void libxml_set_up(void)
{
    xmlInitParser();
    xmlSetExternalEntityLoader(refuse_entity);
}

/* Parse from p->base on until the end, or until p->resume is set. */
static enum ev_status parse_run(struct parse *p, const char *bytes, size_t len)
{
    static const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                               HTML_PARSE_NONET | HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC;
    xmlSAXHandler sax = { .startElement = on_start,
                          .endElement = on_end,
                          .characters = on_text,
                          .ignorableWhitespace = on_text,
                          .cdataBlock = on_text,
                          .serror = on_error,
                          .initialized = XML_SAX2_MAGIC };

    if (p->base >= len) /* libxml2 takes no empty page */
        return EV_OK;
    p->ctxt = htmlCreateMemoryParserCtxt(bytes + p->base, (int)(len - p->base));
    if (p->ctxt == NULL)
        return EV_EMEM;
    htmlCtxtUseOptions(p->ctxt, options);
    *p->ctxt->sax = sax;
    p->ctxt->userData = p;
    xmlSwitchEncoding(p->ctxt, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(p->ctxt);
    htmlFreeParserCtxt(p->ctxt);
    return p->status;
}

/* About one node per tag, so that the array need not grow by copies. */
static bool nodes_reserve(struct parse *p, size_t tags)
{
    struct ev_nodes *nodes = &p->tree->nodes;
    size_t cap = (tags < NODES_RESERVED ? tags : NODES_RESERVED) + 8;

    if ((nodes->items = ev_arena_array(&p->tree->arena, cap, sizeof *nodes->items)) == NULL)
        return false;
    nodes->cap = cap;
    return EV_VEC_ADD(nodes, &p->tree->arena) != NULL; /* node 0 */
}

static enum ev_status parse_all(struct parse *p, struct ev_bytes html)
{
    size_t brackets = 0;
    char *bytes = bytes_tame(html, &brackets);
    enum ev_status st = bytes == NULL || !nodes_reserve(p, brackets) ? EV_EMEM : EV_OK;

    while (st == EV_OK) {
        st = parse_run(p, bytes, html.len);
        if (p->resume == 0 || st != EV_OK)
            break;
        /* Too many elements are open: go on as if a new page began behind this tag. */
        p->base = ev_bytes_find(html, EV_LIT(">"), p->resume) + 1;
        p->resume = 0;
        p->deeper = 0;
        while (p->depth > p->max_depth / 2)
            node_close(p);
    }
    while (p->depth > 0)
        node_close(p);
    ev_free(bytes);
    return st;
}

enum ev_status ev_tree_parse(struct ev_bytes html, const struct ev_limits *limits,
                             struct ev_tree *tree, struct ev_error *err)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    struct parse p = { .tree = tree, .max_depth = limits->max_depth, .last_line = 1 };
    enum ev_status st = EV_EMEM;
    struct ev_node *root;

    pthread_once(&once, libxml_set_up);
    memset(tree, 0, sizeof *tree);
    ev_arena_init(&tree->arena, 0);
    ev_buf_init(&tree->text, UINT32_MAX);
    if (html.len > INT32_MAX) {
        html.len = INT32_MAX;
        tree->cut = "bytes";
    }
    p.max_nodes = limits->max_blocks * NODES_PER_BLOCK;
    p.open = ev_arena_array(&tree->arena, p.max_depth + 1, sizeof *p.open);
    if (p.open != NULL && (st = parse_all(&p, html)) == EV_OK) {
        root = &tree->nodes.items[0];
        root->past = (uint32_t)tree->nodes.count;
        root->text_past = (uint32_t)tree->text.len;
        return EV_OK;
    }
    ev_tree_clear(tree);
    return ev_fail(err, st, "no memory for an HTML page of %zu bytes", html.len);
}

void ev_tree_clear(struct ev_tree *tree)
{
    ev_buf_clear(&tree->text);
    ev_arena_clear(&tree->arena);
}

struct ev_bytes ev_node_attr(const struct ev_tree *tree, uint32_t node, enum ev_attr name)
{
    const struct ev_node *n = &tree->nodes.items[node];

    for (uint32_t i = n->attrs; i < n->attrs + n->attrs_count; i++)
        if (tree->attrs.items[i].name == name)
            return tree->attrs.items[i].value;
    return EV_NOTHING;
}

struct ev_bytes ev_node_text(const struct ev_tree *tree, uint32_t node)
{
    const struct ev_node *n = &tree->nodes.items[node];

    return ev_bytes_slice(ev_buf_bytes(&tree->text), n->text_from, n->text_past);
}

/* Does an element that breaks lines end right before node? */
static bool node_breaks_before(const struct ev_tree *tree, uint32_t node)
{
    uint32_t parent = tree->nodes.items[node].parent, at = node - 1;

    while (at != parent && at != 0) {
        if ((ev_tag_does((enum ev_tag)tree->nodes.items[at].tag) & EV_TAG_BREAKS) != 0)
            return true;
        at = tree->nodes.items[at].parent;
    }
    return false;
}

void ev_node_lines(const struct ev_tree *tree, uint32_t node, struct ev_buf *out)
{
    struct ev_bytes text = ev_buf_bytes(&tree->text);
    uint32_t past = tree->nodes.items[node].past, i = node;

    while (i < past) {
        const struct ev_node *n = &tree->nodes.items[i];
        unsigned does = ev_tag_does((enum ev_tag)n->tag);

        if (n->tag == EV_TAG_TEXT) {
            /* behind a block that has ended the parent is no longer its parent */
            if (i > node && node_breaks_before(tree, i))
                ev_buf_add_char(out, '\n');
            ev_buf_add_bytes(out, ev_bytes_slice(text, n->text_from, n->text_past));
        } else if (n->tag == EV_TAG_BR || (i > node && (does & EV_TAG_BREAKS) != 0)) {
            ev_buf_add_char(out, '\n');
        }
        i = i > node && (does & EV_TAG_SKIP) != 0 ? n->past : i + 1;
    }
}

bool ev_word_next(struct ev_bytes list, size_t *at, struct ev_bytes *word)
{
    size_t from;

    while (*at < list.len &&
           (list.data[*at] == ' ' || (list.data[*at] >= '\t' && list.data[*at] <= '\r')))
        (*at)++;
    from = *at;
    while (*at < list.len && list.data[*at] != ' ' &&
           (list.data[*at] < '\t' || list.data[*at] > '\r'))
        (*at)++;
    *word = ev_bytes_slice(list, from, *at);
    return word->len > 0;
}
