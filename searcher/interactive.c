/* The interactive mode: what keys do. */
#include "searcher/interactive.h"

#include <string.h>

#include "evsearch/render.h"
#include "searcher/render/renderers.h"

enum { HEAD_LINES = 3, PAGE_HEAD_LINES = 1, FOOT_LINES = 1 };
enum { HIT_LINES_SMALL = 2, HIT_LINES = 3, HIT_LINES_MAX = 8, BODY_SMALL = 12 };
enum { FACET_PREVIEW = 6, INDENT_COLUMNS = 8 };

/* 'q' always quits, so no row has it. */
static const char letters[] = "abcdefghijklmnoprstuvwxyz";

/* ---- shape ---- */

size_t ev_ui_body(const struct ev_ui *ui)
{
    bool page = ui->view == EV_UI_EVENT || ui->view == EV_UI_HELP;
    size_t rest = (page ? PAGE_HEAD_LINES : HEAD_LINES) + FOOT_LINES;

    return ui->rows > rest ? ui->rows - rest : 1;
}

static size_t results_body(const struct ev_ui *ui)
{
    return ui->rows > HEAD_LINES + FOOT_LINES ? ui->rows - HEAD_LINES - FOOT_LINES : 1;
}

size_t ev_ui_hit_lines(const struct ev_ui *ui)
{
    size_t body = results_body(ui), lines = body / EV_UI_HITS_MAX;
    size_t least = body < BODY_SMALL ? HIT_LINES_SMALL : HIT_LINES;

    return lines < least ? least : lines > HIT_LINES_MAX ? HIT_LINES_MAX : lines;
}

size_t ev_ui_hits(const struct ev_ui *ui)
{
    size_t hits = results_body(ui) / ev_ui_hit_lines(ui);

    return hits < 1 ? 1 : hits > EV_UI_HITS_MAX ? EV_UI_HITS_MAX : hits;
}

size_t ev_ui_choices(const struct ev_ui *ui)
{
    size_t body = ev_ui_body(ui);

    return body < sizeof letters - 1 ? body : sizeof letters - 1;
}

char ev_ui_letter(size_t row)
{
    return row < sizeof letters - 1 ? letters[row] : ' ';
}

const struct ev_facet *ev_ui_facet_at(const struct ev_ui *ui, size_t row)
{
    for (size_t i = 0; ui->results != NULL && i < ui->results->facets_count; i++) {
        const struct ev_facet *facet = &ui->results->facets[i];

        if ((facet->values_count > 0 || facet->unknown_selected) && row-- == 0)
            return facet;
    }
    return NULL;
}

static const struct ev_facet *facet_shown(const struct ev_ui *ui)
{
    for (size_t i = 0; ui->results != NULL && i < ui->results->facets_count; i++)
        if (ui->results->facets[i].field == ui->facet)
            return &ui->results->facets[i];
    return NULL;
}

bool ev_ui_value_at(const struct ev_ui *ui, size_t row, struct ev_facet_value *out)
{
    const struct ev_facet *facet = facet_shown(ui);

    if (facet == NULL || row > facet->values_count)
        return false;
    if (row < facet->values_count) {
        *out = facet->values[row];
        return true;
    }
    *out = (struct ev_facet_value){ EV_LIT("none"), facet->unknown, facet->unknown_selected };
    return facet->unknown > 0 || facet->unknown_selected;
}

size_t ev_ui_row_count(const struct ev_ui *ui)
{
    const struct ev_facet *facet = facet_shown(ui);
    struct ev_facet_value value;
    size_t rows = 0;

    if (ui->view == EV_UI_VALUES)
        return facet == NULL
                   ? 0
                   : facet->values_count + ev_ui_value_at(ui, facet->values_count, &value);
    while (ev_ui_facet_at(ui, rows) != NULL)
        rows++;
    return rows;
}

const struct ev_hit *ev_ui_chosen(const struct ev_ui *ui)
{
    if (ui->results == NULL || ui->now.chosen >= ui->results->hits_count)
        return NULL;
    return &ui->results->hits[ui->now.chosen];
}

/* ---- questions ---- */

static enum ev_status no_memory(struct ev_error *err)
{
    return ev_fail(err, EV_EMEM, "out of memory");
}

