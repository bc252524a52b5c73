/* Numbers that have a name: NOT_THERE = 404, Codes = { NOT_THERE: 404 }, enum Codes { NotThere = 404 }.
 *
 * What: the name that a chain's beginning gives a number, and the object, enum or class whose member that is.
 * And the other way round: a name as it stands, apart into those two. Layer: lang (private). Owns: nothing,
 * borrows the text. Errors: none. Threads: one run, one thread. */
#ifndef SL_LANG_MEMBERS_H
#define SL_LANG_MEMBERS_H

#include "lang/judge.h"

typedef struct sl_member {
    sl_str name;
    sl_str owner;  /* object, enum, class; empty: the file itself */
    bool is_local; /* inside a function */
} sl_member;

/* False: the chain begins with no name. */
bool sl_member_of_chain(sl_run *run, const sl_chain *chain, sl_member *out);

typedef struct sl_written {   /* codes.Outcome.MISSING */
    sl_str name, owner, root; /* MISSING, Outcome, codes; owner and root may be one, or both be empty */
    sl_range whole;
} sl_written;

/* The name that ends with the word, with what stands in front of it. */
void sl_written_read(const sl_run *run, sl_range word, sl_written *out);

/* Variables are looked for in the outermost function around the last frame: what another one calls the same
 * is another thing. */
void sl_run_stay_in_function(sl_run *run);

/* Does the place where a name stands tell that it is a status, whatever its number? Not where a row goes by
 * what numbers look like; and what is named like the name's owner holds one of its members, nothing is said
 * of their numbers: order.status == OrderStatus.SHIPPED. */
bool sl_place_tells(const sl_run *run, const sl_verdict *verdict, sl_str owner);

#endif
