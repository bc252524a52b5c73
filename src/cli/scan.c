#include "cli/scan.h"

#include "cli/config.h"
#include "io/file.h"
#include "io/pool.h"
#include "io/walk.h"

#include <stdlib.h>

typedef struct worker {
    sl_worker *engine;
    sl_arena arena;
    sl_buf text;
} worker;

typedef struct job { /* a slot of the pool */
    sl_buf path;
    const sl_config_folder *folder;
    bool is_named, is_handwritten, is_stdin;
    sl_scan_slot result;
} job;

typedef struct scanner {
    sl_run *run;
    const sl_scan *scan;
    sl_configs configs;
    sl_pool *pool;
    sl_tally *tally;
    sl_arena scratch;
    bool has_output, has_ended;
    bool is_alone; /* one thread does everything */
} scanner;

static void *worker_new(void *arg)
{
    scanner *s = arg;
    worker *w = sl_xmalloc(sizeof *w);
    w->engine = sl_worker_new(s->run->env->host);
    sl_arena_init(&w->arena);
    sl_buf_init(&w->text);
    return w;
}

static void worker_free(void *arg, void *at)
{
    (void)arg;
    worker *w = at;
    sl_worker_free(w->engine);
    sl_arena_release(&w->arena);
    sl_buf_release(&w->text);
    free(w);
}

static void slot_release(void *arg, void *at)
{
    (void)arg;
    job *j = at;
    sl_buf_release(&j->path);
    sl_buf_release(&j->result.out);
    sl_buf_release(&j->result.trouble);
}

static sl_err read_job(worker *w, const job *j)
{
    sl_buf_clear(&w->text);
    if (j->is_stdin) return sl_io_read_fd(0, SL_IO_MAX_NAMED_FILE, &w->text);
    if (j->is_named) return sl_io_read(sl_buf_str(&j->path), SL_IO_MAX_NAMED_FILE, &w->text);
    return sl_io_read_no_link(sl_buf_str(&j->path), SL_IO_MAX_FILE, &w->text);
}

/* A name with an extension tells enough: only files without one are opened for their first line. */
static bool may_have_shebang(sl_str path)
{
    size_t slash = sl_str_rfind_char(path, '/');
    sl_str name = slash == SIZE_MAX ? path : sl_str_sub(path, slash + 1, path.len);
    return sl_str_find_char(name, '.') == SIZE_MAX;
}

static sl_skip skip_by_content(const job *j, sl_str text)
{
    if (j->is_named || j->is_stdin) return SL_SKIP_NO;
    sl_skip skip = sl_skip_by_content(text);
    return skip != SL_SKIP_BINARY && j->is_handwritten ? SL_SKIP_NO : skip;
}

void sl_scan_trouble(sl_scan_slot *slot, sl_str path, const char *message)
{
    sl_buf_add_cstr(&slot->trouble, "statuslens: ");
    sl_term_escape(&slot->trouble, path);
    sl_buf_printf(&slot->trouble, ": %s\n", message);
    slot->tally.n_troubles++;
}

/* Finds the file's language and bytes; gives why it ends here, NO if it does not. */
static sl_skip open_file(worker *w, job *j, sl_scan_file *file)
{
    file->seen = sl_config_path(j->folder, file->path, &w->arena);
    file->lang = sl_lang_find_path(file->seen, SL_STR(""));
    if (!file->lang && !may_have_shebang(file->seen)) return SL_SKIP_UNKNOWN;
    sl_err err = read_job(w, j);
    if (err == SL_TOO_LARGE && !j->is_named) return SL_SKIP_TOO_LARGE;
    if (err) {
        sl_scan_trouble(&j->result, file->path, sl_err_message(err));
        return SL_SKIP_UNREADABLE;
    }
    file->text = sl_buf_str(&w->text);
    file->lang = sl_lang_find_path(file->seen, sl_str_sub(file->text, 0, SL_HEAD_BYTES));
    return file->lang ? skip_by_content(j, file->text) : SL_SKIP_UNKNOWN;
}

