/*
 * xapian-c.h - a C API over libxapian 1.4.
 *
 * Full-text search for C programs: databases, documents, queries, ranked
 * matches, facets, snippets, spelling.  C99, C11, C++11 and later; needs only
 * the three headers below.  No function prints, exits, keeps global state or
 * lets a C++ exception through.
 *
 *     xpc_db *db = NULL;
 *     xpc_query *q = NULL;
 *     xpc_enquire *e = NULL;
 *     xpc_mset *m = NULL;
 *     xpc_error err = XPC_ERROR_INIT;
 *     xpc_hit hits[10];
 *
 *     if (xpc_db_open("idx", 0, &db, &err) == XPC_OK &&
 *         xpc_query_term(XPC_LIT("mineral"), 1, 0, &q, &err) == XPC_OK &&
 *         xpc_enquire_new(db, &e, &err) == XPC_OK &&
 *         xpc_enquire_set_query(e, q, 0, &err) == XPC_OK &&
 *         xpc_enquire_mset(e, 0, 10, XPC_EXACT, &m, &err) == XPC_OK)
 *         for (size_t i = 0, n = xpc_mset_hits(m, 0, hits, 10); i < n; i++)
 *             printf("%u %g\n", hits[i].docid, hits[i].weight);
 *     else
 *         fprintf(stderr, "%s: %s\n", err.type, err.message);
 *     xpc_mset_free(&m); xpc_enquire_free(&e); xpc_query_free(&q); xpc_db_free(&db);
 *
 * RULES THAT HOLD FOR EVERY FUNCTION BELOW
 *
 * Status.   A function that can fail returns xpc_status.  XPC_ENOMEM can come
 *           from every one of them, and so can XPC_EINVALIDARG for a required
 *           pointer that is NULL or an xpc_bytes with p == NULL and n > 0.  A
 *           function that reads a database can further return XPC_ECORRUPT,
 *           XPC_EMODIFIED (see xpc_db_retry), XPC_ECLOSED, XPC_EDATABASE and,
 *           on remote databases, XPC_ENETWORK, XPC_ETIMEOUT.  These are not
 *           repeated; each comment names what is particular to its function.
 * Outputs.  Untouched unless the status is XPC_OK.
 * Errors.   err is last and may be NULL; it is written on failure only.
 * Handles.  Opaque; made into T **out and freed by T_free(T **), which accepts
 *           NULL and a pointer to NULL, and sets the pointer to NULL.  What a
 *           handle was made from may be freed first: the child keeps what it
 *           needs alive (an enquire keeps its database open, and so on).
 * Bytes.    Text is UTF-8; terms, values and data are bytes and may hold NUL.
 *           Inputs are copied or only read during the call; nothing of the
 *           caller's is kept, except callback contexts, where stated.
 * Threads.  No hidden shared state, but handles made from one another share
 *           their database: a handle and everything made from it belong to one
 *           thread at a time.  Databases opened apart are independent.
 */
#ifndef XAPIAN_C_H
#define XAPIAN_C_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* C++ may assume that an enum holds only its own values unless it is told the
 * type; C callers may pass any number, and get XPC_EINVALIDARG for it. */
#ifdef __cplusplus
#define XPC_UNSIGNED : unsigned int
#else
#define XPC_UNSIGNED
#endif

#if defined(__GNUC__) || defined(__clang__)
#define XPC_API __attribute__((visibility("default")))
#else
#define XPC_API
#endif

/* ------------------------------------------------------------------ version */

/* Version of this header.  xpc_version() gives that of the library in use. */
#define XPC_VERSION_MAJOR 0
#define XPC_VERSION_MINOR 1
#define XPC_VERSION_PATCH 0
#define XPC_VERSION       (XPC_VERSION_MAJOR * 10000 + XPC_VERSION_MINOR * 100 + XPC_VERSION_PATCH)

/* What the libxapian in use can do; see xpc_has. */
typedef enum xpc_feature XPC_UNSIGNED {
    XPC_FEATURE_GLASS,         /* the disk format of 1.4 */
    XPC_FEATURE_CHERT,         /* the disk format of 1.2 */
    XPC_FEATURE_HONEY,         /* the read-only disk format of 2.0 */
    XPC_FEATURE_INMEMORY,      /* databases without a file */
    XPC_FEATURE_REMOTE,        /* databases over TCP or a pipe */
    XPC_FEATURE_SINGLE_FILE,   /* a database in one file (XPC_COMPACT_SINGLE_FILE) */
    XPC_FEATURE_CJK_NGRAM,     /* n-grams for scripts without spaces */
    XPC_FEATURE_EDIT_DISTANCE, /* fuzzy queries inside the engine (2.0) */
    XPC_FEATURE_GLOB_WILDCARD  /* wildcards inside a word (2.0) */
} xpc_feature;

/* Version of this library as XPC_VERSION encodes it.  Never fails. */
XPC_API uint32_t xpc_version(void);

/* "1.4.22": the libxapian in use at run time.  Static; never NULL. */
XPC_API const char *xpc_xapian_version(void);

/* "1.4.22": the libxapian whose headers this library was built with. */
XPC_API const char *xpc_xapian_version_built(void);

/* Whether a feature can be used, so that one program runs on 1.4 and later.
 * False for numbers it does not know. */
XPC_API bool xpc_has(xpc_feature feature);

/* ------------------------------------------------------------ status, error */

/* One status for each class of Xapian's errors, and five of our own.  The
 * numbers are part of the ABI. */
typedef enum xpc_status XPC_UNSIGNED {
    XPC_OK = 0,

    XPC_ENOMEM = 1,     /* out of memory */
    XPC_ESTOPPED = 2,   /* a callback returned XPC_STOP */
    XPC_ECALLBACK = 3,  /* a callback returned XPC_FAIL */
    XPC_EEXCEPTION = 4, /* a C++ exception that is not Xapian's (message says which) */
    XPC_EUNKNOWN = 5,   /* a Xapian error class newer than this library (type says which) */

    XPC_EASSERTION = 10,     /* AssertionError: a debug build of libxapian found a bug */
    XPC_EINVALIDARG = 11,    /* InvalidArgumentError */
    XPC_EINVALIDOP = 12,     /* InvalidOperationError: wrong call at this moment */
    XPC_EUNIMPLEMENTED = 13, /* UnimplementedError: not for this backend or operator */

    XPC_EDATABASE = 20,   /* DatabaseError: any other failure of the database */
    XPC_ECORRUPT = 21,    /* DatabaseCorruptError */
    XPC_ECREATE = 22,     /* DatabaseCreateError */
    XPC_ELOCK = 23,       /* DatabaseLockError: another writer has it open */
    XPC_EMODIFIED = 24,   /* DatabaseModifiedError: two commits since opening */
    XPC_EOPENING = 25,    /* DatabaseOpeningError */
    XPC_EVERSION = 26,    /* DatabaseVersionError: format too old or too new */
    XPC_EDBNOTFOUND = 27, /* DatabaseNotFoundError: nothing there */
    XPC_ECLOSED = 28,     /* DatabaseClosedError: used after close */

    XPC_EDOCNOTFOUND = 40,   /* DocNotFoundError */
    XPC_EFEATURE = 41,       /* FeatureUnavailableError: not compiled in */
    XPC_EINTERNAL = 42,      /* InternalError */
    XPC_ENETWORK = 43,       /* NetworkError */
    XPC_ETIMEOUT = 44,       /* NetworkTimeoutError */
    XPC_EQUERYPARSER = 45,   /* QueryParserError */
    XPC_ESERIALISATION = 46, /* SerialisationError */
    XPC_ERANGE = 47,         /* RangeError; also: the caller's array is too small */
    XPC_EWILDCARD = 48       /* WildcardError: a wildcard met its limit */
} xpc_status;

/* The text of a failure, in the caller's memory: fixed arrays, so that it can
 * be filled when memory has run out.  All strings end with NUL; longer texts
 * are cut at a character.  Initialise with XPC_ERROR_INIT. */
typedef struct xpc_error {
    xpc_status status;
    int os_errno;      /* errno behind it, 0 if there is none or it is unknown */
    char type[32];     /* Xapian's class: "DatabaseLockError"; "" for our own */
    char message[256]; /* one line of English */
    char context[160]; /* what it was about: a path, host:port; often "" */
    char os_text[96];  /* the system's words for os_errno, or a resolver's; often "" */
} xpc_error;

#define XPC_ERROR_INIT            \
    {                             \
        XPC_OK, 0, "", "", "", "" \
    }

/* "XPC_ELOCK" for XPC_ELOCK; "XPC_?" for numbers it does not know.  Static. */
XPC_API const char *xpc_status_name(xpc_status status);

/* What a callback answers.  Callbacks are plain C: they must return, never
 * longjmp out and never let an exception out. */
