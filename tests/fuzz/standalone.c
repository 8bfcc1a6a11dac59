/*
 * Run a fuzz target over files, with any compiler: the driver of make check.
 *
 * Besides each file as it stands, its beginnings are run: an input cut at any place
 * must be answered too.  Long files are cut at CUTS places evenly, short at each byte.
 */
#include <string.h>

#include "tests/fuzz/fuzz.h"

enum { CUTS = 64 };

static unsigned char *file_read(const char *path, size_t *size)
{
    unsigned char *data = NULL;
    FILE *f = fopen(path, "rb");
    long len;

    if (f == NULL)
        return NULL;
    if (fseek(f, 0, SEEK_END) == 0 && (len = ftell(f)) >= 0 && fseek(f, 0, SEEK_SET) == 0 &&
        (data = malloc((size_t)len + 1)) != NULL)
        *size = fread(data, 1, (size_t)len, f);
    fclose(f);
    return data;
}

/* An own allocation of exactly len bytes, so that reading past them is seen. */
static void run_cut(const unsigned char *data, size_t len)
{
    unsigned char *exact = malloc(len == 0 ? 1 : len);

    if (exact == NULL)
        abort();
    memcpy(exact, data, len);
    LLVMFuzzerTestOneInput(exact, len);
    free(exact);
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        size_t size = 0, step;
        unsigned char *data = file_read(argv[i], &size);

        if (data == NULL) {
            fprintf(stderr, "cannot read %s\n", argv[i]);
            return 2;
        }
        step = size / CUTS + 1;
        for (size_t len = 0; len < size; len += step)
            run_cut(data, len);
        run_cut(data, size);
        free(data);
    }
    return 0;
}