/* Ask another text; the question before can be gone back to. */
static enum ev_status ask(struct ev_ui *ui, struct ev_bytes text, struct ev_error *err)
{
    struct ev_ui_question *before = ev_arena_alloc(&ui->arena, sizeof *before);
    struct ev_bytes copy = ev_arena_copy(&ui->arena, text);

    if (before == NULL || copy.data == NULL)
        return no_memory(err);
    *before = ui->now;
    ui->now.text = copy;
    ui->now.before = before;
    ui->now.first = ui->now.chosen = 0;
    return EV_OK;
}

/* ---- what keys do: each returns what is wanted then ---- */

static enum ev_ui_want quit(struct ev_ui *ui)
{
    (void)ui;
    return EV_UI_QUIT;
}

static enum ev_ui_want go_to(struct ev_ui *ui, size_t first)
{
    ui->now.first = first;
    ui->now.chosen = 0;
    return EV_UI_SEARCH;
}

static enum ev_ui_want next_page(struct ev_ui *ui)
{
    if (ui->results == NULL || ui->now.first + ev_ui_hits(ui) >= ui->results->total)
        return EV_UI_DRAW;
    return go_to(ui, ui->now.first + ev_ui_hits(ui));
}

static enum ev_ui_want previous_page(struct ev_ui *ui)
{
    size_t hits = ev_ui_hits(ui);

    if (ui->now.first == 0)
        return EV_UI_DRAW;
    return go_to(ui, ui->now.first > hits ? ui->now.first - hits : 0);
}

static enum ev_ui_want first_page(struct ev_ui *ui)
{
    return go_to(ui, 0);
}

static enum ev_ui_want last_page(struct ev_ui *ui)
{
    size_t hits = ev_ui_hits(ui);

    if (ui->results == NULL || ui->results->total == 0)
        return EV_UI_DRAW;
    return go_to(ui, (size_t)(ui->results->total - 1) / hits * hits);
}

static enum ev_ui_want next_hit(struct ev_ui *ui)
{
    if (ui->results == NULL || ui->now.chosen + 1 >= ui->results->hits_count)
        return next_page(ui);
    ui->now.chosen++;
    return EV_UI_DRAW;
}

static enum ev_ui_want previous_hit(struct ev_ui *ui)
{
    if (ui->now.chosen > 0) {
        ui->now.chosen--;
        return EV_UI_DRAW;
    }
    ui->last_hit = ui->now.first > 0;
    return previous_page(ui);
}

static enum ev_ui_want open_hit(struct ev_ui *ui)
{
    if (ev_ui_chosen(ui) == NULL)
        return EV_UI_DRAW;
    ui->view = EV_UI_EVENT;
    ui->top = 0;
    return EV_UI_OPEN;
}

/* From an event to its neighbour. */
static enum ev_ui_want open_after(struct ev_ui *ui, enum ev_ui_want (*move)(struct ev_ui *ui))
{
    size_t first = ui->now.first, chosen = ui->now.chosen;
    enum ev_ui_want want = move(ui);

    if (first == ui->now.first && chosen == ui->now.chosen)
        return EV_UI_DRAW;
    ui->top = 0;
    return want == EV_UI_DRAW ? EV_UI_OPEN : want;
}

static enum ev_ui_want next_event(struct ev_ui *ui)
{
    return open_after(ui, next_hit);
}

static enum ev_ui_want previous_event(struct ev_ui *ui)
{
    return open_after(ui, previous_hit);
}

static enum ev_ui_want next_sort(struct ev_ui *ui)
{
    enum ev_sort sort = ui->results == NULL ? EV_SORT_RELEVANCE : ui->results->sort;
    bool words = ui->results != NULL && ui->results->query.root->kind != EV_QUERY_ALL;

    ui->now.sort = sort == EV_SORT_TITLE ? EV_SORT_RELEVANCE : (enum ev_sort)(sort + 1);
    if (ui->now.sort == EV_SORT_RELEVANCE && !words)
        ui->now.sort = EV_SORT_DATE;
    return go_to(ui, 0);
}

static enum ev_ui_want clear_choices(struct ev_ui *ui)
{
    ui->now.filters = NULL;
    ui->now.filters_count = 0;
    return go_to(ui, 0);
}

