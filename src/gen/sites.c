#include "gen/sites.h"

#include <stdio.h>
#include <string.h>

typedef SL_VEC(TSSymbol) symbol_vec;

typedef struct reader {
    sl_sites *sites;
    const char *path;
    sl_str text;
    sl_lines lines;
    size_t at;
    bool is_shared;
    bool is_foreign; /* the current structure names a node that this grammar lacks */
    bool failed;     /* the current structure is wrong */
    bool is_tuple, is_nested, is_paired;
    sl_str pair_sign;
    uint16_t top;
} reader;

static const char *const structure_names[] = {
#define SL_STRUCTURE(ident, name) name,
#include "lang/structures.def"
#undef SL_STRUCTURE
    NULL,
};
static const char *const capture_names[] = {
    "",
#define SL_CAPTURE(ident, name) name,
#include "lang/captures.def"
#undef SL_CAPTURE
    NULL,
};

void sl_sites_init(sl_sites *sites, const TSLanguage *grammar)
{
    *sites = (sl_sites){.grammar = grammar};
    sl_arena_init(&sites->arena);
    (void)SL_PUSH(&sites->arena, &sites->nodes);
}

void sl_sites_release(sl_sites *sites)
{
    sl_arena_release(&sites->arena);
}

static void fail(reader *r, size_t at, const char *what, sl_str which)
{
    sl_pos pos = sl_lines_pos(&r->lines, (uint32_t)at);
    fprintf(stderr, "%s:%u:%u: %s%s%.*s%s\n", r->path, pos.line0 + 1, pos.byte_col + 1, what,
            which.len ? " '" : "", SL_FMT(which), which.len ? "'" : "");
    r->failed = true;
    r->sites->n_errors++;
}

static void skip_blanks(reader *r)
{
    while (r->at < r->text.len) {
        if (r->text.ptr[r->at] == ';')
            while (r->at < r->text.len && r->text.ptr[r->at] != '\n')
                r->at++;
        else if (sl_is_space(r->text.ptr[r->at]))
            r->at++;
        else
            return;
    }
}

static char peek(reader *r)
{
    skip_blanks(r);
    return r->at < r->text.len ? r->text.ptr[r->at] : '\0';
}

static bool take(reader *r, char c)
{
    if (peek(r) != c) return false;
    r->at++;
    return true;
}

static bool is_name_char(char c)
{
    return sl_is_alpha(c) || sl_is_digit(c) || c == '_' || c == '-' || c == '.' || c == '#' || c == '?' ||
           c == '!';
}

static sl_str take_name(reader *r)
{
    skip_blanks(r);
    size_t from = r->at;
    while (r->at < r->text.len && is_name_char(r->text.ptr[r->at]))
        r->at++;
    return sl_str_sub(r->text, from, r->at);
}

/* Behind the opening quote. */
static sl_str take_string(reader *r)
{
    char *out = sl_arena_alloc(&r->sites->arena, r->text.len - r->at + 1);
    size_t n = 0;
    while (r->at < r->text.len && r->text.ptr[r->at] != '"') {
        if (r->text.ptr[r->at] == '\\' && r->at + 1 < r->text.len) r->at++;
        out[n++] = r->text.ptr[r->at++];
    }
    r->at++;
    return (sl_str){out, n};
}

/* A name may stand for several symbols (aliases): all that the grammar shows under it. */
static bool add_symbols(reader *r, sl_str name, bool is_named, symbol_vec *out)
{
    bool found = false;
    uint32_t n = ts_language_symbol_count(r->sites->grammar);
    for (uint32_t i = 0; i < n; i++) {
        TSSymbol symbol = (TSSymbol)i;
        TSSymbolType type = ts_language_symbol_type(r->sites->grammar, symbol);
        const char *known = ts_language_symbol_name(r->sites->grammar, symbol);
        if (type != (is_named ? TSSymbolTypeRegular : TSSymbolTypeAnonymous) || !sl_str_is(name, known))
            continue;
        *SL_PUSH(&r->sites->arena, out) = symbol;
        found = true;
    }
    return found;
}

