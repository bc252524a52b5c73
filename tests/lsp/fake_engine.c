/* A stand-in for the engine: it takes every three-digit number behind `status(` for a site. Sessions are
 * tested against it so that what they do with an engine's answers is seen apart from what those answers are.
 */
#include "engine/engine.h"

#include <stdlib.h>

struct sl_worker {
    const sl_host *host;
};
struct sl_document {
    sl_buf text;
    sl_lines lines;
    sl_arena arena;
    sl_facts *facts;
    sl_findings findings;
    bool is_known;
};

static const char known[] = "known";

sl_worker *sl_worker_new(const sl_host *host)
{
    sl_worker *worker = sl_xmalloc(sizeof *worker);
    worker->host = host;
    return worker;
}
void sl_worker_free(sl_worker *worker)
{
    free(worker);
}

static void forget_facts(sl_document *document)
{
    document->facts = NULL;
    document->findings = (sl_findings){0};
    sl_arena_clear(&document->arena);
}

sl_document *sl_document_new(sl_worker *worker, sl_str path, sl_str language_id, sl_str text)
{
    sl_document *document = sl_xmalloc(sizeof *document);
    (void)worker;
    sl_buf_init(&document->text);
    sl_buf_add(&document->text, text);
    sl_lines_init(&document->lines, text);
    sl_arena_init(&document->arena);
    document->is_known = sl_str_is(language_id, "javascript") || sl_str_has_suffix(path, SL_STR(".js"));
    return document;
}
void sl_document_free(sl_document *document)
{
    sl_buf_release(&document->text);
    sl_lines_release(&document->lines);
    sl_arena_release(&document->arena);
    free(document);
}
void sl_document_edit(sl_document *document, sl_range range, sl_str text)
{
    sl_buf_splice(&document->text, range.from, range.to, text);
    sl_lines_release(&document->lines);
    sl_lines_init(&document->lines, sl_buf_str(&document->text));
    forget_facts(document);
}
sl_str sl_document_text(const sl_document *document)
{
    return sl_buf_str(&document->text);
}
const sl_lines *sl_document_lines(const sl_document *document)
{
    return &document->lines;
}
const sl_lang *sl_document_lang(const sl_document *document)
{
    return document->is_known ? (const sl_lang *)(const void *)known : NULL;
}
void sl_document_forget(sl_document *document)
{
    forget_facts(document);
}

void sl_document_rest(sl_document *document)
{
    sl_document_forget(document);
}

static void find_sites(sl_document *document)
{
    sl_str text = sl_buf_str(&document->text), word = SL_STR("status(");
    for (size_t at = 0, hit; (hit = sl_str_find(sl_str_sub(text, at, text.len), word)) != SIZE_MAX;) {
        at += hit + word.len;
        uint32_t code, from = (uint32_t)at;
        if (!sl_str_to_u32(sl_str_sub(text, at, at + 3), 999, &code) || text.len < at + 3) continue;
        sl_site *site = SL_PUSH(&document->arena, &document->facts->sites);
        site->range = site->span = (sl_range){from, from + 3};
        site->code = code;
    }
}

const sl_facts *sl_document_facts(sl_document *document, const sl_context *context)
{
    (void)context;
    if (document->facts) return document->facts;
    document->facts = SL_NEW(&document->arena, sl_facts);
    document->facts->text = sl_buf_str(&document->text);
    find_sites(document);
    return document->facts;
}

static void report(sl_document *document, sl_rule_id rule, sl_severity severity, sl_range range)
{
    sl_finding *finding = SL_PUSH(&document->arena, &document->findings);
    sl_fix *fix = SL_NEW(&document->arena, sl_fix);
    fix->edits = SL_NEW(&document->arena, sl_edit);
    *fix->edits = (sl_edit){range, SL_STR("200")};
    fix->n_edits = 1;
    fix->title = SL_STR("Use 200");
    fix->is_safe = true;
    *finding = (sl_finding){rule, severity, range, SL_STR("odd status"), fix, 1, false};
}

