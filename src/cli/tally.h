/* What a run over files counts, for its summary.
 *
 * Layer: cli. Units: files, findings. Owns: nothing. Errors: none. Threads: each thread its own, added up. */
#ifndef SL_CLI_TALLY_H
#define SL_CLI_TALLY_H

#include "engine/engine.h"
#include "io/skip.h"

typedef struct sl_tally {
    uint32_t n_files; /* read and understood */
    uint32_t skips[SL_N_SKIPS];
    uint32_t findings[SL_SEV_ERROR + 1]; /* by severity, whether shown or not */
    uint32_t n_sites;
    uint32_t n_limits; /* parses that ended early */
    uint32_t n_fixed;  /* fixes made, or proposed by --diff */
    uint32_t n_troubles;
} sl_tally;

void sl_tally_add(sl_tally *sum, const sl_tally *more);
/* One line of text: files, findings, what was passed over. */
void sl_tally_text(const sl_tally *tally, sl_buf *out);
/* The members of a JSON object, without its braces. */
void sl_tally_json(const sl_tally *tally, sl_buf *out);

#endif
