#include "testing.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

const enum home home_memory = HOME_MEMORY, home_disk = HOME_DISK, home_remote = HOME_REMOTE;

/* ---- folders ---- */

void folder_make(struct folder *folder)
{
    const char *tmp = getenv("TMPDIR");

    snprintf(folder->path, sizeof folder->path, "%s/xpc-XXXXXX", tmp != NULL ? tmp : "/tmp");
    assert_non_null(mkdtemp(folder->path));
}

const char *folder_file(const struct folder *folder, const char *name, char *dst, size_t cap)
{
    snprintf(dst, cap, "%s/%s", folder->path, name);
    return dst;
}

/* Databases are folders of files, so two levels are enough. */
static void remove_tree(const char *path, int depth)
{
    DIR *dir = depth > 0 ? opendir(path) : NULL;
    struct dirent *entry;
    char name[600];

    while (dir != NULL && (entry = readdir(dir)) != NULL) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
        if (unlink(name) != 0)
            remove_tree(name, depth - 1);
    }
    if (dir != NULL)
        closedir(dir);
    (void)rmdir(path);
}

void folder_remove(struct folder *folder)
{
    if (folder->path[0] != '\0')
        remove_tree(folder->path, 3);
    folder->path[0] = '\0';
}

/* ---- servers ---- */

bool server_available(void)
{
    return access("/usr/bin/xapian-tcpsrv", X_OK) == 0 ||
           access("/usr/local/bin/xapian-tcpsrv", X_OK) == 0;
}

static int tcp_socket(uint16_t port, struct sockaddr_in *address)
{
    memset(address, 0, sizeof *address);
    address->sin_family = AF_INET;
    address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address->sin_port = htons(port);
    return socket(AF_INET, SOCK_STREAM, 0);
}

static uint16_t free_port(void)
{
    struct sockaddr_in address;
    socklen_t len = sizeof address;
    int fd = tcp_socket(0, &address);

    assert_true(fd >= 0);
    assert_int_equal(bind(fd, (struct sockaddr *)&address, sizeof address), 0);
    assert_int_equal(getsockname(fd, (struct sockaddr *)&address, &len), 0);
    close(fd);
    return ntohs(address.sin_port);
}

/* True once somebody listens. */
static bool wait_for(uint16_t port)
{
    const struct timespec pause = { 0, 20 * 1000 * 1000 };
    int tries;

    for (tries = 0; tries < 250; tries++) {
        struct sockaddr_in address;
        int fd = tcp_socket(port, &address);
        int refused = connect(fd, (struct sockaddr *)&address, sizeof address);

        close(fd);
        if (refused == 0)
            return true;
        nanosleep(&pause, NULL);
    }
    return false;
}

static void run_server(uint16_t port, const char *path, bool writable)
{
    char number[16];
    int null = open("/dev/null", O_WRONLY);

    /* told to end, it ends its whole process group: not ours, please */
    setpgid(0, 0);
    dup2(null, 1);
    dup2(null, 2);
    snprintf(number, sizeof number, "%u", (unsigned)port);
    execlp("xapian-tcpsrv", "xapian-tcpsrv", "--interface", "127.0.0.1", "--port", number,
           "--quiet", "--timeout", "60000", writable ? "--writable" : path,
           writable ? path : (char *)NULL, (char *)NULL);
    _exit(127);
}

void server_start(struct server *server, const char *path, bool writable)
{
    uint16_t port = free_port();

    server->port = port;
    server->pid = fork();
    assert_true(server->pid >= 0);
    if (server->pid == 0)
        run_server(port, path, writable);
    assert_true(wait_for(port));
}

void server_stop(struct server *server)
{
    if (server->pid > 0) {
        kill(server->pid, SIGTERM);
        waitpid(server->pid, NULL, 0);
    }
    server->pid = 0;
}

/* ---- documents ---- */

static const char *const cities[] = { "Berlin", "Oslo", "Paris", "Rome", "Wien" };

static size_t document_postings(uint32_t i, xpc_posting *p, char names[][16])
{
    static const uint32_t pos[] = { 1, 2, 3, 10, 11 };
    size_t n = 0;

    snprintf(names[0], 16, "w%u", (unsigned)(i % 7));
    snprintf(names[1], 16, "Q%u", (unsigned)i);
    p[n++] = (xpc_posting){ XPC_LIT("all"), &pos[0], 1, 1 };
    p[n++] = (xpc_posting){ i % 2 == 0 ? XPC_LIT("even") : XPC_LIT("odd"), &pos[1], 1, 1 };
    p[n++] = (xpc_posting){ xpc_str(names[0]), &pos[2], 1, 1 };
    p[n++] = (xpc_posting){ XPC_LIT("alpha"), &pos[i % 2 == 0 ? 3 : 4], 1, 1 };
    p[n++] = (xpc_posting){ XPC_LIT("beta"), &pos[i % 2 == 0 ? 4 : 3], 1, 1 };
    p[n++] = (xpc_posting){ xpc_str(names[1]), NULL, 0, 0 };
    if (i % 5 != 0)
        p[n++] = (xpc_posting){ XPC_LIT("heavy"), NULL, 0, i % 5 };
    return n;
}