typedef enum xpc_verdict XPC_UNSIGNED {
    XPC_NO = 0,   /* leave this one out, and go on */
    XPC_YES = 1,  /* take it, and go on */
    XPC_STOP = 2, /* give up: the running call returns XPC_ESTOPPED */
    XPC_FAIL = 3  /* it went wrong: the running call returns XPC_ECALLBACK */
} xpc_verdict;

/* ------------------------------------------------------------- bytes, lists */

typedef uint32_t xpc_docid; /* 1 and up; 0 is no document */

/* Counted bytes that somebody else owns.  { NULL, 0 } is empty. */
typedef struct xpc_bytes {
    const char *p;
    size_t n;
} xpc_bytes;

/* The bytes of a string literal, without its NUL. */
#ifdef __cplusplus
#define XPC_LIT(literal) (xpc_bytes{ (literal), sizeof(literal) - 1 })
#else
#define XPC_LIT(literal) ((xpc_bytes){ (literal), sizeof(literal) - 1 })
#endif

/* The bytes of a C string, borrowed; NULL gives { NULL, 0 }.  Never fails. */
XPC_API xpc_bytes xpc_str(const char *text);

/* Bytes that the caller owns.  A function that fills one replaces its content
 * and reuses its memory, so one xpc_buf serves a whole loop.  p[n] is always
 * NUL after a successful call.  Start with XPC_BUF_INIT, end with xpc_buf_free. */
typedef struct xpc_buf {
    char *p;
    size_t n;
    size_t cap; /* ours; do not change */
} xpc_buf;

#define XPC_BUF_INIT \
    {                \
        NULL, 0, 0   \
    }

/* Free the memory and make *buf empty again.  Accepts NULL. */
XPC_API void xpc_buf_free(xpc_buf *buf);

/* One entry of a list.  What a list does not speak of is 0. */
typedef struct xpc_item {
    xpc_bytes text;      /* the term, word, value, key or data */
    uint32_t freq;       /* documents with the term; matches with the value */
    uint32_t wdf;        /* occurrences within the document */
    uint32_t slot;       /* value slot */
    xpc_docid docid;     /* the document it belongs to */
    double weight;       /* weight in an expand set */
    const uint32_t *pos; /* positions, ascending */
    size_t npos;
} xpc_item;

/* An array in one piece of memory that the library made and the caller frees.
 * Everything in it lives until xpc_list_free. */
typedef struct xpc_list {
    const xpc_item *v;
    size_t n;
    bool more; /* a limit cut the list: there was at least one more */
} xpc_list;

XPC_API void xpc_list_free(xpc_list **list);

#define XPC_NO_LIMIT SIZE_MAX   /* for "limit": all of them */
#define XPC_NO_SLOT  UINT32_MAX /* no value slot */
#define XPC_MAX_TERM 245        /* bytes in a term of a disk database, less one per NUL in it */

/* ------------------------------------------------------------------ handles */

typedef struct xpc_db xpc_db;           /* a database, or several as one */
typedef struct xpc_wdb xpc_wdb;         /* a database open for writing */
typedef struct xpc_doc xpc_doc;         /* a document */
typedef struct xpc_query xpc_query;     /* an immutable query tree */
typedef struct xpc_enquire xpc_enquire; /* a search: query, order, spies */
typedef struct xpc_mset xpc_mset;       /* the matches of one run */
typedef struct xpc_spy xpc_spy;         /* counts facets while matching */
typedef struct xpc_stem xpc_stem;       /* a stemmer */
typedef struct xpc_termgen xpc_termgen; /* text to terms */
typedef struct xpc_parser xpc_parser;   /* Xapian's own query language */

/* ---------------------------------------------------------- open a database */

/* Flags for opening, or-ed: one of the first four (writers only), one backend
 * at most, any of the others.  The default is create-or-open, glass. */
#define XPC_DB_CREATE_OR_OPEN      0x00
#define XPC_DB_CREATE_OR_OVERWRITE 0x01
#define XPC_DB_CREATE              0x02 /* XPC_ECREATE if there is one */
#define XPC_DB_OPEN                0x03 /* XPC_EDBNOTFOUND if there is none */
#define XPC_DB_NO_SYNC             0x04 /* commit without waiting for the disk */
#define XPC_DB_FULL_SYNC           0x08 /* wait harder, where the system can */
#define XPC_DB_DANGEROUS           0x10 /* update blocks in place: no readers, no crash safety */
#define XPC_DB_NO_TERMLIST         0x20 /* smaller; no term lists, no expand set */
#define XPC_DB_RETRY_LOCK          0x40 /* wait for the lock instead of XPC_ELOCK */
#define XPC_DB_BACKEND_GLASS       0x100
#define XPC_DB_BACKEND_CHERT       0x200
#define XPC_DB_BACKEND_STUB        0x300 /* a file that lists databases */
#define XPC_DB_BACKEND_INMEMORY    0x400 /* path is ignored and may be NULL */

/*
 * Open a database for reading.
 *
 * path   directory, single-file database or stub file; found out by itself
 *        unless flags name a backend.
 *
 * XPC_EDBNOTFOUND, XPC_EOPENING, XPC_EVERSION, XPC_ECORRUPT, XPC_EFEATURE.
 */
XPC_API xpc_status xpc_db_open(const char *path, uint32_t flags, xpc_db **out, xpc_error *err);

/*
 * Open n databases as one.  Document d of database i (from 0) is called
 * (d - 1) * n + i + 1.  n == 0 gives an empty database.  Statuses as above;
 * err->context names the path that failed.
 */
XPC_API xpc_status xpc_db_open_many(const char *const *paths, size_t n, uint32_t flags,
                                    xpc_db **out, xpc_error *err);

/* Open a single-file database from a file descriptor.  The descriptor is taken
 * over: libxapian closes it, on failure too. */
XPC_API xpc_status xpc_db_open_fd(int fd, uint32_t flags, xpc_db **out, xpc_error *err);

/*
 * Open a database that xapian-tcpsrv serves on host:port.
 *
 * timeout_ms           for each answer; 0 = wait for ever.
 * connect_timeout_ms   for the connection.
 *
 * XPC_ENETWORK (host->context), XPC_ETIMEOUT.  On a remote database these do
 * not work and return XPC_EUNIMPLEMENTED: spies, deciders and document sources
 * written by callback or array, and sorting by more than one key.  Counting
 * spies do work.  Spelling suggestions are always empty and synonyms too.
 */
XPC_API xpc_status xpc_db_open_remote(const char *host, uint32_t port, uint32_t timeout_ms,
                                      uint32_t connect_timeout_ms, xpc_db **out, xpc_error *err);

/* As above, over a pipe to program (for example "ssh") with args, which runs
 * xapian-progsrv.  args is split at blanks. */
XPC_API xpc_status xpc_db_open_program(const char *program, const char *args, uint32_t timeout_ms,
                                       xpc_db **out, xpc_error *err);

/* Add what other has to db, as xpc_db_open_many does; other stays usable.
 * XPC_EINVALIDARG if they are the same.  A view of a writer cannot be added to. */
XPC_API xpc_status xpc_db_add(xpc_db *db, const xpc_db *other, xpc_error *err);

XPC_API void xpc_db_free(xpc_db **db);

/* ----------------------------------------------------------- a database's life */

/* Go to the newest committed state.  *changed (may be NULL) says whether there
 * was one.  For a writer it does nothing. */
XPC_API xpc_status xpc_db_reopen(xpc_db *db, bool *changed, xpc_error *err);

/* Close files now; whatever is done with the database or with things made from
 * it that needs them then gives XPC_ECLOSED.  Twice is no error. */
XPC_API xpc_status xpc_db_close(xpc_db *db, xpc_error *err);

/* Keep a remote connection from timing out; nothing on local ones. */
XPC_API xpc_status xpc_db_keep_alive(xpc_db *db, xpc_error *err);

/*
 * The cure for XPC_EMODIFIED.  A reader sees the state it was opened at; after
 * two commits the writer reuses its blocks, and reading fails at any moment.
 *
 * xpc_db_retry calls run(ctx, db, err).  While that returns XPC_EMODIFIED it
 * reopens db and calls run again, at most `tries` calls in all (0 counts as 1).
 * Any other status, XPC_OK among them, is returned as it comes.  run must start
 * afresh each time and include the reading of documents, which are fetched late.
 * An enquire made from db earlier may be used: it sees the reopening.
 */
typedef xpc_status (*xpc_retry_fn)(void *ctx, xpc_db *db, xpc_error *err);
XPC_API xpc_status xpc_db_retry(xpc_db *db, uint32_t tries, xpc_retry_fn run, void *ctx,
                                xpc_error *err);

/* --------------------------------------------------------- about a database */

