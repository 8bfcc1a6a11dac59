/*
 * The interactive mode without its terminal: state, keys, pictures.
 *
 * A key changes the state and says what must be asked of the index; the state and the
 * last answer make a picture of the screen.  No file and no terminal is touched here,
 * so all of it can be tested as data.  searcher/evsearch_terminal.c does the rest.
 *
 * The screen is written with a handful of ECMA-48 sequences instead of by curses,
 * which counts columns by the locale; this program has none.
 */
#ifndef EV_INTERACTIVE_H
#define EV_INTERACTIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/arena.h"
#include "evsearch/buf.h"
#include "evsearch/error.h"
#include "evsearch/event.h"
#include "evsearch/query.h"
#include "evsearch/results.h"

/* ---- keys ---- */

/* A key is a character, or one of these. */
enum ev_key {
    EV_KEY_NONE = 0, /* bytes that mean nothing to us */
    EV_KEY_REDRAW = 0x0C,
    EV_KEY_ENTER = 0x0D,
    EV_KEY_KILL_LINE = 0x15,
    EV_KEY_KILL_WORD = 0x17,
    EV_KEY_ESCAPE = 0x1B,
    EV_KEY_BACKSPACE = 0x7F,
    EV_KEY_UP = 0x110000,
    EV_KEY_DOWN,
    EV_KEY_LEFT,
    EV_KEY_RIGHT,
    EV_KEY_HOME,
    EV_KEY_END,
    EV_KEY_PAGE_UP,
    EV_KEY_PAGE_DOWN,
    EV_KEY_DELETE
};

/*
 * Read one key from what a terminal sent; returns the bytes taken.  0: the rest of a
 * sequence is to come, which happens only if more is true; without more an escape
 * byte is the escape key.  bytes must not be empty.
 */
size_t ev_key_read(struct ev_bytes bytes, bool more, uint32_t *key);

/* ---- state ---- */

enum ev_ui_view {
    EV_UI_RESULTS,
    EV_UI_QUERY,  /* a query is being typed, above the results */
    EV_UI_FACETS, /* all facets */
    EV_UI_VALUES, /* the values of one */
    EV_UI_EVENT,
    EV_UI_HELP,
    EV_UI_VIEW_COUNT
};

enum { EV_UI_ROWS_MIN = 6, EV_UI_COLUMNS_MIN = 20, EV_UI_HITS_MAX = 10 };

/* What is asked; never changed, so that going back is taking the one before. */
struct ev_ui_question {
    struct ev_bytes text;
    const struct ev_filter *filters;
    size_t filters_count;
    enum ev_sort sort;
    size_t first;  /* hit at the top of the page, from 0 */
    size_t chosen; /* hit under the cursor, from the top of the page */
    const struct ev_ui_question *before;
};

struct ev_ui {
    enum ev_ui_view view;
    enum ev_ui_view under; /* HELP: where it was asked for */
    unsigned rows, columns;
    bool color;
    struct ev_request base; /* of the command line */
    struct ev_ui_question now;
    struct ev_buf edit;               /* QUERY */
    size_t caret;                     /* in edit */
    enum ev_field facet;              /* VALUES */
    size_t top;                       /* first line or row shown, where there are more than fit */
    size_t facets_top;                /* the same for FACETS while VALUES are shown */
    bool last_hit;                    /* the cursor goes to the last hit of the next answer */
    const struct ev_results *results; /* NULL before the first answer */
    struct ev_buf page;               /* EVENT, HELP: what is scrolled through */
    size_t page_lines;
    struct ev_facet_wish wishes[EV_FIELD_COUNT];
    struct ev_arena arena; /* questions */
};

/* What must be done after a key. */
enum ev_ui_want {
    EV_UI_DRAW,   /* the picture may have changed */
    EV_UI_SEARCH, /* answer ev_ui_request(), then, if the view is EVENT, as for OPEN */
    EV_UI_OPEN,   /* read the event ev_ui_chosen() */
    EV_UI_QUIT
};

/* Start with the request of the command line, which must outlive ui. */
void ev_ui_init(struct ev_ui *ui, const struct ev_request *request, bool color);
void ev_ui_clear(struct ev_ui *ui);

/* The screen has this size; a search is wanted. */
void ev_ui_resize(struct ev_ui *ui, unsigned rows, unsigned columns);

/* A key was pressed.  EV_EMEM: the state is as before, but for its view. */
enum ev_status ev_ui_key(struct ev_ui *ui, uint32_t key, enum ev_ui_want *want,
                         struct ev_error *err);

/* Choose a value of ui->facet, or choose it no longer.  EV_EMEM: all is as before. */
enum ev_status ev_ui_toggle(struct ev_ui *ui, const struct ev_facet_value *value,
                            struct ev_error *err);

/* A key while a query is typed; failure sticks in ui->edit. */
void ev_ui_edit(struct ev_ui *ui, uint32_t key);

/* What to search; borrows ui until the next key. */
void ev_ui_request(struct ev_ui *ui, struct ev_request *out);

/* The answer, which must live until the next one. */
void ev_ui_answer(struct ev_ui *ui, const struct ev_results *results);

/* The hit under the cursor; NULL: there is none. */
const struct ev_hit *ev_ui_chosen(const struct ev_ui *ui);

/* The event that was wanted; copied as text.  EV_EMEM. */
enum ev_status ev_ui_show(struct ev_ui *ui, const struct ev_event *event, struct ev_error *err);

/* ---- shape: what model and picture must agree on ---- */

/* Lines between head and foot of the view. */
size_t ev_ui_body(const struct ev_ui *ui);
/* Hits on a page, and the lines of each. */
size_t ev_ui_hits(const struct ev_ui *ui);
size_t ev_ui_hit_lines(const struct ev_ui *ui);
/* Rows on a page of FACETS and VALUES: as many as there are letters and lines. */
size_t ev_ui_choices(const struct ev_ui *ui);
/* The letter of a row, from 0. */
char ev_ui_letter(size_t row);

/* Rows of the view: facets that have something to choose, or values of the facet. */
size_t ev_ui_row_count(const struct ev_ui *ui);
/* The facet of a row of FACETS; NULL past the end. */
const struct ev_facet *ev_ui_facet_at(const struct ev_ui *ui, size_t row);
/* The value of a row of VALUES; the last one stands for events without a value. */
bool ev_ui_value_at(const struct ev_ui *ui, size_t row, struct ev_facet_value *out);

/* Append the keys of all views, a line each. */
void ev_ui_help(struct ev_buf *out);

/* "n/p page", by importance; NULL past the end. */
const char *ev_ui_hint_at(enum ev_ui_view view, size_t index);

/* ---- picture ---- */

struct ev_ui_cursor {
    bool shown;
    unsigned row, column; /* from 0 */
};

/*
 * Append the screen: rows lines, each ended by '\n', none wider than columns.  No
 * control but '\n' and, with colour, SGR sequences of ours.  Failure sticks in out.
 */
void ev_ui_draw(const struct ev_ui *ui, struct ev_buf *out, struct ev_ui_cursor *cursor);

#endif
