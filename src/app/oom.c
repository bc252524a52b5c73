/* The end when memory is gone: the one hook that base asks every program for (base/arena.h). It is compiled
 * into each program rather than into a layer, because nothing that base needs may lie in an archive above it.
 */
#include "base/arena.h"

#include <stdio.h>
#include <stdlib.h>

_Noreturn void sl_out_of_memory(size_t size)
{
    fprintf(stderr, "statuslens: out of memory (%zu bytes asked for)\n", size);
    exit(2);
}
