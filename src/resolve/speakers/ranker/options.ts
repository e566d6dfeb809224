import type { Member } from '../../cast/cast.ts'
import { describes } from '../../cast/describe.ts'
import { firstFrom } from '../../sorted.ts'
import type { Nominal } from '../../sources/phrase.ts'
import { isCalled } from '../nominal.ts'
import type { Decision, Option } from './decision.ts'
import { agreement, memberFeatures, type Ranks } from './member-features.ts'
import { kindOf, phraseFeatures } from './phrase-features.ts'
import type { Scene } from './scene.ts'
import type { Turn } from './turn.ts'
import { Vector } from './vector.ts'

// 60 mentions reach back over some 900 words: nine in ten antecedents stand within 10 of them.
const BACK = 60
const AHEAD = 12
const MOST = 12
// Who is described with "a" is rarely one of those named before.
const MOST_INDEFINITE = 5

/**
 * Whom a source may mean, with what speaks for and against each. `among` limits the members,
 * `describing` are words that may describe one of its own, and `own` is whom the same words have
 * described before.
 */
export function toDecision(
  scene: Scene,
  turn: Turn,
  among: readonly Member[] | null,
  describing: Nominal | null,
  own: Member | null,
): Decision {
  const agrees = agreement(turn)
  const members = (among ?? candidates(scene, turn, agrees)).filter((member) => member !== own)
  const ranks = ranksOf(scene, turn, agrees)
  const row = (kind: Option['kind'], member: Member | null): readonly number[] => {
    const out = new Vector()
    out.one(kind, kinds)
    if (member) memberFeatures(out, scene, turn, member, ranks)
    return out.values
  }
  const options: Option[] = members.map((member) => ({ kind: 'member', member }))
  const features = members.map((member) => row('member', member))
  if (among === null && describing && describes(describing, scene.text)) {
    options.push({ kind: 'own', member: own })
    features.push(row('own', own))
  }
  options.push({ kind: 'nobody' })
  features.push(row('nobody', null))
  const { attribution, phrase, byRule } = turn
  const shared = [...phraseFeatures(scene, turn), ...crowding(turn, members, agrees)]
  return { attribution, phrase, options, byRule, shared, features }
}

type Agrees = Ranks['agrees']

const kinds: readonly Option['kind'][] = ['member', 'own', 'nobody']

/** Whether more than none, one and two members agree with the source, and are called by its noun. */
function crowding(turn: Turn, members: readonly Member[], agrees: Agrees): readonly number[] {
  const { phrase } = turn
  const agreeing = members.filter(agrees).length
  const called =
    phrase?.kind === 'nominal' ? members.filter((each) => isCalled(each, phrase.head)).length : 0
  return [0, 1, 2].flatMap((many) => [agreeing > many ? 1 : 0, called > many ? 1 : 0])
}

/** Members named shortly before or after, who spoke last, and whom a description calls by its noun. */
function candidates(scene: Scene, turn: Turn, agrees: Agrees): readonly Member[] {
  const { mentions } = scene
  const found = new Set<Member>()
  const isIndefinite = turn.phrase?.kind === 'nominal' && !turn.phrase.definite
  // "He" is nobody who is no man; for the others kind is one sign among many.
  const isOpen = !/^(?:he|she|it)$/.test(kindOf(turn.phrase))
  const most = isIndefinite ? MOST_INDEFINITE : MOST
  for (const member of [turn.outer, turn.beside, turn.protagonist, turn.issuer]) {
    if (member) found.add(member)
  }
  for (const member of turn.recent.slice(0, 4)) found.add(member)
  const at = firstFrom(mentions, turn.at)
  const { phrase } = turn
  const whole = phrase?.kind === 'nominal' ? phrase.whole : null
  const add = (index: number): void => {
    const mention = mentions[index]
    // What the source itself describes is no other.
    if (!mention || found.size >= most || mention.start === whole?.start) return
    if (isOpen || agrees(mention.member)) found.add(mention.member)
  }
  for (let back = at - 1; back >= Math.max(0, at - BACK); back--) add(back)
  for (let next = at; next < at + AHEAD; next++) add(next)
  if (phrase?.kind === 'nominal') {
    for (const [member, [first]] of scene.mentionsOf) {
      if (found.size >= most + 4) break
      if (isCalled(member, phrase.head) && first?.start !== whole?.start) found.add(member)
    }
  }
  return [...found]
}

function ranksOf(scene: Scene, turn: Turn, agrees: Agrees): Ranks {
  const all = new Map<Member, number>()
  const agreeing = new Map<Member, number>()
  const at = firstFrom(scene.mentions, turn.at)
  for (let back = at - 1; back >= Math.max(0, at - BACK); back--) {
    const mention = scene.mentions[back]
    if (!mention || mention.quoted) continue
    const { member } = mention
    if (!all.has(member)) all.set(member, all.size)
    if (!agreeing.has(member) && agrees(member)) agreeing.set(member, agreeing.size)
  }
  return { agrees, all, agreeing }
}
