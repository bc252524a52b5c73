/* Where a new import statement goes. */
#include "rules/import.h"

#include "http/vocabulary.h"

typedef struct statement {
    sl_range range;
    sl_str module, head;
    uint32_t class, group;
} statement;

typedef struct statements {
    statement *at;
    uint32_t n;
} statements;

static const sl_import_habit habits[] = {
#define SL_IMPORT_HABIT(languages, classes, separates, binds, open, require, prologue)                       \
    {SL_STR_INIT(languages), SL_STR_INIT(classes), separates, binds, SL_STR_INIT(open),                      \
     SL_STR_INIT(require),   SL_STR_INIT(prologue)},
#include "rules/import_habits.def"
#undef SL_IMPORT_HABIT
};

static sl_str take_until(sl_str *list, char end)
{
    size_t at = sl_str_find_char(*list, end);
    sl_str part = sl_str_sub(*list, 0, at);
    *list = sl_str_sub(*list, at == SIZE_MAX ? list->len : at + 1, list->len);
    return part;
}

const sl_import_habit *sl__import_habit(sl_str language)
{
    for (size_t i = 0; i < sizeof habits / sizeof *habits; i++)
        for (sl_str rest = habits[i].languages; rest.len;)
            if (sl_str_eq(take_until(&rest, ' '), language)) return &habits[i];
    return NULL;
}

uint32_t sl__import_class(const sl_import_habit *habit, sl_str module)
{
    uint32_t class = 0, rest_class = 0;
    sl_str classes = habit ? habit->classes : SL_STR("");
    for (bool more = classes.len > 0; more; class ++) {
        more = sl_str_find_char(classes, '|') != SIZE_MAX;
        sl_str globs = take_until(&classes, '|');
        if (!globs.len) rest_class = class;
        while (globs.len)
            if (sl_glob_match(take_until(&globs, ' '), module)) return class;
    }
    return rest_class;
}

static uint32_t line_start(sl_str text, uint32_t at)
{
    while (at > 0 && text.ptr[at - 1] != '\n')
        at--;
    return at;
}

static uint32_t line_stop(sl_str text, uint32_t at)
{
    while (at < text.len && text.ptr[at] != '\n' && text.ptr[at] != '\r')
        at++;
    return at;
}

static sl_str line_break(const sl_facts *facts)
{
    return facts->line_end.len ? facts->line_end : SL_STR("\n");
}

/* "import", "import static", "from": statements with the same opening words are ordered among themselves. */
static sl_str head_of(sl_str text)
{
    size_t blank = sl_str_find_char(text, ' ');
    if (blank == SIZE_MAX) return sl_str_sub(text, 0, 0);
    sl_str rest = sl_str_sub(text, blank + 1, text.len);
    sl_str second = sl_str_sub(rest, 0, sl_str_find_char(rest, ' '));
    bool has_kind = second.len < rest.len && sl_strs_have(sl_vocabulary[SL_WORDS_IMPORT_KINDS], second);
    return sl_str_sub(text, 0, blank + (has_kind ? 1 + second.len : 0));
}

typedef enum gap { GAP_NONE, GAP_BLANK, GAP_CODE } gap;

/* What lies between two statements: nothing, a blank line, or code, behind which imports are another story.
 */
static gap gap_between(sl_str text, uint32_t from, uint32_t to)
{
    gap found = GAP_NONE;
    for (uint32_t at = from; at < to;) {
        uint32_t stop = line_stop(text, at);
        sl_str line = sl_str_trim(sl_str_sub(text, at, stop < to ? stop : to));
        while (line.len && (line.ptr[0] == ';' || line.ptr[0] == ')' || line.ptr[0] == ' '))
            line = sl_str_sub(line, 1, line.len);
        bool is_first = at == from, is_last = stop >= to,
             is_comment = line.len && sl_str_find_char(SL_STR("#/*-("), line.ptr[0]) != SIZE_MAX;
        if (line.len && !is_comment && !is_last) return GAP_CODE;
        if (!line.len && !is_first && !is_last) found = GAP_BLANK;
        at = stop + 1;
        if (stop + 1 < text.len && text.ptr[stop] == '\r' && text.ptr[stop + 1] == '\n') at++;
    }
    return found;
}

static bool is_at_margin(const sl_facts *facts, const sl_import_habit *habit, sl_range range)
{
    return (habit && habit->block_open.len) || range.from == line_start(facts->text, range.from);
}

