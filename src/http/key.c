#include "http/tables.h"

/* U+2019, which word processors put into "I'm a Teapot". */
static const char curly_apostrophe[] = "\xE2\x80\x99";

uint32_t sl_phrase__key(sl_str phrase, char out[SL_PHRASE_MAX])
{
    uint32_t len = 0;
    for (size_t i = 0; i < phrase.len; i++) {
        char c = phrase.ptr[i];
        if (sl_is_space(c) || c == '-' || c == '_' || c == '\'') continue;
        if (sl_str_has_prefix(sl_str_sub(phrase, i, phrase.len), sl_str_from_cstr(curly_apostrophe))) {
            i += sizeof curly_apostrophe - 2;
            continue;
        }
        if (len == SL_PHRASE_MAX) return 0;
        out[len++] = sl_to_lower(c);
    }
    return len;
}

bool sl_phrase_is_sound(sl_str phrase)
{
    char key[SL_PHRASE_MAX];
    return sl_phrase__key(phrase, key) > 0;
}

/* The next number of a version, or the place of what is no number: then false. */
static bool next_number(sl_str *version, uint64_t *number)
{
    if (version->len && version->ptr[0] == '.') *version = sl_str_sub(*version, 1, version->len);
    size_t n = 0;
    for (*number = 0; n < version->len && sl_is_digit(version->ptr[n]); n++)
        *number = *number * 10 + (uint64_t)(version->ptr[n] - '0');
    *version = sl_str_sub(*version, n, version->len);
    return n > 0;
}

static sl_str skip_v(sl_str version)
{
    bool v = version.len && sl_to_lower(version.ptr[0]) == 'v';
    return sl_str_sub(version, v ? 1 : 0, version.len);
}

int sl_version_cmp(sl_str a, sl_str b)
{
    uint64_t x, y;
    a = skip_v(a);
    b = skip_v(b);
    for (;;) {
        bool more_a = next_number(&a, &x), more_b = next_number(&b, &y);
        if (x != y) return x < y ? -1 : 1;
        if (!more_a && !more_b) break;
    }
    bool tagged_a = a.len > 0, tagged_b = b.len > 0; /* "-beta" comes before the release */
    return tagged_a == tagged_b ? sl_str_cmp(a, b) : tagged_a ? -1 : 1;
}
