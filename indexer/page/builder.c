#include "indexer/page/builder.h"

#include "base/utf8.h"

struct ev_limits ev_limits_resolve(const struct ev_limits *limits)
{
    struct ev_limits out = EV_LIMITS_DEFAULT;

    if (limits == NULL)
        return out;
    if (limits->max_page_bytes != 0)
        out.max_page_bytes = limits->max_page_bytes;
    if (limits->max_blocks != 0)
        out.max_blocks = limits->max_blocks;
    if (limits->max_depth != 0)
        out.max_depth = limits->max_depth;
    if (limits->max_mentions != 0)
        out.max_mentions = limits->max_mentions;
    if (limits->max_block_bytes != 0)
        out.max_block_bytes = limits->max_block_bytes;
    return out;
}

void ev_builder_init(struct ev_builder *b, const struct ev_limits *limits, struct ev_arena *arena)
{
    *b = (struct ev_builder){ .arena = arena, .limits = ev_limits_resolve(limits) };
    ev_buf_init(&b->scratch, EV_BUF_MAX);
}

void ev_builder_clear(struct ev_builder *b)
{
    ev_buf_clear(&b->scratch);
}

struct ev_block *ev_builder_add(struct ev_builder *b)
{
    struct ev_block *block;

    if (b->status != EV_OK)
        return NULL;
    if (b->blocks.count >= b->limits.max_blocks) {
        b->cut = "blocks";
        return NULL;
    }
    if ((block = EV_VEC_ADD(&b->blocks, b->arena)) == NULL)
        b->status = EV_EMEM;
    return block;
}

struct ev_bytes ev_builder_clean(struct ev_builder *b, struct ev_bytes raw)
{
    if (b->status != EV_OK || raw.len == 0)
        return EV_NOTHING;
    ev_buf_reset(&b->scratch);
    ev_clean(raw, &b->scratch);
    if (b->scratch.status != EV_OK) {
        b->status = EV_EMEM;
        return EV_NOTHING;
    }
    return ev_builder_copy(b, ev_buf_bytes(&b->scratch));
}

struct ev_bytes ev_builder_copy(struct ev_builder *b, struct ev_bytes bytes)
{
    struct ev_bytes copy;

    if (b->status != EV_OK || bytes.len == 0)
        return EV_NOTHING;
    copy = ev_arena_copy(b->arena, bytes);
    if (copy.data == NULL)
        b->status = EV_EMEM;
    return copy;
}

struct ev_source ev_builder_source(struct ev_builder *b, const struct ev_source *source)
{
    struct ev_source out = *source;

    out.path = ev_builder_copy(b, source->path);
    out.url = ev_builder_copy(b, source->url);
    out.crawl = ev_builder_copy(b, source->crawl);
    return out;
}

enum ev_status ev_builder_finish(struct ev_builder *b, struct ev_page *page, struct ev_error *err)
{
    if (b->status != EV_OK)
        return ev_fail(err, b->status, "no memory for a page of %zu blocks", b->blocks.count);
    page->blocks = b->blocks.items;
    page->blocks_count = b->blocks.count;
    if (page->cut == NULL)
        page->cut = b->cut;
    return EV_OK;
}