static enum ev_ui_want show_facets(struct ev_ui *ui)
{
    ui->view = EV_UI_FACETS;
    ui->top = 0;
    return EV_UI_SEARCH;
}

static enum ev_ui_want edit_query(struct ev_ui *ui)
{
    ui->view = EV_UI_QUERY;
    ev_buf_reset(&ui->edit);
    ev_buf_add_bytes(&ui->edit, ui->results == NULL ? ui->now.text : ui->results->query.text);
    ui->caret = ui->edit.len;
    return EV_UI_DRAW;
}

static size_t lines_of(const struct ev_buf *page)
{
    size_t lines = 0;

    for (size_t i = 0; i < page->len; i++)
        lines += page->data[i] == '\n';
    return lines;
}

static enum ev_ui_want show_help(struct ev_ui *ui)
{
    ui->under = ui->view;
    ui->view = EV_UI_HELP;
    ui->top = 0;
    ev_buf_reset(&ui->page);
    ev_ui_help(&ui->page);
    ui->page_lines = lines_of(&ui->page);
    return EV_UI_DRAW;
}

static enum ev_ui_want back(struct ev_ui *ui)
{
    enum ev_ui_view from = ui->view;

    ui->top = 0;
    ui->view = from == EV_UI_HELP ? ui->under : EV_UI_RESULTS;
    if (from == EV_UI_VALUES) {
        ui->view = EV_UI_FACETS;
        ui->top = ui->facets_top;
        return EV_UI_SEARCH;
    }
    if (ui->view == EV_UI_EVENT)
        return EV_UI_OPEN;
    if (from == EV_UI_RESULTS && ui->now.before != NULL) {
        ui->now = *ui->now.before;
        return EV_UI_SEARCH;
    }
    return EV_UI_DRAW;
}

/* ---- scrolling ---- */

static enum ev_ui_want scroll_to(struct ev_ui *ui, size_t top)
{
    size_t body = ev_ui_body(ui), most = ui->page_lines > body ? ui->page_lines - body : 0;

    ui->top = top < most ? top : most;
    return EV_UI_DRAW;
}

static enum ev_ui_want line_down(struct ev_ui *ui)
{
    return scroll_to(ui, ui->top + 1);
}

static enum ev_ui_want line_up(struct ev_ui *ui)
{
    return scroll_to(ui, ui->top > 0 ? ui->top - 1 : 0);
}

static enum ev_ui_want screen_down(struct ev_ui *ui)
{
    return scroll_to(ui, ui->top + ev_ui_body(ui) - (ev_ui_body(ui) > 1));
}

static enum ev_ui_want screen_up(struct ev_ui *ui)
{
    size_t step = ev_ui_body(ui) - (ev_ui_body(ui) > 1);

    return scroll_to(ui, ui->top > step ? ui->top - step : 0);
}

static enum ev_ui_want scroll_first(struct ev_ui *ui)
{
    return scroll_to(ui, 0);
}

static enum ev_ui_want scroll_last(struct ev_ui *ui)
{
    return scroll_to(ui, ui->page_lines);
}

static enum ev_ui_want rows_down(struct ev_ui *ui)
{
    if (ui->top + ev_ui_choices(ui) < ev_ui_row_count(ui))
        ui->top += ev_ui_choices(ui);
    return EV_UI_DRAW;
}

static enum ev_ui_want rows_up(struct ev_ui *ui)
{
    ui->top = ui->top > ev_ui_choices(ui) ? ui->top - ev_ui_choices(ui) : 0;
    return EV_UI_DRAW;
}

/* ---- the table of keys ---- */

enum {
    IN_RESULTS = 1 << EV_UI_RESULTS,
    IN_FACETS = 1 << EV_UI_FACETS,
    IN_VALUES = 1 << EV_UI_VALUES,
    IN_EVENT = 1 << EV_UI_EVENT,
    IN_HELP = 1 << EV_UI_HELP,
    IN_CHOICES = IN_FACETS | IN_VALUES,
    IN_PAGES = IN_EVENT | IN_HELP,
    IN_ALL = IN_RESULTS | IN_CHOICES | IN_PAGES
};

