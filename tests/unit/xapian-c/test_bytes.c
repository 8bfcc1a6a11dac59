#include "testing.h"

static void test_str(void **state)
{
    (void)state;
    assert_int_equal(xpc_str("abc").n, 3);
    assert_int_equal(xpc_str("").n, 0);
    assert_null(xpc_str(NULL).p);
    assert_int_equal(XPC_LIT("a\0b").n, 3);
}

static void test_buf_grows_and_is_reused(void **state)
{
    xpc_stem *stem = NULL;
    xpc_doc *doc = NULL;
    xpc_buf buf = XPC_BUF_INIT;
    const char *first;

    (void)state;
    OK(xpc_doc_new(&doc, &err));
    OK(xpc_doc_data(doc, &buf, &err));
    assert_int_equal(buf.n, 0);
    assert_int_equal(buf.p[0], '\0');
    OK(xpc_doc_set_data(doc, XPC_LIT("seven b"), &err));
    first = buf.p;
    OK(xpc_doc_data(doc, &buf, &err));
    assert_string_equal(buf.p, "seven b");
    assert_ptr_equal(buf.p, first);
    OK(xpc_doc_set_data(doc, XPC_LIT("a longer text than there was room for before"), &err));
    OK(xpc_doc_data(doc, &buf, &err));
    assert_string_equal(buf.p, "a longer text than there was room for before");
    xpc_buf_free(&buf);
    assert_null(buf.p);
    xpc_buf_free(&buf);
    xpc_buf_free(NULL);
    xpc_doc_free(&doc);
    xpc_stem_free(&stem);
}

static const struct {
    const char *items[4];
    size_t n;
    const char *why;
} pack_rows[] = {
    { { NULL }, 0, "nothing is packed as nothing" },
    { { "" }, 1, "one empty string is not nothing" },
    { { "a", "", "b" }, 3, "empty strings stay in their place" },
    { { "tag one", "tag, two" }, 2, "no separator can be confused" },
};

static void test_pack_round_trip(void **state)
{
    size_t r, i;

    (void)state;
    for (r = 0; r < COUNT(pack_rows); r++) {
        xpc_bytes in[4], out[4];
        xpc_buf packed = XPC_BUF_INIT;
        size_t total = 99;

        for (i = 0; i < pack_rows[r].n; i++)
            in[i] = xpc_str(pack_rows[r].items[i]);
        OK(xpc_pack(in, pack_rows[r].n, &packed, &err));
        OK(xpc_unpack((xpc_bytes){ packed.p, packed.n }, out, 4, &total, &err));
        if (total != pack_rows[r].n)
            fail_msg("%s: %zu", pack_rows[r].why, total);
        for (i = 0; i < total; i++)
            assert_true(is(out[i], pack_rows[r].items[i]));
        xpc_buf_free(&packed);
    }
}

static void test_pack_long_and_counting(void **state)
{
    static char text[40000];
    xpc_bytes in[2] = { { text, 200 }, { text, sizeof text } }, out[1];
    xpc_buf packed = XPC_BUF_INIT;
    size_t total = 0;

    (void)state;
    memset(text, 'x', sizeof text);
    OK(xpc_pack(in, 2, &packed, &err));
    OK(xpc_unpack((xpc_bytes){ packed.p, packed.n }, NULL, 0, &total, &err));
    assert_int_equal(total, 2);
    OK(xpc_unpack((xpc_bytes){ packed.p, packed.n }, out, 1, &total, &err));
    assert_int_equal(total, 2);
    assert_int_equal(out[0].n, 200);
    xpc_buf_free(&packed);
}

static const struct {
    const char *bytes;
    size_t n;
    const char *why;
} broken_rows[] = {
    { "\x05"
      "abc",
      4, "fewer bytes than announced" },
    { "\x80", 1, "a length that does not end" },
    { "\x80\x80\x80\x80\x80\x01", 6, "a length beyond 32 bits" },
    { "\x01"
      "a\x02"
      "b",
      4, "the second string is short" },
};

static void test_unpack_refuses_other_bytes(void **state)
{
    size_t r;

    (void)state;
    for (r = 0; r < COUNT(broken_rows); r++) {
        xpc_bytes out[2] = { { "mine", 4 }, { "mine", 4 } };
        size_t total = 77;

        FAILS(XPC_ESERIALISATION, xpc_unpack((xpc_bytes){ broken_rows[r].bytes, broken_rows[r].n },
                                             out, 2, &total, &err));
        assert_int_equal(total, 77);
        assert_true(is(out[0], "mine"));
    }
}

static const struct {
    double number;
} sortable_rows[] = { { -1e300 }, { -2.5 }, { -0.001 },   { 0 },
                      { 0.5 },    { 1 },    { 20210202 }, { 1e18 } };

