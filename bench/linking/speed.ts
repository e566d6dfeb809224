// node bench/linking/speed.ts
//
// Microseconds to judge one mention against one entry, over every pair of persons and bodies of the
// archives with one type, and to make the blocking keys of a name that was not met before.
import { blockingKeys } from '../../src/record/link/keys.ts'
import { linkActor } from '../../src/record/link/link.ts'
import { remember } from '../../src/record/link/remember.ts'
import { openArchives } from './archive.ts'

const mentions = openArchives('all')
  .flatMap(({ reports }) => reports.flat())
  .map(({ profile }) => profile)
const entries = mentions.map((mention, at) =>
  remember(
    {
      id: `e${at}`,
      type: mention.type,
      names: [],
      offices: [],
      company: [],
      outlets: [],
      reports: 0,
    },
    mention,
  ),
)

for (const candidates of [8, 64]) {
  let pairs = 0
  let started = 0
  for (let round = 0; round < 6; round++) {
    // The first round compiles and reads each name once.
    if (round === 1) started = performance.now()
    for (const [at, mention] of mentions.entries()) {
      const near = entries
        .slice(at, at + candidates * 3)
        .filter(({ type }) => type === mention.type)
        .slice(0, candidates)
      linkActor(mention, near)
      if (round > 0) pairs += near.length
    }
  }
  const each = (1000 * (performance.now() - started)) / pairs
  console.log(`judging, up to ${candidates} candidates: ${each.toFixed(1)} µs a pair`)
}

const started = performance.now()
const names = 20_000
for (let at = 0; at < names; at++) blockingKeys('person', `Robert J. Ellingboe${at}`)
console.log(
  `blocking keys: ${((1000 * (performance.now() - started)) / names).toFixed(1)} µs a new name`,
)
