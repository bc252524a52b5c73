#include "text/mapped.h"

#include "base/utf8.h"

/* ---- making one ---- */

void sl_mapper_begin(sl_mapper *mapper, sl_arena *arena, sl_str host)
{
    *mapper = (sl_mapper){.arena = arena, .host = host};
    sl_buf_init(&mapper->text);
}

void sl_mapper_end(sl_mapper *mapper, sl_mapped *out)
{
    *out = mapper->map;
    out->text = sl_arena_copy(mapper->arena, sl_buf_str(&mapper->text));
    sl_buf_release(&mapper->text);
}

static void add_run(sl_mapper *mapper, sl_range host, sl_str text, sl_writing writing, uint32_t margin)
{
    if (sl_range_is_empty(host) && !text.len) return;
    *SL_PUSH(mapper->arena, &mapper->map.runs) =
        (sl_mapped_run){(uint32_t)mapper->text.len, host, writing, margin};
    sl_buf_add(&mapper->text, text);
}

void sl_mapper_add(sl_mapper *mapper, sl_range host)
{
    add_run(mapper, host, sl_range_of(mapper->host, host), SL_WRITTEN_PLAIN, 0);
}

void sl_mapper_add_gap(sl_mapper *mapper, sl_str text)
{
    uint32_t n = mapper->map.runs.n;
    if (!n) return;
    sl_mapped_run last = mapper->map.runs.at[n - 1];
    add_run(mapper, (sl_range){last.host.to, last.host.to}, text, last.writing, last.margin);
}

/* ---- escapes ---- */

static bool hex_at(sl_str text, uint32_t at, uint32_t n, uint32_t *value)
{
    *value = 0;
    for (uint32_t i = at; i < at + n; i++) {
        char c = i < text.len ? sl_to_lower(text.ptr[i]) : '\0';
        bool is_letter = c >= 'a' && c <= 'f';
        if (!is_letter && !sl_is_digit(c)) return false;
        *value = *value * 16 + (uint32_t)(is_letter ? c - 'a' + 10 : c - '0');
    }
    return true;
}

/* Length of the escape at `at` in the host, and what it stands for. Half a surrogate pair stands for a mark.
 */
static uint32_t decode_escape(sl_str text, uint32_t at, sl_buf *out)
{
    static const char letters[] = "ntrbf0", bytes[] = "\n\t\r\b\f";
    uint32_t code, low;
    char c = at + 1 < text.len ? text.ptr[at + 1] : '\\';
    if (c == 'u' && hex_at(text, at + 2, 4, &code)) {
        bool is_pair = code >= 0xd800 && code < 0xdc00 && at + 7 < text.len && text.ptr[at + 7] == 'u' &&
                       hex_at(text, at + 8, 4, &low) && low >= 0xdc00 && low < 0xe000;
        if (is_pair) code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        if (code >= 0xd800 && code < 0xe000) code = 0xfffd;
        char utf8[4];
        sl_buf_add(out, (sl_str){utf8, sl_utf8_encode(code, utf8)});
        return is_pair ? 12 : 6;
    }
    for (uint32_t i = 0; letters[i] != '0'; i++)
        if (c == letters[i]) c = bytes[i];
    sl_buf_add_char(out, c);
    return 2;
}

static void add_escape(sl_mapper *mapper, uint32_t at, uint32_t to, sl_buf *scratch, uint32_t *end)
{
    sl_buf_clear(scratch);
    *end = at + decode_escape(mapper->host, at, scratch);
    if (*end > to) *end = to;
    add_run(mapper, (sl_range){at, *end}, sl_buf_str(scratch), SL_WRITTEN_BACKSLASH, 0);
}

static void add_backslashed(sl_mapper *mapper, sl_range host)
{
    sl_buf scratch = {0};
    uint32_t from = host.from, at = from;
    while (at < host.to) {
        if (mapper->host.ptr[at] != '\\') {
            at++;
            continue;
        }
        sl_range plain = {from, at};
        add_run(mapper, plain, sl_range_of(mapper->host, plain), SL_WRITTEN_BACKSLASH, 0);
        add_escape(mapper, at, host.to, &scratch, &at);
        from = at;
    }
    sl_range rest = {from, host.to};
    add_run(mapper, rest, sl_range_of(mapper->host, rest), SL_WRITTEN_BACKSLASH, 0);
    sl_buf_release(&scratch);
}

static void add_doubled(sl_mapper *mapper, sl_range host)
{
    uint32_t from = host.from;
    for (uint32_t at = from; at + 1 < host.to; at++) {
        if (mapper->host.ptr[at] != '\'' || mapper->host.ptr[at + 1] != '\'') continue;
        sl_range before = {from, at}, quote = {at, at + 2};
        add_run(mapper, before, sl_range_of(mapper->host, before), SL_WRITTEN_DOUBLED, 0);
        add_run(mapper, quote, SL_STR("'"), SL_WRITTEN_DOUBLED, 0);
        from = ++at + 1;
    }
    sl_range rest = {from, host.to};
    add_run(mapper, rest, sl_range_of(mapper->host, rest), SL_WRITTEN_DOUBLED, 0);
}

