#include "indexer/extract/tail.h"

enum { MAX_PARTS = 8, MAX_PART_TOKENS = 24, MAX_AFFILIATION_TOKENS = 22 };

/* A stretch between two commas (or dashes). */
struct part {
    size_t from, past;
    bool job, org, office, lower, country;
    bool dash;                 /* a dash stands before it, not a comma */
    bool proof_job, proof_org; /* the words for it are of the line's language */
    bool topic;                /* a clause, not a function or a name */
};

struct parts {
    struct part items[MAX_PARTS];
    size_t count;
};

static const struct ev_token *token_at(const struct ev_line_tokens *line, size_t at)
{
    static const struct ev_token none = { .shape = EV_TOKEN_MARK, .mark = '.' };

    return at < line->vec.count ? &line->vec.items[at] : &none;
}

static bool is_spaced_dash(const struct ev_line_tokens *line, size_t at)
{
    const struct ev_token *token = token_at(line, at);

    return (token->mark == '-' && (token->space || token_at(line, at + 1)->space)) ||
           token->mark == '|';
}

/* An organisation by its look: a word for one, or an abbreviation. */
static bool is_org_token(const struct ev_token *token)
{
    if (ev_token_is(token, EV_WORD_ORG))
        return true;
    return (token->shape == EV_TOKEN_UPPER || token->shape == EV_TOKEN_CAMEL) &&
           token->letters >= 2 &&
           !ev_token_is(token, EV_WORD_JOB | EV_WORD_COUNTRY | EV_WORD_DAY | EV_WORD_COMMON);
}

static bool is_word(const struct ev_token *token)
{
    return token->shape != EV_TOKEN_MARK && token->shape != EV_TOKEN_ADDRESS;
}

/* ---- where the tail ends ------------------------------------------------------ */

/* "and" between two persons, or between a second function and the first. */
static bool joins_next(const struct ev_line_tokens *line, size_t at)
{
    struct ev_name name;
    size_t next = at + 1;

    if (!ev_token_is(token_at(line, at), EV_WORD_AND) && token_at(line, at)->mark != '&')
        return false;
    while (ev_token_is(token_at(line, next), EV_WORD_ARTICLE) &&
           token_at(line, next)->shape == EV_TOKEN_LOWER)
        next++;
    return ev_name_read(line, next, line->vec.count, false, &name) && name.score >= 2;
}

/* A verb, a pronoun and the like: here the sentence goes on. */
static bool is_clause(const struct ev_token *token)
{
    const uint32_t linking = EV_WORD_OF | EV_WORD_FIELD | EV_WORD_AND | EV_WORD_ARTICLE |
                             EV_WORD_PARTICLE | EV_WORD_JOB | EV_WORD_ORG | EV_WORD_FORMER;

    if (token->shape != EV_TOKEN_LOWER || ev_token_is(token, linking))
        return false;
    return ev_token_is(token, EV_WORD_SPEAK | EV_WORD_FUNCTION);
}

/* 'of the "Society of Weavers"': the quotes hold an organisation's name, no talk's title. */
static bool quotes_name(const struct ev_line_tokens *line, size_t at)
{
    const struct ev_token *before = at > 0 ? token_at(line, at - 1) : token_at(line, SIZE_MAX);

    return before->shape == EV_TOKEN_LOWER && ev_token_is(before, EV_WORD_OF | EV_WORD_ARTICLE);
}

static bool ends_part(const struct ev_line_tokens *line, size_t at)
{
    const struct ev_token *token = token_at(line, at);

    if (token->shape == EV_TOKEN_MARK)
        return token->mark == ',' || token->mark == ';' || token->mark == ':' ||
               token->mark == '(' || token->mark == ')' || token->mark == '.' ||
               token->mark == '?' || token->mark == '!' || token->mark == '/' ||
               is_spaced_dash(line, at) ||
               (token->mark == '"' && token->space && !quotes_name(line, at));
    return false;
}

/* "secretary of the Union and chair of ...": a second function begins. */
static bool joins_function(const struct ev_line_tokens *line, size_t from, size_t at)
{
    bool org = false;

    if (!ev_token_is(token_at(line, at), EV_WORD_AND) ||
        !ev_token_is(token_at(line, at + 1), EV_WORD_JOB))
        return false;
    for (size_t i = from; i < at; i++)
        org |= is_org_token(token_at(line, i));
    return org;
}

