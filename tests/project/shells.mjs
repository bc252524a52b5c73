// shells.mjs PROGRAM: each step changes a manifest of a small project; then `lint` and a running editor session have to
// find the same, and what is written here.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '../lsp/client.mjs';

const program = resolve(process.argv[2]);
const root = realpathSync(mkdtempSync(join(tmpdir(), 'statuslens-project-')));
const source = `from starlette import status
from starlette.responses import Response


async def upload(request):
    return Response(status_code=status.HTTP_413_REQUEST_ENTITY_TOO_LARGE)
`;
const files = ['app/a.py', 'old/src/b.py'];
const lock = (version) => `[[package]]\nname = "starlette"\nversion = "${version}"\n`;

// What is written, and the place that the finding of each file names (null: no finding).
const steps = [
  ['nothing', {}, [null, null]],
  ['a range that holds versions without the new name', { 'pyproject.toml': '[project]\ndependencies = ["starlette>=0.27"]\n' }, [null, null]],
  ['a lock file', { 'uv.lock': lock('0.48.0') }, ['starlette 0.48.0, uv.lock', 'starlette 0.48.0, uv.lock']],
  ['a project of its own further down', { 'old/requirements.txt': 'starlette==0.40.0\n' }, ['starlette 0.48.0, uv.lock', null]],
  ['which moves on', { 'old/requirements.txt': 'starlette>=0.49,<1\n' }, ['starlette 0.48.0, uv.lock', 'starlette >=0.49 <1, requirements.txt']],
  ['an older lock file', { 'uv.lock': lock('0.47.3') }, [null, 'starlette >=0.49 <1, requirements.txt']],
  ['a broken one', { 'uv.lock': '[[package' }, [null, 'starlette >=0.49 <1, requirements.txt']],
];

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The place that a message names behind the library's title. */
const placeOf = (message) => message && /\(([^)]*)\)$/.exec(message)[1];
const ofRule = (code) => code === 'renamed-status-name';

function lint(path) {
  try {
    execFileSync(program, ['lint', '--format', 'json', path], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    return null;
  } catch (error) {
    if (error.status !== 1) throw error;
    return placeOf(JSON.parse(error.stdout).findings.find((finding) => ofRule(finding.rule))?.message) ?? null;
  }
}

async function ask(client, path) {
  const uri = pathToFileURL(join(root, path)).href;
  const report = await client.ask('textDocument/diagnostic', { textDocument: { uri } });
  return placeOf(report.items.find((item) => ofRule(item.code))?.message) ?? null;
}

let passed = 0, failed = 0;
function check(step, shell, path, got, wanted) {
  if (got === wanted) return passed++;
  failed++;
  console.log(`${step}: ${shell} of ${path}: ${got}, expected ${wanted}`);
}

write('.git/HEAD', 'ref: refs/heads/main\n');
for (const path of files) write(path, source);
const client = new Client(program, 'project');
await client.ask('initialize', {
  processId: process.pid, rootUri: pathToFileURL(root).href,
  capabilities: { textDocument: { diagnostic: {} }, workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
});
client.send({ method: 'initialized', params: {} });
for (const path of files) {
  const uri = pathToFileURL(join(root, path)).href;
  client.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'python', version: 1, text: source } } });
}
for (const [name, changes, wanted] of steps) {
  for (const [path, text] of Object.entries(changes)) write(path, text);
  const uris = Object.keys(changes).map((path) => ({ uri: pathToFileURL(join(root, path)).href, type: 2 }));
  client.send({ method: 'workspace/didChangeWatchedFiles', params: { changes: uris } });
  for (const [i, path] of files.entries()) {
    check(name, 'lint', path, lint(path), wanted[i]);
    check(name, 'editor', path, await ask(client, path), wanted[i]);
  }
}
await client.ask('shutdown', undefined);
client.send({ method: 'exit' });
await client.exit;
for (const violation of client.conversation.violations) console.log(violation);
failed += client.conversation.violations.length;
rmSync(root, { recursive: true });
console.log(`tally: projects ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
