/* Manifests: which libraries a project names, in which versions, read from the files of package managers.
 *
 * What: rows of data/manifests.json (which files, which format, where name and version stand) and one reader
 * that turns the bytes of such a file into statements. A new manifest of a known format is a row, no code.
 * Layer: conf. Units: bytes, 0-based lines. Owns: nothing; tables are static, statements live in the arena.
 * Errors: SL_SYNTAX, SL_ENCODING, SL_LIMIT; a file that fails gives no statements. Threads: pure. */
#ifndef SL_CONF_MANIFEST_H
#define SL_CONF_MANIFEST_H

#include "base/err.h"
#include "conf/manifest_range.h"

typedef enum sl_manifest_format {
    SL_MANIFEST_JSON,
    SL_MANIFEST_TOML,
    SL_MANIFEST_YAML,
    SL_MANIFEST_XML,
    SL_MANIFEST_INI,
    SL_MANIFEST_LINES
} sl_manifest_format;

typedef enum sl_find_kind {
    SL_FIND_LIBRARY,
    SL_FIND_PROPERTY,  /* a name for a version, used as ${name}, $name or $(name) elsewhere */
    SL_FIND_WORKSPACE, /* folders below belong to the same project: its lock file is theirs */
    SL_FIND_CONTEXT    /* states nothing; what it captured can be named by the next ones (lines only) */
} sl_find_kind;

/* One place in a manifest. Trees: nodes whose keys match `at`; lines: lines that match `like`. A template is
 * text with {x}: a capture, a child (a path with '/'), {} the node's own text, {@key} its key; `{{` is a
 * brace. Of a list of templates the first counts whose parts are all there. data/README.md describes
 * patterns. */
typedef struct sl_find {
    sl_find_kind kind;
    sl_strs at;   /* keys from the root; "*" any, "**" any number of levels, "a|b" one of them */
    sl_strs from; /* templates of the text that `like` is matched with; empty: the node's key or the line */
    sl_strs like; /* patterns; empty: no captures */
    sl_strs name, version; /* templates; no version: only its name is known */
    sl_str ecosystem;      /* of the library */
    uint8_t syntax;        /* of the version: index into sl_range_syntaxes */
    int8_t indent;         /* lines: blanks in front, -1: any number */
} sl_find;

typedef struct sl_manifest {
    sl_str ecosystem; /* of most of its libraries; "opens" a project of its own there */
    sl_manifest_format format;
    sl_str comment; /* lines: what opens a comment, at the start of a line or behind a blank */
    bool is_lock;
    bool is_shared; /* serves projects in folders below; does not open one */
    bool pins_lock; /* exact versions in it count as locked */
    const sl_find *finds;
    uint32_t n_finds;
} sl_manifest;

typedef struct sl_manifest_name { /* a glob of the path's last components; one with a '/' speaks for the
                                     folder above */
    sl_str text;
    const sl_manifest *manifest;
} sl_manifest_name;

/* A library whose version follows from another one's. */
typedef struct sl_bundle_step {
    sl_str from, to; /* from this version of the other library on, this one of ours */
} sl_bundle_step;
typedef struct sl_bundle {
    sl_str when_ecosystem, ecosystem, name;
    sl_strs when; /* names of libraries; they may be globs */
    const sl_bundle_step *steps;
    uint32_t n_steps;
    bool is_same; /* released together; else, without steps, the version is unknown */
} sl_bundle;

typedef struct sl_vendor_sign {
    sl_str vendor, ecosystem; /* an empty ecosystem: `names` are globs of file names, else of libraries */
    sl_strs names;
} sl_vendor_sign;

/* Tables of data/manifests.json. */
extern const sl_manifest sl_manifests[];
extern const uint32_t sl_n_manifests;
extern const sl_manifest_name sl_manifest_exact[], sl_manifest_globs[]; /* exact ones sorted */
extern const uint32_t sl_n_manifest_exact, sl_n_manifest_globs;
extern const sl_range_syntax sl_range_syntaxes[];
extern const uint32_t sl_n_range_syntaxes;
extern const sl_bundle sl_bundles[];
extern const uint32_t sl_n_bundles;
extern const sl_vendor_sign sl_vendor_signs[];
extern const uint32_t sl_n_vendor_signs;
extern const sl_strs sl_manifest_skip; /* folders that hold other people's or generated files, sorted */

/* The row for a file; path below the root of the project. NULL if it is no manifest. It speaks for the folder
 * that many levels above its own. */
const sl_manifest *sl_manifest_find(sl_str path, uint32_t *folders_up);

/* Greedy holes can take cubic time on a long line that is no manifest's at all; the lock files of the largest
 * public repositories (2 MB, 50,000 lines) take a tenth of this. */
enum { SL_MANIFEST_MAX_STEPS = 50000000 };

/* Is a name, or the last components of a path, hit by one of the globs? */
bool sl_manifest__name_is_one_of(sl_str path, sl_strs globs);
/* Does the file show that a vendor's codes are in use? */
bool sl_manifest__is_vendor_sign(const sl_vendor_sign *sign, sl_str path);

typedef struct sl_statement {
    const sl_manifest *manifest;
    const sl_find *find;
    sl_str name, version; /* as written; version empty if there is none */
    uint32_t line0;
} sl_statement;

typedef SL_VEC(sl_statement) sl_statements;

/* Adds what a manifest states. Texts of statements are copies in the arena. On failure *line0 is where. */
sl_err sl_manifest_read(const sl_manifest *manifest, sl_str text, sl_arena *arena, sl_statements *out,
                        uint32_t *line0);

#endif
