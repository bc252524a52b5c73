/* Settings files: what they set, and how exactly mistakes are told. With --update the pages that are made of
 * the decoder's table are written into docs/. */
#include "conf/conf.h"
#include "engine/rule_page.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* ---- mistakes ---- */

static const struct mistake {
    const char *text;
    sl_err err;
    const char *problems[4]; /* "line:col: part of the message" */
} mistakes[] = {
    {"", SL_SYNTAX, {"1:1: expected a value"}},
    {"[]", SL_VALUE, {"1:1: expected an object, found a list"}},
    {"{} {}", SL_SYNTAX, {"1:4: text behind the end"}},
    {"{\"locale\": \"en\" \"rules\": {}}", SL_SYNTAX, {"1:17: expected ',' or '}'"}},
    {"{\n  \"rule\": {}\n}", SL_VALUE, {"2:3: unknown key \"rule\"; did you mean \"rules\"?"}},
    {"{\"colour\": 1}", SL_VALUE, {"1:2: unknown key \"colour\"; allowed: $schema, locale, rules, vendors"}},
    {"{\"locale\": \"en\", \"locale\": \"en\"}", SL_VALUE, {"1:18: this key occurs twice"}},
    {"{\"locale\": \"fr\"}", SL_VALUE, {"1:12: unknown locale \"fr\"; allowed: en, zh-CN"}},
    {"{\"locale\": 1}", SL_VALUE, {"1:12: expected a string, found a number"}},
    {"{\"rules\": []}", SL_VALUE, {"1:11: expected an object, found a list"}},
    {"{\"rules\": {\"unasigned-code\": \"off\"}}",
     SL_VALUE,
     {"1:12: unknown rule \"unasigned-code\"; did you mean \"unassigned-code\"?"}},
    {"{\"rules\": {\"registri\": \"off\"}}",
     SL_VALUE,
     {"1:12: unknown rule \"registri\"; did you mean \"registry\"?"}},
    {"{\"rules\": {\"unassigned-code\": \"fatal\"}}",
     SL_VALUE,
     {"1:31: unknown severity \"fatal\"; allowed: off, hint, info, warning, error, on"}},
    {"{\"rules\": {\"unassigned-code\": \"warn\"}}",
     SL_VALUE,
     {"1:31: unknown severity \"warn\"; allowed: off"}},
    {"{\"rules\": {\"unassigned-code\": true}}", SL_VALUE, {"1:31: expected a severity or an object"}},
    {"{\"rules\": {\"unassigned-code\": {\"roles\": {\"produce\": \"off\"}}}}",
     SL_VALUE,
     {"1:42: unknown role \"produce\"; did you mean \"produced\"?"}},
    {"{\"rules\": {\"unassigned-code\": {\"allow\": [299, 99, \"418\", 4.5]}}}",
     SL_VALUE,
     {"1:47: expected a status code from 100 to 999", "1:51: expected a status code",
      "1:58: expected a status"}},
    {"{\"rules\": {\"unassigned-code\": {\"tests\": \"yes\"}}}",
     SL_VALUE,
     {"1:41: expected true or false, found a string"}},
    {"{\"rules\": {\"unassigned-code\": {\"mode\": \"always\"}}}",
     SL_VALUE,
     {"1:32: unassigned-code takes no \"mode\""}},
    {"{\"rules\": {\"impossible-comparison\": {\"allow\": [404], \"roles\": {}, \"tests\": true}}}",
     SL_VALUE,
     {"1:38: impossible-comparison takes no \"allow\"", "1:54: impossible-comparison takes no \"roles\"",
      "1:67: impossible-comparison takes no \"tests\""}},
    {"{\"rules\": {\"logic\": {\"mode\": \"always\"}, \"meta\": {\"allow\": []}}}",
     SL_VALUE,
     {"1:22: logic takes no \"mode\"", "1:50: meta takes no \"allow\""}},
    {"{\"rules\": {\"renamed-status-name\": {\"mode\": \"never\"}}}",
     SL_VALUE,
     {"1:44: unknown mode \"never\"; allowed: proven, always"}},
    {"{\"vendors\": \"nginx\"}", SL_VALUE, {"1:13: expected a list of vendors, found a string"}},
    {"{\"vendors\": [\"ngnix\", \"acme\"]}",
     SL_VALUE,
     {"1:14: unknown vendor \"ngnix\"; did you mean \"nginx\"?", "1:23: unknown vendor \"acme\""}},
    {"{\"families\": [\"go.net-htp\"]}",
     SL_VALUE,
     {"1:15: unknown constant family \"go.net-htp\"; did you mean \"go.net-http\"?"}},
    {"{\"codes\": [1000]}", SL_VALUE, {"1:12: expected a status code from 100 to 999"}},
    {"{\"overrides\": [{\"rules\": {}}]}", SL_VALUE, {"1:16: key \"files\" is missing"}},
    {"{\"overrides\": [{\"files\": [\"\"], \"exclude\": []}]}",
     SL_VALUE,
     {"1:27: must not be empty", "1:32: unknown key \"exclude\"; allowed: files, rules, vendors, families"}},
    {"{\"exclude\": [1]}", SL_VALUE, {"1:14: expected a glob, found a number"}},
    {"{\"idioms\": [{\"id\": \"x\", \"shap\": \"arg\"}]}",
     SL_VALUE,
     {"1:33: unknown key \"shap\"; did you mean \"shape\"?"}},
    {"{\"idioms\": [{\"id\": \"x\", \"shape\": \"arg\", \"callee\": \"f\", \"slots\": {\"status\": 0},\n"
     "\"languages\": [\"go\", \"pythn\"]}]}",
     SL_VALUE,
     {"2:21: unknown language \"pythn\"; did you mean \"python\"?"}},
    {"{\"codes\": [419], // ours\n /* and\n theirs */ \"kodes\": [],}",
     SL_VALUE,
     {"3:12: unknown key \"kodes\"; did you mean \"codes\"?"}},
    {"{\"rule\": 1, \"vendor\": 2, \"locale\": 3}",
     SL_VALUE,
     {"1:2: unknown key \"rule\"", "1:13: unknown key \"vendor\"", "1:36: expected a string"}},
};

