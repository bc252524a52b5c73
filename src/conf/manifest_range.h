/* Version ranges as manifests write them: `^4.18.0`, `~> 3.0`, `>=3.1,<4`, `[6.0,7.0)`, `1.x || 2.x`.
 *
 * What: text -> the smallest [low, high) that holds every version that the text allows. What a syntax does
 * not know gives the range without bounds, which proves nothing.
 * Layer: conf. Owns: nothing; bounds borrow from the text or live in the arena. Errors: none. Threads: pure.
 * Sources: node-semver README, PEP 440, RubyGems "Pattern: version", Composer "Versions and constraints",
 * Cargo "Specifying dependencies", Maven POM reference, NuGet "Package versioning", Dart "Package
 * dependencies", Elixir Version. */
#ifndef SL_CONF_MANIFEST_RANGE_H
#define SL_CONF_MANIFEST_RANGE_H

#include "base/arena.h"
#include "engine/engine.h"

typedef enum sl_bare { /* what a version without an operator, or behind `=`, allows */
                       SL_BARE_NOTHING,
                       SL_BARE_EXACT,  /* itself */
                       SL_BARE_PREFIX, /* all that begin so: 1.2 is 1.2.0 and 1.2.9; three numbers: itself */
                       SL_BARE_CARET,  /* all up to the next change of the first number that is not 0 */
                       SL_BARE_LEAST   /* itself and all above */
} sl_bare;

typedef enum sl_tilde {
    SL_TILDE_NOTHING,
    SL_TILDE_MINOR, /* ~1.2.3 and ~1.2 stay below 1.3 */
    SL_TILDE_LAST   /* ~1.2.3 stays below 1.3, ~1.2 below 2 */
} sl_tilde;

typedef struct sl_range_syntax {
    sl_str name;
    sl_bare bare, equals;
    sl_tilde tilde;
} sl_range_syntax;

sl_version_range sl_versions_read(const sl_range_syntax *syntax, sl_str text, sl_arena *arena);

/* The smallest range that holds both. */
sl_version_range sl_versions_hull(const sl_version_range *a, const sl_version_range *b);
/* Those in both; false if there are none. */
bool sl_versions_meet(const sl_version_range *a, const sl_version_range *b, sl_version_range *out);
bool sl_versions_are_bounded(const sl_version_range *versions); /* on one side at least */

#endif
