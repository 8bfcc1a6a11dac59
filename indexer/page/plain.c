#include "indexer/page/plain.h"

#include "base/utf8.h"
#include "indexer/page/tree.h"
#include "indexer/page/uri.h"

static bool has_markup(struct ev_bytes text)
{
    size_t open = ev_bytes_find(text, EV_LIT("<"), 0);
    size_t amp = ev_bytes_find(text, EV_LIT("&"), 0);

    return (open < text.len && ev_bytes_find(text, EV_LIT(">"), open) < text.len) ||
           (amp < text.len && ev_bytes_find(text, EV_LIT(";"), amp) < text.len);
}

/* Append text without markup, '\n' at breaks; text need not be valid UTF-8. */
static enum ev_status markup_strip(struct ev_bytes text, struct ev_buf *out)
{
    struct ev_limits limits = EV_LIMITS_DEFAULT;
    struct ev_tree tree;
    enum ev_status st = ev_tree_parse(text, &limits, &tree, NULL);

    if (st != EV_OK)
        return st;
    ev_node_lines(&tree, 0, out);
    ev_tree_clear(&tree);
    return EV_OK;
}

static void lines_clean(struct ev_bytes text, bool lines, struct ev_buf *out)
{
    size_t from = 0;

    while (from < text.len) {
        size_t end = lines ? ev_bytes_find(text, EV_LIT("\n"), from) : text.len;
        size_t before = out->len;

        if (before > 0)
            ev_buf_add_char(out, '\n');
        ev_clean(ev_bytes_slice(text, from, end), out);
        if (before > 0 && out->len == before + 1) /* the line was empty */
            ev_buf_cut(out, before);
        from = end + 1;
    }
}

enum ev_status ev_plain_text(struct ev_bytes text, bool lines, struct ev_arena *arena,
                             struct ev_bytes *out)
{
    struct ev_buf plain, clean;
    struct ev_bytes copy = EV_NOTHING;
    enum ev_status st = EV_OK;

    ev_buf_init(&plain, EV_BUF_MAX);
    ev_buf_init(&clean, EV_BUF_MAX);
    if (has_markup(text)) {
        st = markup_strip(text, &plain);
        text = ev_buf_bytes(&plain);
    }
    lines_clean(text, lines, &clean);
    if (clean.len > 0)
        copy = ev_arena_copy(arena, ev_buf_bytes(&clean));
    if (plain.status != EV_OK || clean.status != EV_OK || (clean.len > 0 && copy.data == NULL))
        st = EV_EMEM;
    if (st == EV_OK)
        *out = copy;
    ev_buf_clear(&clean);
    ev_buf_clear(&plain);
    return st;
}

bool ev_place_is_online(struct ev_bytes place)
{
    static const char *const words[] = { "online",        "virtual",
                                         "webinar",       "zoom",
                                         "on line",       "web",
                                         "internet",      "online event",
                                         "virtual event", "microsoft teams",
                                         "teams",         "google meet",
                                         "zoom meeting",  "live stream",
                                         "livestream",    "microsoft teams meeting" };

    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (ev_bytes_equal_nocase(place, ev_bytes_of(words[i])))
            return true;
    return ev_bytes_find(place, EV_LIT(" "), 0) == place.len && ev_uri_has_scheme(place) &&
           ev_bytes_find(place, EV_LIT("//"), 0) < place.len;
}
