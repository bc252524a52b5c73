#include "cli/config.h"
#include "cli/site.h"
#include "conf/put.h"
#include "io/file.h"

typedef struct place { /* FILE:LINE:COL */
    sl_str path;
    uint32_t line, col; /* from 1; col in bytes */
    uint32_t byte_off;
} place;

typedef struct answer {
    place at;
    sl_str text;
    const sl_lang *lang;
    const sl_config_folder *folder;
    sl_why why;
    const sl_site *site;  /* NULL: no status */
    sl_findings findings; /* that touch the site */
    sl_arena *arena;
} answer;

/* Takes ":NUMBER" off the end. */
static bool take_number(sl_str *rest, uint32_t *out)
{
    size_t colon = sl_str_rfind_char(*rest, ':');
    if (colon == SIZE_MAX || !sl_str_to_u32(sl_str_sub(*rest, colon + 1, rest->len), UINT32_MAX, out))
        return false;
    *rest = sl_str_sub(*rest, 0, colon);
    return *out > 0;
}

static bool parse_place(sl_run *run, place *out)
{
    const sl_args *args = &run->args;
    sl_str word = args->operands.n ? args->operands.at[0] : SL_STR("");
    out->path = word;
    if (take_number(&out->path, &out->col) && take_number(&out->path, &out->line) && out->path.len)
        return true;
    sl_run_trouble(run, word, SL_STR("not a place: it is written FILE:LINE:COL, all counted from 1"));
    return false;
}

static bool fail(sl_run *run, const place *at, const char *message)
{
    sl_run_trouble(run, at->path, sl_str_from_cstr(message));
    return false;
}

static bool find_offset(sl_run *run, answer *a)
{
    sl_lines lines;
    sl_lines_init(&lines, a->text);
    sl_range line = sl_lines_range(&lines, a->text, a->at.line - 1);
    bool is_inside = a->at.line <= lines.n && a->at.col - 1 <= line.to - line.from;
    a->at.byte_off = line.from + a->at.col - 1;
    sl_lines_release(&lines);
    return is_inside || fail(run, &a->at, "has no such line and column");
}

static bool open_place(sl_run *run, answer *a, sl_buf *text)
{
    sl_err err = sl_io_read(a->at.path, SL_IO_MAX_NAMED_FILE, text);
    if (err) return fail(run, &a->at, sl_err_message(err));
    a->text = sl_buf_str(text);
    a->lang = sl_lang_find_path(a->at.path, sl_str_sub(a->text, 0, SL_HEAD_BYTES));
    if (!a->lang) return fail(run, &a->at, "in no language that is read here");
    return find_offset(run, a);
}

static void keep_findings(sl_run *run, answer *a)
{
    sl_findings all = {0};
    sl_context context = sl_configs_context(a->folder, a->at.path, &run->arena);
    sl_engine_findings(&run->arena, a->why.facts, &context, &all);
    for (uint32_t i = 0; i < all.n; i++)
        if (a->site && sl_range_overlaps(all.at[i].range, a->site->span))
            *SL_PUSH(&run->arena, &a->findings) = all.at[i];
}

static void explain(sl_run *run, answer *a, sl_parser *parser)
{
    sl_context context = sl_configs_context(a->folder, a->at.path, &run->arena);
    sl_source source = {.text = a->text,
                        .path = sl_config_path(a->folder, a->at.path, &run->arena),
                        .lang = a->lang,
                        .recognition = a->folder->config->settings.recognition,
                        .links = context.links,
                        .project_path = context.project_path};
    sl_explain_decision(parser, &run->arena, &source, a->at.byte_off, &a->why);
}

static void decide(sl_run *run, sl_configs *configs, answer *a)
{
    sl_parser *parser = sl_parser_new();
    explain(run, a, parser);
    if (sl_configs_survey(configs, a->folder, a->why.facts)) explain(run, a, parser);
    if (a->why.site != SL_NONE) a->site = &a->why.facts->sites.at[a->why.site];
    keep_findings(run, a);
    sl_parser_free(parser);
}

/* "FILE:LINE, idioms[2]" */
static sl_str place_in_settings(const answer *a, const char *list, uint32_t index, uint32_t line)
{
    return sl_arena_printf(a->arena, "%.*s:%u, %s[%u]", SL_FMT(a->folder->config->file), line, list, index);
}

/* Where a row is written; empty: in a pack. */
static sl_str place_of_row(const answer *a, sl_str id)
{
    sl_rows custom = a->folder->config->settings.recognition.rows;
    for (uint32_t i = 0; i < custom.n; i++)
        if (sl_str_eq(custom.at[i].id, id)) return place_in_settings(a, "idioms", i, custom.at[i].line);
    return SL_STR("");
}

/* Where the family of the name is declared; empty: it is built in. */
static sl_str place_of_family(const answer *a)
{
    const sl_family *family = a->site->named.family;
    if (!family || !family->is_own) return SL_STR("");
    return place_in_settings(a, "declare.families", family->index, family->line);
}

static void end_with_place(sl_str where, sl_buf *out)
{
    if (where.len) {
        sl_buf_add_cstr(out, " (");
        sl_term_escape(out, where);
        sl_buf_add_char(out, ')');
    }
    sl_buf_add_char(out, '\n');
}

