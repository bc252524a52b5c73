#include "engine/survey.h"

#include "engine/document.h"
#include "lang/hints.h"

#include <stdlib.h>
#include <string.h>

typedef struct surveyed {
    sl_str path; /* below the root */
    const sl_lang *lang;
    sl_arena hints_arena, arena; /* of hints and surface: files are read on any thread */
    sl_hints hints;
    sl_surface surface;
    bool is_needed, is_read;
} surveyed;

struct sl_survey {
    const sl_host *host;
    sl_arena arena; /* of root and paths */
    sl_str root;
    SL_VEC(surveyed) files; /* by path */
    bool is_full;
};

/* The walk puts the root in front of every path. */
static sl_str path_below(sl_str root, sl_str path)
{
    size_t from = root.len + (root.len && root.ptr[root.len - 1] != '/');
    return sl_str_has_prefix(path, root) ? sl_str_sub(path, from, path.len) : path;
}

/* Code defines functions and constants; data and configuration do not. */
static void on_file(void *arg, sl_str path)
{
    sl_survey *survey = arg;
    sl_str below = path_below(survey->root, path);
    const sl_lang *lang = sl_lang_find_path(below, SL_STR(""));
    if (!lang || !sl_lang_is_code(lang)) return;
    survey->is_full = survey->files.n == SL_SURVEY_MAX_FILES;
    if (survey->is_full) return;
    surveyed *file = SL_PUSH(&survey->arena, &survey->files);
    file->path = sl_arena_copy(&survey->arena, below);
    file->lang = lang;
    sl_arena_init(&file->hints_arena);
    sl_arena_init(&file->arena);
    file->hints = (sl_hints){0};
    file->surface = (sl_surface){0};
    file->is_needed = file->is_read = false;
}

static int compare_files(const void *a, const void *b)
{
    return sl_str_cmp(((const surveyed *)a)->path, ((const surveyed *)b)->path);
}

/* A part of a project would give answers that depend on the order of its folders. */
static void give_up(sl_survey *survey)
{
    sl_str line = sl_arena_printf(&survey->arena,
                                  "%.*s: too many files; what they define for each other is not looked at",
                                  SL_FMT(survey->root));
    if (survey->host->log) survey->host->log(survey->host->ctx, line);
    survey->files.n = 0;
}

sl_survey *sl_survey_new(const sl_host *host, sl_str root)
{
    sl_survey *survey = sl_xmalloc(sizeof *survey);
    survey->host = host;
    sl_arena_init(&survey->arena);
    survey->root = sl_arena_copy(&survey->arena, root);
    if (host->walk) host->walk(host->ctx, survey->root, on_file, survey);
    if (survey->is_full) give_up(survey);
    if (survey->files.n) qsort(survey->files.at, survey->files.n, sizeof *survey->files.at, compare_files);
    return survey;
}

void sl_survey_free(sl_survey *survey)
{
    if (!survey) return;
    for (uint32_t i = 0; i < survey->files.n; i++) {
        sl_arena_release(&survey->files.at[i].hints_arena);
        sl_arena_release(&survey->files.at[i].arena);
    }
    sl_arena_release(&survey->arena);
    free(survey);
}

uint32_t sl_survey_n_files(const sl_survey *survey)
{
    return survey->files.n;
}

uint32_t sl_survey_find(const sl_survey *survey, sl_str path)
{
    const surveyed key = {.path = path};
    const surveyed *found = survey->files.n ? bsearch(&key, survey->files.at, survey->files.n,
                                                      sizeof *survey->files.at, compare_files)
                                            : NULL;
    return found ? (uint32_t)(found - survey->files.at) : UINT32_MAX;
}

static sl_err read_text(const sl_survey *survey, sl_str path, sl_buf *text)
{
    sl_buf full;
    sl_buf_init(&full);
    sl_buf_add(&full, survey->root);
    if (full.len && survey->root.ptr[survey->root.len - 1] != '/') sl_buf_add_char(&full, '/');
    sl_buf_add(&full, path);
    sl_err err = survey->host->read(survey->host->ctx, sl_buf_str(&full), SL_SURVEY_MAX_FILE, text);
    sl_buf_release(&full);
    return err;
}