void corpus_document(uint32_t i, xpc_doc **out)
{
    xpc_posting postings[8];
    xpc_value values[4];
    xpc_bytes tags[2];
    xpc_buf packed = XPC_BUF_INIT;
    char names[2][16], number[XPC_SORTABLE_MAX], group[8], data[32];
    size_t ntags = 0, nvalues = 0;

    if (i % 2 == 0)
        tags[ntags++] = XPC_LIT("t0");
    if (i % 3 == 0)
        tags[ntags++] = XPC_LIT("t1");
    OK(xpc_pack(tags, ntags, &packed, &err));
    snprintf(group, sizeof group, "g%u", (unsigned)(i % 4));
    snprintf(data, sizeof data, "document %u", (unsigned)i);
    if (i % 10 != 9)
        values[nvalues++] = (xpc_value){ SLOT_CITY, xpc_str(cities[i % 5]) };
    values[nvalues++] = (xpc_value){ SLOT_NUMBER, { number, xpc_sortable(i, number) } };
    values[nvalues++] = (xpc_value){ SLOT_TAGS, { packed.p, packed.n } };
    values[nvalues++] = (xpc_value){ SLOT_GROUP, xpc_str(group) };
    OK(xpc_doc_make(postings, document_postings(i, postings, names), values, nvalues, xpc_str(data),
                    out, &err));
    xpc_buf_free(&packed);
}

static void dictionary_write(xpc_wdb *wdb)
{
    const xpc_bytes words[] = { XPC_LIT("mineral"), XPC_LIT("miner"), XPC_LIT("energy") };
    const xpc_bytes synonyms[] = { XPC_LIT("ore"), XPC_LIT("metal") };

    OK(xpc_wdb_add_spellings(wdb, words, COUNT(words), 2, &err));
    OK(xpc_wdb_add_synonyms(wdb, XPC_LIT("mineral"), synonyms, COUNT(synonyms), &err));
}

void corpus_write(xpc_wdb *wdb, bool dictionary)
{
    uint32_t i;

    for (i = 1; i <= DOCS; i++) {
        xpc_doc *doc = NULL;
        xpc_docid docid = 0;

        corpus_document(i, &doc);
        OK(xpc_wdb_add(wdb, doc, &docid, &err));
        assert_int_equal(docid, i);
        xpc_doc_free(&doc);
    }
    OK(xpc_wdb_set_metadata(wdb, XPC_LIT("schema"), XPC_LIT("7\0x"), &err));
    OK(xpc_wdb_set_metadata(wdb, XPC_LIT("source"), XPC_LIT("test"), &err));
    if (dictionary)
        dictionary_write(wdb);
    OK(xpc_wdb_commit(wdb, &err));
}

/* ---- stores ---- */

static void store_on_disk(struct store *s)
{
    xpc_wdb *wdb = NULL;

    folder_make(&s->folder);
    folder_file(&s->folder, "db", s->path, sizeof s->path);
    OK(xpc_wdb_open(s->path, XPC_DB_CREATE | XPC_DB_NO_SYNC, 0, &wdb, &err));
    corpus_write(wdb, true);
    OK(xpc_wdb_close(wdb, &err));
    xpc_wdb_free(&wdb);
}

int store_setup(void **state)
{
    const enum home home = *(const enum home *)*state;
    struct store *s = calloc(1, sizeof *s);

    assert_non_null(s);
    s->home = home;
    *state = s;
    if (home == HOME_MEMORY) {
        OK(xpc_wdb_open(NULL, XPC_DB_BACKEND_INMEMORY, 0, &s->wdb, &err));
        corpus_write(s->wdb, false);
        s->db = xpc_wdb_db(s->wdb);
        return 0;
    }
    if (home == HOME_REMOTE && !server_available())
        return 0; /* the test skips itself: db is NULL */
    store_on_disk(s);
    if (home == HOME_DISK) {
        OK(xpc_db_open(s->path, 0, &s->db, &err));
    } else {
        server_start(&s->server, s->path, false);
        OK(xpc_db_open_remote("127.0.0.1", s->server.port, 20000, 5000, &s->db, &err));
    }
    return 0;
}

int store_teardown(void **state)
{
    struct store *s = *state;

    /* after a failed set-up it is still what the table of tests says */
    if (*state == &home_memory || *state == &home_disk || *state == &home_remote)
        return 0;
    xpc_db_free(&s->db);
    xpc_wdb_free(&s->wdb);
    server_stop(&s->server);
    folder_remove(&s->folder);
    free(s);
    return 0;
}

/* ---- short cuts ---- */

bool is(xpc_bytes text, const char *want)
{
    return text.n == strlen(want) && (text.n == 0 || memcmp(text.p, want, text.n) == 0);
}

uint32_t found(xpc_db *db, xpc_query *query, xpc_hit *hits, size_t cap)
{
    xpc_enquire *enquire = NULL;
    xpc_mset *mset = NULL;
    xpc_mset_info info;

    OK(xpc_enquire_new(db, &enquire, &err));
    OK(xpc_enquire_set_query(enquire, query, 0, &err));
    OK(xpc_enquire_mset(enquire, 0, (uint32_t)cap, XPC_EXACT, &mset, &err));
    info = xpc_mset_get_info(mset);
    assert_true(info.exact);
    assert_int_equal(xpc_mset_hits(mset, 0, hits, cap), info.hit_count);
    xpc_mset_free(&mset);
    xpc_enquire_free(&enquire);
    xpc_query_free(&query);
    return info.estimated;
}

xpc_query *term(const char *word)
{
    xpc_query *query = NULL;

    OK(xpc_query_term(xpc_str(word), 1, 0, &query, &err));
    return query;
}

xpc_query *joined(xpc_op op, uint32_t param, const char *a, const char *b)
{
    const xpc_bytes words[] = { xpc_str(a), xpc_str(b) };
    xpc_query *query = NULL;

    OK(xpc_query_join_terms(op, words, 2, param, &query, &err));
    return query;
}
