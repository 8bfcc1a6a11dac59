/*
 * RSS and Atom: each entry is a page of its own, posted on the entry's date.
 *
 * Read by libxml2's pulling parser, so that a long feed is never in memory as a tree.
 */
#include <libxml/xmlreader.h>
#include <string.h>

#include "indexer/page/charset.h"
#include "indexer/readers/feed_entry.h"
#include "indexer/readers/readers.h"

enum { LOOK_BYTES = 2048 };

static const char *const roots[] = { "<rss", "<feed", "<rdf:RDF", "<atom:feed" };

static int feed_bid(struct ev_bytes head, const char *name, struct ev_bytes media_type)
{
    int outside = ev_reader_bid_outside(&ev_reader_feed, name, media_type);

    head = ev_bytes_slice(head, 0, LOOK_BYTES);
    for (size_t i = 0; i < sizeof roots / sizeof roots[0]; i++) {
        struct ev_bytes root = ev_bytes_of(roots[i]);
        size_t at = ev_bytes_find(head, root, 0);
        char behind = at + root.len < head.len ? head.data[at + root.len] : 'x';

        if (at < head.len &&
            (behind == ' ' || behind == '>' || behind == '\n' || behind == '\r' || behind == '\t'))
            return at < 512 && ev_bytes_find(head, EV_LIT("<html"), 0) > at ? 92 : outside;
    }
    return 0;
}

struct feed {
    struct ev_input *in;
    const struct ev_read_options *options;
    const struct ev_sink *sink;
    struct ev_arena *arena;  /* of the feed */
    struct ev_arena entries; /* of the entry at hand */
    xmlTextReaderPtr reader;
    struct ev_feed_entry entry;
    int entry_depth; /* depth of the element of the entry, -1: outside of one */
    struct ev_bytes title, lang;
    struct ev_decoded text;
    size_t count;
};

static struct ev_bytes bytes_of(const xmlChar *s)
{
    return ev_bytes_of((const char *)s);
}

static struct ev_bytes kept(struct ev_arena *arena, const xmlChar *s, enum ev_status *st)
{
    struct ev_bytes out = s == NULL ? EV_NOTHING : ev_arena_copy(arena, bytes_of(s));

    if (s != NULL && out.data == NULL)
        *st = EV_EMEM;
    return out;
}

static bool is_entry(struct ev_bytes name)
{
    return ev_bytes_equal(name, EV_LIT("item")) || ev_bytes_equal(name, EV_LIT("entry"));
}

/* The parser reads ahead: the line of the element itself. */
static uint32_t line_at(const struct feed *f)
{
    xmlNode *node = xmlTextReaderCurrentNode(f->reader);
    long line = node == NULL ? 0 : xmlGetLineNo(node);

    return line > 0 ? (uint32_t)line : (uint32_t)xmlTextReaderGetParserLineNumber(f->reader);
}

static void entry_open(struct feed *f)
{
    uint32_t line = line_at(f);

    ev_arena_reset(&f->entries);
    memset(&f->entry, 0, sizeof f->entry);
    f->entry.place = (struct ev_span){ line, line, EV_NO_OFFSET, EV_NO_OFFSET };
    f->entry_depth = xmlTextReaderDepth(f->reader);
}

static enum ev_status entry_give(struct feed *f, struct ev_error *err)
{
    struct ev_page page;
    enum ev_status st;

    f->entry_depth = -1;
    f->count++;
    st = ev_feed_page(&f->entry, f->title, f->lang, &f->in->source, &f->options->limits,
                      &f->entries, &page, err);
    if (st != EV_OK)
        return st;
    page.charset = ev_bytes_of(f->text.charset->name);
    page.charset_from = f->text.from;
    return ev_reader_give_page(f->in, &page, f->sink, err);
}

/* Text of the element at hand; of Atom's xhtml content its markup. */
static struct ev_bytes element_text(struct feed *f, struct ev_arena *arena, enum ev_status *st)
{
    xmlChar *type = xmlTextReaderGetAttribute(f->reader, (const xmlChar *)"type");
    bool xhtml = type != NULL && ev_bytes_equal(bytes_of(type), EV_LIT("xhtml"));
    xmlChar *text =
        xhtml ? xmlTextReaderReadInnerXml(f->reader) : xmlTextReaderReadString(f->reader);
    struct ev_bytes out = kept(arena, text, st);

    xmlFree(type);
    xmlFree(text);
    return out;
}

/* Atom keeps links in attributes, RSS in text; of several the page itself counts. */
static struct ev_bytes element_link(struct feed *f, enum ev_status *st)
{
    xmlChar *href = xmlTextReaderGetAttribute(f->reader, (const xmlChar *)"href");
    xmlChar *rel = xmlTextReaderGetAttribute(f->reader, (const xmlChar *)"rel");
    struct ev_bytes out = EV_NOTHING;

    if (href == NULL)
        out = element_text(f, &f->entries, st);
    else if (rel == NULL || ev_bytes_equal(bytes_of(rel), EV_LIT("alternate")))
        out = kept(&f->entries, href, st);
    xmlFree(href);
    xmlFree(rel);
    return out;
}

