#include "indexer/extract/people.h"

#include "indexer/extract/people_read.h"

enum {
    IDLE_MAX = 3,      /* lines without a person that end a section */
    HEADER_REACH = 64, /* rows above the event in which its columns may be named */
    LABEL_WORDS = 6,
    LEAD_IN_WORDS = 14,
    BELOW_TOKENS = 24,
    CELLS_MAX = 16
};

static const struct ev_token *at(const struct ev_people_reader *reader, size_t i)
{
    static const struct ev_token none = { .shape = EV_TOKEN_MARK, .mark = '.' };

    return i < reader->tokens.vec.count ? &reader->tokens.vec.items[i] : &none;
}

/* A month or day of the week with a number beside it, or before a mark. */
static bool is_date_word(const struct ev_people_reader *reader, size_t i)
{
    return at(reader, i + 1)->shape == EV_TOKEN_NUMBER ||
           at(reader, i + 1)->shape == EV_TOKEN_MARK ||
           (i > 0 && at(reader, i - 1)->shape == EV_TOKEN_NUMBER) ||
           ev_token_is(at(reader, i + 1), EV_WORD_DAY);
}

/* Numbers, marks and short words ("14:00 - 15:30 Uhr |", "Fri 5 May:") before the line proper. */
static size_t skip_time(const struct ev_people_reader *reader, bool *timed)
{
    size_t i = 0, past = 0;

    *timed = false;
    while (i < reader->tokens.vec.count && i < 16) {
        const struct ev_token *token = at(reader, i);
        if (token->shape == EV_TOKEN_NUMBER) {
            *timed |= token->to - token->from > 2 || at(reader, i + 1)->mark == ':';
            past = i + 1;
        } else if (ev_token_is(token, EV_WORD_DAY) && is_date_word(reader, i)) {
            past = i + 1;
            *timed |= at(reader, i + 1)->shape == EV_TOKEN_NUMBER ||
                      (i > 0 && at(reader, i - 1)->shape == EV_TOKEN_NUMBER);
        } else if (token->shape == EV_TOKEN_MARK && token->mark != '"') {
            past = i + 1;
        } else if (token->shape != EV_TOKEN_LOWER || token->letters > 3 || !(*timed || i == 0)) {
            break;
        } else if (*timed && ev_token_is(token, EV_WORD_PARTICLE)) {
            break;
        }
        i++;
    }
    return past;
}

/* "Moderator ist Anna Berg", "Le modérateur est ...": the verb does as well as a colon. */
static bool is_copula(const struct ev_people_reader *reader, size_t i)
{
    const struct ev_token *token = at(reader, i), *next = at(reader, i + 1);

    return token->shape == EV_TOKEN_LOWER && token->letters <= 4 && !token->possessive &&
           ev_token_is(token, EV_WORD_SPEAK | EV_WORD_FUNCTION) &&
           !ev_token_is(token, EV_WORD_OF | EV_WORD_FIELD | EV_WORD_AND | EV_WORD_PARTICLE) &&
           (ev_token_is_capital(next) || ev_token_is(next, EV_WORD_JOB | EV_WORD_HONORIFIC));
}

/* "Session 2", "Panel I": a number that belongs to the label. */
static size_t skip_number(const struct ev_people_reader *reader, size_t i)
{
    const struct ev_token *token = at(reader, i);

    return token->shape == EV_TOKEN_NUMBER && token->to - token->from <= 2 ? i + 1 : i;
}

/* "Speakers:", "Referent:innen:": several names may follow (a guess by the ending). */
static bool is_plural(const struct ev_people_reader *reader, size_t begin, size_t past)
{
    for (size_t i = begin; i < past; i++) {
        struct ev_bytes word = ev_tokens_text(&reader->tokens, i, i + 1);
        if (at(reader, i)->letters > 4 &&
            (ev_bytes_ends(word, EV_LIT("s")) || ev_bytes_ends(word, EV_LIT("S"))))
            return true;
        if (i > begin && !at(reader, i)->space && at(reader, i)->shape == EV_TOKEN_LOWER)
            return true;
    }
    return false;
}

static bool is_name(const struct ev_people_reader *reader, size_t i)
{
    struct ev_name name;

    return ev_name_read(&reader->tokens, i, reader->tokens.vec.count, true, &name) &&
           name.score >= 2;
}

