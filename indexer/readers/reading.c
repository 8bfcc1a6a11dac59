#include "indexer/readers/reading.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "base/map.h"
#include "base/vec.h"

enum { PAYLOADS_MAX = 1 << 20, REVISITS_MAX = 1 << 18 };

EV_VEC(places, struct ev_place);
EV_VEC(files, struct ev_reading_file);

struct ev_reading {
    struct ev_arena arena;
    struct files files;
    struct places payloads, revisits;
    struct ev_map by_name; /* digest, or address and time; to an index of payloads */
    uint64_t missed;
    uint64_t reread_left;
};

enum ev_status ev_reading_make(struct ev_reading **out, struct ev_error *err)
{
    struct ev_reading *reading = ev_calloc(1, sizeof *reading);

    if (reading == NULL)
        return ev_fail(err, EV_EMEM, "no memory to begin reading");
    ev_arena_init(&reading->arena, 0);
    reading->by_name.arena = &reading->arena;
    reading->reread_left = (uint64_t)4 << 30;
    *out = reading;
    return EV_OK;
}

void ev_reading_free(struct ev_reading **reading)
{
    if (*reading == NULL)
        return;
    ev_arena_clear(&(*reading)->arena);
    ev_free(*reading);
    *reading = NULL;
}

enum ev_status ev_reading_file(struct ev_reading *reading, const struct ev_input *in,
                               const struct ev_archive_format *format, uint32_t *out,
                               struct ev_error *err)
{
    struct ev_reading_file *file;

    if (reading == NULL || in->file.len == 0)
        return EV_END;
    if ((file = EV_VEC_ADD(&reading->files, &reading->arena)) != NULL) {
        file->format = format;
        file->path = ev_arena_copy(&reading->arena, in->file);
        file->shown = ev_arena_copy(&reading->arena, in->path);
    }
    if (file == NULL || file->path.data == NULL || file->shown.data == NULL)
        return ev_fail(err, EV_EMEM, "no memory for the name of a file");
    *out = (uint32_t)(reading->files.count - 1);
    return EV_OK;
}

const struct ev_reading_file *ev_reading_file_at(const struct ev_reading *reading, uint32_t file)
{
    return &reading->files.items[file];
}

bool ev_reading_may_reread(struct ev_reading *reading, uint64_t bytes)
{
    if (bytes > reading->reread_left)
        return false;
    reading->reread_left -= bytes;
    return true;
}

/* ---- names of payloads -------------------------------------------------------- */

static uint64_t url_key(struct ev_bytes url, int64_t utc_s)
{
    uint64_t both[2] = { ev_hash_of(url).low, (uint64_t)utc_s };

    return ev_hash_of((struct ev_bytes){ (const char *)both, sizeof both }).low;
}

static uint64_t digest_key(struct ev_bytes digest)
{
    return ev_hash_of(digest).high;
}

enum ev_status ev_reading_keep(struct ev_reading *reading, const struct ev_record *record,
                               struct ev_place place, struct ev_error *err)
{
    bool is_revisit = record->kind == EV_RECORD_REVISIT;
    struct places *places = is_revisit ? &reading->revisits : &reading->payloads;
    struct ev_place *kept;

    if (places->count >= (is_revisit ? REVISITS_MAX : PAYLOADS_MAX)) {
        reading->missed += is_revisit;
        return EV_OK;
    }
    if ((kept = EV_VEC_ADD(places, &reading->arena)) == NULL)
        return ev_fail(err, EV_EMEM, "no memory for the place of a record");
    *kept = place;
    if (is_revisit)
        return EV_OK;
    if (!ev_map_set(&reading->by_name, url_key(record->url, record->captured_utc_s),
                    places->count - 1) ||
        (record->digest.len > 0 &&
         !ev_map_set(&reading->by_name, digest_key(record->digest), places->count - 1)))
        return ev_fail(err, EV_EMEM, "no memory for the place of a record");
    return EV_OK;
}

void ev_reading_miss(struct ev_reading *reading)
{
    if (reading != NULL)
        reading->missed++;
}

bool ev_reading_find(const struct ev_reading *reading, const struct ev_record *revisit,
                     struct ev_place *out)
{
    uint64_t index;
    bool found =
        revisit->same_url.len > 0 && revisit->same_utc_s != INT64_MIN &&
        ev_map_find(&reading->by_name, url_key(revisit->same_url, revisit->same_utc_s), &index);

    if (!found && revisit->digest.len > 0)
        found = ev_map_find(&reading->by_name, digest_key(revisit->digest), &index);
    if (found)
        *out = reading->payloads.items[index];
    return found;
}

/* ---- the end of a run --------------------------------------------------------- */

static void tell_missed(const struct ev_sink *sink, struct ev_bytes shown, uint64_t count,
                        uint64_t offset)
{
    struct ev_error problem = EV_ERROR_INIT;
    struct ev_input in;

    if (count == 0)
        return;
    (void)ev_fail(&problem, EV_EINPUT,
                  count == 1 ? "%llu revisit record refers to a payload that is in no input"
                             : "%llu revisit records refer to payloads that are in no input",
                  (unsigned long long)count);
    ev_input_init_memory(&in, shown, EV_NOTHING);
    ev_reader_problem(&in, sink, &problem, 0, offset);
}

enum ev_status ev_reading_finish(struct ev_reading *reading, const struct ev_read_options *options,
                                 const struct ev_sink *sink, struct ev_error *err)
{
    struct ev_read_options own = *options;
    struct places *revisits = &reading->revisits;
    enum ev_status st = EV_OK;
    size_t i = 0;

    own.reading = reading;
    while (i < revisits->count && st == EV_OK) {
        uint32_t file = revisits->items[i].file;
        uint64_t missed = 0, first = EV_NO_OFFSET;

        for (; i < revisits->count && st == EV_OK && revisits->items[i].file == file; i++) {
            bool found = false;

            st = ev_archive_revisit(revisits->items[i], &own, sink, &found, err);
            if (!found && missed++ == 0)
                first = revisits->items[i].offset;
        }
        if (st == EV_OK)
            tell_missed(sink, reading->files.items[file].shown, missed, first);
    }
    if (st == EV_OK)
        tell_missed(sink, EV_NOTHING, reading->missed, EV_NO_OFFSET);
    revisits->count = 0;
    reading->missed = 0;
    return st;
}
