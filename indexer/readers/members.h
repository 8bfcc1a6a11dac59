/*
 * An archive's bytes, unpacked, in units that each begin with a record.
 *
 * Archives are packed record by record: one gzip member or zstd frame for each.  A
 * unit is such a member, and those behind it that its last record asks for and that
 * begin with no record themselves.  So a record whose stated length is wrong cannot
 * reach into its neighbour, and a damaged member costs no other.  A file that is not
 * packed is a single unit.
 */
#ifndef EV_INDEXER_READERS_MEMBERS_H
#define EV_INDEXER_READERS_MEMBERS_H

#include "indexer/readers/decode.h"

struct ev_members {
    struct ev_input *packed;
    bool (*starts)(struct ev_bytes head); /* does a record begin here? */
    enum ev_coding coding;
    struct ev_buf dictionary; /* of zstd */
    struct ev_decoder *decoder;
    struct ev_input unit;
    uint64_t offset;       /* of the unit in packed */
    uint64_t member;       /* of the member that is being unpacked */
    uint64_t member_bytes; /* unpacked from it */
    uint64_t unpacked;     /* from all members */
    uint64_t reread_left;  /* bytes of packed that may be read once more */
    int state;
};

enum { EV_RECORD_HEAD_BYTES = 4096 }; /* what starts() is shown at most */

/* packed stands where the first unit should begin; starts decides. */
void ev_members_init(struct ev_members *m, struct ev_input *packed,
                     bool (*starts)(struct ev_bytes head));
void ev_members_clear(struct ev_members *m);

/*
 * The next unit, valid until the next call; what is left of the one before is passed
 * over.  EV_END behind the last.  EV_EINPUT or EV_ELIMIT with an offset: something
 * between two units was passed over, and the next call goes on.  EV_EMEM.
 *
 * A unit whose data is damaged ends there, its failed says why.
 */
enum ev_status ev_members_next(struct ev_members *m, struct ev_input **unit, struct ev_error *err);

/*
 * The unit is at its end, but not its record: go on with the next member, if that
 * begins with no record.  *more false: it does, or there is none.  EV_EMEM.
 */
enum ev_status ev_members_more(struct ev_members *m, bool *more, struct ev_error *err);

/* Move in to the next line that begins a record, or to the end; at_line: in stands at a line. */
enum ev_status ev_find_record(struct ev_input *in, bool at_line,
                              bool (*starts)(struct ev_bytes head), struct ev_error *err);

/* May offset be gone back to?  Counts the bytes to be read once more. */
bool ev_members_go_back(struct ev_members *m, struct ev_input *in, uint64_t offset);

#endif
