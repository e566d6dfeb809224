import type { Store } from '../../src/record/store.ts'
import { hashId } from '../../src/shapes/id.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import { readingOf, type Sketch } from '../browser/readings.ts'
import { money, withClaims, year } from './by-hand.ts'

/** A pledge and talks, as two reports tell of them. */
const announced: Sketch = {
  url: 'https://post.example/sea-wall',
  title: 'Compact pledges EUR 40 million for the sea wall',
  outlet: 'The Harbour Post',
  published: '2025-03-14',
  actors: [
    { type: 'person', name: 'Ilse Brandt', office: 'commissioner of the Northern Compact' },
    { type: 'organisation', name: 'The Northern Compact' },
    { type: 'state', name: 'Osterhaven' },
    { type: 'person', name: 'Pavel Orrin', office: 'transport minister' },
    { type: 'state', name: 'Vestmark' },
    { type: 'state', name: 'Skerry' },
    { type: 'outlet', name: 'The Harbour Post' },
  ],
  text: `The Northern Compact pledged EUR 40 million for the sea wall of Osterhaven in 2025, its commissioner Ilse Brandt said on Friday. Sixty per cent of it would come from its members, she said, and a further $5 million might follow.

Osterhaven should never pay for the lock, transport minister Pavel Orrin said, unless Vestmark does.

“The ball is in Vestmark's court,” Brandt said of the lock talks, which she called slow. Skerry is not a party to the lock talks, she said. Vestmark has no red lines, according to Brandt.

The first layer would be a joint inspection team, proposed by the Compact, after a survey.
`,
  statements: [
    {
      speaker: 'Ilse Brandt',
      form: 'indirect',
      content: [
        'The Northern Compact pledged EUR 40 million for the sea wall of Osterhaven in 2025',
      ],
      cue: ['said'],
      source: ['its commissioner Ilse Brandt'],
    },
    {
      speaker: 'Pavel Orrin',
      form: 'indirect',
      content: ['Osterhaven should never pay for the lock'],
      cue: ['said'],
      source: ['transport minister Pavel Orrin'],
    },
    {
      speaker: 'Ilse Brandt',
      form: 'direct',
      content: ["“The ball is in Vestmark's court,”"],
      cue: ['said'],
      source: ['Brandt'],
    },
  ],
}

const delivered: Sketch = {
  ...announced,
  url: 'https://wire.example/sea-wall',
  title: 'Sea wall: 50 million delivered',
  outlet: 'Isle Wire',
  published: '2025-06-20',
  text: `In the end EUR 50 million was delivered to Osterhaven by The Northern Compact in 2025, Ilse Brandt said.

Osterhaven must pay for the lock, Pavel Orrin said.
`,
  statements: [
    {
      speaker: 'Pavel Orrin',
      form: 'indirect',
      content: ['Osterhaven must pay for the lock'],
      cue: ['said'],
      source: ['Pavel Orrin'],
    },
  ],
}