typedef struct xpc_db_stats {
    uint32_t doc_count;
    uint32_t shard_count;  /* databases joined in it */
    xpc_docid last_docid;  /* highest ever used; 0 if none */
    uint32_t doclen_lower; /* bounds on the lengths of documents that are not empty */
    uint32_t doclen_upper;
    uint64_t total_length; /* sum of all document lengths (wdf) */
    double average_length;
    bool has_positions;
} xpc_db_stats;

XPC_API xpc_status xpc_db_get_stats(const xpc_db *db, xpc_db_stats *out, xpc_error *err);

typedef struct xpc_term_stats {
    uint32_t termfreq;  /* documents with the term; 0 = not in the database */
    uint32_t collfreq;  /* its occurrences (wdf) over all documents */
    uint32_t wdf_upper; /* no document has it more often */
} xpc_term_stats;

/* Statistics of n terms at once into out[0..n).  Unknown terms give zeros; the
 * empty term stands for all documents (termfreq = doc_count). */
XPC_API xpc_status xpc_db_term_stats(const xpc_db *db, const xpc_bytes *terms, size_t n,
                                     xpc_term_stats *out, xpc_error *err);

/* Documents with a value in slot, and bounds on these values (they may be wider
 * than the truth after deletions).  Any output may be NULL. */
XPC_API xpc_status xpc_db_slot_stats(const xpc_db *db, uint32_t slot, uint32_t *freq,
                                     xpc_buf *lower, xpc_buf *upper, xpc_error *err);

/* UUID as text, the same through all commits; several databases: joined by ':'.
 * Empty for a database in memory. */
XPC_API xpc_status xpc_db_uuid(const xpc_db *db, xpc_buf *out, xpc_error *err);

/* Number that grows with each commit.  XPC_EINVALIDOP for several databases,
 * XPC_EUNIMPLEMENTED in memory and remote. */
XPC_API xpc_status xpc_db_revision(const xpc_db *db, uint64_t *out, xpc_error *err);

/* Whether a writer holds it now; with databases that take no lock: false.
 * Remote: XPC_EUNIMPLEMENTED. */
XPC_API xpc_status xpc_db_locked(const xpc_db *db, bool *out, xpc_error *err);

/* One line for people who debug. */
XPC_API xpc_status xpc_db_describe(const xpc_db *db, xpc_buf *out, xpc_error *err);

/*
 * Terms in byte order that start with prefix and are >= from, at most limit;
 * freq is set.  To page: pass the last term plus one NUL byte as from.
 */
XPC_API xpc_status xpc_db_terms(const xpc_db *db, xpc_bytes prefix, xpc_bytes from, size_t limit,
                                xpc_list **out, xpc_error *err);

typedef struct xpc_posting_entry {
    xpc_docid docid;
    uint32_t wdf;
    uint32_t doc_length;
} xpc_posting_entry;

/*
 * Documents that have term, from document `from` on, ascending: fills out[0..*n)
 * with at most cap.  The empty term lists every document.  To page: go on from
 * the last docid + 1; *n < cap means the end.
 */
XPC_API xpc_status xpc_db_postings(const xpc_db *db, xpc_bytes term, xpc_docid from,
                                   xpc_posting_entry *out, size_t cap, size_t *n, xpc_error *err);

/* Values of one slot over the documents, by docid from `from` on, at most limit:
 * text, slot and docid are set.  Documents without the value are skipped. */
XPC_API xpc_status xpc_db_slot_values(const xpc_db *db, uint32_t slot, xpc_docid from, size_t limit,
                                      xpc_list **out, xpc_error *err);

/*
 * Values of several documents at once: entry i * nslots + j is slot slots[j] of
 * document docids[i] (docid and slot are set; an absent value is empty).
 * XPC_EDOCNOTFOUND if one of them does not exist.
 */
XPC_API xpc_status xpc_db_values(const xpc_db *db, const xpc_docid *docids, size_t ndocs,
                                 const uint32_t *slots, size_t nslots, xpc_list **out,
                                 xpc_error *err);

/* Length (sum of wdf) and number of different terms of a document; either may
 * be NULL.  XPC_EDOCNOTFOUND. */
XPC_API xpc_status xpc_db_doc_length(const xpc_db *db, xpc_docid docid, uint32_t *length,
                                     uint32_t *unique_terms, xpc_error *err);

/*
 * Terms of a document in byte order that start with prefix, at most limit; freq
 * and wdf are set, and pos/npos too if positions is true.  XPC_EDOCNOTFOUND;
 * XPC_EFEATURE on a database without term lists.
 */
XPC_API xpc_status xpc_db_doc_terms(const xpc_db *db, xpc_docid docid, xpc_bytes prefix,
                                    bool positions, size_t limit, xpc_list **out, xpc_error *err);

/* Positions of term in a document: at most cap into out[], and in *total how
 * many there are (0 if it has none or does not have the term).  out may be NULL
 * if cap is 0.  XPC_EDOCNOTFOUND. */
XPC_API xpc_status xpc_db_positions(const xpc_db *db, xpc_docid docid, xpc_bytes term,
                                    uint32_t *out, size_t cap, size_t *total, xpc_error *err);

/* Metadata: bytes by key, beside the documents.  A missing key reads as empty.
 * Several databases: the first one's.  XPC_EINVALIDARG for an empty key;
 * XPC_EUNIMPLEMENTED for the list of keys of a database in memory. */
XPC_API xpc_status xpc_db_metadata(const xpc_db *db, xpc_bytes key, xpc_buf *out, xpc_error *err);
XPC_API xpc_status xpc_db_metadata_keys(const xpc_db *db, xpc_bytes prefix, size_t limit,
                                        xpc_list **out, xpc_error *err);

/* ------------------------------------------------------ spelling, synonyms */

/* The nearest known word at most max_edits away (2 is usual), or empty if word
 * itself is known or nothing is near. */
XPC_API xpc_status xpc_db_suggest(const xpc_db *db, xpc_bytes word, uint32_t max_edits,
                                  xpc_buf *out, xpc_error *err);

/* Words of the spelling dictionary in byte order that start with prefix, at
 * most limit; freq is set. */
XPC_API xpc_status xpc_db_spellings(const xpc_db *db, xpc_bytes prefix, size_t limit,
                                    xpc_list **out, xpc_error *err);

/* Synonyms of term, in byte order; and the terms that have any. */
XPC_API xpc_status xpc_db_synonyms(const xpc_db *db, xpc_bytes term, xpc_list **out,
                                   xpc_error *err);
XPC_API xpc_status xpc_db_synonym_keys(const xpc_db *db, xpc_bytes prefix, size_t limit,
                                       xpc_list **out, xpc_error *err);

/* ------------------------------------------------------ compaction, checking */

#define XPC_COMPACT_NORMAL      0 /* leave a little room for updates */
#define XPC_COMPACT_FULL        1
#define XPC_COMPACT_FULLER      2 /* smallest; updating it is slower */
#define XPC_COMPACT_NO_RENUMBER 4 /* keep docids; several databases need separate ranges */
#define XPC_COMPACT_MULTIPASS   8 /* merge many databases in passes */
#define XPC_COMPACT_SINGLE_FILE 16

/* Called when a table begins (status "") and ends (status says how much smaller);
 * XPC_YES goes on.  The strings live during the call. */
typedef xpc_verdict (*xpc_compact_fn)(void *ctx, const char *table, const char *status);

/*
 * Write a compact copy of db, which may join several databases, to dest: a new
 * directory, or a file with XPC_COMPACT_SINGLE_FILE.  Uncommitted changes are
 * not part of it.  Metadata keys that several databases have: the first wins.
 *
 * block_size   bytes, a power of two 2048..65536; 0 = 8192.
 * progress     may be NULL.
 *
 * XPC_ESTOPPED, XPC_ECALLBACK (what stands in dest is then of no use: remove
 * it); XPC_EINVALIDOP (docids overlap, with NO_RENUMBER), XPC_ECREATE,
 * XPC_EDATABASE (not a disk database).
 */
XPC_API xpc_status xpc_db_compact(const xpc_db *db, const char *dest, uint32_t flags,
                                  uint32_t block_size, xpc_compact_fn progress, void *ctx,
                                  xpc_error *err);

#define XPC_CHECK_SHORT_TREE 1 /* what the report tells beside errors */
#define XPC_CHECK_FULL_TREE  2
#define XPC_CHECK_FREELIST   4
#define XPC_CHECK_STATS      8
#define XPC_CHECK_FIX        16 /* repair what can be repaired */

/* Read the whole database at path and count errors into *errors (0 = sound).
 * report may be NULL, else gets what there is to tell.  XPC_EOPENING,
 * XPC_ECORRUPT if it is too broken to go on. */
