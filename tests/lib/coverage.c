#include "tests/lib/coverage.h"

#include "base/utf8.h"
#include "conf/json.h"
#include "tests/lib/files.h"
#include "tests/lib/reasons.h"

/* A finding and a near miss in so many languages, where the rule applies to as many. */
static const uint32_t languages_wanted[] = {2, 4};

static void hit(fx_coverage *coverage, const char *kind, sl_str language, sl_str what)
{
    sl_str name = sl_arena_printf(coverage->arena, "%s %.*s%s%.*s", kind, SL_FMT(language),
                                  language.len ? " " : "", SL_FMT(what));
    fx_names_add(coverage->arena, &coverage->hits, name);
}

/* For the language, and for whoever shares the row with it. */
static void hit_row(fx_coverage *coverage, sl_str language, sl_str row)
{
    if (!row.len) return;
    hit(coverage, "row", language, row);
    hit(coverage, "row", SL_STR(""), row);
}

/* In each text of the file, for the language of that text. */
static void add_rows(fx_coverage *coverage, const sl_facts *facts)
{
    for (uint32_t i = 0; i < facts->parts.n; i++)
        add_rows(coverage, facts->parts.at[i].facts);
    for (uint32_t i = 0; !facts->parts.n && i < facts->sites.n; i++)
        hit_row(coverage, facts->language, facts->sites.at[i].api);
    for (uint32_t i = 0; i < facts->calls.n; i++)
        hit_row(coverage, facts->language, facts->calls.at[i].api);
    for (uint32_t i = 0; i < facts->scopes.n; i++)
        hit_row(coverage, facts->language, facts->scopes.at[i].api);
}

/* Routes and routers: rows that tell nothing of a number. */
static void add_outline(fx_coverage *coverage, const sl_facts *facts)
{
    const sl_outline *outline = facts->outline;
    for (uint32_t i = 0; outline && i < outline->routes.n; i++)
        hit_row(coverage, facts->language, outline->routes.at[i].row->id);
    for (uint32_t i = 0; outline && i < outline->mounts.n; i++)
        if (outline->mounts.at[i].row) hit_row(coverage, facts->language, outline->mounts.at[i].row->id);
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
        if (row && row->is_veto) hit_row(coverage, sl_lang_id(run->lang), row->id);
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
            hit(coverage, "finding", sl_lang_id(run->lang), sl_rule_at(run->findings.at[i].rule)->name);
    for (uint32_t i = 0; i < run->fixture->marks.n; i++) {
        const fx_note *note = &run->fixture->marks.at[i].note;
        if (note->kind != FX_NOT) continue;
        hit(coverage, "near miss", sl_lang_id(run->lang), note->rule);
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

enum { LOOK_ALIKES_LEAST = 15 /* numbers; the usual ones are two dozen */ };

/* A part of the file in which numbers of three digits stand and nothing may be found. */
static void add_look_alikes(fx_coverage *coverage, const fx_run *run)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < run->fixture->lines.n; i++) {
        if (!run->fixture->lines.at[i].is_silent) continue;
        sl_str line = sl_range_of(run->fixture->text, run->fixture->lines.at[i].range);
        for (size_t at = 0, end; at < line.len; at = end + 1) {
            for (end = at; end < line.len && sl_is_digit(line.ptr[end]);)
                end++;
            n += end - at == 3;
        }
    }
    if (n >= LOOK_ALIKES_LEAST) hit(coverage, "silence", sl_lang_id(run->lang), SL_STR("of look-alikes"));
}

/* a && status == 404: a comparison with a status under an and. */
static void add_conjunctions(fx_coverage *coverage, const sl_facts *facts, sl_str language)
{
    for (uint32_t i = 0; i < facts->conds.n; i++) {
        const sl_cond *cond = &facts->conds.at[i];
        bool compares = cond->kind == SL_COND_CMP && cond->n_intervals;
        if (compares && cond->parent != SL_NONE && facts->conds.at[cond->parent].kind == SL_COND_AND)
            hit(coverage, "comparison", language, SL_STR("under an and"));
    }
}

void fx_coverage_add(fx_coverage *coverage, const fx_run *run)
{
    add_rows(coverage, run->facts);
    add_outline(coverage, run->outlined);
    add_vetoes(coverage, run);
    add_rules(coverage, run);
    add_widths(coverage, run);
    add_look_alikes(coverage, run);
    add_conjunctions(coverage, run->facts, sl_lang_id(run->lang));
    fx_structures_add(coverage->arena, &coverage->structures, run->lang, run->fixture->text);
}

