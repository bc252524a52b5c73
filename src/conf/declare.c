#include "conf/declare.h"

#include "conf/code_json.h"
#include "conf/family_json.h"
#include "http/declare.h"

#include <stddef.h>

/* ---- vendors ---- */

typedef struct vendor_draft {
    sl_vendor vendor;
    const sl_json *codes;
} vendor_draft;

static void store_codes(sl_conf_reader *reader, const sl_json *value, void *into)
{
    (void)reader;
    ((vendor_draft *)into)->codes = value; /* read when their owner is known */
}

enum { N_CODES = 1000 };

/* A vendor means one thing by a number. */
static void check_codes(sl_conf_reader *reader, const sl_json *list)
{
    bool seen[N_CODES] = {false};
    for (const sl_json *e = list->first; e; e = e->next) {
        const sl_json *code = sl_json_find(e, "code");
        bool is_code = code && code->is_integer && code->integer >= 0 && code->integer < N_CODES;
        if (is_code && seen[code->integer])
            sl_conf__complain(reader, code->range,
                              sl_arena_printf(reader->arena, "the code %d occurs twice", (int)code->integer));
        if (is_code) seen[code->integer] = true;
    }
}

static const sl_conf_shape records_shape = {
    .kind = SL_CONF_LIST, .what = "a list of codes", .of = &sl_conf__record, .extra = check_codes};
static const sl_conf_key vendor_keys[] = {
    {"key", &sl_conf__text, sl_conf__store_text, true,
     "For `vendors` and --vendor; that of a known vendor adds codes to it.", offsetof(sl_vendor, key)},
    {"name", &sl_conf__text, sl_conf__store_text, false, "What a reader calls it.",
     offsetof(sl_vendor, name)},
    {"aliases", &sl_conf__texts, sl_conf__store_texts, false, "Other words for its key.",
     offsetof(sl_vendor, aliases)},
    {"codes", &records_shape, store_codes, true, "Its codes.", 0},
    {NULL, NULL, NULL, false, NULL, 0},
};

/* A new vendor has a name; one that is known has all but further codes. */
static void check_vendor(sl_conf_reader *reader, const sl_json *vendor)
{
    const sl_json *key = sl_json_find(vendor, "key"), *name = sl_json_find(vendor, "name"),
                  *aliases = sl_json_find(vendor, "aliases");
    if (!key || key->kind != SL_JSON_STRING) return;
    const sl_vendor *known = sl_vendor_find(NULL, key->str);
    const sl_json *odd = name ? name : aliases;
    if (!known && !name) sl_conf__complain(reader, key->range, SL_STR("a new vendor needs a \"name\""));
    for (const sl_json *alias = aliases ? aliases->first : NULL; alias; alias = alias->next) {
        const sl_vendor *other = sl_vendor_find(NULL, alias->str);
        if (other && !known)
            sl_conf__complain(
                reader, alias->range,
                sl_arena_printf(reader->arena, "%.*s is called so already", SL_FMT(other->name)));
    }
    if (known && odd)
        sl_conf__complain(reader, odd->key_range,
                          sl_arena_printf(reader->arena,
                                          "%.*s is known already: only codes can be added to it",
                                          SL_FMT(known->name)));
}

static const sl_conf_shape vendor_shape = {
    .kind = SL_CONF_OBJECT, .keys = vendor_keys, .extra = check_vendor};

static void check_vendors(sl_conf_reader *reader, const sl_json *list)
{
    sl_conf__check_unique(reader, list, "key");
}

static const sl_conf_shape vendors_shape = {
    .kind = SL_CONF_LIST, .what = "a list of vendors", .of = &vendor_shape, .extra = check_vendors};

/* ---- families ---- */

/* The index of names counts families in 16 bits: a file of the longest kind has no room for as many. */
static void check_families(sl_conf_reader *reader, const sl_json *list)
{
    sl_conf__check_unique(reader, list, "id");
    for (const sl_json *e = list->first; e; e = e->next) {
        const sl_json *id = sl_json_find(e, "id");
        if (id && id->kind == SL_JSON_STRING && sl_family_find(NULL, id->str))
            sl_conf__complain(reader, id->range, SL_STR("a built-in constant family has this id"));
    }
}

static const sl_conf_shape families_shape = {.kind = SL_CONF_LIST,
                                             .what = "a list of constant families",
                                             .of = &sl_conf__family,
                                             .extra = check_families};

/* ---- all of it ---- */

typedef struct declared {
    SL_VEC(sl_code) codes;
    SL_VEC(sl_vendor) vendors;
    SL_VEC(sl_family) families;
} declared;

static void add_code(sl_conf_reader *reader, const sl_json *json, const sl_vendor *owner, declared *out)
{
    sl_code *code = SL_PUSH(reader->arena, &out->codes);
    sl_code_decode(reader, json, code);
    code->vendor = owner->name;
    code->vendor_key = owner->key;
    code->is_own = true;
    if (!code->id.len) code->id = sl_arena_printf(reader->arena, "%u-%.*s", code->code, SL_FMT(owner->key));
}

static void store_vendors(sl_conf_reader *reader, const sl_json *value, void *into)
{
    declared *out = into;
    for (const sl_json *e = value->first; e; e = e->next) {
        vendor_draft draft = {0};
        sl_conf__store(reader, vendor_keys, e, &draft);
        const sl_vendor *known = sl_vendor_find(NULL, draft.vendor.key);
        if (!known) *SL_PUSH(reader->arena, &out->vendors) = draft.vendor;
        for (const sl_json *code = draft.codes->first; code; code = code->next)
            add_code(reader, code, known ? known : &draft.vendor, out);
    }
}

static void store_families(sl_conf_reader *reader, const sl_json *value, void *into)
{
    declared *out = into;
    for (const sl_json *e = value->first; e; e = e->next) {
        sl_family *family = SL_PUSH(reader->arena, &out->families);
        sl_family_decode(reader, e, family);
        family->is_own = true;
        family->line = sl_conf__line(reader, e->range);
        family->index = e->index;
    }
}

static const sl_conf_key declare_keys[] = {
    {"vendors", &vendors_shape, store_vendors, false, "Vendors of one's own, and codes of known ones.", 0},
    {"families", &families_shape, store_families, false, "Constant families of one's own.", 0},
    {NULL, NULL, NULL, false, NULL, 0},
};
const sl_conf_shape sl_conf__declare = {.kind = SL_CONF_OBJECT, .keys = declare_keys};

const sl_registry *sl_conf__read_declared(sl_conf_reader *reader, const sl_json *root,
                                          const sl_registry *base)
{
    const sl_json *declare = sl_json_find(root, "declare");
    sl_conf_reader probe = *reader;
    declared d = {0};
    if (!declare) return base;
    probe.problems = (sl_json_problems){0};
    sl_conf__check(&probe, &sl_conf__declare, declare);
    reader->declares_wrongly = probe.problems.n > 0;
    if (reader->declares_wrongly) return base;
    sl_conf__store(reader, declare_keys, declare, &d);
    sl_declared all = {{d.codes.at, d.codes.n}, d.vendors.at, d.vendors.n, d.families.at, d.families.n};
    return sl_registry_make(reader->arena, &all);
}