XPC_API xpc_status xpc_check(const char *path, uint32_t flags, uint64_t *errors, xpc_buf *report,
                             xpc_error *err);

/* ------------------------------------------------------------------ writing */

/*
 * Open for writing; one writer at a time.
 *
 * flags        XPC_DB_*.
 * block_size   for a new database: 2048..65536, a power of two; 0 = 8192.
 *
 * XPC_ELOCK, XPC_ECREATE, XPC_EDBNOTFOUND (with XPC_DB_OPEN), XPC_EOPENING,
 * XPC_EVERSION.
 */
XPC_API xpc_status xpc_wdb_open(const char *path, uint32_t flags, uint32_t block_size,
                                xpc_wdb **out, xpc_error *err);

/* A database that `xapian-tcpsrv --writable` serves.  Statuses as xpc_db_open_remote. */
XPC_API xpc_status xpc_wdb_open_remote(const char *host, uint32_t port, uint32_t timeout_ms,
                                       uint32_t connect_timeout_ms, uint32_t flags, xpc_wdb **out,
                                       xpc_error *err);

/* The same database for all reading calls: borrowed, lives until xpc_wdb_free;
 * do not free it.  It sees changes before they are committed. */
XPC_API xpc_db *xpc_wdb_db(xpc_wdb *wdb);

/* Frees the handle.  Changes that were not committed are committed as if by
 * xpc_wdb_commit, but a failure goes unseen: commit first.  An open transaction
 * is cancelled.  The lock goes when the last handle made from it is freed. */
XPC_API void xpc_wdb_free(xpc_wdb **wdb);

/* Commit (an open transaction is cancelled), close the files, release the lock. */
XPC_API xpc_status xpc_wdb_close(xpc_wdb *wdb, xpc_error *err);

/* Make all changes lasting and visible to readers, at once or not at all.
 * XPC_EINVALIDOP inside a transaction; XPC_EDATABASE (disk full and the like:
 * the changes since the last commit are lost). */
XPC_API xpc_status xpc_wdb_commit(xpc_wdb *wdb, xpc_error *err);

/* Transactions: either all changes since begin, or none.  flushed: commit
 * before and after, so the transaction is lasting by itself; otherwise its
 * changes reach the disk with the next commit.  XPC_EINVALIDOP if one is open,
 * or none.  XPC_EUNIMPLEMENTED in memory. */
XPC_API xpc_status xpc_wdb_begin(xpc_wdb *wdb, bool flushed, xpc_error *err);
XPC_API xpc_status xpc_wdb_end(xpc_wdb *wdb, xpc_error *err);
XPC_API xpc_status xpc_wdb_cancel(xpc_wdb *wdb, xpc_error *err);

/* Add a document.  *docid (may be NULL) is its new number.  The document can be
 * changed and added again.  XPC_EINVALIDARG: a term is longer than XPC_MAX_TERM
 * (see xpc_id_term), or empty. */
XPC_API xpc_status xpc_wdb_add(xpc_wdb *wdb, const xpc_doc *doc, xpc_docid *docid, xpc_error *err);

/* Put doc in place of document docid, or add it under that number. */
XPC_API xpc_status xpc_wdb_replace(xpc_wdb *wdb, xpc_docid docid, const xpc_doc *doc,
                                   xpc_error *err);

/* Put doc in place of the document that has the term; other documents that have
 * it are deleted.  If none has it, doc is added.  doc should have the term. */
XPC_API xpc_status xpc_wdb_replace_by_term(xpc_wdb *wdb, xpc_bytes unique_term, const xpc_doc *doc,
                                           xpc_docid *docid, xpc_error *err);

/* Delete n documents.  Stops at the first that does not exist
 * (XPC_EDOCNOTFOUND); those before it are deleted. */
XPC_API xpc_status xpc_wdb_delete(xpc_wdb *wdb, const xpc_docid *docids, size_t n, xpc_error *err);

/* Delete every document that has one of n terms; a term nobody has is no error. */
XPC_API xpc_status xpc_wdb_delete_by_terms(xpc_wdb *wdb, const xpc_bytes *terms, size_t n,
                                           xpc_error *err);

/* Set metadata; an empty value removes the key.  XPC_EINVALIDARG: empty key.
 * XPC_EUNIMPLEMENTED on several databases at once. */
XPC_API xpc_status xpc_wdb_set_metadata(xpc_wdb *wdb, xpc_bytes key, xpc_bytes value,
                                        xpc_error *err);

/* Add or subtract freq for n words of the spelling dictionary; at 0 a word goes.
 * Spelling and synonyms need a disk database: XPC_EUNIMPLEMENTED elsewhere. */
XPC_API xpc_status xpc_wdb_add_spellings(xpc_wdb *wdb, const xpc_bytes *words, size_t n,
                                         uint32_t freq, xpc_error *err);
XPC_API xpc_status xpc_wdb_remove_spellings(xpc_wdb *wdb, const xpc_bytes *words, size_t n,
                                            uint32_t freq, xpc_error *err);

/* Add or remove n synonyms of term, or remove all of them. */
XPC_API xpc_status xpc_wdb_add_synonyms(xpc_wdb *wdb, xpc_bytes term, const xpc_bytes *synonyms,
                                        size_t n, xpc_error *err);
XPC_API xpc_status xpc_wdb_remove_synonyms(xpc_wdb *wdb, xpc_bytes term, const xpc_bytes *synonyms,
                                           size_t n, xpc_error *err);
XPC_API xpc_status xpc_wdb_clear_synonyms(xpc_wdb *wdb, xpc_bytes term, xpc_error *err);

/* ---------------------------------------------------------------- documents */

/* One term of a document.  npos == 0 and wdf == 0: a boolean term, for filters. */
typedef struct xpc_posting {
    xpc_bytes term;
    const uint32_t *pos; /* positions; ascending is fastest */
    size_t npos;
    uint32_t wdf; /* added to the term's frequency in the document */
} xpc_posting;

typedef struct xpc_value {
    uint32_t slot;
    xpc_bytes value; /* compared as bytes: see xpc_sortable for numbers */
} xpc_value;

/* An empty document. */
XPC_API xpc_status xpc_doc_new(xpc_doc **out, xpc_error *err);

/* A whole document in one call.  Any array may be NULL with count 0. */
XPC_API xpc_status xpc_doc_make(const xpc_posting *postings, size_t npostings,
                                const xpc_value *values, size_t nvalues, xpc_bytes data,
                                xpc_doc **out, xpc_error *err);

XPC_API void xpc_doc_free(xpc_doc **doc);

/* Add to a document.  A term that is there already gets the positions and the
 * wdf added.  XPC_EINVALIDARG: an empty term. */
XPC_API xpc_status xpc_doc_add_postings(xpc_doc *doc, const xpc_posting *postings, size_t n,
                                        xpc_error *err);

/* Add n terms without positions, each with wdf (0 = boolean terms). */
XPC_API xpc_status xpc_doc_add_terms(xpc_doc *doc, const xpc_bytes *terms, size_t n, uint32_t wdf,
                                     xpc_error *err);

/* Remove terms with all their positions.  XPC_EINVALIDARG at the first that is
 * not there. */
XPC_API xpc_status xpc_doc_remove_terms(xpc_doc *doc, const xpc_bytes *terms, size_t n,
                                        xpc_error *err);
XPC_API xpc_status xpc_doc_clear_terms(xpc_doc *doc, xpc_error *err);

/* Set value slots; an empty value removes the slot's value. */
XPC_API xpc_status xpc_doc_set_values(xpc_doc *doc, const xpc_value *values, size_t n,
                                      xpc_error *err);
XPC_API xpc_status xpc_doc_clear_values(xpc_doc *doc, xpc_error *err);
XPC_API xpc_status xpc_doc_set_data(xpc_doc *doc, xpc_bytes data, xpc_error *err);

/* Read a document of a database.  What is in it is fetched when asked for, so
 * XPC_EMODIFIED can come from the calls below.  XPC_EDOCNOTFOUND. */
XPC_API xpc_status xpc_db_doc(const xpc_db *db, xpc_docid docid, xpc_doc **out, xpc_error *err);

/* Its number in the database it was read from; 0 if it is new. */
XPC_API xpc_docid xpc_doc_id(const xpc_doc *doc);

XPC_API xpc_status xpc_doc_data(const xpc_doc *doc, xpc_buf *out, xpc_error *err);

/* A value; empty if there is none in that slot. */
XPC_API xpc_status xpc_doc_value(const xpc_doc *doc, uint32_t slot, xpc_buf *out, xpc_error *err);

/* All values, by slot: text and slot are set. */
XPC_API xpc_status xpc_doc_values(const xpc_doc *doc, xpc_list **out, xpc_error *err);