static void need_symbols(reader *r, size_t at, sl_str name, bool is_named, symbol_vec *out)
{
    if (add_symbols(r, name, is_named, out)) return;
    if (r->is_shared)
        r->is_foreign = true;
    else
        fail(r, at, "the grammar has no node", name);
}

static uint16_t read_node(reader *r);

/* Children and predicates up to the closing parenthesis. */
static void read_predicate(reader *r);

static void read_children(reader *r, uint16_t parent)
{
    uint16_t last = 0;
    while (peek(r) && peek(r) != ')' && !r->failed) {
        if (r->text.ptr[r->at] == '(' &&
            sl_str_has_prefix(sl_str_sub(r->text, r->at, r->text.len), SL_STR("(#"))) {
            read_predicate(r);
            continue;
        }
        uint16_t child = read_node(r);
        if (last)
            r->sites->nodes.at[last].next = child;
        else
            r->sites->nodes.at[parent].first_child = child;
        last = child;
    }
    if (!take(r, ')')) fail(r, r->at, "missing )", SL_STR(""));
}

static void read_alternatives(reader *r, symbol_vec *symbols)
{
    while (peek(r) && peek(r) != ']' && !r->failed) {
        size_t at = r->at;
        if (take(r, '"'))
            need_symbols(r, at, take_string(r), false, symbols);
        else if (take(r, '('))
            need_symbols(r, at, take_name(r), true, symbols);
        else
            fail(r, at, "an alternative is (node) or \"text\"", SL_STR(""));
        if (r->text.ptr[at] == '(' && !take(r, ')')) fail(r, at, "alternatives have no children", SL_STR(""));
    }
    take(r, ']');
}

static void read_head(reader *r, uint16_t index, symbol_vec *symbols)
{
    size_t at = r->at;
    if (take(r, '(')) {
        if (peek(r) == '(' || peek(r) == '[') { /* ((node) @capture (#predicate)) */
            fail(r, at, "put predicates inside the node's own parentheses", SL_STR(""));
            return;
        }
        sl_str name = take_name(r);
        if (!sl_str_is(name, "_")) need_symbols(r, at, name, true, symbols);
        read_children(r, index);
    } else if (take(r, '[')) {
        read_alternatives(r, symbols);
    } else if (take(r, '"')) {
        need_symbols(r, at, take_string(r), false, symbols);
    } else {
        fail(r, at, "expected a node", SL_STR(""));
    }
}

static uint8_t find_name(const char *const *names, sl_str name)
{
    for (uint8_t i = 0; names[i]; i++)
        if (sl_str_is(name, names[i])) return i;
    return UINT8_MAX;
}

static void read_tail(reader *r, uint16_t index)
{
    if (take(r, '?')) r->sites->nodes.at[index].is_optional = true;
    while (!r->failed && index != r->top && take(r, '@')) {
        size_t at = r->at;
        sl_str name = take_name(r);
        uint8_t capture = find_name(capture_names, name);
        if (capture == UINT8_MAX)
            fail(r, at, "unknown capture", name);
        else
            r->sites->nodes.at[index].capture = capture;
    }
}

static uint16_t read_node(reader *r)
{
    uint16_t index = (uint16_t)r->sites->nodes.n;
    *SL_PUSH(&r->sites->arena, &r->sites->nodes) = (sl_pnode){0}; /* a foreign structure may have been here */
    if (!r->top) r->top = index;
    char c = peek(r);
    size_t at = r->at;
    if (sl_is_alpha(c)) {
        sl_str field = take_name(r);
        TSFieldId id = ts_language_field_id_for_name(r->sites->grammar, field.ptr, (uint32_t)field.len);
        r->sites->nodes.at[index].field = id;
        if (!id && r->is_shared) r->is_foreign = true;
        if (!id && !r->is_shared) fail(r, at, "the grammar has no field", field);
        if (!take(r, ':')) fail(r, r->at, "expected : behind the field", field);
    }
    symbol_vec symbols = {0};
    if (!r->failed) read_head(r, index, &symbols);
    r->sites->nodes.at[index].symbols = symbols.n ? symbols.at : NULL;
    r->sites->nodes.at[index].n_symbols = (uint8_t)symbols.n;
    if (!r->failed) read_tail(r, index);
    return index;
}

