/* What recognition says about one file: the only thing that crosses from lang/ to rules and features.
 *
 * What: flat arrays linked by index, byte ranges only; no tree and no pointer into a parser.
 * Layer: lang. Units: byte offsets. Owns: nothing; everything lives in the arena that made it and borrows the
 * text. Errors: none, odd code gives fewer facts. Threads: read-only after it was made. */
#ifndef SL_LANG_FACTS_H
#define SL_LANG_FACTS_H

#include "base/arena.h"
#include "base/range.h"
#include "http/family.h"
#include "text/mapped.h"

typedef uint32_t sl_idx;
#define SL_NONE UINT32_MAX

typedef enum sl_spelling {
    SL_SPELL_NUMBER,
    SL_SPELL_STRING,      /* "404" */
    SL_SPELL_STATUS_LINE, /* "HTTP/1.1 404 Not Found", "404 Not Found" */
    SL_SPELL_PHRASE,      /* "Not Found" alone */
    SL_SPELL_CONSTANT,    /* http.StatusNotFound */
    SL_SPELL_SYMBOL,      /* :not_found */
    SL_SPELL_ENUM,        /* .notFound, `Not_found */
    SL_SPELL_CLASS        /* 4xx, "5..", [45]\d\d */
} sl_spelling;

typedef enum sl_role {
    SL_ROLE_MENTIONED, /* a constant in a place that tells nothing */
    SL_ROLE_PRODUCED,
    SL_ROLE_COMPARED,
    SL_ROLE_RANGE,
    SL_ROLE_ASSERTED,
    SL_ROLE_DECLARED,
    SL_ROLE_MAPPED,
    SL_ROLE_CONFIGURED,
    SL_N_ROLES
} sl_role;

typedef enum sl_side {
    SL_SIDE_UNKNOWN,
    SL_SIDE_SERVER,
    SL_SIDE_CLIENT,
    SL_SIDE_TEST,
    SL_SIDE_CONFIG
} sl_side;
typedef enum sl_via { SL_VIA_DIRECT, SL_VIA_FALLBACK, SL_VIA_VARIABLE, SL_VIA_WRAPPER } sl_via;
typedef enum sl_confidence { SL_NO, SL_POSSIBLE, SL_LIKELY, SL_CERTAIN } sl_confidence;

enum sl_evidence {                             /* bits: what spoke for a site; names in sl_evidence_names() */
                   SL_EV_IMPORT = 1 << 0,      /* a module of the row's origin is imported */
                   SL_EV_HTTP = 1 << 1,        /* the file deals with HTTP */
                   SL_EV_RECEIVER = 1 << 2,    /* the receiver is named like a response, context or error */
                   SL_EV_RARE = 1 << 3,        /* a known code that is neither round nor 1xx */
                   SL_EV_KNOWN = 1 << 4,       /* a known code */
                   SL_EV_RANGE = 1 << 5,       /* 100-599 */
                   SL_EV_SIBLINGS = 1 << 6,    /* neighbours in the same group are codes */
                   SL_EV_TEST = 1 << 7,        /* a test file */
                   SL_EV_SERVER_PATH = 1 << 8, /* the path says so: routes/, controllers/ ... */
                   SL_EV_PHRASE = 1 << 9,      /* the code's own phrase beside it */
                   SL_EV_TYPE = 1 << 10,       /* a declared type says so */
                   SL_EV_SYNTAX =
                       1 << 11, /* the form itself is a status: a status line, a constant of a family */
                   SL_EV_FLOW = 1 << 12,    /* the value reaches a status slot */
                   SL_EV_FOREIGN = 1 << 13, /* the file speaks SMTP, FTP ...: their replies look the same */
                   SL_EV_FINAL = 1 << 14,   /* a known code that is not 1xx */
                   SL_EV_BESIDE = 1 << 15   /* its phrase is the next thing behind it: {404, "Not Found"} */
};

typedef struct sl_site {
    sl_range range;     /* the digits or the name alone, no quotes */
    sl_range span;      /* the whole literal or expression */
    uint32_t code;      /* the number as written (any length); 0 for a class, an unknown name */
    uint16_t low, high; /* closed interval that it stands for: 404..404, 400..499 */
    sl_spelling spelling;
    sl_role role;
    sl_side side;
    sl_via via;
    sl_confidence confidence;
    uint32_t evidence;
    sl_str api;               /* id of the row that decided */
    const struct sl_row *row; /* the row itself, or NULL */
    sl_named named;           /* constant and family, or NULLs; alternatives are in facts->named */
    sl_range qualifier;       /* of a constant; empty if bare */
    sl_range phrase;          /* reason phrase beside or behind it; empty if none */
    sl_range name;            /* identifier that declares, keys or labels it; empty if none */
    sl_idx call, arg;         /* the call whose slot it fills */
    sl_idx cond, group, arm;
    sl_idx scope;     /* that it stands in; of a declared one: that it speaks of */
    sl_idx part, own; /* where the file has parts: the one that it stands in, and its place there */
    bool in_text;     /* a note in a comment or docstring, no code */
} sl_site;

