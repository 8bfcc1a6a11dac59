/* evindex: crawls in, generations of an index out. */
#include "indexer/evindex.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "evsearch/explain.h"

enum { PATH_BYTES = 4096, KEEP_DEFAULT = 1, KEEP_MAX = 1000 };

static const struct command *const commands[] = {
    &cmd_add, &cmd_rebuild, &cmd_info, &cmd_check, &cmd_export, &cmd_extract, &cmd_explain,
};
enum { COMMAND_COUNT = sizeof commands / sizeof commands[0] };

/* What may stand before the command. */
static const struct ev_option global_options[] = {
    ROW_INDEX,
    ROW_HELP,
    { 'V', "version", NULL, NULL, "Common", "show the version", OPT_VERSION },
    EV_OPTION_END,
};

static const char intro[] = "usage: evindex [-d DIR] COMMAND [OPTION...] [PATH...]\n"
                            "\n"
                            "Full-text index over archives of events: crawls in, an index out.\n"
                            "\n"
                            "  evindex add crawl/          index a crawl, or what is new in it\n"
                            "  evindex explain page.html   see how a page is read\n"
                            "  evsearch \"clean water\"      search what was indexed\n"
                            "\n"
                            "Commands:\n";

static const char outro[] =
    "\n"
    "\"evindex help COMMAND\" shows the options of a command.  A PATH is a file, a\n"
    "directory, or - for standard input.\n"
    "Exit status: 0 done, 1 nothing found, 2 error, 3 inputs skipped (--strict),\n"
    "4 index locked, 5 index of another version, 64 wrong usage.\n";

static const struct command *find_command(const char *name)
{
    for (size_t i = 0; i < COMMAND_COUNT; i++)
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    return NULL;
}

/* ---- wrong usage ---- */

/* The command line with a mark under the argument at fault. */
static void show_caret(int argc, char **argv, int index)
{
    size_t column = strlen("evindex");

    fputs("  evindex", stderr);
    for (int i = 1; i < argc; i++)
        fprintf(stderr, " %s", argv[i]);
    fputs("\n  ", stderr);
    for (int i = 1; i < index; i++)
        column += 1 + strlen(argv[i]);
    for (size_t i = 0; i <= column; i++)
        putc(' ', stderr);
    for (size_t i = 0; index < argc && i < strlen(argv[index]); i++)
        putc('^', stderr);
    putc('\n', stderr);
}

static int wrong_usage(int argc, char **argv, int index, const struct ev_error *err)
{
    say_error(err);
    show_caret(argc, argv, index);
    return EXIT_USAGE;
}

static int unknown_command(int argc, char **argv, int index)
{
    const char *names[COMMAND_COUNT + 2];
    const char *near;
    struct ev_error err = EV_ERROR_INIT;

    for (size_t i = 0; i < COMMAND_COUNT; i++)
        names[i] = commands[i]->name;
    names[COMMAND_COUNT] = "help";
    names[COMMAND_COUNT + 1] = NULL;
    near = ev_suggest(argv[index], names);
    (void)ev_fail(&err, EV_EUSAGE, "unknown command \"%s\"%s%s%s", argv[index],
                  near == NULL ? "" : "; did you mean ", near == NULL ? "" : near,
                  near == NULL ? "" : "?");
    return wrong_usage(argc, argv, index, &err);
}

/* ---- help ---- */

static int print_help(const struct command *command)
{
    struct ev_buf out;

    ev_buf_init(&out, EV_BUF_MAX);
    if (command != NULL) {
        ev_buf_add_fmt(&out, "usage: evindex %s [OPTION...]%s%s\n\n%s\n\n", command->name,
                       command->operands[0] == '\0' ? "" : " ", command->operands, command->help);
        ev_option_help(command->options, &out);
    } else {
        ev_buf_add_str(&out, intro);
        for (size_t i = 0; i < COMMAND_COUNT; i++)
            ev_buf_add_fmt(&out, "  %-9s %s\n", commands[i]->name, commands[i]->help);
        ev_buf_add_char(&out, '\n');
        ev_option_help(global_options, &out);
        ev_buf_add_str(&out, outro);
    }
    (void)print_buf(&out);
    ev_buf_clear(&out);
    return finish_output(EXIT_DONE);
}

enum { ALL_OPTIONS_MAX = 64 };

