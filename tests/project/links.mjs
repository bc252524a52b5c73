// links.mjs PROGRAM: what files of a project define for each other. `links/` is the project; what `find` says of it stands
// in `links.expected`, and whatever way it is asked, it says the same. SL_UPDATE=1 writes the expectations again.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '../lsp/client.mjs';

const program = resolve(process.argv[2]);
const here = dirname(new URL(import.meta.url).pathname);
const root = realpathSync(mkdtempSync(join(tmpdir(), 'statuslens-links-')));
cpSync(join(here, 'links'), root, { recursive: true });
mkdirSync(join(root, '.git'));
writeFileSync(join(root, '.git/HEAD'), 'ref: refs/heads/main\n');

const run = (args, input = '') => {
  const { stdout, stderr, status } = spawnSync(program, args, { cwd: root, input, encoding: 'utf8' });
  if (status === 2) throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
};
const lines = (text) => text.split('\n').filter(Boolean).sort();

let passed = 0, failed = 0;
function check(what, got, wanted) {
  if (JSON.stringify(got) === JSON.stringify(wanted)) return passed++;
  failed++;
  console.log(`${what}:`);
  for (const line of got) if (!wanted.includes(line)) console.log(`  + ${line}`);
  for (const line of wanted) if (!got.includes(line)) console.log(`  - ${line}`);
}

const expectations = join(here, 'links.expected');
const whole = run(['find', '.']);
if (process.env.SL_UPDATE === '1') writeFileSync(expectations, whole);
const wanted = lines(readFileSync(expectations, 'utf8'));
check('find', lines(whole), wanted);
check('on one thread', lines(run(['find', '-j', '1', '.'])), wanted);
check('on many', lines(run(['find', '-j', '7', '.'])), wanted);

// A part of the files gets the same answers: each alone, each folder alone, each from standard input.
const paths = [...new Set(wanted.map((line) => line.split(':')[0]))];
const folders = [...new Set(paths.map((path) => path.split('/')[0]))];
check('each file alone', paths.flatMap((path) => lines(run(['find', path]))).sort(), wanted);
check('each folder alone', folders.flatMap((folder) => lines(run(['find', folder]))).sort(), wanted);
check('each from standard input', paths.flatMap((path) =>
  lines(run(['find', '--stdin-filename', path], readFileSync(join(root, path))))).sort(), wanted);

// In an editor it is found out in the background, and again when a file is saved.
const client = new Client(program, 'links');
const views = pathToFileURL(join(root, 'shop/views.py')).href, errors = pathToFileURL(join(root, 'shop/http/errors.py')).href;
const hover = () => client.ask('textDocument/hover', { textDocument: { uri: views }, position: { line: 7, character: 32 } });
async function until(what, holds) {
  for (let i = 0; i < 400; i++) {
    if (holds(await hover())) return passed++;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  failed++;
  console.log(`${what}: not within ten seconds`);
}
await client.ask('initialize', { processId: process.pid, rootUri: pathToFileURL(root).href, capabilities: {} });
client.send({ method: 'initialized', params: {} });
const source = readFileSync(join(root, 'shop/views.py'), 'utf8');
client.send({ method: 'textDocument/didOpen', params: { textDocument: { uri: views, languageId: 'python', version: 1, text: source } } });
await until('the editor learns a function of another file', (answer) => answer !== null);
const defining = readFileSync(join(root, 'shop/http/errors.py'), 'utf8');
const saved = () => client.send({ method: 'textDocument/didSave', params: { textDocument: { uri: errors } } });
writeFileSync(join(root, 'shop/http/errors.py'), defining.replace(', code)\n\n\ndef first', ')\n\n\ndef first'));
saved();
await until('the editor forgets it', (answer) => answer === null);
writeFileSync(join(root, 'shop/http/errors.py'), defining);
saved();
await until('the editor learns it again', (answer) => answer !== null);
const use = pathToFileURL(join(root, 'web/outcome_use.ts')).href;
client.send({ method: 'textDocument/didOpen', params: { textDocument: { uri: use, languageId: 'typescript', version: 1, text: readFileSync(join(root, 'web/outcome_use.ts'), 'utf8') } } });
const title = async (line, character) => {
  const answer = await client.ask('textDocument/hover', { textDocument: { uri: use }, position: { line, character } });
  return answer && answer.contents.value.split('\n')[0].replace(/[#*]/g, '').trim();
};
check('hover tells what a name of another file stands for', [await title(5, 22), await title(13, 40)], ['404 Not Found · registered', null]);
await client.ask('shutdown', undefined);
client.send({ method: 'exit' });
await client.exit;

// Alone by wish, a file knows only itself; a file that nobody reads any more defines nothing.
const alone = lines(run(['find', '--isolated', '.']));
check('nothing is learned with --isolated', alone.filter((line) => /shop.views|web.codes|java/.test(line)), []);
rmSync(join(root, 'shop/http/errors.py'));
const left = lines(run(['find', 'shop/views.py']));
check('without the defining file', left.filter((line) => /:(410|403|409|404):/.test(line)), []);

// A name that the project registers is no mistake.
const names = (args) => lines(run(['lint', ...args, '--rule', 'unknown-status-name=error', 'rb/shop_controller.rb']))
  .filter((line) => line.includes('unknown-status-name')).length;
check('registered names', [names([]), names(['--isolated'])], [0, 1]);

// Files belong together where something says so: a repository, settings, a manifest.
const learned = () => lines(run(['find', 'web'])).filter((line) => /outcome_use/.test(line)).length > 0;
const marked = learned();
rmSync(join(root, '.git'), { recursive: true });
const unmarked = learned();
writeFileSync(join(root, 'package.json'), '{}');
check('a project has a mark', [marked, unmarked, learned()], [true, false, true]);

rmSync(root, { recursive: true });
console.log(`tally: links ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
