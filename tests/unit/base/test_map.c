/* The map from hashes to numbers. */
#include "tests/unit/testing.h"

#include "base/map.h"

static void test_set_and_find(void **state)
{
    struct ev_arena arena;
    struct ev_map map = { .arena = &arena };
    uint64_t value = 777;

    (void)state;
    ev_arena_init(&arena, 0);
    assert_false(ev_map_find(&map, 1, &value));
    for (uint64_t key = 0; key < 5000; key++)
        assert_true(ev_map_set(&map, key << 40, key + 1));
    assert_true(ev_map_set(&map, 7ull << 40, 70));
    assert_int_equal(map.count, 5000);
    for (uint64_t key = 0; key < 5000; key++) {
        assert_true(ev_map_find(&map, key << 40, &value));
        assert_int_equal(value, key == 7 ? 70 : key + 1);
    }
    value = 777;
    assert_false(ev_map_find(&map, 3, &value));
    assert_int_equal(value, 777);
    assert_true(ev_map_find(&map, 0, NULL));
    ev_arena_clear(&arena);
}

static void test_no_memory_changes_nothing(void **state)
{
    struct ev_arena arena;
    struct ev_map map = { .arena = &arena };

    (void)state;
    ev_arena_init(&arena, 0);
    ev_alloc_fail_at(1);
    assert_false(ev_map_set(&map, 1, 1));
    ev_alloc_fail_at(0);
    assert_false(ev_map_find(&map, 1, NULL));
    assert_true(ev_map_set(&map, 1, 1));
    ev_arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_set_and_find),
        cmocka_unit_test(test_no_memory_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