static bool is_possessive_of(const struct ev_line_tokens *line, size_t at)
{
    return at > 0 && token_at(line, at - 1)->shape == EV_TOKEN_LOWER &&
           ev_token_is(token_at(line, at - 1), EV_WORD_OF | EV_WORD_FIELD) &&
           ev_token_is(token_at(line, at), EV_WORD_FUNCTION) &&
           !ev_token_is(token_at(line, at), EV_WORD_SPEAK);
}

/* Behind a function and before its organisation small words are no clause yet. */
static bool is_inside_function(const struct ev_line_tokens *line, size_t from, size_t at)
{
    bool job = false, org = false;

    if (at == from || ev_token_is(token_at(line, at), EV_WORD_SPEAK) ||
        token_at(line, at)->shape != EV_TOKEN_LOWER)
        return false;
    for (size_t i = from; i < at; i++) {
        job |= ev_token_is(token_at(line, i), EV_WORD_JOB);
        org |= is_org_token(token_at(line, i));
    }
    return job && !org;
}

static bool ends_tail(const struct ev_line_tokens *line, size_t from, size_t at)
{
    const struct ev_token *token = token_at(line, at);
    size_t past;

    if (token->shape == EV_TOKEN_ADDRESS || joins_next(line, at) ||
        joins_function(line, from, at) ||
        (is_clause(token) && !is_possessive_of(line, at) && !is_inside_function(line, from, at)))
        return true;
    if (token->shape == EV_TOKEN_NUMBER && token->space &&
        token_at(line, at - 1)->shape == EV_TOKEN_LOWER)
        return true;
    if (token->mark == '*' || token->mark == '@')
        return true;
    return token->shape == EV_TOKEN_LOWER &&
           ev_tokens_phrase(line, at, 1U << EV_PHRASE_PEOPLE_AFTER, &past) != NULL;
}

static void part_look(const struct ev_line_tokens *line, struct part *part)
{
    while (part->from + 1 < part->past && token_at(line, part->from)->shape == EV_TOKEN_LOWER &&
           ev_token_is(token_at(line, part->from), EV_WORD_ARTICLE | EV_WORD_OF) &&
           !ev_token_is(token_at(line, part->from), EV_WORD_JOB | EV_WORD_ORG))
        part->from++;
    size_t words = 0, countries = 0, plain = 0;
    bool after_of = false;

    for (size_t i = part->from; i < part->past; i++) {
        const struct ev_token *token = token_at(line, i);
        if (!is_word(token))
            continue;
        if (words == 0)
            part->lower = token->shape == EV_TOKEN_LOWER && !ev_token_is(token, EV_WORD_ORG);
        words++;
        countries += ev_token_is(token, EV_WORD_COUNTRY);
        after_of |= token->shape == EV_TOKEN_LOWER && ev_token_is(token, EV_WORD_OF);
        if (!after_of && ev_token_is(token, EV_WORD_JOB))
            part->job = true;
        if (!after_of && ev_token_is(token, EV_WORD_OFFICE))
            part->office = true;
        part->org |= is_org_token(token);
        part->proof_org |= is_org_token(token) && !token->foreign;
        part->proof_job |=
            part->job && !after_of && ev_token_is(token, EV_WORD_JOB) && !token->foreign;
        plain += token->shape == EV_TOKEN_LOWER &&
                 !ev_token_is(token, EV_WORD_JOB | EV_WORD_OF | EV_WORD_FIELD | EV_WORD_ARTICLE |
                                         EV_WORD_PARTICLE | EV_WORD_AND | EV_WORD_ORG);
    }
    part->topic = plain >= 4 || (plain >= 3 && !part->job && !part->org);
    part->country = words > 0 && countries == words;
}

