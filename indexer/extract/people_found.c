#include "base/hash.h"
#include "base/utf8.h"
#include "indexer/extract/people_read.h"

enum { PEOPLE_MAX = 400 };

/* Bytes of text in arena; keeps "" where memory is out. */
static struct ev_bytes keep(struct ev_people_reader *reader, struct ev_bytes text)
{
    struct ev_bytes copy;

    if (text.len == 0)
        return EV_NOTHING;
    copy = ev_arena_copy(reader->arena, text);
    reader->no_memory |= copy.data == NULL;
    return copy.data == NULL ? EV_NOTHING : copy;
}

/* Without marks and blanks at both ends; a bracket that was opened may be closed. */
static struct ev_bytes tidy(struct ev_bytes text)
{
    bool open = ev_bytes_find(text, EV_LIT("("), 0) < text.len;

    text = ev_bytes_trim(text);
    while (text.len > 0) {
        char last = text.data[text.len - 1];
        if (last != ',' && last != ';' && last != ':' && last != '-' && last != '(' &&
            (last != ')' || open))
            break;
        text = ev_bytes_trim(ev_bytes_slice(text, 0, text.len - 1));
    }
    return text;
}

struct ev_person_found ev_people_make(struct ev_people_reader *reader,
                                      const struct ev_people_line *line,
                                      const struct ev_people_draft *draft)
{
    struct ev_person_found found = { 0 };
    struct ev_bytes whole = line->text;
    size_t past = draft->tail.past > draft->name.end ? draft->tail.past : draft->name.end;
    struct ev_bytes read = ev_tokens_text(&reader->tokens, draft->name.from, past);

    found.person.name =
        keep(reader, tidy(ev_tokens_text(&reader->tokens, draft->name.from, draft->name.past)));
    found.person.affiliation = keep(reader, tidy(draft->tail.affiliation));
    found.person.job = keep(reader, tidy(draft->tail.job));
    found.person.role = draft->role;
    found.evidence.field = EV_FIELD_PERSON;
    found.evidence.confidence = draft->confidence;
    found.evidence.rule = draft->rule;
    found.evidence.value = keep(reader, read.len > 0 ? read : whole);
    found.evidence.place = line->block->place;
    return found;
}

static uint64_t key_of(struct ev_people_reader *reader, struct ev_bytes name)
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

/* What is said at two places: the role that is not contact, the fields that say more. */
static void join(struct ev_person_found *to, const struct ev_person_found *from)
{
    if (to->person.role == EV_PERSON_CONTACT && from->person.role != EV_PERSON_CONTACT)
        to->person.role = from->person.role;
    if (to->person.affiliation.len == 0)
        to->person.affiliation = from->person.affiliation;
    if (to->person.job.len == 0)
        to->person.job = from->person.job;
    if (from->evidence.confidence > to->evidence.confidence)
        to->evidence.confidence = from->evidence.confidence;
}

/* "Ms Berg" below "Anna Berg": the same person again. */
static bool is_surname_of_known(const struct ev_people_reader *reader, struct ev_bytes name)
{
    if (ev_bytes_find(name, EV_LIT(" "), 0) < name.len)
        return false;
    for (size_t i = 0; i < reader->found.count; i++)
        if (ev_bytes_ends(reader->found.items[i].person.name, name))
            return true;
    return false;
}

void ev_people_add(struct ev_people_reader *reader, const struct ev_person_found *person)
{
    uint64_t key;

    if (person->person.name.len == 0 || reader->found.count >= PEOPLE_MAX ||
        is_surname_of_known(reader, person->person.name))
        return;
    key = key_of(reader, person->person.name);
    for (size_t i = 0; i < reader->found.count; i++)
        if (reader->keys.items[i] == key) {
            join(&reader->found.items[i], person);
            return;
        }
    struct ev_person_found *added = EV_VEC_ADD(&reader->found, reader->arena);
    uint64_t *added_key = EV_VEC_ADD(&reader->keys, reader->arena);
    if (added == NULL || added_key == NULL) {
        reader->no_memory = true;
        return;
    }
    *added = *person;
    added->evidence.item = (uint16_t)(reader->found.count - 1);
    *added_key = key;
}
