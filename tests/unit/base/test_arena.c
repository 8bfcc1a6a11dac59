#include "tests/unit/testing.h"

#include "base/vec.h"
#include "evsearch/arena.h"

static void test_blocks_are_zeroed_and_aligned(void **state)
{
    static const size_t sizes[] = { 0, 1, 15, 16, 17, 4096, 40000 };
    struct ev_arena arena;

    (void)state;
    ev_arena_init(&arena, 0);
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < COUNT_OF(sizes); i++) {
            unsigned char *p = ev_arena_alloc(&arena, sizes[i]);

            assert_non_null(p);
            assert_int_equal((uintptr_t)p % 16, 0);
            for (size_t k = 0; k < sizes[i]; k++)
                assert_int_equal(p[k], 0);
            memset(p, 0xA5, sizes[i]); /* the second round meets used memory */
        }
        ev_arena_reset(&arena);
        assert_int_equal(arena.used_bytes, 0);
    }
    ev_arena_clear(&arena);
}

static void test_ceiling(void **state)
{
    struct ev_arena arena;

    (void)state;
    ev_arena_init(&arena, 100);
    assert_non_null(ev_arena_alloc(&arena, 48));
    assert_null(ev_arena_alloc(&arena, 49)); /* 48 + 64 > 100 */
    assert_non_null(ev_arena_alloc(&arena, 48));
    assert_null(ev_arena_alloc(&arena, 16));
    ev_arena_reset(&arena);
    assert_non_null(ev_arena_alloc(&arena, 96));
    ev_arena_clear(&arena);
}

static void test_sizes_that_overflow(void **state)
{
    struct ev_arena arena;

    (void)state;
    ev_arena_init(&arena, 0);
    assert_null(ev_arena_alloc(&arena, SIZE_MAX));
    assert_null(ev_arena_array(&arena, SIZE_MAX / 2, 3));
    assert_null(ev_arena_array(&arena, 3, SIZE_MAX / 2));
    assert_non_null(ev_arena_array(&arena, SIZE_MAX, 0));
    assert_non_null(ev_arena_array(&arena, 0, SIZE_MAX));
    ev_arena_clear(&arena);
}

static void test_copy_ends_with_nul(void **state)
{
    struct ev_arena arena;
    struct ev_bytes copy;

    (void)state;
    ev_arena_init(&arena, 0);
    copy = ev_arena_copy(&arena, EV_LIT("two\0parts"));
    assert_int_equal(copy.len, 9);
    assert_memory_equal(copy.data, "two\0parts", 10);
    copy = ev_arena_copy(&arena, EV_NOTHING);
    assert_non_null(copy.data);
    assert_int_equal(copy.len, 0);
    ev_arena_clear(&arena);
    ev_arena_clear(&arena);
}

static void test_no_memory(void **state)
{
    struct ev_arena arena;

    (void)state;
    ev_arena_init(&arena, 0);
    ev_alloc_fail_at(1);
    assert_null(ev_arena_alloc(&arena, 10));
    assert_null(ev_arena_copy(&arena, EV_LIT("text")).data);
    assert_int_equal(arena.used_bytes, 0);
    ev_alloc_fail_at(0);
    assert_non_null(ev_arena_alloc(&arena, 10));
    ev_arena_clear(&arena);
}

static void test_vec_grows_and_keeps_its_items(void **state)
{
    EV_VEC(numbers, size_t) list = { 0 };
    struct ev_arena arena;

    (void)state;
    ev_arena_init(&arena, 0);
    for (size_t i = 0; i < 1000; i++) {
        size_t *n = EV_VEC_ADD(&list, &arena);

        assert_non_null(n);
        assert_int_equal(*n, 0);
        *n = i;
    }
    assert_int_equal(list.count, 1000);
    for (size_t i = 0; i < list.count; i++)
        assert_int_equal(list.items[i], i);
    ev_arena_clear(&arena);
}

static void test_vec_without_memory_is_unchanged(void **state)
{
    EV_VEC(numbers, int) list = { 0 };
    struct ev_arena arena;

    (void)state;
    ev_arena_init(&arena, 64);
    while (EV_VEC_ADD(&list, &arena) != NULL)
        ;
    assert_int_equal(list.count, 8); /* the next block would take 64 bytes more */
    assert_null(EV_VEC_ADD(&list, &arena));
    assert_int_equal(list.count, 8);
    ev_arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_blocks_are_zeroed_and_aligned),
        cmocka_unit_test(test_ceiling),
        cmocka_unit_test(test_sizes_that_overflow),
        cmocka_unit_test(test_copy_ends_with_nul),
        cmocka_unit_test(test_no_memory),
        cmocka_unit_test(test_vec_grows_and_keeps_its_items),
        cmocka_unit_test(test_vec_without_memory_is_unchanged),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
