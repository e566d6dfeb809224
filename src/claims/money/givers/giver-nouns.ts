import type { Party } from '../../../shapes/claims/party.ts'
import type { Range } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { determiners, pronouns } from '../../text/function-words.ts'

/** Things that stand before a verb of giving, and give nothing themselves. */
const things =
  /(?:^|[\s’'])(?:plans?|budgets?|bills?|deals?|agreements?|packages?|schemes?|programmes?|programs?|appeals?|laws?|money|funds|funding|manifesto|aid|week|month|year|doses|vaccines|weapons|goods|sites?|projects?|proposals?|package|report|figures?|letters?|lists?|talks|conference|vote|move|decision|total|sides|price|first|promised|delivered|considering|list|data|study|pact|treaty|accord)$/i

/** Nouns of those who can be given something, though they have no name. */
const receivers =
  /^(?:\p{L}+-)?(?:farmers?|families|family|households?|countries|nations|states?|members|villagers?|villages|towns?|cities|schools?|teachers|nurses|hospitals?|clinics|victims?|refugees?|workers?|employees?|staff|students?|pupils|patients|survivors|residents|tenants|pensioners|parents|children|businesses|firms|companies|communities|councils?|regions?|charit(?:y|ies)|rebels|allies|banks?|shareholders|investors|owners|drivers|fishermen|growers|universit(?:y|ies)|museums?|librar(?:y|ies)|islands|territories|migrants|people|women|fund|pool|neighbours|neighbors|government|army|police|city|association|agenc(?:y|ies))$/u

/** Whether a subject can give: a name, a pronoun that is known, or a noun that is no mere thing. */
export function isGiver(scene: Scene, { actor, span }: Party): boolean {
  const words = scene.text.slice(span.start, span.end)
  if (things.test(words)) return false
  return actor !== null || !pronouns.has(words.toLowerCase())
}

/** Whether a phrase without a name means somebody who can be given something. */
export function isReceiver(scene: Scene, { from, to }: Range): boolean {
  if (!receivers.test(scene.lower(to - 1)) || /^['’]?s?$|^of$/.test(scene.lower(to))) return false
  for (let at = from; at < to; at++) {
    if (/\p{N}/u.test(scene.lower(at)) || scene.lower(at) === 'of') return false
  }
  // "To train nurses" may begin with a verb, "to the nurses" cannot.
  const first = scene.lower(from)
  return to - from === 1 || determiners.has(first) || scene.lower(from - 1) === 'for'
}
