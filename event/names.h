/* The stable names of the enums of event.h, as lists: for writing and reading them. */
#ifndef EV_EVENT_NAMES_H
#define EV_EVENT_NAMES_H

#include <stddef.h>

#include "evsearch/bytes.h"

struct ev_names {
    const char *const *names;
    int count;
};

extern const struct ev_names ev_kind_names, ev_mode_names, ev_event_status_names,
    ev_person_role_names, ev_org_role_names, ev_capture_from_names;

/* The value called name, names->count if there is none. */
int ev_names_find(const struct ev_names *names, struct ev_bytes name);

#endif
