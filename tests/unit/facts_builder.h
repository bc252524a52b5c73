/* Facts written by hand: what rules and features are tested with, without a parser.
 *
 * What: a text, and sites, imports, comments and groups whose ranges are found in it by their own words.
 * Owns: an arena with everything in it (init/release). Errors: words that are not in the text fail the test.
 */
#ifndef SL_TESTS_FACTS_BUILDER_H
#define SL_TESTS_FACTS_BUILDER_H

#include "rules/rule.h"

typedef struct fb {
    sl_arena arena;
    sl_facts facts;
    sl_settings settings;
    sl_project project;
    sl_findings findings;
} fb;

void fb_init(fb *b, const char *language, const char *text);
void fb_release(fb *b);

/* Where words stand: their first occurrence, or the nth (from 1). */
sl_range fb_range(const fb *b, const char *words);
sl_range fb_nth(const fb *b, const char *words, int nth);

/* A certain number in the produced role, added behind the sites so far; the pointer is good until the next.
 */
sl_site *fb_site(fb *b, const char *words, uint32_t code, sl_role role);
sl_site *fb_nth_site(fb *b, const char *words, int nth, uint32_t code, sl_role role);
/* A named constant of a family: qualifier in front, name behind. */
sl_site *fb_constant(fb *b, const char *words, const char *family, const char *name, sl_role role);
/* statement: the words of the whole import; item: the words of its part of a list, or NULL. */
void fb_import(fb *b, const char *statement, const char *item, const char *module, const char *name,
               const char *alias);
/* A call of a row: `words` is the whole of it, `callee` its last name; what stands in front of the callee,
 * without the dot, is the receiver. Arguments come next, in order; one that holds a site of the text is
 * linked with it. */
sl_call *fb_call(fb *b, const char *words, const char *callee, const sl_row *row);
sl_arg *fb_arg(fb *b, const char *words, sl_slot slot, sl_arg_shape shape);
void fb_comment(fb *b, const char *words);
void fb_statement(fb *b, const char *words);
sl_idx fb_group(fb *b, sl_group_kind kind, const char *words, const char *name);
void fb_library(fb *b, const char *ecosystem, const char *name, const char *version);

/* Runs the rules; findings are in b->findings. */
void fb_run(fb *b);
/* The findings as text, one a line: "severity rule words: message", suppressed ones in parentheses. */
const char *fb_report(fb *b);
/* The text after the fix number `fix` of finding number `finding`, or "(no fix)". */
const char *fb_fixed(fb *b, uint32_t finding, uint32_t fix);
const char *fb_edited(fb *b, sl_edit *edits, uint32_t n);

/* The end of a test: runs the rules, asks for exactly this report, releases everything. */
void fb_expect(fb *b, const char *report);
/* The same for the text after that fix of the first finding; "(no fix)": there is none. */
void fb_expect_fix(fb *b, uint32_t fix, const char *text);

#endif
