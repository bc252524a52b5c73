/* A rule as people read of it: its facts in front of its page, and the index of all rules.
 *
 * Layer: engine. Owns: nothing; texts live in the caller's arena. Errors: none. Threads: pure. */
#ifndef SL_ENGINE_RULE_PAGE_H
#define SL_ENGINE_RULE_PAGE_H

#include "rules/rule.h"

/* Markdown: the page of data/rules/ with group, severities, fix, settings and tags behind its summary. */
sl_str sl_rule_page(sl_arena *arena, const sl_rule *rule);
/* docs/rules.md. */
sl_str sl_rules_index(sl_arena *arena);

#endif
