/*
 * Replaces operator new, so that tests can make the n-th allocation fail.
 * Counts while armed only; see testing.h.
 */
#include <cstdlib>
#include <new>

extern "C" {
void fail_new_at(long n);
long fail_new_count(void);
}

namespace
{

long fail_at = 0; /* 0 = not armed */
long seen = 0;
long failed = 0;

} // namespace

void fail_new_at(long n)
{
    fail_at = n;
    seen = 0;
    failed = 0;
}

long fail_new_count(void)
{
    return failed;
}

void *operator new(std::size_t n)
{
    if (fail_at > 0 && ++seen == fail_at) {
        failed++;
        throw std::bad_alloc();
    }
    void *p = std::malloc(n == 0 ? 1 : n);
    if (p == nullptr)
        throw std::bad_alloc();
    return p;
}

void *operator new[](std::size_t n)
{
    return operator new(n);
}

/* Without these two the library's own would serve std::stable_sort, and its memory
 * would come to our delete. */
void *operator new(std::size_t n, const std::nothrow_t &) noexcept
{
    return std::malloc(n == 0 ? 1 : n);
}

void *operator new[](std::size_t n, const std::nothrow_t &) noexcept
{
    return std::malloc(n == 0 ? 1 : n);
}

void operator delete(void *p) noexcept
{
    std::free(p);
}

void operator delete[](void *p) noexcept
{
    std::free(p);
}

void operator delete(void *p, std::size_t) noexcept
{
    std::free(p);
}

void operator delete[](void *p, std::size_t) noexcept
{
    std::free(p);
}
