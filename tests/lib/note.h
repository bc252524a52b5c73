/* Notes: what a comment under a line of a fixture says of that line. The format is told in
 * tests/fixtures/README.md.
 *
 * What: one comment line -> where it points; its words -> what is expected there.
 * Units: columns count code points, 0-based. Owns: nothing, everything borrows the line.
 * Errors: a line that is no note gives false; words that nobody understands give a reason.
 * Threads: pure. */
#ifndef SL_TESTS_NOTE_H
#define SL_TESTS_NOTE_H

#include "base/str.h"

typedef struct fx_leader { /* how a comment opens and closes */
    sl_str open, close;    /* close: empty for a line comment */
} fx_leader;

typedef enum fx_kind {
    FX_SITE,     /* status 404 produced ... */
    FX_POSSIBLE, /* possible 404 ... */
    FX_FINDING,  /* rule-name[severity]: part of the message */
    FX_HOVER,    /* hover: first words */
    FX_NOT,      /* not rule-name: why */
    FX_NOTHING   /* nothing: why */
} fx_kind;

typedef struct fx_field {
    sl_str key, value;
} fx_field;

/* More than all keys that there are; a note with more is refused. */
enum { FX_MAX_FIELDS = 16 };

typedef struct fx_note {
    fx_kind kind;
    uint32_t col, width; /* width 0: only the start is told */
    fx_leader leader;
    sl_str body; /* the words */
    sl_str code; /* of a site: "404", "class 4xx", "name Nowhere" */
    fx_field fields[FX_MAX_FIELDS];
    uint32_t n_fields;
    sl_str rule, severity; /* of a finding */
    sl_str text;           /* part of a message, words of a hover, reason */
} fx_note;

/* Where a note points; its body is not read yet. */
bool fx_note_locate(sl_str line, fx_note *note);
/* Reads note->body. NULL, or what is wrong with it. */
const char *fx_note_understand(fx_note *note);
/* The text of a line that is nothing but a comment, without leader, closer and blanks; false: it is code. */
bool fx_comment_text(sl_str line, sl_str *text);
/* How the comment of that opening closes. */
sl_str fx_leader_close(sl_str open);

#endif
