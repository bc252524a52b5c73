#include "conf/conf.h"
#include "conf/keys.h"

/* ---- JSON schema ---- */

void sl_conf__put_words(sl_buf *out, sl_strs words)
{
    sl_buf_add_char(out, '[');
    for (uint32_t i = 0; i < words.n; i++)
        sl_buf_printf(out, "%s\"%.*s\"", i ? ", " : "", SL_FMT(words.at[i]));
    sl_buf_add_char(out, ']');
}

static void put_names(sl_buf *out, sl_strs words)
{
    sl_buf_add_cstr(out, "\"propertyNames\": {\"enum\": ");
    sl_conf__put_words(out, words);
    sl_buf_add_cstr(out, "}, ");
}

static void put_shape(sl_buf *out, sl_arena *arena, const sl_conf_shape *shape, unsigned indent);

static void put_object(sl_buf *out, sl_arena *arena, const sl_conf_key *keys, unsigned indent)
{
    sl_buf_printf(out, "{\"type\": \"object\", \"additionalProperties\": false, \"properties\": {\n");
    for (const sl_conf_key *key = keys; key->name; key++) {
        sl_buf_printf(out, "%*s\"%s\": {\"description\": \"%s\", \"allOf\": [", (int)indent + 2, "",
                      key->name, key->about);
        put_shape(out, arena, key->shape, indent + 2);
        sl_buf_printf(out, "]}%s\n", key[1].name ? "," : "");
    }
    sl_buf_printf(out, "%*s}", (int)indent, "");
    uint32_t n = 0;
    for (const sl_conf_key *key = keys; key->name; key++)
        if (key->is_required) sl_buf_printf(out, "%s\"%s\"", n++ ? ", " : ", \"required\": [", key->name);
    sl_buf_add_cstr(out, n ? "]}" : "}");
}

/* Of a value that holds no others. */
static void put_plain(sl_buf *out, sl_arena *arena, const sl_conf_shape *shape)
{
    switch (shape->kind) {
    case SL_CONF_BOOL: sl_buf_add_cstr(out, "{\"type\": \"boolean\"}"); return;
    case SL_CONF_CODE:
        sl_buf_add_cstr(out, "{\"type\": \"integer\", \"minimum\": 100, \"maximum\": 999}");
        return;
    case SL_CONF_NUMBER:
        sl_buf_printf(out, "{\"type\": \"integer\", \"minimum\": %d, \"maximum\": %d}", (int)shape->least,
                      (int)shape->most);
        return;
    case SL_CONF_WORD:
        sl_buf_add_cstr(out, shape->words->is_declarable ? "{\"anyOf\": [{\"enum\": " : "{\"enum\": ");
        sl_conf__put_words(out, sl_conf__words(shape->words, arena, NULL));
        sl_buf_add_cstr(out, shape->words->is_declarable ? "}, {\"type\": \"string\"}]}" : "}");
        return;
    default:
        sl_buf_printf(out, "{\"type\": \"string\", \"minLength\": %d}", shape->least < 0 ? 0 : 1);
        return;
    }
}

static void put_shape(sl_buf *out, sl_arena *arena, const sl_conf_shape *shape, unsigned indent)
{
    switch (shape->kind) {
    case SL_CONF_OTHER: shape->schema(out, arena); return;
    case SL_CONF_OBJECT: put_object(out, arena, shape->keys, indent); return;
    case SL_CONF_LIST:
        sl_buf_add_cstr(out, "{\"type\": \"array\", \"items\": ");
        put_shape(out, arena, shape->of, indent);
        sl_buf_add_char(out, '}');
        return;
    case SL_CONF_MAP:
        sl_buf_add_cstr(out, "{\"type\": \"object\", ");
        if (shape->words) put_names(out, sl_conf__words(shape->words, arena, NULL));
        sl_buf_add_cstr(out, "\"additionalProperties\": ");
        put_shape(out, arena, shape->of, indent);
        if (shape->schema) {
            sl_buf_add_cstr(out, ", \"allOf\": [");
            shape->schema(out, arena);
            sl_buf_add_char(out, ']');
        }
        sl_buf_add_char(out, '}');
        return;
    case SL_CONF_EITHER:
        sl_buf_add_cstr(out, "{\"anyOf\": [");
        put_shape(out, arena, shape->of, indent);
        sl_buf_add_cstr(out, ", ");
        put_object(out, arena, shape->keys, indent);
        sl_buf_add_cstr(out, "]}");
        return;
    default: put_plain(out, arena, shape); return;
    }
}

static sl_str finish(sl_buf *out, sl_arena *arena)
{
    sl_str text = sl_arena_copy(arena, sl_buf_str(out));
    sl_buf_release(out);
    return text;
}

sl_str sl_conf_schema(sl_arena *arena)
{
    sl_buf out;
    sl_buf_init(&out);
    sl_buf_add_cstr(&out, "{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"
                          "  \"title\": \"statuslens settings\",\n  \"allOf\": [");
    put_shape(&out, arena, &sl_conf__root, 2);
    sl_buf_add_cstr(&out, "]\n}\n");
    return finish(&out, arena);
}

