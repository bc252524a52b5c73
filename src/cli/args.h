/* The command line's words as values: commands, options, operands.
 *
 * What: the tables of commands.def and options.def, and a parser that knows nothing but them: `--name=value`,
 * `--name value`, `-n value`, `-nvalue`, letters together, `--` before operands that look like options.
 * Layer: cli. Owns: nothing; results live in the arena and borrow argv. Errors: one sentence for the user,
 * with the nearest right word. Threads: pure. */
#ifndef SL_CLI_ARGS_H
#define SL_CLI_ARGS_H

#include "base/arena.h"

#define SL_ANY_NUMBER UINT32_MAX

typedef enum sl_command_id {
#define SL_COMMAND(ident, name, ...) SL_CMD_##ident,
#include "cli/commands.def"
#undef SL_COMMAND
    SL_N_COMMANDS
} sl_command_id;

typedef enum sl_option_id {
#define SL_OPTION(ident, ...) SL_OPT_##ident,
#include "cli/options.def"
#undef SL_OPTION
    SL_N_OPTIONS
} sl_option_id;

typedef struct sl_command {
    const char *name, *operands, *summary, *about;
    uint32_t least_operands, most_operands;
} sl_command;

typedef struct sl_option {
    uint32_t commands; /* bits, 1 << sl_command_id */
    const char *name, *value, *help;
    char letter;
} sl_option;

const sl_command *sl_command_at(sl_command_id id);
const sl_option *sl_option_at(sl_option_id id);
bool sl_option_is_in(sl_option_id option, sl_command_id command);

typedef struct sl_given { /* one option as it was given */
    sl_option_id id;
    sl_str value;
} sl_given;

typedef struct sl_args {
    sl_command_id command; /* SL_N_COMMANDS: none, only --help or --version was asked for */
    SL_VEC(sl_given) options;
    SL_VEC(sl_str) operands;
} sl_args;

/* False: *problem says what is wrong. out->command is then set if it was understood. */
bool sl_args_parse(sl_arena *arena, int argc, char **argv, sl_args *out, sl_str *problem);

bool sl_args_has(const sl_args *args, sl_option_id id);
sl_str sl_args_value(const sl_args *args, sl_option_id id); /* the last one given; empty if none */
/* Index of the chosen word of a closed list, 0 if it was not given. */
uint32_t sl_args_choice(const sl_args *args, sl_option_id id);
uint32_t sl_args_number(const sl_args *args, sl_option_id id, uint32_t otherwise);

/* Word `index` of "a|b|c"; empty past the end. */
sl_str sl_choice_at(const char *choices, uint32_t index);

#endif