void sl_survey_scan(sl_survey *survey, uint32_t file)
{
    surveyed *it = &survey->files.at[file];
    sl_buf text;
    sl_buf_init(&text);
    sl_arena_clear(&it->hints_arena);
    it->hints = (sl_hints){0};
    it->is_read = false;
    if (read_text(survey, it->path, &text) == SL_OK)
        sl_hints_read(it->lang, sl_buf_str(&text), &it->hints_arena, &it->hints);
    sl_buf_release(&text);
}

/* A wrapper matters where somebody calls its name with a number, a constant in a slot where somebody gives it
 * one, and whoever does so. */
void sl_survey_choose(sl_survey *survey)
{
    sl_hint_set *calls = sl_xmalloc(2 * sizeof *calls), *offers = calls + 1;
    memset(calls, 0, 2 * sizeof *calls);
    for (uint32_t i = 0; i < survey->files.n; i++) {
        sl_hint_set_add(calls, &survey->files.at[i].hints.calls);
        sl_hint_set_add(offers, &survey->files.at[i].hints.offers);
    }
    for (uint32_t i = 0; i < survey->files.n; i++) {
        surveyed *file = &survey->files.at[i];
        file->is_needed = file->hints.offers.n || file->hints.registers ||
                          sl_hint_set_has_any(calls, &file->hints.heads) ||
                          sl_hint_set_has_any(offers, &file->hints.wants);
        if (file->is_needed || file->is_read) continue;
        sl_arena_clear(&file->arena);
        file->surface = (sl_surface){0};
    }
    free(calls);
}

bool sl_survey_needs(const sl_survey *survey, uint32_t file)
{
    return survey->files.at[file].is_needed && !survey->files.at[file].is_read;
}

void sl_survey_read(sl_survey *survey, uint32_t file, sl_worker *worker)
{
    /* As in lint: trees take 20 to 40 times the text, and behind a second silence is the better answer. */
    enum { PARSE_MS = 1000, TREE_FACTOR = 64, TREE_LEAST = 16 << 20 };
    surveyed *it = &survey->files.at[file];
    sl_buf text;
    sl_buf_init(&text);
    sl_arena_clear(&it->arena);
    it->surface = (sl_surface){0};
    it->is_read = true;
    if (read_text(survey, it->path, &text) == SL_OK) {
        sl_source source = {.text = sl_buf_str(&text), .path = it->path, .cpu_ns = survey->host->cpu_ns};
        source.lang = sl_lang_find_path(it->path, sl_str_sub(source.text, 0, SL_HEAD_BYTES));
        source.limits = (sl_limits){PARSE_MS, TREE_FACTOR * (uint64_t)text.len + TREE_LEAST};
        if (source.lang) sl_surface_read(worker->parser, &it->arena, &source, &it->surface);
    }
    sl_buf_release(&text);
}

/* ---- links ---- */

static sl_surface *copy_surface(sl_arena *arena, const sl_surface *from)
{
    sl_surface *to = SL_NEW(arena, sl_surface);
    for (uint32_t i = 0; i < from->exports.n; i++) {
        sl_export *export = SL_PUSH(arena, &to->exports);
        *export = from->exports.at[i];
        export->name = sl_arena_copy(arena, export->name);
        export->owner = sl_arena_copy(arena, export->owner);
        export->keyword = sl_arena_copy(arena, export->keyword);
    }
    for (uint32_t i = 0; i < from->slot_names.n; i++) {
        sl_slot_name *slot = SL_PUSH(arena, &to->slot_names);
        *slot = from->slot_names.at[i];
        slot->module = sl_arena_copy(arena, slot->module);
        slot->brought = sl_arena_copy(arena, slot->brought);
        slot->owner = sl_arena_copy(arena, slot->owner);
        slot->name = sl_arena_copy(arena, slot->name);
    }
    for (uint32_t i = 0; i < from->registered.n; i++)
        *SL_PUSH(arena, &to->registered) = sl_arena_copy(arena, from->registered.at[i]);
    return to;
}

const sl_links *sl_survey_links(const sl_survey *survey, sl_arena *arena)
{
    uint32_t n = survey->files.n;
    sl_link_file *files = SL_NEW_N(arena, sl_link_file, n + 1);
    for (uint32_t i = 0; i < n; i++) {
        const surveyed *file = &survey->files.at[i];
        files[i] =
            (sl_link_file){sl_arena_copy(arena, file->path), file->lang, copy_surface(arena, &file->surface)};
    }
    return sl_links_make(arena, files, n);
}
