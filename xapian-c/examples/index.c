/* index DIR ID TEXT: put one text into a database on disk, in place of what ID had
 * before.  The id may be as long as it likes, a URL for example. */
#include <stdio.h>
#include <xapian-c.h>

int main(int argc, char **argv)
{
    xpc_error err = XPC_ERROR_INIT;
    xpc_wdb *w = NULL;
    xpc_doc *doc = NULL;
    xpc_termgen *gen = NULL;
    xpc_stem *stem = NULL;
    xpc_docid docid = 0;
    char term[64];
    xpc_bytes id = { term, 0 };
    xpc_status st;

    if (argc != 4) {
        fprintf(stderr, "usage: index DIR ID TEXT\n");
        return 64;
    }
    if ((st = xpc_id_term(XPC_LIT("Q"), xpc_str(argv[2]), term, sizeof term, &id.n, &err)) ==
            XPC_OK &&
        (st = xpc_wdb_open(argv[1], XPC_DB_CREATE_OR_OPEN, 0, &w, &err)) == XPC_OK &&
        (st = xpc_doc_make(NULL, 0, NULL, 0, xpc_str(argv[3]), &doc, &err)) == XPC_OK &&
        (st = xpc_doc_add_terms(doc, &id, 1, 0, &err)) == XPC_OK &&
        (st = xpc_stem_new("english", &stem, &err)) == XPC_OK &&
        (st = xpc_termgen_new(&gen, &err)) == XPC_OK &&
        (st = xpc_termgen_set_stem(gen, stem, XPC_STEM_SOME, &err)) == XPC_OK &&
        (st = xpc_termgen_set_doc(gen, doc, &err)) == XPC_OK &&
        (st = xpc_termgen_index(gen, xpc_str(argv[3]), 1, XPC_LIT(""), true, &err)) == XPC_OK &&
        (st = xpc_wdb_replace_by_term(w, id, doc, &docid, &err)) == XPC_OK &&
        (st = xpc_wdb_set_metadata(w, XPC_LIT("writer"), XPC_LIT("index example"), &err)) == XPC_OK)
        st = xpc_wdb_commit(w, &err);
    if (st == XPC_OK)
        printf("document %u\n", docid);
    else if (st == XPC_ELOCK)
        fprintf(stderr, "%s is being written by somebody else\n", argv[1]);
    else
        fprintf(stderr, "%s: %s %s\n", xpc_status_name(st), err.message, err.context);
    xpc_termgen_free(&gen);
    xpc_stem_free(&stem);
    xpc_doc_free(&doc);
    xpc_wdb_free(&w);
    return st == XPC_OK ? 0 : 1;
}
