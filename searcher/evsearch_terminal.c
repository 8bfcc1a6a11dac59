/* evsearch --interactive: the terminal. */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "searcher/evsearch.h"
#include "searcher/interactive.h"

/*
 * The other screen keeps the shell's as it is.  No wrapping: should the terminal count
 * a character as wider than we do, one line suffers and not all below it.
 */
static const char enter_screen[] = "\033[?1049h\033[?7l\033[?25l\033[2J";
static const char leave_screen[] = "\033[0m\033[?7h\033[?25h\033[?1049l";

enum { ESCAPE_WAIT_MS = 50, KEYS_BYTES = 256 };

/* What handlers of signals need; there is one terminal. */
static struct termios shell_mode, our_mode;
static volatile sig_atomic_t redraw, entered;

static const int deadly[] = { SIGHUP,  SIGINT, SIGQUIT, SIGTERM, SIGPIPE,
                              SIGABRT, SIGBUS, SIGFPE,  SIGILL,  SIGSEGV };

/* ---- in and out; also called by handlers: only what POSIX allows there ---- */

static void write_all(const char *bytes, size_t len)
{
    while (len > 0) {
        ssize_t n = write(STDOUT_FILENO, bytes, len);

        if (n < 0 && errno != EINTR)
            return;
        if (n > 0) {
            bytes += n;
            len -= (size_t)n;
        }
    }
}

static void enter(void)
{
    if (entered)
        return;
    entered = 1;
    tcsetattr(STDIN_FILENO, TCSANOW, &our_mode);
    write_all(enter_screen, sizeof enter_screen - 1);
}

static void leave(void)
{
    if (!entered)
        return;
    write_all(leave_screen, sizeof leave_screen - 1);
    tcsetattr(STDIN_FILENO, TCSANOW, &shell_mode);
    entered = 0; /* last: a deadly signal in between leaves once more */
}

/* ---- signals ---- */

static void on_resize(int number)
{
    (void)number;
    redraw = 1;
}

/* The handler is gone already (SA_RESETHAND): the signal then does what it always does. */
static void on_death(int number)
{
    int saved = errno;

    leave();
    raise(number);
    errno = saved;
}

/* Stop as without a handler: not at all where nobody could continue us. */
static void on_stop(int number)
{
    struct sigaction usual = { .sa_handler = SIG_DFL }, ours;
    sigset_t it;
    int saved = errno;

    leave();
    sigemptyset(&usual.sa_mask);
    sigemptyset(&it);
    sigaddset(&it, number);
    sigaction(number, &usual, &ours);
    raise(number);
    sigprocmask(SIG_UNBLOCK, &it, NULL); /* here it stops */
    sigprocmask(SIG_BLOCK, &it, NULL);
    sigaction(number, &ours, NULL);
    enter();
    redraw = 1;
    errno = saved;
}

/* Also after a stop that nobody could handle. */
static void on_continue(int number)
{
    int saved = errno;

    (void)number;
    entered = 0;
    enter();
    redraw = 1;
    errno = saved;
}

static void handle(int number, void (*handler)(int), int flags)
{
    struct sigaction action = { .sa_handler = handler, .sa_flags = flags };
    struct sigaction old;

    sigemptyset(&action.sa_mask);
    if (sigaction(number, NULL, &old) == 0 && old.sa_handler != SIG_IGN)
        sigaction(number, &action, NULL);
}

/* Those that only ask for a new picture come while we wait for keys, never between. */
static void start_signals(sigset_t *while_waiting)
{
    sigset_t blocked;

    for (size_t i = 0; i < sizeof deadly / sizeof deadly[0]; i++)
        handle(deadly[i], on_death, (int)(SA_RESETHAND | SA_NODEFER));
    handle(SIGTSTP, on_stop, 0);
    handle(SIGWINCH, on_resize, 0);
    handle(SIGCONT, on_continue, 0);
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGWINCH);
    sigaddset(&blocked, SIGCONT);
    sigaddset(&blocked, SIGTSTP);
    sigprocmask(SIG_BLOCK, &blocked, while_waiting);
}

/* ---- keys ---- */

struct keys {
    char bytes[KEYS_BYTES];
    size_t len;
    sigset_t while_waiting;
};

/* Wait for bytes; EV_END: the terminal is gone.  *timed_out: none came in time, or a signal. */
static enum ev_status wait_bytes(struct keys *keys, bool partial, bool *timed_out)
{
    const struct timespec wait = { 0, ESCAPE_WAIT_MS * 1000000L };
    struct pollfd in = { .fd = STDIN_FILENO, .events = POLLIN };
    int ready = ppoll(&in, 1, partial ? &wait : NULL, &keys->while_waiting);
    ssize_t n;

    *timed_out = ready <= 0;
    if (ready < 0)
        return errno == EINTR ? EV_OK : EV_END;
    if (ready == 0)
        return EV_OK;
    n = read(STDIN_FILENO, keys->bytes + keys->len, sizeof keys->bytes - keys->len);
    if (n < 0 && (errno == EINTR || errno == EAGAIN))
        return EV_OK;
    if (n <= 0)
        return EV_END;
    keys->len += (size_t)n;
    return EV_OK;
}

/* The next key, or EV_KEY_NONE when the picture must be made anew. */
static enum ev_status next_key(struct keys *keys, uint32_t *key)
{
    bool timed_out = false;

    *key = EV_KEY_NONE;
    while (!redraw) {
        struct ev_bytes bytes = { keys->bytes, keys->len };
        size_t taken = bytes.len > 0 ? ev_key_read(bytes, !timed_out, key) : 0;
        enum ev_status st;

        if (taken > 0) {
            keys->len -= taken;
            memmove(keys->bytes, keys->bytes + taken, keys->len);
            return EV_OK;
        }
        st = wait_bytes(keys, keys->len > 0, &timed_out);
        if (st != EV_OK)
            return st;
    }
    return EV_OK;
}

