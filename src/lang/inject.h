/* Other languages inside a file: where their code stands, and in which language it is.
 *
 * What: the injections of a pack (data) name a sign that stands in every such place. The places are found by
 * it; what a structure says about them (@injection, @pair) and the keys around them decide. The code of a
 * place, or of all places of one language, becomes a program: a mapped text. Layer: lang (private). Units:
 * byte offsets of the file. Owns: programs live in the run's arena. Errors: a language that is not known
 * leaves its code alone. Threads: one run, one thread. */
#ifndef SL_LANG_INJECT_H
#define SL_LANG_INJECT_H

#include "lang/run.h"

typedef struct sl_program {
    const struct sl_lang *lang;
    const sl_injection *injection;
    sl_mapped map;
} sl_program;

typedef struct sl_programs {
    SL_VEC(sl_program) all;
    SL_VEC(sl_range) places; /* in order: bytes that are another language's */
} sl_programs;

/* May the file hold any? Known by the signs alone. */
bool sl_inject_may_hold(const struct sl_lang *lang, sl_str text);
void sl_inject_find(sl_run *run, TSNode root, sl_programs *out);
/* Is the byte in such a place? */
bool sl_programs_have(const sl_programs *programs, uint32_t byte_off);

#endif