static void want(fx_coverage *coverage, fx_names *lacking, const fx_names *shown, sl_str name)
{
    if (!fx_names_has(shown, name)) fx_names_add(coverage->arena, lacking, name);
}

static void want_rows(fx_coverage *coverage, const sl_json *apis, sl_str language, fx_names *lacking)
{
    static const char *const tiers[] = {"rows", "vetoes", "generic"};
    for (size_t i = 0; apis && i < sizeof tiers / sizeof *tiers; i++) {
        const sl_json *tier = sl_json_find(apis, tiers[i]);
        for (const sl_json *row = tier ? tier->first : NULL; row; row = row->next) {
            const sl_json *id = sl_json_find(row, "id");
            if (!id) continue;
            sl_str name = sl_arena_printf(coverage->arena, "row %.*s%s%.*s", SL_FMT(language),
                                          language.len ? " " : "", SL_FMT(id->str));
            want(coverage, lacking, &coverage->hits, name);
        }
    }
}

static const sl_json *read_json(fx_coverage *coverage, sl_str file)
{
    sl_str text;
    sl_json_problems wrong = {0};
    if (!fx_file_read(coverage->arena, file, &text)) return NULL;
    return sl_json_parse(coverage->arena, text, SL_JSON_STRICT, &wrong);
}

static bool shares(fx_coverage *coverage, sl_str grammar, sl_str language, sl_str folder)
{
    sl_str file = sl_arena_printf(coverage->arena, "%.*s/%.*s/pack.json", SL_FMT(grammar), SL_FMT(language));
    const sl_json *pack =
        fx_file_exists(coverage->arena, file) ? read_json(coverage, file) : NULL; /* or a dialect */
    const sl_json *list = pack ? sl_json_find(pack, "shares") : NULL;
    for (const sl_json *shared = list ? list->first : NULL; shared; shared = shared->next)
        if (sl_str_eq(shared->str, folder)) return true;
    return false;
}

/* The languages of a folder that holds several; none if it is one itself. */
static sl_strs dialects_of(fx_coverage *coverage, sl_str grammar, sl_str folder)
{
    SL_VEC(sl_str) ids = {0};
    sl_str file = sl_arena_printf(coverage->arena, "%.*s/%.*s/pack.json", SL_FMT(grammar), SL_FMT(folder));
    const sl_json *pack = fx_file_exists(coverage->arena, file) ? read_json(coverage, file) : NULL;
    const sl_json *list = pack ? sl_json_find(pack, "dialects") : NULL;
    for (const sl_json *dialect = list ? list->first : NULL; dialect; dialect = dialect->next) {
        const sl_json *id = sl_json_find(dialect, "id");
        if (id) *SL_PUSH(coverage->arena, &ids) = id->str;
    }
    return (sl_strs){ids.at, ids.n};
}

/* Languages that share a folder with a sites.scm with this one. */
static sl_strs related_to(fx_coverage *coverage, sl_str grammar, sl_str language)
{
    SL_VEC(sl_str) related = {0};
    fx_paths files = {0};
    const sl_lang *other;
    fx_files_list(coverage->arena, grammar, &files);
    for (uint32_t i = 0; i < files.n; i++) {
        if (!sl_str_has_suffix(files.at[i], SL_STR("/sites.scm"))) continue;
        sl_str folder = sl_str_sub(files.at[i], grammar.len + 1, files.at[i].len - sizeof "/sites.scm" + 1);
        if (folder.ptr[0] != '_' || !shares(coverage, grammar, language, folder)) continue;
        for (uint32_t k = 0; (other = sl_lang_all(k)); k++)
            if (shares(coverage, grammar, sl_lang_id(other), folder))
                *SL_PUSH(coverage->arena, &related) = sl_lang_id(other);
    }
    return (sl_strs){related.at, related.n};
}

static bool joins_conditions(const sl_json *pack)
{
    const sl_json *operators = sl_json_find(pack, "operators");
    for (const sl_json *one = operators ? operators->first : NULL; one; one = one->next) {
        const sl_json *means = sl_json_find(one, "means");
        if (means && sl_str_is(means->str, "and")) return true;
    }
    return false;
}

/* What every programming language has to show besides its own rows. */
static void want_habits(fx_coverage *coverage, sl_str grammar, sl_str language, fx_names *lacking)
{
    const sl_json *pack = read_json(
        coverage, sl_arena_printf(coverage->arena, "%.*s/%.*s/pack.json", SL_FMT(grammar), SL_FMT(language)));
    if (!pack) return;
    if (!sl_json_find(pack, "data"))
        want(coverage, lacking, &coverage->hits,
             sl_arena_printf(coverage->arena, "silence %.*s of look-alikes", SL_FMT(language)));
    if (joins_conditions(pack))
        want(coverage, lacking, &coverage->hits,
             sl_arena_printf(coverage->arena, "comparison %.*s under an and", SL_FMT(language)));
}

