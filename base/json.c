#include "evsearch/json.h"

#include <math.h>

#include "base/utf8.h"

/* A comma, unless a value may stand here at once. */
static void separate(struct ev_buf *out)
{
    char last = out->len == 0 ? '\n' : out->data[out->len - 1];

    if (last != '{' && last != '[' && last != ':' && last != '\n')
        ev_buf_add_char(out, ',');
}

static void add_escape(struct ev_buf *out, uint32_t rune)
{
    switch (rune) {
    case '"': ev_buf_add(out, "\\\"", 2); break;
    case '\\': ev_buf_add(out, "\\\\", 2); break;
    case '\n': ev_buf_add(out, "\\n", 2); break;
    case '\r': ev_buf_add(out, "\\r", 2); break;
    case '\t': ev_buf_add(out, "\\t", 2); break;
    default: ev_buf_add_fmt(out, "\\u%04x", (unsigned)rune);
    }
}

static bool needs_escape(unsigned char c)
{
    return c < 0x20 || c == '"' || c == '\\' || c == 0x7F;
}

/*
 * What is text to a program but could act on a terminal or mislead an eye: C1 controls,
 * signs that turn the direction of writing, line and paragraph separators.
 */
static bool is_hidden(uint32_t rune)
{
    return (rune >= 0x80 && rune < 0xA0) || rune == 0x61C || rune == 0x200E || rune == 0x200F ||
           (rune >= 0x2028 && rune <= 0x202E) || (rune >= 0x2066 && rune <= 0x2069);
}

/* Only characters that begin so can be hidden ones. */
static bool may_be_hidden(unsigned char c)
{
    return c == 0xC2 || c == 0xD8 || c == 0xE2;
}

static void add_quoted(struct ev_buf *out, struct ev_bytes text)
{
    bool valid = ev_utf8_valid(text);
    size_t at = 0, plain = 0;

    ev_buf_add_char(out, '"');
    while (at < text.len) {
        unsigned char c = (unsigned char)text.data[at];
        size_t next = at + 1;
        uint32_t rune = c;

        if (c >= 0x80 && (!valid || may_be_hidden(c))) {
            next = at;
            rune = ev_utf8_next(text, &next);
        }
        if (c < 0x80 ? needs_escape(c) : next > at + 1 && is_hidden(rune)) {
            ev_buf_add(out, text.data + plain, at - plain);
            add_escape(out, rune);
            plain = next;
        } else if (c >= 0x80 && !valid) {
            ev_buf_add(out, text.data + plain, at - plain);
            ev_buf_add_rune(out, rune);
            plain = next;
        }
        at = next;
    }
    if (at > plain)
        ev_buf_add(out, text.data + plain, at - plain);
    ev_buf_add_char(out, '"');
}

static void add_key(struct ev_buf *out, const char *key)
{
    separate(out);
    if (key == NULL)
        return;
    add_quoted(out, ev_bytes_of(key));
    ev_buf_add_char(out, ':');
}

void ev_json_begin(struct ev_buf *out, const char *key, char open)
{
    add_key(out, key);
    ev_buf_add_char(out, open);
}

void ev_json_end(struct ev_buf *out, char close)
{
    ev_buf_add_char(out, close);
}

void ev_json_text(struct ev_buf *out, const char *key, struct ev_bytes text)
{
    add_key(out, key);
    add_quoted(out, text);
}

void ev_json_str(struct ev_buf *out, const char *key, const char *text)
{
    ev_json_text(out, key, ev_bytes_of(text));
}

void ev_json_int(struct ev_buf *out, const char *key, int64_t number)
{
    add_key(out, key);
    ev_buf_add_fmt(out, "%lld", (long long)number);
}

void ev_json_bool(struct ev_buf *out, const char *key, bool yes)
{
    add_key(out, key);
    ev_buf_add_str(out, yes ? "true" : "false");
}

void ev_json_null(struct ev_buf *out, const char *key)
{
    add_key(out, key);
    ev_buf_add_str(out, "null");
}

void ev_json_text_if(struct ev_buf *out, const char *key, struct ev_bytes text)
{
    if (text.len > 0)
        ev_json_text(out, key, text);
}

void ev_json_real(struct ev_buf *out, const char *key, double number, int decimals)
{
    add_key(out, key);
    ev_buf_add_fmt(out, "%.*f", decimals, isfinite(number) ? number : 0.0);
}
