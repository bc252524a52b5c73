#include "conf/family_json.h"

#include <stddef.h>
#include <string.h>

/* ---- words ---- */

static const char *const value_list[] = {"number",    "object",    "line",      "phrase", "symbol",
                                         "atom",      "string",    "exception", "error",  "response",
                                         "predicate", "assertion", "type",      NULL};
static const char *const form_list[] = {"member",  "call",   "bare",  "symbol",  "atom",
                                        "variant", "string", "index", "literal", NULL};
static const char *const kind_list[] = {"namespace", "named",  "default", "include", "use",
                                        "using",     "static", "global",  "none",    NULL};
static const char *const via_list[] = {"named", "static", "dot_import",   "include", "use",
                                       "open",  "refer",  "destructured", NULL};
static const char *const case_list[] = {"UPPER_SNAKE", "lower_snake", "PascalCase", "camelCase",
                                        "kebab",       "number",      "mixed",      NULL};
static const sl_conf_words value_words = {.what = "value", .fixed = value_list};
static const sl_conf_words form_words = {.what = "form", .fixed = form_list};
static const sl_conf_words kind_words = {.what = "kind of import", .fixed = kind_list};
static const sl_conf_words via_words = {.what = "way", .fixed = via_list};
static const sl_conf_words case_words = {.what = "case", .fixed = case_list};
static const sl_conf_shape value_shape = {.kind = SL_CONF_WORD, .words = &value_words};
static const sl_conf_shape form_shape = {.kind = SL_CONF_WORD, .words = &form_words};
static const sl_conf_shape kind_shape = {.kind = SL_CONF_WORD, .words = &kind_words};
static const sl_conf_shape via_shape = {.kind = SL_CONF_WORD, .words = &via_words};
static const sl_conf_shape case_shape = {.kind = SL_CONF_WORD, .words = &case_words};
static const sl_conf_shape rank_shape = {
    .kind = SL_CONF_NUMBER, .what = "a number from 1 to 9", .least = 1, .most = 9};

static void check_language(sl_conf_reader *reader, const sl_json *value)
{
    if (reader->languages) sl_conf__check_word(reader, reader->languages, value->str, value->range);
}

static void check_some(sl_conf_reader *reader, const sl_json *list)
{
    if (!list->n) sl_conf__complain(reader, list->range, SL_STR("must not be empty"));
}

static const sl_conf_shape language_shape = {
    .kind = SL_CONF_TEXT, .what = "a language", .extra = check_language};
static const sl_conf_shape languages_shape = {
    .kind = SL_CONF_LIST, .what = "a list of languages", .of = &language_shape, .extra = check_some};

/* ---- access ---- */

static void store_form(sl_conf_reader *reader, const sl_json *value, void *into)
{
    (void)reader;
    *(sl_access_form *)into = (sl_access_form)sl_conf__place(&form_words, value->str);
}

#define AT(member) offsetof(sl_access, member)
static const sl_conf_key access_keys[] = {
    {"form", &form_shape, store_form, true, "How the name is written.", AT(form)},
    {"qualifier", &sl_conf__texts, sl_conf__store_texts, false, "What stands right before the name.",
     AT(qualifiers)},
    {"path", &sl_conf__text, sl_conf__store_text, false, "The qualifier in full.", AT(path)},
    {"sep", &sl_conf__text, sl_conf__store_text, false, "Between qualifier and name.", AT(sep)},
    {"modules", &sl_conf__texts, sl_conf__store_texts, false, "An import of one of them is proof.",
     AT(modules)},
    {"via", &via_shape, sl_conf__store_text, false, "How a bare name gets into the file.", AT(via)},
    {"where", &sl_conf__text, sl_conf__store_text, false, "The only place in which this holds.", AT(where)},
    {"languages", &languages_shape, sl_conf__store_texts, false, "Some of the family's languages.",
     AT(languages)},
    {"prefix", &sl_conf__text, sl_conf__store_text, false, "In front of a variant.", AT(prefix)},
    {"strip", &sl_conf__text, sl_conf__store_text, false, "What is cut from the front of the name.",
     AT(strip)},
    {"callee", &sl_conf__texts, sl_conf__store_texts, false, "Functions that read a string.", AT(callees)},
    {"quoted", &sl_conf__bool, sl_conf__store_bool, false, "The key of an index is text.", AT(quoted)},
    {"qualifiers", &sl_conf__texts, sl_conf__store_texts, false, "Words that stand for the class.",
     AT(self_words)},
    {"any_alias", &sl_conf__bool, sl_conf__store_bool, false, "Each file's import chooses the qualifier.",
     AT(any_alias)},
    {"brackets", &sl_conf__bool, sl_conf__store_bool, false, "The qualifier stands in square brackets.",
     AT(brackets)},
    {"distinctive", &sl_conf__bool, sl_conf__store_bool, false, "The name cannot mean anything else.",
     AT(distinctive)},
    {NULL, NULL, NULL, false, NULL, 0},
};
#undef AT

