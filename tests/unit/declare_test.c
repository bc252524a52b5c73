/* What settings declare is what data/ declares: every built-in family, put into a settings file as it stands,
 * is the family that the generated tables hold. */
#include "conf/conf.h"
#include "http/declare.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* ---- families as text ---- */

static void put(sl_buf *out, sl_str text)
{
    sl_buf_printf(out, "|%.*s", SL_FMT(text));
}

static void put_all(sl_buf *out, sl_strs texts)
{
    sl_buf_printf(out, " %u:", texts.n);
    for (uint32_t i = 0; i < texts.n; i++)
        put(out, texts.at[i]);
}

static void put_access(sl_buf *out, const sl_access *a)
{
    const sl_str texts[] = {a->qualifier, a->path, a->sep, a->prefix, a->strip, a->via, a->where};
    const sl_strs lists[] = {a->qualifiers, a->modules, a->languages, a->callees, a->self_words};
    sl_buf_printf(out, "\naccess %d %d%d%d%d", (int)a->form, a->distinctive, a->any_alias, a->quoted,
                  a->brackets);
    put_all(out, (sl_strs){texts, sizeof texts / sizeof *texts});
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        put_all(out, lists[i]);
}

static void put_constant(sl_buf *out, const sl_constant *c)
{
    const sl_str texts[] = {c->name, c->written, c->since, c->deprecated, c->removed, c->replaced_by};
    sl_buf_printf(out, "\nconstant %u %u %d%d%d%d%d", c->code, c->shadowed, c->preferred, c->writable,
                  c->misleading, c->distinctive, c->is_deprecated);
    put_all(out, (sl_strs){texts, sizeof texts / sizeof *texts});
}

static void put_import(sl_buf *out, const sl_import_spec *import)
{
    const sl_str texts[] = {import->kind, import->module, import->name, import->text};
    sl_buf_printf(out, "\nimport %d", import->alias_ok);
    put_all(out, (sl_strs){texts, sizeof texts / sizeof *texts});
    put_all(out, import->also);
    for (uint32_t i = 0; i < import->n_texts; i++) {
        put(out, import->texts[i].key);
        put(out, import->texts[i].text);
    }
}

static sl_str describe(sl_arena *arena, const sl_family *f)
{
    const sl_str texts[] = {f->title,       f->library,    f->ecosystem,  f->package,
                            f->version,     f->baseline,   f->to_number,  f->name_case,
                            f->name_prefix, f->deprecated, f->replaced_by};
    const sl_strs lists[] = {f->languages, f->others, f->not_qualifier, f->notes};
    sl_buf out;
    sl_buf_init(&out);
    sl_buf_printf(&out, "%d %u %d%d", (int)f->value, f->rank, f->open, f->any_case);
    put_all(&out, (sl_strs){texts, sizeof texts / sizeof *texts});
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        put_all(&out, lists[i]);
    put_import(&out, &f->import);
    for (uint32_t i = 0; i < f->n_access; i++)
        put_access(&out, &f->access[i]);
    for (uint32_t i = 0; i < f->n_constants; i++)
        put_constant(&out, &f->constants[i]);
    sl_str text = sl_arena_copy(arena, sl_buf_str(&out));
    sl_buf_release(&out);
    return text;
}

/* ---- every file ---- */

static sl_str read_file(sl_arena *arena, const char *path)
{
    static char bytes[1 << 20];
    FILE *file = fopen(path, "rb");
    if (!file) fail_msg("%s is not there", path);
    size_t n = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    return sl_arena_copy(arena, (sl_str){bytes, n});
}

/* The file as the only thing declared, under another id: its own one is taken. */
static sl_str as_settings(sl_arena *arena, const sl_family *family)
{
    sl_str text = read_file(arena, sl_arena_printf(arena, "data/families/%.*s.json", SL_FMT(family->id)).ptr);
    sl_str id = sl_arena_printf(arena, "\"id\": \"%.*s\"", SL_FMT(family->id));
    size_t at = sl_str_find(text, id);
    if (at == SIZE_MAX) fail_msg("%.*s says no id", SL_FMT(family->id));
    return sl_arena_printf(arena, "{\"declare\": {\"families\": [%.*s\"id\": \"ours\"%.*s]}}", (int)at,
                           text.ptr, SL_FMT(sl_str_sub(text, at + id.len, text.len)));
}

/* Names in a language that no pack reads, or none at all, are of no use to settings. */
static bool may_be_declared(const sl_family *family)
{
    for (uint32_t i = 0; i < family->languages.n; i++)
        if (!sl_lang_find_id(family->languages.at[i])) return false;
    return family->n_constants > 0;
}

static void compare(const sl_family *family)
{
    sl_arena arena;
    sl_settings settings;
    sl_conf_problems problems = {0};
    sl_arena_init(&arena);
    if (sl_conf_decode(&arena, as_settings(&arena, family), NULL, &settings, &problems))
        fail_msg("%.*s:%u:%u: %.*s", SL_FMT(family->id), problems.at[0].line, problems.at[0].byte_col,
                 SL_FMT(problems.at[0].message));
    const sl_family *ours = sl_family_find(settings.recognition.registry, SL_STR("ours"));
    assert_non_null(ours);
    assert_true(ours->is_own);
    assert_string_equal(describe(&arena, ours).ptr, describe(&arena, family).ptr);
    sl_arena_release(&arena);
}

