#include "facts_builder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

void fb_init(fb *b, const char *language, const char *text)
{
    memset(b, 0, sizeof *b);
    sl_arena_init(&b->arena);
    b->facts.text = sl_str_from_cstr(text);
    b->facts.path = SL_STR("file");
    b->facts.language = sl_str_from_cstr(language);
    b->facts.parse_end = SL_PARSE_WHOLE;
    b->facts.line_end = SL_STR("\n");
}

void fb_release(fb *b)
{
    sl_arena_release(&b->arena);
}

sl_range fb_nth(const fb *b, const char *words, int nth)
{
    sl_str text = b->facts.text, needle = sl_str_from_cstr(words);
    for (size_t from = 0;; from++) {
        size_t hit = sl_str_find(sl_str_sub(text, from, text.len), needle);
        if (hit == SIZE_MAX) fail_msg("not in the text: %s", words);
        from += hit;
        if (--nth == 0) return (sl_range){(uint32_t)from, (uint32_t)(from + needle.len)};
    }
}

sl_range fb_range(const fb *b, const char *words)
{
    return fb_nth(b, words, 1);
}

sl_site *fb_nth_site(fb *b, const char *words, int nth, uint32_t code, sl_role role)
{
    sl_site *site = SL_PUSH(&b->arena, &b->facts.sites);
    site->range = site->span = fb_nth(b, words, nth);
    site->code = code;
    site->low = site->high = (uint16_t)code;
    site->role = role;
    site->confidence = SL_CERTAIN;
    site->call = site->arg = site->cond = site->group = site->arm = site->scope = SL_NONE;
    return site;
}

sl_site *fb_site(fb *b, const char *words, uint32_t code, sl_role role)
{
    return fb_nth_site(b, words, 1, code, role);
}

sl_site *fb_constant(fb *b, const char *words, const char *family, const char *name, sl_role role)
{
    const sl_family *of = sl_family_find(NULL, sl_str_from_cstr(family));
    const sl_constant *constant = of ? sl_family_find_name(of, sl_str_from_cstr(name)) : NULL;
    if (!constant) fail_msg("no constant %s in %s", name, family);
    sl_site *site = fb_site(b, words, constant->code, role);
    site->spelling = SL_SPELL_CONSTANT;
    site->named = (sl_named){of, constant};
    site->range.from = site->range.to - (uint32_t)strlen(name);
    return site;
}

void fb_import(fb *b, const char *statement, const char *item, const char *module, const char *name,
               const char *alias)
{
    sl_import *import = SL_PUSH(&b->arena, &b->facts.imports);
    import->range = fb_range(b, statement);
    import->module = sl_str_from_cstr(module);
    import->name = sl_str_from_cstr(name);
    import->alias = sl_str_from_cstr(alias);
    if (!item) return;
    size_t at = sl_str_find(sl_str_from_cstr(statement), sl_str_from_cstr(item));
    if (at == SIZE_MAX) fail_msg("not in the statement: %s", item);
    import->item.from = import->range.from + (uint32_t)at;
    import->item.to = import->item.from + (uint32_t)strlen(item);
}

sl_call *fb_call(fb *b, const char *words, const char *callee, const sl_row *row)
{
    sl_call *call = SL_PUSH(&b->arena, &b->facts.calls);
    call->range = fb_range(b, words);
    size_t at = sl_str_find(sl_str_from_cstr(words), sl_str_from_cstr(callee));
    if (at == SIZE_MAX) fail_msg("not in the call: %s", callee);
    call->callee.from = call->range.from + (uint32_t)at;
    call->callee.to = call->callee.from + (uint32_t)strlen(callee);
    if (at) call->receiver = (sl_range){call->range.from, call->callee.from - 1};
    call->row = row;
    call->sends = row->sends;
    call->first_arg = b->facts.args.n;
    call->previous = call->next = SL_NONE;
    return call;
}

