#include "gen/json.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { MESSAGE_MAX = 512 };

static bool read_bytes(FILE *in, sl_buf *bytes)
{
    char piece[4096];
    size_t n;
    while ((n = fread(piece, 1, sizeof piece, in)) > 0)
        sl_buf_add(bytes, (sl_str){piece, n});
    return !ferror(in);
}

bool sl_gen_read(sl_arena *arena, const char *path, sl_str *out)
{
    sl_buf bytes;
    FILE *in = fopen(path, "rb");
    sl_buf_init(&bytes);
    bool ok = in && read_bytes(in, &bytes);
    if (ok)
        *out = sl_arena_copy(arena, sl_buf_str(&bytes));
    else
        fprintf(stderr, "%s: error: cannot read: %s\n", path, strerror(errno));
    if (in) fclose(in);
    sl_buf_release(&bytes);
    return ok;
}

static void complain_at(sl_gen_file *file, uint32_t byte_off, sl_str path, const char *message)
{
    sl_pos pos = sl_lines_pos(&file->lines, byte_off);
    uint64_t id = sl_str_hash(sl_str_from_cstr(message)) + byte_off;
    for (uint32_t i = 0; i < file->told.n; i++)
        if (file->told.at[i] == id) return;
    *SL_PUSH(&file->arena, &file->told) = id;
    file->n_errors++;
    fprintf(stderr, "%s:%u:%u: error: %.*s%s%s\n", file->path, pos.line0 + 1, pos.byte_col + 1, SL_FMT(path),
            path.len ? ": " : "", message);
}

void sl_gen_fail(sl_gen_file *file, const sl_json *at, const char *fmt, ...)
{
    char message[MESSAGE_MAX];
    va_list args;
    va_start(args, fmt);
    vsnprintf(message, sizeof message, fmt, args);
    va_end(args);
    complain_at(file, at ? at->range.from : 0, sl_json_path(at, &file->arena), message);
}

/* The innermost value around a place, or whose key stands there. */
static const sl_json *value_at(const sl_json *value, uint32_t byte_off)
{
    for (const sl_json *child = value->first; child; child = child->next) {
        bool is_keyed = child->key_range.to > child->key_range.from;
        uint32_t from = is_keyed ? child->key_range.from : child->range.from;
        if (byte_off >= from && byte_off < child->range.to) return value_at(child, byte_off);
    }
    return value;
}

bool sl_gen_has_shape(sl_gen_file *file, const sl_conf_shape *shape, const sl_json *value)
{
    sl_conf_reader reader = {.arena = &file->arena, .text = file->text, .is_data = true};
    sl_conf__check(&reader, shape, value);
    for (uint32_t i = 0; i < reader.problems.n; i++) {
        uint32_t at = reader.problems.at[i].range.from;
        complain_at(file, at, sl_json_path(value_at(value, at), &file->arena),
                    sl_arena_copy(&file->arena, reader.problems.at[i].message).ptr);
    }
    return !reader.problems.n;
}

bool sl_gen_load(sl_gen_file *file, const char *path)
{
    sl_json_problems problems = {0};
    *file = (sl_gen_file){.path = path};
    sl_arena_init(&file->arena);
    if (!sl_gen_read(&file->arena, path, &file->text)) {
        file->n_errors++;
        return false;
    }
    sl_lines_init(&file->lines, file->text);
    file->root = sl_json_parse(&file->arena, file->text, SL_JSON_STRICT, &problems);
    for (uint32_t i = 0; i < problems.n; i++)
        complain_at(file, problems.at[i].range.from, SL_STR(""),
                    sl_arena_copy(&file->arena, problems.at[i].message).ptr);
    return problems.n == 0;
}

void sl_gen_unload(sl_gen_file *file)
{
    sl_lines_release(&file->lines);
    sl_arena_release(&file->arena);
}

/* A member that is there and of that kind, or NULL; null counts as absent. */
static const sl_json *get(sl_gen_file *file, const sl_json *object, const char *key, sl_json_kind kind,
                          bool required)
{
    const sl_json *member = sl_json_find(object, key);
    if (member && member->kind == kind) return member;
    if (!object) return NULL;
    if (member && member->kind != SL_JSON_NULL)
        sl_gen_fail(file, member, "expected %s, found %s", sl_json_kind_name(kind),
                    sl_json_kind_name(member->kind));
    else if (required)
        sl_gen_fail(file, object, "key \"%s\" is missing", key);
    return NULL;
}