/* An abbreviation in brackets belongs to what it abbreviates: "Union of Weavers (UW)". */
static size_t skip_abbreviation(const struct ev_line_tokens *line, size_t at)
{
    if (token_at(line, at)->mark == '(' && at + 2 < line->vec.count &&
        (token_at(line, at + 1)->shape == EV_TOKEN_UPPER ||
         token_at(line, at + 1)->shape == EV_TOKEN_CAMEL) &&
        token_at(line, at + 2)->mark == ')')
        return at + 3;
    return at;
}

/* The next part from token at; *stop: the tail ends with it. */
static size_t read_part(const struct ev_line_tokens *line, size_t at, size_t past,
                        struct part *part, bool *stop)
{
    size_t i = at;

    *part = (struct part){ .from = at };
    while (i < past) {
        size_t over = i > at ? skip_abbreviation(line, i) : i;
        if (over > i) {
            i = over;
            continue;
        }
        if (ends_part(line, i))
            break;
        if (ends_tail(line, at, i) || i - at > MAX_PART_TOKENS) {
            *stop = true;
            break;
        }
        i++;
    }
    part->past = i;
    while (part->past > part->from && (ev_token_is(token_at(line, part->past - 1), EV_WORD_AND) ||
                                       token_at(line, part->past - 1)->mark == '"' ||
                                       token_at(line, part->past - 1)->mark == '&'))
        part->past--;
    part_look(line, part);
    return i;
}

/* "A B, C D and E F": at least two more bare names follow, or one behind "and". */
static bool begins_names(const struct ev_line_tokens *line, size_t at)
{
    struct ev_name name;

    for (size_t count = 0; count < 2; count++) {
        if (!ev_name_read(line, at, line->vec.count, false, &name) || name.score < 3)
            return false;
        at = name.end;
        if (ev_token_is(token_at(line, at), EV_WORD_AND) || token_at(line, at)->mark == '&')
            return ev_name_read(line, at + 1, line->vec.count, false, &name) && name.score >= 3;
        if (token_at(line, at)->mark != ',' && at < line->vec.count)
            return false;
        at++;
    }
    return true;
}

/* Behind a comma: is it the next person and not this one's organisation? */
static bool is_next_person(const struct ev_line_tokens *line, size_t at, bool own_line)
{
    struct ev_name name;
    const struct ev_token *after;

    if (!ev_name_read(line, at, line->vec.count, false, &name) || name.score < 2)
        return false;
    /* "professor" before a name is a title, before a town a function */
    if ((name.honorific && !(own_line && ev_token_is(token_at(line, at), EV_WORD_JOB))) ||
        begins_names(line, at))
        return true;
    after = token_at(line, name.end);
    if (name.end >= line->vec.count)
        return !own_line;
    if (after->mark == '(' || after->mark == ',' || ev_token_is(after, EV_WORD_AND))
        return !own_line || after->mark == '(' || ev_token_is(after, EV_WORD_AND);
    if (after->shape == EV_TOKEN_LOWER && ev_token_is(after, EV_WORD_OF))
        return !own_line;
    return after->shape == EV_TOKEN_MARK && !own_line && !is_spaced_dash(line, name.end);
}

/* "and President, ..." after a comma, "and Co-Chair": a second function, left out. */
static bool is_second_function(const struct ev_line_tokens *line, size_t at)
{
    return ev_token_is(token_at(line, at), EV_WORD_AND);
}

/* Read parts up to past; returns the token behind them. */
static size_t read_parts(const struct ev_line_tokens *line, size_t at, size_t past, bool own_line,
                         struct parts *parts)
{
    bool stop = false;
    size_t i = at, end = at;

    while (i < past && parts->count < MAX_PARTS && !stop) {
        struct part part = { 0 };
        const struct ev_token *token = token_at(line, i);
        if (is_second_function(line, i) || (is_clause(token) && !is_possessive_of(line, i)) ||
            token->shape == EV_TOKEN_NUMBER || token->shape == EV_TOKEN_ADDRESS ||
            (ev_token_is(token, EV_WORD_FUNCTION) && token->shape == EV_TOKEN_TITLE &&
             !ev_token_is(token, EV_WORD_ARTICLE | EV_WORD_JOB)) ||
            (parts->count > 0 && is_next_person(line, i, own_line)))
            break;
        size_t start = i;
        i = read_part(line, i, past, &part, &stop);
        if (part.past == part.from || (part.topic && parts->count > 0))
            break;
        part.dash = parts->count > 0 && token_at(line, start - 1)->mark != ',';
        parts->items[parts->count++] = part;
        end = i;
        if (stop || i >= past || (token_at(line, i)->mark != ',' && !is_spaced_dash(line, i)))
            break;
        i++;
    }
    return end;
}

