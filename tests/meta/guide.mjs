// What docs/configuration.md shows is what the program does. Each section is a folder of its own: a fenced block whose first line
// names a file (```python app.py) is written there; in ```console blocks `$ statuslens ...` is run, and the lines below it are all
// that it prints. usage: node guide.mjs BINARY; SL_UPDATE=1 writes what came.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const page = join(root, 'docs/configuration.md')
const binary = resolve(process.argv[2])
const least = 12 // commands; fewer, and the page is not read as it is written
let seen = 0

function run(folder, command) {
  const words = (command.match(/"[^"]*"|\S+/g) ?? []).map(w => w.replace(/"/g, ''))
  const env = { PATH: process.env.PATH, LC_ALL: 'C' }
  const { stdout, stderr } = spawnSync(binary, words.slice(1), { cwd: folder, env })
  seen++
  return (stdout.toString() + stderr.toString()).replace(/\n+$/, '')
}

function consoleBlock(folder, body) {
  const commands = body.split('\n').filter(line => line.startsWith('$ '))
  const blocks = commands.map(line => [line, run(folder, line.slice(2))].filter(Boolean).join('\n'))
  return '```console\n' + blocks.join('\n\n') + '\n```'
}

function section(text) {
  const folder = mkdtempSync(join(tmpdir(), 'statuslens-guide-'))
  try {
    return text.replace(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm, (all, language, file, body) => {
      if (language === 'console') return consoleBlock(folder, body)
      if (!file) return all
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), body)
      return all
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const text = readFileSync(page, 'utf8')
const fresh = text.split(/^(?=## )/m).map(section).join('')
if (seen < least) throw new Error(`only ${seen} commands in docs/configuration.md`)
if (process.env.SL_UPDATE === '1') writeFileSync(page, fresh)
else if (fresh !== text) {
  const got = fresh.split('\n')
  const differing = text.split('\n').map((line, i) => [line, got[i], i + 1]).filter(([a, b]) => a !== b).slice(0, 5)
  for (const [a, b, line] of differing) console.log(`docs/configuration.md:${line}: ${a}\n  now: ${b}`)
  console.log('docs/configuration.md shows what the program does not print; make expect writes it')
  process.exit(1)
}
for (const [, target] of text.matchAll(/\]\((?!http)([^)#]+)\)/g))
  if (spawnSync('test', ['-e', join(root, 'docs', target)]).status !== 0) throw new Error(`docs/configuration.md links to ${target}, which is not there`)
console.log(`tally: guide-examples ${seen} passed`)
