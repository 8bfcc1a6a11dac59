#include "searcher/render/terminal.h"

#include <string.h>

#include "base/utf8.h"
#include "searcher/render/escape.h"

static const char *const inks[] = {
    [EV_INK_PLAIN] = "",
    [EV_INK_BOLD] = "\033[1m",
    [EV_INK_DIM] = "\033[2m",
    [EV_INK_HEAD] = "\033[1;4m",
};
static const char ink_off[] = "\033[0m";

static void put_rune(uint32_t rune, struct ev_buf *out)
{
    ev_buf_add_rune(out, ev_rune_is_harmful(rune) ? EV_RUNE_BAD : rune);
}

void ev_term_text(struct ev_bytes text, struct ev_buf *out)
{
    size_t at = 0;

    while (at < text.len)
        put_rune(ev_utf8_next(text, &at), out);
}

void ev_term_ink(const struct ev_style *style, enum ev_ink ink, struct ev_bytes text,
                 struct ev_buf *out)
{
    bool shown = style->color && ink != EV_INK_PLAIN;

    if (shown)
        ev_buf_add_str(out, inks[ink]);
    ev_term_text(text, out);
    if (shown)
        ev_buf_add_str(out, ink_off);
}

static void new_line(struct ev_paragraph *p)
{
    ev_buf_add_char(p->out, '\n');
    for (unsigned i = 0; i < p->indent; i++)
        ev_buf_add_char(p->out, ' ');
    p->column = p->indent;
}

static void turn_mark(const struct ev_paragraph *p, bool on)
{
    if (p->style->color) {
        ev_buf_add_str(p->out, on ? inks[EV_INK_BOLD] : ink_off);
        if (!on && p->ink != EV_INK_PLAIN)
            ev_buf_add_str(p->out, inks[p->ink]);
    } else if (p->stars) {
        ev_buf_add_char(p->out, '*');
    }
}

/* One word, text[from..past), with the marks that begin or end in it. */
static void put_word(struct ev_paragraph *p, struct ev_bytes text, size_t from, size_t past,
                     const struct ev_mark **mark, const struct ev_mark *marks_end)
{
    size_t at = from;

    while (at < past) {
        size_t next = at;
        uint32_t rune = ev_utf8_next(text, &next);
        unsigned width = (unsigned)ev_utf8_width(ev_bytes_slice(text, at, next));

        if (p->style->width > 0 && p->column + width > p->style->width && p->column > p->indent)
            new_line(p);
        if (*mark < marks_end && at == (*mark)->from)
            turn_mark(p, true);
        put_rune(rune, p->out);
        p->column += width;
        at = next;
        if (*mark < marks_end && at >= (*mark)->past) {
            turn_mark(p, false);
            (*mark)++;
        }
    }
}

static unsigned word_width(const struct ev_paragraph *p, struct ev_bytes word,
                           const struct ev_mark *mark, const struct ev_mark *marks_end, size_t from,
                           size_t past)
{
    unsigned width = (unsigned)ev_utf8_width(word);

    for (; p->stars && !p->style->color && mark < marks_end && mark->from < past; mark++)
        if (mark->from >= from)
            width += 2;
    return width;
}

void ev_paragraph_add(struct ev_paragraph *p, struct ev_bytes text, const struct ev_mark *marks,
                      size_t marks_count)
{
    const struct ev_mark *mark = marks, *marks_end = marks == NULL ? NULL : marks + marks_count;
    bool inked = p->style->color && p->ink != EV_INK_PLAIN;
    size_t at = 0;

    if (inked)
        ev_buf_add_str(p->out, inks[p->ink]);
    while (at < text.len) {
        size_t from = at, past;
        unsigned width;

        while (from < text.len && text.data[from] == ' ')
            from++;
        for (past = from; past < text.len && text.data[past] != ' ';)
            past++;
        width = word_width(p, ev_bytes_slice(text, from, past), mark, marks_end, from, past);
        if (from > at && past > from && p->style->width > 0 &&
            p->column + 1 + width > p->style->width && p->column > p->indent) {
            new_line(p);
        } else if (from > at) {
            ev_buf_add_char(p->out, ' ');
            p->column++;
        }
        put_word(p, text, from, past, &mark, marks_end);
        at = past;
    }
    if (inked)
        ev_buf_add_str(p->out, ink_off);
}

void ev_paragraph_item(struct ev_paragraph *p, struct ev_bytes text, unsigned gap)
{
    size_t width = ev_utf8_width(text);

    if (p->style->width > 0 && p->column + gap + width > p->style->width && p->column > p->indent) {
        new_line(p);
    } else {
        for (unsigned i = 0; i < gap; i++)
            ev_buf_add_char(p->out, ' ');
        p->column += gap;
    }
    ev_paragraph_add(p, text, NULL, 0);
}
