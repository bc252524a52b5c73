#include "conf/manifest.h"

#include "base/utf8.h"
#include "conf/manifest_pattern.h"
#include "conf/manifest_tree.h"

typedef struct reading {
    const sl_manifest *manifest;
    sl_arena *arena; /* of the statements */
    sl_statements *out;
    sl_lines lines;
    uint32_t steps_left;
} reading;

static sl_str last_components(sl_str path, uint32_t n)
{
    for (size_t at = path.len; at-- > 0;)
        if (path.ptr[at] == '/' && n-- == 0) return sl_str_sub(path, at + 1, path.len);
    return path;
}

static const sl_manifest *find_exact(sl_str name)
{
    uint32_t low = 0, high = sl_n_manifest_exact;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        int order = sl_str_cmp(sl_manifest_exact[middle].text, name);
        if (order == 0) return sl_manifest_exact[middle].manifest;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static uint32_t count_slashes(sl_str text)
{
    uint32_t n = 0;
    for (size_t i = 0; i < text.len; i++)
        n += text.ptr[i] == '/';
    return n;
}

const sl_manifest *sl_manifest_find(sl_str path, uint32_t *folders_up)
{
    const sl_manifest *exact = find_exact(last_components(path, 0));
    *folders_up = 0;
    for (uint32_t i = 0; !exact && i < sl_n_manifest_globs; i++) {
        uint32_t slashes = count_slashes(sl_manifest_globs[i].text);
        if (!sl_glob_match(sl_manifest_globs[i].text, last_components(path, slashes))) continue;
        *folders_up = slashes;
        return sl_manifest_globs[i].manifest;
    }
    return exact;
}

/* Most globs are an end, "*.vcl", or no glob at all: told apart without matching. */
static bool may_match(sl_str glob, sl_str name)
{
    return glob.ptr[0] == '*' || (name.len && glob.ptr[0] == name.ptr[0]) || glob.ptr[0] == '{';
}

bool sl_manifest__name_is_one_of(sl_str path, sl_strs globs)
{
    for (uint32_t i = 0; i < globs.n; i++)
        if (may_match(globs.at[i], path) && sl_glob_match(globs.at[i], path)) return true;
    return false;
}

bool sl_manifest__is_vendor_sign(const sl_vendor_sign *sign, sl_str path)
{
    for (uint32_t i = 0; !sign->ecosystem.len && i < sign->names.n; i++) {
        sl_str name = last_components(path, count_slashes(sign->names.at[i]));
        if (may_match(sign->names.at[i], name) && sl_glob_match(sign->names.at[i], name)) return true;
    }
    return false;
}

/* The first template whose parts are all there. */
static bool expand(const reading *r, sl_strs templates, const sl_template_scope *scope, sl_str *out)
{
    for (uint32_t i = 0; i < templates.n; i++)
        if (sl_template_expand(templates.at[i], scope, r->arena, out)) return true;
    return false;
}

/* A lock file's entry without a version belongs to another version of its format. */
static void add_statement(const reading *r, const sl_find *find, const sl_template_scope *scope,
                          uint32_t line0)
{
    sl_statement statement = {
        .manifest = r->manifest, .find = find, .name = SL_STR(""), .version = SL_STR(""), .line0 = line0};
    bool is_named = find->kind == SL_FIND_WORKSPACE ||
                    (expand(r, find->name, scope, &statement.name) && statement.name.len);
    bool has_version = expand(r, find->version, scope, &statement.version) && statement.version.len;
    bool needs_version =
        find->kind == SL_FIND_PROPERTY || (find->kind == SL_FIND_LIBRARY && r->manifest->is_lock);
    if (find->kind != SL_FIND_CONTEXT && is_named && (has_version || !needs_version))
        *SL_PUSH(r->arena, r->out) = statement;
}

static bool match_any(reading *r, sl_strs patterns, sl_str text, sl_captures *captures)
{
    for (uint32_t i = 0; i < patterns.n; i++)
        if (sl_pattern_match(patterns.at[i], text, captures, &r->steps_left)) return true;
    return false;
}

static void take_node(reading *r, const sl_find *find, const sl_json *node)
{
    sl_captures captures = {.n = 0};
    sl_template_scope scope = {&captures, node};
    sl_str text = node->key;
    if (find->from.n && !expand(r, find->from, &scope, &text)) return;
    if (find->like.n && !match_any(r, find->like, text, &captures)) return;
    add_statement(r, find, &scope, sl_lines_pos(&r->lines, node->range.from).line0);
}

/* "*", or one of the words of "a|b". */
static bool takes_key(sl_str segment, sl_str key)
{
    if (sl_str_is(segment, "*")) return true;
    for (size_t bar; (bar = sl_str_find_char(segment, '|')) != SIZE_MAX;) {
        if (sl_str_eq(sl_str_sub(segment, 0, bar), key)) return true;
        segment = sl_str_sub(segment, bar + 1, segment.len);
    }
    return sl_str_eq(segment, key);
}

/* Recursion ends with the tree, whose depth its reader limits. */
static void visit(reading *r, const sl_find *find, const sl_json *node, uint32_t segment)
{
    if (segment == find->at.n) {
        take_node(r, find, node);
        return;
    }
    bool is_deep = sl_str_is(find->at.at[segment], "**");
    if (is_deep) visit(r, find, node, segment + 1);
    for (const sl_json *child = node->first; child; child = child->next)
        if (is_deep || takes_key(find->at.at[segment], child->key))
            visit(r, find, child, is_deep ? segment : segment + 1);
}

static const sl_json *read_json(sl_str text, sl_arena *arena, uint32_t *error_off)
{
    sl_json_problems problems = {0};
    const sl_json *root = sl_json_parse(arena, text, SL_JSON_COMMENTS, &problems);
    if (!root && problems.n) *error_off = problems.at[problems.n - 1].range.from;
    return root;
}

static sl_err read_tree(reading *r, sl_str text, uint32_t *error_off)
{
    static const sl_json *(*const readers[])(sl_str text, sl_arena * arena, uint32_t * error_off) = {
        [SL_MANIFEST_JSON] = read_json,         [SL_MANIFEST_TOML] = sl_manifest__toml,
        [SL_MANIFEST_YAML] = sl_manifest__yaml, [SL_MANIFEST_XML] = sl_manifest__xml,
        [SL_MANIFEST_INI] = sl_manifest__ini,
    };
    sl_arena tree;
    sl_arena_init(&tree);
    const sl_json *root = readers[r->manifest->format](text, &tree, error_off);
    for (uint32_t i = 0; root && i < r->manifest->n_finds; i++)
        visit(r, &r->manifest->finds[i], root, 0);
    sl_arena_release(&tree);
    return root ? SL_OK : SL_SYNTAX;
}

/* The first find that matches has the line. */
static void read_line(reading *r, sl_captures *context, sl_str line, uint32_t line0)
{
    size_t indent = 0;
    line = sl_manifest__uncommented(line, r->manifest->comment);
    while (indent < line.len && sl_is_space(line.ptr[indent]))
        indent++;
    line = sl_str_trim(line);
    for (uint32_t i = 0; line.len && i < r->manifest->n_finds; i++) {
        const sl_find *find = &r->manifest->finds[i];
        sl_captures captures = *context;
        if (find->indent >= 0 && (size_t)find->indent != indent) continue;
        if (!match_any(r, find->like, line, &captures)) continue;
        add_statement(r, find, &(sl_template_scope){&captures, NULL}, line0);
        if (find->kind != SL_FIND_LIBRARY && find->kind != SL_FIND_PROPERTY) *context = captures;
        return;
    }
}

static sl_err read_lines(reading *r, sl_str text, uint32_t *error_off)
{
    sl_captures context = {.n = 0};
    uint32_t next = 0, line0 = 0;
    for (sl_str line; r->steps_left && sl_manifest__line(text, &next, error_off, &line); line0++)
        read_line(r, &context, line, line0);
    return r->steps_left ? SL_OK : SL_LIMIT;
}

sl_err sl_manifest_read(const sl_manifest *manifest, sl_str text, sl_arena *arena, sl_statements *out,
                        uint32_t *line0)
{
    uint32_t n_before = out->n, error_off = 0;
    if (!sl_utf8_is_valid(text)) return SL_ENCODING;
    if (sl_str_has_prefix(text, SL_STR("\xEF\xBB\xBF"))) text = sl_str_sub(text, 3, text.len);
    reading r = {.manifest = manifest, .arena = arena, .out = out, .steps_left = SL_MANIFEST_MAX_STEPS};
    sl_lines_init(&r.lines, text);
    bool is_lines = manifest->format == SL_MANIFEST_LINES;
    sl_err err = is_lines ? read_lines(&r, text, &error_off) : read_tree(&r, text, &error_off);
    if (err) *line0 = sl_lines_pos(&r.lines, error_off).line0;
    if (err) out->n = n_before;
    sl_lines_release(&r.lines);
    return err;
}
