/* Times and addresses as archives write them. */
#include <string.h>

#include "base/utf8.h"
#include "indexer/readers/archive.h"

enum { DIGITS_MAX = 14 };

/* The digits of a time, what parts them left out; false if there is anything else. */
static size_t time_digits(struct ev_bytes text, int digits[DIGITS_MAX])
{
    size_t count = 0;

    for (size_t i = 0; i < text.len && count < DIGITS_MAX; i++) {
        char c = text.data[i];

        if (c >= '0' && c <= '9')
            digits[count++] = c - '0';
        else if (count == 0 || strchr("-:T ", c) == NULL || c == '\0')
            break;
    }
    return count;
}

static int number_of(const int *digits, int count)
{
    int value = 0;

    for (int i = 0; i < count; i++)
        value = value * 10 + digits[i];
    return value;
}

int64_t ev_capture_read(struct ev_bytes text)
{
    int digits[DIGITS_MAX] = { 0 };
    size_t count = time_digits(ev_bytes_trim(text), digits);
    int parts[6] = { 0 }; /* year, month, day, hour, minute, second */
    struct ev_day day;

    if (count < 4 || count % 2 != 0)
        return INT64_MIN;
    parts[0] = number_of(digits, 4);
    for (int i = 1; i < 6; i++)
        parts[i] = number_of(digits + 2 + 2 * i, 2);
    if (count < 6)
        parts[1] = 1;
    if (count < 8)
        parts[2] = 1;
    day = (struct ev_day){ (int16_t)parts[0], (uint8_t)parts[1], (uint8_t)parts[2] };
    if (parts[0] < EV_YEAR_MIN || parts[0] > EV_YEAR_MAX || parts[1] == 0 || parts[2] == 0 ||
        !ev_day_exists(day) || parts[3] > 23 || parts[4] > 59 || parts[5] > 60)
        return INT64_MIN;
    return (int64_t)ev_day_number(day) * 86400 + parts[3] * 3600 + parts[4] * 60 + parts[5];
}

struct ev_bytes ev_url_clean(struct ev_bytes raw, struct ev_arena *arena)
{
    static const char hex[] = "0123456789ABCDEF";
    struct ev_bytes out = EV_NOTHING;
    size_t at = 0, n = 0;
    char *p;

    raw = ev_bytes_trim(raw);
    if (raw.len > 1 && raw.data[0] == '<' && raw.data[raw.len - 1] == '>')
        raw = ev_bytes_trim(ev_bytes_slice(raw, 1, raw.len - 1));
    if ((p = ev_arena_array(arena, raw.len + 1, 3)) == NULL)
        return out;
    while (at < raw.len) {
        size_t from = at;
        uint32_t rune = ev_utf8_next(raw, &at);
        bool bare = rune <= 0x20 || rune == 0x7F || rune == '<' || rune == '>' ||
                    (rune == EV_RUNE_BAD && at - from == 1);

        for (; from < at; from++) {
            unsigned c = (unsigned char)raw.data[from];

            p[n++] = bare ? '%' : (char)c;
            if (bare) {
                p[n++] = hex[c >> 4];
                p[n++] = hex[c & 15];
            }
        }
    }
    return (struct ev_bytes){ p, n };
}
