/* Index four lines of text in memory, search them, and show facets. */
#include <stdio.h>
#include <xapian-c.h>

enum { SLOT_CITY = 0 };

static const struct {
    const char *text, *city;
} lines[] = {
    { "responsible minerals webinar", "Paris" },
    { "energy security and minerals", "Berlin" },
    { "minerals in the supply chain", "Paris" },
    { "a concert", "Oslo" },
};

static xpc_status add(xpc_wdb *w, xpc_termgen *gen, size_t i, xpc_error *err)
{
    xpc_value city = { SLOT_CITY, xpc_str(lines[i].city) };
    xpc_doc *doc = NULL;
    xpc_status st = xpc_doc_make(NULL, 0, &city, 1, xpc_str(lines[i].text), &doc, err);

    if (st == XPC_OK)
        st = xpc_termgen_set_doc(gen, doc, err);
    if (st == XPC_OK)
        st = xpc_termgen_index(gen, xpc_str(lines[i].text), 1, XPC_LIT(""), true, err);
    if (st == XPC_OK)
        st = xpc_wdb_add(w, doc, NULL, err);
    xpc_doc_free(&doc);
    return st;
}

static xpc_status search(xpc_db *db, const char *word, xpc_error *err)
{
    const uint32_t slots[] = { SLOT_CITY };
    xpc_query *query = NULL;
    xpc_enquire *enquire = NULL;
    xpc_spy *spy = NULL;
    xpc_mset *mset = NULL;
    xpc_list *data = NULL, *cities = NULL;
    xpc_status st;

    if ((st = xpc_query_term(xpc_str(word), 1, 0, &query, err)) == XPC_OK &&
        (st = xpc_enquire_new(db, &enquire, err)) == XPC_OK &&
        (st = xpc_enquire_set_query(enquire, query, 0, err)) == XPC_OK &&
        (st = xpc_spy_new(slots, 1, &spy, err)) == XPC_OK &&
        (st = xpc_enquire_add_spy(enquire, spy, err)) == XPC_OK &&
        (st = xpc_enquire_mset(enquire, 0, 10, XPC_EXACT, &mset, err)) == XPC_OK &&
        (st = xpc_mset_data(mset, 0, 10, &data, err)) == XPC_OK &&
        (st = xpc_spy_values(spy, 0, XPC_SPY_BY_COUNT, 5, &cities, err)) == XPC_OK) {
        printf("%s: %u found\n", word, xpc_mset_get_info(mset).estimated);
        for (size_t i = 0; i < data->n; i++)
            printf("  %u %.*s\n", data->v[i].docid, (int)data->v[i].text.n, data->v[i].text.p);
        for (size_t i = 0; i < cities->n; i++)
            printf("  %.*s (%u)\n", (int)cities->v[i].text.n, cities->v[i].text.p,
                   cities->v[i].freq);
    }
    xpc_list_free(&cities);
    xpc_list_free(&data);
    xpc_mset_free(&mset);
    xpc_spy_free(&spy);
    xpc_enquire_free(&enquire);
    xpc_query_free(&query);
    return st;
}

int main(void)
{
    xpc_error err = XPC_ERROR_INIT;
    xpc_wdb *w = NULL;
    xpc_termgen *gen = NULL;
    xpc_status st;

    if ((st = xpc_wdb_open(NULL, XPC_DB_BACKEND_INMEMORY, 0, &w, &err)) == XPC_OK &&
        (st = xpc_termgen_new(&gen, &err)) == XPC_OK) {
        for (size_t i = 0; i < sizeof lines / sizeof lines[0] && st == XPC_OK; i++)
            st = add(w, gen, i, &err);
        if (st == XPC_OK)
            st = search(xpc_wdb_db(w), "minerals", &err);
    }
    if (st != XPC_OK)
        fprintf(stderr, "%s: %s\n", xpc_status_name(st), err.message);
    xpc_termgen_free(&gen);
    xpc_wdb_free(&w);
    return st == XPC_OK ? 0 : 1;
}
