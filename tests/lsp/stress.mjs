// stress.mjs SERVER: what no editor does on a good day. Each case must end with every request answered, in order, by a
// process that is still alive and well. What hangs is ended by the time limit of ctest, the last case named being it:
// a limit per case would measure the machine.
import { Client } from './client.mjs';

const server = process.argv[2];
const uri = 'file:///nowhere/app.py';
const document = { uri };
const at = (line, character) => ({ textDocument: document, position: { line, character } });

const open = (client, text) =>
  client.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'python', version: 1, text } } });
const frame = (body) => Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
const insert = (client, version, text) =>
  client.send({ method: 'textDocument/didChange', params: { textDocument: { uri, version },
    contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text }] } });

const cases = {
  async 'a file of ten megabytes'(client) {
    open(client, 'from flask import abort\n' + 'value = "nothing to see"\n'.repeat(420000) + 'abort(299)\n');
    await client.ask('textDocument/hover', at(3, 3));
    insert(client, 2, '# typed\n');
    await client.ask('textDocument/hover', at(3, 3));
  },

  // Twenty million tokens: no machine parses them in the second that a first parse may take.
  async 'a parse that takes too long is told once for a text'(client) {
    open(client, 'from flask import abort\n' + 'row = [a, b, c]\n'.repeat(2e6) + 'abort(299)\n');
    await client.ask('textDocument/hover', at(3, 3));
    await client.ask('textDocument/hover', at(4, 3));
    client.toldOnce = `${uri}: a parse took too long, `;
  },

  async 'a line of five megabytes'(client) {
    open(client, 'from flask import abort\n' + 'abort(299); '.repeat(2000) + 'x = "' + 'y'.repeat(5e6) + '"; abort(299)\n');
    await client.ask('textDocument/hover', at(1, 6));
    await client.ask('textDocument/completion', at(1, 6));
    const { diagnostics } = await client.published;
    return diagnostics.length > 0 || 'no finding on the long line';
  },

  async 'a deeply nested file'(client) {
    open(client, 'from flask import abort\n' + '('.repeat(100000) + 'abort(299)' + ')'.repeat(100000) + '\n');
    await client.ask('textDocument/hover', at(1, 100006));
    open(client, 'if x:\n' + Array.from({ length: 2000 }, (_, i) => ' '.repeat(i + 1) + 'if x:').join('\n'));
    await client.ask('textDocument/hover', at(1, 1));
  },

  async 'a deeply nested message'(client) {
    client.conversation.isBlurred = true;
    client.process.stdin.write(frame(Buffer.from('['.repeat(1e6))));
    client.process.stdin.write(frame(Buffer.from('{"a":'.repeat(1e5) + '1' + '}'.repeat(1e5))));
  },

  async 'invalid UTF-8 and control characters in a text'(client) {
    client.conversation.isBlurred = true;
    const head = Buffer.from(`{"jsonrpc":"2.0","id":77,"method":"textDocument/hover","params":{"textDocument":{"uri":"`);
    client.process.stdin.write(frame(Buffer.concat([head, Buffer.from([0xff, 0xc3, 0x28]), Buffer.from('"}}}')])));
    open(client, 'from flask import abort\n"\u0000\u0001\u007f"; abort(404)\n');
    const hover = await client.ask('textDocument/hover', at(1, 13));
    return hover?.contents?.value.includes('404') || 'no hover behind a NUL';
  },

  async 'twenty thousand requests at once'(client) {
    open(client, 'from flask import abort\nabort(404)\n');
    const answers = await Promise.all(Array.from({ length: 20000 }, () => client.ask('textDocument/hover', at(1, 7))));
    return answers.every(Boolean) || 'a hover got lost';
  },

  async 'a thousand keystrokes at once are diagnosed a few times at most'(client) {
    let published = 0;
    client.onPublish = () => published++;
    open(client, 'from flask import abort\nabort(299)\n');
    await client.published;
    client.process.stdin.cork();
    for (let i = 0; i < 1000; i++) insert(client, i + 2, '#');
    client.process.stdin.uncork();
    await client.ask('textDocument/hover', at(1, 7));
    return published < 100 || `published ${published} times`;
  },

  async 'a client that does not read'(client) {
    open(client, 'from flask import abort\nabort()\n');
    client.process.stdout.pause();
    const answers = Array.from({ length: 1000 }, () => client.ask('textDocument/completion', at(1, 6)));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    client.process.stdout.resume();
    return (await Promise.all(answers)).every((list) => list.items.length > 0) || 'a list got lost';
  },

  async 'a document that outgrows the limit'(client) {
    open(client, '#' + 'x'.repeat(40e6) + '\n');
    await client.ask('textDocument/hover', at(0, 1));
    insert(client, 2, '#' + 'y'.repeat(40e6) + '\n');
    const hover = await client.ask('textDocument/hover', at(0, 1));
    return hover === null || 'still looked at';
  },
};

let failed = 0;
for (const [name, run] of Object.entries(cases)) {
  const client = new Client(server, name), started = Date.now();
  const body = async () => {
    await client.ask('initialize', { capabilities: { textDocument: { publishDiagnostics: {} } } });
    client.send({ method: 'initialized', params: {} });
    const verdict = await run(client);
    await client.ask('shutdown');
    client.send({ method: 'exit' });
    const code = await client.exit;
    const told = client.toldOnce && client.log.split(client.toldOnce).length - 1;
    if (told !== undefined && told !== 1) return `told ${told} times: ${client.log}`;
    return typeof verdict === 'string' ? verdict : code !== 0 ? `ended with ${code}` : client.conversation.end()[0];
  };
  console.log(name);
  const trouble = await Promise.race([body(), client.exit.then((code) => (code ? `died with ${code}` : new Promise(() => {})))]);
  client.process.kill();
  if (trouble) console.error(`${name}: ${trouble}`);
  if (process.env.SL_VERBOSE) console.error(`${name}: ${Date.now() - started} ms`);
  failed += trouble ? 1 : 0;
}
console.log(`tally: stress ${Object.keys(cases).length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
