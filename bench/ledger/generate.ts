import type { ClaimLink, CurrentClaim, RecordActor } from '../../src/record/claims/current.ts'
import { relations } from '../../src/shapes/claims/decided.ts'
import { stages } from '../../src/shapes/claims/figure.ts'
import { figure, made } from '../../test/claims/made.ts'
import { seeded } from '../../test/random.ts'

const text = 'Norland pledged about five million to Westmark'
const states = Array.from({ length: 200 }, (_, at): RecordActor => {
  const memberOf = at < 60 ? ['league'] : at < 90 ? ['union'] : []
  return { id: `donor${at}`, name: `Donor ${at}`, type: 'state', memberOf }
})
const receivers = Array.from({ length: 60 }, (_, at): RecordActor => {
  return { id: `receiver${at}`, name: `Receiver ${at}`, type: 'state', memberOf: [] }
})
const groups: readonly RecordActor[] = [
  { id: 'league', name: 'the League', type: 'group', memberOf: [] },
  { id: 'union', name: 'the Union', type: 'organisation', memberOf: ['league'] },
]

/**
 * Figures of ten years, four to a report of twelve actors, in four currencies and all stages; one in
 * five is only proposed, and one in eight relates to one of the ten before it.
 */
export function generate(
  count: number,
  seed = 1,
): { readonly claims: readonly CurrentClaim[]; readonly links: readonly ClaimLink[] } {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const claims: CurrentClaim[] = []
  const links: ClaimLink[] = []
  for (let number = 0; number < count; number += 4) {
    const donors = [...groups, ...Array.from({ length: 8 }, () => pick(states))]
    const cast = [...donors, ...Array.from({ length: 4 }, () => pick(receivers))]
    const published = day(random() * 3_650)
    const id = `r${number}`
    const report = made(
      text,
      { id, published },
      Object.fromEntries(cast.map((one) => [one.id, one])),
    )
    for (let at = number; at < Math.min(count, number + 4); at++) {
      claims.push(
        figure(report, 'about five million', {
          id: `c${at}`,
          value: `${1 + Math.floor(random() * 5_000)}000000`,
          unit: pick(['EUR', 'USD', 'GBP', 'SEK']),
          stage: pick(stages),
          donors: random() < 0.1 ? [] : [pick(donors).id],
          recipients: random() < 0.1 ? [] : [pick(cast.slice(-4)).id],
          saidBy: pick(donors).id,
          ...(random() < 0.6 ? { days: year(2015 + Math.floor(random() * 10)) } : {}),
          current: { status: random() < 0.2 ? 'proposed' : 'accepted' },
        }),
      )
      if (at < 10 || random() > 0.125) continue
      const to = `c${at - 1 - Math.floor(random() * 10)}`
      const status = random() < 0.5 ? 'accepted' : 'proposed'
      const relation = pick(relations)
      links.push({ from: `c${at}`, to, relation, status, reasons: [], confidence: 0.8 })
    }
  }
  return { claims, links }
}

function day(after: number): string {
  return new Date(Date.UTC(2015, 0, 1 + after)).toISOString().slice(0, 10)
}

function year(from: number): readonly [string, string] {
  return [`${from}-01-01`, `${from + 1}-01-01`]
}
