/* Compiled packs: what sl_gen makes of grammar/<lang>/, and the recogniser reads.
 *
 * Layer: lang. Owns: nothing, all static. Errors: none; the generator refuses what does not fit.
 * Threads: immutable. Formats of the sources: grammar/README.md and grammar/captures.md. */
#ifndef SL_LANG_PACK_H
#define SL_LANG_PACK_H

#include "lang/row.h"

#include <tree_sitter/api.h>

typedef enum sl_struct_kind { /* root captures of sites.scm; the closed list of grammar/captures.md */
#define SL_STRUCTURE(ident, name) SL_ST_##ident,
#include "lang/structures.def"
#undef SL_STRUCTURE
                              SL_N_STRUCTURES
} sl_struct_kind;

typedef enum sl_capture {
    SL_CAP_NONE,
#define SL_CAPTURE(ident, name) SL_CAP_##ident,
#include "lang/captures.def"
#undef SL_CAPTURE
    SL_N_CAPTURES
} sl_capture;

typedef struct sl_pnode {    /* a node of a pattern */
    const TSSymbol *symbols; /* any of these; NULL: any named node */
    uint8_t n_symbols;
    bool is_optional, not_texts;
    bool is_line_start; /* (#line-start? @x): nothing but blanks in front of it on its line */
    uint8_t capture;
    TSFieldId field;      /* 0: any */
    uint16_t first_child; /* index into the pack's pnodes; 0: none */
    uint16_t next;        /* sibling; 0: none */
    sl_strs texts;        /* predicates: the node's text is one of these */
} sl_pnode;

typedef struct sl_structure {
    sl_struct_kind kind;
    uint16_t root;  /* pnode */
    bool is_tuple;  /* (#set! tuple): a LIST whose elements have places */
    bool is_nested; /* (#set! nested): LOGIC that joins by its place in the tree where operators differ */
    bool is_paired; /* (#set! pairs ...): children are keys and values in turn, without nodes for the pairs */
    sl_str pair_sign; /* what tells a key from other children; empty: they alternate */
} sl_structure;

typedef struct sl_structure_run { /* [first, first + n) */
    uint16_t first, n;
} sl_structure_run;

typedef struct sl_name_entry { /* rows by the last word or the literal of a name pattern */
    uint64_t hash;
    uint16_t row;
} sl_name_entry;

typedef struct sl_row_index { /* of one shape: entries sorted by hash, then rows without an indexable name */
    const sl_name_entry *named;
    uint32_t n_named;
    const uint16_t *rest;
    uint32_t n_rest;
} sl_row_index;

typedef struct sl_infix { /* operator precedence of expressions, for conditions; higher binds tighter */
    sl_str text;
    uint8_t precedence;
    uint8_t meaning;  /* sl_infix_meaning */
    uint8_t compares; /* sl_infix_compares */
    sl_str other;     /* and, or: the other of the two, in the same style; -gt: -ge; empty: none */
    bool no_brackets; /* parentheses around what it joins mean something else: [ a -a b ] */
} sl_infix;

typedef enum sl_infix_compares {
    SL_INFIX_VALUE,
    SL_INFIX_TYPE,    /* never converts: === */
    SL_INFIX_IDENTITY /* asks for the very same object: is */
} sl_infix_compares;

typedef struct sl_injection { /* where code of another language stands in files of this one; see
                                 grammar/README.md */
    sl_str sign;              /* each such place holds it, at least its last byte: they are found by it */
    sl_str also;              /* where there is a sign, this leads to places, too: more of the same page */
    sl_str close;             /* the code begins behind the sign and ends here, inside the content */
    sl_strs keys;             /* globs: the key that the code stands under; none: any */
    sl_strs under;            /* keys around it, one of which must be there; none: any */
    sl_strs beside;           /* "cell_type=code": a pair beside it, its value a glob; all must be there */
    sl_strs paths;            /* globs of the files that have it; none: all */
    sl_str language;          /* pack id, if nothing in the file names another; empty: it must be named */
    sl_strs named_by;     /* keys inside or beside it, or paths of keys from the root (a.b.c), that name the
                             language */
    sl_strs words;        /* pairs: a word there and the pack that it means */
    sl_strs hidden;       /* pairs: what stands between these is a third language */
    sl_strs skipped;      /* lines that begin so are no code */
    sl_str gap;           /* between the parts of one program */
    bool is_scalar;       /* escapes, margins: a scalar of a data format, or a list of them */
    bool is_markup;       /* entities and CDATA stand for what they mean */
    bool is_together;     /* all such places of a file are one program */
    bool is_fragment;     /* parts of lines: no comment of its language may stand there */
    bool is_named_by_key; /* the key is a file's name */
} sl_injection;

