import { strengths } from '../../../shapes/claims/position.ts'
import { type StanceRule, toRules } from '../stance-rule.ts'
import { approval, disapproval } from './approval.ts'
import { forecast, forecastAgainst, redLine, requirement, urge, urgeAgainst } from './demands.ts'
import { nouns } from './nouns.ts'
import { desire, preference } from './wishes.ts'

/** Verbs by what they show; of those that begin with one word, the first that fits is taken. */
const verbs: readonly (readonly [string, string])[] = [
  ['urge -', urgeAgainst],
  ['red_line -', redLine],
  ['preference +', preference],
  ['approval +', approval],
  ['disapproval -', disapproval],
  ['desire +', desire],
  ['requirement +', requirement],
  ['urge +', urge],
  ['forecast +', forecast],
  ['forecast -', forecastAgainst],
]

export const stanceRules: readonly StanceRule[] = [
  ...verbs.flatMap(([key, lines]) => toRules(...split(key), lines, 'verb')),
  ...Object.entries(nouns).flatMap(([key, lines]) => toRules(...split(key), lines, 'noun')),
]

function split(key: string): [StanceRule['strength'], '+' | '-'] {
  const [name, polarity] = key.split(' ')
  const strength = strengths.find((one) => one === name)
  if (!strength) throw new Error(`No strength ${name}.`)
  return [strength, polarity === '-' ? '-' : '+']
}
