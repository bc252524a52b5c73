/* API rows: the names behind which a status stands, as data.
 *
 * What: one row per idiom of a framework, client or test library. Packs hold thousands (generated from
 * grammar/<lang>/apis.json, the format is described in grammar/README.md); settings add the user's own
 * ("idioms"). Layer: lang. Owns: nothing; packs' rows are static, settings' rows live in the settings' arena.
 * Errors: none. Threads: immutable once made. */
#ifndef SL_LANG_ROW_H
#define SL_LANG_ROW_H

#include "lang/facts.h"

typedef enum sl_shape {
    SL_SHAPE_ARG,     /* an argument of a call, constructor, annotation or directive */
    SL_SHAPE_NAMED,   /* the value of a keyword, pair, field, assignment or declaration of that name */
    SL_SHAPE_KEY,     /* a key of a map that stands under that name */
    SL_SHAPE_COMPARE, /* compared with, switched on, asserted against or looked up in a list with a subject */
    SL_SHAPE_RETURN,  /* returned, alone or as an element of a tuple */
    SL_SHAPE_INDEX,   /* looked up in a table of that name */
    SL_SHAPE_TEXT,    /* inside a comment or string of that form */
    SL_SHAPE_TYPE,    /* a literal type in a union of that alias name */
    SL_SHAPE_ELEMENT, /* an element of a list, whatever that is for */
    SL_SHAPE_COLUMN,  /* a cell of a table of test data, in a column of that name */
    SL_SHAPE_ROUTE,   /* no status: an annotation, a call or a function's name that makes a function a handler
                       */
    SL_SHAPE_MOUNT,   /* no status: a call that puts a path in front of routes */
    SL_N_SHAPES
} sl_shape;

typedef enum sl_name_kind {
    SL_NAME_EXACT,
    SL_NAME_PREFIX,
    SL_NAME_SUFFIX,
    SL_NAME_WORDS_END,
    SL_NAME_WORDS_ALL,
    SL_NAME_ANY
} sl_name_kind;

typedef struct sl_name_pat {
    sl_name_kind kind;
    bool negated; /* a hit takes the name out of the list again */
    sl_str text;  /* literal; words in lower case with one blank between them */
} sl_name_pat;

typedef struct sl_names { /* a name is in the list if a pattern hits and no negated one does; without any but
                             negated ones, if none of those does; empty: no
                             restriction */
    const sl_name_pat *at;
    uint32_t n;
} sl_names;

typedef struct sl_slot_path {
    sl_slot slot;
    int8_t position; /* of a positional argument, negative from the end; only if has_position */
    bool has_position;
    bool any_position;
    bool is_list; /* an element of a list in that place */
    sl_names key; /* keyword or key of an object literal; empty: none */
} sl_slot_path;

typedef enum sl_mounting {                 /* MOUNT: whose routes the path stands in front of */
                           SL_MOUNT_TAKEN, /* of what the call is given: use("/api", router) */
                           SL_MOUNT_MADE,  /* of what the call gives, or what follows it: r.Group("/api") */
                           SL_MOUNT_OPEN,  /* the same, and more may be put in front elsewhere: APIRouter() */
                           SL_MOUNT_ALL    /* of all classes of the project: setGlobalPrefix("api") */
} sl_mounting;

enum sl_row_places { /* where a NAMED row looks; bits */
                     SL_PLACE_KEYWORD = 1,
                     SL_PLACE_PAIR = 2,
                     SL_PLACE_ASSIGN = 4,
                     SL_PLACE_DECLARE = 8,
                     SL_PLACE_ATTRIBUTE = 16,
                     SL_PLACE_STRING = 32 /* TEXT: inside a longer string, not in a comment */
};

enum sl_row_spellings { /* bits by sl_spelling: 1 << SL_SPELL_NUMBER ... constants of families always count */
                        SL_SPELLINGS_DEFAULT = 1 << SL_SPELL_NUMBER
};

typedef struct sl_need { /* all needs must hold; a need holds if one of its evidence bits does */
    uint32_t any_of;
} sl_need;