static void compare_problems(const struct mistake *m, const sl_conf_problems *problems, sl_arena *arena)
{
    for (uint32_t i = 0; i < COUNT(m->problems); i++) {
        if (!m->problems[i]) {
            if (problems->n != i) fail_msg("%s: %u problems", m->text, problems->n);
            return;
        }
        if (i >= problems->n) fail_msg("%s: only %u problems", m->text, problems->n);
        const sl_conf_problem *p = &problems->at[i];
        sl_str told = sl_arena_printf(arena, "%u:%u: %.*s", p->line, p->byte_col, SL_FMT(p->message));
        if (!sl_str_has_prefix(told, sl_str_from_cstr(m->problems[i])))
            fail_msg("%s: %.*s", m->text, SL_FMT(told));
    }
}

static void mistakes_are_told_with_their_place(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(mistakes); i++) {
        sl_arena arena;
        sl_conf_problems problems = {0};
        sl_settings untouched = {.locale = SL_ZH}, settings = untouched;
        sl_arena_init(&arena);
        sl_err err = sl_conf_decode(&arena, sl_str_from_cstr(mistakes[i].text), NULL, &settings, &problems);
        if (err != mistakes[i].err) fail_msg("%s: error %d", mistakes[i].text, (int)err);
        compare_problems(&mistakes[i], &problems, &arena);
        assert_memory_equal(&settings, &untouched, sizeof settings);
        sl_arena_release(&arena);
    }
}

static void an_endless_file_is_refused(void **state)
{
    (void)state;
    sl_arena arena;
    sl_conf_problems problems = {0};
    sl_settings settings;
    sl_arena_init(&arena);
    assert_int_equal(sl_conf_decode(&arena, (sl_str){"{", (4 << 20) + 1}, NULL, &settings, &problems),
                     SL_TOO_LARGE);
    assert_int_equal(arena.used_bytes, 0);
    sl_arena_release(&arena);
}

/* ---- values ---- */

static sl_settings decode(sl_arena *arena, const char *text, const sl_settings *base)
{
    sl_conf_problems problems = {0};
    sl_settings settings = {0};
    sl_err err = sl_conf_decode(arena, sl_str_from_cstr(text), base, &settings, &problems);
    if (err)
        fail_msg("%s: %.*s", text, problems.n ? (int)problems.at[0].message.len : 0,
                 problems.n ? problems.at[0].message.ptr : "");
    return settings;
}

