// node bench/speakers/examples.ts TEXTS… > examples.jsonl
//
// The decisions that the ranker learns from: for each the numbers of its options and which of them
// are right by the gold. TEXTS as in run.ts. What has been said before each is as the gold has it.

import { resolve } from '../../src/resolve/resolve.ts'
import { ruleOption } from '../../src/resolve/speakers/ranker/by-rule.ts'
import type { Decision, Ranker } from '../../src/resolve/speakers/ranker/decision.ts'
import { kindOf } from '../../src/resolve/speakers/ranker/phrase-features.ts'
import type { Actor } from '../../src/shapes/actor.ts'
import { openTexts } from './corpora.ts'
import { articleOf, givenSpans } from './given.ts'
import { judgeOf } from './judge.ts'

for (const marked of process.argv.slice(2).flatMap(openTexts)) {
  const given = givenSpans(marked)
  const keys = new Map(
    given.map((each, at) => [each, marked.layer.statements[at]?.speaker ?? null]),
  )
  const teacher: Ranker = {
    name: 'gold',
    weigh(decision) {
      const gold = keys.get(decision.attribution) ?? null
      const right = rightOptions(decision, gold)
      const kind = kindOf(decision.phrase)
      const own = decision.options.findIndex((option) => option.kind === 'own')
      const rule = ruleOption(decision)
      const rounded = (values: readonly number[]): number[] =>
        values.map((each) => Math.round(each * 1e3) / 1e3)
      const shared = rounded(decision.shared)
      const features = decision.features.map(rounded)
      console.log(
        JSON.stringify({
          id: marked.id,
          kind,
          own,
          rule,
          right,
          shared,
          features,
          note: note(decision, right, gold),
        }),
      )
      return right.map((is) => (is ? 1 / right.filter(Boolean).length : 0))
    },
  }
  resolve(await articleOf(marked), '', given, '', teacher)

  /** The members of the gold's chain; where there are none, the source's own actor, or nobody. */
  function rightOptions({ options }: Decision, gold: string | null): boolean[] {
    const members = options.flatMap((option) =>
      option.kind !== 'nobody' && option.member ? [option.member] : [],
    )
    const actors = members.map(
      ({ type, name, mentions }, at): Actor => ({
        id: `${at}`,
        type,
        name,
        office: null,
        unnamed: null,
        mentions: mentions.map(({ start, end }) => ({ start, end, kind: 'name' })),
      }),
    )
    const judge = judgeOf(actors, marked.layer)
    const right = members.map((_, at) => gold !== null && judge(`${at}`, gold) === 'right')
    const isMember = right.includes(true)
    return options.map((option) => {
      if (option.kind !== 'nobody' && option.member) {
        return right[members.indexOf(option.member)] ?? false
      }
      if (isMember) return false
      const hasOwn = options.some(({ kind }) => kind === 'own')
      return option.kind === 'own' ? gold !== null : gold === null || !hasOwn
    })
  }

  /** The source and who is right, for reading. */
  function note(
    { attribution, options }: Decision,
    right: readonly boolean[],
    gold: string | null,
  ): string {
    const actor = marked.layer.actors.find(({ key }) => key === gold)
    const name = actor ? marked.text.slice(...actor.name) : 'nobody'
    const source = attribution.source
      .map(({ start, end }) => marked.text.slice(start, end))
      .join(' ')
    const names = options.flatMap((option, at) =>
      right[at]
        ? [option.kind === 'nobody' ? 'nobody' : `${option.kind} ${option.member?.name}`]
        : [],
    )
    return `${source} = ${names.join(', ')}, by the gold ${name}`
  }
}
