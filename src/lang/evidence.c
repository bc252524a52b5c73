#include "lang/evidence.h"

#include "http/registry.h"
#include "lang/pairs.h"

#include <string.h>

/* A module matches itself and its parts: "fastapi" and "fastapi.responses", "express" and "express/lib". */
bool sl_module_is_part(sl_str module, sl_str whole)
{
    if (!sl_str_has_prefix(module, whole)) return false;
    if (module.len == whole.len) return true;
    char next = module.ptr[whole.len];
    return next == '.' || next == '/' || next == ':' || next == '\\' ||
           (whole.len && whole.ptr[whole.len - 1] == '/');
}

bool sl_run_imports(const sl_run *run, sl_str module)
{
    for (uint32_t i = 0; i < run->facts->imports.n; i++)
        if (sl_module_is_part(run->facts->imports.at[i].module, module)) return true;
    return false;
}

bool sl_run_imports_any(const sl_run *run, sl_strs modules)
{
    for (uint32_t i = 0; i < modules.n; i++)
        if (sl_run_imports(run, modules.at[i])) return true;
    return false;
}

sl_str sl_run_unalias(const sl_run *run, sl_str name)
{
    for (uint32_t i = 0; i < run->facts->imports.n; i++) {
        const sl_import *import = &run->facts->imports.at[i];
        if (import->alias.len && sl_str_eq(import->alias, name))
            return import->name.len && !sl_str_is(import->name, "*") ? import->name : import->module;
    }
    return name;
}

sl_str sl_last_part(sl_str module)
{
    size_t at = module.len;
    while (at > 0 && module.ptr[at - 1] != '/' && module.ptr[at - 1] != '.' && module.ptr[at - 1] != ':' &&
           module.ptr[at - 1] != '\\')
        at--;
    return sl_str_sub(module, at, module.len);
}

bool sl_run_is_cast(const sl_run *run, sl_str callee)
{
    return callee.len && sl_strs_have(run->lang->casts, callee);
}

bool sl_is_receiver_name(const sl_run *run, sl_str name)
{
    return name.len && run->lang->receivers.n && sl_names_match(run->lang->receivers, name);
}

static bool matches_any(sl_strs globs, sl_str path)
{
    for (uint32_t i = 0; i < globs.n; i++)
        if (sl_glob_match(globs.at[i], path)) return true;
    return false;
}

static bool contains_any(sl_strs pieces, sl_str path)
{
    for (uint32_t i = 0; i < pieces.n; i++)
        if (sl_str_find(path, pieces.at[i]) != SIZE_MAX) return true;
    return false;
}

uint32_t sl_file_evidence(const sl_run *run)
{
    const struct sl_lang *lang = run->lang;
    uint32_t bits = 0;
    if (run->scan.has_http_word || sl_run_imports_any(run, lang->http_imports)) bits |= SL_EV_HTTP;
    if (run->scan.has_foreign_word) bits |= SL_EV_FOREIGN;
    if (contains_any(lang->http_paths, run->source->path)) bits |= SL_EV_SERVER_PATH;
    if (matches_any(lang->tests, run->source->path)) bits |= SL_EV_TEST;
    return bits;
}

static bool is_extra_code(const sl_run *run, uint32_t code)
{
    const sl_recognition *recognition = &run->source->recognition;
    for (uint32_t i = 0; i < recognition->n_extra_codes; i++)
        if (recognition->extra_codes[i] == code) return true;
    return false;
}

uint32_t sl_code_evidence(const sl_run *run, uint32_t code)
{
    uint32_t bits = code >= 100 && code <= 599 ? SL_EV_RANGE : 0;
    if (!sl_code_defined(run->facts->registry, code) && !is_extra_code(run, code)) return bits;
    bits |= SL_EV_KNOWN;
    if (code >= 200) bits |= SL_EV_FINAL;
    return code > 200 && code % 100 ? bits | SL_EV_RARE
                                    : bits; /* sizes and limits are round, ids begin at 101 */
}

enum { NAME_MAX = 96 };

