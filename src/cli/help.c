#include "cli/help.h"

#include <string.h>

enum { WIDTH = 96, INDENT = 30 };

static void pad_to(sl_buf *out, size_t line_start, size_t col)
{
    do
        sl_buf_add_char(out, ' ');
    while (out->len - line_start < col);
}

/* Appends words, broken into lines that begin at `indent`. */
static void wrap(sl_buf *out, sl_str text, size_t line_start, size_t indent)
{
    bool is_first = true;
    while (text.len) {
        size_t end = sl_str_find_char(text, ' ');
        sl_str word = sl_str_sub(text, 0, end);
        text = end == SIZE_MAX ? SL_STR("") : sl_str_sub(text, end + 1, text.len);
        if (!is_first && out->len - line_start + 1 + word.len > WIDTH) {
            sl_buf_add_char(out, '\n');
            line_start = out->len;
            if (indent) pad_to(out, line_start, indent);
        } else if (!is_first) {
            sl_buf_add_char(out, ' ');
        }
        sl_buf_add(out, word);
        is_first = false;
    }
    sl_buf_add_char(out, '\n');
}

/* Takes the next paragraph off *rest. */
static sl_str next_paragraph(sl_str *rest)
{
    size_t end = sl_str_find(*rest, SL_STR("\n\n"));
    sl_str paragraph = sl_str_sub(*rest, 0, end);
    *rest = end == SIZE_MAX ? SL_STR("") : sl_str_sub(*rest, end + 2, rest->len);
    return paragraph;
}

static void add_usage(sl_buf *out, const sl_command *command)
{
    bool has_operands = command->operands[0] != '\0';
    sl_buf_printf(out, "statuslens %s [OPTION...]%s%s", command->name, has_operands ? " " : "",
                  command->operands);
}

static void add_option_head(sl_buf *out, const sl_option *option)
{
    if (option->letter) sl_buf_printf(out, "-%c, ", option->letter);
    sl_buf_printf(out, "--%s", option->name);
    if (option->value) sl_buf_printf(out, "=%s", option->value);
}

static void add_option(sl_buf *out, const sl_option *option)
{
    size_t line_start = out->len;
    sl_buf_add_cstr(out, option->letter ? "  " : "      ");
    add_option_head(out, option);
    if (out->len - line_start + 2 > INDENT) {
        sl_buf_add_char(out, '\n');
        line_start = out->len;
    }
    pad_to(out, line_start, INDENT);
    wrap(out, sl_str_from_cstr(option->help), line_start, INDENT);
}

void sl_help_program(sl_buf *out)
{
    sl_buf_add_cstr(out, "statuslens knows what HTTP status codes in source code mean.\n\n"
                         "Usage: statuslens COMMAND [OPTION...] [OPERAND...]\n\n");
    for (int i = 0; i < SL_N_COMMANDS; i++) {
        const sl_command *command = sl_command_at((sl_command_id)i);
        size_t line_start = out->len;
        sl_buf_printf(out, "  %s", command->name);
        pad_to(out, line_start, 12);
        sl_buf_printf(out, "%s\n", command->summary);
    }
    sl_buf_add_cstr(out, "\nMore: statuslens help COMMAND. The version: statuslens --version.\n");
}

void sl_help_command(sl_buf *out, sl_command_id id)
{
    const sl_command *command = sl_command_at(id);
    sl_buf_printf(out, "%s\n\nUsage: ", command->summary);
    add_usage(out, command);
    sl_buf_add_cstr(out, "\n\n");
    for (sl_str rest = sl_str_from_cstr(command->about); rest.len;) {
        wrap(out, next_paragraph(&rest), out->len, 0);
        sl_buf_add_char(out, '\n');
    }
    sl_buf_add_cstr(out, "Options:\n");
    for (int i = 0; i < SL_N_OPTIONS; i++)
        if (sl_option_is_in((sl_option_id)i, id)) add_option(out, sl_option_at((sl_option_id)i));
}

/* In a table cell a bar would end the cell. */
static void add_cell(sl_buf *out, const char *text)
{
    for (; *text; text++) {
        if (*text == '|') sl_buf_add_char(out, '\\');
        sl_buf_add_char(out, *text);
    }
}

static void add_markdown_option(sl_buf *out, const sl_option *option)
{
    sl_buf head;
    sl_buf_init(&head);
    add_option_head(&head, option);
    sl_buf_add_char(&head, '\0');
    sl_buf_add_cstr(out, "| `");
    add_cell(out, head.ptr);
    sl_buf_add_cstr(out, "` | ");
    add_cell(out, option->help);
    sl_buf_add_cstr(out, " |\n");
    sl_buf_release(&head);
}

static void add_markdown_command(sl_buf *out, sl_command_id id)
{
    const sl_command *command = sl_command_at(id);
    sl_buf_printf(out, "\n## %s\n\n%s\n\n```\n", command->name, command->summary);
    add_usage(out, command);
    sl_buf_add_cstr(out, "\n```\n\n");
    if (command->about[0]) sl_buf_printf(out, "%s\n\n", command->about);
    sl_buf_add_cstr(out, "| option | meaning |\n|---|---|\n");
    for (int i = 0; i < SL_N_OPTIONS; i++)
        if (sl_option_is_in((sl_option_id)i, id)) add_markdown_option(out, sl_option_at((sl_option_id)i));
}

void sl_help_markdown(sl_buf *out)
{
    sl_buf_add_cstr(out, "# Command line\n\nMade by `statuslens help --markdown`; the same text as "
                         "`statuslens help COMMAND`.\n"
                         "\nOptions may stand anywhere, `--` ends them. A wrong word on the command line "
                         "ends with status 2 and names the nearest right one.\n");
    for (int i = 0; i < SL_N_COMMANDS; i++)
        add_markdown_command(out, (sl_command_id)i);
}
