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
