import type { Doc } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import { auxiliaries, conjunctions, possessives, prepositions } from '../text/words.ts'

/** "Two people familiar with the matter said": a sentence that is one noun phrase up to its cue. */
export function wholePhrase(
  { tokens, classes, regionOf }: Doc,
  sentence: Range,
  from: number,
): number {
  if (!/^(?:of|with|to|for|from)$/.test(tokens[from - 1]?.lower ?? '')) return from
  // 9: longer phrases have a verb in them as a rule.
  if (from - sentence.from > 9 || isPhraseBar(classes[sentence.from])) return from
  if (prepositions.has(tokens[sentence.from]?.lower ?? '')) return from
  if (possessives.has(tokens[from]?.lower ?? '')) return from
  for (let at = sentence.from; at < from; at++) {
    const token = tokens[at]
    if (!token?.isWord || (regionOf[at] ?? -1) >= 0 || isPhraseBar(classes[at])) return from
    if (auxiliaries.has(token.lower) || conjunctions.has(token.lower)) return from
    if (bare.has(token.lower)) return from
  }
  return sentence.from
}

/** Pronouns that are a noun phrase alone. */
const bare: ReadonlySet<string> = new Set('i you he she it we they who which'.split(' '))

function isPhraseBar(one = ''): boolean {
  return one === '-ed' || one === '-ing' || one === '-ly' || one === 'DAY'
}

/** "Tarn on Monday": the day is no part of who spoke. */
function withoutDay({ classes }: Doc, { from, to }: Range): number {
  if (classes[to - 1] !== 'DAY') return to
  const end = classes[to - 2] === 'on' ? to - 2 : to - 1
  return end > from ? end : to
}

/** A source with its apposition and the comma that closes it; a bare one has no comma. */
export function settleSource(doc: Doc, { from, to: last }: Range): Range {
  const isComma = (at: number): boolean => doc.tokens[at]?.text === ','
  const to = withoutDay(doc, { from, to: last })
  let end = Math.min(beforeParticiple(doc, { from, to }), beforeClause(doc, { from, to }))
  while (end > from + 1 && isComma(end - 1)) end--
  end = afterBracket(doc, end)
  if (isComma(end)) end = endOfName(doc, end)
  for (let at = from + 1; isComma(end) && at < end; at++)
    if (isComma(at)) return { from, to: end + 1 }
  return { from, to: end }
}

/** "Tarn, adding that …": a participle after a comma tells what else the source did. */
function beforeParticiple({ tokens, classes }: Doc, { from, to }: Range): number {
  for (let at = from + 1; at < to - 1; at++) {
    if (
      tokens[at]?.text === ',' &&
      classes[at + 1] === '-ing' &&
      tokens[at + 1]?.lower !== 'including'
    )
      return at
  }
  return to
}

/** "Tarn as she left": the clause after a name is no part of it. */
function beforeClause({ tokens }: Doc, { from, to }: Range): number {
  for (let at = from + 1; at < to - 1; at++) {
    if (!/^(?:as|when|while|after|before|because)$/.test(tokens[at]?.lower ?? '')) continue
    if (/^(?:he|she|they|it|we|i)$/.test(tokens[at + 1]?.lower ?? '')) return at
  }
  return to
}

/** "Ilva Tarn (Labour)": a few words in brackets right after a source are part of it. */
function afterBracket({ tokens }: Doc, end: number): number {
  if (tokens[end]?.text !== '(') return end
  for (let at = end + 1; at < end + 7; at++) if (tokens[at]?.text === ')') return at + 1
  return end
}

/** The end of a name between marks ("…'s adviser, Petra Lund."); the first mark where none stands. */
function endOfName({ tokens, classes }: Doc, comma: number): number {
  let at = comma + 1
  while (at < comma + 6 && classes[at] === 'CAP') at++
  return at > comma + 1 && /^[,.]$/.test(tokens[at]?.text ?? '') ? at : comma
}
