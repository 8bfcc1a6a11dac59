#include "index/generation.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "index/directory.h"
#include "index/engine.h"
#include "index/facts.h"

enum { OPEN_TRIES = 5, DOCIDS_AT_ONCE = 512 };

struct ev_index {
    xpc_db *db;
    struct ev_index_info info;
};

/* ---- opening ---- */

static uint64_t directory_bytes(const char *path)
{
    struct ev_buf file;
    struct dirent *entry;
    uint64_t bytes = 0;
    DIR *dir = opendir(path);

    ev_buf_init(&file, EV_BUF_MAX);
    while (dir != NULL && (entry = readdir(dir)) != NULL) {
        struct stat info;

        if (ev_dir_path(&file, path, entry->d_name, NULL) == EV_OK &&
            lstat(file.data, &info) == 0 && S_ISREG(info.st_mode))
            bytes += (uint64_t)info.st_size;
    }
    if (dir != NULL)
        closedir(dir);
    ev_buf_clear(&file);
    return bytes;
}

enum ev_status ev_index_open_path(const char *path, unsigned generation, struct ev_index **out,
                                  struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    struct ev_index *index = ev_calloc(1, sizeof *index);
    enum ev_status status;

    if (index == NULL)
        return ev_fail(err, EV_EMEM, "no memory to open the index");
    if (xpc_db_open(path, XPC_DB_BACKEND_GLASS, &index->db, &cause) != XPC_OK) {
        status = ev_engine_fail(err, "open the index", &cause);
        goto fail;
    }
    if ((status = ev_facts_read(index->db, &index->info, err)) != EV_OK)
        goto fail;
    index->info.generation = generation;
    index->info.bytes = directory_bytes(path);
    *out = index;
    return EV_OK;
fail:
    ev_index_free(&index);
    return ev_error_at(err, status, path, 0, EV_NO_OFFSET);
}

static enum ev_status no_index(const char *dir, struct ev_error *err)
{
    struct stat info;

    if (stat(dir, &info) != 0 && errno != ENOENT)
        return ev_fail(err, EV_EIO, "cannot read %s", dir);
    return ev_fail(err, EV_EINDEX, "no index in %s; make one with: evindex add PATH", dir);
}

/* A writer may remove the generation between our reading its name and opening it. */
enum ev_status ev_index_open(const char *dir, struct ev_index **out, struct ev_error *err)
{
    struct ev_buf path;
    unsigned generation = 0, tried = 0;
    enum ev_status status = EV_EINDEX;

    ev_buf_init(&path, EV_BUF_MAX);
    for (int i = 0; i < OPEN_TRIES && status != EV_OK; i++) {
        enum ev_status now = ev_current_read(dir, &generation, err);

        if (now != EV_OK) {
            status = now == EV_END ? no_index(dir, err) : now;
            break;
        }
        if (generation == tried)
            break;
        tried = generation;
        status = ev_generation_path(&path, dir, generation, "", err);
        if (status == EV_OK)
            status = ev_index_open_path(path.data, generation, out, err);
        if (status == EV_ESCHEMA || status == EV_EMEM)
            break;
    }
    ev_buf_clear(&path);
    return status;
}

void ev_index_free(struct ev_index **index)
{
    if (index == NULL || *index == NULL)
        return;
    xpc_db_free(&(*index)->db);
    ev_free(*index);
    *index = NULL;
}

/* ---- several as one ---- */

static struct ev_day earlier(struct ev_day a, struct ev_day b)
{
    if (a.year == 0 || b.year == 0)
        return a.year == 0 ? b : a;
    return ev_day_compare(a, b) <= 0 ? a : b;
}

static struct ev_day later(struct ev_day a, struct ev_day b)
{
    return ev_day_compare(a, b) >= 0 ? a : b;
}

/* A time that is not known is INT64_MIN. */
static int64_t earlier_time(int64_t a, int64_t b)
{
    if (a == INT64_MIN || b == INT64_MIN)
        return a == INT64_MIN ? b : a;
    return a < b ? a : b;
}

static void add_info(struct ev_index_info *sum, const struct ev_index_info *more)
{
    if (more->generation > sum->generation)
        sum->generation = more->generation;
    sum->events += more->events;
    sum->mentions += more->mentions;
    sum->pages += more->pages;
    sum->bytes += more->bytes;
    for (int i = 0; i < EV_KIND_COUNT; i++)
        sum->kinds[i] += more->kinds[i];
    sum->first_day = earlier(sum->first_day, more->first_day);
    sum->last_day = later(sum->last_day, more->last_day);
    sum->first_capture_utc_s = earlier_time(sum->first_capture_utc_s, more->first_capture_utc_s);
    if (more->last_capture_utc_s > sum->last_capture_utc_s)
        sum->last_capture_utc_s = more->last_capture_utc_s;
    if (more->built_utc_s > sum->built_utc_s)
        sum->built_utc_s = more->built_utc_s;
}

enum ev_status ev_index_open_many(const char *const *dirs, size_t count, struct ev_index **out,
                                  struct ev_error *err)
{
    struct ev_index *all = NULL, *one = NULL;
    xpc_error cause = XPC_ERROR_INIT;
    enum ev_status status = ev_index_open(dirs[0], &all, err);

