/* Columns, tables and templates. */
#include "tests/unit/searcher/render.h"

#include "evsearch/arena.h"

static const struct {
    const char *title, *csv, *tsv;
    const char *why;
} cells[] = {
    { "plain", "plain\r\n", "plain\n", "as it is" },
    { "a, b", "\"a, b\"\r\n", "a, b\n", "the separator is quoted" },
    { "say \"x\"", "\"say \"\"x\"\"\"\r\n", "say \"x\"\n", "quotes are doubled" },
    { "=1+1", "'=1+1\r\n", "'=1+1\n", "a formula is made text" },
    { "+49 30", "'+49 30\r\n", "'+49 30\n", "a plus" },
    { "-1", "'-1\r\n", "'-1\n", "a minus" },
    { "@SUM(A1)", "'@SUM(A1)\r\n", "'@SUM(A1)\n", "an at" },
    { "\t=1", "' =1\r\n", "' =1\n", "a tab in front" },
    { "\r=1", "' =1\r\n", "' =1\n", "a carriage return in front" },
    { "  =1", "'  =1\r\n", "'  =1\n", "blanks in front" },
    { "\xef\xbc\x9d"
      "1",
      "'\xef\xbc\x9d"
      "1\r\n",
      "'\xef\xbc\x9d"
      "1\n",
      "a wide equals sign" },
    { "=a,\"b\"", "\"'=a,\"\"b\"\"\"\r\n", "'=a,\"b\"\n", "guarded and quoted" },
    { "a\tb", "a b\r\n", "a b\n", "a tab is no separator" },
    { "a\nb", "\"a\nb\"\r\n", "a b\n", "a line end is quoted, or a blank" },
    { "\x1b[1m", "\xef\xbf\xbd[1m\r\n", "\xef\xbf\xbd[1m\n", "controls are made visible" },
    { "", "\r\n", "\n", "an empty cell" },
};

static void use_columns(struct answer *a, struct ev_arena *arena, const char *names)
{
    assert_int_equal(ev_columns_read(ev_bytes_of(names), arena, &a->style, NULL), EV_OK);
}

static void test_cells(void **state)
{
    struct ev_arena arena;

    (void)state;
    ev_arena_init(&arena, 0);
    for (size_t i = 0; i < sizeof cells / sizeof cells[0]; i++) {
        struct answer a;

        answer_init(&a, cells[i].title);
        use_columns(&a, &arena, "title");
        if (strcmp(strchr(answer_render(&a, "csv"), '\n') + 1, cells[i].csv) != 0)
            fail_msg("row %zu, csv (%s): %s", i, cells[i].why, a.out.data);
        if (strcmp(strchr(answer_render(&a, "tsv"), '\n') + 1, cells[i].tsv) != 0)
            fail_msg("row %zu, tsv (%s): %s", i, cells[i].why, a.out.data);
        answer_clear(&a);
    }
    ev_arena_clear(&arena);
}

static void test_raw(void **state)
{
    struct ev_arena arena;
    struct answer a;

    (void)state;
    ev_arena_init(&arena, 0);
    answer_init(&a, "=1+1");
    use_columns(&a, &arena, "title");
    a.style.csv_raw = true;
    assert_string_equal(answer_render(&a, "csv"), "title\r\n=1+1\r\n");
    answer_clear(&a);
    ev_arena_clear(&arena);
}

static void test_columns(void **state)
{
    struct ev_org orgs[] = { { EV_LIT("One; Two"), EV_ORG_ORGANISER },
                             { EV_LIT("Fund"), EV_ORG_FUNDER },
                             { EV_LIT("Three"), EV_ORG_HOST } };
    struct ev_arena arena;
    struct answer a;

    (void)state;
    ev_arena_init(&arena, 0);
    answer_init(&a, "t");
    a.hit.event.facts.orgs = orgs;
    a.hit.event.facts.orgs_count = 3;
    a.hit.event.facts.when.start_minute = 14 * 60;
    use_columns(&a, &arena, " start , ORGANISERS,partners,people_roles,,month,precision ");
    assert_string_equal(answer_render(&a, "csv"),
                        "start,organisers,partners,people_roles,month,precision\r\n"
                        "2021-01-19T14:00,\"One, Two; Three\",Fund,\"t (t, t): speaker\","
                        "2021-01,minute\r\n");
    answer_clear(&a);
    ev_arena_clear(&arena);
}

