#include "indexer/page/region.h"

#include <string.h>

#include "base/utf8.h"

/* What a word of a class or id attribute says of its element. */
enum meaning { MEANS_NOTHING, MEANS_HEADER, MEANS_NAV, MEANS_ASIDE, MEANS_FOOTER, MEANS_UNSEEN };

/*
 * Words by which sites name the parts of their layout, and (unseen) text that only
 * screen readers get, which repeats what others see.  Whole words, in byte order.
 */
static const struct {
    const char *word;
    enum meaning means;
} class_words[] = {
    { "a11y-hidden", MEANS_UNSEEN },
    { "addtoany", MEANS_ASIDE },
    { "ads", MEANS_ASIDE },
    { "advert", MEANS_ASIDE },
    { "advertisement", MEANS_ASIDE },
    { "assistive-text", MEANS_UNSEEN },
    { "bottom-bar", MEANS_FOOTER },
    { "breadcrumb", MEANS_NAV },
    { "breadcrumb-trail", MEANS_NAV },
    { "breadcrumbs", MEANS_NAV },
    { "colophon", MEANS_FOOTER },
    { "comment-list", MEANS_ASIDE },
    { "comments", MEANS_ASIDE },
    { "consent-banner", MEANS_ASIDE },
    { "cookie", MEANS_ASIDE },
    { "cookie-banner", MEANS_ASIDE },
    { "cookie-bar", MEANS_ASIDE },
    { "cookie-consent", MEANS_ASIDE },
    { "cookie-law-info-bar", MEANS_ASIDE },
    { "cookie-notice", MEANS_ASIDE },
    { "cookieconsent", MEANS_ASIDE },
    { "cookies", MEANS_ASIDE },
    { "copyright", MEANS_FOOTER },
    { "crumbs", MEANS_NAV },
    { "element-invisible", MEANS_UNSEEN },
    { "footer", MEANS_FOOTER },
    { "footer-bottom", MEANS_FOOTER },
    { "footer-menu", MEANS_NAV },
    { "footer-nav", MEANS_NAV },
    { "footer-top", MEANS_FOOTER },
    { "footer-widgets", MEANS_FOOTER },
    { "footer-wrapper", MEANS_FOOTER },
    { "gdpr", MEANS_ASIDE },
    { "global-footer", MEANS_FOOTER },
    { "global-header", MEANS_HEADER },
    { "global-nav", MEANS_NAV },
    { "header", MEANS_HEADER },
    { "header-wrapper", MEANS_HEADER },
    { "lang-switcher", MEANS_NAV },
    { "language-switcher", MEANS_NAV },
    { "left-sidebar", MEANS_ASIDE },
    { "logo", MEANS_HEADER },
    { "main-footer", MEANS_FOOTER },
    { "main-header", MEANS_HEADER },
    { "main-menu", MEANS_NAV },
    { "main-nav", MEANS_NAV },
    { "mainmenu", MEANS_NAV },
    { "mainnav", MEANS_NAV },
    { "masthead", MEANS_HEADER },
    { "menu", MEANS_NAV },
    { "menu-main", MEANS_NAV },
    { "mobile-menu", MEANS_NAV },
    { "mobile-nav", MEANS_NAV },
    { "mobilenav", MEANS_NAV },
    { "nav", MEANS_NAV },
    { "nav-links", MEANS_NAV },
    { "nav-main", MEANS_NAV },
    { "nav-menu", MEANS_NAV },
    { "navbar", MEANS_NAV },
    { "navigation", MEANS_NAV },
    { "navigation-main", MEANS_NAV },
    { "navigation-menu", MEANS_NAV },
    { "newsletter", MEANS_ASIDE },
    { "newsletter-signup", MEANS_ASIDE },
    { "page-footer", MEANS_FOOTER },
    { "page-numbers", MEANS_NAV },
    { "page-top", MEANS_HEADER },
    { "pager", MEANS_NAV },
    { "pagination", MEANS_NAV },
    { "paging", MEANS_NAV },
    { "primary-menu", MEANS_NAV },
    { "primary-nav", MEANS_NAV },
    { "related", MEANS_ASIDE },
    { "related-articles", MEANS_ASIDE },
    { "related-content", MEANS_ASIDE },
    { "related-events", MEANS_ASIDE },
    { "related-posts", MEANS_ASIDE },
    { "right-sidebar", MEANS_ASIDE },
    { "screen-reader-only", MEANS_UNSEEN },
    { "screen-reader-text", MEANS_UNSEEN },
    { "secondary-menu", MEANS_NAV },
    { "secondary-nav", MEANS_NAV },
    { "share", MEANS_ASIDE },
    { "share-buttons", MEANS_ASIDE },
    { "share-links", MEANS_ASIDE },
    { "sharedaddy", MEANS_ASIDE },
    { "sharing", MEANS_ASIDE },
    { "side-bar", MEANS_ASIDE },
    { "side-nav", MEANS_NAV },
    { "sidebar", MEANS_ASIDE },
    { "sidebar-first", MEANS_ASIDE },
    { "sidebar-left", MEANS_ASIDE },
    { "sidebar-primary", MEANS_ASIDE },
    { "sidebar-right", MEANS_ASIDE },
    { "sidebar-second", MEANS_ASIDE },
    { "sidenav", MEANS_NAV },
    { "site-branding", MEANS_HEADER },
    { "site-footer", MEANS_FOOTER },
    { "site-header", MEANS_HEADER },
    { "site-nav", MEANS_NAV },
    { "site-navigation", MEANS_NAV },
    { "site-title", MEANS_HEADER },
    { "skip-link", MEANS_NAV },
    { "skip-links", MEANS_NAV },
    { "skip-to-content", MEANS_NAV },
    { "skiplink", MEANS_NAV },
    { "skiplinks", MEANS_NAV },
    { "social", MEANS_ASIDE },
    { "social-icons", MEANS_ASIDE },
    { "social-links", MEANS_ASIDE },
    { "social-media", MEANS_ASIDE },
    { "sr-only", MEANS_UNSEEN },
    { "sub-nav", MEANS_NAV },
    { "subnav", MEANS_NAV },
    { "top-bar", MEANS_HEADER },
    { "top-nav", MEANS_NAV },
    { "topbar", MEANS_HEADER },
    { "topnav", MEANS_NAV },
    { "visually-hidden", MEANS_UNSEEN },
    { "visuallyhidden", MEANS_UNSEEN },
    { "widget-area", MEANS_ASIDE },
    { "widgets", MEANS_ASIDE },
};

