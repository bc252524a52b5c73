// Names and codes read from source text.
//   dumpPattern: a regular expression with the groups name and code; `codes` gives the number where the text gives another
//                library's name instead; `alias`, with the groups name and target, adds second names
//   dumpEnum:    a C++ enum whose members may leave their numbers to counting; `start` is where its body opens
//   dumpPhrases: a table from number to phrase, whose names are made by the library from the phrase (`case`, `prefix`)
import { readFileSync } from "node:fs";

function* matches(files, pattern) {
    const expression = new RegExp(pattern, "gm");
    for (const file of files) for (const match of readFileSync(file, "utf8").matchAll(expression)) yield match.groups;
}

export function dumpPattern(files, row, codes) {
    const found = new Map();
    const spell = (name) => (row.add ?? "") + name;
    for (const { name, code } of matches(files, row.pattern)) {
        const number = /^\d+$/.test(code) ? Number(code) : codes.get(code);
        if (number !== undefined) found.set(spell(name), number);
    }
    if (row.alias) for (const { name, target } of matches(files, row.alias)) if (found.has(spell(target))) found.set(spell(name), found.get(spell(target)));
    return found;
}

export function dumpEnum(files, row) {
    const found = new Map();
    for (const file of files) {
        const text = readFileSync(file, "utf8").replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "");
        const start = new RegExp(row.start).exec(text);
        if (!start) continue;
        let next = 0;
        for (const part of text.slice(start.index + start[0].length).split("}")[0].replace(/^#.*$/gm, "").split(",")) {
            const member = /^\s*(\w+)\s*(?:=\s*(\d+))?\s*$/.exec(part);
            if (!member) continue;
            if (member[2]) next = Number(member[2]);
            found.set(member[1], next++);
        }
    }
    return found;
}

// How the libraries themselves turn a phrase into a name.
const SPELL = {
    ruby_symbol: (phrase) => phrase.toLowerCase().replace(/[\s'-]/g, "_"),
    perl_constant: (phrase) => phrase.toUpperCase().replace(/I'm/i, "I am").replace(/'/g, "").replace(/[ -]/g, "_"),
    perl_word: (phrase) => phrase.toLowerCase().replace(/\W/g, "_"),
};

export function dumpPhrases(files, row) {
    const found = new Map();
    for (const { code, phrase } of matches(files, row.pattern)) found.set(SPELL[row.spell](phrase), Number(code));
    if (row.alias) for (const { name, target } of matches(files, row.alias)) found.set(name, /^\d+$/.test(target) ? Number(target) : found.get(target));
    return found;
}
