/*
 * The query text as a run of lexical items.
 *
 * Every byte sequence can be lexed.  Items borrow from the text.
 */
#ifndef EV_SEARCHER_QUERY_LEX_H
#define EV_SEARCHER_QUERY_LEX_H

#include <stdbool.h>
#include <stddef.h>

#include "evsearch/bytes.h"
#include "evsearch/query.h"
#include "evsearch/schema.h"

enum ev_lex_kind {
    EV_LEX_END,
    EV_LEX_WORD,   /* text as typed, up to a blank, quote or parenthesis */
    EV_LEX_QUOTED, /* text between quotes */
    EV_LEX_OPEN,
    EV_LEX_CLOSE,
    EV_LEX_AND,
    EV_LEX_OR,
    EV_LEX_NOT,  /* NOT, and "-" before a word */
    EV_LEX_NEAR, /* window is set */
    EV_LEX_FIELD /* "name:" with its value right behind; field is set, or text names none */
};

struct ev_lex {
    enum ev_lex_kind kind;
    size_t from, past;
    struct ev_bytes text;
    enum ev_field field; /* FIELD; EV_FIELD_COUNT: no such field */
    enum ev_relation relation;
    unsigned window;
    bool unclosed; /* QUOTED without its second quote */
    bool fuzzy;    /* WORD or QUOTED with "~" behind it */
};

struct ev_lexer {
    struct ev_bytes text;
    size_t at;
};

/* The next item, EV_LEX_END at the end of the text.  Linear over all items. */
struct ev_lex ev_lex_next(struct ev_lexer *lexer);

/*
 * What stands right behind a FIELD: EV_LEX_OPEN, or EV_LEX_WORD with everything up to
 * the next blank or parenthesis outside quotes, quotes and commas still in it.
 */
struct ev_lex ev_lex_value(struct ev_lexer *lexer);

/* Pass over the rest of the word that begins with a FIELD; gives its end. */
size_t ev_lex_rest(struct ev_lexer *lexer);

/* One of the values of such a run. */
struct ev_lex_part {
    struct ev_bytes text; /* without quotes and "~" */
    size_t from, past;    /* bytes of values */
    bool quoted, fuzzy;
};

/* The next part between commas from *at on, empty ones skipped; false at the end. */
bool ev_lex_part_next(struct ev_bytes values, size_t *at, struct ev_lex_part *part);

#endif