/* ---- function or organisation -------------------------------------------------- */

static size_t strip_front(const struct ev_line_tokens *line, size_t from, size_t past)
{
    while (from < past) {
        const struct ev_token *token = token_at(line, from);
        bool link =
            token->shape == EV_TOKEN_LOWER &&
            ev_token_is(token, EV_WORD_OF | EV_WORD_ARTICLE | EV_WORD_FIELD | EV_WORD_FUNCTION);
        bool article = ev_token_is(token, EV_WORD_ARTICLE) && token->shape == EV_TOKEN_TITLE &&
                       from + 1 < past;
        if (!link && !article && token->shape != EV_TOKEN_MARK)
            break;
        from++;
    }
    return from;
}

/* Too many small words that link nothing: running text. */
static bool is_sentence(const struct ev_line_tokens *line, size_t from, size_t past)
{
    size_t plain = 0;

    for (size_t i = from; i < past; i++)
        plain += token_at(line, i)->shape == EV_TOKEN_LOWER &&
                 !ev_token_is(token_at(line, i), EV_WORD_OF | EV_WORD_FIELD | EV_WORD_ARTICLE |
                                                     EV_WORD_PARTICLE | EV_WORD_AND | EV_WORD_ORG);
    return plain > 4;
}

static void set_affiliation(const struct ev_line_tokens *line, size_t from, size_t past,
                            struct ev_tail *out)
{
    size_t quote;

    from = strip_front(line, from, past);
    if (from > 0 && from < past && ev_token_is(token_at(line, from - 1), EV_WORD_FUNCTION) &&
        !ev_token_is(token_at(line, from - 1), EV_WORD_ARTICLE | EV_WORD_OF | EV_WORD_FIELD))
        while (from + 1 < past &&
               token_at(line, from)->shape == EV_TOKEN_LOWER) /* "our partner X" */
            from++;
    if (from > 0 && token_at(line, from - 1)->mark == '"')
        for (quote = from; quote < past; quote++)
            if (token_at(line, quote)->mark == '"')
                past = quote;
    if (from >= past || past - from > MAX_AFFILIATION_TOKENS || is_sentence(line, from, past))
        return;
    if (token_at(line, from)->shape == EV_TOKEN_NUMBER ||
        ev_token_is(token_at(line, from), EV_WORD_DAY))
        return;
    /* a quote around it is opened and closed, or is none of its own */
    if (token_at(line, past - 1)->mark == '"')
        past--;
    out->affiliation = ev_tokens_text(line, from, past);
}

static bool is_link(const struct ev_token *token)
{
    return token->shape == EV_TOKEN_LOWER && ev_token_is(token, EV_WORD_OF | EV_WORD_FIELD);
}

/* The token where the stretch that begins at from ends: at the next "of", "at", "for". */
static size_t stretch_end(const struct ev_line_tokens *line, size_t from, size_t past, bool *org)
{
    size_t i = from;

    *org = false;
    for (; i < past && (i == from || !is_link(token_at(line, i))); i++)
        *org |= is_org_token(token_at(line, i));
    return i;
}

/* "director of X", "lecturer in P at the Q of R": where the function ends (past: nowhere). */
static size_t split_at_of(const struct ev_line_tokens *line, size_t from, size_t past,
                          size_t *org_from)
{
    size_t job_end = past, plain = past;
    bool job_seen = false, org;

    for (size_t i = from; i < past; i++) {
        const struct ev_token *token = token_at(line, i);
        job_seen |= ev_token_is(token, EV_WORD_JOB);
        if (!job_seen || !is_link(token))
            continue;
        size_t end = stretch_end(line, i + 1, past, &org);
        if (org) {
            bool genitive = job_end < past && ev_token_is(token, EV_WORD_PARTICLE);
            if (job_end == past)
                job_end = i;
            if (!genitive)
                *org_from = i + 1;
        } else if (ev_token_is(token, EV_WORD_OF)) {
            size_t first = strip_front(line, i + 1, end);
            const struct ev_token *word = token_at(line, first);
            if (plain == past && first < end && ev_token_is_capital(word) &&
                !ev_token_is(word, EV_WORD_COMMON))
                plain = i;
        }
    }
    if (job_end < past)
        return job_end;
    if (plain < past)
        *org_from = plain + 1;
    return plain;
}

