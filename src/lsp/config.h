/* The settings that hold for each document: files in the workspace, and what the editor was told.
 *
 * What: the nearest good `.statuslens.json` above a document, with the editor's settings laid over it; found
 * once per folder, read again after sl_config_forget.
 * Layer: lsp. Units: none; paths are absolute unless they say otherwise. Owns: all settings and folders,
 * borrowed until the next forget, set or release. Errors: a broken file or editor's setting gives one notice
 * per text and leaves the last good settings in force. Threads: the session's. */
#ifndef SL_LSP_CONFIG_H
#define SL_LSP_CONFIG_H

#include "engine/engine.h"

typedef struct sl_conf_folder sl_conf_folder;

typedef struct sl_notices { /* who is told about mistakes */
    void *ctx;
    void (*tell)(void *ctx, sl_str message);
} sl_notices;

typedef struct sl_config {
    const sl_host *host;
    sl_notices notices;
    sl_locale locale;        /* of the client; settings may say otherwise */
    sl_buf options, overlay; /* JSON text: of initializationOptions, and what holds now */
    sl_arena arena;          /* of `plain` */
    sl_settings plain;       /* where no file holds */
    sl_conf_folder *folders; /* that were looked into */
    sl_conf_folder *roots;   /* the workspace's */
} sl_config;

void sl_config_init(sl_config *config, const sl_host *host, sl_notices notices);
void sl_config_release(sl_config *config);

/* What `initialize` said. */
void sl_config_start(sl_config *config, sl_locale locale, sl_str options);
/* The editor's settings, JSON text; empty: those of `initialize`. False: nothing changed. */
bool sl_config_set_overlay(sl_config *config, sl_str json);
/* Files may have changed. */
void sl_config_forget(sl_config *config);

void sl_config_add_root(sl_config *config, sl_str path);
void sl_config_remove_root(sl_config *config, sl_str path);

/* As on the command line, so that the same file gets the same answers there: */
/* the folder that a path is to be told from: of its settings, else of its repository, else the workspace's;
 */
sl_str sl_config_base(sl_config *config, sl_str path);
/* the root of its project: of its repository, else of its settings, else the workspace's, else its own; */
sl_str sl_config_project(sl_config *config, sl_str path);
/* Does anything say so? A file that was opened alone has none: the files of its folder need not belong
 * together. */
bool sl_config_has_project(sl_config *config, sl_str path);
/* and the settings that hold for it. Empty paths: none. */
const sl_settings *sl_config_settings(sl_config *config, sl_str path);

/* A path as told from a folder; itself if it does not lie below. */
sl_str sl_path_from(sl_str base, sl_str path);

#endif