void sl_scan_recognise(sl_scan_file *file, sl_str text)
{
    sl_arena *arena = file->arena;
    file->text = text;
    sl_facts *facts = SL_NEW(arena, sl_facts);
    *facts = *sl_engine_facts(file->worker, arena, file->lang, file->seen, text, file->context);
    facts->is_generated = false;
    file->facts = facts;
}

static void recognise(scanner *s, job *j, sl_scan_file *file)
{
    sl_context context = sl_configs_context(j->folder, file->path, file->arena);
    sl_tally *tally = &j->result.tally;
    context.wants_outline = s->scan->wants_outline;
    file->context = &context;
    sl_scan_recognise(file, file->text);
    if (s->is_alone && sl_configs_survey(&s->configs, j->folder, file->facts)) {
        context = sl_configs_context(j->folder, file->path, file->arena);
        context.wants_outline = s->scan->wants_outline;
        sl_scan_recognise(file, file->text);
    }
    sl_parse_end end = file->facts->parse_end;
    tally->n_files++;
    tally->n_limits += end == SL_PARSE_TIME || end == SL_PARSE_MEMORY;
    s->scan->file(s->scan->arg, file, &j->result);
}

/* Whoever pipes a file through us must get it back, even in a language that is not read here. */
static void echo(worker *w, job *j, const sl_scan_file *file)
{
    if (!file->text.ptr) read_job(w, j);
    sl_buf_add(&j->result.out, sl_buf_str(&w->text));
}

static void run_job(void *arg, void *at_worker, void *at_slot)
{
    scanner *s = arg;
    worker *w = at_worker;
    job *j = at_slot;
    sl_scan_file file = {.path = sl_buf_str(&j->path), .worker = w->engine, .arena = &w->arena};
    file.is_stdin = j->is_stdin;
    sl_skip skip = open_file(w, j, &file);
    j->result.tally.skips[skip]++;
    if (!skip) recognise(s, j, &file);
    if (skip && j->is_stdin && s->scan->echoes_stdin) echo(w, j, &file);
    sl_arena_clear(&w->arena);
}

static void emit(void *arg, void *at)
{
    scanner *s = arg;
    sl_scan_slot *result = &((job *)at)->result;
    if (result->out.len && s->has_output) sl_out_add(&s->run->out, s->scan->separator);
    if (result->out.len) s->has_output = true;
    sl_out_add(&s->run->out, sl_buf_str(&result->out));
    sl_out_add(&s->run->err, sl_buf_str(&result->trouble));
    sl_tally_add(s->tally, &result->tally);
    if (result->kept) s->scan->keep(s->scan->arg, result->kept);
}

/* A free slot with everything of its last use taken out. */
static job *next_job(scanner *s, sl_str path, const sl_config_folder *folder)
{
    job *j = sl_pool_slot(s->pool);
    sl_buf_clear(&j->path);
    sl_buf_clear(&j->result.out);
    sl_buf_clear(&j->result.trouble);
    *j = (job){
        .path = j->path, .folder = folder, .result = {.out = j->result.out, .trouble = j->result.trouble}};
    sl_buf_add(&j->path, path);
    return j;
}

/* Does a settings file leave this out? A folder is asked about with a slash at its end. */
static bool is_excluded(scanner *s, const sl_config_folder *folder, sl_str path)
{
    if (!folder->config->settings.excludes.n) return false;
    sl_arena_clear(&s->scratch);
    sl_str seen = path.len && path.ptr[path.len - 1] == '/'
                      ? sl_arena_printf(&s->scratch, "%.*s/", SL_FMT(folder->below))
                      : sl_config_path(folder, path, &s->scratch);
    return sl_config_excludes(folder->config, seen);
}

