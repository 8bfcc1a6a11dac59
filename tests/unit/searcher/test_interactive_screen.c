/* Pictures of the interactive mode: their size, and what they may hold. */
#include "tests/unit/searcher/interactive.h"

#include "base/utf8.h"

static const struct {
    unsigned rows, columns;
    const char *why;
} sizes[] = {
    { 24, 80, "the usual one" },
    { 12, 40, "the smallest that we promise" },
    { 6, 20, "the smallest that is drawn" },
    { 50, 132, "a large one" },
    { 200, 400, "a wall" },
    { 24, 41, "an odd width, which wide characters do not fill" },
};

static const struct {
    const char *text, *why;
} texts[] = {
    { NULL, "plain" },
    { "\033[2J\033]0;title\007\302\233"
      "31m\r\nx\t\177",
      "controls" },
    { "\346\260\264\350\263\252\346\224\271\345\226\204\343\201\256\344\274\232"
      "\346\260\264\350\263\252\346\224\271\345\226\204\343\201\256\344\274\232"
      "\346\260\264\350\263\252\346\224\271\345\226\204\343\201\256\344\274\232"
      "\346\260\264\350\263\252\346\224\271\345\226\204\343\201\256\344\274\232",
      "wide" },
    { "e\314\201e\314\201e\314\201 \330\247\331\204 \342\200\256evil", "marks and directions" },
    { "\377\376 cut \303", "not UTF-8" },
    { "a_word_without_any_space_that_is_far_longer_than_one_line_of_a_usual_screen_is_wide_and_so_"
      "on_and_so_on",
      "one long word" },
};

static const char *const ways[] = {
    "",
    "n",
    "G",
    "j",
    "1",
    "1  ",
    "1G",
    "?",
    "?G",
    "f",
    "fa",
    "faa",
    "faa\033",
    "faa\033\033",
    "/x",
    "/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "/rivver\r",
    "s",
    "/\346\260\264\346\260\264\346\260\264\346\260\264\346\260\264\346\260\264",
};

/* The line without SGR sequences; false: it holds another control. */
static bool plain_line(struct ev_bytes line, struct ev_buf *out, bool color)
{
    for (size_t i = 0; i < line.len; i++) {
        if (line.data[i] == 0x1B) {
            if (!color || i + 1 >= line.len || line.data[i + 1] != '[')
                return false;
            for (i += 2; i < line.len && line.data[i] != 'm'; i++)
                if (line.data[i] != ';' && (line.data[i] < '0' || line.data[i] > '9'))
                    return false;
            continue;
        }
        if ((unsigned char)line.data[i] < 0x20 || line.data[i] == 0x7F ||
            ((unsigned char)line.data[i] == 0xC2 && i + 1 < line.len &&
             (unsigned char)line.data[i + 1] < 0xA0))
            return false;
        ev_buf_add_char(out, line.data[i]);
    }
    return true;
}

static void check_picture(const struct desk *d, const char *size, const char *text, const char *way)
{
    struct ev_ui_cursor cursor;
    struct ev_buf out, line;
    unsigned lines = 0;

    ev_buf_init(&out, EV_BUF_MAX);
    ev_buf_init(&line, EV_BUF_MAX);
    ev_ui_draw(&d->ui, &out, &cursor);
    assert_int_equal(ev_buf_status(&out, NULL), EV_OK);
    for (size_t at = 0, end; at < out.len; at = end + 1, lines++) {
        end = ev_bytes_find(ev_buf_bytes(&out), EV_LIT("\n"), at);
        ev_buf_cut(&line, 0);
        if (!plain_line(ev_bytes_slice(ev_buf_bytes(&out), at, end), &line, d->ui.color))
            fail_msg("%s, %s, \"%s\": controls in line %u", size, text, way, lines);
        if (!ev_utf8_valid(ev_buf_bytes(&line)))
            fail_msg("%s, %s, \"%s\": line %u is not UTF-8", size, text, way, lines);
        if (ev_utf8_width(ev_buf_bytes(&line)) > d->ui.columns)
            fail_msg("%s, %s, \"%s\": line %u is too wide: %.*s", size, text, way, lines,
                     EV_FMT(ev_buf_bytes(&line)));
    }
    if (lines != d->ui.rows)
        fail_msg("%s, %s, \"%s\": %u lines", size, text, way, lines);
    if (cursor.shown != (d->ui.view == EV_UI_QUERY) || cursor.column >= d->ui.columns ||
        cursor.row >= d->ui.rows)
        fail_msg("%s, %s, \"%s\": cursor at %u,%u", size, text, way, cursor.row, cursor.column);
    ev_buf_clear(&out);
    ev_buf_clear(&line);
}

