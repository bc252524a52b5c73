#include "lang/row.h"

#include "http/registry.h"
#include "http/vocabulary.h"

static sl_str first_word(sl_str words)
{
    size_t end = sl_str_find_char(words, ' ');
    return sl_str_sub(words, 0, end);
}

static sl_str last_word(sl_str words)
{
    size_t blank = sl_str_rfind_char(words, ' ');
    return blank == SIZE_MAX ? words : sl_str_sub(words, blank + 1, words.len);
}

static bool may_drop(sl_str word)
{
    uint32_t number;
    return sl_strs_have(sl_vocabulary[SL_WORDS_NAME_WRAPPINGS], word) || sl_str_to_u32(word, 999, &number);
}

static sl_str drop_first(sl_str words)
{
    sl_str word = first_word(words);
    return may_drop(word) ? sl_str_sub(words, word.len + 1, words.len) : SL_STR("");
}

static sl_str drop_last(sl_str words)
{
    sl_str word = last_word(words);
    bool is_only = word.len == words.len;
    return !is_only && may_drop(word) ? sl_str_sub(words, 0, words.len - word.len - 1) : SL_STR("");
}

static const sl_code *find_phrase(const sl_registry *registry, sl_str words)
{
    sl_phrase_match match;
    const sl_code *code = sl_code_find_phrase(registry, words, &match);
    bool is_registered = code && sl_code_is_defined(code); /* not "Redirect", a vendor's 451 */
    return is_registered && match != SL_PHRASE_VARIANT ? code : NULL;
}

enum {
    LONGEST_NAME = 80
}; /* words of a name of half that length; the longest registered phrase has 31 bytes */

/* Wrapping words are taken off one by one, since some phrases begin or end with one:
 * HTTP_VERSION_NOT_SUPPORTED, INTERNAL_SERVER_ERROR. */
const sl_code *sl_code_named_after(const sl_registry *registry, sl_str name)
{
    char room[LONGEST_NAME];
    if (name.len >= LONGEST_NAME / 2) return NULL;
    sl_str words = {room, sl_name_words(name, room, LONGEST_NAME)};
    for (sl_str tail = words; tail.len; tail = drop_first(tail))
        for (sl_str core = tail; core.len; core = drop_last(core)) {
            const sl_code *code = find_phrase(registry, core);
            if (code) return code;
        }
    return NULL;
}
