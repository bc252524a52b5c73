// declare.mjs SERVER: codes, vendors and constants that a settings file declares are known to hover, completion, diagnostics and
// resolved items; a change of the file takes effect when it is saved, and a broken file is told once and leaves the last good one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from './client.mjs';

const [server] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'statuslens-declare-'));
const file = join(folder, '.statuslens.json'), settingsUri = pathToFileURL(file).href;
const uri = pathToFileURL(join(folder, 'app.py')).href;
const text = 'from acme import status\nfrom flask import abort\n\nabort(461)\nabort(status.NOT_FOUND)\nabort(status.TENANT)\nabort()\n';
let checks = 0, failed = 0;

const declared = (name, constant) => JSON.stringify({
  vendors: ['acme'], families: ['acme.status'],
  declare: {
    vendors: [{ key: 'acme', name: 'Acme Inc', codes: [{ code: 461, name, text: 'The tenant is suspended.' }] }],
    families: [{
      id: 'acme.status', languages: ['python'], names: { case: 'UPPER_SNAKE' },
      access: [{ form: 'member', qualifier: ['status'], sep: '.', path: 'acme.status', modules: ['acme'] }],
      import: { kind: 'named', module: 'acme', name: 'status', text: 'from acme import status' },
      constants: [{ name: 'NOT_FOUND', code: 404 }, { name: constant, code: 461 }],
    }],
  },
});

function check(what, is, seen) {
  checks++;
  if (is) return;
  failed++;
  console.error(`${what}: ${JSON.stringify(seen)}`);
}

const client = new Client(server, 'declare'), told = [];
const take = client.take.bind(client);
client.take = (message) => {
  if (message.method === 'window/showMessage') told.push(message.params.message);
  take(message);
};
const textDocument = { uri };
const at = (line, character) => ({ textDocument, position: { line, character } });
const hover = async (line, character) => (await client.ask('textDocument/hover', at(line, character)))?.contents.value ?? '';
const codes = async () => (await client.ask('textDocument/diagnostic', { textDocument })).items.map((item) => item.code);
const items = async () => (await client.ask('textDocument/completion', { ...at(6, 6), context: { triggerKind: 1 } })).items;
function save(content) {
  if (content) writeFileSync(file, content);
  else rmSync(file);
  client.send({ method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri: settingsUri, type: 2 }] } });
}

await client.ask('initialize', { rootUri: pathToFileURL(folder).href, capabilities: { textDocument: { diagnostic: {},
  completion: { completionItem: { documentationFormat: ['markdown'] } }, hover: { contentFormat: ['markdown'] } } } });
client.send({ method: 'initialized', params: {} });
client.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'python', version: 1, text } } });

check('nothing is declared', JSON.stringify(await codes()) === '["unassigned-code"]', await codes());
check('nothing is hovered', (await hover(5, 15)) === '', await hover(5, 15));

save(declared('Tenant Suspended', 'TENANT'));
check('a declared code is assigned', (await codes()).length === 0, await codes());
check('a declared code is hovered', /Tenant Suspended.*Acme Inc/.test(await hover(3, 7)), await hover(3, 7));
check('a declared constant is hovered', /status\.TENANT.*acme\.status/.test(await hover(5, 15)), await hover(5, 15));
const offered = (await items()).find((item) => item.label === 'status.TENANT');
check('a declared constant is offered', offered, await items());
const resolved = offered ? await client.ask('completionItem/resolve', offered) : null;
check('an offered item tells what is declared', /The tenant is suspended/.test(resolved?.documentation?.value), resolved);

save(declared('Tenant Blocked', 'BLOCKED'));
check('a code was renamed', /Tenant Blocked/.test(await hover(3, 7)), await hover(3, 7));
check('a constant is gone', JSON.stringify(await codes()) === '["unknown-status-name"]', await codes());
check('another one is offered', (await items()).some((item) => item.label === 'status.BLOCKED'), await items());

save('{"declare": {"vendor": []}}');
check('the last good settings hold', /Tenant Blocked/.test(await hover(3, 7)), await hover(3, 7));
save('{"declare": {"vendor": []}}');
check('they still do', /Tenant Blocked/.test(await hover(3, 7)), await hover(3, 7));
check('a mistake is told once, with its place', told.length === 1 && /\.statuslens\.json:1:14: unknown key "vendor"; did you mean "vendors"/.test(told[0]), told);

save(null);
check('nothing is declared any more', JSON.stringify(await codes()) === '["unassigned-code"]', await codes());

await client.ask('shutdown');
client.send({ method: 'exit' });
const status = await client.exit;
check('the server ends well', status === 0, status);
rmSync(folder, { recursive: true });
// The editor's own settings may declare, too, where no file does.
const other = new Client(server, 'declare-options');
await other.ask('initialize', { rootUri: null, capabilities: {}, initializationOptions: JSON.parse(declared('Tenant Lost', 'TENANT')) });
other.send({ method: 'initialized', params: {} });
other.send({ method: 'textDocument/didOpen', params: { textDocument: { uri: 'untitled:a', languageId: 'python', version: 1, text } } });
const seen = await other.ask('textDocument/hover', { textDocument: { uri: 'untitled:a' }, position: { line: 3, character: 7 } });
check('options of the editor declare', /Tenant Lost/.test(JSON.stringify(seen)), seen);
await other.ask('shutdown');
other.send({ method: 'exit' });
check('the other server ends well', (await other.exit) === 0);

const violations = [...client.conversation.end(), ...other.conversation.end()];
violations.forEach((violation) => console.error(violation));
console.log(`tally: declared-answers ${checks - failed} passed, ${failed} failed`);
process.exitCode = failed || violations.length ? 1 : 0;
