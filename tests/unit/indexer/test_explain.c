/* How a page was read, as text and as JSON. */
#include "tests/unit/testing.h"

#include <jansson.h>

#include "evsearch/explain.h"

/* For initialisers that must be constant. */
#define TEXT(literal)                \
    {                                \
        literal, sizeof(literal) - 1 \
    }

static struct ev_block blocks[] = {
    { .kind = EV_BLOCK_HEADING,
      .level = 2,
      .text = TEXT("Old mills"),
      .place = { 1, 1, EV_NO_OFFSET, EV_NO_OFFSET } },
    { .kind = EV_BLOCK_ROW,
      .text = TEXT("4 May\tEk"),
      .gap = 1,
      .place = { 3, 3, EV_NO_OFFSET, EV_NO_OFFSET } },
    { .kind = EV_BLOCK_LINE,
      .text = TEXT("Imprint"),
      .gap = 1,
      .place = { 5, 5, EV_NO_OFFSET, EV_NO_OFFSET } },
};
static struct ev_evidence evidence[] = {
    { EV_FIELD_TITLE, 0, 90, "heading", TEXT("Old mills"), { 1, 1, 0, 9 } },
    { EV_FIELD_START, 0, 80, "date-line", TEXT("4 May"), { 3, 3, 11, 16 } },
};
static struct ev_segment segments[] = { { 0, 2, 0, 1 } };

static struct ev_page page_of(void)
{
    return (struct ev_page){ .source = { .path = TEXT("a.html") },
                             .blocks = blocks,
                             .blocks_count = COUNT_OF(blocks) };
}

static struct ev_extraction extraction_of(struct ev_mention *mention)
{
    struct ev_when when = EV_WHEN_INIT;

    when.start = (struct ev_day){ 2020, 5, 4 };
    when.flags = EV_WHEN_YEAR_INFERRED;
    *mention = (struct ev_mention){ .facts = { .title = TEXT("Old mills"), .when = when },
                                    .source = { .captured_utc_s = INT64_MIN },
                                    .evidence = evidence,
                                    .evidence_count = COUNT_OF(evidence) };
    return (struct ev_extraction){
        .mentions = mention, .count = 1, .segments = segments, .layout = "title-date"
    };
}

static void test_text(void **state)
{
    struct ev_mention mention;
    struct ev_page page = page_of();
    struct ev_extraction extraction = extraction_of(&mention);
    struct ev_buf out;

    (void)state;
    ev_buf_init(&out, EV_BUF_MAX);
    ev_explain_text(&page, &extraction, EV_EXPLAIN_ALL, &out);
    assert_string_equal(out.data,
                        "a.html: 3 blocks, 1 event, layout title-date\n"
                        "block  line kind     event text\n"
                        "    0     1 heading2     1 Old mills   <- title by heading 90 %\n"
                        "    1     3 row          1 4 May | Ek   <- starts by date-line "
                        "80 %\n"
                        "    2     5 line         - Imprint\n"
                        "\n"
                        "event 1: blocks 0 to 1, title in block 0, date in block 1\n"
                        "\n"
                        "event 1, event: Old mills\n"
                        "  2020-05-04 [year-inferred]  unknown, scheduled\n"
                        "  title       90 %  heading                line 1     Old mills\n"
                        "  starts      80 %  date-line              line 3     4 May\n");
    ev_buf_clear(&out);
}

static void test_one_stage_only(void **state)
{
    struct ev_mention mention;
    struct ev_page page = page_of();
    struct ev_extraction extraction = extraction_of(&mention);
    struct ev_buf out;

    (void)state;
    ev_buf_init(&out, EV_BUF_MAX);
    ev_explain_text(&page, &extraction, EV_EXPLAIN_SEGMENTS, &out);
    assert_null(strstr(out.data, "Imprint"));
    assert_non_null(strstr(out.data, "blocks 0 to 1"));
    ev_buf_clear(&out);
}

static void test_json(void **state)
{
    struct ev_mention mention;
    struct ev_page page = page_of();
    struct ev_extraction extraction = extraction_of(&mention);
    struct ev_buf out;
    json_t *root;

    (void)state;
    ev_buf_init(&out, EV_BUF_MAX);
    ev_explain_json(&page, &extraction, EV_EXPLAIN_ALL, &out);
    root = json_loadb(out.data, out.len, 0, NULL);
    assert_non_null(root);
    assert_int_equal(json_array_size(json_object_get(root, "blocks")), 3);
    assert_int_equal(json_array_size(json_object_get(root, "segments")), 1);
    assert_int_equal(json_array_size(json_object_get(root, "mentions")), 1);
    json_decref(root);
    ev_buf_clear(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_one_stage_only),
        cmocka_unit_test(test_json),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
