/* The settings that hold for each document: files in the workspace, and what the editor was told.
 *
 * What: the nearest `.statuslens.json` above a document, with the editor's settings laid over it.
 * Layer: lsp. Units: none. Owns: all settings it gives, borrowed until the next load (init/release). Errors:
 * a broken file gives one notice and leaves the last good settings in force. Threads: the session's. */
#ifndef SL_LSP_CONFIG_H
#define SL_LSP_CONFIG_H

#include "engine/engine.h"

typedef struct sl_config {
    const sl_host *host;
    sl_settings plain;   /* defaults, in the client's language */
    uint32_t generation; /* grows with every change, for result ids */
} sl_config;

void sl_config_init(sl_config *config, const sl_host *host);
void sl_config_release(sl_config *config);

void sl_config_set_locale(sl_config *config, sl_locale locale);
void sl_config_context(sl_config *config, sl_str path, sl_context *out);

#endif
