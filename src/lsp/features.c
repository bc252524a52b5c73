#include "lsp/position.h"
#include "lsp/state.h"

/* A document with all that a question about it needs. */
typedef struct question {
    sl_open_doc *doc;
    const sl_context *context;
    lsp_ruler ruler;
} question;

static bool ask_about(sl_session *session, sl_str uri, question *out)
{
    out->doc = sl_documents_find(&session->documents, uri);
    if (!out->doc || !sl_document_lang(out->doc->document)) return false;
    out->context = sl_session__context(session, out->doc);
    out->ruler = lsp_ruler_of(out->doc->document, session->client.encoding);
    return true;
}

void lsp_on_hover(sl_session *session, const lsp_params *params, lsp_result *result)
{
    question q;
    sl_hover hover;
    if (!ask_about(session, params->place.uri, &q)) return;
    const sl_facts *facts = sl_session__facts(session, q.doc, q.context);
    if (!sl_hover_at(facts, lsp_offset_at(&q.ruler, params->place.position), &hover)) return;
    bool is_markdown = session->client.hover_markdown;
    const sl_settings *settings = sl_settings_for_path(q.context->settings, facts->path, &session->arena);
    sl_str text = sl_hover_render(&hover, &session->arena, settings, is_markdown);
    result->hover = (lsp_hover){true, {is_markdown, text}, lsp_range_of(&q.ruler, hover.range)};
}

/* ---- completion ---- */

static const lsp_edit *wire_edits(sl_session *session, question *q, const sl_edit *edits, uint32_t n)
{
    lsp_edit *out = SL_NEW_N(&session->arena, lsp_edit, n);
    for (uint32_t i = 0; i < n; i++)
        out[i] = (lsp_edit){lsp_range_of(&q->ruler, edits[i].range), edits[i].text};
    return out;
}

static void add_item(sl_session *session, question *q, const sl_item *item, uint32_t at, lsp_item *out)
{
    *out = (lsp_item){
        .item = item,
        .insert = lsp_range_of(&q->ruler, (sl_range){item->replace.from, at}),
        .replace = lsp_range_of(&q->ruler, item->replace),
        .more_edits = wire_edits(session, q, item->more_edits, item->n_more_edits),
        .n_more_edits = item->n_more_edits,
    };
}

void lsp_on_completion(sl_session *session, const lsp_params *params, lsp_result *result)
{
    question q;
    sl_items items = {0};
    result->items.client = &session->client;
    result->items.uri = params->place.uri;
    if (!ask_about(session, params->place.uri, &q)) return;
    uint32_t at = lsp_offset_at(&q.ruler, params->place.position);
    sl_complete_at(q.doc->document, at, q.context, &session->arena, &items);
    lsp_item *out = SL_NEW_N(&session->arena, lsp_item, items.n);
    for (uint32_t i = 0; i < items.n; i++) {
        sl_range replace = items.at[i].replace;
        if (replace.from > at || replace.to < at) continue; /* the protocol wants the cursor inside */
        add_item(session, &q, &items.at[i], at, &out[result->items.n++]);
    }
    result->items.at = out;
}

void lsp_on_resolve(sl_session *session, const lsp_params *params, lsp_result *result)
{
    bool is_markdown = session->client.item_markdown;
    uint32_t code = params->unresolved.code;
    const sl_open_doc *doc = sl_documents_find(&session->documents, params->unresolved.uri);
    const sl_settings *settings =
        doc ? sl_config_settings(&session->config, doc->path) : &session->config.plain;
    result->resolved =
        (lsp_resolved){.item = params->unresolved.item, .documentation = {is_markdown, SL_STR("")}};
    if (!code) return;
    result->resolved.documentation.text =
        sl_code_render(&session->arena, settings->recognition.registry, code, settings->locale, is_markdown);
}

/* ---- diagnostics ---- */

lsp_diagnostics sl_session__diagnose(sl_session *session, sl_open_doc *doc)
{
    lsp_diagnostics out = {.client = &session->client};
    question q;
    if (!ask_about(session, doc->uri, &q)) return out;
    sl_session__facts(session, doc, q.context);
    const sl_findings *findings = sl_document_findings(doc->document, q.context);
    lsp_diagnostic *at = SL_NEW_N(&session->arena, lsp_diagnostic, findings->n);
    for (uint32_t i = 0; i < findings->n; i++) {
        const sl_finding *finding = &findings->at[i];
        if (finding->is_suppressed || finding->severity <= SL_SEV_OFF) continue;
        at[out.n++] = (lsp_diagnostic){lsp_range_of(&q.ruler, finding->range), finding};
    }
    out.at = at;
    return out;
}

