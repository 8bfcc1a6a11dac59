/* Items of the programme inside an entry: lines that begin with a time. */
#include "indexer/extract/draft.h"

#include "indexer/extract/title.h"

EV_VEC(item_list, struct ev_item);

enum { ITEMS_MIN = 2 };

enum ev_status ev_extract_items(const struct ev_reading *r, struct ev_draft *draft,
                                struct ev_error *err)
{
    const struct ev_entry *entry = draft->entry;
    struct item_list items = { 0 };
    size_t i;

    for (i = entry->first; i < entry->past; i++) {
        const struct ev_line *line = ev_reading_line(r, i);
        struct ev_item *item;

        if (line->shape != EV_LINE_TIME_LEAD || i == entry->title_line)
            continue;
        item = EV_VEC_ADD(&items, r->arena);
        if (item == NULL)
            return ev_fail(err, EV_EMEM, "no memory for the items of a programme");
        item->start_minute = line->time->when.start_minute;
        item->end_minute = line->time->when.end_minute;
        item->title = ev_title_trim(ev_bytes_slice(line->text, line->time->past, line->text.len));
    }
    if (items.count < ITEMS_MIN)
        return EV_OK;
    draft->facts->items = items.items;
    draft->facts->items_count = items.count;
    return EV_OK;
}
