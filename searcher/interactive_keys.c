/* From the bytes of a terminal to keys: ECMA-48 control sequences and SS3. */
#include "base/utf8.h"
#include "searcher/interactive.h"

enum { SEQUENCE_MAX = 32 };

static const struct {
    char final;     /* '~': by number */
    char number[3]; /* the parameter before '~' */
    uint32_t key;
} sequences[] = {
    { 'A', "", EV_KEY_UP },    { 'B', "", EV_KEY_DOWN },     { 'C', "", EV_KEY_RIGHT },
    { 'D', "", EV_KEY_LEFT },  { 'H', "", EV_KEY_HOME },     { 'F', "", EV_KEY_END },
    { 'M', "", EV_KEY_ENTER }, { '~', "1", EV_KEY_HOME },    { '~', "3", EV_KEY_DELETE },
    { '~', "4", EV_KEY_END },  { '~', "5", EV_KEY_PAGE_UP }, { '~', "6", EV_KEY_PAGE_DOWN },
    { '~', "7", EV_KEY_HOME }, { '~', "8", EV_KEY_END },
};

static uint32_t key_of(char final, struct ev_bytes number)
{
    for (size_t i = 0; i < sizeof sequences / sizeof sequences[0]; i++)
        if (sequences[i].final == final &&
            (final != '~' || ev_bytes_equal(ev_bytes_of(sequences[i].number), number)))
            return sequences[i].key;
    return EV_KEY_NONE;
}

/* ESC [ parameters final.  Keys with a modifier ("1;5C") count as without. */
static size_t read_control_sequence(struct ev_bytes bytes, bool more, uint32_t *key)
{
    size_t at = 2, number_past;

    while (at < bytes.len && at < SEQUENCE_MAX && bytes.data[at] >= 0x20 && bytes.data[at] < 0x40)
        at++;
    if (at == bytes.len && more && at < SEQUENCE_MAX)
        return 0;
    if (at == bytes.len || at == SEQUENCE_MAX)
        return at;
    number_past = ev_bytes_find(ev_bytes_slice(bytes, 0, at), EV_LIT(";"), 2);
    *key = key_of(bytes.data[at], ev_bytes_slice(bytes, 2, number_past));
    return at + 1;
}

static size_t read_escape(struct ev_bytes bytes, bool more, uint32_t *key)
{
    if (bytes.len == 1 && more)
        return 0;
    if (bytes.len > 1 && bytes.data[1] == '[')
        return read_control_sequence(bytes, more, key);
    if (bytes.len > 1 && bytes.data[1] == 'O') {
        if (bytes.len == 2)
            return more ? 0 : 2;
        *key = key_of(bytes.data[2], EV_NOTHING);
        return 3;
    }
    *key = EV_KEY_ESCAPE;
    return 1;
}

static size_t read_character(struct ev_bytes bytes, bool more, uint32_t *key)
{
    unsigned char lead = (unsigned char)bytes.data[0];
    size_t whole = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1, at = 0;

    if (bytes.len < whole && more)
        return 0;
    *key = ev_utf8_next(bytes, &at);
    if (*key == EV_RUNE_BAD)
        *key = EV_KEY_NONE;
    return at;
}

size_t ev_key_read(struct ev_bytes bytes, bool more, uint32_t *key)
{
    *key = EV_KEY_NONE;
    if (bytes.data[0] == 0x1B)
        return read_escape(bytes, more, key);
    if ((unsigned char)bytes.data[0] >= 0x80)
        return read_character(bytes, more, key);
    *key = (unsigned char)bytes.data[0];
    if (*key == '\n')
        *key = EV_KEY_ENTER;
    if (*key == '\b')
        *key = EV_KEY_BACKSPACE;
    return 1;
}
