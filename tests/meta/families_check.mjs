// The constant families (data/families/*.json) keep the rules of data/families/README.md.
// Every complaint is printed as file:line: what is wrong; one complaint or more ends the program with 1.
// At the end, good files are broken on purpose, and a break that goes unnoticed is a complaint too.
import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = join(root, "data", "families");

const words = (text) => new Set(text.split(" "));
const LANGUAGES = words("javascript typescript tsx python go java kotlin scala groovy ruby php csharp fsharp vb powershell rust c cpp vala swift elixir erlang lua perl dart haskell ocaml julia zig clojure nim crystal v commonlisp gdscript yaml json terraform proto");
const ECOSYSTEMS = words("stdlib system go npm jsr pypi maven gem composer nuget crates swiftpm hex pub cpan hackage opam julia clojars quicklisp");
const VALUES = words("number object line phrase symbol atom string exception error response predicate assertion type");
const KINDS = words("namespace named default include use using static global none");
const VIAS = words("named static dot_import include use open refer destructured");
const TEXT_STYLES = words("commonjs older require");
const FAMILY_KEYS = words("id title languages library package version source value to_number rank write baseline deprecated replaced_by access import names open any_case others own_codes not_qualifier notes constants");
const REQUIRED = words("id title languages library package version source value rank access import notes constants");
const ENTRY_KEYS = {
    member: "qualifier sep path distinctive", call: "qualifier sep path distinctive", bare: "distinctive qualifiers sep", symbol: "", atom: "",
    variant: "prefix", string: "callee", index: "qualifier quoted path", literal: "",
};
const ENTRY_REQUIRED = { member: "qualifier sep", call: "qualifier sep", bare: "distinctive", variant: "prefix", index: "qualifier" };
const ENTRY_COMMON = "form modules via where languages any_alias brackets strip";
const CONSTANT_KEYS = words("name code since deprecated replaced_by removed preferred shadowed value misleading write distinctive written");
const CASES = {
    UPPER_SNAKE: /^[A-Z0-9_]+$/, lower_snake: /^[a-z0-9_]+$/, PascalCase: /^[A-Z][A-Za-z0-9]*$/,
    camelCase: /^[a-z][A-Za-z0-9]*_?$/, kebab: /^[a-z0-9-]+[+!]?$/, number: /^[0-9]+$/, mixed: /^/,
};
const VERSION = /^\d+(\.\d+)*$/;
const SOURCE_VERSION = /^(\d+(\.\d+)*|\d{4}-\d{2}-\d{2}|unstated)$/;

function compareVersions(a, b) {
    const left = a.split(".").map(Number);
    const right = b.split(".").map(Number);
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const step = (left[i] ?? 0) - (right[i] ?? 0);
        if (step !== 0) return step;
    }
    return 0;
}

/** A list of complaints about one family; `at` is a piece of the file's text by which its line is found. */
function makeReport(text) {
    const complaints = [];
    const say = (what, at) => {
        const found = at === undefined ? 0 : Math.max(text.indexOf(at), 0);
        complaints.push({ line: text.slice(0, found).split("\n").length, what });
    };
    return { complaints, say };
}

const isText = (value) => typeof value === "string" && value.length > 0;
const isTextList = (value) => Array.isArray(value) && value.every(isText);

