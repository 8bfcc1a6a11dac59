#include "tests/fuzz/page_check.h"

#include <string.h>

#include "base/utf8.h"
#include "tests/fuzz/fuzz.h"

const struct ev_limits fuzz_limits = { (size_t)1 << 20, 5000, 64, 500, 4096 };

/* Clean text of one line; a TAB only in rows. */
static void check_line(struct ev_bytes text, bool tabs)
{
    CHECK(ev_utf8_valid(text));
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.data[i];

        CHECK((c >= 0x20 && c != 0x7F) || (tabs && c == '\t'));
    }
}

static void check_block(const struct ev_block *block, size_t size)
{
    check_line(block->text, block->kind == EV_BLOCK_ROW);
    /* a bad byte is shown by three, and a composed character may take three times its bytes */
    CHECK(block->text.len <= fuzz_limits.max_block_bytes * 3);
    CHECK(block->kind != EV_BLOCK_HEADING || (block->level >= 1 && block->level <= 6));
    CHECK(block->kind != EV_BLOCK_RULE || block->text.len == 0);
    for (size_t i = 0; i < block->links_count; i++) {
        CHECK(block->links[i].from <= block->links[i].to);
        CHECK(block->links[i].to <= block->text.len);
    }
    if (block->place.line_first != 0)
        CHECK(block->place.line_first <= block->place.line_last);
    if (block->place.offset_first != EV_NO_OFFSET && block->place.offset_past != EV_NO_OFFSET) {
        CHECK(block->place.offset_first <= block->place.offset_past);
        CHECK(block->place.offset_past <= size);
    }
}

void check_page(const struct ev_page *page, size_t size)
{
    CHECK(page->blocks_count <= fuzz_limits.max_blocks);
    check_line(page->title, false);
    for (size_t i = 0; i < page->blocks_count; i++)
        check_block(&page->blocks[i], size);
}

static void check_facts(const struct ev_facts *facts)
{
    check_line(facts->title, false);
    check_line(facts->subtitle, false);
    check_line(facts->place, false);
    CHECK(ev_utf8_valid(facts->text));
    CHECK(facts->kind < EV_KIND_COUNT && facts->mode < EV_MODE_COUNT);
    CHECK(facts->when.start_minute >= EV_NO_MINUTE && facts->when.start_minute < 1440);
    CHECK(facts->when.end_minute >= EV_NO_MINUTE && facts->when.end_minute <= 1440);
    CHECK(facts->when.start.month == 0 || ev_day_exists(facts->when.start));
    CHECK(facts->when.end.month == 0 || ev_day_exists(facts->when.end));
    for (size_t i = 0; i < facts->people_count; i++)
        CHECK(facts->people[i].name.len > 0);
    for (size_t i = 0; i < facts->orgs_count; i++)
        CHECK(facts->orgs[i].name.len > 0);
}

/* All mentions of a page, written one after the other. */
static void write_mentions(const struct ev_page *page, struct ev_buf *out)
{
    const struct ev_extract_options options = { EV_NOTHING, EV_NOTHING, 0 };
    struct ev_extraction extraction;
    struct ev_arena arena;

    ev_arena_init(&arena, 0);
    CHECK(ev_extract(page, &options, &arena, &extraction, NULL) == EV_OK);
    for (size_t i = 0; i < extraction.count; i++) {
        const struct ev_segment *segment = &extraction.segments[i];

        CHECK(segment->first <= segment->past && segment->past <= page->blocks_count);
        check_facts(&extraction.mentions[i].facts);
        ev_mention_write(&extraction.mentions[i], true, out);
    }
    CHECK(out->status == EV_OK);
    ev_arena_clear(&arena);
}

void check_mentions(const struct ev_page *page)
{
    struct ev_buf first, second;

    ev_buf_init(&first, EV_BUF_MAX);
    ev_buf_init(&second, EV_BUF_MAX);
    write_mentions(page, &first);
    write_mentions(page, &second);
    CHECK(ev_bytes_equal(ev_buf_bytes(&first), ev_buf_bytes(&second)));
    ev_buf_clear(&first);
    ev_buf_clear(&second);
}
