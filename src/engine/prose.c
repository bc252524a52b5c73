#include "engine/prose.h"

#include "base/utf8.h"

#include <string.h>

enum { WIDTH = 80 }; /* cells of a line of plain text */

void sl_prose__init(sl_prose *prose, sl_arena *arena, sl_locale locale, bool markdown)
{
    *prose = (sl_prose){.arena = arena, .locale = locale, .markdown = markdown};
    sl_buf_init(&prose->out);
}

sl_str sl_prose__finish(sl_prose *prose)
{
    sl_str text = sl_arena_copy(prose->arena, sl_buf_str(&prose->out));
    sl_buf_release(&prose->out);
    return text;
}

/* ---- text ---- */

sl_str sl_prose__text(const sl_prose *prose, sl_str data)
{
    if (!prose->markdown) return data;
    char *bytes = sl_arena_alloc(prose->arena, 2 * data.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < data.len; i++) {
        char c = data.ptr[i];
        if (c && strchr("\\`*<[", c)) bytes[len++] = '\\'; /* an underscore inside a word is just one */
        bytes[len++] = c;
    }
    return (sl_str){bytes, len};
}

sl_str sl_prose__code(const sl_prose *prose, sl_str data)
{
    if (!prose->markdown || !data.len) return data;
    bool has_tick = sl_str_find_char(data, '`') != SIZE_MAX; /* OCaml's variants */
    return sl_arena_printf(prose->arena, has_tick ? "`` %.*s ``" : "`%.*s`", SL_FMT(data));
}

sl_str sl_prose__word(const sl_prose *prose, sl_word word)
{
    static const sl_str words[SL_N_WORDS][SL_N_LOCALES] = {
#define SL_WORD(ident, en, zh) {SL_STR_INIT(en), SL_STR_INIT(zh)},
#include "engine/words.def"
#undef SL_WORD
    };
    return words[word][prose->locale];
}

sl_str sl_prose__fill(const sl_prose *prose, sl_word word, sl_str zero, sl_str one, sl_str two)
{
    sl_str pattern = sl_prose__word(prose, word), fillers[] = {zero, one, two};
    char *bytes = sl_arena_alloc(prose->arena, pattern.len + zero.len + one.len + two.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < pattern.len; i++) {
        unsigned which =
            i + 2 < pattern.len && pattern.ptr[i] == '{' ? (unsigned)(pattern.ptr[i + 1] - '0') : 9;
        if (which > 2) {
            bytes[len++] = pattern.ptr[i];
            continue;
        }
        if (fillers[which].len) memcpy(bytes + len, fillers[which].ptr, fillers[which].len);
        len += fillers[which].len;
        i += 2;
    }
    return (sl_str){bytes, len};
}

sl_str sl_prose__join(const sl_prose *prose, sl_str a, const char *separator, sl_str b)
{
    if (!a.len) return b;
    if (!b.len) return a;
    return sl_arena_printf(prose->arena, "%.*s%s%.*s", SL_FMT(a), separator, SL_FMT(b));
}

/* ---- plain text: lines of a width ---- */

/* Closing punctuation of Chinese never begins a line. */
static bool may_begin_line(uint32_t c)
{
    static const uint32_t closing[] = {0x3001, 0x3002, 0xFF0C, 0xFF1B, 0xFF1A, 0xFF01,
                                       0xFF1F, 0xFF09, 0x201D, 0x300B, 0x300D};
    for (size_t i = 0; i < sizeof closing / sizeof *closing; i++)
        if (closing[i] == c) return false;
    return true;
}

/* Bytes of the text that go on a line of `cells`; all of it, or up to a place where it may be broken. */
static size_t fit(sl_str text, unsigned cells)
{
    size_t breakable = 0;
    unsigned used = 0;
    bool was_wide = false;
    for (size_t at = 0; at < text.len;) {
        uint32_t c, n = sl_utf8_decode(text, at, &c);
        bool wide = sl_utf8_cells(c) == 2;
        if (at && (c == ' ' || ((wide || was_wide) && may_begin_line(c)))) breakable = at;
        used += sl_utf8_cells(c);
        if (used > cells && breakable) return breakable;
        was_wide = wide;
        at += n;
    }
    return text.len;
}

/* The first line stands behind what was written already, the others are indented. */
static void put_wrapped(sl_prose *prose, sl_str text, unsigned indent)
{
    while (text.len) {
        size_t n = fit(text, WIDTH - indent);
        sl_buf_add(&prose->out, sl_str_trim(sl_str_sub(text, 0, n)));
        text = sl_str_trim(sl_str_sub(text, n, text.len));
        sl_buf_printf(&prose->out, "\n%*s", text.len ? (int)indent : 0, "");
    }
}

/* ---- blocks ---- */

static void separate(sl_prose *prose, bool is_item)
{
    if (prose->out.len && !(prose->in_list && is_item)) sl_buf_add_char(&prose->out, '\n');
    prose->in_list = is_item;
}

static void put_text(sl_prose *prose, sl_str text, unsigned indent)
{
    if (prose->markdown) {
        sl_buf_add(&prose->out, text);
        sl_buf_add_char(&prose->out, '\n');
    } else {
        put_wrapped(prose, text, indent);
    }
}

static sl_str label_of(const sl_prose *prose, sl_str label, sl_str text)
{
    if (!label.len) return text;
    const char *colon = prose->locale == SL_ZH ? "：" : ": ", *bold = prose->markdown ? "**" : "";
    return sl_arena_printf(prose->arena, "%s%.*s%s%s%.*s", bold, SL_FMT(label), bold, text.len ? colon : "",
                           SL_FMT(text));
}

void sl_prose__title(sl_prose *prose, sl_str title, sl_str aside)
{
    separate(prose, false);
    sl_str bold = prose->markdown ? sl_arena_printf(prose->arena, "**%.*s**", SL_FMT(title)) : title;
    put_text(prose, sl_prose__join(prose, bold, " · ", aside), 0);
}

void sl_prose__para(sl_prose *prose, sl_str label, sl_str text)
{
    if (!text.len) return;
    separate(prose, false);
    put_text(prose, label_of(prose, label, text), 0);
}

void sl_prose__item(sl_prose *prose, sl_str label, sl_str text)
{
    if (!label.len && !text.len) return;
    separate(prose, true);
    sl_buf_add_cstr(&prose->out, "- ");
    put_text(prose, label_of(prose, label, text), 2);
}

void sl_prose__link(sl_prose *prose, sl_str label, sl_str url)
{
    if (!label.len) return;
    separate(prose, false);
    if (prose->markdown)
        sl_buf_printf(&prose->out, "[%.*s](%.*s)\n", SL_FMT(label), SL_FMT(url));
    else
        sl_buf_printf(&prose->out, "%.*s: %.*s\n", SL_FMT(label), SL_FMT(url));
}