/* NOT_FOUND = 404, STATUS_NOT_FOUND(404): the name ends with the code's phrase. */
uint32_t sl_name_evidence(const sl_registry *registry, sl_str name, uint32_t code)
{
    char own[NAME_MAX], registered[NAME_MAX];
    const sl_code *known = sl_code_defined(registry, code);
    if (!known) return 0;
    sl_str words = {own, sl_name_words(name, own, sizeof own)};
    sl_str phrase = {registered, sl_name_words(known->name, registered, sizeof registered)};
    if (!phrase.len || !sl_str_has_suffix(words, phrase)) return 0;
    bool whole = words.len == phrase.len || words.ptr[words.len - phrase.len - 1] == ' ';
    return whole ? SL_EV_PHRASE : 0;
}

/* ---- the code's own phrase beside it ---- */

enum { BESIDE = 120, LETTERS_MAX = 320, PHRASE_LEAST = 6 /* letters: "OK" and "Found" are everywhere */ };

/* The line of the range and the ones before and behind it, as far as they are near. */
static sl_range lines_around(sl_str text, sl_range own)
{
    uint32_t from = own.from, to = own.to;
    for (unsigned lines = 0; from > 0 && own.from - from < BESIDE; from--)
        if (text.ptr[from - 1] == '\n' && ++lines == 2) break;
    for (unsigned lines = 0; to < text.len && to - own.to < BESIDE; to++)
        if (text.ptr[to] == '\n' && ++lines == 2) break;
    return (sl_range){from, to};
}

static sl_str letters_of(sl_str text, char *out, uint32_t cap)
{
    uint32_t n = 0;
    for (size_t i = 0; i < text.len && n < cap; i++)
        if (sl_is_alpha(text.ptr[i])) out[n++] = sl_to_lower(text.ptr[i]);
    return (sl_str){out, n};
}

static bool holds_phrase(sl_str letters, sl_str phrase)
{
    char buffer[64];
    sl_str own = letters_of(phrase, buffer, sizeof buffer);
    return own.len >= PHRASE_LEAST && sl_str_find(letters, own) != SIZE_MAX;
}

static bool holds_name(sl_str letters, const sl_code *code)
{
    bool found = code->status != SL_CODE_UNUSED && holds_phrase(letters, code->name);
    for (uint32_t i = 0; i < code->former.n && !found; i++)
        found = holds_phrase(letters, code->former.at[i]);
    for (uint32_t i = 0; i < code->variants.n && !found; i++)
        found = holds_phrase(letters, code->variants.at[i]);
    return found;
}

bool sl_has_phrase_beside(const sl_run *run, uint32_t code, sl_range own, sl_range within)
{
    char buffer[LETTERS_MAX];
    sl_range near = lines_around(run->text, own);
    if (near.from < within.from) near.from = within.from;
    if (near.to > within.to) near.to = within.to;
    sl_str letters = letters_of(sl_range_of(run->text, near), buffer, LETTERS_MAX);
    sl_codes meanings = sl_codes_of(run->facts->registry, code);
    for (uint32_t i = 0; i < meanings.n; i++)
        if (holds_name(letters, &meanings.at[i])) return true;
    return false;
}

/* What separates a code from its phrase: {404, "Not Found"}, [404] = "...", 404 => "...", case 404: return
 * "...". */
static uint32_t skip_separators(const sl_run *run, uint32_t at)
{
    sl_str text = run->text;
    static const char separators[] = " \t\r\n,:=>-|)]";
    bool any = false;
    for (; at < text.len; at++) {
        if (!sl_is_space(text.ptr[at]))
            any = any || text.ptr[at] == ',' || text.ptr[at] == ':' || text.ptr[at] == '=' ||
                  text.ptr[at] == '>';
        if (memchr(separators, text.ptr[at], sizeof separators - 1) == NULL) break;
    }
    if (!any) return (uint32_t)text.len;
    uint32_t to = at;
    while (to < text.len && sl_is_word_char(text.ptr[to]))
        to++;
    bool leaves = sl_strs_have(run->lang->exits, sl_str_sub(text, at, to));
    return leaves && to < text.len && text.ptr[to] == ' ' ? to + 1 : at;
}

static bool is_phrase_char(char c)
{
    return sl_is_alpha(c) || sl_is_digit(c) || c == '_' || c == '-' || c == ' ' || c == '\'' || c == '.' ||
           c == ':';
}

