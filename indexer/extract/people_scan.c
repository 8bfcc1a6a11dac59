#include "indexer/extract/people_read.h"

/* What stands directly before a name. */
enum left { LEFT_START, LEFT_COMMA, LEFT_BREAK, LEFT_STOP, LEFT_AND, LEFT_JOB, LEFT_WORD };

enum chain_kind { CHAIN_NONE, CHAIN_STRONG, CHAIN_WITH };

/* A phrase that names people to come ("moderated by"), and how far it reaches. */
struct chain {
    enum chain_kind kind;
    enum ev_person_role role;
    const char *rule;
    size_t from;                      /* token behind the phrase, or behind the last person */
    size_t count;                     /* persons so far */
    struct ev_bytes job, affiliation; /* said before the first of several: "directors A and B" */
};

enum { CHAIN_REACH = 14, JOB_REACH = 10 };

static const struct ev_token *at(const struct ev_people_reader *reader, size_t i)
{
    static const struct ev_token none = { .shape = EV_TOKEN_MARK, .mark = '.' };

    return i < reader->tokens.vec.count ? &reader->tokens.vec.items[i] : &none;
}

static enum left left_of(const struct ev_people_reader *reader, size_t begin, size_t i)
{
    const struct ev_token *before;

    if (i <= begin)
        return LEFT_START;
    before = at(reader, i - 1);
    if (before->mark == ',' || before->mark == ';')
        return LEFT_COMMA;
    if (before->mark == '.' || before->mark == '!')
        return LEFT_STOP;
    if (before->mark == '*' || before->mark == '@' || before->mark == '&')
        return before->mark == '&' ? LEFT_AND : LEFT_WORD;
    if (before->shape == EV_TOKEN_MARK)
        return LEFT_BREAK;
    if (ev_token_is(before, EV_WORD_AND) && before->shape == EV_TOKEN_LOWER)
        return LEFT_AND;
    if (ev_token_is(before, EV_WORD_JOB))
        return LEFT_JOB;
    return LEFT_WORD;
}

/* ---- a function before the name ("director of X Anna Berg") --------------------- */

/* Where the function begins that ends before token name; name: there is none. */
static size_t job_before(const struct ev_people_reader *reader, size_t bound, size_t name)
{
    size_t from = name;
    bool job = false;

    while (from > bound && name - from < JOB_REACH) {
        const struct ev_token *token = at(reader, from - 1);
        if (token->shape == EV_TOKEN_MARK || token->shape == EV_TOKEN_NUMBER ||
            (ev_token_is(token, EV_WORD_AND) && token->shape == EV_TOKEN_LOWER))
            break;
        job |= ev_token_is(token, EV_WORD_JOB);
        from--;
    }
    while (from < name && at(reader, from)->shape == EV_TOKEN_LOWER &&
           ev_token_is(at(reader, from), EV_WORD_ARTICLE | EV_WORD_FUNCTION | EV_WORD_OF) &&
           !ev_token_is(at(reader, from), EV_WORD_JOB))
        from++;
    if (from < name && ev_token_is(at(reader, from), EV_WORD_ARTICLE)) /* "Der Autor" */
        from++;
    return job ? from : name;
}

/* "... of Region North Anna Berg": the name is the last two words of the run. */
static void trim_name(const struct ev_people_reader *reader, size_t job_from, struct ev_name *name)
{
    const struct ev_token *before = name->from > 0 ? at(reader, name->from - 1) : NULL;
    size_t from = name->past, words = 0;

    if (before == NULL || name->words < 3 || job_from >= name->from || name->honorific)
        return;
    if (!(before->shape == EV_TOKEN_LOWER && ev_token_is(before, EV_WORD_OF)) &&
        !(ev_token_is_capital(before) && ev_token_is(before, EV_WORD_ORG)))
        return;
    while (from > name->from && words < 2)
        words += ev_token_is_capital(at(reader, --from));
    name->from = from;
    name->words = 2;
}

static size_t read_job_before(const struct ev_people_reader *reader, size_t bound,
                              struct ev_people_draft *draft)
{
    size_t end = draft->name.honorific ? draft->begin : draft->name.from;
    size_t from = job_before(reader, bound, end);
    struct ev_tail tail;

