/* Families of named constants: what libraries call the status codes, per version.
 *
 * What: constant tables generated from data/families/, look-ups by name and by code.
 * Layer: http. Owns: nothing, all static. Errors: unknown gives an empty result. Threads: immutable. */
#ifndef SL_HTTP_FAMILY_H
#define SL_HTTP_FAMILY_H

#include "http/registry.h"

typedef enum sl_family_value { /* what a name evaluates to */
                               SL_VALUE_NUMBER,
                               SL_VALUE_ENUM, /* an enum object: not a number without a getter or cast */
                               SL_VALUE_STRING,
                               SL_VALUE_EXCEPTION,
                               SL_VALUE_RESPONSE, /* a class or factory of responses or errors */
                               SL_VALUE_SYMBOL
} sl_family_value;

typedef enum sl_access_form {
    SL_ACCESS_MEMBER,  /* qualifier SEP name */
    SL_ACCESS_BARE,    /* name */
    SL_ACCESS_SYMBOL,  /* :name */
    SL_ACCESS_STRING,  /* "name" */
    SL_ACCESS_VARIANT, /* .name or `Name, resolved by its type */
    SL_ACCESS_CALL     /* qualifier SEP name(...) or name(...) */
} sl_access_form;

typedef struct sl_access {
    sl_access_form form;
    sl_str path;      /* what stands in front of the name as usually written: "http", "HttpStatus",
                         "web::http::status_codes" */
    sl_str qualifier; /* last component of path */
    sl_str sep;       /* "." "::" "\\" */
    sl_strs modules;  /* an import of one of these proves the family */
    bool distinctive; /* the name alone cannot mean anything else */
} sl_access;

typedef struct sl_import_spec { /* what has to be imported to write a name */
    sl_str kind;                /* namespace named default include use using static global none */
    sl_str module;
    sl_str name;  /* imported identifier; may hold {name} */
    sl_str text;  /* whole statement in the language's habit; may hold {name} */
    sl_strs also; /* other modules that give the same names */
} sl_import_spec;

typedef struct sl_constant {
    sl_str name;
    uint16_t code;
    bool preferred;                    /* the one to offer for its code */
    bool writable;                     /* may be inserted by completion and fixes */
    bool misleading;                   /* its value is not the code: never a site */
    sl_str since, deprecated, removed; /* versions of the library; empty if unknown */
    sl_str replaced_by;
} sl_constant;

typedef struct sl_family {
    sl_str id, title, library;
    sl_strs languages;
    sl_str ecosystem, package, version; /* where the names were read */
    sl_family_value value;
    const sl_access *access;
    uint32_t n_access;
    sl_import_spec import;
    uint16_t rank;                /* 1 = first choice among the families of a language */
    const sl_constant *constants; /* sorted by code, preferred first */
    uint32_t n_constants;
} sl_family;

typedef struct sl_named { /* one hit of a name */
    const sl_family *family;
    const sl_constant *constant;
} sl_named;

const sl_family *sl_families_all(uint32_t *n);
const sl_family *sl_family_find(sl_str id);
bool sl_family_has_language(const sl_family *family, sl_str language);

/* Every constant of that exact (case-sensitive) name in families of `language` (empty: all). Fills at most
 * `cap` and gives the whole number. */
uint32_t sl_named_find(sl_str name, sl_str language, sl_named *out, uint32_t cap);
/* Cheap pre-check for the byte scan: can this be a constant's name in any family? */
bool sl_name_may_be_constant(uint64_t name_hash);

/* The name to write for a code, or NULL. `version` empty: unknown, then only names that every version has. */
const sl_constant *sl_family_preferred(const sl_family *family, uint32_t code, sl_str version);
/* Compares dotted versions number by number; "1.10" > "1.9". */
int sl_version_cmp(sl_str a, sl_str b);

#endif