/* Every option once, whatever command takes it; an option means the same in all of them. */
static void collect_options(struct ev_option *all)
{
    size_t count = 0;

    for (size_t c = 0; c <= COMMAND_COUNT; c++) {
        const struct ev_option *row = c == 0 ? global_options : commands[c - 1]->options;

        for (; row->name != NULL && count + 1 < ALL_OPTIONS_MAX; row++) {
            size_t i = 0;

            while (i < count && all[i].id != row->id)
                i++;
            if (i == count)
                all[count++] = *row;
        }
    }
    all[count] = (struct ev_option)EV_OPTION_END;
}

/* The options as mdoc, and which command takes which, for the manual page. */
static int print_mdoc(void)
{
    struct ev_option all[ALL_OPTIONS_MAX];
    struct ev_buf out;

    ev_buf_init(&out, EV_BUF_MAX);
    collect_options(all);
    ev_option_mdoc(all, &out);
    ev_buf_add_str(&out, ".Ss Options of each command\n.Bl -tag -width Ds\n");
    for (size_t i = 0; i < COMMAND_COUNT; i++) {
        const char *comma = "";

        ev_buf_add_fmt(&out, ".It Cm %s\n", commands[i]->name);
        for (const struct ev_option *row = commands[i]->options; row->name != NULL; row++) {
            ev_buf_add_fmt(&out, "%s.Fl \\-%s", comma, row->name);
            comma = " ,\n";
        }
        ev_buf_add_str(&out, "\n");
    }
    ev_buf_add_str(&out, ".El\n");
    (void)print_buf(&out);
    ev_buf_clear(&out);
    return finish_output(EXIT_DONE);
}

static int run_help(int argc, char **argv, int index)
{
    const struct command *command;

    if (index >= argc)
        return print_help(NULL);
    if (strcmp(argv[index], "--mdoc") == 0)
        return print_mdoc();
    if ((command = find_command(argv[index])) == NULL)
        return unknown_command(argc, argv, index);
    return print_help(command);
}

/* ---- settings ---- */

static void default_index_dir(char *dir, size_t size)
{
    const char *given = getenv("EVSEARCH_INDEX"), *data = getenv("XDG_DATA_HOME");
    const char *home = getenv("HOME");

    if (given != NULL && given[0] != '\0')
        snprintf(dir, size, "%s", given);
    else if (data != NULL && data[0] == '/')
        snprintf(dir, size, "%s/evsearch/index", data);
    else if (home != NULL && home[0] != '\0')
        snprintf(dir, size, "%s/.local/share/evsearch/index", home);
    else
        dir[0] = '\0';
}

/* SOURCE_DATE_EPOCH makes an index reproducible to the byte. */
static enum ev_status read_now(int64_t *now_utc_s, struct ev_error *err)
{
    const char *fixed = getenv("SOURCE_DATE_EPOCH");

    *now_utc_s = (int64_t)time(NULL);
    if (fixed == NULL || fixed[0] == '\0')
        return EV_OK;
    return ev_option_number("SOURCE_DATE_EPOCH", fixed, 0, INT64_MAX, now_utc_s, err);
}

static unsigned stages_of(const char *name)
{
    if (strcmp(name, "blocks") == 0)
        return EV_EXPLAIN_BLOCKS;
    if (strcmp(name, "segments") == 0)
        return EV_EXPLAIN_SEGMENTS;
    return strcmp(name, "mentions") == 0 ? EV_EXPLAIN_MENTIONS : EV_EXPLAIN_ALL;
}

static enum ev_status apply_option(struct settings *settings, const struct ev_option_hit *hit,
                                   struct ev_error *err)
{
    int64_t number;
    enum ev_status status = EV_OK;

    switch ((enum option_id)hit->option->id) {
    case OPT_INDEX: settings->index_dir = hit->value; break;
    case OPT_QUIET: settings->quiet = true; break;
    case OPT_VERBOSE: settings->verbose = true; break;
    case OPT_FORMAT: settings->json = strcmp(hit->value, "json") == 0; break;
    case OPT_PROGRESS:
        if (strcmp(hit->value, "auto") != 0)
            settings->progress = strcmp(hit->value, "always") == 0;
        break;
    case OPT_CRAWL: settings->crawl = hit->value; break;
    case OPT_CRAWL_TIME:
        status = ev_option_time("--crawl-time", hit->value, &settings->crawl_time_utc_s, err);
        break;
    case OPT_TZ: settings->tz = hit->value; break;
    case OPT_LANG: settings->lang = hit->value; break;
    case OPT_MANIFEST: settings->manifest = hit->value; break;
    case OPT_FOLLOW: settings->follow_symlinks = true; break;
    case OPT_STRICT: settings->strict = true; break;
    case OPT_KEEP:
        status = ev_option_number("--keep", hit->value, 0, KEEP_MAX, &number, err);
        if (status == EV_OK)
            settings->keep = (unsigned)number;
        break;
    case OPT_DRY_RUN: settings->dry_run = true; break;
    case OPT_STAGE: settings->stages = stages_of(hit->value); break;
    case OPT_HELP:
    case OPT_VERSION: break;
    }
    return status;
}