typedef enum sl_arg_shape {
    SL_ARG_UNKNOWN,
    SL_ARG_NULL,
    SL_ARG_EMPTY,
    SL_ARG_NUMBER,
    SL_ARG_STRING,
    SL_ARG_SYMBOL,
    SL_ARG_OBJECT,
    SL_ARG_LIST,
    SL_ARG_CALL,
    SL_ARG_NAME,
    SL_ARG_MEMBER,
    SL_ARG_FUNCTION
} sl_arg_shape;

typedef enum sl_slot {
    SL_SLOT_NONE,
    SL_SLOT_STATUS,
    SL_SLOT_BODY,
    SL_SLOT_HEADERS,
    SL_SLOT_LOCATION,
    SL_SLOT_REASON,
    SL_SLOT_PATH,     /* of a route */
    SL_SLOT_METHODS,  /* of a route */
    SL_SLOT_DECLARES, /* statuses that a route may answer with */
    SL_SLOT_OPERATION /* of a route: the operationId of an API document */
} sl_slot;

typedef struct sl_arg {
    sl_range range;   /* the value */
    sl_range keyword; /* empty if positional */
    bool spread;
    sl_slot slot;
    sl_arg_shape shape;
    sl_idx site;
    bool fallback; /* a || b, a ?? b, a ? b : c */
} sl_arg;

typedef enum sl_origin {
    SL_ORIGIN_UNKNOWN,
    SL_ORIGIN_IMPORT, /* its first name is imported from a module of the row, or given by one (res of express)
                       */
    SL_ORIGIN_GLOBAL, /* neither imported nor declared here, and the row asks for no module */
    SL_ORIGIN_LOCAL   /* declared here, or imported from elsewhere */
} sl_origin;
typedef enum sl_sends { SL_SENDS_NO, SL_SENDS_INTERIM, SL_SENDS_FINAL } sl_sends;
typedef enum sl_body { SL_BODY_UNKNOWN, SL_BODY_ABSENT, SL_BODY_EMPTY, SL_BODY_PRESENT } sl_body;

typedef struct sl_call {
    sl_range range, callee, receiver; /* callee: the last name alone */
    sl_range piped;                   /* what a pipe hands to it; empty if nothing */
    sl_str api;                       /* id of the row, or empty */
    const struct sl_row *row;         /* the row itself, or NULL; opaque outside lang */
    sl_origin origin;
    sl_idx first_arg;
    uint32_t n_args;
    sl_idx previous, next; /* in a chain of method calls on one receiver */
    sl_body body;
    sl_strs headers;       /* names given, as written */
    bool headers_complete; /* no spread, no variable: what is not listed is not sent */
    sl_sends sends;
    sl_idx scope;
    bool is_new, is_annotation;
} sl_call;

typedef enum sl_cond_kind {
    SL_COND_AND,
    SL_COND_OR,
    SL_COND_NOT,
    SL_COND_CMP,
    SL_COND_IN,
    SL_COND_LITERAL,
    SL_COND_OPAQUE
} sl_cond_kind;
typedef enum sl_cmp { SL_CMP_EQ, SL_CMP_NE, SL_CMP_LT, SL_CMP_LE, SL_CMP_GT, SL_CMP_GE } sl_cmp;
typedef enum sl_arith { SL_ARITH_NONE, SL_ARITH_DIV100, SL_ARITH_MOD100 } sl_arith;

typedef struct sl_interval {
    uint16_t low, high; /* closed */
    sl_idx site;
} sl_interval;

typedef struct sl_cond {
    sl_cond_kind kind;
    sl_range range;
    sl_idx parent, first_child, next_sibling;
    sl_cmp cmp;
    bool strict;      /* a text never equals a number: ===, and == where the language does not convert */
    bool is_identity; /* asks for the very same object: is */
    bool flipped;     /* the literal stands on the left */
    bool chained;     /* a < b < c */
    sl_arith arith;
    sl_str op;          /* of and, or, a comparison: as written */
    sl_str other;       /* the other of the two, in the same style: of and, or; of -gt, which is no sign, -ge;
                           empty: none */
    bool calls;         /* opaque: what is called may change what is compared */
    bool no_brackets;   /* and, or: parentheses around the parts mean something else */
    sl_str subject_key; /* text without blanks + ordinal of the last write to its root; equal keys are equal
                           values */
    sl_range subject;
    bool subject_stable;
    sl_idx first_interval; /* into facts->intervals */
    uint32_t n_intervals;
    sl_range holds,
        fails; /* of the condition of an if: where it is known to be true, and false; empty: nowhere */
} sl_cond;