static void a_whole_file(void **state)
{
    (void)state;
    sl_arena arena;
    sl_arena_init(&arena);
    sl_settings s =
        decode(&arena,
               "\xEF\xBB\xBF// of this project\n"
               "{ \"$schema\": \"./x.json\", \"locale\": \"zh-CN\", \"vendors\": [\"nginx\", \"cf\"],\n"
               "  \"families\": [\"go.net-http\"], \"codes\": [419, 799], \"exclude\": [\"gen/**\"],\n"
               "  \"idioms\": [{\"id\": \"ours.fail\", \"shape\": \"arg\", \"callee\": \"fail\",\n"
               "                \"slots\": {\"status\": 0}}],\n"
               "  \"rules\": { \"unassigned-code\": { \"severity\": \"error\", \"allow\": [299],\n"
               "                \"roles\": {\"compared\": \"off\"}, \"tests\": true },\n"
               "             \"renamed-status-name\": { \"mode\": \"always\" } }, }\n",
               NULL);
    assert_int_equal(s.locale, SL_ZH);
    assert_true(s.vendors.n == 2 && sl_str_is(s.vendors.at[1], "cloudflare"));
    assert_true(s.families.n == 1 && s.excludes.n == 1);
    assert_true(s.recognition.n_extra_codes == 2 && s.recognition.extra_codes[1] == 799);
    assert_true(s.recognition.rows.n == 1 && sl_str_is(s.recognition.rows.at[0].id, "ours.fail"));
    assert_int_equal(s.recognition.rows.at[0].line, 4);
    const sl_rule_setting *rule = &s.rules[SL_RULE_UNASSIGNED_CODE];
    assert_true(rule->severity == SL_SEV_ERROR && rule->by_role[SL_ROLE_COMPARED] == SL_SEV_OFF &&
                rule->tests);
    assert_true(rule->allow.n == 1 && rule->allow.at[0] == 299);
    assert_true(sl_str_is(s.rules[SL_RULE_RENAMED_STATUS_NAME].mode, "always"));
    assert_int_equal(s.rules[SL_RULE_DEPRECATED_CODE].severity, SL_SEV_DEFAULT);
    sl_arena_release(&arena);
}

static const struct severity {
    const char *rules;
    sl_rule_id id;
    sl_severity severity, compared; /* compared: by_role of SL_ROLE_COMPARED */
} severities[] = {
    {"{\"all\": \"off\"}", SL_RULE_DEPRECATED_CODE, SL_SEV_OFF, SL_SEV_DEFAULT},
    {"{\"deprecated-code\": \"error\", \"registry\": \"hint\", \"all\": \"off\"}", SL_RULE_DEPRECATED_CODE,
     SL_SEV_ERROR, SL_SEV_DEFAULT},
    {"{\"registry\": \"hint\", \"all\": \"off\"}", SL_RULE_DEPRECATED_CODE, SL_SEV_HINT, SL_SEV_DEFAULT},
    {"{\"registry\": \"hint\", \"all\": \"off\"}", SL_RULE_NAME_VALUE_MISMATCH, SL_SEV_OFF, SL_SEV_DEFAULT},
    {"{\"style\": \"on\"}", SL_RULE_PREFER_NAMED_CONSTANT, SL_SEV_DEFAULT, SL_SEV_WARNING},
    {"{\"all\": {\"roles\": {\"compared\": \"info\"}}}", SL_RULE_DEPRECATED_CODE, SL_SEV_DEFAULT,
     SL_SEV_INFO},
    {"{\"all\": \"off\", \"deprecated-code\": {\"roles\": {\"compared\": \"info\"}}}",
     SL_RULE_DEPRECATED_CODE, SL_SEV_DEFAULT, SL_SEV_INFO},
    {"{\"all\": {\"roles\": {\"compared\": \"info\"}}, \"deprecated-code\": \"error\"}",
     SL_RULE_DEPRECATED_CODE, SL_SEV_ERROR, SL_SEV_DEFAULT},
};

static void the_more_special_key_counts(void **state)
{
    (void)state;
    sl_arena arena;
    sl_arena_init(&arena);
    for (size_t i = 0; i < COUNT(severities); i++) {
        const struct severity *t = &severities[i];
        sl_settings s = decode(&arena, sl_arena_printf(&arena, "{\"rules\": %s}", t->rules).ptr, NULL);
        const sl_rule_setting *rule = &s.rules[t->id];
        if (rule->severity != t->severity || rule->by_role[SL_ROLE_COMPARED] != t->compared)
            fail_msg("%s: %s, compared %s", t->rules, sl_severity_name(rule->severity),
                     sl_severity_name(rule->by_role[SL_ROLE_COMPARED]));
    }
    sl_arena_release(&arena);
}

