#include "lang/evidence.h"
#include "lang/flow.h"
#include "lang/groups.h"
#include "lang/guards.h"
#include "lang/imports.h"
#include "lang/inject.h"
#include "lang/made.h"
#include "lang/neighbours.h"
#include "lang/origin.h"
#include "lang/outline.h"
#include "lang/parse.h"
#include "lang/parts.h"
#include "lang/scopes.h"
#include "lang/sites.h"
#include "text/generated.h"

/* ---- the file as a whole ---- */

static sl_facts *new_facts(sl_arena *arena, const sl_source *source)
{
    sl_facts *facts = SL_NEW(arena, sl_facts);
    facts->text = source->text;
    facts->path = source->path;
    facts->lang = source->lang;
    facts->language = source->lang ? source->lang->id : SL_STR("");
    if (source->lang) facts->one_of = source->lang->one_of;
    facts->registry = source->recognition.registry;
    sl_scope *module = SL_PUSH(arena, &facts->scopes);
    module->kind = SL_SCOPE_MODULE;
    module->range = (sl_range){0, (uint32_t)source->text.len};
    module->parent = SL_NONE;
    return facts;
}

static sl_str line_end_of(sl_str text)
{
    size_t at = sl_str_find_char(text, '\n');
    bool crlf = at != SIZE_MAX && at > 0 && text.ptr[at - 1] == '\r';
    return crlf ? SL_STR("\r\n") : SL_STR("\n");
}

/* The first indented line's blanks: tabs, or that many spaces. */
static sl_str indent_of(sl_str text)
{
    for (size_t i = 0; i + 1 < text.len; i++) {
        if (text.ptr[i] != '\n' || (text.ptr[i + 1] != ' ' && text.ptr[i + 1] != '\t')) continue;
        size_t to = i + 1;
        while (to < text.len && text.ptr[to] == text.ptr[i + 1])
            to++;
        bool plausible = text.ptr[i + 1] == '\t' || (to - i - 1 >= 2 && to - i - 1 <= 8);
        if (plausible) return sl_str_sub(text, i + 1, text.ptr[i + 1] == '\t' ? i + 2 : to);
    }
    return SL_STR("    ");
}

/* Comments that may hold a suppression: found by their keyword, then widened to their line. */
static void find_comments(sl_run *run)
{
    for (size_t at = 0; at < run->text.len;) {
        size_t hit = sl_str_find(sl_str_sub(run->text, at, run->text.len), SL_STR("statuslens:"));
        if (hit == SIZE_MAX) return;
        at += hit;
        size_t from = at, to = at;
        while (from > 0 && run->text.ptr[from - 1] != '\n')
            from--;
        while (to < run->text.len && run->text.ptr[to] != '\n')
            to++;
        sl_str before = sl_str_sub(run->text, from, at);
        sl_str open = run->lang->comment_open;
        size_t leader = SIZE_MAX;
        for (size_t i = 0; open.len && i + open.len <= before.len; i++)
            if (sl_str_has_prefix(sl_str_sub(before, i, before.len), open)) leader = i;
        if (leader != SIZE_MAX)
            *SL_PUSH(run->arena, &run->facts->comments) =
                (sl_comment){{(uint32_t)(from + leader), (uint32_t)to}};
        at = to;
    }
}

enum {
    COMMENT_WITHIN = 512 /* bytes: a line that goes on for longer was not written with a remark at its end */
};

/* Finds where a comment opens between here and the end of the line. */
static bool find_comment_behind(const sl_run *run, uint32_t at, uint32_t *from)
{
    sl_str text = sl_str_sub(run->text, 0, at + (size_t)COMMENT_WITHIN), open = run->lang->comment_open;
    char quote = '\0';
    for (; open.len && at < text.len && text.ptr[at] != '\n'; at++) {
        char c = text.ptr[at];
        bool is_quote = sl_is_quote(c);
        *from = at;
        if (!quote && sl_str_has_prefix(sl_str_sub(text, at, at + open.len), open)) return true;
        if (is_quote && (!quote || quote == c)) quote = quote ? '\0' : c;
    }
    return false;
}