/* Terms of the document that start with prefix, in byte order: wdf is set, pos
 * and npos too if positions is true. */
XPC_API xpc_status xpc_doc_terms(const xpc_doc *doc, xpc_bytes prefix, bool positions, size_t limit,
                                 xpc_list **out, xpc_error *err);

/* A document as bytes, and back.  The form belongs to the libxapian version.
 * Bytes that are none: XPC_ENETWORK (1.4's word for it) or XPC_ESERIALISATION. */
XPC_API xpc_status xpc_doc_serialise(const xpc_doc *doc, xpc_buf *out, xpc_error *err);
XPC_API xpc_status xpc_doc_unserialise(xpc_bytes bytes, xpc_doc **out, xpc_error *err);

/* ------------------------------------------------------- helpers for values */

#define XPC_SORTABLE_MAX 9

/* Write a number into dst (XPC_SORTABLE_MAX bytes) so that bytes sort as numbers
 * do.  Returns the length; 0 is a legal one (minus infinity).  Never fails. */
XPC_API size_t xpc_sortable(double number, char *dst);

/* The number back; bytes that xpc_sortable did not make give some number. */
XPC_API double xpc_unsortable(xpc_bytes bytes);

/*
 * Several strings in one value.  Counting spies see one value per slot and
 * document; packing is what makes a facet with several values per document
 * (tags, people) exact on local and remote databases alike: see
 * xpc_spy_values with XPC_SPY_UNPACK.  Empty strings and order are kept; pack a
 * set sorted and without repeats, so that equal sets are equal bytes.
 */
XPC_API xpc_status xpc_pack(const xpc_bytes *items, size_t n, xpc_buf *out, xpc_error *err);

/* Point out[0..min(cap, *total)) into packed; *total says how many there are.
 * out may be NULL if cap is 0.  XPC_ESERIALISATION: not packed bytes. */
XPC_API xpc_status xpc_unpack(xpc_bytes packed, xpc_bytes *out, size_t cap, size_t *total,
                              xpc_error *err);

#define XPC_ID_HASH_LEN 40

/*
 * A term for an identifier of any length: prefix, then 40 hex digits, the first
 * 160 bits of the SHA-256 of id (printf %s ID | sha256sum | cut -c1-40).  Long
 * URLs as terms fail with "Term too long (> 245)" in the middle of a run; these
 * cannot.  dst needs prefix.n + XPC_ID_HASH_LEN bytes; no NUL is added; *len is
 * the length.  XPC_ERANGE: cap too small, or the prefix over 200 bytes.
 */
XPC_API xpc_status xpc_id_term(xpc_bytes prefix, xpc_bytes id, char *dst, size_t cap, size_t *len,
                               xpc_error *err);

/* ------------------------------------------------------------------ queries */

/* Operators.  xpc_query_join and xpc_query_join_terms take those up to
 * XPC_OP_MAX; the rest is told by xpc_query_op only. */
typedef enum xpc_op XPC_UNSIGNED {
    XPC_OP_AND,       /* all match; weights add */
    XPC_OP_OR,        /* one or more match; weights add */
    XPC_OP_AND_NOT,   /* the first and none of the others */
    XPC_OP_XOR,       /* an odd number match */
    XPC_OP_AND_MAYBE, /* the first; the others only add weight */
    XPC_OP_FILTER,    /* all match; only the first has weight */
    XPC_OP_NEAR,      /* terms within a window, any order */
    XPC_OP_PHRASE,    /* terms within a window, in order */
    XPC_OP_ELITE_SET, /* OR of the best few */
    XPC_OP_SYNONYM,   /* OR, weighted as if it were one term */
    XPC_OP_MAX,       /* OR, weight of the best only */

    XPC_OP_VALUE_RANGE = 20,
    XPC_OP_VALUE_GE,
    XPC_OP_VALUE_LE,
    XPC_OP_SCALE,
    XPC_OP_WILDCARD,
    XPC_OP_TERM,
    XPC_OP_SOURCE,
    XPC_OP_ALL,
    XPC_OP_NOTHING,
    XPC_OP_OTHER
} xpc_op;

/* A term.  wqf: how often it stands in the query (1); pos: where (0 = nowhere;
 * the order of terms in xpc_query_terms follows it).  The empty term matches
 * all documents. */
XPC_API xpc_status xpc_query_term(xpc_bytes term, uint32_t wqf, uint32_t pos, xpc_query **out,
                                  xpc_error *err);

/*
 * Join n queries.  n == 0 gives match-nothing, n == 1 that query.
 *
 * param   NEAR, PHRASE: window, the span in positions that holds all of them
 *         (0 = n); ELITE_SET: how many (0 = 10); else 0.
 *
 * NEAR and PHRASE take terms and ORs of terms; others make xpc_enquire_mset or
 * this call return XPC_EUNIMPLEMENTED.  XPC_EINVALIDARG: no joining operator.
 */
XPC_API xpc_status xpc_query_join(xpc_op op, const xpc_query *const *queries, size_t n,
                                  uint32_t param, xpc_query **out, xpc_error *err);

/* The same for n terms in one call; positions are 1..n. */
XPC_API xpc_status xpc_query_join_terms(xpc_op op, const xpc_bytes *terms, size_t n, uint32_t param,
                                        xpc_query **out, xpc_error *err);

/* Multiply weights.  0 makes a filter of it.  XPC_EINVALIDARG: factor < 0. */
XPC_API xpc_status xpc_query_scale(const xpc_query *query, double factor, xpc_query **out,
                                   xpc_error *err);

/* Value in slot: lower <= value <= upper; value >= lower; value <= upper, by
 * bytes.  A document without the value does not match, whatever the bounds; only
 * an empty lower bound of GE means "all documents".  No weight. */
XPC_API xpc_status xpc_query_value_range(uint32_t slot, xpc_bytes lower, xpc_bytes upper,
                                         xpc_query **out, xpc_error *err);
XPC_API xpc_status xpc_query_value_ge(uint32_t slot, xpc_bytes lower, xpc_query **out,
                                      xpc_error *err);
XPC_API xpc_status xpc_query_value_le(uint32_t slot, xpc_bytes upper, xpc_query **out,
                                      xpc_error *err);

typedef enum xpc_wildcard_limit XPC_UNSIGNED {
    XPC_WILDCARD_ERROR, /* more than max: running it gives XPC_EWILDCARD */
    XPC_WILDCARD_FIRST, /* the first max in byte order */
    XPC_WILDCARD_MOST_FREQUENT
} xpc_wildcard_limit;

/* Terms that start with prefix; max == 0: no limit.  combiner: XPC_OP_OR,
 * XPC_OP_SYNONYM (usual) or XPC_OP_MAX, else XPC_EINVALIDARG. */
XPC_API xpc_status xpc_query_wildcard(xpc_bytes prefix, uint32_t max, xpc_wildcard_limit limit,
                                      xpc_op combiner, xpc_query **out, xpc_error *err);

/* Every document (weight 0), and none. */
XPC_API xpc_status xpc_query_all(xpc_query **out, xpc_error *err);
XPC_API xpc_status xpc_query_nothing(xpc_query **out, xpc_error *err);

/* Weight from a value that xpc_sortable made, for boosts such as recency (scale
 * it, join it with AND_MAYBE); matches documents that have the value.  Negative
 * numbers count as matches of weight below zero: do not store them. */
XPC_API xpc_status xpc_query_value_weight(uint32_t slot, xpc_query **out, xpc_error *err);

/* Weight by exact value: values[i] gives weights[i], other values give
 * default_weight.  Weights are >= 0 (XPC_EINVALIDARG). */
XPC_API xpc_status xpc_query_value_map(uint32_t slot, const xpc_bytes *values,
                                       const double *weights, size_t n, double default_weight,
                                       xpc_query **out, xpc_error *err);

/* Every document with the same weight. */
XPC_API xpc_status xpc_query_fixed_weight(double weight, xpc_query **out, xpc_error *err);

/*
 * Exactly these n documents, ascending and without repeats, with weights[i] >= 0
 * (weights may be NULL: all 0); both arrays are copied.  XPC_EINVALIDARG if they
 * are not so.  For one local database: running it on several gives
 * XPC_EINVALIDOP, on a remote one XPC_EUNIMPLEMENTED.
 */
XPC_API xpc_status xpc_query_docs(const xpc_docid *docids, const double *weights, size_t n,
                                  xpc_query **out, xpc_error *err);

XPC_API xpc_status xpc_query_copy(const xpc_query *query, xpc_query **out, xpc_error *err);
XPC_API void xpc_query_free(xpc_query **query);

/* What stands at the root. */
XPC_API xpc_op xpc_query_op(const xpc_query *query);

/* Sum of wqf of all terms. */
XPC_API uint32_t xpc_query_length(const xpc_query *query);