static const struct command {
    unsigned views;
    uint32_t keys[4];
    const char *names; /* in the help; NULL: told by another row */
    const char *help;
    enum ev_ui_want (*run)(struct ev_ui *ui);
} commands[] = {
    { IN_RESULTS,
      { 'n', ' ', EV_KEY_PAGE_DOWN, EV_KEY_RIGHT },
      "n, space",
      "next page",
      next_page },
    { IN_RESULTS, { 'p', EV_KEY_PAGE_UP, EV_KEY_LEFT }, "p", "previous page", previous_page },
    { IN_RESULTS, { 'g', EV_KEY_HOME }, "g, Home", "first page", first_page },
    { IN_RESULTS, { 'G', EV_KEY_END }, "G, End", "last page", last_page },
    { IN_RESULTS, { 'j', EV_KEY_DOWN }, "j, Down", "to the next event", next_hit },
    { IN_RESULTS, { 'k', EV_KEY_UP }, "k, Up", "to the event before", previous_hit },
    { IN_RESULTS, { 'o', EV_KEY_ENTER }, "o, Enter", "open the event at >", open_hit },
    { IN_RESULTS, { '/' }, "/", "type a query", edit_query },
    { IN_RESULTS, { 'f' }, "f", "facets: choose values", show_facets },
    { IN_RESULTS, { 'c' }, "c", "drop all choices", clear_choices },
    { IN_RESULTS, { 's' }, "s", "next order of events", next_sort },
    { IN_CHOICES,
      { ' ', EV_KEY_PAGE_DOWN, EV_KEY_RIGHT, EV_KEY_DOWN },
      "space",
      "further ones",
      rows_down },
    { IN_CHOICES, { '-', EV_KEY_PAGE_UP, EV_KEY_LEFT, EV_KEY_UP }, "-", "those before", rows_up },
    { IN_EVENT, { 'n', EV_KEY_RIGHT }, "n, Right", "next event", next_event },
    { IN_EVENT, { 'p', EV_KEY_LEFT }, "p, Left", "event before", previous_event },
    { IN_PAGES, { 'j', EV_KEY_DOWN }, "j, Down", "a line on", line_down },
    { IN_PAGES, { 'k', EV_KEY_UP }, "k, Up", "a line back", line_up },
    { IN_PAGES, { ' ', EV_KEY_PAGE_DOWN }, "space", "a screen on", screen_down },
    { IN_PAGES, { '-', EV_KEY_PAGE_UP }, "-, Page Up", "a screen back", screen_up },
    { IN_PAGES, { 'g', EV_KEY_HOME }, "g, Home", "to the start", scroll_first },
    { IN_PAGES, { 'G', EV_KEY_END }, "G, End", "to the end", scroll_last },
    { IN_ALL & ~IN_CHOICES, { 'b' }, NULL, NULL, back },
    { IN_CHOICES | IN_HELP, { EV_KEY_ENTER }, NULL, NULL, back },
    { IN_ALL, { EV_KEY_ESCAPE, EV_KEY_BACKSPACE }, "Esc, b", "back", back },
    { IN_ALL & ~IN_HELP, { '?' }, "?", "this help", show_help },
    { IN_ALL, { 'q' }, "q", "quit", quit },
};

static const struct {
    enum ev_ui_view view;
    const char *heading, *first_row; /* first_row: keys that stand for themselves */
} helps[] = {
    { EV_UI_RESULTS, "The list of events",
      "1 ... 9 0     open an event\nd             search what "
      "is suggested\n" },
    { EV_UI_FACETS, "Facets and their values", "a ... z       choose; again: no longer\n" },
    { EV_UI_EVENT, "An event", "" },
};

void ev_ui_help(struct ev_buf *out)
{
    for (size_t h = 0; h < sizeof helps / sizeof helps[0]; h++) {
        ev_buf_add_fmt(out, "%s%s\n\n%s", h > 0 ? "\n" : "", helps[h].heading, helps[h].first_row);
        for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
            if ((commands[i].views >> helps[h].view & 1) != 0 && commands[i].names != NULL)
                ev_buf_add_fmt(out, "%-13s %s\n", commands[i].names, commands[i].help);
    }
    ev_buf_add_str(out, "\nThe query\n\n");
    ev_query_help(out);
}

