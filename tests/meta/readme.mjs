// What README.md shows is what the program does. In ```console blocks, `$ statuslens ...` runs in tests/demo and the lines below
// it are all of its standard output; `$ make x` has to be a target. A block behind <!-- hover FILE:LINE:COL --> is what the server
// says there. usage: node readme.mjs BINARY; SL_UPDATE=1 writes what came.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const demo = join(root, 'tests/demo')
const binary = resolve(process.argv[2])
const page = join(root, 'README.md')
let seen = 0, bad = 0

function run(command) {
  const words = (command.replace(/#.*/, '').match(/"[^"]*"|\S+/g) ?? []).map(w => w.replace(/"/g, ''))
  if (words[0] === 'make') {
    if (spawnSync('make', ['-n', words[1]], { cwd: root }).status !== 0) throw new Error(`no make target: ${command}`)
    return ''
  }
  return spawnSync(binary, words.slice(1), { cwd: demo, env: { PATH: process.env.PATH, LC_ALL: 'C' } }).stdout.toString()
}

function consoleBlock(body) {
  const out = []
  for (const line of body.split('\n')) {
    if (!line.startsWith('$ ')) continue
    seen++
    const said = run(line.slice(2)).replace(/\n+$/, '')
    if (out.length && said) out.push('')
    out.push(line, ...(said ? [said] : []))
  }
  return out.join('\n') + '\n'
}

const languages = { js: 'javascript', py: 'python' }
function hoverBlock(place) {
  const [, file, line, col] = /^(.*):(\d+):(\d+)$/.exec(place)
  const uri = `file://${join(demo, file)}`
  const text = readFileSync(join(demo, file), 'utf8')
  const textDocument = { uri, languageId: languages[file.split('.').pop()], version: 1, text }
  const capabilities = { textDocument: { hover: { contentFormat: ['markdown'] } } }
  const messages = [
    { id: 1, method: 'initialize', params: { rootUri: `file://${demo}`, capabilities } },
    { method: 'initialized', params: {} },
    { method: 'textDocument/didOpen', params: { textDocument } },
    { id: 2, method: 'textDocument/hover', params: { textDocument: { uri }, position: { line: line - 1, character: col - 1 } } },
    { id: 3, method: 'shutdown' },
    { method: 'exit' },
  ]
  const input = messages.map(m => JSON.stringify({ jsonrpc: '2.0', ...m }))
    .map(m => `Content-Length: ${Buffer.byteLength(m)}\r\n\r\n${m}`).join('')
  const said = spawnSync(binary, ['lsp'], { input, cwd: demo }).stdout.toString()
  const answer = said.split(/Content-Length: \d+\r\n\r\n/).filter(Boolean).map(m => JSON.parse(m)).find(m => m.id === 2)
  seen++
  return answer.result.contents.value
}

const text = readFileSync(page, 'utf8')
const fresh = text
  .replace(/^```console\n([\s\S]*?)^```$/gm, (_, body) => '```console\n' + consoleBlock(body) + '```')
  .replace(/^(<!-- hover (\S+) -->\n```markdown\n)[\s\S]*?^```$/gm, (_, head, place) => head + hoverBlock(place) + '```')
if (seen < 5) throw new Error(`only ${seen} examples in README.md`)
if (process.env.SL_UPDATE === '1') writeFileSync(page, fresh)
else if (fresh !== text) {
  const got = fresh.split('\n')
  text.split('\n').forEach((line, i) => {
    if (bad < 10 && line !== got[i]) { bad++; console.log(`README.md:${i + 1}: ${line}\n  now: ${got[i]}`) }
  })
  console.log('README.md shows what the program does not print; make expect writes it')
  process.exit(1)
}
for (const [, target] of text.matchAll(/\]\((?!http)([^)#]+)\)/g)) readFileSyncOrFolder(target)
function readFileSyncOrFolder(target) {
  if (spawnSync('test', ['-e', join(root, target)]).status !== 0) { console.log(`README.md links to ${target}, which is not there`); process.exit(1) }
}
console.log(`tally: readme-examples ${seen} passed`)
