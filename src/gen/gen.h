/* The host tool's subcommands: data in, one generated C file out.
 *
 * Layer: gen (runs at build time only). Each gen_<name>.c in this folder defines int gen_<name>(int argc,
 * char **argv) and becomes `sl_gen <name>`: argv[0] is the name itself, the last argument the file to write.
 * It gives the exit status: 0, or 1 after a message on stderr that starts with the input's path. Threads:
 * one. */
#ifndef SL_GEN_GEN_H
#define SL_GEN_GEN_H

#define GEN_COMMAND(name) int gen_##name(int argc, char **argv);
#include "gen_commands.def"
#undef GEN_COMMAND

#endif
