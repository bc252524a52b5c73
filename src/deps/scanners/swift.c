/* Swift's scanner asks for no room for its state, calloc(0, size), and then counts the hashes of raw strings beyond
 * what it was given: their reading depended on what lay there. Here it gets what it needs, empty. */
#include <stdlib.h>

static void *room_for_state(size_t size)
{
    return calloc(1, size);
}

#define calloc(n, size) room_for_state(size)
#include "scanner.c"
