#include "tests/unit/testing.h"

#include "evsearch/json.h"

static const struct {
    const char *text, *want, *why;
} texts[] = {
    { "", "\"\"", "nothing" },
    { "plain", "\"plain\"", "plain" },
    { "a\"b\\c", "\"a\\\"b\\\\c\"", "quote and backslash" },
    { "a\nb\tc\rd", "\"a\\nb\\tc\\rd\"", "short escapes" },
    { "\x01\x1F\x7F", "\"\\u0001\\u001f\\u007f\"", "controls" },
    { "</script>", "\"</script>\"", "markup is not JSON's business" },
    { "Ume\u00E5", "\"Ume\u00E5\"", "UTF-8 as it is" },
    { "a\xFFz", "\"a\uFFFDz\"", "invalid bytes" },
    { "a\xE2\x82", "\"a\uFFFD\uFFFD\"", "cut at the end" },
};

static void test_texts(void **state)
{
    struct ev_buf out;

    (void)state;
    ev_buf_init(&out, EV_BUF_MAX);
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        ev_buf_reset(&out);
        ev_json_text(&out, NULL, ev_bytes_of(texts[i].text));
        check_text(texts[i].why, ev_buf_bytes(&out), texts[i].want);
    }
    ev_buf_clear(&out);
}

static void write_document(struct ev_buf *out)
{
    ev_json_begin(out, NULL, '{');
    ev_json_str(out, "a", "b");
    ev_json_int(out, "n", -5);
    ev_json_begin(out, "list", '[');
    ev_json_bool(out, NULL, true);
    ev_json_null(out, NULL);
    ev_json_begin(out, NULL, '{');
    ev_json_end(out, '}');
    ev_json_begin(out, NULL, '[');
    ev_json_end(out, ']');
    ev_json_str(out, NULL, "{");
    ev_json_str(out, NULL, "[");
    ev_json_end(out, ']');
    ev_json_text_if(out, "left out", EV_NOTHING);
    ev_json_text_if(out, "kept", EV_LIT("x"));
    ev_json_end(out, '}');
}

static void test_commas_place_themselves(void **state)
{
    struct ev_buf out;

    (void)state;
    ev_buf_init(&out, EV_BUF_MAX);
    write_document(&out);
    ev_buf_add_char(&out, '\n');
    ev_json_begin(&out, NULL, '{');
    ev_json_end(&out, '}');
    check_text("a document, then another line", ev_buf_bytes(&out),
               "{\"a\":\"b\",\"n\":-5,\"list\":[true,null,{},[],\"{\",\"[\"],\"kept\":\"x\"}\n{}");
    ev_buf_clear(&out);
}

static enum ev_status document(struct ev_error *err)
{
    struct ev_buf out;
    enum ev_status st;

    ev_buf_init(&out, EV_BUF_MAX);
    write_document(&out);
    st = ev_buf_status(&out, err);
    ev_buf_clear(&out);
    return st;
}

static void test_no_memory(void **state)
{
    (void)state;
    fail_each_allocation(document);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_texts),
        cmocka_unit_test(test_commas_place_themselves),
        cmocka_unit_test(test_no_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
