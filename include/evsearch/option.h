/*
 * Command line options as data.
 *
 * One table per program (and per subcommand) gives the parser, --help, the
 * options of the manual page and the shell completions.  Parsing touches no file
 * and asks no terminal.
 *
 * Accepted: --name VALUE, --name=VALUE, -n VALUE, -nVALUE, bundled switches -qv,
 * --no-name for switches marked negatable; options anywhere; "--" ends them; "-"
 * is an operand.
 */
#ifndef EVSEARCH_OPTION_H
#define EVSEARCH_OPTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/buf.h"
#include "evsearch/bytes.h"
#include "evsearch/error.h"

#ifdef __cplusplus
extern "C" {
#endif

struct ev_option {
    char letter;         /* 0 = none */
    const char *name;    /* without dashes */
    const char *arg;     /* "N", "FORMAT"; NULL = a switch */
    const char *choices; /* "text json", blank-separated; NULL = free; "no" on a switch: --no-name
                            is taken too */
    const char *section; /* heading in --help and the manual */
    const char *help;    /* one line, lower case, no full stop */
    int id;              /* what the program switches on; unique in its table */
};
/* A table ends with a row whose name is NULL. */
#define EV_OPTION_END                      \
    {                                      \
        0, NULL, NULL, NULL, NULL, NULL, 0 \
    }

struct ev_option_iter {
    const struct ev_option *table;
    char **argv;
    int argc, at;
    const char *bundle; /* rest of a -abc bundle */
    bool only_operands; /* behind "--" */
};

struct ev_option_hit {
    const struct ev_option *option; /* NULL: an operand */
    const char *value;              /* operand, or the option's argument; of a switch NULL, or "no"
                                       when it was negated */
    int index;                      /* position in argv, for the caret */
};

/* argv[0] is skipped. */
void ev_option_start(struct ev_option_iter *iter, const struct ev_option *table, int argc,
                     char **argv);

/*
 * The next option or operand.  EV_END at the end.  EV_EUSAGE: unknown option (err
 * suggests the nearest name), missing argument, argument for a switch, a value
 * that is none of the choices.  The argument at fault is then argv[iter->at - 1].
 */
enum ev_status ev_option_next(struct ev_option_iter *iter, struct ev_option_hit *hit,
                              struct ev_error *err);

/* Read a decimal number that is the whole of text; EV_EUSAGE names what and the range. */
enum ev_status ev_option_number(const char *what, const char *text, int64_t min, int64_t max,
                                int64_t *out, struct ev_error *err);

/*
 * Read "2021-01-12", "2021-01-12T10:30:00Z" or "@1610447400" as seconds since
 * 1970 in UTC; EV_EUSAGE otherwise.
 */
enum ev_status ev_option_time(const char *what, const char *text, int64_t *utc_s,
                              struct ev_error *err);

/* Append the option lines of --help, section by section, wrapped for 80 columns. */
void ev_option_help(const struct ev_option *table, struct ev_buf *out);

/* Append the list for a manual page (mdoc .Bl .It Fl …). */
void ev_option_mdoc(const struct ev_option *table, struct ev_buf *out);

/* Of candidates (NULL-terminated), the one nearest to word by at most 2 edits, else NULL. */
const char *ev_suggest(const char *word, const char *const *candidates);

#ifdef __cplusplus
}
#endif
#endif
