import type { Decision, Ranker } from './decision.ts'

/**
 * The index of the option that the rules choose: the member that those for pronouns and descriptions
 * choose, else somebody of its own whom a description names, else nobody.
 */
export function ruleOption({ options, byRule: chosen }: Decision): number {
  const member = options.findIndex((each) => each.kind !== 'nobody' && each.member === chosen)
  if (chosen && member >= 0) return member
  const own = options.findIndex(({ kind }) => kind === 'own')
  return own >= 0 ? own : options.length - 1
}

/** The rules alone, for tests of them and to measure what is learned against. */
export const byRule: Ranker = {
  name: 'by-rule@1',
  weigh(decision) {
    const taken = ruleOption(decision)
    return decision.options.map((_, at) => (at === taken ? 1 : 0))
  },
}
