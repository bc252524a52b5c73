/* What is known of a code, block by block: hover and explain put the same blocks together.
 *
 * Layer: engine, private to it. Owns: nothing; writes into the prose. Errors: none. Threads: pure. */
#ifndef SL_ENGINE_RENDER_H
#define SL_ENGINE_RENDER_H

#include "engine/prose.h"

enum { SL_MEANINGS_MAX = 16 }; /* of one number; the registry has at most five */

typedef struct sl_meanings {
    const sl_code *at[SL_MEANINGS_MAX];
    uint32_t n;
} sl_meanings;

/* Every meaning: what is registered first, then of the vendors given, then the others. */
void sl_render__meanings(sl_codes codes, sl_strs vendors, sl_meanings *out);

void sl_render__title(sl_prose *prose, const sl_code *code);
void sl_render__body(sl_prose *prose, const sl_code *code);
void sl_render__link(sl_prose *prose, const sl_code *code);
/* Meanings behind the first, one item each with its first sentence. */
void sl_render__others(sl_prose *prose, const sl_meanings *meanings);

void sl_render__unassigned(sl_prose *prose, uint32_t code);
void sl_render__class(sl_prose *prose, uint32_t digit); /* 1-5 */
/* "404 Not Found", or "404" if nobody uses it; marked up. */
sl_str sl_render__name(const sl_prose *prose, uint32_t code);

#endif
