#include "cli/scan.h"
#include "conf/put.h"
#include "engine/agree.h"

#include <stdlib.h>

typedef struct read_document { /* one file's operations, with their memory */
    sl_arena arena;
    sl_contract contract;
    sl_str broken; /* "path:line:col" of what cannot be read; empty: nothing */
} read_document;

typedef struct contract {
    sl_run *run;
    sl_arena arena;
    sl_contract contract;
    SL_VEC(read_document *) documents;
    SL_VEC(sl_outlined *) files;
    bool is_json, has_found;
    sl_str broken; /* of the first document that has such a place */
} contract;

/* ---- reading ---- */

static sl_str broken_place(sl_arena *arena, const sl_scan_file *file)
{
    const sl_outline *outline = file->facts->outline;
    if (!outline || sl_range_is_empty(outline->broken)) return SL_STR("");
    sl_lines lines;
    sl_lines_init(&lines, file->facts->text);
    sl_pos pos = sl_lines_pos(&lines, outline->broken.from);
    sl_lines_release(&lines);
    return sl_arena_printf(arena, "%.*s:%u:%u", SL_FMT(file->path), pos.line0 + 1, pos.byte_col + 1);
}

static void read_operations(void *arg, const sl_scan_file *file, sl_scan_slot *slot)
{
    read_document *document = sl_xmalloc(sizeof *document);
    (void)arg;
    *document = (read_document){.contract = {.operations = {0}}};
    sl_arena_init(&document->arena);
    if (file->facts->parse_end == SL_PARSE_TIME || file->facts->parse_end == SL_PARSE_MEMORY)
        sl_scan_trouble(slot, file->path, "too large to be read whole");
    sl_contract_read(file->path, file->facts, &document->arena, &document->contract);
    document->broken = broken_place(&document->arena, file);
    slot->kept = document;
}

static void keep_operations(void *arg, void *kept)
{
    contract *c = arg;
    read_document *document = kept;
    *SL_PUSH(&c->arena, &c->documents) = document;
    if (!c->broken.len) c->broken = document->broken;
    for (uint32_t i = 0; i < document->contract.operations.n; i++)
        *SL_PUSH(&c->arena, &c->contract.operations) = document->contract.operations.at[i];
}

static void read_file(void *arg, const sl_scan_file *file, sl_scan_slot *slot)
{
    (void)arg;
    slot->kept = sl_outlined_read(file->path, file->seen, file->facts);
}

static void keep_file(void *arg, void *kept)
{
    contract *c = arg;
    *SL_PUSH(&c->arena, &c->files) = kept;
}

/* ---- telling ---- */

static sl_str code_label(contract *c, uint32_t number)
{
    const sl_code *code = sl_code_find(NULL, number);
    sl_str name = code ? code->name : SL_STR("");
    return sl_arena_printf(&c->arena, "%u%s%.*s", number, name.len ? " " : "", SL_FMT(name));
}

static void put_place(contract *c, sl_buf *out, sl_str path, sl_pos pos)
{
    sl_term_paint(&c->run->term, out, SL_PAINT_PLACE);
    sl_term_escape(out, path);
    sl_buf_printf(out, ":%u:%u:", pos.line0 + 1, pos.byte_col + 1);
    sl_term_plain(&c->run->term, out);
}

static void put_operation(sl_buf *out, const sl_operation *operation)
{
    sl_buf_printf(out, " %s ", sl_method_name(operation->method));
    sl_term_escape(out, operation->path);
}

static void put_line_of(sl_buf *out, sl_str path, uint32_t line0)
{
    sl_buf_add_cstr(out, " (");
    sl_term_escape(out, path);
    sl_buf_printf(out, ":%u)", line0 + 1);
}

/* "path:line:col: 410 Gone is sent, but GET /orders/{id} lists only 200, 404 (openapi.yaml:12)" */
static void tell_sent(contract *c, const sl_disagreement *found, sl_buf *out)
{
    const sl_operation *operation = found->operation;
    put_place(c, out, found->file->path, found->sent->pos);
    sl_buf_printf(out, " %.*s is sent%s, but", SL_FMT(code_label(c, found->sent->code)),
                  found->sent->is_implied ? " where the handler sets no success" : "");
    put_operation(out, operation);
    sl_buf_add_cstr(out, " lists only ");
    sl_term_escape(out, operation->listed);
    put_line_of(out, operation->document, operation->line0);
}

