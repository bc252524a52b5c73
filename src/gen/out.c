#include "gen/json.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int sl_gen_usage(const char *usage)
{
    fprintf(stderr, "usage: sl_gen %s\n", usage);
    return 2;
}

static int compare_strs(const void *a, const void *b)
{
    return sl_str_cmp(*(const sl_str *)a, *(const sl_str *)b);
}

bool sl_gen_list(sl_arena *arena, const char *folder, const char *suffix, sl_strs *out)
{
    SL_VEC(sl_str) names = {0};
    sl_str end = sl_str_from_cstr(suffix);
    DIR *dir = opendir(folder);
    if (!dir) {
        fprintf(stderr, "%s: error: cannot read: %s\n", folder, strerror(errno));
        return false;
    }
    for (const struct dirent *entry = readdir(dir); entry; entry = readdir(dir)) {
        sl_str name = sl_str_from_cstr(entry->d_name);
        if (name.len > end.len && sl_str_has_suffix(name, end))
            *SL_PUSH(arena, &names) = sl_arena_copy(arena, sl_str_sub(name, 0, name.len - end.len));
    }
    closedir(dir);
    if (!names.n) {
        fprintf(stderr, "%s: error: no file *%s in this folder\n", folder, suffix);
        return false;
    }
    qsort(names.at, names.n, sizeof *names.at, compare_strs);
    *out = (sl_strs){names.at, names.n};
    return true;
}

void sl_gen_out_init(sl_gen_out *out)
{
    *out = (sl_gen_out){0};
    sl_buf_init(&out->body);
    sl_buf_init(&out->strs);
    sl_buf_init(&out->nums);
}

void sl_gen_out_release(sl_gen_out *out)
{
    sl_buf_release(&out->body);
    sl_buf_release(&out->strs);
    sl_buf_release(&out->nums);
}

/* Question marks are escaped because C11 still has trigraphs; text that does not belong into a C source as it
 * is becomes three octal digits, which cannot swallow a digit behind them. */
void sl_gen_put_literal(sl_buf *to, sl_str s)
{
    sl_buf_add_char(to, '"');
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c == '\n')
            sl_buf_add_cstr(to, "\\n");
        else if (c == '"' || c == '\\' || c == '?')
            sl_buf_printf(to, "\\%c", c);
        else if (c < ' ' || c == 0x7F)
            sl_buf_printf(to, "\\%03o", c);
        else
            sl_buf_add_char(to, (char)c);
    }
    sl_buf_add_char(to, '"');
}

void sl_gen_put_str(sl_buf *to, sl_str s)
{
    sl_buf_add_char(to, '{');
    sl_gen_put_literal(to, s);
    sl_buf_printf(to, ", %zu}", s.len);
}

void sl_gen_put_strs(sl_gen_out *out, sl_buf *to, sl_strs list)
{
    if (list.n)
        sl_buf_printf(to, "{pool_strs + %u, %u}", out->n_strs, list.n);
    else
        sl_buf_add_cstr(to, "{NULL, 0}");
    for (uint32_t i = 0; i < list.n; i++) {
        sl_gen_put_str(&out->strs, list.at[i]);
        sl_buf_add_cstr(&out->strs, ",\n");
    }
    out->n_strs += list.n;
}

void sl_gen_put_nums(sl_gen_out *out, sl_buf *to, sl_nums list)
{
    if (list.n)
        sl_buf_printf(to, "{pool_nums + %u, %u}", out->n_nums, list.n);
    else
        sl_buf_add_cstr(to, "{NULL, 0}");
    for (uint32_t i = 0; i < list.n; i++)
        sl_buf_printf(&out->nums, "%u,\n", (unsigned)list.at[i]);
    out->n_nums += list.n;
}

void sl_gen_put_field(sl_gen_out *out, const char *name, sl_str value)
{
    if (!value.len) return;
    sl_buf_printf(&out->body, ".%s = ", name);
    sl_gen_put_str(&out->body, value);
    sl_buf_add_cstr(&out->body, ", ");
}

void sl_gen_put_strs_field(sl_gen_out *out, const char *name, sl_strs list)
{
    if (!list.n) return;
    sl_buf_printf(&out->body, ".%s = ", name);
    sl_gen_put_strs(out, &out->body, list);
    sl_buf_add_cstr(&out->body, ", ");
}

void sl_gen_put_nums_field(sl_gen_out *out, const char *name, sl_nums list)
{
    if (!list.n) return;
    sl_buf_printf(&out->body, ".%s = ", name);
    sl_gen_put_nums(out, &out->body, list);
    sl_buf_add_cstr(&out->body, ", ");
}

static void put_pool(sl_buf *file, const char *type, const char *name, uint32_t n, sl_str elements)
{
    if (!n) return;
    sl_buf_printf(file, "static const %s %s[] = {\n", type, name);
    sl_buf_add(file, elements);
    sl_buf_add_cstr(file, "};\n\n");
}

static int write_bytes(const char *path, sl_str bytes)
{
    FILE *file = fopen(path, "wb");
    bool ok = file && fwrite(bytes.ptr, 1, bytes.len, file) == bytes.len;
    if (file && fclose(file) != 0) ok = false;
    if (!ok) fprintf(stderr, "%s: error: cannot write: %s\n", path, strerror(errno));
    return ok ? 0 : 1;
}

int sl_gen_out_write(const sl_gen_out *out, const char *path, const char *from, const char *const *includes)
{
    sl_buf file;
    sl_buf_init(&file);
    sl_buf_printf(&file, "/* Generated from %s by sl_gen. */\n", from);
    for (const char *const *include = includes; *include; include++)
        sl_buf_printf(&file, "#include \"%s\"\n", *include);
    /* Pages of text may be longer than what C11 asks compilers to take; gcc, clang and msvc take them. */
    sl_buf_add_cstr(&file, "\n#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n\n");
    put_pool(&file, "sl_str", "pool_strs", out->n_strs, sl_buf_str(&out->strs));
    put_pool(&file, "uint16_t", "pool_nums", out->n_nums, sl_buf_str(&out->nums));
    sl_buf_add(&file, sl_buf_str(&out->body));
    int status = write_bytes(path, sl_buf_str(&file));
    sl_buf_release(&file);
    return status;
}
