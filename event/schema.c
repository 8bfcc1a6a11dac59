#include "evsearch/schema.h"

#include <string.h>

#include "base/edit.h"
#include "base/hash.h"
#include "base/utf8.h"

#define FIELD_ROW(id, name, prefix, slot, kind, facet, help) \
    [EV_FIELD_##id] = { name, prefix, slot, kind, (facet) != 0, help },
static const struct ev_field_def fields[EV_FIELD_COUNT] = { EV_FIELDS(FIELD_ROW) };
#undef FIELD_ROW

/* Other words people type for a field. */
static const struct {
    const char *alias;
    enum ev_field field;
} aliases[] = {
    { "org", EV_FIELD_ORGANISER },       { "organizer", EV_FIELD_ORGANISER },
    { "host", EV_FIELD_ORGANISER },      { "organisers", EV_FIELD_ORGANISER },
    { "speaker", EV_FIELD_PERSON },      { "people", EV_FIELD_PERSON },
    { "who", EV_FIELD_PERSON },          { "location", EV_FIELD_PLACE },
    { "venue", EV_FIELD_PLACE },         { "where", EV_FIELD_PLACE },
    { "topic", EV_FIELD_TAG },           { "tags", EV_FIELD_TAG },
    { "keyword", EV_FIELD_TAG },         { "language", EV_FIELD_LANGUAGE },
    { "when", EV_FIELD_DATE },           { "day", EV_FIELD_DATE },
    { "start", EV_FIELD_START },         { "end", EV_FIELD_END },
    { "site", EV_FIELD_SOURCE },         { "subject", EV_FIELD_TITLE },
    { "firstseen", EV_FIELD_SEEN },      { "first-seen", EV_FIELD_SEEN },
    { "last-seen", EV_FIELD_LAST_SEEN }, { "months", EV_FIELD_MONTH },
    { "places", EV_FIELD_PLACE },        { "sources", EV_FIELD_SOURCE },
    { "languages", EV_FIELD_LANGUAGE },  { "persons", EV_FIELD_PERSON },
};

enum { ALIAS_COUNT = sizeof aliases / sizeof aliases[0], SUGGEST_EDITS = 2 };

static const char PACK_SEPARATOR = 0x1F;

const struct ev_field_def *ev_field(enum ev_field field)
{
    return &fields[field]; /* index by enum: cannot miss, needs no error path */
}

const char *ev_field_label(enum ev_field field)
{
    switch (field) {
    case EV_FIELD_SUBTITLE: return "subtitle";
    case EV_FIELD_URL: return "url";
    case EV_FIELD_ITEM: return "item";
    case EV_FIELD_COUNT: return "";
    default: return fields[field].name;
    }
}

enum ev_field ev_field_find(struct ev_bytes name)
{
    for (int i = 0; i < EV_FIELD_COUNT; i++)
        if (fields[i].name != NULL && ev_bytes_equal_nocase(ev_bytes_of(fields[i].name), name))
            return (enum ev_field)i;
    for (size_t i = 0; i < ALIAS_COUNT; i++)
        if (ev_bytes_equal_nocase(ev_bytes_of(aliases[i].alias), name))
            return aliases[i].field;
    return EV_FIELD_COUNT;
}

/* Keep candidate if it is nearer to word than the best so far. */
static void keep_nearer(const char *candidate, struct ev_bytes word, const char **best,
                        size_t *best_edits)
{
    size_t edits = ev_edit_distance(ev_bytes_of(candidate), word, SUGGEST_EDITS);

    if (edits < *best_edits && (edits <= 1 || edits * 3 <= word.len) && edits < word.len) {
        *best_edits = edits;
        *best = candidate;
    }
}

const char *ev_field_suggest(struct ev_bytes name)
{
    const char *best = NULL;
    size_t best_edits = SUGGEST_EDITS + 1;

    for (int i = 0; i < EV_FIELD_COUNT; i++)
        if (fields[i].name != NULL)
            keep_nearer(fields[i].name, name, &best, &best_edits);
    for (size_t i = 0; i < ALIAS_COUNT; i++)
        keep_nearer(aliases[i].alias, name, &best, &best_edits);
    return best;
}

void ev_pack_add(struct ev_buf *packed, struct ev_bytes value)
{
    if (packed->len > 0)
        ev_buf_add_char(packed, PACK_SEPARATOR);
    ev_buf_add_bytes(packed, value);
}

bool ev_unpack(struct ev_bytes packed, size_t *at, struct ev_bytes *value)
{
    const char *end;
    size_t past;

    if (*at >= packed.len)
        return false;
    end = memchr(packed.data + *at, PACK_SEPARATOR, packed.len - *at);
    past = end == NULL ? packed.len : (size_t)(end - packed.data);
    *value = ev_bytes_slice(packed, *at, past);
    *at = past + 1;
    return true;
}

/* Squeeze runs of white space in out[from..) into one space each, none at the ends. */
static void squeeze(struct ev_buf *out, size_t from)
{
    size_t to = from;

    if (out->data == NULL)
        return;
    for (size_t i = from; i < out->len; i++) {
        char c = out->data[i];
        bool space = c == ' ' || (c >= '\t' && c <= '\r');

        if (!space)
            out->data[to++] = c;
        else if (to > from && out->data[to - 1] != ' ')
            out->data[to++] = ' ';
    }
    if (to > from && out->data[to - 1] == ' ')
        to--;
    ev_buf_cut(out, to);
}

void ev_term_value(enum ev_field field, struct ev_bytes value, struct ev_buf *out)
{
    const char *prefix = fields[field].prefix;
    size_t start = out->len;
    struct ev_bytes term;
    char digest[EV_HASH_TEXT_MAX + 1];

    ev_buf_add_str(out, prefix == NULL ? "" : prefix);
    ev_buf_add_char(out, ':');
    if (out->status != EV_OK)
        return;
    size_t value_at = out->len;
    ev_fold(value, out);
    squeeze(out, value_at);
    term = ev_bytes_slice(ev_buf_bytes(out), start, out->len);
    if (term.len <= EV_TERM_MAX || out->status != EV_OK)
        return;
    ev_hash_text(ev_hash_of(term), EV_HASH_TEXT_MAX, digest);
    ev_buf_cut(out, start + ev_utf8_cut(term, EV_TERM_MAX - EV_HASH_TEXT_MAX - 1));
    ev_buf_add_char(out, '#');
    ev_buf_add_str(out, digest);
}
