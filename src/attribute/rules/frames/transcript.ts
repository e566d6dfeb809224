import type { Doc } from '../../text/doc.ts'
import type { Range } from '../../text/paragraphs.ts'
import { subjectPronouns } from '../../text/words.ts'
import type { Proposal } from '../propose.ts'

/** Where a paragraph's label ends and its words begin. */
interface Turn {
  readonly name: Range
  readonly colon: number
  readonly isLetter: boolean
  /** Whether small letters follow a comma in the label: a clause may look so outside a transcript. */
  readonly isOffice: boolean
  /** Whether a quotation mark opens the paragraph, as where a whole transcript is quoted. */
  readonly isQuoted: boolean
}

/** Labels that head a line and name nobody. */
const labels: ReadonlySet<string> = new Set(
  'explainer weather sport sports politics business culture obituary note transcript interview profile video update updated correction clarification editor photo photos image images picture video audio source sources tags topics topic related also see read more watch listen live breaking exclusive analysis opinion date time location place where when what who why how contact email phone address subject title headline summary background context fact facts data key points example examples warning caution copyright credit credits by to from re http https pm am january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

// 8: "SENATOR MARY O'NEILL (chair, North Riding):" is eight words.
const longest = 8

/**
 * Transcripts: a paragraph that begins `NAME:` is said by NAME, and so is what follows it until the
 * next name. Outside a transcript only a headline (`Name: we will not …`) or a quotation after the
 * colon counts. One result for each paragraph.
 */
export function transcript(doc: Doc): (Proposal | null)[] {
  const isLettered = hasLetters(doc)
  const turns = doc.paragraphs.map(
    (paragraph) => (isLettered ? letterTurn(doc, paragraph) : null) ?? turnOf(doc, paragraph),
  )
  const isTranscript = looksLikeTranscript(doc, turns)
  const last = turns.findLastIndex((turn) => turn !== null)
  let isSpeaking = false
  return doc.paragraphs.map((paragraph, index) => {
    const turn = turns[index]
    if (turn) {
      isSpeaking = isTranscript
      const isSaid =
        isTranscript ||
        (!turn.isOffice &&
          !turn.isQuoted &&
          (isQuoteAfter(doc, turn) || isHeadline(doc, paragraph, index, turn)))
      return isSaid ? toProposal(doc, paragraph, turn, isTranscript) : null
    }
    return isSpeaking && index < last && !isAside(doc, paragraph) ? goOn(paragraph) : null
  })
}

/** "Q. … A. …": both letters head paragraphs, so that an initial ("A. Tarn") is none. */
function hasLetters(doc: Doc): boolean {
  const letters = new Set<string>()
  for (const paragraph of doc.paragraphs) {
    const turn = letterTurn(doc, paragraph)
    if (turn) letters.add(doc.tokens[turn.name.from]?.text ?? '')
  }
  return letters.size > 1
}

function letterTurn({ tokens }: Doc, { from, to }: Range): Turn | null {
  const isLetter = /^[QA]$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === '.'
  if (!isLetter || from + 2 >= to) return null
  return {
    name: { from, to: from + 1 },
    colon: from + 1,
    isLetter,
    isOffice: false,
    isQuoted: false,
  }
}

function turnOf(doc: Doc, { from: begin, to }: Range): Turn | null {
  const { tokens, regions, regionOf } = doc
  const region = regionOf[begin] ?? -1
  const isQuoted = regions[region]?.from === begin
  const from = isQuoted ? begin + 1 : begin
  const limit = Math.min(to, from + longest + 3)
  let depth = 0
  let isOffice = false
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (!token || (!isQuoted && (regionOf[at] ?? -1) >= 0)) return null
    if (token.text === ':') {
      if (at === from || at + 1 >= to || depth > 0) return null
      const isLetter = at === from + 1 && /^[qa]\d{0,2}$/.test(tokens[from]?.lower ?? '')
      return { name: { from, to: at }, colon: at, isLetter, isOffice, isQuoted }
    }
    if (token.text === '(' || token.text === '[') depth++
    else if (token.text === ')' || token.text === ']') depth--
    else if (depth > 0) continue
    else if (token.isWord) {
      if (labels.has(token.lower) || (isOffice && tells(token))) return null
      if (
        !token.isCapital &&
        !isOffice &&
        !/^(?:of|the|and|for|de|van|von|al|bin|da|di|du|la|le)$/.test(token.lower)
      )
        return null
    } else if (!/^[.,'’-]$/.test(token.text)) return null
    if (token.text === ',' && isOffice) return null
    isOffice ||= token.text === ',' && beginsOffice(tokens[at + 1])
  }
  return null
}

/** "Ilva Tarn, minister for ports: …": after a comma the office may have small letters. */
function beginsOffice(token: Doc['tokens'][number] | undefined): boolean {
  if (!token?.isWord || token.isCapital || subjectPronouns.has(token.lower)) return false
  return !/^(?:-ed|-ing|NUM)$/.test(token.class)
}

function tells(token: Doc['tokens'][number]): boolean {
  return (
    token.class === '-ed' || /^(?:said|says|told|tells|wrote|writes|adds|asks)$/.test(token.lower)
  )
}

/** Three turns, or two by one name or in capitals, make a transcript. */
function looksLikeTranscript({ tokens }: Doc, turns: readonly (Turn | null)[]): boolean {
  const seen = new Map<string, number>()
  let shouted = 0
  let letters = 0
  for (const turn of turns) {
    if (!turn) continue
    if (turn.isLetter) letters++
    const words = tokens.slice(turn.name.from, turn.name.to).map(({ text }) => text)
    const name = words.join(' ')
    if (name === name.toUpperCase() && name.length > 2) shouted++
    seen.set(name, (seen.get(name) ?? 0) + 1)
  }
  return letters > 1 || shouted > 1 || [...seen.values()].some((count) => count > 1)
}

function isQuoteAfter(doc: Doc, { colon }: Turn): boolean {
  const region = doc.regions[doc.regionOf[colon + 1] ?? -1]
  return region !== undefined && region.from === colon + 1 && region.to - region.from > 4
}

/** A short line without a full stop that goes on in small letters, or a first line with a clause. */
function isHeadline({ tokens }: Doc, { from, to }: Range, index: number, { colon }: Turn): boolean {
  if (to - from > 24 || to - colon < 4 || /^[.;]$/.test(tokens[to - 1]?.text ?? '')) return false
  const first = tokens[colon + 1]
  if (!first?.isWord) return false
  const isSmall = !first.isCapital && first.class !== 'NUM'
  if (isSmall) return true
  if (index > 0) return false
  return pronouns.test(first.lower) || tokens.slice(colon, to).some(isFiniteVerb)
}

function isFiniteVerb({ lower }: Doc['tokens'][number]): boolean {
  return /^(?:is|are|was|were|has|have|will|must|should|can|cannot|would|could)$/.test(lower)
}

const pronouns = /^(?:i|we|it|he|she|they|you|there|no|not|do|don['’]t|our|my)$/

function toProposal(
  { tokens }: Doc,
  { to }: Range,
  { name, colon, isLetter }: Turn,
  isTranscript: boolean,
): Proposal {
  const from = colon + 1
  const isAsked = isLetter && tokens[name.from]?.lower.startsWith('q') === true
  return {
    cue: [isLetter ? { from: name.from, to: from } : { from: colon, to: from }],
    stem: ':',
    source: isLetter ? null : name,
    content: [{ from, to }],
    confidence: isTranscript ? 0.9 : 0.8,
    cueType: 'say',
    ...toForm(tokens, to, isTranscript, isAsked),
  }
}

/** A transcript prints the words themselves; a turn that ends by asking asserts nothing. */
function toForm(
  tokens: Doc['tokens'],
  to: number,
  isTranscript: boolean,
  isAsked: boolean,
): Pick<Proposal, 'form'> {
  if (!isTranscript) return {}
  return { form: isAsked || tokens[to - 1]?.text === '?' ? 'question' : 'direct' }
}

/** "(Applause)": what was heard, not said. */
function isAside({ tokens, regions, regionOf }: Doc, { from, to }: Range): boolean {
  const first = regions[regionOf[from] ?? -1]?.from === from ? from + 1 : from
  return /^[([]$/.test(tokens[first]?.text ?? '') && /^[)\]]$/.test(tokens[to - 1]?.text ?? '')
}

/** A paragraph of a transcript that goes on with the turn before it. */
function goOn({ from, to }: Range): Proposal {
  return {
    cue: [],
    stem: ':',
    source: null,
    content: [{ from, to }],
    confidence: 0.7,
    form: 'direct',
    cueType: 'say',
    isCarried: true,
  }
}
