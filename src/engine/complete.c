#include "engine/complete.h"

static uint32_t word_start(sl_str text, uint32_t at)
{
    while (at > 0 && sl_is_word_char(text.ptr[at - 1]))
        at--;
    return at;
}

static uint32_t separator_in_front(sl_str text, uint32_t at)
{
    sl_str head = sl_str_sub(text, 0, at);
    if (sl_str_has_suffix(head, SL_STR("::")) || sl_str_has_suffix(head, SL_STR("->"))) return 2;
    bool is_one = sl_str_has_suffix(head, SL_STR(".")) || sl_str_has_suffix(head, SL_STR("\\"));
    return is_one && !sl_str_has_suffix(head, SL_STR("..")) ? 1 : 0;
}

/* Where the chain of names in front of the word starts: "web.http." */
static uint32_t chain_start(sl_str text, uint32_t at)
{
    for (uint32_t sep = separator_in_front(text, at); sep; sep = separator_in_front(text, at)) {
        uint32_t from = word_start(text, at - sep);
        if (from == at - sep) break;
        at = from;
    }
    return at;
}

/* An open quote of this line, or 0. A backslash shields the next byte. */
static char open_quote(sl_str text, uint32_t line, uint32_t at)
{
    char quote = '\0';
    for (uint32_t i = line; i < at; i++) {
        char c = text.ptr[i];
        if (c == '\\')
            i++;
        else if (quote ? c == quote : sl_is_quote(c))
            quote = quote ? '\0' : c;
    }
    return quote;
}

static uint32_t line_start(sl_str text, uint32_t at)
{
    while (at > 0 && text.ptr[at - 1] != '\n')
        at--;
    return at;
}

sl_typed sl__typed_at(sl_str text, uint32_t byte_off)
{
    sl_typed typed = {0};
    if (byte_off > text.len) byte_off = (uint32_t)text.len;
    typed.word.from = word_start(text, byte_off);
    for (typed.word.to = byte_off; typed.word.to < text.len && sl_is_word_char(text.ptr[typed.word.to]);)
        typed.word.to++;
    typed.prefix = sl_str_sub(text, typed.word.from, byte_off);
    typed.whole = (sl_range){chain_start(text, typed.word.from), typed.word.to};
    uint32_t sep = separator_in_front(text, typed.word.from);
    if (typed.whole.from < typed.word.from)
        typed.qualifier = sl_str_sub(text, typed.whole.from, typed.word.from - sep);
    char before = typed.word.from ? text.ptr[typed.word.from - 1] : '\0';
    char earlier = typed.word.from > 1 ? text.ptr[typed.word.from - 2] : ' ';
    typed.is_symbol = before == ':' && !sep && !sl_is_word_char(earlier);
    if (typed.is_symbol) typed.whole.from--;
    typed.in_quotes = open_quote(text, line_start(text, byte_off), typed.word.from) != '\0';
    return typed;
}

/* ---- the slot ---- */

/* A number that is known but plain: where this makes a site, a status is expected and not just possible. */
static const sl_str placeholder = SL_STR_INIT("200");

enum { DEEPEST = 16 }; /* brackets that one line leaves open */

static char closer_of(char open)
{
    return open == '(' ? ')' : open == '[' ? ']' : open == '{' ? '}' : '\0';
}

/* Brackets and quotes of the line that are open at `at`, innermost last; closers that follow on the line are
 * taken off. */
static uint32_t open_brackets(sl_str text, uint32_t at, uint32_t behind, char out[DEEPEST])
{
    uint32_t n = 0;
    char quote = '\0';
    for (uint32_t i = line_start(text, at); i < text.len && text.ptr[i] != '\n'; i++) {
        if (i == at) i = behind;
        char c = i < text.len ? text.ptr[i] : '\n';
        if (c == '\n') break;
        if (quote ? c == quote : sl_is_quote(c))
            quote = quote ? '\0' : c;
        else if (!quote && closer_of(c) && n < DEEPEST && i < at)
            out[n++] = closer_of(c);
        else if (!quote && n && c == out[n - 1])
            n--;
    }
    return n;
}