typedef struct sl_row {
    sl_str id;
    sl_strs languages; /* of the settings' rows: only in these; empty: in any */
    uint32_t line;     /* of the settings file, from 1; 0: a pack's row */
    sl_shape shape;
    sl_names names;    /* callee, key, subject, table, alias: the name that opens the slot */
    sl_names helper;   /* COMPARE: assertion or membership functions; empty: operators and case labels only;
                          COLUMN: what holds the table */
    sl_names receiver; /* last name of the receiver */
    sl_names under;    /* names of enclosing pairs, keywords or declarations */
    sl_names beside;   /* NAMED, KEY: another key of the same map or object, "key=value" too; ARG: another
                          argument */
    sl_names of;       /* type of the enclosing object, struct literal or declaration */
    sl_names function; /* enclosing function */
    sl_strs origin;    /* modules whose import proves the row */
    sl_strs
        made; /* COMPARE: globs of the call whose result the subject's first name was given: fetch, axios.* */
    sl_strs words; /* symbols that the slot takes besides names of codes: have_http_status(:success) */
    const sl_slot_path *slots;
    uint32_t n_slots;
    uint32_t places;    /* sl_row_places */
    uint32_t spellings; /* sl_row_spellings */
    const sl_need *needs;
    uint32_t n_needs;
    sl_confidence confidence, otherwise; /* if the needs hold; if not */
    sl_role role;
    sl_side side;
    sl_sends sends;
    uint16_t only_least, only_most; /* the row is about these codes alone; 0..0: any */
    uint16_t least, most;           /* codes that the API takes, for rules; 0..0: anything */
    uint32_t methods;               /* ROUTE: where neither an argument nor the name tells; sl_method */
    sl_mounting mounting;           /* MOUNT */
    uint16_t success;               /* ROUTE: what is sent where the handler sets nothing; 0: not known */
    sl_names unless;                /* ROUTE: words in the handler that speak against that */
    bool accepts_list;              /* NAMED, KEY: elements of a list in that place */
    bool follows; /* COMPARE with a helper: the subject is the argument right before: put("status", 404) */
    bool is_veto; /* nothing is recognised here, whatever later rows say */
    bool is_redirect;
    bool is_default; /* DECLARED: the status of responses that set none; says nothing of others */
    bool is_class;   /* the code in a class slot is one digit: status / 100 == 4 */
    bool needs_new, needs_annotation;
    sl_str value_type; /* "number", "string", "enum" or empty, for status-type-mismatch */
    sl_str versions;   /* "express >=5" or empty */
    sl_str advice;     /* what rules say of a wrong argument; id of a text in data/, or empty */
} sl_row;

typedef struct sl_rows {
    const sl_row *at;
    uint32_t n;
} sl_rows;

/* What the user's settings add to a language. */
typedef struct sl_recognition {  /* all borrowed; zero is a good default */
    sl_rows rows;                /* custom idioms, before the pack's */
    const uint16_t *extra_codes; /* known besides the registry */
    uint32_t n_extra_codes;
    const sl_registry *registry; /* of codes and names; NULL: the built-in one */
    bool skip_scan; /* parse whatever the byte scan says (a test shows that it changes nothing) */
} sl_recognition;

bool sl_names_match(sl_names names, sl_str name);
/* Does the list say only what is not wanted (or nothing)? Then everything else is. */
bool sl_names_exclude_only(sl_names names);
/* Splits fooBar_bazHTTP2 into "foo bar baz http2"-like lower-case words, at most cap bytes; gives the length.
 */
uint32_t sl_name_words(sl_str name, char *out, uint32_t cap);
/* The registered code whose phrase the whole name is, but for words such as http, status, code; or NULL. */
const struct sl_code *sl_code_named_after(const sl_registry *registry, sl_str name);
/* The name without the number that tells it from its brothers: res2, status1. */
sl_str sl_name_stem(sl_str name);
/* Keys of the row indexes: of a pattern (EXACT and WORDS_* only), and of the words of a name. */
uint64_t sl_name_pat_hash(const sl_name_pat *pattern);
uint64_t sl_last_word_hash(sl_str words);

#endif
