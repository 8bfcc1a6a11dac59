/* A manifest: one line for each file, TAB between path, address and capture time. */
#include <string.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "base/map.h"
#include "base/vec.h"
#include "indexer/readers/archive.h"
#include "indexer/readers/known.h"

enum { MANIFEST_MAX_BYTES = 1 << 29 };

struct row {
    struct ev_bytes path, url;
    int64_t captured_utc_s;
};
EV_VEC(rows, struct row);

struct ev_manifest {
    struct ev_arena arena;
    struct rows rows;
    struct ev_map by_path; /* from the hash of a path to its row */
};

/* Paths are compared without "./" before and "//" in them. */
static struct ev_bytes path_plain(struct ev_bytes path, struct ev_buf *out)
{
    ev_buf_reset(out);
    for (size_t i = 0; i < path.len; i++) {
        bool at_part = out->len == 0 ? i > 0 : out->data[out->len - 1] == '/';

        if (path.data[i] == '/' && out->len > 0 && at_part)
            continue;
        if ((i == 0 || at_part) && path.data[i] == '.' && i + 1 < path.len &&
            path.data[i + 1] == '/') {
            i++;
            continue;
        }
        ev_buf_add_char(out, path.data[i]);
    }
    return ev_buf_bytes(out);
}

static struct ev_bytes column_next(struct ev_bytes *rest)
{
    size_t end = ev_bytes_find(*rest, EV_LIT("\t"), 0);
    struct ev_bytes column = ev_bytes_trim(ev_bytes_slice(*rest, 0, end));

    *rest = ev_bytes_slice(*rest, end + 1, rest->len);
    return column;
}

/* One line; base is the directory of the manifest, with its slash. */
static enum ev_status row_add(struct ev_manifest *m, struct ev_bytes base, struct ev_bytes line,
                              struct ev_buf *scratch, struct ev_error *err)
{
    struct ev_bytes path = column_next(&line), url = column_next(&line), time = column_next(&line);
    struct ev_buf joined;
    struct row row = { .captured_utc_s = ev_capture_read(time) };
    struct row *slot;
    bool whole;

    if (path.len == 0)
        return ev_fail(err, EV_EINPUT, "no path in the manifest's line");
    if (time.len > 0 && row.captured_utc_s == INT64_MIN)
        return ev_fail(err, EV_EINPUT, "\"%.*s\" is no time, such as 2021-01-12T10:30:00Z",
                       (int)(time.len < 40 ? time.len : 40), time.data);
    ev_buf_init(&joined, EV_BUF_MAX);
    if (path.data[0] != '/')
        ev_buf_add_bytes(&joined, base);
    ev_buf_add_bytes(&joined, path);
    row.path = ev_arena_copy(&m->arena, path_plain(ev_buf_bytes(&joined), scratch));
    row.url = ev_url_clean(url, &m->arena);
    slot = EV_VEC_ADD(&m->rows, &m->arena);
    whole = joined.status == EV_OK && scratch->status == EV_OK;
    ev_buf_clear(&joined);
    if (!whole || slot == NULL || row.path.data == NULL || row.url.data == NULL ||
        !ev_map_set(&m->by_path, ev_hash_of(row.path).low, m->rows.count - 1))
        return ev_fail(err, EV_EMEM, "no memory for a manifest");
    *slot = row;
    return EV_OK;
}

/* A first line that names the columns is no row. */
static bool is_heading(struct ev_bytes line)
{
    struct ev_bytes rest = line, first = column_next(&rest);

    return ev_bytes_equal_nocase(first, EV_LIT("path")) ||
           ev_bytes_equal_nocase(first, EV_LIT("file"));
}

static enum ev_status rows_read(struct ev_manifest *m, struct ev_bytes base, struct ev_bytes text,
                                struct ev_error *err)
{
    struct ev_buf scratch;
    enum ev_status st = EV_OK;
    uint32_t number = 0;

    ev_buf_init(&scratch, EV_BUF_MAX);
    while (text.len > 0 && st == EV_OK) {
        size_t end = ev_bytes_find(text, EV_LIT("\n"), 0);
        struct ev_bytes line = ev_bytes_slice(text, 0, end);

        text = ev_bytes_slice(text, end + 1, text.len);
        if (++number == 1 && is_heading(line))
            continue;
        if (ev_bytes_trim(line).len == 0 || line.data[0] == '#')
            continue;
        st = row_add(m, base, line, &scratch, err);
        if (st == EV_EINPUT)
            (void)ev_error_at(err, st, NULL, number, EV_NO_OFFSET);
    }
    ev_buf_clear(&scratch);
    return st;
}

enum ev_status ev_manifest_read(struct ev_bytes text, const char *path, struct ev_manifest **out,
                                struct ev_error *err)
{
    struct ev_manifest *m = ev_calloc(1, sizeof *m);
    const char *slash = strrchr(path, '/');
    struct ev_bytes base = { path, slash == NULL ? 0 : (size_t)(slash + 1 - path) };
    enum ev_status st;

    if (m == NULL)
        return ev_fail(err, EV_EMEM, "no memory for a manifest");
    ev_arena_init(&m->arena, 0);
    m->by_path.arena = &m->arena;
    if (ev_bytes_starts(text, EV_LIT("\xEF\xBB\xBF")))
        text = ev_bytes_slice(text, 3, text.len);
    st = text.len > MANIFEST_MAX_BYTES ? ev_fail(err, EV_ELIMIT, "the manifest is too large")
                                       : rows_read(m, base, text, err);
    if (st == EV_OK)
        *out = m;
    else
        ev_manifest_free(&m);
    return st == EV_OK ? EV_OK : ev_error_at(err, st, path, 0, EV_NO_OFFSET);
}

void ev_manifest_free(struct ev_manifest **manifest)
{
    if (*manifest == NULL)
        return;
    ev_arena_clear(&(*manifest)->arena);
    ev_free(*manifest);
    *manifest = NULL;
}

enum ev_status ev_known_from_manifest(const struct ev_manifest *m, struct ev_bytes path,
                                      struct ev_source *source, struct ev_error *err)
{
    struct ev_buf scratch;
    struct ev_bytes plain;
    uint64_t index;
    enum ev_status st;

    if (m == NULL)
        return EV_OK;
    ev_buf_init(&scratch, EV_BUF_MAX);
    plain = path_plain(path, &scratch);
    st = ev_buf_status(&scratch, err);
    if (st == EV_OK && ev_map_find(&m->by_path, ev_hash_of(plain).low, &index) &&
        ev_bytes_equal(m->rows.items[index].path, plain)) {
        const struct row *row = &m->rows.items[index];

        if (row->url.len > 0)
            source->url = row->url;
        if (row->captured_utc_s != INT64_MIN) {
            source->captured_utc_s = row->captured_utc_s;
            source->captured_from = EV_CAPTURE_MANIFEST;
        }
    }
    ev_buf_clear(&scratch);
    return st;
}