static sl_pnode *find_captured(reader *r, uint8_t capture)
{
    for (uint32_t i = r->top; i < r->sites->nodes.n; i++)
        if (r->sites->nodes.at[i].capture == capture) return &r->sites->nodes.at[i];
    return NULL;
}

/* (#line-start? @op) */
static void read_line_start(reader *r, size_t at)
{
    bool named = take(r, '@');
    sl_pnode *node = named ? find_captured(r, find_name(capture_names, take_name(r))) : NULL;
    if (!take(r, ')') || !node) fail(r, at, "the predicate is (#line-start? @capture)", SL_STR(""));
    if (!r->failed) node->is_line_start = true;
}

/* (#set! tuple) (#set! nested) (#set! pairs) (#set! pairs "=>") */
static void read_attribute(reader *r, size_t at)
{
    sl_str name = take_name(r);
    if (sl_str_is(name, "tuple"))
        r->is_tuple = true;
    else if (sl_str_is(name, "nested"))
        r->is_nested = true;
    else if (sl_str_is(name, "pairs"))
        r->is_paired = true;
    else
        fail(r, at, "the attributes are tuple, nested and pairs", name);
    if (r->is_paired && take(r, '"')) r->pair_sign = take_string(r);
    if (!take(r, ')')) fail(r, at, "missing )", SL_STR(""));
}

/* (#any-of? @op "==" "!=") (#not-any-of? ...) (#line-start? @op) (#set! tuple) */
static void read_predicate(reader *r)
{
    size_t at = r->at;
    take(r, '(');
    sl_str name = take_name(r);
    bool negated = sl_str_is(name, "#not-any-of?");
    if (sl_str_is(name, "#set!")) {
        read_attribute(r, at);
        return;
    }
    if (sl_str_is(name, "#line-start?")) {
        read_line_start(r, at);
        return;
    }
    if (!negated && !sl_str_is(name, "#any-of?")) fail(r, at, "unknown predicate", name);
    if (!take(r, '@')) fail(r, at, "a predicate starts with a capture", SL_STR(""));
    sl_pnode *node = r->failed ? NULL : find_captured(r, find_name(capture_names, take_name(r)));
    SL_VEC(sl_str) texts = {0};
    while (!r->failed && take(r, '"'))
        *SL_PUSH(&r->sites->arena, &texts) = take_string(r);
    if (!take(r, ')') || !node || !texts.n)
        fail(r, at, "a predicate is (#any-of? @capture \"text\" ...)", SL_STR(""));
    if (r->failed) return;
    node->texts = (sl_strs){texts.at, texts.n};
    node->not_texts = negated;
}

static void read_structure(reader *r)
{
    uint32_t before = r->sites->nodes.n;
    r->top = 0;
    r->is_foreign = r->failed = r->is_tuple = r->is_nested = r->is_paired = false;
    r->pair_sign = SL_STR("");
    uint16_t root = read_node(r);
    size_t at = r->at;
    sl_str name = take(r, '@') ? take_name(r) : SL_STR("");
    uint8_t kind = find_name(structure_names, name);
    if (!r->failed && kind == UINT8_MAX) fail(r, at, "a structure ends with its kind, as in @call", name);
    if (!r->failed && !r->is_foreign && !r->sites->nodes.at[root].symbols)
        fail(r, at, "the root cannot be any node", SL_STR(""));
    if (r->failed || r->is_foreign) {
        r->sites->nodes.n = before;
        return;
    }
    *SL_PUSH(&r->sites->arena, &r->sites->structures) =
        (sl_structure){(sl_struct_kind)kind, root, r->is_tuple, r->is_nested, r->is_paired, r->pair_sign};
}

void sl_sites_read(sl_sites *sites, const char *path, sl_str text, bool is_shared)
{
    reader r = {.sites = sites, .path = path, .text = text, .is_shared = is_shared};
    sl_lines_init(&r.lines, text);
    while (peek(&r)) {
        read_structure(&r);
        if (r.failed) break; /* what follows would only repeat the complaint */
    }
    sl_lines_release(&r.lines);
}
