/* Code actions: the fixes of a finding, then the comments that would silence it. */
#include "engine/engine.h"

#include "rules/suppress.h"

typedef struct action_menu {
    const sl_facts *facts; /* of the text that the comment would stand in: the file or a part of it */
    sl_place place;        /* that text in the file */
    sl_range at;           /* the finding, there */
    const sl_finding *finding;
    sl_arena *arena;
    sl_actions *out;
    sl_str rule;        /* the finding's */
    sl_str open, close; /* of a comment: "//" and "", or block leaders with their closer */
    const sl_suppressions *suppressions;
} action_menu;

/* ---- places ---- */

static uint32_t line_start(sl_str text, uint32_t at)
{
    while (at > 0 && text.ptr[at - 1] != '\n' && text.ptr[at - 1] != '\r')
        at--;
    return at;
}

static uint32_t line_stop(sl_str text, uint32_t at)
{
    while (at < text.len && text.ptr[at] != '\n' && text.ptr[at] != '\r')
        at++;
    return at;
}

static uint32_t next_line(sl_str text, uint32_t at)
{
    at = line_stop(text, at);
    if (at < text.len && text.ptr[at] == '\r') at++;
    if (at < text.len && text.ptr[at] == '\n') at++;
    return at;
}

static sl_str indent_at(sl_str text, uint32_t line)
{
    uint32_t to = line;
    while (to < text.len && (text.ptr[to] == ' ' || text.ptr[to] == '\t'))
        to++;
    return sl_str_sub(text, line, to);
}

/* Where the statement around the finding starts; a comment may stand above it, but not always inside. */
static uint32_t statement_start(const action_menu *menu)
{
    const sl_facts *facts = menu->facts;
    uint32_t at = menu->at.from, start = at;
    for (uint32_t i = 0; i < facts->statements.n; i++) {
        sl_range statement = facts->statements.at[i];
        if (sl_range_has(statement, at) && statement.from < start) start = statement.from;
    }
    return line_start(facts->text, start);
}

/* Behind what has to be first: "#!", "<?php", "<?xml", an encoding comment. */
static uint32_t file_start(sl_str text)
{
    uint32_t at = 0;
    bool has_mark = sl_str_has_prefix(text, SL_STR("\xEF\xBB\xBF"));
    if (has_mark) at = 3;
    sl_str rest = sl_str_sub(text, at, text.len);
    if (sl_str_has_prefix(rest, SL_STR("#!")) || sl_str_has_prefix(rest, SL_STR("<?")))
        at = next_line(text, at);
    sl_str line = sl_str_sub(text, at, line_stop(text, at));
    bool is_encoding =
        sl_str_has_prefix(line, SL_STR("#")) && sl_str_find(line, SL_STR("coding")) != SIZE_MAX;
    return is_encoding ? next_line(text, at) : at;
}

/* ---- writing ---- */

static sl_str comment(const action_menu *menu, const char *word)
{
    return sl_arena_printf(menu->arena, "%.*s statuslens: %s[%.*s]%s%.*s", SL_FMT(menu->open), word,
                           SL_FMT(menu->rule), menu->close.len ? " " : "", SL_FMT(menu->close));
}

static void add(action_menu *menu, sl_str title, uint32_t at, sl_str text)
{
    sl_edit *edit = SL_NEW(menu->arena, sl_edit), own = {{at, at}, text};
    if (!sl_place_edit(&menu->place, &own, menu->arena, edit)) return;
    *SL_PUSH(menu->arena, menu->out) = (sl_action){
        .title = title, .finding = menu->finding, .edits = edit, .n_edits = 1, .is_suppression = true};
}

static sl_str eol_of(const action_menu *menu)
{
    return menu->facts->line_end.len ? menu->facts->line_end : SL_STR("\n");
}

/* A comment of that reach which already covers the place gets one more name. */
static bool extend(action_menu *menu, sl_reach reach, uint32_t place, sl_str title)
{
    for (uint32_t i = 0; i < menu->suppressions->all.n; i++) {
        const sl_suppression *suppression = &menu->suppressions->all.at[i];
        sl_range target = suppression->target;
        bool covers = place >= target.from && place <= target.to;
        if (suppression->reach != reach || !covers || !suppression->n_names) continue;
        const sl_suppressed_name *last =
            &menu->suppressions->names.at[suppression->first_name + suppression->n_names - 1];
        add(menu, title, last->range.to, sl_arena_printf(menu->arena, ", %.*s", SL_FMT(menu->rule)));
        return true;
    }
    return false;
}

static bool holds_comment(const sl_facts *facts, uint32_t from, uint32_t to)
{
    for (uint32_t i = 0; i < facts->comments.n; i++)
        if (facts->comments.at[i].range.to > from && facts->comments.at[i].range.from < to) return true;
    return false;
}

