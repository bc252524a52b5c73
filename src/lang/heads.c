#include "lang/heads.h"

enum {
    LIST_MAX = 1500, /* bytes of a parameter list */
    TAIL_MAX = 120   /* between a list and the body: types, exceptions */
};

/* The word that ends in front of `at`, blanks between; moves `at` to its beginning. */
static sl_str word_before(const sl_heads *f, size_t *at)
{
    size_t to = *at;
    while (to > 0 && (f->text.ptr[to - 1] == ' ' || f->text.ptr[to - 1] == '\t'))
        to--;
    size_t from = to;
    while (from > 0 && (sl_is_name_char(f->text.ptr[from - 1]) || f->text.ptr[from - 1] == '.'))
        from--;
    *at = from;
    return sl_str_sub(f->text, from, to);
}

/* Behind the bracket that closes the one at `open`; 0: too far away. */
static size_t list_end(const sl_heads *f, size_t open)
{
    int depth = 0;
    for (size_t i = open; i < f->text.len && i - open < LIST_MAX; i++) {
        char c = f->text.ptr[i];
        if (c == '(') depth++;
        if (c == ')' && --depth == 0) return i + 1;
        if (c == ';') return 0;
    }
    return 0;
}

/* { => -> : behind the list, on its line or at the beginning of the next. */
static bool has_body(const sl_heads *f, size_t at)
{
    for (size_t i = at; i < f->text.len && i - at < TAIL_MAX; i++) {
        char c = f->text.ptr[i];
        if (c == '{' || c == ':') return true;
        if ((c == '=' || c == '-') && i + 1 < f->text.len && f->text.ptr[i + 1] == '>') return true;
        if (c == ';' || c == ')' || c == '=' || c == '}') return false;
        if (c == '\n' && i + 1 < f->text.len && f->text.ptr[i + 1] == '\n') return false;
    }
    return false;
}

/* Of a function that is given away where it stands: no call knows it. */
static const sl_str nameless = SL_STR_INIT(" ");

/* const fail = (code) => ..., fail: function (code) ...: what stands in front of the sign. A type there is no
 * name. */
static sl_str bound_name(const sl_heads *f, size_t at)
{
    while (at > 0 && (f->text.ptr[at - 1] == ' ' || f->text.ptr[at - 1] == '\t'))
        at--;
    char sign = at ? f->text.ptr[at - 1] : ' ';
    bool is_arrow = sign == '>' && at > 1 && f->text.ptr[at - 2] == '=';
    if (sign == '(' || sign == ',' || is_arrow) return nameless;
    if (sign != '=' && sign != ':') return SL_STR("");
    bool is_assigned = sign == '=';
    at--;
    sl_str name = word_before(f, &at);
    while (at > 0 && f->text.ptr[at - 1] == ' ')
        at--;
    return is_assigned && at > 0 && f->text.ptr[at - 1] == ':' ? SL_STR("") : name;
}

/* The name that calls know it by: of a constructor that is its class's, which stands elsewhere. */
static sl_str name_of(const sl_heads *f, sl_str word, size_t at)
{
    size_t dot = sl_str_rfind_char(word, '.');
    if (dot != SIZE_MAX) word = sl_str_sub(word, dot + 1, word.len);
    if (!word.len || sl_strs_have(f->lang->function_words, word) || sl_str_is(word, "async"))
        word = bound_name(f, at);
    dot = sl_str_rfind_char(word, '.');
    if (dot != SIZE_MAX) word = sl_str_sub(word, dot + 1, word.len);
    return sl_strs_have(f->lang->constructor_names, word) ? SL_STR("") : word;
}

static bool is_head(sl_heads *f, size_t open, size_t end)
{
    size_t at = open;
    sl_str name = word_before(f, &at);
    sl_strs begins = f->lang->function_words;
    f->name = name_of(f, name, at);
    if (sl_strs_have(begins, name) || sl_strs_have(begins, word_before(f, &at))) return true;
    return !sl_strs_have(f->lang->block_words, name) && has_body(f, end);
}

static void add(sl_heads *heads, sl_str word, size_t end)
{
    heads->behind[sl_str_hash(word) % SL_HEADS_SLOTS] = (uint32_t)end;
    heads->names[sl_str_hash(word) % SL_HEADS_SLOTS] = heads->name;
}

/* One parameter: where it has a type, that has to take numbers. Its name stands first (`code: Int`, `code
 * int`) or last (`int code`). */
static void add_parameter(sl_heads *f, sl_str text, size_t end)
{
    uint32_t n_words = 0;
    sl_str first = SL_STR(""), last = SL_STR("");
    bool takes_numbers = !f->lang->number_types.n, has_colon = false;
    for (size_t i = 0; i < text.len && text.ptr[i] != '=';) {
        size_t from = i;
        while (i < text.len && sl_is_name_char(text.ptr[i]))
            i++;
        sl_str word = sl_str_sub(text, from, i);
        has_colon = has_colon || text.ptr[from] == ':';
        takes_numbers = takes_numbers || sl_strs_have(f->lang->number_types, word);
        if (word.len && !n_words++) first = word;
        if (word.len && !has_colon) last = word;
        i += i == from;
    }
    if (!n_words || (!takes_numbers && n_words > 1)) return;
    add(f, last, end);
    if (n_words > 1 && sl_strs_have(f->lang->number_types, last)) add(f, first, end);
}

static void add_list(sl_heads *f, size_t from, size_t to)
{
    size_t start = from;
    for (size_t i = from; i <= to; i++) {
        if (i < to && f->text.ptr[i] != ',') continue;
        add_parameter(f, sl_str_sub(f->text, start, i), to);
        start = i + 1;
    }
}

static void read_to(sl_heads *f, size_t to)
{
    for (; f->at < to; f->at++) {
        if (f->text.ptr[f->at] != '(') continue;
        size_t end = list_end(f, f->at);
        if (end > f->at + 2 && is_head(f, f->at, end)) add_list(f, f->at + 1, end - 1);
    }
}

void sl_heads_init(sl_heads *heads, const struct sl_lang *lang, sl_str text)
{
    *heads = (sl_heads){.lang = lang, .text = text};
}

bool sl_heads_have(sl_heads *heads, sl_str word, size_t byte_off)
{
    read_to(heads, byte_off);
    uint32_t behind = heads->behind[sl_str_hash(word) % SL_HEADS_SLOTS];
    return behind && behind < byte_off + LIST_MAX && byte_off < (size_t)behind + SL_HEADS_REACH;
}

sl_str sl_heads_function(const sl_heads *heads, sl_str word)
{
    return heads->names[sl_str_hash(word) % SL_HEADS_SLOTS];
}
