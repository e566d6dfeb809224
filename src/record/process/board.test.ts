import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currentIn, currentOf } from '../../../test/claims/current.ts'
import { bridge } from '../../../test/contract/store/claiming-reports.ts'
import type {
  MakeClaims,
  Printed,
  SampleClaim,
} from '../../../test/contract/store/sample-claims.ts'
import type { ProcessRole, StateField } from '../../shapes/claims/process.ts'
import type { CurrentClaim } from '../claims/current.ts'
import { type Board, boards } from './board.ts'

const said = 'that Norland and Suland hold talks on a toll, a joint board and two seats, slowly'

/** A report of talks between two states. */
function told(day: string, claims: MakeClaims, url: string = day): readonly CurrentClaim[] {
  return currentIn({
    url: `https://${url}.example/`,
    published: day,
    actors: { Norland: { type: 'state' }, Suland: { type: 'state' } },
    lines: [
      { by: 'Norland', said },
      { by: 'Suland', said: 'that it will see' },
    ],
    claims,
  })
}

function role(printed: Printed, who: string, as: ProcessRole, label = 'toll talks'): SampleClaim {
  const process = { label, span: null }
  return { over: 'hold talks', kind: 'role', process, actor: printed.party(who), role: as }
}

function state(printed: Printed, field: StateField, words: string, actor?: string): SampleClaim {
  const process = { label: 'toll talks', span: null }
  const who = actor === undefined ? null : printed.party(actor)
  return { over: 'hold talks', kind: 'state', process, field, value: printed.at(words), actor: who }
}

function only(claims: readonly CurrentClaim[], options = {}): Board {
  const [board, ...others] = boards(claims, options)
  if (!board || others.length > 0) throw new RangeError(`There are ${others.length + 1} boards.`)
  return board
}

test('who is at the table, as what, and where reports differ the latest first', () => {
  const board = only([
    ...told('2025-01-01', (p) => [
      role(p, 'Suland', 'mediator'),
      role(p, 'Norland', 'lead'),
      { ...role(p, 'Suland', 'party'), assertion: 'denied' },
    ]),
    ...told('2025-02-01', (p) => [role(p, 'Suland', 'not_a_party')]),
    ...told('2025-03-01', (p) => [role(p, 'Suland', 'mediator'), role(p, 'two seats', 'observer')]),
  ])
  expect(
    board.seats.map(({ actor, roles }) => [
      actor.name,
      roles.map(({ role, sources }) => [role, sources.map(({ day }) => day)]),
    ]),
  ).toEqual([
    ['Norland', [['lead', ['2025-01-01']]]],
    [
      'Suland',
      [
        ['mediator', ['2025-03-01', '2025-01-01']],
        ['not_a_party', ['2025-02-01']],
      ],
    ],
    ['two seats', [['observer', ['2025-03-01']]]],
  ])
  expect(board.seats[2]?.actor.id).toBeNull()
})

test('how it stands, the latest first, with what was denied', () => {
  const board = only([
    ...told('2025-01-01', (p) => [
      state(p, 'pace', 'slowly'),
      state(p, 'move', 'Suland', 'Suland'),
    ]),
    ...told('2025-02-01', (p) => [{ ...state(p, 'pace', 'slowly'), assertion: 'denied' }]),
  ])
  expect(board.asOf).toBe('2025-02-01')
  expect(board.states.pace.map(({ words, denied, source }) => [words, denied, source.day])).toEqual(
    [
      ['slowly', true, '2025-02-01'],
      ['slowly', false, '2025-01-01'],
    ],
  )
  expect(board.states.move).toMatchObject([{ actor: { name: 'Suland' }, denied: false }])
  expect([board.states.status, board.states.blocker]).toEqual([[], []])
})

