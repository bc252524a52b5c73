#include "tests/lib/coverage.h"

#include "base/utf8.h"
#include "tests/lib/files.h"
#include "text/json.h"

/* A near miss in so many languages, where the rule applies to as many. */
static const uint32_t near_wanted[] = {2, 4};

static void hit(fx_coverage *coverage, const char *kind, sl_str language, sl_str what)
{
    sl_str name = sl_arena_printf(coverage->arena, "%s %.*s%s%.*s", kind, SL_FMT(language),
                                  language.len ? " " : "", SL_FMT(what));
    fx_names_add(coverage->arena, &coverage->hits, name);
}

static void add_rows(fx_coverage *coverage, const fx_run *run)
{
    sl_str language = sl_lang_id(run->lang);
    for (uint32_t i = 0; i < run->facts->sites.n; i++)
        if (run->facts->sites.at[i].api.len) hit(coverage, "row", language, run->facts->sites.at[i].api);
    for (uint32_t i = 0; i < run->facts->calls.n; i++)
        if (run->facts->calls.at[i].api.len) hit(coverage, "row", language, run->facts->calls.at[i].api);
}

/* Rows that forbid leave no fact; they tell when they are asked why. */
static void add_vetoes_at(fx_coverage *coverage, const fx_run *run, sl_parser *parser, uint32_t byte_off)
{
    sl_source source = {.text = run->fixture->text,
                        .path = run->fixture->path,
                        .lang = run->lang,
                        .recognition = run->context.settings->recognition};
    sl_why why = {.site = SL_NONE};
    sl_explain_decision(parser, run->arena, &source, byte_off, &why);
    for (uint32_t i = 0; i < why.reasons.n; i++) {
        const sl_row *row = sl_lang_find_row(run->lang, why.reasons.at[i].row);
        if (row && row->is_veto) hit(coverage, "row", sl_lang_id(run->lang), row->id);
    }
}

static void add_vetoes(fx_coverage *coverage, const fx_run *run)
{
    sl_str text = run->fixture->text;
    sl_parser *parser = sl_parser_new();
    for (uint32_t at = 0, end; at < text.len; at = end + 1) {
        for (end = at; end < text.len && sl_is_digit(text.ptr[end]);)
            end++;
        bool is_free = end - at == 3 && sl_facts_site_at(run->facts, at) == SL_NONE;
        if (is_free) add_vetoes_at(coverage, run, parser, at);
    }
    sl_parser_free(parser);
}

static void add_rules(fx_coverage *coverage, const fx_run *run)
{
    for (uint32_t i = 0; i < run->findings.n; i++)
        if (!run->findings.at[i].is_suppressed)
            hit(coverage, "finding", SL_STR(""), sl_rule_at(run->findings.at[i].rule)->name);
    for (uint32_t i = 0; i < run->fixture->marks.n; i++) {
        const fx_note *note = &run->fixture->marks.at[i].note;
        if (note->kind != FX_NOT) continue;
        sl_str name =
            sl_arena_printf(coverage->arena, "%.*s %.*s", SL_FMT(note->rule), SL_FMT(sl_lang_id(run->lang)));
        fx_names_add(coverage->arena, &coverage->near, name);
    }
}

/* Characters of two, three and four bytes in front of a site on its line. */
static void add_widths(fx_coverage *coverage, const fx_run *run)
{
    for (uint32_t i = 0; i < run->facts->sites.n; i++) {
        uint32_t to = run->facts->sites.at[i].range.from, code_point;
        if (run->facts->sites.at[i].confidence < SL_LIKELY) continue;
        uint32_t at = run->fixture->lines.at[fx_fixture_line(run->fixture, to)].range.from;
        while (at < to) {
            uint32_t len = sl_utf8_decode(run->fixture->text, at, &code_point);
            sl_str width = sl_arena_printf(coverage->arena, "%u", len);
            if (len > 1) hit(coverage, "bytes", sl_lang_id(run->lang), width);
            at += len;
        }
    }
}

void fx_coverage_add(fx_coverage *coverage, const fx_run *run)
{
    add_rows(coverage, run);
    add_vetoes(coverage, run);
    add_rules(coverage, run);
    add_widths(coverage, run);
}

static void want(fx_coverage *coverage, fx_names *lacking, sl_str name)
{
    if (!fx_names_has(&coverage->hits, name)) fx_names_add(coverage->arena, lacking, name);
}

