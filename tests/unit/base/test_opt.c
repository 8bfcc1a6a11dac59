/* Option tables: parsing, values, suggestions, help. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/edit.h"
#include "evsearch/option.h"

static const struct ev_option table[] = {
    { 'd', "index", "DIR", NULL, "Common", "the index directory", 1 },
    { 'q', "quiet", NULL, NULL, "Common", "say nothing on success", 2 },
    { 'v', "verbose", NULL, NULL, "Common", "say more", 3 },
    { 0, "format", "FORMAT", "text json", "Output", "how to print what was found in the index", 4 },
    { 0, "pager", NULL, "no", "Output", "show long output page by page", 5 },
    EV_OPTION_END,
};

static const struct {
    const char *argv[6];
    const char *seen; /* "id=value;" per hit, "error:" and the message at the end */
    const char *why;
} parse_rows[] = {
    { { "p", "-d", "x", "y" }, "1=x;0=y;", "letter with the argument in the next word" },
    { { "p", "-dx", "y" }, "1=x;0=y;", "letter with the argument at once" },
    { { "p", "-qvdx" }, "2;3;1=x;", "a bundle ends in an option with an argument" },
    { { "p", "--index=a=b" }, "1=a=b;", "only the first = parts" },
    { { "p", "--index", "--quiet" }, "1=--quiet;", "an argument may begin with dashes" },
    { { "p", "--index=" }, "1=;", "an empty argument is an argument" },
    { { "p", "y", "-q" }, "0=y;2;", "options behind operands" },
    { { "p", "--", "-q", "--" }, "0=-q;0=--;", "-- ends options once" },
    { { "p", "-", "-q" }, "0=-;2;", "a lone dash is an operand" },
    { { "p", "--no-pager", "--pager" }, "5=no;5;", "a switch marked so can be negated" },
    { { "p", "--no-quiet" }, "error:unknown option --no-quiet", "others cannot" },
    { { "p", "--qiuet" }, "error:unknown option --qiuet; did you mean --quiet?", "a swap is near" },
    { { "p", "--zzz" }, "error:unknown option --zzz", "nothing is near" },
    { { "p", "-q", "-x" }, "2;error:unknown option -x", "unknown letter" },
    { { "p", "-d" }, "error:--index needs DIR", "argument missing" },
    { { "p", "--quiet=1" }, "error:--quiet takes no value", "a switch has no value" },
    { { "p", "--format", "xml" }, "error:--format: \"xml\" is none of: text json", "choices" },
    { { "p", "--format", "tex" }, "error:--format: \"tex\" is none of: text json", "whole words" },
    { { "p", "" }, "0=;", "an empty word is an operand" },
    { { "p" }, "", "nothing at all" },
};

static void test_parse_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof parse_rows / sizeof parse_rows[0]; i++) {
        struct ev_option_iter iter;
        struct ev_option_hit hit;
        struct ev_error err = EV_ERROR_INIT;
        struct ev_buf seen;
        enum ev_status status;
        char *argv[7] = { 0 };
        int argc = 0;

        for (; argc < 6 && parse_rows[i].argv[argc] != NULL; argc++)
            argv[argc] = (char *)(uintptr_t)parse_rows[i].argv[argc];
        ev_buf_init(&seen, 1000);
        ev_option_start(&iter, table, argc, argv);
        while ((status = ev_option_next(&iter, &hit, &err)) == EV_OK) {
            ev_buf_add_fmt(&seen, "%d", hit.option == NULL ? 0 : hit.option->id);
            if (hit.value != NULL)
                ev_buf_add_fmt(&seen, "=%s", hit.value);
            ev_buf_add_char(&seen, ';');
        }
        if (status != EV_END) {
            assert_int_equal(status, EV_EUSAGE);
            ev_buf_add_fmt(&seen, "error:%s", err.text);
            assert_string_equal(argv[iter.at - 1], parse_rows[i].argv[argc - 1]);
        }
        if (!ev_bytes_equal(ev_buf_bytes(&seen), ev_bytes_of(parse_rows[i].seen)))
            fail_msg("row %zu (%s): got %s", i, parse_rows[i].why, seen.data);
        ev_buf_clear(&seen);
    }
}

static const struct {
    const char *text;
    enum ev_status status;
    int64_t value;
    const char *why;
} number_rows[] = {
    { "10", EV_OK, 10, "plain" },
    { "-3", EV_OK, -3, "negative" },
    { "101", EV_EUSAGE, 0, "above the range" },
    { "99999999999999999999", EV_EUSAGE, 0, "does not fit" },
    { "", EV_EUSAGE, 0, "empty" },
    { "1x", EV_EUSAGE, 0, "not the whole" },
    { " 1", EV_EUSAGE, 0, "blank before" },
};

