/* Matching one structure of sites.scm against a node.
 *
 * Layer: lang. Owns: nothing. Errors: none. Threads: pure. */
#ifndef SL_LANG_STRUCTURE_H
#define SL_LANG_STRUCTURE_H

#include "lang/pack.h"

enum { SL_MATCH_MAX = 8 };

typedef struct sl_match {
    const sl_structure *structure; /* NULL: none matched */
    uint8_t n;
    uint8_t captures[SL_MATCH_MAX];
    TSNode nodes[SL_MATCH_MAX];
} sl_match;

/* The first structure of the pack, in the order written, that fits the node. */
bool sl_structure_match(const struct sl_lang *lang, sl_str text, TSNode node, sl_match *out);
/* By the node's kind alone, before anything in it is looked at: quick. */
bool sl_structure_may_be(const struct sl_lang *lang, TSNode node, sl_struct_kind kind);
bool sl_structure_is_known(const struct sl_lang *lang, TSNode node);
/* The captured node, or a null node. */
TSNode sl_match_node(const sl_match *match, sl_capture capture);
/* Its bytes, or an empty range. */
sl_range sl_match_range(const sl_match *match, sl_capture capture);
sl_range sl_node_range(TSNode node);

#endif