static void need(sl_conf_reader *reader, const sl_json *access, const char *key)
{
    const sl_json *form = sl_json_find(access, "form");
    if (sl_json_find(access, key)) return;
    sl_conf__complain(
        reader, form->range,
        sl_arena_printf(reader->arena, "an access of form \"%.*s\" needs \"%s\"", SL_FMT(form->str), key));
}

/* What a form cannot be written without. */
static void check_access(sl_conf_reader *reader, const sl_json *access)
{
    static const struct needed {
        const char *form, *key;
    } rows[] = {{"member", "qualifier"}, {"member", "sep"}, {"index", "qualifier"}, {"variant", "prefix"}};
    const sl_json *form = sl_json_find(access, "form");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (form && form->kind == SL_JSON_STRING && sl_str_is(form->str, rows[i].form))
            need(reader, access, rows[i].key);
}

static const sl_conf_shape access_shape = {
    .kind = SL_CONF_OBJECT, .keys = access_keys, .takes_null = true, .extra = check_access};

static const sl_conf_shape access_list = {
    .kind = SL_CONF_LIST, .what = "a list of objects", .of = &access_shape, .extra = check_some};

/* ---- import ---- */

static const sl_conf_shape any_text = {.kind = SL_CONF_TEXT, .least = -1};
static const sl_conf_shape texts_map = {.kind = SL_CONF_MAP, .what = "an object", .of = &sl_conf__text};

static void store_texts(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_import_spec *import = into;
    sl_import_text *texts = SL_NEW_N(reader->arena, sl_import_text, value->n);
    for (const sl_json *e = value->first; e; e = e->next)
        texts[e->index] =
            (sl_import_text){sl_arena_copy(reader->arena, e->key), sl_arena_copy(reader->arena, e->str)};
    import->texts = texts;
    import->n_texts = value->n;
}

#define AT(member) offsetof(sl_import_spec, member)
static const sl_conf_key import_keys[] = {
    {"kind", &kind_shape, sl_conf__store_text, true, "What the statement does.", AT(kind)},
    {"module", &sl_conf__text, sl_conf__store_text, false, "What is imported from.", AT(module)},
    {"name", &sl_conf__text, sl_conf__store_text, false, "What is imported; {name}: the constant itself.",
     AT(name)},
    {"text", &any_text, sl_conf__store_text, false, "The line to insert, for the first language.", AT(text)},
    {"texts", &texts_map, store_texts, false, "The line for other languages and styles.", 0},
    {"also", &sl_conf__texts, sl_conf__store_texts, false, "Other modules that give the same names.",
     AT(also)},
    {"alias_ok", &sl_conf__bool, sl_conf__store_bool, false, "The import may be renamed.", AT(alias_ok)},
    {NULL, NULL, NULL, false, NULL, 0},
};
#undef AT
static const sl_conf_shape import_shape = {.kind = SL_CONF_OBJECT, .keys = import_keys, .takes_null = true};

static void store_import(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_conf__store(reader, import_keys, value, into);
}

/* ---- constants ---- */

typedef struct draft { /* a constant, and what its family has a say in */
    sl_constant constant;
    bool is_written, has_value, says_distinctive, is_distinctive;
} draft;

static void store_deprecated(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_constant *constant = into;
    constant->is_deprecated = value->kind == SL_JSON_STRING || value->is_true;
    if (value->kind == SL_JSON_STRING) sl_conf__store_text(reader, value, &constant->deprecated);
}

static void store_value(sl_conf_reader *reader, const sl_json *value, void *into)
{
    (void)reader;
    (void)value;
    ((draft *)into)->has_value = true;
}

