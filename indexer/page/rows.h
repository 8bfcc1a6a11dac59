/* Table rows: from the blocks of a row's cells to one block, where the row is one line. */
#ifndef EV_INDEXER_PAGE_ROWS_H
#define EV_INDEXER_PAGE_ROWS_H

#include "indexer/page/builder.h"

struct ev_cell {
    uint32_t first; /* index of its first block */
    bool header;    /* th */
};

/*
 * The row whose cells made the blocks from cells[0].first to the end has ended.  If
 * every cell is one line (the last may have more), they become one EV_BLOCK_ROW; a
 * label and its value become EV_BLOCK_LABEL and what follows.  Rows that hold more,
 * as layout tables do, stay as they are.
 */
void ev_row_end(struct ev_builder *b, const struct ev_cell *cells, size_t count);

#endif
