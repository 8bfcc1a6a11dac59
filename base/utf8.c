#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

uint32_t ev_utf8_next(struct ev_bytes s, size_t *at)
{
    utf8proc_int32_t rune;
    utf8proc_ssize_t n;
    unsigned char c = (unsigned char)s.data[*at];

    if (c < 0x80) {
        (*at)++;
        return c;
    }
    n = utf8proc_iterate((const utf8proc_uint8_t *)s.data + *at,
                         (utf8proc_ssize_t)(s.len - *at > 4 ? 4 : s.len - *at), &rune);
    if (n <= 0) {
        (*at)++;
        return EV_RUNE_BAD;
    }
    *at += (size_t)n;
    return (uint32_t)rune;
}

uint32_t ev_utf8_prev(struct ev_bytes s, size_t *at)
{
    size_t start = *at - 1, next;
    uint32_t rune;

    while (start > 0 && *at - start < 4 && ((unsigned char)s.data[start] & 0xC0) == 0x80)
        start--;
    next = start;
    rune = ev_utf8_next(s, &next);
    if (next != *at) { /* not one whole character: step back one byte */
        *at -= 1;
        return EV_RUNE_BAD;
    }
    *at = start;
    return rune;
}

bool ev_utf8_valid(struct ev_bytes s)
{
    size_t at = 0;

    while (at < s.len) {
        size_t before = at;

        /* a real U+FFFD takes three bytes, an invalid byte one */
        if (ev_utf8_next(s, &at) == EV_RUNE_BAD && at - before != 3)
            return false;
    }
    return true;
}

size_t ev_utf8_count(struct ev_bytes s)
{
    size_t n = 0;

    for (size_t i = 0; i < s.len; i++)
        n += ((unsigned char)s.data[i] & 0xC0) != 0x80;
    return n;
}

size_t ev_utf8_cut(struct ev_bytes s, size_t max)
{
    if (s.len <= max)
        return s.len;
    while (max > 0 && ((unsigned char)s.data[max] & 0xC0) == 0x80)
        max--;
    return max;
}

size_t ev_utf8_width(struct ev_bytes s)
{
    size_t at = 0, width = 0;

    while (at < s.len) {
        int w = utf8proc_charwidth((utf8proc_int32_t)ev_utf8_next(s, &at));

        width += w > 0 ? (size_t)w : 0;
    }
    return width;
}

bool ev_rune_is_letter(uint32_t rune)
{
    if (rune < 0x80)
        return (rune | 0x20) >= 'a' && (rune | 0x20) <= 'z';
    switch (utf8proc_category((utf8proc_int32_t)rune)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME: return true;
    default: return false;
    }
}

bool ev_rune_is_digit(uint32_t rune)
{
    if (rune < 0x80)
        return rune >= '0' && rune <= '9';
    return utf8proc_category((utf8proc_int32_t)rune) == UTF8PROC_CATEGORY_ND;
}

bool ev_rune_is_upper(uint32_t rune)
{
    utf8proc_category_t c;

    if (rune < 0x80)
        return rune >= 'A' && rune <= 'Z';
    c = utf8proc_category((utf8proc_int32_t)rune);
    return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool ev_rune_is_lower(uint32_t rune)
{
    if (rune < 0x80)
        return rune >= 'a' && rune <= 'z';
    return utf8proc_category((utf8proc_int32_t)rune) == UTF8PROC_CATEGORY_LL;
}

bool ev_rune_is_space(uint32_t rune)
{
    utf8proc_category_t c;

    if (rune < 0x80)
        return rune == ' ' || (rune >= '\t' && rune <= '\r');
    c = utf8proc_category((utf8proc_int32_t)rune);
    return c == UTF8PROC_CATEGORY_ZS || c == UTF8PROC_CATEGORY_ZL || c == UTF8PROC_CATEGORY_ZP ||
           rune == 0x85;
}

uint32_t ev_rune_lower(uint32_t rune)
{
    if (rune < 0x80)
        return rune >= 'A' && rune <= 'Z' ? rune + 32 : rune;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)rune);
}

/* Letters that carry no mark to strip; source: DESIGN's list and Unicode confusable pairs. */
static const struct {
    uint32_t rune;
    const char *plain;
} letters_without_marks[] = {
    { 0x00DF, "ss" }, { 0x00E6, "ae" }, { 0x00F0, "d" }, { 0x00F8, "o" }, { 0x00FE, "th" },
    { 0x0111, "d" },  { 0x0127, "h" },  { 0x0131, "i" }, { 0x0142, "l" }, { 0x0153, "oe" },
};

static const char *plain_letter(uint32_t rune)
{
    for (size_t i = 0; i < sizeof letters_without_marks / sizeof letters_without_marks[0]; i++)
        if (letters_without_marks[i].rune == rune)
            return letters_without_marks[i].plain;
    return NULL;
}

