#include "indexer/page/bullet.h"

#include "base/utf8.h"

static const struct {
    uint32_t rune;
    enum ev_bullet_kind kind;
} bullets[] = {
    { 0x2022, EV_BULLET_SYMBOL }, /* • */
    { 0x25AA, EV_BULLET_SYMBOL }, /* ▪ */
    { 0x25AB, EV_BULLET_SYMBOL }, /* ▫ */
    { 0x25A0, EV_BULLET_SYMBOL }, /* ■ */
    { 0x25A1, EV_BULLET_SYMBOL }, /* □ */
    { 0x25CF, EV_BULLET_SYMBOL }, /* ● */
    { 0x25CB, EV_BULLET_SYMBOL }, /* ○ */
    { 0x25E6, EV_BULLET_SYMBOL }, /* ◦ */
    { 0x25B8, EV_BULLET_SYMBOL }, /* ▸ */
    { 0x25BA, EV_BULLET_SYMBOL }, /* ► */
    { 0x25B6, EV_BULLET_SYMBOL }, /* ▶ */
    { 0x2023, EV_BULLET_SYMBOL }, /* ‣ */
    { 0x2043, EV_BULLET_SYMBOL }, /* ⁃ */
    { 0x2219, EV_BULLET_SYMBOL }, /* ∙ */
    { 0x27A2, EV_BULLET_SYMBOL }, /* ➢ */
    { 0x27A4, EV_BULLET_SYMBOL }, /* ➤ */
    { 0x2794, EV_BULLET_SYMBOL }, /* ➔ */
    { 0x2756, EV_BULLET_SYMBOL }, /* ❖ */
    { 0x2713, EV_BULLET_SYMBOL }, /* ✓ */
    { 0x2714, EV_BULLET_SYMBOL }, /* ✔ */
    { 0xF0B7, EV_BULLET_SYMBOL }, /* the bullet of Symbol fonts, as word processors export it */
    { 0xF0A7, EV_BULLET_SYMBOL }, /* the same in Wingdings */
    { 0x00B7, EV_BULLET_DASH },   /* · also stands between words */
    { '-', EV_BULLET_DASH },      { 0x2010, EV_BULLET_DASH }, { 0x2013, EV_BULLET_DASH },
    { 0x2014, EV_BULLET_DASH },   { 0x2212, EV_BULLET_DASH }, { '*', EV_BULLET_STAR },
    { 0x2217, EV_BULLET_STAR },   { '+', EV_BULLET_STAR },    { 'o', EV_BULLET_LETTER },
};

static bool number_read(struct ev_bytes line, size_t *at, struct ev_bullet *out)
{
    size_t i = 0;

    out->number = 0;
    while (i < line.len && i < 3 && line.data[i] >= '0' && line.data[i] <= '9')
        out->number = out->number * 10 + (unsigned)(line.data[i++] - '0');
    if (i == 0 || i >= line.len || (line.data[i] != '.' && line.data[i] != ')'))
        return false;
    out->kind = EV_BULLET_NUMBER;
    out->rune = (unsigned char)line.data[i];
    *at = i + 1;
    return true;
}

static bool symbol_read(struct ev_bytes line, size_t *at, struct ev_bullet *out)
{
    out->rune = ev_utf8_next(line, at);
    out->number = 0;
    for (size_t i = 0; i < sizeof bullets / sizeof bullets[0]; i++)
        if (bullets[i].rune == out->rune) {
            out->kind = bullets[i].kind;
            return true;
        }
    return false;
}

bool ev_bullet_read(struct ev_bytes line, struct ev_bullet *out)
{
    struct ev_bullet b;
    size_t at = 0, behind, blanks = 0;

    if (line.len == 0 || (!number_read(line, &at, &b) && !symbol_read(line, &at, &b)))
        return false;
    b.wide = false;
    for (behind = at; behind < line.len; blanks++) {
        size_t next = behind;
        uint32_t rune = ev_utf8_next(line, &next);

        if (!ev_rune_is_space(rune))
            break;
        b.wide = b.wide || rune == '\t' || blanks > 0;
        behind = next;
    }
    b.glued = blanks == 0 && behind < line.len;
    b.len = behind;
    *out = b;
    return true;
}

bool ev_rule_read(struct ev_bytes line, uint32_t *mark)
{
    static const char marks[] = "-_=*~";
    size_t at = 0, count = 0;
    uint32_t first = 0;

    while (at < line.len) {
        uint32_t rune = ev_utf8_next(line, &at);

        if (ev_rune_is_space(rune))
            continue;
        if (count == 0) {
            bool known = rune == 0x2013 || rune == 0x2014 || rune == 0x2015 || rune == 0x2022 ||
                         (rune >= 0x2500 && rune <= 0x2501) || rune == 0x2550 || rune == 0xB7;

            for (const char *m = marks; *m != '\0' && !known; m++)
                known = rune == (unsigned char)*m;
            if (!known)
                return false;
            first = rune;
        } else if (rune != first) {
            return false;
        }
        count++;
    }
    *mark = first;
    return count >= 3;
}
