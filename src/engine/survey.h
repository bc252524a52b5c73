/* One pass over a project's files: what they define for each other.
 *
 * What: lists the files of the root as lint walks it, looks at each one's bytes, reads the surfaces of those
 * that others may need, links them. The same root gives the same links, whichever files are asked about, on
 * however many threads.
 * Layer: engine. Units: paths; file numbers in the order of the walk. Owns: the survey and its surfaces
 * (new/free), also after links were made, which borrow nothing of it. Errors: a file that cannot be read
 * defines nothing; of a root with more files than SL_SURVEY_MAX_FILES nothing is known, and the log says so.
 * Threads: sl_survey_scan and sl_survey_read on any thread, a file once; the rest on one. */
#ifndef SL_ENGINE_SURVEY_H
#define SL_ENGINE_SURVEY_H

#include "engine/engine.h"

enum {
    /* Ten times the largest framework's repository; reading so many takes seconds on any machine. */
    SL_SURVEY_MAX_FILES = 50000,
    /* Hand-written modules stay far below; larger files are tables. */
    SL_SURVEY_MAX_FILE = 512 << 10
};

typedef struct sl_survey sl_survey;

sl_survey *sl_survey_new(const sl_host *host, sl_str root);
void sl_survey_free(sl_survey *survey);

uint32_t sl_survey_n_files(const sl_survey *survey);
/* Looks at a file's bytes, or looks at them again: on any thread. */
void sl_survey_scan(sl_survey *survey, uint32_t file);
/* When all were scanned: which files have to be read for others? The answers are good until the next scan. */
void sl_survey_choose(sl_survey *survey);
bool sl_survey_needs(const sl_survey *survey, uint32_t file);
/* Reads a file's surface, or reads it again. */
void sl_survey_read(sl_survey *survey, uint32_t file, sl_worker *worker);
/* The number of a file, by its path below the root; UINT32_MAX: none. */
uint32_t sl_survey_find(const sl_survey *survey, sl_str path);
/* What was read so far, in the arena. NULL: the files define nothing for each other. */
const sl_links *sl_survey_links(const sl_survey *survey, sl_arena *arena);

#endif