/* The file's leading import statements in groups, each statement once. */
static statements list_statements(const sl_facts *facts, const sl_import_habit *habit, sl_arena *arena)
{
    statements list = {SL_NEW_N(arena, statement, facts->imports.n + 1), 0};
    for (uint32_t i = 0; i < facts->imports.n; i++) {
        const sl_import *import = &facts->imports.at[i];
        statement *last = list.n ? &list.at[list.n - 1] : NULL;
        if (last && last->range.from == import->range.from) continue;
        if (!is_at_margin(facts, habit, import->range)) continue;
        gap between = last ? gap_between(facts->text, last->range.to, import->range.from) : GAP_NONE;
        if (between == GAP_CODE) break;
        list.at[list.n++] = (statement){.range = import->range,
                                        .module = import->module,
                                        .head = head_of(sl_range_of(facts->text, import->range)),
                                        .class = sl__import_class(habit, import->module),
                                        .group = last ? last->group + (between == GAP_BLANK) : 0};
    }
    return list;
}

static uint32_t common_prefix(sl_str a, sl_str b)
{
    uint32_t n = 0;
    while (n < a.len && n < b.len && a.ptr[n] == b.ptr[n])
        n++;
    return n;
}

/* The statement of our class that is most like us: its group is ours. */
static const statement *find_relative(const statements *list, const statement *ours)
{
    const statement *best = NULL;
    uint32_t most = 0;
    for (uint32_t i = 0; i < list->n; i++) {
        const statement *other = &list->at[i];
        bool same_head = sl_str_eq(other->head, ours->head);
        uint32_t likeness = 1 + common_prefix(other->module, ours->module) * 2 + same_head;
        if (other->class != ours->class || likeness <= most) continue;
        most = likeness;
        best = other;
    }
    return best;
}

static bool is_peer(const statement *other, const statement *relative, const statement *ours)
{
    return other->group == relative->group && other->class == ours->class &&
           sl_str_eq(other->head, relative->head);
}

static int compare_modules(sl_str a, sl_str b)
{
    for (size_t i = 0; i < a.len && i < b.len; i++)
        if (sl_to_lower(a.ptr[i]) != sl_to_lower(b.ptr[i]))
            return sl_to_lower(a.ptr[i]) < sl_to_lower(b.ptr[i]) ? -1 : 1;
    return a.len < b.len ? -1 : a.len > b.len;
}

/* Among its peers: in their order if they have one, else behind them. Gives the neighbour. */
static const statement *find_neighbour(const statements *list, const statement *relative,
                                       const statement *ours, bool *is_before)
{
    const statement *last = NULL, *next = NULL, *first = NULL;
    bool is_sorted = true;
    for (uint32_t i = 0; i < list->n; i++) {
        const statement *other = &list->at[i];
        if (!is_peer(other, relative, ours)) continue;
        if (last && compare_modules(last->module, other->module) > 0) is_sorted = false;
        if (!next && compare_modules(other->module, ours->module) > 0) next = other;
        if (!first) first = other;
        last = other;
    }
    /* isort puts `import` in front of `from`; elsewhere another kind of statement goes behind */
    bool in_order = is_sorted && (!relative->head.len || sl_str_eq(relative->head, ours->head));
    bool is_from = sl_str_is(relative->head, "from") && sl_str_is(ours->head, "import");
    if (is_from) next = first;
    *is_before = next != NULL && (in_order || is_from);
    return *is_before ? next : last;
}

static void insert(const sl_facts *facts, sl_arena *arena, sl_edit_list *edits, uint32_t at,
                   const char *fmt_lead, sl_str body, const char *fmt_tail)
{
    sl_str eol = line_break(facts);
    sl_str text = sl_arena_printf(arena, "%.*s%.*s%.*s%.*s%.*s", fmt_lead[0] ? (int)eol.len : 0, eol.ptr,
                                  fmt_lead[0] && fmt_lead[1] ? (int)eol.len : 0, eol.ptr, SL_FMT(body),
                                  fmt_tail[0] ? (int)eol.len : 0, eol.ptr,
                                  fmt_tail[0] && fmt_tail[1] ? (int)eol.len : 0, eol.ptr);
    *SL_PUSH(arena, edits) = (sl_edit){{at, at}, text};
}

