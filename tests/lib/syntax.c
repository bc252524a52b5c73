#include "tests/lib/syntax.h"

#include "lang/mask.h"

#include <stdlib.h>

TSTree *fx_tree_make(const sl_lang *lang, sl_str text)
{
    char *shown = sl_mask_text(lang, text);
    TSParser *parser = ts_parser_new();
    ts_parser_set_language(parser, lang->grammar());
    TSTree *tree = ts_parser_parse_string(parser, NULL, shown ? shown : text.ptr, (uint32_t)text.len);
    ts_parser_delete(parser);
    free(shown);
    return tree;
}

bool fx_has_syntax_error(const sl_lang *lang, sl_str text)
{
    if (!lang->grammar) return false;
    TSTree *tree = fx_tree_make(lang, text);
    bool has_error = ts_node_has_error(ts_tree_root_node(tree));
    ts_tree_delete(tree);
    return has_error;
}
