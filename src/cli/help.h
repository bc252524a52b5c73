/* Help, made from the tables of commands and options.
 *
 * Layer: cli. Owns: nothing; text is appended to the caller's buffer. Errors: none. Threads: pure. */
#ifndef SL_CLI_HELP_H
#define SL_CLI_HELP_H

#include "base/buf.h"
#include "cli/args.h"

void sl_help_program(sl_buf *out);
void sl_help_command(sl_buf *out, sl_command_id id);
void sl_help_markdown(sl_buf *out); /* the whole of docs/cli.md */

#endif
