// Packs what would be published, installs it in an empty folder without development dependencies'
// code and runs it there: node scripts/smoke.ts (after npm run build)
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'onrecord-smoke-'))
try {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  }).trim()
  // Beside the package lie the dependencies of this checkout: no network is needed.
  mkdirSync(join(folder, 'node_modules/onrecord'), { recursive: true })
  execFileSync('tar', [
    'xzf',
    join(folder, packed.split('\n').at(-1) ?? ''),
    '--strip-components=1',
    '-C',
    join(folder, 'node_modules/onrecord'),
  ])
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules/onrecord/node_modules'))
  writeFileSync(
    join(folder, 'report.txt'),
    'PORTVALE - “We will rebuild the pier,” Mayor Ada Holm said.\n',
  )
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, ['node_modules/onrecord/bin/onrecord.js', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
  const reading = JSON.parse(run('read', 'report.txt', '--json'))
  if (reading.statements.length !== 1) throw new Error('The packed command found no statement.')
  run('add', 'report.txt')
  if (!run('search', 'pier').includes('Ada Holm'))
    throw new Error('The packed search found nothing.')
  const library = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "import { read } from 'onrecord'; console.log((await read('report.txt'))[0].statements.length)",
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  if (library.trim() !== '1') throw new Error('The packed library found no statement.')
  console.log('The packed package reads, adds, searches and works as a library.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
