#include "indexer/page/uri.h"

#include <string.h>

/* The parts of RFC 3986 3; authority with its "//", query with "?", fragment with "#". */
struct uri {
    struct ev_bytes scheme, authority, path, query, fragment;
};

static size_t scheme_len(struct ev_bytes s)
{
    size_t i = 0;

    while (i < s.len && (((s.data[i] | 0x20) >= 'a' && (s.data[i] | 0x20) <= 'z') ||
                         (i > 0 && s.data[i] != '\0' && strchr("0123456789+-.", s.data[i]))))
        i++;
    return i > 0 && i < s.len && s.data[i] == ':' ? i + 1 : 0;
}

bool ev_uri_has_scheme(struct ev_bytes ref)
{
    return scheme_len(ev_bytes_trim(ref)) > 0;
}

static size_t find_any(struct ev_bytes s, size_t at, const char *any)
{
    while (at < s.len && (s.data[at] == '\0' || strchr(any, s.data[at]) == NULL))
        at++;
    return at;
}

static struct uri uri_split(struct ev_bytes s)
{
    struct uri u = { 0 };
    size_t at = scheme_len(s), next;

    u.scheme = ev_bytes_slice(s, 0, at);
    if (ev_bytes_starts(ev_bytes_slice(s, at, s.len), EV_LIT("//"))) {
        next = find_any(s, at + 2, "/?#");
        u.authority = ev_bytes_slice(s, at, next);
        at = next;
    }
    next = find_any(s, at, "?#");
    u.path = ev_bytes_slice(s, at, next);
    at = next;
    next = find_any(s, at, "#");
    u.query = ev_bytes_slice(s, at, next);
    u.fragment = ev_bytes_slice(s, next, s.len);
    return u;
}

/* Append path without its "." and ".." segments; out grows from the length root. */
static void path_add(struct ev_bytes path, size_t root, struct ev_buf *out)
{
    size_t at = 0;

    while (at < path.len) {
        size_t end = at + 1;
        struct ev_bytes segment;

        while (end < path.len && path.data[end] != '/')
            end++;
        segment = ev_bytes_slice(path, at, end); /* with its leading "/" */
        at = end;
        if (ev_bytes_equal(segment, EV_LIT("/."))) {
            if (at == path.len)
                ev_buf_add_char(out, '/');
        } else if (ev_bytes_equal(segment, EV_LIT("/.."))) {
            while (out->len > root && out->data[out->len - 1] != '/')
                ev_buf_cut(out, out->len - 1);
            if (out->len > root)
                ev_buf_cut(out, out->len - 1);
            if (at == path.len)
                ev_buf_add_char(out, '/');
        } else {
            ev_buf_add_bytes(out, segment);
        }
    }
}

static void merged_path_add(const struct uri *base, struct ev_bytes path, size_t root,
                            struct ev_buf *out)
{
    struct ev_bytes folder = base->path;
    struct ev_buf merged;

    ev_buf_init(&merged, EV_BUF_MAX);
    while (folder.len > 0 && folder.data[folder.len - 1] != '/')
        folder.len--;
    if (folder.len == 0)
        folder = EV_LIT("/");
    ev_buf_add_bytes(&merged, folder);
    ev_buf_add_bytes(&merged, path);
    path_add(ev_buf_bytes(&merged), root, out);
    if (merged.status != EV_OK)
        out->status = merged.status;
    ev_buf_clear(&merged);
}

static void resolve(const struct uri *base, const struct uri *ref, struct ev_buf *out)
{
    size_t root;

    ev_buf_add_bytes(out, base->scheme);
    ev_buf_add_bytes(out, ref->authority.len > 0 ? ref->authority : base->authority);
    root = out->len;
    if (ref->authority.len > 0 || (ref->path.len > 0 && ref->path.data[0] == '/'))
        path_add(ref->path, root, out);
    else if (ref->path.len > 0)
        merged_path_add(base, ref->path, root, out);
    else
        ev_buf_add_bytes(out, base->path);
    if (ref->path.len > 0 || ref->authority.len > 0 || ref->query.len > 0)
        ev_buf_add_bytes(out, ref->query);
    else
        ev_buf_add_bytes(out, base->query);
    ev_buf_add_bytes(out, ref->fragment);
}

void ev_uri_resolve(struct ev_bytes base, struct ev_bytes ref, struct ev_buf *out)
{
    struct uri b = uri_split(ev_bytes_trim(base)), r;
    struct ev_buf plain;

    ref = ev_bytes_trim(ref);
    if (find_any(ref, 0, "\r\n\t") == ref.len) {
        r = uri_split(ref);
        if (r.scheme.len > 0 || b.scheme.len == 0)
            ev_buf_add_bytes(out, ref);
        else
            resolve(&b, &r, out);
        return;
    }
    ev_buf_init(&plain, EV_BUF_MAX);
    for (size_t i = 0; i < ref.len; i++)
        if (ref.data[i] != '\r' && ref.data[i] != '\n' && ref.data[i] != '\t')
            ev_buf_add_char(&plain, ref.data[i]);
    ev_uri_resolve(base, ev_buf_bytes(&plain), out);
    if (plain.status != EV_OK)
        out->status = plain.status;
    ev_buf_clear(&plain);
}