struct label {
    const struct ev_phrase *phrase; /* NULL: a label of something else */
    size_t past;
    bool alone; /* nothing stands behind it */
};

/* A line that ends by saying that people follow: "Our guests tonight are:". */
static const struct ev_phrase *read_lead_in(const struct ev_people_reader *reader, size_t begin)
{
    const uint32_t kinds = 1U << EV_PHRASE_PEOPLE_LABEL | 1U << EV_PHRASE_PEOPLE_AFTER;
    const struct ev_phrase *found = NULL;
    size_t count = reader->tokens.vec.count;

    bool colon = count > 0 && at(reader, count - 1)->mark == ':';
    if (count == 0 || count - begin > LEAD_IN_WORDS)
        return NULL;
    for (size_t i = begin; i < count;) {
        size_t past = i;
        const struct ev_phrase *phrase = ev_tokens_phrase(&reader->tokens, i, kinds, &past);
        /* without a colon the line must end in the phrase: "A debate with" */
        if (phrase != NULL && (colon || (past >= count && phrase->kind == EV_PHRASE_PEOPLE_AFTER)))
            found = phrase;
        i = past > i ? past : i + 1;
    }
    return found;
}

/* A label at the line's beginning: "Speakers:", "Speakers" alone, "Venue:". */
static bool read_label(const struct ev_people_reader *reader, size_t begin, bool heading,
                       struct label *label)
{
    size_t count = reader->tokens.vec.count, past = begin;
    const struct ev_phrase *phrase =
        ev_tokens_phrase(&reader->tokens, begin, 1U << EV_PHRASE_PEOPLE_LABEL, &past);

    *label = (struct label){ .phrase = phrase };
    if (phrase != NULL) {
        past = skip_number(reader, past);
        bool mark = at(reader, past)->mark == ':' || at(reader, past)->mark == '-' ||
                    at(reader, past)->mark == '|';
        if (!mark && past < count && ev_token_is(at(reader, begin), EV_WORD_SPEAK) &&
            is_name(reader, past)) { /* "Intervienen Anna Berg y ..." */
            label->past = past;
            return true;
        }
        if (!mark && past < count && is_copula(reader, past))
            mark = true;
        if (past >= count || mark) {
            label->past = past < count ? past + 1 : past;
            label->alone = label->past >= count;
            return true;
        }
        if (heading && past + 2 >= count) {
            label->alone = true;
            return true;
        }
    }
    label->phrase = read_lead_in(reader, begin);
    if (label->phrase != NULL) {
        label->past = count;
        label->alone = true;
        return true;
    }
    for (size_t i = begin; i < count && i < begin + LABEL_WORDS; i++)
        if (at(reader, i)->mark == ':' && i > begin) {
            label->past = i + 1;
            label->alone = i + 1 >= count;
            return label->alone;
        }
    return false;
}

static void open_section(struct ev_people_reader *reader, const struct ev_phrase *phrase)
{
    reader->section = phrase != NULL;
    reader->idle = 0;
    reader->run = false;
    reader->pending_set = false;
    if (phrase != NULL) {
        reader->section_role = (enum ev_person_role)phrase->role;
        reader->section_rule = phrase->rule;
    }
}

/* "Organised by ...", "Moderator: ...": the line speaks for itself. */
static bool has_phrase(const struct ev_people_reader *reader, size_t from)
{
    const uint32_t kinds = 1U << EV_PHRASE_ORG_AFTER | 1U << EV_PHRASE_ORG_BEFORE |
                           1U << EV_PHRASE_ORG_LABEL | 1U << EV_PHRASE_PEOPLE_AFTER |
                           1U << EV_PHRASE_PEOPLE_WITH;
    size_t past;

    for (size_t i = from; i < reader->tokens.vec.count; i++)
        if (at(reader, i)->phrase && !ev_token_is(at(reader, i), EV_WORD_JOB) &&
            ev_tokens_phrase(&reader->tokens, i, kinds, &past) != NULL)
            return true;
    return false;
}

/* The line below a bare name: his function and organisation. */
static bool read_below(struct ev_people_reader *reader, const struct ev_people_line *line,
                       struct ev_person *person, bool proof)
{
    struct ev_tail tail;
    size_t count = reader->tokens.vec.count, past = count;

