import type { Stage } from '../../shapes/claims/figure.ts'
import { type StanceRule, toRules } from '../positions/stance-rule.ts'

/** Words by which somebody promises to act; written as those of approval in `positions/rules`. */
const verbs: Readonly<Record<'pledged' | 'committed', string>> = {
  pledged: `
promise|pledge|vow|swear/swore/sworn|undertake/undertook/undertaken|guarantee|offer|volunteer|bid|threaten .. to <V> | The mill promised to [cut its dust].
promise|assure|guarantee .. that <F> | The mill promised its workers that [no job would be lost].
promise|pledge|vow|undertake/undertook/undertaken|guarantee|assure|swear/swore/sworn <F> | The mill promised that [no job would be lost].
announce that <F> | The mill announced that [no job would be lost].
promise|pledge|offer|guarantee|vow <N> | The mill promised [a new road].
give/gave/given .. assurance|assurances|guarantee|guarantees|undertaking|word|pledge that <F> | The mill gave an assurance that [no job would be lost].
give/gave/given .. assurance|assurances|guarantee|guarantees|undertaking|pledge to <V> | The mill gave an assurance to [cut its dust].
make/made .. promise|pledge|promises|pledges to <V> | The mill made a promise to [cut its dust].
be willing|ready|prepared to <V> | The mill is willing to [pay for the road].
`,
  committed: `
agree|consent|commit|contract to <V> | The mill agreed to [cut its dust].
make/made .. commitment|commitments to <V> | The mill made a commitment to [cut its dust].
give/gave/given .. commitment|commitments to <V> | The mill gave a commitment to [cut its dust].
commit .. to <X> | The mill committed itself to [a cut of its dust].
commit to <X> | The mill committed to [a shorter week].
be committed to <X> | The mill is committed to [a shorter week].
`,
}

const nouns: Readonly<Record<'pledged' | 'committed', string>> = {
  pledged: `
promise|promises|pledge|pledges|vow|offer to <V> | Orl recalled the mill’s promise to [cut its dust].
assurance|assurances|guarantee|guarantees that <F> | Orl recalled the mill’s assurance that [no job would be lost].
promise|promises|pledge|pledges|vow that <F> | Orl recalled the mill’s promise that [no job would be lost].
promise|promises|pledge|pledges|offer of <N> | Orl recalled the mill’s promise of [a new road].
`,
  committed: `
commitment|commitments|undertaking to <X> | Orl recalled the mill’s commitment to [a shorter week].
`,
}

export interface PromiseRule extends StanceRule {
  readonly stage: Stage
}

export const promiseRules: readonly PromiseRule[] = [
  ...compile(verbs, 'verb'),
  ...compile(nouns, 'noun'),
]

function compile(
  lines: Readonly<Record<'pledged' | 'committed', string>>,
  part: 'verb' | 'noun',
): readonly PromiseRule[] {
  return Object.entries(lines).flatMap(([stage, text]) =>
    toRules('desire', '+', text, part).map((rule) => ({ ...rule, stage: stage as Stage })),
  )
}
