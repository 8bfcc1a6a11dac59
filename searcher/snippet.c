/* The passage that shows best why an event was found. */
#include <string.h>

#include "base/utf8.h"
#include "searcher/marker.h"

/* A word of the text that was asked for. */
struct found {
    uint32_t from, past;
    size_t wanted;
};

EV_VEC(found_vec, struct found);
EV_VEC(mark_vec, struct ev_mark);

static enum ev_status find_all(struct ev_marker *marker, struct ev_bytes text, const char *code,
                               struct found_vec *out, struct ev_error *err)
{
    struct ev_arena *arena = marker->planner->arena;
    struct ev_tokens tokens;
    enum ev_status st = ev_tokenize(text, arena, &tokens, err);

    for (size_t i = 0; st == EV_OK && marker->wanted.count > 0 && i < tokens.count; i++) {
        const struct ev_token *token = &tokens.items[i];
        size_t wanted;
        struct found *found;

        if (out->count > 0 && token->from < out->items[out->count - 1].past)
            continue;
        if ((wanted = ev_marker_find(marker, token, code)) == SIZE_MAX)
            continue;
        if ((found = EV_VEC_ADD(out, arena)) == NULL)
            return ev_fail(err, EV_EMEM, "out of memory");
        *found = (struct found){ token->from, token->to, wanted };
    }
    return st;
}

/* What one more word adds: a new one much, a repeated one little, a light one hardly. */
static double worth(const struct ev_marker *marker, size_t wanted, unsigned before)
{
    double full = marker->wanted.items[wanted].light ? 0.1 : 1.0;

    return before == 0 ? full : before < 3 ? full * 0.1 : 0;
}

/* The run of found words [*first, *past) within bytes of each other that is worth most,
 * the earliest of equals.  Two fingers over the words: linear. */
static enum ev_status best_run(struct ev_marker *marker, const struct found_vec *found,
                               size_t bytes, size_t *first, size_t *past, struct ev_error *err)
{
    unsigned *counts =
        ev_arena_array(marker->planner->arena, marker->wanted.count + 1, sizeof *counts);
    double sum = 0, best = -1;
    size_t end = 0;

    if (counts == NULL)
        return ev_fail(err, EV_EMEM, "out of memory");
    for (size_t i = 0; i < found->count; i++) {
        while (end < found->count && found->items[end].past - found->items[i].from <= bytes) {
            sum += worth(marker, found->items[end].wanted, counts[found->items[end].wanted]++);
            end++;
        }
        if (end > i && sum > best + 1e-9) {
            best = sum;
            *first = i;
            *past = end;
        }
        if (end > i)
            sum -= worth(marker, found->items[i].wanted, --counts[found->items[i].wanted]);
        else
            end = i + 1; /* one word longer than the window */
    }
    return EV_OK;
}

static bool ends_sentence(struct ev_bytes text, size_t at)
{
    return text.data[at] == '\n' ||
           (at + 1 < text.len && text.data[at + 1] == ' ' && strchr(".!?", text.data[at]) != NULL);
}

/* Where a passage that must show `from` begins: at a sentence, else at a word, at most room
 * bytes before it. */
static size_t passage_start(struct ev_bytes text, size_t from, size_t room)
{
    size_t low = from > room ? from - room : 0, word = from;

    if (low == 0)
        return 0;
    for (size_t at = from; at-- > low;) {
        if (ends_sentence(text, at))
            return text.data[at] == '\n' ? at + 1 : at + 2 < from ? at + 2 : from;
        if (text.data[at] == ' ')
            word = at + 1;
    }
    return word;
}

static size_t passage_past(struct ev_bytes text, size_t from, size_t least, size_t bytes)
{
    size_t past = from + bytes;

    if (past < least)
        past = least;
    if (past >= text.len)
        return text.len;
    past = ev_utf8_cut(text, past);
    for (size_t at = past; at > least && at > from; at--)
        if (text.data[at] == ' ' || text.data[at] == '\n')
            return at;
    return past < least ? least : past;
}

static void trim(struct ev_bytes text, size_t *from, size_t *past)
{
    while (*from < *past && (text.data[*from] == ' ' || text.data[*from] == '\n'))
        (*from)++;
    while (*past > *from && (text.data[*past - 1] == ' ' || text.data[*past - 1] == '\n'))
        (*past)--;
}

static enum ev_status cut_out(struct ev_marker *marker, struct ev_bytes text,
                              const struct found_vec *found, size_t from, size_t past,
                              struct ev_snippet *out, struct ev_error *err)
{
    struct ev_arena *arena = marker->planner->arena;
    struct mark_vec marks = { 0 };
    char *line;

    trim(text, &from, &past);
    out->text = ev_arena_copy(arena, ev_bytes_slice(text, from, past));
    if (out->text.data == NULL)
        return ev_fail(err, EV_EMEM, "out of memory");
    line = (char *)out->text.data;
    for (size_t i = 0; i < out->text.len; i++) /* one line; offsets stay */
        if (line[i] == '\n' || line[i] == '\t')
            line[i] = ' ';
    for (size_t i = 0; i < found->count; i++) {
        struct ev_mark *mark;

        if (found->items[i].from < from || found->items[i].past > past)
            continue;
        if ((mark = EV_VEC_ADD(&marks, arena)) == NULL)
            return ev_fail(err, EV_EMEM, "out of memory");
        *mark = (struct ev_mark){ found->items[i].from - (uint32_t)from,
                                  found->items[i].past - (uint32_t)from };
    }
    out->marks = marks.items;
    out->marks_count = marks.count;
    out->cut_before = from > 0;
    out->cut_behind = past < text.len;
    return EV_OK;
}

enum ev_status ev_marker_snippet(struct ev_marker *marker, struct ev_bytes text, const char *code,
                                 size_t bytes, struct ev_snippet *out, struct ev_error *err)
{
    struct found_vec found = { 0 };
    size_t first = 0, past = 0, from = 0, least = 0;
    struct ev_snippet snippet = { .cut_before = false };
    enum ev_status st = find_all(marker, text, code, &found, err);

    if (st == EV_OK && found.count > 0)
        st = best_run(marker, &found, bytes, &first, &past, err);
    if (st != EV_OK)
        return st;
    if (past > first) {
        size_t span = found.items[past - 1].past - found.items[first].from;

        from = passage_start(text, found.items[first].from, span < bytes ? (bytes - span) / 2 : 0);
        least = found.items[past - 1].past;
    }
    st = cut_out(marker, text, &found, from, passage_past(text, from, least, bytes), &snippet, err);
    if (st == EV_OK)
        *out = snippet;
    return st;
}
