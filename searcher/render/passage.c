#include "searcher/render/passage.h"

void ev_passage_init(struct ev_passage *passage, const struct ev_snippet *snippet)
{
    ev_buf_init(&passage->text, EV_BUF_MAX);
    if (snippet->cut_before)
        ev_buf_add_str(&passage->text, "… ");
    passage->shift = passage->text.len;
    ev_buf_add_bytes(&passage->text, snippet->text);
    if (snippet->cut_behind)
        ev_buf_add_str(&passage->text, " …");
}

void ev_passage_end(struct ev_passage *passage, struct ev_buf *out)
{
    ev_buf_end(&passage->text, out);
}
