// A strict checker made of the LSP meta model: does a value have exactly the shape that a type describes?
// Unknown properties, numbers out of bounds, fractions where integers belong and missing members are all wrong.
import { readFileSync } from 'node:fs';

const model = JSON.parse(readFileSync(new URL('metamodel.json', import.meta.url)));
const byName = (list) => new Map(list.map((entry) => [entry.name, entry]));
const structures = byName(model.structures);
const enumerations = byName(model.enumerations);
const aliases = byName(model.typeAliases);
export const requests = new Map(model.requests.map((entry) => [entry.method, entry]));
export const notifications = new Map(model.notifications.map((entry) => [entry.method, entry]));

const isInteger = (value, low, high) => Number.isInteger(value) && value >= low && value <= high;
const isText = (value) => typeof value === 'string';
const base = {
  string: isText,
  URI: (value) => isText(value) && /^[a-z][a-z0-9+.-]*:\S*$/i.test(value),
  DocumentUri: (value) => isText(value) && /^[a-z][a-z0-9+.-]*:\S*$/i.test(value),
  integer: (value) => isInteger(value, -(2 ** 31), 2 ** 31 - 1),
  uinteger: (value) => isInteger(value, 0, 2 ** 31 - 1),
  decimal: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** All properties of a structure, with those of what it extends and mixes in. */
function propertiesOf(structure) {
  const all = new Map();
  for (const parent of [...(structure.extends ?? []), ...(structure.mixins ?? [])])
    for (const [name, property] of propertiesOf(structures.get(parent.name))) all.set(name, property);
  for (const property of structure.properties) all.set(property.name, property);
  return all;
}

function checkMembers(properties, value, path) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return `${path}: not an object`;
  for (const name of Object.keys(value)) if (!properties.has(name)) return `${path}.${name}: no such property`;
  for (const [name, property] of properties) {
    if (!(name in value)) {
      if (!property.optional) return `${path}.${name}: missing`;
      continue;
    }
    const trouble = check(property.type, value[name], `${path}.${name}`);
    if (trouble) return trouble;
  }
  return null;
}

function checkEnumeration(enumeration, value, path) {
  if (enumeration.values.some((entry) => entry.value === value)) return null;
  if (enumeration.supportsCustomValues) return check(enumeration.type, value, path);
  return `${path}: ${JSON.stringify(value)} is not a ${enumeration.name}`;
}

function checkReference(name, value, path) {
  if (name === 'LSPAny') return value === undefined ? `${path}: nothing` : null;
  if (name === 'LSPObject') return typeof value === 'object' && value ? null : `${path}: not an object`;
  if (structures.has(name)) return checkMembers(propertiesOf(structures.get(name)), value, path);
  if (enumerations.has(name)) return checkEnumeration(enumerations.get(name), value, path);
  return check(aliases.get(name).type, value, path);
}

function checkEach(list, type, path) {
  for (const [index, element] of list.entries()) {
    const trouble = check(type, element, `${path}[${index}]`);
    if (trouble) return trouble;
  }
  return null;
}

const kinds = {
  base: (type, value, path) => (base[type.name](value) ? null : `${path}: ${JSON.stringify(value)} is no ${type.name}`),
  reference: (type, value, path) => checkReference(type.name, value, path),
  array: (type, value, path) => (Array.isArray(value) ? checkEach(value, type.element, path) : `${path}: not an array`),
  map: (type, value, path) => {
    if (value === null || typeof value !== 'object') return `${path}: not an object`;
    return checkEach(Object.keys(value), type.key, path) ?? checkEach(Object.values(value), type.value, path);
  },
  or: (type, value, path) => {
    const troubles = type.items.map((item) => check(item, value, path));
    // The deepest complaint is of the alternative that was meant.
    return troubles.includes(null) ? null : troubles.sort((a, b) => b.length - a.length)[0];
  },
  and: (type, value, path) => {
    const all = type.items.map((item) => [...propertiesOf(structures.get(item.name))]);
    return checkMembers(new Map(all.flat()), value, path);
  },
  tuple: (type, value, path) => {
    if (!Array.isArray(value) || value.length !== type.items.length) return `${path}: not such a tuple`;
    return type.items.map((item, i) => check(item, value[i], `${path}[${i}]`)).find(Boolean) ?? null;
  },
  literal: (type, value, path) =>
    checkMembers(new Map(type.value.properties.map((property) => [property.name, property])), value, path),
  stringLiteral: (type, value, path) => (value === type.value ? null : `${path}: not "${type.value}"`),
};

/** null, or what is wrong and where. */
export function check(type, value, path) {
  return kinds[type.kind](type, value, path);
}
