import type { Claim } from '../../shapes/claim.ts'
import type { Party } from '../../shapes/claims/party.ts'
import { Matcher } from '../pattern/match.ts'
import { type Pattern, pattern } from '../pattern/pattern.ts'
import { assess } from '../scene/assess.ts'
import { claimOf } from '../scene/claim-of.ts'
import type { Scene } from '../scene/scene.ts'
import { whoIn } from '../scene/who.ts'
import { Processes } from './processes.ts'

const maker = 'red-lines@1'

interface RedLineRule {
  readonly pattern: Pattern
  readonly value: 'none' | 'stated'
}

/** “Has no red lines”, “a red line for us”, “our red line is”. The first that matches wins. */
const rules: readonly RedLineRule[] = [
  ['<who> has|have|had no [own] red ^line|lines', 'none'],
  ["<who> does|do|did not|n't have [any|its|their] [own] red ^line|lines", 'none'],
  ['<who> set|sets|drew|draws no red ^line|lines', 'none'],
  ["<who> 's [only|main|first] red ^line|lines is|are|was|were|: <what>", 'stated'],
  ['[a|the|our|their|its] red ^line|lines for|of <who> is|are <what>', 'stated'],
  [
    '<what> is|are|was|were|remains|remain|would [be] [a|our|their|its|his|her|the] red ^line|lines',
    'stated',
  ],
  ['[our|their|its|his|her] red ^line|lines is|are|was|were|: <what>', 'stated'],
  ['^drew|draw|drawing|draws a red line at|on|over|around <what>', 'stated'],
].flatMap(([line, value]) => toRule(line ?? '', value as RedLineRule['value']))

function toRule(line: string, value: RedLineRule['value']): RedLineRule[] {
  // A slot before the anchor holds somebody or something alike: both are noun phrases.
  return [{ pattern: pattern(line.replace(/^<what>/, '<who:what>')), value }]
}

const matcher = new Matcher(rules)

/** What somebody will not accept, where it is called a red line. */
export function redLineClaims(scene: Scene): readonly Claim[] {
  const processes = new Processes(scene)
  const claims: Claim[] = []
  const taken = new Set<number>()
  for (const { rule, range, anchor, slots } of matcher.in(scene)) {
    if (taken.has(anchor)) continue
    const actor = holderOf(scene, slots.who ?? null, anchor)
    if (!actor) continue
    taken.add(anchor)
    const what = slots.what ?? range
    const span =
      rule.value === 'none' ? scene.span(range.from, range.to) : scene.span(what.from, what.to)
    const { quoted } = scene.scope(span.start)
    const assessed = assess(scene, range.from)
    claims.push(
      claimOf(
        scene,
        {
          kind: 'red_line',
          process: processes.about(anchor),
          actor,
          value: rule.value,
          words: span,
          wording: quoted ? 'verbatim' : 'paraphrase',
        },
        { span, by: maker, confidence: 0.8 },
        assessed,
      ),
    )
  }
  return claims
}

function holderOf(
  scene: Scene,
  who: { readonly from: number; readonly to: number } | null,
  anchor: number,
): Party | null {
  if (who) return whoIn(scene, who)[0] ?? { actor: null, span: scene.span(who.from, who.to) }
  const { statement } = scene.scope(scene.words[anchor]?.start ?? 0)
  const [source] = statement?.source ?? []
  return statement && source ? { actor: statement.speaker, span: source } : null
}
