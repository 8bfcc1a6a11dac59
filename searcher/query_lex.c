#include "searcher/query_lex.h"

#include "base/utf8.h"

enum { NEAR_WINDOW = 10, NEAR_WINDOW_MAX = 100 };

/* Straight, curly, low and angle quotes: what word processors put there when one pastes. */
static bool is_quote(uint32_t rune)
{
    return rune == '"' || rune == 0x201C || rune == 0x201D || rune == 0x201E || rune == 0xAB ||
           rune == 0xBB;
}

static uint32_t peek(const struct ev_lexer *lexer, size_t at, size_t *next)
{
    *next = at;
    return at < lexer->text.len ? ev_utf8_next(lexer->text, next) : 0;
}

static bool ends_word(uint32_t rune)
{
    return rune == 0 || rune == '(' || rune == ')' || is_quote(rune) || ev_rune_is_space(rune);
}

static bool is_blank(uint32_t rune)
{
    return ev_rune_is_space(rune) || rune == 0;
}

static size_t word_past(const struct ev_lexer *lexer, size_t at)
{
    size_t next;

    while (at < lexer->text.len && !ends_word(peek(lexer, at, &next)))
        at = next;
    return at;
}

/* "~" or "~2" behind a word or phrase. */
static bool take_fuzzy(struct ev_bytes *word)
{
    size_t len = word->len;

    if (len > 1 && word->data[len - 1] >= '1' && word->data[len - 1] <= '2' &&
        word->data[len - 2] == '~')
        len--;
    if (len < 2 || word->data[len - 1] != '~')
        return false;
    while (len > 1 && word->data[len - 1] == '~')
        len--;
    word->len = len;
    return true;
}

static struct ev_lex lex_quoted(struct ev_lexer *lexer, size_t inside)
{
    struct ev_lex item = { .kind = EV_LEX_QUOTED, .from = lexer->at };
    size_t at = inside, next = inside;

    while (at < lexer->text.len && !is_quote(peek(lexer, at, &next)))
        at = next;
    item.unclosed = at >= lexer->text.len;
    item.text = ev_bytes_slice(lexer->text, inside, at);
    at = item.unclosed ? at : next;
    if (at < lexer->text.len && lexer->text.data[at] == '~') {
        item.fuzzy = true;
        at++;
    }
    item.past = at;
    return item;
}

/* "NEAR", "NEAR/5". */
static bool read_near(struct ev_bytes word, unsigned *window)
{
    unsigned n = 0;

    *window = NEAR_WINDOW;
    if (!ev_bytes_starts(word, EV_LIT("NEAR")))
        return false;
    if (word.len == 4)
        return true;
    if (word.data[4] != '/' || word.len < 6 || word.len > 8)
        return false;
    for (size_t i = 5; i < word.len; i++) {
        if (word.data[i] < '0' || word.data[i] > '9')
            return false;
        n = n * 10 + (unsigned)(word.data[i] - '0');
    }
    *window = n < 1 ? 1 : n > NEAR_WINDOW_MAX ? NEAR_WINDOW_MAX : n;
    return true;
}

static bool is_field_name(struct ev_bytes name)
{
    if (name.len == 0 || name.len > 24)
        return false;
    for (size_t i = 0; i < name.len; i++) {
        char c = (char)(name.data[i] | 0x20);

        if ((c < 'a' || c > 'z') && name.data[i] != '-')
            return false;
    }
    return name.data[0] != '-';
}

static enum ev_relation relation_of(enum ev_field field)
{
    return field == EV_FIELD_DATE ? EV_OVERLAPS : EV_AT;
}

/* "name:" at the start of word when a value follows at once; "http://" is no field. */
static bool read_field(const struct ev_lexer *lexer, struct ev_bytes word, struct ev_lex *item)
{
    size_t colon = ev_bytes_find(word, EV_LIT(":"), 0), next;
    struct ev_bytes name = ev_bytes_slice(word, 0, colon);
    uint32_t behind;

    if (colon == word.len || !is_field_name(name))
        return false;
    behind = peek(lexer, item->from + colon + 1, &next);
    if (is_blank(behind) || behind == ')' || behind == '/')
        return false;
    item->kind = EV_LEX_FIELD;
    item->text = name;
    item->past = item->from + colon + 1;
    item->field = ev_field_find(name);
    item->relation = relation_of(item->field);
    if (ev_bytes_equal_nocase(name, EV_LIT("within"))) {
        item->field = EV_FIELD_DATE;
        item->relation = EV_WITHIN;
    }
    return true;
}

static struct ev_lex lex_word(struct ev_lexer *lexer)
{
    struct ev_lex item = { .kind = EV_LEX_WORD, .from = lexer->at };

