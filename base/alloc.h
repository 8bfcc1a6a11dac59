/* The only road to malloc: one place to count, to limit and, in tests, to fail. */
#ifndef EV_BASE_ALLOC_H
#define EV_BASE_ALLOC_H

#include <stddef.h>

/* As malloc, calloc, realloc, free; size 0 is taken as 1. */
void *ev_malloc(size_t size);
void *ev_calloc(size_t count, size_t size);
void *ev_realloc(void *p, size_t size);
void ev_free(void *p);

/* A NUL-terminated copy of len bytes, NULL when memory is exhausted; free with ev_free. */
char *ev_strndup(const char *s, size_t len);

/*
 * For tests: make the n-th allocation from now on fail (1 = the next one), and
 * every one after it; 0 disarms.  ev_alloc_failures() counts those refused since.
 */
void ev_alloc_fail_at(long n);
long ev_alloc_failures(void);

#endif
