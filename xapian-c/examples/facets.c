/* Tags, of which a document has several, counted exactly; hits by year, then weight. */
#include <stdio.h>
#include <xapian-c.h>

enum { SLOT_TAGS = 0, SLOT_YEAR = 1 };

static xpc_status add(xpc_wdb *w, double year, const xpc_bytes *tags, size_t n, xpc_error *err)
{
    const xpc_posting word = { XPC_LIT("event"), NULL, 0, (uint32_t)n };
    char number[XPC_SORTABLE_MAX];
    xpc_buf packed = XPC_BUF_INIT;
    xpc_doc *doc = NULL;
    xpc_status st = xpc_pack(tags, n, &packed, err);

    if (st == XPC_OK) {
        const xpc_value values[] = { { SLOT_TAGS, { packed.p, packed.n } },
                                     { SLOT_YEAR, { number, xpc_sortable(year, number) } } };
        st = xpc_doc_make(&word, 1, values, 2, XPC_LIT(""), &doc, err);
    }
    if (st == XPC_OK)
        st = xpc_wdb_add(w, doc, NULL, err);
    xpc_doc_free(&doc);
    xpc_buf_free(&packed);
    return st;
}

static xpc_status show(xpc_enquire *e, xpc_spy *spy, xpc_error *err)
{
    xpc_mset *mset = NULL;
    xpc_list *tags = NULL;
    xpc_hit hits[10];
    xpc_status st = xpc_enquire_mset(e, 0, 10, XPC_EXACT, &mset, err);

    if (st == XPC_OK)
        st = xpc_spy_values(spy, 0, XPC_SPY_BY_COUNT | XPC_SPY_UNPACK, 10, &tags, err);
    for (size_t i = 0, n = xpc_mset_hits(mset, 0, hits, 10); st == XPC_OK && i < n; i++)
        printf("%u. document %u (%.0f)\n", hits[i].rank + 1, hits[i].docid,
               xpc_unsortable(hits[i].sort_key));
    for (size_t i = 0; st == XPC_OK && i < tags->n; i++)
        printf("%.*s %u\n", (int)tags->v[i].text.n, tags->v[i].text.p, tags->v[i].freq);
    xpc_list_free(&tags);
    xpc_mset_free(&mset);
    return st;
}

int main(void)
{
    const xpc_bytes both[] = { XPC_LIT("energy"), XPC_LIT("minerals") };
    const xpc_sort_key by_year = { SLOT_YEAR, true, { NULL, 0 } };
    const uint32_t slot = SLOT_TAGS;
    xpc_error err = XPC_ERROR_INIT;
    xpc_wdb *w = NULL;
    xpc_query *q = NULL;
    xpc_enquire *e = NULL;
    xpc_spy *spy = NULL;
    xpc_status st;

    if ((st = xpc_wdb_open(NULL, XPC_DB_BACKEND_INMEMORY, 0, &w, &err)) == XPC_OK &&
        (st = add(w, 2019, both, 1, &err)) == XPC_OK &&
        (st = add(w, 2021, both, 2, &err)) == XPC_OK &&
        (st = add(w, 2020, both + 1, 1, &err)) == XPC_OK &&
        (st = add(w, 2020, both, 2, &err)) == XPC_OK &&
        (st = xpc_query_term(XPC_LIT("event"), 1, 0, &q, &err)) == XPC_OK &&
        (st = xpc_enquire_new(xpc_wdb_db(w), &e, &err)) == XPC_OK &&
        (st = xpc_enquire_set_query(e, q, 0, &err)) == XPC_OK &&
        (st = xpc_enquire_set_sort(e, XPC_SORT_KEYS_THEN_RELEVANCE, &by_year, 1, &err)) == XPC_OK &&
        (st = xpc_spy_new(&slot, 1, &spy, &err)) == XPC_OK &&
        (st = xpc_enquire_add_spy(e, spy, &err)) == XPC_OK)
        st = show(e, spy, &err);
    if (st != XPC_OK)
        fprintf(stderr, "%s: %s\n", xpc_status_name(st), err.message);
    xpc_spy_free(&spy);
    xpc_enquire_free(&e);
    xpc_query_free(&q);
    xpc_wdb_free(&w);
    return st == XPC_OK ? 0 : 1;
}