/* "404 Bad Request", "401 Forbidden": a line of a status even so. "300 Created" counts what was made: one
 * word is said for many reasons, unless one of the two is an error. */
static bool is_other_phrase(const sl_registry *registry, sl_str said, uint32_t number)
{
    sl_phrase_match match;
    const sl_code *code = sl_code_find_phrase(registry, said, &match);
    bool is_word = sl_str_find_char(said, ' ') == SIZE_MAX;
    if (!code || match != SL_PHRASE_NAME || !sl_code_is_defined(code)) return false;
    return !is_word || number >= 400 || code->code >= 400;
}

static uint32_t line_evidence(const sl_run *run, sl_range literal, uint32_t code)
{
    sl_str text = run->text;
    uint32_t from = literal.to + 1, to = from;
    while (to < text.len && is_phrase_char(text.ptr[to]))
        to++;
    if (to >= text.len || text.ptr[to] != text.ptr[literal.from - 1]) return 0;
    sl_str said = sl_str_sub(text, from, to);
    if (sl_name_evidence(run->facts->registry, said, code)) return SL_EV_PHRASE | SL_EV_BESIDE;
    return is_other_phrase(run->facts->registry, said, code) ? SL_EV_BESIDE : 0;
}

uint32_t sl_beside_evidence(const sl_run *run, sl_range literal, uint32_t code)
{
    sl_str text = run->text;
    bool is_line =
        literal.from && literal.to < text.len && text.ptr[literal.to] == ' ' &&
        (text.ptr[literal.from - 1] == '"' || text.ptr[literal.from - 1] == '\''); /* "404 Not Found" */
    if (is_line) return line_evidence(run, literal, code);
    uint32_t from = skip_separators(run, literal.to);
    bool quoted = from < text.len && (text.ptr[from] == '"' || text.ptr[from] == '\'');
    uint32_t to = from += quoted;
    while (to < text.len && to < from + NAME_MAX && is_phrase_char(text.ptr[to]) &&
           (quoted || text.ptr[to] != ' '))
        to++;
    bool ended = to < text.len && (!quoted || text.ptr[to] == text.ptr[from - 1]);
    bool says_it = ended && sl_name_evidence(run->facts->registry, sl_str_sub(text, from, to), code);
    return says_it ? SL_EV_PHRASE | SL_EV_BESIDE : 0;
}

/* ---- neighbours ---- */

enum { SIBLINGS_LOOKED_AT = 64 /* of a long table, the neighbourhood tells enough */ };

