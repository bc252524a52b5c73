/* What checks share: severities, fixes, words for messages, and what one run remembers between facts.
 *
 * Layer: rules, private to it. Units: byte ranges, status codes. Owns: nothing; everything lives in the arena
 * of the run. Errors: none. Threads: one run, one thread. */
#ifndef SL_RULES_CHECK_H
#define SL_RULES_CHECK_H

#include "rules/import.h"

extern const sl_rule sl_rules__table[]; /* SL_N_RULES rows, generated */
sl_check_fn sl_check_nothing;           /* of rules that the runner itself finds */
#define SL_RULE(ident, name, group, visit, least, is_on, severities, fix, since, takes, tags, check)         \
    sl_check_fn check;
#include "rules/rules.def"
#undef SL_RULE

/* Asked for by several facts of a file, worked out once. */
typedef struct sl_notes {
    uint16_t uses[1000]; /* certain and likely sites by code, saturating */
    SL_VEC(struct sl_vendor_note) vendors;
    bool catalogue_known, is_catalogue;
    uint32_t *agreeing; /* by group: members whose name is a phrase of their code; NULL until asked for */
    struct sl_unit_note *units; /* by scope: functions and classes named after a code; NULL until asked for */
    bool has_families;
    SL_VEC(struct sl_family_note) families; /* that something speaks for in this file */
} sl_notes;

typedef struct sl_family_note {
    const sl_family *family;
    uint32_t distance; /* less speaks louder */
    sl_import_way way;
} sl_family_note;

typedef struct sl_vendor_note {
    sl_str id; /* of the meaning */
    bool in_use;
} sl_vendor_note;

/* The role that decides severity: what a test double produces is only compared. */
sl_role sl__role_at(const sl_facts *facts, sl_role role, uint32_t byte_off, const sl_rule_setting *setting);
/* Settings first, then the rule's row. */
sl_severity sl__severity_for(const sl_rule *rule, const sl_rule_setting *setting, sl_role role);
/* Lowers the severity of this fact's findings to at most `most`. */
void sl__cap(sl_check *check, sl_severity most);
bool sl__is_allowed(const sl_check *check, uint32_t code, sl_nums by_default);
const sl_rule_setting *sl__setting(const sl_check *check);

/* Does the file or its project plainly belong to this owner? Settings, manifests, the language itself, or the
 * owner's name in the text. */
bool sl__vendor_in_use(sl_check *check, const sl_code *meaning);
/* The name to write for a code: one that every version has that the project may use; or NULL. */
const sl_constant *sl__name_for(const sl_check *check, const sl_family *family, uint32_t code);

/* The redirect that sends the status of this site: the call that it is given to, or one behind it in the
 * chain that takes no status itself; or NULL. */
const sl_call *sl__redirect_of(const sl_facts *facts, const sl_site *site);

/* "404 Not Found"; the number alone if it has no name. */
sl_str sl__code_label(const sl_check *check, uint32_t code);
/* A fix of one replacement. */
void sl__fix_replace(sl_check *check, sl_finding *finding, sl_str title, sl_range range, sl_str text,
                     bool is_safe);
/* Writes another code at the site, and its phrase where the old one stood beside it. Only for sites that
 * spell a number. */
void sl__fix_code(sl_check *check, sl_finding *finding, const sl_site *site, uint32_t code);
/* The same at all sites of the code `old` in the range, or nowhere. */
void sl__fix_code_within(sl_check *check, sl_finding *finding, uint32_t old, uint32_t code, sl_range range);
/* Is this place in a test: the whole file, or what a mark such as #[cfg(test)] opens? */
bool sl__is_in_tests(const sl_facts *facts, uint32_t byte_off);
/* Rules about calls leave tests alone unless the settings say otherwise. */
bool sl__spares(const sl_check *check, uint32_t byte_off);
/* A file that lists the codes of HTTP: a library's constants, a table of phrases. What it holds is there to
 * be complete. */
bool sl__is_catalogue(sl_check *check);
/* Does the identifier beside the site say what the code means, as in HTTP_USE_PROXY = 305? Whoever wrote that
 * knows. */
bool sl__is_named_after(const sl_facts *facts, const sl_site *site);
bool sl__spells_number(const sl_site *site);

#endif
