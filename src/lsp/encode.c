#include "lsp/encode.h"

void lsp_encode_null(sl_buf *out, const lsp_result *result)
{
    (void)result;
    sl_put_null(out);
}

static void encode_pos(sl_buf *out, const char *key, lsp_pos pos)
{
    sl_put_open_at(out, key, '{');
    sl_put_int_at(out, "line", pos.line);
    sl_put_int_at(out, "character", pos.character);
    sl_put_close(out, '}');
}

void lsp_encode_range(sl_buf *out, const char *key, lsp_range range)
{
    sl_put_open_at(out, key, '{');
    encode_pos(out, "start", range.start);
    encode_pos(out, "end", range.end);
    sl_put_close(out, '}');
}

static void encode_markup(sl_buf *out, const char *key, lsp_markup markup)
{
    sl_put_open_at(out, key, '{');
    sl_put_str_at(out, "kind", markup.is_markdown ? SL_STR("markdown") : SL_STR("plaintext"));
    sl_put_str_at(out, "value", markup.text);
    sl_put_close(out, '}');
}

static void encode_edits(sl_buf *out, sl_str key, const lsp_edit *edits, uint32_t n)
{
    sl_put_str(out, key);
    sl_buf_add_cstr(out, ":[");
    for (uint32_t i = 0; i < n; i++) {
        sl_put_open(out, '{');
        lsp_encode_range(out, "range", edits[i].range);
        sl_put_str_at(out, "newText", edits[i].text);
        sl_put_close(out, '}');
    }
    sl_put_close(out, ']');
}

void lsp_encode_hover(sl_buf *out, const lsp_result *result)
{
    const lsp_hover *hover = &result->hover;
    if (!hover->is_some) {
        sl_put_null(out);
        return;
    }
    sl_put_open(out, '{');
    encode_markup(out, "contents", hover->contents);
    lsp_encode_range(out, "range", hover->range);
    sl_put_close(out, '}');
}

/* ---- completion ---- */

enum { ITEM_KIND_VALUE = 12, ITEM_KIND_CONSTANT = 21, ITEM_TAG_DEPRECATED = 1 }; /* LSP 3.17 */

static void encode_item_state(sl_buf *out, const sl_item *item, const lsp_client *client)
{
    if (item->preselect && client->item_preselect) sl_put_bool_at(out, "preselect", true);
    if (!item->deprecated) return;
    if (client->item_tags) {
        sl_put_open_at(out, "tags", '[');
        sl_put_int(out, ITEM_TAG_DEPRECATED);
        sl_put_close(out, ']');
    } else if (client->item_deprecated) {
        sl_put_bool_at(out, "deprecated", true);
    }
}

static void encode_item_detail(sl_buf *out, const sl_item *item, const lsp_client *client)
{
    if (item->detail.len == 0) return;
    sl_put_str_at(out, "detail", item->detail);
    if (!client->item_label_details) return;
    sl_put_open_at(out, "labelDetails", '{');
    sl_put_str_at(out, "description", item->detail);
    sl_put_close(out, '}');
}

static void encode_item_edit(sl_buf *out, const lsp_item *entry, const lsp_client *client)
{
    sl_put_open_at(out, "textEdit", '{');
    sl_put_str_at(out, "newText", entry->item->insert);
    if (client->item_insert_replace) {
        lsp_encode_range(out, "insert", entry->insert);
        lsp_encode_range(out, "replace", entry->replace);
    } else {
        lsp_encode_range(out, "range", entry->replace);
    }
    sl_put_close(out, '}');
    if (entry->n_more_edits)
        encode_edits(out, SL_STR("additionalTextEdits"), entry->more_edits, entry->n_more_edits);
}

static void encode_item(sl_buf *out, const lsp_item *entry, const lsp_client *client, sl_str uri)
{
    const sl_item *item = entry->item;
    sl_put_open(out, '{');
    sl_put_str_at(out, "label", item->label);
    sl_put_int_at(out, "kind", item->kind == SL_ITEM_NUMBER ? ITEM_KIND_VALUE : ITEM_KIND_CONSTANT);
    encode_item_detail(out, item, client);
    encode_item_state(out, item, client);
    if (item->sort.len) sl_put_str_at(out, "sortText", item->sort);
    if (item->filter.len) sl_put_str_at(out, "filterText", item->filter);
    encode_item_edit(out, entry, client);
    sl_put_open_at(out, "data", '{'); /* what completionItem/resolve needs */
    sl_put_int_at(out, "code", item->code);
    sl_put_str_at(out, "uri", uri);
    sl_put_close(out, '}');
    sl_put_close(out, '}');
}

void lsp_encode_items(sl_buf *out, const lsp_result *result)
{
    const lsp_items *items = &result->items;
    sl_put_open(out, '{');
    sl_put_bool_at(out, "isIncomplete", false);
    sl_put_open_at(out, "items", '[');
    for (uint32_t i = 0; i < items->n; i++)
        encode_item(out, &items->at[i], items->client, items->uri);
    sl_put_close(out, ']');
    sl_put_close(out, '}');
}

void lsp_encode_resolved(sl_buf *out, const lsp_result *result)
{
    const lsp_resolved *resolved = &result->resolved;
    if (resolved->documentation.text.len == 0) {
        sl_put_raw(out, resolved->item);
        return;
    }
    /* The client's item comes back as it was, with one member more. */
    sl_put_raw(out, sl_str_sub(resolved->item, 0, resolved->item.len - 1));
    encode_markup(out, "documentation", resolved->documentation);
    sl_put_close(out, '}');
}

