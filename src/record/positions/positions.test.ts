import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currentIn } from '../../../test/claims/current.ts'
import type { SampleClaim } from '../../../test/contract/store/sample-claims.ts'
import type { PositionFields, Strength } from '../../shapes/claims/position.ts'
import type { Span } from '../../shapes/span.ts'
import type { CurrentClaim } from '../claims/current.ts'
import { type PositionRow, positions } from './positions.ts'

function waitingOn(on: string, over: string, event: Span): SampleClaim {
  return { over, kind: 'condition', relation: 'once', event, on }
}

interface Taken {
  readonly by?: string
  readonly day: string
  readonly issue: string
  readonly stance: string
  readonly strength: Strength
  readonly polarity?: '+' | '-'
  /** What the stance waits on. */
  readonly once?: string
}

/** A report in which one takes a stance, in the words “ISSUE STANCE once …”. */
function taken({ by = 'Ada Holm', day, issue, stance, ...rest }: Taken): readonly CurrentClaim[] {
  const { strength, polarity = '+', once } = rest
  const waiting = once === undefined ? '' : ` once ${once}`
  return currentIn({
    url: `https://${day}.example/`,
    published: day === '' ? null : day,
    lines: [{ by, said: `${issue} ${stance}${waiting}` }],
    claims: ({ at, party, id }): readonly SampleClaim[] => [
      {
        over: `${issue} ${stance}`,
        kind: 'position',
        holder: party(by),
        issue: at(issue),
        stance: at(stance),
        strength,
        polarity,
      },
      ...(once === undefined ? [] : [waitingOn(id(0), `once ${once}`, at(once))]),
    ],
  })
}

const history = [
  taken({ day: '2025-01-01', issue: 'A sugar levy', stance: 'is welcome', strength: 'approval' }),
  taken({
    day: '2025-02-01',
    issue: 'the levy on sugar',
    stance: 'must come',
    strength: 'requirement',
  }),
  taken({
    day: '2025-03-01',
    issue: 'sugar levies',
    stance: 'must come',
    strength: 'requirement',
    once: 'the vote is won',
  }),
  taken({
    ...{ day: '2025-04-01', issue: 'The sugar levy', stance: 'must never come' },
    ...{ strength: 'requirement', polarity: '-' },
  }),
].flat()

function summary(rows: readonly PositionRow[]): unknown {
  return rows.map(({ holder, issue, stances }) => [holder.name, issue, stances.length])
}

test('stances of one holder on one issue are a row, the latest on top, with what changed', () => {
  const [row, ...others] = positions(history)
  expect(others).toEqual([])
  expect(row).toMatchObject({
    holder: { id: 'id of Ada Holm', name: 'Ada Holm' },
    issue: 'The sugar levy',
    now: { strength: 'requirement', polarity: '-', words: 'must never come', factuality: 'CT+' },
  })
  expect(row?.stances.map(({ change, source }) => [source.day, change])).toEqual([
    ['2025-01-01', 'first'],
    ['2025-02-01', 'strength'],
    ['2025-03-01', 'same'],
    ['2025-04-01', 'turned'],
  ])
  expect(row?.now).toEqual(row?.stances.at(-1))
  expect(row?.now.source).toMatchObject({
    ...{ words: 'The sugar levy must never come', outlet: 'The Example', status: 'proposed' },
    saidBy: { id: 'id of Ada Holm', name: 'Ada Holm' },
  })
})

test('a stance has what it waits on, while that shows', () => {
  const conditionOf = (claims: readonly CurrentClaim[]): unknown =>
    positions(claims)[0]?.stances.map(({ conditions }) =>
      conditions.map(({ relation, words }) => `${relation} ${words}`),
    )
  expect(conditionOf(history)).toEqual([[], [], ['once the vote is won'], []])
  const rejected = history.map(
    (one): CurrentClaim => (one.claim.kind === 'condition' ? { ...one, status: 'rejected' } : one),
  )
  expect(conditionOf(rejected)).toEqual([[], [], [], []])
})

