#include "conf/row_json.h"

#include "base/nearest.h"

typedef SL_VEC(sl_name_pat) pattern_vec;

static void fail(sl_row_reader *reader, const sl_json *item, sl_str message)
{
    reader->n_errors++;
    reader->error(reader->error_ctx, item, message);
}

/* ---- names ---- */

static void add_patterns(sl_row_reader *reader, const sl_json *json, pattern_vec *out, unsigned depth);

/* The set "$name" of the pack, or NULL. */
static const sl_json *find_set(const sl_row_reader *reader, sl_str text)
{
    if (text.len < 2 || text.ptr[0] != '$') return NULL;
    for (uint32_t i = 0; i < reader->n_sets; i++)
        for (const sl_json *set = reader->sets[i]->first; set; set = set->next)
            if (sl_str_eq(set->key, sl_str_sub(text, 1, text.len))) return set;
    return NULL;
}

static sl_name_pat make_pattern(sl_str s)
{
    if (sl_str_has_prefix(s, SL_STR("~^")))
        return (sl_name_pat){SL_NAME_WORDS_ALL, false, sl_str_sub(s, 2, s.len)};
    if (sl_str_has_prefix(s, SL_STR("~")))
        return (sl_name_pat){SL_NAME_WORDS_END, false, sl_str_sub(s, 1, s.len)};
    if (sl_str_is(s, "*")) return (sl_name_pat){SL_NAME_ANY, false, SL_STR("")};
    bool head = s.len > 1 && s.ptr[0] == '*', tail = s.len > 1 && s.ptr[s.len - 1] == '*';
    sl_name_kind kind = head ? SL_NAME_SUFFIX : tail ? SL_NAME_PREFIX : SL_NAME_EXACT;
    return (sl_name_pat){kind, false, sl_str_sub(s, head, s.len - tail)};
}

/* ~StatusCode would never be met: the words of a name are compared in lower case. */
static bool is_wordless(sl_str text)
{
    if (!text.len || text.ptr[0] != '~') return false;
    for (size_t i = 1; i < text.len; i++)
        if (sl_is_upper(text.ptr[i])) return true;
    return false;
}

enum { SET_DEPTH = 8 }; /* sets may name sets, but not themselves */

static void add_text(sl_row_reader *reader, const sl_json *item, sl_str text, pattern_vec *out,
                     unsigned depth)
{
    bool negated = text.len > 1 && text.ptr[0] == '!';
    uint32_t first = out->n;
    if (negated) text = sl_str_sub(text, 1, text.len);
    const sl_json *set = find_set(reader, text);
    if (set && depth > SET_DEPTH)
        fail(reader, item, SL_STR("this set of names contains itself"));
    else if (set)
        add_patterns(reader, set, out, depth + 1);
    else if (is_wordless(text))
        fail(reader, item, SL_STR("words are written in lower case, with blanks between: \"~status code\""));
    else
        *SL_PUSH(reader->arena, out) = make_pattern(sl_arena_copy(reader->arena, text));
    for (uint32_t i = first; negated && i < out->n; i++)
        out->at[i].negated = true;
}

static void add_patterns(sl_row_reader *reader, const sl_json *json, pattern_vec *out, unsigned depth)
{
    if (json->kind == SL_JSON_ARRAY) {
        for (const sl_json *item = json->first; item; item = item->next)
            add_patterns(reader, item, out, depth);
    } else if (json->kind == SL_JSON_STRING && json->str.len) {
        add_text(reader, json, json->str, out, depth);
    } else {
        fail(reader, json, SL_STR("a name must be a string that is not empty"));
    }
}

sl_names sl_names_decode(sl_row_reader *reader, const sl_json *json)
{
    pattern_vec patterns = {0};
    add_patterns(reader, json, &patterns, 0);
    return (sl_names){patterns.at, patterns.n};
}

/* Array: its first element; else the value itself. `next_of` goes on, so that one value and a list of one are
 * the same. */
static const sl_json *first_of(const sl_json *json)
{
    return json->kind == SL_JSON_ARRAY ? json->first : json;
}

static const sl_json *next_of(const sl_json *json, const sl_json *item)
{
    return json->kind == SL_JSON_ARRAY ? item->next : NULL;
}