static void every_family_can_be_declared(void **state)
{
    uint32_t n, compared = 0;
    const sl_family *families = sl_families_all(NULL, &n);
    (void)state;
    for (uint32_t i = 0; i < n; i++) {
        if (!may_be_declared(&families[i])) continue;
        compare(&families[i]);
        compared++;
    }
    assert_true(compared + 8 > n);
}

/* ---- what is found in both ---- */

static const char both[] =
    "{\"declare\": {\"vendors\": [{\"key\": \"acme\", \"name\": \"Acme\", \"codes\": ["
    "{\"code\": 499, \"name\": \"Ours\"}, {\"code\": 404, \"name\": \"Lost Shop\"}]}]}}";

static void own_meanings_stand_behind_registered_ones(void **state)
{
    sl_arena arena;
    sl_settings settings;
    sl_conf_problems problems = {0};
    sl_phrase_match match;
    (void)state;
    sl_arena_init(&arena);
    assert_int_equal(sl_conf_decode(&arena, sl_str_from_cstr(both), NULL, &settings, &problems), SL_OK);
    const sl_registry *registry = settings.recognition.registry;
    assert_int_equal(sl_codes_all(registry).n, sl_codes_all(NULL).n + 2);
    assert_int_equal(sl_codes_of(registry, 499).n, sl_codes_of(NULL, 499).n + 1);
    assert_true(sl_codes_of(registry, 499).at[0].is_own);
    assert_true(sl_str_is(sl_codes_of(registry, 404).at[0].name, "Not Found"));
    assert_true(sl_codes_of(registry, 404).at[1].is_own);
    assert_true(sl_str_is(sl_code_defined(registry, 404)->name, "Not Found"));
    assert_null(sl_code_defined(NULL, 499));
    assert_int_equal(sl_code_find_phrase(registry, SL_STR("lost-shop"), &match)->code, 404);
    assert_null(sl_code_find_phrase(NULL, SL_STR("lost-shop"), &match));
    for (uint32_t code = 0; code < 1000; code++)
        for (uint32_t i = 0; i < sl_codes_of(registry, code).n; i++)
            assert_int_equal(sl_codes_of(registry, code).at[i].code, code);
    sl_arena_release(&arena);
}

/* ---- limits ---- */

static sl_err decode_constants(sl_arena *arena, uint32_t n, sl_settings *out, sl_conf_problems *problems)
{
    sl_buf text;
    sl_buf_init(&text);
    sl_buf_add_cstr(&text, "{\"declare\": {\"families\": [{\"id\": \"x\", \"languages\": [\"c\"], "
                           "\"access\": [{\"form\": \"bare\"}], \"constants\": [");
    for (uint32_t i = 0; i < n; i++)
        sl_buf_printf(&text, "%s{\"name\": \"N%u\", \"code\": %u}", i ? "," : "", i, 100 + i % 500);
    sl_buf_add_cstr(&text, "]}]}}");
    sl_err err = sl_conf_decode(arena, sl_buf_str(&text), NULL, out, problems);
    sl_buf_release(&text);
    return err;
}

static void the_index_counts_constants_in_16_bits(void **state)
{
    sl_arena arena;
    sl_settings settings;
    sl_conf_problems problems = {0};
    sl_named found;
    (void)state;
    sl_arena_init(&arena);
    assert_int_equal(decode_constants(&arena, UINT16_MAX, &settings, &problems), SL_OK);
    const sl_registry *registry = settings.recognition.registry;
    assert_int_equal(sl_named_find(registry, SL_STR("N65534"), SL_STR("c"), &found, 1), 1);
    assert_int_equal(found.constant->code, 100 + 65534 % 500);
    assert_int_equal(sl_named_find(registry, SL_STR("MHD_HTTP_NOT_FOUND"), SL_STR("c"), &found, 1), 1);
    assert_int_equal(decode_constants(&arena, UINT16_MAX + 1, &settings, &problems), SL_VALUE);
    assert_int_equal(problems.n, 1);
    assert_true(sl_str_is(problems.at[0].message, "expected at most 65535 constants"));
    sl_arena_release(&arena);
}

static void nothing_declared_is_the_built_in_registry(void **state)
{
    sl_arena arena;
    const sl_declared nothing = {{NULL, 0}, NULL, 0, NULL, 0};
    (void)state;
    sl_arena_init(&arena);
    assert_null(sl_registry_make(&arena, &nothing));
    sl_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_family_can_be_declared),
        cmocka_unit_test(own_meanings_stand_behind_registered_ones),
        cmocka_unit_test(the_index_counts_constants_in_16_bits),
        cmocka_unit_test(nothing_declared_is_the_built_in_registry),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
