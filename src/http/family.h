/* Families of named constants: what libraries call the status codes, per version.
 *
 * What: constant tables generated from data/families/, and families that settings declare (http/declare.h);
 * look-ups by name and by code. The first argument of some says in which registry; NULL is the built-in one.
 * Layer: http. Owns: nothing; results are static or the registry's. Errors: unknown gives an empty result.
 * Threads: immutable. */
#ifndef SL_HTTP_FAMILY_H
#define SL_HTTP_FAMILY_H

#include "base/arena.h"
#include "http/registry.h"

typedef enum sl_family_value { /* what a name evaluates to; words of data/families/README.md */
                               SL_VALUE_NUMBER,
                               SL_VALUE_OBJECT, /* an enum member or status object: no number without a getter
                                                 */
                               SL_VALUE_LINE,   /* "404 Not Found" */
                               SL_VALUE_PHRASE,
                               SL_VALUE_SYMBOL,
                               SL_VALUE_ATOM,
                               SL_VALUE_STRING,
                               SL_VALUE_EXCEPTION,
                               SL_VALUE_ERROR,
                               SL_VALUE_RESPONSE, /* a response, or a class or function that makes one */
                               SL_VALUE_PREDICATE,
                               SL_VALUE_ASSERTION,
                               SL_VALUE_TYPE
} sl_family_value;

typedef enum sl_access_form {
    SL_ACCESS_MEMBER,  /* qualifier SEP name */
    SL_ACCESS_CALL,    /* as MEMBER, then arguments; qualifier may be empty */
    SL_ACCESS_BARE,    /* name */
    SL_ACCESS_SYMBOL,  /* :name in Ruby */
    SL_ACCESS_ATOM,    /* :name in Elixir */
    SL_ACCESS_VARIANT, /* prefix name, resolved by its type: .notFound, `Not_found */
    SL_ACCESS_STRING,  /* "name", read by one of the callees */
    SL_ACCESS_INDEX,   /* qualifier[name] */
    SL_ACCESS_LITERAL  /* the number itself: there are no names */
} sl_access_form;

typedef struct sl_access {
    sl_access_form form;
    sl_strs qualifiers; /* components right before the name: {"http", "StatusCode"} */
    sl_str qualifier;   /* the last of them; empty if there is none */
    sl_str path;        /* the qualifier in full: "web::http::status_codes" */
    sl_str sep;         /* "." "::" "->" "/" ":" */
    sl_str prefix;      /* of a VARIANT */
    sl_str strip;       /* what this form cuts from the front of every name */
    sl_str via;         /* how a bare name gets there: named static dot_import include use open refer
                           destructured */
    sl_str where;       /* the only place: case_label inherited argument method, or a base class */
    sl_strs modules;    /* an import of one of these proves the family */
    sl_strs languages;  /* empty: all of the family */
    sl_strs callees;    /* of a STRING */
    sl_strs self_words; /* "self", "static": stand for the qualifier inside its class */
    bool distinctive;   /* the name alone cannot mean anything else */
    bool any_alias;     /* the qualifier is whatever the file's import calls it */
    bool quoted;        /* the key of an INDEX is text */
    bool brackets;      /* [qualifier]::name */
} sl_access;

typedef struct sl_import_text {
    sl_str key; /* a language id, or "commonjs", "require", "older" */
    sl_str text;
} sl_import_text;

typedef struct sl_import_spec { /* what has to be imported to write a name */
    sl_str kind;                /* namespace named default include use using static global none */
    sl_str module;
    sl_str name;  /* imported identifier; may hold {name}; empty: the module as a whole */
    sl_str text;  /* whole statement in the first language's habit; may hold {name} */
    sl_strs also; /* other modules that give the same names */
    const sl_import_text *texts;
    uint32_t n_texts;
    bool alias_ok;
} sl_import_spec;

