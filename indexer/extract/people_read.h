/* The parts of people.h: lines of an event, the reader over them, what it found. */
#ifndef EV_EXTRACT_PEOPLE_READ_H
#define EV_EXTRACT_PEOPLE_READ_H

#include "indexer/extract/people.h"
#include "indexer/extract/tail.h"

/* A line of a block: the whole block, or one cell of a row. */
struct ev_people_line {
    const struct ev_block *block;
    struct ev_bytes text;
    size_t begin; /* first token behind a time of day and marks */
    bool timed;   /* a time of day stands before */
    bool item;    /* bullet or cell: one of several of its kind */
    bool cell;    /* of a table's row */
    bool heading;
    bool link;     /* nothing but a link: as likely an entry of a menu */
    bool title;    /* it is the event's title */
    bool plural;   /* the label before says that there are several */
    bool labelled; /* a label above or before says that people follow */
    enum ev_person_role role;
    const char *rule;
};

/* One person as read, before it is settled that he is one. */
struct ev_people_draft {
    bool job_before; /* his function stands before him */
    size_t begin;    /* token of its first title, or of the name */
    struct ev_name name;
    struct ev_tail tail;
    enum ev_person_role role;
    const char *rule;
    uint8_t confidence;
};

EV_VEC(ev_people_keys, uint64_t);

struct ev_people_reader {
    struct ev_arena *arena;
    struct ev_line_tokens tokens;
    struct ev_people found;
    struct ev_people_keys keys; /* of the folded name, one for each of found */
    const struct ev_facts *facts;
    bool no_memory;

    bool section; /* lines under a label */
    enum ev_person_role section_role;
    const char *section_rule;
    unsigned idle; /* lines in it without a person */

    bool run; /* the line before was one person's */
    enum ev_person_role run_role;
    bool pending_set;  /* the line before looks like one person's, but nothing proves it */
    bool pending_item; /* ... and is the only item of its list, so far */
    bool other_item;   /* the line before is an item without a person */
    struct ev_person_found pending;

    bool await_set; /* the line before ends in a name that its line below may prove */
    struct ev_person_found await;

    size_t bare; /* index + 1 of a person whose line held nothing but the name; 0: none */
};

/* Read the persons of a line whose tokens are in reader->tokens; returns how many. */
size_t ev_people_scan(struct ev_people_reader *reader, const struct ev_people_line *line);

/* The person of a draft, strings copied. */
struct ev_person_found ev_people_make(struct ev_people_reader *reader,
                                      const struct ev_people_line *line,
                                      const struct ev_people_draft *draft);

/* Keep a person, or join him with his other mention. */
void ev_people_add(struct ev_people_reader *reader, const struct ev_person_found *person);

#endif
