// How fast do the engines read, and in how much memory?
// node bench/attribution/speed.ts [--engine NAME ...] [--reports N] [--json]
// Pipes N reports (2,000 unless said) through `onrecord attribute` and prints words a second of wall
// time, all cores and the start of the process counted, the peak memory of the process tree (Linux),
// and how many times slower than the rule engine that is: the mean of a run just before and just after.
import { availableParallelism, cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { askedEngines } from './asked.ts'
import { type Run, runCommand } from './speed/run-command.ts'
import { table } from './table.ts'

interface Measured extends Run {
  readonly engine: string
  /** The rule engine's words a second, divided by this engine's. */
  readonly timesSlower: number | null
}

const { values } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true },
    reports: { type: 'string', default: '2000' },
    json: { type: 'boolean', default: false },
  },
})
const reports = Number(values.reports)
if (!(Number.isInteger(reports) && reports > 0)) {
  throw new Error(`--reports is a whole number above 0, not "${values.reports}".`)
}
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.versions.node}, load before ${loadavg()[0]?.toFixed(2)}`
const runs: Measured[] = []
for (const engine of askedEngines(values.engine)) {
  if (engine === 'rules') {
    runs.push({ engine, ...(await runCommand(engine, reports)), timesSlower: null })
    continue
  }
  const before = await runCommand('rules', peerReports())
  const run = await runCommand(engine, reports)
  const after = await runCommand('rules', peerReports())
  const peer = (speed(before) + speed(after)) / 2
  runs.push({ engine, ...run, timesSlower: peer / speed(run) })
}
console.log(values.json ? JSON.stringify({ machine, runs }, null, 2) : text())

/** Enough for a steady speed, and within the same minute as the end of the run beside it. */
function peerReports(): number {
  return Math.max(500, Math.min(2000, reports))
}

function speed({ words, seconds }: Run): number {
  return words / seconds
}

function text(): string {
  const head = [
    'engine',
    '>reports',
    '>words',
    '>seconds',
    '>words/s',
    '>times slower than rules',
    '>first line, s',
    '>peak MiB',
  ]
  const rows = runs.map((run) => [
    run.engine,
    `${run.reports}`,
    `${run.words}`,
    run.seconds.toFixed(1),
    `${Math.round(speed(run))}`,
    run.timesSlower?.toFixed(1) ?? '-',
    run.first.toFixed(2),
    `${run.memory ?? 'not told'}`,
  ])
  return `${machine}\n\n${table([head, ...rows])}`
}