static void insert_comment(sl_run *run, sl_range range)
{
    sl_facts *facts = run->facts;
    uint32_t at = facts->comments.n;
    while (at > 0 && facts->comments.at[at - 1].range.from > range.from)
        at--;
    if (at > 0 && facts->comments.at[at - 1].range.from == range.from) return;
    *SL_PUSH(run->arena, &facts->comments) = (sl_comment){range};
    for (uint32_t i = facts->comments.n - 1; i > at; i--)
        facts->comments.at[i] = facts->comments.at[i - 1];
    facts->comments.at[at].range = range;
}

/* Comments at the end of the lines that hold sites: they say what somebody thought of the code. */
static void find_comments_beside(sl_run *run)
{
    for (uint32_t i = 0; i < run->facts->sites.n; i++) {
        uint32_t from;
        if (!find_comment_behind(run, run->facts->sites.at[i].span.to, &from)) continue;
        size_t end = sl_str_find_char(sl_str_sub(run->text, from, run->text.len), '\n');
        insert_comment(run,
                       (sl_range){from, end == SIZE_MAX ? (uint32_t)run->text.len : from + (uint32_t)end});
    }
}

/* ---- the run ---- */

/* NOT_THERE, Codes.NotThere: a name that another file may give a number. */
static bool may_hold_shared_name(sl_str text)
{
    for (size_t i = 0; i < text.len;) {
        size_t from = i;
        bool is_upper = true;
        for (; i < text.len && (sl_is_alpha(text.ptr[i]) || sl_is_digit(text.ptr[i]) || text.ptr[i] == '_');
             i++)
            is_upper = is_upper && !sl_is_lower(text.ptr[i]);
        char before = from ? text.ptr[from - 1] : ' ';
        bool is_member = before == '.' || before == ':' || before == '>' || before == '\\';
        if (i - from > 2 && sl_is_upper(text.ptr[from]) && (is_upper || is_member)) return true;
        i += i == from;
    }
    return false;
}

/* Names that no library knows may be ones that the project registers. */
static void ask_about_names(sl_run *run)
{
    for (uint32_t i = 0; i < run->facts->sites.n && run->lang->registers.n; i++)
        if (!run->facts->sites.at[i].code && run->facts->sites.at[i].spelling == SL_SPELL_SYMBOL)
            run->facts->asks_project = true;
}

/* Tokens alone prove nothing. */
static void limit_confidence(sl_run *run)
{
    for (uint32_t i = 0; i < run->facts->sites.n; i++)
        if (run->facts->sites.at[i].confidence > run->lang->most)
            run->facts->sites.at[i].confidence = run->lang->most;
}

/* What a mark is about: behind it and its like, the next item. */
static sl_range marked_by(sl_run *run, TSNode root, uint32_t at)
{
    TSNode mark = ts_node_named_descendant_for_byte_range(root, at, at + 1);
    for (TSNode up = ts_node_parent(mark);
         !ts_node_is_null(up) && ts_node_start_byte(up) == at && !ts_node_is_null(ts_node_parent(up));
         up = ts_node_parent(mark))
        mark = up;
    TSNode item = ts_node_next_named_sibling(mark);
    while (!ts_node_is_null(item) && (ts_node_is_extra(item) || ts_node_symbol(item) == ts_node_symbol(mark)))
        item = ts_node_next_named_sibling(item);
    return (sl_range){at, ts_node_is_null(item) ? (uint32_t)run->text.len : ts_node_end_byte(item)};
}

static void find_tests(sl_run *run, TSNode root)
{
    sl_str mark = run->lang->tests_mark;
    for (size_t at = 0; mark.len && at < run->text.len; at += mark.len) {
        size_t hit = sl_str_find(sl_str_sub(run->text, at, run->text.len), mark);
        if (hit == SIZE_MAX) return;
        at += hit;
        *SL_PUSH(run->arena, &run->facts->tests) = marked_by(run, root, (uint32_t)at);
    }
}