/* Leading blanks of a statement, and its text without the keyword if it stands in a block. */
static sl_str as_line(const sl_facts *facts, const sl_import_habit *habit, const statement *beside,
                      sl_str text, sl_arena *arena)
{
    sl_str indent = sl_str_sub(facts->text, line_start(facts->text, beside->range.from), beside->range.from);
    bool in_block = habit && habit->block_open.len && sl_str_trim(indent).len == 0 && indent.len;
    if (in_block) text = sl_str_sub(text, sl_str_find_char(text, ' ') + 1, text.len);
    return in_block ? sl_arena_printf(arena, "%.*s%.*s", SL_FMT(indent), SL_FMT(text)) : text;
}

static void place_beside(const sl_facts *facts, const sl_import_habit *habit, const statement *beside,
                         bool is_before, bool is_apart, sl_str text, sl_arena *arena, sl_edit_list *edits)
{
    sl_str line = as_line(facts, habit, beside, text, arena);
    if (is_before)
        insert(facts, arena, edits, line_start(facts->text, beside->range.from), "", line,
               is_apart ? "nn" : "n");
    else
        insert(facts, arena, edits, line_stop(facts->text, beside->range.to), is_apart ? "nn" : "n", line,
               "");
}

/* No statement of our class: behind the last of an earlier class, or in front of all. */
static void place_apart(const sl_facts *facts, const sl_import_habit *habit, const statements *list,
                        const statement *ours, sl_str text, sl_arena *arena, sl_edit_list *edits)
{
    const statement *earlier = NULL;
    for (uint32_t i = 0; i < list->n; i++)
        if (list->at[i].class < ours->class) earlier = &list->at[i];
    place_beside(facts, habit, earlier ? earlier : &list->at[0], earlier == NULL, habit && habit->separates,
                 text, arena, edits);
}

static bool opens_with(sl_str line, sl_str starts)
{
    while (starts.len)
        if (sl_str_has_prefix(line, take_until(&starts, '|'))) return true;
    return false;
}

static uint32_t next_line(sl_str text, uint32_t at)
{
    at = line_stop(text, at);
    if (at < text.len && text.ptr[at] == '\r') at++;
    if (at < text.len && text.ptr[at] == '\n') at++;
    return at;
}

/* The line behind a text or comment that opens at `at` with `mark` bytes and closes with `close`. */
static uint32_t behind(sl_str text, uint32_t at, size_t mark, sl_str close)
{
    size_t end = sl_str_find(sl_str_sub(text, at + mark, text.len), close);
    if (end == SIZE_MAX) return next_line(text, at);
    return next_line(text, (uint32_t)(at + mark + end + close.len));
}

static uint32_t behind_prologue_line(sl_str text, uint32_t at)
{
    static const sl_str quotes[] = {SL_STR_INIT("\"\"\""), SL_STR_INIT("'''")};
    sl_str line = sl_str_sub(text, at, line_stop(text, at));
    for (int i = 0; i < 2; i++) {
        size_t hit = sl_str_find(line, quotes[i]);
        if (hit <= 1) return behind(text, at, hit + 3, quotes[i]); /* an `r` may stand in front */
    }
    return next_line(text, at);
}

static bool is_comment(sl_str line)
{
    return opens_with(line, SL_STR("//|/*|* |*/|#|--")) || sl_str_is(line, "*");
}

/* Behind the shebang, the docstring, the package clause and their kind; else behind the comments that open
 * the file, but in front of one that belongs to the first line of code. */
static uint32_t first_import_offset(const sl_facts *facts, const sl_import_habit *habit)
{
    sl_str text = facts->text;
    uint32_t at = 0, prologue = 0, comments = 0;
    while (at < text.len) {
        sl_str line = sl_str_trim(sl_str_sub(text, at, line_stop(text, at)));
        bool is_first = at == 0 && opens_with(line, SL_STR("#!|<?php"));
        if (is_first || (habit && opens_with(line, habit->prologue))) {
            prologue = at = behind_prologue_line(text, at);
            continue;
        }
        if (line.len && !is_comment(line)) break;
        bool opens_block = sl_str_has_prefix(line, SL_STR("/*"));
        at = opens_block ? behind(text, at, 2, SL_STR("*/")) : next_line(text, at);
        if (!line.len) comments = at;
    }
    return prologue ? prologue : comments;
}

