#include "tests/lib/dump.h"

static void put_range(sl_buf *out, const char *label, sl_range range)
{
    if (!sl_range_is_empty(range)) sl_buf_printf(out, " %s=%u-%u", label, range.from, range.to);
}

static void put_index(sl_buf *out, const char *label, sl_idx index)
{
    if (index != SL_NONE) sl_buf_printf(out, " %s=%u", label, index);
}

static void put_str(sl_buf *out, const char *label, sl_str s)
{
    if (s.len) sl_buf_printf(out, " %s=%.*s", label, SL_FMT(s));
}

static void put_strs(sl_buf *out, const char *label, sl_strs strs)
{
    for (uint32_t i = 0; i < strs.n; i++)
        put_str(out, label, strs.at[i]);
}

static void dump_site(sl_buf *out, uint32_t i, const sl_site *site)
{
    sl_buf_printf(out, "site %u code=%u low=%u high=%u", i, site->code, site->low, site->high);
    sl_buf_printf(out, " %s %s %s %s %s evidence=%x", sl_spelling_name(site->spelling),
                  sl_role_name(site->role), sl_side_name(site->side), sl_via_name(site->via),
                  sl_confidence_name(site->confidence), site->evidence);
    put_range(out, "range", site->range);
    put_range(out, "span", site->span);
    put_str(out, "row", site->api);
    if (site->named.family) put_str(out, "family", site->named.family->id);
    if (site->named.constant) put_str(out, "constant", site->named.constant->name);
    put_range(out, "qualifier", site->qualifier);
    put_range(out, "phrase", site->phrase);
    put_range(out, "name", site->name);
    put_index(out, "call", site->call);
    put_index(out, "arg", site->arg);
    put_index(out, "cond", site->cond);
    put_index(out, "group", site->group);
    put_index(out, "arm", site->arm);
    put_index(out, "scope", site->scope);
    if (site->in_text) sl_buf_add_cstr(out, " text");
    sl_buf_add_char(out, '\n');
}

static void dump_call(sl_buf *out, uint32_t i, const sl_call *call)
{
    sl_buf_printf(out, "call %u origin=%d body=%d sends=%d args=%u+%u%s%s%s", i, call->origin, call->body,
                  call->sends, call->first_arg, call->n_args, call->is_new ? " new" : "",
                  call->is_annotation ? " annotation" : "", call->headers_complete ? " complete" : "");
    put_range(out, "range", call->range);
    put_range(out, "callee", call->callee);
    put_range(out, "receiver", call->receiver);
    put_str(out, "row", call->api);
    put_strs(out, "header", call->headers);
    put_index(out, "previous", call->previous);
    put_index(out, "next", call->next);
    put_index(out, "scope", call->scope);
    sl_buf_add_char(out, '\n');
}

static void dump_arg(sl_buf *out, uint32_t i, const sl_arg *arg)
{
    sl_buf_printf(out, "arg %u slot=%d shape=%d%s%s", i, arg->slot, arg->shape, arg->spread ? " spread" : "",
                  arg->fallback ? " fallback" : "");
    put_range(out, "range", arg->range);
    put_range(out, "keyword", arg->keyword);
    put_index(out, "site", arg->site);
    sl_buf_add_char(out, '\n');
}

static void dump_cond(sl_buf *out, uint32_t i, const sl_cond *cond)
{
    sl_buf_printf(out, "cond %u kind=%d cmp=%d arith=%d intervals=%u+%u%s%s%s%s", i, cond->kind, cond->cmp,
                  cond->arith, cond->first_interval, cond->n_intervals, cond->strict ? " strict" : "",
                  cond->flipped ? " flipped" : "", cond->chained ? " chained" : "",
                  cond->subject_stable ? " stable" : "");
    put_range(out, "range", cond->range);
    put_range(out, "subject", cond->subject);
    put_str(out, "key", cond->subject_key);
    put_index(out, "parent", cond->parent);
    put_index(out, "child", cond->first_child);
    put_index(out, "sibling", cond->next_sibling);
    sl_buf_add_char(out, '\n');
}

static void dump_groups(const sl_facts *facts, sl_buf *out)
{
    for (uint32_t i = 0; i < facts->groups.n; i++) {
        const sl_group *group = &facts->groups.at[i];
        sl_buf_printf(out, "group %u kind=%d arms=%u+%u%s", i, group->kind, group->first_arm, group->n_arms,
                      group->compiler_rejects_duplicates ? " rejects" : "");
        put_range(out, "range", group->range);
        put_range(out, "subject", group->subject);
        put_range(out, "name", group->name);
        sl_buf_add_char(out, '\n');
    }
    for (uint32_t i = 0; i < facts->arms.n; i++) {
        const sl_arm *arm = &facts->arms.at[i];
        sl_buf_printf(out, "arm %u intervals=%u+%u%s%s", i, arm->first_interval, arm->n_intervals,
                      arm->is_default ? " default" : "", arm->has_guard ? " guard" : "");
        put_range(out, "range", arm->range);
        put_range(out, "label", arm->label);
        put_range(out, "result", arm->result);
        sl_buf_add_char(out, '\n');
    }
}

