/* What comes out of a case's text under some settings. */
#include "engine/lookup.h"
#include "engine/outlines.h"
#include "tests/lib/dump.h"
#include "tests/lib/fixture_header.h"
#include "tests/settings/case.h"

typedef SL_VEC(sl_str) lines_vec;

typedef struct job {
    sl_arena *arena;
    const st_case *c;
    sl_worker *worker;
    sl_context context;
    sl_document *document;
    lines_vec finds;
    sl_buf all;
} job;

static void tell(job *j, sl_str line)
{
    *SL_PUSH(j->arena, &j->finds) = line;
}

static sl_str place(job *j, uint32_t byte_off)
{
    sl_pos pos = sl_lines_pos(sl_document_lines(j->document), byte_off);
    return sl_arena_printf(j->arena, "%u:%u", pos.line0 + 1, pos.byte_col + 1);
}

/* "2:10" */
static uint32_t offset_of(const job *j, sl_str at)
{
    uint32_t line = 1, col = 1;
    size_t colon = sl_str_find_char(at, ':');
    sl_str_to_u32(sl_str_sub(at, 0, colon), UINT32_MAX, &line);
    sl_str_to_u32(sl_str_sub(at, colon + 1, at.len), UINT32_MAX, &col);
    sl_str text = sl_document_text(j->document);
    return sl_lines_range(sl_document_lines(j->document), text, line - 1).from + col - 1;
}

/* ---- what is seen ---- */

static void tell_sites(job *j, const sl_facts *facts)
{
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        sl_str family = site->named.family ? site->named.family->id : SL_STR("");
        sl_str at = place(j, site->range.from), text = sl_range_of(facts->text, site->range);
        tell(j, sl_arena_printf(j->arena, "%.*s %.*s %s %s %s%s%.*s", SL_FMT(at), SL_FMT(text),
                                sl_role_name(site->role), sl_side_name(site->side),
                                sl_confidence_name(site->confidence), family.len ? " " : "", SL_FMT(family)));
    }
}

static void tell_findings(job *j, const sl_findings *findings)
{
    for (uint32_t i = 0; i < findings->n; i++) {
        const sl_finding *finding = &findings->at[i];
        if (finding->severity == SL_SEV_OFF) continue;
        sl_str at = place(j, finding->range.from), rule = sl_rule_at(finding->rule)->name;
        tell(j, sl_arena_printf(j->arena, "%.*s %s %.*s: %.*s", SL_FMT(at),
                                sl_severity_name(finding->severity), SL_FMT(rule), SL_FMT(finding->message)));
    }
}

static void tell_lines(job *j, sl_str text)
{
    while (text.len) {
        size_t end = sl_str_find_char(text, '\n');
        sl_str line = sl_str_sub(text, 0, end);
        if (line.len) tell(j, line);
        text = end == SIZE_MAX ? SL_STR("") : sl_str_sub(text, end + 1, text.len);
    }
}

static sl_str hover_text(job *j, const sl_facts *facts, uint32_t byte_off)
{
    sl_hover hover;
    if (!sl_hover_at(facts, byte_off, &hover)) return SL_STR("");
    const sl_settings *settings = sl_settings_for_path(j->context.settings, j->c->path, j->arena);
    return sl_hover_render(&hover, j->arena, settings, false);
}

enum { ITEMS = 4 /* that a case lists, of those that begin as what is typed */ };

static sl_str typed_before(const job *j, uint32_t byte_off)
{
    sl_str text = sl_document_text(j->document);
    uint32_t from = byte_off;
    while (from > 0 && (sl_is_alpha(text.ptr[from - 1]) || sl_is_digit(text.ptr[from - 1])))
        from--;
    return sl_str_sub(text, from, byte_off);
}

static void tell_items(job *j)
{
    sl_items items = {0};
    if (!j->c->complete.len) return;
    uint32_t n_told = 0, byte_off = offset_of(j, j->c->complete);
    sl_str typed = typed_before(j, byte_off);
    sl_complete_at(j->document, byte_off, &j->context, j->arena, &items);
    for (uint32_t i = 0; i < items.n; i++) {
        const sl_item *item = &items.at[i];
        sl_str edits = SL_STR("");
        for (uint32_t k = 0; k < item->n_more_edits; k++)
            edits = sl_arena_printf(j->arena, "%.*s + %.*s", SL_FMT(edits),
                                    SL_FMT(sl_str_trim(item->more_edits[k].text)));
        sl_str line =
            sl_arena_printf(j->arena, "offers %.*s (%.*s)%s%.*s", SL_FMT(item->insert), SL_FMT(item->detail),
                            item->deprecated ? " deprecated" : "", SL_FMT(edits));
        if (sl_str_has_prefix(item->filter, typed) && n_told++ < ITEMS) tell(j, line);
        sl_buf_printf(&j->all, "%.*s\n", SL_FMT(line));
    }
}