test('holders and issues are apart; rows are by holder, the latest stance first', () => {
  const ferry = { issue: 'Ferry fares', stance: 'should fall', strength: 'desire' } as const
  const claims = [
    ...history,
    ...taken({ ...ferry, day: '2025-05-01' }),
    ...taken({ ...ferry, day: '2025-01-05', by: 'Łukasz Réyl' }),
    ...taken({ ...ferry, day: '2025-01-06', by: 'ADA HOLM' }).map(unlinked),
    ...taken({ ...ferry, day: '', by: 'Ada  Holm' }).map(unlinked),
  ]
  expect(summary(positions(claims))).toEqual([
    ['Ada Holm', 'Ferry fares', 1],
    ['Ada Holm', 'The sugar levy', 4],
    ['Ada Holm', 'Ferry fares', 2],
    ['Łukasz Réyl', 'Ferry fares', 1],
  ])
  expect(summary(positions(claims, { holder: 'reyl' }))).toEqual([
    ['Łukasz Réyl', 'Ferry fares', 1],
  ])
  expect(positions(claims, { holder: 'id of Ada Holm' })).toHaveLength(2)
  expect(summary(positions(claims, { issue: 'levy of sugar', holder: 'holm' }))).toEqual([
    ['Ada Holm', 'The sugar levy', 4],
  ])
  expect(positions(claims, { issue: 'sugar fares' })).toEqual([])
  expect(positions(claims, { holder: 'nobody' })).toEqual([])
})

test('what shows is what stands, of current texts, by the day asked for', () => {
  const stances = (change: (one: CurrentClaim) => CurrentClaim, options = {}): number =>
    positions(history.map(change), options)[0]?.stances.length ?? 0
  const last = (fields: Partial<CurrentClaim>) => (one: CurrentClaim) =>
    one.report.published === '2025-04-01' ? ({ ...one, ...fields } as CurrentClaim) : one
  expect(stances(last({}))).toBe(4)
  for (const fields of [
    { status: 'rejected' },
    { status: 'retracted' },
    { rank: 'deprecated' },
    { mergedInto: 'another' },
  ] as const) {
    expect(stances(last(fields))).toBe(3)
  }
  expect(stances(last({ status: 'disputed' }))).toBe(4)
  expect(stances((one) => ({ ...one, report: { ...one.report, superseded: true } }))).toBe(0)
  expect(
    stances((one) => ({ ...one, claim: { ...one.claim, assertion: 'asked' } }) as CurrentClaim),
  ).toBe(0)
  expect(stances(last({}), { asOf: '2025-02-28' })).toBe(2)
  expect(stances(last({ status: 'accepted' }), { include: 'accepted' })).toBe(1)
})

test('the order of arrival makes no difference', () => {
  const stance = fc.record({
    by: fc.constantFrom('Ada Holm', 'Ines Duarte'),
    day: fc.constantFrom('2025-01-01', '2025-01-02', ''),
    issue: fc.constantFrom('sugar levy', 'the levy on sugar', 'ferry fares', 'a sugar tax'),
    stance: fc.constantFrom('must come', 'will come'),
    strength: fc.constantFrom<Strength>('requirement', 'forecast'),
    polarity: fc.constantFrom<PositionFields['polarity']>('+', '-'),
    once: fc.constantFrom('it is law', 'it is paid'),
  })
  fc.assert(
    fc.property(
      fc
        .array(stance, { maxLength: 10 })
        .map((stances) => stances.flatMap(taken))
        .map((claims) => [...new Map(claims.map((one) => [one.claim.id, one])).values()])
        .chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
      ([claims, shuffled]) => {
        expect(positions(shuffled)).toEqual(positions(claims))
        expect(positions(shuffled, { asOf: '2025-01-01' })).toEqual(
          positions(claims, { asOf: '2025-01-01' }),
        )
      },
    ),
  )
})

/** Held by words that mean nobody on the register. */
function unlinked(one: CurrentClaim): CurrentClaim {
  if (one.claim.kind !== 'position') return one
  return { ...one, claim: { ...one.claim, holder: { ...one.claim.holder, actor: null } } }
}