static sl_str get_str(sl_gen_file *file, const sl_json *object, const char *key, bool required)
{
    const sl_json *member = get(file, object, key, SL_JSON_STRING, required);
    return member ? member->str : SL_STR("");
}

sl_str sl_gen_str(sl_gen_file *file, const sl_json *object, const char *key)
{
    return get_str(file, object, key, true);
}

sl_str sl_gen_str_or(sl_gen_file *file, const sl_json *object, const char *key)
{
    return get_str(file, object, key, false);
}

bool sl_gen_bool_or(sl_gen_file *file, const sl_json *object, const char *key)
{
    const sl_json *member = get(file, object, key, SL_JSON_BOOL, false);
    return member && member->is_true;
}

static int32_t check_int(sl_gen_file *file, const sl_json *value, int32_t least, int32_t most)
{
    if (value->kind == SL_JSON_NUMBER && value->is_integer && value->integer >= least &&
        value->integer <= most)
        return value->integer;
    sl_gen_fail(file, value, "expected a whole number from %d to %d", (int)least, (int)most);
    return 0;
}

int32_t sl_gen_int(sl_gen_file *file, const sl_json *object, const char *key, int32_t least, int32_t most)
{
    const sl_json *member = get(file, object, key, SL_JSON_NUMBER, true);
    return member ? check_int(file, member, least, most) : 0;
}

int32_t sl_gen_int_or(sl_gen_file *file, const sl_json *object, const char *key, int32_t least, int32_t most)
{
    const sl_json *member = get(file, object, key, SL_JSON_NUMBER, false);
    return member ? check_int(file, member, least, most) : 0;
}

static sl_strs get_strs(sl_gen_file *file, const sl_json *object, const char *key, bool required)
{
    const sl_json *member = get(file, object, key, SL_JSON_ARRAY, required);
    if (!member || !member->n) return (sl_strs){0};
    sl_str *list = SL_NEW_N(&file->arena, sl_str, member->n);
    for (const sl_json *e = member->first; e; e = e->next) {
        if (e->kind != SL_JSON_STRING) sl_gen_fail(file, e, "expected a string");
        list[e->index] = e->str;
    }
    return (sl_strs){list, member->n};
}

sl_strs sl_gen_strs(sl_gen_file *file, const sl_json *object, const char *key)
{
    return get_strs(file, object, key, true);
}

sl_strs sl_gen_strs_or(sl_gen_file *file, const sl_json *object, const char *key)
{
    return get_strs(file, object, key, false);
}

const sl_json *sl_gen_array(sl_gen_file *file, const sl_json *object, const char *key)
{
    return get(file, object, key, SL_JSON_ARRAY, true);
}

const sl_json *sl_gen_object(sl_gen_file *file, const sl_json *object, const char *key)
{
    return get(file, object, key, SL_JSON_OBJECT, true);
}

static uint32_t find_word(sl_gen_file *file, const sl_json *member, const char *const *words)
{
    for (uint32_t i = 0; words[i]; i++)
        if (sl_str_is(member->str, words[i])) return i;
    sl_gen_fail(file, member, "unknown word \"%.*s\"", SL_FMT(member->str));
    return 0;
}

uint32_t sl_gen_word(sl_gen_file *file, const sl_json *object, const char *key, const char *const *words)
{
    const sl_json *member = get(file, object, key, SL_JSON_STRING, true);
    return member ? find_word(file, member, words) : 0;
}

uint32_t sl_gen_word_or(sl_gen_file *file, const sl_json *object, const char *key, const char *const *words)
{
    const sl_json *member = get(file, object, key, SL_JSON_STRING, false);
    return member ? find_word(file, member, words) : 0;
}

void sl_gen_only(sl_gen_file *file, const sl_json *object, const char *const *keys)
{
    for (const sl_json *member = object ? object->first : NULL; member; member = member->next) {
        const char *const *key = keys;
        while (*key && !sl_str_is(member->key, *key))
            key++;
        if (!*key) sl_gen_fail(file, member, "unknown key");
    }
}