    if (from >= end)
        return draft->begin;
    trim_name(reader, from, &draft->name);
    end = draft->name.honorific ? draft->begin : draft->name.from;
    ev_tail_split(&reader->tokens, from, end, &tail);
    if (draft->tail.job.len == 0)
        draft->tail.job = tail.job;
    if (draft->tail.affiliation.len == 0)
        draft->tail.affiliation = tail.affiliation;
    draft->tail.job_word |= tail.job_word;
    return from;
}

/* ---- is it a person of the event? ------------------------------------------------ */

static bool is_verb(const struct ev_people_reader *reader, size_t i)
{
    const struct ev_token *token = at(reader, i);

    return token->shape == EV_TOKEN_LOWER && ev_token_is(token, EV_WORD_SPEAK);
}

/* The token behind the quote that opens at i; i if it does not close soon. */
static size_t skip_quote(const struct ev_people_reader *reader, size_t i)
{
    for (size_t k = i + 1; at(reader, i)->mark == '"' && k < i + 12; k++)
        if (at(reader, k)->mark == '"')
            return k + 1;
    return i;
}

/* ", who ... ,": the token behind a clause that hangs on the name. */
static size_t skip_clause(const struct ev_people_reader *reader, size_t i)
{
    if (at(reader, i)->mark != ',' || !ev_token_is(at(reader, i + 1), EV_WORD_FUNCTION) ||
        is_verb(reader, i + 1))
        return i;
    for (size_t k = i + 2; k < i + 16 && k < reader->tokens.vec.count; k++)
        if (at(reader, k)->mark == ',')
            return k;
    return i;
}

/* Does a verb of speaking follow at token i, also behind ", who ..." and more names? */
static bool speaks(const struct ev_people_reader *reader, size_t i)
{
    for (size_t round = 0; round < 6; round++) {
        struct ev_name name;
        struct ev_tail tail;
        i = skip_clause(reader, skip_quote(reader, i));
        i += at(reader, i)->mark == ',';
        if (is_verb(reader, i))
            return true;
        if (ev_token_is(at(reader, i), EV_WORD_AND))
            i++;
        if (!ev_name_read(&reader->tokens, i, reader->tokens.vec.count, false, &name) ||
            name.score < 2)
            return false;
        ev_tail_read(&reader->tokens, name.end, false, &tail);
        i = tail.past;
    }
    return false;
}

static bool is_weak_verb(const struct ev_people_reader *reader, size_t i)
{
    return ev_token_is(at(reader, i), EV_WORD_FUNCTION);
}

/* The end of a stretch: end of line, or a mark other than a dash. */
static bool breaks_after(const struct ev_people_reader *reader, size_t i)
{
    return i >= reader->tokens.vec.count || at(reader, i)->shape == EV_TOKEN_MARK;
}

/* "Organiser: Weavers United": two capitals may as well be a firm. */
static bool may_be_org(const struct ev_people_draft *draft)
{
    return draft->role == EV_PERSON_ORGANISER || draft->role == EV_PERSON_HOST;
}

static bool is_proved(const struct ev_people_draft *draft)
{
    return draft->name.score >= 2 &&
           (draft->name.honorific || draft->tail.job_word ||
            (draft->name.score >= 3 && draft->tail.parts == 1 && draft->tail.org_word));
}

static bool judge_labelled(const struct ev_people_reader *reader, enum left left,
                           const struct ev_people_draft *draft)
{
    size_t end = draft->tail.past;

    if (left == LEFT_WORD ||
        (draft->name.common && (draft->tail.parts == 0 || draft->name.score < 2)))
        return false;
    if (may_be_org(draft))
        return is_proved(draft);
    if (draft->tail.parts > 0 || breaks_after(reader, end) || speaks(reader, end))
        return true;
    return draft->name.score >= 2 &&
           (left == LEFT_AND || ev_token_is(at(reader, end), EV_WORD_AND));
}

/* "by the potter Anna Berg": small words, then one that must be her trade. */
static size_t trade_before(const struct ev_people_reader *reader, const struct chain *chain,
                           size_t name)
{
    size_t i = chain->from;

    while (i < name && at(reader, i)->shape == EV_TOKEN_LOWER &&
           ev_token_is(at(reader, i), EV_WORD_ARTICLE))
        i++;
    if ((chain->kind == CHAIN_WITH && i == chain->from) || i + 1 != name ||
        at(reader, i)->shape != EV_TOKEN_LOWER || at(reader, i)->letters < 4 ||
        ev_token_is(at(reader, i), EV_WORD_FUNCTION | EV_WORD_SPEAK | EV_WORD_OF | EV_WORD_FIELD |
                                       EV_WORD_AND | EV_WORD_ORG | EV_WORD_PLACE))
        return name;
    return i;
}

