#include "evsearch/explain.h"

#include <string.h>

#include "base/utf8.h"
#include "evsearch/json.h"

enum { TEXT_COLUMNS = 100, VALUE_COLUMNS = 60 };

/* ---- text ---- */

/* At most max_bytes of text on one line, TABs as " | ". */
static void add_line(struct ev_buf *out, struct ev_bytes text, size_t max_bytes)
{
    size_t len = ev_utf8_cut(text, max_bytes);

    for (size_t i = 0; i < len; i++) {
        if (text.data[i] == '\t')
            ev_buf_add_str(out, " | ");
        else
            ev_buf_add_char(out, text.data[i] == '\n' ? ' ' : text.data[i]);
    }
    if (len < text.len)
        ev_buf_add_str(out, "\xE2\x80\xA6"); /* … */
}

static void add_padded(struct ev_buf *out, const char *text, size_t columns)
{
    size_t width = ev_utf8_width(ev_bytes_of(text));

    ev_buf_add_str(out, text);
    for (; width < columns; width++)
        ev_buf_add_char(out, ' ');
}

static const char *rule_name(const struct ev_evidence *evidence)
{
    return evidence->rule == NULL ? "-" : evidence->rule;
}

/* Does the evidence stand in these lines of the page? */
static bool stands_in(const struct ev_evidence *evidence, const struct ev_span *place)
{
    return evidence->place.line_first != 0 && evidence->place.line_first <= place->line_last &&
           evidence->place.line_last >= place->line_first;
}

/* "title by first-line 90 %, date by date-line 95 %" for one block of a mention. */
static void add_uses(struct ev_buf *out, const struct ev_block *block,
                     const struct ev_mention *mention)
{
    const char *before = "   <- ";

    for (size_t i = 0; i < mention->evidence_count; i++) {
        const struct ev_evidence *evidence = &mention->evidence[i];

        if (!stands_in(evidence, &block->place))
            continue;
        ev_buf_add_fmt(out, "%s%s by %s %u %%", before, ev_field_label(evidence->field),
                       rule_name(evidence), evidence->confidence);
        before = ", ";
    }
}

/* The segment that block belongs to, searching from *from on; count if it is in none. */
static size_t segment_of(const struct ev_extraction *extraction, size_t block, size_t *from)
{
    while (*from < extraction->count && extraction->segments[*from].past <= block)
        (*from)++;
    if (*from < extraction->count && extraction->segments[*from].first <= block)
        return *from;
    return extraction->count;
}

static void add_block_kind(struct ev_buf *out, const struct ev_block *block)
{
    char kind[24];
    struct ev_buf name;

    ev_buf_init(&name, sizeof kind);
    ev_buf_add_str(&name, ev_block_kind_name(block->kind));
    if (block->level > 0)
        ev_buf_add_fmt(&name, "%u", block->level);
    add_padded(out, name.data == NULL ? "" : name.data, 9);
    ev_buf_clear(&name);
}

static void text_blocks(const struct ev_page *page, const struct ev_extraction *extraction,
                        struct ev_buf *out)
{
    size_t from = 0;

    ev_buf_add_str(out, "block  line kind     event text\n");
    for (size_t i = 0; i < page->blocks_count; i++) {
        const struct ev_block *block = &page->blocks[i];
        size_t segment = segment_of(extraction, i, &from);

        ev_buf_add_fmt(out, "%5zu %5u ", i, block->place.line_first);
        add_block_kind(out, block);
        if (segment < extraction->count)
            ev_buf_add_fmt(out, "%5zu ", segment + 1);
        else
            ev_buf_add_str(out, "    - ");
        add_line(out, block->text, TEXT_COLUMNS);
        if (segment < extraction->count)
            add_uses(out, block, &extraction->mentions[segment]);
        ev_buf_add_char(out, '\n');
    }
}

static void add_block_number(struct ev_buf *out, const char *name, size_t block,
                             const struct ev_segment *segment)
{
    if (block < segment->past)
        ev_buf_add_fmt(out, ", %s in block %zu", name, block);
    else
        ev_buf_add_fmt(out, ", no %s", name);
}

static void text_segments(const struct ev_extraction *extraction, struct ev_buf *out)
{
    for (size_t i = 0; i < extraction->count; i++) {
        const struct ev_segment *segment = &extraction->segments[i];

        ev_buf_add_fmt(out, "event %zu: blocks %zu to %zu", i + 1, segment->first,
                       segment->past == 0 ? 0 : segment->past - 1);
        add_block_number(out, "title", segment->title, segment);
        add_block_number(out, "date", segment->date, segment);
        ev_buf_add_char(out, '\n');
    }
}

static void add_evidence(struct ev_buf *out, const struct ev_evidence *evidence)
{
    ev_buf_add_str(out, "  ");
    add_padded(out, ev_field_label(evidence->field), 11);
    ev_buf_add_fmt(out, "%3u %%  ", evidence->confidence);
    add_padded(out, rule_name(evidence), 22);
    if (evidence->place.line_first != 0)
        ev_buf_add_fmt(out, " line %-5u ", evidence->place.line_first);
    else
        ev_buf_add_str(out, " -          ");
    add_line(out, evidence->value, VALUE_COLUMNS);
    ev_buf_add_char(out, '\n');
}