static void add_site_text(const answer *a, sl_buf *out)
{
    const sl_site *site = a->site;
    sl_buf_add_cstr(out, "  text        ");
    sl_term_escape(out, sl_range_of(a->text, site->range));
    sl_buf_printf(out, "\n  spelling    %s\n  role        %s\n  side        %s\n  via         %s\n",
                  sl_spelling_name(site->spelling), sl_role_name(site->role), sl_side_name(site->side),
                  sl_via_name(site->via));
    sl_buf_printf(out, "  row         %.*s", SL_FMT(site->api));
    end_with_place(place_of_row(a, site->api), out);
    if (site->named.family) {
        sl_buf_printf(out, "  family      %.*s", SL_FMT(site->named.family->id));
        end_with_place(place_of_family(a), out);
    }
    sl_buf_printf(out, "  confidence  %s\n  evidence   ", sl_confidence_name(site->confidence));
    for (uint32_t rest = site->evidence; rest; rest &= rest - 1)
        sl_buf_printf(out, " %s", sl_evidence_name(rest));
    sl_buf_add_char(out, '\n');
}

static void add_text(const answer *a, sl_buf *out)
{
    sl_term_escape(out, a->at.path);
    sl_buf_printf(out, ":%u:%u: %s\n", a->at.line, a->at.col,
                  a->site ? "a status" : "not taken for a status");
    if (a->site) add_site_text(a, out);
    for (uint32_t i = 0; i < a->why.reasons.n; i++) {
        const sl_reason *reason = &a->why.reasons.at[i];
        sl_str where = place_of_row(a, reason->row);
        sl_buf_printf(out, "%s%.*s%s", i ? "              " : "  looked at   ", SL_FMT(reason->row),
                      where.len ? " (" : "");
        sl_term_escape(out, where);
        sl_buf_add_cstr(out, where.len ? "): " : reason->row.len ? ": " : "");
        sl_term_escape(out, reason->text);
        sl_buf_printf(out, " (%s)\n", sl_confidence_name(reason->confidence));
    }
    for (uint32_t i = 0; i < a->findings.n; i++) {
        const sl_finding *finding = &a->findings.at[i];
        sl_buf_printf(out, "  finding     %.*s, %s%s\n", SL_FMT(sl_rule_at(finding->rule)->name),
                      sl_severity_name(finding->severity),
                      finding->is_suppressed ? ", suppressed by a comment" : "");
    }
    sl_buf_add_cstr(out, "  settings    ");
    sl_term_escape(out, a->folder->config->file);
    sl_buf_add_char(out, '\n');
}

static void put_place(sl_buf *out, const char *key, sl_str where)
{
    if (where.len) sl_put_str_at(out, key, where);
}

static void add_reasons_json(const answer *a, sl_buf *out)
{
    sl_put_open_at(out, "reasons", '[');
    for (uint32_t i = 0; i < a->why.reasons.n; i++) {
        const sl_reason *reason = &a->why.reasons.at[i];
        sl_put_open(out, '{');
        sl_put_str_at(out, "row", reason->row);
        put_place(out, "row_at", place_of_row(a, reason->row));
        sl_put_str_at(out, "text", reason->text);
        sl_put_str_at(out, "confidence", sl_str_from_cstr(sl_confidence_name(reason->confidence)));
        sl_put_close(out, '}');
    }
    sl_put_close(out, ']');
}

static void add_findings_json(const answer *a, sl_buf *out)
{
    sl_put_open_at(out, "findings", '[');
    for (uint32_t i = 0; i < a->findings.n; i++) {
        const sl_finding *finding = &a->findings.at[i];
        sl_put_open(out, '{');
        sl_put_str_at(out, "rule", sl_rule_at(finding->rule)->name);
        sl_put_str_at(out, "severity", sl_str_from_cstr(sl_severity_name(finding->severity)));
        sl_put_bool_at(out, "suppressed", finding->is_suppressed);
        sl_put_close(out, '}');
    }
    sl_put_close(out, ']');
}

static void add_json(const answer *a, sl_buf *out)
{
    sl_put_open(out, '{');
    sl_put_str_at(out, "path", a->at.path);
    sl_put_int_at(out, "line", a->at.line);
    sl_put_int_at(out, "col", a->at.col);
    sl_put_bool_at(out, "status", a->site != NULL);
    const sl_facts *facts = a->why.facts;
    if (a->site) sl_facts_home(&facts, a->site);
    if (a->site) sl_site_put(a->site, sl_range_of(a->text, a->site->range), facts->lang, out);
    if (a->site) put_place(out, "row_at", place_of_row(a, a->site->api));
    if (a->site) put_place(out, "family_at", place_of_family(a));
    add_reasons_json(a, out);
    add_findings_json(a, out);
    sl_put_str_at(out, "settings", a->folder->config->file);
    sl_put_close(out, '}');
    sl_buf_add_char(out, '\n');
}

static void print(sl_run *run, const answer *a)
{
    enum { TEXT, JSON };
    sl_buf out;
    sl_buf_init(&out);
    if (sl_args_choice(&run->args, SL_OPT_FORMAT) == JSON)
        add_json(a, &out);
    else
        add_text(a, &out);
    sl_out_add(&run->out, sl_buf_str(&out));
    sl_buf_release(&out);
}

int sl_cli__why(sl_run *run)
{
    answer a = {.arena = &run->arena};
    sl_configs configs;
    sl_buf text;
    sl_buf_init(&text);
    int status = SL_EXIT_TROUBLE;
    bool is_good = sl_configs_init(&configs, run, 1) && parse_place(run, &a.at) && open_place(run, &a, &text);
    if (is_good) a.folder = sl_configs_of_file(&configs, a.at.path);
    if (a.folder) {
        decide(run, &configs, &a);
        print(run, &a);
        status = a.site ? SL_EXIT_OK : SL_EXIT_NOTHING;
    }
    sl_configs_release(&configs);
    sl_buf_release(&text);
    return status;
}
