/* Index three lines of text in memory, search them, and show a facet. */
#include <stdio.h>
#include <stdlib.h>
#include <xapian-c.h>

static const char *const lines[][2] = {
    { "responsible minerals webinar", "Paris" },
    { "energy security and minerals", "Berlin" },
    { "minerals in the supply chain", "Paris" },
};

static xpc_error err;

static void must(xpc_status st)
{
    if (st != XPC_OK)
        exit(fprintf(stderr, "%s: %s\n", xpc_status_name(st), err.message) > 0);
}

int main(void)
{
    const uint32_t slot = 0; /* of the value "city" */
    xpc_wdb *w = NULL;
    xpc_termgen *gen = NULL;
    xpc_query *query = NULL;
    xpc_enquire *enquire = NULL;
    xpc_spy *spy = NULL;
    xpc_mset *mset = NULL;
    xpc_list *data = NULL, *cities = NULL;

    must(xpc_wdb_open(NULL, XPC_DB_BACKEND_INMEMORY, 0, &w, &err));
    must(xpc_termgen_new(&gen, &err));
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        const xpc_bytes text = xpc_str(lines[i][0]);
        const xpc_value city = { slot, xpc_str(lines[i][1]) };
        xpc_doc *doc = NULL;
        must(xpc_doc_make(NULL, 0, &city, 1, text, &doc, &err));
        must(xpc_termgen_set_doc(gen, doc, &err));
        must(xpc_termgen_index(gen, text, 1, XPC_LIT(""), true, &err));
        must(xpc_wdb_add(w, doc, NULL, &err));
        xpc_doc_free(&doc);
    }
    must(xpc_query_term(XPC_LIT("minerals"), 1, 0, &query, &err));
    must(xpc_enquire_new(xpc_wdb_db(w), &enquire, &err));
    must(xpc_enquire_set_query(enquire, query, 0, &err));
    must(xpc_spy_new(&slot, 1, &spy, &err));
    must(xpc_enquire_add_spy(enquire, spy, &err));
    must(xpc_enquire_mset(enquire, 0, 10, XPC_EXACT, &mset, &err));
    must(xpc_mset_data(mset, 0, 10, &data, &err));
    must(xpc_spy_values(spy, 0, XPC_SPY_BY_COUNT, 5, &cities, &err));
    printf("minerals: %u found\n", xpc_mset_get_info(mset).estimated);
    for (size_t i = 0; i < data->n; i++)
        printf("  %u %.*s\n", data->v[i].docid, (int)data->v[i].text.n, data->v[i].text.p);
    for (size_t i = 0; i < cities->n; i++)
        printf("  %.*s (%u)\n", (int)cities->v[i].text.n, cities->v[i].text.p, cities->v[i].freq);
    xpc_list_free(&cities), xpc_list_free(&data), xpc_mset_free(&mset), xpc_spy_free(&spy);
    xpc_enquire_free(&enquire), xpc_query_free(&query), xpc_termgen_free(&gen), xpc_wdb_free(&w);
    return 0;
}