typedef enum sl_group_kind {
    SL_GROUP_SWITCH,
    SL_GROUP_MATCH,
    SL_GROUP_ELIF,
    SL_GROUP_MAP,
    SL_GROUP_ENUM,
    SL_GROUP_CONSTANTS,
    SL_GROUP_LIST
} sl_group_kind;

typedef struct sl_arm {
    sl_range range, label, result;
    sl_idx first_interval;
    uint32_t n_intervals;
    bool is_default, has_guard;
    bool is_bound; /* an end of a range that is open, or not understood: no value of its own */
} sl_arm;

typedef struct sl_group {
    sl_group_kind kind;
    sl_range range, subject, name;
    sl_idx first_arm;
    uint32_t n_arms;
    bool compiler_rejects_duplicates;
} sl_group;

typedef enum sl_scope_kind {
    SL_SCOPE_MODULE,
    SL_SCOPE_CLASS,
    SL_SCOPE_FUNCTION,
    SL_SCOPE_HANDLER,  /* a function behind a route */
    SL_SCOPE_CATCH,    /* what runs after an error: catch, except, rescue */
    SL_SCOPE_OPERATION /* of an API document; its name is the key */
} sl_scope_kind;

enum sl_method { /* bits, in the order of sl_method_name() */
                 SL_METHOD_GET = 1 << 0,
                 SL_METHOD_HEAD = 1 << 1,
                 SL_METHOD_POST = 1 << 2,
                 SL_METHOD_PUT = 1 << 3,
                 SL_METHOD_PATCH = 1 << 4,
                 SL_METHOD_DELETE = 1 << 5,
                 SL_METHOD_OPTIONS = 1 << 6,
                 SL_METHOD_TRACE = 1 << 7,
                 SL_METHOD_QUERY = 1 << 8
};

typedef struct sl_scope { /* made only where something was found inside, or in front of it */
    sl_scope_kind kind;
    sl_range range, name;
    sl_range head; /* decorators, attributes and comments that belong to it; empty: none in front of it */
    sl_idx parent;
    bool in_catch;         /* runs after an error; functions inside count too */
    bool is_open;          /* while pieces are read: what stands around the piece belongs to it */
    bool declares_unknown; /* a spread, a variable or an annotation of the project's own may declare more */
    uint32_t methods;      /* of a route; 0: not known */
    sl_str path;           /* of a route, or what a class puts in front of it; as written */
    sl_str api;            /* row that told so */
    const struct sl_row *row; /* the same, or NULL */
    sl_range router;          /* what the route was told to, as written: router of router.get("/orders") */
    sl_str operation;         /* operationId of an API document, as the code gives it; mostly empty */
} sl_scope;

typedef struct sl_import {
    sl_range range; /* the whole statement, shared by all names that it brings; in a block (Go) the line's own
                       part */
    sl_range item;  /* what brings this name ("X as Y"), where another could be added behind a comma; empty if
                       the statement has no such list */
    sl_str module, name, alias; /* name empty: the module itself; alias empty: none */
} sl_import;

/* A code of the Warning field (110-299). It has three digits, and is no status. */
typedef struct sl_warning {
    sl_range range;
    uint32_t code;
    sl_role role; /* produced, compared or configured */
} sl_warning;

typedef struct sl_comment {
    sl_range range; /* with its leader */
} sl_comment;

/* A text inside the file that is read in its own language: a script in a page, a cell of a notebook. */
typedef struct sl_part {
    const struct sl_facts *facts; /* of its own text, with its own offsets */
    const sl_mapped *map;         /* that text in the file; NULL: it is the file */
    bool is_fragment;             /* pieces of lines: no comment of its language may stand there */
} sl_part;

typedef enum sl_parse_end { SL_PARSE_NONE, SL_PARSE_WHOLE, SL_PARSE_TIME, SL_PARSE_MEMORY } sl_parse_end;