/* The candidates of the text; of a kept one, only what changed is read. */
static void scan(sl_run *run, sl_tree *kept, sl_memo *next)
{
    const sl_word_filter *filter = run->filter;
    if (!kept)
        sl_scan_text(filter, run->text, run->arena, &run->scan);
    else if (!kept->memo.has_scan)
        sl_scan_text(filter, run->text, &next->arena, &run->scan);
    else
        sl_scan_again(filter, run->text, &kept->memo.scan, &kept->since_scan, &next->arena, &run->scan);
    next->scan = run->scan;
    next->has_scan = true;
}

static void read_imports(sl_run *run, TSNode root, const sl_parsed *parsed, const sl_tree *kept,
                         sl_memo *next)
{
    if (kept && parsed->is_renewed && kept->memo.has_imports)
        sl_imports_read_again(run, root, kept->memo.imports.at, kept->memo.imports.n, parsed);
    else
        sl_imports_read(run, root);
    if (kept && parsed->end == SL_PARSE_WHOLE) sl_memo_keep_imports(next, run->facts);
}

static void read_tree(sl_run *run, const sl_parsed *parsed, sl_tree *kept, sl_memo *next)
{
    TSNode root = ts_tree_root_node(parsed->ts);
    read_imports(run, root, parsed, kept, next);
    run->evidence = sl_file_evidence(run);
    run->facts->has_http = run->evidence & SL_EV_HTTP;
    run->facts->is_test = run->evidence & SL_EV_TEST;
    find_tests(run, root);
    sl_pieces_recognise(run, root, kept ? &kept->pieces : NULL);
    sl_flow_settle(run, root);
    sl_origins_settle(run, root);
    limit_confidence(run);
    sl_facts_sort_sites(run->facts, run->arena);
    sl_scopes_settle(run, root);
    sl_groups_make(run);
    sl_neighbours_settle(run);
    sl_made_settle(run);
    find_comments_beside(run);
    ask_about_names(run);
    sl_guards_settle(run, root);
    if (run->source->wants_outline) sl_outline_read(run, root);
}

/* Code of other languages is no text of this one. */
static void leave_out(sl_run *run, const sl_programs *programs)
{
    sl_facts *facts = run->facts;
    uint32_t n_comments = 0;
    for (uint32_t i = 0; i < facts->comments.n; i++)
        if (!sl_programs_have(programs, facts->comments.at[i].range.from))
            facts->comments.at[n_comments++] = facts->comments.at[i];
    facts->comments.n = n_comments;
    sl_scan own = {.signs = run->scan.signs,
                   .has_http_word = run->scan.has_http_word,
                   .has_foreign_word = run->scan.has_foreign_word};
    for (uint32_t i = 0; i < run->scan.candidates.n; i++)
        if (!sl_programs_have(programs, run->scan.candidates.at[i].from))
            *SL_PUSH(run->arena, &own.candidates) = run->scan.candidates.at[i];
    run->scan = own;
}

static const sl_facts *read_with_parts(sl_run *run, const sl_parsed *parsed, sl_tree *kept, sl_memo *next,
                                       unsigned depth)
{
    sl_programs programs = {0};
    bool may_nest = depth < SL_PARTS_DEEP && run->lang->n_injections;
    run->frames->inner = (sl_inner){.ts = run->parser->ts, .text = run->text};
    if (may_nest) sl_inject_find(run, ts_tree_root_node(parsed->ts), &programs);
    if (programs.all.n) leave_out(run, &programs);
    read_tree(run, parsed, kept, next);
    sl_inner_clear(&run->frames->inner);
    if (!programs.all.n) return run->facts;
    return sl_parts_read(run->parser, run, &programs, kept ? &kept->parts : NULL, depth);
}

