#include "indexer/page/names_html.h"

#include <string.h>

struct tag_row {
    const char *name;
    unsigned does;
};

/* Row i is enum ev_tag i; rows behind the first two are sorted. */
static const struct tag_row tags[] = { { "", 0 },
                                       { "", 0 },
#define TAG_ROW(name, text, does) { text, does },
                                       EV_TAGS(TAG_ROW) };

static const char *const attrs[] = { "",
#define ATTR_ROW(name, text) text,
                                     EV_ATTRS(ATTR_ROW) };

enum ev_tag ev_tag_find(const char *name)
{
    size_t low = EV_TAG_TEXT + 1, high = EV_TAG_COUNT;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(name, tags[middle].name);

        if (order == 0)
            return (enum ev_tag)middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return EV_TAG_OTHER;
}

unsigned ev_tag_does(enum ev_tag tag)
{
    return tags[tag].does;
}

enum ev_attr ev_attr_find(const char *name)
{
    size_t low = EV_ATTR_NONE + 1, high = EV_ATTR_COUNT;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(name, attrs[middle]);

        if (order == 0)
            return (enum ev_attr)middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return EV_ATTR_NONE;
}
