#include "lsp/decode.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const cJSON *member(const cJSON *object, const char *key)
{
    return cJSON_GetObjectItemCaseSensitive(object, key);
}

static bool wrong(lsp_reader *reader, const char *what)
{
    if (!reader->wrong) reader->wrong = what;
    return false;
}

static sl_str text_of(const cJSON *value)
{
    return cJSON_IsString(value) ? sl_str_from_cstr(value->valuestring) : SL_STR("");
}

static bool read_str(lsp_reader *reader, const cJSON *object, const char *key, sl_str *out)
{
    const cJSON *value = member(object, key);
    if (!cJSON_IsString(value)) return wrong(reader, key);
    *out = text_of(value);
    return true;
}

/* Above the protocol's 2^31-1 lies what clients write for "to the end". */
static bool read_u32(lsp_reader *reader, const cJSON *object, const char *key, uint32_t *out)
{
    const cJSON *value = member(object, key);
    if (!cJSON_IsNumber(value)) return wrong(reader, key);
    double number = value->valuedouble;
    if (!(number >= 0) || floor(number) != number) return wrong(reader, key);
    *out = number > INT32_MAX ? INT32_MAX : (uint32_t)number;
    return true;
}

/* null and nothing are 0: some clients do not count versions. */
static int32_t version_of(const cJSON *document)
{
    const cJSON *value = member(document, "version");
    return cJSON_IsNumber(value) ? value->valueint : 0;
}

static bool read_pos(lsp_reader *reader, const cJSON *object, const char *key, lsp_pos *out)
{
    const cJSON *value = member(object, key);
    return read_u32(reader, value, "line", &out->line) &&
           read_u32(reader, value, "character", &out->character);
}

static bool read_range(lsp_reader *reader, const cJSON *object, const char *key, lsp_range *out)
{
    const cJSON *value = member(object, key);
    return read_pos(reader, value, "start", &out->start) && read_pos(reader, value, "end", &out->end);
}

static bool read_uri(lsp_reader *reader, const cJSON *params, sl_str *out)
{
    return read_str(reader, member(params, "textDocument"), "uri", out);
}

/* The strings of a list, or of one member of the objects in it. Others are skipped. */
static sl_strs read_strs(lsp_reader *reader, const cJSON *list, const char *key)
{
    SL_VEC(sl_str) strs = {0};
    const cJSON *item;
    cJSON_ArrayForEach(item, list)
    {
        const cJSON *value = key ? member(item, key) : item;
        if (cJSON_IsString(value)) *SL_PUSH(reader->arena, &strs) = text_of(value);
    }
    return (sl_strs){strs.at, strs.n};
}

static sl_str json_text(const cJSON *value, sl_arena *arena)
{
    if (!value || cJSON_IsNull(value)) return SL_STR("");
    char *text = cJSON_PrintUnformatted(value);
    sl_str copy = sl_arena_copy(arena, sl_str_from_cstr(text));
    cJSON_free(text);
    return copy;
}

/* The editor's section "statuslens". Its members `trace` and `server` are for the editor's own side. */
static sl_str settings_text(const cJSON *section, sl_arena *arena)
{
    if (!cJSON_IsObject(section)) return SL_STR("");
    cJSON *settings = cJSON_Duplicate(section, 1);
    cJSON_DeleteItemFromObjectCaseSensitive(settings, "trace");
    cJSON_DeleteItemFromObjectCaseSensitive(settings, "server");
    sl_str text = json_text(settings, arena);
    cJSON_Delete(settings);
    return text;
}

bool lsp_decode_nothing(lsp_reader *reader, const cJSON *params, lsp_params *out)
{
    (void)reader, (void)params, (void)out;
    return true;
}

/* ---- life cycle ---- */

static lsp_trace trace_of(const cJSON *value)
{
    if (sl_str_is(text_of(value), "messages")) return LSP_TRACE_MESSAGES;
    return sl_str_is(text_of(value), "verbose") ? LSP_TRACE_VERBOSE : LSP_TRACE_OFF;
}

/* The first that we know: the client lists them by preference, and one is always there (LSP 3.17,
 * "positionEncodings"). */
static sl_encoding encoding_of(const cJSON *capabilities)
{
    static const char *const names[] = {[SL_UTF8] = "utf-8", [SL_UTF16] = "utf-16", [SL_UTF32] = "utf-32"};
    const cJSON *name;
    cJSON_ArrayForEach(name, member(member(capabilities, "general"), "positionEncodings"))
    {
        for (int i = SL_UTF8; i <= SL_UTF32; i++)
            if (sl_str_is(text_of(name), names[i])) return (sl_encoding)i;
    }
    return SL_UTF16;
}

static sl_locale locale_of(const cJSON *value)
{
    return sl_str_eq_nocase(sl_str_sub(text_of(value), 0, 2), SL_STR("zh")) ? SL_ZH : SL_EN;
}

