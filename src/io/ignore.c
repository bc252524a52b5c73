#include "io/ignore.h"

#include <string.h>

static bool is_wild(sl_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (strchr("*?[\\", s.ptr[i])) return true;
    return false;
}

/* Most patterns of real files are a name or an extension: those are compared without a matcher. */
static void classify(sl_ignore_rule *rule)
{
    sl_str text = rule->text;
    bool has_star = text.len > 1 && text.ptr[0] == '*';
    rule->kind = SL_IGNORE_WILD;
    if (!is_wild(text)) {
        rule->kind = SL_IGNORE_LITERAL;
    } else if (has_star && !rule->whole_path && !is_wild(sl_str_sub(text, 1, text.len))) {
        rule->kind = SL_IGNORE_SUFFIX;
        rule->text = sl_str_sub(text, 1, text.len);
    }
}

/* A pattern without its marks: `!` was taken off before. False if nothing is left. */
static bool parse_pattern(sl_str text, sl_ignore_rule *rule)
{
    if (text.len && text.ptr[text.len - 1] == '/') {
        rule->folder_only = true;
        text.len--;
    }
    rule->whole_path = sl_str_find_char(text, '/') != SIZE_MAX;
    if (text.len && text.ptr[0] == '/') text = sl_str_sub(text, 1, text.len);
    rule->text = text;
    classify(rule);
    return text.len > 0;
}

/* Trailing blanks do not count unless a backslash quotes the first of them. */
static sl_str trim_end(sl_str line)
{
    while (line.len && line.ptr[line.len - 1] == ' ') {
        size_t slashes = 0;
        while (slashes + 1 < line.len && line.ptr[line.len - 2 - slashes] == '\\')
            slashes++;
        if (slashes % 2) break;
        line.len--;
    }
    return line;
}

/* Takes the next line off *rest, without its end; a BOM in front of the first is none of it. */
static sl_str next_line(sl_str *rest)
{
    if (sl_str_has_prefix(*rest, SL_STR("\xEF\xBB\xBF"))) *rest = sl_str_sub(*rest, 3, rest->len);
    size_t end = sl_str_find_char(*rest, '\n');
    if (end == SIZE_MAX) end = rest->len;
    sl_str line = sl_str_sub(*rest, 0, end);
    *rest = sl_str_sub(*rest, end + 1, rest->len);
    if (line.len && line.ptr[line.len - 1] == '\r') line.len--;
    return line;
}

void sl_ignore_parse(sl_arena *arena, sl_str text, sl_ignore *out)
{
    while (text.len) {
        sl_str line = trim_end(next_line(&text));
        sl_ignore_rule rule = {0};
        if (line.len == 0 || line.ptr[0] == '#') continue;
        rule.negated = line.ptr[0] == '!';
        if (rule.negated) line = sl_str_sub(line, 1, line.len);
        if (parse_pattern(line, &rule)) *SL_PUSH(arena, &out->rules) = rule;
    }
}

/* Takes the next word off *rest; one in double quotes may hold blanks. */
static sl_str next_word(sl_str *rest)
{
    *rest = sl_str_trim(*rest);
    bool quoted = rest->len > 1 && rest->ptr[0] == '"';
    size_t from = quoted, to = from;
    while (to < rest->len && (quoted ? rest->ptr[to] != '"' : !sl_is_space(rest->ptr[to])))
        to++;
    sl_str word = sl_str_sub(*rest, from, to);
    *rest = sl_str_sub(*rest, to + quoted, rest->len);
    return word;
}

/* `name`, `-name`, `!name`, `name=value`; any value but false sets it, as in linguist. */
static sl_match attribute_state(sl_str word, sl_str name)
{
    bool unset = word.len && (word.ptr[0] == '-' || word.ptr[0] == '!');
    if (unset) word = sl_str_sub(word, 1, word.len);
    if (!sl_str_has_prefix(word, name)) return SL_MATCH_NONE;
    sl_str value = sl_str_sub(word, name.len, word.len);
    if (value.len && value.ptr[0] != '=') return SL_MATCH_NONE;
    return unset || sl_str_is(value, "=false") ? SL_MATCH_NO : SL_MATCH_YES;
}

static bool parse_attributes(sl_str words, sl_ignore_rule *rule, sl_ignore *out)
{
    static const sl_str names[SL_N_ATTRS] = {SL_STR_INIT("linguist-generated"),
                                             SL_STR_INIT("linguist-vendored")};
    bool any = false;
    while ((words = sl_str_trim(words)).len) {
        sl_str word = next_word(&words);
        for (int i = 0; i < SL_N_ATTRS; i++) {
            sl_match state = attribute_state(word, names[i]);
            if (state == SL_MATCH_NONE) continue;
            rule->attrs[i] = state;
            out->takes_out[i] = out->takes_out[i] || state == SL_MATCH_NO;
            any = true;
        }
    }
    return any;
}

void sl_attributes_parse(sl_arena *arena, sl_str text, sl_ignore *out)
{
    while (text.len) {
        sl_str line = sl_str_trim(next_line(&text));
        sl_ignore_rule rule = {0};
        if (line.len == 0 || line.ptr[0] == '#' || line.ptr[0] == '[') continue; /* [attr] makes macros */
        sl_str pattern = next_word(&line);
        /* gitattributes(5): no negation, and a pattern for folders matches nothing. */
        bool is_usable = parse_pattern(pattern, &rule) && !rule.folder_only && pattern.ptr[0] != '!';
        if (is_usable && parse_attributes(line, &rule, out)) *SL_PUSH(arena, &out->rules) = rule;
    }
}

static bool hits(const sl_ignore_rule *rule, sl_str path, sl_str name, bool is_folder)
{
    if (rule->folder_only && !is_folder) return false;
    sl_str subject = rule->whole_path ? path : name;
    switch (rule->kind) {
    case SL_IGNORE_LITERAL: return sl_str_eq(rule->text, subject);
    case SL_IGNORE_SUFFIX: return sl_str_has_suffix(subject, rule->text);
    default: return sl_wild_match(rule->text, subject);
    }
}

static sl_str last_name(sl_str path)
{
    size_t slash = sl_str_rfind_char(path, '/');
    return slash == SIZE_MAX ? path : sl_str_sub(path, slash + 1, path.len);
}

sl_match sl_ignore_match(const sl_ignore *ignore, sl_str path, bool is_folder)
{
    sl_str name = last_name(path);
    for (uint32_t i = ignore->rules.n; i > 0; i--) {
        const sl_ignore_rule *rule = &ignore->rules.at[i - 1];
        if (hits(rule, path, name, is_folder)) return rule->negated ? SL_MATCH_NO : SL_MATCH_YES;
    }
    return SL_MATCH_NONE;
}

sl_match sl_attributes_match(const sl_ignore *attributes, sl_str path, sl_attr attr)
{
    sl_str name = last_name(path);
    for (uint32_t i = attributes->rules.n; i > 0; i--) {
        const sl_ignore_rule *rule = &attributes->rules.at[i - 1];
        if (rule->attrs[attr] != SL_MATCH_NONE && hits(rule, path, name, false)) return rule->attrs[attr];
    }
    return SL_MATCH_NONE;
}
