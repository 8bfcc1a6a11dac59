#include "evsearch/query.h"

static const struct {
    const char *write, *finds;
} rows[] = {
    { "river restoration", "events with both words, in any form, case or accents" },
    { "\"flood protection\"", "the words in this order, in this form" },
    { "weir OR dam", "one of them" },
    { "river (weir OR dam)", "parentheses group" },
    { "river NOT webinar", "not the second; also -webinar" },
    { "river NEAR/5 bank", "both within five words" },
    { "restor*  organi?ation", "any ending; one letter of any kind" },
    { "restoraton~", "words near to it" },
    { "title:river", "in a field; see the list below" },
    { "person:\"Anna Muster\"", "a phrase in a field" },
    { "kind:event,call", "one of the values" },
    { "tag:(water OR energy)", "a group in a field" },
    { "month:none", "events without one" },
    { "date:2021-01..2021-03", "taking place on one of these days" },
    { "date:2021-q1  date:..2020", "a quarter; everything up to a year" },
    { "date:\"next month\"", "counted from today (--today)" },
    { "within:2021-01", "beginning and ending in it" },
    { "starts:2021-01-19", "beginning then; also ends: seen: lastseen: published:" },
    { "river february 2021", "dates in words mean the time of the event, too" },
};

enum { COLUMN = 28 };

static void add_row(const char *left, const char *right, struct ev_buf *out)
{
    size_t before = out->len;

    ev_buf_add_fmt(out, "  %s", left);
    do
        ev_buf_add_char(out, ' ');
    while (out->status == EV_OK && out->len - before < COLUMN);
    ev_buf_add_fmt(out, "%s\n", right);
}

void ev_query_help(struct ev_buf *out)
{
    ev_buf_add_str(out, "Words are joined by AND; if no event has all of them, those with some are "
                        "shown,\nand the first line says so.\n\n");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        add_row(rows[i].write, rows[i].finds, out);
    ev_buf_add_str(out, "\nFields:\n\n");
    for (int i = 0; i < EV_FIELD_COUNT; i++)
        if (ev_field((enum ev_field)i)->name != NULL)
            add_row(ev_field((enum ev_field)i)->name, ev_field((enum ev_field)i)->help, out);
    ev_buf_add_str(out, "\nWhat cannot be read is named on standard error, and the rest is "
                        "searched.\n");
}
