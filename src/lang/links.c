#include "lang/links.h"

#include "lang/members.h"
#include "lang/modules.h"
#include "lang/params.h"

#include <stdlib.h>

typedef struct linked { /* what a file has for others */
    sl_str name;
    uint32_t file, order;     /* order: its place in the file */
    const sl_export *export;  /* a function or number; NULL: */
    const sl_slot_name *slot; /* a constant in a slot */
} linked;

typedef SL_VEC(linked) linked_vec; /* by name, then file, then place */

struct sl_links {
    const sl_link_file *files;
    uint32_t n_files;
    uint64_t hash;
    sl_modules modules;
    linked_vec functions, constants;
    SL_VEC(sl_str) registered;   /* sorted, once each */
    SL_VEC(sl_str) number_names; /* sorted, once each */
};

/* ---- making ---- */

static int compare_linked(const void *a, const void *b)
{
    const linked *x = a, *y = b;
    int order = sl_str_cmp(x->name, y->name);
    if (!order) order = (x->file > y->file) - (x->file < y->file);
    return order ? order : (x->order > y->order) - (x->order < y->order);
}

static void sort(linked_vec *list)
{
    if (list->n) qsort(list->at, list->n, sizeof *list->at, compare_linked);
}

static uint32_t first_of(const linked_vec *list, sl_str name)
{
    uint32_t low = 0, high = list->n;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (sl_str_cmp(list->at[mid].name, name) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static int compare_texts(const void *a, const void *b)
{
    return sl_str_cmp(*(const sl_str *)a, *(const sl_str *)b);
}

static void add_file(sl_links *links, sl_arena *arena, uint32_t file)
{
    const sl_surface *surface = links->files[file].surface;
    for (uint32_t i = 0; i < surface->exports.n; i++) {
        const sl_export *export = &surface->exports.at[i];
        *SL_PUSH(arena, &links->functions) = (linked){export->name, file, i, export, NULL};
    }
    for (uint32_t i = 0; i < surface->slot_names.n; i++) {
        const sl_slot_name *slot = &surface->slot_names.at[i];
        *SL_PUSH(arena, &links->constants) = (linked){slot->name, file, i, NULL, slot};
    }
    for (uint32_t i = 0; i < surface->registered.n; i++)
        *SL_PUSH(arena, &links->registered) = surface->registered.at[i];
}

static void sort_registered(sl_links *links)
{
    uint32_t n = 0;
    if (!links->registered.n) return;
    qsort(links->registered.at, links->registered.n, sizeof *links->registered.at, compare_texts);
    for (uint32_t i = 0; i < links->registered.n; i++)
        if (!n || !sl_str_eq(links->registered.at[n - 1], links->registered.at[i]))
            links->registered.at[n++] = links->registered.at[i];
    links->registered.n = n;
}

/* Behind sorting: equal names stand together. */
static void list_number_names(sl_links *links, sl_arena *arena)
{
    for (uint32_t i = 0; i < links->functions.n; i++) {
        const sl_export *export = links->functions.at[i].export;
        uint32_t n = links->number_names.n;
        bool is_listed = n && sl_str_eq(links->number_names.at[n - 1], export->name);
        if (export->code && !is_listed) *SL_PUSH(arena, &links->number_names) = export->name;
    }
}

static void make_modules(sl_links *links, sl_arena *arena)
{
    sl_str *paths = SL_NEW_N(arena, sl_str, links->n_files);
    const sl_lang **langs = SL_NEW_N(arena, const sl_lang *, links->n_files);
    for (uint32_t i = 0; i < links->n_files; i++) {
        paths[i] = links->files[i].path;
        langs[i] = links->files[i].lang;
    }
    sl_modules_make(&links->modules, arena, paths, langs, links->n_files);
}

static void mix(sl_links *links, sl_str text)
{
    links->hash = (links->hash ^ sl_str_hash(text)) * 1099511628211U;
}

static void hash_all(sl_links *links)
{
    links->hash = 1;
    for (uint32_t i = 0; i < links->functions.n; i++) {
        const sl_export *export = links->functions.at[i].export;
        mix(links, links->files[links->functions.at[i].file].path);
        mix(links, export->name);
        mix(links, export->owner);
        mix(links, export->keyword);
        links->hash += export->position + export->code * 2U + export->is_status;
        if (export->hit.row) mix(links, export->hit.row->id);
    }
    for (uint32_t i = 0; i < links->constants.n; i++) {
        mix(links, links->files[links->constants.at[i].file].path);
        mix(links, links->constants.at[i].slot->module);
        mix(links, links->constants.at[i].slot->owner);
        mix(links, links->constants.at[i].slot->name);
    }
    for (uint32_t i = 0; i < links->registered.n; i++)
        mix(links, links->registered.at[i]);
    for (uint32_t i = 0; i < links->n_files; i++)
        mix(links, links->files[i].path);
}

uint64_t sl_links_hash(const sl_links *links)
{
    return links ? links->hash : 0;
}

const sl_links *sl_links_make(sl_arena *arena, const sl_link_file *files, uint32_t n)
{
    sl_links *links = SL_NEW(arena, sl_links);
    links->files = files;
    links->n_files = n;
    for (uint32_t i = 0; i < n; i++)
        add_file(links, arena, i);
    sort_registered(links);
    if (!links->functions.n && !links->constants.n && !links->registered.n) return NULL;
    make_modules(links, arena);
    sort(&links->functions);
    sort(&links->constants);
    list_number_names(links, arena);
    hash_all(links);
    return links;
}

sl_strs sl_links_number_names(const sl_links *links)
{
    return links ? (sl_strs){links->number_names.at, links->number_names.n} : (sl_strs){NULL, 0};
}

sl_strs sl_links_registered(const sl_links *links)
{
    return links ? (sl_strs){links->registered.at, links->registered.n} : (sl_strs){NULL, 0};
}

/* ---- who sees what ---- */

typedef struct question { /* a call, and a function that it may mean */
    const sl_links *links;
    const sl_run *run;
    const sl_kept *call;
    sl_str name; /* of the call, an alias replaced */
    const linked *function;
} question;

/* Does the import lead to the function's file? A module may hold the name at its end (`use a::b::name`), or
 * the name may be a module (`from a import b`). */
static bool leads(const sl_links *links, sl_str from, const sl_lang *lang, sl_str module, sl_str brought,
                  const sl_link_file *file)
{
    sl_str last = sl_module_last(module);
    char joined[256];
    if (sl_modules_lead(&links->modules, from, lang, module, file->path, file->lang)) return true;
    if (!brought.len) return false;
    sl_str sep = lang->module_sep.len ? lang->module_sep : SL_STR("/");
    if (sl_str_eq(last, brought) && module.len > brought.len + sep.len)
        return sl_modules_lead(&links->modules, from, lang,
                               sl_str_sub(module, 0, module.len - brought.len - sep.len), file->path,
                               file->lang);
    bool ends_in_dot = module.len && module.ptr[module.len - 1] == '.';
    if (ends_in_dot || !module.len) sep.len = 0;
    if (module.len + sep.len + brought.len > sizeof joined) return false;
    size_t n = 0;
    for (size_t i = 0; i < module.len; i++)
        joined[n++] = module.ptr[i];
    for (size_t i = 0; i < sep.len; i++)
        joined[n++] = sep.ptr[i];
    for (size_t i = 0; i < brought.len; i++)
        joined[n++] = brought.ptr[i];
    return sl_modules_lead(&links->modules, from, lang, (sl_str){joined, n}, file->path, file->lang);
}

static bool import_leads(const question *q, const sl_import *import)
{
    const sl_source *source = q->run->source;
    bool is_whole = sl_str_is(import->name, "*");
    return leads(q->links, source->project_path, q->run->lang, import->module,
                 is_whole ? SL_STR("") : import->name, &q->links->files[q->function->file]);
}

/* What the file calls that which the import brings. */
static sl_str called(const sl_import *import)
{
    if (import->alias.len) return import->alias;
    if (import->name.len && !sl_str_is(import->name, "*")) return import->name;
    return sl_module_last(import->module);
}

/* Names of the module can be used as they are. */
static bool is_self(const question *q, sl_str receiver)
{
    return sl_strs_have(q->run->lang->self_words, receiver);
}

static bool opens_all(const sl_import *import)
{
    return !import->alias.len && (!import->name.len || sl_str_is(import->name, "*"));
}

/* An import that leads to the function's file: does it bring what the call names? */
static bool brings(const question *q, const sl_import *import)
{
    const sl_export *export = q->function->export;
    sl_str receiver = q->call->receiver, here = called(import);
    bool has_receiver = receiver.len && !is_self(q, receiver);
    if (has_receiver && sl_str_eq(receiver, here)) return true;
    if (has_receiver && !sl_str_eq(receiver, export->owner)) return false;
    sl_str wanted = export->owner.len ? export->owner : export->name;
    bool is_named = sl_str_eq(import->name, wanted) || sl_str_eq(here, wanted);
    return is_named || opens_all(import);
}

/* import static org.shop.Answers.refuse: a member of a class, by a module path that ends with both. */
static bool imports_member(const question *q, const sl_import *import)
{
    const sl_export *export = q->function->export;
    const sl_link_file *file = &q->links->files[q->function->file];
    size_t tail = export->name.len + q->run->lang->module_sep.len;
    if (!export->owner.len || import->module.len <= tail) return false;
    sl_str class = sl_str_sub(import->module, 0, import->module.len - tail);
    return sl_str_eq(sl_module_last(import->module), export->name) &&
           sl_str_eq(sl_module_last(class), export->owner) &&
           sl_modules_lead(&q->links->modules, q->run->source->project_path, q->run->lang, class, file->path,
                           file->lang);
}

static bool is_imported(const question *q)
{
    const sl_facts *facts = q->run->facts;
    bool is_bare = !q->call->receiver.len;
    for (uint32_t i = 0; i < facts->imports.n; i++) {
        const sl_import *import = &facts->imports.at[i];
        if (brings(q, import) && import_leads(q, import)) return true;
        if (is_bare && imports_member(q, import)) return true;
    }
    return false;
}

static bool is_import_name(const sl_run *run, sl_str name)
{
    for (uint32_t i = 0; i < run->facts->imports.n; i++)
        if (sl_str_eq(called(&run->facts->imports.at[i]), name)) return true;
    return false;
}

/* Files of one folder see each other: packages. */
static bool is_in_package(const question *q)
{
    const sl_link_file *file = &q->links->files[q->function->file];
    sl_str receiver = q->call->receiver;
    bool is_near = sl_str_eq(sl_path_folder(file->path), sl_path_folder(q->run->source->project_path));
    if (!is_near) return false;
    if (!receiver.len || is_self(q, receiver)) return true;
    if (q->function->export->owner.len) return sl_str_eq(receiver, q->function->export->owner);
    return !is_import_name(q->run, receiver);
}

static bool mentions(sl_str text, sl_str word)
{
    for (size_t at = 0; at < text.len;) {
        size_t hit = sl_str_find(sl_str_sub(text, at, text.len), word);
        if (hit == SIZE_MAX) return false;
        size_t from = at + hit, to = from + word.len;
        bool inside =
            (from && sl_is_word_char(text.ptr[from - 1])) || (to < text.len && sl_is_word_char(text.ptr[to]));
        if (!inside) return true;
        at = to;
    }
    return false;
}

static const sl_lang *lang_of(const question *q, const linked *function)
{
    return q->links->files[function->file].lang;
}

/* Two files of the language that define the name: which one is meant cannot be told. */
static bool is_only_one(const question *q)
{
    const linked *first = q->links->functions.at, *end = first + q->links->functions.n, *at = q->function;
    while (at > first && sl_str_eq(at[-1].export->name, q->name))
        at--;
    for (; at < end && sl_str_eq(at->export->name, q->name); at++)
        if (at->file != q->function->file && lang_of(q, at) == q->run->lang) return false;
    return true;
}

/* By class, where names are known all over the project. */
static bool is_global(const question *q)
{
    const sl_export *export = q->function->export;
    sl_str receiver = q->call->receiver;
    bool has_receiver = receiver.len && !is_self(q, receiver);
    if (lang_of(q, q->function) != q->run->lang) return false;
    if (export->is_constructor) return is_only_one(q);
    if (has_receiver) return sl_str_eq(receiver, export->owner) && is_only_one(q);
    return export->owner.len ? mentions(q->run->text, export->owner) : is_only_one(q);
}

static bool is_seen(const question *q)
{
    const sl_link_file *file = &q->links->files[q->function->file];
    if (sl_str_eq(file->path, q->run->source->project_path)) return false;
    if (is_imported(q)) return true;
    switch (q->run->lang->sees) {
    case SL_SEES_IMPORTS: return false;
    case SL_SEES_FOLDER: return is_in_package(q);
    case SL_SEES_PROJECT: return is_global(q);
    }
    return false;
}

static bool takes_argument(const sl_export *export, const sl_kept *call)
{
    if (export->code) return false;
    if (call->position == UINT32_MAX) return sl_str_eq(call->keyword, export->keyword);
    return call->position == export->position;
}

static const sl_slot_hit *find_named(question *q, bool constructors_only)
{
    const sl_links *links = q->links;
    for (uint32_t i = first_of(&links->functions, q->name); i < links->functions.n; i++) {
        const sl_export *export = links->functions.at[i].export;
        q->function = &links->functions.at[i];
        if (!sl_str_eq(export->name, q->name)) break;
        if (constructors_only && !export->is_constructor) continue;
        if (takes_argument(export, q->call) && is_seen(q)) return &export->hit;
    }
    return NULL;
}

/* ApiError.new(404): the class is what is called. */
static const sl_slot_hit *find_made(const sl_links *links, const sl_run *run, const sl_kept *call)
{
    sl_kept made = *call;
    made.name = call->receiver;
    made.receiver = SL_STR("");
    question q = {.links = links, .run = run, .call = &made, .name = sl_run_unalias(run, made.name)};
    return find_named(&q, true);
}

/* super(404): any class that the head of the own one names. */
static const sl_slot_hit *find_above(const sl_links *links, const sl_run *run, const sl_kept *call)
{
    const sl_slot_hit *found = NULL;
    sl_str head = call->class_head;
    for (size_t i = 0; i < head.len && !found;) {
        size_t from = i;
        while (i < head.len && sl_is_word_char(head.ptr[i]))
            i++;
        sl_kept above = *call;
        above.receiver = sl_str_sub(head, from, i);
        if (i > from) found = find_made(links, run, &above);
        i += i == from;
    }
    return found;
}

const sl_slot_hit *sl_links_find_call(const sl_links *links, const sl_run *run, const sl_kept *call)
{
    question q = {.links = links, .run = run, .call = call};
    if (call->class_head.len) return find_above(links, run, call);
    if (call->receiver.len && sl_is_constructor(run->lang, call->name, SL_STR("")))
        return find_made(links, run, call);
    q.name = call->receiver.len ? call->name : sl_run_unalias(run, call->name);
    return find_named(&q, false);
}

/* ---- constants and members ---- */

/* Codes.MISSING, codes.MISSING of the file itself, and what an import names with its class: import static
 * org.shop.Codes.MISSING. */
static bool is_owner_of(const sl_slot_name *slot, const sl_member *member)
{
    if (!member->owner.len) return !slot->is_owned && (!slot->is_unbrought || !slot->owner.len);
    if (slot->owner.len) return sl_str_eq(slot->owner, member->owner);
    sl_str holder = slot->module;
    if (sl_str_eq(sl_module_last(holder), slot->brought)) holder.len -= slot->brought.len;
    while (holder.len && sl_str_find_char(SL_STR("/.:\\"), holder.ptr[holder.len - 1]) != SIZE_MAX)
        holder.len--;
    return sl_str_eq(sl_module_last(holder), member->owner);
}

static bool user_sees(const sl_links *links, const sl_run *run, const linked *name)
{
    const sl_link_file here = {run->source->project_path, run->lang, NULL};
    const sl_link_file *user = &links->files[name->file];
    const sl_slot_name *slot = name->slot;
    if (sl_str_eq(user->path, here.path)) return false;
    if (!slot->is_unbrought) return leads(links, user->path, user->lang, slot->module, slot->brought, &here);
    if (user->lang->sees == SL_SEES_PROJECT) return user->lang == run->lang;
    return sl_str_eq(sl_path_folder(user->path), sl_path_folder(here.path));
}

const sl_slot_hit *sl_links_find_constant(const sl_links *links, const sl_run *run, const sl_member *member)
{
    for (uint32_t i = first_of(&links->constants, member->name); i < links->constants.n; i++) {
        const linked *at = &links->constants.at[i];
        if (!sl_str_eq(at->name, member->name)) break;
        if (is_owner_of(at->slot, member) && user_sees(links, run, at)) return &at->slot->hit;
    }
    return NULL;
}

/* Does the import bring the number under the name that stands there? */
static bool brings_number(const sl_import *import, const sl_export *export, const sl_written *written)
{
    bool is_whole = !import->name.len || sl_str_is(import->name, "*");
    sl_str here = called(import), real = is_whole ? sl_module_last(import->module) : import->name;
    if (!written->owner.len) {
        bool is_own = sl_str_eq(real, export->name) && sl_str_eq(here, written->name);
        if (!export->owner.len)
            return is_own || (opens_all(import) && sl_str_eq(written->name, export->name));
        return is_own && sl_str_eq(sl_module_last(import->module), export->owner);
    }
    if (!sl_str_eq(written->name, export->name)) return false;
    if (written->owner.ptr != written->root.ptr)
        return sl_str_eq(written->owner, export->owner) && sl_str_eq(written->root, here);
    if (sl_str_eq(written->owner, here)) return !export->owner.len || sl_str_eq(export->owner, real);
    return opens_all(import) && sl_str_eq(written->owner, export->owner);
}

static bool is_number_imported(const question *q, const sl_written *written)
{
    const sl_facts *facts = q->run->facts;
    for (uint32_t i = 0; i < facts->imports.n; i++)
        if ((brings_number(&facts->imports.at[i], q->function->export, written) &&
             import_leads(q, &facts->imports.at[i])) ||
            (!written->owner.len && imports_member(q, &facts->imports.at[i])))
            return true;
    return false;
}

/* Without an import: Codes.MISSING of the package or project, MISSING of the package. */
static bool is_number_near(const question *q, const sl_written *written)
{
    const sl_export *export = q->function->export;
    const sl_link_file *file = &q->links->files[q->function->file];
    bool is_whole = sl_str_eq(written->owner, export->owner) && written->owner.ptr == written->root.ptr;
    if (!is_whole || file->lang != q->run->lang) return false;
    if (is_import_name(q->run, written->owner.len ? written->owner : written->name)) return false;
    if (file->lang->sees == SL_SEES_PROJECT) return export->owner.len && is_only_one(q);
    return file->lang->sees == SL_SEES_FOLDER &&
           sl_str_eq(sl_path_folder(file->path), sl_path_folder(q->run->source->project_path));
}

const sl_export *sl_links_find_number(const sl_links *links, const sl_run *run, const sl_written *written)
{
    question q = {.links = links, .run = run};
    q.name = written->owner.len ? written->name : sl_run_unalias(run, written->name);
    for (uint32_t i = first_of(&links->functions, q.name); i < links->functions.n; i++) {
        q.function = &links->functions.at[i];
        const sl_export *export = q.function->export;
        if (!sl_str_eq(export->name, q.name)) break;
        bool is_own = sl_str_eq(links->files[q.function->file].path, run->source->project_path);
        if (!export->code || export->code == SL_CODE_UNCLEAR || is_own) continue;
        if (is_number_imported(&q, written) || is_number_near(&q, written)) return export;
    }
    return NULL;
}