static void want_languages(fx_coverage *coverage, fx_names *lacking)
{
    const sl_lang *lang;
    for (uint32_t i = 0; (lang = sl_lang_all(i)); i++) {
        sl_str id = sl_lang_id(lang);
        sl_rows rows = sl_lang_rows(lang);
        for (uint32_t k = 0; k < rows.n; k++)
            want(coverage, lacking,
                 sl_arena_printf(coverage->arena, "row %.*s %.*s", SL_FMT(id), SL_FMT(rows.at[k].id)));
        for (unsigned width = 2; width <= 4; width++)
            want(coverage, lacking, sl_arena_printf(coverage->arena, "bytes %.*s %u", SL_FMT(id), width));
    }
}

static uint32_t count_near(const fx_coverage *coverage, sl_str rule)
{
    uint32_t n = 0;
    const sl_lang *lang;
    for (uint32_t i = 0; (lang = sl_lang_all(i)); i++)
        n += fx_names_has(&coverage->near, sl_arena_printf(coverage->arena, "%.*s %.*s", SL_FMT(rule),
                                                           SL_FMT(sl_lang_id(lang))));
    return n;
}

static void want_rules(fx_coverage *coverage, fx_names *lacking)
{
    for (int i = 0; i < SL_N_RULES; i++) {
        sl_str rule = sl_rule_at((sl_rule_id)i)->name;
        uint32_t n_near = count_near(coverage, rule);
        want(coverage, lacking, sl_arena_printf(coverage->arena, "finding %.*s", SL_FMT(rule)));
        for (size_t k = 0; k < sizeof near_wanted / sizeof *near_wanted; k++)
            if (n_near < near_wanted[k])
                fx_names_add(coverage->arena, lacking,
                             sl_arena_printf(coverage->arena, "near misses of %.*s in %u languages",
                                             SL_FMT(rule), near_wanted[k]));
    }
}

static void write_reasons(fx_coverage *coverage, const sl_json *known, const fx_names *lacking, sl_str file)
{
    sl_buf out;
    sl_buf_init(&out);
    sl_buf_add_cstr(&out, "{");
    sl_str *names = fx_names_sorted(coverage->arena, lacking);
    for (uint32_t i = 0; i < lacking->n; i++) {
        const sl_json *reason =
            known ? sl_json_find(known, sl_arena_copy(coverage->arena, names[i]).ptr) : NULL;
        sl_buf_printf(&out, "%s\n  \"%.*s\": \"%.*s\"", i ? "," : "", SL_FMT(names[i]),
                      SL_FMT(reason ? reason->str : SL_STR("no fixture yet")));
    }
    sl_buf_add_cstr(&out, "\n}\n");
    fx_file_write(coverage->arena, file, sl_buf_str(&out));
    sl_buf_release(&out);
}

static void compare(fx_coverage *coverage, const sl_json *known, const fx_names *lacking,
                    fx_problems *problems)
{
    sl_str *names = fx_names_sorted(coverage->arena, lacking);
    for (uint32_t i = 0; i < lacking->n; i++) {
        const sl_json *reason =
            known ? sl_json_find(known, sl_arena_copy(coverage->arena, names[i]).ptr) : NULL;
        if (!reason || !sl_str_trim(reason->str).len)
            fx_problem_add(coverage->arena, problems, 0, "no fixture shows `%.*s`", SL_FMT(names[i]));
    }
    for (const sl_json *entry = known ? known->first : NULL; entry; entry = entry->next)
        if (!fx_names_has(lacking, entry->key))
            fx_problem_add(coverage->arena, problems, 0, "`%.*s` is shown, or does not exist",
                           SL_FMT(entry->key));
}

void fx_coverage_finish(fx_coverage *coverage, sl_str unhit_file, bool update, fx_problems *problems)
{
    fx_names lacking = {0};
    sl_str text;
    sl_json_problems wrong = {0};
    want_languages(coverage, &lacking);
    want_rules(coverage, &lacking);
    if (!fx_file_read(coverage->arena, unhit_file, &text)) return;
    const sl_json *known = sl_json_parse(coverage->arena, text, SL_JSON_STRICT, &wrong);
    if (wrong.n) fx_problem_add(coverage->arena, problems, 0, "%.*s", SL_FMT(wrong.at[0].message));
    if (update)
        write_reasons(coverage, known, &lacking, unhit_file);
    else
        compare(coverage, known, &lacking, problems);
}
