// The registry (data/codes.json) and its descriptions (data/text/*.json) keep the rules of data/README.md, and the
// registered names agree with the runtimes on this machine but for codes_differences.json.
// Every complaint is printed as file: place: what is wrong; one complaint or more ends the program with 1.
// At the end the data is broken on purpose, and a break that goes unnoticed is a complaint too.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { STATUS_CODES } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const words = (text) => new Set(text.split(" "));
const TEXT_FILES = { en: ["en.json", "en.vendor.json"], zh: ["zh.json", "zh.vendor.json"] };

const RECORD_KEYS = words("id code name status former variants vendor vendor_key vendor_also rfc section draft introduced history cacheable body redirect retry on_wire headers deprecated deprecated_since lint instead used_by confused_with");
const WARN_KEYS = words("id code name rfc section history deprecated deprecated_since");
const REGISTERED = words("standard experimental temporary obsolete unused");
const VALUES = {
    status: [...REGISTERED, "draft", "vendor"], cacheable: ["heuristic", "explicit", "no", null],
    body: ["forbidden", "allowed", "expected", null], retry: ["yes", "idempotent", "after", "changed", "no", null],
    lint: ["none", "hint", "warn"], on_wire: [true, false], deprecated: [true, false],
};
const METHODS = words("kept may-change becomes-get");

// Typed from the registry and the RFCs, independently of the data, so that a slip in one of them shows.
const UNASSIGNED = [[105, 199], [209, 225], [227, 299], [309, 399], [419, 420], [427, 427], [430, 430], [432, 450], [452, 499], [509, 509], [512, 599]];
const RFCS = new Set([1945, 2068, 2295, 2324, 2518, 2616, 2774, 2817, 3229, 4918, 5842, 6585, 7168, 7231, 7232, 7233, 7234, 7235, 7238, 7538, 7540, 7725, 8297, 8470, 9110, 9111]);
const NOT_IN_9110 = { 2518: "102", 8297: "103", 4918: "207 423 424 507", 5842: "208 508", 3229: "226", 8470: "425", 6585: "428 429 431 511", 7725: "451", 2295: "506", 2774: "510" };
const SETS = {
    "cacheable by heuristics": ["200 203 204 206 300 301 308 404 405 410 414 451 501", (record) => record.cacheable === "heuristic"],
    "never stored": ["428 429 431 511", (record) => record.cacheable === "no"],
    "without content": ["100 101 102 103 104 204 205 304", (record) => record.body === "forbidden"],
    "redirects": ["301 302 303 307 308", (record) => record.redirect !== null],
    "permanent redirects": ["301 308", (record) => record.redirect?.permanent === true],
    "redirects that keep the method": ["307 308", (record) => record.redirect?.method === "kept"],
    "with a required header": ["101 226 401 405 407 426", (record) => record.headers.must.length > 0],
    "out of use": ["102 305 306 510", (record) => record.deprecated],
    "reserved": ["306 418", (record) => record.status === "unused"],
    "retried whatever the method": ["408 421 425", (record) => record.retry === "yes"],
};

const isText = (value) => typeof value === "string" && value.trim() === value && value.length > 0;
const isRegistered = (record) => REGISTERED.has(record.status);
const normalise = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
const duplicates = (list) => list.filter((item, index) => list.indexOf(item) !== index);
const sameSet = (left, right) => left.length === right.length && left.every((item) => right.includes(item));
const byCodeThenId = (a, b) => a.code - b.code || (a.id < b.id ? -1 : 1);
const isUnassigned = (code) => UNASSIGNED.some(([first, last]) => code >= first && code <= last);

function checkKeys(item, keys, say) {
    for (const key of keys) if (!(key in item)) say(item.id, `"${key}" is missing`);
    for (const key of Object.keys(item)) if (!keys.has(key)) say(item.id, `unknown key "${key}"`);
}