    for (size_t i = 1; status == EV_OK && i < count; i++) {
        status = ev_index_open(dirs[i], &one, err);
        if (status == EV_OK && xpc_db_add(all->db, one->db, &cause) != XPC_OK)
            status = ev_engine_fail(err, "open the indexes as one", &cause);
        if (status == EV_OK)
            add_info(&all->info, &one->info);
        ev_index_free(&one);
    }
    if (status == EV_OK)
        *out = all;
    else
        ev_index_free(&all);
    return status;
}

xpc_db *ev_index_db(struct ev_index *index)
{
    return index->db;
}

enum ev_status ev_index_info(struct ev_index *index, struct ev_index_info *out,
                             struct ev_error *err)
{
    (void)err;
    *out = index->info;
    return EV_OK;
}

/* ---- events ---- */

enum ev_status ev_index_document(struct ev_index *index, xpc_docid docid, struct ev_arena *arena,
                                 struct ev_event *out, struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    xpc_buf data = XPC_BUF_INIT;
    xpc_doc *doc = NULL;
    enum ev_status status;

    if (xpc_db_doc(index->db, docid, &doc, &cause) != XPC_OK ||
        xpc_doc_data(doc, &data, &cause) != XPC_OK)
        status = ev_engine_fail(err, "read an event", &cause);
    else
        status = ev_event_read((struct ev_bytes){ data.p, data.n }, arena, out, err);
    if (status == EV_EINPUT)
        status = ev_fail(err, EV_EINDEX, "the index is damaged: document %u is no event", docid);
    xpc_buf_free(&data);
    xpc_doc_free(&doc);
    return status;
}

/* The document that has term; 0 if none has. */
static enum ev_status find_document(struct ev_index *index, xpc_bytes term, xpc_docid *out,
                                    struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    xpc_posting_entry entry;
    size_t count = 0;

    if (xpc_db_postings(index->db, term, 1, &entry, 1, &count, &cause) != XPC_OK)
        return ev_engine_fail(err, "look up an event", &cause);
    *out = count == 0 ? 0 : entry.docid;
    return EV_OK;
}

static enum ev_status several_begin_so(struct ev_index *index, struct ev_bytes id, xpc_bytes term,
                                       struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    xpc_list *all = NULL;
    size_t count;

    if (xpc_db_terms(index->db, term, term, XPC_NO_LIMIT, &all, &cause) != XPC_OK)
        return ev_engine_fail(err, "look up an event", &cause);
    count = all->n;
    xpc_list_free(&all);
    return ev_fail(err, EV_EUSAGE, "%zu events have an id that begins with %.*s", count,
                   EV_FMT(id));
}

enum ev_status ev_index_event(struct ev_index *index, struct ev_bytes id, struct ev_arena *arena,
                              struct ev_event *out, struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    xpc_list *terms = NULL;
    xpc_docid docid = 0;
    struct ev_buf term;
    xpc_bytes begin;
    enum ev_status status;

    if (ev_bytes_starts(id, EV_LIT("ev:")))
        id = ev_bytes_slice(id, 3, id.len);
    if (id.len == 0 || id.len > EV_ID_LEN)
        return EV_END;
    ev_buf_init(&term, EV_BUF_MAX);
    ev_term_value(EV_FIELD_ID, id, &term);
    if ((status = ev_buf_status(&term, err)) != EV_OK)
        goto out;
    begin = (xpc_bytes){ term.data, term.len };
    if (xpc_db_terms(index->db, begin, begin, 2, &terms, &cause) != XPC_OK)
        status = ev_engine_fail(err, "look up an event", &cause);
    else if (terms->n == 0)
        status = EV_END;
    else if (terms->n > 1)
        status = several_begin_so(index, id, begin, err);
    else
        status = find_document(index, terms->v[0].text, &docid, err);
    if (status == EV_OK)
        status = ev_index_document(index, docid, arena, out, err);
out:
    xpc_list_free(&terms);
    ev_buf_clear(&term);
    return status;
}

/* The writer adds documents in the order of their ids. */
enum ev_status ev_index_each(struct ev_index *index, struct ev_arena *arena,
                             enum ev_status (*each)(void *ctx, const struct ev_event *event,
                                                    struct ev_error *err),
                             void *ctx, struct ev_error *err)
{
    xpc_error cause = XPC_ERROR_INIT;
    xpc_posting_entry entries[DOCIDS_AT_ONCE];
    xpc_docid from = 1;
    size_t count;
    enum ev_status status = EV_OK;

    do {
        if (xpc_db_postings(index->db, (xpc_bytes){ NULL, 0 }, from, entries, DOCIDS_AT_ONCE,
                            &count, &cause) != XPC_OK)
            return ev_engine_fail(err, "read the index", &cause);
        for (size_t i = 0; i < count && status == EV_OK; i++) {
            struct ev_event event;

            from = entries[i].docid + 1;
            status = ev_index_document(index, entries[i].docid, arena, &event, err);
            if (status == EV_OK)
                status = each(ctx, &event, err);
            ev_arena_reset(arena);
        }
    } while (status == EV_OK && count == DOCIDS_AT_ONCE);
    return status;
}
