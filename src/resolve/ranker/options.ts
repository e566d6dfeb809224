import type { Member } from '../cast.ts'
import { describes } from '../describe.ts'
import { isCalled } from '../nominal.ts'
import type { Nominal } from '../phrase.ts'
import { firstFrom } from '../sorted.ts'
import type { Decision, Option } from './decision.ts'
import { agreesInKind, memberFeatures, type Ranks } from './member-features.ts'
import { phraseFeatures } from './phrase-features.ts'
import type { Scene } from './scene.ts'
import type { Turn } from './turn.ts'

// 60 mentions reach back over some 900 words: nine in ten antecedents stand within 10 of them.
const BACK = 60
const AHEAD = 12
const MOST = 20

/** Whom a source may mean, with what speaks for and against each; `among` limits the members,
 * `describing` are words that may describe one of its own,
 * and `own` is whom the same words have described before. */
export function toDecision(
  scene: Scene,
  turn: Turn,
  among: readonly Member[] | null,
  describing: Nominal | null,
  own: Member | null,
): Decision {
  const members = (among ?? candidates(scene, turn)).filter((member) => member !== own)
  const ranks = ranksOf(scene, turn)
  const phrase = phraseFeatures(scene, turn)
  const found = members.map((member) => memberFeatures(scene, turn, member, ranks))
  const agreeing = members.filter((member) => agreesInKind(member, turn)).length
  const nominal = turn.phrase?.kind === 'nominal' ? turn.phrase : null
  const called = nominal ? members.filter((each) => isCalled(each, nominal.head)).length : 0
  const blank = new Array<number>(memberFeatureCount).fill(0)
  const row = (kind: Option['kind'], of: readonly number[]): Float32Array =>
    Float32Array.from([
      ...phrase,
      ...(['member', 'own', 'nobody'] as const).map((each) => (each === kind ? 1 : 0)),
      ...[0, 1, 2].flatMap((many) => [agreeing > many ? 1 : 0, called > many ? 1 : 0]),
      ...of,
    ])
  const options: Option[] = members.map((member) => ({ kind: 'member', member }))
  const features = found.map((own) => row('member', own))
  if (among === null && describing && describes(describing, scene.text)) {
    options.push({ kind: 'own', member: own })
    features.push(row('own', own ? memberFeatures(scene, turn, own, ranks) : blank))
  }
  options.push({ kind: 'nobody' })
  features.push(row('nobody', blank))
  const { attribution, phrase: source, byRule } = turn
  return { attribution, phrase: source, options, byRule, features }
}

/** How many numbers `memberFeatures` gives. */
const memberFeatureCount = 76

/** Members named shortly before or after, who spoke last, and whom a description calls by its noun. */
function candidates(scene: Scene, turn: Turn): readonly Member[] {
  const { mentions } = scene
  const found = new Set<Member>()
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
    if (mention && found.size < MOST && mention.start !== whole?.start) found.add(mention.member)
  }
  for (let back = at - 1; back >= Math.max(0, at - BACK); back--) add(back)
  for (let next = at; next < at + AHEAD; next++) add(next)
  if (phrase?.kind === 'nominal') {
    for (const [member, [first]] of scene.mentionsOf) {
      if (found.size >= MOST + 8) break
      if (isCalled(member, phrase.head) && first?.start !== whole?.start) found.add(member)
    }
  }
  return [...found]
}

function ranksOf(scene: Scene, turn: Turn): Ranks {
  const all = new Map<Member, number>()
  const agreeing = new Map<Member, number>()
  const at = firstFrom(scene.mentions, turn.at)
  for (let back = at - 1; back >= Math.max(0, at - BACK); back--) {
    const mention = scene.mentions[back]
    if (!mention || mention.quoted) continue
    const { member } = mention
    if (!all.has(member)) all.set(member, all.size)
    if (!agreeing.has(member) && agreesInKind(member, turn)) agreeing.set(member, agreeing.size)
  }
  return { all, agreeing }
}
