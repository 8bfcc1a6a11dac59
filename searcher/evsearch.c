/* evsearch: words and options in, events out. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "evsearch/arena.h"
#include "evsearch/buf.h"
#include "evsearch/index.h"
#include "evsearch/option.h"
#include "evsearch/query.h"
#include "evsearch/render.h"
#include "evsearch/results.h"
#include "searcher/evsearch.h"

enum exit_code {
    EXIT_FOUND = 0,
    EXIT_NOTHING = 1,
    EXIT_TROUBLE = 2,
    EXIT_LOCKED = 4,
    EXIT_SCHEMA = 5,
    EXIT_USAGE = 64
};

enum option_id {
    OPT_WHERE = 1,
    OPT_WHERE_NOT,
    OPT_DATE,
    OPT_MATCH,
    OPT_TODAY,
    OPT_LIMIT,
    OPT_PAGE,
    OPT_OFFSET,
    OPT_ALL,
    OPT_SORT,
    OPT_GROUP,
    OPT_FACET,
    OPT_FACET_ORDER,
    OPT_FACETS_ONLY,
    OPT_FORMAT,
    OPT_JSON,
    OPT_INTERACTIVE,
    OPT_LIST,
    OPT_COUNT,
    OPT_FIELDS,
    OPT_TEMPLATE,
    OPT_NUL,
    OPT_CSV_RAW,
    OPT_OUTPUT,
    OPT_SNIPPET,
    OPT_SHOW,
    OPT_EXPLAIN,
    OPT_INDEX,
    OPT_COLOR,
    OPT_PAGER,
    OPT_WIDTH,
    OPT_HELP,
    OPT_HELP_QUERY,
    OPT_HELP_MDOC,
    OPT_VERSION
};

static const struct ev_option options[] = {
    { 'w', "where", "FIELD=VALUE", NULL, "Query",
      "only events whose FIELD has VALUE; A,B: one of them; repeated: all filters hold",
      OPT_WHERE },
    { 0, "where-not", "FIELD=VALUE", NULL, "Query", "leave such events out", OPT_WHERE_NOT },
    { 0, "date", "RANGE", NULL, "Query",
      "taking place in RANGE: 2021-01..2021-03, 2021-q1, \"next month\"", OPT_DATE },
    { 0, "match", "WHICH", "auto all any", "Query",
      "how many of the words must be found (auto: all; some, if fewer than ten events have all)",
      OPT_MATCH },
    { 0, "today", "DATE", NULL, "Query", "what relative dates count from", OPT_TODAY },
    { 'n', "limit", "N", NULL, "Pages", "events per page (10)", OPT_LIMIT },
    { 'p', "page", "N", NULL, "Pages", "show page N", OPT_PAGE },
    { 0, "offset", "N", NULL, "Pages", "skip N events; below 0: count from the end", OPT_OFFSET },
    { 'a', "all", NULL, NULL, "Pages", "all events on one page", OPT_ALL },
    { 's', "sort", "ORDER", "relevance date -date title", "Order",
      "order of events (relevance; date if there are no words)", OPT_SORT },
    { 0, "group", "BY", "month none", "Order", "headings between events", OPT_GROUP },
    { 'f', "facet", "NAME[:N]", NULL, "Facets",
      "count the values of NAME, the N most frequent; none: no facets (month, organiser)",
      OPT_FACET },
    { 0, "facet-order", "BY", "count value", "Facets",
      "order of the values listed (by count; months in time)", OPT_FACET_ORDER },
    { 0, "facets-only", NULL, NULL, "Facets", "no events, only facets", OPT_FACETS_ONLY },
    { 0, "format", "FORMAT", "text json ndjson csv tsv ics atom html md jsonld", "Output",
      "how to print", OPT_FORMAT },
    { 0, "json", NULL, NULL, "Output", "the same as --format json", OPT_JSON },
    { 'i', "interactive", NULL, NULL, "Output",
      "look through results on the terminal; ? there lists the keys", OPT_INTERACTIVE },
    { 0, "list", "NAME", NULL, "Output", "only the values of a facet, or ids, one a line",
      OPT_LIST },
    { 0, "count", NULL, NULL, "Output", "only the number of events", OPT_COUNT },
    { 0, "fields", "A,B", NULL, "Output",
      "the columns of csv and tsv, in this order (csv if no format is named); help: list them",
      OPT_FIELDS },
    { 0, "template", "TEXT", NULL, "Output",
      "a line for each event, {title}, {start} and other columns filled in", OPT_TEMPLATE },
    { '0', "null", NULL, NULL, "Output", "end values of --list and --template with NUL", OPT_NUL },
    { 0, "csv-raw", NULL, NULL, "Output",
      "no apostrophe before cells of csv and tsv that a spreadsheet would compute", OPT_CSV_RAW },
    { 'o', "output", "FILE", NULL, "Output", "into FILE, which is replaced when all is written",
      OPT_OUTPUT },
    { 0, "snippet", "N", NULL, "Output", "length of the passage shown, in bytes; 0: none (240)",
      OPT_SNIPPET },
    { 0, "show", "ID", NULL, "Output", "one event with all its mentions", OPT_SHOW },
    { 0, "explain", NULL, NULL, "Output", "say how the query was read", OPT_EXPLAIN },
    { 'd', "index", "DIR", NULL, "Common",
      "the index directory ($EVSEARCH_INDEX, else evsearch/index in $XDG_DATA_HOME or "
      "~/.local/share); repeated: all of them at once",
      OPT_INDEX },
    { 0, "color", "WHEN", "auto always never", "Common", "colour and bold (auto; NO_COLOR)",
      OPT_COLOR },
    { 0, "pager", NULL, "no", "Common", "page through long results on a terminal", OPT_PAGER },
    { 0, "width", "N", NULL, "Common", "columns to wrap at; 0: do not wrap", OPT_WIDTH },
    { 'h', "help", NULL, NULL, "Common", "this text", OPT_HELP },
    { 0, "help-query", NULL, NULL, "Common", "the query language", OPT_HELP_QUERY },
    { 0, "help-mdoc", NULL, NULL, "Common", "the options as mdoc, for a manual page",
      OPT_HELP_MDOC },
    { 0, "version", NULL, NULL, "Common", "the version", OPT_VERSION },
    EV_OPTION_END,
};

static const char examples[] =
    "usage: evsearch [OPTION...] [WORDS...]\n"
    "\n"
    "  evsearch river restoration               events about it, best first\n"
    "  evsearch -p 2 river restoration          the next page\n"
    "  evsearch 'person:\"anna muster\"'          events with a person\n"
    "  evsearch -w organiser='Repair Log'       all events of an organiser, by date\n"
    "  evsearch --date 2021-q1 --group month    what took place in a quarter\n"
    "  evsearch -f tag:20 --facets-only         the most frequent tags\n"
    "  evsearch -i river                        look through results, choose facets\n"
    "  evsearch --json river                    for programs\n"
    "  evsearch --show 7k3q9d                   one event, and every page that tells of it\n"
    "\n";

enum {
    LIMIT_DEFAULT = 10,
    LIMIT_MAX = 1000000,
    SNIPPET_DEFAULT = 240,
    SNIPPET_MAX = 100000,
    WIDTH_DEFAULT = 80,
    CARET_COLUMNS = 60,
    FACETS_MAX = 32,
    FACET_VALUES_TEXT = 8
};

/* What the command line asks for. */
struct settings {
    struct ev_arena arena;
    struct ev_request request;
    struct ev_filter *filters;
    struct ev_facet_wish facets[FACETS_MAX];
    struct ev_buf words;
    struct ev_style style;
    struct form form;
    struct output output;
    const char **index_dirs; /* -d; room for one per argument */
    size_t index_dirs_count;
    const char *format, *show, *fields;
    int64_t page; /* 0: not given */
    const char *date;
    int date_at;
    bool facets_given, color_always, color_never, no_pager, width_given, interactive;
    int argc;
    char **argv;
};