/* ---- blocks ---- */

static uint32_t line_end(sl_str text, uint32_t at, uint32_t to)
{
    while (at < to && text.ptr[at] != '\n')
        at++;
    return at < to ? at + 1 : to;
}

static uint32_t blanks_at(sl_str text, uint32_t at, uint32_t to)
{
    uint32_t from = at;
    while (at < to && text.ptr[at] == ' ')
        at++;
    return at - from;
}

/* The first line with words sets the margin. */
static uint32_t margin_of(sl_str text, uint32_t at, uint32_t to)
{
    for (; at < to; at = line_end(text, at, to)) {
        uint32_t blanks = blanks_at(text, at, to);
        bool is_empty = at + blanks == to || text.ptr[at + blanks] == '\n' || text.ptr[at + blanks] == '\r';
        if (!is_empty) return blanks;
    }
    return 0;
}

static void add_block(sl_mapper *mapper, sl_range host)
{
    uint32_t at = line_end(mapper->host, host.from, host.to), margin = margin_of(mapper->host, at, host.to);
    while (at < host.to) {
        uint32_t end = line_end(mapper->host, at, host.to), blanks = blanks_at(mapper->host, at, end);
        sl_range line = {at + (blanks < margin ? blanks : margin), end};
        add_run(mapper, line, sl_range_of(mapper->host, line), SL_WRITTEN_MARGIN, margin);
        at = end;
    }
}

/* ---- markup ---- */

static const struct entity {
    sl_str name;
    char stands_for;
} entities[] = {{SL_STR_INIT("&lt;"), '<'},   {SL_STR_INIT("&gt;"), '>'},    {SL_STR_INIT("&amp;"), '&'},
                {SL_STR_INIT("&quot;"), '"'}, {SL_STR_INIT("&apos;"), '\''}, {SL_STR_INIT("&#39;"), '\''},
                {SL_STR_INIT("&#10;"), '\n'}, {SL_STR_INIT("&#xa;"), '\n'},  {SL_STR_INIT("&#xA;"), '\n'},
                {SL_STR_INIT("&#xd;"), '\r'}, {SL_STR_INIT("&#xD;"), '\r'},  {SL_STR_INIT("&#13;"), '\r'},
                {SL_STR_INIT("&#9;"), '\t'},  {SL_STR_INIT("&#34;"), '"'},   {SL_STR_INIT("<![CDATA["), '\0'},
                {SL_STR_INIT("]]>"), '\0'}};

enum { N_ENTITIES = sizeof entities / sizeof *entities, N_ESCAPED = 4 /* must not stand as they are */ };

void sl_mapper_add_markup(sl_mapper *mapper, sl_range host)
{
    uint32_t from = host.from, at = from;
    while (at < host.to) {
        sl_str rest = sl_str_sub(mapper->host, at, host.to);
        uint32_t i = 0;
        while (i < N_ENTITIES && !sl_str_has_prefix(rest, entities[i].name))
            i++;
        if (i == N_ENTITIES) {
            at++;
            continue;
        }
        sl_range plain = {from, at}, own = {at, at + (uint32_t)entities[i].name.len};
        add_run(mapper, plain, sl_range_of(mapper->host, plain), SL_WRITTEN_ENTITIES, 0);
        sl_str stands_for = {&entities[i].stands_for, entities[i].stands_for ? 1 : 0};
        if (stands_for.len) add_run(mapper, own, stands_for, SL_WRITTEN_ENTITIES, 0);
        from = at = own.to;
    }
    sl_range plain = {from, host.to};
    add_run(mapper, plain, sl_range_of(mapper->host, plain), SL_WRITTEN_ENTITIES, 0);
}

void sl_mapper_add_scalar(sl_mapper *mapper, sl_range host)
{
    sl_str text = sl_range_of(mapper->host, host);
    char open = text.len ? text.ptr[0] : '\0', close = text.len > 1 ? text.ptr[text.len - 1] : '\0';
    sl_range inside = {host.from + 1, close == open ? host.to - 1 : host.to};
    if (open == '"')
        add_backslashed(mapper, inside);
    else if (open == '\'')
        add_doubled(mapper, inside);
    else if (open == '|' || open == '>')
        add_block(mapper, host);
    else
        sl_mapper_add(mapper, host);
}

void sl_mapper_hide(sl_mapper *mapper, sl_str open, sl_str close, char with)
{
    for (size_t at = 0; at < mapper->text.len;) {
        sl_str text = sl_buf_str(&mapper->text);
        size_t from = sl_str_find(sl_str_sub(text, at, text.len), open);
        if (from == SIZE_MAX) return;
        from += at;
        size_t to = sl_str_find(sl_str_sub(text, from, text.len), close);
        if (to == SIZE_MAX) return;
        to += from + close.len;
        for (size_t i = from; i < to; i++)
            if (mapper->text.ptr[i] != '\n') mapper->text.ptr[i] = with;
        at = to;
    }
}

/* ---- the way back ---- */

static uint32_t own_end(const sl_mapped *mapped, uint32_t run)
{
    return run + 1 < mapped->runs.n ? mapped->runs.at[run + 1].own : (uint32_t)mapped->text.len;
}

