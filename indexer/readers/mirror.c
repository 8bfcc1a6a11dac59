/* Addresses from the paths under which wget and httrack store a site. */
#include <string.h>

#include "indexer/readers/known.h"

/* Endings of host names; those of two letters are countries. */
static const char endings[] = "com org net edu gov int mil info biz name pro museum coop aero eu "
                              "cat events tech online site app dev blog cloud example test "
                              "localhost arpa";

/* Two letters that end names of directories and are no country. */
static const char no_countries[] = "js ts gz xz rb db";

static bool word_in(const char *words, struct ev_bytes word)
{
    while (*words != '\0') {
        size_t len = strcspn(words, " ");

        if (ev_bytes_equal_nocase((struct ev_bytes){ words, len }, word))
            return true;
        words += len + (words[len] == ' ');
    }
    return false;
}

static bool is_letter(char c)
{
    return (unsigned char)((c | 0x20) - 'a') < 26;
}

static bool is_digit(char c)
{
    return (unsigned char)(c - '0') < 10;
}

static bool is_label(struct ev_bytes label)
{
    for (size_t i = 0; i < label.len; i++)
        if (!is_letter(label.data[i]) && !is_digit(label.data[i]) && label.data[i] != '-')
            return false;
    return label.len > 0 && label.len < 64;
}

static bool is_ending(struct ev_bytes label)
{
    if (label.len == 2)
        return is_letter(label.data[0]) && is_letter(label.data[1]) &&
               !word_in(no_countries, label);
    return word_in(endings, label);
}

/* "www.town.example", "town.example:8080". */
static bool is_host(struct ev_bytes part)
{
    size_t colon = ev_bytes_find(part, EV_LIT(":"), 0), labels = 0, at = 0;
    struct ev_bytes last = EV_NOTHING, host = ev_bytes_slice(part, 0, colon);

    for (size_t i = colon + 1; i < part.len; i++)
        if (!is_digit(part.data[i]))
            return false;
    while (at <= host.len) {
        size_t end = ev_bytes_find(host, EV_LIT("."), at);

        last = ev_bytes_slice(host, at, end);
        if (!is_label(last))
            return false;
        labels++;
        at = end + 1;
    }
    return labels >= 2 && is_ending(last);
}

/* What wget adds to names: "index.html" for a directory, ".html" behind a query. */
static struct ev_bytes without_added(struct ev_bytes path)
{
    if (ev_bytes_ends(path, EV_LIT("/index.html")))
        return ev_bytes_slice(path, 0, path.len - strlen("index.html"));
    if (ev_bytes_find(path, EV_LIT("?"), 0) < path.len && ev_bytes_ends(path, EV_LIT(".html")))
        return ev_bytes_slice(path, 0, path.len - strlen(".html"));
    return path;
}

static void add_escaped(struct ev_buf *out, struct ev_bytes path)
{
    for (size_t i = 0; i < path.len; i++) {
        unsigned char c = (unsigned char)path.data[i];

        if (c <= 0x20 || c >= 0x7F || c == '#' || c == '<' || c == '>')
            ev_buf_add_fmt(out, "%%%02X", c);
        else
            ev_buf_add_char(out, (char)c);
    }
}

void ev_known_from_path(struct ev_bytes path, struct ev_buf *out)
{
    struct ev_bytes before = EV_NOTHING;
    size_t at = 0, end;

    for (; (end = ev_bytes_find(path, EV_LIT("/"), at)) < path.len; at = end + 1) {
        struct ev_bytes part = ev_bytes_slice(path, at, end);

        if (is_host(part)) {
            bool secure = ev_bytes_equal(before, EV_LIT("https"));

            ev_buf_add_str(out, secure ? "https://" : "http://");
            ev_buf_add_bytes(out, part);
            add_escaped(out, without_added(ev_bytes_slice(path, end, path.len)));
            return;
        }
        before = part;
    }
}
