import type { Context } from './evidence/context.ts'
import { type Evidence, meet, weighContext } from './evidence/weigh.ts'
import type { Judgement } from './judge.ts'
import { abbreviates, type BodyAgreement, compareBodies } from './names/compare-organisation.ts'
import { type Body, readBody } from './names/organisation.ts'
import type { EntryProfile, MentionProfile } from './profile.ts'
import type { ReasonCode } from './reasons.ts'

const nameBits: Readonly<Record<BodyAgreement, number>> = {
  exact: 9,
  generic: 4,
  acronym: 5,
  longer: 3,
  misspelt: 4,
  none: 0,
}

const codes: Readonly<Record<Exclude<BodyAgreement, 'none'>, ReasonCode>> = {
  exact: 'name.exact',
  generic: 'name.generic',
  acronym: 'name.acronym',
  longer: 'name.longer',
  misspelt: 'name.misspelt',
}

const order = Object.keys(nameBits) as readonly BodyAgreement[]

export function judgeBody(
  mention: MentionProfile,
  around: Context,
  entry: EntryProfile,
  entryAround: Context,
): Judgement | null {
  const body = readBody(mention.name)
  const bodies = entry.names.map(readBody)
  const best = Math.min(...bodies.map((other) => order.indexOf(compareBodies(body, other))))
  const agreement = order[best] ?? 'none'
  if (agreement === 'none') return null
  const evidence: Evidence[] = [{ bits: nameBits[agreement], code: codes[agreement] }]
  const places = agreement === 'generic' || agreement === 'exact'
  const own = placesOf([body], around)
  const others = placesOf(bodies, entryAround)
  const seat = weighSeat(own, others, agreement)
  evidence.push(...seat)
  if (agreement === 'generic' && seat.length === 0)
    evidence.push(...weighHome(own, others, around, entryAround))
  for (const one of weighContext(around, entryAround)) {
    const [kind = ''] = one.code.split('.')
    // A body outlives its heads.
    if (kind !== 'time' && !(places && (kind === 'outlet' || kind === 'place'))) evidence.push(one)
  }
  if (agreement === 'acronym' && standsForOther(body, bodies, around)) {
    evidence.push({ bits: -8, code: 'name.other-acronym' })
  }
  return { evidence, may: agreement === 'longer' || agreement === 'misspelt' ? 'suggest' : 'link' }
}

interface Places {
  /** The states that the names name, else those of the outlets; ISO 3166-1 alpha-2. */
  readonly countries: readonly string[]
  readonly told: boolean
}

function placesOf(bodies: readonly Body[], { home }: Context): Places {
  const told = bodies.flatMap(({ countries }) => countries)
  return told.length > 0 ? { countries: told, told: true } : { countries: home, told: false }
}

/** A body whose name is that of many is told by its state: the one it names, or its outlets' own. */
function weighSeat(a: Places, b: Places, agreement: BodyAgreement): readonly Evidence[] {
  if (a.countries.length === 0 || b.countries.length === 0) return []
  const same = meet(a.countries, b.countries)
  const told = a.told && b.told
  if (agreement === 'generic') {
    if (same) return [{ bits: told ? 6 : 5, code: 'place.same' }]
    return [{ bits: -6, code: 'place.other' }]
  }
  if (told && agreement === 'exact') {
    return [same ? { bits: 2, code: 'place.same' } : { bits: -6, code: 'place.other' }]
  }
  return []
}

/** Where the country of no outlet is known: the same outlet, or states that both name. */
function weighHome(
  a: Places,
  b: Places,
  around: Context,
  entryAround: Context,
): readonly Evidence[] {
  const found: Evidence[] = []
  if (!a.told && !b.told && meet(around.outlets, entryAround.outlets)) {
    found.push({ bits: 4, code: 'outlet.same' })
  }
  const near = (places: Places, { near }: Context): readonly string[] =>
    places.told ? places.countries : near
  if (meet(near(a, around), near(b, entryAround))) found.push({ bits: 2.5, code: 'place.same' })
  return found
}

/** Whether the report has a full name for the initials that is none of the entry's. */
function standsForOther(body: Body, bodies: readonly Body[], around: Context): boolean {
  const known = bodies.flatMap(({ names }) => names)
  return around.companyNames
    .flatMap((name) => readBody(name).names)
    .some(
      (other) =>
        body.names.some((own) => abbreviates(own, other)) &&
        !known.some(({ core }) => core === other.core),
    )
}
