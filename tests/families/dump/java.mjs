// Names and codes of a Java class, by javap: integer constants, and static objects by the last number that is pushed
// before each is stored in the class initializer.

export function dumpJava(jars, row, program) {
    const path = jars.length ? ["-cp", jars.join(":")] : [];
    const text = program("javap", [...path, "-p", "-c", "-constants", row.class]);
    return row.take === "ints" ? ints(text, row) : objects(text);
}

function ints(text, row) {
    const skip = new Set(row.skip);
    return [...text.matchAll(/static final int (\w+) = (\d+);/g)].map(([, name, code]) => [name, Number(code)]).filter(([name]) => !skip.has(name));
}

function objects(text) {
    const body = text.slice(text.indexOf("static {};"));
    const found = new Map();
    let number = 0;
    for (const line of body.split("\n")) {
        const push = /\b(?:sipush|bipush)\s+(\d+)/.exec(line);
        const store = /putstatic\s+#\d+\s+\/\/ Field (?:[\w/$]+\.)?(\w+):L/.exec(line);
        if (push && Number(push[1]) >= 100) number = Number(push[1]);
        if (store && number >= 100) found.set(store[1], number);
        if (store) number = 0;
    }
    return found;
}