static void dump_scopes(const sl_facts *facts, sl_buf *out)
{
    for (uint32_t i = 0; i < facts->scopes.n; i++) {
        const sl_scope *scope = &facts->scopes.at[i];
        sl_buf_printf(out, "scope %u kind=%d methods=%x%s%s", i, scope->kind, scope->methods,
                      scope->in_catch ? " catch" : "", scope->declares_unknown ? " more" : "");
        put_range(out, "range", scope->range);
        put_range(out, "name", scope->name);
        put_range(out, "head", scope->head);
        put_range(out, "router", scope->router);
        put_str(out, "path", scope->path);
        put_str(out, "operation", scope->operation);
        put_str(out, "row", scope->api);
        put_index(out, "parent", scope->parent);
        sl_buf_add_char(out, '\n');
    }
}

static void dump_imports(const sl_facts *facts, sl_buf *out)
{
    for (uint32_t i = 0; i < facts->imports.n; i++) {
        const sl_import *import = &facts->imports.at[i];
        sl_buf_printf(out, "import %u", i);
        put_range(out, "range", import->range);
        put_range(out, "item", import->item);
        put_str(out, "module", import->module);
        put_str(out, "name", import->name);
        put_str(out, "alias", import->alias);
        sl_buf_add_char(out, '\n');
    }
}

static void dump_file(const sl_facts *facts, sl_buf *out)
{
    sl_buf_printf(out, "file parse=%d%s%s%s", facts->parse_end, facts->has_http ? " http" : "",
                  facts->is_test ? " test" : "", facts->is_generated ? " generated" : "");
    put_str(out, "language", facts->language);
    sl_buf_printf(out, " indent=%zu line_end=%zu\n", facts->indent.len, facts->line_end.len);
    for (uint32_t i = 0; i < facts->comments.n; i++)
        put_range(out, "comment", facts->comments.at[i].range);
    for (uint32_t i = 0; i < facts->statements.n; i++)
        put_range(out, "statement", facts->statements.at[i]);
    for (uint32_t i = 0; i < facts->intervals.n; i++) {
        const sl_interval *interval = &facts->intervals.at[i];
        sl_buf_printf(out, " interval=%u-%u", interval->low, interval->high);
        put_index(out, "site", interval->site);
    }
    sl_buf_add_char(out, '\n');
}

/* A part without anything to see may or may not have been parsed. */
static void dump_parts(const sl_facts *facts, sl_buf *out)
{
    for (uint32_t i = 0; i < facts->parts.n; i++) {
        const sl_part *part = &facts->parts.at[i];
        bool has_any = part->facts->sites.n || part->facts->calls.n || part->facts->conds.n;
        sl_buf_printf(out, "part %u %.*s%s\n", i, SL_FMT(part->facts->language),
                      part->is_fragment ? " fragment" : "");
        if (has_any) fx_dump_facts(part->facts, out);
    }
}

void fx_dump_facts(const sl_facts *facts, sl_buf *out)
{
    for (uint32_t i = 0; i < facts->sites.n; i++)
        dump_site(out, i, &facts->sites.at[i]);
    for (uint32_t i = 0; i < facts->calls.n; i++)
        dump_call(out, i, &facts->calls.at[i]);
    for (uint32_t i = 0; i < facts->args.n; i++)
        dump_arg(out, i, &facts->args.at[i]);
    for (uint32_t i = 0; i < facts->conds.n; i++)
        dump_cond(out, i, &facts->conds.at[i]);
    dump_groups(facts, out);
    dump_scopes(facts, out);
    dump_imports(facts, out);
    dump_file(facts, out);
    dump_parts(facts, out);
}

void fx_dump_findings(const sl_findings *findings, sl_buf *out)
{
    for (uint32_t i = 0; i < findings->n; i++) {
        const sl_finding *finding = &findings->at[i];
        sl_buf_printf(out, "finding %u-%u %.*s %s%s fixes=%u %.*s\n", finding->range.from, finding->range.to,
                      SL_FMT(sl_rule_at(finding->rule)->name), sl_severity_name(finding->severity),
                      finding->is_suppressed ? " suppressed" : "", finding->n_fixes,
                      SL_FMT(finding->message));
    }
}

static sl_str take_line(sl_str *rest)
{
    size_t end = sl_str_find_char(*rest, '\n');
    sl_str line = sl_str_sub(*rest, 0, end);
    *rest = sl_str_sub(*rest, end == SIZE_MAX ? end : end + 1, rest->len);
    return line;
}

sl_str fx_first_difference(sl_arena *arena, sl_str a, sl_str b)
{
    if (sl_str_eq(a, b)) return SL_STR("");
    while (a.len || b.len) {
        sl_str line_a = take_line(&a), line_b = take_line(&b);
        if (sl_str_eq(line_a, line_b)) continue;
        return sl_arena_printf(arena, "`%.*s` against `%.*s`", SL_FMT(line_a), SL_FMT(line_b));
    }
    return SL_STR("the lengths differ");
}
