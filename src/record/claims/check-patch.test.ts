import { describe, expect, test } from 'vitest'
import { bridge, tunnel } from '../../../test/contract/store/claiming-reports.ts'
import { type Claim, type ClaimKind, claimKinds } from '../../shapes/claim.ts'
import { checkPatch } from './check-patch.ts'

const context = {
  length: bridge.report.text.length,
  actors: new Set(bridge.actors.map(({ id }) => id)),
  claims: new Set(bridge.claims.map(({ id }) => id)),
}
const span = { start: 0, end: 4 }
const outside = { start: 0, end: context.length + 1 }
const nobody = { actor: null, span }
const stranger = { actor: 'a99', span }
const process = { label: 'peace talks', span: null }
const [known = ''] = context.claims
const [unknown = ''] = tunnel.claims.map(({ id }) => id)
const period = {
  ...{ start: '2025-01-01', endExclusive: null, relation: 'since', expression: span },
  basis: 'absolute',
}

/** Of each field that a person may change, values that fit and values that do not. */
type Cases = Readonly<Record<string, readonly [fit: readonly unknown[], wrong: readonly unknown[]]>>

const head: Cases = {
  span: [
    [span, { start: 3, end: 3 }, { end: 4, start: 0 }],
    [null, outside, { start: 4, end: 0 }, { start: -1, end: 2 }, { start: 0.5, end: 2 }, [0, 4]],
  ],
  saidBy: [
    ['a1', null],
    ['a99', '', 1],
  ],
  assertion: [['denied'], ['shouted', null]],
  modality: [
    [{ factuality: 'PS-', cues: [span] }],
    [
      { factuality: 'PS-' },
      { factuality: 'maybe', cues: [] },
      { factuality: 'Uu', cues: [outside] },
    ],
  ],
}

const fields: { readonly [K in ClaimKind]: Cases } = {
  figure: {
    measure: [['share'], ['length']],
    value: [
      ['0', '-5', '20000000000', '0.605'],
      ['', '.5', '1e9', '1,000', 5, null, '9'.repeat(61), '007', '-0', '-0.00', 'NaN'],
    ],
    valueMax: [[null, '7'], ['seven']],
    unit: [
      ['EUR', 'armoured vehicles', null],
      ['', ' ', 'x'.repeat(501), '\u001b[31m', 'a\nb', '\0', '\ud800', '\u202e'],
    ],
    bound: [['≥', 'range'], ['>=']],
    currencyBasis: [['context', null], ['guessed']],
    stage: [['outcome', null], ['spent']],
    stageCue: [[span, null], [outside]],
    period: [
      [null, period, { ...period, endExclusive: '2026-01-01' }],
      [
        { ...period, start: '2025-02-31' },
        { ...period, start: '2025' },
        { ...period, endExclusive: '2025-01-01' },
        { ...period, basis: 'guessed' },
        { ...period, expression: outside },
        { ...period, month: 1 },
      ],
    ],
    donors: [
      [[], [nobody, { actor: 'a2', span }]],
      [null, [stranger], [{ actor: null }], [nobody, nobody], Array(101).fill(nobody)],
    ],
    recipients: [[[nobody]], [nobody]],
    of: [
      [null, known],
      [unknown, ''],
    ],
  },
  commitment: {
    donors: [[[nobody]], [[stranger]]],
    recipients: [[[]], ['a1']],
    support: [['medical'], ['moral', null]],
    object: [[span], [null, outside]],
    stage: [['unclear'], [null]],
    stageCue: [[span], [null]],
    period: [[null, period], ['2025']],
    figures: [
      [[], [known]],
      [[unknown], null],
    ],
  },
  position: {
    holder: [
      [nobody, { actor: 'a1', span }],
      [stranger, null],
    ],
    issue: [[span], [outside]],
    stance: [[span], ['must']],
    strength: [['red_line'], ['rage']],
    polarity: [
      ['+', '-'],
      ['−', true],
    ],
  },
  proposal: {
    label: [[span], [null]],
    status: [['in_force'], ['dead']],
    proponents: [
      [[], [{ party: nobody, role: 'invited' }]],
      [[{ party: nobody, role: 'cook' }], [nobody]],
    ],
    layer: [
      [null, { ordinal: 2, basis: 'inferred' }],
      [{ ordinal: 1.5, basis: 'stated' }, { ordinal: 1 }, 2],
    ],
    conditions: [[[{ relation: 'once', event: span }]], [[{ relation: 'because', event: span }]]],
    likelihood: [
      [[{ party: nobody, value: 'PR-', cues: [span] }]],
      [[{ party: nobody, value: 'never', cues: [] }], [{ party: nobody, value: 'Uu' }]],
    ],
  },
  role: {
    process: [
      [process, { label: 'talks', span }],
      [null, { label: '', span }, 'talks'],
    ],
    actor: [[nobody], [null, stranger]],
    role: [['not_a_party'], ['enemy']],
  },
  state: {
    process: [[process], [null]],
    field: [['blocker'], ['mood']],
    value: [[span], ['slow']],
    actor: [[null, nobody], ['a1']],
  },
  condition: {
    relation: [['unless'], ['because']],
    event: [[span], [null]],
    on: [[null, known], [unknown]],
  },
  red_line: {
    process: [[null, process], [{ label: 'talks' }]],
    actor: [[nobody], [null]],
    value: [
      ['none', 'stated'],
      ['unknown', null],
    ],
    words: [[span], [outside]],
    wording: [['verbatim'], ['verse']],
  },
}

describe.each(claimKinds)('of a %s', (kind) => {
  const own: Claim | undefined = bridge.claims.find((claim) => claim.kind === kind)

  test.each(Object.entries({ ...head, ...fields[kind] }))('the field %s', (field, [fit, wrong]) => {
    for (const value of fit) expect(checkPatch(kind, { [field]: value }, context)).toEqual([])
    for (const value of wrong) {
      expect(checkPatch(kind, { [field]: value }, context)).toEqual([
        expect.stringMatching(new RegExp(`^The field ${field} cannot be .*\\.$`, 's')),
      ])
    }
  })

  test('every field of a claim can be changed but its id, kind, statement and maker', () => {
    const fixed = ['id', 'kind', 'statement', 'confidence', 'by']
    for (const [field, value] of Object.entries(own ?? {})) {
      const problems = checkPatch(kind, { [field]: value }, context)
      expect([field, problems.length]).toEqual([field, fixed.includes(field) ? 1 : 0])
    }
  })
})

test('each problem is a sentence, and fields of other kinds or of no claim are none', () => {
  expect(
    checkPatch(
      'red_line',
      { stance: span, constructor: 1, value: 'maybe', wording: 'verbatim' },
      context,
    ),
  ).toEqual([
    'A red line has no field "stance".',
    'A red line has no field "constructor".',
    'The field value cannot be "maybe".',
  ])
})

test('a value nested a hundred thousand times is told of as any other', () => {
  const nested = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown
  for (const field of ['value', 'donors', 'period']) {
    expect(checkPatch('figure', { [field]: nested }, context)).toEqual([
      `The field ${field} cannot be nested so deeply.`,
    ])
  }
})
