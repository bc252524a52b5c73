#include "cli/args.h"

#include "base/nearest.h"

#include <string.h>

enum { /* the words of options.def's second column */
#define SL_COMMAND(ident, ...) IN_##ident = 1 << SL_CMD_##ident,
#include "cli/commands.def"
#undef SL_COMMAND
       IN_NONE = 0,
       IN_ALL = (1 << SL_N_COMMANDS) - 1
};

static const sl_command commands[SL_N_COMMANDS] = {
#define SL_COMMAND(ident, name, operands, least, most, summary, about)                                       \
    {#name, operands, summary, about, least, most},
#include "cli/commands.def"
#undef SL_COMMAND
};

static const sl_option options[SL_N_OPTIONS] = {
#define SL_OPTION(ident, in, name, letter, value, help) {in, name, value, help, letter},
#include "cli/options.def"
#undef SL_OPTION
};

typedef struct parser {
    sl_arena *arena;
    sl_args *args;
    sl_str *problem;
    char **at; /* the next word; NULL ends them */
    bool only_operands;
} parser;

const sl_command *sl_command_at(sl_command_id id)
{
    return &commands[id];
}

const sl_option *sl_option_at(sl_option_id id)
{
    return &options[id];
}

bool sl_option_is_in(sl_option_id option, sl_command_id command)
{
    return options[option].commands >> command & 1;
}

sl_str sl_choice_at(const char *choices, uint32_t index)
{
    sl_str rest = sl_str_from_cstr(choices);
    for (; index > 0 && rest.len; index--) {
        size_t bar = sl_str_find_char(rest, '|');
        rest = bar == SIZE_MAX ? SL_STR("") : sl_str_sub(rest, bar + 1, rest.len);
    }
    size_t bar = sl_str_find_char(rest, '|');
    return bar == SIZE_MAX ? rest : sl_str_sub(rest, 0, bar);
}

static bool is_closed_list(const sl_option *option)
{
    return option->value && strchr(option->value, '|');
}

/* Index of a word in a closed list, or UINT32_MAX. */
static uint32_t find_choice(const char *choices, sl_str word)
{
    sl_str choice;
    for (uint32_t i = 0; (choice = sl_choice_at(choices, i)).len; i++)
        if (sl_str_eq(choice, word)) return i;
    return UINT32_MAX;
}

/* Notes a problem about a wrong word; gives false, so that callers can return it. */
static bool refuse(parser *p, const char *what, const sl_nearest *nearest)
{
    sl_buf text;
    sl_buf_init(&text);
    sl_buf_printf(&text, "%s ", what);
    sl_nearest_describe(nearest, &text);
    *p->problem = sl_arena_copy(p->arena, sl_buf_str(&text));
    sl_buf_release(&text);
    return false;
}

/* Options before the command are those of all commands, and --version. */
static bool is_allowed(const parser *p, sl_option_id id)
{
    if (p->args->command == SL_N_COMMANDS)
        return options[id].commands == IN_ALL || options[id].commands == IN_NONE;
    return sl_option_is_in(id, p->args->command);
}

static bool refuse_option(parser *p, sl_str name)
{
    sl_nearest n = {.wrong = name};
    for (int i = 0; i < SL_N_OPTIONS; i++)
        if (is_allowed(p, (sl_option_id)i))
            sl_nearest_consider(&n, sl_arena_printf(p->arena, "--%s", options[i].name));
    return refuse(p, "unknown option", &n);
}

static bool refuse_choice(parser *p, const sl_option *option, sl_str value)
{
    sl_nearest n = {.wrong = value};
    sl_str choice;
    for (uint32_t i = 0; (choice = sl_choice_at(option->value, i)).len; i++)
        sl_nearest_consider(&n, choice);
    return refuse(p, sl_arena_printf(p->arena, "--%s takes %s, not", option->name, option->value).ptr, &n);
}

static bool check_value(parser *p, const sl_option *option, sl_str value)
{
    uint32_t number;
    if (is_closed_list(option) && find_choice(option->value, value) == UINT32_MAX)
        return refuse_choice(p, option, value);
    bool is_number = sl_str_to_u32(value, 1000, &number) && number > 0;
    if (strcmp(option->value, "N") == 0 && !is_number) {
        *p->problem = sl_arena_printf(p->arena, "--%s takes a number from 1 to 1000, not '%.*s'",
                                      option->name, SL_FMT(value));
        return false;
    }
    return true;
}

/* Notes an option. `value` is what was joined to it, NULL if nothing was: then it is the next word. */
static bool add_option(parser *p, sl_option_id id, const char *value)
{
    const sl_option *option = &options[id];
    if (option->value && !value && !(value = *p->at)) {
        *p->problem = sl_arena_printf(p->arena, "--%s needs a value: %s", option->name, option->value);
        return false;
    }
    if (!option->value && value) {
        *p->problem = sl_arena_printf(p->arena, "--%s takes no value", option->name);
        return false;
    }
    if (option->value && value == *p->at) p->at++;
    sl_str text = sl_str_from_cstr(value);
    if (option->value && !check_value(p, option, text)) return false;
    *SL_PUSH(p->arena, &p->args->options) = (sl_given){id, text};
    return true;
}

static bool take_long(parser *p, const char *word)
{
    sl_str name = sl_str_from_cstr(word + 2);
    size_t equals = sl_str_find_char(name, '=');
    const char *value = equals == SIZE_MAX ? NULL : name.ptr + equals + 1;
    name = sl_str_sub(name, 0, equals);
    for (int i = 0; i < SL_N_OPTIONS; i++)
        if (is_allowed(p, (sl_option_id)i) && sl_str_is(name, options[i].name))
            return add_option(p, (sl_option_id)i, value);
    return refuse_option(p, sl_str_sub(sl_str_from_cstr(word), 0, name.len + 2));
}

static sl_option_id find_letter(const parser *p, char letter)
{
    for (int i = 0; i < SL_N_OPTIONS; i++)
        if (options[i].letter == letter && is_allowed(p, (sl_option_id)i)) return (sl_option_id)i;
    return SL_N_OPTIONS;
}

/* "-qj2": letters in a row, the last may have its value joined. */
static bool take_letters(parser *p, const char *word)
{
    for (const char *at = word + 1; *at; at++) {
        sl_option_id id = find_letter(p, *at);
        if (id == SL_N_OPTIONS) {
            *p->problem = sl_arena_printf(p->arena, "unknown option '-%c'", *at);
            return false;
        }
        bool has_joined = options[id].value && at[1];
        if (!add_option(p, id, has_joined ? at + 1 : NULL)) return false;
        if (has_joined) break;
    }
    return true;
}

static bool take_command(parser *p, const char *word)
{
    sl_nearest n = {.wrong = sl_str_from_cstr(word)};
    for (int i = 0; i < SL_N_COMMANDS; i++) {
        if (strcmp(word, commands[i].name) == 0) {
            p->args->command = (sl_command_id)i;
            return true;
        }
        sl_nearest_consider(&n, sl_str_from_cstr(commands[i].name));
    }
    return refuse(p, "unknown command", &n);
}

static bool take_operand(parser *p, const char *word)
{
    if (p->args->command == SL_N_COMMANDS) return take_command(p, word);
    const sl_command *command = &commands[p->args->command];
    if (p->args->operands.n == command->most_operands) {
        *p->problem = sl_arena_printf(p->arena, "'%s' is one operand too many", word);
        return false;
    }
    *SL_PUSH(p->arena, &p->args->operands) = sl_str_from_cstr(word);
    return true;
}

static bool take_word(parser *p)
{
    const char *word = *p->at++;
    if (p->only_operands || word[0] != '-' || word[1] == '\0') return take_operand(p, word);
    if (strcmp(word, "--") == 0) {
        p->only_operands = true;
        return true;
    }
    return word[1] == '-' ? take_long(p, word) : take_letters(p, word);
}

/* --help and --version need nothing beside them. */
static bool has_enough(parser *p)
{
    const sl_args *args = p->args;
    bool asks = sl_args_has(args, SL_OPT_HELP) || sl_args_has(args, SL_OPT_VERSION);
    if (asks) return true;
    if (args->command == SL_N_COMMANDS) {
        *p->problem = SL_STR("a command is needed");
        return false;
    }
    const sl_command *command = &commands[args->command];
    if (args->operands.n >= command->least_operands) return true;
    *p->problem = sl_arena_printf(p->arena, "%s needs %s", command->name, command->operands);
    return false;
}

bool sl_args_parse(sl_arena *arena, int argc, char **argv, sl_args *out, sl_str *problem)
{
    *out = (sl_args){.command = SL_N_COMMANDS};
    parser p = {.arena = arena, .args = out, .problem = problem, .at = argv + (argc > 0)};
    while (*p.at)
        if (!take_word(&p)) return false;
    return has_enough(&p);
}

static const sl_given *last_given(const sl_args *args, sl_option_id id)
{
    for (uint32_t i = args->options.n; i > 0; i--)
        if (args->options.at[i - 1].id == id) return &args->options.at[i - 1];
    return NULL;
}

bool sl_args_has(const sl_args *args, sl_option_id id)
{
    return last_given(args, id) != NULL;
}

sl_str sl_args_value(const sl_args *args, sl_option_id id)
{
    const sl_given *given = last_given(args, id);
    return given ? given->value : SL_STR("");
}

uint32_t sl_args_choice(const sl_args *args, sl_option_id id)
{
    const sl_given *given = last_given(args, id);
    return given ? find_choice(options[id].value, given->value) : 0;
}

uint32_t sl_args_number(const sl_args *args, sl_option_id id, uint32_t otherwise)
{
    uint32_t number = otherwise;
    const sl_given *given = last_given(args, id);
    if (given) sl_str_to_u32(given->value, UINT32_MAX, &number);
    return number;
}
