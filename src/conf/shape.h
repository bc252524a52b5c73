/* What a settings file may hold, as data: shapes of values, which check, document and decode themselves.
 *
 * Layer: conf, private to it. Owns: nothing, shapes are static. Errors: told to the reader's problems; a
 * store function only sees values that passed. Threads: pure. */
#ifndef SL_CONF_SHAPE_H
#define SL_CONF_SHAPE_H

#include "conf/conf.h"
#include "conf/json.h"

typedef struct sl_conf_reader {
    sl_arena *arena;
    sl_str text;                 /* of the file */
    const sl_registry *registry; /* with what the file declares; NULL: the built-in one */
    sl_json_problems problems;
} sl_conf_reader;

typedef enum sl_conf_kind {
    SL_CONF_BOOL,
    SL_CONF_TEXT, /* not empty */
    SL_CONF_WORD, /* one of `words` */
    SL_CONF_CODE, /* a number of three digits */
    SL_CONF_LIST, /* of `of` */
    SL_CONF_MAP,  /* from `words` to `of` */
    SL_CONF_OBJECT,
    SL_CONF_EITHER, /* `of`, or the object `keys` */
    SL_CONF_ROW     /* an API row, conf/row_json.h */
} sl_conf_kind;

typedef struct sl_conf_words { /* a closed list of words */
    const char *what;          /* "vendor" */
    /* Every word that is taken; `registry` NULL: the built-in one. */
    sl_strs (*list)(sl_arena *arena, const sl_registry *registry);
} sl_conf_words;

typedef struct sl_conf_shape {
    sl_conf_kind kind;
    const char *what; /* "a glob", for messages and the page; NULL: by kind */
    const sl_conf_words *words;
    const struct sl_conf_shape *of;
    const struct sl_conf_key *keys;                              /* ends with a NULL name */
    void (*extra)(sl_conf_reader *reader, const sl_json *value); /* a last check, if the others passed */
} sl_conf_shape;

typedef void sl_conf_store(sl_conf_reader *reader, const sl_json *value, void *into);

typedef struct sl_conf_key {
    const char *name;
    const sl_conf_shape *shape;
    sl_conf_store *store; /* NULL: known, and ignored */
    bool is_required;
    const char *about; /* one sentence of the page and the schema */
} sl_conf_key;

extern const sl_conf_shape sl_conf__root; /* of the whole file; stores into sl_settings */

/* Complains about whatever does not have the shape. */
void sl_conf__check(sl_conf_reader *reader, const sl_conf_shape *shape, const sl_json *value);
void sl_conf__complain(sl_conf_reader *reader, sl_range range, sl_str message);
/* Stores every member of an object that passed. */
void sl_conf__store(sl_conf_reader *reader, const sl_conf_key *keys, const sl_json *object, void *into);

extern const sl_conf_words sl_conf__severities, sl_conf__roles, sl_conf__locales, sl_conf__vendors,
    sl_conf__families, sl_conf__rules;

#endif