/* 299 is unassigned and 306 is deprecated, unless the settings turn the rule off. */
const sl_findings *sl_document_findings(sl_document *document, const sl_context *context)
{
    const sl_facts *facts = sl_document_facts(document, context);
    const sl_rule_setting *rules = context->settings->rules;
    if (document->findings.n) return &document->findings;
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        sl_rule_id rule = site->code == 299 ? SL_RULE_UNASSIGNED_CODE : SL_RULE_DEPRECATED_CODE;
        if ((site->code == 299 || site->code == 306) && rules[rule].severity != SL_SEV_OFF)
            report(document, rule, site->code == 299 ? SL_SEV_WARNING : SL_SEV_HINT, site->range);
    }
    return &document->findings;
}

bool sl_hover_at(const sl_facts *facts, uint32_t byte_off, sl_hover *out)
{
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        if (!sl_range_has(site->range, byte_off)) continue;
        *out = (sl_hover){.range = site->range, .site = site, .facts = facts};
        return true;
    }
    return false;
}
sl_str sl_hover_render(const sl_hover *hover, sl_arena *arena, const sl_settings *settings, bool markdown)
{
    const char *mark = markdown ? "**" : "", *locale = settings->locale == SL_ZH ? "zh" : "en";
    return sl_arena_printf(arena, "%s%u%s %s", mark, hover->site->code, mark, locale);
}

void sl_complete_at(sl_document *document, uint32_t byte_off, const sl_context *context, sl_arena *arena,
                    sl_items *out)
{
    sl_str before = sl_str_sub(sl_document_text(document), 0, byte_off);
    (void)context;
    if (!sl_str_has_suffix(before, SL_STR("status("))) return;
    sl_edit *import = SL_NEW(arena, sl_edit);
    *import = (sl_edit){{0, 0}, SL_STR("import codes\n")};
    *SL_PUSH(arena, out) = (sl_item){.kind = SL_ITEM_CONSTANT,
                                     .label = SL_STR("codes.NOT_FOUND"),
                                     .detail = SL_STR("404 Not Found"),
                                     .filter = SL_STR("404 NOT_FOUND"),
                                     .sort = SL_STR("404"),
                                     .insert = SL_STR("codes.NOT_FOUND"),
                                     .replace = {byte_off, byte_off},
                                     .more_edits = import,
                                     .n_more_edits = 1,
                                     .code = 404,
                                     .preselect = true};
    *SL_PUSH(arena, out) = (sl_item){.kind = SL_ITEM_NUMBER,
                                     .label = SL_STR("306"),
                                     .insert = SL_STR("306"),
                                     .replace = {byte_off, byte_off},
                                     .code = 306,
                                     .deprecated = true};
}
sl_str sl_code_render(sl_arena *arena, const sl_registry *registry, uint32_t code, sl_locale locale,
                      bool markdown)
{
    (void)registry;
    (void)locale;
    return sl_arena_printf(arena, "%s%u", markdown ? "# " : "", code);
}

void sl_actions_in(const sl_facts *facts, const sl_findings *findings, sl_range range, sl_arena *arena,
                   sl_actions *out)
{
    (void)facts;
    for (uint32_t i = 0; i < findings->n; i++) {
        const sl_finding *finding = &findings->at[i];
        if (finding->range.from > range.to || finding->range.to < range.from) continue;
        *SL_PUSH(arena, out) =
            (sl_action){finding->fixes->title, finding, finding->fixes->edits, 1, true, false};
    }
}
uint32_t sl_fixes_collect(const sl_findings *findings, bool unsafe_too, sl_arena *arena, sl_edit_list *out)
{
    (void)unsafe_too;
    for (uint32_t i = 0; i < findings->n; i++)
        *SL_PUSH(arena, out) = findings->at[i].fixes->edits[0];
    return out->n;
}