/* ---- reference page ---- */

/* What may be written, if that never changes; else what it is. */
static sl_str describe_words(sl_arena *arena, const sl_conf_words *words)
{
    sl_str list = SL_STR("");
    for (const char *const *word = words->fixed; word && *word; word++)
        list = sl_arena_printf(arena, "%.*s%s`%s`", SL_FMT(list), list.len ? " " : "", *word);
    return list.len ? list : sl_arena_printf(arena, "a %s", words->what);
}

static sl_str describe(sl_arena *arena, const sl_conf_shape *shape)
{
    if (shape->what) return sl_str_from_cstr(shape->what);
    switch (shape->kind) {
    case SL_CONF_BOOL: return SL_STR("true or false");
    case SL_CONF_CODE: return SL_STR("a status code");
    case SL_CONF_WORD: return describe_words(arena, shape->words);
    case SL_CONF_MAP: return sl_arena_printf(arena, "an object, %s to value", shape->words->what);
    case SL_CONF_OBJECT: return SL_STR("an object");
    default: return SL_STR("a string");
    }
}

static void put_table(sl_buf *out, sl_arena *arena, const char *title, const sl_conf_key *keys)
{
    sl_buf_printf(out, "\n## %s\n\n| key | value | meaning |\n|---|---|---|\n", title);
    for (; keys->name; keys++) {
        sl_str value = describe(arena, keys->shape);
        sl_buf_printf(out, "| `%s`%s | %.*s | %s |\n", keys->name, keys->is_required ? " (required)" : "",
                      SL_FMT(value), keys->about);
    }
}

typedef struct page {
    sl_buf *out;
    sl_arena *arena;
    SL_VEC(const sl_conf_key *) tables; /* written so far: what stands in two places is told once */
} page;

static bool is_written(const page *p, const sl_conf_key *keys)
{
    for (uint32_t i = 0; i < p->tables.n; i++)
        if (p->tables.at[i] == keys) return true;
    return false;
}

/* The keys of the objects inside: one table for each kind of object, in the order of the file. */
static void put_tables(page *p, sl_str path, const sl_conf_shape *shape)
{
    bool is_around =
        shape->kind == SL_CONF_LIST || shape->kind == SL_CONF_MAP || shape->kind == SL_CONF_OTHER;
    if (is_around && shape->of) put_tables(p, path, shape->of);
    if (!shape->keys || is_written(p, shape->keys)) return;
    sl_str title = path.len ? sl_arena_printf(p->arena, "Inside `%.*s`", SL_FMT(path)) : SL_STR("The file");
    put_table(p->out, p->arena, sl_arena_copy(p->arena, title).ptr, shape->keys);
    *SL_PUSH(p->arena, &p->tables) = shape->keys;
    for (const sl_conf_key *key = shape->keys; key->name; key++)
        put_tables(p, sl_arena_printf(p->arena, "%.*s%s%s", SL_FMT(path), path.len ? "." : "", key->name),
                   key->shape);
}

static void put_list(sl_buf *out, const char *title, sl_strs words)
{
    sl_buf_printf(out, "\n## %s\n\n", title);
    for (uint32_t i = 0; i < words.n; i++)
        sl_buf_printf(out, "%s`%.*s`", i ? ", " : "", SL_FMT(words.at[i]));
    sl_buf_add_char(out, '\n');
}

sl_str sl_conf_page(sl_arena *arena)
{
    sl_buf out;
    sl_buf_init(&out);
    sl_buf_add_cstr(&out,
                    "# Settings\n\n"
                    "`" SL_CONF_FILE "` holds for its folder and everything below it; the nearest one "
                    "counts. It is JSON in which\ncomments and a comma behind the last element are "
                    "allowed. A wrong key or value is an error with its place, and\nnothing of the file "
                    "is used.\n"
                    "[configuration.md](configuration.md) shows what it does, by example.\n");
    page p = {.out = &out, .arena = arena};
    put_tables(&p, SL_STR(""), &sl_conf__root);
    sl_buf_add_cstr(
        &out, "\n## Inside `idioms`\n\n[grammar/README.md](../grammar/README.md) tells each key of a row.\n");
    put_list(&out, "Keys of a row", sl_conf__row_keys(arena));
    put_list(&out, "Rules, groups and all", sl_conf__words(&sl_conf__rules, arena, NULL));
    put_list(&out, "Severities", sl_conf__words(&sl_conf__severities, arena, NULL));
    put_list(&out, "Roles", sl_conf__words(&sl_conf__roles, arena, NULL));
    put_list(&out, "Vendors and their aliases", sl_conf__words(&sl_conf__vendors, arena, NULL));
    put_list(&out, "Constant families", sl_conf__words(&sl_conf__families, arena, NULL));
    return finish(&out, arena);
}