/* What a file says about routes besides its handlers; only made where somebody asks for it. */
typedef struct sl_route { /* a call that leads a route to a function */
    const struct sl_row *row;
    sl_range range;   /* of the call, from its name on: in front of that stands what it is told to */
    sl_idx scope;     /* the function, if it stands in this file; else `target` names it */
    sl_str target;    /* as written: orders.list, [OrderController::class, "show"] */
    uint32_t methods; /* 0: not told here */
    sl_str path, operation;
    sl_range router; /* as in sl_scope */
} sl_route;

typedef struct sl_mount {     /* a path in front of routes */
    const struct sl_row *row; /* NULL: a router is handed on to a function, with nothing in front */
    sl_range range, block;    /* routes inside the block are behind the path */
    sl_str path;
    sl_range router;      /* what it is mounted on; empty: nothing known */
    sl_str made;          /* name of what the call gives; empty: none */
    SL_VEC(sl_str) taken; /* what is mounted, as written */
} sl_mount;

typedef struct sl_outline {
    SL_VEC(sl_route) routes;
    SL_VEC(sl_mount) mounts;
    sl_range broken; /* the first place that the grammar does not take; empty: none */
} sl_outline;

typedef struct sl_facts {
    sl_str text, path;
    const struct sl_lang *lang;
    sl_str language;             /* its id, for whoever knows no packs */
    sl_strs one_of;              /* "in (" and ")": around values, behind what is one of them; empty: none */
    const sl_registry *registry; /* of codes and names, from which the facts borrow; NULL: the built-in one */
    SL_VEC(sl_site) sites;       /* by range.from */
    SL_VEC(sl_call) calls;
    SL_VEC(sl_arg) args;
    SL_VEC(sl_cond) conds; /* a child stands behind its parent */
    SL_VEC(sl_interval) intervals;
    SL_VEC(sl_group) groups;
    SL_VEC(sl_arm) arms;
    SL_VEC(sl_scope) scopes; /* 0 is the module */
    SL_VEC(sl_import) imports;
    SL_VEC(sl_comment) comments; /* by position: those that may hold a suppression or lie beside a site */
    SL_VEC(sl_warning) warnings; /* by position */
    SL_VEC(sl_range)
    statements; /* statements over several lines that hold a site: a suppression covers all of it */
    bool has_http, is_test, is_generated;
    SL_VEC(sl_range) tests; /* parts of the file that are tests: what follows #[cfg(test)] */
    bool asks_project;      /* other files of the project could tell more about numbers or names in it */
    sl_str indent, line_end;
    sl_outline *outline;    /* NULL: nobody asked for it. With it all functions have scopes */
    sl_parse_end parse_end; /* NONE: nothing in it, never parsed */
    /* Empty, or first the file's own language, then what else stands in it. Then the sites are those of all
     * parts, with offsets of the file, and whatever else was found is in the parts alone. */
    SL_VEC(sl_part) parts;
} sl_facts;

/* Puts sites in text order, and what refers to them. */
void sl_facts_sort_sites(sl_facts *facts, sl_arena *arena);
/* The innermost site whose span holds byte_off, or SL_NONE. */
sl_idx sl_facts_site_at(const sl_facts *facts, uint32_t byte_off);

/* The innermost text around a place of the file, and the way back to the file. */
enum { SL_PARTS_DEEP = 4 };
typedef struct sl_place {
    const sl_facts *facts;
    uint32_t off; /* of the place, in that text */
    const sl_mapped *maps[SL_PARTS_DEEP];
    uint32_t n_maps; /* outermost first */
} sl_place;
/* `for_comment`: not inside fragments, where no comment may stand. */
sl_place sl_facts_place(const sl_facts *facts, uint32_t byte_off, bool for_comment);
sl_range sl_place_out(const sl_place *place, sl_range own);
/* False: the file does not allow the edit there. */
bool sl_place_edit(const sl_place *place, const sl_edit *own, sl_arena *arena, sl_edit *out);
/* The site as it was read, with the facts that its indices mean. */
const sl_site *sl_facts_home(const sl_facts **facts, const sl_site *site);

/* The function or handler around a scope, itself included; SL_NONE outside of functions. */
sl_idx sl_facts_function_of(const sl_facts *facts, sl_idx scope);
/* Name of the lowest bit that is set, or NULL. */
const char *sl_method_name(uint32_t methods);
/* The bit of a method, whatever its case; 0: none. */
uint32_t sl_method_of(sl_str name);
const char *sl_role_name(sl_role role);
const char *sl_side_name(sl_side side);
const char *sl_spelling_name(sl_spelling spelling);
const char *sl_confidence_name(sl_confidence confidence);
const char *sl_via_name(sl_via via);
/* Name of the lowest bit that is set, or NULL. */
const char *sl_evidence_name(uint32_t bit);

#endif
