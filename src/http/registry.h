/* The registry of HTTP status codes: facts and prose of every known meaning.
 *
 * What: constant tables generated from data/codes.json and data/text/, and what settings declare besides
 * (http/declare.h); look-ups by number, phrase, vendor, class. The first argument says in which registry;
 * NULL is the built-in one. Layer: http. Owns: nothing; results are static or the registry's. Errors: unknown
 * gives NULL or an empty list. Sources: IANA HTTP Status Code Registry, RFC 9110 section 15; each record
 * names its own. Threads: immutable. */
#ifndef SL_HTTP_REGISTRY_H
#define SL_HTTP_REGISTRY_H

#include "base/str.h"

typedef struct sl_registry sl_registry;

typedef enum sl_locale { SL_EN, SL_ZH, SL_N_LOCALES } sl_locale;

typedef enum sl_code_status {
    SL_CODE_STANDARD,
    SL_CODE_TEMPORARY, /* a temporary registration: may lapse */
    SL_CODE_EXPERIMENTAL,
    SL_CODE_OBSOLETE, /* registered, but its document says not to send it any more */
    SL_CODE_UNUSED,   /* registered as "(Unused)" */
    SL_CODE_DRAFT,    /* from a draft that never became an RFC */
    SL_CODE_VENDOR
} sl_code_status;

typedef enum sl_code_lint { SL_LINT_NONE, SL_LINT_HINT, SL_LINT_WARN } sl_code_lint;

typedef struct sl_nums {
    const uint16_t *at;
    uint32_t n;
} sl_nums;

typedef struct sl_code_text { /* in one language; a slice may be empty */
    sl_str name, when, client, confused;
} sl_code_text;

typedef struct sl_code {
    sl_str id; /* "404", "499-nginx" */
    uint16_t code;
    sl_code_status status;
    sl_str name;                   /* registered phrase, or the vendor's */
    sl_strs former;                /* names that earlier RFCs or drafts gave */
    sl_nums former_rfc;            /* beside each, the last RFC that used it; 0: a draft */
    sl_strs variants;              /* other phrases seen in the field */
    sl_str vendor, vendor_key;     /* empty for a registered meaning */
    sl_str rfc, section;           /* "9110", "15.5.5"; empty if there is none */
    sl_str cacheable, body, retry; /* closed vocabularies of data/README.md */
    sl_strs headers_must, headers_should, headers_may;
    sl_str redirect_method; /* "kept", "may-change", "becomes-get"; empty if no redirect */
    bool redirect_permanent;
    bool on_wire; /* false: seen in logs only, never sent to a client */
    bool deprecated;
    bool is_own;                    /* declared by the project's settings */
    sl_str deprecated_since;        /* RFC that withdrew it; empty for vendors and drafts */
    sl_code_lint lint;              /* most that a rule may say about producing it */
    sl_strs vendor_also;            /* keys of further owners */
    sl_str draft;                   /* the proposal that defines or defined it */
    uint16_t introduced;            /* first RFC with it, 0 if none: 1945 is HTTP/1.0 */
    sl_nums instead, confused_with; /* codes */
    sl_strs used_by;
    sl_code_text text[SL_N_LOCALES];
} sl_code;

typedef struct sl_codes { /* a run of records of the table */
    const sl_code *at;
    uint32_t n;
} sl_codes;

sl_codes
sl_codes_all(const sl_registry *registry); /* sorted by code; registered, best known vendor's, others */
sl_codes sl_codes_of(const sl_registry *registry,
                     uint32_t code); /* every meaning of one number; n == 0 if nobody uses it */
const sl_code *sl_code_find(const sl_registry *registry,
                            uint32_t code); /* the registered meaning, else the first vendor's, else NULL */
const sl_code *sl_code_registered(uint32_t code); /* only what IANA lists (any state), else NULL */
bool sl_code_is_known(const sl_registry *registry, uint32_t code);
/* The meaning that counts in this project: what IANA lists, else what its settings declare, else NULL. */
const sl_code *sl_code_defined(const sl_registry *registry, uint32_t code);
bool sl_code_is_defined(const sl_code *code); /* is this meaning one of those? */

/* By phrase: case, blanks, hyphens, underscores and apostrophes do not count; "NotFound" is "Not Found".
 * Registered names first, then former names of registered codes, then what vendors and drafts say. `match`
 * (may be NULL) tells which kind of name of its record it was. */
typedef enum sl_phrase_match { SL_PHRASE_NAME, SL_PHRASE_FORMER, SL_PHRASE_VARIANT } sl_phrase_match;
const sl_code *sl_code_find_phrase(const sl_registry *registry, sl_str phrase, sl_phrase_match *match);
/* Same, for one number only: is this phrase a name of that code? */
bool sl_code_has_phrase(const sl_registry *registry, uint32_t code, sl_str phrase, sl_phrase_match *match);

/* Can it be a phrase at all: not empty without its blanks and signs, and not longer than any is? */
bool sl_phrase_is_sound(sl_str phrase);

/* Every phrase known: for suggestions. `code` NULL past the end. */
typedef struct sl_phrase {
    sl_str text; /* as written */
    const sl_code *code;
    sl_phrase_match match;
} sl_phrase;
sl_phrase sl_phrase_at(const sl_registry *registry, uint32_t index);

/* Nearest registered code to an unassigned one, within its class: its last two digits swapped, else one digit
 * away (the nearest such number), else the class's x00. 0 outside 100-599. */
uint32_t sl_code_nearest(uint32_t code);

bool sl_code_has_vendor(const sl_code *code, sl_str vendor_key); /* as owner or one of the further owners */

typedef struct sl_vendor {
    sl_str key, name;
    sl_strs aliases;
} sl_vendor;
const sl_vendor *sl_vendors_all(const sl_registry *registry, uint32_t *n); /* sorted by key */
const sl_vendor *sl_vendor_find(const sl_registry *registry,
                                sl_str word); /* by key, alias or name, whatever the case */

typedef struct sl_warn_code { /* Warning header field values, 110-299 (obsoleted by RFC 9111) */
    uint16_t code;
    sl_str name, rfc, section; /* the last definition */
    sl_code_text text[SL_N_LOCALES];
} sl_warn_code;
const sl_warn_code *sl_warn_code_find(uint32_t code);

typedef struct sl_class_info {
    uint8_t digit;     /* 1-5 */
    uint16_t fallback; /* how an unknown code of the class is treated */
    sl_str section;    /* of RFC 9110 */
    sl_code_text text[SL_N_LOCALES];
} sl_class_info;
const sl_class_info *sl_class_find(uint32_t digit); /* NULL outside 1-5 */

#endif
