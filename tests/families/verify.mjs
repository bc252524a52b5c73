// Compare the constant families with fetched libraries (see verify.sh).
//   verify.mjs --plan suites | debian/SUITE | npm   what to fetch, one a line
//   verify.mjs --work FOLDER [FAMILY...]            read the fetched libraries, compare, report; 1 on a difference nobody expects
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fetchedVersion, filesOf, here, npmFolder, npmName, readJson, root, unfold } from "./sources.mjs";
import { dumpEnum, dumpPattern, dumpPhrases } from "./dump/text.mjs";
import { dumpJava } from "./dump/java.mjs";

const sources = readJson(here, "sources.json");
const items = unfold(sources);

// ---- what to fetch

function plan(what) {
    const debian = items.filter((item) => item.kind === "debian");
    if (what === "suites") return [...new Set(debian.map((item) => item.suite))];
    if (what === "npm") return [...new Set(items.filter((item) => item.kind === "npm").map((item) => item.name))];
    const suite = what.slice("debian/".length);
    const packages = new Map();
    for (const item of debian.filter((candidate) => candidate.suite === suite)) packages.set(item.name, new Set([...(packages.get(item.name) ?? []), ...item.row.files]));
    return [...packages].map(([name, files]) => [name, ...files].join(" "));
}

// ---- readers: each gives [name, code] pairs

function program(command, args, options = {}) {
    const result = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 26, ...options });
    if (result.status !== 0) throw new Error(`${command}: ${result.error?.message ?? /^.*[Ee]rror.*$/m.exec(result.stderr)?.[0] ?? result.stderr}`);
    return result.stdout;
}

const pairs = (text) => text.split("\n").filter(Boolean).map((line) => line.split("\t")).map(([name, code]) => [name, Number(code)]);

const readers = {
    pattern: (item, work) => dumpPattern(filesOf(item, work), item.row, codesOf(item.row.codes_of)),
    enum: (item, work) => dumpEnum(filesOf(item, work), item.row),
    phrases: (item, work) => dumpPhrases(filesOf(item, work), item.row),
    java: (item, work) => dumpJava(item.kind === "runtime" ? [] : filesOf(item, work), item.row, program),
    python: (item, work) => pairs(program("python3", [join(here, "dump", "python.py"), item.row.take, ...filesOf(item, work)])),
    python_runtime: (item) => pairs(program("python3", [join(here, "dump", "python.py"), "runtime", item.row.take])),
    perl: (item, work) => pairs(program("perl", [join(here, "dump", "constants.pl"), filesOf(item, work)[0], item.row.take])),
    node: (item, work) => {
        const folder = item.kind === "runtime" ? here : npmFolder(work, item.name);
        const module = item.row.module ?? (item.kind === "runtime" ? "" : npmName(item.name));
        return pairs(program("node", [join(here, "dump", "node.mjs"), folder, module, item.row.take, item.row.path ?? "", item.row.only ?? ""]));
    },
};

function read(item, work) {
    const only = new RegExp(item.row.only ?? "");
    return new Map([...readers[item.row.dump](item, work)].filter(([name]) => only.test(name)));
}

// ---- comparing

const families = new Map(readdirSync(join(root, "data", "families")).filter((name) => name.endsWith(".json"))
    .map((name) => readJson(root, "data", "families", name)).map((family) => [family.id, family]));

function codesOf(id) {
    return new Map((families.get(id)?.constants ?? []).map((constant) => [constant.name, constant.code]));
}

function atLeast(version, other) {
    const left = version.split(".").map(Number);
    const right = other.split(".").map(Number);
    for (let i = 0; i < Math.max(left.length, right.length); i++) if ((left[i] ?? 0) !== (right[i] ?? 0)) return (left[i] ?? 0) > (right[i] ?? 0);
    return true;
}

/** The names that the family promises for that version of its package. */
function promised(family, version) {
    const known = /^\d/.test(version);
    return new Map(family.constants
        .filter((constant) => !constant.misleading)
        .filter((constant) => !known || !constant.since || atLeast(version, constant.since))
        .filter((constant) => !known || !constant.removed || !atLeast(version, constant.removed))
        .map((constant) => [constant.name, constant.code]));
}