function checkHead(family, say) {
    for (const key of Object.keys(family)) if (!FAMILY_KEYS.has(key)) say(`unknown key "${key}"`, `"${key}"`);
    for (const key of REQUIRED) if (!(key in family)) say(`"${key}" is missing`);
    for (const key of ["id", "title", "library", "source"]) if (!isText(family[key])) say(`"${key}" is not a text`, `"${key}"`);
    if (!isTextList(family.languages) || family.languages.length === 0) say("languages are missing", '"languages"');
    for (const language of family.languages ?? []) if (!LANGUAGES.has(language)) say(`unknown language "${language}"`, '"languages"');
    if (new Set(family.languages).size !== family.languages?.length) say("a language twice", '"languages"');
    if (!ECOSYSTEMS.has(family.package?.ecosystem) || !isText(family.package?.name)) say("package is not {ecosystem, name}", '"package"');
    if (!SOURCE_VERSION.test(family.version)) say("version is neither dotted, a date nor unstated", '"version"');
    if (!VALUES.has(family.value)) say(`unknown value "${family.value}"`, '"value"');
    if ("to_number" in family && !family.to_number.includes("{}")) say("to_number has no {}", '"to_number"');
    if (!(Number.isInteger(family.rank) && family.rank >= 1 && family.rank <= 9)) say("rank is not 1 to 9", '"rank"');
    for (const key of ["write"]) if (key in family && family[key] !== false) say(`"${key}" is false or absent`, `"${key}"`);
    for (const key of ["open", "any_case"]) if (key in family && family[key] !== true) say(`"${key}" is true or absent`, `"${key}"`);
    for (const key of ["baseline", "deprecated"]) if (key in family && !VERSION.test(family[key])) say(`"${key}" is not a version`, `"${key}"`);
    for (const key of ["others", "not_qualifier", "notes"]) if (key in family && !isTextList(family[key])) say(`"${key}" is not a list of texts`, `"${key}"`);
}

function checkEntry(entry, family, say) {
    const at = JSON.stringify(entry.form);
    if (!(entry.form in ENTRY_KEYS)) return say(`unknown form "${entry.form}"`, '"access"');
    const allowed = words(`${ENTRY_COMMON} ${ENTRY_KEYS[entry.form]}`);
    for (const key of Object.keys(entry)) if (!allowed.has(key)) say(`a ${entry.form} entry has no key "${key}"`, at);
    for (const key of words(ENTRY_REQUIRED[entry.form] ?? "form")) if (!(key in entry)) say(`a ${entry.form} entry needs "${key}"`, at);
    for (const key of ["qualifier", "qualifiers", "modules", "languages", "callee"])
        if (key in entry && !isTextList(entry[key])) say(`"${key}" of a ${entry.form} entry is not a list of texts`, at);
    if ((entry.form === "bare" || "distinctive" in entry) && typeof entry.distinctive !== "boolean") say("distinctive is true or false", at);
    if ("sep" in entry && ![".", "::", ":", "->", "/"].includes(entry.sep)) say(`unknown sep "${entry.sep}"`, at);
    if ("via" in entry && !VIAS.has(entry.via)) say(`unknown via "${entry.via}"`, `"${entry.via}"`);
    for (const language of entry.languages ?? []) if (!family.languages.includes(language)) say(`entry language "${language}" is not one of the family's`, at);
    if (entry.form === "member" && entry.qualifier?.length === 0) say("a member entry needs a qualifier", at);
    if ("path" in entry && !entry.any_alias && !isPathOf(entry)) say(`path "${entry.path}" does not end with its qualifier`, JSON.stringify(entry.path));
    return undefined;
}

/** A path ends with the last component of its qualifier, or names a module that an import binds to that component. */
function isPathOf(entry) {
    const last = entry.qualifier.at(-1) ?? "";
    return entry.path.endsWith(last) || (entry.modules ?? []).some((module) => module.endsWith(last));
}

function checkImport(item, family, say) {
    const at = '"import"';
    if (!KINDS.has(item?.kind)) return say(`unknown kind of import "${item?.kind}"`, at);
    if (typeof item.alias_ok !== "boolean") say("alias_ok is true or false", at);
    const nothing = item.kind === "none" || item.kind === "global";
    if (nothing !== (item.module === null) || nothing !== (item.text === "")) say("module and text are absent exactly for kinds none and global", at);
    if (!(item.name === null || isText(item.name))) say("name is a text or null", at);
    if (item.name && !item.text.includes(item.name)) say(`the line does not bring in "${item.name}"`, at);
    if ("also" in item && !isTextList(item.also)) say("also is not a list of texts", at);
    for (const [style, line] of Object.entries(item.texts ?? {})) {
        if (!TEXT_STYLES.has(style) && !family.languages.includes(style)) say(`texts: unknown language or style "${style}"`, at);
        if (!isText(line)) say(`texts: "${style}" is empty`, at);
    }
    return undefined;
}