typedef enum sl_infix_meaning {
    SL_INFIX_OTHER,
    SL_INFIX_AND,
    SL_INFIX_OR,
    SL_INFIX_NOT,
    SL_INFIX_EQ,
    SL_INFIX_NE,
    SL_INFIX_LT,
    SL_INFIX_LE,
    SL_INFIX_GT,
    SL_INFIX_GE,
    SL_INFIX_IN,
    SL_INFIX_NOT_IN,
    SL_INFIX_HAS, /* the other way round */
    SL_INFIX_HAS_NOT,
    SL_INFIX_DIV,
    SL_INFIX_MOD,
    SL_INFIX_MATCHES /* a pattern stands on its right: x is >= 400 and < 500 */
} sl_infix_meaning;

typedef enum sl_sight {                  /* which names of other files a file sees */
                        SL_SEES_IMPORTS, /* what it imports */
                        SL_SEES_FOLDER,  /* and what its folder defines */
                        SL_SEES_PROJECT  /* classes and functions of the whole project */
} sl_sight;

typedef struct sl_lexeme { /* a comment or string; see lexis.h */
    sl_str open, close;    /* without `close` a comment ends with its line, a string where it opened */
    sl_str escape;         /* takes what is behind it */
    bool is_comment, nests;
    bool is_multiline;     /* else it ends with its line at the latest */
    bool is_character;     /* closed near by, or it is none: 'a' */
    bool is_at_line_start; /* only blanks in front of it */
} sl_lexeme;

typedef struct sl_lexis {
    const sl_lexeme *at; /* the first that fits counts */
    uint32_t n;
    sl_strs conditions;     /* words behind which a lone `=` compares */
    sl_strs conditions_end; /* words behind which it does not any more */
} sl_lexis;

