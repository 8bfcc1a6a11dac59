/* How and whether an entry takes place: online, onsite or both; cancelled, postponed. */
#include "indexer/extract/draft.h"

enum { HEADER_LINES = 5, SHORT_LINE = 14 };

static bool is_header(const struct ev_draft *draft, size_t line)
{
    const struct ev_entry *entry = draft->entry;

    return line == entry->title_line || line == entry->date_line || line == entry->subtitle.line ||
           line == draft->entry->place.line;
}

enum ev_status ev_extract_mode(const struct ev_reading *r, struct ev_draft *draft,
                               struct ev_error *err)
{
    const struct ev_entry *entry = draft->entry;
    size_t i, online = EV_NO_LINE, hybrid = EV_NO_LINE, onsite = EV_NO_LINE;
    bool strong = false;
    enum ev_mode mode = EV_MODE_UNKNOWN;
    size_t because;

    for (i = entry->first; i < entry->past; i++) {
        const struct ev_line *line = ev_reading_line(r, i);
        bool noun = ev_line_has(line, EV_W_ONLINE_NOUN);

        if (ev_line_has(line, EV_W_HYBRID) && hybrid == EV_NO_LINE)
            hybrid = i;
        if (ev_line_has(line, EV_W_ONSITE) && onsite == EV_NO_LINE)
            onsite = i;
        if ((noun || ev_line_has(line, EV_W_ONLINE)) && (online == EV_NO_LINE || !strong)) {
            online = online == EV_NO_LINE ? i : online;
            strong = strong || is_header(draft, i) || line->label == EV_W_LABEL_PLACE;
        }
    }
    if (hybrid != EV_NO_LINE || (online != EV_NO_LINE && onsite != EV_NO_LINE))
        mode = EV_MODE_HYBRID;
    else if (online != EV_NO_LINE && (draft->facts->place.len == 0 || strong))
        mode = draft->facts->place.len == 0 ? EV_MODE_ONLINE : EV_MODE_HYBRID;
    else if (draft->facts->place.len > 0 || onsite != EV_NO_LINE)
        mode = EV_MODE_ONSITE;
    draft->facts->mode = mode;
    if (mode == EV_MODE_UNKNOWN)
        return EV_OK;
    because = hybrid != EV_NO_LINE ? hybrid : online != EV_NO_LINE ? online : onsite;
    return ev_draft_note(r, draft, EV_FIELD_MODE, 0, ev_bytes_of(ev_mode_name(mode)), because,
                         because == EV_NO_LINE ? "has-place" : "words", strong ? 85 : 65, err);
}

static const struct {
    enum ev_phrase_class cls;
    enum ev_event_status status;
} states[] = {
    { EV_W_CANCELLED, EV_EVENT_CANCELLED },
    { EV_W_MOVED_ONLINE, EV_EVENT_MOVED_ONLINE },
    { EV_W_POSTPONED, EV_EVENT_POSTPONED },
};

enum ev_status ev_extract_state(const struct ev_reading *r, struct ev_draft *draft,
                                struct ev_error *err)
{
    const struct ev_entry *entry = draft->entry;
    size_t i, k;

    for (k = 0; k < sizeof states / sizeof *states; k++) {
        for (i = entry->first; i < entry->past && i < entry->first + HEADER_LINES + 3; i++) {
            const struct ev_line *line = ev_reading_line(r, i);

            if (!ev_line_has(line, states[k].cls) ||
                (line->words > SHORT_LINE && !is_header(draft, i) &&
                 !(i <= entry->date_line + 2 && ev_line_has(line, EV_W_EVENT))))
                continue;
            draft->facts->status = states[k].status;
            return ev_draft_note(r, draft, EV_FIELD_STATUS, 0, line->text, i, "words", 75, err);
        }
    }
    return EV_OK;
}
