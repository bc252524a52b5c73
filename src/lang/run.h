/* One run of the recogniser over one file: what its parts share.
 *
 * Layer: lang (private). Units: byte offsets. Owns: everything lives in the run's arena. Threads: one run,
 * one thread. */
#ifndef SL_LANG_RUN_H
#define SL_LANG_RUN_H

#include "lang/lang.h"
#include "lang/path.h"
#include "lang/walk.h"

typedef struct sl_expression { /* an operator expression around a comparison; see conds.h */
    TSNode node;
    sl_range subject;    /* of a case's label, which is a pattern; empty: it is no label */
    uint32_t chain_from; /* where the if / else-if chain begins whose condition it is; UINT32_MAX: none */
} sl_expression;

typedef struct sl_arm_note { /* an arm before the arms are laid out by group */
    sl_idx group;            /* in the piece, or SL_NONE */
    uint32_t outer;          /* frame of a container around the piece, if group is SL_NONE */
    sl_group_kind kind;
    uint32_t order, site_from;
    sl_arm arm;
} sl_arm_note;

typedef struct sl_kept { /* a number that may reach a slot elsewhere; see flow.h */
    sl_site site;
    sl_str name;       /* function, variable or member */
    sl_str owner;      /* of a member: object, enum or class that it belongs to; empty: none */
    sl_range name_at;  /* the name in the call or the assignment */
    sl_str receiver;   /* name in front of a function's; empty if there is none */
    sl_str class_head; /* of a call of the constructor above: what stands behind the own class's name */
    sl_str keyword;
    uint32_t position; /* of the argument; UINT32_MAX: by keyword */
    bool is_call;
    bool is_entry; /* of a map: nobody writes its name alone */
    sl_range within;
} sl_kept;

typedef struct sl_run {
    sl_arena *arena;
    const sl_source *source;
    const struct sl_lang *lang;
    sl_str text;
    sl_scan scan;
    const sl_word_filter *filter;
    sl_facts *facts;
    sl_parser *parser; /* whose scratch memory `frames` is */
    sl_frames *frames;
    sl_why *why; /* NULL unless somebody asks about one place */
    uint32_t why_off;

    SL_VEC(sl_expression) expressions;
    SL_VEC(sl_arm_note) arm_notes;
    SL_VEC(sl_kept) kept;
    uint32_t piece_frame; /* frame of the piece at hand; what lies above is around it */
    uint32_t piece_from;
    bool reads_beyond; /* what was found depends on text outside of the piece: it cannot be used again */
    uint32_t evidence; /* of the file: HTTP, TEST, SERVER_PATH */
} sl_run;

/* "fastapi.responses" is a part of "fastapi", and so is "fastapi" itself. */
bool sl_module_is_part(sl_str module, sl_str whole);
/* Does the file import this module, or a part of it? */
bool sl_run_imports(const sl_run *run, sl_str module);
bool sl_run_imports_any(const sl_run *run, sl_strs modules);
/* The module or name behind an alias; the name itself if it is none. */
sl_str sl_run_unalias(const sl_run *run, sl_str name);
/* What a path of modules ends with: StatusCode of axum::http::StatusCode. */
sl_str sl_last_part(sl_str module);
/* A call that hands on its argument: int(x), String(x). */
bool sl_run_is_cast(const sl_run *run, sl_str callee);

#endif