/* "CEO Circle Works": the function ends where the capitals of a name begin. */
static size_t split_at_capital(const struct ev_line_tokens *line, size_t from, size_t past)
{
    size_t i = from;

    while (i < past && ev_token_is(token_at(line, i), EV_WORD_JOB) &&
           (i == from || token_at(line, i)->shape == EV_TOKEN_LOWER ||
            token_at(line, i - 1)->shape != EV_TOKEN_LOWER))
        i++;
    if (i == from || i >= past || !ev_token_is_capital(token_at(line, i)))
        return past;
    if (ev_token_is(token_at(line, i), EV_WORD_COMMON)) {
        bool org = false;
        for (size_t k = i; k < past; k++)
            org |= is_org_token(token_at(line, k));
        if (!org || is_link(token_at(line, i + 1)))
            return past;
    }
    return i;
}

/* "alderman municipality Westbrook": a word for an organisation directly behind the function. */
static size_t split_at_org_word(const struct ev_line_tokens *line, size_t from, size_t past)
{
    for (size_t i = from + 1; i + 1 < past; i++) {
        const struct ev_token *token = token_at(line, i);
        if (ev_token_is(token, EV_WORD_ORG) && !ev_token_is(token, EV_WORD_JOB) &&
            ev_token_is(token_at(line, i - 1), EV_WORD_JOB) &&
            token_at(line, i - 1)->shape == EV_TOKEN_LOWER &&
            ev_token_is_capital(token_at(line, i + 1)))
            return i;
    }
    return past;
}

/* "Weavers Union local representative": the organisation stands before the function. */
static size_t split_org_first(const struct ev_line_tokens *line, size_t from, size_t past)
{
    size_t capitals = 0, after_org = past;

    if (!ev_token_is(token_at(line, past - 1), EV_WORD_JOB) ||
        ev_token_is(token_at(line, from), EV_WORD_JOB))
        return past;
    for (size_t i = from; i < past && ev_token_is_capital(token_at(line, i)); i++) {
        capitals++;
        if (is_org_token(token_at(line, i)) && capitals >= 2 && i + 1 < past)
            after_org = i + 1;
    }
    return after_org;
}

/* One part that holds a function: is there an organisation in it, too? */
static void split_job_part(const struct ev_line_tokens *line, const struct part *part,
                           struct ev_tail *out)
{
    size_t org_from = part->past, cut;

    out->job = ev_tokens_text(line, part->from, part->past);
    if (part->office && !part->org)
        return;
    cut = split_at_of(line, part->from, part->past, &org_from);
    if (cut < part->past && cut > part->from) {
        out->job = ev_tokens_text(line, part->from, cut);
        set_affiliation(line, org_from, part->past, out);
        return;
    }
    cut = split_at_capital(line, part->from, part->past);
    if (cut < part->past) {
        size_t end = part->past;
        while (end > cut && token_at(line, end - 1)->shape == EV_TOKEN_LOWER &&
               ev_token_is(token_at(line, end - 1), EV_WORD_JOB))
            end--;
        out->job = ev_tokens_text(line, part->from, cut);
        set_affiliation(line, cut, end, out);
        return;
    }
    cut = split_at_org_word(line, part->from, part->past);
    if (cut < part->past) {
        out->job = ev_tokens_text(line, part->from, cut);
        set_affiliation(line, cut, part->past, out);
        return;
    }
    cut = split_org_first(line, part->from, part->past);
    if (cut < part->past) {
        set_affiliation(line, part->from, cut, out);
        out->job = ev_tokens_text(line, cut, part->past);
    }
}

