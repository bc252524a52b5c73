/* Fixtures: real source files whose comments say what has to be found in them.
 *
 * What: a file of tests/fixtures/ -> the text that the engine sees, what has to be true of it, and the pieces
 * of the file in order, so that it can be written again with other notes. The format is told in
 * tests/fixtures/README.md.
 * Units: line indexes are 0-based, into lines; file lines are 1-based; columns are code points.
 * Owns: nothing; everything lives in the arena given. Errors: go to problems; the rest is still read.
 * Threads: one arena, one thread. */
#ifndef SL_TESTS_FIXTURE_H
#define SL_TESTS_FIXTURE_H

#include "rules/rule.h"
#include "tests/lib/note.h"
#include "tests/lib/problems.h"

typedef enum fx_piece_kind { FX_PIECE_SOURCE, FX_PIECE_NOTE, FX_PIECE_FIXME, FX_PIECE_OTHER } fx_piece_kind;

typedef struct fx_piece { /* a line of the file that holds the notes, with its line end */
    fx_piece_kind kind;
    sl_str raw;
    uint32_t index; /* of the line or the note */
} fx_piece;

typedef struct fx_line { /* a line that the engine sees */
    sl_range range;      /* in text, without the line end */
    uint32_t file_line1; /* in the source file */
    bool is_silent;
} fx_line;

typedef struct fx_mark { /* a note and where it stands */
    fx_note note;
    uint32_t line;
    uint32_t file_line1; /* in the file that holds the notes */
    sl_range range;      /* what it points at; empty behind the end of the line */
} fx_mark;

typedef struct fx_fixture {
    sl_str file;       /* path of the source file */
    sl_str notes_file; /* that or its .expect */
    sl_str path;       /* as the engine sees it */
    sl_str text;       /* as the engine sees it */
    sl_str settings;   /* JSON, empty if none */
    SL_VEC(sl_library) libraries;
    SL_VEC(sl_str) vendors, names;
    SL_VEC(fx_piece) pieces;
    SL_VEC(fx_line) lines;
    SL_VEC(fx_mark) marks;
    sl_project project;
    bool has_project;      /* says something of it */
    bool has_notes_beside; /* in a .expect file */
    fx_problems problems;
} fx_fixture;

/* Of texts in memory. `expect`: what the .expect file holds, NULL if there is none. `path`: what the engine
 * is told unless the fixture says otherwise. */
void fx_fixture_read(sl_arena *arena, sl_str file, sl_str path, sl_str text, const sl_str *expect,
                     fx_fixture *out);
/* From the disk; false if it cannot be read. */
bool fx_fixture_load(sl_arena *arena, sl_str root, sl_str file, fx_fixture *out);

/* Code points from the start of a line to byte_off. */
uint32_t fx_fixture_col(const fx_fixture *fixture, uint32_t line, uint32_t byte_off);
/* Index of the line that holds byte_off. */
uint32_t fx_fixture_line(const fx_fixture *fixture, uint32_t byte_off);

#endif