function checkValues(record, codes, say) {
    const { id } = record;
    for (const [key, allowed] of Object.entries(VALUES)) if (!allowed.includes(record[key])) say(id, `${key} "${record[key]}" is not in the vocabulary`);
    for (const key of ["variants", "vendor_also", "instead", "used_by", "confused_with"]) if (duplicates(record[key]).length > 0) say(id, `${key} has something twice`);
    for (const key of ["instead", "confused_with"]) {
        for (const code of record[key]) if (!codes.has(code)) say(id, `${key} names ${code}, which has no record`);
    }
    for (const name of [record.name, ...record.variants, ...record.used_by]) if (!isText(name)) say(id, `"${name}" is no name`);
    if (record.instead.includes(record.code)) say(id, "is to be replaced by itself");
    if (isRegistered(record) && record.confused_with.includes(record.code)) say(id, "is confused with itself");
    if (record.redirect !== null && !METHODS.has(record.redirect.method)) say(id, `redirect method "${record.redirect.method}" is not in the vocabulary`);
    if (record.deprecated_since !== null && !record.deprecated) say(id, "is deprecated since an RFC, but not deprecated");
    const fields = Object.values(record.headers).flat();
    if (duplicates(fields).length > 0) say(id, "a header field twice");
    for (const field of fields) if (!/^[A-Z][A-Za-z]*(-[A-Z][A-Za-z]*)*$/.test(field)) say(id, `"${field}" is no field name`);
}

function checkOwner(record, vendors, say) {
    const { id, code, status } = record;
    const wanted = isRegistered(record) ? String(code) : `${String(code).padStart(3, "0")}-`;
    if (isRegistered(record) ? id !== wanted : !id.startsWith(wanted)) say(id, "the id does not fit the code and status");
    if (!/^\d{3}(-[a-z0-9]+)*$/.test(id)) say(id, "the id is not kebab-case");
    if ((status === "vendor") !== (record.vendor !== null)) say(id, "vendor and status disagree");
    if ((record.vendor === null) !== (record.vendor_key === null)) say(id, "a vendor needs a key, and nobody else has one");
    for (const key of [record.vendor_key, ...record.vendor_also].filter((item) => item !== null)) if (!vendors.has(key)) say(id, `unknown vendor key "${key}"`);
    if (status === "draft" && !isText(record.draft)) say(id, "a draft without its document");
    const least = status === "vendor" ? 0 : 100;
    const most = status === "vendor" ? 999 : 599;
    if (!Number.isInteger(code) || code < least || code > most) say(id, `the code is not ${least} to ${most}`);
    if (isRegistered(record) && isUnassigned(code)) say(id, "the registry does not have this code");
}

function checkReferences(item, say) {
    const list = [...item.history, ...(item.rfc === null ? [] : [item])];
    for (const { rfc, section } of list) {
        if (!RFCS.has(rfc)) say(item.id, `RFC ${rfc} is not known to define a status`);
        if (!/^\d+(\.\d+)*$/.test(section)) say(item.id, `"${section}" is no section`);
    }
    const numbers = list.map(({ rfc }) => rfc);
    if (numbers.some((rfc, index) => index > 0 && rfc <= numbers[index - 1])) say(item.id, "definitions are not from old to new");
    for (const rfc of [item.introduced, item.deprecated_since, ...(item.former ?? []).map((name) => name.rfc)]) {
        if (rfc !== null && rfc !== undefined && !RFCS.has(rfc)) say(item.id, `RFC ${rfc} is not known to define a status`);
    }
    if (numbers.length > 0 && item.introduced > numbers[0]) say(item.id, "is defined before it was introduced");
}

/** RFC 9110 takes the codes in order, section 15.2 being the 1xx class; the rest is listed above. */
function checkDefinitions(records, say) {
    const next = {};
    for (const record of records.filter(isRegistered)) {
        const other = Object.entries(NOT_IN_9110).find(([, codes]) => words(codes).has(String(record.code)));
        const group = `15.${Math.floor(record.code / 100) + 1}`;
        const wanted = record.status === "temporary" ? null : other ? Number(other[0]) : 9110;
        if (record.rfc !== wanted) say(record.id, `is defined by RFC ${wanted}, not ${record.rfc}`);
        if (wanted !== 9110) continue;
        next[group] = (next[group] ?? 0) + 1;
        if (record.section !== `${group}.${next[group]}`) say(record.id, `stands in section ${group}.${next[group]} of RFC 9110, not ${record.section}`);
    }
}

