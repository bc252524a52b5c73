/* The command line: words in, exit status out.
 *
 * Layer: cli. Owns: everything it makes, until it returns. Errors: told on standard error; the status is 0, 1
 * or 2 as docs/cli.md says. Threads: the caller's, and workers that end before it returns. */
#ifndef SL_CLI_CLI_H
#define SL_CLI_CLI_H

#include "engine/host.h"

typedef struct sl_cli_env {
    const char *version;
    const sl_host *host;
    int (*serve)(void *arg); /* runs the language server, gives the exit status */
    void *arg;
} sl_cli_env;

int sl_cli_main(int argc, char **argv, const sl_cli_env *env);

#endif