static bool judge_chain(const struct ev_people_reader *reader, const struct chain *chain,
                        enum left left, const struct ev_people_draft *draft)
{
    size_t end = draft->tail.past;
    bool proved = draft->tail.parts > 0 || draft->name.honorific || chain->count > 0 ||
                  ev_token_is(at(reader, end), EV_WORD_AND) || at(reader, end)->mark == ',' ||
                  left == LEFT_JOB || draft->tail.job.len > 0;

    if (draft->name.from - chain->from > CHAIN_REACH)
        return false;
    if (left == LEFT_WORD && draft->begin > chain->from && !draft->tail.job_word &&
        (draft->tail.job.len == 0 || chain->count > 0))
        return false;
    if (may_be_org(draft))
        return is_proved(draft) || (chain->count > 0 && left == LEFT_AND && chain->job.len > 0);
    if (chain->kind == CHAIN_STRONG)
        return draft->name.score >= 1;
    return draft->name.score >= 2 &&
           (proved || draft->tail.closed || speaks(reader, end) || at(reader, end)->mark == '.');
}

/* "Topic: Name (organisation), Name (organisation)": each proves the other. */
static bool judge_pair(const struct ev_people_reader *reader, enum left left,
                       const struct ev_people_draft *draft)
{
    struct ev_name next;
    size_t i = draft->tail.past;

    if (at(reader, draft->name.end)->mark != '(' || draft->tail.parts == 0 ||
        draft->name.score < 2 || left == LEFT_WORD ||
        (at(reader, i)->mark != ',' && !ev_token_is(at(reader, i), EV_WORD_AND)))
        return false;
    i++;
    return ev_name_read(&reader->tokens, i, reader->tokens.vec.count, false, &next) &&
           next.score >= 2 && at(reader, next.end)->mark == '(';
}

/* The last words of an item of a programme: "Topic, Name, organisation". */
static bool judge_trailing(const struct ev_people_line *line, enum left left,
                           const struct ev_people_draft *draft)
{
    int need = (draft->tail.job_word || draft->tail.org_word) && !draft->name.place ? 1 : 2;

    if (!(line->timed || line->item) || !draft->tail.closed || draft->name.score < need ||
        line->title)
        return false;
    if (left == LEFT_BREAK)
        return draft->tail.parts > 0 || draft->job_before ||
               (line->timed && draft->name.score >= 3);
    if (left == LEFT_STOP)
        return draft->tail.parts > 0 && (draft->tail.job_word || draft->tail.org_word);
    return left == LEFT_COMMA && draft->tail.parts > 0;
}

static bool judge_sentence(const struct ev_people_reader *reader, const struct ev_people_line *line,
                           enum left left, const struct ev_people_draft *draft)
{
    size_t end = draft->tail.past;
    bool outset = left == LEFT_START || left == LEFT_STOP || left == LEFT_COMMA ||
                  left == LEFT_AND || left == LEFT_BREAK;

    if (!speaks(reader, end) || draft->name.score < 2 || line->title)
        return false;
    if (draft->tail.parts > 0 && (outset || left == LEFT_JOB))
        return true;
    if (left == LEFT_JOB || draft->name.honorific)
        return outset || left == LEFT_JOB;
    return left == LEFT_START && draft->name.score >= 3 && !is_weak_verb(reader, end);
}

/* "... to the engineer, Anna Berg.": a function, and who has it. */
static bool judge_apposition(const struct ev_people_reader *reader, enum left left,
                             const struct ev_people_draft *draft)
{
    size_t i = draft->begin;

    return left == LEFT_COMMA && draft->name.score >= 3 && draft->tail.parts == 0 && i >= 3 &&
           at(reader, i - 1)->mark == ',' && at(reader, i - 2)->shape == EV_TOKEN_LOWER &&
           ev_token_is(at(reader, i - 2), EV_WORD_JOB) &&
           at(reader, i - 3)->shape == EV_TOKEN_LOWER && breaks_after(reader, draft->tail.past);
}

