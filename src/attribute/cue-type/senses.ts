import type { CueType } from '../../shapes/attribution.ts'
import type { Follow } from './follows.ts'

/**
 * What a cue's word or phrase means beside the content that follows it; the first that fits decides,
 * and where none fits the lexicon does. `not want` is *want* under a negation.
 */
export const senses: Readonly<Record<string, Readonly<Partial<Record<Follow, CueType>>>>> = {
  // Told or asked: news, a question or an order.
  tell: { utterance: 'say', 'to do': 'demand', 'X to do': 'demand' },
  ask: {
    question: 'ask',
    whether: 'ask',
    about: 'ask',
    for: 'demand',
    'to do': 'demand',
    'X to do': 'demand',
    should: 'demand',
  },
  seek: { 'to do': 'plan' },
  press: { question: 'ask', whether: 'ask', about: 'ask', on: 'ask' },
  demand: { 'to know': 'ask', question: 'ask' },
  question: { question: 'ask', whether: 'ask', about: 'ask' },
  remind: { 'X to do': 'demand', 'to do': 'demand' },
  encourage: { 'X to do': 'demand', 'to do': 'demand' },
  challenge: { 'X to do': 'demand', 'to do': 'demand' },
  // Wanted or expected: of oneself, of others, or of the world.
  want: { 'to know': 'ask', 'X to do': 'demand' },
  'would like|love|prefer|rather': { 'to know': 'ask', 'X to do': 'demand' },
  'not want': { 'X to do': 'oppose' },
  expect: { 'to do': 'plan' },
  mean: { that: 'say' },
  like: { 'to do': 'hope' },
  love: { 'to do': 'hope' },
  // Put forward: as what is, or as what should be.
  suggest: { doing: 'propose', should: 'propose', 'a thing': 'propose' },
  insist: { should: 'demand', on: 'demand' },
  argue: { against: 'oppose', for: 'support' },
  offer: { utterance: 'say', 'to do': 'promise' },
  volunteer: { utterance: 'say', 'to do': 'promise' },
  advise: { should: 'propose', that: 'say' },
  introduce: { as: 'judge' },
  // Agreed or turned down: what is said, or what is wanted.
  agree: { 'to do': 'promise', to: 'promise' },
  reject: { claim: 'deny', that: 'deny' },
  dismiss: { as: 'oppose', claim: 'deny' },
  'fire|hit|strike|shoot|punch|push back': { claim: 'deny' },
  accept: { 'to do': 'promise' },
  // Named for what it is.
  call: { utterance: 'say', for: 'demand', on: 'demand', 'to do': 'demand', election: 'plan' },
  describe: { as: 'judge' },
  refer: { as: 'judge' },
  cast: { as: 'judge' },
  conclude: { utterance: 'say' },
  decide: { that: 'judge', whether: 'plan' },
  determine: { 'to do': 'plan' },
  hold: { that: 'judge' },
  find: { guilty: 'judge' },
  consider: { doing: 'plan' },
  // Remembered, or told from memory.
  remember: { utterance: 'say' },
}
