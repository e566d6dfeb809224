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