static void tag_add(struct feed *f, enum ev_status *st)
{
    xmlChar *term = xmlTextReaderGetAttribute(f->reader, (const xmlChar *)"term");
    struct ev_bytes tag =
        term != NULL ? kept(&f->entries, term, st) : element_text(f, &f->entries, st);
    struct ev_bytes *slot = tag.len == 0 ? NULL : EV_VEC_ADD(&f->entry.tags, &f->entries);

    if (slot != NULL)
        *slot = tag;
    else if (tag.len > 0)
        *st = EV_EMEM;
    xmlFree(term);
}

static enum ev_status entry_element(struct feed *f, struct ev_bytes prefix, struct ev_bytes name)
{
    enum ev_feed_field field = ev_feed_field_of(prefix, name);
    enum ev_status st = EV_OK;
    struct ev_bytes text;

    if (field == EV_FEED_CATEGORY) {
        tag_add(f, &st);
    } else if (field != EV_FEED_NONE && f->entry.fields[field].len == 0) {
        text = field == EV_FEED_LINK ? element_link(f, &st) : element_text(f, &f->entries, &st);
        f->entry.fields[field] = text;
    }
    return st;
}

/* An element outside of entries: the feed's own title and language. */
static enum ev_status feed_element(struct feed *f, struct ev_bytes name)
{
    enum ev_status st = EV_OK;
    xmlChar *lang = xmlTextReaderGetAttribute(f->reader, (const xmlChar *)"xml:lang");

    if (lang != NULL && f->lang.len == 0)
        f->lang = kept(f->arena, lang, &st);
    xmlFree(lang);
    if (ev_bytes_equal(name, EV_LIT("title")) && f->title.len == 0 &&
        xmlTextReaderDepth(f->reader) <= 2)
        f->title = element_text(f, f->arena, &st);
    else if (ev_bytes_equal(name, EV_LIT("language")) && f->lang.len == 0)
        f->lang = element_text(f, f->arena, &st);
    return st;
}

static enum ev_status node_read(struct feed *f, struct ev_error *err)
{
    int type = xmlTextReaderNodeType(f->reader), depth = xmlTextReaderDepth(f->reader);
    struct ev_bytes name = bytes_of(xmlTextReaderConstLocalName(f->reader));
    enum ev_status st = EV_OK;

    if (type == XML_READER_TYPE_END_ELEMENT && depth == f->entry_depth)
        return entry_give(f, err);
    if (type != XML_READER_TYPE_ELEMENT)
        return EV_OK;
    if (f->entry_depth < 0 && is_entry(name)) {
        entry_open(f);
        if (xmlTextReaderIsEmptyElement(f->reader) == 1)
            f->entry_depth = -1;
    } else if (depth == f->entry_depth + 1 && f->entry_depth >= 0) {
        f->entry.place.line_last = line_at(f);
        st = entry_element(f, bytes_of(xmlTextReaderConstPrefix(f->reader)), name);
    } else if (f->entry_depth < 0) {
        st = feed_element(f, name);
    }
    return st == EV_OK ? st : ev_fail(err, st, "no memory for a feed");
}

static enum ev_status feed_walk(struct feed *f, struct ev_error *err)
{
    struct ev_error problem = EV_ERROR_INIT;
    enum ev_status st = EV_OK;
    int more;

    while (st == EV_OK && (more = xmlTextReaderRead(f->reader)) == 1)
        st = node_read(f, err);
    if (st == EV_OK && f->entry_depth >= 0) /* cut off inside an entry */
        st = entry_give(f, err);
    if (st == EV_OK && more < 0) {
        ev_fail(&problem, EV_EINPUT, "the feed is broken behind entry %zu", f->count);
        ev_reader_problem(f->in, f->sink, &problem,
                          (uint32_t)xmlTextReaderGetParserLineNumber(f->reader), EV_NO_OFFSET);
    }
    return st;
}

static void on_error(void *ctx, xmlErrorPtr error)
{
    (void)ctx;
    (void)error;
}

static enum ev_status feed_read(struct ev_input *in, const struct ev_read_options *options,
                                const struct ev_sink *sink, struct ev_arena *arena,
                                struct ev_error *err)
{
    static const int flags = XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR |
                             XML_PARSE_NOWARNING | XML_PARSE_COMPACT | XML_PARSE_IGNORE_ENC;
    struct feed f = {
        .in = in, .options = options, .sink = sink, .arena = arena, .entry_depth = -1
    };
    struct ev_bytes bytes;
    enum ev_status st = ev_reader_take_page(in, options, sink, &bytes, err);

    if (st != EV_OK)
        return st;
    if ((st = ev_decode(bytes, in->charset_hint, EV_MARKUP_XML, arena, &f.text, err)) != EV_OK)
        return st;
    bytes = ev_bytes_slice(f.text.text, 0, INT32_MAX);
    ev_arena_init(&f.entries, 0);
    f.reader = xmlReaderForMemory(bytes.data, (int)bytes.len, NULL, "UTF-8", flags);
    if (f.reader == NULL) {
        st = ev_fail(err, EV_EMEM, "no memory for a feed");
    } else {
        xmlTextReaderSetStructuredErrorHandler(f.reader, on_error, NULL);
        st = feed_walk(&f, err);
    }
    xmlFreeTextReader(f.reader);
    ev_arena_clear(&f.entries);
    return st;
}

const struct ev_reader ev_reader_feed = {
    "feed",         "application/rss+xml application/atom+xml application/rdf+xml",
    "rss atom rdf", "RSS and Atom: each entry as a page, its date as posting date",
    feed_bid,       feed_read,
};
