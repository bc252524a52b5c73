#include "lsp/documents.h"

#include "lsp/position.h"
#include "lsp/uri.h"

#include <stdlib.h>
#include <string.h>

static sl_str copy_str(sl_str s)
{
    char *copy = sl_xmalloc(s.len + 1);
    if (s.len) memcpy(copy, s.ptr, s.len);
    return (sl_str){copy, s.len};
}

static void free_doc(sl_open_doc *doc)
{
    sl_document_free(doc->document);
    free((char *)doc->uri.ptr);
    free((char *)doc->path.ptr);
    free((char *)doc->base.ptr);
    free((char *)doc->language_id.ptr);
    free(doc);
}

void sl_documents_release(sl_documents *documents)
{
    while (documents->first) {
        sl_open_doc *doc = documents->first;
        documents->first = doc->next;
        free_doc(doc);
    }
}

sl_open_doc *sl_documents_find(const sl_documents *documents, sl_str uri)
{
    sl_open_doc *doc = documents->first;
    while (doc && !sl_str_eq(doc->uri, uri))
        doc = doc->next;
    return doc;
}

sl_open_doc *sl_documents_find_dirty(const sl_documents *documents)
{
    sl_open_doc *doc = documents->first;
    while (doc && !doc->is_dirty)
        doc = doc->next;
    return doc;
}

static sl_str path_of(sl_str uri)
{
    sl_arena arena;
    sl_arena_init(&arena);
    sl_str path = copy_str(sl_uri_path(uri, &arena));
    sl_arena_release(&arena);
    return path;
}

static sl_str base_of(sl_config *config, const sl_open_doc *doc)
{
    return copy_str(sl_uri_is_file(doc->uri) ? sl_config_base(config, doc->path) : SL_STR(""));
}

sl_open_doc *sl_documents_open(sl_documents *documents, sl_worker *worker, sl_config *config,
                               const lsp_open *open)
{
    sl_open_doc *old = sl_documents_find(documents, open->uri);
    if (old) sl_documents_close(documents, old);
    sl_open_doc *doc = sl_xmalloc(sizeof *doc);
    doc->uri = copy_str(open->uri);
    doc->path = path_of(open->uri);
    doc->base = base_of(config, doc);
    doc->language_id = copy_str(open->language_id);
    doc->version = open->version;
    doc->serial = ++documents->n_opened;
    doc->is_dirty = true;
    doc->worker = worker;
    doc->document = sl_document_new(worker, sl_path_from(doc->base, doc->path), doc->language_id, open->text);
    doc->next = documents->first;
    return documents->first = doc;
}

void sl_documents_close(sl_documents *documents, sl_open_doc *doc)
{
    sl_open_doc **link = &documents->first;
    while (*link != doc)
        link = &(*link)->next;
    *link = doc->next;
    free_doc(doc);
}

static bool apply(sl_document *document, const lsp_change *change, sl_encoding encoding)
{
    lsp_ruler ruler = lsp_ruler_of(document, encoding);
    sl_range whole = {0, (uint32_t)ruler.text.len};
    sl_range range = change->is_whole ? whole : lsp_bytes_of(&ruler, change->range);
    if (ruler.text.len - (range.to - range.from) + change->text.len > SL_DOCUMENT_MAX) return false;
    sl_document_edit(document, range, change->text);
    return true;
}

bool sl_documents_change(sl_open_doc *doc, const lsp_changes *changes, sl_encoding encoding)
{
    doc->version = changes->version;
    doc->is_dirty = true;
    doc->n_edits++;
    for (uint32_t i = 0; i < changes->n; i++)
        if (!apply(doc->document, &changes->at[i], encoding)) return false;
    return true;
}

/* A settings file that came or went may let the path be told from another folder. */
static void move(sl_open_doc *doc, sl_str base)
{
    sl_str path = sl_path_from(base, doc->path), text = sl_document_text(doc->document);
    sl_document *moved = sl_document_new(doc->worker, path, doc->language_id, text);
    sl_document_free(doc->document);
    free((char *)doc->base.ptr);
    doc->document = moved;
    doc->base = base;
    doc->was_parsed = false;
}

void sl_documents_forget(sl_documents *documents, sl_config *config)
{
    for (sl_open_doc *doc = documents->first; doc; doc = doc->next) {
        sl_str base = base_of(config, doc);
        doc->is_dirty = true;
        if (sl_str_eq(base, doc->base)) {
            sl_document_forget(doc->document);
            doc->was_parsed = false;
            free((char *)base.ptr);
        } else {
            move(doc, base);
        }
    }
}

static sl_open_doc *least_used_warm(const sl_documents *documents)
{
    sl_open_doc *least = NULL;
    for (sl_open_doc *doc = documents->first; doc; doc = doc->next)
        if (doc->is_warm && (!least || doc->used_at < least->used_at)) least = doc;
    return least;
}

static size_t warm_bytes(const sl_documents *documents)
{
    size_t n_bytes = 0;
    for (sl_open_doc *doc = documents->first; doc; doc = doc->next)
        if (doc->is_warm) n_bytes += sl_document_text(doc->document).len;
    return n_bytes;
}

void sl_documents_use(sl_documents *documents, sl_open_doc *doc)
{
    doc->used_at = ++documents->n_turns;
    if (doc->is_warm) return;
    doc->is_warm = true;
    for (size_t n_bytes = warm_bytes(documents); n_bytes > SL_DOCUMENTS_WARM_BYTES;) {
        sl_open_doc *least = least_used_warm(documents);
        if (least == doc) return;
        n_bytes -= sl_document_text(least->document).len;
        sl_document_rest(least->document);
        least->is_warm = least->was_parsed = false;
    }
}