static void store_distinctive(sl_conf_reader *reader, const sl_json *value, void *into)
{
    (void)reader;
    ((draft *)into)->says_distinctive = true;
    ((draft *)into)->is_distinctive = value->is_true;
}

static void check_version(sl_conf_reader *reader, const sl_json *value)
{
    if (value->kind != SL_JSON_STRING && value->kind != SL_JSON_BOOL)
        sl_conf__complain(reader, value->range, SL_STR("expected a version, or true"));
}

static void put_version(sl_buf *out, sl_arena *arena)
{
    (void)arena;
    sl_buf_add_cstr(out, "{\"type\": [\"string\", \"boolean\"]}");
}

static void check_scalar(sl_conf_reader *reader, const sl_json *value)
{
    if (value->kind == SL_JSON_OBJECT || value->kind == SL_JSON_ARRAY)
        sl_conf__complain(reader, value->range, SL_STR("expected a string or a number"));
}

static void put_scalar(sl_buf *out, sl_arena *arena)
{
    (void)arena;
    sl_buf_add_cstr(out, "{\"type\": [\"string\", \"number\", \"boolean\"]}");
}

static const sl_conf_shape version_shape = {
    .kind = SL_CONF_OTHER, .what = "a version, or true", .extra = check_version, .schema = put_version};
static const sl_conf_shape scalar_shape = {
    .kind = SL_CONF_OTHER, .what = "a string or a number", .extra = check_scalar, .schema = put_scalar};

#define AT(member) offsetof(draft, constant.member)
static const sl_conf_key constant_keys[] = {
    {"name", &sl_conf__text, sl_conf__store_text, true, "What stands behind the qualifier.", AT(name)},
    {"code", &sl_conf__code, sl_conf__store_number, true, "The status.", AT(code)},
    {"preferred", &sl_conf__bool, sl_conf__store_bool, false, "The one name of its code to offer.",
     AT(preferred)},
    {"since", &sl_conf__text, sl_conf__store_text, false, "The first version that has it.", AT(since)},
    {"deprecated", &version_shape, store_deprecated, false, "Since that version; true: nobody knows which.",
     0},
    {"removed", &sl_conf__text, sl_conf__store_text, false, "The first version without it.", AT(removed)},
    {"replaced_by", &sl_conf__text, sl_conf__store_text, false, "Its name today.", AT(replaced_by)},
    {"value", &scalar_shape, store_value, false, "What it is worth, where that is not the code.", 0},
    {"misleading", &sl_conf__bool, sl_conf__store_bool, false, "Looks like a status and is none.",
     AT(misleading)},
    {"shadowed", &sl_conf__code, sl_conf__store_number, false,
     "A code for which the library has the name, too, and loses.", AT(shadowed)},
    {"write", &sl_conf__bool, sl_conf__store_bool, false, "false: is never inserted.",
     offsetof(draft, is_written)},
    {"distinctive", &sl_conf__bool, store_distinctive, false, "Overrides that of the access.", 0},
    {"written", &sl_conf__text, sl_conf__store_text, false, "Its spelling, where that is not the name.",
     AT(written)},
    {NULL, NULL, NULL, false, NULL, 0},
};
#undef AT
static const sl_conf_shape constant_shape = {
    .kind = SL_CONF_OBJECT, .keys = constant_keys, .takes_null = true};

enum { MOST_CONSTANTS = UINT16_MAX /* the index of names counts in 16 bits */ };

/* Families whose names are the numbers themselves have none. */
static void check_constants(sl_conf_reader *reader, const sl_json *list)
{
    if (!reader->is_data) check_some(reader, list);
    if (!reader->is_data) sl_conf__check_unique(reader, list, "name");
    if (list->n > MOST_CONSTANTS)
        sl_conf__complain(reader, list->range, SL_STR("expected at most 65535 constants"));
}

static const sl_conf_shape constants_shape = {
    .kind = SL_CONF_LIST, .what = "a list of constants", .of = &constant_shape, .extra = check_constants};

/* ---- the family ---- */

typedef struct family_draft {
    sl_family family;
    bool is_written;
    const sl_json *constants;
} family_draft;

static void store_family_value(sl_conf_reader *reader, const sl_json *value, void *into)
{
    (void)reader;
    *(sl_family_value *)into = (sl_family_value)sl_conf__place(&value_words, value->str);
}

