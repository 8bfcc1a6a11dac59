#include "indexer/extract/orgs_read.h"

enum { MAX_TOKENS = 20, SUBJECT_TOKENS = 24 };

const struct ev_token *ev_org_token(const struct ev_line_tokens *line, size_t at)
{
    static const struct ev_token none = { .shape = EV_TOKEN_MARK, .mark = '.' };

    return at < line->vec.count ? &line->vec.items[at] : &none;
}

static const struct ev_token *tok(const struct ev_line_tokens *line, size_t at)
{
    return ev_org_token(line, at);
}

static bool is_lower(const struct ev_token *token)
{
    return token->shape == EV_TOKEN_LOWER;
}

static bool is_and(const struct ev_token *token)
{
    return ev_token_is(token, EV_WORD_AND) && (is_lower(token) || token->letters == 1);
}

static bool is_org_word(const struct ev_token *token)
{
    return ev_token_is(token, EV_WORD_ORG) ||
           (token->letters >= 2 &&
            (token->shape == EV_TOKEN_UPPER || token->shape == EV_TOKEN_CAMEL));
}

static bool has_org_word(const struct ev_line_tokens *line, size_t from, size_t past)
{
    for (size_t i = from; i < past; i++)
        if (is_org_word(tok(line, i)))
            return true;
    return false;
}

static bool is_capital(const struct ev_token *token)
{
    return ev_token_is_capital(token) || token->shape == EV_TOKEN_CASELESS;
}

/* A lower-case word that may stand inside a name: "of", "the", "for", "van". */
static bool links(const struct ev_token *token)
{
    return is_lower(token) &&
           ev_token_is(token, EV_WORD_OF | EV_WORD_FIELD | EV_WORD_ARTICLE | EV_WORD_PARTICLE);
}

/* Does the name go on behind the linking words at token at? */
static bool link_goes_on(const struct ev_line_tokens *line, size_t at)
{
    size_t i = at;
    bool of = ev_token_is(tok(line, at), EV_WORD_OF | EV_WORD_PARTICLE | EV_WORD_ARTICLE);

    while (links(tok(line, i)) && i < at + 4)
        i++;
    if (ev_token_is(tok(line, i), EV_WORD_DAY) || tok(line, i)->shape == EV_TOKEN_NUMBER)
        return false;
    /* "Association for Music" goes on, "Association in Berlin" might as well not */
    return (is_capital(tok(line, i)) && tok(line, i)->shape != EV_TOKEN_MARK) ||
           (of && is_lower(tok(line, i)) &&
            ev_token_is(tok(line, i), EV_WORD_ORG | EV_WORD_COMMON));
}

/* ---- one name ---------------------------------------------------------------------- */

static size_t skip_brackets(const struct ev_line_tokens *line, size_t at)
{
    for (size_t i = at; i < line->vec.count && i < at + 10; i++)
        if (tok(line, i)->mark == ')')
            return i + 1;
    return at;
}

static bool ends_item(const struct ev_line_tokens *line, size_t at)
{
    const struct ev_token *token = tok(line, at);

    if (token->shape != EV_TOKEN_MARK)
        return false;
    if (token->mark == '-')
        return !is_capital(tok(line, at + 1));
    return token->mark != '&' && token->mark != '"' && token->mark != '*' && token->mark != '/';
}

/* Three lower-case words in a row that link nothing: the sentence goes on. */
static bool is_prose(const struct ev_line_tokens *line, size_t at)
{
    for (size_t i = at; i < at + 3; i++)
        if (!is_lower(tok(line, i)) || links(tok(line, i)) || is_and(tok(line, i)) ||
            ev_token_is(tok(line, i), EV_WORD_ORG | EV_WORD_JOB))
            return false;
    return true;
}

static bool ends_list(const struct ev_line_tokens *line, size_t at)
{
    const uint32_t kinds = 1U << EV_PHRASE_ORG_AFTER | 1U << EV_PHRASE_ORG_NOT |
                           1U << EV_PHRASE_PEOPLE_AFTER | 1U << EV_PHRASE_ORG_BEFORE;
    const struct ev_token *token = tok(line, at);
    size_t past;

    if (token->shape == EV_TOKEN_ADDRESS)
        return true;
    if (token->phrase && is_lower(token) && ev_tokens_phrase(line, at, kinds, &past) != NULL)
        return true;
    if (!is_lower(token) || ev_token_is(token, EV_WORD_ORG | EV_WORD_JOB) || is_and(token))
        return false;
    if (links(token))
        return !link_goes_on(line, at);
    return ev_token_is(token, EV_WORD_FUNCTION | EV_WORD_SPEAK);
}