function checkRegistry({ registry, classes, records, warn_codes: warnCodes }, say) {
    const codes = records.filter(isRegistered).map((record) => record.code);
    for (let code = 100; code <= 599; code++) {
        if (!isUnassigned(code) && !codes.includes(code)) say("registry", `${code} is registered and has no record`);
    }
    for (const code of duplicates(codes)) say(code, "two registered records");
    for (const [what, [wanted, test]] of Object.entries(SETS)) {
        const found = records.filter((record) => isRegistered(record) && test(record)).map((record) => String(record.code));
        if (!sameSet(found, wanted.split(" "))) say("registry", `${what}: ${found.join(" ")}, but the RFCs say ${wanted}`);
    }
    const temporary = records.filter((record) => record.status === "temporary").map((record) => record.code);
    if (!sameSet(temporary, registry.temporary.map((item) => item.code))) say("registry", "temporary entries and records disagree");
    for (const day of [registry.updated, ...registry.temporary.map((item) => item.expires)]) if (Number.isNaN(Date.parse(day))) say("registry", `"${day}" is no date`);
    if (!sameSet(classes.map((item) => item.id), ["1xx", "2xx", "3xx", "4xx", "5xx"])) say("classes", "are not 1xx to 5xx");
    if (!sameSet(warnCodes.map((item) => item.code), [110, 111, 112, 113, 199, 214, 299])) say("warn_codes", "are not those of RFC 7234");
}

function checkVendors(data, say) {
    const keys = data.vendors.map((vendor) => vendor.key);
    for (const name of duplicates(data.vendors.flatMap((vendor) => [vendor.key, ...vendor.aliases]))) say(name, "two vendors answer to it");
    const used = new Set(data.records.flatMap((record) => [record.vendor_key, ...record.vendor_also]));
    for (const key of keys) if (!used.has(key)) say(key, "a vendor without a record");
    return new Set(keys);
}

/** A former name or variant of a registered code leads to that code alone. */
function checkNames(records, say) {
    const registered = records.filter(isRegistered);
    const known = registered.flatMap((record) => [record.name, ...record.former.map((item) => item.name), ...record.variants].map((name) => ({ id: record.id, name: normalise(name) })));
    for (const record of registered) {
        for (const name of [...record.former.map((item) => item.name), ...record.variants]) {
            const owners = new Set(known.filter((item) => item.name === normalise(name)).map((item) => item.id));
            if (owners.size !== 1) say(record.id, `"${name}" leads to ${[...owners].join(", ")}`);
        }
    }
    for (const record of records.filter((item) => !isRegistered(item))) if (record.former.length > 0) say(record.id, "only a registered name can have been another before");
}

function checkCodes(data, say) {
    const codes = new Set(data.records.map((record) => record.code));
    const vendors = checkVendors(data, say);
    for (const id of duplicates([...data.classes, ...data.records, ...data.warn_codes].map((item) => item.id))) say(id, "two records of this id");
    for (const record of data.records) {
        checkKeys(record, RECORD_KEYS, say);
        checkValues(record, codes, say);
        checkOwner(record, vendors, say);
        checkReferences(record, say);
    }
    for (const item of data.warn_codes) {
        checkKeys(item, WARN_KEYS, say);
        checkReferences(item, say);
    }
    data.records.forEach((record, index, all) => index > 0 && byCodeThenId(all[index - 1], record) > 0 && say(record.id, "is out of order"));
    checkRegistry(data, say);
    checkDefinitions(data.records, say);
    checkNames(data.records, say);
    for (const item of data.conflicts) {
        if (![item.about, item.decision, item.reason].every(isText)) say(item.code, "a conflict needs about, decision and reason");
        if (item.code !== null && !codes.has(item.code)) say(item.code, "a conflict about a code that has no record");
    }
}

const sentences = (text) => text.split(/(?<=[.!?])\s+|(?<=[。！？])/).map((sentence) => sentence.trim().toLowerCase()).filter((sentence) => sentence.length > 0);
const hanCount = (text) => (text.match(/\p{Script=Han}/gu) ?? []).length;

