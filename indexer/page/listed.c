#include "indexer/page/listed.h"

#include "base/utf8.h"
#include "indexer/page/bullet.h"

static bool opens_listed(const struct ev_block *block, struct ev_bullet *bullet)
{
    return (block->kind == EV_BLOCK_LINE || block->kind == EV_BLOCK_ITEM) &&
           ev_bullet_read(block->text, bullet) && bullet->len < block->text.len &&
           (bullet->kind == EV_BULLET_SYMBOL || bullet->kind == EV_BULLET_DASH) &&
           (bullet->kind == EV_BULLET_SYMBOL || !bullet->glued);
}

static bool beside(const struct ev_builder *b, size_t i, const struct ev_bullet *bullet)
{
    struct ev_bullet other;

    if (i > 0 && opens_listed(&b->blocks.items[i - 1], &other) && other.rune == bullet->rune)
        return true;
    return i + 1 < b->blocks.count && opens_listed(&b->blocks.items[i + 1], &other) &&
           other.rune == bullet->rune;
}

static void bullet_strip(struct ev_block *block, size_t len)
{
    block->text = ev_bytes_slice(block->text, len, block->text.len);
    for (size_t i = 0; i < block->links_count; i++) {
        struct ev_link *link = &block->links[i];

        link->from = link->from > len ? link->from - (uint32_t)len : 0;
        link->to = link->to > len ? link->to - (uint32_t)len : 0;
    }
}

void ev_listed_find(struct ev_builder *b)
{
    uint32_t dash_before = 0; /* the mark of the block before, stripped by now */

    for (size_t i = 0; i < b->blocks.count; i++) {
        struct ev_block *block = &b->blocks.items[i];
        struct ev_bullet bullet;

        if (!opens_listed(block, &bullet)) {
            dash_before = 0;
            continue;
        }
        if (bullet.kind == EV_BULLET_DASH && bullet.rune != dash_before && !beside(b, i, &bullet)) {
            dash_before = 0;
            continue;
        }
        dash_before = bullet.rune;
        bullet_strip(block, bullet.len);
        block->kind = EV_BLOCK_ITEM;
        block->level = block->level > 0 ? block->level : 1;
    }
}
