// How fast do reports go on record? node bench/add/run.ts [reports] [words]
// Writes text reports made of the sentences below in a seeded order, adds them with the command as a
// user would, and prints reports a second and the peak memory of the process (Linux).
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seeded } from '../../test/random.ts'

const reports = Number(process.argv[2] ?? 1000)
const words = Number(process.argv[3] ?? 600)
const bin = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))
const random = seeded(1)

const people = ['Ada Holm', 'Tomas Reyl', 'Lena Brandt', 'Karim Osei', 'Ines Varga', 'Paul Drew']
const offices = ['Harbour Minister', 'Mayor', 'Opposition leader', 'Police chief', 'Senator']
const matters = [
  'the northern pier',
  'the ferry contract',
  'the budget',
  'the new school',
  'the strike',
]
const acts = [
  'would go ahead',
  'had been delayed',
  'cost too much',
  'needed a vote',
  'was a mistake',
]
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

function sentence(person: string, office: string): string {
  const surname = person.split(' ')[1]
  return pick([
    () => `${office} ${person} said on Monday that ${pick(matters)} ${pick(acts)}.`,
    () => `“I have always told people that ${pick(matters)} ${pick(acts)},” ${surname} said.`,
    () => `“We will not rest,” he said. “Everyone here knows that ${pick(matters)} ${pick(acts)}.”`,
    () => `According to ${surname}, ${pick(matters)} ${pick(acts)} last year.`,
    () =>
      `The council met for three hours in the old town hall while rain fell on the square outside.`,
    () =>
      `Work on ${pick(matters)} began in March and has involved some ${Math.floor(random() * 400)} people.`,
    () => `Residents of the lower town have waited for an answer since the flood two winters ago.`,
    () => `${surname} denied that ${pick(matters)} ${pick(acts)}, and called the report unfair.`,
  ])()
}

function report(n: number): string {
  const person = pick(people)
  const office = pick(offices)
  const paragraphs = [
    `PORTVALE, May ${(n % 28) + 1} - ${office} ${person} spoke about ${pick(matters)} in session ${n}.`,
  ]
  let count = 12
  while (count < words) {
    const paragraph = [sentence(person, office), sentence(person, office)].join(' ')
    count += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return `${paragraphs.join('\n\n')}\n`
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
try {
  mkdirSync(join(folder, 'in'))
  for (let n = 0; n < reports; n++) {
    writeFileSync(join(folder, 'in', `${`${n}`.padStart(6, '0')}.txt`), report(n))
  }
  const begun = performance.now()
  const child = spawn(process.execPath, [bin, 'add', 'in', '--quiet'], {
    cwd: folder,
    stdio: 'inherit',
  })
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, peakMegabytes(child.pid))
  }, 20)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  const seconds = (performance.now() - begun) / 1000
  if (code !== 0) throw new Error(`add ended with ${code}.`)
  console.log(
    `${reports} reports of about ${words} words in ${seconds.toFixed(2)} s on ${availableParallelism()} cores: ${Math.round(reports / seconds)} reports/s, peak memory ${peak} MB`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function peakMegabytes(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Math.round(Number(kilobytes ?? 0) / 1024)
  } catch {
    return 0
  }
}