static const char *const hints[EV_UI_VIEW_COUNT][8] = {
    [EV_UI_RESULTS] = { "? help", "q quit", "/ query", "n/p page", "f facets", "1-9 open",
                        "s sort" },
    [EV_UI_QUERY] = { "Enter search", "Esc leave", "^U empty" },
    [EV_UI_FACETS] = { "a-z choose", "Esc back", "? help", "q quit" },
    [EV_UI_VALUES] = { "a-z choose", "Esc back", "space more", "? help", "q quit" },
    [EV_UI_EVENT] = { "b back", "space on", "n/p event", "? help", "q quit" },
    [EV_UI_HELP] = { "b back", "space on", "q quit" },
};

const char *ev_ui_hint_at(enum ev_ui_view view, size_t index)
{
    return index < sizeof hints[view] / sizeof hints[view][0] ? hints[view][index] : NULL;
}

static const struct command *find_command(enum ev_ui_view view, uint32_t key)
{
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
        for (size_t k = 0; k < 4 && commands[i].keys[k] != 0; k++)
            if ((commands[i].views >> view & 1) != 0 && commands[i].keys[k] == key)
                return &commands[i];
    return NULL;
}

/* ---- keys that are data ---- */

/* '1' opens the first event of the page, '0' the tenth. */
static enum ev_ui_want open_digit(struct ev_ui *ui, uint32_t key)
{
    size_t at = key == '0' ? 9 : key - '1', before = ui->now.chosen;

    ui->now.chosen = at;
    if (ev_ui_chosen(ui) != NULL)
        return open_hit(ui);
    ui->now.chosen = before;
    return EV_UI_DRAW;
}

/* The row that has this letter; false: none. */
static bool row_of(const struct ev_ui *ui, uint32_t key, size_t *row)
{
    const char *at = key < 0x80 && key != 0 ? strchr(letters, (int)key) : NULL;

    if (at == NULL || (size_t)(at - letters) >= ev_ui_choices(ui))
        return false;
    *row = ui->top + (size_t)(at - letters);
    return *row < ev_ui_row_count(ui);
}

static enum ev_status choose(struct ev_ui *ui, size_t row, enum ev_ui_want *want,
                             struct ev_error *err)
{
    struct ev_facet_value value;
    enum ev_status st = EV_OK;

    *want = EV_UI_SEARCH;
    if (ui->view == EV_UI_FACETS) {
        ui->facet = ev_ui_facet_at(ui, row)->field;
        ui->view = EV_UI_VALUES;
        ui->facets_top = ui->top;
        ui->top = 0;
    } else if (ev_ui_value_at(ui, row, &value)) {
        st = ev_ui_toggle(ui, &value, err);
    }
    return st;
}

static enum ev_status query_key(struct ev_ui *ui, uint32_t key, enum ev_ui_want *want,
                                struct ev_error *err)
{
    enum ev_status st;

    if (key == EV_KEY_ESCAPE) {
        ui->view = EV_UI_RESULTS;
        return EV_OK;
    }
    if (key != EV_KEY_ENTER) {
        ev_ui_edit(ui, key);
        return ev_buf_status(&ui->edit, err);
    }
    ui->view = EV_UI_RESULTS;
    st = ask(ui, ev_bytes_trim(ev_buf_bytes(&ui->edit)), err);
    if (st == EV_OK)
        *want = EV_UI_SEARCH;
    return st;
}

enum ev_status ev_ui_key(struct ev_ui *ui, uint32_t key, enum ev_ui_want *want,
                         struct ev_error *err)
{
    const struct command *command;
    enum ev_status st = EV_OK;
    size_t row;

    *want = EV_UI_DRAW;
    if (ui->view == EV_UI_QUERY)
        return query_key(ui, key, want, err);
    if ((ui->view == EV_UI_FACETS || ui->view == EV_UI_VALUES) && row_of(ui, key, &row))
        return choose(ui, row, want, err);
    if (ui->view == EV_UI_RESULTS && key >= '0' && key <= '9') {
        *want = open_digit(ui, key);
    } else if (ui->view == EV_UI_RESULTS && key == 'd' && ui->results != NULL &&
               ui->results->suggestion.len > 0) {
        st = ask(ui, ui->results->suggestion, err);
        if (st == EV_OK)
            *want = EV_UI_SEARCH;
    } else if ((command = find_command(ui->view, key)) != NULL) {
        *want = command->run(ui);
        st = ev_buf_status(&ui->page, err);
        if (st == EV_OK)
            st = ev_buf_status(&ui->edit, err);
    }
    return st;
}

