#include "base/edit.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"

/* The characters of s; EV_EDIT_RUNES_MAX + 1 when there are more than fit. */
static size_t runes_of(struct ev_bytes s, uint32_t runes[EV_EDIT_RUNES_MAX])
{
    size_t at = 0, count = 0;

    while (at < s.len) {
        if (count == EV_EDIT_RUNES_MAX)
            return EV_EDIT_RUNES_MAX + 1;
        runes[count++] = ev_utf8_next(s, &at);
    }
    return count;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* One row of the table of distances: from the first i characters of a to each start of b. */
static size_t fill_row(const uint32_t *a, size_t i, const uint32_t *b, size_t b_count,
                       const size_t *before_last, const size_t *last, size_t *row)
{
    size_t best = row[0] = i;

    for (size_t j = 1; j <= b_count; j++) {
        size_t cost = a[i - 1] == b[j - 1] ? 0 : 1;

        row[j] = least(last[j - 1] + cost, least(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = least(row[j], before_last[j - 2] + 1);
        best = least(best, row[j]);
    }
    return best;
}

size_t ev_edit_distance(struct ev_bytes a, struct ev_bytes b, size_t max)
{
    uint32_t a_runes[EV_EDIT_RUNES_MAX], b_runes[EV_EDIT_RUNES_MAX];
    size_t rows[3][EV_EDIT_RUNES_MAX + 1] = { { 0 } };
    size_t a_count, b_count;

    if (ev_bytes_equal(a, b))
        return 0;
    a_count = runes_of(a, a_runes);
    b_count = runes_of(b, b_runes);
    if (a_count > EV_EDIT_RUNES_MAX || b_count > EV_EDIT_RUNES_MAX)
        return max + 1;
    if (a_count > b_count + max || b_count > a_count + max)
        return max + 1;
    for (size_t j = 0; j <= b_count; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= a_count; i++) {
        size_t best = fill_row(a_runes, i, b_runes, b_count, rows[(i + 1) % 3], rows[(i - 1) % 3],
                               rows[i % 3]);
        if (best > max)
            return max + 1;
    }
    return least(rows[a_count % 3][b_count], max + 1);
}
