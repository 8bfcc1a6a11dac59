#include "evsearch/results.h"

struct ev_paging ev_paging_of(int64_t offset, size_t limit, uint64_t total)
{
    struct ev_paging p = { 0, 0, 0, 1, 0 };
    uint64_t back = offset < 0 ? (uint64_t)0 - (uint64_t)offset : 0;

    p.skip = offset >= 0 ? (uint64_t)offset : back < total ? total - back : 0;
    if (limit == 0)
        return p;
    p.pages = total / limit + (total % limit != 0);
    /* an offset that is no multiple of the limit lies inside a page, whose number it gets */
    p.page = p.skip >= total && total > 0 ? p.pages + 1 : p.skip / limit + 1;
    if (p.skip < total) {
        p.first = p.skip + 1;
        p.last = total - p.skip < limit ? total : p.skip + limit;
    }
    return p;
}
