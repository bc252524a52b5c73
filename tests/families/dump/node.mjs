// node.mjs FOLDER MODULE TAKE [PATH [ONLY]]: names and codes of a Node module, printed as NAME<tab>CODE.
// FOLDER holds node_modules; PATH leads to the object (`default.codes`; empty: the module),
// ONLY is a pattern that names must match before they are tried. TAKE:
//   members    its properties that are numbers
//   keys       its properties whose names are numbers
//   errors     its functions that construct an error with a status
//   factories  its functions that return one
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, name, take, path, only] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));

async function load() {
    if (name.startsWith("node:")) return import(name);
    try {
        return require(name);
    } catch (error) {
        if (!["ERR_REQUIRE_ESM", "ERR_PACKAGE_PATH_NOT_EXPORTED"].includes(error.code)) throw error;
        return import(pathToFileURL(createRequire(join(folder, "x.mjs")).resolve(name)).href);
    }
}

const statusOf = (error) => [error?.status, error?.statusCode, error?.getStatus?.(), error?.output?.statusCode, error?.code, error?.httpCode].find((value) => Number.isInteger(value) && value >= 100);

/** What the function makes, called in whichever of the usual ways works. */
function made(make) {
    for (const args of [["x"], [], ["x", {}], [{}, "x"]]) {
        try { return make(args); } catch { /* another way of calling may do */ }
    }
    return undefined;
}

const TAKES = {
    members: ([, value]) => (Number.isInteger(value) && value >= 100 ? value : undefined),
    keys: ([key]) => (/^\d{3}$/.test(key) ? Number(key) : undefined),
    errors: ([, value]) => (typeof value === "function" ? statusOf(made((args) => new value(...args))) : undefined),
    factories: ([, value]) => (typeof value === "function" ? statusOf(made((args) => value(...args))) : undefined),
};

let object = await load();
for (const part of (path ?? "").split(".").filter(Boolean)) object = object[part];
if (path === "" && object.default && Object.keys(object).length === 1) object = object.default;
for (const entry of Object.entries(object).filter(([key]) => new RegExp(only ?? "").test(key))) {
    const code = TAKES[take](entry);
    if (code !== undefined && (take === "keys" || !/^\d/.test(entry[0]))) console.log(`${entry[0]}\t${code}`);
}