static void test_number_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof number_rows / sizeof number_rows[0]; i++) {
        int64_t value = 777;
        enum ev_status status =
            ev_option_number("--limit", number_rows[i].text, -5, 100, &value, NULL);

        if (status != number_rows[i].status)
            fail_msg("\"%s\" (%s)", number_rows[i].text, number_rows[i].why);
        assert_int_equal(value, status == EV_OK ? number_rows[i].value : 777);
    }
}

static const struct {
    const char *text;
    enum ev_status status;
    int64_t value;
    const char *why;
} time_rows[] = {
    { "1970-01-01", EV_OK, 0, "the beginning" },
    { "2021-01-12", EV_OK, 1610409600, "a day is its first second" },
    { "2021-01-12T10:30:00Z", EV_OK, 1610447400, "a second" },
    { "@1610447400", EV_OK, 1610447400, "as date(1) takes it" },
    { "@-1", EV_OK, -1, "before 1970" },
    { "2000-02-29", EV_OK, 951782400, "leap year of the fourth century" },
    { "1900-02-29", EV_EUSAGE, 0, "no leap year" },
    { "2021-13-01", EV_EUSAGE, 0, "no such month" },
    { "2021-01", EV_EUSAGE, 0, "a month is no point in time" },
    { "2021-01-12T10:30:00", EV_EUSAGE, 0, "zone missing" },
    { "2021-01-12T24:30:00Z", EV_EUSAGE, 0, "no such hour" },
    { "yesterday", EV_EUSAGE, 0, "no clock is read" },
};

static void test_time_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof time_rows / sizeof time_rows[0]; i++) {
        int64_t value = 777;
        enum ev_status status = ev_option_time("--crawl-time", time_rows[i].text, &value, NULL);

        if (status != time_rows[i].status)
            fail_msg("\"%s\" (%s)", time_rows[i].text, time_rows[i].why);
        assert_int_equal(value, status == EV_OK ? time_rows[i].value : 777);
    }
}

static void test_suggest(void **state)
{
    static const char *const words[] = { "add", "rebuild", "export", "extract", "explain", NULL };

    (void)state;
    assert_string_equal(ev_suggest("exprot", words), "export");
    assert_string_equal(ev_suggest("rebuld", words), "rebuild");
    assert_null(ev_suggest("zzz", words));
    assert_null(ev_suggest("x", words));
    assert_null(ev_suggest("", words));
}

static const struct {
    const char *a, *b;
    size_t max, edits;
} edit_rows[] = {
    { "", "", 2, 0 },
    { "abc", "abc", 2, 0 },
    { "abc", "acb", 2, 1 },
    { "abc", "ab", 2, 1 },
    { "abc", "xbc", 2, 1 },
    { "abc", "", 2, 3 },
    { "kitten", "sitting", 3, 3 },
    { "kitten", "sitting", 2, 3 },
    { "m\xC3\xBCller", "muller", 2, 1 },
};

static void test_edit_rows(void **state)
{
    char longer[200];

    (void)state;
    for (size_t i = 0; i < sizeof edit_rows / sizeof edit_rows[0]; i++) {
        struct ev_bytes a = ev_bytes_of(edit_rows[i].a), b = ev_bytes_of(edit_rows[i].b);

        assert_int_equal(ev_edit_distance(a, b, edit_rows[i].max), edit_rows[i].edits);
        assert_int_equal(ev_edit_distance(b, a, edit_rows[i].max), edit_rows[i].edits);
    }
    memset(longer, 'a', sizeof longer);
    assert_int_equal(
        ev_edit_distance((struct ev_bytes){ longer, 200 }, (struct ev_bytes){ longer, 199 }, 2), 3);
}

static void test_help_fits_and_names_every_row(void **state)
{
    struct ev_buf out;
    const char *line;

    (void)state;
    ev_buf_init(&out, 10000);
    ev_option_help(table, &out);
    for (size_t i = 0; table[i].name != NULL; i++)
        assert_non_null(strstr(out.data, table[i].name));
    for (line = out.data; *line != '\0'; line += strcspn(line, "\n") + 1)
        assert_true(strcspn(line, "\n") <= 80);
    assert_non_null(strstr(out.data, "one of: text json"));
    assert_non_null(strstr(out.data, "--[no-]pager"));
    ev_buf_reset(&out);
    ev_option_mdoc(table, &out);
    assert_non_null(strstr(out.data, ".It Fl d , Fl \\-index Ar DIR\nThe index directory.\n"));
    ev_buf_clear(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parse_rows), cmocka_unit_test(test_number_rows),
        cmocka_unit_test(test_time_rows),  cmocka_unit_test(test_suggest),
        cmocka_unit_test(test_edit_rows),  cmocka_unit_test(test_help_fits_and_names_every_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
