// What verify.sh fetches and how names are read from it: the rows of sources.json, unfolded.
// A row: family (or families), from: ["SUITE PACKAGE [VERSION]" | "npm SPEC" | "runtime NAME"], files of the Debian
// package that hold the names (globs, * crosses folders), dump: the reader's name, and the reader's own keys.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, statSync, existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, "..", "..");

export function readJson(...path) {
    return JSON.parse(readFileSync(join(...path), "utf8"));
}

/** One item per family and origin: {row, family, label, kind, suite, package, spec, version}. */
export function unfold(sources) {
    const items = [];
    for (const row of sources.rows) {
        for (const text of row.from) {
            const [kind, name, version] = text.split(" ");
            const debian = kind !== "npm" && kind !== "runtime";
            items.push({ row, family: row.family, label: `${kind} ${name}`, kind: debian ? "debian" : kind, suite: debian ? kind : null, name, version });
        }
    }
    return items;
}

export function npmFolder(work, spec) {
    return join(work, "npm", spec.replace("/", "+"));
}

export function npmName(spec) {
    return spec.slice(0, spec.lastIndexOf("@"));
}

/** Upstream's version out of Debian's: no epoch, no revision, no suffix. */
function upstream(version) {
    return /^\d+(\.\d+)*/.exec(version.replace(/^\d+:/, ""))[0];
}

/** The version that was fetched, or null if it was not to be had. */
export function fetchedVersion(item, work) {
    if (item.kind === "debian") {
        const file = join(work, "deb", item.suite, `${item.name}.version`);
        return existsSync(file) ? item.version ?? upstream(readFileSync(file, "utf8").trim()) : null;
    }
    if (item.kind === "npm") {
        const file = join(npmFolder(work, item.name), "node_modules", npmName(item.name), "package.json");
        return existsSync(file) ? readJson(file).version : null;
    }
    return runtimeVersion(RUNTIMES[item.name]);
}

const RUNTIMES = { node: ["node", "--version"], python: ["python3", "--version"], java: ["javap", "-version"] };

function runtimeVersion([command, option]) {
    const { stdout, status } = spawnSync(command, [option], { encoding: "utf8" });
    return status === 0 ? /\d+(\.\d+)+/.exec(stdout)[0] : null;
}

function walk(folder) {
    return readdirSync(folder).sort().flatMap((name) => {
        const path = join(folder, name);
        const stat = statSync(path, { throwIfNoEntry: false }); // a link may lead to a file that was not unpacked
        return stat === undefined ? [] : stat.isDirectory() ? walk(path) : [path];
    });
}

/** The fetched files of a row, as full paths. */
export function filesOf(item, work) {
    const folder = item.kind === "debian" ? join(work, "deb", item.suite, item.name) : join(npmFolder(work, item.name), "node_modules", npmName(item.name));
    const globs = item.row.files.map((glob) => new RegExp(`^${glob.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`));
    return walk(folder).filter((path) => globs.some((glob) => glob.test(relative(folder, path))));
}
