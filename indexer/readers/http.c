#include "indexer/readers/http.h"

#include <string.h>

#include "indexer/readers/decode.h"

/* ---- header lines ------------------------------------------------------------- */

/* The line at *at without its end, and *at behind it. */
static struct ev_bytes line_next(struct ev_bytes text, size_t *at)
{
    size_t end = ev_bytes_find(text, EV_LIT("\n"), *at);
    struct ev_bytes line = ev_bytes_slice(text, *at, end);

    *at = end < text.len ? end + 1 : text.len;
    if (line.len > 0 && line.data[line.len - 1] == '\r')
        line.len--;
    return line;
}

size_t ev_head_len(struct ev_bytes text)
{
    size_t at = 0;

    while (at < text.len) {
        size_t from = at;

        if (line_next(text, &at).len == 0 && text.data[at - 1] == '\n')
            return from == 0 ? 0 : at;
    }
    return 0;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* Join lines that begin with a blank to the line before, in the copy. */
static void unfold(char *text, size_t len)
{
    for (size_t i = 1; i + 1 < len; i++)
        if (text[i] == '\n' && is_blank(text[i + 1])) {
            text[i] = ' ';
            if (text[i - 1] == '\r')
                text[i - 1] = ' ';
        }
}

static void field_read(struct ev_bytes line, unsigned number, struct ev_head *head)
{
    size_t colon = ev_bytes_find(line, EV_LIT(":"), 0);

    if (colon == line.len) {
        if (head->bad_line == 0)
            head->bad_line = number;
        return;
    }
    head->fields[head->count++] = (struct ev_head_field){
        ev_bytes_trim(ev_bytes_slice(line, 0, colon)),
        ev_bytes_trim(ev_bytes_slice(line, colon + 1, line.len)),
    };
}

static size_t lines_count(struct ev_bytes text)
{
    size_t count = 0;

    for (size_t i = 0; i < text.len; i++)
        count += text.data[i] == '\n';
    return count + 1;
}

enum ev_status ev_head_read(struct ev_bytes text, struct ev_arena *arena, struct ev_head *out,
                            struct ev_error *err)
{
    struct ev_head head = { .bad_line = 0 };
    struct ev_bytes copy = ev_arena_copy(arena, text);
    size_t at = 0, max = lines_count(text);

    if (max > EV_HEAD_MAX_FIELDS)
        max = EV_HEAD_MAX_FIELDS;
    head.fields = ev_arena_array(arena, max, sizeof *head.fields);
    if (copy.data == NULL || head.fields == NULL)
        return ev_fail(err, EV_EMEM, "no memory for a header");
    head.start = line_next(copy, &at);
    unfold((char *)(uintptr_t)copy.data + at, copy.len - at);
    for (unsigned number = 2; at < copy.len && head.count < max; number++) {
        struct ev_bytes line = line_next(copy, &at);

        if (line.len == 0)
            break;
        field_read(line, number, &head);
    }
    *out = head;
    return EV_OK;
}

struct ev_bytes ev_head_find(const struct ev_head *head, const char *name)
{
    struct ev_bytes wanted = ev_bytes_of(name);

    for (size_t i = 0; i < head->count; i++)
        if (ev_bytes_equal_nocase(head->fields[i].name, wanted))
            return head->fields[i].value;
    return EV_NOTHING;
}

bool ev_head_number(struct ev_bytes text, uint64_t *out)
{
    uint64_t value = 0;

    for (size_t i = 0; i < text.len; i++) {
        unsigned digit = (unsigned)((unsigned char)text.data[i] - '0');

        if (digit > 9 || value > (UINT64_MAX / 2 - digit) / 10)
            return false;
        value = value * 10 + digit;
    }
    *out = value;
    return text.len > 0;
}

/* ---- responses ---------------------------------------------------------------- */

/* The value of a parameter, "charset" of "text/html; Charset=\"utf-8\"". */
static struct ev_bytes parameter(struct ev_bytes rest, const char *name)
{
    struct ev_bytes wanted = ev_bytes_of(name);

    while (rest.len > 0) {
        size_t end = ev_bytes_find(rest, EV_LIT(";"), 0);
        struct ev_bytes part = ev_bytes_slice(rest, 0, end);
        size_t equals = ev_bytes_find(part, EV_LIT("="), 0);
        struct ev_bytes value = ev_bytes_trim(ev_bytes_slice(part, equals + 1, part.len));

        if (ev_bytes_equal_nocase(ev_bytes_trim(ev_bytes_slice(part, 0, equals)), wanted)) {
            while (value.len > 0 && strchr("\"'", value.data[0]) != NULL)
                value = ev_bytes_slice(value, 1, value.len);
            while (value.len > 0 && strchr("\"'", value.data[value.len - 1]) != NULL)
                value.len--;
            return value;
        }
        rest = ev_bytes_slice(rest, end + 1, rest.len);
    }
    return EV_NOTHING;
}

void ev_media_type_split(struct ev_bytes value, struct ev_bytes *type, struct ev_bytes *charset)
{
    size_t end = ev_bytes_find(value, EV_LIT(";"), 0);

    *type = ev_bytes_trim(ev_bytes_slice(value, 0, end));
    *charset = parameter(ev_bytes_slice(value, end + 1, value.len), "charset");
}

/* "HTTP/1.1 200 OK": 200; 0 if there is no such number. */
static int status_of(struct ev_bytes line)
{
    struct ev_bytes rest =
        ev_bytes_trim(ev_bytes_slice(line, ev_bytes_find(line, EV_LIT(" "), 0), line.len));
    uint64_t status;

    rest = ev_bytes_slice(rest, 0, ev_bytes_find(rest, EV_LIT(" "), 0));
    return ev_head_number(rest, &status) && status > 0 && status < 1000 ? (int)status : -1;
}

enum ev_status ev_http_read(struct ev_bytes message, struct ev_arena *arena, struct ev_http *out,
                            struct ev_error *err)
{
    struct ev_http http = { .status = 0 };
    struct ev_bytes text = ev_bytes_slice(message, 0, EV_HEAD_MAX_BYTES);
    enum ev_status st;

    if (!ev_bytes_starts(message, EV_LIT("HTTP/")) && !ev_bytes_starts(message, EV_LIT("ICY "))) {
        *out = http;
        return EV_OK;
    }
    http.body = ev_head_len(text);
    if (http.body == 0) /* all header, as of an answer without a body */
        http.body = text.len;
    st = ev_head_read(ev_bytes_slice(text, 0, http.body), arena, &http.head, err);
    if (st != EV_OK)
        return st;
    http.status = status_of(http.head.start);
    ev_media_type_split(ev_head_find(&http.head, "Content-Type"), &http.type, &http.charset);
    *out = http;
    return EV_OK;
}

/* ---- bodies ------------------------------------------------------------------- */

static bool has_word(struct ev_bytes list, const char *word)
{
    struct ev_bytes wanted = ev_bytes_of(word);

    while (list.len > 0) {
        size_t end = ev_bytes_find(list, EV_LIT(","), 0);

        if (ev_bytes_equal_nocase(ev_bytes_trim(ev_bytes_slice(list, 0, end)), wanted))
            return true;
        list = ev_bytes_slice(list, end + 1, list.len);
    }
    return false;
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* "1a2b; extension": the size of a chunk; false if the line is none. */
static bool chunk_size(struct ev_bytes line, uint64_t *out)
{
    uint64_t size = 0;
    size_t i = 0;

    line = ev_bytes_trim(line);
    for (; i < line.len && hex_value(line.data[i]) >= 0; i++) {
        if (i == 15)
            return false;
        size = size * 16 + (uint64_t)hex_value(line.data[i]);
    }
    *out = size;
    return i > 0 && (i == line.len || line.data[i] == ';' || is_blank(line.data[i]));
}

/* Append the chunks' contents.  EV_END: it does not begin with a chunk at all. */
static enum ev_status unchunk(struct ev_bytes body, struct ev_buf *out, struct ev_error *problem)
{
    size_t at = 0;

    while (at < body.len) {
        size_t from = at;
        uint64_t size;
        struct ev_bytes line = line_next(body, &at);

        if (!chunk_size(line, &size)) {
            if (from == 0)
                return EV_END;
            return ev_fail(problem, EV_EINPUT, "no size of a chunk at byte %zu of the body", from);
        }
        if (size == 0)
            return EV_OK;
        if (size > body.len - at)
            break;
        ev_buf_add_bytes(out, ev_bytes_slice(body, at, at + (size_t)size));
        at += (size_t)size;
        if (at < body.len && body.data[at] == '\r')
            at++;
        if (at < body.len && body.data[at] == '\n')
            at++;
    }
    ev_buf_add_bytes(out, ev_bytes_slice(body, at, body.len));
    (void)ev_fail(problem, EV_EINPUT, "the last chunk of the body is missing");
    return EV_OK;
}

static const struct {
    const char *name;
    enum ev_coding coding;
} codings[] = {
    { "gzip", EV_CODING_GZIP }, { "x-gzip", EV_CODING_GZIP }, { "deflate", EV_CODING_DEFLATE },
    { "br", EV_CODING_BROTLI }, { "zstd", EV_CODING_ZSTD },
};

/* The coding of a body: what is declared, if the first bytes do not say otherwise. */
static enum ev_coding coding_of(struct ev_bytes declared, struct ev_bytes body)
{
    enum ev_coding coding = EV_CODING_NONE, seen = ev_coding_of(body);

    for (size_t i = 0; i < sizeof codings / sizeof codings[0] && coding == EV_CODING_NONE; i++)
        if (has_word(declared, codings[i].name))
            coding = codings[i].coding;
    if (seen == EV_CODING_GZIP || coding == EV_CODING_GZIP || coding == EV_CODING_ZSTD)
        return seen; /* crawlers store bodies unpacked and keep the header line */
    return coding;
}

static enum ev_status unpack(struct ev_bytes *body, struct ev_bytes declared, size_t max,
                             struct ev_buf *out, struct ev_error *problem)
{
    enum ev_coding coding = coding_of(declared, *body);
    struct ev_error cause = EV_ERROR_INIT;
    enum ev_status st;
    bool cut;

    if (coding == EV_CODING_NONE)
        return EV_OK;
    st = ev_decode_all(coding, *body, max, out, &cut, &cause);
    if (st == EV_EINPUT && out->len == 0)
        return EV_OK; /* not packed after all */
    *body = ev_buf_bytes(out);
    if (st != EV_OK && problem != NULL)
        *problem = cause;
    return st;
}

enum ev_status ev_http_body(const struct ev_http *http, struct ev_bytes message, size_t max,
                            struct ev_buf buffers[2], struct ev_bytes *out,
                            struct ev_error *problem, struct ev_error *err)
{
    struct ev_bytes body = ev_bytes_slice(message, http->body, message.len);
    enum ev_status st = EV_OK;

    ev_buf_reset(&buffers[0]);
    ev_buf_reset(&buffers[1]);
    if (has_word(ev_head_find(&http->head, "Transfer-Encoding"), "chunked")) {
        st = unchunk(body, &buffers[0], problem);
        if (st == EV_OK)
            body = ev_buf_bytes(&buffers[0]);
        if (st == EV_END)
            st = EV_OK;
    }
    if (st == EV_OK && ev_buf_status(&buffers[0], err) != EV_OK)
        return buffers[0].status;
    if (st == EV_OK)
        st =
            unpack(&body, ev_head_find(&http->head, "Content-Encoding"), max, &buffers[1], problem);
    if (st == EV_EMEM && err != NULL)
        *err = *problem;
    if (st == EV_OK)
        *out = body;
    return st;
}
