import type { Span } from '../../../shapes/span.ts'
import type { Member } from '../../cast/cast.ts'
import { isPlural } from '../../cast/describe.ts'
import type { Mention } from '../../cast/mention.ts'
import { walksOf } from '../../data/occupations.ts'
import { isPersonNoun } from '../../data/people.ts'
import { genderOf, organisationNouns } from '../../data/words.ts'
import { firstFrom } from '../../sorted.ts'
import type { Nominal } from '../../sources/phrase.ts'
import { isCalled, isOther, singlesOut } from '../nominal.ts'
import { kindOf } from './phrase-features.ts'
import type { Scene } from './scene.ts'
import type { Turn } from './turn.ts'
import type { Vector } from './vector.ts'

/** How near each candidate's last mention is, among the others: 0 is the nearest. */
export interface Ranks {
  readonly agrees: (member: Member) => boolean
  readonly all: ReadonlyMap<Member, number>
  readonly agreeing: ReadonlyMap<Member, number>
}

const types = ['person', 'organisation', 'state', 'group', 'outlet', 'unnamed'] as const

/** What speaks for and against a member as the one whom the source means. */
export function memberFeatures(
  out: Vector,
  scene: Scene,
  turn: Turn,
  member: Member,
  ranks: Ranks,
): void {
  const { phrase } = turn
  out.one(member.type, types)
  const kind = kindOf(phrase)
  const wanted = wantedGender(kind, phrase?.kind === 'nominal' ? phrase.head : '')
  out.flag(wanted !== null && member.gender === wanted)
  out.flag(wanted !== null && member.gender === null)
  out.flag(wanted !== null && member.gender !== null && member.gender !== wanted)
  out.flag(member.human, member.nameless, ranks.agrees(member))
  spokenFeatures(out, turn, member)
  placeFeatures(out, scene, turn, member)
  out.one(Math.min(3, ranks.all.get(member) ?? 3), [0, 1, 2, 3])
  out.one(Math.min(3, ranks.agreeing.get(member) ?? 3), [0, 1, 2, 3])
  nominalFeatures(out, scene, member, phrase?.kind === 'nominal' ? phrase : null)
}

/** Tells whether a member may be meant by the pronoun or noun of a turn at all. */
export function agreement({ phrase }: Turn): (member: Member) => boolean {
  const kind = kindOf(phrase)
  if (kind === 'he') return (member) => isPerson(member) && member.gender !== 'f'
  if (kind === 'she') return (member) => isPerson(member) && member.gender !== 'm'
  if (kind === 'i') return isPerson
  if (kind === 'they') return ({ type }) => type !== 'person'
  if (kind === 'it') return (member) => !isPerson(member) && member.type !== 'group'
  if (phrase?.kind !== 'nominal') return () => true
  const { head } = phrase
  if (isPlural(head)) return ({ type }) => type === 'group'
  if (organisationNouns.has(head)) return (member) => !isPerson(member)
  return isPersonNoun(head) ? isPerson : () => true
}

function isPerson({ type, human }: Member): boolean {
  return type === 'person' || (type === 'unnamed' && human)
}

function wantedGender(kind: string, head: string): 'm' | 'f' | null {
  if (kind === 'he') return 'm'
  if (kind === 'she') return 'f'
  return genderOf.get(head) ?? null
}

function spokenFeatures(out: Vector, turn: Turn, member: Member): void {
  const spoken = turn.spoken.get(member)
  out.flag(turn.recent[0] === member, turn.recent[1] === member, spoken !== undefined)
  out.log(spoken ? turn.said - spoken.last : 50, 4)
  out.log(spoken?.times ?? 0, 3)
  out.flag(spoken?.line === turn.line, spoken?.line === turn.line - 1)
  out.flag(turn.recent[0] === member && spoken?.line === turn.line)
  out.flag(turn.focus === member, turn.focus !== null && turn.focus !== member)
  out.flag(turn.outer === member, turn.beside === member)
  out.flag(turn.protagonist === member, turn.issuer === member, turn.byRule === member)
}

