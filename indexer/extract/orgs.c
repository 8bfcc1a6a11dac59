#include "indexer/extract/orgs.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "indexer/extract/orgs_read.h"

enum { ORGS_MAX = 200, LABEL_LINES = 6 };

EV_VEC(keys, uint64_t);

struct reader {
    struct ev_arena *arena;
    struct ev_line_tokens tokens;
    struct ev_orgs found;
    struct keys keys; /* of the folded name, one for each of found */
    bool no_memory;
    const struct ev_phrase *section; /* label alone on its line; NULL: none */
    unsigned section_lines;
};

static const struct ev_token *at(const struct reader *reader, size_t i)
{
    return ev_org_token(&reader->tokens, i);
}

static uint64_t key_of(struct reader *reader, struct ev_bytes name)
{
    struct ev_buf folded;
    uint64_t key;

    ev_buf_init(&folded, EV_BUF_MAX);
    ev_fold(name, &folded);
    key = ev_hash_of(ev_buf_bytes(&folded)).high;
    reader->no_memory |= ev_buf_status(&folded, NULL) != EV_OK;
    ev_buf_clear(&folded);
    return key;
}

static void add(struct reader *reader, const struct ev_block *block, const struct ev_phrase *phrase,
                struct ev_bytes name)
{
    uint64_t key = key_of(reader, name);
    enum ev_org_role role = (enum ev_org_role)phrase->role;

    for (size_t i = 0; i < reader->found.count; i++)
        if (reader->keys.items[i] == key) {
            if (role < reader->found.items[i].org.role)
                reader->found.items[i].org.role = role;
            return;
        }
    if (reader->found.count >= ORGS_MAX)
        return;
    struct ev_org_found *found = EV_VEC_ADD(&reader->found, reader->arena);
    uint64_t *added = EV_VEC_ADD(&reader->keys, reader->arena);
    struct ev_bytes kept = ev_arena_copy(reader->arena, name);
    if (found == NULL || added == NULL || kept.data == NULL) {
        reader->no_memory = true;
        return;
    }
    *added = key;
    found->org.name = kept;
    found->org.role = role;
    found->evidence.field = EV_FIELD_ORGANISER;
    found->evidence.item = (uint16_t)(reader->found.count - 1);
    found->evidence.confidence = phrase->kind == EV_PHRASE_ORG_BEFORE ? 65 : 85;
    found->evidence.rule = phrase->rule;
    found->evidence.value = kept;
    found->evidence.place = block->place;
}

static void add_all(struct reader *reader, const struct ev_block *block,
                    const struct ev_phrase *phrase, const struct ev_org_list *list)
{
    for (size_t i = 0; i < list->count && !reader->no_memory; i++)
        add(reader, block, phrase, list->names[i]);
}

/* "Organiser: X", "Hosts" alone; returns the token behind it, 0 if there is none. */
static size_t read_label(const struct reader *reader, size_t begin, const struct ev_phrase **phrase)
{
    size_t past = begin, count = reader->tokens.vec.count;

    *phrase = ev_tokens_phrase(&reader->tokens, begin, 1U << EV_PHRASE_ORG_LABEL, &past);
    if (*phrase == NULL)
        return 0;
    if (past >= count)
        return past;
    if (at(reader, past)->mark == ':' || at(reader, past)->mark == '|' ||
        (at(reader, past)->mark == '-' && at(reader, past)->space))
        return past + 1;
    /* "Veranstalter ist der Verein X" */
    if (at(reader, past)->shape == EV_TOKEN_LOWER && at(reader, past)->letters <= 4 &&
        ev_token_is(at(reader, past), EV_WORD_FUNCTION | EV_WORD_SPEAK) &&
        !ev_token_is(at(reader, past), EV_WORD_OF | EV_WORD_FIELD | EV_WORD_AND) &&
        past + 1 < count)
        return past + 1;
    return 0;
}

/* An organiser's label inside a line, after a full stop, comma or dash: "... Organiser: X". */
static bool is_inner_label(const struct reader *reader, size_t i)
{
    return i == 0 || at(reader, i - 1)->shape == EV_TOKEN_MARK;
}

