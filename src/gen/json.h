/* What every generator needs: reading a data file with exact complaints, and writing const C tables.
 *
 * What: getters that check kind and presence and complain with path:line:col and the value's path; an output
 * file with pools of strings and numbers that records point into.
 * Layer: gen. Owns: sl_gen_file its text and tree (load/unload), sl_gen_out its buffers (init/release).
 * Errors: printed on stderr and counted in file->n_errors; getters then give an empty value, so that one run
 * shows every mistake. Threads: one. */
#ifndef SL_GEN_JSON_H
#define SL_GEN_JSON_H

#include "base/buf.h"
#include "conf/shape.h"
#include "http/registry.h"
#include "text/lines.h"

/* Says on stderr how the subcommand is called; gives the exit status. */
int sl_gen_usage(const char *usage);

typedef struct sl_gen_file {
    const char *path;
    sl_arena arena;
    sl_str text;
    sl_lines lines;
    const sl_json *root;
    unsigned n_errors;
    SL_VEC(uint64_t) told; /* complaints so far: each is printed once, however often its value is read */
} sl_gen_file;

/* Reads and parses; the file has to be unloaded in either case. False after a message. */
bool sl_gen_load(sl_gen_file *file, const char *path);
void sl_gen_unload(sl_gen_file *file);
/* The whole file as bytes in the arena, NUL-terminated; false after a message that starts with the path. */
bool sl_gen_read(sl_arena *arena, const char *path, sl_str *out);
/* Names in a folder that end so, without that end, sorted; complains if there are none. */
bool sl_gen_list(sl_arena *arena, const char *folder, const char *suffix, sl_strs *out);

void sl_gen_fail(sl_gen_file *file, const sl_json *at, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* Has the value this shape? Complains of whatever in it has not. */
bool sl_gen_has_shape(sl_gen_file *file, const sl_conf_shape *shape, const sl_json *value);

/* Getters of a member of `object`. The plain ones complain if it is absent, `_or` ones take absent or null as
 * empty, false, 0. All complain about another kind. `object` may be NULL (after an earlier complaint). */
sl_str sl_gen_str(sl_gen_file *file, const sl_json *object, const char *key);
sl_str sl_gen_str_or(sl_gen_file *file, const sl_json *object, const char *key);
bool sl_gen_bool_or(sl_gen_file *file, const sl_json *object, const char *key);
int32_t sl_gen_int(sl_gen_file *file, const sl_json *object, const char *key, int32_t least, int32_t most);
int32_t sl_gen_int_or(sl_gen_file *file, const sl_json *object, const char *key, int32_t least, int32_t most);
sl_strs sl_gen_strs(sl_gen_file *file, const sl_json *object, const char *key);
sl_strs sl_gen_strs_or(sl_gen_file *file, const sl_json *object, const char *key);
/* The member itself, if it is an array (object); else a complaint and NULL. */
const sl_json *sl_gen_array(sl_gen_file *file, const sl_json *object, const char *key);
const sl_json *sl_gen_object(sl_gen_file *file, const sl_json *object, const char *key);
/* Index of the member's text in a NULL-terminated list of words; complains and gives 0 if it is none. */
uint32_t sl_gen_word(sl_gen_file *file, const sl_json *object, const char *key, const char *const *words);
uint32_t sl_gen_word_or(sl_gen_file *file, const sl_json *object, const char *key, const char *const *words);
/* Complains about members whose key is not in the NULL-terminated list. */
void sl_gen_only(sl_gen_file *file, const sl_json *object, const char *const *keys);

typedef struct sl_gen_out {
    sl_buf body, strs, nums; /* strs, nums: elements of the pools */
    uint32_t n_strs, n_nums;
} sl_gen_out;

void sl_gen_out_init(sl_gen_out *out);
void sl_gen_out_release(sl_gen_out *out);
/* Writes what was made: the opening comment, includes, pools, body. 0, or 1 after a message. `from` says what
 * it was made of, e.g. "data/codes.json"; `includes` is a NULL-terminated list of headers. */
int sl_gen_out_write(const sl_gen_out *out, const char *path, const char *from, const char *const *includes);

/* Fields of a record in out->body: `.name = value, `; an empty value is left out. */
void sl_gen_put_field(sl_gen_out *out, const char *name, sl_str value);
void sl_gen_put_strs_field(sl_gen_out *out, const char *name, sl_strs list);
void sl_gen_put_nums_field(sl_gen_out *out, const char *name, sl_nums list);

/* Initialisers, appended to `to` (any buffer): C text of the value, without blanks or commas around it. */
void sl_gen_put_literal(sl_buf *to, sl_str s); /* "..." */
void sl_gen_put_str(sl_buf *to, sl_str s);     /* an sl_str: {"...", 3} */
/* Same for lists; their elements go into the pools of `out`, which stand before the body in the file. */
void sl_gen_put_strs(sl_gen_out *out, sl_buf *to, sl_strs list);
void sl_gen_put_nums(sl_gen_out *out, sl_buf *to, sl_nums list);

#endif
