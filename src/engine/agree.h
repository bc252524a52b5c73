/* API documents against the code: which function answers which operation, and do the two agree?
 *
 * What: handlers are found by method and path, by the operation's id where the code gives it, and by a name
 * that is the id. Where the code does not say which of several operations is meant, none is chosen.
 * Layer: engine. Units: positions from 0. Owns: nothing; answers live in the arena given and borrow document
 * and files. Errors: none. Threads: pure. */
#ifndef SL_ENGINE_AGREE_H
#define SL_ENGINE_AGREE_H

#include "engine/outlines.h"

typedef enum sl_disagreement_kind {
    SL_SENT_NOT_LISTED,
    SL_LISTED_NOT_SENT,
    SL_UNCLEAR_OPERATION
} sl_disagreement_kind;

typedef struct sl_disagreement {
    sl_disagreement_kind kind;
    const sl_outlined *file;
    const sl_told_function *function;
    const sl_operation *operation;
    const sl_operation *other; /* UNCLEAR_OPERATION: the next one that fits as well */
    const sl_told_code *sent;  /* SENT_NOT_LISTED; of LISTED_NOT_SENT: what is sent instead */
    const sl_listed *listed;   /* LISTED_NOT_SENT */
    sl_str path;               /* UNCLEAR_OPERATION: of the handler */
} sl_disagreement;

typedef struct sl_agreement {
    uint32_t n_handlers;           /* functions and the operations that they answer */
    uint32_t n_answered;           /* operations that a handler was found for */
    SL_VEC(sl_disagreement) found; /* by file, then as they stand there */
} sl_agreement;

/* Files in the order in which they are told. */
void sl_contract_compare(const sl_contract *contract, sl_outlined *const *files, uint32_t n_files,
                         sl_arena *arena, sl_agreement *out);

#endif
