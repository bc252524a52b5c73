// Command line goldens: cases/*.txt, each case in an empty folder of its own. README.md describes the format.
// usage: node run.mjs BINARY [CASE-FILE...]; SL_UPDATE=1 rewrites what was expected to what came.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const [program, ...chosen] = process.argv.slice(2)
const binary = resolve(program)
const version = execFileSync(binary, ['--version']).toString().trim().split(' ')[1]
const update = process.env.SL_UPDATE === '1'

// Bytes that a text file of cases cannot show: \xHH, \t, \r, \\ and "\" at the end of a line for "no line end".
const unescape = text =>
  Buffer.from(
    text.replace(/\\\n$/, '').replace(/\\(x[0-9a-f]{2}|[trn\\])/g, (_, e) =>
      e[0] === 'x' ? String.fromCharCode(parseInt(e.slice(1), 16)) : { t: '\t', r: '\r', n: '\n', '\\': '\\' }[e]),
    'latin1')
const utf8AsLatin1 = text => Buffer.from(text, 'utf8').toString('latin1')
const escape = bytes => {
  const text = bytes.toString('latin1').replace(/[\\\x00-\x09\x0b-\x1f\x7f]/g, c =>
    c === '\\' ? '\\\\' : c === '\t' ? '\\t' : c === '\r' ? '\\r' : '\\x' + c.charCodeAt(0).toString(16).padStart(2, '0'))
  const shown = Buffer.from(text, 'latin1').toString('utf8')
  if (shown.endsWith('\n\n')) return shown.slice(0, -1) + '\\n\\\n' // a blank line at the end, made visible
  return shown === '' || shown.endsWith('\n') ? shown : shown + '\\\n'
}

// A case file is a list of parts: { head, body, line }; a part begins with "== ", "-- " or "$ ".
function parse(text) {
  const parts = []
  text.split(/(?<=\n)/).forEach((line, i) => {
    if (/^(== |-- |\$ )/.test(line)) parts.push({ head: line.trimEnd(), body: '', line: i + 1 })
    else if (parts.length) parts.at(-1).body += line
    else parts.push({ head: '', body: line, line: i + 1 })
  })
  return parts
}

