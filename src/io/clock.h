/* The clock that limits are read from.
 *
 * Layer: io. Units: nanoseconds. Owns: nothing. Errors: none. Threads: each has its own time. */
#ifndef SL_IO_CLOCK_H
#define SL_IO_CLOCK_H

#include <stdint.h>

/* What this thread has worked since it began. A machine that is busy with something else does not make it go
 * faster, so that a limit is met by the text and not by the load. */
uint64_t sl_io_cpu_ns(void);

#endif