    if (line->begin >= count || count > BELOW_TOKENS)
        return false;
    size_t from = line->begin;
    bool bracket = line->text.len > 0 && line->text.data[0] == '(';
    while (past > from && at(reader, past - 1)->shape == EV_TOKEN_MARK)
        past--;
    ev_tail_split(&reader->tokens, from, past, &tail);
    if (!bracket && ((!tail.job_word && !tail.org_word) || has_phrase(reader, from)))
        return false;
    if (tail.past < past || line->timed || (proof && tail.affiliation.len == 0))
        return false;
    if (person->affiliation.len == 0 && tail.affiliation.len > 0)
        person->affiliation = ev_arena_copy(reader->arena, tail.affiliation);
    if (person->job.len == 0 && tail.job.len > 0)
        person->job = ev_arena_copy(reader->arena, tail.job);
    return true;
}

/* What a line below says of a person named before; awaited: one whom only this proves. */
static bool read_line_below(struct ev_people_reader *reader, const struct ev_people_line *line,
                            struct ev_person_found *awaited)
{
    size_t bare = reader->bare;

    if (bare > 0 && bare <= reader->found.count &&
        read_below(reader, line, &reader->found.items[bare - 1].person, false)) {
        reader->bare = 0;
        return true;
    }
    if (awaited == NULL || !read_below(reader, line, &awaited->person, true))
        return false;
    if (line->link || (line->item && line->text.data[0] != '('))
        return false;
    awaited->evidence.rule = "list:name/organisation";
    ev_people_add(reader, awaited);
    return true;
}

static void after_line(struct ev_people_reader *reader, const struct ev_people_line *line,
                       size_t found, bool labelled_inline)
{
    if (found > 0) {
        reader->idle = 0;
        reader->other_item = false;
        reader->run = !reader->pending_set;
        reader->run_role =
            line->labelled && (line->role == EV_PERSON_SPEAKER ||
                               line->role == EV_PERSON_PANELLIST || line->role == EV_PERSON_CONTACT)
                ? line->role
                : EV_PERSON_SPEAKER;
        return;
    }
    (void)labelled_inline;
    if (reader->pending_set && reader->pending_item && !line->item)
        ev_people_add(reader, &reader->pending);
    reader->bare = 0;
    reader->pending_set = false;
    reader->run = false;
    reader->other_item = line->item;
    if (reader->section && (line->heading || ++reader->idle > IDLE_MAX))
        reader->section = false;
}

static void read_line(struct ev_people_reader *reader, struct ev_people_line *line)
{
    struct label label;

    if (!ev_tokens_read(line->text, reader->arena, &reader->tokens)) {
        reader->no_memory = true;
        return;
    }
    if (reader->tokens.vec.count == 0)
        return;
    size_t before = line->begin = skip_time(reader, &line->timed);
    bool labelled = read_label(reader, line->begin, line->heading, &label);
    if (labelled && label.alone) {
        open_section(reader, label.phrase);
        reader->bare = 0;
        return;
    }
    struct label inner;
    if (labelled && label.phrase != NULL && !label.alone &&
        read_label(reader, label.past, false, &inner) && inner.phrase != NULL && !inner.alone)
        label = inner; /* "Panel 2 - Chair: ..." */
    if (labelled && label.phrase != NULL) {
        line->plural = is_plural(reader, line->begin, label.past);
        line->begin = label.past;
        line->labelled = true;
        line->role = (enum ev_person_role)label.phrase->role;
        line->rule = label.phrase->rule;
    } else if (reader->section && !line->labelled) {
        line->labelled = true;
        line->role = reader->section_role;
        line->rule = reader->section_rule;
    }
    bool await = reader->await_set;
    struct ev_person_found awaited = reader->await;
    reader->await_set = false;
    size_t found = ev_people_scan(reader, line);
    if (found == 0) {
        line->begin = before;
        if (read_line_below(reader, line, await ? &awaited : NULL))
            return;
    }
    after_line(reader, line, found, labelled);
}

/* ---- rows of a table --------------------------------------------------------------- */

struct columns {
    const struct ev_phrase *phrases[CELLS_MAX]; /* NULL: no column of people */
    bool any;
};

