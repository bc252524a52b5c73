// conformance.mjs LOG-FOLDER: checks every message of recorded conversations (one .jsonl each, as transcripts.c
// writes them) against the meta model. Ends with 1 if the server broke the protocol anywhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Conversation } from './conversation.mjs';

const folder = process.argv[2];
const violations = [];
let checked = 0, conversations = 0;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort()) {
  const conversation = new Conversation(file);
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
    let entry;
    try {
      entry = JSON.parse(line);
    } catch {
      if (line.startsWith('{"from":"server"')) violations.push(`${file}: the server's message is not JSON: ${line}`);
      continue; // what the client sends is meant to be broken at times
    }
    if (entry.from === 'server') conversation.fromServer(entry.message);
    else if ('message' in entry) conversation.fromClient(entry.message);
    else conversation.isBlurred = true;
  }
  violations.push(...conversation.end());
  checked += conversation.checked;
  conversations++;
}

if (checked < 100) violations.push(`only ${checked} messages were seen in ${folder}`);
violations.forEach((violation) => console.error(violation));
console.log(`tally: messages ${checked} passed, conversations ${conversations}`);
process.exitCode = violations.length ? 1 : 0;