static sl_strs read_strings(sl_row_reader *reader, const sl_json *json)
{
    SL_VEC(sl_str) texts = {0};
    for (const sl_json *item = first_of(json); item; item = next_of(json, item)) {
        if (item->kind != SL_JSON_STRING)
            fail(reader, item, SL_STR("must be a string"));
        else
            *SL_PUSH(reader->arena, &texts) = sl_arena_copy(reader->arena, item->str);
    }
    return (sl_strs){texts.at, texts.n};
}

/* ---- closed vocabularies ---- */

typedef struct word {
    const char *name;
    uint32_t value;
} word;

static const word shapes[] = {{"arg", SL_SHAPE_ARG},
                              {"named", SL_SHAPE_NAMED},
                              {"key", SL_SHAPE_KEY},
                              {"compare", SL_SHAPE_COMPARE},
                              {"return", SL_SHAPE_RETURN},
                              {"index", SL_SHAPE_INDEX},
                              {"text", SL_SHAPE_TEXT},
                              {"type", SL_SHAPE_TYPE},
                              {"element", SL_SHAPE_ELEMENT},
                              {"column", SL_SHAPE_COLUMN},
                              {"route", SL_SHAPE_ROUTE},
                              {"mount", SL_SHAPE_MOUNT},
                              {NULL, 0}};
static const word places[] = {{"keyword", SL_PLACE_KEYWORD},
                              {"pair", SL_PLACE_PAIR},
                              {"assign", SL_PLACE_ASSIGN},
                              {"declare", SL_PLACE_DECLARE},
                              {"attribute", SL_PLACE_ATTRIBUTE},
                              {"string", SL_PLACE_STRING},
                              {NULL, 0}};
static const word spellings[] = {{"number", 1 << SL_SPELL_NUMBER},    {"string", 1 << SL_SPELL_STRING},
                                 {"line", 1 << SL_SPELL_STATUS_LINE}, {"phrase", 1 << SL_SPELL_PHRASE},
                                 {"symbol", 1 << SL_SPELL_SYMBOL},    {"variant", 1 << SL_SPELL_ENUM},
                                 {"class", 1 << SL_SPELL_CLASS},      {NULL, 0}};
static const word evidence[] = {
    {"import", SL_EV_IMPORT},     {"http", SL_EV_HTTP},   {"receiver", SL_EV_RECEIVER},
    {"rare", SL_EV_RARE},         {"known", SL_EV_KNOWN}, {"range", SL_EV_RANGE},
    {"siblings", SL_EV_SIBLINGS}, {"test", SL_EV_TEST},   {"server-path", SL_EV_SERVER_PATH},
    {"phrase", SL_EV_PHRASE},     {"type", SL_EV_TYPE},   {"foreign", SL_EV_FOREIGN},
    {"beside", SL_EV_BESIDE},     {"final", SL_EV_FINAL}, {NULL, 0}};
static const word confidences[] = {
    {"none", SL_NO}, {"possible", SL_POSSIBLE}, {"likely", SL_LIKELY}, {"certain", SL_CERTAIN}, {NULL, 0}};
static const word roles[] = {
    {"mentioned", SL_ROLE_MENTIONED}, {"produced", SL_ROLE_PRODUCED},     {"compared", SL_ROLE_COMPARED},
    {"range", SL_ROLE_RANGE},         {"asserted", SL_ROLE_ASSERTED},     {"declared", SL_ROLE_DECLARED},
    {"mapped", SL_ROLE_MAPPED},       {"configured", SL_ROLE_CONFIGURED}, {NULL, 0}};
static const word sides[] = {{"unknown", SL_SIDE_UNKNOWN}, {"server", SL_SIDE_SERVER},
                             {"client", SL_SIDE_CLIENT},   {"test", SL_SIDE_TEST},
                             {"config", SL_SIDE_CONFIG},   {NULL, 0}};
static const word sends[] = {
    {"no", SL_SENDS_NO}, {"interim", SL_SENDS_INTERIM}, {"final", SL_SENDS_FINAL}, {NULL, 0}};
