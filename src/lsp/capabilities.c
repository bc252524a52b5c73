#include "lsp/capabilities.h"

#include <string.h>

void lsp_cap_none(sl_buf *out, const lsp_client *client)
{
    (void)out, (void)client;
}

void lsp_cap_encoding(sl_buf *out, const lsp_client *client)
{
    static const char *const names[] = {[SL_UTF8] = "utf-8", [SL_UTF16] = "utf-16", [SL_UTF32] = "utf-32"};
    sl_put_str_at(out, "positionEncoding", sl_str_from_cstr(names[client->encoding]));
}

enum { SYNC_INCREMENTAL = 2 }; /* LSP 3.17, "TextDocumentSyncKind" */

void lsp_cap_sync(sl_buf *out, const lsp_client *client)
{
    (void)client;
    sl_put_open_at(out, "textDocumentSync", '{');
    sl_put_bool_at(out, "openClose", true);
    sl_put_int_at(out, "change", SYNC_INCREMENTAL);
    sl_put_bool_at(out, "save", true);
    sl_put_close(out, '}');
}

void lsp_cap_hover(sl_buf *out, const lsp_client *client)
{
    (void)client;
    sl_put_bool_at(out, "hoverProvider", true);
}

/* Every language's trigger characters, each once: at this time nobody knows what will be opened. */
static void write_triggers(sl_buf *out)
{
    char seen[128] = {0};
    const sl_lang *lang;
    for (uint32_t i = 0; (lang = sl_lang_all(i)); i++) {
        sl_str triggers = sl_lang_triggers(lang);
        for (size_t k = 0; k < triggers.len; k++) {
            unsigned char c = (unsigned char)triggers.ptr[k];
            if (c >= sizeof seen || seen[c]) continue;
            seen[c] = 1;
            sl_put_str(out, sl_str_sub(triggers, k, k + 1));
        }
    }
}

void lsp_cap_completion(sl_buf *out, const lsp_client *client)
{
    sl_put_open_at(out, "completionProvider", '{');
    sl_put_open_at(out, "triggerCharacters", '[');
    write_triggers(out);
    sl_put_close(out, ']');
    sl_put_bool_at(out, "resolveProvider", true);
    if (client->item_label_details) {
        sl_put_open_at(out, "completionItem", '{');
        sl_put_bool_at(out, "labelDetailsSupport", true);
        sl_put_close(out, '}');
    }
    sl_put_close(out, '}');
}

void lsp_cap_actions(sl_buf *out, const lsp_client *client)
{
    if (!client->action_literals) {
        sl_put_bool_at(out, "codeActionProvider", client->applies_edits);
        return;
    }
    sl_put_open_at(out, "codeActionProvider", '{');
    sl_put_open_at(out, "codeActionKinds", '[');
    sl_put_str(out, SL_STR(LSP_KIND_QUICKFIX));
    sl_put_str(out, SL_STR(LSP_KIND_FIX_ALL));
    sl_put_close(out, ']');
    sl_put_close(out, '}');
}

/* Said only to clients that pull: to all others findings are pushed, never both. */
void lsp_cap_pull(sl_buf *out, const lsp_client *client)
{
    if (!client->diag_pull) return;
    sl_put_open_at(out, "diagnosticProvider", '{');
    sl_put_str_at(out, "identifier", SL_STR("statuslens"));
    sl_put_bool_at(out, "interFileDependencies", false);
    sl_put_bool_at(out, "workspaceDiagnostics", false);
    sl_put_close(out, '}');
}

void lsp_cap_commands(sl_buf *out, const lsp_client *client)
{
    if (client->action_literals || !client->applies_edits) return;
    sl_put_open_at(out, "executeCommandProvider", '{');
    sl_put_open_at(out, "commands", '[');
    sl_put_str(out, SL_STR(LSP_APPLY_COMMAND));
    sl_put_close(out, ']');
    sl_put_close(out, '}');
}

void lsp_cap_folders(sl_buf *out, const lsp_client *client)
{
    (void)client;
    sl_put_open_at(out, "workspace", '{');
    sl_put_open_at(out, "workspaceFolders", '{');
    sl_put_bool_at(out, "supported", true);
    sl_put_bool_at(out, "changeNotifications", true);
    sl_put_close(out, '}');
    sl_put_close(out, '}');
}
