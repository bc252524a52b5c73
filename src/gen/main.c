#include "gen/gen.h"

#include <stdio.h>
#include <string.h>

static const struct command {
    const char *name;
    int (*run)(int argc, char **argv);
} commands[] = {
#define GEN_COMMAND(name) {#name, gen_##name},
#include "gen_commands.def"
#undef GEN_COMMAND
    {NULL, NULL}, /* ends the table */
};

static int print_usage(void)
{
    fputs("usage: sl_gen COMMAND ARGS... OUT.c\ncommands:", stderr);
    for (const struct command *c = commands; c->name; c++)
        fprintf(stderr, " %s", c->name);
    fputc('\n', stderr);
    return 2;
}

int main(int argc, char **argv)
{
    if (argc < 2) return print_usage();
    for (const struct command *c = commands; c->name; c++)
        if (strcmp(c->name, argv[1]) == 0) return c->run(argc - 1, argv + 1);
    return print_usage();
}
