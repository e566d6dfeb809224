import { whoFrom } from '../pattern/slots.ts'
import { clauseEnd } from '../positions/find/region.ts'
import type { Scene } from '../scene/scene.ts'
import { actsIn } from './acts.ts'
import type { Promised } from './promise.ts'

const maker = 'promise-headline@1'

/** The headline's “Norland to close two mines”: what its subject will do, as it says. */
export function promisesInHeadline(scene: Scene): readonly Promised[] {
  const [first] = scene.sentences
  if (!first || /^[.!?]$/.test(scene.lower(first.to - 1))) return []
  const subject = whoFrom(scene, first.from, first.to)
  if (!subject || scene.lower(subject.to) !== 'to') return []
  const [party, ...others] = scene.parties(subject.from, subject.to)
  const fits = party && party.span.end >= scene.span(subject.from, subject.to).end
  if (!party?.actor || others.length > 0 || !fits) return []
  const verb = subject.to + 1
  if (verb >= first.to || /^(?:be|face|get|lose|miss|become)$/.test(scene.lower(verb))) return []
  const range = { from: verb, to: Math.min(first.to, clauseEnd(scene, verb + 1)) }
  return actsIn(scene, range).map((object) => ({
    object,
    cue: scene.span(subject.to, verb),
    stage: 'pledged',
    donor: party,
    statement: null,
    saidBy: party.actor,
    assertion: 'asserted',
    confidence: 0.6,
    by: maker,
  }))
}
