#include "engine/document.h"

#include <stdlib.h>

static sl_str copy_str(sl_str s)
{
    char *bytes = sl_xmalloc(s.len + 1);
    for (size_t i = 0; i < s.len; i++)
        bytes[i] = s.ptr[i];
    return (sl_str){bytes, s.len};
}

sl_document *sl_document_new(sl_worker *worker, sl_str path, sl_str language_id, sl_str text)
{
    sl_document *document = sl_xmalloc(sizeof *document);
    document->worker = worker;
    document->path = copy_str(path);
    document->lang = sl_lang_find_lsp(language_id, path, sl_str_sub(text, 0, SL_HEAD_BYTES));
    sl_buf_init(&document->text);
    sl_buf_init(&document->scratch);
    sl_buf_add(&document->text, text);
    sl_lines_init(&document->lines, text);
    sl_arena_init(&document->arena);
    return document;
}

void sl_document_free(sl_document *document)
{
    if (!document) return;
    if (document->tree) sl_tree_free(document->tree);
    sl_arena_release(&document->arena);
    sl_lines_release(&document->lines);
    sl_buf_release(&document->scratch);
    sl_buf_release(&document->text);
    free((void *)document->path.ptr);
    free(document);
}

static uint32_t clamp(size_t at, size_t most)
{
    return (uint32_t)(at < most ? at : most);
}

void sl__document_drop(sl_document *document)
{
    document->facts = NULL;
    document->findings = NULL;
    sl_arena_clear(&document->arena);
}

void sl_document_edit(sl_document *document, sl_range range, sl_str text)
{
    sl_str old = sl_buf_str(&document->text);
    range.to = clamp(range.to, old.len);
    range.from = clamp(range.from, range.to);
    sl__document_drop(document);
    if (document->tree) sl_tree_edit(document->tree, range, old, text);
    sl_buf_splice(&document->text, range.from, range.to, text);
    sl_lines_update(&document->lines, sl_buf_str(&document->text), range.from, range.to,
                    range.from + (uint32_t)text.len);
}

sl_str sl_document_text(const sl_document *document)
{
    return sl_buf_str(&document->text);
}

const sl_lines *sl_document_lines(const sl_document *document)
{
    return &document->lines;
}

const sl_lang *sl_document_lang(const sl_document *document)
{
    return document->lang;
}

void sl_document_forget(sl_document *document)
{
    sl_document_rest(document);
    sl_parser_forget(document->worker->parser);
}

void sl_document_rest(sl_document *document)
{
    sl__document_drop(document);
    sl_arena_release(&document->arena);
    sl_buf_release(&document->scratch);
    if (document->tree) sl_tree_free(document->tree);
    document->tree = NULL;
}

const sl_facts *sl_document_facts(sl_document *document, const sl_context *context)
{
    if (document->facts) return document->facts;
    sl_str text = sl_buf_str(&document->text);
    sl_source source = sl__source_of(document->worker, document->lang, document->path, text, context);
    if (document->lang) {
        document->facts = sl_recognise(document->worker->parser, &document->arena, &source, &document->tree);
    } else {
        sl_facts *nothing = SL_NEW(&document->arena, sl_facts);
        nothing->text = text;
        nothing->path = document->path;
        document->facts = nothing;
    }
    return document->facts;
}

const sl_findings *sl_document_findings(sl_document *document, const sl_context *context)
{
    if (document->findings) return document->findings;
    const sl_facts *facts = sl_document_facts(document, context);
    sl_findings *findings = SL_NEW(&document->arena, sl_findings);
    sl_engine_findings(&document->arena, facts, context, findings);
    document->findings = findings;
    return findings;
}