static void write_scratch(const sl_spot *spot, const sl_typed *typed, bool with_closers)
{
    sl_str text = spot->text;
    sl_buf *scratch = &spot->document->scratch;
    char open[DEEPEST];
    sl_buf_clear(scratch);
    sl_buf_add(scratch, sl_str_sub(text, 0, typed->whole.from));
    sl_buf_add(scratch, placeholder);
    if (with_closers) {
        char quote = open_quote(text, line_start(text, typed->whole.from), typed->whole.from);
        char next = typed->whole.to < text.len ? text.ptr[typed->whole.to] : '\n';
        if (quote && next != quote) sl_buf_add_char(scratch, quote);
        for (uint32_t n = open_brackets(text, typed->whole.from, typed->whole.to, open); n > 0; n--)
            sl_buf_add_char(scratch, open[n - 1]);
    }
    sl_buf_add(scratch, sl_str_sub(text, typed->whole.to, text.len));
}

static const sl_site *site_starting_at(const sl_facts *facts, uint32_t byte_off)
{
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        bool is_here = site->range.from <= byte_off && byte_off < site->range.to;
        if (is_here && site->confidence >= SL_LIKELY) return site;
    }
    return NULL;
}

static const sl_row *row_of(const sl_spot *spot, const sl_site *site)
{
    const sl_context *context = spot->context;
    const sl_settings *settings = context && context->settings ? context->settings : sl_settings_default();
    for (uint32_t i = 0; i < settings->recognition.rows.n; i++)
        if (sl_str_eq(settings->recognition.rows.at[i].id, site->api))
            return &settings->recognition.rows.at[i];
    return sl_lang_find_row(spot->lang, site->api);
}

/* Recognises the changed text. That of the document itself on its own tree, which is edited there and back,
 * so that both parses are incremental; a part of it is a small text, and read anew. */
static sl_slot_asked ask(const sl_spot *spot, const sl_typed *typed, sl_arena *arena, bool with_closers)
{
    sl_slot_asked asked = {0};
    sl_document *document = spot->document;
    sl_str text = spot->text;
    write_scratch(spot, typed, with_closers);
    sl_str changed = sl_buf_str(&document->scratch);
    asked.shift = (int64_t)text.len - (int64_t)changed.len;
    sl_range added = {typed->whole.from, (uint32_t)((int64_t)typed->whole.to - asked.shift)};
    sl_tree **tree = spot->place.n_maps ? NULL : &document->tree;
    if (tree && *tree) sl_tree_edit(*tree, typed->whole, text, sl_range_of(changed, added));
    sl_source source = sl__source_of(document->worker, spot->lang, document->path, changed, spot->context);
    asked.facts = sl_recognise(document->worker->parser, arena, &source, tree);
    if (tree && *tree) sl_tree_edit(*tree, added, changed, sl_range_of(text, typed->whole));
    asked.site = site_starting_at(asked.facts, typed->whole.from);
    if (asked.site) asked.site = sl_facts_home(&asked.facts, asked.site);
    if (asked.site) asked.row = row_of(spot, asked.site);
    return asked;
}

sl_slot_asked sl__ask_slot(const sl_spot *spot, const sl_typed *typed, sl_arena *arena)
{
    sl_slot_asked asked = ask(spot, typed, arena, true);
    return asked.site ? asked : ask(spot, typed, arena, false);
}

/* The innermost text around the cursor */
static sl_spot spot_at(sl_document *document, uint32_t byte_off, const sl_context *context)
{
    sl_spot spot = {.document = document,
                    .context = context,
                    .text = sl_buf_str(&document->text),
                    .lang = document->lang,
                    .off = byte_off};
    if (!sl_lang_has_parts(document->lang)) return spot;
    spot.place = sl_facts_place(sl_document_facts(document, context), byte_off, false);
    if (!spot.place.n_maps) return spot;
    spot.text = spot.place.facts->text;
    spot.lang = spot.place.facts->lang;
    spot.off = spot.place.off;
    return spot;
}

void sl_complete_at(sl_document *document, uint32_t byte_off, const sl_context *context, sl_arena *arena,
                    sl_items *out)
{
    if (!document->lang) return;
    sl_spot spot = spot_at(document, byte_off, context);
    sl_typed typed = sl__typed_at(spot.text, spot.off);
    sl_slot_asked asked = sl__ask_slot(&spot, &typed, arena);
    sl__offer(&spot, &typed, &asked, arena, out);
    /* What was found in parts of the text borrows from the tree, which was used. */
    bool borrows = !spot.place.n_maps && document->facts && document->facts->parts.n;
    if (borrows) sl__document_drop(document);
}
