#include "texts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const language bench_languages[N_LANGUAGES] = {
    {"js", "javascript"}, {"ts", "typescript"}, {"py", "python"}, {"go", "go"},
    {"java", "java"},     {"cs", "csharp"},     {"c", "c"}};

static char *read_file(const char *folder, const char *name)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s.txt", folder, name);
    FILE *file = fopen(path, "r");
    char *text = calloc(1, 65536);
    if (!file || fread(text, 1, 65535, file) == 0) {
        fprintf(stderr, "bench: %s cannot be read\n", path);
        exit(1);
    }
    fclose(file);
    return text;
}

/* Appends `from`..`to` with each '~' as a number; gives the lines added. */
static int append(document *doc, const char *from, const char *to, int number)
{
    int lines = 0;
    for (const char *p = from; p < to; p++) {
        if (*p == '~')
            doc->len += (size_t)sprintf(doc->text + doc->len, "%d", number);
        else
            doc->text[doc->len++] = *p;
        lines += *p == '\n';
    }
    return lines;
}

static void find_place(const document *doc, const char *word, int line, int *out_line, int *out_col)
{
    const char *p = doc->text;
    for (int i = 0; i < line; i++)
        p = strchr(p, '\n') + 1;
    const char *hit = strstr(p, word);
    for (; p < hit; p++)
        line += *p == '\n';
    while (p > doc->text && p[-1] != '\n')
        p--;
    *out_line = line;
    *out_col = (int)(hit - p);
}

document make_document(const char *folder, const language *lang, int n_lines, int serial)
{
    document doc = {.language_id = lang->id, .version = 1};
    char *parts = read_file(folder, lang->name), *block = strstr(parts, "=====\n");
    char *tail = strstr(block + 6, "=====\n"), *end = parts + strlen(parts);
    doc.text = malloc((size_t)n_lines * 120 + 65536);
    int lines = append(&doc, parts, block, 0);
    for (int i = 1; lines < n_lines; i++)
        lines += append(&doc, block + 6, tail ? tail : end, i);
    if (tail) append(&doc, tail + 6, end, 0);
    doc.text[doc.len] = '\0';
    char folder_here[512];
    if (!getcwd(folder_here, sizeof folder_here)) exit(1);
    snprintf(doc.uri, sizeof doc.uri, "file://%s/f%d.%s", folder_here, serial, lang->name);
    find_place(&doc, "404", n_lines / 2, &doc.hover_line, &doc.hover_col);
    find_place(&doc, "item", n_lines / 2, &doc.name_line, &doc.name_col);
    find_place(&doc, "below", n_lines / 2, &doc.edit_line, &doc.edit_col);
    free(parts);
    return doc;
}