struct item {
    size_t from, past; /* tokens */
    bool stop;         /* the list ends with it */
};

/* The stretch from token at up to a comma, "and", or the end of the list. */
static struct item read_item(const struct ev_line_tokens *line, size_t at)
{
    struct item item = { .from = at, .past = at };
    size_t i = at;

    while (i < line->vec.count && i - at < MAX_TOKENS) {
        if (tok(line, i)->mark == '(' && skip_brackets(line, i) > i && i > at) {
            i = skip_brackets(line, i);
            continue;
        }
        if (i > at && is_capital(tok(line, i - 1)) && is_prose(line, i)) {
            item.stop = true;
            break;
        }
        if (is_and(tok(line, i)) || ends_item(line, i))
            break;
        if (ends_list(line, i)) {
            item.stop = true;
            break;
        }
        i++;
    }
    item.past = i;
    return item;
}

/* Without articles, "the seed company": what stands before the name proper. */
static void strip(const struct ev_line_tokens *line, struct item *item)
{
    size_t run = item->past;

    while (item->from < item->past &&
           (links(tok(line, item->from)) || tok(line, item->from)->mark == ':' ||
            (ev_token_is(tok(line, item->from), EV_WORD_ARTICLE) &&
             tok(line, item->from)->letters <= 3 && item->from + 1 < item->past &&
             tok(line, item->from)->shape == EV_TOKEN_TITLE)))
        item->from++;
    while (item->past > item->from &&
           (links(tok(line, item->past - 1)) || tok(line, item->past - 1)->mark == '-'))
        item->past--;
    /* lower-case words that are no links split "long-standing member Name of X" */
    for (size_t i = item->from; i < item->past; i++) {
        const struct ev_token *token = tok(line, i);
        if (is_lower(token) && !links(token) && !is_and(token) && i + 1 < item->past &&
            (is_capital(tok(line, i + 1)) || tok(line, i + 1)->mark == '"') &&
            (!ev_token_is(token, EV_WORD_ORG) || ev_token_is(token, EV_WORD_JOB)))
            run = i + 1;
    }
    if (run < item->past &&
        (!has_org_word(line, item->from, run) || has_org_word(line, run, item->past) ||
         ev_token_is(tok(line, run - 1), EV_WORD_JOB)))
        item->from = run;
}

/* "(ABC)" */
static bool has_abbreviation(const struct ev_line_tokens *line, size_t at)
{
    return tok(line, at)->mark == '(' && tok(line, at + 1)->shape == EV_TOKEN_UPPER &&
           tok(line, at + 2)->mark == ')';
}

static bool is_person(const struct ev_line_tokens *line, const struct item *item)
{
    struct ev_name name;

    if (ev_name_read(line, item->from, item->past, false, &name) &&
        ((name.honorific && name.end >= item->past) ||
         (name.score >= 3 && tok(line, name.end)->mark == '(' &&
          has_org_word(line, name.end, item->past) && !has_abbreviation(line, name.end))))
        return true;
    /* "Institute director Anna Berg": a function and a name */
    for (size_t i = item->from; i < item->past; i++)
        if (ev_token_is(tok(line, i), EV_WORD_JOB) && i + 1 < item->past &&
            ev_name_read(line, i + 1, item->past, false, &name) && name.score >= 3 &&
            !ev_token_is(tok(line, i), EV_WORD_ORG) &&
            (name.end >= item->past || ev_token_is(tok(line, name.end), EV_WORD_OF)))
            return true;
    return false;
}

/* Does it look like the name of an organisation at all? */
static bool is_org(const struct ev_line_tokens *line, const struct item *item, bool labelled)
{
    size_t capitals = 0, words = 0, org = 0, common = 0;

    for (size_t i = item->from; i < item->past; i++) {
        const struct ev_token *token = tok(line, i);
        if (token->shape == EV_TOKEN_MARK)
            continue;
        words++;
        capitals += is_capital(token) || (token->shape == EV_TOKEN_NUMBER && i > item->from);
        org += is_org_word(token);
        common += ev_token_is(token, EV_WORD_DAY | EV_WORD_FUNCTION) && !links(token);
    }
    if (words == 0 || tok(line, item->from)->shape == EV_TOKEN_NUMBER)
        return labelled && words > 1 && capitals > 1;
    if (common == words)
        return false;
    if (words == 1 && ev_token_is(tok(line, item->from), EV_WORD_ORG) &&
        !tok(line, item->from)->affix && tok(line, item->from)->shape == EV_TOKEN_TITLE)
        return false;
    if (words == 1 && !labelled &&
        ev_token_is(tok(line, item->from), EV_WORD_ORG | EV_WORD_COMMON) &&
        tok(line, item->from)->shape == EV_TOKEN_TITLE)
        return false;
    if (capitals == 0)
        return org > 0 && words <= 4 && words >= 2 && tok(line, item->past)->shape == EV_TOKEN_MARK;
    if (ev_token_is(tok(line, item->from), EV_WORD_FUNCTION) &&
        tok(line, item->from)->shape == EV_TOKEN_TITLE &&
        !ev_token_is(tok(line, item->from), EV_WORD_ARTICLE))
        return false;
    if (is_lower(tok(line, item->from)) && org == 0)
        return false;
    return true;
}

