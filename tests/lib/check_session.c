/* What a client is told, in each position encoding, is what the engine says. */
#include "base/utf8.h"
#include "tests/lib/check.h"
#include "tests/lib/host.h"
#include "tests/lib/talk.h"

#include <string.h>

static const struct encoding {
    const char *name;
    sl_encoding id;
} encodings[] = {{"utf-8", SL_UTF8}, {"utf-16", SL_UTF16}, {"utf-32", SL_UTF32}};

typedef struct visit {
    fx_run *run;
    const struct encoding *encoding;
    fx_talk *talk;
    sl_lines lines;
    const char *uri;
} visit;

static cJSON *position_of(const visit *v, uint32_t byte_off)
{
    sl_str text = v->run->fixture->text;
    cJSON *position = cJSON_CreateObject();
    cJSON_AddNumberToObject(position, "line", sl_lines_pos(&v->lines, byte_off).line0);
    cJSON_AddNumberToObject(position, "character", sl_lines_col(&v->lines, text, byte_off, v->encoding->id));
    return position;
}

static bool is_range(const visit *v, const cJSON *got, sl_range range)
{
    cJSON *expected = cJSON_CreateObject();
    cJSON_AddItemToObject(expected, "start", position_of(v, range.from));
    cJSON_AddItemToObject(expected, "end", position_of(v, range.to));
    bool is_same = cJSON_Compare(expected, got, true);
    cJSON_Delete(expected);
    return is_same;
}

static bool is_text(const cJSON *got, sl_str text)
{
    const char *value = cJSON_GetStringValue(got);
    return value && sl_str_is(text, value);
}

static void complain(visit *v, uint32_t byte_off, const char *what, const cJSON *got)
{
    char *printed = got ? cJSON_PrintUnformatted(got) : NULL;
    const fx_fixture *fixture = v->run->fixture;
    fx_problem_add(v->run->arena, &v->run->problems,
                   fixture->lines.at[fx_fixture_line(fixture, byte_off)].file_line1,
                   "a session in %s: %s, got %s", v->encoding->name, what, printed ? printed : "no answer");
    cJSON_free(printed);
}

static void open_document(visit *v)
{
    cJSON *params = cJSON_CreateObject();
    cJSON *document = cJSON_AddObjectToObject(params, "textDocument");
    cJSON_AddStringToObject(document, "uri", v->uri);
    cJSON_AddStringToObject(document, "languageId", "");
    cJSON_AddNumberToObject(document, "version", 1);
    cJSON_AddStringToObject(document, "text", v->run->fixture->text.ptr);
    fx_talk_notify(v->talk, "textDocument/didOpen", params);
}

static void check_diagnostics(visit *v)
{
    const cJSON *heard = fx_talk_heard(v->talk, "textDocument/publishDiagnostics");
    const cJSON *list = cJSON_GetObjectItem(heard, "diagnostics"), *got = list ? list->child : NULL;
    for (uint32_t i = 0; i < v->run->findings.n; i++) {
        const sl_finding *finding = &v->run->findings.at[i];
        if (finding->is_suppressed) continue;
        bool is_same = is_range(v, cJSON_GetObjectItem(got, "range"), finding->range) &&
                       is_text(cJSON_GetObjectItem(got, "code"), sl_rule_at(finding->rule)->name) &&
                       is_text(cJSON_GetObjectItem(got, "message"), finding->message);
        if (!is_same) complain(v, finding->range.from, "the engine has a finding here", got);
        got = got ? got->next : NULL;
    }
    if (!list || got) complain(v, 0, "the engine has no more findings", got);
}

static void check_hover(visit *v, uint32_t byte_off)
{
    sl_hover hover;
    cJSON *params = cJSON_CreateObject();
    cJSON *document = cJSON_AddObjectToObject(params, "textDocument");
    cJSON_AddStringToObject(document, "uri", v->uri);
    cJSON_AddItemToObject(params, "position", position_of(v, byte_off));
    const cJSON *got = fx_talk_ask(v->talk, "textDocument/hover", params);
    if (!sl_hover_at(v->run->facts, byte_off, &hover)) {
        if (!cJSON_IsNull(got)) complain(v, byte_off, "the engine has no hover here", got);
        return;
    }
    sl_str text = sl_hover_render(&hover, v->run->arena, v->run->context.settings, false);
    const cJSON *contents = cJSON_GetObjectItem(got, "contents");
    bool is_same = is_range(v, cJSON_GetObjectItem(got, "range"), hover.range) &&
                   is_text(cJSON_GetObjectItem(contents, "value"), text);
    if (!is_same) complain(v, byte_off, "the engine has another hover here", got);
}

static void visit_in(fx_run *run, const struct encoding *encoding)
{
    sl_str settings = run->fixture->settings;
    fx_disk disk = {settings.len ? SL_STR("/w/.statuslens.json") : SL_STR(""), settings};
    sl_host host = fx_host(&disk);
    visit v = {.run = run, .encoding = encoding, .talk = fx_talk_new(&host, encoding->name)};
    v.uri = sl_arena_printf(run->arena, "file:///w/%.*s", SL_FMT(run->fixture->path)).ptr;
    sl_lines_init(&v.lines, run->fixture->text);
    open_document(&v);
    check_diagnostics(&v);
    for (uint32_t i = 0; i < run->facts->sites.n; i++) {
        sl_range range = run->facts->sites.at[i].range;
        check_hover(&v, range.from);
        check_hover(&v, range.to);
    }
    for (uint32_t i = 0; i < run->fixture->lines.n; i++)
        check_hover(&v, run->fixture->lines.at[i].range.from);
    if (fx_talk_broken(v.talk)) complain(&v, 0, "something else than framed JSON came", NULL);
    sl_lines_release(&v.lines);
    fx_talk_free(v.talk);
}

void fx_check_session(fx_run *run)
{
    sl_str text = run->fixture->text;
    bool is_plain = !run->fixture->has_project; /* which a session reads from manifests */
    bool fits_json = sl_utf8_is_valid(text) && sl_str_find_char(text, '\0') == SIZE_MAX;
    for (size_t i = 0; is_plain && fits_json && i < sizeof encodings / sizeof *encodings; i++)
        visit_in(run, &encodings[i]);
}
