#include "cli/tally.h"

#include "conf/put.h"

void sl_tally_add(sl_tally *sum, const sl_tally *more)
{
    for (int i = 0; i < SL_N_SKIPS; i++)
        sum->skips[i] += more->skips[i];
    for (int i = 0; i <= SL_SEV_ERROR; i++)
        sum->findings[i] += more->findings[i];
    sum->n_files += more->n_files;
    sum->n_sites += more->n_sites;
    sum->n_limits += more->n_limits;
    sum->n_fixed += more->n_fixed;
    sum->n_troubles += more->n_troubles;
}

static void add_count(sl_buf *out, const char *before, uint32_t n, const char *one, const char *many)
{
    sl_buf_printf(out, "%s%u %s", before, n, n == 1 ? one : many);
}

static uint32_t skipped(const sl_tally *tally)
{
    uint32_t sum = 0;
    for (int i = 1; i < SL_N_SKIPS; i++)
        sum += tally->skips[i];
    return sum;
}

static void add_skips(const sl_tally *tally, sl_buf *out)
{
    const char *before = "";
    add_count(out, "; passed over ", skipped(tally), "entry (", "entries (");
    for (int i = 1; i < SL_N_SKIPS; i++) {
        if (!tally->skips[i]) continue;
        sl_buf_printf(out, "%s%u %s", before, tally->skips[i], sl_skip_word((sl_skip)i));
        before = ", ";
    }
    sl_buf_add_char(out, ')');
}

void sl_tally_text(const sl_tally *tally, sl_buf *out)
{
    add_count(out, "", tally->n_files, "file", "files");
    add_count(out, ": ", tally->findings[SL_SEV_ERROR], "error", "errors");
    add_count(out, ", ", tally->findings[SL_SEV_WARNING], "warning", "warnings");
    add_count(out, ", ", tally->findings[SL_SEV_INFO], "info", "info");
    add_count(out, ", ", tally->findings[SL_SEV_HINT], "hint", "hints");
    if (tally->n_fixed) add_count(out, "; ", tally->n_fixed, "fix", "fixes");
    if (skipped(tally)) add_skips(tally, out);
    if (tally->n_limits) add_count(out, "; ", tally->n_limits, "parse hit a limit", "parses hit a limit");
    if (tally->n_troubles) add_count(out, "; ", tally->n_troubles, "path with trouble", "paths with trouble");
    sl_buf_add_char(out, '\n');
}

void sl_tally_json(const sl_tally *tally, sl_buf *out)
{
    sl_put_int_at(out, "files", tally->n_files);
    for (int i = SL_SEV_ERROR; i >= SL_SEV_HINT; i--)
        sl_put_int_at(out, sl_severity_name((sl_severity)i), tally->findings[i]);
    sl_put_int_at(out, "fixed", tally->n_fixed);
    sl_put_int_at(out, "limits", tally->n_limits);
    sl_put_int_at(out, "troubles", tally->n_troubles);
    sl_put_open_at(out, "skipped", '{');
    for (int i = 1; i < SL_N_SKIPS; i++)
        sl_put_int_at(out, sl_skip_word((sl_skip)i), tally->skips[i]);
    sl_put_close(out, '}');
}
