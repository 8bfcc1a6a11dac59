/* The field table: every row apart from every other, packing, terms. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/hash.h"
#include "evsearch/event.h"
#include "evsearch/schema.h"

static void test_rows_stand_apart(void **state)
{
    (void)state;
    for (int i = 0; i < EV_FIELD_COUNT; i++) {
        const struct ev_field_def *a = ev_field((enum ev_field)i);

        assert_non_null(a->help);
        assert_true(a->help[0] != '\0');
        assert_true(!a->facet || a->slot != EV_NO_SLOT);
        for (int j = 0; j < i; j++) {
            const struct ev_field_def *b = ev_field((enum ev_field)j);

            if (a->name != NULL && b->name != NULL)
                assert_string_not_equal(a->name, b->name);
            if (a->slot != EV_NO_SLOT)
                assert_int_not_equal(a->slot, b->slot);
            if (a->prefix != NULL && b->prefix != NULL)
                assert_string_not_equal(a->prefix, b->prefix);
        }
    }
}

/* Values are folded, so a term goes on in lower case, a digit or ':' behind its prefix. */
static void test_no_prefix_begins_another(void **state)
{
    (void)state;
    for (int i = 0; i < EV_FIELD_COUNT; i++) {
        const char *a = ev_field((enum ev_field)i)->prefix;

        for (const char *p = a; p != NULL && *p != '\0'; p++)
            assert_true(*p >= 'A' && *p <= 'Z');
        assert_true(a == NULL || strlen(a) <= 1 || a[0] == 'X');
    }
}

/* A change of any row without a new EV_SCHEMA_VERSION fails here. */
static void test_digest_belongs_to_version(void **state)
{
    static const struct {
        int version;
        const char *digest;
    } known[] = {
        { 1, "j78nh9vmh9hasp8g" },
    };
    struct ev_buf rows;
    char digest[17];

    (void)state;
    ev_buf_init(&rows, EV_BUF_MAX);
    for (int i = 0; i < EV_FIELD_COUNT; i++) {
        const struct ev_field_def *f = ev_field((enum ev_field)i);

        ev_buf_add_fmt(&rows, "%s|%s|%u|%d|%d\n", f->name == NULL ? "-" : f->name,
                       f->prefix == NULL ? "-" : f->prefix, f->slot, (int)f->kind, f->facet);
    }
    ev_hash_text(ev_hash_of(ev_buf_bytes(&rows)), 16, digest);
    ev_buf_clear(&rows);
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (known[i].version == EV_SCHEMA_VERSION) {
            assert_string_equal(digest, known[i].digest);
            return;
        }
    fail_msg("no digest for schema version %d: add \"%s\"", EV_SCHEMA_VERSION, digest);
}

static void test_find_and_suggest(void **state)
{
    (void)state;
    assert_int_equal(ev_field_find(EV_LIT("title")), EV_FIELD_TITLE);
    assert_int_equal(ev_field_find(EV_LIT("Org")), EV_FIELD_ORGANISER);
    assert_int_equal(ev_field_find(EV_LIT("nothing")), EV_FIELD_COUNT);
    assert_int_equal(ev_field_find(EV_NOTHING), EV_FIELD_COUNT);
    assert_string_equal(ev_field_suggest(EV_LIT("organsier")), "organiser");
    assert_string_equal(ev_field_suggest(EV_LIT("mnth")), "month");
    assert_null(ev_field_suggest(EV_LIT("zzzzzz")));
    for (int i = 0; i < EV_FIELD_COUNT; i++) {
        const char *name = ev_field((enum ev_field)i)->name;

        if (name != NULL)
            assert_int_equal(ev_field_find(ev_bytes_of(name)), i);
    }
}

static void test_pack_round_trip(void **state)
{
    static const char *const values[] = { "2021-01", "a, b", "\xC3\xA5", "x" };
    struct ev_buf packed;
    struct ev_bytes value;
    size_t at = 0, count = 0;

    (void)state;
    ev_buf_init(&packed, 100);
    assert_false(ev_unpack(ev_buf_bytes(&packed), &at, &value));
    for (size_t i = 0; i < 4; i++)
        ev_pack_add(&packed, ev_bytes_of(values[i]));
    while (ev_unpack(ev_buf_bytes(&packed), &at, &value)) {
        assert_true(ev_bytes_equal(value, ev_bytes_of(values[count])));
        count++;
    }
    assert_int_equal(count, 4);
    ev_buf_clear(&packed);
}

static const struct {
    enum ev_field field;
    const char *value, *term;
} term_rows[] = {
    { EV_FIELD_TAG, "Human  Rights ", "K:human rights" },
    { EV_FIELD_MONTH, "2021-01", "M:2021-01" },
    { EV_FIELD_PERSON, "\xC3\x85sa \xC3\x98stby", "A:asa ostby" },
    { EV_FIELD_PLACE, "", "XPLACE:" },
};

static void test_term_value(void **state)
{
    struct ev_buf out, other;
    char longer[400];

    (void)state;
    ev_buf_init(&out, 2000);
    ev_buf_init(&other, 2000);
    for (size_t i = 0; i < sizeof term_rows / sizeof term_rows[0]; i++) {
        ev_buf_reset(&out);
        ev_buf_add_str(&out, "before ");
        ev_term_value(term_rows[i].field, ev_bytes_of(term_rows[i].value), &out);
        assert_string_equal(out.data + 7, term_rows[i].term);
    }
    memset(longer, 'A', sizeof longer);
    ev_buf_reset(&out);
    ev_term_value(EV_FIELD_TAG, (struct ev_bytes){ longer, sizeof longer }, &out);
    assert_true(out.len <= EV_TERM_MAX);
    ev_term_value(EV_FIELD_TAG, (struct ev_bytes){ longer, sizeof longer - 1 }, &other);
    assert_int_equal(other.len, out.len);
    assert_memory_not_equal(other.data, out.data, out.len);
    ev_buf_clear(&out);
    ev_buf_clear(&other);
}

static void test_every_value_has_a_name(void **state)
{
    (void)state;
    for (int i = 0; i < EV_KIND_COUNT; i++)
        assert_string_not_equal(ev_kind_name((enum ev_kind)i), "unknown");
    for (int i = 0; i < EV_EVENT_STATUS_COUNT; i++)
        assert_string_not_equal(ev_event_status_name((enum ev_event_status)i), "unknown");
    for (int i = 0; i < EV_PERSON_ROLE_COUNT; i++)
        assert_string_not_equal(ev_person_role_name((enum ev_person_role)i), "unknown");
    for (int i = 0; i < EV_ORG_ROLE_COUNT; i++)
        assert_string_not_equal(ev_org_role_name((enum ev_org_role)i), "unknown");
    assert_string_equal(ev_mode_name(EV_MODE_HYBRID), "hybrid");
    assert_string_equal(ev_capture_from_name(EV_CAPTURE_RECORD), "record");
    assert_string_equal(ev_kind_name((enum ev_kind)99), "unknown");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows_stand_apart),
        cmocka_unit_test(test_no_prefix_begins_another),
        cmocka_unit_test(test_digest_belongs_to_version),
        cmocka_unit_test(test_find_and_suggest),
        cmocka_unit_test(test_pack_round_trip),
        cmocka_unit_test(test_term_value),
        cmocka_unit_test(test_every_value_has_a_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