function checkVersions(constant, say, at) {
    const { since, deprecated, removed } = constant;
    for (const [key, value] of Object.entries({ since, removed })) if (value !== undefined && !VERSION.test(value)) say(`${key} of ${constant.name} is not a version`, at);
    if (deprecated !== undefined && deprecated !== true && !VERSION.test(deprecated)) return say(`deprecated of ${constant.name} is neither a version nor true`, at);
    const order = [since, deprecated === true ? undefined : deprecated, removed].filter((value) => value !== undefined);
    for (let i = 1; i < order.length; i++) if (compareVersions(order[i - 1], order[i]) > 0) say(`${constant.name} goes before it comes (${order.join(", ")})`, at);
    return undefined;
}

function checkReplacement(constant, byName, say, at) {
    if (constant.replaced_by === undefined) return;
    const next = byName.get(constant.replaced_by);
    if (constant.deprecated === undefined && constant.removed === undefined) say(`${constant.name} is replaced but not deprecated`, at);
    if (!next) say(`${constant.name} is replaced by ${constant.replaced_by}, which does not exist`, at);
    else if (next.code !== constant.code) say(`${constant.name} (${constant.code}) is replaced by ${next.name} (${next.code})`, at);
    else if (next.replaced_by !== undefined) say(`${constant.name} is replaced by ${next.name}, which is replaced itself`, at);
}

function checkCode(constant, family, codes, say, at) {
    if (!Number.isInteger(constant.code)) return say(`code of ${constant.name} is not a whole number`, at);
    if (codes.statuses.has(constant.code)) return undefined;
    if (constant.write !== false) say(`${constant.name}: ${constant.code} is in no registry, so it needs "write": false`, at);
    if (!codes.warnings.has(constant.code) && !isText(family.own_codes)) say(`${constant.name}: ${constant.code} is in no registry, and own_codes gives no reason`, at);
    return undefined;
}

function checkConstant(constant, family, byName, codes, say) {
    const at = `"name": ${JSON.stringify(constant.name)}`;
    for (const key of Object.keys(constant)) if (!CONSTANT_KEYS.has(key)) say(`${constant.name}: unknown key "${key}"`, at);
    for (const key of ["preferred", "misleading"]) if (key in constant && constant[key] !== true) say(`${constant.name}: "${key}" is true or absent`, at);
    if ("write" in constant && constant.write !== false) say(`${constant.name}: "write" is false or absent`, at);
    if ((constant.misleading === true) !== ("value" in constant)) say(`${constant.name}: value and misleading go together`, at);
    if (constant.misleading && (constant.write !== false || constant.preferred)) say(`${constant.name} misleads, so it is neither written nor preferred`, at);
    checkCode(constant, family, codes, say, at);
    checkVersions(constant, say, at);
    checkReplacement(constant, byName, say, at);
}

function checkSpelling(family, say) {
    if (!family.names) return;
    const { case: style, prefix = "" } = family.names;
    if (!(style in CASES)) return say(`unknown case "${style}"`, '"names"');
    for (const { name } of family.constants) {
        if (name === "(unused)") continue; // Rack's one symbol that is no word
        const rest = name.startsWith(prefix) ? name.slice(prefix.length) : null;
        if (rest === null || !CASES[style].test(rest)) say(`${name} is not ${prefix} and ${style}`, `"name": "${name}"`);
    }
    return undefined;
}

/** Exactly one preferred name per code, and the best one: living rather than deprecated, writable rather than not. */
function checkPreferred(code, group, say) {
    const candidates = group.filter((constant) => !constant.misleading);
    const chosen = candidates.filter((constant) => constant.preferred);
    const at = `"name": ${JSON.stringify(group[0].name)}`;
    if (candidates.length > 0 && chosen.length !== 1) return say(`${code} has ${chosen.length} preferred names, not one`, at);
    const fit = (constant) => constant.deprecated === undefined && constant.removed === undefined && constant.write !== false;
    if (chosen.length === 1 && !fit(chosen[0]) && candidates.some(fit)) say(`${code}: ${chosen[0].name} is preferred though a better name exists`, at);
    return undefined;
}