/* How many queries are joined at the root, and a copy of one (XPC_EINVALIDARG
 * beyond the end). */
XPC_API size_t xpc_query_count(const xpc_query *query);
XPC_API xpc_status xpc_query_child(const xpc_query *query, size_t i, xpc_query **out,
                                   xpc_error *err);

/* Terms in it: unique: in byte order, each once; else in order of position. */
XPC_API xpc_status xpc_query_terms(const xpc_query *query, bool unique, xpc_list **out,
                                   xpc_error *err);

/* A line for people, "Query((a AND b))". */
XPC_API xpc_status xpc_query_describe(const xpc_query *query, xpc_buf *out, xpc_error *err);

/* A query as bytes, and back.  XPC_EUNIMPLEMENTED (xpc_query_docs inside);
 * XPC_ESERIALISATION. */
XPC_API xpc_status xpc_query_serialise(const xpc_query *query, xpc_buf *out, xpc_error *err);
XPC_API xpc_status xpc_query_unserialise(xpc_bytes bytes, xpc_query **out, xpc_error *err);

/* ------------------------------------------------------------------- search */

/* A search over db.  Settings stay until changed; it can be run many times. */
XPC_API xpc_status xpc_enquire_new(const xpc_db *db, xpc_enquire **out, xpc_error *err);
XPC_API void xpc_enquire_free(xpc_enquire **enquire);

/* query_length: for weights; 0 = the query's own. */
XPC_API xpc_status xpc_enquire_set_query(xpc_enquire *enquire, const xpc_query *query,
                                         uint32_t query_length, xpc_error *err);

typedef enum xpc_scheme XPC_UNSIGNED {
    XPC_WEIGHT_BOOL,      /* all 0: pure boolean */
    XPC_WEIGHT_COORD,     /* number of matching terms */
    XPC_WEIGHT_TRAD,      /* k */
    XPC_WEIGHT_BM25,      /* k1 k2 k3 b min_normlen */
    XPC_WEIGHT_BM25_PLUS, /* k1 k2 k3 b min_normlen delta */
    XPC_WEIGHT_TFIDF,     /* normalisations */
    XPC_WEIGHT_INL2,      /* c */
    XPC_WEIGHT_IFB2,      /* c; 1.4 loses matches of terms that occur more often than
                           * there are documents */
    XPC_WEIGHT_INEB2,     /* c */
    XPC_WEIGHT_BB2,       /* c */
    XPC_WEIGHT_DLH,
    XPC_WEIGHT_DPH,
    XPC_WEIGHT_PL2,      /* c */
    XPC_WEIGHT_PL2_PLUS, /* c delta */
    XPC_WEIGHT_LM        /* log smoothing smoothing1 smoothing2 */
} xpc_scheme;

typedef enum xpc_smoothing XPC_UNSIGNED {
    XPC_SMOOTHING_TWO_STAGE = 1,
    XPC_SMOOTHING_DIRICHLET = 2,
    XPC_SMOOTHING_ABSOLUTE_DISCOUNT = 3,
    XPC_SMOOTHING_JELINEK_MERCER = 4,
    XPC_SMOOTHING_DIRICHLET_PLUS = 5
} xpc_smoothing;

/* A weighting scheme with its parameters; fields that the scheme does not name
 * above are not read.  Begin with xpc_weight_default and change what you want. */
typedef struct xpc_weight {
    xpc_scheme scheme;
    double k;
    double k1, k2, k3, b, min_normlen;
    double delta;
    double c;
    double log;
    xpc_smoothing smoothing;
    double smoothing1, smoothing2;
    char normalisations[4]; /* "ntn" */
} xpc_weight;

/* Xapian's defaults for the scheme (BM25's for an unknown one).  Never fails. */
XPC_API xpc_weight xpc_weight_default(xpc_scheme scheme);

/* Default: BM25.  XPC_EINVALIDARG: unknown scheme, or parameters it refuses. */
XPC_API xpc_status xpc_enquire_set_weight(xpc_enquire *enquire, const xpc_weight *weight,
                                          xpc_error *err);

typedef enum xpc_sort_by XPC_UNSIGNED {
    XPC_SORT_RELEVANCE, /* keys are not read */
    XPC_SORT_KEYS,      /* keys only; weights are not needed */
    XPC_SORT_KEYS_THEN_RELEVANCE,
    XPC_SORT_RELEVANCE_THEN_KEYS
} xpc_sort_by;

typedef struct xpc_sort_key {
    uint32_t slot;
    bool descending;   /* false: smallest bytes first */
    xpc_bytes missing; /* stands for an absent value; empty: smallest of all */
} xpc_sort_key;

/*
 * Order of the matches: by n keys (the first weighs most), relevance, or both.
 * What is still equal is ordered by docid (xpc_enquire_set_docid_order).
 * One key without `missing` works on remote databases too; otherwise running on
 * one gives XPC_EUNIMPLEMENTED.  XPC_EINVALIDARG: n == 0 where keys are needed.
 */
XPC_API xpc_status xpc_enquire_set_sort(xpc_enquire *enquire, xpc_sort_by by,
                                        const xpc_sort_key *keys, size_t n, xpc_error *err);

typedef enum xpc_docid_order XPC_UNSIGNED {
    XPC_DOCID_ASCENDING, /* default */
    XPC_DOCID_DESCENDING,
    XPC_DOCID_ANY /* whatever is fastest */
} xpc_docid_order;

XPC_API xpc_status xpc_enquire_set_docid_order(xpc_enquire *enquire, xpc_docid_order order,
                                               xpc_error *err);

/* Keep at most max matches with equal values in slot; documents without one are
 * all kept.  XPC_NO_SLOT turns it off.  Totals then count what is kept, and
 * become exact only if check_at_least covers all of them. */
XPC_API xpc_status xpc_enquire_set_collapse(xpc_enquire *enquire, uint32_t slot, uint32_t max,
                                            xpc_error *err);

/* Leave out matches below a percentage (0..100) or a weight; 0 turns it off. */
XPC_API xpc_status xpc_enquire_set_cutoff(xpc_enquire *enquire, uint32_t percent, double weight,
                                          xpc_error *err);

/* After this time a run stops counting further than the hits it returns: totals
 * become estimates and spies see fewer documents (see time_limit_hit).  0 = no
 * limit. */
XPC_API xpc_status xpc_enquire_set_time_limit(xpc_enquire *enquire, uint32_t limit_ms,
                                              xpc_error *err);

/* Documents known to be relevant, which changes weights.  n == 0: none. */
XPC_API xpc_status xpc_enquire_set_relevant(xpc_enquire *enquire, const xpc_docid *docids, size_t n,
                                            xpc_error *err);

/* Called for each candidate: XPC_YES keeps it.  doc is borrowed during the call
 * and can be read by xpc_doc_value, xpc_doc_data and so on; do not free it.
 * Local databases only. */
typedef xpc_verdict (*xpc_decide_fn)(void *ctx, const xpc_doc *doc);

/* fn NULL: none.  ctx is kept until changed or the enquire is freed. */
XPC_API xpc_status xpc_enquire_set_decider(xpc_enquire *enquire, xpc_decide_fn fn, void *ctx,
                                           xpc_error *err);

/* For check_at_least: as many as there are documents, so that totals are exact
 * and spies see every match. */
#define XPC_EXACT UINT32_MAX

/*
 * Run the search.
 *
 * first, max       which of the ranked matches to return.
 * check_at_least   how many matches to count before estimating is allowed.
 *                  With 0 a total over 5,000 matches is a guess and a spy sees a
 *                  few hundred of them; XPC_EXACT makes both right.
 *
 * XPC_EWILDCARD, XPC_EUNIMPLEMENTED, XPC_ESTOPPED and XPC_ECALLBACK (from spies
 * and deciders; their counts are then of no use).  Spies begin at zero each run.
 */
XPC_API xpc_status xpc_enquire_mset(xpc_enquire *enquire, uint32_t first, uint32_t max,
                                    uint32_t check_at_least, xpc_mset **out, xpc_error *err);

/* Terms of the query that match a document, in order of position. */
XPC_API xpc_status xpc_enquire_matching_terms(const xpc_enquire *enquire, xpc_docid docid,
                                              xpc_list **out, xpc_error *err);

#define XPC_EXPAND_QUERY_TERMS    1 /* the query's own terms may come too */
#define XPC_EXPAND_EXACT_TERMFREQ 2 /* several databases: exact, not approximate */

typedef enum xpc_expand_scheme XPC_UNSIGNED { XPC_EXPAND_TRAD, XPC_EXPAND_BO1 } xpc_expand_scheme;

/* XPC_YES keeps the term. */
typedef xpc_verdict (*xpc_expand_fn)(void *ctx, xpc_bytes term);

