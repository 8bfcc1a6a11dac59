/*
 * A calendar read by libical: libical FILE...
 * No part may be in error, every component must hold what RFC 5545 and 5546 ask of a
 * published one (but METHOD and ORGANIZER, which an archive has not), and a time in
 * a zone must be that time by the system's own description of the zone.
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text = calloc(1, 1 << 24);

    if (file == NULL || text == NULL || fread(text, 1, (1 << 24) - 1, file) == 0)
        exit(2);
    fclose(file);
    return text;
}

/* Times of the file's own zones against libical's built-in ones of the same name. */
static int check_zone(icalcomponent *all, icalcomponent *event)
{
    icalproperty *start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    icalparameter *id =
        start == NULL ? NULL : icalproperty_get_first_parameter(start, ICAL_TZID_PARAMETER);
    struct icaltimetype local;
    icaltimezone *described, *theirs;

    if (id == NULL)
        return 0;
    described = icalcomponent_get_timezone(all, icalparameter_get_tzid(id));
    theirs = icaltimezone_get_builtin_timezone(icalparameter_get_tzid(id));
    if (described == NULL) {
        printf("zone %s is not described\n", icalparameter_get_tzid(id));
        return 1;
    }
    local = icalproperty_get_dtstart(start);
    if (theirs != NULL && icaltime_as_timet_with_zone(local, described) !=
                              icaltime_as_timet_with_zone(local, theirs)) {
        printf("%s in %s is another time\n", icaltime_as_ical_string(local),
               icaltimezone_get_tzid(theirs));
        return 1;
    }
    return 0;
}

int main(int argc, char **argv)
{
    icalerror_set_errors_are_fatal(0);
    for (int i = 1; i < argc; i++) {
        char *text = read_file(argv[i]);
        icalcomponent *all = icalparser_parse_string(text), *part;
        int bad = all == NULL ? 1 : icalcomponent_count_errors(all), parts = 0;

        for (part = all == NULL ? NULL : icalcomponent_get_first_component(all, ICAL_ANY_COMPONENT);
             part != NULL; part = icalcomponent_get_next_component(all, ICAL_ANY_COMPONENT)) {
            parts++;
            if (icalcomponent_isa(part) == ICAL_VEVENT_COMPONENT)
                bad += check_zone(all, part);
            if (icalcomponent_isa(part) == ICAL_XLICINVALID_COMPONENT)
                bad++;
        }
        if (bad > 0)
            printf("%d errors in %d components\n", bad, parts);
        printf("%s ics by libical %s, %d components\n", bad > 0 || parts == 0 ? "not ok" : "ok",
               argv[i], parts);
        if (all != NULL)
            icalcomponent_free(all);
        free(text);
    }
    return 0;
}