static struct ev_bytes last_word(struct ev_bytes text)
{
    size_t from = text.len;

    while (from > 0 && text.data[from - 1] != ' ')
        from--;
    return ev_bytes_slice(text, from, text.len);
}

/* "North Line", "South Line": neighbours that end alike are things, not a family. */
static bool is_sibling(const struct ev_people_reader *reader, const struct ev_people_draft *draft)
{
    struct ev_bytes name = ev_tokens_text(&reader->tokens, draft->name.from, draft->name.past);

    if (reader->pending_set)
        return ev_bytes_equal(last_word(name), last_word(reader->pending.person.name));
    return reader->run && reader->found.count > 0 &&
           ev_bytes_equal(last_word(name),
                          last_word(reader->found.items[reader->found.count - 1].person.name));
}

/* A line that is one person's by its form: yes, no, or only beside others of its kind. */
enum verdict { NO, MAYBE, YES };

static enum verdict judge_own_line(const struct ev_people_reader *reader,
                                   const struct ev_people_line *line, enum left left,
                                   const struct ev_people_draft *draft)
{
    const struct ev_token *next = at(reader, draft->tail.past);
    bool topic = next->mark == ':' || next->mark == '"' || next->mark == '.' ||
                 draft->tail.closed || next->mark == ',' || next->mark == '-';

    if (left != LEFT_START || draft->name.score < 2 || line->title || !topic)
        return NO;
    if (draft->tail.parts == 0 && (line->timed || reader->run) &&
        next->mark == ':') /* "20:00 Name: topic" */
        return draft->name.score >= 3 ? YES : NO;
    if (draft->tail.parts == 0)
        return draft->name.honorific && draft->tail.closed ? YES : NO;
    if (draft->tail.job_word || (draft->name.honorific && draft->tail.affiliation.len > 0))
        return YES;
    if (line->link || is_sibling(reader, draft))
        return NO;
    if (draft->tail.org_word && line->item && !line->cell && reader->other_item)
        return NO; /* its neighbour above is no person */
    if (draft->tail.org_word)
        return line->cell || line->timed || reader->run ? YES : MAYBE;
    if (draft->tail.affiliation.len == 0 && draft->tail.job.len == 0)
        return NO;
    return reader->run ? YES : MAYBE;
}

/* ---- one line -------------------------------------------------------------------- */

static void start_chain(struct chain *chain, const struct ev_phrase *phrase, size_t from)
{
    *chain =
        (struct chain){ .kind = phrase->kind == EV_PHRASE_PEOPLE_WITH ? CHAIN_WITH : CHAIN_STRONG,
                        .role = (enum ev_person_role)phrase->role,
                        .rule = phrase->rule,
                        .from = from };
}

/* A phrase at token i; returns the token behind it, or i. */
static size_t read_phrase(const struct ev_people_reader *reader, const struct ev_people_line *line,
                          size_t i, struct chain *chain)
{
    const uint32_t people = 1U << EV_PHRASE_PEOPLE_AFTER | 1U << EV_PHRASE_PEOPLE_WITH;
    const uint32_t orgs = 1U << EV_PHRASE_ORG_AFTER | 1U << EV_PHRASE_ORG_NOT;
    size_t past = i, org_past = i, label_past = i;
    const struct ev_phrase *phrase = ev_tokens_phrase(&reader->tokens, i, people, &past);
    const struct ev_phrase *org = ev_tokens_phrase(&reader->tokens, i, orgs, &org_past);
    const struct ev_phrase *label =
        ev_tokens_phrase(&reader->tokens, i, 1U << EV_PHRASE_PEOPLE_LABEL, &label_past);
    struct ev_name name;

    if (label != NULL && (i > line->begin || !line->labelled) && label_past >= past) {
        bool colon = i > line->begin && at(reader, label_past)->mark == ':';
        bool direct =
            left_of(reader, line->begin, i) != LEFT_WORD && label->role != EV_PERSON_CONTACT;
        if ((colon || direct) && ev_name_read(&reader->tokens, label_past + colon,
                                              reader->tokens.vec.count, true, &name)) {
            start_chain(chain, label, label_past + colon);
            return label_past + colon;
        }
    }
    if (org != NULL && (phrase == NULL || org_past > past)) {
        chain->kind = CHAIN_NONE;
        return org_past;
    }
    if (phrase == NULL)
        return i;
    if (phrase->kind == EV_PHRASE_PEOPLE_WITH && chain->kind == CHAIN_STRONG && chain->count == 0 &&
        i < chain->from + 3)
        return i;
    past += at(reader, past)->mark == ':';
    start_chain(chain, phrase, past);
    return past;
}

