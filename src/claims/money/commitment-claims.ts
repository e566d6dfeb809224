import type { Claim } from '../../shapes/claim.ts'
import type { SupportKind } from '../../shapes/claims/commitment.ts'
import { contains } from '../../shapes/span.ts'
import type { Range } from '../pattern/slots.ts'
import { claimOf } from '../scene/claim-of.ts'
import type { Scene } from '../scene/scene.ts'
import { auxiliaries, conjunctions, prepositions, pronouns } from '../text/function-words.ts'
import { giversOf } from './givers/givers-of.ts'
import { assessed, promised } from './said.ts'
import type { StageCue } from './stage/stage-cue.ts'
import { stageOf } from './stage/stage-of.ts'
import { isSupport, supportOf, topicOf } from './support.ts'

const maker = 'commitments@1'

/** A claim for every promise, allocation and delivery: of the figures that have a stage, one a verb. */
export function commitmentClaims(scene: Scene, made: readonly Claim[]): readonly Claim[] {
  const claims = new Map<number, Claim>()
  const topic = topicOf(scene.text)
  const figures = made.filter((claim): claim is Claim<'figure'> => claim.kind === 'figure')
  for (const figure of figures) {
    if (figure.measure === 'share' || figure.stage === null || figure.stageCue === null) continue
    const range = {
      from: scene.wordAt(figure.span.start),
      to: scene.wordAt(figure.span.end - 1) + 1,
    }
    const stage = stageOf(scene, range)
    if (!stage || stage.stage === 'outcome') continue
    const key = stage.governor
    if (claims.has(key)) continue
    const object = objectOf(scene, range, stage)
    claims.set(key, toClaim(scene, object, stage, figures, figure, topic))
  }
  return [...claims.values()]
}

function toClaim(
  scene: Scene,
  object: Range,
  stage: StageCue,
  figures: readonly Claim<'figure'>[],
  figure: Claim<'figure'>,
  topic: SupportKind | null,
): Claim {
  const span = scene.span(object.from, object.to)
  const around = scene.span(...near(scene, object))
  const own = giversOf(scene, object, stage)
  const donors = own.donors.length > 0 ? own.donors : figure.donors
  const recipients = own.recipients.length > 0 ? own.recipients : figure.recipients
  return claimOf(
    scene,
    {
      kind: 'commitment',
      donors,
      recipients,
      support: supportOf(
        scene.text.slice(span.start, span.end),
        scene.text.slice(around.start, around.end),
        topic,
      ),
      object: span,
      stage: stage.stage,
      stageCue: scene.span(stage.cue.from, stage.cue.to),
      period: figure.period,
      figures: figures.filter((one) => contains(span, one.span)).map(({ id }) => id),
    },
    { span, by: maker, confidence: 0.8 },
    promised(scene, assessed(scene, object.from, stage), stage, donors),
  )
}

// A sentence of a million words is asked once for each of its figures; none that people write is cut.
const mostAround = 200

/** The sentence of an object, as far as some words to both sides. */
function near(scene: Scene, object: Range): readonly [from: number, to: number] {
  const { from, to } = scene.sentence(object.from)
  return [Math.max(from, object.from - mostAround), Math.min(to, object.to + mostAround)]
}

/** The figure with what it is of and for: “€20bn in military aid”, “200 vehicles and 31 tanks”. */
function objectOf(scene: Scene, { from, to }: Range, { head }: StageCue): Range {
  const { to: end } = scene.sentence(from)
  let at = to
  let last = to
  while (at < Math.min(end, to + 10)) {
    const lower = scene.lower(at)
    if (lower === 'of' || lower === 'in' || lower === 'worth') at++
    else if (
      prepositions.has(lower) ||
      conjunctions.has(lower) ||
      auxiliaries.has(lower) ||
      pronouns.has(lower) ||
      at === head
    )
      break
    else if (scene.words[at]?.mark || /^\p{N}/u.test(lower)) break
    else {
      at++
      last = at
    }
  }
  const object = { from, to: last }
  const { start, end: stop } = scene.span(from, last)
  return isSupport(scene.text.slice(start, stop)) ? object : { from, to }
}
