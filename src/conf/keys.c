#include "conf/keys.h"

#include "conf/declare.h"
#include "conf/row_json.h"
#include "conf/rule_keys.h"
#include "engine/engine.h"

#include <string.h>

/* ---- lists ---- */

static sl_strs read_vendors(sl_conf_reader *reader, const sl_json *list)
{
    sl_str *keys = SL_NEW_N(reader->arena, sl_str, list->n + 1);
    for (const sl_json *e = list->first; e; e = e->next)
        keys[e->index] = sl_vendor_find(reader->registry, e->str)->key; /* an alias was fine, too */
    return (sl_strs){keys, list->n};
}

/* ---- overrides ---- */

static void override_files(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_conf__store_texts(reader, value, &((sl_override *)into)->globs);
}

static void override_rules(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_override *override = into;
    sl_conf__store_rules(reader, value, override->rules, override->is_set);
}

static void override_vendors(sl_conf_reader *reader, const sl_json *value, void *into)
{
    ((sl_override *)into)->vendors = read_vendors(reader, value);
}

static void override_families(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_conf__store_texts(reader, value, &((sl_override *)into)->families);
}

static const sl_conf_shape glob_shape = {.kind = SL_CONF_TEXT, .what = "a glob"};
static const sl_conf_shape globs_shape = {.kind = SL_CONF_LIST, .what = "a list of globs", .of = &glob_shape};
static const sl_conf_shape vendor_shape = {
    .kind = SL_CONF_WORD, .what = "a vendor", .words = &sl_conf__vendors};
static const sl_conf_shape vendors_shape = {
    .kind = SL_CONF_LIST, .what = "a list of vendors", .of = &vendor_shape};
static const sl_conf_shape family_shape = {
    .kind = SL_CONF_WORD, .what = "a constant family", .words = &sl_conf__families};
static const sl_conf_shape families_shape = {
    .kind = SL_CONF_LIST, .what = "a list of constant families", .of = &family_shape};

static const sl_conf_key override_keys[] = {
    {"files", &globs_shape, override_files, true, "Globs of paths below the settings' folder.", 0},
    {"rules", &sl_conf__rules_value, override_rules, false, "As above, for these files.", 0},
    {"vendors", &vendors_shape, override_vendors, false, "As above, for these files.", 0},
    {"families", &families_shape, override_families, false, "As above, for these files.", 0},
    {NULL, NULL, NULL, false, NULL, 0},
};
static const sl_conf_shape override_shape = {.kind = SL_CONF_OBJECT, .keys = override_keys};
static const sl_conf_shape overrides_shape = {
    .kind = SL_CONF_LIST, .what = "a list of objects", .of = &override_shape};

/* ---- the file ---- */

static void store_all_rules(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_conf__store_rules(reader, value, ((sl_settings *)into)->rules, NULL);
}

static void store_vendors(sl_conf_reader *reader, const sl_json *value, void *into)
{
    ((sl_settings *)into)->vendors = read_vendors(reader, value);
}

static void store_families(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_conf__store_texts(reader, value, &((sl_settings *)into)->families);
}

static void ignore_error(void *ctx, const sl_json *item, sl_str message)
{
    (void)ctx;
    (void)item;
    (void)message; /* told when the row was checked */
}

static void store_idioms(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_row_reader rows = {.arena = reader->arena, .error = ignore_error};
    sl_row *list = SL_NEW_N(reader->arena, sl_row, value->n);
    for (const sl_json *e = value->first; e; e = e->next) {
        sl_row_decode(&rows, e, &list[e->index]);
        list[e->index].line = sl_conf__line(reader, e->range);
    }
    ((sl_settings *)into)->recognition.rows = (sl_rows){list, value->n};
}

static void store_codes(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_nums codes;
    sl_conf__store_numbers(reader, value, &codes);
    ((sl_settings *)into)->recognition.extra_codes = codes.at;
    ((sl_settings *)into)->recognition.n_extra_codes = codes.n;
}

static void store_locale(sl_conf_reader *reader, const sl_json *value, void *into)
{
    (void)reader;
    ((sl_settings *)into)->locale = sl_str_is(value->str, "en") ? SL_EN : SL_ZH;
}

