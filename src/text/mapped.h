/* Text inside a text: the code that stands in a string, a block or a fence, with the way back to where it
 * stands.
 *
 * What: such code is not the host's bytes alone. Escapes, margins and what separates its parts are no part of
 * it. A mapped text is the code as its own language reads it; its runs remember which bytes of the host each
 * part is. Layer: text. Units: byte offsets, "own" of the mapped text, "host" of the text around it. Owns:
 * nothing; the mapped text and its runs live in the arena that made them. Errors: what stands nowhere in the
 * host maps to the nearest place; edits that would cross from one part of it into another are refused.
 * Threads: pure. */
#ifndef SL_TEXT_MAPPED_H
#define SL_TEXT_MAPPED_H

#include "text/edit.h"

typedef enum sl_writing { /* how the code is written in its host */
                          SL_WRITTEN_PLAIN,
                          SL_WRITTEN_BACKSLASH, /* "a\nb": JSON, YAML in double quotes */
                          SL_WRITTEN_DOUBLED,   /* 'it''s': YAML in single quotes */
                          SL_WRITTEN_ENTITIES,  /* &lt;, &#10;: XML */
                          SL_WRITTEN_MARGIN     /* lines behind a margin of blanks: YAML blocks */
} sl_writing;

typedef struct sl_mapped_run { /* up to the next run: these bytes of the host, one for one or (an escape) as
                                  one */
    uint32_t own;
    sl_range host;
    sl_writing writing;
    uint32_t margin; /* of blanks */
} sl_mapped_run;

typedef struct sl_mapped {
    sl_str text;
    SL_VEC(sl_mapped_run) runs; /* in order, here and in the host */
} sl_mapped;

/* ---- making one: parts in the order of the host ---- */

typedef struct sl_mapper {
    sl_arena *arena;
    sl_str host;
    sl_mapped map; /* so far */
    sl_buf text;   /* of it; sl_mapper_end gives it to the arena */
} sl_mapper;

void sl_mapper_begin(sl_mapper *mapper, sl_arena *arena, sl_str host);
void sl_mapper_end(sl_mapper *mapper, sl_mapped *out);
/* Bytes of the host as they are. */
void sl_mapper_add(sl_mapper *mapper, sl_range host);
/* A scalar of a data format, by how it opens: "escapes", 'doubled quotes', a block behind | or >, or plain.
 */
void sl_mapper_add_scalar(sl_mapper *mapper, sl_range host);
/* Content of an element of XML: entities, and CDATA without its marks. */
void sl_mapper_add_markup(sl_mapper *mapper, sl_range host);
/* Text that stands nowhere in the host: what the parts are joined with. */
void sl_mapper_add_gap(sl_mapper *mapper, sl_str text);
/* Fills what stands from `open` to `close` in the text so far, both included: another language still. */
void sl_mapper_hide(sl_mapper *mapper, sl_str open, sl_str close, char with);

/* ---- the way back ---- */

sl_range sl_mapped_out(const sl_mapped *mapped, sl_range own);
/* False: the host's byte is no part of it. The end of a run counts as in it: a cursor may stand there. */
bool sl_mapped_in(const sl_mapped *mapped, uint32_t host_off, uint32_t *own_off);
/* The same edit of the host, its text encoded. False: it cannot be made there. */
bool sl_mapped_edit(const sl_mapped *mapped, const sl_edit *own, sl_arena *arena, sl_edit *host);

#endif