/* "Department of X", "Faculty of Y": a part that begins as an organisation does. */
static bool begins_as_org(const struct ev_line_tokens *line, const struct part *part)
{
    return ev_token_is(token_at(line, part->from), EV_WORD_ORG) && part->from + 1 < part->past &&
           token_at(line, part->from + 1)->shape == EV_TOKEN_LOWER;
}

static bool is_org_part(const struct ev_line_tokens *line, const struct part *part)
{
    return part->org && !part->lower &&
           (!part->job || ev_token_is(token_at(line, part->past - 1), EV_WORD_ORG) ||
            ev_token_is(token_at(line, part->from), EV_WORD_ORG));
}

/*
 * The part where the organisation begins, among those behind a function: the last that
 * looks like one, with the departments before it; else the last that might be.
 */
static size_t find_org_part(const struct ev_line_tokens *line, const struct parts *parts,
                            size_t from, bool office)
{
    size_t plain = parts->count, org = parts->count;

    for (size_t i = from; i < parts->count; i++) {
        const struct part *part = &parts->items[i];
        if (part->dash && parts->items[i - 1].job && !part->job && !part->lower)
            return i;
        if (is_org_part(line, part))
            org = org + 1 == i && begins_as_org(line, &parts->items[org]) ? org : i;
        else if (!part->country && !part->lower && !part->job && !office)
            plain = i;
    }
    return org < parts->count ? org : plain;
}

/* The last part of an organisation's name that begins at part first. */
static size_t last_org_part(const struct parts *parts, size_t first)
{
    size_t last = first;

    while (last + 1 < parts->count) {
        const struct part *next = &parts->items[last + 1];
        if (next->job || next->lower || (!next->org && !next->country))
            break;
        last++;
    }
    return last;
}

static void assign_job_first(const struct ev_line_tokens *line, const struct parts *parts,
                             struct ev_tail *out)
{
    struct part first = parts->items[0];
    size_t org = find_org_part(line, parts, 1, first.office), org_from = first.past;

    /* "professor at the University of X, Y" says it all in its first part */
    bool whole = first.org && !first.office &&
                 split_at_of(line, first.from, first.past, &org_from) < first.past &&
                 (org >= parts->count || !parts->items[org].org);
    if (org >= parts->count || whole) {
        split_job_part(line, &first, out);
        return;
    }
    out->job = ev_tokens_text(line, first.from, parts->items[org - 1].past);
    set_affiliation(line, parts->items[org].from, parts->items[last_org_part(parts, org)].past,
                    out);
}

static void assign_org_first(const struct ev_line_tokens *line, const struct parts *parts,
                             struct ev_tail *out)
{
    size_t last = last_org_part(parts, 0);
    const struct part *first = &parts->items[0];

    if (first->lower && !first->org && first->past - first->from <= 6) {
        out->job = ev_tokens_text(line, first->from, first->past);
        if (parts->count > 1 && !parts->items[1].lower)
            set_affiliation(line, parts->items[1].from, parts->items[last_org_part(parts, 1)].past,
                            out);
        return;
    }
    if (!first->org && last > 0 && ev_token_is(token_at(line, first->from), EV_WORD_COMMON)) {
        out->job = ev_tokens_text(line, first->from, first->past);
        set_affiliation(line, parts->items[1].from, parts->items[last].past, out);
        return;
    }
    if (last + 1 < parts->count && parts->items[last + 1].job) {
        struct ev_tail job = { 0 };
        split_job_part(line, &parts->items[last + 1], &job);
        out->job = job.job;
    }
    set_affiliation(line, first->from, parts->items[last].past, out);
}

static void assign(const struct ev_line_tokens *line, const struct parts *parts,
                   struct ev_tail *out)
{
    for (size_t i = 0; i < parts->count; i++) {
        out->job_word |= parts->items[i].proof_job;
        out->org_word |= parts->items[i].proof_org;
    }
    if (parts->count == 0)
        return;
    if (parts->items[0].job)
        assign_job_first(line, parts, out);
    else if (!parts->items[0].country)
        assign_org_first(line, parts, out);
}

void ev_tail_split(const struct ev_line_tokens *line, size_t from, size_t past, struct ev_tail *out)
{
    struct parts parts = { 0 };

    *out = (struct ev_tail){ .past = past };
    read_parts(line, from, past, true, &parts);
    out->parts = (uint8_t)parts.count;
    assign(line, &parts, out);
}