static size_t strip_links(const struct ev_line_tokens *line, size_t at)
{
    while (links(tok(line, at)) ||
           (ev_token_is(tok(line, at), EV_WORD_ARTICLE) && tok(line, at)->letters <= 3))
        at++;
    return at;
}

/* "Chamber of Crafts and Trade", "Centre for Art and Music" are one. */
static bool is_one_name(const struct ev_line_tokens *line, const struct item *left, size_t next)
{
    struct item right = read_item(line, next);
    bool field = false;

    for (size_t i = right.from; i < right.past; i++)
        if (tok(line, i)->mark == '(')
            right.past = i;

    size_t start = strip_links(line, left->from);
    bool pair = left->past == start + 2 && ev_token_is(tok(line, start), EV_WORD_ORG) &&
                is_lower(tok(line, start)) && right.past == right.from + 1;

    /* "association Lire et Grandir": a name of two words, not a word and a firm */
    if (pair && tok(line, right.from)->shape == EV_TOKEN_TITLE)
        return true;
    if (right.past == right.from || right.past - right.from > 3 ||
        has_org_word(line, right.from, right.past) || links(tok(line, right.from)))
        return false;
    if (is_lower(tok(line, right.from)))
        return true;
    for (size_t i = right.from; i < right.past; i++)
        if (links(tok(line, i)))
            return false;
    for (size_t i = left->from + 1; i < left->past; i++)
        field |= links(tok(line, i)) && is_capital(tok(line, i + 1)) &&
                 has_org_word(line, left->from, i);
    if (!field) /* "Food and Farming Network" */
        return false;
    return ev_token_is(tok(line, right.from), EV_WORD_COMMON) ||
           ev_token_is(tok(line, left->past - 1), EV_WORD_COMMON) || right.past - right.from == 1;
}

/* "Art and Music Union": a lone common word joined to a name that ends as one. */
static bool is_joined_front(const struct ev_line_tokens *line, const struct item *left, size_t next)
{
    struct item right;

    if (left->past != left->from + 1 || !ev_token_is(tok(line, left->from), EV_WORD_COMMON) ||
        tok(line, left->from)->shape != EV_TOKEN_TITLE)
        return false;
    right = read_item(line, next);
    return right.past > right.from && ev_token_is(tok(line, right.past - 1), EV_WORD_ORG);
}

/* "Institute of Maps, Lisbon": a place or a country behind the name. */
static bool is_place_behind(const struct ev_line_tokens *line, size_t at)
{
    struct item next = read_item(line, at);
    bool last = next.past >= line->vec.count || tok(line, next.past)->mark == '.';

    return next.past > next.from && next.past - next.from <= 2 && (last || next.stop) &&
           !has_org_word(line, next.from, next.past);
}

/* "director Anna Berg and Lea Vos": a bare name that follows a person is one, too. */
static bool is_next_person(const struct ev_line_tokens *line, const struct item *item)
{
    struct ev_name name;

    return ev_name_read(line, item->from, item->past, false, &name) && name.score >= 3 &&
           name.end >= item->past;
}

static size_t count_quotes(const struct ev_line_tokens *line, const struct item *item)
{
    size_t count = 0;

    for (size_t i = item->from; i < item->past; i++)
        count += tok(line, i)->mark == '"';
    return count;
}

static void keep(const struct ev_line_tokens *line, struct item item, bool labelled,
                 struct ev_org_list *out)
{
    struct item raw = item;

    strip(line, &item);
    bool person = is_person(line, &raw) || is_person(line, &item) ||
                  (out->after_person && is_next_person(line, &item));
    out->after_person = person;
    bool opened = tok(line, item.from)->mark == '"';
    bool closed = item.past > item.from && tok(line, item.past - 1)->mark == '"';
    if (closed && (opened || count_quotes(line, &item) == 1))
        item.past--;
    if (opened && (closed || count_quotes(line, &item) == 1))
        item.from++;
    if (item.from >= item.past || out->count >= EV_ORG_LIST_MAX || !is_org(line, &item, labelled) ||
        person)
        return;
    out->names[out->count++] = ev_bytes_trim(ev_tokens_text(line, item.from, item.past));
}

