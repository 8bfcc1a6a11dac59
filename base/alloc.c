#include "base/alloc.h"

#include <stdlib.h>
#include <string.h>

/* Test hook; 0 = never fail.  Not thread-safe, and only tests arm it. */
static long fail_at;
static long failures;

void ev_alloc_fail_at(long n)
{
    fail_at = n;
    failures = 0;
}

long ev_alloc_failures(void)
{
    return failures;
}

static int refused(void)
{
    if (fail_at == 0)
        return 0;
    if (fail_at > 1) {
        fail_at--;
        return 0;
    }
    failures++;
    return 1;
}

void *ev_malloc(size_t size)
{
    return refused() ? NULL : malloc(size == 0 ? 1 : size);
}

void *ev_calloc(size_t count, size_t size)
{
    return refused() ? NULL : calloc(count == 0 ? 1 : count, size == 0 ? 1 : size);
}

void *ev_realloc(void *p, size_t size)
{
    return refused() ? NULL : realloc(p, size == 0 ? 1 : size);
}

void ev_free(void *p)
{
    free(p);
}

char *ev_strndup(const char *s, size_t len)
{
    char *copy = ev_malloc(len + 1);

    if (copy == NULL)
        return NULL;
    if (len > 0)
        memcpy(copy, s, len);
    copy[len] = '\0';
    return copy;
}