/* How to choose terms; { 0 } is 0 terms, so set max at least. */
typedef struct xpc_expand {
    uint32_t max;
    uint32_t flags;           /* XPC_EXPAND_* */
    double min_weight;        /* 0 = any positive weight */
    xpc_expand_scheme scheme; /* XPC_EXPAND_TRAD */
    double k;                 /* for TRAD; 0 = 1.0 */
    xpc_expand_fn fn;         /* may be NULL */
    void *ctx;
} xpc_expand;

/*
 * Terms that mark the given documents ("more like this"): best first, text and
 * weight are set.  No documents: an empty list.  The query may be unset.
 * XPC_ESTOPPED, XPC_ECALLBACK; XPC_EDOCNOTFOUND.
 */
XPC_API xpc_status xpc_enquire_expand(const xpc_enquire *enquire, const xpc_docid *docids, size_t n,
                                      const xpc_expand *how, xpc_list **out, xpc_error *err);

/* ------------------------------------------------------------------ matches */

typedef struct xpc_mset_info {
    uint32_t first;                   /* rank of the first hit */
    uint32_t hit_count;               /* hits held */
    uint32_t lower, estimated, upper; /* how many match in all */
    uint32_t uncollapsed_lower, uncollapsed_estimated, uncollapsed_upper;
    double max_possible; /* weight that a document could have */
    double max_attained; /* weight that the best match has */
    bool exact;          /* lower == upper: estimated is the true total */
    bool time_limit_hit; /* the limit had passed and the total is not exact: 1.4 does
                          * not tell, this is as near as one can see from outside */
} xpc_mset_info;

typedef struct xpc_hit {
    xpc_docid docid;
    uint32_t rank;           /* 0 = best of all */
    uint32_t percent;        /* 0..100 */
    uint32_t collapse_count; /* a lower bound on how many others it stands for */
    double weight;
    xpc_bytes collapse_key; /* these two live until xpc_mset_free */
    xpc_bytes sort_key;
} xpc_hit;

XPC_API void xpc_mset_free(xpc_mset **mset);

/* Never fails; NULL gives zeros. */
XPC_API xpc_mset_info xpc_mset_get_info(const xpc_mset *mset);

/* Copy hits i, i+1, ... (0 = the first one held) into hits[0..n); returns how
 * many there were.  Touches no database and never fails. */
XPC_API size_t xpc_mset_hits(const xpc_mset *mset, size_t i, xpc_hit *hits, size_t n);

/* The document of hit i.  XPC_ERANGE: no such hit.  XPC_EDOCNOTFOUND. */
XPC_API xpc_status xpc_mset_doc(const xpc_mset *mset, size_t i, xpc_doc **out, xpc_error *err);

/* Values of hits i .. i+n (fewer at the end): entry h * nslots + s; docid and
 * slot are set, absent values are empty. */
XPC_API xpc_status xpc_mset_values(const xpc_mset *mset, size_t i, size_t n, const uint32_t *slots,
                                   size_t nslots, xpc_list **out, xpc_error *err);

/* Data of hits i .. i+n (fewer at the end), with their docid. */
XPC_API xpc_status xpc_mset_data(const xpc_mset *mset, size_t i, size_t n, xpc_list **out,
                                 xpc_error *err);

/* Of a term in the query: documents that have it, and its highest weight.
 * Either output may be NULL.  XPC_EINVALIDARG: not a term of the query. */
XPC_API xpc_status xpc_mset_term(const xpc_mset *mset, xpc_bytes term, uint32_t *termfreq,
                                 double *weight, xpc_error *err);

/* Ask a remote server for all hits' documents in one go. */
XPC_API xpc_status xpc_mset_fetch(const xpc_mset *mset, xpc_error *err);

/* ----------------------------------------------------------------- snippets */

#define XPC_SNIPPET_BACKGROUND  1 /* weigh rare words of the text too */
#define XPC_SNIPPET_EXHAUSTIVE  2 /* look at the whole text */
#define XPC_SNIPPET_NEEDS_MATCH 4 /* empty if nothing matches, instead of the beginning */
#define XPC_SNIPPET_CJK_NGRAM   2048

typedef struct xpc_snippet_how {
    size_t length;        /* bytes of text to aim at, markers not counted */
    const xpc_stem *stem; /* the one used for indexing; NULL = none */
    uint32_t flags;       /* XPC_SNIPPET_* */
    xpc_bytes omit;       /* where text is left out, "..." */
} xpc_snippet_how;

typedef struct xpc_span {
    size_t start, len; /* bytes */
} xpc_span;

/* Plain text with marks beside it. */
typedef struct xpc_snippet {
    xpc_bytes text;        /* as it was in the source: nothing is escaped */
    const xpc_span *marks; /* matched words, ascending, not overlapping */
    size_t nmarks;
} xpc_snippet;

/*
 * The best part of text for the query that made mset, as plain text and offsets:
 * the caller escapes for its own medium.  Never contains markup of ours.  Bytes 1,
 * 2 and 3 of the text come out as blanks; punctuation after the last word may be
 * cut.  Safe on any bytes, but meant for UTF-8.
 */
XPC_API xpc_status xpc_mset_snippet(const xpc_mset *mset, xpc_bytes text,
                                    const xpc_snippet_how *how, xpc_snippet **out, xpc_error *err);
XPC_API void xpc_snippet_free(xpc_snippet **snippet);

/*
 * The same as HTML: <, >, & and " of the text are escaped; matches stand between
 * start and end, which are taken as they are (as is omit) and always pair.  Plain
 * libxapian 1.4 leaves a phrase open that is cut at the end, and with empty markers
 * lets the text through unescaped, so XPC_EINVALIDARG if one of them is empty: a
 * caller who wants no markers wants xpc_mset_snippet.
 */
XPC_API xpc_status xpc_mset_snippet_html(const xpc_mset *mset, xpc_bytes text,
                                         const xpc_snippet_how *how, xpc_bytes start, xpc_bytes end,
                                         xpc_buf *out, xpc_error *err);

/* ------------------------------------------------------------ facets (spies) */

/* Count the values of n slots over all matches in one pass.  Works on remote
 * databases.  Attach with xpc_enquire_add_spy; read after xpc_enquire_mset with
 * XPC_EXACT (anything less counts only a part of the matches). */
XPC_API xpc_status xpc_spy_new(const uint32_t *slots, size_t n, xpc_spy **out, xpc_error *err);

/* Called for each match seen; XPC_YES and XPC_NO go on.  doc is borrowed during
 * the call. */
typedef xpc_verdict (*xpc_spy_fn)(void *ctx, const xpc_doc *doc, double weight);

/* A spy of your own, for local databases; on remote ones running gives
 * XPC_EUNIMPLEMENTED.  ctx is kept as long as the spy and enquires that have it. */
XPC_API xpc_status xpc_spy_new_fn(xpc_spy_fn fn, void *ctx, xpc_spy **out, xpc_error *err);

XPC_API void xpc_spy_free(xpc_spy **spy);

/* Attach: the enquire keeps the spy alive; further spies add up.  One spy
 * belongs to one enquire at a time. */
XPC_API xpc_status xpc_enquire_add_spy(xpc_enquire *enquire, xpc_spy *spy, xpc_error *err);
XPC_API xpc_status xpc_enquire_clear_spies(xpc_enquire *enquire, xpc_error *err);

/* Documents that the spy saw in the last run (of those, some may lack a value):
 * equal to the exact total if it saw them all.  0 for callback spies and NULL. */
XPC_API uint32_t xpc_spy_total(const xpc_spy *spy);

#define XPC_SPY_BY_VALUE 0 /* ascending bytes */
#define XPC_SPY_BY_COUNT 1 /* most frequent first; equal ones by ascending bytes */
#define XPC_SPY_UNPACK   2 /* values are xpc_pack'ed: count their members */

/*
 * The values of the i-th slot of the spy with their counts (freq), at most
 * limit.  XPC_ERANGE: no such slot.  XPC_ESERIALISATION: UNPACK on values that
 * are not packed.
 */
XPC_API xpc_status xpc_spy_values(const xpc_spy *spy, size_t i, uint32_t flags, size_t limit,
                                  xpc_list **out, xpc_error *err);

/* ----------------------------------------------------------------- stemming */

/* language: "english", "en", "none" ...  XPC_EINVALIDARG: unknown. */
XPC_API xpc_status xpc_stem_new(const char *language, xpc_stem **out, xpc_error *err);
XPC_API void xpc_stem_free(xpc_stem **stem);

/* Stem one lower-case word into dst without further allocation for words that
 * are short (under 16 bytes).  No NUL is added.  XPC_ERANGE: the stem is longer
 * than cap; word.n + 8 is always enough. */