static const word slots[] = {{"status", SL_SLOT_STATUS},       {"body", SL_SLOT_BODY},
                             {"headers", SL_SLOT_HEADERS},     {"location", SL_SLOT_LOCATION},
                             {"reason", SL_SLOT_REASON},       {"path", SL_SLOT_PATH},
                             {"methods", SL_SLOT_METHODS},     {"declares", SL_SLOT_DECLARES},
                             {"operation", SL_SLOT_OPERATION}, {NULL, 0}};

static const word methods[] = {
    {"get", SL_METHOD_GET},         {"head", SL_METHOD_HEAD},   {"post", SL_METHOD_POST},
    {"put", SL_METHOD_PUT},         {"patch", SL_METHOD_PATCH}, {"delete", SL_METHOD_DELETE},
    {"options", SL_METHOD_OPTIONS}, {"trace", SL_METHOD_TRACE}, {"query", SL_METHOD_QUERY},
    {NULL, 0}};

static const word mountings[] = {{"taken", SL_MOUNT_TAKEN},
                                 {"made", SL_MOUNT_MADE},
                                 {"open", SL_MOUNT_OPEN},
                                 {"all", SL_MOUNT_ALL},
                                 {NULL, 0}};

static const word types[] = {{"number", 0}, {"string", 1}, {"enum", 2}, {"either", 3}, {NULL, 0}};

static bool find_word(const word *words, sl_str name, uint32_t *value)
{
    for (; words->name; words++) {
        if (!sl_str_is(name, words->name)) continue;
        *value = words->value;
        return true;
    }
    return false;
}

static sl_str words_allowed(sl_row_reader *reader, const word *words)
{
    sl_str list = SL_STR("");
    for (; words->name; words++)
        list = sl_arena_printf(reader->arena, "%.*s%s%s", SL_FMT(list), list.len ? ", " : "", words->name);
    return list;
}

/* Value of one word of the vocabulary; 0 and an error otherwise. */
static uint32_t read_word(sl_row_reader *reader, const sl_json *item, const word *words)
{
    uint32_t value = 0;
    if (item->kind == SL_JSON_STRING && find_word(words, item->str, &value)) return value;
    sl_str allowed = words_allowed(reader, words);
    fail(reader, item, sl_arena_printf(reader->arena, "must be one of: %.*s", SL_FMT(allowed)));
    return 0;
}

static uint32_t read_bits(sl_row_reader *reader, const sl_json *json, const word *words)
{
    uint32_t bits = 0;
    for (const sl_json *item = first_of(json); item; item = next_of(json, item))
        bits |= read_word(reader, item, words);
    return bits;
}

/* "http|rare" */
static sl_need read_need(sl_row_reader *reader, const sl_json *item)
{
    sl_need need = {0};
    sl_str rest = item->kind == SL_JSON_STRING ? item->str : SL_STR("");
    while (rest.len) {
        size_t bar = sl_str_find_char(rest, '|');
        uint32_t bit = 0;
        if (!find_word(evidence, sl_str_sub(rest, 0, bar), &bit)) {
            sl_str allowed = words_allowed(reader, evidence);
            fail(reader, item,
                 sl_arena_printf(reader->arena, "unknown evidence; known: %.*s", SL_FMT(allowed)));
            return need;
        }
        need.any_of |= bit;
        rest = bar == SIZE_MAX ? SL_STR("") : sl_str_sub(rest, bar + 1, rest.len);
    }
    if (!need.any_of) fail(reader, item, SL_STR("must name evidence, as in \"http|rare\""));
    return need;
}

static void read_needs(sl_row_reader *reader, const sl_json *json, sl_row *row)
{
    SL_VEC(sl_need) needs = {0};
    for (const sl_json *item = first_of(json); item; item = next_of(json, item))
        *SL_PUSH(reader->arena, &needs) = read_need(reader, item);
    row->needs = needs.at;
    row->n_needs = needs.n;
}

/* ---- slots: 0, "-1", "*", "status_code", "1.status", "0[]", "$name" ---- */

/* A leading position, cut off `text`; false if there is none. */
static bool read_position(sl_str *text, sl_slot_path *slot)
{
    bool minus = text->len > 1 && text->ptr[0] == '-';
    size_t n = (size_t)minus + 1;
    if (text->len < n || !sl_is_digit(text->ptr[minus])) return false;
    if (text->len > n && text->ptr[n] != '.') return false;
    slot->has_position = true;
    slot->position = (int8_t)(minus ? -(text->ptr[1] - '0') : text->ptr[0] - '0');
    *text = sl_str_sub(*text, n, text->len);
    return true;
}

