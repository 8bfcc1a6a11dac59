/* xapian-c on any bytes: snippets, packed strings, ids. */
#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "xapian-c.h"

static xpc_wdb *wdb;
static xpc_mset *mset;
static xpc_stem *stem;

/* One match set for all runs: a database in memory and the query alpha OR "beta gamma". */
static void once(void)
{
    const xpc_bytes words[] = { { "alpha", 5 }, { "beta", 4 }, { "gamma", 5 } };
    xpc_doc *doc = NULL;
    xpc_query *parts[2] = { NULL, NULL }, *query = NULL;
    xpc_enquire *enquire = NULL;

    CHECK(xpc_stem_new("english", &stem, NULL) == XPC_OK);
    CHECK(xpc_wdb_open(NULL, XPC_DB_BACKEND_INMEMORY, 0, &wdb, NULL) == XPC_OK);
    CHECK(xpc_doc_new(&doc, NULL) == XPC_OK);
    CHECK(xpc_doc_add_terms(doc, words, 3, 1, NULL) == XPC_OK);
    CHECK(xpc_wdb_add(wdb, doc, NULL, NULL) == XPC_OK);
    CHECK(xpc_query_term(words[0], 1, 1, &parts[0], NULL) == XPC_OK);
    CHECK(xpc_query_join_terms(XPC_OP_PHRASE, words + 1, 2, 0, &parts[1], NULL) == XPC_OK);
    CHECK(xpc_query_join(XPC_OP_OR, (const xpc_query *const *)parts, 2, 0, &query, NULL) == XPC_OK);
    CHECK(xpc_enquire_new(xpc_wdb_db(wdb), &enquire, NULL) == XPC_OK);
    CHECK(xpc_enquire_set_query(enquire, query, 0, NULL) == XPC_OK);
    CHECK(xpc_enquire_mset(enquire, 0, 10, XPC_EXACT, &mset, NULL) == XPC_OK);
    xpc_doc_free(&doc);
    xpc_query_free(&parts[0]);
    xpc_query_free(&parts[1]);
    xpc_query_free(&query);
    xpc_enquire_free(&enquire);
}

/* Marks are in order, inside the text, and none of the bytes we mark with is left. */
static void check_plain(xpc_bytes text, const xpc_snippet_how *how)
{
    xpc_snippet *snippet = NULL;
    size_t i, end = 0;

    CHECK(xpc_mset_snippet(mset, text, how, &snippet, NULL) == XPC_OK);
    for (i = 0; i < snippet->text.n; i++)
        CHECK(snippet->text.p[i] < 1 || snippet->text.p[i] > 3);
    for (i = 0; i < snippet->nmarks; i++) {
        CHECK(snippet->marks[i].start >= end);
        end = snippet->marks[i].start + snippet->marks[i].len;
        CHECK(snippet->marks[i].len > 0 && end <= snippet->text.n);
    }
    xpc_snippet_free(&snippet);
}

/* No < that is not of our markers. */
static void check_html(xpc_bytes text, const xpc_snippet_how *how)
{
    xpc_buf html = { NULL, 0, 0 };
    size_t i;

    CHECK(xpc_mset_snippet_html(mset, text, how, (xpc_bytes){ "<b>", 3 }, (xpc_bytes){ "</b>", 4 },
                                &html, NULL) == XPC_OK);
    for (i = 0; i < html.n; i++)
        CHECK(html.p[i] != '<' || strncmp(html.p + i, "<b>", 3) == 0 ||
              strncmp(html.p + i, "</b>", 4) == 0);
    xpc_buf_free(&html);
}

/* What can be unpacked, packs again; members lie one behind the other. */
static void check_packed(xpc_bytes bytes)
{
    static xpc_bytes items[70000];
    xpc_buf again = { NULL, 0, 0 };
    size_t total = 0, other = 0, i;

    if (xpc_unpack(bytes, items, 70000, &total, NULL) != XPC_OK)
        return;
    CHECK(total <= bytes.n);
    for (i = 0; i < total && i < 70000; i++)
        CHECK(items[i].p >= bytes.p && items[i].p + items[i].n <= bytes.p + bytes.n);
    if (total > 70000)
        return;
    CHECK(xpc_pack(items, total, &again, NULL) == XPC_OK);
    CHECK(again.n <= bytes.n); /* shorter where a length was written at length */
    CHECK(xpc_unpack((xpc_bytes){ again.p, again.n }, NULL, 0, &other, NULL) == XPC_OK);
    CHECK(other == total);
    xpc_buf_free(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const xpc_bytes text = { (const char *)data, size };
    const xpc_snippet_how how = {
        size > 0 ? 1 + data[0] : 1, stem, size > 1 ? data[1] & 7u : 0, { "[...]", 5 }
    };
    char id[XPC_ID_HASH_LEN + 1];
    size_t len = 0;

    if (mset == NULL)
        once();
    check_plain(text, &how);
    check_html(text, &how);
    check_packed(text);
    CHECK(xpc_id_term((xpc_bytes){ "Q", 1 }, text, id, sizeof id, &len, NULL) == XPC_OK);
    CHECK(len == sizeof id);
    return 0;
}
