#include "lang/modules.h"

#include "lang/pack.h"

#include <stdlib.h>
#include <string.h>

enum { PARTS_MAX = 24 /* deeper paths are not written by hand */, ENDING_MAX = 4 };

typedef struct parts {
    sl_str at[PARTS_MAX];
    uint32_t n;
} parts;

sl_str sl_path_folder(sl_str path)
{
    size_t slash = sl_str_rfind_char(path, '/');
    return slash == SIZE_MAX ? SL_STR("") : sl_str_sub(path, 0, slash);
}

static sl_str last_part(sl_str path)
{
    size_t slash = sl_str_rfind_char(path, '/');
    return slash == SIZE_MAX ? path : sl_str_sub(path, slash + 1, path.len);
}

sl_str sl_module_last(sl_str module)
{
    size_t from = module.len;
    while (from > 0 && !strchr("/.:\\", module.ptr[from - 1]))
        from--;
    return sl_str_sub(module, from, module.len);
}

static sl_str without_ending(sl_str path)
{
    size_t dot = sl_str_rfind_char(last_part(path), '.');
    return dot == SIZE_MAX || dot == 0 ? path : sl_str_sub(path, 0, path.len - last_part(path).len + dot);
}

/* ---- keys of files ---- */

/* A file answers to two keys at most; the second may be empty. */
static void keys_of(sl_str path, const struct sl_lang *lang, sl_str keys[2])
{
    keys[0] = without_ending(path);
    bool has_folder = lang->sees == SL_SEES_FOLDER || sl_strs_have(lang->folder_files, last_part(keys[0]));
    keys[1] = has_folder ? sl_path_folder(path) : SL_STR("");
}

static int compare_keys(const void *a, const void *b)
{
    const sl_str *x = a, *y = b;
    int order = sl_str_cmp(last_part(*x), last_part(*y));
    return order ? order : sl_str_cmp(*x, *y);
}

void sl_modules_make(sl_modules *modules, sl_arena *arena, const sl_str *paths,
                     const struct sl_lang *const *langs, uint32_t n)
{
    modules->keys = SL_NEW_N(arena, sl_str, (size_t)2 * n + 1);
    modules->n = 0;
    for (uint32_t i = 0; i < n; i++) {
        sl_str keys[2];
        keys_of(paths[i], langs[i], keys);
        for (int k = 0; k < 2; k++)
            if (keys[k].len) modules->keys[modules->n++] = keys[k];
    }
    if (modules->n) qsort(modules->keys, modules->n, sizeof *modules->keys, compare_keys);
}

/* ---- parts of paths ---- */

static bool is_separator(sl_str text, size_t i, sl_str separator, size_t *len)
{
    *len = 1;
    if (text.ptr[i] == '/') return true;
    *len = separator.len;
    return separator.len && sl_str_has_prefix(sl_str_sub(text, i, text.len), separator);
}

static void split(sl_str text, sl_str separator, parts *out)
{
    size_t from = 0, len = 0;
    out->n = 0;
    for (size_t i = 0; i <= text.len; i++) {
        bool ends = i == text.len || is_separator(text, i, separator, &len);
        if (!ends) continue;
        if (i > from && out->n < PARTS_MAX) out->at[out->n++] = sl_str_sub(text, from, i);
        if (i < text.len) from = i + len;
    }
}

/* crate::errors, @/errors: a first part that stands for the root. */
static void drop_heads(parts *p, sl_strs heads)
{
    uint32_t n = 0;
    bool dropped = true;
    while (n + 1 < p->n && dropped) {
        dropped = false;
        for (uint32_t i = 0; i < heads.n && !dropped; i++)
            dropped = sl_str_eq(p->at[n], heads.at[i]);
        n += dropped;
    }
    for (uint32_t i = 0; n && i + n < p->n; i++)
        p->at[i] = p->at[i + n];
    p->n -= n;
}

/* ---- relative modules ---- */

/* "./x", "../x", ".x", "..x": how many folders up, and what is left. */
static bool read_relative(sl_str module, uint32_t *up, sl_str *rest)
{
    size_t i = 0;
    *up = 0;
    if (!module.len || module.ptr[0] != '.') return false;
    if (sl_str_find_char(module, '/') == SIZE_MAX && !sl_str_is(module, "..")) { /* Python's dots */
        while (i < module.len && module.ptr[i] == '.')
            i++;
        *up = (uint32_t)i - 1;
        *rest = sl_str_sub(module, i, module.len);
        return true;
    }
    for (;;) {
        sl_str left = sl_str_sub(module, i, module.len);
        if (sl_str_has_prefix(left, SL_STR("../")) || sl_str_is(left, ".."))
            ++*up;
        else if (!sl_str_has_prefix(left, SL_STR("./")) && !sl_str_is(left, "."))
            break;
        size_t slash = sl_str_find_char(left, '/');
        i += slash == SIZE_MAX ? left.len : slash + 1;
    }
    *rest = sl_str_sub(module, i, module.len);
    return true;
}

