// same.mjs SERVER ROOT FOLDER: the editor says what the command line says. Every file of the folder is opened in a session
// and its diagnostics are compared with `lint --format json`: place, severity, rule, message.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from './client.mjs';

const [server, root, folder] = process.argv.slice(2);
const severities = ['', 'error', 'warning', 'information', 'hint'];

const lint = spawnSync(server, ['lint', '--format', 'json', '--hints', relative(root, folder)], { cwd: root, maxBuffer: 1 << 28 });
const report = JSON.parse(lint.stdout);
const expected = new Map();
for (const finding of report.findings) {
  const key = `${finding.line}:${finding.col}-${finding.end_line}:${finding.end_col} ${finding.severity.replace(/^info$/, 'information')} ${finding.rule} ${finding.message}`;
  expected.set(finding.path, [...(expected.get(finding.path) ?? []), key]);
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => join(entry.path, entry.name)).sort();
const client = new Client(server, 'same');
await client.ask('initialize', { rootUri: pathToFileURL(root).href,
  capabilities: { general: { positionEncodings: ['utf-8'] }, textDocument: { diagnostic: {} } } });
client.send({ method: 'initialized', params: {} });

let compared = 0, failed = 0;
for (const file of files) {
  const uri = pathToFileURL(file).href, path = relative(root, file);
  client.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: '', version: 1, text: readFileSync(file, 'utf8') } } });
  const { items } = await client.ask('textDocument/diagnostic', { textDocument: { uri } });
  const seen = items.map(({ range, severity, code, message }) =>
    `${range.start.line + 1}:${range.start.character + 1}-${range.end.line + 1}:${range.end.character + 1} ${severities[severity]} ${code} ${message}`);
  const wanted = expected.get(path) ?? [];
  compared += seen.length;
  if (JSON.stringify(seen) === JSON.stringify(wanted)) continue;
  failed++;
  console.error(`${path}\n  editor: ${seen.join('\n          ')}\n  lint:   ${wanted.join('\n          ')}`);
}
await client.ask('shutdown');
client.send({ method: 'exit' });
await client.exit;

const violations = client.conversation.end();
violations.forEach((violation) => console.error(violation));
if (compared < 5) console.error(`only ${compared} findings in ${folder}`);
console.log(`tally: same-findings ${compared} passed, ${failed} failed`);
process.exitCode = failed || violations.length || compared < 5 ? 1 : 0;
