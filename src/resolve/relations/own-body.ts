import type { Member } from '../cast/cast.ts'
import { issuerOf } from '../cast/issuer.ts'
import { posts } from '../data/unnamed-kinds.ts'
import { offices } from '../data/words.ts'
import { affiliation } from './affiliation.ts'
import { singular } from './singular.ts'
import type { Spoken } from './spoken.ts'
import { introduction, type Stretch, stretchOf } from './stretch.ts'

/**
 * Tells for whom the speaker of a statement, by its index, says "we": the principal, else the body
 * of the speaker's office: "chief executive of Tidewell". Null where no office tells.
 */
export function ownBodies(
  report: Spoken,
  principals: readonly (Member | null)[],
): (statement: number) => Member | null {
  const sources = sourcesOf(report)
  const known = new Map<Member, Member | null>()
  const bodyOf = (member: Member): Member | null => {
    if (member.type !== 'person' && member.type !== 'unnamed') return null
    if (!known.has(member)) known.set(member, ownBody(member, sources.get(member) ?? [], report))
    return known.get(member) ?? null
  }
  return (statement) => {
    const principal = principals[statement]
    if (principal) return principal.type === 'person' ? bodyOf(principal) : principal
    const member = report.speakers[statement] ?? null
    return member && bodyOf(member)
  }
}

const heads: ReadonlySet<string> = new Set(
  'executive officer chairman chairwoman ceo cfo director'.split(' '),
)
// A report says early what office somebody holds.
const INTRODUCTIONS = 4

/** The first statements of each speaker. */
function sourcesOf({ speakers }: Spoken): ReadonlyMap<Member, readonly number[]> {
  const found = new Map<Member, number[]>()
  for (const [at, member] of speakers.entries()) {
    if (!member) continue
    const known = found.get(member)
    if (!known) found.set(member, [at])
    else if (known.length < INTRODUCTIONS) known.push(at)
  }
  return found
}

/** By the offices that stand in the sources and beside the first names. */
function ownBody(member: Member, statements: readonly number[], report: Spoken): Member | null {
  const { text, words, attributions } = report.scene
  for (const statement of statements) {
    const [source] = attributions[statement]?.source ?? []
    const stretch = source && stretchOf(words, source.start, source.end)
    const found = stretch && byOffice(member, stretch, statement, report)
    if (found) return found
  }
  for (const mention of member.mentions.slice(0, INTRODUCTIONS)) {
    const stretch = introduction(text, words, mention)
    const found = byOffice(member, stretch, statements[0] ?? 0, report)
    if (found) return found
  }
  return null
}

function byOffice(
  member: Member,
  stretch: Stretch,
  statement: number,
  report: Spoken,
): Member | null {
  const { words } = report.scene
  for (let at = stretch.from; at < stretch.to; at++) {
    const noun = singular(words[at]?.lower ?? '')
    if (!(offices.has(noun) || posts.has(noun)) || words[at - 1]?.lower === 'former') continue
    const { member: found, isSaid } = affiliation(at, stretch, { report, statement, joins: false })
    if (found && found !== member && found.type !== 'person') return found
    // "Chief executive Ada Roe" heads the company that the report is about.
    if (!isSaid && heads.has(noun)) return issuerOf(report.scene.mentions)
  }
  return null
}