/* The run that holds the byte, or the last. */
static uint32_t run_at(const sl_mapped *mapped, uint32_t own_off)
{
    uint32_t low = 0, high = mapped->runs.n;
    while (low + 1 < high) {
        uint32_t mid = low + (high - low) / 2;
        if (mapped->runs.at[mid].own <= own_off)
            low = mid;
        else
            high = mid;
    }
    return low;
}

static bool is_one_for_one(const sl_mapped *mapped, uint32_t run)
{
    sl_range host = mapped->runs.at[run].host;
    return host.to - host.from == own_end(mapped, run) - mapped->runs.at[run].own;
}

static uint32_t start_out(const sl_mapped *mapped, uint32_t own_off)
{
    uint32_t run = run_at(mapped, own_off);
    const sl_mapped_run *r = &mapped->runs.at[run];
    if (own_off >= own_end(mapped, run)) return r->host.to;
    return is_one_for_one(mapped, run) ? r->host.from + (own_off - r->own) : r->host.from;
}

static uint32_t end_out(const sl_mapped *mapped, uint32_t own_off)
{
    uint32_t run = run_at(mapped, own_off - 1);
    const sl_mapped_run *r = &mapped->runs.at[run];
    return is_one_for_one(mapped, run) ? r->host.from + (own_off - r->own) : r->host.to;
}

sl_range sl_mapped_out(const sl_mapped *mapped, sl_range own)
{
    if (!mapped->runs.n) return (sl_range){0, 0};
    uint32_t from = start_out(mapped, own.from);
    return (sl_range){from, own.to > own.from ? end_out(mapped, own.to) : from};
}

bool sl_mapped_in(const sl_mapped *mapped, uint32_t host_off, uint32_t *own_off)
{
    uint32_t low = 0, high = mapped->runs.n;
    while (low < high) { /* the first run that does not end in front of the byte */
        uint32_t mid = low + (high - low) / 2;
        if (mapped->runs.at[mid].host.to < host_off)
            low = mid + 1;
        else
            high = mid;
    }
    if (low + 1 < mapped->runs.n && mapped->runs.at[low].host.to == host_off &&
        mapped->runs.at[low + 1].host.from == host_off)
        low++; /* it begins here */
    if (low == mapped->runs.n || mapped->runs.at[low].host.from > host_off) return false;
    const sl_mapped_run *run = &mapped->runs.at[low];
    uint32_t into = host_off - run->host.from;
    *own_off = is_one_for_one(mapped, low) ? run->own + into : into ? own_end(mapped, low) : run->own;
    return true;
}

/* ---- edits ---- */

static void encode_char(sl_buf *out, const sl_mapped_run *run, char c)
{
    static const char letters[] = "ntr\"\\", bytes[] = "\n\t\r\"\\";
    for (uint32_t i = 0; run->writing == SL_WRITTEN_BACKSLASH && bytes[i]; i++)
        if (c == bytes[i]) {
            sl_buf_add_char(out, '\\');
            c = letters[i];
            break;
        }
    for (uint32_t i = 0; run->writing == SL_WRITTEN_ENTITIES && i < N_ESCAPED; i++)
        if (c == entities[i].stands_for) {
            sl_buf_add(out, entities[i].name);
            return;
        }
    sl_buf_add_char(out, c);
    if (run->writing == SL_WRITTEN_DOUBLED && c == '\'') sl_buf_add_char(out, c);
    for (uint32_t i = 0; run->writing == SL_WRITTEN_MARGIN && c == '\n' && i < run->margin; i++)
        sl_buf_add_char(out, ' ');
}

static sl_str encode(const sl_mapped_run *run, sl_str text, sl_arena *arena)
{
    sl_buf out = {0};
    for (size_t i = 0; i < text.len; i++)
        encode_char(&out, run, text.ptr[i]);
    sl_str encoded = sl_arena_copy(arena, sl_buf_str(&out));
    sl_buf_release(&out);
    return encoded;
}

/* Does the range take nothing of the host but code? */
static bool is_coherent(const sl_mapped *mapped, sl_range own)
{
    uint32_t last = own.to > own.from ? run_at(mapped, own.to - 1) : 0;
    for (uint32_t i = run_at(mapped, own.from); own.to > own.from && i < last; i++)
        if (mapped->runs.at[i].host.to != mapped->runs.at[i + 1].host.from) return false;
    return true;
}

bool sl_mapped_edit(const sl_mapped *mapped, const sl_edit *own, sl_arena *arena, sl_edit *host)
{
    if (!mapped->runs.n || !is_coherent(mapped, own->range)) return false;
    const sl_mapped_run *run = &mapped->runs.at[run_at(mapped, own->range.from)];
    bool breaks = sl_str_find_char(own->text, '\n') != SIZE_MAX;
    if (run->writing == SL_WRITTEN_DOUBLED && breaks) return false; /* a line break there is a blank */
    *host = (sl_edit){sl_mapped_out(mapped, own->range), encode(run, own->text, arena)};
    return true;
}