struct sl_lang {
    sl_str id, name;
    bool has_patterns;         /* labels of cases are patterns with operators */
    bool equals_is_comparison; /* a lone `=` between blanks compares */
    sl_strs brackets;          /* pairs that hold an expression besides ( and ) */
    sl_strs masks; /* pairs: a text that the parser stumbles over, and what it is shown instead, as long */
    sl_strs template_marks; /* pairs: opener and closer of marks that a template engine's files may hold */
    sl_strs heredocs;       /* what opens a text over several lines, in front of the word that closes it */
    sl_lexis lexis;         /* of languages whose grammar knows no comments and strings of its own */
    sl_confidence most;     /* no site is surer than that */
    sl_str comment_open, comment_close;
    sl_strs tests; /* globs of test files */
    sl_str triggers;
    sl_strs http_imports;       /* modules that say that a file deals with HTTP */
    sl_str tests_mark;          /* opens the tests of a file that holds both: #[cfg(test)]; empty: none */
    sl_strs http_paths;         /* path pieces that say so */
    const uint64_t *http_words; /* sorted hashes of identifiers that say so */
    uint32_t n_http_words;
    const uint64_t *foreign_words; /* of words that say it speaks another protocol: the set $foreign */
    uint32_t n_foreign_words;
    const uint64_t *scan_words; /* sorted hashes of identifiers that open a slot */
    uint32_t n_scan_words;
    sl_names receivers; /* names of responses, contexts and errors: the set $receivers */
    sl_names catchers;  /* calls whose function runs after an error: the set $catchers */
    sl_names members;   /* calls that ask whether a value is in a list or range: the set $members */
    sl_names lists;  /* what makes a list of its arguments, or of the list that it is given: the set $lists */
    sl_names ranges; /* what makes a range without its upper end: the set $ranges */
    sl_names bounds; /* calls that ask whether a value is between two: the set $bounds */
    sl_names declarers; /* annotations that may declare statuses, if no row knows them: the set $declarers */
    sl_names declaring_types;  /* of what a function returns, which list its statuses: $declaring_types */
    sl_strs exits;             /* words that a statement begins with after which nothing comes: return */
    sl_strs getters;           /* calls that give the same value each time */
    sl_strs casts;             /* calls that hand their argument on */
    sl_strs null_words;        /* no value: null */
    sl_strs self_words;        /* the object at hand, as a receiver and as a first parameter: this */
    sl_strs file_words;        /* the file itself, where it says what it gives to others: module.exports */
    sl_strs super_words;       /* the class above: super */
    sl_strs constructor_names; /* functions that make an object, besides the one of the class's name */
    sl_strs function_words;    /* begin a function: def */
    sl_strs cast_words;        /* between a value and the type that it is taken for: as */
    sl_strs record_words;      /* stand in front of the fields of a type: struct */
    sl_strs alias_words;       /* between a name that is imported and what it is called here: as */
    sl_strs block_words;       /* stand before brackets and a block that are no function's: if */
    sl_strs number_suffixes;
    sl_strs import_calls; /* callees whose string argument is a module: require */
    sl_sight sees;
    sl_strs number_types;   /* of parameters that a number may be given to; empty: any */
    sl_strs one_of;         /* what a list of values stands between, behind the value that is one of them */
    sl_strs half_open;      /* operators of ranges that do not hold their upper end */
    sl_strs folder_files;   /* names of files, without their ending, that are what their folder is: index */
    sl_strs module_heads;   /* first parts of module paths that stand for the project: crate, @ */
    sl_strs registers;      /* texts that open a statement which registers names of statuses */
    sl_str module_sep;      /* between the parts of a module path */
    sl_str name_chars;      /* what names may hold besides letters, digits and _ */
    sl_strs separators;     /* between the parts of a path, besides those of path.c */
    sl_str family_language; /* which language's constant families apply */
    const sl_infix *infixes;
    uint32_t n_infixes;
    bool has_commands; /* arguments of a call may stand without brackets */
    bool chains_comparisons, rejects_duplicate_cases;
    bool converts; /* == converts between texts and numbers */
    const sl_injection *injections;
    uint32_t n_injections;
    bool is_data;                       /* a configuration or data format */
    bool juxtaposes;                    /* calls are written f x or (f x): see expression.h */
    const TSLanguage *(*grammar)(void); /* NULL: tokens only */
    const sl_pnode *pnodes;
    const sl_structure *structures;
    uint32_t n_structures;
    const uint16_t *order;             /* structures, by root symbol, then as written */
    const sl_structure_run *by_symbol; /* n_symbols entries: a run of `order` */
    uint32_t n_symbols;
    const uint8_t *leaf_kinds; /* sl_leaf_kind by symbol */
    sl_rows rows;
    sl_row_index index[SL_N_SHAPES];
};

typedef enum sl_leaf_kind { /* what a node is to the walk; from the structures that are one node alone */
                            SL_LEAF_NONE,
                            SL_LEAF_NUMBER,
                            SL_LEAF_STRING,
                            SL_LEAF_WORD,   /* identifiers and the like */
                            SL_LEAF_SYMBOL, /* :name */
                            SL_LEAF_PLAIN,  /* an unquoted scalar: number or word, as in YAML and nginx */
                            SL_LEAF_COMMENT,
                            SL_LEAF_IGNORED, /* regular expressions, raw blocks */
                            SL_LEAF_TOKENS   /* flat tokens of an expression: read again, see inner.h */
} sl_leaf_kind;

/* The first entry of a hash; where it would stand if there is none. */
uint32_t sl_row_index_first(const sl_row_index *index, uint64_t hash);

/* What a file is told by, apart from the packs: it is read of all of them, and they lie far apart. */
typedef struct sl_claimed {
    const struct sl_lang *lang;
    sl_str id;
    sl_strs lsp_ids, globs, shebangs;
    sl_strs signs; /* texts of a file's beginning that decide where globs of several languages fit */
} sl_claimed;

extern const sl_claimed sl_packs[]; /* every pack, sorted by id; n of them. Generated. */
extern const uint32_t sl_n_packs;

#endif
