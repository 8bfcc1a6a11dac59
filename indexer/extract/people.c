#include "indexer/extract/people.h"

#include "base/utf8.h"

/* Two to four capitalised words of letters only. */
static bool is_name(struct ev_bytes text)
{
    size_t words = 0;

    for (size_t at = 0; at < text.len;) {
        bool starts = at == 0 || text.data[at - 1] == ' ';
        uint32_t rune = ev_utf8_next(text, &at);
        if (starts && !ev_rune_is_upper(rune))
            return false;
        if (!starts && rune != ' ' && rune != '-' && !ev_rune_is_lower(rune))
            return false;
        words += starts;
    }
    return words >= 2 && words <= 4;
}

static enum ev_status add_person(const struct ev_block *block, size_t comma, struct ev_arena *arena,
                                 struct ev_people *out, struct ev_error *err)
{
    struct ev_person_found *found = EV_VEC_ADD(out, arena);

    if (found == NULL)
        return ev_fail(err, EV_EMEM, "no memory for people");
    found->person.name = ev_bytes_slice(block->text, 0, comma);
    found->person.affiliation =
        ev_bytes_trim(ev_bytes_slice(block->text, comma + 1, block->text.len));
    found->evidence.field = EV_FIELD_PERSON;
    found->evidence.item = (uint16_t)(out->count - 1);
    found->evidence.confidence = 60;
    found->evidence.rule = "list:name,organisation";
    found->evidence.value = block->text;
    found->evidence.place = block->place;
    return EV_OK;
}

enum ev_status ev_people_extract(const struct ev_page *page, size_t first, size_t past,
                                 const struct ev_facts *facts, struct ev_arena *arena,
                                 struct ev_people *out, struct ev_error *err)
{
    struct ev_people found = { 0 };

    (void)facts;
    for (size_t i = first; i < past; i++) {
        const struct ev_block *block = &page->blocks[i];
        size_t comma = ev_bytes_find(block->text, EV_LIT(","), 0);
        if (block->kind != EV_BLOCK_ITEM || comma == block->text.len ||
            !is_name(ev_bytes_slice(block->text, 0, comma)))
            continue;
        enum ev_status st = add_person(block, comma, arena, &found, err);
        if (st != EV_OK)
            return st;
    }
    *out = found;
    return EV_OK;
}