XPC_API xpc_status xpc_stem_word(const xpc_stem *stem, xpc_bytes word, char *dst, size_t cap,
                                 size_t *len, xpc_error *err);

/* Stem n words at once: entry i is the stem of words[i]. */
XPC_API xpc_status xpc_stem_words(const xpc_stem *stem, const xpc_bytes *words, size_t n,
                                  xpc_list **out, xpc_error *err);

/* English names of the languages, in byte order. */
XPC_API xpc_status xpc_stem_languages(xpc_list **out, xpc_error *err);

/* ------------------------------------------------------- term generator */

typedef enum xpc_stem_strategy XPC_UNSIGNED {
    XPC_STEM_NONE,
    XPC_STEM_SOME,         /* stems with prefix Z beside the words; default of the parser */
    XPC_STEM_ALL,          /* stems instead of words */
    XPC_STEM_ALL_Z,        /* stems with Z instead of words */
    XPC_STEM_SOME_FULL_POS /* as SOME, stems have positions too */
} xpc_stem_strategy;

typedef enum xpc_stop_strategy XPC_UNSIGNED {
    XPC_STOP_NONE,
    XPC_STOP_ALL,
    XPC_STOP_STEMMED
} xpc_stop_strategy;

XPC_API xpc_status xpc_termgen_new(xpc_termgen **out, xpc_error *err);
XPC_API void xpc_termgen_free(xpc_termgen **gen);

XPC_API xpc_status xpc_termgen_set_stem(xpc_termgen *gen, const xpc_stem *stem,
                                        xpc_stem_strategy strategy, xpc_error *err);
XPC_API xpc_status xpc_termgen_set_stopwords(xpc_termgen *gen, const xpc_bytes *words, size_t n,
                                             xpc_stop_strategy strategy, xpc_error *err);

/* Words longer than this many bytes (default 64) are left out. */
XPC_API xpc_status xpc_termgen_set_max_word(xpc_termgen *gen, uint32_t max_bytes, xpc_error *err);

/* Feed the spelling dictionary of wdb with the words; NULL: no longer. */
XPC_API xpc_status xpc_termgen_set_spelling(xpc_termgen *gen, xpc_wdb *wdb, xpc_error *err);

/* n-grams for scripts written without spaces. */
XPC_API xpc_status xpc_termgen_set_cjk(xpc_termgen *gen, bool on, xpc_error *err);

/* The document that gets the terms; positions start at 0 again. */
XPC_API xpc_status xpc_termgen_set_doc(xpc_termgen *gen, xpc_doc *doc, xpc_error *err);

/* Index UTF-8 text under prefix; wdf is added per occurrence. */
XPC_API xpc_status xpc_termgen_index(xpc_termgen *gen, xpc_bytes text, uint32_t wdf,
                                     xpc_bytes prefix, bool positions, xpc_error *err);

/* The position of the last word, and a new one: leave a gap of 100 between
 * fields, so that phrases do not match across them. */
XPC_API uint32_t xpc_termgen_pos(const xpc_termgen *gen);
XPC_API xpc_status xpc_termgen_set_pos(xpc_termgen *gen, uint32_t pos, xpc_error *err);

/* ------------------------------------------------------------- query parser */

/*
 * Xapian's query language.  Know before use (libxapian 1.4): a leading "-word"
 * searches FOR the word; "a AND" is an error; "min?rals" is two words; stemming
 * skips capitalised words; PHRASE or NEAR as default operator fails on text such
 * as "1/2".
 */
#define XPC_PARSE_BOOLEAN          1
#define XPC_PARSE_PHRASE           2
#define XPC_PARSE_LOVEHATE         4
#define XPC_PARSE_BOOLEAN_ANY_CASE 8
#define XPC_PARSE_WILDCARD         16
#define XPC_PARSE_PURE_NOT         32
#define XPC_PARSE_PARTIAL          64
#define XPC_PARSE_SPELLING         128
#define XPC_PARSE_SYNONYM          256
#define XPC_PARSE_AUTO_SYNONYMS    512
#define XPC_PARSE_AUTO_MULTIWORD   1024
#define XPC_PARSE_CJK_NGRAM        2048
#define XPC_PARSE_ACCUMULATE       65536
#define XPC_PARSE_NO_POSITIONS     0x20000
#define XPC_PARSE_DEFAULT          (XPC_PARSE_BOOLEAN | XPC_PARSE_PHRASE | XPC_PARSE_LOVEHATE)

XPC_API xpc_status xpc_parser_new(xpc_parser **out, xpc_error *err);
XPC_API void xpc_parser_free(xpc_parser **parser);

XPC_API xpc_status xpc_parser_set_stem(xpc_parser *parser, const xpc_stem *stem,
                                       xpc_stem_strategy strategy, xpc_error *err);
XPC_API xpc_status xpc_parser_set_stopwords(xpc_parser *parser, const xpc_bytes *words, size_t n,
                                            xpc_error *err);

/* AND, OR (default), NEAR, PHRASE, ELITE_SET, SYNONYM or MAX; else XPC_EINVALIDARG. */
XPC_API xpc_status xpc_parser_set_default_op(xpc_parser *parser, xpc_op op, xpc_error *err);

/* For wildcards, spelling and synonyms. */
XPC_API xpc_status xpc_parser_set_db(xpc_parser *parser, const xpc_db *db, xpc_error *err);
XPC_API xpc_status xpc_parser_set_max_expansion(xpc_parser *parser, uint32_t max,
                                                xpc_wildcard_limit limit, xpc_error *err);

/* field:word searches prefix + word.  field "" is for words without a field.
 * XPC_EINVALIDOP: the field is already boolean. */
XPC_API xpc_status xpc_parser_add_prefix(xpc_parser *parser, const char *field, xpc_bytes prefix,
                                         xpc_error *err);

/* field:text is a filter.  exclusive: a document has one value, so several are
 * OR-ed; else AND-ed. */
XPC_API xpc_status xpc_parser_add_boolean_prefix(xpc_parser *parser, const char *field,
                                                 xpc_bytes prefix, bool exclusive, xpc_error *err);

typedef enum xpc_range_kind XPC_UNSIGNED {
    XPC_RANGE_STRING,
    XPC_RANGE_NUMBER, /* values by xpc_sortable */
    XPC_RANGE_DATE    /* values YYYYMMDD */
} xpc_range_kind;

#define XPC_RANGE_SUFFIX     1 /* marker stands behind: 10..20kg */
#define XPC_RANGE_REPEATED   2 /* marker on both ends */
#define XPC_RANGE_PREFER_MDY 4 /* 11/12/2020 is 12 November */

/* a..b becomes a range over slot; marker ("$", "date:") may be empty. */
XPC_API xpc_status xpc_parser_add_range(xpc_parser *parser, xpc_range_kind kind, uint32_t slot,
                                        const char *marker, uint32_t flags, xpc_error *err);

/* Make the query for a..b yourself: set *out (it is taken over) and return
 * XPC_YES, or XPC_NO to let the next range try.  begin and end live during the
 * call and may be empty. */
typedef xpc_verdict (*xpc_range_fn)(void *ctx, xpc_bytes begin, xpc_bytes end, xpc_query **out);
XPC_API xpc_status xpc_parser_add_range_fn(xpc_parser *parser, xpc_range_fn fn, void *ctx,
                                           xpc_error *err);

/* Make the query for field:text yourself; XPC_NO gives match-nothing.  boolean:
 * a filter, else part of the ranking. */
typedef xpc_verdict (*xpc_field_fn)(void *ctx, xpc_bytes text, xpc_query **out);
XPC_API xpc_status xpc_parser_add_field_fn(xpc_parser *parser, const char *field, bool boolean,
                                           xpc_field_fn fn, void *ctx, xpc_error *err);

/* Parse.  XPC_EQUERYPARSER: cannot be read; XPC_EUNIMPLEMENTED (libxapian 1.4
 * loses some 100 bytes each time it throws that); XPC_ESTOPPED and XPC_ECALLBACK
 * from the functions above, which are then not called any more. */
XPC_API xpc_status xpc_parser_parse(xpc_parser *parser, xpc_bytes text, uint32_t flags,
                                    xpc_bytes default_prefix, xpc_query **out, xpc_error *err);

/* About the last parse: the corrected text (empty: nothing to correct); the
 * words left out as stop words; the forms in the text behind a term. */
XPC_API xpc_status xpc_parser_corrected(const xpc_parser *parser, xpc_buf *out, xpc_error *err);
XPC_API xpc_status xpc_parser_stopped(const xpc_parser *parser, xpc_list **out, xpc_error *err);
XPC_API xpc_status xpc_parser_unstem(const xpc_parser *parser, xpc_bytes term, xpc_list **out,
                                     xpc_error *err);

#ifdef __cplusplus
}
#endif

#endif
