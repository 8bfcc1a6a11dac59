#include "index/directory.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { NAME_DIGITS = 6, CURRENT_BYTES = 64 };

static const char generation_prefix[] = "gen-";

enum ev_status ev_dir_path(struct ev_buf *path, const char *dir, const char *name,
                           struct ev_error *err)
{
    ev_buf_reset(path);
    ev_buf_add_str(path, dir);
    ev_buf_add_char(path, '/');
    ev_buf_add_str(path, name);
    return ev_buf_status(path, err);
}

enum ev_status ev_generation_path(struct ev_buf *path, const char *dir, unsigned generation,
                                  const char *suffix, struct ev_error *err)
{
    ev_buf_reset(path);
    ev_buf_add_fmt(path, "%s/%s%0*u%s", dir, generation_prefix, NAME_DIGITS, generation, suffix);
    return ev_buf_status(path, err);
}

unsigned ev_generation_number(const char *name, const char *suffix)
{
    size_t prefix = sizeof generation_prefix - 1;
    unsigned number = 0;

    if (strncmp(name, generation_prefix, prefix) != 0)
        return 0;
    name += prefix;
    for (size_t i = 0; i < NAME_DIGITS; i++, name++) {
        if (*name < '0' || *name > '9')
            return 0;
        number = number * 10 + (unsigned)(*name - '0');
    }
    return strcmp(name, suffix) == 0 ? number : 0;
}

enum ev_status ev_current_read(const char *dir, unsigned *generation, struct ev_error *err)
{
    struct ev_buf path;
    char text[CURRENT_BYTES + 1] = "";
    enum ev_status status;
    FILE *file = NULL;
    size_t len;
    unsigned number;

    ev_buf_init(&path, EV_BUF_MAX);
    if ((status = ev_dir_path(&path, dir, EV_CURRENT_NAME, err)) != EV_OK)
        goto out;
    if ((file = fopen(path.data, "rb")) == NULL) {
        bool missing = errno == ENOENT || errno == ENOTDIR;

        status = missing ? EV_END : ev_fail(err, EV_EIO, "cannot open %s", path.data);
        goto out;
    }
    len = fread(text, 1, CURRENT_BYTES, file);
    if (ferror(file)) {
        status = ev_fail(err, EV_EIO, "cannot read %s", path.data);
        goto out;
    }
    while (len > 0 && text[len - 1] == '\n')
        text[--len] = '\0';
    if ((number = ev_generation_number(text, "")) == 0) {
        status = ev_fail(err, EV_EINDEX, "%s names no generation", path.data);
        goto out;
    }
    *generation = number;
out:
    if (file != NULL)
        fclose(file);
    ev_buf_clear(&path);
    return status;
}
