import type { Ranker } from './decision.ts'

/**
 * Takes whom the rules choose, else somebody of its own whom a description names, else nobody: so
 * that a test of the rules does not depend on a trained ranker.
 */
export const byRule: Ranker = {
  name: 'by-rule@1',
  weigh({ options, byRule: chosen }) {
    const member = options.findIndex((each) => each.kind !== 'nobody' && each.member === chosen)
    const own = options.findIndex(({ kind }) => kind === 'own')
    const taken = chosen && member >= 0 ? member : own >= 0 ? own : options.length - 1
    return options.map((_, at) => (at === taken ? 1 : 0))
  },
}