static bool read_slot(sl_row_reader *reader, const sl_json *item, sl_slot_path *slot)
{
    sl_str text = item->str;
    if (item->kind != SL_JSON_STRING && item->kind != SL_JSON_NUMBER) return false;
    slot->is_list = sl_str_has_suffix(text, SL_STR("[]"));
    if (slot->is_list) text.len -= 2;
    slot->any_position = sl_str_is(text, "*") || sl_str_has_prefix(text, SL_STR("*."));
    bool has_place = slot->any_position || read_position(&text, slot);
    if (slot->any_position) text = sl_str_sub(text, 1, text.len);
    if (has_place && text.len) text = sl_str_sub(text, 1, text.len);
    if (text.len) {
        pattern_vec key = {0};
        add_text(reader, item, text, &key, 0);
        slot->key = (sl_names){key.at, key.n};
    }
    return has_place || text.len;
}

static void read_slots(sl_row_reader *reader, const sl_json *json, sl_row *row)
{
    SL_VEC(sl_slot_path) paths = {0};
    if (json->kind != SL_JSON_OBJECT) fail(reader, json, SL_STR("must be an object, as in {\"status\": 0}"));
    for (const sl_json *entry = json->first; entry; entry = entry->next) {
        uint32_t kind = 0;
        if (!find_word(slots, entry->key, &kind)) {
            sl_str allowed = words_allowed(reader, slots);
            fail(reader, entry, sl_arena_printf(reader->arena, "unknown slot; known: %.*s", SL_FMT(allowed)));
        }
        for (const sl_json *item = first_of(entry); item; item = next_of(entry, item)) {
            sl_slot_path *slot = SL_PUSH(reader->arena, &paths);
            slot->slot = (sl_slot)kind;
            if (!read_slot(reader, item, slot))
                fail(reader, item,
                     SL_STR("a slot is a position (0, -1, *), a keyword, or both: \"1.status\""));
        }
    }
    row->slots = paths.at;
    row->n_slots = paths.n;
}

/* ---- the table of keys ---- */

static void read_pair(sl_row_reader *reader, const sl_json *json, uint16_t *least, uint16_t *most)
{
    const sl_json *low = json->first, *high = low ? low->next : NULL;
    bool is_pair = json->kind == SL_JSON_ARRAY && json->n == 2 && low->is_integer && high->is_integer;
    if (!is_pair || low->integer < 0 || high->integer > 999 || low->integer > high->integer) {
        fail(reader, json, SL_STR("must be [least, most], both of three digits at most"));
        return;
    }
    *least = (uint16_t)low->integer;
    *most = (uint16_t)high->integer;
}

static void read_accepts(sl_row_reader *reader, const sl_json *json, sl_row *row)
{
    read_pair(reader, json, &row->least, &row->most);
}

static void read_codes(sl_row_reader *reader, const sl_json *json, sl_row *row)
{
    read_pair(reader, json, &row->only_least, &row->only_most);
}

static void read_success(sl_row_reader *reader, const sl_json *json, sl_row *row)
{
    if (!json->is_integer || json->integer < 200 || json->integer > 399)
        fail(reader, json, SL_STR("must be a code from 200 to 399"));
    else
        row->success = (uint16_t)json->integer;
}

static sl_str read_text(sl_row_reader *reader, const sl_json *json)
{
    if (json->kind == SL_JSON_STRING) return sl_arena_copy(reader->arena, json->str);
    fail(reader, json, SL_STR("must be a string"));
    return SL_STR("");
}

static sl_str read_type(sl_row_reader *reader, const sl_json *json)
{
    return sl_str_from_cstr(types[read_word(reader, json, types)].name);
}

static bool read_bool(sl_row_reader *reader, const sl_json *json)
{
    if (json->kind != SL_JSON_BOOL) fail(reader, json, SL_STR("must be true or false"));
    return json->is_true;
}

/* For readers of the file alone. */
static void read_note(sl_row_reader *reader, const sl_json *json, sl_row *row)
{
    (void)row;
    read_text(reader, json);
}

