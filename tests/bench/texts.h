/* The texts that are measured: a file of a language, as long as wanted, from texts/LANGUAGE.txt (a head, a
 * block that is repeated with its number for each '~', a tail), and the places in it that are asked about.
 *
 * Units: lines and columns as the protocol counts them; the texts are ASCII. Owns: `text` is the caller's
 * (free). Errors: a text that cannot be read ends the program. */
#ifndef TESTS_BENCH_TEXTS_H
#define TESTS_BENCH_TEXTS_H

#include <stddef.h>

typedef struct language {
    const char *name, *id; /* suffix of files, LSP id */
} language;

extern const language bench_languages[]; /* the last, C, is no language of ours but a peer's */
enum { N_LANGUAGES = 7 };

typedef struct document {
    char uri[600], *text;
    size_t len;
    const char *language_id;
    int version, hover_line, hover_col, edit_line, edit_col;
    int name_line, name_col; /* of a variable: peers know nothing of numbers */
} document;

document make_document(const char *folder, const language *lang, int n_lines, int serial);

#endif
