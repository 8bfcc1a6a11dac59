/* Fields that say what a record is about and where it stands: title, text, language, link. */
#include "indexer/extract/draft.h"

#include "base/utf8.h"
#include "evsearch/buf.h"
#include "indexer/extract/language.h"

enum { POSTED_REACH = 8 };

enum ev_status ev_draft_one_line(const struct ev_reading *r, struct ev_bytes *value,
                                 struct ev_error *err)
{
    struct ev_buf line;
    enum ev_status st;

    if (ev_bytes_find(*value, EV_LIT("\t"), 0) == value->len)
        return EV_OK;
    ev_buf_init(&line, EV_BUF_MAX);
    ev_clean(*value, &line);
    st = ev_buf_status(&line, err);
    if (st == EV_OK) {
        *value = ev_arena_copy(r->arena, ev_buf_bytes(&line));
        if (value->data == NULL)
            st = ev_fail(err, EV_EMEM, "no memory for a line of %zu bytes", line.len);
    }
    ev_buf_clear(&line);
    return st;
}

enum ev_status ev_extract_title(const struct ev_reading *r, struct ev_draft *draft,
                                struct ev_error *err)
{
    const struct ev_found *title = &draft->entry->title, *subtitle = &draft->entry->subtitle;
    enum ev_status st = EV_OK;

    draft->facts->title = title->value;
    draft->facts->subtitle = subtitle->value;
    if ((st = ev_draft_one_line(r, &draft->facts->title, err)) != EV_OK ||
        (st = ev_draft_one_line(r, &draft->facts->subtitle, err)) != EV_OK)
        return st;
    if (title->value.len > 0)
        st = ev_draft_note(r, draft, EV_FIELD_TITLE, 0, title->value, title->line, title->rule,
                           title->confidence, err);
    if (st == EV_OK && subtitle->value.len > 0)
        st = ev_draft_note(r, draft, EV_FIELD_SUBTITLE, 0, subtitle->value, subtitle->line,
                           subtitle->rule, subtitle->confidence, err);
    return st;
}

enum ev_status ev_extract_text(const struct ev_reading *r, struct ev_draft *draft,
                               struct ev_error *err)
{
    struct ev_buf text;
    size_t i;
    enum ev_status st;

    ev_buf_init(&text, EV_BUF_MAX);
    for (i = draft->entry->first; i < draft->entry->past; i++) {
        if (ev_line_is(ev_reading_line(r, i), EV_LINE_OUT))
            continue;
        if (text.len > 0)
            ev_buf_add_char(&text, '\n');
        ev_buf_add_bytes(&text, ev_reading_line(r, i)->text);
    }
    st = ev_buf_status(&text, err);
    if (st == EV_OK && text.len > 0) {
        draft->facts->text = ev_arena_copy(r->arena, ev_buf_bytes(&text));
        if (draft->facts->text.data == NULL)
            st = ev_fail(err, EV_EMEM, "no memory for the text of an event");
    }
    ev_buf_clear(&text);
    return st;
}

enum ev_status ev_extract_language(const struct ev_reading *r, struct ev_draft *draft,
                                   struct ev_error *err)
{
    const struct ev_entry *entry = draft->entry;
    size_t line = entry->title_line != EV_NO_LINE ? entry->title_line : entry->first;
    struct ev_bytes lang = ev_reading_line(r, line)->block->lang;

    lang = lang.len > 0 ? ev_language_primary(lang, r->arena) : EV_NOTHING;
    if (lang.len > 0) {
        draft->facts->language = lang;
        return ev_draft_note(r, draft, EV_FIELD_LANGUAGE, 0, lang, line, "lang-attribute", 90, err);
    }
    draft->facts->language = r->language;
    if (r->language.len == 0)
        return EV_OK;
    return ev_draft_note(r, draft, EV_FIELD_LANGUAGE, 0, r->language, EV_NO_LINE, r->language_rule,
                         80, err);
}

enum ev_status ev_extract_url(const struct ev_reading *r, struct ev_draft *draft,
                              struct ev_error *err)
{
    const struct ev_entry *entry = draft->entry;
    const struct ev_block *block;

    if (entry->title_line != EV_NO_LINE) {
        block = ev_reading_line(r, entry->title_line)->block;
        if (block->links_count > 0 && block->links[0].href.len > 0) {
            draft->facts->url = block->links[0].href;
            return ev_draft_note(r, draft, EV_FIELD_URL, 0, draft->facts->url, entry->title_line,
                                 "link-of-title", 80, err);
        }
    }
    if (r->entries.count != 1 || r->is_listing)
        return EV_OK;
    draft->facts->url = r->page->canonical.len > 0 ? r->page->canonical : r->page->source.url;
    if (draft->facts->url.len == 0)
        return EV_OK;
    return ev_draft_note(r, draft, EV_FIELD_URL, 0, draft->facts->url, EV_NO_LINE, "page", 70, err);
}

/* A posting date in the entry's first lines, or the page's. */
enum ev_status ev_extract_published(const struct ev_reading *r, struct ev_draft *draft,
                                    struct ev_error *err)
{
    size_t i, k;

    for (i = draft->entry->first; i < draft->entry->past && i < draft->entry->first + POSTED_REACH;
         i++) {
        const struct ev_line *line = ev_reading_line(r, i);

        for (k = 0; k < line->whens_count; k++) {
            const struct ev_when_hit *hit = &line->whens[k];

            if (hit->cue != EV_CUE_PUBLISHED || !ev_when_hit_is_day(hit) ||
                hit->when.start.year == 0)
                continue;
            draft->facts->published = hit->when.start;
            return ev_draft_note(r, draft, EV_FIELD_PUBLISHED, 0,
                                 ev_bytes_slice(line->text, hit->from, hit->past), i,
                                 "posted-beside", 80, err);
        }
    }
    if (draft->entry->posted != NULL && draft->entry->posted->when.start.year != 0) {
        const struct ev_line *line = ev_reading_line(r, draft->entry->posted_line);

        draft->facts->published = draft->entry->posted->when.start;
        return ev_draft_note(r, draft, EV_FIELD_PUBLISHED, 0, line->text, draft->entry->posted_line,
                             "date-above-text", 60, err);
    }
    if (r->page->published.year == 0)
        return EV_OK;
    draft->facts->published = r->page->published;
    return ev_draft_note(r, draft, EV_FIELD_PUBLISHED, 0, EV_NOTHING, EV_NO_LINE, "page-metadata",
                         70, err);
}
