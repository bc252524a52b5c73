/* Suppression comments: `statuslens: ignore[rule,...] -- reason`, `ignore-next-line[...]`,
 * `ignore-file[...]`.
 *
 * What: reading them from a file's comments, silencing findings in their reach, reporting those that are
 * malformed or silence nothing. Layer: rules. Units: byte ranges. Owns: nothing; results live in the arena.
 * Errors: a malformed comment is a finding. Threads: pure. */
#ifndef SL_RULES_SUPPRESS_H
#define SL_RULES_SUPPRESS_H

#include "rules/rule.h"

typedef enum sl_reach { SL_REACH_LINE, SL_REACH_NEXT_LINE, SL_REACH_FILE } sl_reach;

typedef struct sl_suppressed_name {
    sl_range range;      /* the name in the comment */
    const sl_rule *rule; /* NULL: no such rule */
    bool is_used;        /* silenced something */
} sl_suppressed_name;

typedef struct sl_suppression {
    sl_reach reach;
    sl_range range;   /* from "statuslens:" to the end of the reason */
    sl_range list;    /* between the brackets */
    sl_range comment; /* the comment that holds it */
    sl_range target;  /* findings that start in here are silenced */
    sl_str problem;   /* why it is malformed; empty if it is not */
    uint32_t first_name, n_names;
} sl_suppression;

typedef struct sl_suppressions {
    SL_VEC(sl_suppression) all; /* by position in each part of the file */
    SL_VEC(sl_suppressed_name) names;
} sl_suppressions;

void sl_suppressions_read(const sl_facts *facts, sl_arena *arena, sl_suppressions *out);

/* For the runner: marks findings (sorted by position) as suppressed and names as used; then reports what is
 * malformed or was not used. */
void sl__suppress(sl_check *check, sl_suppressions *suppressions);
void sl__report_suppressions(sl_check *check, const sl_suppressions *suppressions);

#endif