static bool on_enter(void *arg, void *above, sl_str path, uint32_t markers, void **out)
{
    scanner *s = arg;
    const sl_config_folder *folder =
        above ? sl_configs_below(&s->configs, above, path, markers) : sl_configs_named(&s->configs, path);
    *out = (void *)folder;
    if (!folder) s->has_ended = true;
    return folder && !is_excluded(s, folder, SL_STR("/"));
}

static bool on_file(void *arg, const sl_walk_file *file)
{
    scanner *s = arg;
    const sl_config_folder *folder =
        file->folder ? file->folder : sl_configs_of_file(&s->configs, file->path);
    if (!folder || s->has_ended) return false;
    if (!file->is_named && is_excluded(s, folder, file->path)) {
        s->tally->skips[SL_SKIP_EXCLUDED]++;
        return true;
    }
    job *j = next_job(s, file->path, folder);
    j->is_named = file->is_named;
    j->is_handwritten = file->is_handwritten;
    sl_pool_submit(s->pool);
    return !s->run->out.err; /* nobody reads any more: no use in going on */
}

static void on_skipped(void *arg, sl_skip reason, sl_str path)
{
    (void)path;
    scanner *s = arg;
    if (!s->has_ended) s->tally->skips[reason]++;
}

static void on_trouble(void *arg, sl_str path, sl_err err)
{
    scanner *s = arg;
    sl_run_trouble(s->run, path, sl_str_from_cstr(sl_err_message(err)));
    s->tally->n_troubles++;
}

static void scan_stdin(scanner *s)
{
    sl_str name = sl_args_value(&s->run->args, SL_OPT_STDIN_FILENAME);
    const sl_config_folder *folder = sl_configs_of_file(&s->configs, name);
    if (!folder) return;
    job *j = next_job(s, name, folder);
    j->is_stdin = true;
    sl_pool_submit(s->pool);
}

static void scan_paths(scanner *s, const sl_str *paths, uint32_t n_paths)
{
    sl_walk_calls calls = {.arg = s,
                           .markers = sl_config_markers,
                           .enter = on_enter,
                           .file = on_file,
                           .skipped = on_skipped,
                           .trouble = on_trouble};
    sl_walk(paths, n_paths, &calls);
}

/* Threads cost more than they give for a file or two. */
static uint32_t thread_count(const scanner *s, const sl_str *paths, uint32_t n_paths)
{
    bool has_folder = n_paths == 0 || n_paths > 8;
    for (uint32_t i = 0; i < n_paths && !has_folder; i++)
        has_folder = sl_io_stat(paths[i], NULL) == SL_IO_FOLDER;
    return has_folder ? sl_args_number(&s->run->args, SL_OPT_JOBS, sl_pool_default_threads()) : 1;
}

bool sl_scan_run(sl_run *run, const sl_str *paths, uint32_t n_paths, const sl_scan *scan, sl_tally *tally)
{
    scanner s = {.run = run, .scan = scan, .tally = tally};
    bool has_stdin = sl_args_has(&run->args, SL_OPT_STDIN_FILENAME);
    sl_pool_calls calls = {.arg = &s,
                           .slot_size = sizeof(job),
                           .worker_new = worker_new,
                           .worker_free = worker_free,
                           .run = run_job,
                           .emit = emit,
                           .slot_release = slot_release};
    uint32_t n_threads = has_stdin ? 1 : thread_count(&s, paths, n_paths);
    sl_arena_init(&s.scratch);
    s.is_alone = n_threads == 1;
    bool is_ready = sl_configs_init(&s.configs, run, n_threads);
    if (is_ready) {
        s.pool = sl_pool_new(n_threads, &calls);
        if (has_stdin) scan_stdin(&s);
        if (!has_stdin || n_paths) scan_paths(&s, paths, n_paths);
        sl_pool_finish(s.pool);
    }
    if (tally->n_troubles) run->had_trouble = true;
    sl_configs_release(&s.configs);
    sl_arena_release(&s.scratch);
    return is_ready && !s.has_ended;
}
