#include "cli/fix.h"

#include "io/file.h"

/* A fix can uncover another finding on the same range, no more often than there are rules. */
enum { MAX_ROUNDS = SL_N_RULES };

/* One round of fixes that do not overlap; gives their number. */
static uint32_t apply_round(sl_scan_file *file, bool unsafe_too)
{
    sl_findings findings = {0};
    sl_edit_list edits = {0};
    sl_engine_findings(file->arena, file->facts, file->context, &findings);
    uint32_t n = sl_fixes_collect(&findings, unsafe_too, file->arena, &edits);
    sl_buf text;
    sl_buf_init(&text);
    if (!edits.n || !sl_edits_apply(file->text, edits.at, edits.n, &text)) n = 0;
    if (n) sl_scan_recognise(file, sl_arena_copy(file->arena, sl_buf_str(&text)));
    sl_buf_release(&text);
    return n;
}

uint32_t sl_fix_apply(sl_scan_file *file, bool unsafe_too)
{
    uint32_t sum = 0;
    for (int i = 0; i < MAX_ROUNDS; i++) {
        uint32_t n = apply_round(file, unsafe_too);
        if (!n) break;
        sum += n;
    }
    return sum;
}

/* Somebody may have saved the file while it was being looked at. */
static sl_err check_unchanged(sl_str path, sl_str original)
{
    sl_buf now;
    sl_buf_init(&now);
    sl_err err = sl_io_read(path, SL_IO_MAX_NAMED_FILE, &now);
    if (!err && !sl_str_eq(sl_buf_str(&now), original)) err = SL_CHANGED;
    sl_buf_release(&now);
    return err;
}

void sl_fix_write(const sl_scan_file *file, sl_str original, sl_str text, sl_scan_slot *slot)
{
    sl_err err = check_unchanged(file->path, original);
    if (!err) err = sl_io_write(file->path, text);
    if (err) sl_scan_trouble(slot, file->path, sl_err_message(err));
}
