import { typedWords } from '../../src/attribute/cue-type.ts'
import type { Lexicon } from '../../src/attribute/rules/cues.ts'
import { isGroupWord, tailWord } from '../../src/attribute/rules/cues.ts'
import type { Doc } from '../../src/attribute/text/doc.ts'
import type { Range } from '../../src/attribute/text/paragraphs.ts'
import { stem } from '../../src/attribute/text/stem.ts'
import {
  determiners,
  negations,
  possessives,
  prepositions,
} from '../../src/attribute/text/words.ts'
import type { Placed } from './placed.ts'

/** Stems that head at least this many cues. */
const minHeads = 3
/** Stems that head a cue in fewer of their occurrences are left out. */
const minPrior = 0.02

/** The lexicon of a training set: priors of cue heads, and the words that follow them in cues. */
export function learnLexicon(docs: readonly Placed[]): Lexicon {
  const heads = new Map<string, number>()
  const inside = new Map<string, number>()
  const total = new Map<string, number>()
  // A stem that is only ever written with a capital is a name.
  const common = new Set<string>()
  const paths = new Map<string, number>()
  for (const { doc, golds } of docs) {
    for (const { cue } of golds) {
      const head = cueHead(doc, cue)
      if (head < 0) continue
      const root = stem(doc.tokens[head]?.lower ?? '')
      add(heads, root)
      const fragment = cue.find(({ from, to }) => from <= head && head < to)
      for (const path of pathsFrom(
        doc,
        head,
        Math.min(head + 4, (fragment?.to ?? head) - 1),
        root,
      )) {
        add(inside, path)
      }
      for (const path of pathsFrom(doc, head, head + 4, root)) add(paths, path)
    }
    for (const [at, token] of doc.tokens.entries()) {
      const isPlain = token.isWord && (doc.regionOf[at] ?? -1) < 0 && !negations.has(token.lower)
      if (!isPlain) continue
      const root = stem(token.lower)
      add(total, root)
      if (!token.isCapital) common.add(root)
    }
  }
  const priors = new Map<string, number>()
  for (const [root, count] of heads) {
    const prior = count / (total.get(root) ?? count)
    if (common.has(root) && count >= minHeads && prior >= minPrior)
      priors.set(root, Math.min(0.99, prior))
  }
  for (const word of typedWords) {
    const root = stem(word)
    if (priors.has(root)) continue
    const count = total.get(root) ?? 0
    // Words of attribution that the training set lacks count as likely; those it has, as it shows.
    const prior = ((heads.get(root) ?? 0) + 1) / (count + 2)
    if (prior >= minPrior * 5) priors.set(root, prior)
  }
  const tails = new Set<string>()
  for (const [path, count] of inside) {
    if (count >= 2 && count / (paths.get(path) ?? count) > 0.5) tails.add(path)
  }
  return { priors, tails }
}

/** The word of a cue that carries its meaning: the first that is no auxiliary or the like; -1 if none. */
export function cueHead(doc: Doc, cue: readonly Range[]): number {
  for (const { from, to } of cue) {
    for (let at = from; at < to; at++) {
      const token = doc.tokens[at]
      if (!token?.isWord || isGroupWord(token) || token.class === 'DAY') continue
      const { lower } = token
      if (prepositions.has(lower) || determiners.has(lower) || possessives.has(lower)) continue
      return at
    }
  }
  return -1
}

function pathsFrom(doc: Doc, head: number, last: number, root: string): string[] {
  const found: string[] = []
  let path = root
  for (let at = head + 1; at <= last; at++) {
    const token = doc.tokens[at]
    if (!token?.isWord) break
    path += ` ${tailWord(token)}`
    found.push(path)
  }
  return found
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