static void overrides_start_from_the_file(void **state)
{
    (void)state;
    sl_arena arena;
    sl_arena_init(&arena);
    sl_settings s = decode(&arena,
                           "{\"overrides\": [{\"files\": [\"legacy/**\"], \"vendors\": [],\n"
                           "  \"rules\": {\"unassigned-code\": \"hint\"}}],\n"
                           " \"vendors\": [\"nginx\"], \"rules\": {\"unassigned-code\": {\"allow\": [299]}}}",
                           NULL);
    const sl_settings *legacy = sl_settings_for_path(&s, SL_STR("legacy/a/b.py"), &arena);
    const sl_settings *other = sl_settings_for_path(&s, SL_STR("src/b.py"), &arena);
    assert_int_equal(legacy->rules[SL_RULE_UNASSIGNED_CODE].severity, SL_SEV_HINT);
    assert_int_equal(legacy->rules[SL_RULE_UNASSIGNED_CODE].allow.n, 1);
    assert_int_equal(legacy->vendors.n, 0);
    assert_ptr_equal(other, &s);
    assert_int_equal(other->vendors.n, 1);
    sl_arena_release(&arena);
}

static void settings_lie_over_a_base(void **state)
{
    (void)state;
    sl_arena arena;
    sl_arena_init(&arena);
    sl_settings base = decode(&arena, "{\"vendors\": [\"nginx\"], \"rules\": {\"all\": \"hint\"}}", NULL);
    sl_settings s = decode(&arena, "{\"rules\": {\"deprecated-code\": \"off\"}}", &base);
    assert_int_equal(s.vendors.n, 1);
    assert_int_equal(s.rules[SL_RULE_DEPRECATED_CODE].severity, SL_SEV_OFF);
    assert_int_equal(s.rules[SL_RULE_UNASSIGNED_CODE].severity, SL_SEV_HINT);
    sl_arena_release(&arena);
}

/* ---- pages made of the table ---- */

static const struct page {
    const char *path;
    sl_str (*make)(sl_arena *arena);
} pages[] = {{"docs/statuslens.schema.json", sl_conf_schema},
             {"docs/settings.md", sl_conf_page},
             {"docs/rules.md", sl_rules_index}};

static bool page_is_fresh(const char *path, sl_str text)
{
    FILE *file = fopen(path, "rb");
    char *bytes = test_malloc(text.len + 1);
    size_t n = file ? fread(bytes, 1, text.len + 1, file) : 0;
    bool same = file && sl_str_eq((sl_str){bytes, n}, text);
    if (file) fclose(file);
    test_free(bytes);
    return same;
}

static void pages_are_fresh(void **state)
{
    (void)state;
    sl_arena arena;
    sl_arena_init(&arena);
    for (size_t i = 0; i < COUNT(pages); i++)
        if (!page_is_fresh(pages[i].path, pages[i].make(&arena)))
            fail_msg("%s is not what the table says: make gen writes it", pages[i].path);
    sl_arena_release(&arena);
}

static int write_pages(void)
{
    sl_arena arena;
    int status = 0;
    sl_arena_init(&arena);
    for (size_t i = 0; i < COUNT(pages); i++) {
        sl_str text = pages[i].make(&arena);
        FILE *file = fopen(pages[i].path, "wb");
        if (!file || fwrite(text.ptr, 1, text.len, file) != text.len) status = 1;
        if (file && fclose(file) != 0) status = 1;
        if (status) perror(pages[i].path);
    }
    sl_arena_release(&arena);
    return status;
}

int main(void)
{
    const char *update = getenv("SL_UPDATE");
    if (update && *update == '1' && write_pages() != 0) return 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mistakes_are_told_with_their_place),
        cmocka_unit_test(an_endless_file_is_refused),
        cmocka_unit_test(a_whole_file),
        cmocka_unit_test(the_more_special_key_counts),
        cmocka_unit_test(overrides_start_from_the_file),
        cmocka_unit_test(settings_lie_over_a_base),
        cmocka_unit_test(pages_are_fresh),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
