// coverage.mjs: docs/coverage.md says what is recognised where: parsers, rows and frameworks of each language, sites by role and
// files among the fixtures, constant families; and which rows stand behind the idioms of data/idioms.json. SL_UPDATE=1 writes
// it again. Fails if the page is stale, if an idiom names a row that is not there or that no fixture shows, or has neither row nor reason.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = 'docs/coverage.md';
const roles = ['produced', 'compared', 'range', 'asserted', 'declared', 'mapped', 'configured', 'mentioned'];
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const optional = (path) => { try { return json(path); } catch (error) { if (error.code === 'ENOENT') return {}; throw error; } };
const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const folders = readdirSync('grammar', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort(byName);
const apis = new Map(folders.map((folder) => [folder, optional(join('grammar', folder, 'apis.json'))]));
const rowsOf = (folder) => ['rows', 'vetoes', 'generic'].flatMap((tier) => apis.get(folder)?.[tier] ?? []);
const packs = folders.filter((folder) => !folder.startsWith('_')).flatMap((folder) => {
  const pack = optional(join('grammar', folder, 'pack.json'));
  return pack.id ? [pack] : [];
});
const rowsIn = (pack) => [pack.id, ...(pack.shares ?? [])].flatMap(rowsOf);

/** A fixture's language: of the path that its first lines tell, else of its own. */
function languageOf(file, text) {
  const told = /^\W*path: (\S+)/m.exec(text.split('\n').slice(0, 6).join('\n'))?.[1] ?? file;
  const name = told.split('/').at(-1);
  let best = null, length = -1;
  for (const pack of packs) {
    for (const glob of pack.globs ?? []) {
      const pattern = new RegExp(`(^|/)${glob.split('**/').join('\u0001').replace(/[.+^$()|\\{}]/g, '\\$&').replace(/\*/g, '[^/]*').split('\u0001').join('(.*/)?')}$`);
      if (glob.length > length && pattern.test(glob.includes('/') ? told : name)) [best, length] = [pack.id, glob.length];
    }
  }
  return best ?? file.split('/')[0];
}

const counts = new Map(packs.map((pack) => [pack.id, { files: 0, ...Object.fromEntries(roles.map((role) => [role, 0])) }]));
const all = readdirSync('tests/fixtures', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => join(entry.path, entry.name).slice('tests/fixtures/'.length)).sort(byName);
for (const file of all) {
  if (!file.includes('/') || file.startsWith('unhit/') || /\.(expect|fixed)$/.test(file)) continue;
  const text = readFileSync(join('tests/fixtures', file), 'utf8');
  const count = counts.get(languageOf(file, text));
  if (!count) continue;
  const notes = all.includes(`${file}.expect`) ? readFileSync(join('tests/fixtures', `${file}.expect`), 'utf8') : text;
  count.files++;
  for (const [, role] of notes.matchAll(/\bstatus (?:class |name )?\S+ ([a-z]+)/g)) if (role in count) count[role]++;
}

const families = readdirSync('data/families').filter((name) => name.endsWith('.json')).map((name) => json(join('data/families', name)));
const familiesOf = (pack) => families.filter((family) => family.languages.includes(pack.family_language ?? pack.id));
const frameworksOf = (folder) => [...new Set(rowsOf(folder).map((row) => row.id.split('.')[0]))].sort(byName);

const out = ['# What is recognised', '', 'Made by `make expect` from the packs, the fixtures and `data/idioms.json`; a test compares them.', '',
  '`rows` counts idioms, those of shared folders too; `files` fixtures; then their sites by role; `families` those whose constants can be written in the language.', '',
  `| language | parser | rows | files | ${roles.join(' | ')} | families |`, `|---|---|${'--:|'.repeat(roles.length + 3)}`];
for (const pack of packs) {
  const count = counts.get(pack.id);
  out.push(`| ${pack.name} | ${pack.parser} | ${rowsIn(pack).length} | ${count.files} | ${roles.map((role) => count[role] || '').join(' | ')} | ${familiesOf(pack).length || ''} |`);
}
out.push('', '## Frameworks, clients, test libraries', '', 'The first words of the rows\' ids, by pack; `_` folders are shared.', '');
for (const folder of folders) {
  const names = frameworksOf(folder);
  if (names.length) out.push(`- **${folder}**: ${names.join(', ')}`);
}

// ---- idioms ----

let passed = 0;
const problems = [];
const unhit = new Map(readdirSync('tests/fixtures/unhit').filter((name) => name.endsWith('.json')).map((name) => [name.slice(0, -5), json(join('tests/fixtures/unhit', name))]));
function checkRow(language, idiom, id) {
  const pack = packs.find((one) => one.id === language);
  const home = pack && [pack.id, ...(pack.shares ?? [])].find((folder) => rowsOf(folder).some((row) => row.id === id));
  if (!home) return problems.push(`${language}: ${idiom}: no row ${id}`);
  if (unhit.get(home)?.[`row ${home} ${id}`]) return problems.push(`${language}: ${idiom}: no fixture shows ${id}`);
  passed++;
}
out.push('', '## Idioms', '', 'How people write statuses, and the row that knows it, or why none does.', '');
for (const [language, idioms] of Object.entries(optional('data/idioms.json')).filter(([key]) => key !== 'about')) {
  out.push(`### ${packs.find((one) => one.id === language)?.name ?? language}`, '', '| idiom | row |', '|---|---|');
  for (const [idiom, rows, reason] of idioms) {
    if (rows?.length) rows.forEach((id) => checkRow(language, idiom, id));
    else if (reason) passed++;
    else problems.push(`${language}: ${idiom}: neither row nor reason`);
    out.push(`| \`${idiom.replace(/\|/g, '\\|')}\` | ${rows?.length ? rows.map((id) => `\`${id}\``).join(' ') : reason} |`);
  }
  out.push('');
}
while (out.at(-1) === '') out.pop();

const text = `${out.join('\n')}\n`;
if (process.env.SL_UPDATE === '1') writeFileSync(page, text);
let is = '';
try { is = readFileSync(page, 'utf8'); } catch { /* then it is stale */ }
if (is === text) passed++;
else problems.push(`${page} is stale: run make expect`);
problems.forEach((problem) => console.log(problem));
console.log(`tally: coverage ${passed} passed, ${problems.length} failed`);
process.exitCode = problems.length ? 1 : 0;
