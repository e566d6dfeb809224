import type { ActorType } from '../../../src/shapes/actor.ts'
import type { CueType, Form } from '../../../src/shapes/attribution.ts'
import type { ChainRole } from '../../../src/shapes/report.ts'

/** What each form means, for the legend and the details. */
export const formMeanings: Readonly<Record<Form, string>> = {
  direct: 'the words are quoted',
  mixed: 'some of the words are quoted',
  indirect: 'a paraphrase in the reporter’s words',
  question: 'a question: it asserts nothing',
}

/** What the speaker did by saying it. */
export const cueMeanings: Readonly<Record<CueType, string>> = {
  say: 'says',
  claim: 'claims',
  confirm: 'confirms',
  deny: 'denies',
  promise: 'promises',
  demand: 'demands',
  propose: 'proposes',
  support: 'supports',
  oppose: 'opposes',
  warn: 'warns',
  ask: 'asks',
  report: 'reports',
  believe: 'believes',
  hope: 'hopes',
  plan: 'plans',
  know: 'knows',
  judge: 'judges',
  unknown: 'unclear',
}

export const actorTypeNames: Readonly<Record<ActorType, string>> = {
  person: 'person',
  organisation: 'organisation',
  state: 'state',
  group: 'group',
  outlet: 'outlet',
  unnamed: 'unnamed source',
}

/** What a link of the chain did. */
export const roleMeanings: Readonly<Record<ChainRole, string>> = {
  speaker: 'spoke',
  venue: 'was told',
  agency: 'reported it as an agency',
  syndicator: 'passed it on',
  outlet: 'published it',
}