typedef struct sl_constant {
    sl_str name;
    sl_str written; /* its spelling in source text where that is not the name; else empty */
    uint16_t code;
    uint16_t shadowed;                 /* code for which the library lists the name again, and loses; or 0 */
    bool preferred;                    /* the one to offer for its code */
    bool writable;                     /* may be inserted by completion and fixes */
    bool misleading;                   /* its value is not the code: never a site */
    bool distinctive;                  /* the name alone cannot mean anything else */
    bool is_deprecated;                /* in `deprecated`, or in a version nobody wrote down */
    sl_str since, deprecated, removed; /* versions of the library; empty if unknown */
    sl_str replaced_by;                /* a name of the same family */
} sl_constant;

typedef struct sl_family {
    sl_str id, title, library;
    sl_strs languages;                  /* the main one first */
    sl_str ecosystem, package, version; /* where the names were read */
    sl_str baseline; /* names without `since` were there in this version; empty: nothing is known */
    sl_family_value value;
    sl_str to_number; /* "{}.value()"; empty: the name is the number, or there is no way */
    const sl_access *access;
    uint32_t n_access;
    sl_import_spec import;
    uint16_t rank;                  /* 1 = first choice among the families of a language */
    bool open;                      /* the qualifier holds other things: an unknown word is no mistake */
    bool any_case;                  /* every name may be written in lower case too */
    bool is_own;                    /* declared by the project's settings */
    uint32_t line, index;           /* there: from 1, and of the list; 0 of built-in ones */
    sl_str name_case, name_prefix;  /* shape of its names */
    sl_strs others, not_qualifier;  /* members that are no statuses; types that only look alike */
    sl_strs notes;                  /* short facts for hover */
    sl_str deprecated, replaced_by; /* version, id: the family as a whole has a successor */
    const sl_constant *constants;   /* sorted by code; the preferred one first, then newest first */
    uint32_t n_constants;
} sl_family;

typedef struct sl_named { /* one hit of a name */
    const sl_family *family;
    const sl_constant *constant;
} sl_named;

const sl_family *sl_families_all(const sl_registry *registry, uint32_t *n);
const sl_family *sl_family_find(const sl_registry *registry, sl_str id);
/* A name that stands alone and tells by its beginning, as those of headers do: MHD_HTTP_NOT_FOUND. */
bool sl_access_is_prefixed(const sl_family *family, const sl_access *access);
bool sl_family_has_language(const sl_family *family, sl_str language);

/* Every constant of that exact (case-sensitive) name in families of `language` (empty: all), first choice of
 * a language first. Names count as any access form writes them (stripped, in lower case where any_case).
 * Fills at most `cap` and gives the whole number. */
uint32_t sl_named_find(const sl_registry *registry, sl_str name, sl_str language, sl_named *out,
                       uint32_t cap);
/* Cheap pre-check for the byte scan: can the name with this sl_str_hash be a constant of any family? */
bool sl_name_may_be_constant(const sl_registry *registry, uint64_t name_hash);

/* Puts the constants of a family into the order of sl_family.constants. */
void sl_constants_sort(sl_constant *constants, uint32_t n, sl_arena *arena);
/* The constants of one code: a run of family->constants, best first; *n may be 0. */
const sl_constant *sl_family_constants_of(const sl_family *family, uint32_t code, uint32_t *n);
const sl_constant *sl_family_find_name(const sl_family *family, sl_str name); /* exact, or NULL */

/* The name to write for a code, or NULL. `version` empty: unknown, then only names that every version has. */
const sl_constant *sl_family_preferred(const sl_family *family, uint32_t code, sl_str version);
/* Does a version of the library have the name? `version` empty: does every one? */
bool sl_constant_exists_in(const sl_family *family, const sl_constant *constant, sl_str version);
/* The import statement for a language or style, the family's first one if that has none of its own. */
sl_str sl_family_import_text(const sl_family *family, sl_str language_or_style);
/* A name as people write it: "http.StatusNotFound", ":not_found". In the arena; for texts, not for edits. */
sl_str sl_named_spelled(sl_named named, sl_arena *arena);

/* Compares dotted versions number by number; "1.10" > "1.9" > "1.9-beta". A leading v does not count. */
int sl_version_cmp(sl_str a, sl_str b);

#endif
