/* Settings as the engine sees them: plain values, whoever wrote them (a file, an editor, a command line).
 *
 * Layer: rules (conf/ decodes JSON into them). Owns: nothing; everything lives in the arena of whoever made
 * it. Errors: none here; decoding reports them with positions. Threads: immutable once made. */
#ifndef SL_RULES_SETTINGS_H
#define SL_RULES_SETTINGS_H

#include "lang/row.h"

typedef enum sl_severity {
    SL_SEV_DEFAULT,
    SL_SEV_OFF,
    SL_SEV_HINT,
    SL_SEV_INFO,
    SL_SEV_WARNING,
    SL_SEV_ERROR
} sl_severity;

typedef enum sl_rule_id {
#define SL_RULE(ident, name, ...) SL_RULE_##ident,
#include "rules/rules.def"
#undef SL_RULE
    SL_N_RULES
} sl_rule_id;

typedef struct sl_rule_setting {
    sl_severity severity;            /* for every role in which the rule's row is not off */
    sl_severity by_role[SL_N_ROLES]; /* beats both */
    sl_nums allow;                   /* codes that the rule leaves alone; at == NULL: the rule's default */
    sl_str mode;                     /* rule-specific word, e.g. "always"; empty: default */
    bool tests;                      /* also in test files, where the rule spares them */
} sl_rule_setting;

typedef struct sl_settings {
    sl_locale locale;
    sl_rule_setting rules[SL_N_RULES];
    sl_strs vendors;            /* keys of vendors in use */
    sl_strs families;           /* preferred constant families, best first */
    sl_recognition recognition; /* custom idioms and codes */
    const struct sl_override *overrides;
    uint32_t n_overrides;
    sl_strs excludes; /* globs of paths that lint skips */
} sl_settings;

typedef struct sl_override { /* the last override whose glob hits a path wins, rule by rule */
    sl_strs globs;
    sl_rule_setting rules[SL_N_RULES];
    bool is_set[SL_N_RULES];
    sl_strs vendors, families;
} sl_override;

/* Built-in defaults. */
const sl_settings *sl_settings_default(void);
/* The settings that hold for one path (relative to the settings' folder); `settings` itself if no override
 * hits. */
const sl_settings *sl_settings_for_path(const sl_settings *settings, sl_str path, sl_arena *arena);

#endif