sl_arg *fb_arg(fb *b, const char *words, sl_slot slot, sl_arg_shape shape)
{
    sl_call *call = &b->facts.calls.at[b->facts.calls.n - 1];
    sl_arg *arg = SL_PUSH(&b->arena, &b->facts.args);
    *arg = (sl_arg){.range = fb_range(b, words), .slot = slot, .shape = shape, .site = SL_NONE};
    for (uint32_t i = 0; i < b->facts.sites.n; i++) {
        sl_site *site = &b->facts.sites.at[i];
        if (!sl_range_contains(arg->range, site->span)) continue;
        arg->site = i;
        site->call = b->facts.calls.n - 1;
        site->arg = b->facts.args.n - 1;
    }
    call->n_args++;
    return arg;
}

void fb_comment(fb *b, const char *words)
{
    SL_PUSH(&b->arena, &b->facts.comments)->range = fb_range(b, words);
}

void fb_statement(fb *b, const char *words)
{
    *SL_PUSH(&b->arena, &b->facts.statements) = fb_range(b, words);
}

sl_idx fb_group(fb *b, sl_group_kind kind, const char *words, const char *name)
{
    sl_group *group = SL_PUSH(&b->arena, &b->facts.groups);
    group->kind = kind;
    group->range = fb_range(b, words);
    if (name) group->name = fb_range(b, name);
    return b->facts.groups.n - 1;
}

void fb_library(fb *b, const char *ecosystem, const char *name, const char *version)
{
    sl_library *libraries = SL_NEW_N(&b->arena, sl_library, b->project.n_libraries + 1);
    for (uint32_t i = 0; i < b->project.n_libraries; i++)
        libraries[i] = b->project.libraries[i];
    sl_library *library =
        &libraries[b->project.n_libraries++]; /* the order is the caller's: sl_package_cmp */
    library->ecosystem = sl_str_from_cstr(ecosystem);
    library->name = sl_str_from_cstr(name);
    library->versions = (sl_version_range){
        .low = sl_str_from_cstr(version), .high = sl_str_from_cstr(version), .takes_high = true};
    library->written_in = SL_STR("lock");
    b->project.libraries = libraries;
}

void fb_run(fb *b)
{
    b->findings.n = 0;
    sl_rules_run(&b->facts, &b->settings, &b->project, &b->arena, &b->findings);
}

const char *fb_report(fb *b)
{
    sl_str all = SL_STR("");
    for (uint32_t i = 0; i < b->findings.n; i++) {
        const sl_finding *finding = &b->findings.at[i];
        const char *open = finding->is_suppressed ? "(" : "", *close = finding->is_suppressed ? ")" : "";
        all = sl_arena_printf(&b->arena, "%.*s%s%s %.*s %.*s: %.*s%s\n", SL_FMT(all), open,
                              sl_severity_name(finding->severity), SL_FMT(sl_rule_at(finding->rule)->name),
                              SL_FMT(sl_range_of(b->facts.text, finding->range)), SL_FMT(finding->message),
                              close);
    }
    return sl_arena_copy(&b->arena, all).ptr;
}

const char *fb_edited(fb *b, sl_edit *edits, uint32_t n)
{
    sl_buf out;
    sl_buf_init(&out);
    if (!sl_edits_apply(b->facts.text, edits, n, &out)) fail_msg("edits overlap");
    const char *text = sl_arena_copy(&b->arena, sl_buf_str(&out)).ptr;
    sl_buf_release(&out);
    return text;
}

const char *fb_fixed(fb *b, uint32_t finding, uint32_t fix)
{
    if (finding >= b->findings.n || fix >= b->findings.at[finding].n_fixes) return "(no fix)";
    const sl_fix *of = &b->findings.at[finding].fixes[fix];
    return fb_edited(b, of->edits, of->n_edits);
}

void fb_expect(fb *b, const char *report)
{
    fb_run(b);
    assert_string_equal(fb_report(b), report);
    fb_release(b);
}

void fb_expect_fix(fb *b, uint32_t fix, const char *text)
{
    fb_run(b);
    assert_string_equal(fb_fixed(b, 0, fix), text);
    fb_release(b);
}
