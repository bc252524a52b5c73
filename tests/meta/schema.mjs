// docs/statuslens.schema.json takes what the program takes: the settings of every case in tests/settings/cases and of every example
// in docs/configuration.md, and refuses the examples of mistakes and, for each case, a key that nobody knows.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const schema = JSON.parse(readFileSync(join(root, 'docs/statuslens.schema.json'), 'utf8'))
const typeOf = v => v === null ? 'null' : Array.isArray(v) ? 'array' : typeof v

// The keywords that the schema uses; any other one is a mistake of the schema.
const keywords = {
  $schema: () => true, title: () => true, description: () => true,
  type: (want, v) => [want].flat().some(t => t === typeOf(v) || (t === 'integer' && Number.isInteger(v))),
  enum: (words, v) => words.includes(v),
  minLength: (n, v) => typeof v !== 'string' || v.length >= n,
  minimum: (n, v) => typeof v !== 'number' || v >= n,
  maximum: (n, v) => typeof v !== 'number' || v <= n,
  items: (of, v) => !Array.isArray(v) || v.every(e => takes(of, e)),
  required: (keys, v) => typeOf(v) !== 'object' || keys.every(k => k in v),
  properties: (of, v) => typeOf(v) !== 'object' || Object.keys(of).every(k => !(k in v) || takes(of[k], v[k])),
  propertyNames: (of, v) => typeOf(v) !== 'object' || Object.keys(v).every(k => takes(of, k)),
  additionalProperties: (of, v, s) => typeOf(v) !== 'object' ||
    Object.keys(v).every(k => k in (s.properties ?? {}) || (of !== false && takes(of, v[k]))),
  anyOf: (list, v) => list.some(s => takes(s, v)),
  allOf: (list, v) => list.every(s => takes(s, v)),
}
function takes(s, v) {
  return Object.keys(s).every(k => {
    if (!keywords[k]) throw new Error(`the schema says "${k}", which this test cannot read`)
    return keywords[k](s[k], v, s)
  })
}

let n = 0, failed = 0
function check(settings, is, where) {
  n++
  if (takes(schema, settings) === is) return
  failed++
  console.log(`${where}: the schema ${is ? 'refuses' : 'takes'} ${JSON.stringify(settings)}`)
}

/** Every object inside with a key that is none. */
function* withOddKeys(value) {
  if (typeOf(value) === 'object') yield { ...value, 'no such key': 1 }
  for (const key of typeof value === 'object' && value ? Object.keys(value) : [])
    for (const inner of withOddKeys(value[key])) yield Array.isArray(value) ? Object.assign([...value], { [key]: inner }) : { ...value, [key]: inner }
}

const folder = join(root, 'tests/settings/cases')
for (const file of readdirSync(folder))
  for (const { settings, keys } of JSON.parse(readFileSync(join(folder, file), 'utf8'))) {
    check(settings, true, `${file} ${keys[0]}`)
    if (/text|texts/.test(keys.join())) continue // objects by locale and by language take any key
    for (const odd of withOddKeys(settings)) check(odd, false, `${file} ${keys[0]}`)
  }
const guide = readFileSync(join(root, 'docs/configuration.md'), 'utf8').split(/^(?=## )/m)
for (const section of guide)
  for (const [, text] of section.matchAll(/^```json \.statuslens\.json\n([\s\S]*?)^```$/gm))
    check(JSON.parse(text), !section.startsWith('## Mistakes'), section.split('\n')[0])
if (n < 200) throw new Error(`only ${n} settings were tried`)
console.log(`tally: schema-checks ${n - failed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