/* ---- running a command ---- */

static int check_operands(const struct command *command, const struct settings *settings, int argc,
                          char **argv)
{
    struct ev_error err = EV_ERROR_INIT;

    if (settings->operands_count < command->min_operands) {
        say("%s needs %s", command->name, command->operands);
        say("try: evindex help %s", command->name);
        return EXIT_USAGE;
    }
    if (settings->operands_count > command->max_operands) {
        (void)ev_fail(&err, EV_EUSAGE, "%s takes no such argument", command->name);
        return wrong_usage(argc, argv, argc - 1, &err);
    }
    return EXIT_DONE;
}

/* Read the command's arguments, argv[from] and after, and run it. */
static int run_command(const struct command *command, struct settings *settings, int argc,
                       char **argv, int from)
{
    struct ev_option_iter iter;
    struct ev_option_hit hit;
    struct ev_error err = EV_ERROR_INIT;
    enum ev_status status;
    int code;

    ev_option_start(&iter, command->options, argc, argv);
    iter.at = from;
    while ((status = ev_option_next(&iter, &hit, &err)) == EV_OK) {
        if (hit.option == NULL) {
            settings->operands[settings->operands_count++] = argv[hit.index];
            continue;
        }
        if (hit.option->id == OPT_HELP)
            return print_help(command);
        if (apply_option(settings, &hit, &err) != EV_OK)
            return wrong_usage(argc, argv, iter.at - 1, &err);
    }
    if (status != EV_END)
        return wrong_usage(argc, argv, iter.at - 1, &err);
    if ((code = check_operands(command, settings, argc, argv)) != EXIT_DONE)
        return code;
    return finish_output(command->run(settings));
}

/* Read what stands before the command, and go on with it. */
static int run_program(struct settings *settings, int argc, char **argv)
{
    struct ev_option_iter iter;
    struct ev_option_hit hit;
    struct ev_error err = EV_ERROR_INIT;
    const struct command *command;
    enum ev_status status;

    ev_option_start(&iter, global_options, argc, argv);
    while ((status = ev_option_next(&iter, &hit, &err)) == EV_OK && hit.option != NULL) {
        if (hit.option->id == OPT_HELP)
            return print_help(NULL);
        if (hit.option->id == OPT_VERSION) {
            puts("evindex " EV_VERSION);
            return finish_output(EXIT_DONE);
        }
        (void)apply_option(settings, &hit, &err);
    }
    if (status == EV_END) {
        say("no command; try: evindex --help");
        return EXIT_USAGE;
    }
    if (status != EV_OK)
        return wrong_usage(argc, argv, iter.at - 1, &err);
    if (strcmp(hit.value, "help") == 0)
        return run_help(argc, argv, iter.at);
    if ((command = find_command(hit.value)) == NULL)
        return unknown_command(argc, argv, hit.index);
    return run_command(command, settings, argc, argv, iter.at);
}

int main(int argc, char **argv)
{
    char index_dir[PATH_BYTES];
    struct settings settings = { .keep = KEEP_DEFAULT, .stages = EV_EXPLAIN_ALL };
    struct ev_error err = EV_ERROR_INIT;
    struct ev_arena arena;
    int code;

    default_index_dir(index_dir, sizeof index_dir);
    settings.index_dir = index_dir;
    settings.crawl_time_utc_s = INT64_MIN;
    settings.progress = isatty(STDERR_FILENO) == 1;
    if (read_now(&settings.now_utc_s, &err) != EV_OK)
        return fail_with(EV_EUSAGE, &err);
    ev_arena_init(&arena, 0);
    settings.operands = ev_arena_array(&arena, (size_t)argc + 1, sizeof *settings.operands);
    if (settings.operands == NULL) {
        say("out of memory");
        return EXIT_TROUBLE;
    }
    code = run_program(&settings, argc, argv);
    ev_arena_clear(&arena);
    return code;
}