    item.past = word_past(lexer, lexer->at);
    item.text = ev_bytes_slice(lexer->text, item.from, item.past);
    if (ev_bytes_equal(item.text, EV_LIT("AND")) || ev_bytes_equal(item.text, EV_LIT("&&")))
        item.kind = EV_LEX_AND;
    else if (ev_bytes_equal(item.text, EV_LIT("OR")) || ev_bytes_equal(item.text, EV_LIT("||")))
        item.kind = EV_LEX_OR;
    else if (ev_bytes_equal(item.text, EV_LIT("NOT")))
        item.kind = EV_LEX_NOT;
    else if (read_near(item.text, &item.window))
        item.kind = EV_LEX_NEAR;
    else if (!read_field(lexer, item.text, &item))
        item.fuzzy = take_fuzzy(&item.text);
    return item;
}

/* "-" directly before what is left out; "- word" and "a-b" are not that. */
static bool is_minus(const struct ev_lexer *lexer, uint32_t rune, size_t next)
{
    size_t behind;
    uint32_t what = peek(lexer, next, &behind);

    return rune == '-' && !is_blank(what) && what != ')';
}

struct ev_lex ev_lex_next(struct ev_lexer *lexer)
{
    struct ev_lex item;
    size_t next;
    uint32_t rune;

    while (lexer->at < lexer->text.len && ev_rune_is_space(peek(lexer, lexer->at, &next)))
        lexer->at = next;
    if (lexer->at >= lexer->text.len)
        return (struct ev_lex){ .kind = EV_LEX_END, .from = lexer->at, .past = lexer->at };
    rune = peek(lexer, lexer->at, &next);
    if (rune == '(' || rune == ')')
        item = (struct ev_lex){ .kind = rune == '(' ? EV_LEX_OPEN : EV_LEX_CLOSE,
                                .from = lexer->at,
                                .past = next };
    else if (is_quote(rune))
        item = lex_quoted(lexer, next);
    else if (is_minus(lexer, rune, next))
        item = (struct ev_lex){ .kind = EV_LEX_NOT, .from = lexer->at, .past = next };
    else
        item = lex_word(lexer);
    if (item.past <= lexer->at) /* whatever happens, go on */
        item.past = next;
    lexer->at = item.past;
    return item;
}

size_t ev_lex_rest(struct ev_lexer *lexer)
{
    lexer->at = word_past(lexer, lexer->at);
    return lexer->at;
}

/* End of one value: a quoted run, or all up to a comma or the end of the word. */
static size_t part_past(const struct ev_lexer *lexer, size_t at, bool *unclosed)
{
    size_t next, start = at;

    if (at < lexer->text.len && lexer->text.data[at] == '~')
        at++;
    if (is_quote(peek(lexer, at, &next))) {
        for (at = next; at < lexer->text.len && !is_quote(peek(lexer, at, &next));)
            at = next;
        *unclosed = at >= lexer->text.len;
        at = *unclosed ? at : next;
        return at < lexer->text.len && lexer->text.data[at] == '~' ? at + 1 : at;
    }
    for (at = start; at < lexer->text.len; at = next) {
        uint32_t rune = peek(lexer, at, &next);

        if (rune == ',' || ends_word(rune))
            break;
    }
    return at;
}

struct ev_lex ev_lex_value(struct ev_lexer *lexer)
{
    struct ev_lex item = { .kind = EV_LEX_WORD, .from = lexer->at };
    size_t at = lexer->at, next;

    if (peek(lexer, at, &next) == '(') {
        item.kind = EV_LEX_OPEN;
        at = next;
    } else {
        at = part_past(lexer, at, &item.unclosed);
        while (at < lexer->text.len && lexer->text.data[at] == ',')
            at = part_past(lexer, at + 1, &item.unclosed);
    }
    item.past = at;
    item.text = ev_bytes_slice(lexer->text, item.from, at);
    lexer->at = at;
    return item;
}

/* Without the quotes around it. */
static struct ev_bytes unquoted(struct ev_bytes text, bool *quoted)
{
    const struct ev_lexer inside = { text, 0 };
    size_t next, from = 0, past = text.len;

    *quoted = text.len > 0 && is_quote(peek(&inside, 0, &next));
    if (!*quoted)
        return text;
    from = next;
    if (past > from) {
        size_t before = past;

        if (is_quote(ev_utf8_prev(text, &before)))
            past = before;
    }
    return ev_bytes_trim(ev_bytes_slice(text, from, past));
}

bool ev_lex_part_next(struct ev_bytes values, size_t *at, struct ev_lex_part *part)
{
    const struct ev_lexer inside = { values, 0 };

    while (*at < values.len) {
        size_t from = *at, past;
        bool unclosed = false;
        struct ev_bytes text;

        past = part_past(&inside, from, &unclosed);
        if (past == from && values.data[past] != ',') /* a blank or parenthesis: pass over it */
            past++;
        *part = (struct ev_lex_part){ .from = from, .past = past };
        text = ev_bytes_trim(ev_bytes_slice(values, from, past));
        *at = past + (past < values.len && values.data[past] == ',');
        if (text.len > 1 && text.data[0] == '~') {
            part->fuzzy = true;
            text = ev_bytes_slice(text, 1, text.len);
        }
        part->fuzzy |= take_fuzzy(&text);
        part->text = unquoted(text, &part->quoted);
        if (part->text.len > 0)
            return true;
    }
    return false;
}
