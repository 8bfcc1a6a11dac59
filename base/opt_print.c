/* An option table as text for --help and as mdoc for a manual page. */
#include "evsearch/option.h"

#include <string.h>

#include "base/utf8.h"

enum { HELP_COLUMN = 26, HELP_WIDTH = 79, INDENT = 2 };

static void add_spaces(struct ev_buf *out, size_t count)
{
    for (size_t i = 0; i < count; i++)
        ev_buf_add_char(out, ' ');
}

/* Does a row before this one name the same section? */
static bool section_seen(const struct ev_option *table, const struct ev_option *row)
{
    for (const struct ev_option *earlier = table; earlier != row; earlier++)
        if (strcmp(earlier->section, row->section) == 0)
            return true;
    return false;
}

/* Append text in words from the column *at on, going on at HELP_COLUMN in new lines. */
static void add_wrapped(struct ev_buf *out, const char *text, size_t at)
{
    bool first = true;

    while (*text != '\0') {
        struct ev_bytes word = { text, strcspn(text, " ") };
        size_t width = ev_utf8_width(word);

        if (!first && at + 1 + width > HELP_WIDTH) {
            ev_buf_add_char(out, '\n');
            add_spaces(out, HELP_COLUMN);
            at = HELP_COLUMN;
        } else if (!first) {
            ev_buf_add_char(out, ' ');
            at++;
        }
        ev_buf_add_bytes(out, word);
        at += width;
        first = false;
        text += word.len;
        text += strspn(text, " ");
    }
}

static bool negatable(const struct ev_option *option)
{
    return option->arg == NULL && option->choices != NULL;
}

static void add_help_row(const struct ev_option *option, struct ev_buf *out)
{
    size_t start = out->len, width;

    add_spaces(out, INDENT);
    if (option->letter != 0)
        ev_buf_add_fmt(out, "-%c, ", option->letter);
    else
        add_spaces(out, 4);
    ev_buf_add_fmt(out, "--%s%s", negatable(option) ? "[no-]" : "", option->name);
    if (option->arg != NULL)
        ev_buf_add_fmt(out, " %s", option->arg);
    width = out->len - start;
    if (width + 2 > HELP_COLUMN) {
        ev_buf_add_char(out, '\n');
        width = 0;
    }
    add_spaces(out, HELP_COLUMN - width);
    add_wrapped(out, option->help, HELP_COLUMN);
    if (option->choices != NULL && option->arg != NULL) {
        ev_buf_add_char(out, '\n');
        add_spaces(out, HELP_COLUMN);
        ev_buf_add_str(out, "one of: ");
        add_wrapped(out, option->choices, HELP_COLUMN + 8);
    }
    ev_buf_add_char(out, '\n');
}

void ev_option_help(const struct ev_option *table, struct ev_buf *out)
{
    for (const struct ev_option *head = table; head->name != NULL; head++) {
        if (section_seen(table, head))
            continue;
        if (head != table)
            ev_buf_add_char(out, '\n');
        ev_buf_add_fmt(out, "%s:\n", head->section);
        for (const struct ev_option *row = head; row->name != NULL; row++)
            if (strcmp(row->section, head->section) == 0)
                add_help_row(row, out);
    }
}

/* One line of mdoc text: backslashes escaped, nothing taken for a request. */
static void add_mdoc_text(struct ev_buf *out, const char *text)
{
    if (*text == '.' || *text == '\'')
        ev_buf_add_str(out, "\\&");
    for (; *text != '\0'; text++) {
        if (*text == '\\')
            ev_buf_add_str(out, "\\e");
        else
            ev_buf_add_char(out, *text);
    }
}

static void add_mdoc_choices(const struct ev_option *option, struct ev_buf *out)
{
    const char *p = option->choices;

    ev_buf_add_str(out, "One of:\n");
    while (*p != '\0') {
        size_t len = strcspn(p, " ");
        bool last = p[len + strspn(p + len, " ")] == '\0';

        ev_buf_add_str(out, ".Cm ");
        ev_buf_add(out, p, len);
        ev_buf_add_str(out, last ? " .\n" : " ,\n");
        p += len;
        p += strspn(p, " ");
    }
}

static void add_mdoc_row(const struct ev_option *option, struct ev_buf *out)
{
    ev_buf_add_str(out, ".It ");
    if (option->letter != 0)
        ev_buf_add_fmt(out, "Fl %c , ", option->letter);
    ev_buf_add_fmt(out, "Fl \\-%s", option->name);
    if (option->arg != NULL)
        ev_buf_add_fmt(out, " Ar %s", option->arg);
    if (negatable(option))
        ev_buf_add_fmt(out, " , Fl \\-no-%s", option->name);
    ev_buf_add_char(out, '\n');
    if (option->help[0] >= 'a' && option->help[0] <= 'z') {
        ev_buf_add_char(out, (char)(option->help[0] - 'a' + 'A'));
        add_mdoc_text(out, option->help + 1);
    } else {
        add_mdoc_text(out, option->help);
    }
    ev_buf_add_str(out, ".\n");
    if (option->choices != NULL && option->arg != NULL)
        add_mdoc_choices(option, out);
}

void ev_option_mdoc(const struct ev_option *table, struct ev_buf *out)
{
    for (const struct ev_option *head = table; head->name != NULL; head++) {
        if (section_seen(table, head))
            continue;
        ev_buf_add_fmt(out, ".Ss %s\n.Bl -tag -width Ds\n", head->section);
        for (const struct ev_option *row = head; row->name != NULL; row++)
            if (strcmp(row->section, head->section) == 0)
                add_mdoc_row(row, out);
        ev_buf_add_str(out, ".El\n");
    }
}
