/* The runner: which facts each rule sees and at which severity; then order, one finding per range, and
 * suppressions. Linear in facts for each rule that is on. */
#include "rules/check.h"
#include "rules/suppress.h"

#include <stdlib.h>

static bool is_on(const sl_rule *rule, const sl_rule_setting *setting)
{
    if (rule->visit == SL_VISIT_NONE || setting->severity == SL_SEV_OFF) return false;
    if (rule->is_on || setting->severity != SL_SEV_DEFAULT) return true;
    for (int role = 0; role < SL_N_ROLES; role++)
        if (setting->by_role[role] > SL_SEV_OFF) return true;
    return false;
}

sl_severity sl__severity_for(const sl_rule *rule, const sl_rule_setting *setting, sl_role role)
{
    sl_severity own = rule->by_role[role];
    if (setting->by_role[role] != SL_SEV_DEFAULT) return setting->by_role[role];
    if (setting->severity == SL_SEV_OFF || own == SL_SEV_OFF) return SL_SEV_OFF;
    if (setting->severity != SL_SEV_DEFAULT) return setting->severity;
    return rule->is_on ? own : SL_SEV_OFF;
}

/* An error of the logic rules is certain, or it is no error; unless the settings insist. */
static sl_severity temper(const sl_rule *rule, const sl_rule_setting *setting, sl_severity severity,
                          sl_confidence confidence)
{
    bool insists = setting->severity != SL_SEV_DEFAULT;
    bool doubtful = rule->group == SL_RULES_LOGIC && confidence < SL_CERTAIN;
    return doubtful && !insists && severity == SL_SEV_ERROR ? SL_SEV_WARNING : severity;
}

/* A name of the project's own: what is to be said of its number is said where that stands. */
static bool is_told_elsewhere(const sl_site *site)
{
    return site->spelling == SL_SPELL_CONSTANT && site->code && !site->named.family;
}

static void visit_sites(sl_check *check, const sl_rule *rule)
{
    const sl_facts *facts = check->facts;
    const sl_rule_setting *setting = sl__setting(check);
    sl_severity by_role[SL_N_ROLES];
    for (int role = 0; role < SL_N_ROLES; role++)
        by_role[role] = sl__severity_for(rule, setting, (sl_role)role);
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        if (site->confidence < rule->least || (rule->group == SL_RULES_REGISTRY && is_told_elsewhere(site)))
            continue;
        sl_severity severity = by_role[sl__role_at(facts, site->role, site->range.from, setting)];
        if (severity == SL_SEV_OFF) continue;
        check->severity = temper(rule, setting, severity, site->confidence);
        rule->check(check, i);
    }
}

static void visit_warnings(sl_check *check, const sl_rule *rule)
{
    const sl_facts *facts = check->facts;
    for (uint32_t i = 0; i < facts->warnings.n; i++) {
        const sl_warning *warning = &facts->warnings.at[i];
        sl_role role = sl__role_at(facts, warning->role, warning->range.from, sl__setting(check));
        check->severity = sl__severity_for(rule, sl__setting(check), role);
        if (check->severity != SL_SEV_OFF) rule->check(check, facts->sites.n + i);
    }
}

static uint32_t count_facts(const sl_facts *facts, sl_visit visit)
{
    switch (visit) {
    case SL_VISIT_COND: return facts->conds.n;
    case SL_VISIT_GROUP: return facts->groups.n;
    case SL_VISIT_CALL: return facts->calls.n;
    case SL_VISIT_SCOPE: return facts->scopes.n;
    case SL_VISIT_FILE: return 1;
    case SL_VISIT_SITE:
    case SL_VISIT_CODE:
    case SL_VISIT_NONE: break;
    }
    return 0;
}

static void visit_others(sl_check *check, const sl_rule *rule)
{
    sl_severity severity = sl__severity_for(rule, sl__setting(check), SL_ROLE_MENTIONED);
    uint32_t n = severity == SL_SEV_OFF ? 0 : count_facts(check->facts, rule->visit);
    for (uint32_t i = 0; i < n; i++) {
        check->severity = severity;
        rule->check(check, i);
    }
}

static void run_rule(sl_check *check, const sl_rule *rule)
{
    check->rule = rule->id;
    if (!is_on(rule, sl__setting(check))) return;
    bool visits_sites = rule->visit == SL_VISIT_SITE || rule->visit == SL_VISIT_CODE;
    if (visits_sites) visit_sites(check, rule);
    if (rule->visit == SL_VISIT_CODE) visit_warnings(check, rule);
    if (!visits_sites) visit_others(check, rule);
}

