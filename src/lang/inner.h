/* Expressions that a grammar keeps as flat tokens: what a macro's brackets hold is read again.
 *
 * What: a node that sites.scm declares as @tokens is parsed by itself, with the same grammar and at the same
 * offsets, when a candidate lies in it; the walk goes on in that tree. Objects in JSON's notation, which no
 * expression grammar takes
 * ({"a": 1}), are shown to the parser as tuples of assignments. Layer: lang (private). Units: byte offsets.
 * Owns: sl_inner its trees, until sl_inner_clear; nodes of them are good until then. Errors: what is no
 * expression gives a null node, and its tokens stay flat. Threads: one run, one thread. */
#ifndef SL_LANG_INNER_H
#define SL_LANG_INNER_H

#include "lang/pack.h"

typedef struct sl_inner_tree {
    TSNode tokens;
    TSTree *tree;
    TSNode node; /* the expression; null: they are none */
} sl_inner_tree;

typedef struct sl_inner {
    TSParser *ts; /* borrowed */
    sl_str text;
    sl_inner_tree *at;
    uint32_t n, cap;
} sl_inner;

/* The expression in place of such a node; the same one each time. */
TSNode sl_inner_open(sl_inner *inner, TSNode tokens);
/* The expression if the node was opened, else the node itself. Null stays null. */
TSNode sl_inner_find(const sl_inner *inner, TSNode node);
void sl_inner_clear(sl_inner *inner);
bool sl_is_tokens(const struct sl_lang *lang, TSNode node);

#endif
