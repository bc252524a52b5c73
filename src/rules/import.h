/* Writing a named constant into a file: how it is spelled there, and the import that it takes.
 *
 * What: respects what is imported already, aliases included; joins the statement that imports from the same
 * module; else puts a new statement where the language's formatter would. Refuses to shadow a local name.
 * Layer: rules. Units: byte ranges. Owns: nothing; results live in the caller's arena. Errors: false.
 * Threads: pure. */
#ifndef SL_RULES_IMPORT_H
#define SL_RULES_IMPORT_H

#include "rules/rule.h"

/* Edits that make `named` usable in the file (none: it is already), and how to write it there. False if that
 * cannot be done safely; nothing is touched then. */
bool sl_import_plan(const sl_facts *facts, sl_named named, sl_arena *arena, sl_str *spelled,
                    sl_edit_list *edits);

/* The same for many names of one family: the file is asked once and `way` (zero at first) keeps the answer,
 * for families whose names are not imported one by one. `edits` gets copies. */
typedef struct sl_import_way {
    bool is_known, can_write;
    sl_str prefix; /* what stands in front of a name */
    sl_edit_list edits;
} sl_import_way;
bool sl_import_name(const sl_facts *facts, sl_named named, sl_import_way *way, sl_arena *arena,
                    sl_str *spelled, sl_edit_list *edits);

/* Does an import of the file bring this family, in whole or in part? */
bool sl_family_is_imported(const sl_facts *facts, const sl_family *family);

/* How a language orders and joins its imports; rows of import_habits.def. */
typedef struct sl_import_habit {
    sl_str languages;  /* ids with blanks between them */
    sl_str classes;    /* groups in their order, '|' between them; each is globs of modules with blanks
                          between them, and "" takes the rest */
    bool separates;    /* groups have a blank line between them */
    bool binds_last;   /* `import a.b.C` makes C known, not a */
    sl_str block_open; /* "import (": several lines in one statement; empty: none */
    sl_str require;    /* what the other style of imports holds ("require("), or empty */
    sl_str prologue;   /* how lines begin that stand in front of all imports, '|' between them */
} sl_import_habit;

/* NULL: the language has no habits worth following, statements go to the end of the imports. */
const sl_import_habit *sl__import_habit(sl_str language);
/* Rank of a module among the classes of the habit. */
uint32_t sl__import_class(const sl_import_habit *habit, sl_str module);
/* The insertion of a whole statement for `module`. */
void sl__import_place(const sl_facts *facts, const sl_import_habit *habit, sl_str statement, sl_str module,
                      sl_arena *arena, sl_edit_list *edits);
/* Would introducing `local` clash with a name of the file? `uses_end_with` is what follows harmless uses. */
bool sl__name_is_free(const sl_facts *facts, sl_str local, bool is_imported);

#endif