/* A folder of grammar/: a language, several (its dialects), or what several share. What more than one has,
 * any of them may show. */
static void finish_folder(fx_coverage *coverage, sl_str grammar, sl_str folder, fx_problems *problems)
{
    fx_names lacking = {0};
    sl_strs dialects = dialects_of(coverage, grammar, folder);
    const sl_lang *lang = sl_lang_find_id(dialects.n ? dialects.at[0] : folder);
    const sl_json *apis = read_json(
        coverage, sl_arena_printf(coverage->arena, "%.*s/%.*s/apis.json", SL_FMT(grammar), SL_FMT(folder)));
    want_rows(coverage, apis, lang && !dialects.n ? folder : SL_STR(""), &lacking);
    for (unsigned width = 2; lang && width <= 4; width++)
        want(coverage, &lacking, &coverage->hits,
             sl_arena_printf(coverage->arena, "bytes %.*s %u", SL_FMT(sl_lang_id(lang)), width));
    if (lang && !dialects.n) want_habits(coverage, grammar, folder, &lacking);
    if (lang)
        fx_structures_lacking(coverage->arena, &coverage->structures, lang,
                              dialects.n ? dialects : related_to(coverage, grammar, folder), &lacking);
    fx_reasons_check(coverage->arena, coverage->unhit, folder, &lacking, problems);
}

static uint32_t count_languages(const fx_coverage *coverage, const char *kind, sl_str rule)
{
    uint32_t n = 0;
    const sl_lang *lang;
    for (uint32_t i = 0; (lang = sl_lang_all(i)); i++)
        n += fx_names_has(&coverage->hits, sl_arena_printf(coverage->arena, "%s %.*s %.*s", kind,
                                                           SL_FMT(sl_lang_id(lang)), SL_FMT(rule)));
    return n;
}

static void want_languages(fx_coverage *coverage, const char *kind, const char *plural, sl_str rule,
                           fx_names *lacking)
{
    uint32_t n = count_languages(coverage, kind, rule);
    for (size_t k = 0; k < sizeof languages_wanted / sizeof *languages_wanted; k++)
        if (n < languages_wanted[k])
            fx_names_add(coverage->arena, lacking,
                         sl_arena_printf(coverage->arena, "%s of %.*s in %u languages", plural, SL_FMT(rule),
                                         languages_wanted[k]));
}

static void finish_rules(fx_coverage *coverage, fx_problems *problems)
{
    fx_names lacking = {0};
    for (int i = 0; i < SL_N_RULES; i++) {
        sl_str rule = sl_rule_at((sl_rule_id)i)->name;
        want_languages(coverage, "finding", "findings", rule, &lacking);
        want_languages(coverage, "near miss", "near misses", rule, &lacking);
    }
    fx_reasons_check(coverage->arena, coverage->unhit, SL_STR("rules"), &lacking, problems);
}

/* A list of what is no longer there would be read by nobody. */
static void check_lists(fx_coverage *coverage, sl_str grammar, fx_problems *problems)
{
    fx_paths files = {0};
    sl_str folder = coverage->unhit->folder;
    if (!fx_files_list(coverage->arena, folder, &files)) return;
    for (uint32_t i = 0; i < files.n; i++) {
        sl_str name = sl_str_sub(files.at[i], folder.len + 1, files.at[i].len - sizeof ".json" + 1);
        sl_str apis = sl_arena_printf(coverage->arena, "%.*s/%.*s/apis.json", SL_FMT(grammar), SL_FMT(name));
        if (!sl_str_is(name, "rules") && !fx_file_exists(coverage->arena, apis))
            fx_problem_add(coverage->arena, problems, 0, "%.*s is of no pack", SL_FMT(files.at[i]));
    }
}

void fx_coverage_finish(fx_coverage *coverage, sl_str grammar, fx_problems *problems)
{
    const sl_str ending = SL_STR("/apis.json");
    fx_paths files = {0};
    fx_files_list(coverage->arena, grammar, &files);
    for (uint32_t i = 0; i < files.n; i++) {
        if (!sl_str_has_suffix(files.at[i], ending)) continue;
        sl_str folder = sl_str_sub(files.at[i], grammar.len + 1, files.at[i].len - ending.len);
        finish_folder(coverage, grammar, folder, problems);
    }
    finish_rules(coverage, problems);
    check_lists(coverage, grammar, problems);
}
