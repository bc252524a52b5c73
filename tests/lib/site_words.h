/* Sites in the words of notes: "status 404 produced row=express.status".
 *
 * Units: none. Owns: nothing; texts live in the arena given or are static. Errors: an unknown key gives
 * false. Threads: pure. */
#ifndef SL_TESTS_SITE_WORDS_H
#define SL_TESTS_SITE_WORDS_H

#include "lang/facts.h"
#include "tests/lib/note.h"

/* "404", "class 4xx", "class 400-599", "name Nowhere" */
sl_str fx_site_code(sl_arena *arena, const sl_facts *facts, const sl_site *site);
/* The value of a key of notes: role side via confidence spelling family row name phrase qualifier. */
bool fx_site_field(const sl_facts *facts, const sl_site *site, sl_str key, sl_str *value);
/* The words of a note that names all keys of `like` (NULL: the role alone) and holds. */
sl_str fx_site_words(sl_arena *arena, const sl_facts *facts, const sl_site *site, const fx_note *like);
/* Does the site agree with everything that the note says of it? */
bool fx_site_agrees(sl_arena *arena, const sl_facts *facts, const sl_site *site, const fx_note *note);

#endif
