import { type Resolved, resolve } from '../src/resolve/resolve.ts'
import type { Ranker } from '../src/resolve/speakers/ranker/decision.ts'
import { articleOf, marked } from './marked.ts'

/**
 * Takes an indefinite description for somebody of its own, and everything else for the first who
 * may be meant: so that a test of what follows does not depend on a trained ranker.
 */
const plain: Ranker = {
  name: 'plain@1',
  weigh({ options, phrase }) {
    const isNew = phrase?.kind === 'nominal' && !phrase.definite
    const own = options.findIndex(({ kind }) => kind === 'own')
    const member = options.findIndex(({ kind }) => kind === 'member')
    const chosen = own >= 0 && (isNew || member < 0) ? own : Math.max(0, member)
    return options.map((_, at) => (at === chosen ? 1 : 0))
  },
}

/** What a marked text, one attribution a line, is resolved to without a trained ranker. */
export function related(lines: readonly string[]): Resolved {
  const { text, attributions } = marked(lines)
  return resolve(articleOf(text), 'r1', attributions, 'test@1', plain)
}

/** For whom the speakers speak: "Ada Roe for Energia", or the speaker alone. */
export function principalsOf(lines: readonly string[]): readonly string[] {
  const { actors, statements } = related(lines)
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  return statements.map(({ speaker, onBehalfOf }) => {
    const own = names.get(speaker ?? '') ?? 'nobody'
    return onBehalfOf === null ? own : `${own} for ${names.get(onBehalfOf)}`
  })
}

/** Through whom each statement came and to whom it was said: "via Anna Toll to Belinform". */
export function relaysOf(lines: readonly string[]): readonly string[] {
  const { actors, statements } = related(lines)
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  return statements.map(({ relays }) =>
    relays
      .map(({ actor, role }) => `${role === 'teller' ? 'via' : 'to'} ${names.get(actor)}`)
      .join(' '),
  )
}