static void read_text(struct reader *reader, const struct ev_block *block, size_t begin)
{
    const uint32_t kinds = 1U << EV_PHRASE_ORG_AFTER | 1U << EV_PHRASE_ORG_BEFORE |
                           1U << EV_PHRASE_ORG_NOT | 1U << EV_PHRASE_ORG_LABEL;
    size_t clause = begin;

    for (size_t i = begin; i < reader->tokens.vec.count && !reader->no_memory;) {
        const struct ev_token *token = at(reader, i);
        struct ev_org_list list = { 0 };
        size_t past = i;
        const struct ev_phrase *phrase =
            token->phrase ? ev_tokens_phrase(&reader->tokens, i, kinds, &past) : NULL;
        if (phrase == NULL) {
            if ((token->mark == '.' && at(reader, i + 1)->space) || token->mark == ';' ||
                token->mark == '?' || token->mark == '!')
                clause = i + 1;
            i++;
            continue;
        }
        if (phrase->kind == EV_PHRASE_ORG_LABEL) {
            if (at(reader, past)->mark != ':' || !is_inner_label(reader, i)) {
                const uint32_t after = 1U << EV_PHRASE_ORG_AFTER;
                phrase = ev_tokens_phrase(&reader->tokens, i, after, &past);
                if (phrase == NULL) {
                    i++;
                    continue;
                }
            } else {
                past++;
            }
        }
        if (phrase->kind == EV_PHRASE_ORG_BEFORE)
            ev_org_subject(&reader->tokens, clause, i, past, &list);
        else
            past =
                ev_org_list_read(&reader->tokens, past, phrase->kind == EV_PHRASE_ORG_LABEL, &list);
        if (phrase->kind != EV_PHRASE_ORG_NOT)
            add_all(reader, block, phrase, &list);
        i = past > i ? past : i + 1;
    }
}

/* A line under a label that stood alone. */
static bool read_section_line(struct reader *reader, const struct ev_block *block, size_t begin)
{
    struct ev_org_list list = { 0 };
    const struct ev_phrase *phrase = reader->section;
    size_t past;

    if (phrase == NULL)
        return false;
    if (reader->section_lines++ >= LABEL_LINES || reader->tokens.vec.count > 40) {
        reader->section = NULL;
        return false;
    }
    /* bullets go on, other lines only without a gap */
    if (block->kind != EV_BLOCK_ITEM && reader->section_lines > 1 && block->gap > 0) {
        reader->section = NULL;
        return false;
    }
    past = ev_org_list_read(&reader->tokens, begin, true, &list);
    if (list.count == 0 || past < reader->tokens.vec.count) {
        reader->section = NULL;
        return false;
    }
    add_all(reader, block, phrase, &list);
    return true;
}

static void read_line(struct reader *reader, const struct ev_block *block, struct ev_bytes text)
{
    const struct ev_phrase *phrase;
    size_t begin = 0;

    if (!ev_tokens_read(text, reader->arena, &reader->tokens)) {
        reader->no_memory = true;
        return;
    }
    while (begin < reader->tokens.vec.count && at(reader, begin)->shape == EV_TOKEN_MARK &&
           at(reader, begin)->mark != '"')
        begin++;
    if (begin >= reader->tokens.vec.count)
        return;
    size_t label = read_label(reader, begin, &phrase);
    if (label >= reader->tokens.vec.count && label > 0) {
        reader->section = phrase;
        reader->section_lines = 0;
        return;
    }
    if (label > 0) {
        struct ev_org_list list = { 0 };
        reader->section = NULL;
        begin = ev_org_list_read(&reader->tokens, label, true, &list);
        add_all(reader, block, phrase, &list);
    } else if (read_section_line(reader, block, begin)) {
        return;
    }
    read_text(reader, block, begin);
}

static void read_block(struct reader *reader, const struct ev_block *block)
{
    size_t from = 0;

    while (from <= block->text.len && !reader->no_memory) {
        size_t tab = ev_bytes_find(block->text, EV_LIT("\t"), from);
        read_line(reader, block, ev_bytes_trim(ev_bytes_slice(block->text, from, tab)));
        from = tab + 1;
    }
}

enum ev_status ev_orgs_extract(const struct ev_page *page, size_t first, size_t past,
                               const struct ev_facts *facts, struct ev_arena *arena,
                               struct ev_orgs *out, struct ev_error *err)
{
    struct reader reader = { .arena = arena };

    ev_buf_init(&reader.tokens.folded, EV_BUF_MAX);
    if (facts != NULL && facts->language.len > 0)
        reader.tokens.language = ev_phrasebook_bit(facts->language);
    else
        reader.tokens.language = ev_tokens_language(page, first, past, arena, &reader.tokens);
    for (size_t i = first; i < past && !reader.no_memory; i++)
        read_block(&reader, &page->blocks[i]);
    ev_tokens_clear(&reader.tokens);
    if (reader.no_memory)
        return ev_fail(err, EV_EMEM, "no memory for organisers");
    *out = reader.found;
    return EV_OK;
}