/* Programs count on the order of the usual columns. */
static void test_usual_columns(void **state)
{
    struct answer a;

    (void)state;
    answer_init(&a, "t");
    a.results.hits_count = 0;
    assert_string_equal(answer_render(&a, "csv"),
                        "id,kind,title,subtitle,start,end,zone,precision,status,mode,place,"
                        "organisers,people,tags,language,url,published,first_seen,last_seen,"
                        "mentions,sources\r\n");
    answer_clear(&a);
}

static void test_facets_only(void **state)
{
    struct answer a;

    (void)state;
    answer_init(&a, "=t");
    a.style.facets_only = true;
    assert_string_equal(answer_render(&a, "csv"), "facet,value,count\r\ntag,'=t,1\r\n");
    answer_clear(&a);
}

static void test_column_names(void **state)
{
    static const struct {
        const char *text;
        uint64_t offset;
        const char *message;
    } rows[] = {
        { "id,titel", 3, "no column \"titel\" (did you mean title?)" },
        { "zzzzzzzz", 0, "no column \"zzzzzzzz\"" },
        { "", 0, "no column is named" },
        { " , ", 0, "no column is named" },
    };
    struct ev_style style = { 0 };
    struct ev_arena arena;

    (void)state;
    ev_arena_init(&arena, 0);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct ev_error err = EV_ERROR_INIT;

        assert_int_equal(ev_columns_read(ev_bytes_of(rows[i].text), &arena, &style, &err),
                         EV_EUSAGE);
        assert_string_equal(err.text, rows[i].message);
        assert_int_equal(err.offset, rows[i].offset);
        assert_null(style.columns);
    }
    ev_arena_clear(&arena);
}

static void test_templates(void **state)
{
    static const struct {
        const char *text;
        enum ev_status status;
        uint64_t offset;
        const char *want;
        const char *why;
    } rows[] = {
        { "{id}", EV_OK, 0, "0123456789", "a column" },
        { "{start}\\t{Title}", EV_OK, 0, "2021-01-19\tA B", "an escape; case does not matter" },
        { "{{id}}", EV_OK, 0, "{id}}", "a brace itself" },
        { "a\\\\b\\x", EV_OK, 0, "a\\b\\x", "a backslash; one that means nothing stays" },
        { "\\", EV_OK, 0, "\\", "a backslash at the end" },
        { "", EV_OK, 0, "", "nothing" },
        { "x{id", EV_EUSAGE, 1, NULL, "not closed" },
        { "x{ID}{no}", EV_EUSAGE, 5, NULL, "no such column" },
        { "{}", EV_EUSAGE, 0, NULL, "no name" },
    };
    struct answer a;

    (void)state;
    answer_init(&a, "A\nB");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct ev_error err = EV_ERROR_INIT;
        struct ev_bytes text = ev_bytes_of(rows[i].text);

        if (ev_template_check(text, &err) != rows[i].status)
            fail_msg("row %zu (%s): status", i, rows[i].why);
        if (rows[i].status != EV_OK) {
            assert_int_equal(err.offset, rows[i].offset);
            continue;
        }
        ev_buf_reset(&a.out);
        ev_template_print(text, &a.hit, &a.out);
        if (!ev_bytes_equal(ev_buf_bytes(&a.out), ev_bytes_of(rows[i].want)))
            fail_msg("row %zu (%s): %.*s", i, rows[i].why, EV_FMT(ev_buf_bytes(&a.out)));
    }
    answer_clear(&a);
}

static void test_nul_in_a_template(void **state)
{
    struct answer a;

    (void)state;
    answer_init(&a, "t");
    ev_template_print(EV_LIT("{id}\\0{title}"), &a.hit, &a.out);
    assert_int_equal(a.out.len, 12);
    assert_memory_equal(a.out.data, "0123456789\0t", 12);
    answer_clear(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cells),       cmocka_unit_test(test_raw),
        cmocka_unit_test(test_columns),     cmocka_unit_test(test_usual_columns),
        cmocka_unit_test(test_facets_only), cmocka_unit_test(test_column_names),
        cmocka_unit_test(test_templates),   cmocka_unit_test(test_nul_in_a_template),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