/* First candidate at or behind an offset. */
static uint32_t candidate_at(const sl_scan *scan, uint32_t byte_off)
{
    uint32_t low = 0, high = scan->candidates.n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (scan->candidates.at[mid].from < byte_off)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

bool sl_has_sibling_codes(const sl_run *run, uint32_t frame, sl_range own)
{
    sl_range around = sl_node_range(run->frames->at[frame].node);
    uint32_t center = candidate_at(&run->scan, own.from);
    uint32_t first = center > SIBLINGS_LOOKED_AT / 2 ? center - SIBLINGS_LOOKED_AT / 2 : 0;
    for (uint32_t i = first; i < run->scan.candidates.n && i < first + SIBLINGS_LOOKED_AT; i++) {
        const sl_candidate *other = &run->scan.candidates.at[i];
        uint32_t code = 0;
        if (other->from < around.from || other->to > around.to || other->from == own.from) continue;
        if (other->kind == SL_CAND_CLASS) return true;
        if (other->kind != SL_CAND_NUMBER) continue;
        sl_str_to_u32(sl_str_sub(run->text, other->from, other->to), 999, &code);
        if (sl_code_evidence(run, code) & SL_EV_RARE) return true;
    }
    return false;
}

/* 200..299, >= 500 && < 600: from the start of a class to the end of one. */
static bool is_class_range(uint32_t low, uint32_t high)
{
    return low % 100 == 0 && low >= 100 && low < high && high <= 600 && (high % 100 == 0 || high % 100 == 99);
}

bool sl_has_class_bound(const sl_run *run, sl_range around, sl_range own, uint32_t code)
{
    for (uint32_t i = candidate_at(&run->scan, around.from); i < run->scan.candidates.n; i++) {
        const sl_candidate *other = &run->scan.candidates.at[i];
        uint32_t bound = 0;
        if (other->from >= around.to) return false;
        if (other->kind != SL_CAND_NUMBER || other->from == own.from) continue;
        sl_str_to_u32(sl_str_sub(run->text, other->from, other->to), 999, &bound);
        if (is_class_range(code, bound) || is_class_range(bound, code)) return true;
    }
    return false;
}

/* "type=statusCode": a key with that value. */
static bool has_value(sl_str pattern, sl_str key, sl_str value)
{
    size_t sign = sl_str_find_char(pattern, '=');
    return sign != SIZE_MAX && sl_str_eq(sl_str_sub(pattern, 0, sign), key) &&
           sl_str_eq(sl_str_sub(pattern, sign + 1, pattern.len), value);
}

static bool is_key_asked_for(const sl_run *run, sl_range key_range, sl_range value_range, sl_names names)
{
    sl_str key = sl_key_text(sl_range_of(run->text, key_range));
    if (!key.len) return false;
    if (sl_names_match(names, key)) return true;
    sl_str value = sl_key_text(sl_range_of(run->text, value_range));
    for (uint32_t i = 0; i < names.n; i++)
        if (names.at[i].kind == SL_NAME_EXACT && has_value(names.at[i].text, key, value)) return true;
    return false;
}

static bool has_key(sl_run *run, TSNode node, sl_names names)
{
    sl_match match;
    return sl_structure_match(run->lang, run->text, node, &match) &&
           is_key_asked_for(run, sl_match_range(&match, SL_CAP_KEY), sl_match_range(&match, SL_CAP_VALUE),
                            names);
}

enum { KEYS_LOOKED_AT = 64 /* what a thing is shows among its first keys */ };

/* The same where keys and values are children side by side. */
static bool has_flat_key(sl_run *run, TSNode holder, const sl_structure *structure, sl_names names)
{
    sl_range key;
    uint32_t n = ts_node_named_child_count(holder);
    for (uint32_t i = 0; i < n && i < KEYS_LOOKED_AT; i++) {
        TSNode node = ts_node_named_child(holder, i);
        if (sl_pair_place_of(run->text, holder, node, structure, &key) == SL_PAIR_VALUE &&
            is_key_asked_for(run, key, sl_node_range(node), names))
            return true;
    }
    return false;
}

bool sl_has_key_beside(sl_run *run, uint32_t frame, sl_names names)
{
    bool found = false;
    if (!frame) return false;
    TSNode own = run->frames->at[frame].node;
    const sl_match *match = sl_frame_match(&run->frames->at[frame], run->lang, run->text);
    if (match && match->structure->is_paired) return has_flat_key(run, own, match->structure, names);
    TSTreeCursor cursor = ts_tree_cursor_new(run->frames->at[frame - 1].node);
    bool more = ts_tree_cursor_goto_first_child(&cursor);
    for (unsigned i = 0; more && !found && i < KEYS_LOOKED_AT; i++) {
        TSNode node = ts_tree_cursor_current_node(&cursor);
        found = ts_node_is_named(node) && !ts_node_eq(node, own) && has_key(run, node, names);
        more = ts_tree_cursor_goto_next_sibling(&cursor);
    }
    ts_tree_cursor_delete(&cursor);
    return found;
}

bool sl_has_argument(sl_run *run, uint32_t frame, sl_names names)
{
    bool found = false;
    const sl_match *match = sl_frame_match(&run->frames->at[frame], run->lang, run->text);
    TSNode args = match ? sl_match_node(match, SL_CAP_ARGS) : (TSNode){0};
    TSTreeCursor cursor = ts_tree_cursor_new(ts_node_is_null(args) ? run->frames->at[frame].node : args);
    bool more = ts_tree_cursor_goto_first_child(&cursor);
    for (unsigned i = 0; more && !found && i < KEYS_LOOKED_AT; i++) {
        TSNode node = ts_tree_cursor_current_node(&cursor);
        sl_str text = sl_key_text(sl_range_of(run->text, sl_node_range(node)));
        found = ts_node_is_named(node) && text.len && sl_names_match(names, text);
        more = ts_tree_cursor_goto_next_sibling(&cursor);
    }
    ts_tree_cursor_delete(&cursor);
    return found;
}