static void test_sortable_keeps_order(void **state)
{
    char last[XPC_SORTABLE_MAX] = "";
    size_t i, last_n = 0;

    (void)state;
    for (i = 0; i < COUNT(sortable_rows); i++) {
        char now[XPC_SORTABLE_MAX];
        size_t n = xpc_sortable(sortable_rows[i].number, now);
        int order = memcmp(last, now, n < last_n ? n : last_n);

        assert_true(n <= XPC_SORTABLE_MAX);
        assert_true(i == 0 || order < 0 || (order == 0 && last_n < n));
        assert_true(xpc_unsortable((xpc_bytes){ now, n }) == sortable_rows[i].number);
        memcpy(last, now, n);
        last_n = n;
    }
    (void)xpc_unsortable((xpc_bytes){ NULL, 0 });
}

/* Digests by sha256sum of coreutils. */
static const struct {
    const char *prefix, *id, *want, *why;
} id_rows[] = {
    { "Q", "", "Qe3b0c44298fc1c149afbf4c8996fb92427ae41e4", "empty id" },
    { "Q", "abc", "Qba7816bf8f01cfea414140de5dae2223b00361a3", "FIPS 180-4 example" },
    { "", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce459", "56 bytes: the length needs a second block" },
    { "U", "https://example.org/events/2021/02/02/responsible-minerals-webinar?x=1", "U",
      "a block and a bit (its digest is checked by length)" },
};

static void test_id_term(void **state)
{
    size_t r, len;
    char dst[300];

    (void)state;
    for (r = 0; r < COUNT(id_rows); r++) {
        OK(xpc_id_term(xpc_str(id_rows[r].prefix), xpc_str(id_rows[r].id), dst, sizeof dst, &len,
                       &err));
        assert_int_equal(len, strlen(id_rows[r].prefix) + XPC_ID_HASH_LEN);
        if (strlen(id_rows[r].want) > 1 && memcmp(dst, id_rows[r].want, len) != 0)
            fail_msg("%s: %.*s", id_rows[r].why, (int)len, dst);
    }
}

static void test_id_term_of_a_million_a(void **state)
{
    static char many[1000000];
    char dst[XPC_ID_HASH_LEN];
    size_t len;

    (void)state;
    memset(many, 'a', sizeof many);
    OK(xpc_id_term(XPC_LIT(""), (xpc_bytes){ many, sizeof many }, dst, sizeof dst, &len, &err));
    assert_memory_equal(dst, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48", XPC_ID_HASH_LEN);
}

static void test_id_term_limits(void **state)
{
    char dst[300], prefix[201] = "";
    size_t len = 5;

    (void)state;
    memset(prefix, 'P', sizeof prefix);
    FAILS(XPC_ERANGE, xpc_id_term(XPC_LIT("Q"), XPC_LIT("x"), dst, XPC_ID_HASH_LEN, &len, &err));
    FAILS(XPC_ERANGE, xpc_id_term((xpc_bytes){ prefix, 201 }, XPC_LIT("x"), dst, 300, &len, &err));
    FAILS(XPC_EINVALIDARG, xpc_id_term(XPC_LIT("Q"), XPC_LIT("x"), NULL, 300, &len, &err));
    FAILS(XPC_EINVALIDARG,
          xpc_id_term(XPC_LIT("Q"), (xpc_bytes){ NULL, 4 }, dst, sizeof dst, &len, &err));
    assert_int_equal(len, 5);
    OK(xpc_id_term((xpc_bytes){ prefix, 200 }, XPC_LIT("x"), dst, 240, &len, &err));
    assert_true(len <= XPC_MAX_TERM);
}

static void test_versions_and_features(void **state)
{
    (void)state;
    assert_int_equal(xpc_version(), XPC_VERSION);
    assert_true(strncmp(xpc_xapian_version(), "1.4.", 4) == 0);
    assert_string_equal(xpc_xapian_version(), xpc_xapian_version_built());
    assert_true(xpc_has(XPC_FEATURE_GLASS));
    assert_true(xpc_has(XPC_FEATURE_INMEMORY));
    assert_true(xpc_has(XPC_FEATURE_REMOTE));
    assert_true(xpc_has(XPC_FEATURE_SINGLE_FILE));
    assert_true(xpc_has(XPC_FEATURE_CJK_NGRAM));
    assert_false(xpc_has(XPC_FEATURE_HONEY));
    assert_false(xpc_has(XPC_FEATURE_EDIT_DISTANCE));
    assert_false(xpc_has(XPC_FEATURE_GLOB_WILDCARD));
    assert_false(xpc_has((xpc_feature)999));
}

static const struct CMUnitTest tests[] = {
    cmocka_unit_test(test_str),
    cmocka_unit_test(test_buf_grows_and_is_reused),
    cmocka_unit_test(test_pack_round_trip),
    cmocka_unit_test(test_pack_long_and_counting),
    cmocka_unit_test(test_unpack_refuses_other_bytes),
    cmocka_unit_test(test_sortable_keeps_order),
    cmocka_unit_test(test_id_term),
    cmocka_unit_test(test_id_term_of_a_million_a),
    cmocka_unit_test(test_id_term_limits),
    cmocka_unit_test(test_versions_and_features),
};

RUN_TESTS(tests)
