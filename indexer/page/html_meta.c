#include "indexer/page/html_meta.h"

#include "indexer/page/uri.h"

/* Names of meta elements, by what they tell; an earlier row wins over a later one. */
enum tells { TELLS_SITE, TELLS_PUBLISHED, TELLS_CANONICAL, TELLS_TITLE, TELLS_LANG, TELLS_COUNT };

static const struct {
    const char *name;
    enum tells tells;
} metas[] = {
    { "og:site_name", TELLS_SITE },
    { "application-name", TELLS_SITE },
    { "dc.publisher", TELLS_SITE },
    { "article:published_time", TELLS_PUBLISHED },
    { "datepublished", TELLS_PUBLISHED },
    { "dcterms.issued", TELLS_PUBLISHED },
    { "dc.date.issued", TELLS_PUBLISHED },
    { "dcterms.created", TELLS_PUBLISHED },
    { "dc.date.created", TELLS_PUBLISHED },
    { "dcterms.date", TELLS_PUBLISHED },
    { "dc.date", TELLS_PUBLISHED },
    { "citation_publication_date", TELLS_PUBLISHED },
    { "publish_date", TELLS_PUBLISHED },
    { "publish-date", TELLS_PUBLISHED },
    { "pubdate", TELLS_PUBLISHED },
    { "date", TELLS_PUBLISHED },
    { "og:url", TELLS_CANONICAL },
    { "og:title", TELLS_TITLE },
    { "dc.title", TELLS_TITLE },
    { "content-language", TELLS_LANG },
    { "dc.language", TELLS_LANG },
    { "og:locale", TELLS_LANG },
};

EV_VEC(scripts, struct ev_bytes);

struct meta {
    struct ev_builder *b;
    const struct ev_tree *tree;
    struct ev_page *page;
    struct ev_bytes found[TELLS_COUNT];
    size_t rank[TELLS_COUNT]; /* row that gave it, plus 1; 0: none */
    struct ev_bytes base, html_lang, title;
    struct scripts scripts;
};

static void meta_read(struct meta *m, uint32_t node)
{
    static const enum ev_attr names[] = { EV_ATTR_PROPERTY, EV_ATTR_NAME, EV_ATTR_HTTP_EQUIV,
                                          EV_ATTR_ITEMPROP };
    struct ev_bytes content = ev_bytes_trim(ev_node_attr(m->tree, node, EV_ATTR_CONTENT));

    if (content.len == 0)
        return;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct ev_bytes name = ev_bytes_trim(ev_node_attr(m->tree, node, names[i]));

        for (size_t k = 0; name.len > 0 && k < sizeof metas / sizeof metas[0]; k++) {
            enum tells tells = metas[k].tells;

            if (!ev_bytes_equal_nocase(name, ev_bytes_of(metas[k].name)))
                continue;
            if (m->rank[tells] == 0 || k + 1 < m->rank[tells]) {
                m->rank[tells] = k + 1;
                m->found[tells] = content;
            }
        }
    }
}

static bool list_has(struct ev_bytes list, struct ev_bytes want)
{
    struct ev_bytes word;
    size_t at = 0;

    while (ev_word_next(list, &at, &word))
        if (ev_bytes_equal_nocase(word, want))
            return true;
    return false;
}

static void script_read(struct meta *m, uint32_t node)
{
    struct ev_bytes type = ev_bytes_trim(ev_node_attr(m->tree, node, EV_ATTR_TYPE));
    struct ev_bytes *script;

    type = ev_bytes_slice(type, 0, ev_bytes_find(type, EV_LIT(";"), 0));
    if (!ev_bytes_equal_nocase(ev_bytes_trim(type), EV_LIT("application/ld+json")))
        return;
    if ((script = EV_VEC_ADD(&m->scripts, m->b->arena)) == NULL)
        m->b->status = EV_EMEM;
    else
        *script = ev_builder_copy(m->b, ev_node_text(m->tree, node));
}

