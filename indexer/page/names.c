#include "evsearch/page.h"

const char *ev_block_kind_name(enum ev_block_kind kind)
{
    switch (kind) {
    case EV_BLOCK_LINE: return "line";
    case EV_BLOCK_HEADING: return "heading";
    case EV_BLOCK_ITEM: return "item";
    case EV_BLOCK_ROW: return "row";
    case EV_BLOCK_LABEL: return "label";
    case EV_BLOCK_RULE: return "rule";
    }
    return "unknown";
}

const char *ev_region_name(enum ev_region region)
{
    switch (region) {
    case EV_REGION_MAIN: return "main";
    case EV_REGION_HEADER: return "header";
    case EV_REGION_NAV: return "nav";
    case EV_REGION_ASIDE: return "aside";
    case EV_REGION_FOOTER: return "footer";
    }
    return "unknown";
}
