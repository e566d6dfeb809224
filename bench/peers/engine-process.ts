// node bench/peers/engine-process.ts ENGINE TEXTS OUT: one of onrecord's engines, in a process of its
// own as its peers are. TEXTS and OUT are as run-contender.ts says.
import { readFileSync, writeFileSync } from 'node:fs'
import { engineNames } from '../../src/run/engine-names.ts'
import { openEngine } from '../../src/run/engines.ts'
import { toRoles } from '../attribution/roles.ts'
import type { Output } from './run-contender.ts'

const [asked, textsPath = '', outPath = ''] = process.argv.slice(2)
const name = engineNames.find((one) => one === asked)
if (!name) throw new Error(`No engine is called ${asked}.`)
const texts = readFileSync(textsPath, 'utf8').split('\0')

const opened = performance.now()
const engine = await openEngine(name)
await engine.attribute([''])
const loadSeconds = (performance.now() - opened) / 1000

await engine.attribute(texts.slice(0, 5))
const processor = process.cpuUsage()
const began = performance.now()
const found = await engine.attribute(texts)
const wallSeconds = (performance.now() - began) / 1000
const { user, system } = process.cpuUsage(processor)
await engine.close()

const output: Output = {
  loadSeconds,
  wallSeconds,
  cpuSeconds: (user + system) / 1e6,
  peakKib: process.resourceUsage().maxRSS,
  refused: 0,
  found: found.map((attributions) => attributions.map(toRoles)),
}
writeFileSync(outPath, JSON.stringify(output))