static enum meaning word_means(struct ev_bytes word)
{
    size_t low = 0, high = sizeof class_words / sizeof class_words[0];

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = ev_bytes_compare(word, ev_bytes_of(class_words[middle].word));

        if (order == 0)
            return class_words[middle].means;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return MEANS_NOTHING;
}

/* The first meaning other than nothing among the words of list, in lower case. */
static enum meaning words_mean(struct ev_bytes list)
{
    struct ev_bytes word;
    size_t at = 0;

    while (ev_word_next(list, &at, &word)) {
        char small[32];
        enum meaning means;

        if (word.len > sizeof small)
            continue;
        for (size_t i = 0; i < word.len; i++)
            small[i] = (char)ev_rune_lower((unsigned char)word.data[i] & 0x7F);
        means = word_means((struct ev_bytes){ small, word.len });
        if (means != MEANS_NOTHING)
            return means;
    }
    return MEANS_NOTHING;
}

static const struct {
    enum ev_region region;
    const char *roles;
} region_roles[] = {
    { EV_REGION_MAIN, "main" },
    { EV_REGION_NAV, "navigation menu menubar" },
    { EV_REGION_ASIDE, "complementary search" },
    { EV_REGION_FOOTER, "contentinfo" },
    { EV_REGION_HEADER, "banner" },
};

static bool word_in(const char *words, struct ev_bytes word)
{
    while (*words != '\0') {
        size_t len = strcspn(words, " ");

        if (len == word.len && ev_bytes_equal_nocase((struct ev_bytes){ words, len }, word))
            return true;
        words += len + (words[len] == ' ');
    }
    return false;
}

static bool any_word_in(const char *words, struct ev_bytes list)
{
    struct ev_bytes word;
    size_t at = 0;

    while (ev_word_next(list, &at, &word))
        if (word_in(words, word))
            return true;
    return false;
}

uint8_t *ev_tree_holds(struct ev_tree *tree)
{
    size_t count = tree->nodes.count;
    uint8_t *holds = ev_arena_alloc(&tree->arena, count);

    for (size_t i = count; holds != NULL && i-- > 1;) {
        const struct ev_node *node = &tree->nodes.items[i];
        uint8_t own = holds[i];

        if (node->tag == EV_TAG_H1)
            own |= EV_HOLDS_H1;
        else if (node->tag == EV_TAG_MAIN || node->tag == EV_TAG_ARTICLE)
            own |= EV_HOLDS_MAIN;
        else if (node->tag == EV_TAG_INPUT || node->tag == EV_TAG_SELECT ||
                 node->tag == EV_TAG_TEXTAREA)
            own |= EV_HOLDS_CONTROL;
        holds[node->parent] |= own;
    }
    return holds;
}

/* Could node be a part beside the content, judging by what lies in it? */
static bool is_beside(const struct ev_tree *tree, const uint8_t *holds, uint32_t node)
{
    const struct ev_node *n = &tree->nodes.items[node];
    size_t len = n->text_past - n->text_from;

    return (holds[node] & (EV_HOLDS_H1 | EV_HOLDS_MAIN)) == 0 && len <= tree->text.len / 2;
}

