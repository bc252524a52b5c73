#include "tests/lib/syntax.h"

#include "lang/pack.h"

bool fx_has_syntax_error(const sl_lang *lang, sl_str text)
{
    if (!lang->grammar) return false;
    TSParser *parser = ts_parser_new();
    ts_parser_set_language(parser, lang->grammar());
    TSTree *tree = ts_parser_parse_string(parser, NULL, text.ptr, (uint32_t)text.len);
    bool has_error = ts_node_has_error(ts_tree_root_node(tree));
    ts_tree_delete(tree);
    ts_parser_delete(parser);
    return has_error;
}
