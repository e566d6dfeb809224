import type { Range } from '../pattern/slots.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { assess } from '../scene/assess.ts'
import { firstGroup } from '../scene/first-group.ts'
import type { Scene } from '../scene/scene.ts'
import { whoIn } from '../scene/who.ts'
import { auxiliaries } from '../text/function-words.ts'
import { beforeApposition, labelOf, phraseStart } from './label.ts'
import type { Proposed } from './proposal.ts'
import { proposersIn } from './proposers.ts'

const maker = 'proposal-nouns@1'
const nouns: ReadonlySet<string> = new Set(
  `proposal proposals plan plans idea ideas offer offers draft drafts scheme blueprint roadmap initiative formula
  suggestion suggestions counter-proposal counterproposal counteroffer counter-offer`.split(/\s+/),
)

/** What is called a proposal, with whose it is: “proposals from the Orlish”, “Orland's plan to dredge the lock”. */
export function proposalsByNoun(scene: Scene): readonly Proposed[] {
  const found: Proposed[] = []
  for (let at = 0; at < scene.words.length; at++) {
    if (!nouns.has(scene.lower(at))) continue
    const read = from(scene, at) ?? putForward(scene, at) ?? owned(scene, at)
    if (read) found.push(read)
  }
  return found
}

/** “Proposals from the Orlish”. */
function from(scene: Scene, noun: number): Proposed | null {
  if (!/^(?:from|by)$/.test(scene.lower(noun + 1))) return null
  const end = Math.min(clauseEnd(scene, noun + 2), noun + 12)
  const parties = firstGroup(scene, whoIn(scene, { from: noun + 2, to: end }))
  const last = parties.at(-1)
  if (!last) return null
  const range = { from: phraseStart(scene, noun) ?? noun, to: scene.wordAt(last.span.end - 1) + 1 }
  return proposed(scene, noun, { from: Math.min(range.from, noun), to: range.to }, parties)
}

/** “Some of the ideas the mayor has put forward”, “a plan that Orland floated”. */
function putForward(scene: Scene, noun: number): Proposed | null {
  const { to: limit } = scene.sentence(noun)
  for (let at = noun + 1; at < Math.min(limit, noun + 12); at++) {
    const lower = scene.lower(at)
    if (scene.words[at]?.mark || lower === 'to') return null
    const two = lower === 'put' && scene.lower(at + 1) === 'forward'
    if (!two && !/^(?:proposed|floated|tabled|suggested|drafted|submitted|mooted)$/.test(lower))
      continue
    if (/^(?:be|been|was|were|is|are|being)$/.test(scene.lower(at - 1))) return null
    const parties = firstGroup(scene, whoIn(scene, { from: noun + 1, to: at }))
    if (parties.length === 0) return null
    const range = { from: phraseStart(scene, noun) ?? noun, to: two ? at + 2 : at + 1 }
    return proposed(scene, noun, { ...range, from: Math.min(range.from, noun) }, parties)
  }
  return null
}

/** “Orland's plan to dredge the lock”: whose it is, and what. */
function owned(scene: Scene, noun: number): Proposed | null {
  if (!/^(?:to|for)$/.test(scene.lower(noun + 1))) return null
  const first = ownerStart(scene, noun)
  if (first === null) return null
  const parties = proposersIn(scene, { from: first, to: noun + 1 })
  if (parties.length === 0) return null
  let to = clauseEnd(scene, noun + 2)
  for (let at = noun + 3; at < to; at++) if (auxiliaries.has(scene.lower(at))) to = at
  return proposed(scene, noun, { from: first, to }, parties)
}

/** Index of the first word of “Orland's” or “the mayor of Orl's” before a noun. */
function ownerStart(scene: Scene, noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const lower = scene.lower(at)
    if (lower !== "'s" && lower !== "'" && lower !== '’') {
      if (scene.words[at]?.mark) return null
      continue
    }
    let start = at - 1
    while (start > 0 && scene.words[start - 1]?.capital && at - start < 5) start--
    return scene.lower(start - 1) === 'the' ? start - 1 : start
  }
  return null
}

function proposed(
  scene: Scene,
  noun: number,
  range: Range,
  parties:
    | Proposed['proponents'][number]['party'][]
    | readonly Proposed['proponents'][number]['party'][],
): Proposed {
  const { statement, saidBy, assertion } = assess(scene, noun)
  const draft = /^(?:draft|drafts)$/.test(scene.lower(noun))
  return {
    label: beforeApposition(scene, range) ?? labelOf(scene, range),
    status: draft ? 'tabled' : 'proposed',
    proponents: parties.map((party) => ({ party, role: 'proposer' })),
    layer: null,
    statement,
    saidBy,
    assertion,
    cue: scene.span(noun, noun + 1),
    confidence: 0.65,
    by: maker,
  }
}