/* "long-standing member Weavers Guild": a few words, then a function, then a name. */
static bool is_apposition(const struct ev_line_tokens *line, size_t at)
{
    size_t i = at;

    while (i < at + 4 && is_lower(tok(line, i)) &&
           !ev_token_is(tok(line, i), EV_WORD_FUNCTION | EV_WORD_SPEAK))
        i++;
    return i > at + 1 && ev_token_is(tok(line, i - 1), EV_WORD_JOB | EV_WORD_ORG) &&
           is_capital(tok(line, i));
}

size_t ev_org_list_read(const struct ev_line_tokens *line, size_t from, bool labelled,
                        struct ev_org_list *out)
{
    size_t i = from, items = 0;

    while (i < line->vec.count) {
        struct item item = read_item(line, i);
        if (item.past == item.from)
            return i;
        size_t end = item.past;
        while (!item.stop && is_and(tok(line, end)) &&
               (is_one_name(line, &item, end + 1) || is_joined_front(line, &item, end + 1))) {
            struct item more = read_item(line, end + 1);
            item.past = end = more.past;
            item.stop = more.stop;
        }
        bool comma = tok(line, end)->mark == ',';
        keep(line, item, labelled, out);
        items++;
        i = end;
        if (item.stop || items >= EV_ORG_LIST_MAX)
            return i;
        if (comma && items == 1 && has_org_word(line, item.from, item.past) &&
            is_place_behind(line, i + 1))
            return read_item(line, i + 1).past;
        if (!comma && !is_and(tok(line, i)) && !(labelled && tok(line, i)->mark == ';'))
            return i;
        i++;
        if (is_and(tok(line, i)))
            i++;
        if (!labelled && is_lower(tok(line, i)) && !links(tok(line, i)) &&
            !ev_token_is(tok(line, i), EV_WORD_ORG | EV_WORD_COMMON | EV_WORD_JOB) &&
            !is_apposition(line, i))
            return i;
    }
    return i;
}

/* "wird vom Verein X ... organisiert": the agent stands behind "by" in the clause. */
static bool read_agent(const struct ev_line_tokens *line, size_t clause, size_t verb, size_t past,
                       struct ev_org_list *out)
{
    if (tok(line, past)->shape != EV_TOKEN_MARK)
        return false;
    for (size_t i = clause + 1; i < verb; i++) {
        struct ev_org_list list = { 0 };
        if (!is_lower(tok(line, i)) || !ev_token_is(tok(line, i), EV_WORD_OF))
            continue;
        size_t end = ev_org_list_read(line, i + 1, false, &list);
        if (end > verb || list.count == 0 || !has_org_word(line, i, end))
            continue;
        *out = list;
        return true;
    }
    return false;
}

/* "Spotkanie organizuje Towarzystwo X": the subject follows its verb. */
static void read_behind(const struct ev_line_tokens *line, size_t past, struct ev_org_list *out)
{
    struct item item = read_item(line, past);

    if (item.past > item.from &&
        ev_token_is(tok(line, strip_links(line, item.from)), EV_WORD_ORG) &&
        is_capital(tok(line, strip_links(line, item.from))))
        ev_org_list_read(line, past, false, out);
}

void ev_org_subject(const struct ev_line_tokens *line, size_t clause, size_t verb, size_t past,
                    struct ev_org_list *out)
{
    struct ev_org_list list = { 0 };
    size_t from = clause;

    if (verb - clause > 2 * SUBJECT_TOKENS)
        return;

    /* "On 3 May, X hosts": the subject follows the last comma before a capital */
    for (size_t i = clause; i < verb; i++)
        if (tok(line, i)->mark == ',' && tok(line, clause)->shape != EV_TOKEN_MARK &&
            ev_token_is(tok(line, clause), EV_WORD_FUNCTION | EV_WORD_FIELD | EV_WORD_OF) &&
            !ev_token_is(tok(line, clause), EV_WORD_ARTICLE))
            from = i + 1;
    if (verb - from > SUBJECT_TOKENS)
        return;
    size_t end = ev_org_list_read(line, from, false, &list);
    /* "X, in cooperation with Y, is hosting" */
    bool inserted =
        tok(line, end - 1)->mark == ',' && end + 1 < verb && tok(line, verb - 1)->mark == ',';
    if ((end != verb && !inserted) || list.count == 0) {
        if (!read_agent(line, clause, verb, past, out))
            read_behind(line, past, out);
        return;
    }
    for (size_t i = 0; i < list.count; i++)
        if (out->count < EV_ORG_LIST_MAX)
            out->names[out->count++] = list.names[i];
}
