#include "searcher/render/markup.h"

#include "base/utf8.h"

static bool is_forbidden(uint32_t rune)
{
    return (rune < 0x20 && rune != '\n' && rune != '\t') || (rune >= 0x7F && rune < 0xA0) ||
           rune == 0xFFFE || rune == 0xFFFF || (rune >= 0x202A && rune <= 0x202E) ||
           (rune >= 0x2066 && rune <= 0x2069);
}

void ev_markup_text(struct ev_bytes text, struct ev_buf *out)
{
    size_t at = 0;

    while (at < text.len) {
        uint32_t rune = ev_utf8_next(text, &at);

        switch (rune) {
        case '<': ev_buf_add_str(out, "&lt;"); break;
        case '>': ev_buf_add_str(out, "&gt;"); break;
        case '&': ev_buf_add_str(out, "&amp;"); break;
        case '"': ev_buf_add_str(out, "&quot;"); break;
        case '\'': ev_buf_add_str(out, "&#39;"); break;
        default: ev_buf_add_rune(out, is_forbidden(rune) ? EV_RUNE_BAD : rune);
        }
    }
}

void ev_markup_marked(struct ev_bytes text, const struct ev_mark *marks, size_t count,
                      struct ev_buf *out)
{
    size_t at = 0;

    for (size_t i = 0; i < count; i++) {
        ev_markup_text(ev_bytes_slice(text, at, marks[i].from), out);
        ev_buf_add_str(out, "<mark>");
        ev_markup_text(ev_bytes_slice(text, marks[i].from, marks[i].past), out);
        ev_buf_add_str(out, "</mark>");
        at = marks[i].past;
    }
    ev_markup_text(ev_bytes_slice(text, at, text.len), out);
}

bool ev_markup_is_link(struct ev_bytes url)
{
    return ev_bytes_starts(url, EV_LIT("https://")) || ev_bytes_starts(url, EV_LIT("http://"));
}
