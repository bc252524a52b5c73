/* What a settings file may hold, as data: shapes of values, which check, document and decode themselves.
 *
 * The same shapes decode the records of data/ at build (conf/code_json.h, conf/family_json.h).
 * Layer: conf, private to it. Owns: nothing, shapes are static; what is stored lives in the reader's arena
 * and borrows nothing of the text. Errors: told to the reader's problems; a store function only sees values
 * that passed. Threads: pure. */
#ifndef SL_CONF_SHAPE_H
#define SL_CONF_SHAPE_H

#include "base/buf.h"
#include "conf/json.h"
#include "http/family.h"

typedef struct sl_conf_reader {
    sl_arena *arena;
    sl_str text;                           /* of the file */
    const sl_registry *registry;           /* with what the file declares; NULL: the built-in one */
    const struct sl_conf_words *languages; /* ids that families may name; NULL: any word */
    bool is_data;                          /* a file of data/: codes below 100 pass */
    bool declares_wrongly; /* then what is not known may be what it meant to declare: nothing is said of it */
    sl_json_problems problems;
    const struct sl_conf_words *listed; /* whose list this is: a file asks for the same one again and again */
    sl_strs list;
    uint32_t counted_to, line0; /* of sl_conf__line: line breaks up to there */
} sl_conf_reader;

typedef enum sl_conf_kind {
    SL_CONF_BOOL,
    SL_CONF_TEXT,   /* not empty, unless `least` < 0 */
    SL_CONF_WORD,   /* one of `words` */
    SL_CONF_CODE,   /* a number of three digits */
    SL_CONF_NUMBER, /* from `least` to `most` */
    SL_CONF_LIST,   /* of `of` */
    SL_CONF_MAP,    /* from `words` (NULL: any key) to `of` */
    SL_CONF_OBJECT,
    SL_CONF_EITHER, /* `of`, or the object `keys` */
    SL_CONF_OTHER   /* what `extra` lets pass; `of`, if it is an object of that shape */
} sl_conf_kind;

typedef struct sl_conf_words {                                     /* a closed list of words */
    const char *what;                                              /* "vendor" */
    sl_strs (*list)(sl_arena *arena, const sl_registry *registry); /* every word that is taken; or NULL: */
    const char *const *fixed;                                      /* these; ends with NULL */
    bool is_declarable;                                            /* a file may declare more of them */
} sl_conf_words;

typedef struct sl_conf_shape {
    sl_conf_kind kind;
    const char *what; /* "a glob", for messages and the page; NULL: by kind */
    const sl_conf_words *words;
    const struct sl_conf_shape *of;
    const struct sl_conf_key *keys;                              /* ends with a NULL name */
    void (*extra)(sl_conf_reader *reader, const sl_json *value); /* a last check, if the others passed */
    int32_t least, most;
    bool takes_null;                              /* OBJECT, EITHER: a member that is null is absent */
    void (*schema)(sl_buf *out, sl_arena *arena); /* OTHER: its JSON schema; MAP: what else holds, or NULL */
    sl_strs (*members)(
        sl_arena *arena); /* OTHER: keys of the object that it is; NULL: `of` tells, or it is none */
} sl_conf_shape;

typedef void sl_conf_store(sl_conf_reader *reader, const sl_json *value, void *into);

typedef struct sl_conf_key {
    const char *name;
    const sl_conf_shape *shape;
    sl_conf_store *store; /* NULL: known, and ignored */
    bool is_required;
    const char *about; /* one sentence of the page and the schema */
    size_t at;         /* offset of what `store` is given in what sl_conf__store is given */
} sl_conf_key;

/* Complains about whatever does not have the shape. */
void sl_conf__check(sl_conf_reader *reader, const sl_conf_shape *shape, const sl_json *value);
/* Complains, with what to write instead, unless the word is in the list; `what`: "vendor". */
void sl_conf__check_among(sl_conf_reader *reader, const char *what, sl_strs words, sl_str word,
                          sl_range range);
void sl_conf__check_word(sl_conf_reader *reader, const sl_conf_words *words, sl_str word, sl_range range);
/* The members `key` of a list's objects that are texts, sorted, the first of equal ones first. */
const sl_json **sl_conf__sorted(sl_conf_reader *reader, const sl_json *list, const char *key, uint32_t *n);
/* Complains about elements of a list of objects whose member `key` is the same text. */
void sl_conf__check_unique(sl_conf_reader *reader, const sl_json *list, const char *key);
void sl_conf__complain(sl_conf_reader *reader, sl_range range, sl_str message);
/* Stores every member of an object that passed. */
void sl_conf__store(sl_conf_reader *reader, const sl_conf_key *keys, const sl_json *object, void *into);
void sl_conf__put_words(sl_buf *out, sl_strs words); /* ["a", "b"] */
sl_strs sl_conf__words(const sl_conf_words *words, sl_arena *arena, const sl_registry *registry);

/* Values of one kind: `into` is an sl_str, sl_strs, uint16_t, sl_nums, bool. */
sl_conf_store sl_conf__store_text, sl_conf__store_texts, sl_conf__store_number, sl_conf__store_numbers,
    sl_conf__store_bool;
/* Place of a word that passed among the fixed ones. */
unsigned sl_conf__place(const sl_conf_words *words, sl_str word);
uint32_t sl_conf__line(sl_conf_reader *reader, sl_range range); /* from 1; cheap in text order */

/* Shapes that several tables share. */
extern const sl_conf_shape sl_conf__bool, sl_conf__text, sl_conf__texts, sl_conf__code, sl_conf__codes;

#endif