static bool is_ascii(struct ev_bytes s)
{
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.data[i] >= 0x80)
            return false;
    return true;
}

static void add_ascii_lower(struct ev_bytes s, struct ev_buf *out)
{
    size_t from = out->len;

    ev_buf_add_bytes(out, s);
    if (out->status != EV_OK)
        return;
    for (size_t i = from; i < out->len; i++)
        out->data[i] = (char)ev_rune_lower((unsigned char)out->data[i]);
}

enum { RUNES_PER_CHAR = 32 }; /* the longest decomposition of one character is 18 */

static void fold_rune(uint32_t rune, struct ev_buf *out)
{
    utf8proc_int32_t parts[RUNES_PER_CHAR];
    int boundary = 0;
    utf8proc_ssize_t n =
        utf8proc_decompose_char((utf8proc_int32_t)rune, parts, RUNES_PER_CHAR,
                                UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                    UTF8PROC_IGNORE | UTF8PROC_STRIPMARK,
                                &boundary);

    for (utf8proc_ssize_t i = 0; i < n && i < RUNES_PER_CHAR; i++) {
        const char *plain = plain_letter((uint32_t)parts[i]);

        if (plain != NULL)
            ev_buf_add_str(out, plain);
        else
            ev_buf_add_rune(out, (uint32_t)parts[i]);
    }
}

void ev_fold(struct ev_bytes s, struct ev_buf *out)
{
    size_t at = 0;

    if (is_ascii(s)) {
        add_ascii_lower(s, out);
        return;
    }
    while (at < s.len) {
        size_t before = at;
        uint32_t rune = ev_utf8_next(s, &at);

        if (rune == EV_RUNE_BAD && at - before == 1)
            continue;
        if (rune < 0x80)
            ev_buf_add_char(out, (char)ev_rune_lower(rune));
        else
            fold_rune(rune, out);
    }
}

/* Append s through utf8proc_map with options; s must be valid UTF-8. */
static void add_mapped(struct ev_bytes s, unsigned options, struct ev_buf *out)
{
    utf8proc_uint8_t *mapped = NULL;
    utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)s.data, (utf8proc_ssize_t)s.len,
                                      &mapped, (utf8proc_option_t)options);

    if (n >= 0)
        ev_buf_add(out, mapped, (size_t)n);
    else if (n == UTF8PROC_ERROR_NOMEM && out->status == EV_OK)
        out->status = EV_EMEM;
    free(mapped);
}

void ev_lower(struct ev_bytes s, struct ev_buf *out)
{
    struct ev_buf lowered;
    size_t at = 0;

    if (is_ascii(s)) {
        add_ascii_lower(s, out);
        return;
    }
    ev_buf_init(&lowered, EV_BUF_MAX);
    while (at < s.len) {
        size_t before = at;
        uint32_t rune = ev_utf8_next(s, &at);

        if (rune != EV_RUNE_BAD || at - before != 1)
            ev_buf_add_rune(&lowered, ev_rune_lower(rune));
    }
    add_mapped(ev_buf_bytes(&lowered), UTF8PROC_STABLE | UTF8PROC_COMPOSE, out);
    if (lowered.status != EV_OK && out->status == EV_OK)
        out->status = lowered.status;
    ev_buf_clear(&lowered);
}

/* Controls, and characters that are there but not seen; ZWJ and ZWNJ stay, as scripts need them. */
static bool is_unseen(uint32_t rune)
{
    return rune < 0x20 || (rune >= 0x7F && rune < 0xA0) || rune == 0xAD || rune == 0x200B ||
           rune == 0x2060 || rune == 0xFEFF;
}

void ev_clean(struct ev_bytes s, struct ev_buf *out)
{
    struct ev_buf line;
    size_t at = 0;
    bool space = false, plain = is_ascii(s);

    ev_buf_init(&line, EV_BUF_MAX);
    while (at < s.len) {
        uint32_t rune = ev_utf8_next(s, &at);

        if (ev_rune_is_space(rune)) {
            space = line.len > 0;
            continue;
        }
        if (is_unseen(rune))
            continue;
        if (space)
            ev_buf_add_char(&line, ' ');
        space = false;
        ev_buf_add_rune(&line, rune);
    }
    if (plain)
        ev_buf_add_bytes(out, ev_buf_bytes(&line));
    else if (line.len > 0)
        add_mapped(ev_buf_bytes(&line), UTF8PROC_STABLE | UTF8PROC_COMPOSE, out);
    if (line.status != EV_OK && out->status == EV_OK)
        out->status = line.status;
    ev_buf_clear(&line);
}