/* "openapi.yaml:12:9: 200 OK is listed for POST /orders, but create sends 201 Created (orders.py:4)" */
static void tell_listed(contract *c, const sl_disagreement *found, sl_buf *out)
{
    sl_str name = found->function->name;
    put_place(c, out, found->operation->document, found->listed->pos);
    sl_buf_printf(out, " %.*s is listed for", SL_FMT(code_label(c, found->listed->low)));
    put_operation(out, found->operation);
    sl_buf_add_cstr(out, ", but ");
    sl_term_escape(out, name.len ? name : SL_STR("the handler"));
    sl_buf_printf(out, " sends %.*s", SL_FMT(code_label(c, found->sent->code)));
    put_line_of(out, found->file->path, found->sent->pos.line0);
}

/* "orders.js:3:8: GET /orders/:id may be /orders/{id} (openapi.yaml:5) or /api/orders/{id} (openapi.yaml:9)"
 */
static void tell_unclear(contract *c, const sl_disagreement *found, sl_buf *out)
{
    put_place(c, out, found->file->path, found->function->pos);
    sl_buf_printf(out, " %s ", sl_method_name(found->operation->method));
    sl_term_escape(out, found->path);
    sl_buf_add_cstr(out, " may be ");
    sl_term_escape(out, found->operation->path);
    put_line_of(out, found->operation->document, found->operation->line0);
    sl_buf_add_cstr(out, " or ");
    sl_term_escape(out, found->other->path);
    put_line_of(out, found->other->document, found->other->line0);
    sl_buf_add_cstr(out, "; it is not compared");
}

static void tell_text(contract *c, const sl_disagreement *found, sl_buf *out)
{
    switch (found->kind) {
    case SL_SENT_NOT_LISTED: tell_sent(c, found, out); break;
    case SL_LISTED_NOT_SENT: tell_listed(c, found, out); break;
    case SL_UNCLEAR_OPERATION: tell_unclear(c, found, out); break;
    }
    sl_buf_add_char(out, '\n');
}

static void put_json_place(sl_buf *out, sl_str path, sl_pos pos, uint32_t width)
{
    sl_put_str_at(out, "path", path);
    sl_put_int_at(out, "line", pos.line0 + 1);
    sl_put_int_at(out, "col", pos.byte_col + 1);
    sl_put_int_at(out, "end_col", (int64_t)pos.byte_col + 1 + width);
}

static void put_json_operation(sl_buf *out, const sl_operation *operation)
{
    sl_put_str_at(out, "method", sl_str_from_cstr(sl_method_name(operation->method)));
    sl_put_str_at(out, "route", operation->path);
    sl_put_str_at(out, "document", operation->document);
    sl_put_int_at(out, "route_line", operation->line0 + 1);
    sl_put_str_at(out, "listed", operation->listed);
}

static void tell_json(contract *c, const sl_disagreement *found, sl_buf *out)
{
    static const char *const kinds[] = {"unlisted", "unsent", "unclear"};
    sl_buf_add_cstr(out, c->has_found ? ",\n" : "\n");
    sl_put_open(out, '{');
    sl_put_str_at(out, "kind", sl_str_from_cstr(kinds[found->kind]));
    if (found->kind == SL_LISTED_NOT_SENT)
        put_json_place(out, found->operation->document, found->listed->pos, found->listed->width);
    else if (found->kind == SL_SENT_NOT_LISTED)
        put_json_place(out, found->file->path, found->sent->pos, found->sent->width);
    else
        put_json_place(out, found->file->path, found->function->pos, (uint32_t)found->function->name.len);
    if (found->kind == SL_SENT_NOT_LISTED) sl_put_int_at(out, "code", found->sent->code);
    if (found->kind == SL_LISTED_NOT_SENT) sl_put_int_at(out, "code", found->listed->low);
    put_json_operation(out, found->operation);
    if (found->kind == SL_LISTED_NOT_SENT) {
        sl_put_int_at(out, "sent", found->sent->code);
        sl_put_str_at(out, "handler", found->file->path);
        sl_put_int_at(out, "handler_line", found->function->pos.line0 + 1);
    }
    if (found->kind == SL_UNCLEAR_OPERATION) sl_put_str_at(out, "other", found->other->path);
    sl_put_close(out, '}');
}