static bool is_worth_a_parse(const sl_run *run)
{
    return run->scan.candidates.n || run->source->recognition.skip_scan || run->source->wants_outline ||
           sl_inject_may_hold(run->lang, run->text);
}

static void read_windows(sl_run *run, sl_parsed *parsed)
{
    sl_windows windows = {0};
    sl_windows_choose(run->text, &run->scan, run->arena, &windows);
    if (windows.ranges.n) sl_parse_windows(run->parser, run->source, &windows, parsed);
}

static const sl_facts *read_text(sl_run *run, sl_tree *kept, sl_memo *next, unsigned depth)
{
    sl_parsed parsed;
    scan(run, kept, next);
    find_comments(run);
    if (!is_worth_a_parse(run)) {
        if (kept) sl_tree_drop_syntax(kept);
        return run->facts;
    }
    sl_parse_text(run->parser, run->source, kept, &parsed);
    run->facts->parse_end = parsed.end;
    if (!parsed.ts) read_windows(run, &parsed);
    if (!parsed.ts) return run->facts;
    const sl_facts *whole = read_with_parts(run, &parsed, parsed.is_owned ? NULL : kept, next, depth);
    if (parsed.is_owned) ts_tree_delete(parsed.ts);
    return whole;
}

static const sl_facts *recognise(sl_run *run, sl_tree **tree, unsigned depth)
{
    sl_facts *facts = run->facts;
    sl_tree *kept = tree ? sl_tree_ready(tree, run->lang) : NULL;
    sl_memo next;
    sl_memo_init(&next);
    facts->indent = indent_of(run->text);
    facts->line_end = line_end_of(run->text);
    facts->is_generated = sl_text_is_generated(run->text);
    facts->asks_project = !run->lang->is_data && !run->source->links && may_hold_shared_name(run->text);
    sl_parser_use_filter(run->parser, run->source);
    run->filter = &run->parser->filter;
    const sl_facts *whole = read_text(run, kept, &next, depth);
    if (!kept) return whole; /* and nothing was written into the memo */
    sl_memo_release(&kept->memo);
    kept->memo = next;
    kept->since_scan = (sl_change){0};
    return whole;
}

static sl_run new_run(sl_parser *parser, sl_arena *arena, const sl_source *source)
{
    return (sl_run){.arena = arena,
                    .source = source,
                    .lang = source->lang,
                    .text = source->text,
                    .facts = new_facts(arena, source),
                    .parser = parser,
                    .frames = &parser->frames};
}

static bool is_readable(const sl_source *source)
{
    return source->lang && source->text.len < UINT32_MAX;
}

const sl_facts *sl_recognise_part(sl_parser *parser, sl_arena *arena, const sl_source *source, unsigned depth,
                                  sl_why *why, uint32_t why_off)
{
    sl_run run = new_run(parser, arena, source);
    run.why = why;
    run.why_off = why_off;
    return is_readable(source) ? recognise(&run, NULL, depth) : run.facts;
}

const sl_facts *sl_recognise(sl_parser *parser, sl_arena *arena, const sl_source *source, sl_tree **tree)
{
    sl_run run = new_run(parser, arena, source);
    return is_readable(source) ? recognise(&run, tree, 0) : run.facts;
}

bool sl_scan_has_candidates(const sl_lang *lang, sl_str text, const sl_recognition *recognition)
{
    sl_arena arena;
    sl_scan found;
    sl_word_filter filter;
    sl_arena_init(&arena);
    sl_word_filter_init(&filter, lang, recognition);
    sl_scan_text(&filter, text, &arena, &found);
    sl_arena_release(&arena);
    return found.candidates.n || sl_inject_may_hold(lang, text);
}

void sl_explain_decision(sl_parser *parser, sl_arena *arena, const sl_source *source, uint32_t byte_off,
                         sl_why *why)
{
    *why = (sl_why){.site = SL_NONE};
    why->facts = sl_recognise_part(parser, arena, source, 0, why, byte_off);
    why->site = sl_facts_site_at(why->facts, byte_off);
}