const talks = { label: 'lock talks', span: null }
const first = withClaims(announced, (at, who) => {
  const compact = who('The Northern Compact')
  const oster = who('Osterhaven')
  const pledge = hashId([readingOf(announced).report.id, 'figure', 'EUR 40 million'])
  return [
    [
      'EUR 40 million',
      'Ilse Brandt',
      {
        ...{ kind: 'figure', ...money, value: '40000000', unit: 'EUR', stage: 'pledged' },
        ...{
          period: { ...year, expression: at('in 2025') },
          donors: [compact],
          recipients: [oster],
        },
      },
    ],
    [
      'Sixty per cent',
      'Ilse Brandt',
      {
        ...{ kind: 'figure', ...money, measure: 'share', value: '0.60', unit: null },
        ...{ currencyBasis: null, stage: 'pledged', period: null, donors: [], recipients: [] },
        of: pledge,
      },
    ],
    [
      '$5 million',
      'Ilse Brandt',
      {
        ...{ kind: 'figure', ...money, value: '5000000', unit: 'USD', stage: 'pledged' },
        ...{ period: null, donors: [compact], recipients: [oster] },
      },
    ],
    [
      'should never pay for the lock',
      'Pavel Orrin',
      {
        ...{ kind: 'position', holder: oster, issue: at('pay for the lock') },
        ...{ stance: at('should never'), strength: 'red_line', polarity: '-' },
      },
    ],
    [
      'unless Vestmark does',
      'Pavel Orrin',
      {
        ...{ kind: 'condition', relation: 'unless', event: at('Vestmark does') },
        on: hashId([readingOf(announced).report.id, 'position', 'should never pay for the lock']),
      },
    ],
    [
      "The ball is in Vestmark's court",
      'Ilse Brandt',
      {
        ...{ kind: 'state', process: talks, field: 'move' },
        ...{ value: at("The ball is in Vestmark's court"), actor: who('Vestmark') },
      },
    ],
    [
      'which she called slow',
      'Ilse Brandt',
      { kind: 'state', process: talks, field: 'pace', value: at('slow'), actor: null },
    ],
    [
      'Vestmark does',
      'Pavel Orrin',
      { kind: 'role', process: talks, actor: who('Vestmark'), role: 'party' },
    ],
    [
      'Osterhaven should never pay',
      'Pavel Orrin',
      { kind: 'role', process: talks, actor: oster, role: 'party' },
    ],
    [
      'Skerry is not a party to the lock talks',
      'Ilse Brandt',
      { kind: 'role', process: talks, actor: who('Skerry'), role: 'not_a_party' },
    ],
    [
      'Vestmark has no red lines',
      'Ilse Brandt',
      {
        ...{ kind: 'red_line', process: talks, actor: who('Vestmark'), value: 'none' },
        ...{ words: at('no red lines'), wording: 'paraphrase' },
      },
    ],
    [
      'a joint inspection team, proposed by the Compact, after a survey',
      'The Harbour Post',
      {
        ...{ kind: 'proposal', label: at('a joint inspection team'), status: 'proposed' },
        proponents: [{ party: compact, role: 'proposer' }],
        layer: { ordinal: 1, basis: 'stated' },
        conditions: [{ relation: 'after', event: at('a survey') }],
        likelihood: [{ party: oster, value: 'PS+', cues: [at('would be')] }],
        assertion: 'narrated',
      },
    ],
  ]
})

const second = withClaims(delivered, (at, who) => [
  [
    'EUR 50 million',
    'Ilse Brandt',
    {
      ...{ kind: 'figure', ...money, value: '50000000', unit: 'EUR', stage: 'delivered' },
      period: { ...year, expression: at('in 2025') },
      donors: [who('The Northern Compact')],
      recipients: [who('Osterhaven')],
    },
  ],
  [
    'must pay for the lock',
    'Pavel Orrin',
    {
      ...{ kind: 'position', holder: who('Osterhaven'), issue: at('pay for the lock') },
      ...{ stance: at('must'), strength: 'requirement', polarity: '+' },
    },
  ],
])

export const seaWall: readonly Reading[] = [first, second]

/** Id of the claim that rests on these words. */
export function claimAt(words: string): string {
  for (const { report, claims } of seaWall) {
    const found = claims.find(({ span }) => report.text.slice(span.start, span.end) === words)
    if (found) return found.id
  }
  throw new Error(`No claim rests on “${words}”.`)
}

/** Puts both reports on record, and accepts the pledge and what was delivered; the rest stays proposed. */
export async function fillSeaWall(store: Store): Promise<void> {
  for (const reading of seaWall) await store.add(reading)
  for (const words of ['EUR 40 million', 'EUR 50 million']) {
    const act = { kind: 'claim.accept', claim: claimAt(words) } as const
    const { issues } = await store.decide(act, { by: 'Ada Holm' })
    if (issues[0]) throw new Error(issues[0].message)
  }
}