static bool region_by_words(const struct ev_tree *tree, uint32_t node, enum ev_region *out)
{
    enum meaning means = words_mean(ev_node_attr(tree, node, EV_ATTR_CLASS));

    if (means == MEANS_NOTHING)
        means = words_mean(ev_node_attr(tree, node, EV_ATTR_ID));
    switch (means) {
    case MEANS_HEADER: *out = EV_REGION_HEADER; return true;
    case MEANS_NAV: *out = EV_REGION_NAV; return true;
    case MEANS_ASIDE: *out = EV_REGION_ASIDE; return true;
    case MEANS_FOOTER: *out = EV_REGION_FOOTER; return true;
    default: return false;
    }
}

static bool region_by_role(struct ev_bytes role, enum ev_region *out)
{
    for (size_t i = 0; role.len > 0 && i < sizeof region_roles / sizeof region_roles[0]; i++)
        if (any_word_in(region_roles[i].roles, role)) {
            *out = region_roles[i].region;
            return true;
        }
    return false;
}

enum ev_region ev_node_region(const struct ev_tree *tree, const uint8_t *holds, uint32_t node,
                              enum ev_region outer, bool boxed)
{
    enum ev_region region;

    switch (tree->nodes.items[node].tag) {
    case EV_TAG_MAIN: return EV_REGION_MAIN;
    case EV_TAG_NAV: return EV_REGION_NAV;
    case EV_TAG_ASIDE: return EV_REGION_ASIDE;
    case EV_TAG_HEADER: return boxed ? outer : EV_REGION_HEADER;
    case EV_TAG_FOOTER: return boxed ? outer : EV_REGION_FOOTER;
    default: break;
    }
    if (region_by_role(ev_node_attr(tree, node, EV_ATTR_ROLE), &region))
        return region;
    if ((ev_tag_does((enum ev_tag)tree->nodes.items[node].tag) & EV_TAG_BREAKS) == 0 ||
        !region_by_words(tree, node, &region) || !is_beside(tree, holds, node))
        return outer;
    if (boxed && (region == EV_REGION_HEADER || region == EV_REGION_FOOTER))
        return outer;
    return region;
}

/* Does the style attribute set property to one of values?  Blanks and case do not count. */
static bool style_is(struct ev_bytes style, const char *property, const char *values)
{
    size_t at = 0;

    while (at < style.len) {
        size_t end = ev_bytes_find(style, EV_LIT(";"), at);
        size_t colon = ev_bytes_find(style, EV_LIT(":"), at);
        struct ev_bytes value = ev_bytes_trim(ev_bytes_slice(style, colon + 1, end));
        size_t first = 0;

        while (first < value.len && value.data[first] != ' ' && value.data[first] != '!')
            first++;
        if (colon < end &&
            ev_bytes_equal_nocase(ev_bytes_trim(ev_bytes_slice(style, at, colon)),
                                  ev_bytes_of(property)) &&
            word_in(values, ev_bytes_slice(value, 0, first)))
            return true;
        at = end + 1;
    }
    return false;
}

bool ev_node_styled_bold(const struct ev_tree *tree, uint32_t node)
{
    struct ev_bytes style = ev_node_attr(tree, node, EV_ATTR_STYLE);

    return style.len > 0 && style_is(style, "font-weight", "bold bolder 600 700 800 900");
}

bool ev_node_unseen(const struct ev_tree *tree, const uint8_t *holds, uint32_t node)
{
    struct ev_bytes style = ev_node_attr(tree, node, EV_ATTR_STYLE), hidden;
    const struct ev_node *n = &tree->nodes.items[node];

    if (n->tag == EV_TAG_BUTTON || n->tag == EV_TAG_LABEL) {
        uint8_t parent = tree->nodes.items[n->parent].tag;
        bool in_heading = parent >= EV_TAG_H1 && parent <= EV_TAG_H6;

        if (!in_heading && (n->tag == EV_TAG_BUTTON || (holds[node] & EV_HOLDS_CONTROL) != 0 ||
                            ev_node_attr(tree, node, EV_ATTR_FOR).data != NULL))
            return true;
    }
    hidden = ev_node_attr(tree, node, EV_ATTR_HIDDEN);
    if (hidden.data != NULL && !ev_bytes_equal_nocase(hidden, EV_LIT("until-found")))
        return true;
    if (style.len > 0 &&
        (style_is(style, "display", "none") || style_is(style, "visibility", "hidden collapse")))
        return true;
    return words_mean(ev_node_attr(tree, node, EV_ATTR_CLASS)) == MEANS_UNSEEN;
}