void lsp_on_pull(sl_session *session, const lsp_params *params, lsp_result *result)
{
    lsp_report *report = &result->report;
    sl_open_doc *doc = sl_documents_find(&session->documents, params->pull.uri);
    report->diagnostics.client = &session->client;
    if (!doc) return;
    doc->is_dirty = false;
    sl_session__context(session, doc); /* a settings file that changed counts for the id */
    report->result_id =
        sl_arena_printf(&session->arena, "%u.%u.%u", doc->serial, doc->n_edits, session->generation);
    report->is_unchanged = sl_str_eq(report->result_id, params->pull.previous_result_id);
    if (!report->is_unchanged) report->diagnostics = sl_session__diagnose(session, doc);
}

/* ---- code actions ---- */

/* Does the client's filter let a kind through? `source` lets `source.fixAll` through (LSP 3.17,
 * "CodeActionKind"). */
static bool wants_kind(const lsp_action_query *query, sl_str kind)
{
    for (uint32_t i = 0; i < query->only.n; i++) {
        sl_str wanted = query->only.at[i];
        if (!sl_str_has_prefix(kind, wanted)) continue;
        if (wanted.len == 0 || kind.len == wanted.len || kind.ptr[wanted.len] == '.') return true;
    }
    return !query->is_filtered;
}

static lsp_edits edits_of(sl_session *session, question *q, const sl_edit *edits, uint32_t n)
{
    return (lsp_edits){q->doc->uri, q->doc->version, wire_edits(session, q, edits, n), n};
}

static void add_quickfix(sl_session *session, question *q, const sl_action *action, lsp_action *out)
{
    lsp_diagnostic *diagnostic = SL_NEW(&session->arena, lsp_diagnostic);
    if (action->finding)
        *diagnostic = (lsp_diagnostic){lsp_range_of(&q->ruler, action->finding->range), action->finding};
    *out = (lsp_action){
        .title = action->title,
        .kind = SL_STR(LSP_KIND_QUICKFIX),
        .is_preferred = action->is_preferred,
        .diagnostic = action->finding ? diagnostic : NULL,
        .edits = edits_of(session, q, action->edits, action->n_edits),
    };
}

/* All safe fixes of the file as one action; false if there are none. */
static bool fix_all(sl_session *session, question *q, const sl_findings *findings, lsp_action *out)
{
    sl_edit_list edits = {0};
    sl_fixes_collect(findings, false, &session->arena, &edits);
    *out = (lsp_action){.title = SL_STR("Fix all safely fixable status code findings"),
                        .kind = SL_STR(LSP_KIND_FIX_ALL),
                        .edits = edits_of(session, q, edits.at, edits.n)};
    return edits.n > 0;
}

void lsp_on_code_action(sl_session *session, const lsp_params *params, lsp_result *result)
{
    const lsp_action_query *query = &params->actions;
    question q;
    sl_actions actions = {0};
    result->actions.client = &session->client;
    bool is_any = session->client.action_literals || session->client.applies_edits;
    if (!is_any || !ask_about(session, query->uri, &q)) return;
    const sl_facts *facts = sl_session__facts(session, q.doc, q.context);
    const sl_findings *findings = sl_document_findings(q.doc->document, q.context);
    if (wants_kind(query, SL_STR(LSP_KIND_QUICKFIX)))
        sl_actions_in(facts, findings, lsp_bytes_of(&q.ruler, query->range), &session->arena, &actions);
    lsp_action *out = SL_NEW_N(&session->arena, lsp_action, actions.n + 1);
    for (uint32_t i = 0; i < actions.n; i++)
        add_quickfix(session, &q, &actions.at[i], &out[i]);
    uint32_t n = actions.n;
    /* Unasked, a menu of one line's actions is no place for the whole file's. */
    if (query->is_filtered && wants_kind(query, SL_STR(LSP_KIND_FIX_ALL)))
        n += fix_all(session, &q, findings, &out[n]);
    result->actions.at = out;
    result->actions.n = n;
}
