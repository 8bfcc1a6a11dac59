#include "evsearch/event.h"

#define NAME_OF(names, value) \
    ((size_t)(value) < sizeof(names) / sizeof(names)[0] ? (names)[(value)] : "unknown")

static const char *const kind_names[EV_KIND_COUNT] = {
    [EV_KIND_EVENT] = "event",
    [EV_KIND_NEWS] = "news",
    [EV_KIND_CALL] = "call",
    [EV_KIND_RECORDING] = "recording",
};

static const char *const mode_names[EV_MODE_COUNT] = {
    [EV_MODE_UNKNOWN] = "unknown",
    [EV_MODE_ONSITE] = "onsite",
    [EV_MODE_ONLINE] = "online",
    [EV_MODE_HYBRID] = "hybrid",
};

static const char *const status_names[EV_EVENT_STATUS_COUNT] = {
    [EV_EVENT_SCHEDULED] = "scheduled",     [EV_EVENT_CANCELLED] = "cancelled",
    [EV_EVENT_POSTPONED] = "postponed",     [EV_EVENT_MOVED_ONLINE] = "moved-online",
    [EV_EVENT_RESCHEDULED] = "rescheduled",
};

static const char *const person_role_names[EV_PERSON_ROLE_COUNT] = {
    [EV_PERSON_SPEAKER] = "speaker",     [EV_PERSON_PANELLIST] = "panellist",
    [EV_PERSON_MODERATOR] = "moderator", [EV_PERSON_CHAIR] = "chair",
    [EV_PERSON_HOST] = "host",           [EV_PERSON_ORGANISER] = "organiser",
    [EV_PERSON_CONTACT] = "contact",
};

static const char *const org_role_names[EV_ORG_ROLE_COUNT] = {
    [EV_ORG_ORGANISER] = "organiser", [EV_ORG_CO_ORGANISER] = "co-organiser",
    [EV_ORG_HOST] = "host",           [EV_ORG_PARTNER] = "partner",
    [EV_ORG_FUNDER] = "funder",
};

static const char *const capture_from_names[] = {
    [EV_CAPTURE_UNKNOWN] = "unknown", [EV_CAPTURE_FILE_TIME] = "file-time",
    [EV_CAPTURE_OPTION] = "option",   [EV_CAPTURE_MANIFEST] = "manifest",
    [EV_CAPTURE_RECORD] = "record",
};

const char *ev_kind_name(enum ev_kind kind)
{
    return NAME_OF(kind_names, kind);
}

const char *ev_mode_name(enum ev_mode mode)
{
    return NAME_OF(mode_names, mode);
}

const char *ev_event_status_name(enum ev_event_status status)
{
    return NAME_OF(status_names, status);
}

const char *ev_person_role_name(enum ev_person_role role)
{
    return NAME_OF(person_role_names, role);
}

const char *ev_org_role_name(enum ev_org_role role)
{
    return NAME_OF(org_role_names, role);
}

const char *ev_capture_from_name(enum ev_capture_from from)
{
    return NAME_OF(capture_from_names, from);
}
