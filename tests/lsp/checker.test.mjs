// The conformance checker itself: each of these conversations breaks the protocol in one way, and must be told so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Conversation } from './conversation.mjs';

const initialize = (capabilities) => ({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities } });
const welcome = { jsonrpc: '2.0', id: 1, result: { capabilities: { hoverProvider: true } } };
const hover = { jsonrpc: '2.0', id: 2, method: 'textDocument/hover', params: {} };
const publish = (params) => ({ jsonrpc: '2.0', method: 'textDocument/publishDiagnostics', params });
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };

function violationsOf(capabilities, requests, answers) {
  const conversation = new Conversation('test');
  [initialize(capabilities), ...requests].forEach((message) => conversation.fromClient(message));
  answers.forEach((message) => conversation.fromServer(message));
  return conversation.end();
}

const bad = {
  'no answer': [[hover], [welcome], /never answered/],
  'two answers': [[], [welcome, welcome], /answers no request/],
  'result and error': [[], [{ ...welcome, error: { code: 1, message: 'x' } }], /exactly one/],
  'unknown property': [[], [{ ...welcome, result: { capabilities: { odd: 1 } } }], /no such property/],
  'wrong result': [[hover], [welcome, { jsonrpc: '2.0', id: 2, result: { contents: 7 } }], /result/],
  'negative position': [[], [welcome, publish({ uri: 'x:y', diagnostics: [{ message: '', range: { ...range, start: { line: -1, character: 0 } } }] })], /uinteger/],
  'undeclared member': [[], [welcome, publish({ uri: 'x:y', version: 1, diagnostics: [] })], /versionSupport/],
  'a message of the client': [[], [welcome, { jsonrpc: '2.0', method: 'initialized', params: {} }], /of the client/],
  'unknown method': [[], [welcome, { jsonrpc: '2.0', method: 'odd/thing', params: {} }], /no such method/],
  'undeclared request': [[], [welcome, { jsonrpc: '2.0', id: 1, method: 'workspace/configuration', params: { items: [] } }], /did not declare/],
};

for (const [name, [requests, answers, complaint]] of Object.entries(bad))
  test(name, () => assert.match(violationsOf({}, requests, answers).join(), complaint));

test('push beside pull', () =>
  assert.match(violationsOf({ textDocument: { diagnostic: {} } }, [], [welcome, publish({ uri: 'x:y', diagnostics: [] })]).join(), /pulls/));

test('a good conversation', () =>
  assert.deepEqual(violationsOf({}, [hover], [welcome, { jsonrpc: '2.0', id: 2, result: null }, publish({ uri: 'x:y', diagnostics: [{ range, message: 'm' }] })]), []));
