// A client for tests that talk to the program itself; every message is held against the meta model.
import { spawn } from 'node:child_process';
import { Conversation } from './conversation.mjs';

export class Client {
  constructor(server, name) {
    this.conversation = new Conversation(name);
    this.process = spawn(server, ['lsp'], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.log = ''; // what it says on stderr, shown as well: a sanitizer speaks there, too
    this.process.stderr.on('data', (bytes) => (process.stderr.write(bytes), (this.log += bytes)));
    this.process.stdout.on('data', (bytes) => this.read(bytes));
    this.process.stdin.on('error', () => {});
    this.exit = new Promise((resolve) => this.process.on('close', resolve));
    this.pieces = []; // of the message that is coming
    this.have = 0;
    this.need = 0; // bytes until it is worth looking again
    this.waiting = new Map();
    this.published = new Promise((resolve) => (this.publish = resolve));
    this.lastId = 0;
  }

  send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.conversation.fromClient({ jsonrpc: '2.0', ...message });
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  ask(method, params) {
    const id = ++this.lastId % 2 ? this.lastId : `id-${this.lastId}`;
    this.send({ id, method, params });
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  read(bytes) {
    this.pieces.push(bytes);
    this.have += bytes.length;
    if (this.have < this.need) return;
    let rest = this.pieces.length === 1 ? bytes : Buffer.concat(this.pieces);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n\r\n/.exec(rest.subarray(0, 64).toString('latin1'));
      if (!head && rest.length > 64) throw new Error(`not framed: ${rest.subarray(0, 64)}`);
      const end = head ? head[0].length + Number(head[1]) : rest.length + 1;
      if (rest.length < end) {
        this.need = end;
        break;
      }
      this.take(JSON.parse(rest.subarray(head[0].length, end)));
      rest = rest.subarray(end);
    }
    this.pieces = [rest];
    this.have = rest.length;
  }

  take(message) {
    this.conversation.fromServer(message);
    if (message.method === 'textDocument/publishDiagnostics') {
      this.publish(message.params);
      this.onPublish?.();
    }
    if (message.method && message.id !== undefined)
      this.send({ id: message.id, result: message.method === 'workspace/configuration' ? [null] : null });
    else if (message.id !== undefined) this.waiting.get(message.id)?.(message.result);
  }
}