test('a red line of none is there, of whom nothing is said is none', () => {
  const { redLines, seats } = only(currentOf(bridge))
  expect(redLines).toMatchObject([
    ...[{ actor: { name: 'Suland' }, value: 'none', words: 'no red lines', wording: 'paraphrase' }],
  ])
  expect(seats.map(({ actor }) => actor.name)).toEqual(['Suland'])
})

test('proposals are those of the reports that tell of it, by layer, without one last', () => {
  const proposal = (
    { at, party }: Printed,
    words: string,
    ordinal: number | null,
  ): SampleClaim => ({
    over: words,
    kind: 'proposal',
    label: at(words),
    status: 'tabled',
    proponents: [{ party: party('Norland'), role: 'proposer' }],
    layer: ordinal === null ? null : { ordinal, basis: 'stated' },
    conditions: [{ relation: 'if', event: at('it will see') }],
    likelihood: [{ party: party('Suland'), value: 'PR-', cues: [at('slowly')] }],
  })
  const elsewhere = told('2025-05-01', (p) => [proposal(p, 'a toll', 1)])
  const board = only([
    ...elsewhere,
    ...told('2025-01-01', (p) => [
      role(p, 'Norland', 'lead'),
      proposal(p, 'two seats', null),
      proposal(p, 'a joint board', 2),
    ]),
    ...told('2025-02-01', (p) => [role(p, 'Norland', 'lead'), proposal(p, 'a toll', 1)]),
  ])
  expect(board.proposals.map(({ label, layer }) => [label, layer?.ordinal ?? null])).toEqual([
    ['a toll', 1],
    ['a joint board', 2],
    ['two seats', null],
  ])
  expect(board.proposals[0]).toMatchObject({
    status: 'tabled',
    proponents: [{ actor: { name: 'Norland' }, role: 'proposer' }],
    conditions: [{ relation: 'if', words: 'it will see' }],
    likelihood: [{ actor: { name: 'Suland' }, value: 'PR-', words: 'slowly' }],
  })
  expect(board.asOf).toBe('2025-02-01')
  expect(boards(elsewhere)).toEqual([])
})

test('names of one process are one board under the longest; others are apart, newest first', () => {
  const claims = [
    ...told('2025-01-01', (p) => [role(p, 'Norland', 'lead', 'toll talks in marn')]),
    ...told('2025-01-02', (p) => [role(p, 'Norland', 'lead', 'toll talk')]),
    ...told('2025-01-03', (p) => [role(p, 'Norland', 'lead', 'ferry merger')]),
  ]
  expect(boards(claims).map(({ process, also }) => [process, also])).toEqual([
    ['ferry merger', []],
    ['toll talks in marn', ['toll talk']],
  ])
  expect(only(claims, { process: 'the Talks in Marn' }).process).toBe('toll talks in marn')
  expect(boards(claims, { process: 'marn merger' })).toEqual([])
  expect(only(claims, { asOf: '2025-01-01' }).asOf).toBe('2025-01-01')
  expect(boards(claims, { include: 'accepted' })).toEqual([])
})

test('the order of arrival makes no difference', () => {
  const roles = fc.constantFrom<ProcessRole>('lead', 'party', 'excluded')
  const report = fc.tuple(
    fc.constantFrom('2025-01-01', '2025-01-02'),
    fc.array(fc.tuple(fc.constantFrom('Norland', 'Suland'), roles, fc.boolean()), { maxLength: 4 }),
    fc.constantFrom('toll talks', 'talks', 'talks on a toll', 'ferry merger'),
  )
  fc.assert(
    fc.property(
      fc
        .array(report, { maxLength: 5 })
        .map((reports) =>
          reports.flatMap(([day, list, label], at) =>
            told(
              day,
              (p) =>
                list.map(([who, as, isState]) =>
                  isState ? state(p, 'status', 'slowly', who) : role(p, who, as, label),
                ),
              `${day}-${at}`,
            ),
          ),
        )
        .chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
      ([claims, shuffled]) => {
        expect(boards(shuffled)).toEqual(boards(claims))
      },
    ),
  )
})
