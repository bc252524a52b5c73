/* Rows, names and indexes of a pack as C tables.
 *
 * Layer: gen. Owns: nothing beyond the arena given. Errors: printed, counted in the file objects. Threads:
 * one. */
#ifndef SL_GEN_PACK_ROWS_H
#define SL_GEN_PACK_ROWS_H

#include "conf/row_json.h"
#include "gen/json.h"

typedef SL_VEC(sl_row) sl_row_vec;

/* One apis.json: `tiers` come in the order rows, vetoes, generic. */
typedef struct sl_apis {
    sl_gen_file file;
    const sl_json *sets;
} sl_apis;

enum { SL_APIS_MAX = 4, SL_TIERS = 3 };

typedef struct sl_apis_list { /* the pack's own first, then what it shares */
    sl_apis at[SL_APIS_MAX];
    uint32_t n;
} sl_apis_list;

bool sl_apis_add(sl_apis_list *list, const char *path);
void sl_apis_release(sl_apis_list *list);
/* Every row, tier by tier; false if any is wrong. */
bool sl_apis_rows(sl_apis_list *list, sl_arena *arena, sl_row_vec *rows);
/* The patterns of one set, the pack's own before shared ones; empty if no file has it. */
sl_names sl_apis_set(sl_apis_list *list, sl_arena *arena, sl_str name);

/* Appends the tables `rows`, `index_<shape>`, `scan_words` to the output. */
void sl_put_rows(sl_gen_out *out, const sl_row_vec *rows);
void sl_put_row_index(sl_gen_out *out, const sl_row_vec *rows, sl_arena *arena);
uint32_t sl_put_scan_words(sl_gen_out *out, const sl_row_vec *rows, sl_arena *arena);
uint32_t sl_put_hashes(sl_gen_out *out, const char *table, sl_strs words, sl_arena *arena);

#endif