function checkConstants(family, codes, say) {
    const byName = new Map();
    const byCode = new Map();
    let last = 0;
    for (const constant of family.constants) {
        const at = `"name": ${JSON.stringify(constant.name)}`;
        if (!isText(constant.name)) say("a constant without a name", '"constants"');
        if (byName.has(constant.name)) say(`${constant.name} twice`, at);
        if (constant.code < last) say(`${constant.name} is not in the order of the codes`, at);
        if (family.others?.includes(constant.name)) say(`${constant.name} is a constant and among the others`, at);
        last = constant.code;
        byName.set(constant.name, constant);
        byCode.set(constant.code, [...(byCode.get(constant.code) ?? []), constant]);
    }
    for (const constant of family.constants) checkConstant(constant, family, byName, codes, say);
    for (const [code, group] of byCode) checkPreferred(code, group, say);
    checkSpelling(family, say);
}

function checkFamily(file, text, family, codes) {
    const { complaints, say } = makeReport(text);
    if (`${family.id}.json` !== file) say(`the id "${family.id}" is not the file's name`, '"id"');
    checkHead(family, say);
    for (const entry of family.access ?? []) checkEntry(entry, family, say);
    if (!family.access?.length) say("no way to write a name", '"access"');
    checkImport(family.import, family, say);
    checkConstants(family, codes, say);
    return complaints;
}

/** What one file cannot know: a successor family exists and has every name. */
function checkSuccessors(families) {
    const complaints = [];
    for (const { file, family } of families.filter((item) => item.family.replaced_by !== undefined)) {
        const next = families.find((item) => item.family.id === family.replaced_by)?.family;
        const names = new Set(next?.constants.map((constant) => constant.name));
        const missing = family.constants.filter((constant) => !names.has(constant.name)).map((constant) => constant.name);
        if (missing.length > 0) complaints.push({ file, line: 1, what: `${family.replaced_by} lacks ${missing.join(", ")}` });
    }
    return complaints;
}