static void add_flags(struct ev_buf *out, uint32_t flags)
{
    for (unsigned bit = 0; bit < 32; bit++) {
        const char *name = NULL;

        if ((flags >> bit & 1) != 0)
            name = ev_when_flag_name((enum ev_when_flag)(1u << bit));
        if (name != NULL)
            ev_buf_add_fmt(out, " [%s]", name);
    }
}

static void text_mention(const struct ev_mention *mention, size_t number, struct ev_buf *out)
{
    const struct ev_facts *facts = &mention->facts;

    ev_buf_add_fmt(out, "event %zu, %s: ", number, ev_kind_name(facts->kind));
    if (facts->title.len > 0)
        add_line(out, facts->title, TEXT_COLUMNS);
    else
        ev_buf_add_str(out, "(no title)");
    ev_buf_add_str(out, "\n  ");
    ev_when_print_edtf(&facts->when, out);
    add_flags(out, facts->when.flags);
    ev_buf_add_fmt(out, "  %s, %s\n", ev_mode_name(facts->mode),
                   ev_event_status_name(facts->status));
    for (size_t i = 0; i < mention->evidence_count; i++)
        add_evidence(out, &mention->evidence[i]);
}

void ev_explain_text(const struct ev_page *page, const struct ev_extraction *extraction,
                     unsigned stages, struct ev_buf *out)
{
    const char *gap = "";

    add_line(out, page->source.path, 1000);
    ev_buf_add_fmt(out, ": %zu blocks, %zu %s", page->blocks_count, extraction->count,
                   extraction->count == 1 ? "event" : "events");
    if (extraction->layout != NULL)
        ev_buf_add_fmt(out, ", layout %s", extraction->layout);
    if (extraction->declared_total > 0)
        ev_buf_add_fmt(out, ", declares %d - %d from %d", extraction->declared_first,
                       extraction->declared_last, extraction->declared_total);
    ev_buf_add_char(out, '\n');
    if ((stages & EV_EXPLAIN_BLOCKS) != 0) {
        text_blocks(page, extraction, out);
        gap = "\n";
    }
    if ((stages & EV_EXPLAIN_SEGMENTS) != 0) {
        ev_buf_add_str(out, gap);
        text_segments(extraction, out);
        gap = "\n";
    }
    for (size_t i = 0; i < extraction->count && (stages & EV_EXPLAIN_MENTIONS) != 0; i++) {
        ev_buf_add_str(out, gap);
        text_mention(&extraction->mentions[i], i + 1, out);
        gap = "\n";
    }
}

/* ---- JSON ---- */

static void json_blocks(const struct ev_page *page, struct ev_buf *out)
{
    ev_json_begin(out, "blocks", '[');
    for (size_t i = 0; i < page->blocks_count; i++) {
        const struct ev_block *block = &page->blocks[i];

        ev_json_begin(out, NULL, '{');
        ev_json_int(out, "block", (int64_t)i);
        ev_json_str(out, "kind", ev_block_kind_name(block->kind));
        if (block->level > 0)
            ev_json_int(out, "level", block->level);
        ev_json_str(out, "region", ev_region_name(block->region));
        ev_json_int(out, "line", block->place.line_first);
        ev_json_int(out, "gap", block->gap);
        ev_json_int(out, "indent", block->indent);
        if (block->emphasis)
            ev_json_bool(out, "emphasis", true);
        if (block->all_link)
            ev_json_bool(out, "all_link", true);
        if (block->group != 0)
            ev_json_int(out, "group", block->group);
        ev_json_text_if(out, "datetime", block->datetime);
        ev_json_text_if(out, "marker", block->marker);
        ev_json_text(out, "text", block->text);
        ev_json_end(out, '}');
    }
    ev_json_end(out, ']');
}

static void json_segments(const struct ev_extraction *extraction, struct ev_buf *out)
{
    ev_json_begin(out, "segments", '[');
    for (size_t i = 0; i < extraction->count; i++) {
        const struct ev_segment *segment = &extraction->segments[i];

        ev_json_begin(out, NULL, '{');
        ev_json_int(out, "first", (int64_t)segment->first);
        ev_json_int(out, "past", (int64_t)segment->past);
        if (segment->title < segment->past)
            ev_json_int(out, "title", (int64_t)segment->title);
        if (segment->date < segment->past)
            ev_json_int(out, "date", (int64_t)segment->date);
        ev_json_end(out, '}');
    }
    ev_json_end(out, ']');
}

void ev_explain_json(const struct ev_page *page, const struct ev_extraction *extraction,
                     unsigned stages, struct ev_buf *out)
{
    ev_json_begin(out, NULL, '{');
    ev_json_text(out, "path", page->source.path);
    ev_json_text_if(out, "url", page->source.url);
    ev_json_text_if(out, "media_type", page->media_type);
    ev_json_text_if(out, "charset", page->charset);
    if (extraction->layout != NULL)
        ev_json_str(out, "layout", extraction->layout);
    if (extraction->declared_total > 0)
        ev_json_int(out, "declared", extraction->declared_total);
    if ((stages & EV_EXPLAIN_BLOCKS) != 0)
        json_blocks(page, out);
    if ((stages & EV_EXPLAIN_SEGMENTS) != 0)
        json_segments(extraction, out);
    if ((stages & EV_EXPLAIN_MENTIONS) != 0) {
        ev_json_begin(out, "mentions", '[');
        for (size_t i = 0; i < extraction->count; i++)
            ev_mention_write(&extraction->mentions[i], true, out);
        ev_json_end(out, ']');
    }
    ev_json_end(out, '}');
}
