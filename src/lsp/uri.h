/* Document URIs (RFC 3986; LSP 3.17, "Uri").
 *
 * Layer: lsp. Units: bytes. Owns: results live in the arena. Errors: a URI that names no file gives what
 * looks most like a file name, for finding the language. Threads: pure. */
#ifndef SL_LSP_URI_H
#define SL_LSP_URI_H

#include "base/arena.h"

/* Path of a URI: `file:///a%20b.py` -> `/a b.py`, `file:///c%3A/x.py` -> `C:/x.py`, `file://host/share/x` ->
 * `//host/share/x`. Any other scheme (`untitled:x.js`, `vscode-vfs://h/x.js`, `git:/x.js?ref`) gives its path
 * without query and fragment. */
sl_str sl_uri_path(sl_str uri, sl_arena *arena);

/* Does the URI name a file of this machine? Only then are files around it read. */
bool sl_uri_is_file(sl_str uri);

#endif
