#include "indexer/page/structured/json_repair.h"

#include <string.h>

enum { LEVELS_MAX = 256 };

struct repair {
    struct ev_bytes s;
    size_t at;
    struct ev_buf *out;
    char open[LEVELS_MAX]; /* closing brackets that are due */
    size_t depth;
};

static char at(const struct repair *r, size_t ahead)
{
    return r->at + ahead < r->s.len ? r->s.data[r->at + ahead] : '\0';
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_word(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_' ||
           c == '$' || c == '@' || c == '-' || c == '+' || c == '.' || (unsigned char)c >= 0x80;
}

static bool starts(const struct repair *r, const char *what)
{
    size_t len = strlen(what);

    return r->at + len <= r->s.len && memcmp(r->s.data + r->at, what, len) == 0;
}

/* Jump over what is no JSON at all; false if nothing of the kind is here. */
static bool noise_skip(struct repair *r)
{
    static const char *const marks[] = { "<!--", "-->", "<![CDATA[", "]]>" };

    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (starts(r, marks[i])) {
            r->at += strlen(marks[i]);
            return true;
        }
    if (starts(r, "//")) {
        while (r->at < r->s.len && at(r, 0) != '\n' && !starts(r, "<![CDATA[") && !starts(r, "]]>"))
            r->at++;
        return true;
    }
    if (starts(r, "/*")) {
        size_t end = ev_bytes_find(r->s, EV_LIT("*/"), r->at + 2);

        r->at = end + 2 < r->s.len ? end + 2 : r->s.len;
        return true;
    }
    return false;
}

/* Drop white space and a comma at the end of what is written. */
static void comma_drop(struct repair *r)
{
    size_t len = r->out->len;

    while (len > 0 && is_space(r->out->data[len - 1]))
        len--;
    if (len > 0 && r->out->data[len - 1] == ',')
        ev_buf_cut(r->out, len - 1);
}

/* Would a quote here end its string?  What follows must be able to follow a string. */
static bool quote_ends(const struct repair *r)
{
    size_t i = r->at + 1;

    while (i < r->s.len && is_space(r->s.data[i]))
        i++;
    if (i >= r->s.len || strchr(":}]", r->s.data[i]) != NULL)
        return true;
    if (r->s.data[i] != ',')
        return false;
    for (i++; i < r->s.len && is_space(r->s.data[i]); i++)
        ;
    return i >= r->s.len || strchr("\"'{[}]", r->s.data[i]) != NULL || is_word(r->s.data[i]);
}

static size_t hex_digits(const struct repair *r, size_t ahead)
{
    size_t n = 0;
    char c;

    while ((c = at(r, ahead + n)) != '\0' && strchr("0123456789abcdefABCDEF", c) != NULL)
        n++;
    return n;
}

static void escape_copy(struct repair *r)
{
    char c = at(r, 1);

    if (c != '\0' && strchr("\"\\/bfnrt", c) != NULL) {
        ev_buf_add_char(r->out, '\\');
        ev_buf_add_char(r->out, c);
        r->at += 2;
    } else if (c == 'u' && hex_digits(r, 2) >= 4) {
        ev_buf_add(r->out, r->s.data + r->at, 6);
        r->at += 6;
    } else {
        r->at++; /* "\'" and the like: the character alone */
        if (c == '\0')
            return;
    }
}

static void string_copy(struct repair *r, char quote)
{
    ev_buf_add_char(r->out, '"');
    for (r->at++; r->at < r->s.len;) {
        char c = at(r, 0);

        if (c == quote && quote_ends(r)) {
            r->at++;
            break;
        }
        if (c == '\\') {
            escape_copy(r);
            continue;
        }
        if (c == '"')
            ev_buf_add_str(r->out, "\\\"");
        else if (c == '\n')
            ev_buf_add_str(r->out, "\\n");
        else if ((unsigned char)c < 0x20)
            ev_buf_add_char(r->out, ' ');
        else
            ev_buf_add_char(r->out, c);
        r->at++;
    }
    ev_buf_add_char(r->out, '"');
}

/* A bare word: a literal or number as it is, anything else in quotes. */
static void word_copy(struct repair *r)
{
    static const char *const literals[] = { "true", "false", "null" };
    size_t from = r->at;
    struct ev_bytes word;
    bool plain;

    while (r->at < r->s.len && is_word(at(r, 0)))
        r->at++;
    word = ev_bytes_slice(r->s, from, r->at);
    plain = (word.data[0] >= '0' && word.data[0] <= '9') || word.data[0] == '-';
    for (size_t i = 0; i < sizeof literals / sizeof literals[0]; i++)
        plain = plain || ev_bytes_equal(word, ev_bytes_of(literals[i]));
    if (!plain)
        ev_buf_add_char(r->out, '"');
    ev_buf_add_bytes(r->out, word);
    if (!plain)
        ev_buf_add_char(r->out, '"');
}

static void bracket_copy(struct repair *r, char c)
{
    if (c == '{' || c == '[') {
        if (r->depth < LEVELS_MAX)
            r->open[r->depth++] = c == '{' ? '}' : ']';
    } else {
        comma_drop(r);
        if (r->depth > 0)
            r->depth--;
    }
    ev_buf_add_char(r->out, c);
    r->at++;
}

void ev_json_repair(struct ev_bytes text, struct ev_buf *out)
{
    struct repair r = { .s = text, .out = out };

    while (r.at < text.len) {
        char c = at(&r, 0);

        if (noise_skip(&r))
            continue;
        if (c == '"' || c == '\'')
            string_copy(&r, c);
        else if (c == '{' || c == '[' || c == '}' || c == ']')
            bracket_copy(&r, c);
        else if (is_word(c))
            word_copy(&r);
        else {
            if (c == ':' || c == ',' || is_space(c))
                ev_buf_add_char(out, c);
            r.at++;
        }
    }
    comma_drop(&r);
    while (r.depth > 0)
        ev_buf_add_char(out, r.open[--r.depth]);
}