static void node_read(struct meta *m, uint32_t node)
{
    const struct ev_tree *tree = m->tree;
    struct ev_bytes value;

    switch (tree->nodes.items[node].tag) {
    case EV_TAG_HTML:
        value = ev_node_attr(tree, node, EV_ATTR_LANG);
        if (value.len == 0)
            value = ev_node_attr(tree, node, EV_ATTR_XML_LANG);
        if (m->html_lang.len == 0)
            m->html_lang = value;
        break;
    case EV_TAG_META: meta_read(m, node); break;
    case EV_TAG_SCRIPT: script_read(m, node); break;
    case EV_TAG_BASE:
        if (m->base.len == 0)
            m->base = ev_node_attr(tree, node, EV_ATTR_HREF);
        break;
    case EV_TAG_TITLE: /* svg has titles too, but later */
        if (m->title.len == 0)
            m->title = ev_node_text(tree, node);
        break;
    case EV_TAG_LINK:
        value = ev_node_attr(tree, node, EV_ATTR_HREF);
        if (value.len > 0 && list_has(ev_node_attr(tree, node, EV_ATTR_REL), EV_LIT("canonical"))) {
            m->found[TELLS_CANONICAL] = value;
            m->rank[TELLS_CANONICAL] = 1;
        }
        break;
    default: break;
    }
}

static bool digits_read(struct ev_bytes s, size_t from, size_t n, unsigned *out)
{
    *out = 0;
    for (size_t i = from; i < from + n; i++) {
        if (i >= s.len || s.data[i] < '0' || s.data[i] > '9')
            return false;
        *out = *out * 10 + (unsigned)(s.data[i] - '0');
    }
    return true;
}

struct ev_day ev_day_in_front(struct ev_bytes text)
{
    struct ev_day none = { 0, 0, 0 }, day;
    unsigned y, m, d;
    size_t dash;

    text = ev_bytes_trim(text);
    dash = text.len > 4 && (text.data[4] == '-' || text.data[4] == '/') ? 1 : 0;
    if (!digits_read(text, 0, 4, &y) || !digits_read(text, 4 + dash, 2, &m) ||
        (dash == 1 && (text.len < 8 || text.data[7] != text.data[4])) ||
        !digits_read(text, 6 + 2 * dash, 2, &d) || y < EV_YEAR_MIN || y > EV_YEAR_MAX || m < 1 ||
        m > 12 || d < 1)
        return none;
    day = (struct ev_day){ (int16_t)y, (uint8_t)m, (uint8_t)d };
    return d <= 31 && ev_day_exists(day) ? day : none;
}

static struct ev_bytes resolved(struct ev_builder *b, struct ev_bytes base, struct ev_bytes ref)
{
    struct ev_buf uri;
    struct ev_bytes out;

    if (ref.len == 0)
        return EV_NOTHING;
    ev_buf_init(&uri, EV_BUF_MAX);
    ev_uri_resolve(base, ref, &uri);
    out = ev_builder_clean(b, ev_buf_bytes(&uri));
    if (uri.status != EV_OK)
        b->status = EV_EMEM;
    ev_buf_clear(&uri);
    return out;
}

/* "en_GB" as BCP 47 writes it, the first of a list. */
static struct ev_bytes lang_clean(struct ev_builder *b, struct ev_bytes lang)
{
    struct ev_bytes out;

    lang = ev_bytes_trim(ev_bytes_slice(lang, 0, ev_bytes_find(lang, EV_LIT(","), 0)));
    out = ev_builder_clean(b, lang);
    for (size_t i = 0; i < out.len; i++)
        if (out.data[i] == '_')
            ((char *)out.data)[i] = '-'; /* our own copy */
    return out;
}

void ev_html_meta(struct ev_builder *b, const struct ev_tree *tree, struct ev_page *page,
                  struct ev_bytes *base)
{
    struct meta m = { .b = b, .tree = tree, .page = page };
    struct ev_bytes own;

    for (uint32_t i = 1; i < tree->nodes.count; i++)
        if (tree->nodes.items[i].tag != EV_TAG_TEXT)
            node_read(&m, i);
    page->lang = lang_clean(b, m.html_lang.len > 0 ? m.html_lang : m.found[TELLS_LANG]);
    page->title = ev_builder_clean(b, m.title);
    if (page->title.len == 0)
        page->title = ev_builder_clean(b, m.found[TELLS_TITLE]);
    page->site = ev_builder_clean(b, m.found[TELLS_SITE]);
    page->canonical = resolved(b, page->source.url, m.found[TELLS_CANONICAL]);
    page->published = ev_day_in_front(m.found[TELLS_PUBLISHED]);
    page->jsonld = m.scripts.items;
    page->jsonld_count = m.scripts.count;
    own = page->source.url.len > 0 ? page->source.url : page->canonical;
    *base = m.base.len > 0 ? resolved(b, own, m.base) : own;
}
