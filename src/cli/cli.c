#include "cli/cli.h"

#include "cli/help.h"
#include "cli/run.h"

#include <stdlib.h>

static int (*const handlers[SL_N_COMMANDS])(sl_run *) = {
#define SL_COMMAND(ident, name, ...) sl_cli__##name,
#include "cli/commands.def"
#undef SL_COMMAND
};

void sl_run_complain(sl_run *run, sl_str place, sl_str message)
{
    sl_buf line;
    sl_buf_init(&line);
    sl_buf_add_cstr(&line, "statuslens: ");
    if (place.len) {
        sl_term_escape(&line, place);
        sl_buf_add_cstr(&line, ": ");
    }
    sl_term_escape(&line, message);
    sl_buf_add_char(&line, '\n');
    sl_out_add(&run->err, sl_buf_str(&line));
    sl_buf_release(&line);
}

void sl_run_trouble(sl_run *run, sl_str place, sl_str message)
{
    sl_run_complain(run, place, message);
    run->had_trouble = true;
}

int sl_run_unknown(sl_run *run, const char *what, const sl_nearest *nearest)
{
    sl_buf text;
    sl_buf_init(&text);
    sl_buf_printf(&text, "%s ", what);
    sl_nearest_describe(nearest, &text);
    sl_run_trouble(run, SL_STR(""), sl_buf_str(&text));
    sl_buf_release(&text);
    return SL_EXIT_TROUBLE;
}

/* POSIX: the first that is set and not empty decides. */
static sl_str environment_locale(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        sl_str value = sl_str_from_cstr(getenv(names[i]));
        if (value.len) return value;
    }
    return SL_STR("");
}

sl_locale sl_run_locale(const sl_run *run)
{
    sl_str name = sl_args_value(&run->args, SL_OPT_LOCALE);
    if (!name.len) name = environment_locale();
    return sl_str_eq_nocase(sl_str_sub(name, 0, 2), SL_STR("zh")) ? SL_ZH : SL_EN;
}

/* no-color.org: any value but the empty one asks for plain text. */
static bool wants_color(const sl_run *run, int fd)
{
    enum { AUTO, ALWAYS, NEVER };
    uint32_t choice = sl_args_choice(&run->args, SL_OPT_COLOR);
    if (choice != AUTO) return choice == ALWAYS;
    return sl_io_is_terminal(fd) && !sl_str_from_cstr(getenv("NO_COLOR")).len;
}

static int usage_error(sl_run *run, sl_str problem)
{
    const sl_args *args = &run->args;
    bool has_command = args->command != SL_N_COMMANDS;
    const char *name = has_command ? sl_command_at(args->command)->name : "";
    sl_run_trouble(run, SL_STR(""), problem);
    sl_out_add(&run->err,
               sl_arena_printf(&run->arena, "Try 'statuslens %s%s--help'.\n", name, has_command ? " " : ""));
    return SL_EXIT_TROUBLE;
}

static int print(sl_run *run, void (*make)(sl_buf *out))
{
    sl_buf text;
    sl_buf_init(&text);
    make(&text);
    sl_out_add(&run->out, sl_buf_str(&text));
    sl_buf_release(&text);
    return SL_EXIT_OK;
}

static int print_command_help(sl_run *run, sl_command_id id)
{
    sl_buf text;
    sl_buf_init(&text);
    sl_help_command(&text, id);
    sl_out_add(&run->out, sl_buf_str(&text));
    sl_buf_release(&text);
    return SL_EXIT_OK;
}

static int print_version(sl_run *run)
{
    sl_out_add(&run->out, sl_arena_printf(&run->arena, "statuslens %s\n", run->env->version));
    return SL_EXIT_OK;
}

int sl_cli__help(sl_run *run)
{
    if (sl_args_has(&run->args, SL_OPT_MARKDOWN)) return print(run, sl_help_markdown);
    if (run->args.operands.n == 0) return print(run, sl_help_program);
    sl_str name = run->args.operands.at[0];
    sl_nearest nearest = {.wrong = name};
    for (int i = 0; i < SL_N_COMMANDS; i++) {
        const char *candidate = sl_command_at((sl_command_id)i)->name;
        if (sl_str_is(name, candidate)) return print_command_help(run, (sl_command_id)i);
        sl_nearest_consider(&nearest, sl_str_from_cstr(candidate));
    }
    return sl_run_unknown(run, "unknown command", &nearest);
}

int sl_cli__lsp(sl_run *run)
{
    return run->env->serve(run->env->arg);
}

static int dispatch(sl_run *run, int argc, char **argv)
{
    sl_str problem;
    bool is_understood = sl_args_parse(&run->arena, argc, argv, &run->args, &problem);
    if (!is_understood) return usage_error(run, problem);
    if (sl_args_has(&run->args, SL_OPT_VERSION)) return print_version(run);
    bool has_command = run->args.command != SL_N_COMMANDS;
    if (!has_command) return print(run, sl_help_program);
    if (sl_args_has(&run->args, SL_OPT_HELP)) return print_command_help(run, run->args.command);
    run->term = (sl_term){sl_io_is_terminal(1), wants_color(run, 1), sl_io_terminal_width(1)};
    return handlers[run->args.command](run);
}

int sl_cli_main(int argc, char **argv, const sl_cli_env *env)
{
    sl_run run = {.env = env};
    sl_arena_init(&run.arena);
    sl_out_init(&run.out, 1);
    sl_out_init(&run.err, 2);
    int status = dispatch(&run, argc, argv);
    sl_err err = sl_out_flush(&run.out);
    if (err) sl_run_trouble(&run, SL_STR("standard output"), sl_str_from_cstr(sl_err_message(err)));
    if (run.had_trouble) status = SL_EXIT_TROUBLE;
    sl_out_release(&run.out);
    sl_out_release(&run.err);
    sl_arena_release(&run.arena);
    return status;
}