bool lsp_decode_initialize(lsp_reader *reader, const cJSON *params, lsp_params *out)
{
    const cJSON *capabilities = member(params, "capabilities");
    const cJSON *folders = member(params, "workspaceFolders");
    lsp_initialize *initialize = &out->initialize;
    *initialize = (lsp_initialize){0};
    if (!cJSON_IsObject(capabilities)) return wrong(reader, "capabilities");
    lsp_decode_client(capabilities, &initialize->client);
    initialize->client.encoding = encoding_of(capabilities);
    initialize->client.locale = locale_of(member(params, "locale"));
    initialize->options = settings_text(member(params, "initializationOptions"), reader->arena);
    initialize->trace = trace_of(member(params, "trace"));
    initialize->folders = read_strs(reader, folders, "uri");
    if (initialize->folders.n == 0 && cJSON_IsString(member(params, "rootUri"))) {
        sl_str *root = SL_NEW(reader->arena, sl_str);
        *root = text_of(member(params, "rootUri"));
        initialize->folders = (sl_strs){root, 1};
    }
    return true;
}

bool lsp_decode_trace(lsp_reader *reader, const cJSON *params, lsp_params *out)
{
    (void)reader;
    out->trace = trace_of(member(params, "value"));
    return true;
}

/* ---- text synchronisation ---- */

bool lsp_decode_open(lsp_reader *reader, const cJSON *params, lsp_params *out)
{
    const cJSON *document = member(params, "textDocument");
    out->open =
        (lsp_open){.version = version_of(document), .language_id = text_of(member(document, "languageId"))};
    return read_str(reader, document, "uri", &out->open.uri) &&
           read_str(reader, document, "text", &out->open.text);
}

bool lsp_decode_changes(lsp_reader *reader, const cJSON *params, lsp_params *out)
{
    SL_VEC(lsp_change) changes = {0};
    const cJSON *item, *list = member(params, "contentChanges");
    if (!cJSON_IsArray(list)) return wrong(reader, "contentChanges");
    cJSON_ArrayForEach(item, list)
    {
        lsp_change *change = SL_PUSH(reader->arena, &changes);
        const cJSON *range = member(item, "range");
        change->is_whole = !range || cJSON_IsNull(range);
        if (!read_str(reader, item, "text", &change->text)) return false;
        if (!change->is_whole && !read_range(reader, item, "range", &change->range)) return false;
    }
    out->changes = (lsp_changes){
        .version = version_of(member(params, "textDocument")), .at = changes.at, .n = changes.n};
    return read_uri(reader, params, &out->changes.uri);
}

bool lsp_decode_document(lsp_reader *reader, const cJSON *params, lsp_params *out)
{
    return read_uri(reader, params, &out->document.uri);
}

/* ---- features ---- */

bool lsp_decode_place(lsp_reader *reader, const cJSON *params, lsp_params *out)
{
    return read_uri(reader, params, &out->place.uri) &&
           read_pos(reader, params, "position", &out->place.position);
}

bool lsp_decode_action_query(lsp_reader *reader, const cJSON *params, lsp_params *out)
{
    const cJSON *only = member(member(params, "context"), "only");
    out->actions =
        (lsp_action_query){.is_filtered = cJSON_IsArray(only), .only = read_strs(reader, only, NULL)};
    return read_uri(reader, params, &out->actions.uri) &&
           read_range(reader, params, "range", &out->actions.range);
}

bool lsp_decode_pull(lsp_reader *reader, const cJSON *params, lsp_params *out)
{
    out->pull = (lsp_pull){.previous_result_id = text_of(member(params, "previousResultId"))};
    return read_uri(reader, params, &out->pull.uri);
}

bool lsp_decode_unresolved(lsp_reader *reader, const cJSON *params, lsp_params *out)
{
    const cJSON *label = member(params, "label"), *data = member(params, "data");
    const cJSON *code = member(data, "code");
    if (!cJSON_IsString(label)) return wrong(reader, "label");
    cJSON *item = cJSON_Duplicate(params, 1);
    cJSON_DeleteItemFromObjectCaseSensitive(item, "documentation");
    out->unresolved =
        (lsp_unresolved){.item = json_text(item, reader->arena),
                         .code = cJSON_IsNumber(code) && code->valueint > 0 ? (uint32_t)code->valueint : 0,
                         .uri = text_of(member(data, "uri"))};
    cJSON_Delete(item);
    return true;
}

bool lsp_decode_command(lsp_reader *reader, const cJSON *params, lsp_params *out)
{
    const cJSON *edit = cJSON_GetArrayItem(member(params, "arguments"), 0);
    if (!sl_str_is(text_of(member(params, "command")), LSP_APPLY_COMMAND)) return wrong(reader, "command");
    if (!cJSON_IsObject(edit)) return wrong(reader, "arguments");
    out->command.edit = json_text(edit, reader->arena);
    return true;
}

/* ---- workspace ---- */

bool lsp_decode_settings_change(lsp_reader *reader, const cJSON *params, lsp_params *out)
{
    const cJSON *section = member(member(params, "settings"), "statuslens");
    out->settings.settings = settings_text(section, reader->arena);
    return true;
}

sl_str lsp_decode_configuration(const cJSON *result, sl_arena *arena)
{
    return settings_text(cJSON_GetArrayItem(result, 0), arena);
}

bool lsp_decode_watched(lsp_reader *reader, const cJSON *params, lsp_params *out)
{
    out->uris.uris = read_strs(reader, member(params, "changes"), "uri");
    return true;
}

bool lsp_decode_folder_change(lsp_reader *reader, const cJSON *params, lsp_params *out)
{
    const cJSON *event = member(params, "event");
    if (!cJSON_IsObject(event)) return wrong(reader, "event");
    out->folders.added = read_strs(reader, member(event, "added"), "uri");
    out->folders.removed = read_strs(reader, member(event, "removed"), "uri");
    return true;
}