static void add_summary(contract *c, const sl_agreement *agreement, const uint32_t *n)
{
    sl_out_flush(&c->run->out); /* on a terminal the summary comes last */
    sl_out_add(&c->run->err,
               sl_arena_printf(&c->arena,
                               "operations: %u, with a handler in the code: %u, statuses not listed: %u, "
                               "listed but not sent: %u, unclear handlers: %u\n",
                               c->contract.operations.n, agreement->n_answered, n[SL_SENT_NOT_LISTED],
                               n[SL_LISTED_NOT_SENT], n[SL_UNCLEAR_OPERATION]));
}

static void end_json(contract *c, const sl_agreement *agreement, const uint32_t *n, sl_buf *out)
{
    sl_buf_add_cstr(out, c->has_found ? "\n],\"summary\":" : "],\"summary\":");
    sl_put_open(out, '{');
    sl_put_int_at(out, "operations", c->contract.operations.n);
    sl_put_int_at(out, "answered", agreement->n_answered);
    sl_put_int_at(out, "handlers", agreement->n_handlers);
    sl_put_int_at(out, "unlisted", n[SL_SENT_NOT_LISTED]);
    sl_put_int_at(out, "unsent", n[SL_LISTED_NOT_SENT]);
    sl_put_int_at(out, "unclear", n[SL_UNCLEAR_OPERATION]);
    sl_put_close(out, '}');
    sl_buf_add_cstr(out, "}\n");
}

/* True: a status that is sent is not listed. */
static bool tell(contract *c)
{
    sl_agreement agreement = {0};
    uint32_t n[SL_UNCLEAR_OPERATION + 1] = {0};
    sl_buf out;
    sl_buf_init(&out);
    sl_contract_compare(&c->contract, c->files.at, c->files.n, &c->arena, &agreement);
    if (c->is_json) sl_buf_add_cstr(&out, "{\"version\":1,\"findings\":[");
    for (uint32_t i = 0; i < agreement.found.n; i++) {
        const sl_disagreement *found = &agreement.found.at[i];
        n[found->kind]++;
        if (c->is_json)
            tell_json(c, found, &out);
        else
            tell_text(c, found, &out);
        c->has_found = true;
    }
    if (c->is_json) end_json(c, &agreement, n, &out);
    sl_out_add(&c->run->out, sl_buf_str(&out));
    if (!c->is_json && !sl_args_has(&c->run->args, SL_OPT_QUIET)) add_summary(c, &agreement, n);
    sl_buf_release(&out);
    return n[SL_SENT_NOT_LISTED] > 0;
}

/* ---- the command ---- */

/* False: trouble, told. */
static bool load(contract *c)
{
    sl_tally tally = {0};
    sl_scan scan = {.arg = c, .file = read_operations, .keep = keep_operations, .wants_outline = true};
    sl_str path = c->run->args.operands.at[0];
    if (!sl_scan_run(c->run, &path, 1, &scan, &tally) || c->run->had_trouble) return false;
    if (c->broken.len)
        sl_run_complain(c->run, c->broken,
                        SL_STR("cannot be read here; operations behind it may be missing"));
    if (!c->contract.operations.n)
        sl_run_trouble(c->run, path, SL_STR("no operation of an OpenAPI document stands here"));
    return c->contract.operations.n > 0;
}

static bool read_code(contract *c)
{
    sl_tally tally = {0};
    sl_scan scan = {.arg = c, .file = read_file, .keep = keep_file, .wants_outline = true};
    const sl_args *args = &c->run->args;
    return sl_scan_run(c->run, args->operands.at + 1, args->operands.n - 1, &scan, &tally);
}

static void release(contract *c)
{
    for (uint32_t i = 0; i < c->files.n; i++)
        sl_outlined_free(c->files.at[i]);
    for (uint32_t i = 0; i < c->documents.n; i++) {
        sl_arena_release(&c->documents.at[i]->arena);
        free(c->documents.at[i]);
    }
    sl_arena_release(&c->arena);
}

int sl_cli__contract(sl_run *run)
{
    contract c = {.run = run, .is_json = sl_args_choice(&run->args, SL_OPT_FORMAT) == 1};
    sl_arena_init(&c.arena);
    int status = SL_EXIT_TROUBLE;
    if (load(&c) && read_code(&c)) status = tell(&c) ? SL_EXIT_FOUND : SL_EXIT_OK;
    release(&c);
    return status;
}