static void place_first(const sl_facts *facts, const sl_import_habit *habit, sl_str text, sl_arena *arena,
                        sl_edit_list *edits)
{
    sl_str whole = facts->text;
    uint32_t at = first_import_offset(facts, habit);
    bool opens = at == 0 || whole.ptr[at - 1] == '\n';
    uint32_t above = at > 0 ? line_start(whole, at - 1) : 0;
    bool after_text = at > 0 && sl_str_trim(sl_str_sub(whole, above, at)).len > 0;
    bool before_text = at < whole.len && whole.ptr[at] != '\n' && whole.ptr[at] != '\r';
    insert(facts, arena, edits, at, !opens ? "nn" : after_text ? "n" : "", text, before_text ? "nn" : "n");
}

/* gofmt people write one block: the only statement becomes its first line. */
static bool make_block(const sl_facts *facts, const sl_import_habit *habit, const statements *list,
                       const statement *ours, sl_str text, sl_arena *arena, sl_edit_list *edits)
{
    if (!habit || !habit->block_open.len || list->n != 1) return false;
    const statement *only = &list->at[0];
    sl_str old = sl_range_of(facts->text, only->range), eol = line_break(facts);
    if (!sl_str_has_prefix(old, head_of(text)) || !only->head.len) return false;
    old = sl_str_sub(old, only->head.len + 1, old.len);
    text = sl_str_sub(text, head_of(text).len + 1, text.len);
    bool is_first =
        ours->class != only->class ? ours->class < only->class : sl_str_cmp(ours->module, only->module) < 0;
    sl_str upper = is_first ? text : old, lower = is_first ? old : text;
    sl_str block = sl_arena_printf(
        arena, "%.*s%.*s\t%.*s%.*s%.*s\t%.*s%.*s)", SL_FMT(habit->block_open), SL_FMT(eol), SL_FMT(upper),
        SL_FMT(eol), ours->class != only->class ? (int)eol.len : 0, eol.ptr, SL_FMT(lower), SL_FMT(eol));
    *SL_PUSH(arena, edits) = (sl_edit){only->range, block};
    return true;
}

/* Quotes and the closing semicolon as the file's own imports have them. */
static sl_str in_house_style(const sl_facts *facts, const sl_import_habit *habit, const statements *list,
                             sl_str text, sl_arena *arena)
{
    if (!habit || !habit->require.len || !list->n) return text;
    sl_range range = list->at[0].range;
    sl_str model = sl_range_of(facts->text, range);
    bool has_semicolon = sl_str_has_suffix(model, SL_STR(";")) ||
                         (range.to < facts->text.len && facts->text.ptr[range.to] == ';');
    bool single = sl_str_find_char(model, '\'') != SIZE_MAX;
    sl_str styled = sl_arena_printf(arena, "%.*s%s", SL_FMT(text), has_semicolon ? ";" : "");
    char *bytes = SL_NEW_N(arena, char, styled.len + 1);
    for (size_t i = 0; i < styled.len; i++)
        bytes[i] = single && styled.ptr[i] == '"' ? '\'' : styled.ptr[i];
    return (sl_str){bytes, styled.len};
}

/* Where statements name what they bring (a.b.HttpStatus), they are ordered by all of it. */
static sl_str module_of(const sl_import_habit *habit, sl_str text, sl_str module)
{
    sl_str named = sl_str_trim(sl_str_sub(text, head_of(text).len, text.len));
    named = sl_str_sub(named, 0, sl_str_find_char(named, ';'));
    return habit && habit->binds_last && sl_str_has_prefix(named, module) ? named : module;
}

void sl__import_place(const sl_facts *facts, const sl_import_habit *habit, sl_str text, sl_str module,
                      sl_arena *arena, sl_edit_list *edits)
{
    statements list = list_statements(facts, habit, arena);
    statement ours = {.module = module_of(habit, text, module),
                      .head = head_of(text),
                      .class = sl__import_class(habit, module)};
    bool is_before;
    text = in_house_style(facts, habit, &list, text, arena);
    if (!list.n) {
        place_first(facts, habit, text, arena, edits);
        return;
    }
    if (make_block(facts, habit, &list, &ours, text, arena, edits)) return;
    const statement *relative = find_relative(&list, &ours);
    if (!relative) {
        place_apart(facts, habit, &list, &ours, text, arena, edits);
        return;
    }
    const statement *beside = find_neighbour(&list, relative, &ours, &is_before);
    place_beside(facts, habit, beside, is_before, false, text, arena, edits);
}
