// Follows one conversation and collects every violation of the protocol by the server: shape and direction of each
// message, exactly one answer per request, nothing that the client did not say it can take.
import { check, notifications, requests } from './metamodel.mjs';

const at = (object, path) => path.split('.').reduce((value, key) => value?.[key], object);
const keyOf = (id) => `${typeof id}:${id}`;

// What may be said only to a client that declared it: [what holds it, place in it, capability].
const gated = [
  ['textDocument/publishDiagnostics', (p) => p.version !== undefined, 'textDocument.publishDiagnostics.versionSupport'],
  ['textDocument/publishDiagnostics', (p) => p.diagnostics.some((d) => d.tags), 'textDocument.publishDiagnostics.tagSupport'],
  ['textDocument/publishDiagnostics', (p) => p.diagnostics.some((d) => d.data), 'textDocument.publishDiagnostics.dataSupport'],
  ['textDocument/publishDiagnostics', (p) => p.diagnostics.some((d) => d.codeDescription), 'textDocument.publishDiagnostics.codeDescriptionSupport'],
  ['textDocument/completion', (r) => r?.items?.some((i) => i.tags), 'textDocument.completion.completionItem.tagSupport'],
  ['textDocument/completion', (r) => r?.items?.some((i) => i.deprecated), 'textDocument.completion.completionItem.deprecatedSupport'],
  ['textDocument/completion', (r) => r?.items?.some((i) => i.preselect), 'textDocument.completion.completionItem.preselectSupport'],
  ['textDocument/completion', (r) => r?.items?.some((i) => i.labelDetails), 'textDocument.completion.completionItem.labelDetailsSupport'],
  ['textDocument/completion', (r) => r?.items?.some((i) => i.textEdit?.insert), 'textDocument.completion.completionItem.insertReplaceSupport'],
  ['textDocument/completion', (r) => r?.items?.some((i) => i.insertTextFormat === 2), 'textDocument.completion.completionItem.snippetSupport'],
  ['textDocument/hover', (r) => r?.contents?.kind === 'markdown', 'textDocument.hover.contentFormat'],
  ['textDocument/codeAction', (r) => r?.some((a) => a.edit), 'textDocument.codeAction.codeActionLiteralSupport'],
  ['textDocument/codeAction', (r) => r?.some((a) => a.isPreferred), 'textDocument.codeAction.isPreferredSupport'],
  ['textDocument/codeAction', (r) => r?.some((a) => a.edit?.documentChanges), 'workspace.workspaceEdit.documentChanges'],
];

export class Conversation {
  constructor(name) {
    this.name = name;
    this.violations = [];
    this.checked = 0;
    this.capabilities = {};
    this.open = new Map(); // requests of the client that wait: key -> method
    this.asked = new Set(); // ids of the server's requests
    this.isOver = false;
    this.isBlurred = false; // the client sent bytes that are no message: errors may answer what we cannot read
  }

  wrong(message, why) {
    this.violations.push(`${this.name}: ${why}\n    ${JSON.stringify(message).slice(0, 300)}`);
  }

  fromClient(message) {
    if (Array.isArray(message)) return message.forEach((element) => this.fromClient(element));
    const isRequest = ['string', 'number'].includes(typeof message?.id) && typeof message.method === 'string';
    if (!isRequest && message?.id !== undefined) this.isBlurred = true;
    if (message?.method === 'initialize') this.capabilities = message.params?.capabilities ?? {};
    if (message?.method === 'exit' && message.id === undefined) this.isOver = true;
    else if (isRequest && !this.isOver) this.open.set(keyOf(message.id), message.method);
  }

  fromServer(message) {
    if (Array.isArray(message)) return message.forEach((element) => this.fromServer(element));
    this.checked++;
    if (message?.jsonrpc !== '2.0') return this.wrong(message, 'not "jsonrpc": "2.0"');
    if (typeof message.method !== 'string') return this.checkResponse(message);
    return message.id === undefined ? this.checkNotification(message) : this.checkRequest(message);
  }

  checkGates(message, holder, value) {
    for (const [method, holds, capability] of gated)
      if (method === holder && holds(value) && !at(this.capabilities, capability))
        this.wrong(message, `the client did not declare ${capability}`);
  }

  checkKeys(message, allowed) {
    for (const key of Object.keys(message)) if (!allowed.includes(key)) this.wrong(message, `odd member ${key}`);
  }

  checkParams(message, entry) {
    if (!entry) return this.wrong(message, 'no such method');
    if (!['serverToClient', 'both'].includes(entry.messageDirection)) this.wrong(message, 'a message of the client');
    if (!entry.params && message.params !== undefined) this.wrong(message, 'params where none belong');
    const trouble = entry.params && check(entry.params, message.params, 'params');
    if (trouble) this.wrong(message, trouble);
  }

  checkNotification(message) {
    this.checkKeys(message, ['jsonrpc', 'method', 'params']);
    this.checkParams(message, notifications.get(message.method));
    this.checkGates(message, message.method, message.params);
    if (message.method === 'textDocument/publishDiagnostics' && at(this.capabilities, 'textDocument.diagnostic'))
      this.wrong(message, 'pushed to a client that pulls');
  }

  checkRequest(message) {
    const entry = requests.get(message.method);
    this.checkKeys(message, ['jsonrpc', 'id', 'method', 'params']);
    this.checkParams(message, entry);
    if (entry?.clientCapability && !at(this.capabilities, entry.clientCapability))
      this.wrong(message, `the client did not declare ${entry.clientCapability}`);
    if (this.asked.has(keyOf(message.id))) this.wrong(message, 'an id that was used before');
    this.asked.add(keyOf(message.id));
  }

  checkError(message) {
    const { code, message: text } = message.error;
    if (!Number.isInteger(code)) this.wrong(message, 'an error code is an integer');
    if (typeof text !== 'string' || !text) this.wrong(message, 'an error needs a message');
    if (Object.keys(message.error).some((key) => !['code', 'message', 'data'].includes(key)))
      this.wrong(message, 'odd member of an error');
  }

  checkResponse(message) {
    const hasResult = 'result' in message, hasError = 'error' in message;
    this.checkKeys(message, ['jsonrpc', 'id', 'result', 'error']);
    if (hasResult === hasError) return this.wrong(message, 'exactly one of result and error');
    if (hasError) this.checkError(message);
    if (message.id === null) return hasResult ? this.wrong(message, 'a result without id') : undefined;
    const method = this.open.get(keyOf(message.id));
    if (method === undefined)
      return this.isBlurred && hasError ? undefined : this.wrong(message, 'answers no request');
    this.open.delete(keyOf(message.id));
    if (!hasResult) return undefined;
    const entry = requests.get(method);
    const trouble = entry ? check(entry.result, message.result, 'result') : 'a result of an unknown method';
    if (trouble) this.wrong(message, trouble);
    this.checkGates(message, method, message.result);
    return undefined;
  }

  end() {
    for (const [key, method] of this.open) this.violations.push(`${this.name}: ${method} (${key}) was never answered`);
    return this.violations;
  }
}