/* An override changes what the file itself says, wherever in the file it stands. */
static void store_overrides(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_settings *settings = into;
    sl_override *list = SL_NEW_N(reader->arena, sl_override, value->n);
    for (const sl_json *e = value->first; e; e = e->next) {
        memcpy(list[e->index].rules, settings->rules, sizeof settings->rules);
        sl_conf__store(reader, override_keys, e, &list[e->index]);
    }
    settings->overrides = list;
    settings->n_overrides = value->n;
}

static void store_exclude(sl_conf_reader *reader, const sl_json *value, void *into)
{
    sl_conf__store_texts(reader, value, &((sl_settings *)into)->excludes);
}

static void row_error(void *ctx, const sl_json *item, sl_str message)
{
    sl_conf__complain(ctx, item->range, message);
}

/* What the table of rows cannot know: which languages there are, and what rules have to say. */
static void check_row(sl_conf_reader *reader, const sl_json *value)
{
    sl_row_reader rows = {.arena = reader->arena, .error = row_error, .error_ctx = reader};
    sl_row row;
    if (!sl_row_decode(&rows, value, &row)) return;
    const sl_json *languages = sl_json_find(value, "languages"), *advice = sl_json_find(value, "advice");
    if (languages && languages->kind == SL_JSON_STRING)
        sl_conf__check_word(reader, &sl_conf__languages, languages->str, languages->range);
    for (const sl_json *name = languages ? languages->first : NULL; name; name = name->next)
        sl_conf__check_word(reader, &sl_conf__languages, name->str, name->range);
    if (advice) sl_conf__check_word(reader, &sl_conf__advices, advice->str, advice->range);
}

sl_strs sl_conf__row_keys(sl_arena *arena)
{
    sl_str *keys = SL_NEW_N(arena, sl_str, sl_row_n_keys());
    for (uint32_t i = 0; i < sl_row_n_keys(); i++)
        keys[i] = sl_str_from_cstr(sl_row_key(i));
    return (sl_strs){keys, sl_row_n_keys()};
}

static void store_declare(sl_conf_reader *reader, const sl_json *value, void *into)
{
    (void)value;
    ((sl_settings *)into)->recognition.registry = reader->registry; /* read before everything else */
}

static const sl_conf_shape row_shape = {.kind = SL_CONF_OTHER,
                                        .what = "a row",
                                        .extra = check_row,
                                        .schema = sl_conf__put_row,
                                        .members = sl_conf__row_keys};

static void check_rows(sl_conf_reader *reader, const sl_json *list)
{
    sl_conf__check_unique(reader, list, "id");
}

static const sl_conf_shape rows_shape = {
    .kind = SL_CONF_LIST, .what = "a list of rows", .of = &row_shape, .extra = check_rows};
static const sl_conf_shape locale_shape = {.kind = SL_CONF_WORD, .words = &sl_conf__locales};

/* Stored in this order: overrides start from the rules above them. */
static const sl_conf_key root_keys[] = {
    {"$schema", &sl_conf__text, NULL, false, "For editors; not read.", 0},
    {"locale", &locale_shape, store_locale, false, "Language of explanations.", 0},
    {"rules", &sl_conf__rules_value, store_all_rules, false,
     "Rules, groups or all: a severity, or an object. A rule's own key beats its group's, and that beats "
     "all.",
     0},
    {"vendors", &vendors_shape, store_vendors, false, "Vendors in use: their codes are known here.", 0},
    {"families", &families_shape, store_families, false, "Constant families to write names from, best first.",
     0},
    {"declare", &sl_conf__declare, store_declare, false,
     "Vendors with their codes, and constant families, of one's own.", 0},
    {"codes", &sl_conf__codes, store_codes, false, "Further codes that this project knows.", 0},
    {"idioms", &rows_shape, store_idioms, false,
     "Functions, fields and tables of this project that hold a status.", 0},
    {"overrides", &overrides_shape, store_overrides, false,
     "Other settings for some files; the last that fits counts.", 0},
    {"exclude", &globs_shape, store_exclude, false, "Globs of paths that are not linted.", 0},
    {NULL, NULL, NULL, false, NULL, 0},
};
const sl_conf_shape sl_conf__root = {.kind = SL_CONF_OBJECT, .keys = root_keys};
