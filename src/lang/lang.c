/* Stand-in until the recogniser lands: knows no language. */
#include "lang/lang.h"

const sl_lang *sl_lang_all(uint32_t index)
{
    (void)index;
    return NULL;
}
const sl_lang *sl_lang_find_id(sl_str id)
{
    (void)id;
    return NULL;
}
const sl_lang *sl_lang_find_path(sl_str path, sl_str first_bytes)
{
    (void)path;
    (void)first_bytes;
    return NULL;
}
const sl_lang *sl_lang_find_lsp(sl_str language_id, sl_str path, sl_str first_bytes)
{
    (void)language_id;
    return sl_lang_find_path(path, first_bytes);
}
sl_str sl_lang_id(const sl_lang *lang)
{
    (void)lang;
    return SL_STR("");
}
sl_str sl_lang_name(const sl_lang *lang)
{
    (void)lang;
    return SL_STR("");
}
sl_str sl_lang_comment_open(const sl_lang *lang)
{
    (void)lang;
    return SL_STR("");
}
sl_str sl_lang_comment_close(const sl_lang *lang)
{
    (void)lang;
    return SL_STR("");
}
sl_strs sl_lang_globs(const sl_lang *lang)
{
    (void)lang;
    return (sl_strs){0};
}
sl_rows sl_lang_rows(const sl_lang *lang)
{
    (void)lang;
    return (sl_rows){0};
}
const sl_row *sl_lang_find_row(const sl_lang *lang, sl_str id)
{
    (void)lang;
    (void)id;
    return NULL;
}
sl_str sl_lang_triggers(const sl_lang *lang)
{
    (void)lang;
    return SL_STR("");
}
sl_parser *sl_parser_new(void)
{
    return sl_xmalloc(1);
}
void sl_parser_free(sl_parser *parser)
{
    (void)parser;
}
const sl_facts *sl_recognise(sl_parser *parser, sl_arena *arena, const sl_source *source, sl_tree **tree)
{
    sl_facts *facts = SL_NEW(arena, sl_facts);
    (void)parser;
    (void)tree;
    facts->text = source->text;
    facts->path = source->path;
    return facts;
}
void sl_tree_free(sl_tree *tree)
{
    (void)tree;
}
void sl_tree_edit(sl_tree *tree, sl_range old_range, sl_str old_text, sl_str inserted)
{
    (void)tree;
    (void)old_range;
    (void)old_text;
    (void)inserted;
}
bool sl_scan_has_candidates(const sl_lang *lang, sl_str text, const sl_recognition *recognition)
{
    (void)lang;
    (void)text;
    (void)recognition;
    return false;
}
void sl_explain_decision(sl_parser *parser, sl_arena *arena, const sl_source *source, uint32_t byte_off,
                         sl_why *why)
{
    (void)byte_off;
    why->facts = sl_recognise(parser, arena, source, NULL);
    why->site = SL_NONE;
}
