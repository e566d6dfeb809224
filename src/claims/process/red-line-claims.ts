import type { Claim } from '../../shapes/claim.ts'
import type { Party } from '../../shapes/claims/party.ts'
import type { RedLineFields } from '../../shapes/claims/process.ts'
import { Matcher } from '../pattern/match.ts'
import { type Pattern, pattern } from '../pattern/pattern.ts'
import type { Range } from '../pattern/slots.ts'
import { holderOf, speakerOf } from '../positions/find/holder.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { type Assessed, assess } from '../scene/assess.ts'
import { claimOf } from '../scene/claim-of.ts'
import type { Scene } from '../scene/scene.ts'
import { whoIn } from '../scene/who.ts'
import { pronouns } from '../text/function-words.ts'
import { isBargaining } from './bargaining.ts'
import { refusals } from './by-giving-in.ts'
import { processesOf } from './processes.ts'

const maker = 'red-lines@2'

interface RedLineRule {
  readonly pattern: Pattern
  readonly value: RedLineFields['value']
}

/** “Has no red lines”, “a red line for us”, “our red line is”. The first that matches wins. */
const rules: readonly RedLineRule[] = [
  ['<who> has|have|had no [own] [particular] red ^line|lines', 'none'],
  ["<who> does|do|did not|n't have [any|its|their] [own] red ^line|lines", 'none'],
  ['<who> set|sets|drew|draws|laid no red ^line|lines', 'none'],
  ['<who> is|are|was|were without red ^line|lines', 'none'],
  ["<who> 's [only|main|first] red ^line|lines is|are|was|were|: <what>", 'stated'],
  ['[a|the|our|their|its] red ^line|lines for|of <who> is|are <what>', 'stated'],
  [
    '<what> is|are|was|were|remains|remain|would [be] [a|our|their|its|his|her|the] red ^line|lines',
    'stated',
  ],
  ['[our|their|its|his|her|my] red ^line|lines is|are|was|were|: <what>', 'stated'],
  [
    '<who> [has|have|had] ^drew|draw|draws|drawn a|its|their|his|her red line at|on|over|around <what>',
    'stated',
  ],
  ['called|calls|call|described ..8 a red ^line', 'stated'],
  ['<who> ..3 a red ^line|lines for|of <who:other>', 'stated'],
  ['<who> \'s [own] [“|‘|"] red ^line|lines [include|includes|is|are|on|remains|remain]', 'stated'],
  ['<who> has|have|had [set|drawn|laid] [out] [its|their|his|her] ..1 red ^line|lines', 'stated'],
  ['[“|‘|"] under no ^circumstances <what>', 'stated'],
  ['[“|‘|"] out of the ^question', 'stated'],
  ['^non-negotiable', 'stated'],
  ['not [up] [for] ^negotiable|negotiation|discussion|debate|sale', 'stated'],
].flatMap(([line, value]) => toRule(line ?? '', value as RedLineFields['value']))

function toRule(line: string, value: RedLineFields['value']): RedLineRule[] {
  // A slot before the anchor holds somebody or something alike: both are noun phrases.
  return [{ pattern: pattern(line.replace(/^<what>/, '<who:what>')), value }]
}

const matcher = new Matcher(rules)

/**
 * What somebody will not accept: where it is called a red line, and, where parties negotiate, what they
 * refuse or rule out, as their positions tell.
 */
export function redLineClaims(scene: Scene, made: readonly Claim[] = []): readonly Claim[] {
  const named = byName(scene)
  if (!isBargaining(scene)) return named
  const told = [...named, ...byRefusal(scene, made)]
  return [...told, ...byGivingIn(scene, told)]
}

function byGivingIn(scene: Scene, told: readonly Claim[]): readonly Claim[] {
  const taken = new Set(told.map(({ span }) => scene.sentenceAt(scene.wordAt(span.start))))
  return refusals(scene)
    .filter(({ at }) => !taken.has(scene.sentenceAt(at)))
    .map(({ words, at, actor, statement }) =>
      claimOf(
        scene,
        { kind: 'red_line', ...shared(scene, at, words), actor, value: 'stated' },
        { span: words, by: maker, confidence: 0.6 },
        {
          statement,
          saidBy: statement?.speaker ?? null,
          assertion: 'asserted',
          modality: { factuality: 'CT+', cues: [] },
        },
      ),
    )
}

