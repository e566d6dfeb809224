import type { Doc } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import type { Cue } from './cues.ts'
import type { ToKey } from './linear.ts'

/** What the cue scorer sees of a candidate: its word, its neighbours, quotations, other cues. */
export function cueFeatures<K>(
  doc: Doc,
  sentence: Range,
  cue: Cue,
  all: readonly Cue[],
  key: ToKey<K>,
): readonly K[] {
  const { head, from, to, stem, suffix } = cue
  const left = classAt(doc, sentence, from - 1)
  const left2 = classAt(doc, sentence, from - 2)
  const next = classAt(doc, sentence, head + 1)
  const next2 = classAt(doc, sentence, head + 2)
  const after = classAt(doc, sentence, to)
  const after2 = classAt(doc, sentence, to + 1)
  const group = groupWords(doc, from, head)
  const nextWord = wordAt(doc, sentence, head + 1)
  const leftWord = wordAt(doc, sentence, from - 1)
  const quote = quoteContext(doc, sentence, cue)
  const earlier = strongest(all, cue, -1)
  const later = strongest(all, cue, 1)
  const features = [
    key`b`,
    key`s ${stem}`,
    key`sf ${stem} ${suffix}`,
    key`f ${suffix}`,
    key`fl ${suffix} ${left}`,
    key`fn ${suffix} ${next}`,
    key`sl ${stem} ${left}`,
    key`sn ${stem} ${nextWord}`,
    key`sa ${stem} ${after}`,
    key`n ${next} ${next2}`,
    key`a ${after} ${after2}`,
    key`l ${left2} ${left}`,
    key`ln ${left} ${after}`,
    key`g ${group}`,
    key`sg ${stem} ${group}`,
    key`gn ${group} ${after}`,
    key`q ${quote}`,
    key`sq ${stem} ${quote}`,
    key`fq ${suffix} ${quote} ${left}`,
    key`e ${earlier}`,
    key`ep ${earlier} ${bucket(cue.prior)}`,
    key`r ${later} ${bucket(cue.prior)}`,
    key`p ${bucket(cue.prior)} ${suffix}`,
    key`pl ${bucket(cue.prior)} ${left} ${suffix}`,
    key`pn ${bucket(cue.prior)} ${after}`,
    key`th ${thatWithin(doc, sentence, to)} ${suffix}`,
    key`st ${stem} ${thatWithin(doc, sentence, to)}`,
    key`lw ${leftWord}`,
    key`lwf ${leftWord} ${suffix} ${group}`,
    key`lp ${leftWord} ${bucket(cue.prior)}`,
    key`aw ${wordAt(doc, sentence, to)} ${bucket(cue.prior)}`,
    key`a2 ${wordAt(doc, sentence, to + 1)} ${suffix}`,
    key`sa2 ${stem} ${after} ${after2}`,
    key`sl2 ${stem} ${suffix} ${left} ${after}`,
    key`w ${Math.min(3, head - sentence.from)} ${left}`,
  ]
  if (to > head + 1) features.push(key`t ${stem} ${wordAt(doc, sentence, to - 1)}`)
  return features
}

export function classAt(doc: Doc, sentence: Range, at: number): string {
  if (at < sentence.from) return '^'
  if (at >= sentence.to) return '$'
  return doc.classes[at] ?? '$'
}

function wordAt(doc: Doc, sentence: Range, at: number): string {
  const token = at >= sentence.from && at < sentence.to ? doc.tokens[at] : undefined
  if (!token) return '$'
  return token.isCapital || token.class === 'NUM' || !token.isWord ? token.class : token.lower
}

function groupWords(doc: Doc, from: number, head: number): string {
  let words = ''
  for (let at = Math.max(from, head - 3); at < head; at++) {
    const token = doc.tokens[at]
    words += token?.class === '-ly' ? '+ly' : `+${token?.lower ?? ''}`
  }
  return words
}

/** Where quotations stand around a cue: just before its clause, just after, elsewhere, nowhere. */
export function quoteContext(doc: Doc, sentence: Range, { from, to }: Range): string {
  let before = '-'
  for (let at = from - 1; at >= Math.max(sentence.from, from - 14); at--) {
    if ((doc.regionOf[at] ?? -1) >= 0) {
      before = from - at <= 2 ? 'touch' : 'near'
      break
    }
  }
  let after = '-'
  for (let at = to; at < Math.min(sentence.to, to + 14); at++) {
    if ((doc.regionOf[at] ?? -1) >= 0) {
      after = at - to <= 1 ? 'touch' : 'near'
      break
    }
  }
  return `${before}/${after}`
}

export function bucket(prior: number): string {
  return prior > 0.8 ? 'A' : prior > 0.6 ? 'B' : prior > 0.4 ? 'C' : prior > 0.2 ? 'D' : 'E'
}

function strongest(all: readonly Cue[], cue: Cue, side: -1 | 1): string {
  let best = -1
  for (const other of all) {
    if (side < 0 ? other.head < cue.head : other.head > cue.head) best = Math.max(best, other.prior)
  }
  return best < 0 ? '-' : bucket(best)
}

function thatWithin(doc: Doc, sentence: Range, from: number): string {
  for (let at = from; at < Math.min(sentence.to, from + 4); at++) {
    const token = doc.tokens[at]
    if (token?.lower === 'that') return `that${at - from}`
    if (token && !token.isWord) return '-'
  }
  return '-'
}