/* What the chain says of a person who has nothing of his own. */
static void inherit(struct chain *chain, enum left left, struct ev_people_draft *draft)
{
    bool several = ev_bytes_ends(chain->job, EV_LIT("s")) || ev_bytes_ends(chain->job, EV_LIT("i"));
    if (left == LEFT_AND && several && draft->tail.parts == 0 && draft->tail.job.len == 0) {
        draft->tail.job = chain->job;
        draft->tail.affiliation = chain->affiliation;
    }
    chain->job = draft->tail.parts == 0 ? draft->tail.job : EV_NOTHING;
    chain->affiliation = draft->tail.parts == 0 ? draft->tail.affiliation : EV_NOTHING;
}

static bool in_place(const struct ev_people_reader *reader, const struct ev_name *name)
{
    struct ev_bytes text = ev_tokens_text(&reader->tokens, name->from, name->past);

    return reader->facts != NULL && reader->facts->place.len > 0 &&
           ev_bytes_find(reader->facts->place, text, 0) < reader->facts->place.len;
}

/* "Chair: A; B; C": behind a semicolon the others sit on the panel. */
static enum ev_person_role after_first(const struct ev_people_reader *reader, size_t i,
                                       enum ev_person_role role)
{
    bool next = i > 0 && at(reader, i - 1)->mark == ';';

    return next && (role == EV_PERSON_CHAIR || role == EV_PERSON_MODERATOR) ? EV_PERSON_PANELLIST
                                                                            : role;
}

static enum verdict judge(const struct ev_people_reader *reader, const struct ev_people_line *line,
                          struct chain *chain, enum left left, struct ev_people_draft *draft)
{
    if (chain->kind != CHAIN_NONE) {
        draft->role =
            chain->count > 0 ? after_first(reader, chain->from + 1, chain->role) : chain->role;
        draft->rule = chain->rule;
        draft->confidence = chain->kind == CHAIN_STRONG ? 85 : 70;
        if (judge_chain(reader, chain, left, draft))
            return YES;
    }
    if (line->labelled) {
        draft->role = after_first(reader, draft->begin, line->role);
        draft->rule = line->rule;
        draft->confidence = 90;
        if (judge_labelled(reader, left, draft))
            return YES;
    }
    if (in_place(reader, &draft->name))
        return NO;
    draft->role = reader->run && !line->labelled ? reader->run_role : EV_PERSON_SPEAKER;
    draft->confidence = 60;
    draft->rule = "programme:topic,name,organisation";
    if (judge_trailing(line, left, draft))
        return YES;
    draft->rule = "list:name(organisation)";
    if (judge_pair(reader, left, draft)) {
        *chain = (struct chain){ .kind = CHAIN_STRONG, .role = draft->role, .rule = draft->rule };
        return YES;
    }
    draft->rule = "sentence:name,verb";
    if (judge_sentence(reader, line, left, draft))
        return YES;
    draft->rule = "sentence:function,name";
    if (judge_apposition(reader, left, draft)) {
        draft->tail.job = ev_tokens_text(&reader->tokens, draft->begin - 2, draft->begin - 1);
        return YES;
    }
    draft->rule = "list:name,function,organisation";
    return judge_own_line(reader, line, left, draft);
}

/* A line with a mail address in it gives a contact, unless a label says otherwise. */
static bool has_address(const struct ev_people_reader *reader)
{
    for (size_t i = 0; i < reader->tokens.vec.count; i++)
        if (at(reader, i)->shape == EV_TOKEN_ADDRESS &&
            ev_bytes_find(ev_tokens_text(&reader->tokens, i, i + 1), EV_LIT("@"), 0) <
                ev_tokens_text(&reader->tokens, i, i + 1).len)
            return true;
    return false;
}

static void accept(struct ev_people_reader *reader, const struct ev_people_line *line,
                   const struct ev_people_draft *draft)
{
    struct ev_person_found person = ev_people_make(reader, line, draft);

    if (reader->pending_set && draft->name.from <= line->begin + 1)
        ev_people_add(reader, &reader->pending);
    reader->pending_set = false;
    ev_people_add(reader, &person);
    reader->bare = draft->tail.parts == 0 && draft->tail.job.len == 0 && draft->tail.closed
                       ? reader->found.count
                       : 0;
}

