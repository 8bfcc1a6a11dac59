#include "evsearch/bytes.h"

#include <string.h>

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

struct ev_bytes ev_bytes_of(const char *s)
{
    return (struct ev_bytes){ s, s == NULL ? 0 : strlen(s) };
}

bool ev_bytes_equal(struct ev_bytes a, struct ev_bytes b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

bool ev_bytes_equal_nocase(struct ev_bytes a, struct ev_bytes b)
{
    if (a.len != b.len)
        return false;
    for (size_t i = 0; i < a.len; i++)
        if (lower(a.data[i]) != lower(b.data[i]))
            return false;
    return true;
}

int ev_bytes_compare(struct ev_bytes a, struct ev_bytes b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int order = n == 0 ? 0 : memcmp(a.data, b.data, n);

    if (order != 0)
        return order;
    return a.len < b.len ? -1 : a.len > b.len;
}

bool ev_bytes_starts(struct ev_bytes s, struct ev_bytes prefix)
{
    return s.len >= prefix.len && ev_bytes_equal(ev_bytes_slice(s, 0, prefix.len), prefix);
}

bool ev_bytes_ends(struct ev_bytes s, struct ev_bytes suffix)
{
    return s.len >= suffix.len &&
           ev_bytes_equal(ev_bytes_slice(s, s.len - suffix.len, s.len), suffix);
}

size_t ev_bytes_find(struct ev_bytes s, struct ev_bytes what, size_t from)
{
    const char *hit;

    if (from >= s.len)
        return s.len;
    hit = memmem(s.data + from, s.len - from, what.data, what.len);
    return hit == NULL ? s.len : (size_t)(hit - s.data);
}

struct ev_bytes ev_bytes_slice(struct ev_bytes s, size_t from, size_t to)
{
    if (to > s.len)
        to = s.len;
    if (from >= to)
        return EV_NOTHING;
    return (struct ev_bytes){ s.data + from, to - from };
}

struct ev_bytes ev_bytes_trim(struct ev_bytes s)
{
    while (s.len > 0 && is_space(s.data[0])) {
        s.data++;
        s.len--;
    }
    while (s.len > 0 && is_space(s.data[s.len - 1]))
        s.len--;
    return s;
}
