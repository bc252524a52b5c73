/* Any bytes as a file of any language: facts stay inside the text, in order, and point at what exists; rules
 * and fixes come out of them; an edit through a kept tree gives no crash. The first byte picks the pack. */
#include "engine/engine.h"

#include <stdlib.h>
#include <time.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static uint64_t cpu_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (uint64_t)t.tv_sec * 1000000000U + (uint64_t)t.tv_nsec;
}

static bool is_inside(sl_range range, sl_str text)
{
    return range.from <= range.to && range.to <= text.len;
}

static void check_facts(const sl_facts *facts)
{
    for (uint32_t i = 0; i < facts->sites.n; i++) {
        const sl_site *site = &facts->sites.at[i];
        if (!is_inside(site->range, facts->text) || !sl_range_contains(site->span, site->range)) abort();
        if (i && facts->sites.at[i - 1].range.from > site->range.from) abort();
        if (site->call != SL_NONE && site->call >= facts->calls.n) abort();
        if (site->arg != SL_NONE && site->arg >= facts->args.n) abort();
        if (site->cond != SL_NONE && site->cond >= facts->conds.n) abort();
        if (site->group != SL_NONE && site->group >= facts->groups.n) abort();
    }
}

static void try_fixes(const sl_facts *facts, const sl_findings *findings, sl_arena *arena)
{
    sl_edit_list edits = {0};
    sl_buf out;
    sl_buf_init(&out);
    sl_fixes_collect(findings, true, arena, &edits);
    if (edits.n && !sl_edits_apply(facts->text, edits.at, edits.n, &out)) abort();
    sl_buf_release(&out);
}

static void try_text(const sl_lang *lang, sl_str text)
{
    static const sl_host host = {.cpu_ns = cpu_ns};
    sl_context context = {.parse_ms = 200};
    sl_arena arena;
    sl_arena_init(&arena);
    sl_worker *worker = sl_worker_new(&host);
    sl_str path = sl_arena_printf(&arena, "fuzz.%.*s", SL_FMT(sl_lang_id(lang)));
    sl_document *document = sl_document_new(worker, path, sl_lang_id(lang), text);
    const sl_facts *facts = sl_document_facts(document, &context);
    check_facts(facts);
    try_fixes(facts, sl_document_findings(document, &context), &arena);
    sl_document_edit(document, (sl_range){(uint32_t)text.len / 2, (uint32_t)text.len / 2}, SL_STR("(404)"));
    check_facts(sl_document_facts(document, &context));
    sl_document_free(document);
    sl_worker_free(worker);
    sl_arena_release(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint32_t n = 0;
    while (sl_lang_all(n))
        n++;
    if (size < 2 || size > 4096) return 0;
    try_text(sl_lang_all(data[0] % n), (sl_str){(const char *)data + 1, size - 1});
    return 0;
}