const words = line => (line.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map(w => w.replace(/^(["'])(.*)\1$/, '$2'))

function makeFile(root, path, bytes) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), bytes)
}

// Things to prepare, by the first word of a "-- " head.
const setUp = {
  file: (c, [path], body) => makeFile(c.root, path, unescape(utf8AsLatin1(body))),
  repeat: (c, [n, path], body) => makeFile(c.root, path, body.replace(/\n$/, '').repeat(+n)),
  mode: (c, [mode, path]) => chmodSync(join(c.root, path), parseInt(mode, 8)),
  folder: (c, [path]) => mkdirSync(join(c.root, path), { recursive: true }),
  link: (c, [target, path]) => symlinkSync(target, join(c.root, path)),
  fifo: (c, [path]) => execFileSync('mkfifo', [join(c.root, path)]),
  env: (c, [pair]) => { c.env[pair.split('=')[0]] = pair.slice(pair.indexOf('=') + 1) },
  stdin: (c, _, body) => { c.stdin = unescape(utf8AsLatin1(body)) },
  tty: c => { c.tty = true },
}

const plainEnv = { PATH: process.env.PATH, LC_ALL: 'C', ASAN_OPTIONS: process.env.ASAN_OPTIONS ?? '' }
const quote = w => `'${w.replace(/'/g, `'\\''`)}'`

function run(c, args) {
  const options = { cwd: c.root, env: { ...plainEnv, ...c.env }, input: c.stdin ?? '', timeout: 60000, maxBuffer: 1 << 28 }
  // script(1) gives the command a terminal of 80 columns.
  const result = c.tty
    ? spawnSync('script', ['-qefc', 'stty cols 80 -opost; ' + [binary, ...args].map(quote).join(' '), '/dev/null'], options)
    : spawnSync(binary, args, options)
  c.stdin = undefined
  c.tty = false
  const name = bytes => Buffer.from(bytes.toString('latin1').replaceAll(version, 'VERSION'), 'latin1')
  return { out: name(result.stdout), err: name(result.stderr), exit: result.signal ?? result.status }
}

// What may be asked about the last command.
const results = {
  out: (c) => escape(c.last.out),
  err: (c) => escape(c.last.err),
  after: (c, [path]) => escape(readFileSync(join(c.root, path))),
}

let passed = 0, failed = 0 // commands
function finish(c) {
  if (c.last) c.isBad ? failed++ : passed++
  c.last = undefined
  c.isBad = false
}

function check(c, file, part, want, got) {
  if (got === want) return
  c.isBad = true
  console.log(`${file}:${part.line}: ${part.head}\n--- expected\n${want}--- came\n${got}---`)
}

const blankEnd = body => (/^\n*$/.test(body) ? body : /\n*$/.exec(body)[0].slice(1))
function checkText(c, file, part, got) {
  const want = part.body.replace(/\n+$/, '\n').replace(/^\n$/, '')
  if (update && got !== want) part.body = got + blankEnd(part.body)
  else check(c, file, part, want, got)
}

function checkExit(c, file, part, want) {
  if (update) part.head = `-- exit ${c.last.exit}`
  else check(c, file, part, `${want}\n`, `${c.last.exit}\n`)
}

function runCase(file, parts) {
  const c = { root: mkdtempSync(join(tmpdir(), 'statuslens-cli-')), env: {} }
  try {
    for (const part of parts) {
      const [kind, ...rest] = words(part.head.slice(3))
      if (part.head.startsWith('$ ')) {
        finish(c)
        c.last = run(c, words(part.head.slice(2)).slice(1))
      } else if (part.head.startsWith('-- exit')) {
        checkExit(c, file, part, rest[0])
      } else if (results[kind]) {
        if (rest[0] !== '*') checkText(c, file, part, results[kind](c, rest))
      } else if (setUp[kind]) {
        setUp[kind](c, rest, part.body)
      } else if (!part.head.startsWith('== ')) {
        throw new Error(`${file}:${part.line}: unknown part: ${part.head}`)
      }
    }
    finish(c)
  } finally {
    rmSync(c.root, { recursive: true, force: true })
  }
}

// What a case does not say of a command is that it prints nothing and ends with 0.
function complete(parts) {
  const out = []
  for (const [i, part] of parts.entries()) {
    out.push(part)
    if (!part.head.startsWith('$ ')) continue
    const end = parts.findIndex((p, k) => k > i && /^(\$ |== )/.test(p.head))
    const mine = parts.slice(i + 1, end < 0 ? undefined : end).map(p => p.head)
    for (const need of ['-- out', '-- err'])
      if (!mine.some(h => h.startsWith(need))) out.push({ head: need, body: '', line: part.line, implied: true })
    if (!mine.some(h => h.startsWith('-- exit'))) out.push({ head: '-- exit 0', body: '', line: part.line, implied: true })
  }
  return out
}

const folder = join(here, 'cases')
const files = chosen.length ? chosen : readdirSync(folder).filter(f => f.endsWith('.txt')).sort().map(f => join(folder, f))
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  const parts = complete(parse(text))
  const starts = parts.flatMap((p, i) => (p.head.startsWith('== ') ? [i] : []))
  if (!starts.length) throw new Error(`${file}: no case`)
  starts.forEach((from, k) => runCase(file, parts.slice(from, starts[k + 1])))
  if (!update) continue
  const kept = parts.filter(p => !p.implied || p.body !== '' || (p.head.startsWith('-- exit') && p.head !== '-- exit 0'))
  writeFileSync(file, kept.map(p => (p.head ? p.head + '\n' : '') + p.body).join(''))
}
console.log(`tally: goldens ${passed} passed${failed ? `, ${failed} failed` : ''}`)
process.exit(failed ? 1 : 0)