/* Every view, on every size, with every kind of text, with colour and without. */
static void test_all_pictures(void **state)
{
    (void)state;
    for (size_t s = 0; s < COUNT_OF(sizes); s++)
        for (size_t t = 0; t < COUNT_OF(texts); t++)
            for (size_t w = 0; w < COUNT_OF(ways) * 2; w++) {
                struct desk desk;

                desk_init(&desk, 25, texts[t].text, sizes[s].rows, sizes[s].columns, w % 2 == 1);
                desk_press(&desk, ways[w / 2]);
                check_picture(&desk, sizes[s].why, texts[t].why, ways[w / 2]);
                desk_clear(&desk);
            }
}

static void test_resized(void **state)
{
    (void)state;
    for (size_t s = 0; s < COUNT_OF(sizes); s++)
        for (size_t w = 0; w < COUNT_OF(ways); w++) {
            struct desk desk;

            desk_init(&desk, 25, NULL, 24, 80, false);
            desk_press(&desk, ways[w]);
            ev_ui_resize(&desk.ui, sizes[s].rows, sizes[s].columns);
            desk_answer(&desk);
            if (desk.ui.view == EV_UI_EVENT)
                desk_open(&desk);
            check_picture(&desk, sizes[s].why, "resized", ways[w]);
            desk_clear(&desk);
        }
}

static const struct {
    const char *keys, *picture, *why;
} pictures[] = {
    { "",
      "All events                    1 - 4 of 5\n"
      "by date\n"
      "\n"
      ">1  Event\n"
      "    19 January 2021 · Event · Event\n"
      " 2  Event\n"
      "    19 January 2021 · Event · Event\n"
      " 3  Event\n"
      "    19 January 2021 · Event · Event\n"
      " 4  Event\n"
      "    19 January 2021 · Event · Event\n"
      "? help  q quit  / query  n/p page\n",
      "results: the hints that fit" },
    { "faa\033",
      "Facets                          5 events\n"
      "by date · organiser: Lantern Towns\n"
      "\n"
      " a  organiser   [Lantern Towns (3)]  Re…\n"
      " b  tag         Heat (3)  Rivers (2)\n"
      "\n\n\n\n\n\n"
      "a-z choose  Esc back  ? help  q quit\n",
      "facets, one chosen" },
    { "fac",
      "organiser                       5 events\n"
      "by date · organiser: Five Weirs\n"
      "\n"
      " a [ ] Lantern Towns (3)\n"
      " b [ ] Repair Log (2)\n"
      " c [x] Five Weirs (1)\n"
      " d [ ] none (1)\n"
      "\n\n\n\n"
      "a-z choose  Esc back  space more\n",
      "values" },
    { "/rivver\rj",
      "rivver                        1 - 4 of 5\n"
      "best first\n"
      "Did you mean: river (d takes it)\n"
      " 1  Event\n"
      "    19 January 2021 · Event · Event\n"
      ">2  Event\n"
      "    19 January 2021 · Event · Event\n"
      " 3  Event\n"
      "    19 January 2021 · Event · Event\n"
      " 4  Event\n"
      "    19 January 2021 · Event · Event\n"
      "? help  q quit  / query  n/p page\n",
      "a suggestion" },
};

static void test_pictures(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(pictures); i++) {
        struct desk desk;
        struct ev_ui_cursor cursor;
        struct ev_buf out;

        desk_init(&desk, 5, NULL, 12, 40, false);
        desk_press(&desk, pictures[i].keys);
        ev_buf_init(&out, EV_BUF_MAX);
        ev_ui_draw(&desk.ui, &out, &cursor);
        check_text(pictures[i].why, ev_buf_bytes(&out), pictures[i].picture);
        ev_buf_clear(&out);
        desk_clear(&desk);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_pictures),
        cmocka_unit_test(test_resized),
        cmocka_unit_test(test_pictures),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