function checkReadme(families) {
    const text = readFileSync(join(folder, "README.md"), "utf8");
    const used = new Set();
    for (const { family } of families) {
        Object.keys(family).forEach((key) => used.add(key));
        family.access.forEach((entry) => Object.keys(entry).concat(entry.form, entry.via ?? []).forEach((key) => used.add(key)));
        family.constants.forEach((constant) => Object.keys(constant).forEach((key) => used.add(key)));
        [family.value, family.import.kind, ...Object.keys(family.import)].forEach((key) => used.add(key));
    }
    const told = new Set([...text.matchAll(/`([^`]+)`/g)].flatMap((match) => match[1].split(/[^A-Za-z_]+/)));
    return [...used].filter((key) => !told.has(key)).map((key) => ({ file: "README.md", line: 1, what: `does not explain "${key}"` }));
}

function readCodes() {
    const data = JSON.parse(readFileSync(join(root, "data", "codes.json"), "utf8"));
    return { statuses: new Set(data.records.map((record) => record.code)), warnings: new Set(data.warn_codes.map((record) => record.code)) };
}

function readFamilies() {
    const families = [];
    const complaints = [];
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".json")).sort()) {
        const text = readFileSync(join(folder, file), "utf8");
        try {
            families.push({ file, text, family: JSON.parse(text) });
        } catch (error) {
            const offset = Number(/position (\d+)/.exec(error.message)?.[1] ?? 0);
            complaints.push({ file, line: text.slice(0, offset).split("\n").length, what: error.message });
        }
    }
    return { families, complaints };
}

// Each row breaks the family of Spring's or Python's names in one way that must be noticed.
const BREAKS = {
    "a wrong id": (family) => { family.id = "x"; },
    "an unknown key": (family) => { family.colour = 1; },
    "no title": (family) => { delete family.title; },
    "an unknown language": (family) => { family.languages.push("cobol"); },
    "an unknown ecosystem": (family) => { family.package.ecosystem = "shelf"; },
    "a version with a word": (family) => { family.version = "go1.7"; },
    "an unknown value": (family) => { family.value = "thing"; },
    "rank 0": (family) => { family.rank = 0; },
    "no access": (family) => { family.access = []; },
    "an unknown form": (family) => { family.access[0].form = "x"; },
    "a member without qualifier": (family) => { family.access[0].qualifier = []; },
    "a path that leads elsewhere": (family) => { family.access[0].path = "a.B"; family.access[0].modules = ["q"]; },
    "an import that brings nothing": (family) => { family.import.text = ""; },
    "an unknown kind of import": (family) => { family.import.kind = "x"; },
    "a name twice": (family) => { family.constants.push({ ...family.constants.at(-1), preferred: undefined }); },
    "a code without a preferred name": (family) => { delete family.constants[0].preferred; },
    "two preferred names": (family) => { family.constants.find((constant) => constant.deprecated && !constant.preferred).preferred = true; },
    "a code of no registry": (family) => { family.constants[0].code = 99; },
    "a code that is text": (family) => { family.constants[0].code = "100"; },
    "a since that is no version": (family) => { family.constants[0].since = "v1"; },
    "removed before it came": (family) => { Object.assign(family.constants[0], { since: "9.0", removed: "8.10" }); },
    "replaced by a stranger": (family) => { Object.assign(family.constants[0], { deprecated: true, replaced_by: "X" }); },
    "replaced by another code": (family) => { Object.assign(family.constants[0], { deprecated: true, replaced_by: family.constants.at(-1).name }); },
    "replaced but in force": (family) => { family.constants[0].replaced_by = family.constants[0].name; },
    "misleading and preferred": (family) => { Object.assign(family.constants[0], { misleading: true, value: "7" }); },
    "a misspelled case": (family) => { family.constants[0].name = "lower"; },
    "codes out of order": (family) => { family.constants.reverse(); },
    "a constant among the others": (family) => { family.others = [family.constants[0].name]; },
};

function checkBreaks({ file, text }, codes) {
    const complaints = [];
    for (const [what, damage] of Object.entries(BREAKS)) {
        const broken = JSON.parse(text);
        damage(broken);
        if (checkFamily(file, text, broken, codes).length === 0) complaints.push({ file: basename(import.meta.url), line: 1, what: `does not notice ${what} in ${file}` });
    }
    return complaints;
}

// Each family is compared with its library by tests/families/verify.sh, or sources.json says why it cannot be.
function checkSources(families) {
    const sources = JSON.parse(readFileSync(join(root, "tests", "families", "sources.json"), "utf8"));
    const compared = new Set(sources.rows.map((row) => row.family));
    return families.filter(({ family }) => compared.has(family.id) === Boolean(sources.unreachable[family.id]))
        .map(({ file }) => ({ file, line: 1, what: "tests/families/sources.json must either compare it or say why it cannot be reached" }));
}

const codes = readCodes();
const { families, complaints } = readFamilies();
for (const { file, text, family } of families) complaints.push(...checkFamily(file, text, family, codes).map((item) => ({ file, ...item })));
complaints.push(...checkSuccessors(families), ...checkReadme(families), ...checkSources(families));
for (const item of families.filter(({ family }) => ["java.spring.HttpStatus", "py.http.HTTPStatus"].includes(family.id))) complaints.push(...checkBreaks(item, codes));
const constants = families.reduce((sum, { family }) => sum + family.constants.length, 0);
if (families.length < 140 || constants < 7700) complaints.push({ file: ".", line: 1, what: `only ${families.length} families with ${constants} constants: some were lost` });
for (const { file, line, what } of complaints) console.log(`data/families/${file}:${line}: ${what}`);
const bad = new Set(complaints.map((complaint) => complaint.file)).size;
console.log(`${constants} constants, ${2 * Object.keys(BREAKS).length} breaks tried, ${complaints.length} complaints`);
console.log(`tally: families ${families.length - bad} passed${bad > 0 ? `, ${bad} failed` : ""}`);
process.exitCode = bad === 0 ? 0 : 1;
