import type { Decision } from '../../../src/shapes/decision.ts'
import { count } from './counts.ts'
import { reportOf } from './suggestions.ts'

/** A piece of a sentence: words, or something that the page leads to. */
export type Part =
  | string
  | { readonly entry: string; readonly name: string | null }
  | { readonly report: string }
  | { readonly decision: string }

/** What a decision did, as a sentence without its subject. */
export function decisionParts(decision: Decision): readonly Part[] {
  const { kind, subjects, before, after } = decision
  const [first = '', second = ''] = subjects
  switch (kind) {
    case 'actor.merge':
      return [`merged “${before.name}” into `, { entry: after.into, name: null }]
    case 'actor.split': {
      const target = { entry: second, name: after.made?.name ?? null }
      const mentions = count(after.links.length, 'mention')
      return [`gave ${mentions} of `, { entry: first, name: null }, ' to ', target]
    }
    case 'actor.rename':
      return [`renamed it from “${before.name}” to “${after.name}”`]
    case 'actor.alias':
      return [after ? `added the name “${after.name}”` : `removed the name “${before?.name}”`]
    case 'actor.identify':
      return [
        after
          ? `noted ${after.scheme} ${after.value}`
          : `removed ${before?.scheme} ${before?.value}`,
      ]
    case 'actor.link':
      return ['linked a mention in ', { report: reportOf(second) }, ' to ', entryAt(first)]
    case 'actor.unlink':
      return ['said that a mention in ', { report: reportOf(second) }, ' is not ', entryAt(first)]
    case 'actor.import':
      return ['imported it']
    case 'claim.accept':
    case 'claim.reject':
      return [`${after.status} a claim`]
    case 'claim.edit':
      return [`edited a claim: ${Object.keys(after.fields).join(', ')}`]
    case 'claim.merge':
      return ['merged a claim into another']
    case 'claim.split':
      return [`split a claim into ${after.claims.length}`]
    case 'claim.link':
      return [`linked two claims: ${after.relation.replace('_', ' ')}`]
    case 'claim.unlink':
      return [`said that two claims are not linked: ${after.relation.replace('_', ' ')}`]
    case 'claim.rank':
      return [`ranked a claim ${after.rank}`]
    case 'report.retract':
      return ['retracted ', { report: first }]
    case 'statement.retract':
      return ['retracted a statement']
    case 'statement.correct':
      return ['corrected the speaker of a statement']
    case 'undo':
      return ['undid ', { decision: after.decision }]
  }
}

/** The same in words alone. */
export function decisionWords(decision: Decision): string {
  return decisionParts(decision)
    .map((part) => {
      if (typeof part === 'string') return part
      if ('report' in part) return 'a report'
      return 'decision' in part ? part.decision : (part.name ?? 'an entry')
    })
    .join('')
}

function entryAt(entry: string): Part {
  return { entry, name: null }
}