static int compare_findings(const void *left, const void *right)
{
    const sl_finding *a = left, *b = right;
    if (a->range.from != b->range.from) return a->range.from < b->range.from ? -1 : 1;
    if (a->range.to != b->range.to) return a->range.to < b->range.to ? -1 : 1;
    if (a->rule != b->rule) return a->rule < b->rule ? -1 : 1;
    return sl_str_cmp(a->message, b->message);
}

static void sort(sl_findings *findings)
{
    if (findings->n) qsort(findings->at, findings->n, sizeof *findings->at, compare_findings);
}

static void keep_first_per_range(sl_findings *findings)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < findings->n; i++) {
        const sl_finding *finding = &findings->at[i], *last = kept ? &findings->at[kept - 1] : NULL;
        if (last && last->range.from == finding->range.from && last->range.to == finding->range.to) continue;
        findings->at[kept++] = *finding;
    }
    findings->n = kept;
}

static sl_notes *take_notes(const sl_facts *facts, sl_arena *arena)
{
    sl_notes *notes = SL_NEW(arena, sl_notes);
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        bool counts = site->confidence >= SL_LIKELY && site->code < 1000;
        if (counts && notes->uses[site->code] < UINT16_MAX) notes->uses[site->code]++;
    }
    return notes;
}

/* ---- parts of a file ---- */

static bool map_fix(const sl_mapped *map, sl_arena *arena, const sl_fix *own, sl_fix *out)
{
    *out = *own;
    out->edits = SL_NEW_N(arena, sl_edit, own->n_edits + 1);
    for (uint32_t i = 0; i < own->n_edits; i++)
        if (!sl_mapped_edit(map, &own->edits[i], arena, &out->edits[i])) return false;
    return true;
}

/* What was found in a part, with the file's offsets. A fix that the file does not allow there is left out. */
static void add_mapped(const sl_mapped *map, sl_arena *arena, const sl_findings *own, sl_findings *out)
{
    for (uint32_t i = 0; i < own->n; i++) {
        sl_finding finding = own->at[i];
        sl_fix *fixes = SL_NEW_N(arena, sl_fix, finding.n_fixes + 1);
        uint32_t n = 0;
        for (uint32_t k = 0; k < finding.n_fixes; k++)
            n += map_fix(map, arena, &finding.fixes[k], &fixes[n]);
        finding.range = sl_mapped_out(map, finding.range);
        finding.fixes = fixes;
        finding.n_fixes = n;
        *SL_PUSH(arena, out) = finding;
    }
}

/* Each part is checked as the text of its own language that it is. */
static void run_rules(const sl_check *with, const sl_facts *facts, sl_findings *out)
{
    sl_check check = *with;
    check.facts = facts;
    check.findings = out;
    for (uint32_t i = 0; i < facts->parts.n; i++) {
        const sl_part *part = &facts->parts.at[i];
        sl_findings own = {0};
        run_rules(with, part->facts, part->map ? &own : out);
        if (part->map) add_mapped(part->map, with->arena, &own, out);
    }
    if (facts->parts.n || facts->is_generated || facts->parse_end == SL_PARSE_NONE) return;
    check.notes = take_notes(facts, with->arena);
    for (int i = 0; i < SL_N_RULES; i++)
        run_rule(&check, &sl_rules__table[i]);
}

void sl_rules_run(const sl_facts *facts, const sl_settings *settings, const sl_project *project,
                  sl_arena *arena, sl_findings *findings)
{
    static const sl_project nothing_known;
    sl_findings found = {0};
    if (facts->is_generated || facts->parse_end == SL_PARSE_NONE) return;
    sl_check check = {.facts = facts,
                      .settings = settings ? settings : sl_settings_default(),
                      .project = project ? project : &nothing_known,
                      .arena = arena,
                      .findings = &found};
    run_rules(&check, facts, &found);
    sort(&found);
    sl_suppressions suppressions = {0};
    sl_suppressions_read(facts, arena, &suppressions);
    sl__suppress(&check, &suppressions);
    keep_first_per_range(&found);
    sl__report_suppressions(&check, &suppressions);
    sort(&found);
    for (uint32_t i = 0; i < found.n; i++)
        *SL_PUSH(arena, findings) = found.at[i];
}
