/* Rules: facts in, findings out.
 *
 * What: the rule table (rules.def + the pages in data/rules/, joined at build) and the context of a check.
 * Layer: rules. Units: byte ranges. Owns: nothing; findings live in the arena of the run. Errors: none.
 * Threads: checks are pure; the table is immutable. */
#ifndef SL_RULES_RULE_H
#define SL_RULES_RULE_H

#include "rules/project.h"
#include "rules/settings.h"
#include "text/edit.h"

typedef enum sl_rule_group {
    SL_RULES_LOGIC,
    SL_RULES_REGISTRY,
    SL_RULES_ADVICE,
    SL_RULES_STYLE,
    SL_RULES_CONTRACT,
    SL_RULES_META
} sl_rule_group;
typedef enum sl_visit {
    SL_VISIT_SITE,
    SL_VISIT_CODE, /* sites, then codes of Warning fields, numbered behind them */
    SL_VISIT_COND,
    SL_VISIT_GROUP,
    SL_VISIT_CALL,
    SL_VISIT_SCOPE,
    SL_VISIT_FILE,
    SL_VISIT_NONE
} sl_visit;

typedef struct sl_fix {
    sl_str title;
    sl_edit *edits;
    uint32_t n_edits;
    bool is_safe;
} sl_fix;

typedef struct sl_finding {
    sl_rule_id rule;
    sl_severity severity;
    sl_range range;
    sl_str message;
    const sl_fix *fixes; /* best first */
    uint32_t n_fixes;
    bool is_suppressed;
} sl_finding;

typedef SL_VEC(sl_finding) sl_findings;
typedef SL_VEC(sl_edit) sl_edit_list;

typedef struct sl_check {
    const sl_facts *facts;
    const sl_settings *settings; /* already resolved for the path */
    const sl_project *project;
    sl_arena *arena;
    sl_findings *findings;
    struct sl_notes *notes; /* what checks remember between facts of one run; see check.h */
    sl_rule_id rule;
    sl_severity severity; /* of the fact's role; a check may lower it */
} sl_check;

typedef void sl_check_fn(sl_check *check, sl_idx fact);

typedef struct sl_rule {
    sl_rule_id id;
    sl_str name, summary, page; /* page: the whole Markdown */
    sl_rule_group group;
    sl_visit visit;
    sl_confidence least;
    sl_severity by_role[SL_N_ROLES]; /* of the site visited; [0] for facts without a role */
    bool is_on;
    sl_str fix; /* "safe", "unsafe", "none" */
    sl_str since;
    sl_str takes; /* settings of its own, by blanks: "allow tests mode=proven|always" */
    sl_str tags;  /* for SARIF, by blanks */
    sl_check_fn *check;
} sl_rule;

const sl_rule *sl_rule_at(sl_rule_id id);
const sl_rule *sl_rule_find(sl_str name);
const sl_rule *sl_rule_nearest(sl_str name); /* for a name that was mistyped; NULL if none is near */
/* May settings say this of the rule? `key` is severity, roles, allow, tests or mode. */
bool sl_rule_takes(const sl_rule *rule, sl_str key);
/* The words for `mode`, the default first; none where it takes no mode. */
sl_strs sl_rule_modes(const sl_rule *rule, sl_arena *arena);
/* All that settings may say of it. */
sl_strs sl_rule_keys(const sl_rule *rule, sl_arena *arena);
sl_strs sl_rule_tags(const sl_rule *rule, sl_arena *arena);
bool sl_rule_has_tag(const sl_rule *rule, sl_str tag);
sl_str sl_rule_group_name(sl_rule_group group);
const char *sl_severity_name(sl_severity severity); /* error warning info hint off */

/* What a row's "advice" may be: words of status-in-wrong-argument, by index; NULL past the end. */
const char *sl_rule_advice(uint32_t index);

/* Runs every rule over the facts: findings sorted by range, one per range (the order of rules.def decides),
 * suppressions applied, unused suppressions reported. */
void sl_rules_run(const sl_facts *facts, const sl_settings *settings, const sl_project *project,
                  sl_arena *arena, sl_findings *findings);

/* For checks: adds a finding and gives it back for fixes. */
sl_finding *sl_check_report(sl_check *check, sl_range range, sl_str message);
void sl_finding_add_fix(sl_check *check, sl_finding *finding, sl_fix fix);

#endif
