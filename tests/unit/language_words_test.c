/* What a language calls things stands in its pack. A word of a pack that the recogniser or a rule compares
 * with by itself would have to be known again for the next language, in C. */
#include "base/buf.h"
#include "lang/lang.h"
#include "lang/pack.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char *const folders[] = {"src/lang", "src/rules"};

static struct allowance {
    const char *file, *word, *reason;
    bool is_used;
} allowed[] = {
    {"facts.c", "test", "a side and an evidence", false},
    {"facts.c", "class", "a spelling", false},
    {"table.c", "error", "a severity", false},
    {"nonstandard-code.c", "or", "of a message", false},
    {"cond_set.c", "or", "of a message", false},
    {"cond_set.c", "and", "of a message", false},
    {"status-in-wrong-argument.c", "return", "only Python's frameworks take a tuple for an answer", false},
};

static void read_file(const char *path, sl_buf *out)
{
    char bytes[4096];
    FILE *file = fopen(path, "rb");
    if (!file) fail_msg("%s cannot be read", path);
    for (size_t n; (n = fread(bytes, 1, sizeof bytes, file)) > 0;)
        sl_buf_add(out, (sl_str){bytes, n});
    fclose(file);
}

/* Signs are the same in many languages, and single letters are names of anything. */
static bool is_word(sl_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (!sl_is_word_char(text.ptr[i])) return false;
    return text.len > 1;
}

/* The pack that has it among its words; NULL: none. */
static const struct sl_lang *pack_with(sl_str word)
{
    const struct sl_lang *pack;
    for (uint32_t i = 0; (pack = sl_lang_all(i)); i++) {
        const sl_strs lists[] = {
            pack->null_words,     pack->self_words,  pack->file_words,        pack->super_words,
            pack->function_words, pack->block_words, pack->constructor_names, pack->alias_words,
            pack->folder_files,   pack->exits,       pack->lexis.conditions,  pack->half_open,
            pack->cast_words,     pack->record_words};
        for (size_t k = 0; k < sizeof lists / sizeof *lists; k++)
            if (sl_strs_have(lists[k], word)) return pack;
        for (uint32_t k = 0; k < pack->n_infixes; k++)
            if (sl_str_eq(pack->infixes[k].text, word)) return pack;
    }
    return NULL;
}

static bool is_allowed(const char *file, sl_str word)
{
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++) {
        if (strcmp(allowed[i].file, file) != 0 || !sl_str_is(word, allowed[i].word)) continue;
        return allowed[i].is_used = true;
    }
    return false;
}

static void check_literal(const char *file, sl_str literal, unsigned *n_wrong)
{
    sl_str word = sl_str_trim(literal);
    const struct sl_lang *pack = is_word(word) ? pack_with(word) : NULL;
    if (!pack || is_allowed(file, word)) return;
    print_error("%s: \"%.*s\" is a word of the pack %.*s\n", file, SL_FMT(word), SL_FMT(pack->id));
    ++*n_wrong;
}

/* Behind the literal that opens at `at`. */
static size_t end_of_literal(sl_str text, size_t at)
{
    size_t i = at + 1;
    while (i < text.len && text.ptr[i] != text.ptr[at])
        i += text.ptr[i] == '\\' ? 2 : 1;
    return i + 1;
}

static size_t end_of_line(sl_str text, size_t at)
{
    while (at < text.len && text.ptr[at] != '\n')
        at++;
    return at;
}

/* Every literal outside comments and #includes; their number. */
static unsigned check_text(const char *file, sl_str text, unsigned *n_wrong)
{
    unsigned n = 0;
    for (size_t at = 0; at < text.len;) {
        sl_str rest = sl_str_sub(text, at, text.len);
        if (sl_str_has_prefix(rest, SL_STR("/*"))) {
            at += sl_str_find(rest, SL_STR("*/")) + 2;
        } else if (sl_str_has_prefix(rest, SL_STR("#include"))) {
            at = end_of_line(text, at);
        } else if (text.ptr[at] == '"' || text.ptr[at] == '\'') {
            size_t end = end_of_literal(text, at);
            if (text.ptr[at] == '"') check_literal(file, sl_str_sub(text, at + 1, end - 1), n_wrong);
            n += text.ptr[at] == '"';
            at = end;
        } else {
            at++;
        }
    }
    return n;
}

static void test_words_of_languages_stand_in_packs(void **state)
{
    unsigned n_wrong = 0, n_literals = 0;
    (void)state;
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        char path[512];
        snprintf(path, sizeof path, "%s/%s", SL_SOURCE_DIR, folders[i]);
        DIR *dir = opendir(path);
        assert_non_null(dir);
        for (const struct dirent *entry; (entry = readdir(dir));) {
            if (!sl_str_has_suffix(sl_str_from_cstr(entry->d_name), SL_STR(".c"))) continue;
            sl_buf text = {0};
            snprintf(path, sizeof path, "%s/%s/%s", SL_SOURCE_DIR, folders[i], entry->d_name);
            read_file(path, &text);
            n_literals += check_text(entry->d_name, sl_buf_str(&text), &n_wrong);
            sl_buf_release(&text);
        }
        closedir(dir);
    }
    assert_in_range(n_literals, 500, UINT32_MAX); /* it does see them */
    assert_int_equal(n_wrong, 0);
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
        if (!allowed[i].is_used) fail_msg("%s holds no \"%s\" any more", allowed[i].file, allowed[i].word);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_words_of_languages_stand_in_packs)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
