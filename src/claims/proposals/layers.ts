import { clauseEnd } from '../positions/find/region.ts'
import { assess } from '../scene/assess.ts'
import type { Scene } from '../scene/scene.ts'
import { labelOf } from './label.ts'
import type { Proposed } from './proposal.ts'

const maker = 'proposal-layers@1'
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  initial: 1,
}
const layer = /^(?:layer|stage|phase|step|tier|pillar|plank|leg|strand|track|element)s?$/
const is =
  /^(?:is|would|will|was|involves|means|consists|foresees|envisages|includes|provides|covers)$/

/** What is put into an order: “the first layer is a ceasefire”, “the second would be”. */
export function layeredProposals(scene: Scene): readonly Proposed[] {
  const found: Proposed[] = []
  let named = -10
  for (let at = 0; at < scene.words.length; at++) {
    const lower = scene.lower(at)
    const sentence = scene.sentenceAt(at)
    const last = found.at(-1)
    if (last && sentence - named <= 3 && comesNext(scene, at)) {
      named = sentence
      const ordinal = (last.layer?.ordinal ?? 0) + 1
      found.push({ ...proposed(scene, at, at + 1), layer: { ordinal, basis: 'inferred' } })
      continue
    }
    if (/^(?:layers|stages|phases|steps|tiers|pillars|strands)$/.test(lower)) named = sentence
    if (!Object.hasOwn(ordinals, lower) || !/^(?:the|a)$/.test(scene.lower(at - 1))) continue
    const own = layer.test(scene.lower(at + 1))
    // “It comes in layers. The first is …”
    if (!own && !(sentence - named <= 3 && is.test(scene.lower(at + 1)))) continue
    const start = contentStart(scene, own ? at + 2 : at + 1)
    if (start === null) continue
    named = sentence
    found.push(proposed(scene, at, start))
  }
  return found
}

/** “Then comes a fund”. */
function comesNext(scene: Scene, at: number): boolean {
  if (!/^(?:comes?|follows?)$/.test(scene.lower(at)) || scene.words[at + 1]?.mark) return false
  const before = scene.lower(at - 1) === 'would' ? at - 2 : at - 1
  return /^(?:then|next|that|finally|last)$/.test(scene.lower(before)) && opensNext(scene, at)
}

/** Index of the first word of what a layer is: behind “is”, “would be”, “of the plan is to”. */
function contentStart(scene: Scene, from: number): number | null {
  const { to } = scene.sentence(from)
  let first = from
  // “A second layer, led by Orland, would be”.
  if (scene.lower(from) === ',') {
    while (first < Math.min(to, from + 12) && (first === from || scene.lower(first) !== ','))
      first++
    first++
  }
  for (let at = first; at < Math.min(to, first + 7); at++) {
    if (scene.words[at]?.mark) return null
    if (!is.test(scene.lower(at))) continue
    let start = at + 1
    while (/^(?:be|is|to|of|that|see|have|then|now|already)$/.test(scene.lower(start))) start++
    // “The first phase was over”: told, not proposed.
    if (
      /^(?:over|done|complete|completed|finished|under|expected|due|not|in)$/.test(
        scene.lower(start),
      )
    )
      return null
    // “The third is American”: no thing.
    if (scene.words[start]?.mark || scene.words[start + 1]?.mark) return null
    return start + 1 < to ? start : null
  }
  return null
}

function proposed(scene: Scene, at: number, start: number): Proposed {
  const { statement, saidBy, assertion } = assess(scene, at)
  return {
    label: labelOf(scene, { from: start, to: clauseEnd(scene, start + 1) }),
    status: 'proposed',
    proponents: [],
    layer: { ordinal: ordinals[scene.lower(at)] ?? 1, basis: 'stated' },
    statement,
    saidBy,
    assertion,
    cue: scene.span(at - 1, start),
    confidence: 0.7,
    by: maker,
  }
}

/** “In a first stage”, “in the second phase”: the place in an order that the words of a proposal tell. */
function statedLayer(scene: Scene, { start, end }: Proposed['label']): Proposed['layer'] {
  const from = scene.wordAt(start)
  const to = Math.min(scene.wordAt(end) + 5, scene.sentence(from).to)
  for (let at = from; at < to; at++) {
    const ordinal = Object.hasOwn(ordinals, scene.lower(at)) ? ordinals[scene.lower(at)] : undefined
    if (ordinal === undefined || !layer.test(scene.lower(at + 1))) continue
    if (/^(?:a|an|the|its)$/.test(scene.lower(at - 1)) && scene.lower(at - 2) === 'in') {
      return { ordinal, basis: 'stated' }
    }
  }
  return null
}

/** “Then we have …”, “next comes”: one further in the order of those before it. */
function opensNext(scene: Scene, at: number): boolean {
  const { from } = scene.sentence(at)
  let first = from
  while (scene.words[first]?.mark) first++
  const lower = scene.lower(first)
  if (
    /^(?:then|next|secondly|thirdly|second|third|thereafter|afterwards|finally|last)$/.test(lower)
  )
    return true
  return lower === 'after' && /^(?:that|this)$/.test(scene.lower(first + 1))
}

/** Gives proposals their place in an order where their words tell it, or “then” after one that has it. */
export function inLayers(scene: Scene, proposals: readonly Proposed[]): readonly Proposed[] {
  let last: { readonly one: Proposed; readonly ordinal: number } | null = null
  return proposals.map((one) => {
    const layer = one.layer ?? statedLayer(scene, one.label) ?? nextLayer(scene, one, last)
    if (layer) last = { one, ordinal: layer.ordinal }
    return layer === one.layer ? one : { ...one, layer }
  })
}

/** 6: further on, “then” takes up something else. */
const longest = 6

function nextLayer(
  scene: Scene,
  one: Proposed,
  last: { readonly one: Proposed; readonly ordinal: number } | null,
): Proposed['layer'] {
  if (!last || last.one.saidBy !== one.saidBy) return null
  const at = scene.wordAt(one.label.start)
  const gap = scene.sentenceAt(at) - scene.sentenceAt(scene.wordAt(last.one.label.start))
  if (gap < 1 || gap > longest || !opensNext(scene, at)) return null
  return { ordinal: last.ordinal + 1, basis: 'inferred' }
}
