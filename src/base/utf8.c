#include "base/utf8.h"

enum { REPLACEMENT = 0xFFFD };

static bool is_continuation(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

static uint32_t sequence_length(unsigned char lead)
{
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

/* Longer than needed, a surrogate, or beyond Unicode (RFC 3629, section 3). */
static bool is_bad_value(uint32_t value, uint32_t len)
{
    static const uint32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
    return value < least[len] || (value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF;
}

static bool decode(sl_str s, size_t off, uint32_t *value, uint32_t *len)
{
    unsigned char lead = (unsigned char)s.ptr[off];
    *len = sequence_length(lead);
    if (*len == 1) {
        *value = lead;
        return true;
    }
    if (*len == 0 || off + *len > s.len) return false;
    *value = lead & (0xFFU >> (*len + 1));
    for (uint32_t i = 1; i < *len; i++) {
        if (!is_continuation(s.ptr[off + i])) return false;
        *value = *value << 6 | ((unsigned char)s.ptr[off + i] & 0x3F);
    }
    return !is_bad_value(*value, *len);
}

uint32_t sl_utf8_decode(sl_str s, size_t byte_off, uint32_t *code_point)
{
    uint32_t value, len;
    bool valid = decode(s, byte_off, &value, &len);
    *code_point = valid ? value : REPLACEMENT;
    return valid ? len : 1;
}

uint32_t sl_utf8_encode(uint32_t value, char out[4])
{
    if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) value = REPLACEMENT;
    if (value < 0x80) {
        out[0] = (char)value;
        return 1;
    }
    uint32_t len = value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
    static const unsigned char lead[5] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (uint32_t i = len - 1; i > 0; i--, value >>= 6)
        out[i] = (char)(0x80 | (value & 0x3F));
    out[0] = (char)(lead[len] | value);
    return len;
}

bool sl_utf8_is_valid(sl_str s)
{
    uint32_t value, len;
    for (size_t off = 0; off < s.len; off += len)
        if (!decode(s, off, &value, &len)) return false;
    return true;
}

size_t sl_utf8_utf16_units(sl_str s)
{
    size_t units = 0;
    uint32_t value;
    for (size_t off = 0; off<s.len; units += value> 0xFFFF ? 2 : 1)
        off += sl_utf8_decode(s, off, &value);
    return units;
}

size_t sl_utf8_code_points(sl_str s)
{
    size_t n = 0;
    uint32_t value;
    for (size_t off = 0; off < s.len; n++)
        off += sl_utf8_decode(s, off, &value);
    return n;
}

typedef struct span {
    uint32_t first, last;
} span;

static bool is_in(const span *spans, size_t n, uint32_t value)
{
    for (size_t i = 0; i < n; i++)
        if (value >= spans[i].first && value <= spans[i].last) return true;
    return false;
}

unsigned sl_utf8_cells(uint32_t value)
{
    /* Blocks, not single characters: enough to put a caret right in code and comments (Unicode 15,
     * EastAsianWidth). */
    static const span zero[] = {
        {0x300, 0x36F}, {0x200B, 0x200F}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}};
    static const span wide[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},
                                {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},
                                {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F300, 0x1F64F},
                                {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
    if (value < 0x300) return 1;
    if (is_in(zero, sizeof zero / sizeof *zero, value)) return 0;
    return is_in(wide, sizeof wide / sizeof *wide, value) ? 2 : 1;
}