/* ---- messages ---- */

static int exit_code_of(enum ev_status status)
{
    switch (status) {
    case EV_EUSAGE:
    case EV_EQUERY: return EXIT_USAGE;
    case EV_ESCHEMA: return EXIT_SCHEMA;
    case EV_ELOCKED: return EXIT_LOCKED;
    default: return EXIT_TROUBLE;
    }
}

static void put_error(struct ev_bytes text)
{
    fwrite(text.data == NULL ? "" : text.data, 1, text.len, stderr);
}

/* Back from at over whole characters, at most count bytes. */
static size_t back_to_character(struct ev_bytes text, size_t at, size_t count)
{
    at = at > count ? at - count : 0;
    while (at > 0 && at < text.len && ((unsigned char)text.data[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* The text, of a long one the part around from, and below it a caret under from..past. */
static void put_caret(struct ev_bytes text, size_t from, size_t past)
{
    size_t first = back_to_character(text, from, from > CARET_COLUMNS ? CARET_COLUMNS / 2 : from);
    size_t end = text.len - first > 2 * CARET_COLUMNS
                     ? back_to_character(text, first + 2 * CARET_COLUMNS, 0)
                     : text.len;
    size_t columns = 0;
    struct ev_buf out;

    ev_buf_init(&out, EV_BUF_MAX);
    ev_buf_add_str(&out, "  ");
    for (size_t i = first; i < end; i++)
        ev_buf_add_char(&out, (unsigned char)text.data[i] < 0x20 ? '?' : text.data[i]);
    ev_buf_add_str(&out, "\n  ");
    for (size_t i = first; i < from && i < end; i++)
        if (((unsigned char)text.data[i] & 0xC0) != 0x80)
            ev_buf_add_char(&out, ' ');
    do
        ev_buf_add_char(&out, columns++ == 0 ? '^' : '~');
    while (from + columns < past && columns < CARET_COLUMNS);
    ev_buf_add_char(&out, '\n');
    put_error(ev_buf_bytes(&out));
    ev_buf_clear(&out);
}

static int report(const struct ev_error *err, const char *argument)
{
    fprintf(stderr, "evsearch: %s%s%s\n", err->file, err->file[0] != '\0' ? ": " : "", err->text);
    if (argument != NULL)
        put_caret(ev_bytes_of(argument), err->offset == EV_NO_OFFSET ? 0 : (size_t)err->offset, 0);
    if (err->status == EV_EUSAGE)
        fputs("evsearch --help lists the options\n", stderr);
    return exit_code_of(err->status);
}

static void report_problems(const struct ev_query_tree *query)
{
    for (size_t i = 0; i < query->problems_count; i++) {
        const struct ev_query_problem *p = &query->problems[i];

        fprintf(stderr, "evsearch: query: %.*s\n", EV_FMT(p->message));
        put_caret(query->text, p->from, p->past);
    }
}

/* ---- reading the command line ---- */

static enum ev_status add_filter(struct settings *s, const char *text, bool negated,
                                 struct ev_error *err)
{
    return ev_filter_read(ev_bytes_of(text), negated, &s->arena,
                          &s->filters[s->request.filters_count++], err);
}

static enum ev_status add_facet(struct settings *s, const char *text, struct ev_error *err)
{
    enum ev_status st;

    s->facets_given = true;
    if (strcmp(text, "none") == 0)
        return EV_OK;
    if (s->request.facets_count == FACETS_MAX)
        return ev_fail(err, EV_EUSAGE, "more than %d facets", FACETS_MAX);
    st = ev_facet_wish_read(ev_bytes_of(text), &s->facets[s->request.facets_count], err);
    if (st == EV_OK)
        s->request.facets_count++;
    return st;
}

static enum ev_status set_sort(struct settings *s, const char *text)
{
    s->request.sort = strcmp(text, "date") == 0    ? EV_SORT_DATE
                      : strcmp(text, "-date") == 0 ? EV_SORT_DATE_REVERSE
                      : strcmp(text, "title") == 0 ? EV_SORT_TITLE
                                                   : EV_SORT_RELEVANCE;
    return EV_OK;
}

static enum ev_status set_match(struct settings *s, const char *text)
{
    s->request.match = strcmp(text, "all") == 0   ? EV_MATCH_ALL
                       : strcmp(text, "any") == 0 ? EV_MATCH_ANY
                                                  : EV_MATCH_AUTO;
    return EV_OK;
}

static enum ev_status set_number(const char *what, const char *text, int64_t min, int64_t max,
                                 size_t *out, struct ev_error *err)
{
    int64_t number = 0;
    enum ev_status st = ev_option_number(what, text, min, max, &number, err);

    if (st == EV_OK)
        *out = (size_t)number;
    return st;
}

static enum ev_status set_width(struct settings *s, const char *text, struct ev_error *err)
{
    size_t width = 0;
    enum ev_status st = set_number("--width", text, 0, 10000, &width, err);

    s->style.width = (unsigned)width;
    s->width_given = true;
    return st;
}

static enum ev_status set_today(struct settings *s, const char *text, struct ev_error *err)
{
    struct ev_day day;
    enum ev_status st = ev_day_read_iso(ev_bytes_of(text), &day, err);

    if (st == EV_OK && ev_day_precision(day) == EV_PREC_DAY) {
        s->request.today = day;
        return EV_OK;
    }
    return ev_fail(err, EV_EUSAGE, "--today: \"%s\" is no day YYYY-MM-DD", text);
}

/* Options that choose events and their order. */
static enum ev_status take_query_option(struct settings *s, const struct ev_option_hit *hit,
                                        struct ev_error *err)
{
    switch (hit->option->id) {
    case OPT_WHERE: return add_filter(s, hit->value, false, err);
    case OPT_WHERE_NOT: return add_filter(s, hit->value, true, err);
    case OPT_DATE:
        s->date = hit->value;
        s->date_at = hit->index;
        return EV_OK;
    case OPT_MATCH: return set_match(s, hit->value);
    case OPT_TODAY: return set_today(s, hit->value, err);
    case OPT_LIMIT: return set_number("--limit", hit->value, 0, LIMIT_MAX, &s->request.limit, err);
    case OPT_PAGE: return ev_option_number("--page", hit->value, 1, UINT32_MAX, &s->page, err);
    case OPT_OFFSET:
        return ev_option_number("--offset", hit->value, -(int64_t)UINT32_MAX, UINT32_MAX,
                                &s->request.offset, err);
    case OPT_ALL: s->request.limit = LIMIT_MAX; return EV_OK;
    case OPT_SORT: return set_sort(s, hit->value);
    case OPT_FACET: return add_facet(s, hit->value, err);
    case OPT_FACET_ORDER:
        s->request.facet_order =
            strcmp(hit->value, "value") == 0 ? EV_FACET_BY_VALUE : EV_FACET_BY_COUNT;
        return EV_OK;
    default: return EV_END;
    }
}

/* Options that say how to print. */
static enum ev_status take_output_option(struct settings *s, const struct ev_option_hit *hit,
                                         struct ev_error *err)
{
    switch (hit->option->id) {
    case OPT_GROUP: s->style.group_month = strcmp(hit->value, "month") == 0; break;
    case OPT_FACETS_ONLY: s->style.facets_only = true; break;
    case OPT_FORMAT: s->format = hit->value; break;
    case OPT_JSON: s->format = "json"; break;
    case OPT_INTERACTIVE: s->interactive = true; break;
    case OPT_LIST: s->form.list = hit->value; break;
    case OPT_COUNT: s->form.count = true; break;
    case OPT_FIELDS: s->fields = hit->value; break;
    case OPT_TEMPLATE:
        s->form.template = hit->value;
        return ev_template_check(ev_bytes_of(hit->value), err);
    case OPT_NUL: s->form.nul = true; break;
    case OPT_CSV_RAW: s->style.csv_raw = true; break;
    case OPT_OUTPUT: s->output.path = hit->value; break;
    case OPT_SNIPPET:
        return set_number("--snippet", hit->value, 0, SNIPPET_MAX, &s->request.snippet_bytes, err);
    case OPT_SHOW: s->show = hit->value; break;
    case OPT_EXPLAIN: s->style.explain = true; break;
    case OPT_INDEX: s->index_dirs[s->index_dirs_count++] = hit->value; break;
    case OPT_COLOR:
        s->color_always = strcmp(hit->value, "always") == 0;
        s->color_never = strcmp(hit->value, "never") == 0;
        break;
    case OPT_PAGER: s->no_pager = hit->value != NULL; break;
    case OPT_WIDTH: return set_width(s, hit->value, err);
    default: break;
    }
    return EV_OK;
}

static int print_help(struct settings *s, int id)
{
    struct ev_buf out;

    ev_buf_init(&out, EV_BUF_MAX);
    if (id == OPT_VERSION) {
        ev_buf_add_str(&out, "evsearch " EV_VERSION "\n");
    } else if (id == OPT_FIELDS) {
        print_columns(&out);
    } else if (id == OPT_HELP_QUERY) {
        ev_query_help(&out);
    } else if (id == OPT_HELP_MDOC) {
        ev_option_mdoc(options, &out);
    } else {
        ev_buf_add_str(&out, examples);
        ev_option_help(options, &out);
    }
    output_put(&s->output, &out);
    return output_end(&s->output, true) ? EXIT_FOUND : EXIT_TROUBLE;
}

/* -1: go on; else the exit code. */
static int read_options(struct settings *s)
{
    struct ev_option_iter iter;
    struct ev_option_hit hit;
    struct ev_error err = EV_ERROR_INIT;
    enum ev_status st;

    ev_option_start(&iter, options, s->argc, s->argv);
    while ((st = ev_option_next(&iter, &hit, &err)) == EV_OK) {
        if (hit.option == NULL) {
            ev_buf_add_str(&s->words, s->words.len > 0 ? " " : "");
            ev_buf_add_str(&s->words, hit.value);
            continue;
        }
        if (hit.option->id >= OPT_HELP)
            return print_help(s, hit.option->id);
        st = take_query_option(s, &hit, &err);
        if (st == EV_END)
            st = take_output_option(s, &hit, &err);
        if (st != EV_OK)
            return report(&err, hit.value);
    }
    if (st != EV_END)
        return report(&err, NULL);
    return -1;
}

/* ---- what the surroundings say ---- */

static struct ev_day today_of_clock(void)
{
    const char *pinned = getenv("EVSEARCH_TODAY");
    struct ev_day day;
    time_t now = time(NULL);
    struct tm local;

    if (pinned != NULL && ev_day_read_iso(ev_bytes_of(pinned), &day, NULL) == EV_OK &&
        ev_day_precision(day) == EV_PREC_DAY)
        return day;
    if (localtime_r(&now, &local) == NULL)
        return ev_day_from_number(0);
    return (struct ev_day){ (int16_t)(local.tm_year + 1900), (uint8_t)(local.tm_mon + 1),
                            (uint8_t)local.tm_mday };
}

static unsigned terminal_rows(unsigned *columns)
{
    struct winsize size;

    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    if (size.ws_col > 0)
        *columns = size.ws_col;
    return size.ws_row;
}

static void set_style(struct settings *s)
{
    bool terminal = isatty(STDOUT_FILENO) != 0;
    const char *columns = getenv("COLUMNS"), *no_color = getenv("NO_COLOR"), *term = getenv("TERM");
    unsigned width = WIDTH_DEFAULT;
    int64_t number;

    if (columns != NULL && ev_option_number("COLUMNS", columns, 20, 10000, &number, NULL) == EV_OK)
        width = (unsigned)number;
    else if (terminal)
        terminal_rows(&width);
    if (!s->width_given)
        s->style.width = width;
    s->style.color = s->color_always ||
                     (terminal && !s->color_never && (no_color == NULL || no_color[0] == '\0') &&
                      (term == NULL || strcmp(term, "dumb") != 0));
}

/* The index directory where none is named; "" if there is no place for one. */
static const char *usual_index(struct ev_buf *path)
{
    const char *named = getenv("EVSEARCH_INDEX");
    const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");

    if (named != NULL && named[0] != '\0')
        return named;
    if (data != NULL && data[0] == '/')
        ev_buf_add_fmt(path, "%s/evsearch/index", data);
    else if (home != NULL)
        ev_buf_add_fmt(path, "%s/.local/share/evsearch/index", home);
    return path->data == NULL ? "" : path->data;
}

static enum ev_status open_indexes(struct settings *s, struct ev_index **index,
                                   struct ev_error *err)
{
    struct ev_buf path;
    enum ev_status st;

    ev_buf_init(&path, PATH_MAX);
    if (s->index_dirs_count == 0)
        s->index_dirs[s->index_dirs_count++] = usual_index(&path);
    st = ev_index_open_many(s->index_dirs, s->index_dirs_count, index, err);
    ev_buf_clear(&path);
    return st;
}

/* ---- printing ---- */

static unsigned count_lines(struct ev_bytes text)
{
    unsigned lines = 0;

    for (size_t i = 0; i < text.len; i++)
        lines += text.data[i] == '\n';
    return lines;
}

/* Through a pager when a person looks at it and it is longer than the screen; true: done. */
static bool print_paged(const struct settings *s, struct ev_buf *out)
{
    unsigned columns = 0, rows = isatty(STDOUT_FILENO) ? terminal_rows(&columns) : 0;
    const char *pager = getenv("EVSEARCH_PAGER");
    FILE *pipe;

    if (pager == NULL)
        pager = getenv("PAGER");
    if (pager == NULL)
        pager = "less";
    if (s->no_pager || rows == 0 || pager[0] == '\0' || count_lines(ev_buf_bytes(out)) < rows)
        return false;
    setenv("LESS", "FRX", 0);
    pipe = popen(pager, "w");
    if (pipe == NULL)
        return false;
    fwrite(out->data, 1, out->len, pipe);
    pclose(pipe);
    return true;
}

/* Text for people may go through a pager. */
static bool is_for_people(const struct settings *s)
{
    return s->output.path == NULL && !s->form.count && s->form.list == NULL &&
           s->form.template == NULL && strcmp(s->form.renderer->name, "text") == 0;
}

static void print_whole(struct settings *s, struct ev_buf *out)
{
    if (is_for_people(s) && print_paged(s, out))
        ev_buf_clear(out);
    else
        output_put(&s->output, out);
}

/* ---- the two jobs ---- */

static int show_event(struct settings *s, struct ev_index *index)
{
    struct ev_event event;
    struct ev_error err = EV_ERROR_INIT;
    struct ev_buf out;
    enum ev_status st = ev_index_event(index, ev_bytes_of(s->show), &s->arena, &event, &err);

    if (st == EV_END) {
        fprintf(stderr, "evsearch: no event %s\n", s->show);
        return EXIT_NOTHING;
    }
    if (st != EV_OK)
        return report(&err, NULL);
    ev_buf_init(&out, EV_BUF_MAX);
    st = render_event(&s->form, &s->request, index, &event, &out, &err);
    if (st == EV_OK)
        print_whole(s, &out);
    ev_buf_clear(&out);
    return st == EV_OK ? EXIT_FOUND : report(&err, NULL);
}

static int say_unreadable(void)
{
    fputs("evsearch: nothing in the query can be read (evsearch --help-query)\n", stderr);
    return EXIT_USAGE;
}

/* An answer for people is rendered whole, as it may go through a pager. */
static int search_for_people(struct settings *s, struct ev_index *index)
{
    struct ev_results results;
    struct ev_error err = EV_ERROR_INIT;
    struct ev_buf out;

    if (ev_search(index, &s->request, &s->arena, &results, &err) != EV_OK)
        return report(&err, NULL);
    report_problems(&results.query);
    if (is_unreadable(&results))
        return say_unreadable();
    ev_buf_init(&out, EV_BUF_MAX);
    ev_render(s->form.renderer, &results, &s->style, &out);
    print_whole(s, &out);
    return results.total == 0 ? EXIT_NOTHING : EXIT_FOUND;
}

static int look_through(struct settings *s, struct ev_index *index)
{
    struct ev_error err = EV_ERROR_INIT;

    if (run_interactive(index, &s->request, s->style.color, &err) != EV_OK)
        return report(&err, NULL);
    return EXIT_FOUND;
}

static int search_for_programs(struct settings *s, struct ev_index *index)
{
    struct ev_results results = { 0 };
    struct ev_error err = EV_ERROR_INIT;
    enum ev_status st =
        answer_stream(&s->form, index, &s->request, &s->arena, &s->output, &results, &err);

    report_problems(&results.query);
    if (st == EV_EQUERY)
        return say_unreadable();
    if (st == EV_END) /* output_end says why */
        return EXIT_TROUBLE;
    if (st != EV_OK)
        return report(&err, NULL);
    return results.total == 0 ? EXIT_NOTHING : EXIT_FOUND;
}

static int search(struct settings *s, struct ev_index *index)
{
    return is_for_people(s) ? search_for_people(s, index) : search_for_programs(s, index);
}

/* ---- from options to a request ---- */

static enum ev_status set_list(struct settings *s, struct ev_error *err)
{
    struct ev_request *request = &s->request;

    request->facets_count = 0;
    request->snippet_bytes = 0;
    if (strcmp(s->form.list, "ids") == 0) {
        request->limit = LIMIT_MAX;
        return EV_OK;
    }
    request->limit = 0;
    request->facets_count = 1;
    return ev_facet_wish_read(ev_bytes_of(s->form.list), &s->facets[0], err);
}

/* The format, and the columns it has. */
static enum ev_status set_form(struct settings *s, struct ev_error *err)
{
    const char *format = s->format != NULL ? s->format : s->fields != NULL ? "csv" : "text";

    s->form.renderer = ev_renderer_find(format);
    s->form.style = &s->style;
    if (s->interactive && (!is_for_people(s) || s->show != NULL))
        return ev_fail(err, EV_EUSAGE, "--interactive goes with no other form of output");
    if (s->fields == NULL)
        return EV_OK;
    if (strcmp(format, "csv") != 0 && strcmp(format, "tsv") != 0)
        return ev_fail(err, EV_EUSAGE, "--fields is for --format csv and tsv, not %s", format);
    return ev_columns_read(ev_bytes_of(s->fields), &s->arena, &s->style, err);
}

static enum ev_status finish_request(struct settings *s, struct ev_error *err)
{
    struct ev_request *request = &s->request;
    enum ev_status st = EV_OK;

    request->text = ev_buf_bytes(&s->words);
    request->filters = s->filters;
    request->facets = s->facets;
    if (s->page > 0)
        request->offset = (s->page - 1) * (int64_t)request->limit;
    if (!s->facets_given) {
        s->facets[0] = (struct ev_facet_wish){ EV_FIELD_MONTH, 0 };
        s->facets[1] = (struct ev_facet_wish){ EV_FIELD_ORGANISER, FACET_VALUES_TEXT };
        request->facets_count = 2;
    }
    if (s->style.facets_only)
        request->limit = 0;
    if (s->form.count) {
        request->limit = 0;
        request->facets_count = 0;
    }
    if (s->style.group_month && request->sort == EV_SORT_DEFAULT)
        request->sort = EV_SORT_DATE;
    if (s->form.list != NULL)
        st = set_list(s, err);
    if (st == EV_OK && s->date != NULL)
        st = ev_date_read(ev_bytes_of(s->date), request->today, &request->first, &request->last,
                          err);
    return st;
}

static int run(struct settings *s)
{
    struct ev_error err = EV_ERROR_INIT;
    struct ev_index *index = NULL;
    int code = read_options(s);

    if (code >= 0)
        return code;
    if (s->fields != NULL && strcmp(s->fields, "help") == 0)
        return print_help(s, OPT_FIELDS);
    if (set_form(s, &err) != EV_OK)
        return report(&err, s->fields);
    if (finish_request(s, &err) != EV_OK)
        return report(&err, s->form.list != NULL && s->date == NULL ? s->form.list : s->date);
    set_style(s);
    if (open_indexes(s, &index, &err) != EV_OK)
        code = report(&err, NULL);
    else
        code = s->interactive    ? look_through(s, index)
               : s->show != NULL ? show_event(s, index)
                                 : search(s, index);
    if (!output_end(&s->output, code == EXIT_FOUND || code == EXIT_NOTHING))
        code = EXIT_TROUBLE;
    ev_index_free(&index);
    return code;
}

int main(int argc, char **argv)
{
    struct settings s = { .argc = argc, .argv = argv };
    int code;

    ev_arena_init(&s.arena, 0);
    ev_buf_init(&s.words, EV_BUF_MAX);
    s.request.limit = LIMIT_DEFAULT;
    s.request.snippet_bytes = SNIPPET_DEFAULT;
    s.request.today = today_of_clock();
    s.style.today = s.request.today;
    s.filters = ev_arena_array(&s.arena, (size_t)argc, sizeof *s.filters);
    s.index_dirs = ev_arena_array(&s.arena, (size_t)argc, sizeof *s.index_dirs);
    code = s.filters == NULL || s.index_dirs == NULL ? EXIT_TROUBLE : run(&s);
    ev_buf_clear(&s.words);
    ev_arena_clear(&s.arena);
    return code;
}