/* The qualifier, where its full path is not said. */
static sl_str default_path(sl_conf_reader *reader, const sl_access *access)
{
    sl_str path = SL_STR("");
    for (uint32_t i = 0; i < access->qualifiers.n; i++)
        path = sl_arena_printf(reader->arena, "%.*s%.*s%.*s", SL_FMT(path),
                               SL_FMT(i ? access->sep : SL_STR("")), SL_FMT(access->qualifiers.at[i]));
    return path;
}

static void store_access(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_family *family = into;
    sl_access *list = SL_NEW_N(reader->arena, sl_access, value->n);
    for (const sl_json *e = value->first; e; e = e->next) {
        sl_access *access = &list[e->index];
        sl_conf__store(reader, access_keys, e, access);
        if (access->qualifiers.n) access->qualifier = access->qualifiers.at[access->qualifiers.n - 1];
        if (!access->path.len && access->form == SL_ACCESS_MEMBER)
            access->path = default_path(reader, access);
    }
    family->access = list;
    family->n_access = value->n;
}

static void store_constants(sl_conf_reader *reader, const sl_json *value, void *into)
{
    (void)reader;
    ((family_draft *)into)->constants = value; /* read when the rest of the family is known */
}

#define AT(member) offsetof(sl_family, member)
static const sl_conf_key package_keys[] = {
    {"ecosystem", &sl_conf__text, sl_conf__store_text, true, "npm, pypi, go ...; stdlib: the language's own.",
     AT(ecosystem)},
    {"name", &sl_conf__text, sl_conf__store_text, true, "What a manifest calls it.", AT(package)},
    {NULL, NULL, NULL, false, NULL, 0},
};
static const sl_conf_key names_keys[] = {
    {"case", &case_shape, sl_conf__store_text, true, "How its names are written.", AT(name_case)},
    {"prefix", &sl_conf__text, sl_conf__store_text, false, "What each begins with.", AT(name_prefix)},
    {NULL, NULL, NULL, false, NULL, 0},
};
static const sl_conf_shape package_shape = {.kind = SL_CONF_OBJECT, .keys = package_keys, .takes_null = true};
static const sl_conf_shape names_shape = {.kind = SL_CONF_OBJECT, .keys = names_keys, .takes_null = true};

static void store_package(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_conf__store(reader, package_keys, value, into);
}

static void store_names(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_conf__store(reader, names_keys, value, into);
}

static const sl_conf_key family_keys[] = {
    {"id", &sl_conf__text, sl_conf__store_text, true, "Its name in settings and lists.", AT(id)},
    {"title", &sl_conf__text, sl_conf__store_text, false, "What a reader calls it.", AT(title)},
    {"languages", &languages_shape, sl_conf__store_texts, true,
     "Where it can be written, the main one first.", AT(languages)},
    {"library", &sl_conf__text, sl_conf__store_text, false, "The library's or type's own name.", AT(library)},
    {"package", &package_shape, store_package, false, "What a manifest says of its version.", 0},
    {"version", &sl_conf__text, sl_conf__store_text, false, "The version that was read.", AT(version)},
    {"source", &sl_conf__text, NULL, false, "Where it was read; for people.", 0},
    {"value", &value_shape, store_family_value, false, "What a name evaluates to; number if nothing is said.",
     AT(value)},
    {"to_number", &sl_conf__text, sl_conf__store_text, false, "How to get the number; {} is the name.",
     AT(to_number)},
    {"rank", &rank_shape, sl_conf__store_number, false, "Order of offering; 1 if nothing is said.", AT(rank)},
    {"write", &sl_conf__bool, sl_conf__store_bool, false, "false: no name of it is ever inserted.",
     offsetof(family_draft, is_written)},
    {"baseline", &sl_conf__text, sl_conf__store_text, false, "The oldest version in use.", AT(baseline)},
    {"deprecated", &sl_conf__text, sl_conf__store_text, false, "The version that gave it up.",
     AT(deprecated)},
    {"replaced_by", &sl_conf__text, sl_conf__store_text, false, "The family that took its place.",
     AT(replaced_by)},
    {"access", &access_list, store_access, true, "The ways in which a name is written.", 0},
    {"import", &import_shape, store_import, false, "How a name is brought into a file.", AT(import)},
    {"names", &names_shape, store_names, false, "What its names have in common.", 0},
    {"open", &sl_conf__bool, sl_conf__store_bool, false, "The qualifier holds other things, too.", AT(open)},
    {"any_case", &sl_conf__bool, sl_conf__store_bool, false, "Names may be written in lower case, too.",
     AT(any_case)},
    {"others", &sl_conf__texts, sl_conf__store_texts, false, "Members that are no statuses.", AT(others)},
    {"not_qualifier", &sl_conf__texts, sl_conf__store_texts, false, "Types that only look alike.",
     AT(not_qualifier)},
    {"notes", &sl_conf__texts, sl_conf__store_texts, false, "Short facts.", AT(notes)},
    {"own_codes", &sl_conf__text, NULL, false, "Why some of its codes are in no registry; for people.", 0},
    {"constants", &constants_shape, store_constants, true, "The names.", 0},
    {NULL, NULL, NULL, false, NULL, 0},
};
#undef AT