function differences(family, version, found) {
    const expected = promised(family, version);
    const others = new Set(family.others);
    const rows = [];
    for (const [name, code] of expected) {
        if (!found.has(name)) rows.push({ kind: "absent", name, code });
        else if (found.get(name) !== code) rows.push({ kind: "value", name, code: found.get(name) });
    }
    for (const [name, code] of found) if (!expected.has(name) && !others.has(name)) rows.push({ kind: "extra", name, code });
    return rows;
}

/** Splits differences into those that known.json expects and the rest; `used` collects what was needed of it. */
function judge(id, label, rows, known, used) {
    const entries = known.filter((entry) => entry.family === id && entry.from === label);
    const reasons = new Map();
    const surprises = rows.filter((row) => {
        const entry = entries.find((candidate) => candidate[row.kind]?.includes(row.name));
        if (!entry) return true;
        used.add(`${entry.family}\t${entry.from}\t${row.kind}\t${row.name}`);
        reasons.set(entry.reason, (reasons.get(entry.reason) ?? 0) + 1);
        return false;
    });
    return { surprises, reasons };
}

/** Entries of known.json for what was compared that expected something which did not come. */
function stale(known, compared, used) {
    return known.filter((entry) => compared.has(`${entry.family}\t${entry.from}`)).flatMap((entry) =>
        ["absent", "extra", "value"].flatMap((kind) => (entry[kind] ?? []).map((name) => `${entry.family}\t${entry.from}\t${kind}\t${name}`))).filter((key) => !used.has(key));
}

function compareAll(work, wanted) {
    const known = readJson(here, "known.json").entries;
    const used = new Set();
    const compared = new Set();
    const covered = new Set();
    let trouble = 0;
    let equal = 0;
    const fail = (text) => { trouble++; console.log(`FAILED ${text}`); };
    for (const item of items.filter((candidate) => wanted.length === 0 || wanted.includes(candidate.family))) {
        const family = families.get(item.family);
        const version = fetchedVersion(item, work);
        if (!family) { fail(`${item.family}: no such family`); continue; }
        if (version === null) { console.log(`absent ${item.family}: ${item.label} was not to be had`); continue; }
        let found;
        try { found = read(item, work); } catch (error) { fail(`${item.family}: ${item.label}: ${error.message}`); continue; }
        if (found.size === 0) { fail(`${item.family}: nothing read from ${item.label}`); continue; }
        const { surprises, reasons } = judge(family.id, item.label, differences(family, version, found), known, used);
        compared.add(`${family.id}\t${item.label}`);
        covered.add(family.id);
        if (surprises.length === 0) equal++;
        const expected = [...reasons].map(([reason, count]) => `${count} expected: ${reason}`).join("; ");
        console.log(`${surprises.length === 0 ? (reasons.size ? "known " : "equal ") : "DIFFER"} ${family.id}: ${item.label} ${version}, ${found.size} names${expected ? ` (${expected})` : ""}`);
        for (const row of surprises) fail(`${family.id}: ${item.label} ${version}: ${row.kind} ${row.name} ${row.code}`);
    }
    for (const key of stale(known, compared, used)) fail(`known.json expects what is no longer so: ${key.split("\t").join(" ")}`);
    if (wanted.length === 0) for (const id of families.keys()) {
        if (!covered.has(id) && !sources.unreachable[id]) fail(`${id}: neither compared nor named as unreachable in sources.json`);
        if (covered.has(id) && sources.unreachable[id]) fail(`${id}: named as unreachable in sources.json, yet compared`);
    }
    console.log(`tally: ${covered.size} of ${families.size} families compared in ${compared.size} versions, ${equal} as expected, ${trouble} troubles`);
    return trouble === 0 ? 0 : 1;
}

const args = process.argv.slice(2);
if (args[0] === "--plan") console.log(plan(args[1]).join("\n"));
else if (args[0] === "--work") process.exitCode = compareAll(args[1], args.slice(2));
else { console.error("usage: verify.mjs --plan WHAT | --work FOLDER [FAMILY...]"); process.exitCode = 2; }