#define KEY(function, statement)                                                                             \
    static void function(sl_row_reader *reader, const sl_json *json, sl_row *row)                            \
    {                                                                                                        \
        row->statement;                                                                                      \
    }
KEY(key_id, id = read_text(reader, json))
KEY(key_languages, languages = read_strings(reader, json))
KEY(key_shape, shape = (sl_shape)read_word(reader, json, shapes))
KEY(key_names, names = sl_names_decode(reader, json))
KEY(key_helper, helper = sl_names_decode(reader, json))
KEY(key_receiver, receiver = sl_names_decode(reader, json))
KEY(key_under, under = sl_names_decode(reader, json))
KEY(key_beside, beside = sl_names_decode(reader, json))
KEY(key_of, of = sl_names_decode(reader, json))
KEY(key_function, function = sl_names_decode(reader, json))
KEY(key_origin, origin = read_strings(reader, json))
KEY(key_made, made = read_strings(reader, json))
KEY(key_words, words = read_strings(reader, json))
KEY(key_places, places = read_bits(reader, json, places))
KEY(key_spellings, spellings = read_bits(reader, json, spellings))
KEY(key_confidence, confidence = (sl_confidence)read_word(reader, json, confidences))
KEY(key_else, otherwise = (sl_confidence)read_word(reader, json, confidences))
KEY(key_role, role = (sl_role)read_word(reader, json, roles))
KEY(key_side, side = (sl_side)read_word(reader, json, sides))
KEY(key_sends, sends = (sl_sends)read_word(reader, json, sends))
KEY(key_method, methods = read_bits(reader, json, methods))
KEY(key_mounts, mounting = (sl_mounting)read_word(reader, json, mountings))
KEY(key_unless, unless = sl_names_decode(reader, json))
KEY(key_list, accepts_list = read_bool(reader, json))
KEY(key_follows, follows = read_bool(reader, json))
KEY(key_veto, is_veto = read_bool(reader, json))
KEY(key_default, is_default = read_bool(reader, json))
KEY(key_redirect, is_redirect = read_bool(reader, json))
KEY(key_new, needs_new = read_bool(reader, json))
KEY(key_annotation, needs_annotation = read_bool(reader, json))
KEY(key_type, value_type = read_type(reader, json))
KEY(key_versions, versions = read_text(reader, json))
KEY(key_advice, advice = read_text(reader, json))
#undef KEY

typedef struct row_key {
    const char *name;
    void (*read)(sl_row_reader *reader, const sl_json *json, sl_row *row);
    sl_row_kind kind;
    const word *words; /* of WORD, WORDS and SLOTS */
} row_key;

/* clang-format off: one key a line */
static const row_key keys[] = {
    {"id", key_id, SL_ROW_TEXT, NULL},
    {"languages", key_languages, SL_ROW_TEXTS, NULL},
    {"shape", key_shape, SL_ROW_WORD, shapes},
    {"names", key_names, SL_ROW_TEXTS, NULL},
    {"callee", key_names, SL_ROW_TEXTS, NULL},
    {"helper", key_helper, SL_ROW_TEXTS, NULL},
    {"receiver", key_receiver, SL_ROW_TEXTS, NULL},
    {"under", key_under, SL_ROW_TEXTS, NULL},
    {"beside", key_beside, SL_ROW_TEXTS, NULL},
    {"of", key_of, SL_ROW_TEXTS, NULL},
    {"function", key_function, SL_ROW_TEXTS, NULL},
    {"origin", key_origin, SL_ROW_TEXTS, NULL},
    {"slots", read_slots, SL_ROW_SLOTS, slots},
    {"in", key_places, SL_ROW_WORDS, places},
    {"spellings", key_spellings, SL_ROW_WORDS, spellings},
    {"needs", read_needs, SL_ROW_TEXTS, NULL},
    {"confidence", key_confidence, SL_ROW_WORD, confidences},
    {"else", key_else, SL_ROW_WORD, confidences},
    {"role", key_role, SL_ROW_WORD, roles},
    {"side", key_side, SL_ROW_WORD, sides},
    {"sends", key_sends, SL_ROW_WORD, sends},
    {"accepts", read_accepts, SL_ROW_PAIR, NULL},
    {"method", key_method, SL_ROW_WORDS, methods},
    {"mounts", key_mounts, SL_ROW_WORD, mountings},
    {"success", read_success, SL_ROW_NUMBER, NULL},
    {"unless", key_unless, SL_ROW_TEXTS, NULL},
    {"list", key_list, SL_ROW_BOOL, NULL},
    {"veto", key_veto, SL_ROW_BOOL, NULL},
    {"redirect", key_redirect, SL_ROW_BOOL, NULL},
    {"default", key_default, SL_ROW_BOOL, NULL},
    {"new", key_new, SL_ROW_BOOL, NULL},
    {"annotation", key_annotation, SL_ROW_BOOL, NULL},
    {"type", key_type, SL_ROW_WORD, types},
    {"versions", key_versions, SL_ROW_TEXT, NULL},
    {"advice", key_advice, SL_ROW_TEXT, NULL},
    {"codes", read_codes, SL_ROW_PAIR, NULL},
    {"follows", key_follows, SL_ROW_BOOL, NULL},
    {"made", key_made, SL_ROW_TEXTS, NULL},
    {"words", key_words, SL_ROW_TEXTS, NULL},
    {"note", read_note, SL_ROW_TEXT, NULL},
};
/* clang-format on */
enum { N_KEYS = sizeof keys / sizeof *keys };