/* Read the name at token i, if it is one; returns the token behind what was read. */
static size_t read_person(struct ev_people_reader *reader, const struct ev_people_line *line,
                          size_t i, struct chain *chain, bool address, enum verdict *verdict)
{
    struct ev_people_draft draft = { .confidence = 50, .begin = i };
    bool labelled = line->labelled || chain->kind == CHAIN_STRONG;
    enum left left = left_of(reader, line->begin, i);
    size_t bound = chain->kind != CHAIN_NONE ? chain->from : line->begin;

    *verdict = NO;
    if (!ev_name_read(&reader->tokens, i, reader->tokens.vec.count, labelled, &draft.name))
        return i;
    bool own = (left == LEFT_START && !line->plural) ||
               ((line->item || line->timed) && chain->kind == CHAIN_NONE);
    ev_tail_read(&reader->tokens, draft.name.end, own, &draft.tail);
    size_t job = read_job_before(reader, bound, &draft);
    if (chain->kind != CHAIN_NONE && chain->count == 0 && draft.tail.job.len == 0) {
        size_t trade = trade_before(reader, chain, i);
        draft.tail.job = ev_tokens_text(&reader->tokens, trade, i);
    }
    if (job < i && left_of(reader, line->begin, job) != LEFT_WORD && draft.tail.job_word) {
        left = left_of(reader, line->begin, job); /* "Opening: mayor Anna Berg" */
        draft.job_before = true;
    } else if (left == LEFT_WORD && draft.tail.job_word && draft.tail.parts == 0) {
        left = LEFT_JOB;
    }
    *verdict = judge(reader, line, chain, left, &draft);
    if (*verdict == YES) {
        if (address && chain->kind == CHAIN_NONE && !line->labelled && !line->timed)
            draft.role = EV_PERSON_CONTACT;
        inherit(chain, left, &draft);
        accept(reader, line, &draft);
        chain->count++;
        chain->from = draft.tail.past;
        return draft.tail.past > i ? draft.tail.past : i + 1;
    }
    if (*verdict == MAYBE) {
        struct ev_person_found person = ev_people_make(reader, line, &draft);
        if (reader->pending_set) {
            ev_people_add(reader, &reader->pending);
            ev_people_add(reader, &person);
            reader->pending_set = false;
            *verdict = YES;
        } else {
            reader->pending = person;
            reader->pending_set = true;
            reader->pending_item = line->item && draft.tail.org_word;
        }
        return draft.tail.past;
    }
    if (draft.tail.closed && draft.tail.parts == 0 &&
        draft.name.score >= (line->labelled ? 1 : 3) && !line->title && draft.name.words <= 3 &&
        !line->link && (!draft.name.common || line->labelled) &&
        (left == LEFT_START || left == LEFT_WORD)) {
        reader->await = ev_people_make(reader, line, &draft);
        reader->await_set = true;
    }
    return draft.name.past;
}

static bool ends_chain(const struct ev_people_reader *reader, const struct chain *chain, size_t i)
{
    const struct ev_token *token = at(reader, i);

    if (chain->kind == CHAIN_NONE)
        return false;
    if (token->mark == '.' && (at(reader, i + 1)->space || i + 1 >= reader->tokens.vec.count))
        return true;
    return i > chain->from + CHAIN_REACH || token->mark == '?' || token->mark == '!';
}

size_t ev_people_scan(struct ev_people_reader *reader, const struct ev_people_line *line)
{
    struct chain chain = { 0 };
    bool address = has_address(reader);
    size_t found = 0;

    for (size_t i = line->begin; i < reader->tokens.vec.count && !reader->no_memory;) {
        enum verdict verdict = NO;
        size_t next = at(reader, i)->phrase ? read_phrase(reader, line, i, &chain) : i;
        if (next > i) {
            i = next;
            continue;
        }
        if (ends_chain(reader, &chain, i))
            chain.kind = CHAIN_NONE;
        if (at(reader, i)->shape != EV_TOKEN_MARK)
            next = read_person(reader, line, i, &chain, address, &verdict);
        found += verdict != NO;
        i = next > i ? next : i + 1;
    }
    return found;
}