/* Does the line end where a comment may follow? Not in a text over several lines, nor behind a backslash that
 * joins it with the next, nor (for a line comment) behind another comment. */
static bool can_follow(const action_menu *menu, uint32_t line, uint32_t end)
{
    sl_str text = menu->facts->text;
    if (end > line && text.ptr[end - 1] == '\\') return false;
    for (uint32_t i = 0; i < menu->facts->sites.n; i++) {
        sl_range span = menu->facts->sites.at[i].span;
        if (span.from < end && span.to > end) return false;
    }
    return menu->close.len == 0 || !holds_comment(menu->facts, line, end);
}

static void offer_line(action_menu *menu)
{
    sl_str text = menu->facts->text,
           title = sl_arena_printf(menu->arena, "Ignore %.*s on this line", SL_FMT(menu->rule));
    uint32_t at = menu->at.from, line = line_start(text, at), end = line_stop(text, at);
    if (extend(menu, SL_REACH_LINE, at, title) || !can_follow(menu, line, end)) return;
    while (end > line && (text.ptr[end - 1] == ' ' || text.ptr[end - 1] == '\t'))
        end--;
    const char *gap = menu->open.len && menu->open.ptr[0] == '#' ? "  " : " "; /* PEP 8 wants two */
    add(menu, title, end, sl_arena_printf(menu->arena, "%s%.*s", gap, SL_FMT(comment(menu, "ignore"))));
}

static void offer_next_line(action_menu *menu)
{
    sl_str text = menu->facts->text;
    sl_str title = sl_arena_printf(menu->arena, "Ignore %.*s with a comment above", SL_FMT(menu->rule));
    if (extend(menu, SL_REACH_NEXT_LINE, menu->at.from, title)) return;
    uint32_t line = statement_start(menu);
    add(menu, title, line,
        sl_arena_printf(menu->arena, "%.*s%.*s%.*s", SL_FMT(indent_at(text, line)),
                        SL_FMT(comment(menu, "ignore-next-line")), SL_FMT(eol_of(menu))));
}

static void offer_file(action_menu *menu)
{
    sl_str title = sl_arena_printf(menu->arena, "Ignore %.*s in this file", SL_FMT(menu->rule));
    if (extend(menu, SL_REACH_FILE, menu->at.from, title)) return;
    add(menu, title, file_start(menu->facts->text),
        sl_arena_printf(menu->arena, "%.*s%.*s", SL_FMT(comment(menu, "ignore-file")), SL_FMT(eol_of(menu))));
}

static void offer_fixes(action_menu *menu)
{
    const sl_finding *finding = menu->finding;
    for (uint32_t i = 0; i < finding->n_fixes; i++)
        *SL_PUSH(menu->arena, menu->out) = (sl_action){.title = finding->fixes[i].title,
                                                       .finding = finding,
                                                       .edits = finding->fixes[i].edits,
                                                       .n_edits = finding->fixes[i].n_edits,
                                                       .is_preferred = i == 0 && finding->fixes[i].is_safe};
}

static void offer_suppressions(action_menu *menu)
{
    sl_suppressions suppressions = {0};
    menu->rule = sl_rule_at(menu->finding->rule)->name;
    if (!menu->open.len || menu->finding->rule == SL_RULE_UNUSED_SUPPRESSION) return;
    sl_suppressions_read(menu->facts, menu->arena, &suppressions);
    menu->suppressions = &suppressions;
    offer_line(menu);
    offer_next_line(menu);
    offer_file(menu);
}

static bool touches(const sl_finding *finding, sl_range range)
{
    return !finding->is_suppressed && finding->range.from <= range.to && range.from <= finding->range.to;
}

/* Comments are written in the language of the place, unless they cannot stand there. */
static void turn_to(action_menu *menu, const sl_facts *file, const sl_finding *finding)
{
    menu->finding = finding;
    menu->place = sl_facts_place(file, finding->range.from, true);
    menu->facts = menu->place.facts;
    menu->at = (sl_range){menu->place.off, menu->place.off + (finding->range.to - finding->range.from)};
    if (!menu->facts->lang) return;
    menu->open = sl_lang_comment_open(menu->facts->lang);
    menu->close = sl_lang_comment_close(menu->facts->lang);
}

void sl_actions_in(const sl_facts *facts, const sl_findings *findings, sl_range range, sl_arena *arena,
                   sl_actions *out)
{
    action_menu menu = {.arena = arena, .out = out};
    for (int pass = 0; pass < 2; pass++) /* all fixes stand in front of all suppressions */
        for (uint32_t i = 0; i < findings->n; i++) {
            if (!touches(&findings->at[i], range)) continue;
            turn_to(&menu, facts, &findings->at[i]);
            if (pass == 0)
                offer_fixes(&menu);
            else
                offer_suppressions(&menu);
        }
}