function placeFeatures(out: Vector, scene: Scene, turn: Turn, member: Member): void {
  const own = scene.mentionsOf.get(member) ?? []
  const next = firstFrom(own, turn.at)
  const last = lastOutside(own, next)
  const any = own[next - 1]
  const ahead = own[next]
  out.flag(last !== undefined, any !== undefined, ahead !== undefined)
  out.log(last ? scene.outside(turn.at) - scene.outside(last.end) : 5000, 8)
  out.log(any ? turn.at - any.end : 5000, 8)
  out.log(ahead ? ahead.start - turn.at : 5000, 8)
  out.one(Math.min(3, turn.sentence - (last?.sentence ?? -9)), [0, 1, 2, 3])
  out.one(Math.min(3, turn.line - (last?.line ?? -9)), [0, 1, 2, 3])
  out.flag(last?.subject ?? false, any?.quoted ?? false)
  out.flag(last !== undefined && opensLine(scene, last))
  const before = last ? scene.text.slice(Math.max(0, last.start - 12), last.start) : ''
  out.flag(/\b(?:of|for|to|with|by|against|from|at|on|in|about|than) (?:the )?$/.test(before))
  out.flag(last !== undefined && /^['’]/.test(scene.text.slice(last.end, last.end + 1)))
  out.flag(
    own.some((each) => each.start < turn.at && each.subject && each.sentence === turn.sentence),
  )
  out.flag(ahead?.sentence === turn.sentence)
  out.flag(last !== undefined && turn.at - last.end <= ', 44, '.length)
  out.flag(last !== undefined && /^[^\n.;:]{0,110}$/.test(scene.text.slice(last.end, turn.at)))
  out.log(next, 3)
  out.number(Math.min(1, own.length / scene.most))
  out.flag((own[0]?.start ?? 9e9) < 400, (own[0]?.line ?? 9) === 0)
  out.flag(own.some((each) => touches(turn.attribution.content, each)))
  out.flag(own.some((each) => each.quoted && touches(turn.attribution.content, each)))
  out.flag(turn.attribution.source.some((source) => own.some((each) => within(source, each))))
}

function lastOutside(own: readonly Mention[], next: number): Mention | undefined {
  for (let at = next - 1; at >= 0; at--) if (!own[at]?.quoted) return own[at]
  return undefined
}

/** Whether a mention is the first of its line. */
function opensLine({ mentions }: Scene, { start, line }: Mention): boolean {
  return mentions[firstFrom(mentions, start) - 1]?.line !== line
}

function touches(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => start < span.end && span.start < end)
}

function within(span: Span, { start, end }: Span): boolean {
  return start >= span.start && end <= span.end
}

function nominalFeatures(out: Vector, scene: Scene, member: Member, phrase: Nominal | null): void {
  const words = phrase?.words ?? []
  const shared = words.filter(({ lower }) => member.called.has(lower)).length
  const name = member.name.toLowerCase()
  out.flag(phrase !== null && isCalled(member, phrase.head))
  out.flag(phrase !== null && member.called.has(phrase.head))
  out.flag(phrase !== null && isOther(member, phrase), phrase !== null && singlesOut(words, member))
  out.number(Math.min(1.5, shared / 3))
  out.number(words.length > 0 ? shared / words.length : 0)
  out.flag(words.some(({ capital, lower }) => capital && lower.length > 2 && name.includes(lower)))
  const shown = phrase ? scene.text.slice(phrase.whole.start, phrase.whole.end).toLowerCase() : ''
  out.flag(
    shown !== '' && (shown === name || shown.replace(/^the /, '') === name.replace(/^an? /, '')),
  )
  out.flag(phrase !== null && member.office !== null && isPersonNoun(phrase.head))
  const walks = phrase ? walksOf(phrase.head) : []
  const own = walks.length > 0 ? [...member.called].flatMap(walksOf) : []
  out.flag(
    walks.some((walk) => own.includes(walk)),
    own.length > 0,
  )
}