/* ---- to and from the index ---- */

void ev_ui_init(struct ev_ui *ui, const struct ev_request *request, bool color)
{
    memset(ui, 0, sizeof *ui);
    ui->color = color;
    ui->base = *request;
    ui->now = (struct ev_ui_question){ .text = request->text,
                                       .filters = request->filters,
                                       .filters_count = request->filters_count,
                                       .sort = request->sort,
                                       .first = request->offset > 0 ? (size_t)request->offset : 0 };
    ev_buf_init(&ui->edit, EV_QUERY_BYTES_MAX);
    ev_buf_init(&ui->page, EV_BUF_MAX);
    ev_arena_init(&ui->arena, 0);
    ev_ui_resize(ui, 24, 80);
}

void ev_ui_clear(struct ev_ui *ui)
{
    ev_buf_clear(&ui->edit);
    ev_buf_clear(&ui->page);
    ev_arena_clear(&ui->arena);
}

void ev_ui_resize(struct ev_ui *ui, unsigned rows, unsigned columns)
{
    size_t hits, at = ui->now.first + ui->now.chosen;

    ui->rows = rows < EV_UI_ROWS_MIN ? EV_UI_ROWS_MIN : rows;
    ui->columns = columns < EV_UI_COLUMNS_MIN ? EV_UI_COLUMNS_MIN : columns;
    hits = ev_ui_hits(ui);
    if (ui->now.chosen >= hits) {
        ui->now.first = at - (hits - 1);
        ui->now.chosen = hits - 1;
    }
    if (ui->view == EV_UI_HELP || ui->view == EV_UI_EVENT)
        scroll_to(ui, ui->top);
}

static void wish(struct ev_ui *ui, enum ev_field field, size_t max, size_t *count)
{
    for (size_t i = 0; i < *count; i++)
        if (ui->wishes[i].field == field)
            return;
    ui->wishes[(*count)++] = (struct ev_facet_wish){ field, max };
}

/* Those of the command line first. */
static size_t wish_facets(struct ev_ui *ui)
{
    size_t count = 0;

    if (ui->view == EV_UI_VALUES)
        wish(ui, ui->facet, 0, &count);
    if (ui->view != EV_UI_FACETS)
        return count;
    for (size_t i = 0; i < ui->base.facets_count; i++)
        wish(ui, ui->base.facets[i].field, FACET_PREVIEW, &count);
    for (int i = 0; i < EV_FIELD_COUNT; i++)
        if (ev_field((enum ev_field)i)->facet)
            wish(ui, (enum ev_field)i, FACET_PREVIEW, &count);
    return count;
}

void ev_ui_request(struct ev_ui *ui, struct ev_request *out)
{
    size_t lines = ev_ui_hit_lines(ui), snippet = lines > 3 ? lines - 3 : lines == 3;

    *out = ui->base;
    out->text = ui->now.text;
    out->filters = ui->now.filters;
    out->filters_count = ui->now.filters_count;
    out->sort = ui->now.sort;
    out->offset = (int64_t)ui->now.first;
    out->limit = ev_ui_hits(ui);
    out->facets_count = wish_facets(ui);
    out->facets = ui->wishes;
    out->snippet_bytes = snippet * (ui->columns - INDENT_COLUMNS);
}

void ev_ui_answer(struct ev_ui *ui, const struct ev_results *results)
{
    ui->results = results;
    if (ui->last_hit || ui->now.chosen >= results->hits_count)
        ui->now.chosen = results->hits_count > 0 ? results->hits_count - 1 : 0;
    ui->last_hit = false;
    if ((ui->view == EV_UI_VALUES || ui->view == EV_UI_FACETS) && ui->top >= ev_ui_row_count(ui))
        ui->top = 0;
}

enum ev_status ev_ui_show(struct ev_ui *ui, const struct ev_event *event, struct ev_error *err)
{
    struct ev_style style = { .width = ui->columns, .color = ui->color, .today = ui->base.today };

    ev_buf_reset(&ui->page);
    ev_text_event(event, &style, &ui->page);
    ui->page_lines = lines_of(&ui->page);
    scroll_to(ui, ui->top);
    return ev_buf_status(&ui->page, err);
}
