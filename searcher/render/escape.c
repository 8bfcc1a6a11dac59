#include "searcher/render/escape.h"

#include <string.h>

#include "base/utf8.h"
#include "evsearch/render.h"

bool ev_rune_is_harmful(uint32_t rune)
{
    return rune < 0x20 || (rune >= 0x7F && rune < 0xA0) || rune == 0x61C || rune == 0x200E ||
           rune == 0x200F || (rune >= 0x202A && rune <= 0x202E) ||
           (rune >= 0x2066 && rune <= 0x2069) || rune == 0x2028 || rune == 0x2029 ||
           rune == 0xFFFE || rune == 0xFFFF;
}

/* Marks that right-to-left text needs beside punctuation; they reach no further. */
static bool is_mark(uint32_t rune)
{
    return rune == 0x61C || rune == 0x200E || rune == 0x200F;
}

/* The next character, made harmless; line ends and marks stay. */
static uint32_t next_plain(struct ev_bytes text, size_t *at)
{
    uint32_t rune = ev_utf8_next(text, at);

    if (rune == '\n' || is_mark(rune))
        return rune;
    if (rune == '\t' || rune == '\r')
        return ' ';
    return ev_rune_is_harmful(rune) ? EV_RUNE_BAD : rune;
}

void ev_plain_text(struct ev_bytes text, struct ev_buf *out)
{
    size_t at = 0;

    while (at < text.len)
        ev_buf_add_rune(out, next_plain(text, &at));
}

void ev_line_print(struct ev_bytes value, struct ev_buf *out)
{
    size_t at = 0;

    while (at < value.len) {
        uint32_t rune = next_plain(value, &at);

        ev_buf_add_rune(out, rune == '\n' ? ' ' : is_mark(rune) ? EV_RUNE_BAD : rune);
    }
}

static void put_html(uint32_t rune, struct ev_buf *out)
{
    switch (rune) {
    case '&': ev_buf_add_str(out, "&amp;"); break;
    case '<': ev_buf_add_str(out, "&lt;"); break;
    case '>': ev_buf_add_str(out, "&gt;"); break;
    case '"': ev_buf_add_str(out, "&quot;"); break;
    case '\'': ev_buf_add_str(out, "&#39;"); break;
    default: ev_buf_add_rune(out, rune);
    }
}

void ev_html_text(struct ev_bytes text, struct ev_buf *out)
{
    ev_html_marked(text, NULL, 0, 0, out);
}

void ev_html_marked(struct ev_bytes text, const struct ev_mark *marks, size_t marks_count,
                    size_t shift, struct ev_buf *out)
{
    size_t at = 0, mark = 0;
    bool open = false;

    while (at < text.len) {
        if (mark < marks_count && at == marks[mark].from + shift) {
            ev_buf_add_str(out, "<mark>");
            open = true;
        }
        put_html(next_plain(text, &at), out);
        if (open && at >= marks[mark].past + shift) {
            ev_buf_add_str(out, "</mark>");
            open = false;
            mark++;
        }
    }
    if (open)
        ev_buf_add_str(out, "</mark>");
}

/* What would be markup here: some signs anywhere, some only where a block can begin. */
static bool is_md_markup(uint32_t rune, bool begins, bool number)
{
    if (rune >= 0x80 || rune < 0x20)
        return false;
    return strchr("\\`*_[]|~", (int)rune) != NULL ||
           (begins && strchr("#+->=:", (int)rune) != NULL) ||
           (number && strchr(".)", (int)rune) != NULL);
}

void ev_md_text(struct ev_bytes text, struct ev_buf *out)
{
    bool begins = true, number = true; /* only blanks, only digits so far */
    size_t at = 0;

    while (at < text.len) {
        uint32_t rune = next_plain(text, &at);

        if (rune == '\n')
            rune = ' ';
        if (is_md_markup(rune, begins, number))
            ev_buf_add_char(out, '\\');
        if (rune == '<')
            ev_buf_add_str(out, "&lt;");
        else if (rune == '&')
            ev_buf_add_str(out, "&amp;");
        else
            ev_buf_add_rune(out, rune);
        begins = begins && rune == ' ';
        number = number && (rune == ' ' || (rune >= '0' && rune <= '9'));
    }
}

bool ev_url_is_link(struct ev_bytes url)
{
    size_t at = 0;

    if (!ev_bytes_starts(url, EV_LIT("http://")) && !ev_bytes_starts(url, EV_LIT("https://")))
        return false;
    while (at < url.len) {
        uint32_t rune = ev_utf8_next(url, &at);

        if (rune <= 0x20 || rune == EV_RUNE_BAD || ev_rune_is_harmful(rune) ||
            (rune < 0x80 && strchr("\"<>\\^`{|}", (int)rune) != NULL))
            return false;
    }
    return true;
}