function checkText(locale, text, place, say) {
    if ([...text].length < 40) say(place, `${[...text].length} characters are too few`);
    if ([...text].length > 320) say(place, `${[...text].length} characters are too many`);
    if (locale === "zh" && hanCount(text) < 20) say(place, "is not Chinese");
    if (locale === "zh" && /\p{Script=Han}[,;:!?](?=\p{Script=Han})/u.test(text)) say(place, "has Western punctuation between Chinese characters");
    if (locale !== "zh" && hanCount(text) > 0) say(place, "has Chinese characters");
    if (/[`*<>]|\s\s|\t|\n/.test(text)) say(place, "is not plain text");
    if (!/[.!?。！？]$/.test(text)) say(place, "does not end a sentence");
}

function checkEntry(locale, id, entry, say) {
    const keys = words(locale === "zh" ? "name when client confused" : "when client confused");
    for (const key of Object.keys(entry)) if (!keys.has(key)) say(id, `unknown key "${key}"`);
    for (const key of keys) {
        if (key === "name") {
            if (!isText(entry.name) || hanCount(entry.name) === 0) say(id, "has no Chinese name");
        } else if (key in entry) {
            checkText(locale, entry[key], `${id}.${key}`, say);
        } else if (key !== "confused") {
            say(id, `"${key}" is missing`);
        }
    }
}

function checkTexts(data, texts, say) {
    const vendorIds = data.records.filter((record) => record.status === "vendor").map((record) => record.id);
    const otherIds = [...data.classes, ...data.records, ...data.warn_codes].map((item) => item.id).filter((id) => !vendorIds.includes(id));
    const seen = new Map();
    for (const [locale, files] of Object.entries(TEXT_FILES)) {
        for (const [index, file] of files.entries()) {
            const entries = texts[file];
            const ids = index === 0 ? otherIds : vendorIds;
            const sayHere = (place, what) => say(`${file}: ${place}`, what);
            for (const id of ids) if (!(id in entries)) sayHere(id, "has no description");
            for (const id of Object.keys(entries)) if (!ids.includes(id)) sayHere(id, "describes no record of this file");
            for (const [id, entry] of Object.entries(entries)) checkEntry(locale, id, entry, sayHere);
            for (const [id, entry] of Object.entries(entries)) countSentences(entry, `${file}: ${id}`, seen, say);
        }
    }
    for (const item of data.conflicts) countSentences({ reason: item.reason }, `conflict ${item.code}`, seen, say);
}

function countSentences({ name, ...texts }, place, seen, say) {
    for (const sentence of Object.values(texts).flatMap(sentences)) {
        if (seen.has(sentence)) say(place, `"${sentence}" is also in ${seen.get(sentence)}`);
        seen.set(sentence, place);
    }
}

function compareVersions(a, b) {
    const left = a.split(".").map(Number);
    const right = b.split(".").map(Number);
    return left[0] - right[0] || (left[1] ?? 0) - (right[1] ?? 0);
}

function askRuntimes() {
    const program = "import http, json, platform; print(json.dumps([platform.python_version(), {int(s): s.phrase for s in http.HTTPStatus}]))";
    const [version, names] = JSON.parse(execFileSync(process.env.SL_PYTHON ?? "python3", ["-c", program], { encoding: "utf8" }));
    return { python: { version, names }, node: { version: process.versions.node, names: STATUS_CODES } };
}

/** What a runtime says otherwise than the registry, each with the row of the table that allows it. */
function checkRuntimes(data, runtimes, table, say) {
    const registered = new Map(data.records.filter(isRegistered).map((record) => [String(record.code), record.name]));
    for (const [runtime, { version, names }] of Object.entries(runtimes)) {
        const rows = table.filter((row) => row.runtime === runtime && compareVersions(version, row.since ?? "0") >= 0 && compareVersions(version, row.before ?? "999") < 0);
        for (const code of new Set([...registered.keys(), ...Object.keys(names)])) {
            const said = names[code] ?? null;
            const row = rows.find((item) => String(item.code) === code);
            const differs = said !== (registered.get(code) ?? null);
            if (differs && !row) say(`${runtime} ${version}`, `${code} is "${said}" there and "${registered.get(code)}" here, which codes_differences.json does not explain`);
            if (row && (!differs || row.says !== said)) say("codes_differences.json", `${runtime} ${code}: stale, ${runtime} ${version} says "${said}"`);
        }
    }
    for (const row of table) if (!(row.runtime in runtimes) || !isText(row.reason) || row.reason.length < 20) say("codes_differences.json", `${row.runtime} ${row.code}: no such runtime, or no reason`);
}

const readJson = (...path) => JSON.parse(readFileSync(join(root, ...path), "utf8"));

function checkAll({ data, texts, runtimes, table }) {
    const complaints = [];
    const say = (place, what) => complaints.push(`${place}: ${what}`);
    checkCodes(data, (place, what) => say(`data/codes.json: ${place}`, what));
    checkTexts(data, texts, (place, what) => say(`data/text/${place}`, what));
    checkRuntimes(data, runtimes, table, say);
    return complaints;
}

const find = (data, id) => data.records.find((record) => record.id === id);

// Each row breaks the whole in one way that must be noticed.
const BREAKS = {
    "an unknown status": ({ data }) => { find(data, "404").status = "normal"; },
    "an unknown retry": ({ data }) => { find(data, "503").retry = "maybe"; },
    "a code twice": ({ data }) => { find(data, "404").code = 403; },
    "an id twice": ({ data }) => { find(data, "499-esri").id = "499-nginx"; },
    "a lost record": ({ data }) => { data.records = data.records.filter((record) => record.id !== "425"); },
    "a lost key": ({ data }) => { delete find(data, "404").lint; },
    "a code that is not registered": ({ data }) => { Object.assign(find(data, "404"), { id: "432", code: 432 }); },
    "a code outside the range": ({ data }) => { Object.assign(find(data, "520-cloudflare"), { id: "1520-cloudflare", code: 1520 }); },
    "another RFC": ({ data }) => { find(data, "429").rfc = 9110; },
    "an RFC that does not exist": ({ data }) => { find(data, "404").history[0].rfc = 2661; },
    "a neighbour's section": ({ data }) => { find(data, "404").section = "15.5.4"; },
    "a former name of two codes": ({ data }) => { find(data, "414").former.push({ name: "payload too large", rfc: 7231 }); },
    "a former name that is another's present one": ({ data }) => { find(data, "400").former.push({ name: "Not Found", rfc: 2616 }); },
    "an unknown vendor": ({ data }) => { find(data, "444-nginx").vendor_key = "nginy"; },
    "an alias of two vendors": ({ data }) => { data.vendors[0].aliases.push("nginx"); },
    "an advice that has no record": ({ data }) => { find(data, "999-linkedin").instead = [432]; },
    "a cacheable error": ({ data }) => { find(data, "500").cacheable = "heuristic"; },
    "a body with 204": ({ data }) => { find(data, "204").body = "allowed"; },
    "records out of order": ({ data }) => { data.records.reverse(); },
    "a missing description": ({ texts }) => { delete texts["zh.vendor.json"]["499-nginx"]; },
    "a missing part": ({ texts }) => { delete texts["en.json"]["404"].client; },
    "a description of nothing": ({ texts }) => { texts["en.json"]["432"] = texts["en.json"]["404"]; },
    "a short text": ({ texts }) => { texts["en.json"]["404"].when = "Sent when it is not there."; },
    "a sentence twice": ({ texts }) => { texts["en.vendor.json"]["499-nginx"].when += ` ${sentences(texts["en.json"]["404"].confused)[1]}`; },
    "English in place of Chinese": ({ texts }) => { texts["zh.json"]["404"].when = "There is no representation for the target of this request at the moment."; },
    "no Chinese name": ({ texts }) => { texts["zh.json"]["404"].name = "Not Found"; },
    "an unlisted difference": ({ runtimes }) => { runtimes.node.names["404"] = "Missing"; },
    "a code that only a runtime has": ({ runtimes }) => { runtimes.python.names["432"] = "New"; },
    "a stale difference": ({ table }) => { table.push({ runtime: "node", code: 404, says: "Missing", reason: "long gone, and nobody took it out" }); },
};

const whole = {
    data: readJson("data", "codes.json"),
    texts: Object.fromEntries(Object.values(TEXT_FILES).flat().map((file) => [file, readJson("data", "text", file)])),
    runtimes: askRuntimes(),
    table: readJson("tests", "meta", "codes_differences.json"),
};
const complaints = checkAll(whole);
if (complaints.length === 0) {
    for (const [what, damage] of Object.entries(BREAKS)) {
        const broken = structuredClone(whole);
        damage(broken);
        if (checkAll(broken).length === 0) complaints.push(`codes_check.mjs: does not notice ${what}`);
    }
}
for (const complaint of complaints) console.log(complaint);
if (complaints.length === 0) console.log(`${whole.data.records.length} records, ${whole.data.warn_codes.length} warn codes, ${Object.keys(BREAKS).length} breaks noticed`);
process.exitCode = complaints.length === 0 ? 0 : 1;
