/* What the files of the program evindex share: settings, commands, messages, inputs. */
#ifndef EV_EVINDEX_H
#define EV_EVINDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "evsearch/error.h"
#include "evsearch/extract.h"
#include "evsearch/option.h"
#include "evsearch/page.h"

enum exit_code {
    EXIT_DONE = 0,
    EXIT_NOTHING = 1,    /* it ran, and found nothing */
    EXIT_TROUBLE = 2,    /* a runtime error */
    EXIT_INCOMPLETE = 3, /* done, but inputs were skipped under --strict */
    EXIT_LOCKED = 4,
    EXIT_SCHEMA = 5,
    EXIT_USAGE = 64
};

/* Everything the command line and the environment say; nothing below looks again. */
struct settings {
    const char *index_dir; /* "" if there is no home directory to put it in */
    bool quiet, verbose, strict, dry_run, json, follow_symlinks, progress;
    const char *crawl, *tz, *lang, *manifest; /* NULL: not given */
    unsigned stages;                          /* of enum ev_explain_stage */
    int64_t crawl_time_utc_s;                 /* INT64_MIN: not given */
    int64_t now_utc_s;
    unsigned keep;
    char **operands;
    size_t operands_count;
};

struct command {
    const char *name;
    const char *operands; /* "PATH...", "" */
    const char *help;     /* one line */
    size_t min_operands, max_operands;
    const struct ev_option *options;
    int (*run)(const struct settings *settings); /* gives the exit code */
};

extern const struct command cmd_add, cmd_rebuild, cmd_info, cmd_check, cmd_explain, cmd_extract,
    cmd_export;

/* ---- options: one row each, put together into the tables of the commands ---- */

enum option_id {
    OPT_INDEX = 1,
    OPT_QUIET,
    OPT_VERBOSE,
    OPT_FORMAT,
    OPT_PROGRESS,
    OPT_HELP,
    OPT_VERSION,
    OPT_CRAWL,
    OPT_CRAWL_TIME,
    OPT_TZ,
    OPT_LANG,
    OPT_MANIFEST,
    OPT_FOLLOW,
    OPT_STRICT,
    OPT_KEEP,
    OPT_DRY_RUN,
    OPT_STAGE
};

#define ROW_INDEX                                                           \
    {                                                                       \
        'd', "index", "DIR", NULL, "Common",                                \
            "the index directory ($EVSEARCH_INDEX, else evsearch/index in " \
            "$XDG_DATA_HOME or ~/.local/share)",                            \
            OPT_INDEX                                                       \
    }
#define ROW_QUIET                                                                \
    {                                                                            \
        'q', "quiet", NULL, NULL, "Common", "no summary, only errors", OPT_QUIET \
    }
#define ROW_VERBOSE                                                                       \
    {                                                                                     \
        'v', "verbose", NULL, NULL, "Common", "name each page as it is read", OPT_VERBOSE \
    }
#define ROW_FORMAT                                                                                 \
    {                                                                                              \
        0, "format", "FORMAT", "text json", "Common", "how to print the report (text)", OPT_FORMAT \
    }
#define ROW_PROGRESS                                                       \
    {                                                                      \
        0, "progress", "WHEN", "auto always never", "Common",              \
            "count pages while reading; auto: on a terminal", OPT_PROGRESS \
    }
#define ROW_HELP                                                      \
    {                                                                 \
        'h', "help", NULL, NULL, "Common", "show this help", OPT_HELP \
    }
#define ROW_CRAWL                                                                              \
    {                                                                                          \
        0, "crawl", "NAME", NULL, "Inputs", "name of the crawl the pages belong to", OPT_CRAWL \
    }
#define ROW_CRAWL_TIME                                                           \
    {                                                                            \
        0, "crawl-time", "TIME", NULL, "Inputs",                                 \
            "when the pages were captured: 2021-01-12, 2021-01-12T10:30:00Z or " \
            "@SECONDS (else the time of the file)",                              \
            OPT_CRAWL_TIME                                                       \
    }
#define ROW_TZ                                                                                \
    {                                                                                         \
        0, "tz", "ZONE", NULL, "Inputs", "zone of times that are written without one", OPT_TZ \
    }
#define ROW_LANG                                                                               \
    {                                                                                          \
        0, "lang", "CODE", NULL, "Inputs", "language of pages that tell none (else detected)", \
            OPT_LANG                                                                           \
    }
#define ROW_MANIFEST                                                                              \
    {                                                                                             \
        0, "manifest", "FILE", NULL, "Inputs",                                                    \
            "addresses and capture times of files: lines of path, address and time, TAB between", \
            OPT_MANIFEST                                                                          \
    }
#define ROW_FOLLOW                                                                          \
    {                                                                                       \
        0, "follow-symlinks", NULL, NULL, "Inputs", "follow symbolic links in directories", \
            OPT_FOLLOW                                                                      \
    }
#define ROW_STRICT                                                                           \
    {                                                                                        \
        0, "strict", NULL, NULL, "Inputs", "exit with 3 if an input was skipped", OPT_STRICT \
    }
#define ROW_KEEP                                                                           \
    {                                                                                      \
        0, "keep", "N", NULL, "Index", "earlier generations to keep on disk (1)", OPT_KEEP \
    }
#define ROW_DRY_RUN                                                                          \
    {                                                                                        \
        0, "dry-run", NULL, NULL, "Index", "do everything but change the index", OPT_DRY_RUN \
    }
#define ROW_STAGE                                                      \
    {                                                                  \
        0, "stage", "STAGE", "all blocks segments mentions", "Output", \
            "show one stage of reading only (all)", OPT_STAGE          \
    }
#define ROWS_INPUT ROW_CRAWL, ROW_CRAWL_TIME, ROW_MANIFEST, ROW_TZ, ROW_LANG, ROW_FOLLOW, ROW_STRICT

/* ---- messages: cmd_messages.c ---- */

/* "evindex: ..." as a line on standard error. */
void say(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* The same for an error, with its file and place and the system's words. */
void say_error(const struct ev_error *err);

/* The exit code that belongs to a status. */
int exit_code_of(enum ev_status status);

/* Say err and give its exit code. */
int fail_with(enum ev_status status, const struct ev_error *err);

/* Write all of buf to standard output and make it empty; says so when it fails. */
bool print_buf(struct ev_buf *buf);

/* Finish standard output: code, or EXIT_TROUBLE if something could not be written. */
int finish_output(int code);

/* ---- inputs: cmd_input.c ---- */

struct input_counts {
    uint64_t pages, pages_with_events, mentions;
    uint64_t skipped; /* problems that were said */
    uint64_t failed;  /* operands that could not be read at all */
};

/* What is done with what the readers find. */
struct input_sink {
    void *ctx;
    enum ev_status (*page)(void *ctx, const struct ev_page *page,
                           const struct ev_extraction *extraction, struct ev_error *err);
    enum ev_status (*mention)(void *ctx, const struct ev_mention *mention, struct ev_error *err);
};

/*
 * Read all operands.  What cannot be read is said on standard error and counted,
 * and the rest goes on.  EV_EMEM, or the status a function of sink gave.
 */
enum ev_status read_inputs(const struct settings *settings, const struct input_sink *sink,
                           struct input_counts *counts, struct ev_error *err);

/* The exit code of a run that went well itself, by what happened to its inputs. */
int input_exit_code(const struct settings *settings, const struct input_counts *counts);

#endif