/* ---- pictures ---- */

static bool read_size(struct ev_ui *ui)
{
    struct winsize size;
    unsigned rows = ui->rows, columns = ui->columns;

    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0)
        ev_ui_resize(ui, size.ws_row, size.ws_col);
    return rows != ui->rows || columns != ui->columns;
}

/* Each line is emptied before it is written, as a full one leaves the cursor on its end. */
static enum ev_status show(const struct ev_ui *ui, struct ev_error *err)
{
    struct ev_ui_cursor cursor;
    struct ev_buf lines, out;
    enum ev_status st;
    size_t at = 0;

    ev_buf_init(&lines, EV_BUF_MAX);
    ev_buf_init(&out, EV_BUF_MAX);
    ev_ui_draw(ui, &lines, &cursor);
    ev_buf_add_str(&out, "\033[?25l");
    for (unsigned row = 1; row <= ui->rows; row++) {
        size_t end = ev_bytes_find(ev_buf_bytes(&lines), EV_LIT("\n"), at);

        ev_buf_add_fmt(&out, "\033[%u;1H\033[2K", row);
        ev_buf_add_bytes(&out, ev_bytes_slice(ev_buf_bytes(&lines), at, end));
        at = end + 1;
    }
    if (cursor.shown)
        ev_buf_add_fmt(&out, "\033[%u;%uH\033[?25h", cursor.row + 1, cursor.column + 1);
    ev_buf_end(&lines, &out);
    st = ev_buf_status(&out, err);
    if (st == EV_OK)
        write_all(out.data, out.len);
    ev_buf_clear(&out);
    return st;
}

/* ---- the conversation ---- */

struct session {
    struct ev_ui ui;
    struct ev_index *index;
    struct ev_arena answer, event;
    struct ev_request request; /* results point to it */
    struct ev_results results;
    struct keys keys;
};

static enum ev_status open_event(struct session *s, struct ev_error *err)
{
    const struct ev_hit *hit = ev_ui_chosen(&s->ui);
    struct ev_event event;
    enum ev_status st;

    if (hit == NULL)
        return EV_OK;
    ev_arena_reset(&s->event);
    st = ev_index_event(s->index, ev_bytes_of(hit->event.id), &s->event, &event, err);
    return st == EV_OK ? ev_ui_show(&s->ui, &event, err) : st;
}

static enum ev_status search(struct session *s, struct ev_error *err)
{
    enum ev_status st;

    ev_arena_reset(&s->answer);
    ev_ui_request(&s->ui, &s->request);
    st = ev_search(s->index, &s->request, &s->answer, &s->results, err);
    if (st != EV_OK)
        return st;
    ev_ui_answer(&s->ui, &s->results);
    return s->ui.view == EV_UI_EVENT ? open_event(s, err) : EV_OK;
}

static enum ev_status answer_key(struct session *s, uint32_t key, enum ev_ui_want *want,
                                 struct ev_error *err)
{
    enum ev_status st = EV_OK;

    if (key == EV_KEY_NONE || key == EV_KEY_REDRAW) {
        redraw = 0;
        *want = read_size(&s->ui) ? EV_UI_SEARCH : EV_UI_DRAW;
    } else {
        st = ev_ui_key(&s->ui, key, want, err);
    }
    if (st == EV_OK && *want == EV_UI_SEARCH)
        st = search(s, err);
    if (st == EV_OK && *want == EV_UI_OPEN)
        st = open_event(s, err);
    return st;
}

static enum ev_status converse(struct session *s, struct ev_error *err)
{
    enum ev_ui_want want = EV_UI_DRAW;
    enum ev_status st = search(s, err);
    uint32_t key;

    while (st == EV_OK && want != EV_UI_QUIT) {
        st = show(&s->ui, err);
        if (st == EV_OK)
            st = next_key(&s->keys, &key);
        if (st == EV_OK)
            st = answer_key(s, key, &want, err);
    }
    return st == EV_END ? EV_OK : st;
}

static enum ev_status find_terminal(struct ev_error *err)
{
    const char *term = getenv("TERM");

    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
        return ev_fail(err, EV_EUSAGE, "--interactive needs a terminal as input and output");
    if (term == NULL || term[0] == '\0' || strcmp(term, "dumb") == 0)
        return ev_fail(err, EV_EUSAGE, "--interactive: a terminal of type \"%s\" has no screen",
                       term == NULL ? "" : term);
    if (tcgetattr(STDIN_FILENO, &shell_mode) != 0)
        return ev_fail(err, EV_EIO, "cannot read the mode of the terminal");
    our_mode = shell_mode;
    our_mode.c_iflag &= ~(tcflag_t)(ICRNL | INLCR | ISTRIP | IXON);
    our_mode.c_lflag &= ~(tcflag_t)(ECHO | ICANON | IEXTEN);
    our_mode.c_cc[VMIN] = 1;
    our_mode.c_cc[VTIME] = 0;
    return EV_OK;
}

enum ev_status run_interactive(struct ev_index *index, const struct ev_request *request, bool color,
                               struct ev_error *err)
{
    struct session s = { .index = index };
    enum ev_status st = find_terminal(err);

    if (st != EV_OK)
        return st;
    ev_ui_init(&s.ui, request, color);
    ev_arena_init(&s.answer, 0);
    ev_arena_init(&s.event, 0);
    start_signals(&s.keys.while_waiting);
    read_size(&s.ui);
    enter();
    st = converse(&s, err);
    leave();
    ev_arena_clear(&s.event);
    ev_arena_clear(&s.answer);
    ev_ui_clear(&s.ui);
    return st;
}