function byName(scene: Scene): readonly Claim[] {
  const claims: Claim[] = []
  const taken = new Set<number>()
  for (const { rule, range, anchor, slots } of matcher.in(scene)) {
    if (taken.has(anchor)) continue
    const actor = whoseLine(scene, slots.who ?? null, anchor)
    if (!actor) continue
    taken.add(anchor)
    const isWord = slots.what && pronouns.has(scene.lower(slots.what.from))
    const what =
      slots.what && !isWord
        ? { ...slots.what, to: clauseOf(scene, slots.what) }
        : { ...range, from: range.from + (scene.lower(range.from) === 'that' ? 1 : 0) }
    const words = scene.span(what.from, what.to)
    claims.push(
      claimOf(
        scene,
        { kind: 'red_line', ...shared(scene, anchor, words), actor, value: rule.value },
        { span: words, by: maker, confidence: 0.8 },
        valued(assess(scene, range.from), rule.value),
      ),
    )
  }
  return claims
}

/** That there is none is itself what is asserted. */
function valued(assessed: Assessed, value: RedLineFields['value']): Assessed {
  const { assertion, modality } = assessed
  if (value !== 'none' || modality.factuality !== 'CT-') return assessed
  return {
    ...assessed,
    assertion: assertion === 'denied' ? 'asserted' : assertion,
    modality: { factuality: 'CT+', cues: [] },
  }
}

function clauseOf(scene: Scene, { from, to }: Range): number {
  return Math.max(from + 1, Math.min(to, clauseEnd(scene, from + 1)))
}

function shared(
  scene: Scene,
  at: number,
  words: Claim['span'],
): Pick<RedLineFields, 'process' | 'words' | 'wording'> {
  const processes = processesOf(scene)
  const { quoted } = scene.scope(words.start)
  const inside = scene.text.slice(words.start, words.end)
  return {
    process: processes.about(at, 6) ?? processes.main(),
    words,
    wording: quoted || /[“"‘]/.test(inside.slice(0, 400)) ? 'verbatim' : 'paraphrase',
  }
}

function whoseLine(scene: Scene, who: Range | null, anchor: number): Party | null {
  const { statement } = scene.scope(scene.words[anchor]?.start ?? 0)
  if (who) {
    const [named] = whoIn(scene, who)
    if (named && who.to - who.from > 1) return named
    return (
      holderOf(scene, who, statement) ??
      named ?? { actor: null, span: scene.span(who.from, who.to) }
    )
  }
  // “A host with red lines is a third army” does not say whose.
  if (scene.lower(anchor - 3) === 'with' || scene.lower(anchor - 2) === 'with') return null
  return statement && speakerOf(scene, statement)
}

/** “Will not sign”, “refuses to discuss”: a red line where there is something to negotiate. */
function byRefusal(scene: Scene, made: readonly Claim[]): readonly Claim[] {
  return made.flatMap((claim) => {
    if (claim.kind !== 'position' || claim.strength !== 'red_line') return []
    if (claim.assertion === 'asked' || claim.assertion === 'hypothetical') return []
    const cue = scene.text.slice(
      claim.stance.start,
      Math.min(claim.stance.end, claim.stance.start + 80),
    )
    // What others must never do is a demand, no line of one's own.
    const issue = scene.text.slice(
      claim.issue.start,
      Math.min(claim.issue.end, claim.issue.start + 40),
    )
    if (!own.test(cue) || easy.test(issue)) return []
    const words = { start: Math.min(claim.span.start, claim.stance.start), end: claim.span.end }
    const { saidBy } = claim
    const statement = scene.told.statements.find(({ id }) => id === claim.statement) ?? null
    const fields = shared(scene, scene.wordAt(words.start), words)
    return [
      claimOf(
        scene,
        { kind: 'red_line', ...fields, actor: claim.holder, value: 'stated' },
        { span: words, by: maker, confidence: claim.confidence * 0.9 },
        { statement, saidBy, assertion: 'asserted', modality: { factuality: 'CT+', cues: [] } },
      ),
    ]
  })
}

const own =
  /^(?!.*\b(?:should|must|has to|have to|ought)\b).*\b(?:will|would|wo|'ll|can\w*|could|refus\w*|rul\w+|never|not)\b/i

/** “Will not stand in the way”: no refusal; “would not comment”: none of anything that is negotiated. */
const easy =
  /^(?:stand in|object|oppose|comment|read|speculate|say|tell|blame|rule out|discuss it|block)\b/i
