/* Readers of structured manifests: TOML, YAML, XML and INI as trees of the same kind as JSON's.
 *
 * What: as much of each format as manifests and lock files use; names and versions as they stand, escapes
 * undecoded. A table, mapping or element is an object, whose keys may repeat; a sequence's or array's
 * elements have no key; a scalar is a string. XML attributes are members like child elements, and an
 * element's text is its str. Layer: conf. Units: byte offsets. Owns: nothing; nodes live in the arena, texts
 * are borrowed. Errors: NULL, and *error_off where. Threads: pure. */
#ifndef SL_CONF_MANIFEST_TREE_H
#define SL_CONF_MANIFEST_TREE_H

#include "conf/json.h"

/* As for JSON: readers keep a level per frame or stack slot, and no manifest nests half as deep. */
enum { SL_MANIFEST_MAX_DEPTH = SL_JSON_MAX_DEPTH };

const sl_json *sl_manifest__toml(sl_str text, sl_arena *arena, uint32_t *error_off);
const sl_json *sl_manifest__yaml(sl_str text, sl_arena *arena, uint32_t *error_off);
const sl_json *sl_manifest__xml(sl_str text, sl_arena *arena, uint32_t *error_off);
const sl_json *sl_manifest__ini(sl_str text, sl_arena *arena, uint32_t *error_off);

typedef struct sl_node { /* a node under construction */
    sl_json json;        /* first */
    struct sl_node *first, *last, *next;
} sl_node;

sl_node *sl_node__new(sl_arena *arena, sl_json_kind kind);
/* A new last child. */
sl_node *sl_node__add(sl_arena *arena, sl_node *parent, sl_json_kind kind, sl_str key, uint32_t byte_off);
void sl_node__set(sl_node *node, sl_str text, uint32_t byte_off);

/* Cuts the next line, without its end, off the text; *byte_off is where it starts. False at the end. */
bool sl_manifest__line(sl_str text, uint32_t *next_off, uint32_t *byte_off, sl_str *line);
/* Without a comment: one that opens the line or stands behind a blank. Quotes are not looked at. */
sl_str sl_manifest__uncommented(sl_str line, sl_str opener);

#endif
