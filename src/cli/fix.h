/* Applying the fixes of a file.
 *
 * Layer: cli (private to the folder). Units: bytes, edits. Owns: nothing; the new text lives in the file's
 * arena. Errors: a file that cannot be written, or changed meanwhile, is told in the slot and stays as it is.
 * Threads: any, one file at a time. */
#ifndef SL_CLI_FIX_H
#define SL_CLI_FIX_H

#include "cli/scan.h"

typedef enum sl_fix_mode { SL_FIX_NO, SL_FIX_WRITE, SL_FIX_DIFF } sl_fix_mode;

/* Applies fixes until none is left; gives their number. *file then holds the new text and its facts. */
uint32_t sl_fix_apply(sl_scan_file *file, bool unsafe_too);

/* Writes `text` in the place of what was read. */
void sl_fix_write(const sl_scan_file *file, sl_str original, sl_str text, sl_scan_slot *slot);

#endif
