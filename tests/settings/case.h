/* A case: a settings file, a text, and what has to be found in it under these settings.
 *
 * What: reads tests/settings/cases/<name>.json, a list of objects (README.md there tells their keys), and
 * says what comes out of a text under given settings. Units: lines and columns from 1, columns in bytes.
 * Owns: nothing; all lives in the arena given. Errors: to the problems; a case that is wrong is left out.
 * Threads: one. */
#ifndef SL_TESTS_SETTINGS_CASE_H
#define SL_TESTS_SETTINGS_CASE_H

#include "conf/conf.h"
#include "conf/json.h"
#include "tests/lib/problems.h"

typedef struct st_case {
    uint32_t line1; /* in its file */
    sl_strs keys;   /* that it shows; see keys.h */
    sl_strs silent; /* those of them that change nothing that can be seen, as the case says */
    const sl_json *settings;
    sl_str settings_text;
    sl_str path, source;
    sl_strs project, explain; /* "pypi:acme=1.2"; words */
    sl_str complete, hover;   /* "2:10"; empty: not asked */
    bool wants_routes;
    sl_strs finds;
    sl_range finds_range; /* in the file */
} st_case;

typedef SL_VEC(st_case) st_cases;

void st_cases_read(sl_arena *arena, sl_str text, st_cases *out, fx_problems *problems);

typedef struct st_outcome {
    sl_err err;                /* of the settings: then only its problems are there */
    sl_conf_problems problems; /* with places in the settings' text */
    sl_strs finds;             /* what a case lists */
    sl_str all;                /* everything that can be seen, to tell one outcome from another */
} st_outcome;

st_outcome st_case_run(sl_arena *arena, sl_worker *worker, const st_case *c, sl_str settings_text);

#endif
