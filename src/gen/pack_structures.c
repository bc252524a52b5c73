#include "gen/pack_structures.h"

static uint32_t put_symbols(sl_buf *pool, const sl_pnode *node, uint32_t used)
{
    for (uint32_t i = 0; i < node->n_symbols; i++)
        sl_buf_printf(pool, "%u, ", node->symbols[i]);
    return used + node->n_symbols;
}

static void put_nodes(sl_gen_out *out, const sl_sites *sites)
{
    sl_buf symbols = {0}, nodes = {0};
    uint32_t n_symbols = 0;
    for (uint32_t i = 0; i < sites->nodes.n; i++) {
        const sl_pnode *node = &sites->nodes.at[i];
        sl_buf_add_cstr(&nodes, "    {");
        if (node->n_symbols) sl_buf_printf(&nodes, ".symbols = symbols + %u, ", n_symbols);
        n_symbols = put_symbols(&symbols, node, n_symbols);
        sl_buf_printf(&nodes,
                      ".n_symbols = %u, .is_optional = %d, .not_texts = %d, .is_line_start = %d, .capture = "
                      "%u, .field = %u, "
                      ".first_child = %u, .next = %u",
                      node->n_symbols, node->is_optional, node->not_texts, node->is_line_start, node->capture,
                      node->field, node->first_child, node->next);
        if (node->texts.n) {
            sl_buf_add_cstr(&nodes, ", .texts = ");
            sl_gen_put_strs(out, &nodes, node->texts);
        }
        sl_buf_add_cstr(&nodes, "},\n");
    }
    sl_buf_printf(&out->body, "static const TSSymbol symbols[] = {%.*s0};\n", SL_FMT(sl_buf_str(&symbols)));
    sl_buf_printf(&out->body, "static const sl_pnode pnodes[] = {\n%.*s};\n", SL_FMT(sl_buf_str(&nodes)));
    sl_buf_release(&symbols);
    sl_buf_release(&nodes);
}

static bool has_root(const sl_sites *sites, const sl_structure *structure, TSSymbol symbol)
{
    const sl_pnode *root = &sites->nodes.at[structure->root];
    for (uint32_t i = 0; i < root->n_symbols; i++)
        if (root->symbols[i] == symbol) return true;
    return false;
}

static bool is_leaf(sl_struct_kind kind)
{
    return kind >= SL_ST_NUMBER && kind <= SL_ST_TOKENS;
}

/* Structures of one symbol, in the order written; leaves go into leaf_kinds. */
static void put_symbol(const sl_sites *sites, TSSymbol symbol, sl_buf *order, sl_buf *runs, sl_buf *leaves,
                       uint32_t *used)
{
    uint32_t first = *used;
    unsigned leaf = SL_LEAF_NONE;
    for (uint32_t i = 0; i < sites->structures.n; i++) {
        const sl_structure *structure = &sites->structures.at[i];
        if (!has_root(sites, structure, symbol)) continue;
        if (is_leaf(structure->kind)) {
            leaf = leaf ? leaf : (unsigned)(structure->kind - SL_ST_NUMBER) + SL_LEAF_NUMBER;
            continue;
        }
        sl_buf_printf(order, "%u, ", i);
        ++*used;
    }
    sl_buf_printf(runs, "    {%u, %u},\n", first, *used - first);
    sl_buf_printf(leaves, "%u, ", leaf);
}

void sl_put_structures(sl_gen_out *out, const sl_sites *sites)
{
    put_nodes(out, sites);
    sl_buf *body = &out->body, order = {0}, runs = {0}, leaves = {0};
    uint32_t used = 0, n = ts_language_symbol_count(sites->grammar);
    sl_buf_add_cstr(body, "static const sl_structure structures[] = {\n");
    for (uint32_t i = 0; i < sites->structures.n; i++) {
        const sl_structure *s = &sites->structures.at[i];
        sl_buf_printf(body, "    {%d, %u, %d, %d, %d, ", s->kind, s->root, s->is_tuple, s->is_nested,
                      s->is_paired);
        sl_gen_put_str(body, s->pair_sign);
        sl_buf_add_cstr(body, "},\n");
    }
    sl_buf_add_cstr(body, "    {0},\n};\n");
    for (uint32_t symbol = 0; symbol < n; symbol++)
        put_symbol(sites, (TSSymbol)symbol, &order, &runs, &leaves, &used);
    sl_buf_printf(body, "static const uint16_t order[] = {%.*s0};\n", SL_FMT(sl_buf_str(&order)));
    sl_buf_printf(body, "static const sl_structure_run by_symbol[] = {\n%.*s};\n", SL_FMT(sl_buf_str(&runs)));
    sl_buf_printf(body, "static const uint8_t leaf_kinds[] = {%.*s};\n", SL_FMT(sl_buf_str(&leaves)));
    sl_buf_release(&order);
    sl_buf_release(&runs);
    sl_buf_release(&leaves);
}
