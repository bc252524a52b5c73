#include "cli/scan.h"
#include "conf/put.h"

typedef struct contract contract;
typedef void print_unlisted(const contract *c, const sl_scan_file *file, const sl_unlisted *found, sl_pos pos,
                            sl_buf *out);

struct contract {
    sl_run *run;
    sl_str document_path;
    sl_arena arena;
    sl_contract document;
    print_unlisted *print;
};

static void read_document(void *arg, const sl_scan_file *file, sl_scan_slot *slot)
{
    contract *c = arg;
    (void)slot;
    sl_contract_read(file->facts, &c->arena, &c->document);
}

/* "path:line:col: 410 Gone is sent, but GET /orders/{id} lists only 200, 404 (openapi.yaml:12)" */
static void print_text(const contract *c, const sl_scan_file *file, const sl_unlisted *found, sl_pos pos,
                       sl_buf *out)
{
    const sl_operation *operation = found->operation;
    const sl_code *code = sl_code_find(file->facts->registry, found->site->code);
    sl_term_paint(&c->run->term, out, SL_PAINT_PLACE);
    sl_term_escape(out, file->path);
    sl_buf_printf(out, ":%u:%u:", pos.line0 + 1, pos.byte_col + 1);
    sl_term_plain(&c->run->term, out);
    sl_buf_printf(out, " %u%s%.*s is sent, but %s ", found->site->code, code ? " " : "",
                  SL_FMT(code ? code->name : SL_STR("")), sl_method_name(operation->method));
    sl_term_escape(out, operation->path);
    sl_buf_add_cstr(out, " lists only ");
    sl_term_escape(out, operation->listed);
    sl_buf_add_cstr(out, " (");
    sl_term_escape(out, c->document_path);
    sl_buf_printf(out, ":%u)\n", operation->line0 + 1);
}

static void print_json(const contract *c, const sl_scan_file *file, const sl_unlisted *found, sl_pos pos,
                       sl_buf *out)
{
    const sl_operation *operation = found->operation;
    uint32_t width = found->site->range.to - found->site->range.from;
    (void)c;
    sl_put_open(out, '{');
    sl_put_str_at(out, "path", file->path);
    sl_put_int_at(out, "line", pos.line0 + 1);
    sl_put_int_at(out, "col", pos.byte_col + 1);
    sl_put_int_at(out, "end_col", (int64_t)pos.byte_col + 1 + width);
    sl_put_int_at(out, "code", found->site->code);
    sl_put_str_at(out, "method", sl_str_from_cstr(sl_method_name(operation->method)));
    sl_put_str_at(out, "route", operation->path);
    sl_put_int_at(out, "route_line", operation->line0 + 1);
    sl_put_str_at(out, "listed", operation->listed);
    sl_put_close(out, '}');
}

static void compare_file(void *arg, const sl_scan_file *file, sl_scan_slot *slot)
{
    const contract *c = arg;
    sl_agreement agreement = {0};
    sl_lines lines;
    sl_contract_compare(&c->document, file->facts, file->arena, &agreement);
    slot->tally.n_sites += agreement.n_handlers;
    if (!agreement.unlisted.n) return;
    sl_lines_init(&lines, file->text);
    for (uint32_t i = 0; i < agreement.unlisted.n; i++) {
        const sl_unlisted *found = &agreement.unlisted.at[i];
        bool is_json = c->print == print_json;
        if (is_json) sl_buf_add_cstr(&slot->out, i ? ",\n" : "\n");
        c->print(c, file, found, sl_lines_pos(&lines, found->site->range.from), &slot->out);
        slot->tally.findings[SL_SEV_WARNING]++;
    }
    sl_lines_release(&lines);
}

static void add_summary(contract *c, const sl_tally *tally)
{
    sl_out_flush(&c->run->out); /* on a terminal the summary comes last */
    sl_out_add(&c->run->err,
               sl_arena_printf(&c->arena,
                               "operations: %u, handlers found in the code: %u, statuses not listed: %u\n",
                               c->document.operations.n, tally->n_sites, tally->findings[SL_SEV_WARNING]));
}

static void end_json(contract *c, const sl_tally *tally)
{
    sl_buf out;
    sl_buf_init(&out);
    sl_buf_add_cstr(&out, tally->findings[SL_SEV_WARNING] ? "\n],\"summary\":" : "],\"summary\":");
    sl_put_open(&out, '{');
    sl_put_int_at(&out, "operations", c->document.operations.n);
    sl_put_int_at(&out, "handlers", tally->n_sites);
    sl_put_int_at(&out, "unlisted", tally->findings[SL_SEV_WARNING]);
    sl_put_close(&out, '}');
    sl_buf_add_cstr(&out, "}\n");
    sl_out_add(&c->run->out, sl_buf_str(&out));
    sl_buf_release(&out);
}

/* False: trouble, told. */
static bool load(contract *c)
{
    sl_tally tally = {0};
    sl_scan scan = {c, read_document, SL_STR(""), false};
    c->document_path = c->run->args.operands.at[0];
    if (!sl_scan_run(c->run, &c->document_path, 1, &scan, &tally) || c->run->had_trouble) return false;
    if (!c->document.operations.n)
        sl_run_trouble(c->run, c->document_path,
                       SL_STR("no operation of an OpenAPI document lists a status here"));
    return c->document.operations.n > 0;
}

static bool compare(contract *c, sl_tally *tally)
{
    const sl_args *args = &c->run->args;
    bool is_json = sl_args_choice(args, SL_OPT_FORMAT) == 1;
    c->print = is_json ? print_json : print_text;
    sl_scan scan = {c, compare_file, is_json ? SL_STR(",") : SL_STR(""), false};
    if (is_json) sl_out_add(&c->run->out, SL_STR("{\"version\":1,\"findings\":["));
    bool is_whole = sl_scan_run(c->run, args->operands.at + 1, args->operands.n - 1, &scan, tally);
    if (is_json) end_json(c, tally);
    if (is_whole && !is_json && !sl_args_has(args, SL_OPT_QUIET)) add_summary(c, tally);
    return is_whole;
}

int sl_cli__contract(sl_run *run)
{
    contract c = {.run = run};
    sl_tally tally = {0};
    sl_arena_init(&c.arena);
    bool is_whole = load(&c) && compare(&c, &tally);
    sl_arena_release(&c.arena);
    if (!is_whole) return SL_EXIT_TROUBLE;
    return tally.findings[SL_SEV_WARNING] ? SL_EXIT_FOUND : SL_EXIT_OK;
}
