#include "engine/document.h"

#include <stdlib.h>

sl_worker *sl_worker_new(const sl_host *host)
{
    sl_worker *worker = sl_xmalloc(sizeof *worker);
    worker->parser = sl_parser_new();
    worker->host = host;
    return worker;
}

void sl_worker_free(sl_worker *worker)
{
    if (!worker) return;
    sl_parser_free(worker->parser);
    free(worker);
}

sl_str sl__path_below(sl_str root, sl_str path)
{
    bool has_slash = root.len && root.ptr[root.len - 1] == '/';
    if (!root.len || !sl_str_has_prefix(path, root)) return path;
    if (!has_slash && (path.len == root.len || path.ptr[root.len] != '/')) return path;
    return sl_str_sub(path, root.len + (has_slash ? 0 : 1), path.len);
}

const sl_settings *sl__settings_for(const sl_context *context, sl_str path, sl_arena *arena)
{
    const sl_settings *settings = context && context->settings ? context->settings : sl_settings_default();
    sl_str below = context ? sl__path_below(context->settings_root, path) : path;
    return sl_settings_for_path(settings, below, arena);
}

/* Trees take 20 to 40 times the text: only a parser that went astray meets this. */
static uint64_t memory_limit(sl_str text)
{
    return 64 * (uint64_t)text.len + (16 << 20);
}

sl_source sl__source_of(const sl_worker *worker, const sl_lang *lang, sl_str path, sl_str text,
                        const sl_context *context)
{
    sl_source source = {.text = text, .path = path, .lang = lang};
    if (context && context->settings) source.recognition = context->settings->recognition;
    if (context) {
        source.limits = (sl_limits){context->parse_ms, memory_limit(text)};
        source.links = context->links;
        source.project_path = context->project_path;
        source.wants_outline = context->wants_outline;
    }
    if (worker->host) source.cpu_ns = worker->host->cpu_ns;
    return source;
}

const sl_facts *sl_engine_facts(sl_worker *worker, sl_arena *arena, const sl_lang *lang, sl_str path,
                                sl_str text, const sl_context *context)
{
    sl_source source = sl__source_of(worker, lang, path, text, context);
    return sl_recognise(worker->parser, arena, &source, NULL);
}

void sl_engine_findings(sl_arena *arena, const sl_facts *facts, const sl_context *context, sl_findings *out)
{
    const sl_settings *settings = sl__settings_for(context, facts->path, arena);
    sl_str root = context ? context->settings_root : SL_STR("");
    const sl_project *project =
        context ? sl_project_at(context->project, sl__path_below(root, facts->path)) : NULL;
    sl_rules_run(facts, settings, project, arena, out);
}
