#include "evsearch/option.h"

#include <string.h>

#include "base/edit.h"

enum { SUGGEST_EDITS = 2, NAME_MAX_BYTES = 64 };

const char *ev_suggest(const char *word, const char *const *candidates)
{
    const char *best = NULL;
    size_t best_edits = SUGGEST_EDITS + 1;

    for (; *candidates != NULL; candidates++) {
        size_t edits = ev_edit_distance(ev_bytes_of(word), ev_bytes_of(*candidates), SUGGEST_EDITS);

        if (edits < best_edits && edits < strlen(word)) { /* "-x" is no slip of "-y" */
            best_edits = edits;
            best = *candidates;
        }
    }
    return best;
}

void ev_option_start(struct ev_option_iter *iter, const struct ev_option *table, int argc,
                     char **argv)
{
    *iter = (struct ev_option_iter){ table, argv, argc, 1, NULL, false };
}

static const struct ev_option *find_name(const struct ev_option *table, struct ev_bytes name)
{
    for (; table->name != NULL; table++)
        if (ev_bytes_equal(ev_bytes_of(table->name), name))
            return table;
    return NULL;
}

static const struct ev_option *find_letter(const struct ev_option *table, char letter)
{
    for (; table->name != NULL; table++)
        if (table->letter != 0 && table->letter == letter)
            return table;
    return NULL;
}

/* The long name nearest to a mistyped one, NULL if none is near. */
static const char *nearest_name(const struct ev_option *table, struct ev_bytes name)
{
    const char *best = NULL;
    size_t best_edits = SUGGEST_EDITS + 1;

    for (; table->name != NULL; table++) {
        size_t edits = ev_edit_distance(name, ev_bytes_of(table->name), SUGGEST_EDITS);

        if (edits < best_edits && edits < name.len) {
            best_edits = edits;
            best = table->name;
        }
    }
    return best;
}

static enum ev_status unknown_name(const struct ev_option *table, struct ev_bytes name,
                                   struct ev_error *err)
{
    const char *near = nearest_name(table, name);

    if (near != NULL)
        return ev_fail(err, EV_EUSAGE, "unknown option --%.*s; did you mean --%s?", EV_FMT(name),
                       near);
    return ev_fail(err, EV_EUSAGE, "unknown option --%.*s", EV_FMT(name));
}

static bool is_choice(const char *choices, const char *value)
{
    size_t len = strlen(value);

    while (*choices != '\0') {
        size_t word = strcspn(choices, " ");

        if (word == len && memcmp(choices, value, len) == 0)
            return true;
        choices += word;
        choices += strspn(choices, " ");
    }
    return false;
}

static enum ev_status check_choice(const struct ev_option *option, const char *value,
                                   struct ev_error *err)
{
    if (option->choices == NULL || is_choice(option->choices, value))
        return EV_OK;
    return ev_fail(err, EV_EUSAGE, "--%s: \"%s\" is none of: %s", option->name, value,
                   option->choices);
}

/* Finish an option that takes an argument: inline_value, or the next word of argv. */
static enum ev_status take_argument(struct ev_option_iter *iter, const struct ev_option *option,
                                    const char *inline_value, int index, struct ev_option_hit *hit,
                                    struct ev_error *err)
{
    const char *value = inline_value;
    enum ev_status status;

    if (value == NULL) {
        if (iter->at >= iter->argc)
            return ev_fail(err, EV_EUSAGE, "--%s needs %s", option->name, option->arg);
        value = iter->argv[iter->at++];
    }
    if ((status = check_choice(option, value, err)) != EV_OK)
        return status;
    *hit = (struct ev_option_hit){ option, value, index };
    return EV_OK;
}

/* A switch that may be negated, when name is "no-" and its name. */
static const struct ev_option *find_negated(const struct ev_option *table, struct ev_bytes name)
{
    const struct ev_option *option;

    if (!ev_bytes_starts(name, EV_LIT("no-")))
        return NULL;
    option = find_name(table, ev_bytes_slice(name, 3, name.len));
    if (option == NULL || option->arg != NULL || option->choices == NULL)
        return NULL;
    return option;
}

static enum ev_status next_long(struct ev_option_iter *iter, struct ev_option_hit *hit,
                                struct ev_error *err)
{
    int index = iter->at++;
    const char *word = iter->argv[index] + 2;
    struct ev_bytes name = { word, strcspn(word, "=") };
    const char *inline_value = word[name.len] == '=' ? word + name.len + 1 : NULL;
    const struct ev_option *option = find_name(iter->table, name);
    const char *negated = NULL;

    if (option == NULL && (option = find_negated(iter->table, name)) != NULL)
        negated = "no";
    if (option == NULL)
        return unknown_name(iter->table, name, err);
    if (option->arg != NULL)
        return take_argument(iter, option, inline_value, index, hit, err);
    if (inline_value != NULL)
        return ev_fail(err, EV_EUSAGE, "--%.*s takes no value", EV_FMT(name));
    *hit = (struct ev_option_hit){ option, negated, index };
    return EV_OK;
}

/* The next letter of iter->bundle, which is not at its end. */
static enum ev_status next_letter(struct ev_option_iter *iter, struct ev_option_hit *hit,
                                  struct ev_error *err)
{
    int index = iter->at - 1;
    char letter = *iter->bundle++;
    const char *rest = *iter->bundle == '\0' ? NULL : iter->bundle;
    const struct ev_option *option = find_letter(iter->table, letter);

    if (rest == NULL)
        iter->bundle = NULL;
    if (option == NULL) {
        if (letter < 0x21 || letter > 0x7E)
            return ev_fail(err, EV_EUSAGE, "unknown option in \"%s\"", iter->argv[index]);
        return ev_fail(err, EV_EUSAGE, "unknown option -%c", letter);
    }
    if (option->arg != NULL) {
        iter->bundle = NULL;
        return take_argument(iter, option, rest, index, hit, err);
    }
    *hit = (struct ev_option_hit){ option, NULL, index };
    return EV_OK;
}

enum ev_status ev_option_next(struct ev_option_iter *iter, struct ev_option_hit *hit,
                              struct ev_error *err)
{
    const char *word;

    if (iter->bundle != NULL)
        return next_letter(iter, hit, err);
    if (!iter->only_operands && iter->at < iter->argc && strcmp(iter->argv[iter->at], "--") == 0) {
        iter->only_operands = true;
        iter->at++;
    }
    if (iter->at >= iter->argc)
        return EV_END;
    word = iter->argv[iter->at];
    if (iter->only_operands || word[0] != '-' || word[1] == '\0') {
        *hit = (struct ev_option_hit){ NULL, word, iter->at++ };
        return EV_OK;
    }
    if (word[1] == '-')
        return next_long(iter, hit, err);
    iter->at++;
    iter->bundle = word + 1;
    return next_letter(iter, hit, err);
}
