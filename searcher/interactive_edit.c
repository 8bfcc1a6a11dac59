/* The interactive mode: a query being typed. */
#include <string.h>

#include "base/utf8.h"
#include "searcher/interactive.h"

static void edit_cut(struct ev_ui *ui, size_t from, size_t past)
{
    if (from >= past)
        return;
    memmove(ui->edit.data + from, ui->edit.data + past, ui->edit.len - past);
    ev_buf_cut(&ui->edit, ui->edit.len - (past - from));
    ui->caret = from;
}

static void edit_insert(struct ev_ui *ui, uint32_t rune)
{
    size_t before = ui->edit.len, added;
    char bytes[4];

    if (before + sizeof bytes >= EV_QUERY_BYTES_MAX)
        return;
    ev_buf_add_rune(&ui->edit, rune);
    added = ui->edit.len - before;
    if (added == 0 || added > sizeof bytes)
        return;
    memcpy(bytes, ui->edit.data + before, added);
    memmove(ui->edit.data + ui->caret + added, ui->edit.data + ui->caret, before - ui->caret);
    memcpy(ui->edit.data + ui->caret, bytes, added);
    ui->caret += added;
}

static size_t caret_left(const struct ev_ui *ui)
{
    size_t at = ui->caret;

    if (at > 0)
        ev_utf8_prev(ev_buf_bytes(&ui->edit), &at);
    return at;
}

static size_t caret_right(const struct ev_ui *ui)
{
    size_t at = ui->caret;

    if (at < ui->edit.len)
        ev_utf8_next(ev_buf_bytes(&ui->edit), &at);
    return at;
}

static size_t word_start(const struct ev_ui *ui)
{
    size_t at = ui->caret;

    while (at > 0 && ui->edit.data[at - 1] == ' ')
        at--;
    while (at > 0 && ui->edit.data[at - 1] != ' ')
        at--;
    return at;
}

void ev_ui_edit(struct ev_ui *ui, uint32_t key)
{
    switch (key) {
    case EV_KEY_LEFT: ui->caret = caret_left(ui); break;
    case EV_KEY_RIGHT: ui->caret = caret_right(ui); break;
    case EV_KEY_HOME:
    case 0x01: ui->caret = 0; break;
    case EV_KEY_END:
    case 0x05: ui->caret = ui->edit.len; break;
    case EV_KEY_BACKSPACE: edit_cut(ui, caret_left(ui), ui->caret); break;
    case EV_KEY_DELETE: edit_cut(ui, ui->caret, caret_right(ui)); break;
    case EV_KEY_KILL_LINE: edit_cut(ui, 0, ui->caret); break;
    case EV_KEY_KILL_WORD: edit_cut(ui, word_start(ui), ui->caret); break;
    default:
        if (key >= ' ' && key < EV_KEY_UP && (key < 0x7F || key > 0x9F))
            edit_insert(ui, key);
    }
}