uint32_t sl_row_n_keys(void)
{
    return N_KEYS;
}

const char *sl_row_shape(uint32_t index)
{
    return shapes[index].name;
}

sl_row_kind sl_row_key_kind(uint32_t index)
{
    return keys[index].kind;
}

const char *sl_row_key_word(uint32_t index, uint32_t at)
{
    return keys[index].words ? keys[index].words[at].name : NULL;
}

const char *sl_row_key(uint32_t index)
{
    return keys[index].name;
}

static void read_key(sl_row_reader *reader, const sl_json *entry, sl_row *row)
{
    sl_nearest nearest = {.wrong = entry->key};
    for (unsigned i = 0; i < N_KEYS; i++) {
        if (sl_str_is(entry->key, keys[i].name)) {
            keys[i].read(reader, entry, row);
            return;
        }
        sl_nearest_consider(&nearest, sl_str_from_cstr(keys[i].name));
    }
    fail(reader, entry,
         nearest.n ? sl_arena_printf(reader->arena, "unknown key \"%.*s\"; did you mean \"%.*s\"?",
                                     SL_FMT(entry->key), SL_FMT(nearest.best[0]))
                   : sl_arena_printf(reader->arena, "unknown key \"%.*s\"", SL_FMT(entry->key)));
}

static void check_row(sl_row_reader *reader, const sl_json *json, const sl_row *row)
{
    if (!row->id.len) fail(reader, json, SL_STR("a row needs an \"id\""));
    bool nameless = row->shape == SL_SHAPE_RETURN || row->shape == SL_SHAPE_KEY ||
                    row->shape == SL_SHAPE_ELEMENT || row->helper.n || row->function.n;
    if (!row->names.n && !nameless)
        fail(reader, json, SL_STR("a row of this shape needs \"names\" (or \"callee\")"));
    if (row->shape == SL_SHAPE_ARG && !row->n_slots && !row->is_veto)
        fail(reader, json, SL_STR("a row of shape \"arg\" needs \"slots\""));
    if (row->shape == SL_SHAPE_COLUMN && (!row->names.n || !row->helper.n))
        fail(reader, json, SL_STR("a row of shape \"column\" needs \"names\" and a \"helper\""));
}

bool sl_row_decode(sl_row_reader *reader, const sl_json *json, sl_row *out)
{
    unsigned before = reader->n_errors;
    sl_row row = {.spellings = SL_SPELLINGS_DEFAULT,
                  .confidence = SL_LIKELY,
                  .otherwise = SL_POSSIBLE,
                  .role = SL_ROLE_PRODUCED};
    if (json->kind != SL_JSON_OBJECT) {
        fail(reader, json, SL_STR("a row must be an object"));
        return false;
    }
    for (const sl_json *entry = json->first; entry; entry = entry->next)
        read_key(reader, entry, &row);
    if (reader->n_errors == before) check_row(reader, json, &row);
    if (reader->n_errors != before) return false;
    *out = row;
    return true;
}
