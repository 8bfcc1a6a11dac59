/* evindex check: is the live generation sound? */
#include "indexer/evindex.h"

#include "evsearch/index.h"

static int run_check(const struct settings *settings)
{
    struct ev_error err = EV_ERROR_INIT;
    struct ev_buf report;
    uint64_t errors = 0;
    enum ev_status status;
    bool printed;

    ev_buf_init(&report, EV_BUF_MAX);
    status = ev_index_check(settings->index_dir, &report, &errors, &err);
    printed = status != EV_OK || print_buf(&report);
    ev_buf_clear(&report);
    if (status != EV_OK)
        return fail_with(status, &err);
    if (errors > 0) {
        say("%llu errors; build the index anew with evindex rebuild", (unsigned long long)errors);
        return EXIT_TROUBLE;
    }
    if (!settings->quiet)
        say("the index is sound");
    return printed ? EXIT_DONE : EXIT_TROUBLE;
}

static const struct ev_option options[] = { ROW_INDEX, ROW_QUIET, ROW_HELP, EV_OPTION_END };

const struct command cmd_check = {
    "check", "", "read the whole index and say whether it is sound", 0, 0, options, run_check,
};
