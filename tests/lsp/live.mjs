// live.mjs SERVER: talks to the program itself under many combinations of client capabilities (those of
// src/lsp/client.def: none, all, each alone, all but each, and some drawn ones) and holds every message against the
// meta model; ranges must cut out of the text, in the negotiated encoding, what they are about.
import { readFileSync } from 'node:fs';
import { Client } from './client.mjs';

const server = process.argv[2];
const rows = [...readFileSync(new URL('../../src/lsp/client.def', import.meta.url), 'utf8').matchAll(
  /^LSP_CAN(?:_TOO)?\((\w+), (\w+), "([^"]+)", "([^"]*)"\)/gm)].map(([, flag, kind, path, word]) => ({ flag, kind, path, word }));
const flags = [...new Set(rows.map((row) => row.flag))];
const encodings = ['utf-8', 'utf-16', 'utf-32'];
const uri = 'file:///nowhere/%C3%A9/app.py';
const text = `from flask import Flask, abort
from http import HTTPStatus

app = Flask(__name__)


@app.get("/é")
def get():
    note = "😀é"; abort(299)
    note = "😀é"; abort(HTTPStatus.NOT_FOUND)
    abort()
`;

function setPath(object, path, value) {
  const keys = path.split('.'), last = keys.pop();
  for (const key of keys) object = object[key] = object[key] === true || !object[key] ? {} : object[key];
  if (object[last] === undefined || value !== true) object[last] ??= value;
}

function capabilitiesOf(chosen, encoding) {
  const capabilities = { general: { positionEncodings: [encoding] } };
  const word = (row) => (/^\d+$/.test(row.word) ? Number(row.word) : row.word);
  for (const row of rows.filter((entry) => chosen.has(entry.flag))) {
    if (row.kind === 'TRUE') setPath(capabilities, row.path, true);
    else if (row.kind === 'PRESENT') setPath(capabilities, row.path, {});
    else {
      const keys = row.path.split('.'), last = keys.pop();
      const holder = keys.reduce((object, key) => (object[key] ??= {}), capabilities);
      (holder[last] ??= []).push(word(row));
    }
  }
  return capabilities;
}

/** The text between two positions, counted in the encoding's units. */
function cutOut(range, encoding) {
  const lines = text.split('\n');
  const column = (line, units) => {
    if (encoding === 'utf-8') return Buffer.from(lines[line]).subarray(0, units).toString().length;
    return encoding === 'utf-16' ? units : [...lines[line]].slice(0, units).join('').length;
  };
  return lines[range.start.line].slice(column(range.start.line, range.start.character), column(range.end.line, range.end.character));
}

function positionOf(word, encoding) {
  const before = text.slice(0, text.indexOf(word)), line = before.split('\n').length - 1;
  const head = before.slice(before.lastIndexOf('\n') + 1);
  const character = encoding === 'utf-8' ? Buffer.byteLength(head) : encoding === 'utf-16' ? head.length : [...head].length;
  return { line, character };
}

async function talk(name, chosen, encoding) {
  const client = new Client(server, name), capabilities = capabilitiesOf(chosen, encoding), document = { uri };
  const at = (word) => ({ textDocument: document, position: positionOf(word, encoding) });
  const fail = (why, what) => client.conversation.wrong(what ?? null, why);
  const cuts = (range, word) => cutOut(range, encoding) === word || fail(`does not cut out ${word}: ${cutOut(range, encoding)}`, range);

  const welcome = await client.ask('initialize', { processId: process.pid, rootUri: 'file:///nowhere', capabilities });
  if (welcome.capabilities.positionEncoding !== encoding) fail('another encoding than offered', welcome);
  client.send({ method: 'initialized', params: {} });
  client.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'python', version: 1, text } } });

  const hover = await client.ask('textDocument/hover', at('299'));
  if (hover) cuts(hover.range, '299');
  else fail('no hover');
  await client.ask('textDocument/hover', at('NOT_FOUND'));
  const pulled = capabilities.textDocument?.diagnostic && (await client.ask('textDocument/diagnostic', { textDocument: document }));
  const found = pulled ? pulled.items : (await client.published).diagnostics;
  if (found?.length === 1) cuts(found[0].range, '299');
  else fail('not exactly one finding', found);
  if (pulled) {
    const again = await client.ask('textDocument/diagnostic', { textDocument: document, previousResultId: pulled.resultId });
    if (again.kind !== 'unchanged') fail('changed without a change', again);
  }

  const place = at('abort()');
  place.position.character += 'abort('.length;
  const list = await client.ask('textDocument/completion', place);
  if (!list.items.length) fail('no completion', list);
  else await client.ask('completionItem/resolve', list.items[0]);

  const range = found?.[0]?.range ?? { start: place.position, end: place.position };
  const actions = await client.ask('textDocument/codeAction', { textDocument: document, range, context: { diagnostics: found ?? [] } });
  await client.ask('textDocument/codeAction', { textDocument: document, range, context: { diagnostics: [], only: ['source.fixAll'] } });
  if (actions[0]?.arguments) await client.ask('workspace/executeCommand', { command: actions[0].command, arguments: actions[0].arguments });

  client.send({ method: 'textDocument/didChange', params: { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: '204' }] } });
  client.send({ method: 'workspace/didChangeConfiguration', params: { settings: { statuslens: { locale: 'zh-CN' } } } });
  client.send({ method: 'textDocument/didClose', params: { textDocument: document } });
  await client.ask('shutdown');
  client.send({ method: 'exit' });
  const code = await client.exit;
  if (code !== 0) fail(`ended with ${code}`);
  return client.conversation;
}

// A small generator with a fixed seed: the same combinations every time.
let seed = 1;
const draw = () => (seed = (seed * 48271) % 2147483647) / 2147483647;

const combinations = [
  ['none', new Set()],
  ['all', new Set(flags)],
  ...flags.map((flag) => [`only ${flag}`, new Set([flag])]),
  ...flags.map((flag) => [`all but ${flag}`, new Set(flags.filter((other) => other !== flag))]),
  ...Array.from({ length: 20 }, (_, i) => [`drawn ${i}`, new Set(flags.filter(() => draw() < 0.5))]),
];

const violations = [];
let checked = 0;
const queue = combinations.entries();
const worker = async () => {
  for (const [index, [name, chosen]] of queue) {
    const conversation = await talk(name, chosen, encodings[index % encodings.length]);
    violations.push(...conversation.end());
    checked += conversation.checked;
  }
};
await Promise.all([worker(), worker()]);
violations.slice(0, 20).forEach((violation) => console.error(violation));
console.log(`tally: sessions ${combinations.length - new Set(violations.map((v) => v.split(':')[0])).size} passed, ${new Set(violations.map((v) => v.split(':')[0])).size} failed`);
console.log(`tally: messages ${checked} passed`);
process.exitCode = violations.length ? 1 : 0;
