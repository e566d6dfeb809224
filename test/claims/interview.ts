import type { Store } from '../../src/record/store.ts'
import type { Bound, Stage } from '../../src/shapes/claims/figure.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import type { Sketch } from '../browser/readings.ts'
import { money, withClaims, year } from './by-hand.ts'

interface Telling {
  readonly outlet: string
  readonly published: string
  readonly verb: string
  readonly stage: Stage
  readonly figure: string
  readonly bound: Bound
  /** Whether it says that it has the words from the radio. */
  readonly cites?: boolean
}

/** One interview as an outlet tells it. */
function telling({ outlet, published, verb, stage, figure, bound, cites }: Telling): Reading {
  const from = cites ? 'told Radio Skerry' : 'said'
  const sketch: Sketch = {
    url: `https://${outlet.toLowerCase().replace(' ', '-')}.example/breakwater`,
    title: `Vestmark ${verb} ${figure} for the breakwater`,
    ...{ outlet, published },
    actors: [
      { type: 'person', name: 'Mara Quill', office: 'harbour minister' },
      { type: 'state', name: 'Vestmark' },
      { type: 'state', name: 'Skerry' },
      { type: 'outlet', name: outlet },
      ...(cites ? [{ type: 'outlet', name: 'Radio Skerry' } as const] : []),
    ],
    chain: cites
      ? [
          ['Radio Skerry', 'venue', 'Radio Skerry'],
          [outlet, 'outlet', null],
        ]
      : [],
    text: `Vestmark ${verb} ${figure} for the breakwater of Skerry in 2025, Mara Quill ${from}.

Skerry must be finished with the breakwater before the winter storms, she added.
`,
    statements: [
      {
        speaker: 'Mara Quill',
        form: 'indirect',
        content: [`Vestmark ${verb} ${figure} for the breakwater of Skerry in 2025`],
        cue: [cites ? 'told' : 'said'],
        source: ['Mara Quill'],
      },
    ],
  }
  return withClaims(sketch, (at, who) => [
    [
      figure,
      'Mara Quill',
      {
        ...{ kind: 'figure', ...money, value: '30000000', unit: 'EUR', stage, bound },
        ...{ stageCue: at(verb), period: { ...year, expression: at('in 2025') } },
        ...{ donors: [who('Vestmark')], recipients: [who('Skerry')] },
      },
    ],
    [
      'must be finished with the breakwater before the winter storms',
      'Mara Quill',
      {
        ...{ kind: 'position', holder: who('Skerry'), issue: at('finished with the breakwater') },
        ...{ stance: at('must'), strength: 'requirement', polarity: '+' },
      },
    ],
  ])
}

/** An interview on the radio: two outlets cite it and differ, a third has the words from elsewhere. */
export const interview: readonly Reading[] = [
  telling({
    ...{ outlet: 'The Harbour Post', published: '2025-03-14', cites: true },
    ...{ verb: 'pledged', stage: 'pledged', figure: 'about EUR 30 million', bound: '~' },
  }),
  telling({
    ...{ outlet: 'Isle Wire', published: '2025-03-15', cites: true },
    ...{ verb: 'set aside', stage: 'allocated', figure: 'over EUR 30 million', bound: '>' },
  }),
  telling({
    ...{ outlet: 'Vestmark Courier', published: '2025-03-16' },
    ...{ verb: 'promised', stage: 'pledged', figure: 'EUR 30 million', bound: '=' },
  }),
]

export async function fillInterview(store: Store): Promise<void> {
  for (const reading of interview) await store.add(reading)
}