static size_t next_cell(struct ev_bytes text, size_t from, struct ev_bytes *cell)
{
    size_t tab = ev_bytes_find(text, EV_LIT("\t"), from);

    *cell = ev_bytes_trim(ev_bytes_slice(text, from, tab));
    return tab + 1;
}

/* Is this row the head of its table?  Then columns says which cells name people. */
static bool read_columns(struct ev_people_reader *reader, const struct ev_block *block,
                         struct columns *columns)
{
    struct columns read = { 0 };
    size_t k = 0;

    for (size_t from = 0; from <= block->text.len && k < CELLS_MAX; k++) {
        struct ev_bytes cell;
        size_t past = 0;
        from = next_cell(block->text, from, &cell);
        if (!ev_tokens_read(cell, reader->arena, &reader->tokens))
            return false;
        const struct ev_phrase *phrase =
            ev_tokens_phrase(&reader->tokens, 0, 1U << EV_PHRASE_PEOPLE_LABEL, &past);
        if (phrase == NULL || past < reader->tokens.vec.count)
            continue;
        read.phrases[k] = phrase;
        read.any = true;
    }
    if (!read.any || k < 2)
        return false;
    *columns = read;
    return true;
}

static void find_columns(struct ev_people_reader *reader, const struct ev_page *page, size_t first,
                         struct columns *columns)
{
    for (size_t i = first, n = 0; i > 0 && n < HEADER_REACH; n++, i--)
        if (page->blocks[i - 1].kind == EV_BLOCK_ROW &&
            read_columns(reader, &page->blocks[i - 1], columns))
            return;
}

static void read_row(struct ev_people_reader *reader, const struct ev_block *block,
                     struct columns *columns)
{
    size_t k = 0;

    if (read_columns(reader, block, columns))
        return;
    for (size_t from = 0; from <= block->text.len && !reader->no_memory; k++) {
        struct ev_people_line line = { .block = block, .item = true, .cell = true };
        from = next_cell(block->text, from, &line.text);
        if (k < CELLS_MAX && columns->phrases[k] != NULL) {
            line.labelled = true;
            line.role = (enum ev_person_role)columns->phrases[k]->role;
            line.rule = columns->phrases[k]->rule;
        }
        read_line(reader, &line);
    }
}

/* ---- the blocks of an event --------------------------------------------------------- */

static bool is_title(const struct ev_facts *facts, const struct ev_block *block)
{
    return facts != NULL && facts->title.len > 0 && ev_bytes_equal(facts->title, block->text);
}

static void read_block(struct ev_people_reader *reader, const struct ev_block *block,
                       struct columns *columns)
{
    if (block->region == EV_REGION_NAV || block->region == EV_REGION_FOOTER)
        return;
    if (block->kind == EV_BLOCK_ROW) {
        read_row(reader, block, columns);
        return;
    }
    struct ev_people_line line = { .block = block,
                                   .text = block->text,
                                   .item = block->kind == EV_BLOCK_ITEM,
                                   .heading = block->kind == EV_BLOCK_HEADING,
                                   .link = block->all_link,
                                   .title = is_title(reader->facts, block) };
    read_line(reader, &line);
}

enum ev_status ev_people_extract(const struct ev_page *page, size_t first, size_t past,
                                 const struct ev_facts *facts, struct ev_arena *arena,
                                 struct ev_people *out, struct ev_error *err)
{
    struct ev_people_reader reader = { .arena = arena, .facts = facts };
    struct columns columns = { 0 };

    ev_buf_init(&reader.tokens.folded, EV_BUF_MAX);
    if (facts != NULL && facts->language.len > 0)
        reader.tokens.language = ev_phrasebook_bit(facts->language);
    else
        reader.tokens.language = ev_tokens_language(page, first, past, arena, &reader.tokens);
    if (first < past && page->blocks[first].kind == EV_BLOCK_ROW)
        find_columns(&reader, page, first, &columns);
    for (size_t i = first; i < past && !reader.no_memory; i++)
        read_block(&reader, &page->blocks[i], &columns);
    if (reader.pending_set && reader.pending_item)
        ev_people_add(&reader, &reader.pending);
    ev_tokens_clear(&reader.tokens);
    if (reader.no_memory)
        return ev_fail(err, EV_EMEM, "no memory for people");
    *out = reader.found;
    return EV_OK;
}
