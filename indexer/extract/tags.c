/*
 * Topic tags, where the page shows them: behind a label, in boxes marked as tags, as
 * hashtags on a line of their own, or as the bullets below the date that come again at
 * the foot of the entry.
 */
#include "indexer/extract/draft.h"

#include <string.h>

#include "indexer/extract/title.h"

enum { TAG_WORDS = 6, TAG_BYTES = 60, HEAD_REACH = 4, FOOT_REACH = 3 };

EV_VEC(tag_list, struct ev_bytes);

static bool has_tag(const struct tag_list *tags, struct ev_bytes tag)
{
    size_t i;

    for (i = 0; i < tags->count; i++)
        if (ev_bytes_equal_nocase(tags->items[i], tag))
            return true;
    return false;
}

struct tagging {
    const struct ev_reading *r;
    struct ev_draft *draft;
    struct tag_list tags;
};

static enum ev_status add_tag(struct tagging *t, struct ev_bytes tag, size_t line, const char *rule,
                              int confidence, struct ev_error *err)
{
    struct ev_bytes *slot;

    tag = ev_title_trim(tag);
    if (tag.len > 0 && tag.data[0] == '#')
        tag = ev_bytes_slice(tag, 1, tag.len);
    if (tag.len < 2 || tag.len > TAG_BYTES || t->tags.count >= 64 || has_tag(&t->tags, tag))
        return EV_OK;
    slot = EV_VEC_ADD(&t->tags, t->r->arena);
    if (slot == NULL)
        return ev_fail(err, EV_EMEM, "no memory for tags");
    *slot = tag;
    return ev_draft_note(t->r, t->draft, EV_FIELD_TAG, t->tags.count - 1, tag, line, rule,
                         confidence, err);
}

/* The pieces of text between commas, semicolons, bars and middle dots. */
static enum ev_status add_list(struct tagging *t, struct ev_bytes text, size_t line,
                               const char *rule, int confidence, struct ev_error *err)
{
    size_t from = 0, at;
    enum ev_status st = EV_OK;

    for (at = 0; at <= text.len && st == EV_OK; at++) {
        if (at < text.len && strchr(",;|\t", text.data[at]) == NULL &&
            !(text.data[at] == '\xC2' && at + 1 < text.len && text.data[at + 1] == '\xB7'))
            continue;
        st = add_tag(t, ev_bytes_slice(text, from, at), line, rule, confidence, err);
        from = at + 1 + (at < text.len && text.data[at] == '\xC2');
    }
    return st;
}

static bool marker_is_tag(struct ev_bytes marker)
{
    static const char *const words[] = { "tag",        "tags",         "keyword",
                                         "keywords",   "topic",        "topics",
                                         "p-category", "category-tag", "event-tag" };
    size_t from = 0, at, i;

    for (at = 0; at <= marker.len; at++) {
        if (at < marker.len && marker.data[at] != ' ')
            continue;
        for (i = 0; i < sizeof words / sizeof *words; i++)
            if (ev_bytes_equal_nocase(ev_bytes_slice(marker, from, at), ev_bytes_of(words[i])))
                return true;
        from = at + 1;
    }
    return false;
}

static bool is_hashtags(const struct ev_line *line)
{
    size_t i, hashes = 0;

    for (i = 0; i < line->text.len; i++)
        hashes += line->text.data[i] == '#';
    return hashes >= 2 && line->text.data[0] == '#' && hashes == line->words;
}

static enum ev_status add_hashtags(struct tagging *t, size_t index, struct ev_error *err)
{
    struct ev_bytes text = ev_reading_line(t->r, index)->text;
    size_t from = 0, at;
    enum ev_status st = EV_OK;

    for (at = 0; at <= text.len && st == EV_OK; at++) {
        if (at < text.len && text.data[at] != ' ')
            continue;
        st = add_tag(t, ev_bytes_slice(text, from, at), index, "hashtags", 80, err);
        from = at + 1;
    }
    return st;
}

static bool may_be_tag_bullet(const struct ev_line *line)
{
    return line->block->kind == EV_BLOCK_ITEM && line->words > 0 && line->words <= TAG_WORDS &&
           line->whens_count == 0 && !ev_line_is(line, EV_LINE_KICKER | EV_LINE_NAV | EV_LINE_STOP);
}

/* A bullet just below the date that stands again near the end; EV_NO_LINE if none does. */
static size_t repeated_bullet(const struct ev_reading *r, const struct ev_entry *entry,
                              size_t *again)
{
    size_t i, k;

    if (entry->date_line == EV_NO_LINE)
        return EV_NO_LINE;
    for (i = entry->date_line + 1; i < entry->past && i <= entry->date_line + HEAD_REACH; i++) {
        if (!may_be_tag_bullet(ev_reading_line(r, i)))
            continue;
        for (k = entry->past; k-- > i + 1 && k + FOOT_REACH + 2 > entry->past;)
            if (may_be_tag_bullet(ev_reading_line(r, k)) &&
                ev_bytes_equal(ev_reading_line(r, k)->text, ev_reading_line(r, i)->text)) {
                *again = k;
                return i;
            }
    }
    return EV_NO_LINE;
}

static enum ev_status add_repeated(struct tagging *t, struct ev_error *err)
{
    const struct ev_reading *r = t->r;
    const struct ev_entry *entry = t->draft->entry;
    size_t again = 0, i = repeated_bullet(r, entry, &again);
    enum ev_status st = EV_OK;

    if (i == EV_NO_LINE)
        return EV_OK;
    for (; i < entry->past && may_be_tag_bullet(ev_reading_line(r, i)) && st == EV_OK; i++)
        st = add_tag(t, ev_reading_line(r, i)->text, i, "repeated-bullet", 75, err);
    for (i = again + 1; i < entry->past && st == EV_OK; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (line->words == 0 || line->words > 20 ||
            ev_line_is(line, EV_LINE_STOP | EV_LINE_PROSE) || line->whens_count > 0)
            break;
        st = add_list(t, line->text, i, "below-repeated-bullet", 75, err);
    }
    return st;
}

enum ev_status ev_extract_tags(const struct ev_reading *r, struct ev_draft *draft,
                               struct ev_error *err)
{
    struct tagging t = { r, draft, { 0 } };
    enum ev_status st = EV_OK;
    size_t i;

    for (i = draft->entry->first; i < draft->entry->past && st == EV_OK; i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        if (line->label == EV_W_LABEL_TAGS && !ev_line_is(line, EV_LINE_LABEL_ALONE))
            st = add_list(&t, line->value, i, "label:tags", 90, err);
        else if (is_hashtags(line))
            st = add_hashtags(&t, i, err);
        else if (line->block->marker.len > 0 && line->words <= TAG_WORDS &&
                 marker_is_tag(line->block->marker))
            st = add_list(&t, line->text, i, "marked:tag", 85, err);
    }
    if (st == EV_OK)
        st = add_repeated(&t, err);
    draft->facts->tags = t.tags.items;
    draft->facts->tags_count = t.tags.count;
    return st;
}