/* ---- diagnostics ---- */

static int severity_number(sl_severity severity)
{
    static const int numbers[] = {
        [SL_SEV_ERROR] = 1, [SL_SEV_WARNING] = 2, [SL_SEV_INFO] = 3, [SL_SEV_HINT] = 4};
    return numbers[severity];
}

enum { TAG_NONE, TAG_UNNECESSARY, TAG_DEPRECATED }; /* LSP 3.17, "DiagnosticTag" */

/* How editors show a rule's findings beyond their severity: faded, struck through. */
static int tag_of(sl_rule_id rule, const lsp_client *client)
{
    const sl_rule *row = sl_rule_at(rule);
    if (client->diag_deprecated && sl_rule_has_tag(row, SL_STR("deprecated"))) return TAG_DEPRECATED;
    if (client->diag_unnecessary && sl_rule_has_tag(row, SL_STR("unnecessary"))) return TAG_UNNECESSARY;
    return TAG_NONE;
}

static void encode_diagnostic(sl_buf *out, const lsp_diagnostic *diagnostic, const lsp_client *client)
{
    const sl_finding *finding = diagnostic->finding;
    int tag = tag_of(finding->rule, client);
    sl_put_open(out, '{');
    lsp_encode_range(out, "range", diagnostic->range);
    sl_put_int_at(out, "severity", severity_number(finding->severity));
    sl_put_str_at(out, "code", sl_rule_at(finding->rule)->name);
    sl_put_str_at(out, "source", SL_STR("statuslens"));
    sl_put_str_at(out, "message", finding->message);
    if (tag != TAG_NONE) {
        sl_put_open_at(out, "tags", '[');
        sl_put_int(out, tag);
        sl_put_close(out, ']');
    }
    if (client->diag_data) {
        sl_put_open_at(out, "data", '{');
        sl_put_bool_at(out, "fixable", finding->n_fixes > 0);
        sl_put_close(out, '}');
    }
    sl_put_close(out, '}');
}

void lsp_encode_diagnostics(sl_buf *out, const char *key, const lsp_diagnostics *diagnostics)
{
    sl_put_open_at(out, key, '[');
    for (uint32_t i = 0; i < diagnostics->n; i++)
        encode_diagnostic(out, &diagnostics->at[i], diagnostics->client);
    sl_put_close(out, ']');
}

void lsp_encode_report(sl_buf *out, const lsp_result *result)
{
    const lsp_report *report = &result->report;
    sl_put_open(out, '{');
    sl_put_str_at(out, "kind", report->is_unchanged ? SL_STR("unchanged") : SL_STR("full"));
    if (report->result_id.len) sl_put_str_at(out, "resultId", report->result_id);
    if (!report->is_unchanged) lsp_encode_diagnostics(out, "items", &report->diagnostics);
    sl_put_close(out, '}');
}

/* ---- code actions ---- */

static void encode_workspace_edit(sl_buf *out, const lsp_edits *edits, const lsp_client *client)
{
    if (client->edit_versions) {
        sl_put_open_at(out, "documentChanges", '[');
        sl_put_open(out, '{');
        sl_put_open_at(out, "textDocument", '{');
        sl_put_str_at(out, "uri", edits->uri);
        sl_put_int_at(out, "version", edits->version);
        sl_put_close(out, '}');
        encode_edits(out, SL_STR("edits"), edits->at, edits->n);
        sl_put_close(out, '}');
        sl_put_close(out, ']');
        return;
    }
    sl_put_open_at(out, "changes", '{');
    encode_edits(out, edits->uri, edits->at, edits->n);
    sl_put_close(out, '}');
}

static void encode_action(sl_buf *out, const lsp_action *action, const lsp_client *client)
{
    sl_put_str_at(out, "kind", action->kind);
    if (action->diagnostic)
        lsp_encode_diagnostics(out, "diagnostics", &(lsp_diagnostics){client, action->diagnostic, 1});
    if (action->is_preferred && client->action_preferred) sl_put_bool_at(out, "isPreferred", true);
    sl_put_open_at(out, "edit", '{');
    encode_workspace_edit(out, &action->edits, client);
    sl_put_close(out, '}');
}

/* LSP 3.17, "Code Action Request": without literal support the answer must be commands. */
static void encode_action_command(sl_buf *out, const lsp_action *action, const lsp_client *client)
{
    sl_put_str_at(out, "command", SL_STR(LSP_APPLY_COMMAND));
    sl_put_open_at(out, "arguments", '[');
    sl_put_open(out, '{');
    encode_workspace_edit(out, &action->edits, client);
    sl_put_close(out, '}');
    sl_put_close(out, ']');
}

void lsp_encode_actions(sl_buf *out, const lsp_result *result)
{
    const lsp_actions *actions = &result->actions;
    sl_put_open(out, '[');
    for (uint32_t i = 0; i < actions->n; i++) {
        sl_put_open(out, '{');
        sl_put_str_at(out, "title", actions->at[i].title);
        if (actions->client->action_literals)
            encode_action(out, &actions->at[i], actions->client);
        else
            encode_action_command(out, &actions->at[i], actions->client);
        sl_put_close(out, '}');
    }
    sl_put_close(out, ']');
}