static bool parts_equal(const parts *a, const parts *b)
{
    if (a->n != b->n) return false;
    for (uint32_t i = 0; i < a->n; i++)
        if (!sl_str_eq(a->at[i], b->at[i])) return false;
    return true;
}

static bool leads_relative(sl_str from, const struct sl_lang *lang, uint32_t up, sl_str rest, sl_str key)
{
    parts wanted, own, more;
    split(sl_path_folder(from), SL_STR(""), &wanted);
    if (up > wanted.n) return false;
    wanted.n -= up;
    bool is_path = sl_str_find_char(rest, '/') != SIZE_MAX || !lang->module_sep.len;
    split(rest, is_path ? SL_STR("") : lang->module_sep, &more);
    for (uint32_t i = 0; i < more.n && wanted.n < PARTS_MAX; i++)
        wanted.at[wanted.n++] = more.at[i];
    split(key, SL_STR(""), &own);
    if (parts_equal(&wanted, &own)) return true;
    if (!more.n) return false;
    wanted.at[wanted.n - 1] = without_ending(wanted.at[wanted.n - 1]); /* "./errors.js" of errors.ts, too */
    return parts_equal(&wanted, &own);
}

/* ---- modules by the ends of paths ---- */

typedef struct query {
    const struct sl_lang *lang;
    sl_str from;
    parts wanted;
} query;

static uint32_t common_tail(const parts *a, const parts *b)
{
    uint32_t n = 0;
    while (n < a->n && n < b->n && sl_str_eq_nocase(a->at[a->n - 1 - n], b->at[b->n - 1 - n]))
        n++;
    return n;
}

static uint32_t common_head(sl_str a, sl_str b)
{
    uint32_t n = 0, at = 0;
    while (at < a.len && at < b.len && a.ptr[at] == b.ptr[at])
        n += a.ptr[at++] == '/';
    return n;
}

/* How well a key fits; 0: not at all. What is left of the module in front may only be the name of the project
 * (Go) or a namespace's root (PHP, C#). */
static uint32_t rate(const query *q, sl_str key)
{
    parts own;
    split(key, SL_STR(""), &own);
    uint32_t tail = common_tail(&q->wanted, &own);
    bool is_whole = tail == q->wanted.n;
    bool below_root = q->lang->sees == SL_SEES_FOLDER && tail == own.n;
    bool below_namespace = q->lang->sees == SL_SEES_PROJECT && tail + 1 >= q->wanted.n;
    if (!tail || !(is_whole || below_root || below_namespace)) return 0;
    return tail << 8 | common_head(q->from, key);
}

/* The one key that fits best; empty: none, or no one. */
static sl_str best_key(const sl_modules *modules, const query *q)
{
    sl_str last = q->wanted.at[q->wanted.n - 1], best = SL_STR("");
    uint32_t low = 0, high = modules->n, best_rate = 0;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (sl_str_cmp(last_part(modules->keys[mid]), last) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < modules->n && sl_str_eq(last_part(modules->keys[low]), last); low++) {
        uint32_t rated = rate(q, modules->keys[low]);
        if (rated == best_rate && !sl_str_eq(best, modules->keys[low])) best = SL_STR("");
        if (rated > best_rate) best = modules->keys[low];
        if (rated > best_rate) best_rate = rated;
    }
    return best;
}

static bool is_key(sl_str found, sl_str keys[2])
{
    return found.len && (sl_str_eq(found, keys[0]) || sl_str_eq(found, keys[1]));
}

static bool leads_by_end(const sl_modules *modules, query *q, sl_str module, sl_str separator, sl_str keys[2])
{
    split(module, separator, &q->wanted);
    drop_heads(&q->wanted, q->lang->module_heads);
    return q->wanted.n && is_key(best_key(modules, q), keys);
}

/* "errors.h", "app/errors.js": an ending, not a part. */
static sl_str without_short_ending(sl_str module)
{
    sl_str stem = without_ending(module);
    return module.len - stem.len <= ENDING_MAX + 1 ? stem : module;
}

bool sl_modules_lead(const sl_modules *modules, sl_str from, const struct sl_lang *lang, sl_str module,
                     sl_str path, const struct sl_lang *of_lang)
{
    uint32_t up;
    sl_str rest, keys[2];
    query q = {.lang = lang, .from = from};
    keys_of(path, of_lang, keys);
    if (read_relative(module, &up, &rest))
        return leads_relative(from, lang, up, rest, keys[0]) ||
               (keys[1].len && leads_relative(from, lang, up, rest, keys[1]));
    if (lang->module_sep.len) return leads_by_end(modules, &q, module, lang->module_sep, keys);
    return leads_by_end(modules, &q, without_short_ending(module), SL_STR(""), keys) ||
           leads_by_end(modules, &q, module, SL_STR("."), keys);
}