static void tell_explained(job *j)
{
    const sl_settings *settings = j->context.settings;
    const sl_registry *registry = settings->recognition.registry;
    for (uint32_t i = 0; i < j->c->explain.n; i++) {
        sl_lookup found;
        sl_lookup_word(registry, j->c->explain.at[i], j->arena, &found);
        uint32_t code = found.candidates.n ? found.candidates.at[0].code : found.low;
        tell_lines(j, sl_code_render(j->arena, registry, code, settings->locale, false));
    }
}

static void tell_function(job *j, const sl_told_function *function)
{
    const char *method = sl_method_name(function->methods);
    sl_str line = sl_arena_printf(j->arena, "%.*s answers %s %.*s", SL_FMT(function->name),
                                  method ? method : "*", SL_FMT(function->path));
    for (uint32_t i = 0; i < function->sent.n; i++)
        line = sl_arena_printf(j->arena, "%.*s %u%s", SL_FMT(line), function->sent.at[i].code,
                               function->sent.at[i].is_implied ? " (implied)" : "");
    if (function->is_routed) tell(j, line);
}

static void tell_mount(job *j, const sl_told_mount *mount)
{
    static const char *const kinds[] = {"taken", "made", "open", "all"};
    sl_str taken = mount->taken.n ? mount->taken.at[0] : mount->made;
    tell(j, sl_arena_printf(j->arena, "%.*s is behind %.*s: %s", SL_FMT(taken), SL_FMT(mount->path),
                            kinds[mount->mounting]));
}

/* What `contract` sees. */
static void tell_routes(job *j)
{
    sl_context context = j->context;
    if (!j->c->wants_routes) return;
    context.wants_outline = true;
    const sl_facts *facts = sl_engine_facts(j->worker, j->arena, sl_document_lang(j->document), j->c->path,
                                            j->c->source, &context);
    sl_outlined *file = sl_outlined_read(j->c->path, j->c->path, facts);
    for (uint32_t i = 0; file && i < file->functions.n; i++)
        tell_function(j, &file->functions.at[i]);
    for (uint32_t i = 0; file && i < file->mounts.n; i++)
        tell_mount(j, &file->mounts.at[i]);
    sl_outlined_free(file);
}

/* ---- the run ---- */

static void look(job *j)
{
    const sl_facts *facts = sl_document_facts(j->document, &j->context);
    const sl_findings *findings = sl_document_findings(j->document, &j->context);
    tell_sites(j, facts);
    tell_findings(j, findings);
    if (j->c->hover.len) tell_lines(j, hover_text(j, facts, offset_of(j, j->c->hover)));
    fx_dump_facts(facts, &j->all);
    fx_dump_findings(findings, &j->all);
    for (uint32_t i = 0; i < facts->sites.n; i++)
        sl_buf_add(&j->all, hover_text(j, facts, facts->sites.at[i].range.from));
    tell_items(j);
    tell_explained(j);
    tell_routes(j);
    for (uint32_t i = 0; i < j->finds.n; i++)
        sl_buf_printf(&j->all, "%.*s\n", SL_FMT(j->finds.at[i]));
}

static const sl_project *make_project(sl_arena *arena, const st_case *c)
{
    fx_fixture *fixture = SL_NEW(arena, fx_fixture);
    fixture->path = c->path;
    for (uint32_t i = 0; i < c->project.n; i++)
        fx_project_item_read(arena, fixture, c->project.at[i]);
    fixture->project.libraries = fixture->libraries.at;
    fixture->project.n_libraries = fixture->libraries.n;
    return &fixture->project;
}

/* What lint passes over is not looked at. */
static bool is_excluded(const sl_settings *settings, sl_str path)
{
    for (uint32_t i = 0; i < settings->excludes.n; i++)
        if (sl_glob_match(settings->excludes.at[i], path)) return true;
    return false;
}

st_outcome st_case_run(sl_arena *arena, sl_worker *worker, const st_case *c, sl_str settings_text)
{
    sl_settings *settings = SL_NEW(arena, sl_settings);
    st_outcome outcome = {0};
    outcome.err = sl_conf_decode(arena, settings_text, NULL, settings, &outcome.problems);
    if (outcome.err || is_excluded(settings, c->path)) return outcome;
    job j = {.arena = arena,
             .c = c,
             .worker = worker,
             .context = {.settings = settings, .project = make_project(arena, c)},
             .document = sl_document_new(worker, c->path, SL_STR(""), c->source)};
    sl_buf_init(&j.all);
    look(&j);
    outcome.finds = (sl_strs){j.finds.at, j.finds.n};
    outcome.all = sl_arena_copy(arena, sl_buf_str(&j.all));
    sl_buf_release(&j.all);
    sl_document_free(j.document);
    return outcome;
}
