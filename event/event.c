#include "evsearch/event.h"

#include "event/names.h"

static const char *const kind_words[EV_KIND_COUNT] = {
    [EV_KIND_EVENT] = "event",
    [EV_KIND_NEWS] = "news",
    [EV_KIND_CALL] = "call",
    [EV_KIND_RECORDING] = "recording",
};

static const char *const mode_words[EV_MODE_COUNT] = {
    [EV_MODE_UNKNOWN] = "unknown",
    [EV_MODE_ONSITE] = "onsite",
    [EV_MODE_ONLINE] = "online",
    [EV_MODE_HYBRID] = "hybrid",
};

static const char *const status_words[EV_EVENT_STATUS_COUNT] = {
    [EV_EVENT_SCHEDULED] = "scheduled",     [EV_EVENT_CANCELLED] = "cancelled",
    [EV_EVENT_POSTPONED] = "postponed",     [EV_EVENT_MOVED_ONLINE] = "moved-online",
    [EV_EVENT_RESCHEDULED] = "rescheduled",
};

static const char *const person_role_words[EV_PERSON_ROLE_COUNT] = {
    [EV_PERSON_SPEAKER] = "speaker",     [EV_PERSON_PANELLIST] = "panellist",
    [EV_PERSON_MODERATOR] = "moderator", [EV_PERSON_CHAIR] = "chair",
    [EV_PERSON_HOST] = "host",           [EV_PERSON_ORGANISER] = "organiser",
    [EV_PERSON_CONTACT] = "contact",     [EV_PERSON_PARTICIPANT] = "participant",
};

static const char *const org_role_words[EV_ORG_ROLE_COUNT] = {
    [EV_ORG_ORGANISER] = "organiser", [EV_ORG_CO_ORGANISER] = "co-organiser",
    [EV_ORG_HOST] = "host",           [EV_ORG_PARTNER] = "partner",
    [EV_ORG_FUNDER] = "funder",
};

static const char *const capture_from_words[] = {
    [EV_CAPTURE_UNKNOWN] = "unknown", [EV_CAPTURE_FILE_TIME] = "file-time",
    [EV_CAPTURE_OPTION] = "option",   [EV_CAPTURE_MANIFEST] = "manifest",
    [EV_CAPTURE_RECORD] = "record",
};

#define LIST(words)                                    \
    {                                                  \
        words, (int)(sizeof(words) / sizeof(words)[0]) \
    }
const struct ev_names ev_kind_names = LIST(kind_words);
const struct ev_names ev_mode_names = LIST(mode_words);
const struct ev_names ev_event_status_names = LIST(status_words);
const struct ev_names ev_person_role_names = LIST(person_role_words);
const struct ev_names ev_org_role_names = LIST(org_role_words);
const struct ev_names ev_capture_from_names = LIST(capture_from_words);
#undef LIST

static const char *name_of(const struct ev_names *names, int value)
{
    return value >= 0 && value < names->count ? names->names[value] : "unknown";
}

int ev_names_find(const struct ev_names *names, struct ev_bytes name)
{
    int i;

    for (i = 0; i < names->count; i++)
        if (ev_bytes_equal(ev_bytes_of(names->names[i]), name))
            break;
    return i;
}

const char *ev_kind_name(enum ev_kind kind)
{
    return name_of(&ev_kind_names, (int)kind);
}

const char *ev_mode_name(enum ev_mode mode)
{
    return name_of(&ev_mode_names, (int)mode);
}

const char *ev_event_status_name(enum ev_event_status status)
{
    return name_of(&ev_event_status_names, (int)status);
}

const char *ev_person_role_name(enum ev_person_role role)
{
    return name_of(&ev_person_role_names, (int)role);
}

const char *ev_org_role_name(enum ev_org_role role)
{
    return name_of(&ev_org_role_names, (int)role);
}

const char *ev_capture_from_name(enum ev_capture_from from)
{
    return name_of(&ev_capture_from_names, (int)from);
}
