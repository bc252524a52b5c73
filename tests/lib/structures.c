#include "tests/lib/structures.h"

#include "base/buf.h"
#include "lang/structure.h"
#include "tests/lib/syntax.h"

static const char *const kind_names[] = {
#define SL_STRUCTURE(ident, name) name,
#include "lang/structures.def"
#undef SL_STRUCTURE
};

static bool *marks_of(sl_arena *arena, fx_structures *structures, const sl_lang *lang)
{
    for (uint32_t i = 0; i < structures->langs.n; i++)
        if (structures->langs.at[i].lang == lang) return structures->langs.at[i].is_hit;
    fx_structure_marks *marks = SL_PUSH(arena, &structures->langs);
    *marks = (fx_structure_marks){lang, SL_NEW_N(arena, bool, lang->n_structures + 1)};
    return marks->is_hit;
}

static bool has_root(const sl_lang *lang, const sl_structure *structure, TSSymbol symbol)
{
    const sl_pnode *root = &lang->pnodes[structure->root];
    for (unsigned i = 0; i < root->n_symbols; i++)
        if (root->symbols[i] == symbol) return true;
    return false;
}

/* Leaves are looked up by symbol alone. */
static void mark_leaf(const sl_lang *lang, TSNode node, bool *is_hit)
{
    TSSymbol symbol = ts_node_symbol(node);
    if (symbol >= lang->n_symbols || lang->leaf_kinds[symbol] == SL_LEAF_NONE) return;
    int kind = SL_ST_NUMBER + lang->leaf_kinds[symbol] - SL_LEAF_NUMBER;
    for (uint32_t i = 0; i < lang->n_structures; i++)
        if ((int)lang->structures[i].kind == kind && has_root(lang, &lang->structures[i], symbol))
            is_hit[i] = true;
}

static void mark_tree(const sl_lang *lang, sl_str text, TSNode root, bool *is_hit)
{
    TSTreeCursor cursor = ts_tree_cursor_new(root);
    for (bool goes_on = true; goes_on;) {
        sl_match match;
        TSNode node = ts_tree_cursor_current_node(&cursor);
        mark_leaf(lang, node, is_hit);
        if (sl_structure_match(lang, text, node, &match)) is_hit[match.structure - lang->structures] = true;
        goes_on = ts_tree_cursor_goto_first_child(&cursor);
        while (!goes_on && !(goes_on = ts_tree_cursor_goto_next_sibling(&cursor)))
            if (!ts_tree_cursor_goto_parent(&cursor)) break;
    }
    ts_tree_cursor_delete(&cursor);
}

void fx_structures_add(sl_arena *arena, fx_structures *structures, const sl_lang *lang, sl_str text)
{
    if (!lang->grammar) return;
    TSTree *tree = fx_tree_make(lang, text);
    mark_tree(lang, text, ts_tree_root_node(tree), marks_of(arena, structures, lang));
    ts_tree_delete(tree);
}

/* ---- what a structure is, whatever language's table it stands in ---- */

static void sign_node(const sl_lang *lang, const sl_pnode *node, sl_buf *out)
{
    const TSLanguage *grammar = lang->grammar();
    sl_buf_printf(out, "(%u %d %s", node->capture, node->is_optional,
                  node->field ? ts_language_field_name_for_id(grammar, node->field) : "");
    for (unsigned i = 0; i < node->n_symbols; i++)
        sl_buf_printf(out, " %s", ts_language_symbol_name(grammar, node->symbols[i]));
    for (uint32_t i = 0; i < node->texts.n; i++)
        sl_buf_printf(out, " '%.*s'", SL_FMT(node->texts.at[i]));
    for (uint16_t i = node->first_child; i; i = lang->pnodes[i].next)
        sign_node(lang, &lang->pnodes[i], out);
    sl_buf_add_char(out, ')');
}

static sl_str sign(sl_arena *arena, const sl_lang *lang, const sl_structure *structure)
{
    sl_buf out;
    sl_buf_init(&out);
    sl_buf_printf(&out, "%d", structure->kind);
    sign_node(lang, &lang->pnodes[structure->root], &out);
    sl_str signature = sl_arena_copy(arena, sl_buf_str(&out));
    sl_buf_release(&out);
    return signature;
}

static bool is_related(const sl_lang *lang, const sl_lang *other, sl_strs related)
{
    for (uint32_t i = 0; i < related.n; i++)
        if (sl_str_eq(related.at[i], other->id)) return true;
    return lang == other;
}

static void sign_hits(sl_arena *arena, const fx_structures *structures, const sl_lang *lang, sl_strs related,
                      fx_names *hits)
{
    for (uint32_t i = 0; i < structures->langs.n; i++) {
        const fx_structure_marks *marks = &structures->langs.at[i];
        if (!is_related(lang, marks->lang, related)) continue;
        for (uint32_t k = 0; k < marks->lang->n_structures; k++)
            if (marks->is_hit[k])
                fx_names_add(arena, hits, sign(arena, marks->lang, &marks->lang->structures[k]));
    }
}

void fx_structures_lacking(sl_arena *arena, const fx_structures *structures, const sl_lang *lang,
                           sl_strs related, fx_names *lacking)
{
    uint32_t numbers[SL_N_STRUCTURES] = {0};
    fx_names hits = {0};
    if (!lang->grammar) return;
    sign_hits(arena, structures, lang, related, &hits);
    for (uint32_t i = 0; i < lang->n_structures; i++) {
        const sl_structure *structure = &lang->structures[i];
        uint32_t number = ++numbers[structure->kind];
        if (!fx_names_has(&hits, sign(arena, lang, structure)))
            fx_names_add(arena, lacking,
                         sl_arena_printf(arena, "structure %.*s %s %u", SL_FMT(lang->id),
                                         kind_names[structure->kind], number));
    }
}