static bool has_text(const sl_json *const *sorted, uint32_t n, sl_str text)
{
    uint32_t low = 0, high = n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = sl_str_cmp(sorted[middle]->str, text);
        if (!order) return true;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

/* What a name became has to be there, or the rename could not be offered. */
static void check_family(sl_conf_reader *reader, const sl_json *family)
{
    const sl_json *constants = sl_json_find(family, "constants");
    uint32_t n, n_new;
    if (!constants || constants->kind != SL_JSON_ARRAY) return;
    const sl_json *const *names = (const sl_json *const *)sl_conf__sorted(reader, constants, "name", &n);
    const sl_json **new = sl_conf__sorted(reader, constants, "replaced_by", &n_new);
    for (uint32_t i = 0; i < n_new; i++)
        if (!has_text(names, n, new[i]->str))
            sl_conf__complain(
                reader, new[i]->range,
                sl_arena_printf(reader->arena, "no constant here is called \"%.*s\"", SL_FMT(new[i]->str)));
}

const sl_conf_shape sl_conf__family = {
    .kind = SL_CONF_OBJECT, .keys = family_keys, .takes_null = true, .extra = check_family};

static bool has_distinctive_access(const sl_family *family)
{
    for (uint32_t i = 0; i < family->n_access; i++)
        if (family->access[i].distinctive) return true;
    return false;
}

static sl_constant read_constant(sl_conf_reader *reader, const sl_json *json, const family_draft *of)
{
    draft d = {.is_written = true};
    sl_conf__store(reader, constant_keys, json, &d);
    d.constant.misleading = d.constant.misleading || d.has_value;
    d.constant.writable = of->is_written && d.is_written;
    d.constant.distinctive = d.says_distinctive ? d.is_distinctive : has_distinctive_access(&of->family);
    return d.constant;
}

static void read_constants(sl_conf_reader *reader, family_draft *d)
{
    sl_constant *list = SL_NEW_N(reader->arena, sl_constant, d->constants->n);
    for (const sl_json *e = d->constants->first; e; e = e->next)
        list[e->index] = read_constant(reader, e, d);
    sl_constants_sort(list, d->constants->n, reader->arena);
    d->family.constants = list;
    d->family.n_constants = d->constants->n;
}

/* The oldest version that has every name without `since`; where all have one, the oldest of them. */
static sl_str find_baseline(const sl_family *family)
{
    sl_str baseline = family->baseline;
    for (uint32_t i = 0; i < family->n_constants && !family->baseline.len; i++) {
        sl_str since = family->constants[i].since;
        if (!since.len) return SL_STR("");
        if (!baseline.len || sl_version_cmp(since, baseline) < 0) baseline = since;
    }
    return baseline;
}

void sl_family_decode(sl_conf_reader *reader, const sl_json *json, sl_family *out)
{
    family_draft d = {.family.rank = 1, .is_written = true};
    sl_conf__store(reader, family_keys, json, &d);
    if (!d.family.title.len) d.family.title = d.family.id;
    if (!d.family.library.len) d.family.library = d.family.title;
    if (!d.family.import.kind.len) d.family.import.kind = SL_STR("none");
    read_constants(reader, &d);
    d.family.baseline = find_baseline(&d.family);
    *out = d.family;
}
