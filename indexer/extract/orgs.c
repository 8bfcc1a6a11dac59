#include "indexer/extract/orgs.h"

#include "base/utf8.h"

static const char *const by_phrases[] = { "organised by ", "organized by ", "hosted by " };

static enum ev_status add_org(const struct ev_block *block, struct ev_bytes name,
                              struct ev_arena *arena, struct ev_orgs *out, struct ev_error *err)
{
    struct ev_org_found *found = EV_VEC_ADD(out, arena);

    if (found == NULL)
        return ev_fail(err, EV_EMEM, "no memory for organisers");
    found->org.name = name;
    found->org.role = EV_ORG_ORGANISER;
    found->evidence.field = EV_FIELD_ORGANISER;
    found->evidence.item = (uint16_t)(out->count - 1);
    found->evidence.confidence = 80;
    found->evidence.rule = "phrase:organised-by/en";
    found->evidence.value = name;
    found->evidence.place = block->place;
    return EV_OK;
}

enum ev_status ev_orgs_extract(const struct ev_page *page, size_t first, size_t past,
                               const struct ev_facts *facts, struct ev_arena *arena,
                               struct ev_orgs *out, struct ev_error *err)
{
    struct ev_orgs found = { 0 };

    (void)facts;
    for (size_t i = first; i < past; i++) {
        const struct ev_block *block = &page->blocks[i];
        for (size_t p = 0; p < sizeof by_phrases / sizeof *by_phrases; p++) {
            struct ev_bytes phrase = ev_bytes_of(by_phrases[p]);
            size_t at = ev_bytes_find(block->text, phrase, 0);
            if (at == block->text.len)
                continue;
            at += phrase.len;
            size_t end = ev_bytes_find(block->text, EV_LIT("."), at);
            enum ev_status st =
                add_org(block, ev_bytes_slice(block->text, at, end), arena, &found, err);
            if (st != EV_OK)
                return st;
        }
    }
    *out = found;
    return EV_OK;
}
