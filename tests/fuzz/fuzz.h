/* What every fuzz target includes: the entry point and the check of a property. */
#ifndef EV_TESTS_FUZZ_H
#define EV_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* A property that must hold for every input; abort() is what fuzzers look for. */
#define CHECK(property)                                                              \
    do {                                                                             \
        if (!(property)) {                                                           \
            fprintf(stderr, "%s:%d: not true: %s\n", __FILE__, __LINE__, #property); \
            abort();                                                                 \
        }                                                                            \
    } while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