/* ---- the tail as a whole ------------------------------------------------------- */

/* The closing bracket for the open one at token at; count of tokens if there is none. */
static size_t closing(const struct ev_line_tokens *line, size_t at)
{
    size_t depth = 0;

    for (size_t i = at; i < line->vec.count && i < at + 40; i++) {
        depth += token_at(line, i)->mark == '(';
        if (token_at(line, i)->mark == ')' && --depth == 0)
            return i;
    }
    return line->vec.count;
}

/* "(she/her)", "(NL)", "(left)": a bracket that says nothing of function or organisation. */
static bool is_idle_bracket(const struct ev_line_tokens *line, size_t from, size_t past)
{
    bool slash = false;

    for (size_t i = from; i < past; i++)
        slash |= token_at(line, i)->mark == '/' && token_at(line, i - 1)->shape == EV_TOKEN_LOWER;
    if (past == from + 1 && token_at(line, from)->shape == EV_TOKEN_NUMBER)
        return true;
    return slash && past - from <= 5;
}

/* "(moderator Anna Berg)", "(chaired by ...)": the bracket is about somebody else. */
static bool is_other_person(const struct ev_line_tokens *line, size_t from, size_t past)
{
    const uint32_t kinds = 1U << EV_PHRASE_PEOPLE_LABEL | 1U << EV_PHRASE_PEOPLE_AFTER;
    struct ev_name name;
    size_t behind;

    if (ev_tokens_phrase(line, from, kinds, &behind) == NULL || behind >= past)
        return false;
    behind += token_at(line, behind)->mark == ':';
    return ev_name_read(line, behind, past, true, &name) && name.score >= 2;
}

static bool line_ends(const struct ev_line_tokens *line, size_t at)
{
    while (at < line->vec.count && token_at(line, at)->shape == EV_TOKEN_MARK &&
           token_at(line, at)->mark != ':')
        at++;
    return at >= line->vec.count;
}

/* "Name, function (organisation)": the bracket behind a tail without organisation. */
static size_t read_bracket(const struct ev_line_tokens *line, size_t at, struct parts *parts)
{
    size_t close;

    if (token_at(line, at)->mark != '(' || parts->count == 0 || parts->items[parts->count - 1].org)
        return at;
    close = closing(line, at);
    if (close >= line->vec.count || is_other_person(line, at + 1, close) ||
        is_idle_bracket(line, at + 1, close))
        return at;
    read_parts(line, at + 1, close, true, parts);
    return close + 1;
}

static size_t tail_begin(const struct ev_line_tokens *line, size_t at, bool own_line)
{
    const struct ev_token *token = token_at(line, at);

    if (token->mark == ',' && is_next_person(line, at + 1, own_line))
        return at;
    if (token->mark == ',' || is_spaced_dash(line, at))
        return at + 1;
    if (token->shape == EV_TOKEN_LOWER && ev_token_is(token, EV_WORD_OF))
        return at + 1;
    return at;
}

void ev_tail_read(const struct ev_line_tokens *line, size_t at, bool own_line, struct ev_tail *out)
{
    struct parts parts = { 0 };
    size_t begin, end = at;

    *out = (struct ev_tail){ .past = at };
    if (token_at(line, at)->mark == '(') {
        size_t close = closing(line, at);
        if (close < line->vec.count && is_other_person(line, at + 1, close)) {
            out->closed = line_ends(line, at);
            return;
        }
        if (close < line->vec.count && is_idle_bracket(line, at + 1, close)) {
            at = end = close + 1;
        } else if (close < line->vec.count) {
            read_parts(line, at + 1, close, true, &parts);
            end = close + 1;
        }
    }
    begin = end == at ? tail_begin(line, at, own_line) : end;
    if (begin > at && end == at) {
        end = read_parts(line, begin, line->vec.count, own_line, &parts);
        end = read_bracket(line, end, &parts);
    }
    out->parts = (uint8_t)parts.count;
    out->past = parts.count > 0 ? end : at;
    out->closed = line_ends(line, out->past);
    assign(line, &parts, out);
}
